/** Uzbek. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const uz = describeLanguage({
  tag: "uz",
  name: "Uzbek",

  status: {
    kill: ["bekor qilindi", "qaytarib olindi"],
    embargo: ["embargo"],
    hold: phrases(`
      chop etmang, e'lon qilmang, eʼlon qilmang, tarqatmang, kuting, kutilmoqda, maxfiy, chop etilmasin
    `),
    draft: ["qoralama", "tahrirlanmagan"],
    not: ["emas"],
    publish: ["chop etish", "nashr", "e'lon"],
    story: ["xabar", "maqola", "matn"],
    please: ["iltimos"],
    editors: ["muharrirlar", "muharrir", "diqqat", "tahririyat"],
    until: ["gacha", "qadar", "oldin", "keyin"],
    filler: phrases("bu, soat, uchun, hali, va, hozircha"),
    refusals: phrases(`
      iltimos (hozircha |)(chop etmang|e'lon qilmang|eʼlon qilmang|tarqatmang), (hozircha |)(chop
      etmang|eʼlon qilmang|e'lon qilmang)
    `),
    fieldNames: ["koʻrsatma", "ko'rsatma", "izoh"],
    fieldWords: phrases("holat, holati, status, bosqich, tasdiq, yurist, huquqiy"),
    fieldNeeds: ["(tasdiqlangan|tasdiqlandi|chop etilgan|tayyor|tekshirilgan)", "chop etilsin", "tasdiq"],
    fieldHolds: phrases(`
      qoralama, loyiha, kutilmoqda, kutmoqda, tekshirilmoqda, tayyorlanmoqda, tasdiqlanmagan, chop
      etilmagan, tayyor emas, chop etmang, toʻxtatilgan, to'xtatilgan
    `),
    fieldOff: phrases("yoʻq, yo'q, emas, hali emas, hech qanday"),
    fieldOn: ["ha"],
    heldFolders: ["qoralamalar"],
  },
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
