/** Croatian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const hr = describeLanguage({
  tag: "hr",
  name: "Croatian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["hr"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
});
