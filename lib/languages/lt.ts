/** Lithuanian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lt = describeLanguage({
  tag: "lt",
  name: "Lithuanian",
  moments: {
    locales: ["lt"],
  },
  labels: {
    claim: phrases(`
      teiginys
    `),
    falsehood: phrases(`
      netiesa, melas, melagiena
    `),
    rating: phrases(`
      verdiktas, išvada, vertinimas
    `),
    truth: phrases(`
      tiesa, faktas, faktai
    `),
    asker: phrases(`
      klausimas, žurnalistas, žurnalistė
    `),
    answer: phrases(`
      atsakymas
    `),
  },
  speakers: {
    telling: phrases(`
      sakė, teigė, pasak
    `),
  },
  backReferences: {
    openings: phrases(`
      bet, tačiau, ir, arba, taip pat, be to, todėl, jis, ji, jie, jos, jo
    `),
  },
});
