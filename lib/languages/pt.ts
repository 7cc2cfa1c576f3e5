/** Portuguese. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const pt: Language = {
  tag: "pt",
  name: "Portuguese",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: ["Eng", "Exmo", "Exma", "Gal", "Cel"],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: ["out", "dez"],
    trailing: ["Lda", "Ltda"],
    afterHour: [],
    series: [],
    openers: phrases(`
      O, A, Os, As, Um, Uma, Ele, Ela, Eles, Em, No, Na, Com, Por, Para, Mas, E, Segundo, Após, Desde, Seu,
      Sua, Este, Esta, Além, Também
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
