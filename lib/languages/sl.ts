/** Slovenian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const sl: Language = {
  tag: "sl",
  name: "Slovenian",
  ...NONE,

  moments: {
    ...NONE.moments,
    locales: ["sl"],
  },
  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
