/** Swedish. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sv: Language = {
  tag: "sv",
  name: "Swedish",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: ["jfr", "s.k", "fr"],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: ["kap", "st", "mom"],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: phrases("Det, Den, De, En, Ett, Han, Hon, Vi, I, På, Med, För, Efter, Men, Och, Enligt"),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
