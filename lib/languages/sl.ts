/** Slovenian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const sl = describeLanguage({
  tag: "sl",
  name: "Slovenian",

  moments: {
    locales: ["sl"],
  },
  words: {
    perMinute: 180,
  },
  sentences: {
    hasOrdinalStop: true,
  },
});
