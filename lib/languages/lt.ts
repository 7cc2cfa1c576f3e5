/** Lithuanian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const lt: Language = {
  tag: "lt",
  name: "Lithuanian",
  ...NONE,
  moments: {
    ...NONE.moments,
    locales: ["lt"],
  },
};
