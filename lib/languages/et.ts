/** Estonian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const et = describeLanguage({
  tag: "et",
  name: "Estonian",

  moments: {
    locales: ["et"],
  },
  sentences: {
    hasOrdinalStop: true,
  },
});
