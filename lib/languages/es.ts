/** Spanish. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const es: Language = {
  tag: "es",
  name: "Spanish",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases("Sr, Sra, Srta, Sres, Dra, Dña, Ud, Uds, Sto, Sta"),
    ownTitles: phrases(
      "Gral, Cnel, Cap, Lic, Ing, Arq, Mtro, Mtra, Excmo, Excma, Ilmo, Ilma, CC, EE, FF, RR, JJ, AA",
    ),
    titlesThatEnd: ["Sr"],
    beforeNumber: phrases("Num, Núm, núm, nº, cap, Cap, pág, págs, Pág"),
    ownBeforeNumber: [],
    dates: phrases("ene, feb, mar, abr, jul, ago, dic"),
    trailing: ["EE", "UU", "OO", "Hno", "Hnos"],
    afterHour: [],
    series: [],
    openers: phrases(`
      El, La, Los, Las, Un, Una, Él, Ella, Ellos, En, Con, Por, Para, Pero, Y, Según, Tras, Desde, Su, Sus,
      Este, Esta, Estos, Estas, Además, También, Sin, Al, Se, No
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
