/** Turkish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const tr = describeLanguage({
  tag: "tr",
  name: "Turkish",

  words: {
    perMinute: 166,
  },
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
    labels: ["dikkat"],
  },
  moments: {
    today: ["bugün"],
    tomorrow: ["yarın"],
    late: ["akşam", "sonra"],
    between: ["saat", "saatı"],
    opensHour: ["saat", "saatı"],
    locales: ["tr"],
  },
  zones: {
    places: [["Europe/Istanbul", ["türkiye"]]],
    shortNames: [["Europe/Istanbul", ["tsi"]]],
    afterPlace: ["saati", "saatiyle", "saatine"],
  },

  bylines: {
    checked: ["çeviri", "çeviren"],
    colonLabels: ["haber", "muhabir", "yazan"],
  },
  credits: {
    labels: ["fotoğraf"],
    sources: ["kaynak"],
    behindCaption: ["Fotoğraf"],
    desks: phrases(`Muhabir:`),
  },
  boilerplate: {
    editorLabels: ["editör"],
    announcements: phrases(`
      bu (yazıda|yazımızda|makalede)
    `),
    colonInvitations: phrases(`
      ilgili haber, ilgili haberler, İlgili haber, İlgili haberler
    `),
    appeals: ["takip edin"],
    rights: ["tüm hakları saklıdır"],
    pageLabels: phrases(`
      okuma süresi … (dk|dakika), # (dk|dakika|dakikalık) (okuma|okuma süresi)
    `),
    advertisements: phrases(`
      reklam
    `),
    paywalls: phrases(`
      (abone ol|abone olun|giriş yapın) … (okumak|devam etmek) için
    `),
  },
  transcripts: {
    heard: ["gülüşmeler", "gülüyor", "alkışlar", "müzik"],
  },

  sentences: {
    ownTitles: phrases("Cad, Sok, Mah, Bul, Apt, Av, Doç, Yrd, Alb, Org, Korg, Tümg, Hz"),
    hasOrdinalStop: true,
  },
  backReferences: {
    openings: phrases(`
      (i|İ)hbar üzerine, öte yandan, böylece, buna (göre|karşın), bunun yanı sıra, ardından, daha sonra,
      söz konusu, kendisi, diğer, onları, onlara, ona, ondan, bunu, buna, oysa, yine de, dolayısıyla,
      üstelik, ama, fakat, ancak, ve, ayrıca, bunun üzerine, bu nedenle, sonra, o, onlar, onun, şu, bu,
      bunlar
    `),
    exceptions: ["bu (yıl|hafta|ay|sabah|akşam|gece|sezon|yaz|kış|gün)"],
    saidAlone: phrases("dedi, diye (konuştu|ekledi), şeklinde konuştu, (ifadelerini|ifadesini) kullandı"),
  },
  speakers: {
    telling: ["dedi", "diye"],
    first: ["ben", "benim", "bana", "beni", "biz", "bizim", "bize"],
    second: ["siz", "sizin", "size", "sizi", "sen"],
    interviews: ["röportaj", "söyleşi", "konuştu"],
  },
  labels: {
    claim: ["iddia", "efsane", "söylenti"],
    falsehood: ["yanlış", "yalan"],
    rating: ["değerlendirme", "sonuç"],
    truth: ["gerçek", "doğru"],
    asker: ["soru", "sunucu", "muhabir"],
    answer: ["cevap", "yanıt"],
    notes: ["düzeltme"],
  },
  claims: {
    denials: ["yanlış", "doğru değil", "asılsız", "yalan"],
    carriers: ["paylaşım*", "görüntü*"],
    verdicts: ["bu"],
    factChecks: ["teyit*"],
    noes: ["hayır"],
    reviewLabels: ["İddia", "Sonuç"],
  },
  corrections: {
    openings: ["(bu |)(haberin|yazının|makalenin) (önceki|ilk|eski)"],
  },
});
