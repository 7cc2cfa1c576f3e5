/** Azerbaijani. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const az = describeLanguage({
  tag: "az",
  name: "Azerbaijani",

  status: {
    kill: ["ləğv edilib", "geri götürülüb", "geri çağırılıb"],
    embargo: ["embarqo", "embarqodadır"],
    hold: phrases(`
      dərc etməyin, yaymayın, çap etməyin, yayımlamayın, gözləyin, gözləmədə, məxfi, dərc edilməsin, dərc
      olunmasın
    `),
    draft: ["qaralama", "redaktə edilməyib"],
    not: ["deyil", "yox"],
    publish: ["dərc", "dərci", "yayım", "nəşr"],
    story: ["xəbər", "mətn", "məqalə"],
    please: ["xahiş edirik", "zəhmət olmasa"],
    editors: ["redaktorlar", "redaksiya", "diqqət", "qeyd"],
    until: ["qədər", "əvvəl", "sonra"],
    filler: phrases("bu, saat, üçün, hələ, və, ilə, indi"),
    refusals: phrases(`
      (xahiş edirik|zəhmət olmasa) (hələ |)(dərc etməyin|yaymayın|çap etməyin), (hələ |)(dərc
      etməyin|yayımlamayın)
    `),
    fieldNames: ["göstəriş", "qeyd"],
    fieldWords: phrases("status, vəziyyət, mərhələ, təsdiq, hüquq, hüquqşünas"),
    fieldNeeds: ["(təsdiqlənib|təsdiqləndi|dərc olunub|hazırdır|hazır|yoxlanılıb)", "dərc edilsin", "təsdiq"],
    fieldHolds: phrases(`
      qaralama, layihə, gözləyir, gözləmədə, təsdiq gözləyir, yoxlamada, hazırlanır, təsdiqlənməyib, dərc
      olunmayıb, hazır deyil, dərc etməyin, dayandırılıb
    `),
    fieldBeside: phrases("yoxlama, mətn*, xəbər*, redaksiya, çap"),
    fieldLacks: phrases("çatmır, gözlənilir, gözləyir, lazımdır"),
    fieldDone: phrases(`
      verilib, alınıb, tamam, bitib, hazırdır, dərc olunub, lazım deyil, tələb olunmur
    `),
    fieldOff: phrases("yox, xeyr, yoxdur, deyil, hələ yox, heç bir"),
    fieldOn: ["bəli", "hə"],
    heldFolders: ["qaralamalar"],
  },
  credits: {
    stockPictures: phrases("arxiv (foto|fotosu)"),
    captionEnds: phrases(`
      arxiv foto, arxiv fotosu, illüstrativ foto
    `),
  },
  boilerplate: {
    leftovers: phrases(`
      Bunu da oxuyun, Həmçinin oxuyun
    `),
  },
  sentences: {
    openers: phrases(`
      Bu, Bir, Lakin, Amma, Ancaq, Həmçinin, Daha, Son, Ötən, Bundan, Buna, Bunun, Sonra, Hər, Əgər, Çünki,
      Digər, İlk, Onun, Onlar, Belə, Həmin, Onların, Bununla, Bəzi, Xüsusilə
    `),
  },
  backReferences: {
    demonstrativesWithin: phrases("bu, həmin"),
    withinUnlessBefore: phrases(`
      il*, həftə*, ay, ayın, gün*, gecə*, səhər*, axşam*, mövsüm*, dəfə, qədər, yana, cür, yay, qış, da, də,
      isə
    `),
    saidByPronoun: phrases(`
      (o|onlar) (dedi|deyib|bildirib|deyir|əlavə edib), deyə o (bildirib|deyib|qeyd edib|əlavə edib)
    `),
    events: phrases(`
      hadisə, hadisədə, hadisənin, qəza, qəzada, qəzanın, şübhəli, şübhəlilər, zərərçəkən, zərərçəkənlər,
      yaralılar, ölənlər
    `),
    openings: phrases(`
      o, onlar, onun, onların, ona, onu, ondan, bu, bunun, buna, bunu, bundan, bunlar, bunların, lakin,
      amma, ancaq, və, həmçinin, həm də, eyni zamanda, daha sonra, sonra, sonradan, bununla belə,
      bununla yanaşı, buna görə, çünki, həmin, orada, beləliklə, belə, digər tərəfdən, üstəlik, onda,
      o zaman, hər ikisi, məsələn, yəni, özü, bunda, bununla, bundan sonra, bundan əlavə,
      bir qədər sonra, onlardan, onlara, onları
    `),
    exceptions: phrases("bu (il|ilin|həftə|ay|ayın|gün|gecə|səhər|axşam|mövsüm)"),
  },
});
