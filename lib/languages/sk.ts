/** Slovak. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const sk: Language = {
  tag: "sk",
  name: "Slovak",
  ...NONE,

  moments: {
    ...NONE.moments,
    today: ["dnes"],
    tomorrow: ["zajtra"],
    between: ["hodin"],
    locales: ["sk"],
  },

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
