/** Persian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fa = describeLanguage({
  tag: "fa",
  name: "Persian",

  status: {
    kill: ["لغو", "لغو شد", "حذف شد", "پس گرفته شد"],
    retract: ["حذف", "حذف کنید", "نادیده بگیرید", "پس گرفتن"],
    embargo: ["تحریم خبری", "ممنوع الانتشار", "امبارگو"],
    hold: ["در انتظار", "معلق", "محرمانه", "متوقف", "داخلی"],
    draft: ["پیش نویس", "پیشنویس", "ویرایش نشده"],
    not: ["نه", "نیست", "ممنوع", "غیر", "نکنید", "نشود"],
    publish: ["انتشار", "منتشر", "پخش", "استفاده", "چاپ"],
    story: ["خبر", "مقاله", "متن", "گزارش خبری", "عکس"],
    please: ["لطفا", "خواهشمند است"],
    editors: ["توجه", "سردبیر", "سردبیران", "تحریریه", "مهم", "فوری"],
    until: ["تا", "پیش از", "قبل از"],
    for: ["برای"],
    this: ["این"],
    filler: phrases(`
      از, در, به, را, و, یا, ساعت, روز, هنوز, فقط, است, قابل, شود, کنید, قبل
    `),
  },
  moments: {
    locales: ["fa"],
    lunarEra: ["ه", "ه ق", "هق", "ه. ق", "ه.ق"],
  },
  zones: {
    places: [["Asia/Tehran", ["تهران"]]],
  },

  backReferences: {
    openings: phrases("اما, ولی, همچنین, با این حال, بنابراین, او, آنها, آن‌ها, این, آن"),
  },
  labels: {
    claim: phrases(`
      ادعا, شایعه
    `),
    falsehood: phrases(`
      نادرست, دروغ
    `),
    rating: phrases(`
      نتیجه, ارزیابی
    `),
    truth: phrases(`
      حقیقت, واقعیت
    `),
    asker: phrases(`
      سوال, پرسش, خبرنگار, مجری
    `),
    answer: phrases(`
      پاسخ
    `),
    notes: phrases(`
      اصلاحیه
    `),
  },
  speakers: {
    telling: phrases(`
      گفت, گفته است, به گفته
    `),
    first: phrases(`
      من, ما
    `),
    second: phrases(`
      شما
    `),
  },
  claims: {
    denials: phrases(`
      نادرست, دروغ, صحت ندارد, واقعیت ندارد
    `),
  },
});
