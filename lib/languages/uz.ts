/** Uzbek. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const uz = describeLanguage({
  tag: "uz",
  name: "Uzbek",

  status: {
    kill: ["bekor qilindi", "qaytarib olindi"],
    retract: phrases(`
      haqiqiy emas, bekor qilamiz, bekor qilinsin, qaytarib olamiz, oʻchiring, o'chiring, o chiring,
      oʻchirilsin, olib tashlang, olib tashlansin, eʼtibor bermang, e'tibor bermang, e tibor bermang,
      tashlab yuboring
    `),
    embargo: ["embargo"],
    hold: phrases(`
      chop etmang, e'lon qilmang, eʼlon qilmang, tarqatmang, kuting, kutilmoqda, maxfiy, chop etilmasin,
      keyin chop etilsin, keyin eʼlon qilinsin, keyin berilsin, kutyapmiz, kutamiz, kutib turing, kutilsin,
      turib tursin, ushlab turing, toʻxtatib turing, toʻxtatildi, to xtatildi, toʻxtatilsin, muzlatilgan,
      tortmada, taqiqlangan, taqiq, faqat bosma nashr uchun, faqat maʼlumot uchun, faqat ma lumot uchun,
      bermang, berilmasin, qoʻymang, qo ymang, qoʻyilmasin, yubormang, yuborilmasin, foydalanmang,
      foydalanilmasin, eʼlon qilinmasin, e lon qilinmasin, tarqatilmasin, chiqarmang, ulashmang, hali
      tayyor emas, tayyor emas, tasdigʻi yoʻq, tasdiqlanmagan, ruxsatsiz, ruxsatisiz
    `),
    draft: phrases(`
      qoralama, tahrirlanmagan, xom matn, tahrirdan oʻtmagan, tugallanmagan, sinov matni, tekshirilmagan
    `),
    approval: phrases(`
      rozilik, roziligi*, ruxsat*, tasdiq*
    `),
    lifted: phrases(`
      olib tashlandi, bekor boʻldi
    `),
    not: phrases(`
      emas, yoʻq, yo q
    `),
    publish: phrases(`
      chop etish, nashr, e'lon, chop etilsin, chop, eʼlon, berish, saytga, saytda, yuborish, tarqatish
    `),
    use: phrases(`
      foydalan*, ishlat*
    `),
    story: phrases(`
      xabar, maqola, matn, xabarni, xabari, maqolani, matnni, materialni, material
    `),
    please: phrases(`
      iltimos, soʻraymiz
    `),
    editors: ["muharrirlar", "muharrir", "diqqat", "tahririyat"],
    until: phrases(`
      gacha, qadar, oldin, keyin, avval, maguncha
    `),
    notBefore: phrases(`
      faqat keyin
    `),
    filler: phrases(`
      bu, soat, uchun, hali, va, hozircha, barcha, saytlardan, u, xato, faqat, keyingi, advokat, yuridik,
      boʻlim, bosh, bilan, qilish
    `),
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
