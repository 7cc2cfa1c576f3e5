/** Slovenian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sl = describeLanguage({
  tag: "sl",
  name: "Slovenian",

  moments: {
    locales: ["sl"],
  },
  words: {
    perMinute: 180,
  },
  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      trditev, govorica
    `),
    falsehood: phrases(`
      neresnično, napačno
    `),
    rating: phrases(`
      ocena, sklep, zaključek
    `),
    truth: phrases(`
      resnica, dejstvo, dejstva
    `),
    asker: phrases(`
      vprašanje, novinar, novinarka, voditelj, voditeljica
    `),
    answer: phrases(`
      odgovor
    `),
    notes: phrases(`
      popravek
    `),
  },
  speakers: {
    telling: phrases(`
      je (dejal|dejala|povedal|povedala|sporočil|sporočila), po besedah
    `),
    first: phrases(`
      jaz, mi, meni, mene, nas, nam, moj, moja, naš, naša
    `),
    second: phrases(`
      vi, vas, vam, vaš, vaša
    `),
  },
  claims: {
    denials: phrases(`
      ni res, neresničn
    `),
    verdicts: phrases(`
      to (je|ni)
    `),
  },
  corrections: {
    openings: phrases(`
      v (prejšnji|prvotni) različici (članka|besedila)
    `),
  },
  backReferences: {
    openings: phrases(`
      a, ampak, vendar, in, ali, tudi, poleg tega, zato, nato, potem, medtem, kljub temu, on, ona, oni,
      njegov, njegova, njen, njena, njihov, njihova, ta, to, ti, te, po (njegovih|njenih|njihovih) besedah
    `),
    unlessBefore: phrases(`
      teden, mesec, leto, vikend
    `),
  },
});
