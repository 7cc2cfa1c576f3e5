/** Czech. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const cs = describeLanguage({
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
  },
  moments: {
    today: ["dnes"],
    tomorrow: ["zítra"],
    late: ["večer", "odpoledne"],
    between: ["hodin"],
    locales: ["cs"],
  },
  zones: {
    places: [["Europe/Prague", ["středoevropského"]]],
  },

  bylines: {
    labels: ["autor"],
    organisations: ["redakce"],
    desks: ["redakce"],
    nameEnds: ["dne"],
  },
  transcripts: {
    heard: ["smích", "potlesk", "hudba"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
  backReferences: {
    openings: phrases(`
      ale, a, však, nicméně, také, navíc, proto, pak, potom, on, ona, ono, oni, jeho, její, jejich, to, ten,
      ta, tento, tato, toto
    `),
  },
  speech: {
    attributes: phrases(`
      řekl, řekla, uvedl, uvedla, říká, dodal, dodala, napsal, napsala
    `),
  },
  speakers: {
    first: ["já", "mě", "mi", "můj", "moje", "my", "nás", "nám", "náš"],
    second: ["vy", "vás", "vám", "váš", "vaše", "ty"],
    interviews: ["rozhovor"],
    telling: phrases(`
      řekl, řekla, uvedl, uvedla, podle, prohlásil, prohlásila
    `),
  },
  labels: {
    claim: ["tvrzení", "mýtus", "fáma"],
    falsehood: ["nepravda", "lež"],
    rating: ["hodnocení", "verdikt", "závěr"],
    truth: ["pravda", "skutečnost"],
    asker: ["otázka", "moderátor"],
    answer: ["odpověď"],
    notes: ["oprava", "upřesnění"],
  },
  claims: {
    denials: ["nepravd", "není pravda", "lež"],
    carriers: ["příspěv*"],
    verdicts: ["není", "to", "nic"],
    reviewLabels: ["Tvrzení", "Hodnocení"],
  },
  corrections: {
    openings: ["(v |)(předchozí|původní|dřívější|starší) verz(e|i)"],
    versions: ["verze", "verzi"],
  },
  boilerplate: {
    announcements: phrases(`
      v tomto článku
    `),
  },
});
