/** Indonesian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const id = describeLanguage({
  tag: "id",
  name: "Indonesian",

  assertions: {
    negations: phrases("tidak, bukan, tak, belum, jangan, tanpa"),
    hedges: phrases("mungkin, diduga, dapat, kemungkinan, dikabarkan"),
  },
  speech: {
    attributes: phrases(`
      kata, ujar, tutur, ucap, jelas, tegas
    `),
  },
  status: {
    kill: phrases(`
      dicabut, ditarik, dibatalkan, pembatalan, pencabutan, penarikan berita, batal, pencabutan berita,
      dicabut beritanya, berita dicabut
    `),
    retract: phrases(`
      cabut, tarik, batalkan, hapus, dihapus, abaikan, hilangkan, jangan digunakan, tidak digunakan,
      dihapuskan, tidak berlaku, tidak berlaku lagi, kami menarik, musnahkan, dinyatakan gugur, hapuskan
    `),
    embargo: ["embargo", "diembargo"],
    approval: phrases(`
      persetujuan, lampu hijau
    `),
    lifted: phrases(`
      dicabut, berakhir, selesai, sudah berakhir
    `),
    embargoOver: phrases(`
      embargo dicabut
    `),
    hold: phrases(`
      tahan, ditahan, tunda, ditunda, menunggu, rahasia, untuk internal, internal, hold, ditahan dulu,
      tahan dulu, jangan tayang, belum boleh, belum boleh tayang, menunggu konfirmasi, menunggu
      persetujuan, jangan dulu, untuk persetujuan, menunda pemuatan, tunda pemuatan, disimpan dulu, simpan
      dulu, simpan di laci, di laci, diblokir, dibekukan, dihentikan, larangan terbit, larangan tayang,
      larangan siar, hanya untuk edisi cetak, khusus cetak, hanya cetak, hanya untuk informasi, hanya untuk
      latar, bukan untuk publikasi, bukan untuk diterbitkan, off the record, masih di pengacara, di bagian
      hukum, belum ada persetujuan, belum disetujui, belum ada izin, belum final, tunggu dulu, jangan
      diteruskan, jangan dikirim, jangan naikkan, jangan disebar, jangan dibagikan, jangan diunggah,
      hanya untuk penggunaan internal, untuk kalangan sendiri
    `),
    draft: phrases(`
      draf, konsep berita, naskah mentah, belum diedit, belum disunting, belum dikoreksi, belum rampung,
      uji coba, naskah uji coba, berita uji coba, belum diverifikasi, rancangan naskah
    `),
    cleared: ["disetujui", "diedit", "diperiksa"],
    not: ["tidak", "jangan", "bukan", "dilarang", "belum", "tanpa"],
    publish: phrases(`
      terbit*, diterbitkan, dipublikasikan, publikasi, mempublikasikan, disiarkan, siar*, tayang*,
      ditayangkan, sebarkan, disebarkan, dimuat, muat, dirilis, menayangkan, memuat, menyiarkan,
      disebarluaskan, menyebarluaskan, naik tayang, diteruskan, unggah, diunggah, bagikan, dibagikan,
      pemuatan
    `),
    use: ["digunakan", "gunakan", "pakai", "dipakai"],
    release: ["untuk dipublikasikan", "bebas", "waktu terbit"],
    story: phrases(`
      berita, artikel, naskah, teks, tulisan, foto, video, versi
    `),
    parts: ["foto", "gambar", "video", "judul"],
    document: ["laporan", "pernyataan", "pidato", "dokumen", "rilis", "siaran pers"],
    conditions: ["jika", "kalau", "bila", "ketika"],
    please: phrases(`
      mohon, harap, tolong, diminta, kami mohon, dimohon
    `),
    editors: phrases(`
      perhatian, redaksi, redaktur, editor, pelanggan, penting, segera, catatan, media, pers, kepada,
      perhatian redaksi
    `),
    after: ["setelah"],
    until: phrases(`
      hingga, sampai, sebelum, setelah, mulai, selama
    `),
    notBefore: phrases(`
      hanya setelah, baru setelah, paling cepat
    `),
    for: ["untuk"],
    this: ["ini", "kami", "tersebut", "di atas"],
    filler: phrases(`
      yang, di, ke, dari, dan, atau, pada, pukul, jam, wib, masih, hanya, salah, kesalahan, alasan, hukum,
      pemberitahuan, lebih, lanjut, akan, telah, sudah, boleh, versi sebelumnya, sebelumnya, ada, serius,
      semua, karena, keliru, pengacara, bagian, pemimpin, jangan sampai
    `),
    doubts: phrases(`
      (sampai|sebelum) keluarga, keluarga belum, (terkirim|dikirim) (keliru|tidak sengaja), versi
      salah, jangan (disentuh|diturunkan|dinaikkan)
    `),
    refusals: phrases(`
      (mohon |harap |tolong |)jangan (dulu |)(tayang|tayangkan|ditayangkan|terbitkan|diterbitkan)
      (dulu|sebelum|sampai|hingga), (mohon |harap |tolong |)jangan (dulu
      |)(siarkan|disiarkan|dimuat|dipublikasikan|publikasikan) (dulu|sebelum|sampai|hingga),
      (mohon|harap|tolong) jangan (dulu |)(tayang|tayangkan|ditayangkan|terbitkan|diterbitkan),
      (mohon|harap|tolong) jangan (dulu |)(siarkan|disiarkan|dimuat|dipublikasikan|publikasikan), (belum
      boleh|jangan dulu) (tayang|terbit|disiarkan|dipublikasikan|ditayangkan)
    `),
    fieldNames: ["instruksi", "catatan"],
    fieldWords: phrases("status, status publikasi, status naskah, tahap, persetujuan, hukum, legal"),
    fieldNeeds: phrases(`
      (sudah |)(disetujui|terbit|diterbitkan|dipublikasikan|siap|diperiksa|tayang), siap tayang, siap
      terbit, boleh tayang, persetujuan
    `),
    fieldHolds: phrases(`
      belum,
      draf, draft, konsep, menunggu, menunggu *, tertunda, ditunda, dalam
      (peninjauan|proses|penyuntingan|pemeriksaan), belum (disetujui|siap|diperiksa|terbit|tayang|selesai),
      jangan (tayang|terbit|tayangkan|terbitkan), ditahan, tahan
    `),
    fieldBeside: phrases(`
      pemeriksaan, penyuntingan, redaksi, naskah, artikel, berita, teks, cetak, web, terbit, publikasi,
      editorial
    `),
    fieldLacks: phrases("kurang, menunggu, tunggu, perlu *, butuh *, belum *, belum, ditunggu, sedang *"),
    fieldDone: phrases(`
      sudah *, diberikan, selesai, lengkap, terbit, tayang, disetujui, oke, ok, siap, tidak
      (perlu|diperlukan|berlaku|dibutuhkan), (tidak ada|tanpa) (catatan|keberatan|masalah|perubahan)
    `),
    fieldSwitches: phrases("privat, pribadi"),
    fieldOff: phrases("tidak, tidak ada, belum, belum ada, tanpa, bukan"),
    fieldOn: ["ya"],
    heldFolders: ["draf", "belum tayang"],
  },

  moments: {
    locales: ["id"],
  },
  credits: {
    stockPictures: phrases("foto ilustrasi, foto arsip"),
    captionEnds: phrases(`
      foto arsip, arsip, foto ilustrasi, dari kiri ke kanan
    `),
    captionSides: ["kiri", "kanan", "tengah", "kiri ke kanan"],
  },
  boilerplate: {
    rights: ["hak cipta dilindungi"],
    selfReferences: phrases(`
      (langkah|cara|panduan|tahapan|daftar) * (* |)(* |)(berikut ini|sebagai berikut|di bawah ini), (masih
      |telah |sudah |)(mencoba|berusaha|berupaya) (menghubungi|mengonfirmasi), langkah-langkah (berikut|di
      bawah ini|sebagai berikut),
      (dalam|pada|di) (artikel|panduan|tulisan|ulasan|laman|blog) (ini|kami)
      (kita|kami|saya|anda|akan|membahas),
      (artikel|panduan|tulisan|ulasan) ini (akan|membahas|menjelaskan|mengulas|merupakan|dibuat|ditulis),
      (mari|yuk|ayo)(lah|) (kita |)(simak|lihat|bahas|cek|kenali|intip|ketahui),
      (simak|berikut) (selengkapnya|ulasan|ulasannya|penjelasan*|informasi|daftar*|rangkum*),
      (baca|ikuti|kunjungi|dapatkan|hubungi|langganan) (juga|terus|kami|selengkapnya|update|berita),
      (detikcom|kompas.com|kami|redaksi) (telah |sudah |)(merangkum|rangkum|menghimpun|himpun)
      (untuk|berbagai|informasi|dari), terima kasih (telah|sudah|karena) (membaca|mengikuti|menyimak),
      gambas:video
    `),
    unseen: phrases(`
      (tabel|grafik|peta|gambar|foto|video|daftar|tautan|link|infografis) (di bawah|di atas|berikut|di
      samping), (di bawah|di atas) ini (adalah|merupakan|terlihat|menunjukkan),
      (seperti|sebagaimana) (disebutkan|dijelaskan|dibahas|terlihat) (di atas|di bawah|sebelumnya di),
      (lihat|simak|tonton|saksikan) (video|foto|gambar|tabel|juga|halaman|di bawah),
      klik (di sini|disini|tautan|link), (halaman|bagian) (selanjutnya|berikutnya),
      (dalam|pada) (foto|gambar) (di atas|di bawah|terlihat|tampak)
    `),
    leftovers: phrases(`
      SCROLL TO CONTINUE WITH CONTENT, BACA JUGA, Baca juga, Baca Juga, Hak atas foto, Lihat Juga,
      Simak Video
    `),
    editorLabels: ["editor", "penyunting"],
    announcements: phrases(`
      di * (* |)(* |)kami (percaya|menawarkan|membantu|memahami|menyediakan|berkomitmen),
      (dalam|pada) artikel ini, artikel ini akan,
      berikut
      (ini|adalah|daftar|jadwal|rangkuman|ulasan|penjelasan|beberapa|selengkapnya|informasi|cara|tips),
      simak (ulasan|daftar|penjelasan|selengkapnya|berikut|juga), lihat juga, tonton juga, baca juga
    `),
    invitations: ["baca juga", "lihat juga"],
    pageLabels: phrases(`
      waktu baca … (mnt|menit), # (mnt|menit) (baca|membaca)
    `),
    advertisements: phrases(`
      iklan
    `),
    editorNotes: ["kontak media", "narahubung"],
    contactLabels: ["kontak"],
  },

  sentences: {
    openers: phrases(`
      Dalam, Pada, Di, Dari, Untuk, Dengan, Namun, Tetapi, Tapi, Selain, Sementara, Menurut, Setelah,
      Sebelum, Ketika, Saat, Jika, Karena, Ia, Dia, Mereka, Kami, Kita, Hal, Ini, Itu, Ada, Para, Sejak,
      Bagi, Seperti, Salah, Sebuah, Seorang, Tidak, Meski, Walau, Akan, Kini
    `),
    trailing: ["Bhd", "Sdn"],
    hasOrdinalStop: false,
  },
  labels: {
    claim: ["klaim", "mitos"],
    falsehood: ["hoaks", "salah"],
    rating: ["kesimpulan"],
    asker: ["tanya"],
    answer: ["jawab"],
    truth: phrases(`
      fakta, kebenaran
    `),
    notes: phrases(`
      koreksi, ralat, catatan redaksi
    `),
  },
  claims: {
    denying: phrases(`
      bantah, membantah, dibantah, menyangkal
    `),
    denials: ["tidak benar", "hoaks"],
    verdicts: phrases(`
      (itu|ini), (klaim|informasi|kabar) (itu|ini|tersebut)
    `),
  },
  backReferences: {
    demonstrativesWithin: phrases("tersebut, itu"),
    hasNounBeforeDemonstrative: true,
    saidByPronoun: phrases(`
      (ujar|kata|tutur|imbuh|jelas|ungkap|ucap|tandas|tegas)nya,
      (lanjut|pungkas|sebut|terang|papar|tambah|beber|cetus|sambung)nya
    `),
    contrasts: [", bagaimanapun,", ", sebaliknya,", ", misalnya,"],
    pronounsBehindComma: phrases(`
      ia, dia, mereka, beliau
    `),
    events: phrases(`
      (korban|pelaku|tersangka|terdakwa|peristiwa|kejadian|insiden|kecelakaan|pria|wanita|perempuan)
      (itu|ini|tersebut|pun|juga|kemudian|langsung|lalu),
      (korban|pelaku|tersangka|terdakwa|peristiwa|kejadian|insiden|kecelakaan|pria|wanita|perempuan)
      (sudah|telah|mengaku|mengalami|ditemukan|ditangkap|dibawa|meninggal|diketahui)
    `),
    exceptions: phrases(`
      (hari|pagi|siang|sore|malam|minggu|pekan|bulan|tahun|saat|kali|musim|abad|dekade|semester|era) ini
    `),
    unlessBefore: phrases(`
      hari, pekan, minggu, bulan, tahun
    `),
    openings: phrases(`
      sejak saat itu, (keesokan|esok) harinya, sehari sebelumnya, tak lama kemudian, terlebih, apalagi,
      begitu pula, terkait hal (itu|ini|tersebut), atas hal (itu|ini|tersebut), pihaknya, yang bersangkutan,
      (dua|tiga|empat|lima|beberapa) (hari|jam|menit|pekan|minggu|bulan|tahun) kemudian, hal yang sama,
      (salah satunya|satu di antaranya), dari (sana|sini|situ), (setelah|saat|ketika) … tersebut, *
      (ini|itu), * tersebut, * * tersebut, (dua|tiga|empat|lima|kedua|ketiga) * itu, * * * tersebut, namun,
      tetapi, tapi, akan tetapi, sementara itu, selain itu, karena itu, oleh (karena itu|sebab itu), meski
      (begitu|demikian), dengan demikian, kemudian, lalu, selanjutnya, sebaliknya, di sisi lain, ia, dia,
      beliau, mereka, keduanya, hal (ini|itu|tersebut), ini, itu, ini(lah|pun), itu(lah|pun), padahal,
      sehingga, menurutnya, katanya, ujarnya, akibatnya, sebab, untuk itu, di sana, saat itu, dalam hal ini,
      keempat, ketiganya, sebagiannya, kondisi (ini|itu|tersebut), situasi (ini|itu|tersebut), hal
      (demikian|serupa), karenanya, dengan begitu, di samping itu, tak hanya itu, bukan hanya itu, meskipun
      (begitu|demikian), walau (begitu|demikian), sebelumnya, setelah itu, sejak itu, bahkan, lebih lanjut,
      lanjutnya, tambahnya, tuturnya, jelasnya, imbuhnya, (menurut|bagi|kepada) (dia|mereka|beliau), di
      antaranya, seperti diketahui, begitupun
    `),
  },
  speakers: {
    telling: phrases(`
      kata, ujar, menurut, mengatakan, menyatakan, tutur, ucap
    `),
    first: phrases(`
      saya, aku, kami, kita
    `),
    second: phrases(`
      anda, kamu, kalian
    `),
  },
  corrections: {
    openings: phrases(`
      (dalam|pada) versi sebelumnya, (artikel|berita) ini telah (dikoreksi|diperbaiki|diralat)
    `),
  },
  bylines: {
    colonLabels: ["penulis", "oleh", "reporter"],
  },
  deskLabels: {
    caption: ["keterangan foto"],
  },
  publication: {
    updated: ["diperbarui", "terakhir diperbarui"],
  },
  mail: {
    headers: ["dikirim", "kepada", "subjek"],
    fromHeaders: ["dari"],
    devices: ["dikirim dari"],
    closings: ["hormat kami"],
    greetings: ["selamat pagi", "selamat siang", "halo"],
    releases: ["siaran pers"],
  },
  wires: {
    signOffs: ["selesai"],
  },
});
