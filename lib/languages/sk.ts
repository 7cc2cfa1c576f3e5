/** Slovak. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const sk = describeLanguage({
  tag: "sk",
  name: "Slovak",

  moments: {
    today: ["dnes"],
    tomorrow: ["zajtra"],
    between: ["hodin"],
    locales: ["sk"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
});
