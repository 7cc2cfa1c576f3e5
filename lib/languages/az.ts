/** Azerbaijani. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const az = describeLanguage({
  tag: "az",
  name: "Azerbaijani",

  status: {
    kill: phrases(`
      ləğv edilib, geri götürülüb, geri çağırılıb, ləğv edilir, geri götürülür, geri çəkilir
    `),
    retract: phrases(`
      etibarsız*, ləğv edin, ləğv olunub, ləğv edirik, silin, silinsin, götürün, çıxarın, nəzərə almayın,
      geri götürürük, geri çəkirik, geri çəkilib, atın
    `),
    embargo: ["embarqo", "embarqodadır"],
    hold: phrases(`
      dərc etməyin, yaymayın, çap etməyin, yayımlamayın, gözləyin, gözləmədə, dərc edilməsin, dərc
      olunmasın, sonra dərc oluna, sonra yayımlana bilər, sonra dərc, saxlayın, saxlansın, saxlayaq,
      gözləyirik, gözləsin, gözlədin, dayandırılıb, dayandırın, bloklanıb, dondurulub, siyirtmədə,
      qadağandır, yayım qadağası, məxfi*, yalnız çap nəşri üçün, yalnız çap üçün, yalnız məlumat üçün,
      məlumat üçündür, göndərməyin*, verməyin*, qoymayın*, paylaşmayın*, istifadə etməyin, istifadə
      olunmasın, yayılmasın, yayımlanmasın, verilməsin, qoyulmasın, göndərilməsin, ötürməyin, çıxarmayın,
      təsdiqi yoxdur, təsdiq yoxdur, təsdiqlənməyib, icazəsi olmadan, hazır deyil, vəkildədir, hələ yox
    `),
    draft: phrases(`
      qaralama, redaktə edilməyib, xam mətn, redaktə olunmayıb, yarımçıq, tamamlanmayıb, təsdiqlənməmiş
    `),
    approval: phrases(`
      razılı*, icazə*, təsdiq*
    `),
    lifted: phrases(`
      götürülüb, götürüldü, qaldırılıb
    `),
    not: phrases(`
      deyil, yox, yoxdur, olmadan, qadağan
    `),
    publish: phrases(`
      yayım, nəşr, yayımla*, yayıla, verin, saytda, sayta, göndər*, dərc*, paylaş*
    `),
    use: phrases(`
      istifadə
    `),
    story: phrases(`
      xəbər, mətn, məqalə, xəbəri, xəbərini, məqaləni, mətni, materialı, material, versiyanı, versiya
    `),
    conditions: ["əgər", "nə vaxt"],
    please: phrases(`
      xahiş edirik, zəhmət olmasa, xahiş olunur
    `),
    editors: ["redaktorlar", "redaksiya", "diqqət", "qeyd"],
    until: phrases(`
      qədər, əvvəl, sonra, kimi, dək
    `),
    notBefore: phrases(`
      yalnız sonra, ən tez
    `),
    filler: phrases(`
      bu, saat, üçün, hələ, və, ilə, indi, bütün, saytlardan, vəkilin, hüquq, şöbəsinin, baş, redaktorun,
      yalnız, səhvdir, növbəti, göstərişə, oluna, bilər, olmalıdır, edilə, edilib
    `),
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
