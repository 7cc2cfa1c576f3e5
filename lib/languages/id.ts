/** Indonesian. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";

export const id: Language = {
  tag: "id",
  name: "Indonesian",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: ["Bhd", "Sdn"],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
