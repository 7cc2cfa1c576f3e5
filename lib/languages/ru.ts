/** Russian. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ru: Language = {
  tag: "ru",
  name: "Russian",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases("г-н, г-жа, проф, акад, доц, тов, им, ул, д-р, т.е, т.к, т.н, см, рис, стр"),
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: ["стр", "п", "ст"],
    ownBeforeNumber: [],
    dates: [],
    trailing: ["гр"],
    afterHour: [],
    series: [],
    openers: phrases(`
      Он, Она, Они, Оно, В, На, По, С, Из, За, Но, И, А, Это, Эти, После, По-прежнему, Мы, Я, Его, Её, Их,
      Также, Как, Потом, Затем, Тогда, Однако, Когда, Если, При, Во, До, Для, Все, Всё, Сейчас, Теперь, Кроме,
      Там, Тут, Поэтому
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
