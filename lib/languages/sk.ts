/** Slovak. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const sk: Language = {
  tag: "sk",
  name: "Slovak",

  status: NONE.status,
  moments: {
    today: ["dnes"],
    tomorrow: ["zajtra"],
    late: [],
    noon: [],
    midnight: [],
    between: ["hodin"],
    opensHour: [],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: NONE.zones,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: NONE.transcripts,
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: true,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  speakers: NONE.speakers,
  labels: NONE.labels,
  claims: NONE.claims,
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
