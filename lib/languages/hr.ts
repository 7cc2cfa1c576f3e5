/** Croatian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const hr = describeLanguage({
  tag: "hr",
  name: "Croatian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["hr"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      tvrdnja, glasina
    `),
    falsehood: phrases(`
      netočno, laž, neistina
    `),
    rating: phrases(`
      ocjena, zaključak
    `),
    truth: phrases(`
      istina, činjenica, činjenice
    `),
    asker: phrases(`
      pitanje, novinar, novinarka, voditelj, voditeljica
    `),
    answer: phrases(`
      odgovor
    `),
    notes: phrases(`
      ispravak, ispravka
    `),
  },
  speakers: {
    telling: phrases(`
      rekao, rekla, izjavio, izjavila, kazao, kazala, naveo, navela
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
      nije (točno|istina), netočn, neistin
    `),
    verdicts: phrases(`
      to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      u (prethodnoj|ranijoj|prvotnoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    openings: phrases(`
      ali, no, a, i, ili, međutim, također, osim toga, zato, stoga, potom, zatim, nakon toga, ipak,
      u međuvremenu, on, ona, ono, oni, njegov, njegova, njezin, njezina, njihov, njihova, ovaj, ova, ovo,
      ovi, taj, ta, to, prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases(`
      tjedan, mjesec, godina, godine, vikend, tjedna, mjeseca, puta
    `),
  },
});
