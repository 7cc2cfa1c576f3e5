/** Turkish. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const tr: Language = {
  tag: "tr",
  name: "Turkish",

  status: {
    kill: phrases(`
      iptal, geri çekildi, geri çekilmiştir, geri çekilen, iptal edildi, iptal edilmiştir, kill
    `),
    retract: phrases(`
      geri çek*, iptal ediniz, iptal edin, kaldırın, kaldırıldı, kaldırılmıştır, siliniz, silin,
      dikkate almayın, dikkate almayınız, dikkate alınmasın
    `),
    embargo: ["ambargo", "ambargolu", "ambargoludur", "ambargolanmış", "ambargosu"],
    hold: phrases(`
      bekletin, bekletiliyor, beklet, bekleyin, beklemede, gizli, gizlidir, kurum içi, durdurun,
      yayınlamayın*, yayımlamayın*, yayınlama, yayımlama, yayınlanmaz, yayımlanmaz, yayınlanmayacak*,
      yayımlanmayacak*, yayınlanmasın, yayımlanmasın, yayınlanamaz, yayımlanamaz, kullanmayın*, kullanmayınız,
      kullanılmasın, kullanılamaz, kullanılmaz, paylaşmayın*, yayın yasağı, yayına girmesin, onay bekliyor,
      onay bekleniyor
    `),
    draft: ["taslak", "taslaktır", "düzenlenmemiş", "onaysız", "çalışma metni"],
    cleared: ["onaylandı", "onaylanmış", "kontrol edildi"],
    not: ["değil", "değildir", "yok", "yasak", "yasaktır", "hiçbir", "asla"],
    publish: ["yayın*", "yayım*", "paylaş*", "basın", "dağıt*", "internet", "web", "site", "sitede"],
    use: ["kullan*"],
    release: ["yayın tarihi", "yayın saati", "serbest", "yayın zamanı"],
    advance: [],
    story: phrases(`
      haber, haberi, haberimiz, haberimizi, haberin, metin, metni, yazı, yazıyı, fotoğraf, görüntü, makale
    `),
    document: ["rapor", "açıklama", "konuşma", "belge", "bülten"],
    please: ["lütfen", "rica", "rica ederiz"],
    editors: phrases(`
      dikkat, editör, editörler, editörlere, editörlerin, redaksiyon, aboneler, abonelere, abonelerin, önemli,
      acil, not, kurum içi, medya, basın
    `),
    until: ["kadar", "önce", "itibaren", "dek", "sonra"],
    for: ["için"],
    this: ["bu", "bizim", "yukarıdaki", "söz konusu"],
    filler: phrases(`
      ve, veya, ile, da, de, ya, ye, a, e, saat, saatine, tarihine, tarihinden, günü, kesinlikle, henüz,
      sadece, derhal, hemen, hata, hatalı, hukuki, nedenlerle, onay, onayı, ikinci bir bildirime, bildirime,
      edilmiştir, edildi, dır, dir, tarih, olan
    `),
    embargoOnly: [],
    labels: ["dikkat"],
    noteLabels: [],
  },
  moments: {
    today: ["bugün"],
    tomorrow: ["yarın"],
    late: ["akşam", "sonra"],
    noon: [],
    midnight: [],
    between: ["saat", "saatı"],
    opensHour: ["saat", "saatı"],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [["Europe/Istanbul", ["türkiye"]]],
    shortNames: [["Europe/Istanbul", ["tsi"]]],
    afterPlace: ["saati", "saatiyle", "saatine"],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: {
    ...NONE.bylines,
    colonLabels: ["haber", "muhabir", "yazan"],
  },
  credits: {
    ...NONE.credits,
    labels: ["fotoğraf"],
    sources: ["kaynak"],
    behindCaption: ["Fotoğraf"],
  },
  boilerplate: {
    ...NONE.boilerplate,
    colonInvitations: phrases(`
      ilgili haber, ilgili haberler, İlgili haber, İlgili haberler
    `),
    appeals: ["takip edin"],
    rights: ["tüm hakları saklıdır"],
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: {
    ...NONE.transcripts,
    heard: ["gülüşmeler", "gülüyor", "alkışlar", "müzik"],
  },
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: phrases("Cad, Sok, Mah, Bul, Apt, Av, Doç, Yrd, Alb, Org, Korg, Tümg, Hz"),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: true,
  },
  backReferences: {
    openings: phrases(`
      öte yandan, böylece, buna (göre|karşın), bunun yanı sıra, ardından, daha sonra, söz konusu, kendisi,
      diğer, onları, onlara, ona, ondan, bunu, buna, oysa, yine de, dolayısıyla, üstelik, ama, fakat, ancak,
      ve, ayrıca, bunun üzerine, bu nedenle, sonra, o, onlar, onun, şu, bu, bunlar
    `),
    exceptions: ["bu (yıl|hafta|ay|sabah|akşam|gece|sezon|yaz|kış|gün)"],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: [],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: phrases("dedi, diye (konuştu|ekledi), şeklinde konuştu, (ifadelerini|ifadesini) kullandı"),
    bodies: [],
    events: [],
    eventVerbs: [],
    nationals: [],
    nationalities: [],
    nationalVerbs: [],
    namingVerbs: [],
  },
  speech: NONE.speech,
  speakers: {
    telling: ["dedi", "diye"],
    first: ["ben", "benim", "bana", "beni", "biz", "bizim", "bize"],
    second: ["siz", "sizin", "size", "sizi", "sen"],
    greetings: [],
    letters: [],
    interviews: ["röportaj", "söyleşi", "konuştu"],
  },
  labels: {
    claim: ["iddia", "efsane", "söylenti"],
    falsehood: ["yanlış", "yalan"],
    rating: ["değerlendirme", "sonuç"],
    truth: ["gerçek", "doğru"],
    asker: ["soru", "sunucu", "muhabir"],
    answer: ["cevap", "yanıt"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: ["düzeltme"],
    teasers: [],
  },
  claims: {
    denials: ["yanlış", "doğru değil", "asılsız", "yalan"],
    carriers: ["paylaşım*", "görüntü*"],
    tellings: [],
    attributions: [],
    repeats: [],
    verdicts: ["bu"],
    factChecks: ["teyit*"],
    noes: ["hayır"],
  },
  corrections: {
    openings: ["(bu |)(haberin|yazının|makalenin) (önceki|ilk|eski)"],
    stories: [],
    changes: [],
    versions: [],
    of: [],
    own: [],
  },

  words: NONE.words,
  names: NONE.names,
};
