/** Croatian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const hr: Language = {
  tag: "hr",
  name: "Croatian",
  ...NONE,

  moments: {
    ...NONE.moments,
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["hr"],
  },

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
