/** Bulgarian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const bg: Language = {
  tag: "bg",
  name: "Bulgarian",

  status: {
    kill: ["анулиран*", "оттеглен*", "отменен*"],
    retract: ["оттеглете", "премахнете", "изтрийте"],
    embargo: ["ембарго"],
    hold: ["задръжте", "изчакайте", "поверително", "за вътрешно ползване"],
    draft: ["чернова", "работен вариант"],
    cleared: [],
    not: ["не", "без", "забранено", "забранена"],
    publish: ["публик*", "използв*", "разпростран*", "излъчв*", "печат"],
    use: [],
    release: [],
    advance: [],
    story: ["новина", "новината", "материал", "материала", "статия", "статията", "текст"],
    document: [],
    please: ["моля", "молим"],
    editors: ["внимание", "редакция", "редакции", "редактори", "важно", "спешно"],
    until: ["до", "преди", "след"],
    for: ["за"],
    this: ["тази", "този", "това"],
    filler: ["се", "да", "е", "са", "на", "в", "и", "или", "от", "ч", "часа", "г"],
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: NONE.moments,
  zones: NONE.zones,

  bylines: {
    ...NONE.bylines,
    labels: ["автор"],
  },
  credits: {
    ...NONE.credits,
    labels: ["фото"],
  },
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
