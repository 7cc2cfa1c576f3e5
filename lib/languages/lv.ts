/** Latvian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const lv: Language = {
  tag: "lv",
  name: "Latvian",
  ...NONE,

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
