/** Romanian. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ro: Language = {
  tag: "ro",
  name: "Romanian",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: phrases("Dl, dl, Dna, dna, Dra, dra, nr, str"),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
