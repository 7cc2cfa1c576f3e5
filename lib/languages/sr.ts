/** Serbian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const sr = describeLanguage({
  tag: "sr",
  name: "Serbian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["sr", "sr-Latn"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
});
