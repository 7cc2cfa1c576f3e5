/** Ukrainian. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const uk: Language = {
  tag: "uk",
  name: "Ukrainian",

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
    trailing: [],
    afterHour: [],
    series: [],
    openers: phrases(`
      Він, Вона, Вони, Воно, У, В, На, По, З, Із, За, Але, І, А, Це, Ці, Після, Ми, Я, Його, Її, Їх, Також,
      Як, Потім, Тоді, Однак, Коли, Якщо, Тепер, Там, Тому
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
