/** Urdu. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const ur: Language = {
  tag: "ur",
  name: "Urdu",

  status: {
    kill: ["منسوخ", "واپس لے لی گئی", "واپس"],
    retract: [],
    embargo: ["پابندی", "ایمبارگو"],
    hold: ["روکیں", "زیر التوا", "خفیہ", "انتظار"],
    draft: ["مسودہ", "غیر مدون"],
    cleared: [],
    not: ["نہیں", "نہ", "ممنوع", "مت"],
    publish: ["اشاعت", "شائع", "نشر", "استعمال"],
    use: [],
    release: [],
    advance: [],
    story: ["خبر", "مضمون", "تحریر"],
    document: [],
    please: ["براہ کرم", "برائے مہربانی"],
    editors: ["توجہ", "ایڈیٹر", "مدیر", "اہم", "فوری"],
    until: ["تک", "پہلے", "قبل"],
    for: ["کے لیے", "لیے"],
    this: ["یہ", "اس"],
    filler: phrases(`
      کے, کی, کا, کو, میں, سے, پر, اور, یا, ہے, ہیں, کریں, کیا, جائے, گئی, گیا, بجے
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: NONE.moments,
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

  sentences: NONE.sentences,
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  speakers: NONE.speakers,
  labels: NONE.labels,
  claims: NONE.claims,
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
