/** Thai. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";

export const th = describeLanguage({
  tag: "th",
  name: "Thai",
  isUnspaced: true,

  status: {
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
    titles: ["ศ", "รศ", "ผศ", "ดร", "ศ.ดร", "รศ.ดร", "ผศ.ดร", "นพ", "พญ"],
  },
  moments: {
    locales: ["th"],
  },
});
