/** Uzbek. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const uz = describeLanguage({
  tag: "uz",
  name: "Uzbek",

  sentences: {
    openers: phrases(`
      Bu, Bir, Lekin, Ammo, Biroq, Shuningdek, Yana, So'nggi, Bundan, Bunga, Shu, Har, Agar, Chunki,
      Birinchi, Uning, Ular, Бу, Бир, Лекин, Аммо, Бироқ, Шунингдек, Яна, Сўнгги, Бундан, Бунга, Шу, Ҳар,
      Агар, Чунки, Биринчи, Унинг, Улар
    `),
  },
  backReferences: {
    demonstrativesWithin: phrases("bu, ushbu, mazkur, бу, ушбу, мазкур"),
    withinUnlessBefore: phrases(`
      yil*, hafta*, oy, oyning, kun*, safar*, gal, qadar, kabi, йил*, ҳафта*, ой, ойнинг, кун*, сафар*, гал,
      қадар, каби
    `),
    saidByPronoun: phrases(`
      (dedi|deydi|degan) u, (деди|дейди|деган) у, u (dedi|qo'shimcha qildi), у (деди|қўшимча қилди)
    `),
    events: phrases(`
      hodisa, hodisada, gumonlanuvchi, jabrlanuvchi, yaralanganlar, ҳодиса, ҳодисада, гумонланувчи,
      жабрланувчи, яраланганлар
    `),
    openings: phrases(`
      u, ular, uning, ularning, unga, uni, ularga, ularni, bu, buning, bunga, buni, bundan, bunda,
      lekin, ammo, biroq, va, shuningdek, shu, shuning, o'sha, keyin, so'ng, bunday, ushbu, mazkur,
      shunday, chunki, demak, undan, у, улар, унинг, уларнинг, унга, уни, уларга, уларни, бу, бунинг,
      бунга, буни, бундан, бунда, лекин, аммо, бироқ, ва, шунингдек, шу, шунинг, ўша, кейин, сўнг,
      бундай, ушбу, мазкур, шундай, чунки, демак, ундан
    `),
    unlessBefore: phrases("yil, yili, hafta, oy, йил, йили, ҳафта, ой"),
  },
});
