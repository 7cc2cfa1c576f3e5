/** Icelandic. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const is: Language = {
  tag: "is",
  name: "Icelandic",
  ...NONE,

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
