/** Bosnian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const bs = describeLanguage({
  tag: "bs",
  name: "Bosnian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    falsehood: phrases(`
      netačno
    `),
  },
  speakers: {
    telling: phrases(`
      rekao, rekla, izjavio, izjavila, kazao, kazala
    `),
    first: phrases(`
      ja, mi, meni, mene, nas, nama, moj, moja, moje, naš, naša
    `),
    second: phrases(`
      vi, vas, vama, vaš, vaša, vaše
    `),
  },
  claims: {
    denials: phrases(`
      nije (tačno|istina), netačn
    `),
    verdicts: phrases(`
      to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      u (prethodnoj|ranijoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    openings: phrases(`
      ali, a, i, ili, međutim, također, osim toga, zato, potom, zatim, nakon toga, ipak, u međuvremenu, on,
      ona, ono, oni, njegov, njegova, njen, njena, njihov, njihova, ovaj, ova, ovo, ovi, taj, ta, to,
      prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases(`
      sedmica, sedmice, mjesec, godina, godine, vikend, puta
    `),
  },
});
