/** Basque. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const eu = describeLanguage({
  tag: "eu",
  name: "Basque",
});
