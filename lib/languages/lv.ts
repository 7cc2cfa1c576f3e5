/** Latvian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const lv = describeLanguage({
  tag: "lv",
  name: "Latvian",

  moments: {
    locales: ["lv"],
  },
  sentences: {
    hasOrdinalStop: true,
  },
});
