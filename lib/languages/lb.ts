/** Luxembourgish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const lb = describeLanguage({
  tag: "lb",
  name: "Luxembourgish",

  sentences: {
    hasOrdinalStop: true,
  },
});
