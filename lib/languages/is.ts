/** Icelandic. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const is = describeLanguage({
  tag: "is",
  name: "Icelandic",

  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      fullyrðing
    `),
    falsehood: phrases(`
      rangt, ósatt
    `),
    rating: phrases(`
      niðurstaða
    `),
    truth: phrases(`
      staðreynd, staðreyndir
    `),
    asker: phrases(`
      spurning, blaðamaður
    `),
    answer: phrases(`
      svar
    `),
    notes: phrases(`
      leiðrétting
    `),
  },
  speakers: {
    telling: phrases(`
      sagði, segir, samkvæmt
    `),
  },
  backReferences: {
    openings: phrases(`
      en, og, eða, hins vegar, einnig, auk þess, þess vegna, hann, hún, þeir, þær, þau, hans, hennar,
      þeirra
    `),
  },
});
