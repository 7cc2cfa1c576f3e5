/** Turkish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const tr = describeLanguage({
  tag: "tr",
  name: "Turkish",

  words: {
    perMinute: 166,
  },
  rights: {
    machines: phrases(`
      yapay zekâ, yapay zeka, makine öğrenimi, otomatik*, üretken, dil modeli, dil modelleri,
      veri madenciliği, metin madenciliği, algoritma*
    `),
    rewriting: phrases("özet*, değiştirilemez, kısaltılamaz"),
  },
  assertions: {
    negations: phrases("değil, yok, hiç, asla, olmadan, hiçbir"),
    hedges: phrases("olabilir, iddia, muhtemelen, belki, olası, sözde"),
  },
  status: {
    kill: phrases(`
      iptal, geri çekildi, geri çekilmiştir, geri çekilen, iptal edildi, iptal edilmiştir, kill, haber iptali,
      iptali, geri çekiyoruz
    `),
    retract: phrases(`
      geri çekin, geri çekiniz, iptal ediniz, iptal edin, kaldırın, kaldırıldı, kaldırılmıştır, siliniz,
      silin, dikkate almayın, dikkate almayınız, dikkate alınmasın, kaldırınız, yayından çıkarın, yayından
      kaldırınız, yayından kaldırın, geçersiz*, hükümsüz*, çöpe atın, yok sayın, görmezden gelin, iptal
      ediyoruz, imha edin
    `),
    embargo: ["ambargo", "ambargolu", "ambargoludur", "ambargolanmış", "ambargosu", "ambargoyu"],
    approval: phrases(`
      izin, izni, onay, onayı, onayını, rıza, onaylan*, onayla*
    `),
    lifted: phrases(`
      kaldırıldı, kaldırılmıştır, sona erdi, bitti, doldu, yok, yoktur, kalkmıştır
    `),
    embargoOver: phrases(`
      ambargo kaldırılmıştır, ambargo kaldırıldı, ambargosu kaldırıldı, ambargo yok, ambargo bitti,
      ambargo kalktı
    `),
    hold: phrases(`
      bekletin, bekletiliyor, beklet, bekleyin, beklemede, gizli, gizlidir, kurum içi, durdurun,
      yayınlamayın*, yayımlamayın*, yayınlama, yayımlama, yayınlanmaz, yayımlanmaz, yayınlanmayacak*,
      yayımlanmayacak*, yayınlanmasın, yayımlanmasın, yayınlanamaz, yayımlanamaz, kullanmayın*,
      kullanılmasın, kullanılamaz, kullanılmaz, paylaşmayın*, yayın yasağı, yayına girmesin, onay bekliyor,
      onay bekleniyor, şimdilik, şimdilik yayınlamayın, bekletilsin, ikinci bir bildirime kadar, haber
      almadan, onay almadan, onayımız olmadan, henüz değil, elde tutun, rafta, onaya sunuldu, onayı
      bekleniyor, onayı bekliyor, hukuk onayı bekleniyor, siteye koymayın, koymayın, yüklemeyin, girmeyin,
      çıkmayın, sonra yayımlanabilir, sonra yayınlanabilir, sonra yayımlansın, sonra yayınlansın, ancak
      sonra, bekletelim, bekliyoruz, beklenmesi, bekleyelim, beklemenizi, beklesin, bekletiyoruz,
      çekmecede, çekmecede kalsın, dolapta, buzlukta, donduruldu, kilitli, durduruldu, bloke, haber
      karartması, yalnızca basılı gazete için, sadece basılı gazete için, sadece gazete, yalnızca bilgi
      içindir, bilgi içindir, sadece bilgi için, avukatta, hukukta, onay yok, onayı yok, onayı eksik, onay
      eksik, onaylanmadı, onaylanmadan, izni olmadan, izin olmadan, onayı olmadan, konmasın, konulmasın,
      konmayacak, çıkmasın, girmesin, verilmesin, paylaşılmasın, gönderilmesin, iletilmesin, basılmasın,
      vermeyin, vermeyiniz, göndermeyin, göndermeyiniz, iletmeyin, iletmeyiniz, girmeyiniz, koymayınız,
      çıkmayınız, basmayın, aktarmayın, dağıtmayın*, geçmeyin, kullanmayalım, girmeyelim, yayınlamayalım,
      yayımlamayalım, hazır değil, tamamlanmadı,
      yalnızca iç kullanım için, iç kullanım içindir
    `),
    draft: phrases(`
      taslak, taslaktır, düzenlenmemiş, onaysız, çalışma metni, taslak metindir, taslak metin, çalışma
      metnidir, taslağıdır, ham metin, düzeltilmedi, düzeltilmemiş, deneme metni, deneme haberi, test
      haberi, bitmemiş, tamamlanmamış, onaylanmamış, taslak haber
    `),
    cleared: ["onaylandı", "onaylanmış", "kontrol edildi"],
    not: phrases(`
      değil, değildir, yok, yasak, yasaktır, hiçbir, asla, eksik, olmadan
    `),
    none: ["hiçbir", "asla"],
    publish: phrases(`
      yayın*, yayım*, paylaş*, basın, dağıt*, web, site, sitede, gönder*, koyun, girin, çıksın, basıl*,
      siteye
    `),
    use: ["kullan*"],
    release: ["yayın tarihi", "yayın saati", "serbest", "yayın zamanı"],
    story: phrases(`
      haber, haberi, haberimiz, haberimizi, haberin, metin, metni, yazı, yazıyı, fotoğraf, görüntü, makale,
      haberini, habere, haberdeki, sürüm, sürümü
    `),
    parts: ["fotoğraf", "fotoğrafı", "görüntü", "video", "başlık"],
    document: phrases(`
      rapor, açıklama, konuşma, belge, bülten, basın bülteni, basın açıklaması, duyuru
    `),
    conditions: ["eğer", "ise", "takdirde", "halinde"],
    please: phrases(`
      lütfen, rica, rica ederiz, rica ediyoruz, ricamızdır
    `),
    editors: phrases(`
      dikkat, editör, editörler, editörlere, editörlerin, redaksiyon, aboneler, abonelere, abonelerin,
      önemli, acil, not, medya
    `),
    after: ["sonra"],
    until: phrases(`
      kadar, önce, itibaren, dek, sonra, sürece, takdirde
    `),
    notBefore: phrases(`
      en erken
    `),
    for: ["için"],
    this: ["bu", "bizim", "yukarıdaki", "söz konusu"],
    filler: phrases(`
      ve, veya, ile, da, de, ya, ye, a, e, saat, saatine, tarihine, tarihinden, günü, kesinlikle, henüz,
      sadece, derhal, hemen, hata, hatalı, hukuki, nedenlerle, ikinci bir bildirime, bildirime, edilmiştir,
      edildi, dır, tarih, olan, ilgili, sabah, sabahı, akşam, akşamı, öğlen, dan, den, tan, ten, ten önce,
      tan önce, lütfen şimdilik, avukatların, avukatın, hukuk, üzere, hazırlanma*, amacıyla, avukatı,
      önceki, tüm, sitelerden, biriminin, yanlış, yanlıştır, var, ciddi, hatalar, yalnızca, bir, talimata,
      yeni
    `),
    labels: ["dikkat"],
    doubts: phrases(`
      yayın yasağı, ihtiyati tedbir, (aileye|yakınlarına) * (* |)(kadar|önce|verilmeden), (ailenin|aile)
      haberi yok, (yanlışlıkla|sehven) gönderil*, yanlış sürüm, (onayı|onay) (bekleniyor|yok|gelmedi),
      (dokunmayın|girmeyin)
    `),
    refusals: phrases(`
      yayınlamayın(|ız), yayımlamayın(|ız), yayına (almayın|vermeyin|koymayın), paylaşmayın(|ız)
    `),
    fieldNames: ["talimat", "talimatlar", "editör notu"],
    fieldWords: phrases("durum, durumu, statü, aşama, onay, hukuk, avukat, yayın durumu"),
    fieldNeeds: phrases(`
      (onaylandı|onaylı|yayımlandı|yayınlandı|hazır|kontrol edildi), yayımlansın, yayınlansın, yayına hazır,
      onay
    `),
    fieldHolds: phrases(`
      henüz değil,
      taslak, beklemede, bekliyor, onay bekliyor, hazırlanıyor, incelemede, inceleniyor, onaylanmadı,
      yayımlanmadı, yayınlanmadı, hazır değil, onaysız, yayımlanmayacak, yayınlanmayacak, yayımlamayın,
      yayınlamayın, durduruldu, askıda
    `),
    fieldBeside: phrases(`
      kontrol, kontrolü, inceleme, düzelti, redaksiyon, haber*, metin, metni, yazı*, baskı, web, yayın,
      editör, hukuki, hukuk
    `),
    fieldLacks: phrases(`
      yarım,
      eksik, bekleniyor, bekliyor, bekleyen, gerekiyor, gerekli, lazım, açık, kuyrukta, bitmedi,
      tamamlanmadı, alınmadı, verilmedi, onaylanmadı, yapılmadı, okunmadı
    `),
    fieldDone: phrases(`
      verildi, alındı, tamam, tamamlandı, bitti, yayında, yayınlandı, yayımlandı, onaylandı, hazır,
      (gerekli|gerek|gerekmez) değil, gerek yok, gerekmiyor, gerekmez, (sorun|itiraz|değişiklik) yok
    `),
    fieldSwitches: phrases("özel, gizli"),
    fieldOff: phrases("hayır, yok, değil, henüz değil, hiç, hiçbiri"),
    fieldOn: ["evet", "var"],
    heldFolders: ["taslaklar", "yayımlanmamış", "bekleyenler"],
  },
  moments: {
    today: ["bugün"],
    tomorrow: ["yarın"],
    late: ["akşam", "sonra"],
    between: ["saat"],
    opensHour: ["saat"],
    locales: ["tr"],
  },
  zones: {
    places: [["Europe/Istanbul", ["türkiye"]]],
    shortNames: [["Europe/Istanbul", ["tsi"]]],
    afterPlace: ["saati", "saatiyle", "saatine"],
  },

  bylines: {
    checked: ["çeviri", "çeviren"],
    colonLabels: ["haber", "muhabir", "yazan", "yazı"],
  },
  credits: {
    stockPictures: phrases("temsili (fotoğraf|görsel|resim), arşiv fotoğrafı"),
    captionEnds: phrases(`
      arşiv, arşiv fotoğrafı, soldan sağa
    `),
    captionSides: ["solda", "sağda", "ortada"],
    labels: ["fotoğraf", "fotoğraflar"],
    sources: ["kaynak"],
    behindCaption: ["Fotoğraf"],
    desks: phrases(`Muhabir:`),
  },
  boilerplate: {
    selfReferences: phrases(`
      (videoyu|haberimizi) (izleyin|izlemek için|okumak için),
      bu (yazıda|yazımızda|makalede|rehberde|rehberimizde),
      bu (içerikte|içeriğimizde|haberimizde|listede|listemizde|yazımda),
      bu (yazı|makale|rehber|içerik) … (anlatıyor|açıklıyor|ele alıyor|hazırlandı|amacıyla),
      (sizin|sizler) için (derledik|hazırladık|araştırdık|seçtik|listeledik|sıraladık|bir araya getirdik),
      (birlikte|hep birlikte) (inceleyelim|bakalım|göz atalım), (inceleyelim|göz atalım|hadi başlayalım),
      (abone olun|takip edin|üye olun|bizi takip|bize ulaşın|iletişime geçin), okumaya devam,
      (teşekkür ederiz|teşekkürler) … (okuduğunuz|takip ettiğiniz) için, keyifli okumalar
    `),
    unseen: phrases(`
      (aşağıdaki|yukarıdaki|yandaki)
      (tablo*|grafik*|harita*|fotoğraf*|video*|resim*|görsel*|liste*|bağlantı*|link*|bölüm*),
      (aşağıda|yukarıda) (yer alan|belirtilen|sıralanan|görüldüğü|bahsedilen),
      (aşağıda|yukarıda) (belirttiğimiz|bulabilirsiniz|sıraladık|listelen*|verilen|anlatılan),
      (buraya|linke|bağlantıya) tıkla*, tıklayın, tıklayınız,
      (fotoğrafta|görselde|resimde) (görül*|görün*|sağda|solda|yukarıda|aşağıda), başlıktan da
    `),
    stuck: ["Haberin sonu"],
    leftovers: phrases(`
      Haberin sonu, Fotoğraf altı yazısı, Podcast'in sonu, İlginizi çekebilir, İLGİNİZİ ÇEKEBİLİR,
      BUNA DA BAKIN
    `),
    editorLabels: ["editör"],
    announcements: phrases(`
      bu (yazıda|yazımızda|makalede),
      işte (o|tüm|en|detaylar|ayrıntılar|sorunun|cevabı|merak|konuyla|liste),
      (peki|haberin|detaylar) (detayları|haberimizde|için)
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
    invitations: ["ayrıca okuyun"],
    editorNotes: ["basın iletişim", "basın iletişimi", "medya iletişim", "basın için iletişim"],
    contactLabels: ["iletişim"],
  },
  transcripts: {
    heard: ["gülüşmeler", "gülüyor", "alkışlar", "müzik"],
  },

  sentences: {
    finals: phrases(`
      yor, yorlar, maktadır, mektedir, ldı, ldi, ldu, ldü, ındı, indi, undu, ündü, etti, itti, aştı, işti,
      uştu, üştü, mıştı, mişti, muştu, müştü, aptı, ıktı, ardı, ördü, ürdü, ladı, ledi, dılar, diler, dular,
      düler, tılar, tiler, tular, tüler
    `),
    joinersBeforeSpace: phrases(`
      diyor, diyorlar, dedi, dediler, anlatıyor, söylüyor, ekliyor, konuştu, yazıyor, yazdı, sordu, soruyor,
      açıklıyor, özetliyor, aktarıyor, belirtiyor, vurguluyor, hatırlatıyor, savunuyor, söyledi, ekledi,
      anlattı, istedi, uyardı, ardı, konuşuyor, seslendi
    `),
    openers: phrases(`
      Bu, Bir, Ancak, Fakat, Ama, Ayrıca, Daha, Son, Geçen, Bunun, Buna, Öte, Böylece, Ardından, Sonra,
      Her, Eğer, Çünkü, Yine, Diğer, İlk, Şu, Onun, Onlar, Peki, Nitekim, Özellikle, Konuyla, Olay,
      Birçok, Bazı
    `),
    ownTitles: phrases("Cad, Sok, Mah, Bul, Apt, Av, Doç, Yrd, Alb, Org, Korg, Tümg, Hz"),
    hasOrdinalStop: true,
  },
  backReferences: {
    demonstrativesWithin: phrases("bu, söz konusu, adı geçen, bahse konu"),
    withinUnlessBefore: phrases(`
      yıl*, hafta*, ay, ayın, ayki, sabah*, akşam*, gece*, sezon*, yaz, yazın, kış, kışın, gün*, kez, defa,
      kadar, yana, tür, sene*, denli, yüzden, arada, bahar, da, de, ise
    `),
    pronounsBehindComma: phrases(`
      o, onlar, kendisi
    `),
    events: phrases(`
      olay, olayda, kaza, kazada, şüpheli, şüpheliler, zanlı, adam, kadın, sürücü, mağdur, kurban,
      yaralılar, yaralı, genç kız, genç adam, ünlü oyuncu, ünlü şarkıcı, oyuncu, şirket,
      araştırma
    `),
    openings: phrases(`
      (ertesi|aynı) gün, (bir|(i|İ)ki|üç|dört|beş|birkaç) (gün|saat|dakika|hafta|ay|yıl)
      (sonra|önce|geçmeden), kısa süre sonra, aksine, sonuç olarak, bunun (dışında|için), halbuki, nitekim,
      burada, onların, (i|İ)hbar üzerine, öte yandan, böylece, buna (göre|karşın), bunun yanı sıra,
      ardından, daha sonra, söz konusu, kendisi, diğer, onları, onlara, ona, ondan, bunu, buna, oysa, yine
      de, dolayısıyla, üstelik, ama, fakat, ancak, ve, ayrıca, bunun üzerine, bu nedenle, sonra, o, onlar,
      onun, şu, bu, bunlar, bunların, bunlardan, bunlarla, bununla, bunda, bundan, öyle, böyle, şöyle,
      böylelikle, bu sayede, bu kapsamda, bu arada, bu sırada, bu esnada, bu doğrultuda, o sırada, o zaman,
      orada, oradan, her ikisi, ikisi de, onlardan, kendisine, kendisini, kendisinin, adı geçen,
      (sözlerine|açıklamasına) devam, bunu yaparken, diğer yandan, aynı zamanda, bununla birlikte, buna
      rağmen, oysa ki, zira, çünkü, yani, örneğin, mesela
    `),
    exceptions: ["bu (yıl|hafta|ay|sabah|akşam|gece|sezon|yaz|kış|gün)"],
    saidAlone: phrases("dedi, diye (konuştu|ekledi), şeklinde konuştu, (ifadelerini|ifadesini) kullandı"),
  },
  speech: {
    verbs: ["devam etti", "söyledi", "konuştu"],
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
    denying: phrases(`
      yalanla*, reddet*
    `),
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
  deskLabels: {
    caption: ["fotoğraf altı", "resim altı"],
  },
  publication: {
    updated: ["güncelleme", "güncellendi", "son güncelleme"],
  },
  mail: {
    disclaimers: phrases(`
      bu (e-posta|ileti|mesaj) … gizli*
    `),
    headers: ["gönderildi", "kime", "konu"],
    fromHeaders: ["kimden"],
    closings: ["saygılarımla", "iyi çalışmalar"],
    greetings: ["merhaba", "günaydın"],
    releases: ["basın bülteni", "basın açıklaması"],
  },
  wires: {
    signOffs: ["son"],
  },
});
