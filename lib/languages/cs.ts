/** Czech. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const cs = describeLanguage({
  tag: "cs",
  name: "Czech",

  rights: {
    machines: phrases(`
      umělá inteligence, umělou inteligenc*, umělé inteligence, strojov*, automatizovan*, generativn*,
      jazykov* model*, vytěžování textů, algoritm*
    `),
    machinesInCapitals: phrases("AI"),
    rewriting: phrases("shrnut*, přepis*, úprav*, krácen*"),
  },
  assertions: {
    negations: phrases(`
      ne, není, nejsou, nebyl, nebyla, nebylo, nebyli, nikdy, nikdo, nic, žádný, žádná, žádné, ani, bez
    `),
    hedges: phrases("možná, údajně, údajný, pravděpodobně, asi, zřejmě, by, mohl, mohla, mohlo"),
  },
  status: {
    kill: phrases(`
      rušíme ji, rušíme ho, rušíme zprávu, vydána omylem, vydán omylem, zrušujeme, stažena, staženo, stažen,
      stažení, zrušena, zrušeno, zrušen, zrušení, anulováno, anulace, odvolána, kill, ruší, rušíme, ruší
      zprávu, zrušení zprávy, stahuje, stahujeme zprávu
    `),
    retract: phrases(`
      stáhnout, stáhněte, smazat, smažte, odstranit, odstraňte, ignorovat, ignorujte, zrušit, zrušte,
      nebrat v úvahu, stahujeme, smazání, odstranění, neplatná, neplatný, neplatné, zneplatněn*, zahodit,
      zahoďte, vymazat, vymažte, smaž, ignoruj, neberte v úvahu, stažením
    `),
    embargo: ["embargo", "pod embargem", "informační embargo", "embarg*"],
    approval: phrases(`
      schválen, schválena, schválení, souhlasu, souhlas, svolení, povolení, autorizac*, autorizovan*,
      ověřen*
    `),
    lifted: phrases(`
      skončilo, vypršelo, uplynulo, ukončeno
    `),
    embargoOver: phrases(`
      zrušeno embargo, embargo zrušeno
    `),
    hold: phrases(`
      pozastavit, pozastaveno, pozdržet, čekat, čeká, důvěrné, interní, pro vnitřní potřebu, nepublikovat,
      nepublikujte, nezveřejňovat, nezveřejňujte, nepoužívat, nepoužívejte, nevydávat, nevydávejte,
      nevysílat, nešířit, čeká na schválení, zatím nevydávejte, zatím nepublikovat, zatím není schválen,
      není schváleno, není schválen, čekáme, čekáme na potvrzení, čekat na potvrzení, vyčkejte, ještě ne,
      zatím ne, podržet, podržte, ke schválení, k autorizaci, v šuplíku, nepouštějte ven, nevěšet, nevěšte,
      nezařazovat, nechte ležet, nechat ležet, nechte být, počkat, počkejte, počkáme, vyčkat, vyčkáváme,
      podržíme, pozdržení, pozdržte, zablokován*, blokován*, zmrazen*, do šuplíku, schovat do šuplíku,
      zákaz publikace, soudní zákaz, informační blokáda, tajné, důvěrný, jen pro tištěné vydání, pouze pro
      tištěné vydání, jen do tisku, jen pro print, pouze pro informaci, jen pro informaci, nepřepos*,
      nesdíl*, neposílat, neposílejte, neuveřej*, nepoušt*, nedáv*, u právníka, u právníků, právník
      kontroluje, chybí schválení, chybí souhlas, chybí autorizace, na schválení, před autorizací,
      pouze pro interní potřebu
    `),
    draft: phrases(`
      koncept, pracovní verze, návrh textu, nezkontrolováno, needitováno, rozpracováno, nezredigováno,
      pracovní materiál, pracovní text, pracovní dokument, pracovní verzi, surový text, bez korektury,
      nedokončen*, zkušební text, testovací text, neautorizovan*, neschválen*, neověřen*, neúpln*
    `),
    cleared: ["schváleno", "zkontrolováno", "autorizováno"],
    not: phrases(`
      ne, není, nesmí, bez, zákaz, zakázáno, nikdy, zákaz zveřejnění, neurčen*, nejsou, chybí
    `),
    none: ["bez", "nikdy"],
    publish: phrases(`
      publik*, zveřej*, tisk*, vysíl*, šíř*, web, vydání, vydat, stránky, nevyšel, vyšel, vyjde, vyjít,
      pustit, pouštět, ven, posílat, poslat, dávat, dát, na web, vydávat, uveřej*
    `),
    use: ["použi*"],
    release: ["volné", "k publikaci", "ke zveřejnění"],
    story: phrases(`
      zpráva, zprávu, článek, článku, text, textu, materiál, fotografie, snímek, video, verze, informace,
      obsah, verzi
    `),
    parts: ["fotografie", "snímek", "video", "popisek", "grafika", "titulek"],
    document: ["projev", "dokument", "tiskovou zprávu", "tisková zpráva"],
    conditions: ["pokud", "jestli", "až", "jakmile"],
    please: phrases(`
      prosíme, prosím, žádáme, laskavě, prosíme aby
    `),
    editors: phrases(`
      pozor, redakce, redakcím, redaktoři, redaktorům, klienti, odběratelé, důležité, naléhavé, upozornění,
      média
    `),
    after: ["po"],
    until: phrases("do, před, od, dokud, po, nejdřív, teprve, než, jakmile, pokud"),
    notBefore: phrases(`
      teprve po, až po, ne dříve, nejdříve po, nejdříve, jen po, až bude, až když
    `),
    for: ["pro", "k", "ke"],
    this: ["tato", "tento", "tuto", "naše", "naši", "náš", "výše uvedená", "svou"],
    filler: phrases(`
      v, ve, na, z, a, i, nebo, je, jsou, byla, byl, bylo, být, může, musí, ještě, pouze, přísné, okamžitě,
      chyba, chybná, hod, hodin, h, dne, roku, odvolání, o, se, až, pondělí, úterý, středy, čtvrtka, pátku,
      soboty, neděle, zatím, její, o její, ji, ho, potvrzení, k použití, mylná, právníků, právníka,
      vyjádření, určen*, podléhá, podléhají, právník, předchozí, všech, webů, oddělení, právního,
      šéfredaktora, aby, již, obsahuje
    `),
    labels: ["upozornění redakcím"],
    doubts: phrases(`
      předběžné opatření, zákaz publikace, (dokud|než) (rodin*|příbuzn*|pozůstal*),
      (rodin*|příbuzn*|pozůstal*) (ještě |)ne*, u ledu, (posláno|odesláno) omylem, špatná verze,
      (nesahat|nepouštět), bez (souhlasu|schválení)
    `),
    refusals: phrases(`
      (prosíme|prosím) (zatím |ještě |)(nepublikovat|nezveřejňovat|nepouštět|nevydávat), (zatím |ještě
      |)(nepublikujte|nezveřejňujte|nepouštějte|nevydávejte)
    `),
    fieldNames: ["pokyn", "pokyny", "poznámka"],
    fieldWords: phrases("stav, status, stav publikace, fáze, schválení, právní, právník"),
    fieldNeeds: phrases(`
      (schváleno|schválený|zveřejněno|publikováno|hotovo|zkontrolováno|připraveno), publikovat, zveřejnit,
      schválení
    `),
    fieldHolds: phrases(`
      koncept, návrh, rozpracováno, rozpracovaný, čeká, čeká se, čeká na *, ke (schválení|kontrole), v
      (přípravě|řešení|práci), neschváleno, nezveřejněno, nepublikováno, nepublikovat, nezveřejňovat,
      nehotovo, pozastaveno, zadrženo
    `),
    fieldBeside: phrases(`
      kontrola, korektura, redakce, redakční, textu, text, článku, článek, tisk, tisku, web, vydání,
      publikace, k, pro
    `),
    fieldLacks: phrases("chybí, čeká, čeká na *, čeká se na *, zbývá, otevřeno, (nebylo|nebyl) *"),
    fieldDone: phrases(`
      udělen, uděleno, ok, hotovo, dokončeno, vydáno, zveřejněno, publikováno, schváleno, není
      (třeba|nutné|potřeba), bez (připomínek|námitek|výhrad|změn)
    `),
    fieldSwitches: phrases("soukromé, neveřejné"),
    fieldOff: phrases("ne, není, žádné, žádný, nic, ještě ne, zatím ne"),
    fieldOn: ["ano"],
    heldFolders: ["koncepty", "nepublikováno", "rozpracované"],
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
    labels: ["autor", "autoři"],
    organisations: ["redakce"],
    desks: ["redakce"],
    nameEnds: ["dne"],
  },
  transcripts: {
    heard: ["smích", "potlesk", "hudba"],
  },

  sentences: {
    openers: phrases(`
      V, Ve, Na, Z, Ze, Do, Od, Po, Před, Při, Za, Pro, Jak, Když, Kdyby, Jestli, Pokud, Je, Jsou, To, Tak,
      On, Ona, Oni, Jeho, Její, Jejich, Podle, Během, Však, Také, Proto, Dříve, Nyní, Už, Ale, Ten, Tento,
      Tato
    `),
    hasOrdinalStop: true,
  },
  backReferences: {
    concessions: ["sice"],
    contrasts: phrases("však, ovšem"),
    demonstratives: phrases(`
      t(ento|ato|oto|omto|éto|uto|ěchto|ímto|yto|ěmto|outo|ohoto)
    `),
    beforeDemonstrative: phrases(`
      v, ve, na, z, ze, do, po, od, s, se, pro, při, před, pod, za, o, podle, přes, kvůli, k, ke
    `),
    pronounsBehindComma: phrases(`
      on, ona, oni
    `),
    events: phrases(`
      muž, žena, řidič, řidička, oběť, obviněný, obviněná, podezřelý, obžalovaný, nehoda, incident,
      chlapec, dívka, herec, herečka, zpěvák, zpěvačka, firma, společnost, studie
    `),
    eventVerbs: phrases(`
      je, byl, byla, bylo, má, měl, měla, se, utrpěl, utrpěla, zemřel, zemřela, skončil, uvedl, uvedla,
      tvrdí, hrozí, si
    `),
    openings: phrases(`
      od té doby, (následující|předchozí|téhož) den, (den|rok|týden) (předtím|poté|nato), krátce
      (poté|nato), v reakci na to, v důsledku toho, totéž platí, na oplátku, i on, i ona, kromě toho, díky
      tomu, o (dva|tři|čtyři|pět|několik) (dny|dní|dnů|hodiny|hodin|týdny|týdnů|měsíce|měsíců|roky|let)
      později,
      ale, a, však, nicméně, také, navíc, proto, pak, potom, on, ona, ono, oni, jeho, její, jejich, to,
      ten, ta, tento, tato, toto, kvůli tomu, přesto, přitom, zároveň, naopak, naproti tomu, mezitím, poté,
      předtím, tehdy, tam, tím, tomu, toho, tohoto, těchto, tyto, tito, takový, taková, takové, oba, obě,
      jeden z nich, o (něm|ní|nich|tom), k (němu|ní|nim|tomu), z (něj|ní|nich|toho),
      (s|se) (ním|ní|nimi|tím), podle (něj|něho|ní|nich|toho), jemu, jim, ji, mu, a to, například, tedy,
      takže, i proto, dodal*, doplnil*
    `),
    exceptions: phrases(`
      (tento|tohoto|tuto|této) (týden|měsíc|rok|víkend|sezon*|léto|zima), to (nejlepší|hlavní)
    `),
    unlessBefore: phrases(`
      týden, týdne, měsíc, měsíce, rok, roku, víkend, sezon*, léto, zima,
      týdnu, měsíci, roce, století, létě, zimě, víkendu, chvíli, chvíle, okamžiku, dny, dnech, podzim*,
      jar*, ročníku
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
    denying: phrases(`
      popř(el|ela|eli|elo), popírá, popírají, dementuj*, dementova*
    `),
    denials: ["nepravd", "není pravda", "lež"],
    carriers: ["příspěv*"],
    verdicts: ["není", "to", "nic"],
    reviewLabels: ["Tvrzení", "Hodnocení"],
  },
  corrections: {
    openings: ["(v |)(předchozí|původní|dřívější|starší) verz(e|i)"],
    versions: ["verze", "verzi"],
  },
  credits: {
    stockPictures: phrases("ilustrační (foto|snímek|fotografie)"),
    captionEnds: phrases(`
      archivní foto, archivní snímek, ilustrační foto, zleva doprava
    `),
    captionSides: ["vlevo", "vpravo", "uprostřed"],
    labels: ["snímek"],
  },
  boilerplate: {
    rights: ["všechna práva vyhrazena"],
    feedFooters: ["příspěvek … pochází z"],
    selfReferences: phrases(`
      v (tomto|našem|tomhle) (článku|průvodci|návodu|příspěvku|textu|přehledu|podcastu|blogu),
      (tento|náš) (článek|průvodce|návod|příspěvek) (vysvětluje|ukazuje|popisuje|vám|je|vznikl),
      (přečtěte|podívejte|prohlédněte|přihlaste|zaregistrujte) (si|se) (také|více|k|náš*|na|i),
      (ukážeme|vysvětlíme|poradíme|představíme|přinášíme|připravili jsme|vybrali jsme) (si|vám|pro vás),
      (sledujte|odebírejte|navštivte|kontaktujte) (nás|náš*), děkujeme za (přečtení|pozornost|sledování)
    `),
    unseen: phrases(`
      (viz|vizte) (níže|výše|foto|video|tabulka|graf|mapa|obrázek|galerie|box),
      (níže|výše) (uveden*|popsan*|zmíněn*|najdete|vidíte),
      (následující|přiložen*|tabulce|grafu|obrázku|videu)
      (tabulc*|tabulk*|graf*|obráz*|níže|výše|odstavc*), (klikněte|kliknutím) (zde|na|sem),
      na (fotce|snímku|obrázku|videu) (je|jsou|vidíte|níže|výše), jak (napovídá|říká) (titulek|název)
    `),
    leftovers: phrases(`
      Čtěte také, ČTĚTE TAKÉ, Přečtěte si také, Přečtěte si, Podívejte se
    `),
    announcements: phrases(`
      v tomto článku, (toto|zde) (jsou|je) (nejlepší|nejdůležitější|několik|přehled|náš),
      (podívejte|přečtěte) (se|si), (poradíme|přinášíme|vysvětlíme) (vám|přehled|jak)
    `),
    invitations: ["čtěte také", "přečtěte si také", "přečtěte si"],
    colonInvitations: ["čtěte dále", "čtěte"],
    editorNotes: ["kontakt pro média", "kontakty pro média"],
    contactLabels: ["kontakt"],
  },
  deskLabels: {
    caption: ["popisek", "popisek k fotografii"],
  },
  publication: {
    updated: ["aktualizováno"],
    published: ["publikováno", "zveřejněno", "vydáno"],
  },
  mail: {
    headers: ["odesláno", "komu", "předmět"],
    fromHeaders: ["od"],
    devices: ["odesláno z"],
    closings: ["s pozdravem", "děkuji"],
    greetings: ["dobrý den", "ahoj"],
    releases: ["tisková zpráva"],
  },
});
