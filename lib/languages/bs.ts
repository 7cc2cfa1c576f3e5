/** Bosnian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const bs: Language = {
  tag: "bs",
  name: "Bosnian",
  ...NONE,

  moments: {
    ...NONE.moments,
    today: ["danas"],
    tomorrow: ["sutra"],
  },

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
