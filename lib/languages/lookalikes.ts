/**
 * Languages that are easily taken for each other, each with the small words that tell it from the others:
 * those that stand in any news story, and in no other language of its group as often. A detector that knows
 * one language of a group reads all of them as that one.
 */
import { phrases } from "./phrases.ts";

/** By tag (BCP 47) the small words of each language of a group. */
export type Lookalikes = Readonly<Record<string, readonly string[]>>;

/** Languages that have a script to themselves in the news, whose letters alone tell them. */
export const OWN_SCRIPTS: readonly (readonly [tag: string, letter: RegExp])[] = [
  ["hy", /\p{sc=Armn}/gu],
  ["bn", /\p{sc=Beng}/gu],
  ["pa", /\p{sc=Guru}/gu],
  ["gu", /\p{sc=Gujr}/gu],
  ["or", /\p{sc=Orya}/gu],
  ["ta", /\p{sc=Taml}/gu],
  ["te", /\p{sc=Telu}/gu],
  ["kn", /\p{sc=Knda}/gu],
  ["ml", /\p{sc=Mlym}/gu],
  ["lo", /\p{sc=Laoo}/gu],
  ["ka", /\p{sc=Geor}/gu],
  ["my", /\p{sc=Mymr}/gu],
  ["si", /\p{sc=Sinh}/gu],
  ["km", /\p{sc=Khmr}/gu],
];

export const LOOKALIKES: readonly Lookalikes[] = [
  {
    id: phrases(`
      karena, bahwa, bisa, setelah, saat, namun, tapi, sekitar, berbagai, terkait, usai, yakni, sejumlah,
      mengatakan, sedangkan, sebelumnya, butuh, jika, agar, sementara, warga, lalu, pun
    `),
    ms: phrases(`
      kerana, bahawa, boleh, selepas, apabila, manakala, iaitu, pelbagai, berkata, ialah, sahaja, semasa,
      daripada, turut, sekiranya, bagaimanapun, perlu, kata, supaya, mahu
    `),
  },
  {
    fa: ["در", "به", "از", "که", "این", "را", "با", "است", "برای", "آن", "می", "شده", "کرد"],
    ps: ["د", "په", "چې", "او", "له", "کې", "ته", "یې", "دی", "دا", "ده", "سره", "وي", "شي"],
    ckb: ["لە", "بۆ", "کە", "بە", "ئەو", "ئەم", "دەکات", "کرد", "هەیە", "لەگەڵ", "وەک"],
    ur: ["کے", "میں", "کی", "ہے", "اور", "سے", "کا", "کو", "نے", "ہیں", "کہ", "پر", "اس"],
    sd: ["جي", "۾", "۽", "جو", "کي", "آهي", "ته", "جا", "کان", "سان", "هن"],
  },
  {
    hi: phrases("है, हैं, में, की, से, के, का, ने, था, थे, थी, यह, और, पर, लिए, कि, नहीं, को"),
    ne: phrases(`
      छ, छन्, हो, थियो, पनि, र, गरेको, भएको, गर्ने, तर, यो, भने,
      हुने, छैन, गर्न, एक, भन्ने, उनले
    `),
    mr: phrases(`
      आहे, आहेत, आणि, या, हे, होते, होता, नाही, मध्ये, केली, केला, ते,
      त्या, पण, असे, होती, तर, ही
    `),
  },
  {
    am: ["ነው", "እና", "ላይ", "ነበር", "ይህ", "ውስጥ", "ወደ", "ጋር", "ናቸው", "ነገር", "ይህን", "እንደ", "ሲሆን"],
    ti: ["እዩ", "ኣብ", "ድማ", "ናይ", "ከም", "ካብ", "እቲ", "እዚ", "ምስ", "ነቲ", "ኢሉ", "እዮም", "ግና", "ኣሎ", "ኸኣ"],
  },
  {
    ru: phrases(
      "и, в, не, на, что, с, по, как, это, из, его, был, для, от, он, а, но, за, к, о, у, же, до, ее, её",
    ),
    uk: phrases("і, не, на, що, з, та, у, до, про, як, його, це, за, для, від, був, але, й, в, є, які"),
    be: phrases("і, ў, не, на, што, з, у, да, па, як, яго, гэта, за, для, ад, быў, але"),
    bg: phrases("и, в, на, да, се, от, за, не, че, е, са, с, по, като, при, ще"),
    mk: phrases("и, на, во, да, се, од, за, не, дека, е, со, ќе, ги, што, го"),
    sr: phrases("и, у, на, је, да, се, за, од, су, не, што, са, који, због"),
    ky: phrases("жана, менен, үчүн, деп, бул, болгон, бир, бирок, эле, ал, да, эки, болуп, бар, кийин"),
    kk: phrases("және, мен, үшін, деп, бұл, бір, болды, бар, екі, еді, кейін, да, де, ол"),
    uz: phrases("ва, билан, учун, бу, бир, ҳам, деб, эди, бўлган, эса, лекин, бўлиб, аммо, унинг"),
    tg: phrases("ва, дар, ки, аз, бо, ба, барои, ин, як, шуд, аст, ҳам, он"),
    mn: phrases("нь, байна, болон, юм, гэж, байгаа, тул, энэ, бол, ба, хийж"),
  },
  {
    hr: phrases(`
      prije, poslije, gdje, ovdje, uvijek, dvije, nitko, netko, tko, također, vrijeme, mjesto, svijetu, djeca,
      djece, tjedan, tjedna, cijele, tijekom
    `),
    bs: phrases(`
      prije, poslije, gdje, ovdje, uvijek, dvije, niko, neko, ko, također, vrijeme, mjesto, svijetu, djeca,
      djece, sedmica, sedmice, cijele, tokom, šta
    `),
    sr: phrases(`
      pre, posle, gde, ovde, uvek, dve, niko, neko, ko, takođe, vreme, mesto, svetu, deca, dece, nedelju,
      nedelje, cele, tokom, šta
    `),
  },
  {
    en: phrases("the, of, and, that, with, was, is, are, has, have, said, from, this, which, they"),
    pcm: phrases("dey, wey, di, dem, don, na, dis, dat, wetin, sey, tok, wit, im, una, dia, tori"),
  },
  {
    nl: phrases("het, een, niet, voor, door, zijn, ik, maar, heeft, wordt, ze, de"),
    af: phrases("nie, n, vir, deur, sy, hulle, wat, word, het, dié, maar, hy, die, is"),
  },
  {
    de: phrases("und, der, das, mit, von, für, nicht, ist, auch, dem, den, ein, eine, zu"),
    lb: phrases("vun, fir, mat, déi, huet, net, eng, sinn, dat, och, op, ass, d'"),
  },
  {
    es: phrases("el, los, y, una, con, por, más, también, no, del, las, un, su"),
    pt: phrases("o, os, uma, com, por, mais, também, não, do, da, em, um, ao"),
    gl: phrases("o, os, unha, con, por, máis, tamén, non, do, da, ao, dos, coa, polo, pola"),
  },
];
