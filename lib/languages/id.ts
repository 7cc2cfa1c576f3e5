/** Indonesian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const id = describeLanguage({
  tag: "id",
  name: "Indonesian",

  speech: {
    attributes: phrases(`
      kata, ujar, tutur, ucap, jelas, tegas
    `),
  },
  status: {
    kill: ["dicabut", "ditarik", "dibatalkan", "pembatalan", "pencabutan", "penarikan berita", "batal"],
    retract: ["cabut", "tarik", "batalkan", "hapus", "dihapus", "abaikan", "hilangkan"],
    embargo: ["embargo", "diembargo"],
    hold: phrases(`
      tahan, ditahan, tunda, ditunda, menunggu, rahasia, untuk internal, internal, hold
    `),
    draft: ["draf", "konsep berita", "naskah mentah", "belum diedit", "belum disunting"],
    cleared: ["disetujui", "diedit", "diperiksa"],
    not: ["tidak", "jangan", "bukan", "dilarang", "belum", "tanpa"],
    publish: phrases(`
      terbit*, diterbitkan, dipublikasikan, publikasi, mempublikasikan, disiarkan, siar*, tayang*,
      ditayangkan, sebarkan, disebarkan, dimuat, muat
    `),
    use: ["digunakan", "gunakan", "pakai", "dipakai"],
    release: ["untuk dipublikasikan", "bebas", "waktu terbit"],
    story: ["berita", "artikel", "naskah", "teks", "tulisan", "foto", "video"],
    document: ["laporan", "pernyataan", "pidato", "dokumen", "rilis"],
    please: ["mohon", "harap", "tolong", "diminta"],
    editors: phrases(`
      perhatian, redaksi, redaktur, editor, pelanggan, penting, segera, internal, catatan, media, pers, kepada
    `),
    until: ["hingga", "sampai", "sebelum", "setelah", "mulai"],
    for: ["untuk"],
    this: ["ini", "kami", "tersebut", "di atas"],
    filler: phrases(`
      yang, di, ke, dari, dan, atau, pada, pukul, jam, wib, masih, hanya, segera, salah, kesalahan, alasan,
      hukum, persetujuan, pemberitahuan, lebih, lanjut, akan, telah, sudah, boleh
    `),
  },

  moments: {
    locales: ["id"],
  },
  boilerplate: {
    editorLabels: ["editor", "penyunting"],
    announcements: phrases(`
      (dalam|pada) artikel ini, artikel ini akan
    `),
    invitations: ["baca juga"],
    pageLabels: phrases(`
      waktu baca … (mnt|menit), # (mnt|menit) (baca|membaca)
    `),
    advertisements: phrases(`
      iklan
    `),
  },

  sentences: {
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
    denials: ["tidak benar", "hoaks"],
    verdicts: phrases(`
      (itu|ini), (klaim|informasi|kabar) (itu|ini|tersebut)
    `),
  },
  backReferences: {
    unlessBefore: phrases(`
      hari, pekan, minggu, bulan, tahun
    `),
    openings: phrases(`
      (setelah|saat|ketika) … tersebut, * tersebut, * * tersebut, * * * tersebut, namun, tetapi, tapi,
      akan tetapi, sementara itu, selain itu, karena itu, oleh (karena itu|sebab itu),
      meski (begitu|demikian), dengan demikian, kemudian, lalu, selanjutnya, sebaliknya, di sisi lain, ia,
      dia, beliau, mereka, keduanya, hal (ini|itu|tersebut), ini, itu, ini(lah|pun), itu(lah|pun), padahal,
      sehingga, menurutnya, katanya, ujarnya, akibatnya, sebab, untuk itu, di sana, saat itu, dalam hal ini
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
});
