/** Indonesian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const id: Language = {
  tag: "id",
  name: "Indonesian",

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
    advance: [],
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
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: NONE.moments,
  zones: NONE.zones,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: {
    ...NONE.boilerplate,
    invitations: ["baca juga"],
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: NONE.transcripts,
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: ["Bhd", "Sdn"],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  speakers: NONE.speakers,
  labels: {
    claim: ["klaim", "mitos"],
    falsehood: ["hoaks", "salah"],
    rating: ["kesimpulan"],
    truth: [],
    asker: ["tanya"],
    answer: ["jawab"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: [],
    teasers: [],
  },
  claims: {
    denials: ["tidak benar", "hoaks"],
    carriers: [],
    tellings: [],
    attributions: [],
    repeats: [],
    verdicts: [],
    factChecks: [],
    noes: [],
  },
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
