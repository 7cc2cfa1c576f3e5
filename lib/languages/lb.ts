/** Luxembourgish. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const lb: Language = {
  tag: "lb",
  name: "Luxembourgish",
  ...NONE,

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
};
