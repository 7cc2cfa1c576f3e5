/** Urdu. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ur = describeLanguage({
  tag: "ur",
  name: "Urdu",

  moments: {
    locales: ["ur"],
  },
  status: {
    kill: ["منسوخ", "واپس لے لی گئی", "واپس"],
    embargo: ["پابندی", "ایمبارگو"],
    hold: ["روکیں", "زیر التوا", "خفیہ", "انتظار"],
    draft: ["مسودہ", "غیر مدون"],
    not: ["نہیں", "نہ", "ممنوع", "مت"],
    publish: ["اشاعت", "شائع", "نشر", "استعمال"],
    story: ["خبر", "مضمون", "تحریر"],
    please: ["براہ کرم", "برائے مہربانی"],
    editors: ["توجہ", "ایڈیٹر", "مدیر", "اہم", "فوری"],
    until: ["تک", "پہلے", "قبل"],
    for: ["کے لیے", "لیے"],
    this: ["یہ", "اس"],
    filler: phrases(`
      کے, کی, کا, کو, میں, سے, پر, اور, یا, ہے, ہیں, کریں, کیا, جائے, گئی, گیا, بجے
    `),
  },
  labels: {
    claim: phrases(`
      دعویٰ
    `),
    falsehood: phrases(`
      جھوٹ
    `),
    rating: phrases(`
      نتیجہ
    `),
    truth: phrases(`
      حقیقت, سچ
    `),
    asker: phrases(`
      سوال
    `),
    answer: phrases(`
      جواب
    `),
  },
  speakers: {
    telling: phrases(`
      کہا, بتایا, کے مطابق
    `),
    first: phrases(`
      مجھے, ہمیں, ہم, میرا, میری, ہمارا, ہماری
    `),
    second: phrases(`
      آپ
    `),
  },
  claims: {
    denials: phrases(`
      درست نہیں, جھوٹ
    `),
  },
});
