/** Serbian, in both its scripts. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";
import { BOILERPLATE, inBothScripts, OPENERS, STATUS } from "./serbo-croatian.ts";

export const sr = describeLanguage({
  tag: "sr",
  name: "Serbian",

  assertions: inBothScripts({
    negations: phrases("ne, nije, nisu, nema, nikad, nikada, niko, ništa, ni, niti, bez"),
    hedges: phrases("možda, navodno, verovatno"),
  }),
  status: {
    ...inBothScripts(STATUS),
    // Not all in both scripts: the pattern would be too large for a proof of its time (npm run patterns).
    fieldNeeds: phrases(`
      (odobreno|odobren|objavljeno|objavljen|spremno|provereno),
      (одобрено|одобрен|објављено|објављен|спремно|проверено), objaviti, za objavu, odobrenje, за објаву,
      одобрење
    `),
  },
  moments: {
    ...inBothScripts({ today: ["danas"], tomorrow: ["sutra"] }),
    locales: ["sr", "sr-Latn"],
  },

  bylines: inBothScripts({ colonLabels: ["autor", "piše"] }),
  credits: inBothScripts({ captionEnds: ["arhivska fotografija"] }),
  boilerplate: {
    ...inBothScripts({
      ...BOILERPLATE,
      rights: ["sva prava zadržana"],
      leftovers: [...BOILERPLATE.leftovers, "Autor fotografije", "Potpis ispod fotografije"],
      invitations: ["pročitajte još"],
      editorNotes: ["kontakt za medije"],
      contactLabels: ["kontakt"],
    }),
    // As above.
    unseen: [
      ...BOILERPLATE.unseen,
      ...phrases(`
        (види|видите|погледајте) (доле|горе|испод|изнад|фотографију|видео|табелу|мапу),
        (доле|горе) (наведен*|описан*|поменут*|приказан*),
        (табели|графикону|мапи|фотографији|видеу|слици) (испод|изнад|доле|горе),
        (кликните|кликом) (овде|на),
        на (фотографији|слици|снимку) (је|су|се види|изнад|испод|лево|десно)
      `),
    ],
  },
  sentences: { ...inBothScripts({ openers: OPENERS }), hasOrdinalStop: true },
  labels: inBothScripts({
    claim: ["tvrdnja", "glasina"],
    falsehood: ["netačno", "laž", "neistina"],
    rating: ["ocena", "zaključak"],
    truth: ["istina", "činjenica", "činjenice"],
    asker: phrases("pitanje, novinar, novinarka, voditelj, voditeljka"),
    answer: ["odgovor"],
    notes: ["ispravka"],
  }),
  speakers: inBothScripts({
    telling: phrases("rekao, rekla, izjavio, izjavila, kazao, kazala"),
    first: phrases("ja, mi, meni, mene, nas, nama, moj, moja, naš, naša"),
    second: phrases("vi, vas, vama, vaš, vaša"),
  }),
  claims: inBothScripts({
    denying: phrases("demantova*, demantuje*, poriče, poriču"),
    denials: phrases("nije (tačno|istina), netačn, neistin"),
    verdicts: ["to (je|nije)"],
  }),
  corrections: inBothScripts({ openings: ["u (prethodnoj|ranijoj) verziji (članka|teksta)"] }),
  backReferences: inBothScripts({
    contrasts: ["međutim", "pak"],
    events: phrases(`
      muškarac, žena, vozač, vozačica, žrtva, osumnjičeni, osumnjičenik, optuženi, nesreća, incident,
      mladić, devojka, glumac, glumica, pevač, pevačica, kompanija, studija, napadač
    `),
    eventVerbs: phrases("je, su, nije, se, bio, bila, će, takođe, ima, kazao"),
    openings: phrases(`
      od tada, tada, tamo, (sledećeg|istog) dana, dan (ranije|kasnije), ubrzo (potom|nakon toga), uprkos
      tome, naprotiv, dakle, prema (njegovim|njenim|njihovim) rečima, pritom, zbog toga,
      (dva|tri|četiri|pet|nekoliko) (dana|sata|sati|nedelje|nedelja|meseca|meseci|godine|godina)
      (kasnije|ranije), (većina|mnogi|neki|jedan|jedna|dvoje|troje) (je|su|njih|ih|od njih), većinom su,
      ali, a, i, ili, međutim, takođe, osim toga, zato, stoga, potom, zatim, nakon toga, ipak, u
      međuvremenu, on, ona, ono, oni, njegov, njegova, njen, njena, njihov, njihova, ovaj, ova, ovo, ovi,
      taj, ta, to, prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases("nedelja, nedelje, mesec, godina, godine, vikend, put, puta"),
  }),
  publication: inBothScripts({ updated: ["ažurirano"], published: ["objavljeno"] }),
  mail: inBothScripts({
    closings: ["s poštovanjem"],
    greetings: ["poštovani", "dobar dan"],
    releases: ["saopštenje za javnost", "saopštenje za medije"],
  }),
});
