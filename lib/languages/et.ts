/** Estonian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const et = describeLanguage({
  tag: "et",
  name: "Estonian",

  moments: {
    locales: ["et"],
  },
  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      väide
    `),
    falsehood: phrases(`
      väär
    `),
    rating: phrases(`
      hinnang, järeldus
    `),
    truth: phrases(`
      tõde, fakt, faktid
    `),
    asker: phrases(`
      küsimus, ajakirjanik
    `),
    answer: phrases(`
      vastus
    `),
    notes: phrases(`
      parandus, õiendus
    `),
  },
  speakers: {
    telling: phrases(`
      ütles, sõnul, teatas
    `),
  },
  claims: {
    denials: phrases(`
      (ei ole|pole) tõsi
    `),
  },
  backReferences: {
    openings: phrases(`
      aga, kuid, ja, või, siiski, samuti, lisaks, seetõttu, ta, tema, nad, nende, seal
    `),
  },
});
