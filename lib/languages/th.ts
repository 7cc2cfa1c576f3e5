/** Thai. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const th: Language = {
  tag: "th",
  name: "Thai",
  ...NONE,
  isUnspaced: true,

  status: {
    ...NONE.status,
    kill: ["ยกเลิกข่าว", "ยกเลิก", "ถอนข่าว"],
    embargo: ["ห้ามเผยแพร่ก่อน", "กำหนดเผยแพร่"],
    hold: ["ห้ามเผยแพร่", "ห้ามใช้", "ห้ามตีพิมพ์", "รออนุมัติ", "ระงับ"],
    draft: ["ฉบับร่าง", "ร่าง"],
    publish: ["เผยแพร่"],
    story: ["ข่าว", "ข่าวนี้"],
    editors: ["ด่วน", "โปรดทราบ", "สำคัญ", "กรุณา"],
    until: ["ก่อน", "จนถึง"],
    filler: ["วันที่", "เวลา", "น"],
  },
  sentences: {
    ...NONE.sentences,
    titles: ["ศ", "รศ", "ผศ", "ดร", "ศ.ดร", "รศ.ดร", "ผศ.ดร", "นพ", "พญ"],
  },
  moments: {
    ...NONE.moments,
    locales: ["th"],
  },
};
