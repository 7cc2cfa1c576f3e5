/** Dutch. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const nl: Language = {
  tag: "nl",
  name: "Dutch",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases("dhr, mevr, Dhr, Mevr, mw, drs, ir, bijv, o.a"),
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: ["nv", "bv"],
    afterHour: [],
    series: [],
    openers: phrases(`
      De, Het, Een, Hij, Zij, Ze, Wij, We, In, Op, Met, Voor, Na, Van, Maar, En, Ook, Dit, Dat, Deze, Volgens,
      Daarna, Er
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
