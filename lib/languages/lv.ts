/** Latvian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lv = describeLanguage({
  tag: "lv",
  name: "Latvian",

  moments: {
    locales: ["lv"],
  },
  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      apgalvojums
    `),
    rating: phrases(`
      secinājums, vērtējums
    `),
    truth: phrases(`
      patiesība, fakts, fakti
    `),
    asker: phrases(`
      jautājums, žurnālists, žurnāliste
    `),
    answer: phrases(`
      atbilde
    `),
  },
  speakers: {
    telling: phrases(`
      sacīja, teica, paziņoja
    `),
  },
  backReferences: {
    openings: phrases(`
      bet, un, vai, tomēr, arī, turklāt, tāpēc, viņš, viņa, viņi, viņas
    `),
  },
});
