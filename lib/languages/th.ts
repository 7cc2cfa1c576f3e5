/** Thai. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const th: Language = {
  tag: "th",
  name: "Thai",

  status: {
    kill: ["ยกเลิกข่าว", "ยกเลิก", "ถอนข่าว"],
    retract: [],
    embargo: ["ห้ามเผยแพร่ก่อน", "กำหนดเผยแพร่"],
    hold: ["ห้ามเผยแพร่", "ห้ามใช้", "ห้ามตีพิมพ์", "รออนุมัติ", "ระงับ"],
    draft: ["ฉบับร่าง", "ร่าง"],
    cleared: [],
    not: [],
    publish: ["เผยแพร่"],
    use: [],
    release: [],
    advance: [],
    story: ["ข่าว", "ข่าวนี้"],
    document: [],
    please: [],
    editors: ["ด่วน", "โปรดทราบ", "สำคัญ", "กรุณา"],
    until: ["ก่อน", "จนถึง"],
    for: [],
    this: [],
    filler: ["วันที่", "เวลา", "น"],
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
