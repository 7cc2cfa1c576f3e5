/** Filipino. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const fil: Language = {
  tag: "fil",
  name: "Filipino",
  ...NONE,
};
