/** Bosnian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";
import { BOILERPLATE, OPENERS, STATUS } from "./serbo-croatian.ts";

export const bs = describeLanguage({
  tag: "bs",
  name: "Bosnian",

  status: STATUS,
  assertions: {
    negations: phrases("ne, nije, nisu, nema, nikad, nikada, niko, ništa, ni, niti, bez"),
    hedges: phrases("možda, navodno, vjerovatno"),
  },
  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
  },

  boilerplate: BOILERPLATE,
  sentences: {
    openers: OPENERS,
    hasOrdinalStop: true,
  },
  labels: {
    falsehood: phrases(`
      netačno
    `),
    claim: phrases(`
      tvrdnja, mit, glasina
    `),
    rating: phrases(`
      ocjena, zaključak, presuda
    `),
    truth: phrases(`
      istina, činjenica, činjenice
    `),
    asker: phrases(`
      pitanje, novinar, novinarka, voditelj, voditeljica
    `),
    answer: phrases(`
      odgovor
    `),
    notes: phrases(`
      ispravka, ispravak, napomena redakcije
    `),
  },
  speakers: {
    telling: phrases(`
      rekao, rekla, izjavio, izjavila, kazao, kazala
    `),
    first: phrases(`
      ja, mi, meni, mene, nas, nama, moj, moja, moje, naš, naša
    `),
    second: phrases(`
      vi, vas, vama, vaš, vaša, vaše
    `),
  },
  claims: {
    denials: phrases(`
      nije (tačno|istina), netačn
    `),
    verdicts: phrases(`
      to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      u (prethodnoj|ranijoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    contrasts: phrases("međutim, pak"),
    events: phrases(`
      muškarac, žena, vozač, vozačica, žrtva, osumnjičeni, osumnjičenik, optuženi, nesreća, incident,
      mladić, djevojka, glumac, glumica, pjevač, pjevačica, tvrtka, studija, napadač
    `),
    eventVerbs: phrases(`
      je, su, nije, se, bio, bila, će, također, ima, kazao
    `),
    openings: phrases(`
      ali, a, i, ili, međutim, također, osim toga, zato, potom, zatim, nakon toga, ipak, u međuvremenu, on,
      ona, ono, oni, njegov, njegova, njen, njena, njihov, njihova, ovaj, ova, ovo, ovi, taj, ta, to,
      prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases(`
      sedmica, sedmice, mjesec, godina, godine, vikend, puta
    `),
  },
});
