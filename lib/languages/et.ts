/** Estonian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const et: Language = {
  tag: "et",
  name: "Estonian",
  ...NONE,

  moments: {
    ...NONE.moments,
    locales: ["et"],
  },
  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
