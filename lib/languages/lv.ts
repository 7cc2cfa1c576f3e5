/** Latvian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const lv: Language = {
  tag: "lv",
  name: "Latvian",
  ...NONE,

  moments: {
    ...NONE.moments,
    locales: ["lv"],
  },
  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
