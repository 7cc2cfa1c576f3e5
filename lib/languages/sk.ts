/** Slovak. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sk = describeLanguage({
  tag: "sk",
  name: "Slovak",

  assertions: {
    negations: phrases(`
      nie, nebol, nebola, nebolo, neboli, nikdy, nikto, nič, žiadny, žiadna, žiadne, ani, bez
    `),
    hedges: phrases("možno, údajne, údajný, pravdepodobne, asi, zrejme, by, mohol, mohla, mohlo"),
  },
  status: {
    kill: phrases(`
      stiahnutá, stiahnuté, stiahnutý, stiahnutie správy, zrušená, zrušené, zrušený, zrušenie správy,
      anulovaná, anulované, sťahujeme, rušíme, ruší správu, odvolaná
    `),
    retract: phrases(`
      stiahnuť, stiahnite, vymazať, vymažte, odstrániť, odstráňte, ignorovať, ignorujte, zrušiť, zrušte,
      neberte do úvahy, nebrať do úvahy, neplatná, neplatný, neplatné, zahoďte, zahodiť, vymaž, ignoruj
    `),
    embargo: ["embargo", "pod embargom", "informačné embargo", "embarg*"],
    approval: phrases(`
      schválen*, súhlasu, súhlas, povolenia, povolenie, autorizác*, autorizovan*, overen*
    `),
    lifted: ["embargo zrušené", "zrušené embargo", "skončilo", "vypršalo", "uplynulo"],
    hold: phrases(`
      pozastaviť, pozastavené, pozdržať, pozdržte, podržať, podržte, čakať, čaká, čakáme, počkať, počkajte,
      vyčkajte, dôverné, interné, pre vnútornú potrebu, pre internú potrebu, nepublik*, nezverej*, nepouž*,
      nevydáv*, nevysiel*, nešír*, neuverej*, čaká na schválenie, zatiaľ nie, ešte nie, nechajte ležať,
      nechať ležať, vyčkať, pozdržanie, zablokovan*, zmrazen*, do šuplíka, odložiť do šuplíka, v šuplíku,
      zákaz zverejnenia, súdny zákaz, informačná blokáda, tajné, dôverný, len pre tlačené vydanie, iba pre
      tlačené vydanie, len do tlače, len pre informáciu, iba pre informáciu, nepreposiel*, nezdieľ*,
      neposielať, neposielajte, nepúšť*, nedáv*, u právnika, u právnikov, chýba schválenie, chýba súhlas,
      na schválenie, pred autorizáciou
    `),
    draft: phrases(`
      koncept, pracovná verzia, pracovný materiál, pracovný text, návrh textu, neredigované,
      neskontrolované, rozpracované, pracovný dokument, surový text, bez korektúry, nedokončen*, skúšobný
      text, testovací text, neautorizovan*, neschválen*, neoveren*, neúpln*
    `),
    cleared: phrases(`
      schválené, schválený, schválená, skontrolované, autorizované, overené, potvrdené
    `),
    not: phrases(`
      ne, nie, nesmie, nesmú, bez, zákaz, zakázané, nikdy, neurčen*, nie sú
    `),
    none: ["bez", "nikdy"],
    publish: phrases(`
      publik*, zverej*, uverej*, tlačiť, vysiel*, šíriť, šírenie, šírte, web, vydanie, vydať, nevyšiel,
      vyšiel, vyjde, vyjsť, pustiť, púšťať, von, posielať, poslať, dávať, dať, na web, zverejn*, uverejn*,
      vydávať
    `),
    use: ["použi*"],
    release: ["voľné od", "na zverejnenie", "na publikovanie", "na uverejnenie"],
    story: phrases(`
      správa, správu, správy, článok, článku, text, textu, materiál, materiálu, fotografia, snímka, video,
      verzia, informácie, obsah, verziu
    `),
    parts: ["fotografia", "fotografie", "snímka", "video", "popisok", "grafika", "titulok"],
    document: ["prejav", "dokument", "tlačová správa", "tlačovú správu", "tlačovej správy", "vyhlásenie"],
    conditions: ["ak", "keď", "pokiaľ"],
    please: phrases(`
      prosíme, prosím, žiadame, láskavo
    `),
    editors: phrases(`
      pozor, redakcia, redakcie, redakciám, redaktori, redaktorom, klienti, odberatelia, dôležité,
      naliehavé, upozornenie, médiá, médiám, poznámka, novinárov, novinárom
    `),
    until: phrases(`
      do, pred, od, kým, pokým, po, najskôr, skôr, pokiaľ, dokiaľ, kým nie, než, akonáhle
    `),
    notBefore: phrases(`
      až po, najskôr po, nie skôr, najskôr, len po, až keď
    `),
    for: ["pre"],
    this: ["táto", "tento", "tohto", "túto", "toto", "naša", "našu", "náš", "svoju"],
    filler: phrases(`
      v, vo, na, z, zo, a, i, alebo, aj, je, sú, bola, bol, bolo, byť, môže, musí, ešte, iba, len, prísne,
      okamžite, chyba, chybná, hod, hodín, hodiny, h, dňa, roku, o, sa, aby, až, zatiaľ, ju, ho, k, ku,
      schválenia, pondelka, utorka, stredy, štvrtka, piatka, soboty, nedele, pondelkom, utorkom, stredou,
      štvrtkom, piatkom, sobotou, nedeľou, určen*, podlieha, podliehajú, predchádzajúcu, všetkých, webov,
      právnika, oddelenia, právneho, šéfredaktora, už, obsahuje
    `),
    refusals: phrases(`
      (prosíme|prosím) (zatiaľ |ešte |)(nepublikovať|nezverejňovať|nevydávať), (zatiaľ |ešte
      |)(nepublikujte|nezverejňujte|nepúšťajte|nevydávajte)
    `),
    fieldNames: ["pokyn", "pokyny", "poznámka"],
    fieldWords: phrases("stav, status, stav publikovania, fáza, schválenie, právne, právnik"),
    fieldNeeds: phrases(`
      (schválené|schválený|zverejnené|publikované|hotové|skontrolované|pripravené), publikovať, zverejniť,
      schválenie
    `),
    fieldHolds: phrases(`
      koncept, návrh, rozpracované, čaká, čaká sa, čaká na *, na (schválenie|kontrolu), v
      (príprave|riešení), neschválené, nezverejnené, nepublikované, nepublikovať, nezverejňovať, nehotové,
      pozastavené, zadržané
    `),
    fieldBeside: phrases(`
      kontrola, korektúra, redakcia, redakčný, textu, text, článku, článok, tlač, web, vydania,
      publikácie, pre
    `),
    fieldLacks: phrases("chýba, čaká, čaká na *, zostáva, otvorené"),
    fieldDone: phrases(`
      udelené, ok, hotovo, hotové, dokončené, zverejnené, publikované, schválené, nie je
      (potrebné|nutné), bez (pripomienok|námietok|výhrad|zmien)
    `),
    fieldSwitches: phrases("súkromné, neverejné"),
    fieldOff: phrases("nie, nie je, žiadne, žiadny, nič, ešte nie, zatiaľ nie"),
    fieldOn: ["áno"],
    heldFolders: ["koncepty", "nepublikované", "rozpracované"],
  },
  moments: {
    today: ["dnes"],
    tomorrow: ["zajtra"],
    between: ["hodín"],
    locales: ["sk"],
  },

  boilerplate: {
    rights: ["všetky práva vyhradené"],
    announcements: phrases(`
      (toto|tu) (sú|je) (najlepšie|najdôležitejšie|niekoľko|prehľad), (pozrite|prečítajte) (sa|si),
      (poradíme|prinášame|vysvetlíme) (vám|prehľad|ako)
    `),
    selfReferences: phrases(`
      v (tomto|našom) (článku|sprievodcovi|návode|príspevku|texte|podcaste|blogu),
      (tento|náš) (článok|sprievodca|návod|príspevok) (vysvetľuje|ukazuje|opisuje|vám|je|vznikol),
      (prečítajte|pozrite|prihláste) (si|sa) (aj|viac|tiež|náš*|na),
      (ukážeme|vysvetlíme|poradíme|predstavíme|prinášame|pripravili sme|vybrali sme) (si|vám|pre vás),
      (sledujte|odoberajte|navštívte|kontaktujte) (nás|náš*),
      ďakujeme za (prečítanie|pozornosť|sledovanie)
    `),
    unseen: phrases(`
      (pozri|viď|viďte) (nižšie|vyššie|foto|video|tabuľka|graf|mapa|obrázok),
      (nižšie|vyššie) (uveden*|opísan*|spomenut*|nájdete|vidíte),
      (nasledujúc*|priložen*) (tabuľk*|graf*|obráz*|odsek*), (kliknite|kliknutím) (sem|na),
      na (fotke|snímke|obrázku) (je|sú|vidíte|nižšie|vyššie), ako (napovedá|hovorí) (titulok|názov)
    `),
    leftovers: phrases(`
      Čítajte aj, ČÍTAJTE AJ, Čítajte tiež, Prečítajte si
    `),
    invitations: ["čítajte aj", "prečítajte si aj", "prečítajte si tiež"],
    editorNotes: ["kontakt pre médiá"],
    contactLabels: ["kontakt"],
  },
  sentences: {
    openers: phrases(`
      V, Vo, Na, Z, Zo, Do, Od, Po, Pred, Pri, Za, Pre, Ako, Keď, Keby, Ak, Je, Sú, To, Tak, On, Ona, Oni,
      Jeho, Jej, Ich, Podľa, Počas, Však, Tiež, Preto, Teraz, Už, Ale, Tento, Táto
    `),
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      tvrdenie, mýtus, výrok
    `),
    falsehood: phrases(`
      nepravda, nepravdivé, hoax
    `),
    rating: phrases(`
      verdikt, hodnotenie, záver
    `),
    truth: phrases(`
      pravda, skutočnosť, fakt, fakty
    `),
    asker: phrases(`
      otázka, redaktor, redaktorka, moderátor, moderátorka
    `),
    answer: phrases(`
      odpoveď
    `),
    notes: phrases(`
      oprava, opravujeme
    `),
  },
  speakers: {
    telling: phrases(`
      povedal, povedala, uviedol, uviedla, podľa, vyhlásil, vyhlásila
    `),
    first: phrases(`
      ja, som, sme, my, môj, moja, moje, náš, naša, naše
    `),
    second: phrases(`
      vy, ste, vás, vám, váš, vaša, vaše
    `),
  },
  claims: {
    denials: phrases(`
      nie je pravda, nepravd, hoax
    `),
    verdicts: phrases(`
      to (je|nie je)
    `),
  },
  corrections: {
    openings: phrases(`
      v (predchádzajúcej|pôvodnej) verzii (článku|textu|správy)
    `),
  },
  backReferences: {
    contrasts: phrases("však, ovšem"),
    demonstratives: phrases(`
      t(ento|áto|oto|omto|ejto|úto|ýchto|ýmto|ieto|outo|ohto|omuto)
    `),
    beforeDemonstrative: phrases(`
      v, vo, na, z, zo, do, po, od, s, so, pre, pri, pred, pod, za, o, podľa, cez, k, ku
    `),
    events: phrases(`
      muž, žena, vodič, vodička, obeť, obvinený, obvinená, podozrivý, obžalovaný, nehoda, incident,
      chlapec, dievča, herec, herečka, spevák, speváčka, firma, spoločnosť, štúdia
    `),
    eventVerbs: phrases(`
      je, bol, bola, bolo, má, mal, mala, sa, utrpel, utrpela, zomrel, zomrela, skončil, uviedol, uviedla,
      tvrdí, hrozí, si
    `),
    openings: phrases(`
      ale, a, alebo, však, avšak, tiež, okrem toho, preto, potom, zároveň, naopak, napriek tomu, medzitým,
      on, ona, ono, oni, jeho, jej, ich, tento, táto, toto, títo, tieto, podľa (neho|nej|nich), pritom,
      predtým, vtedy, tam, tým, tomu, toho, tohto, týchto, takýto, taká, také, obaja, obe, jeden z nich,
      o (ňom|nej|nich|tom), k (nemu|nej|nim|tomu), z (neho|nej|nich|toho), (s|so) (ním|ňou|nimi|tým), jemu,
      im, ju, mu, a to, napríklad, teda, takže, aj preto, dodal*, doplnil*, ten, tá, tie, tí, to
    `),
    unlessBefore: phrases(`
      týždeň, mesiac, rok, víkend,
      týždni, týždňa, mesiaci, mesiaca, roku, roka, víkendu, chvíli, sezón*, lete, leto, zime, storočí, dňoch
    `),
  },
  credits: {
    labels: ["snímka"],
  },
  deskLabels: {
    caption: ["popis fotografie"],
  },
  publication: {
    updated: ["aktualizované"],
    published: ["publikované", "zverejnené"],
  },
  mail: {
    devices: ["odoslané z"],
    closings: ["s pozdravom"],
    greetings: ["dobrý deň", "ahoj"],
    releases: ["tlačová správa"],
  },
});
