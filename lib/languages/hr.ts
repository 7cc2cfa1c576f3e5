/** Croatian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";
import { BOILERPLATE, OPENERS, STATUS } from "./serbo-croatian.ts";

export const hr = describeLanguage({
  tag: "hr",
  name: "Croatian",

  assertions: {
    negations: phrases("ne, nije, nisu, nisam, nema, nikad, nikada, nitko, ništa, ni, niti, bez"),
    hedges: phrases("možda, navodno, navodni, vjerojatno, mogao, mogla"),
  },
  status: STATUS,
  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["hr"],
  },

  sentences: {
    openers: OPENERS,
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      tvrdnja, glasina
    `),
    falsehood: phrases(`
      netočno, laž, neistina
    `),
    rating: phrases(`
      ocjena, zaključak
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
      ispravak, ispravka
    `),
  },
  speakers: {
    telling: phrases(`
      rekao, rekla, izjavio, izjavila, kazao, kazala, naveo, navela
    `),
    first: phrases(`
      ja, mi, meni, mene, nas, nama, moj, moja, moje, naš, naša
    `),
    second: phrases(`
      vi, vas, vama, vaš, vaša, vaše
    `),
  },
  claims: {
    denying: phrases(`
      demantira*, demanti, poriče, poriču
    `),
    denials: phrases(`
      nije (točno|istina), netočn, neistin
    `),
    verdicts: phrases(`
      to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      u (prethodnoj|ranijoj|prvotnoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    contrasts: phrases("međutim, pak"),
    pronounsBehindComma: phrases(`
      on je, ona je, oni su
    `),
    events: phrases(`
      muškarac, žena, vozač, vozačica, žrtva, osumnjičeni, osumnjičenik, optuženi, nesreća, incident,
      mladić, djevojka, glumac, glumica, pjevač, pjevačica, tvrtka, studija, napadač
    `),
    eventVerbs: phrases(`
      je, su, nije, se, bio, bila, će, također, ima, kazao
    `),
    openings: phrases(`
      otad, od tada, ondje, (sljedećeg|istoga|istog) dana, dan (prije|kasnije|poslije), potonji, nedugo
      zatim, naprotiv, prema (njegovim|njezinim|njihovim) riječima, time, pritom,
      (dva|tri|četiri|pet|nekoliko) (dana|sata|sati|tjedna|tjedana|mjeseca|mjeseci|godine|godina)
      (kasnije|poslije|prije),
      (većina|mnogi|neki|jedan|jedna|dvoje|troje) (je|su|njih|ih|od njih), većinom su,
      ali, no, a, i, ili, međutim, također, osim toga, zato, stoga, potom, zatim, nakon toga, ipak,
      u međuvremenu, on, ona, ono, oni, njegov, njegova, njezin, njezina, njihov, njihova, ovaj, ova, ovo,
      ovi, taj, ta, to, prema (njemu|njoj|njima), tome, tomu, toga, tim, te, ove, ovoj, ovog, ovom, onda,
      tada, tamo, tako, takav, takva, takvi, unatoč tome, usprkos tome, s druge strane, primjerice, naime,
      dakle, oboje, obojica, obje, jedan od njih, jedna od njih, njemu, njoj, njima, njega, nju, ih,
      zbog (toga|njega|nje), o (njemu|njoj|njima|tome), s (njim|njom|njima), dodao je, dodala je, kazao je,
      kazala je, (njegove|njegovi|njene|njezine|njihove|njihovi)
    `),
    unlessBefore: phrases(`
      tjedan, mjesec, godina, godine, vikend, tjedna, mjeseca, puta
    `),
    exceptions: phrases(`
      (ovaj|ove|ovog|ovoga|ovu) (tjedan|tjedna|mjesec|mjeseca|godine|godina|vikend|sezone|ljeto|puta)
    `),
  },
  bylines: {
    colonLabels: ["piše"],
  },
  credits: {
    labels: ["snimio", "snimila"],
  },
  deskLabels: {
    caption: ["opis fotografije"],
  },
  boilerplate: {
    rights: ["sva prava pridržana"],
    ...BOILERPLATE,
    invitations: ["pročitajte i", "pročitajte još"],
    colonInvitations: ["čitajte i"],
    editorNotes: ["kontakt za medije"],
    contactLabels: ["kontakt"],
  },
  publication: {
    updated: ["ažurirano"],
    published: ["objavljeno"],
  },
  mail: {
    devices: ["poslano s mog"],
    closings: ["srdačan pozdrav", "lijep pozdrav"],
    greetings: ["dobar dan", "poštovani"],
    releases: ["priopćenje za javnost", "priopćenje za medije"],
  },
});
