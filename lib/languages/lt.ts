/** Lithuanian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const lt = describeLanguage({
  tag: "lt",
  name: "Lithuanian",
  moments: {
    locales: ["lt"],
  },
});
