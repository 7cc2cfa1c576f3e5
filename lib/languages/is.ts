/** Icelandic. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const is = describeLanguage({
  tag: "is",
  name: "Icelandic",

  sentences: {
    hasOrdinalStop: true,
  },
});
