/** Persian. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fa: Language = {
  tag: "fa",
  name: "Persian",

  status: {
    kill: ["لغو", "لغو شد", "حذف شد", "پس گرفته شد"],
    retract: ["حذف", "حذف کنید", "نادیده بگیرید", "پس گرفتن"],
    embargo: ["تحریم خبری", "ممنوع الانتشار", "امبارگو"],
    hold: ["در انتظار", "معلق", "محرمانه", "متوقف", "داخلی"],
    draft: ["پیش نویس", "پیشنویس", "ویرایش نشده"],
    cleared: [],
    not: ["نه", "نیست", "ممنوع", "غیر", "نکنید", "نشود"],
    publish: ["انتشار", "منتشر", "پخش", "استفاده", "چاپ"],
    use: [],
    release: [],
    advance: [],
    story: ["خبر", "مقاله", "متن", "گزارش خبری", "عکس"],
    document: [],
    please: ["لطفا", "خواهشمند است"],
    editors: ["توجه", "سردبیر", "سردبیران", "تحریریه", "مهم", "فوری"],
    until: ["تا", "پیش از", "قبل از"],
    for: ["برای"],
    this: ["این"],
    filler: phrases(`
      از, در, به, را, و, یا, ساعت, روز, هنوز, فقط, است, قابل, شود, کنید, قبل
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: NONE.moments,
  zones: {
    places: [["Asia/Tehran", ["تهران"]]],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

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

  sentences: NONE.sentences,
  backReferences: {
    openings: phrases("اما, ولی, همچنین, با این حال, بنابراین, او, آنها, آن‌ها, این, آن"),
    exceptions: [],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: [],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: [],
  },
  speech: NONE.speech,
  speakers: NONE.speakers,
  labels: NONE.labels,
  claims: NONE.claims,
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
