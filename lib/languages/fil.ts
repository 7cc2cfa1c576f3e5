/** Filipino. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const fil = describeLanguage({
  tag: "fil",
  name: "Filipino",
});
