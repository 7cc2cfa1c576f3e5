/** Basque. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const eu: Language = {
  tag: "eu",
  name: "Basque",
  ...NONE,
};
