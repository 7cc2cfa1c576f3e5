/** Slovak. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sk = describeLanguage({
  tag: "sk",
  name: "Slovak",

  moments: {
    today: ["dnes"],
    tomorrow: ["zajtra"],
    between: ["hodin"],
    locales: ["sk"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      tvrdenie, mýtus, výrok
    `),
    falsehood: phrases(`
      nepravda, nepravdivé, hoax
    `),
    rating: phrases(`
      verdikt, hodnotenie, záver
    `),
    truth: phrases(`
      pravda, skutočnosť, fakt, fakty
    `),
    asker: phrases(`
      otázka, redaktor, redaktorka, moderátor, moderátorka
    `),
    answer: phrases(`
      odpoveď
    `),
    notes: phrases(`
      oprava, opravujeme
    `),
  },
  speakers: {
    telling: phrases(`
      povedal, povedala, uviedol, uviedla, podľa, vyhlásil, vyhlásila
    `),
    first: phrases(`
      ja, som, sme, my, môj, moja, moje, náš, naša, naše
    `),
    second: phrases(`
      vy, ste, vás, vám, váš, vaša, vaše
    `),
  },
  claims: {
    denials: phrases(`
      nie je pravda, nepravd, hoax
    `),
    verdicts: phrases(`
      to (je|nie je)
    `),
  },
  corrections: {
    openings: phrases(`
      v (predchádzajúcej|pôvodnej) verzii (článku|textu|správy)
    `),
  },
  backReferences: {
    openings: phrases(`
      ale, a, alebo, však, avšak, tiež, okrem toho, preto, potom, zároveň, naopak, napriek tomu, medzitým,
      on, ona, ono, oni, jeho, jej, ich, tento, táto, toto, títo, tieto, podľa (neho|nej|nich)
    `),
    unlessBefore: phrases(`
      týždeň, mesiac, rok, víkend
    `),
  },
});
