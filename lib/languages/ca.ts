/** Catalan. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

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
  labels: {
    claim: phrases(`
      afirmació, mite, rumor
    `),
    falsehood: phrases(`
      fals, mentida
    `),
    rating: phrases(`
      veredicte, conclusió, avaluació
    `),
    truth: phrases(`
      veritat, fet, fets, realitat
    `),
    asker: phrases(`
      pregunta, periodista, entrevistador, entrevistadora
    `),
    answer: phrases(`
      resposta
    `),
    notes: phrases(`
      correcció, rectificació, fe d'errors, nota de la redacció
    `),
  },
  speakers: {
    telling: phrases(`
      va dir, ha dit, ha explicat, segons, ha afirmat, ha assegurat
    `),
    first: phrases(`
      jo, nosaltres, em, ens, meu, meva, nostre, nostra
    `),
    second: phrases(`
      vostè, vostès, vosaltres, vostre, vostra
    `),
  },
  claims: {
    denials: phrases(`
      no és (cert|veritat), és fals, desmentit
    `),
    verdicts: phrases(`
      això (és|no és)
    `),
  },
  corrections: {
    openings: phrases(`
      en una versió anterior, una versió anterior d'aquest
    `),
  },
  backReferences: {
    openings: phrases(`
      però, i, o, tanmateix, no obstant això, a més, també, així, per això, llavors, després, en canvi,
      mentrestant, ell, ella, ells, elles, (el seu|la seva|els seus|les seves), aquest, aquesta, aquests,
      aquestes, això, allò, segons (ell|ella|ells|elles)
    `),
    unlessBefore: phrases(`
      dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, any, mes, setmana, matí, tarda,
      nit, estiu, hivern, cap de setmana
    `),
  },
});
