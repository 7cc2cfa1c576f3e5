/** Czech. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const cs: Language = {
  tag: "cs",
  name: "Czech",

  status: {
    kill: phrases(`
      rušíme ji, rušíme ho, rušíme zprávu, vydána omylem, vydán omylem, zrušujeme, stažena, staženo, stažen,
      stažení, zrušena, zrušeno, zrušen, zrušení, anulováno, anulace, odvolána, kill
    `),
    retract: phrases(`
      stáhnout, stáhněte, smazat, smažte, odstranit, odstraňte, ignorovat, ignorujte, zrušit, zrušte,
      nebrat v úvahu, stahujeme
    `),
    embargo: ["embargo", "embargem", "pod embargem"],
    hold: phrases(`
      pozastavit, pozastaveno, pozdržet, čekat, čeká, důvěrné, interní, pro vnitřní potřebu, nepublikovat,
      nepublikujte, nezveřejňovat, nezveřejňujte, nepoužívat, nepoužívejte, nevydávat, nevydávejte, nevysílat,
      nešířit, čeká na schválení
    `),
    draft: phrases(`
      koncept, pracovní verze, návrh textu, nezkontrolováno, needitováno, rozpracováno, nezredigováno
    `),
    cleared: ["schváleno", "zkontrolováno", "autorizováno"],
    not: ["ne", "není", "nesmí", "bez", "zákaz", "zakázáno", "nikdy"],
    publish: phrases(`
      publik*, zveřej*, tisk*, vysíl*, šíř*, web, internet, vydání, vydat, určeno
    `),
    use: ["použ*"],
    release: ["volné", "k publikaci", "ke zveřejnění"],
    advance: [],
    story: phrases(`
      zpráva, zprávu, článek, článku, text, textu, materiál, fotografie, snímek, video, verze
    `),
    document: ["projev", "dokument", "tiskovou zprávu"],
    please: ["prosíme", "prosím", "žádáme"],
    editors: phrases(`
      pozor, redakce, redakcím, redaktoři, redaktorům, klienti, odběratelé, důležité, naléhavé, interní,
      upozornění, média
    `),
    until: ["do", "před", "od", "dokud", "po"],
    for: ["pro", "k", "ke"],
    this: ["tato", "tento", "tuto", "naše", "naši", "náš", "výše uvedená", "svou"],
    filler: phrases(`
      v, ve, na, z, a, i, nebo, je, jsou, byla, byl, bylo, být, může, musí, ještě, pouze, přísné, okamžitě,
      chyba, chybná, hod, hodin, h, dne, roku, odvolání, schválení, o, se, až, pondělí, úterý, středy,
      čtvrtka, pátku, soboty, neděle
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: {
    today: ["dnes"],
    tomorrow: ["zítra"],
    late: ["večer", "odpoledne"],
    noon: [],
    midnight: [],
    between: ["hodin"],
    opensHour: [],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [["Europe/Prague", ["středoevropského"]]],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: {
    ...NONE.bylines,
    labels: ["autor"],
    organisations: ["redakce"],
    desks: ["redakce"],
    nameEnds: ["dne"],
  },
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: {
    ...NONE.transcripts,
    heard: ["smích", "potlesk", "hudba"],
  },
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
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: true,
  },
  backReferences: {
    openings: phrases(`
      ale, a, však, nicméně, také, navíc, proto, pak, potom, on, ona, ono, oni, jeho, její, jejich, to, ten,
      ta, tento, tato, toto
    `),
    exceptions: [],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: [],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: [],
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
    telling: [],
    first: ["já", "mě", "mi", "můj", "moje", "my", "nás", "nám", "náš"],
    second: ["vy", "vás", "vám", "váš", "vaše", "ty"],
    greetings: [],
    letters: [],
    interviews: ["rozhovor"],
  },
  labels: {
    claim: ["tvrzení", "mýtus", "fáma"],
    falsehood: ["nepravda", "lež"],
    rating: ["hodnocení", "verdikt", "závěr"],
    truth: ["pravda", "skutečnost"],
    asker: ["otázka", "moderátor"],
    answer: ["odpověď"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: ["oprava", "upřesnění"],
    teasers: [],
  },
  claims: {
    denials: ["nepravd", "není pravda", "lež"],
    carriers: ["příspěv*"],
    tellings: [],
    attributions: [],
    repeats: [],
    verdicts: ["není", "to", "nic"],
    factChecks: [],
    noes: [],
  },
  corrections: {
    openings: ["(v |)(předchozí|původní|dřívější|starší) verz(e|i)"],
    stories: [],
    changes: [],
    versions: ["verze", "verzi"],
    of: [],
    own: [],
  },

  words: NONE.words,
  names: NONE.names,
};
