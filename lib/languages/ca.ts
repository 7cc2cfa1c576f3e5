/** Catalan. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const ca: Language = {
  tag: "ca",
  name: "Catalan",
  ...NONE,

  moments: {
    ...NONE.moments,
    locales: ["ca"],
  },
  bylines: {
    ...NONE.bylines,
    particles: ["de", "del", "la"],
    rareParticles: ["i"],
    shortAnd: ["i"],
  },
};
