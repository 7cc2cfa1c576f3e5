/** Catalan. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const ca = describeLanguage({
  tag: "ca",
  name: "Catalan",

  moments: {
    locales: ["ca"],
  },
  bylines: {
    particles: ["de", "del", "la"],
    rareParticles: ["i"],
    shortAnd: ["i"],
  },
});
