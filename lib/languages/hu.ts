/** Hungarian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const hu = describeLanguage({
  tag: "hu",
  name: "Hungarian",

  rights: {
    machines: phrases(`
      mesterséges intelligencia, gépi tanulás, automatizált, generatív, nyelvi modell*, szövegbányászat,
      adatbányászat, algoritmus*
    `),
    rewriting: phrases("összefoglal*, átír*, rövidít*"),
  },
  assertions: {
    negations: phrases("nem, ne, sem, se, nincs, nincsenek, soha, senki, semmi, nélkül"),
    hedges: phrases("talán, állítólag, valószínűleg, esetleg, lehet, feltehetően"),
  },
  status: {
    kill: phrases(`
      visszavonva, visszavonás, visszavonjuk, visszavont, törölve, törölt, érvénytelen, visszavonták, kill,
      visszavonja, visszavontuk
    `),
    retract: phrases(`
      törlendő, távolítsák el, eltávolítani, hagyják figyelmen kívül, figyelmen kívül, mellőzzék,
      érvénytelen*, visszavon*, töröl*, távolítsák, távolítsátok, vegyék le, vedd le, vegyétek le, dobják,
      dobjátok, dobják el, semmisítsék meg, felejtsék el, hagyjátok figyelmen kívül, ne vegyék figyelembe
    `),
    embargo: phrases("embargó, hírzárlat, közlési tilalom, embargó*"),
    approval: phrases(`
      jóváhagyás*, jóváhagyta, engedély*, hozzájárulás*, beleegyezés*, lektorálva, korrektúrázva,
      egyeztetve, engedélyeztet*
    `),
    lifted: ["feloldva", "feloldották", "lejárt", "megszűnt", "véget ért"],
    hold: phrases(`
      várjon, várni, várakozik, visszatartva, visszatartani, felfüggesztve, bizalmas, belső használatra,
      jóváhagyásra vár, hold, további értesítésig ne, még ne, ne közöljék, ne jelenjen meg, várjanak,
      engedélyünk után, engedély után, jóváhagyás után, jóváhagyásunk után, tartsuk vissza, tartsátok
      vissza, jóváhagyásra, még nem, ne tegyétek ki, ne tegye ki, ne tegyék ki, jóváhagyására vár, ne
      menjen ki, ne rakjátok ki, ne tegyük ki, ne rakd ki, ne tedd ki, pihentessék, pihentessük, pihentesd,
      pihen, várunk, várakozunk, várjatok, várjuk, kivárjuk, tartsák vissza, visszatartjuk, zárolva,
      zárolt, zárolják, befagyasztva, félretéve, félretesszük, a fiókban, fiókban, fiókba, hírstop,
      közzétételi tilalom, nem publikus, háttéranyag, csak tájékoztatásul, csak tájékoztatásra,
      tájékoztatásul, csak a nyomtatott kiadásba, csak nyomtatásba, csak printbe, webre ne, ne adják
      tovább, ne adjátok tovább, ne küldjétek, ne küldjék, ne küldd, ne kerüljön, ne tegyék, ne hozzák, ne
      használják, ügyvédnél, jogásznál, a jogi osztálynál, még nincs kész, hiányzik a jóváhagyás, bírósági
      közzétételi tilalom
    `),
    draft: phrases(`
      piszkozat, vázlat, munkaverzió, szerkesztetlen, tervezet szöveg, ellenőrizetlen, munkaanyag,
      munkapéldány, munkaváltozat, nyers szöveg, nyersanyag, korrektúrázatlan, befejezetlen, hiányos,
      próbaszöveg, tesztszöveg, tesztcikk, jóváhagyatlan, korrektúra nélkül, lektorálás nélkül
    `),
    cleared: ["jóváhagyva", "ellenőrizve"],
    not: phrases(`
      ne, nem, tilos, nélkül, soha, nincs, nincsenek, hiányzik
    `),
    none: ["nélkül", "soha", "nincs"],
    publish: phrases(`
      közöl*, közlés*, publik*, nyilvános*, megjelen*, sugároz*, nyomtat*, terjeszt*, honlap, weben,
      hozható, hozzák, kiadni, kiadható, kimenni, menjen, jelenjen, jelenhet, adják, továbbad*, megoszt*,
      tegyék, küldjék, küldjétek, kerüljön, webre, oldalra
    `),
    use: ["felhasznál*", "használ*"],
    release: ["közölhető", "megjelenés", "felhasználható"],
    story: phrases(`
      hír, hírt, hírünk, hírünket, cikk, cikket, anyag, anyagot, szöveg, tudósítás, kép, fotó, videó,
      változat, információk, tartalom, sajtóanyag, változatot, szöveget, anyagunk, írás, írást
    `),
    parts: ["kép", "képet", "fotó", "fotót", "videó", "képaláírás", "grafika", "cím"],
    document: ["jelentés", "közlemény", "beszéd", "dokumentum", "sajtóközlemény"],
    conditions: ["ha", "amikor", "amint"],
    please: phrases(`
      kérjük, kérem, kérünk, szíveskedjenek, kérjük szépen, szíveskedjék, szíveskedjen, megkérjük, kérnénk,
      legyenek szívesek
    `),
    editors: phrases(`
      figyelem, szerkesztő, szerkesztők, szerkesztőség, szerkesztőségek, előfizetők, fontos, sürgős, belső,
      megjegyzés, sajtó, média
    `),
    until: phrases(`
      ig, előtt, után, től, amíg, ameddig, míg, mielőtt, hacsak, addig
    `),
    notBefore: phrases(`
      csak azután, legkorábban, csak után, csak az
    `),
    for: ["számára", "nak", "nek"],
    this: ["ez", "ezt", "ezt a", "az alábbi", "a fenti", "fenti", "a hírt"],
    filler: phrases(`
      a, az, egy, és, vagy, van, lett, lesz, kell, lehet, még, csak, szigorú, szigorúan, azonnal, hiba,
      hibás, óra, órakor, órától, óráig, további értesítésig, értesítésig, további, jóváhagyás,
      nyilvánosságra, hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap, hétfőig, keddig,
      az anyagot, mti, kikötői, szóló, hírét, közlési, téves, hamis, jogász, jogászok, jóváhagyására, én,
      án, szánt, szánták, való, előző, korábbi, minden, oldalról, ügyvéd, főszerkesztő, osztály, idézetek,
      benne, vannak, súlyos, hibák, el, ki, be, marad
    `),
    doubts: phrases(`
      közlési tilalom, (amíg|mielőtt) a (család*|hozzátartozó*), jegelve, (tévedésből|véletlenül)
      (küldtük|ment), rossz verzió, (jogász|ügyvéd) (még |)nem, még ne
    `),
    refusals: phrases(`
      (kérjük|kérem|kérlek) (még |)ne
      (közölje|közöljék|közöljétek|publikálja|publikálják|publikáljátok|tegye közzé|tegyék közzé), (még |)ne
      (közöljétek|publikáljátok|tegyétek ki)
    `),
    fieldNames: ["utasítás", "megjegyzés"],
    fieldWords: phrases("állapot, státusz, státus, közlési állapot, jóváhagyás, jogi, jogász"),
    fieldNeeds: phrases(`
      (jóváhagyva|jóváhagyott|közzétéve|publikálva|megjelent|kész|ellenőrizve|engedélyezve), közölhető,
      publikálható, jóváhagyás
    `),
    fieldHolds: phrases(`
      piszkozat, vázlat, tervezet, folyamatban, függőben, várakozik, vár, jóváhagyásra vár, ellenőrzés
      alatt, szerkesztés alatt, nincs (jóváhagyva|kész|ellenőrizve), nem (közölhető|publikálható|kész),
      visszatartva, ellenőrizetlen, publikálatlan
    `),
    fieldBeside: phrases(`
      ellenőrzés, korrektúra, szerkesztés, szerkesztőség*, szöveg*, cikk*, nyomda, nyomdai, web, kiadás
    `),
    fieldLacks: phrases("hiányzik, vár, várunk, várakozás, nyitott, kell még"),
    fieldDone: phrases(`
      megadva, megvan, ok, rendben, kész, befejezve, közzétéve, megjelent, jóváhagyva, nem
      (szükséges|kell|releváns), nincs (kifogás|észrevétel|szükség)
    `),
    fieldSwitches: ["privát"],
    fieldOff: phrases("nem, nincs, semmi, nincsen, még nem, még nincs"),
    fieldOn: ["igen"],
    heldFolders: ["piszkozatok", "vázlatok", "publikálatlan"],
  },
  moments: {
    today: ["ma"],
    tomorrow: ["holnap"],
    late: ["este", "után"],
    between: ["óra", "órakor", "órától", "óráig"],
    afterHour: ["óra", "órakor", "órától", "óráig"],
    locales: ["hu"],
  },
  zones: {
    places: [["Europe/Budapest", ["magyar"]]],
  },

  sentences: {
    openers: phrases(`
      A, Az, Egy, Ez, Ezt, Ezek, De, És, Hogy, Ha, Amikor, Mikor, Azonban, Ugyanakkor, Emellett, Szerinte,
      Már, Most, Nem, Még, Mint, Majd, Ezután, Később, Ő, Ők, Ezért, Így, Igen, Itt, Ott, Miért, Hol
    `),
    hasOrdinalStop: true,
  },
  backReferences: {
    contrasts: phrases("azonban, viszont, pedig"),
    pronounsBehindComma: phrases(`
      ő, ők
    `),
    events: phrases(`
      a férfi, a nő, a sofőr, az áldozat, a gyanúsított, a vádlott, a sértett, a baleset, az eset,
      az incidens, a fiú, a lány, a színész, a színésznő, az énekesnő, a cég, a tanulmány, a pár,
      a miniszter
    `),
    eventVerbs: phrases(`
      nem, már, azt, is, a, az, el, meg, ezután, most, szerint, súlyos*
    `),
    openings: phrases(`
      azóta, akkor, akkoriban, másnap, előző nap, nem sokkal (később|ezután), éppen ellenkezőleg, mindez,
      ehhez, (két|három|négy|öt|néhány|pár) (nappal|órával|perccel|héttel|hónappal|évvel) (később|korábban),
      de, és, azonban, ugyanakkor, emellett, ezért, majd, ő, ők, ez, az, ezek, azok, viszont, ráadásul,
      tehát, így, ezek szerint, eközben, közben, mindeközben, ezután, azután, később, előtte, utána, ennek,
      annak, ezeket, azokat, ezzel, azzal, erre, arra, ebben, abban, ebből, abból, ezen, azon, ugyanis,
      például, ehelyett, ennek ellenére, mindkettő, mindketten, egyikük,
      (elmondása|állítása|szavai) szerint, neki, nekik, tőle, róla, vele, ilyen, olyan, ott, nála,
      szerinte, szerintük
    `),
    exceptions: phrases(`
      (ezen a|ezen az|ezen) (héten|hónapban|nyáron|télen|szezonban),
      az (idei|ukrán|amerikai|európai|orosz|országos|egyik|első|új|elmúlt|év|utóbbi|összes|eddigi|előző),
      az (állam*|elnök*|ellenzék*|unió*|ügyészség*|autó*|iskola*|egyetem*),
      az (orvos*|osztrák|olasz|angol|oktatás*|egészség*|ember*|ország*)
    `),
  },
  labels: {
    claim: ["állítás", "tévhit"],
    falsehood: ["hamis"],
    rating: ["ítélet", "értékelés"],
    truth: ["tény", "valóság"],
    asker: ["kérdés"],
    answer: ["válasz"],
    notes: phrases(`
      helyesbítés, helyreigazítás
    `),
  },
  credits: {
    captionEnds: phrases(`
      archív fotó, illusztráció, archív
    `),
    captionSides: ["balra", "jobbra", "középen"],
    labels: ["fotó", "fotók", "kép", "képek"],
  },
  boilerplate: {
    rights: ["minden jog fenntartva"],
    selfReferences: phrases(`
      ebben (a|az) (cikkben|útmutatóban|bejegyzésben|írásban|podcastban|összeállításban), cikkünkben,
      ez (a|az) (cikk|útmutató|írás) (bemutatja|segít|arról|elmagyarázza),
      (bemutatjuk|megmutatjuk|elmondjuk|összegyűjtöttük|összeszedtük) (a|az|hogy|azokat|önnek|nektek),
      (olvassa|olvasd|nézze|nézd|iratkozzon|kövessen|kövess) (el|tovább|meg|fel|minket),
      köszönjük (a|az|hogy)
    `),
    unseen: phrases(`
      (lásd|ld.) (alább|fent|lent|lejjebb|feljebb|a képen|a táblázat*|a videó*),
      (az |)(alábbi|fenti|lenti)
      (táblázat*|ábra|ábrán|kép*|videó*|grafikon*|lista|listá*|térkép*|felvétel*|linkre|linken),
      (fent|alább|fentebb|lentebb) (említett|leírt|felsorolt|látható), (kattintson|kattints) (ide|a|az),
      a (képen|fotón) (látható|balra|jobbra), ahogy (a cím|azt a cím)
    `),
    leftovers: phrases(`
      OLVASTA MÁR, Olvassa el, Kapcsolódó cikk, Kapcsolódó cikkek
    `),
    announcements: phrases(`
      ebben a cikkben, (íme|itt van|itt vannak|mutatjuk) (a|az|hogy|néhány)
    `),
    invitations: ["olvassa el ezt is"],
    colonInvitations: ["kapcsolódó cikk"],
    editorNotes: ["sajtókapcsolat", "további információ"],
    contactLabels: ["kapcsolat"],
  },
  speakers: {
    telling: phrases(`
      mondta, közölte, szerint, elmondta, nyilatkozta
    `),
    first: phrases(`
      én, mi, nekem, nekünk, engem, minket
    `),
    second: phrases(`
      ön, önök, önnek, önöknek
    `),
  },
  claims: {
    denying: phrases(`
      cáfol*, tagad*
    `),
    denials: phrases(`
      nem igaz, valótlan, álhír
    `),
    verdicts: phrases(`
      ez (nem|egy)
    `),
  },
  corrections: {
    openings: phrases(`
      (cikkünk|a cikk) korábbi (változatában|verziójában)
    `),
  },
  bylines: {
    colonLabels: ["szerző", "szöveg"],
  },
  deskLabels: {
    caption: ["képaláírás"],
  },
  publication: {
    updated: ["frissítve"],
    published: ["közzétéve", "megjelent"],
  },
  mail: {
    headers: ["elküldve", "címzett", "tárgy"],
    fromHeaders: ["feladó"],
    closings: ["üdvözlettel"],
    greetings: ["jó napot", "kedves"],
    releases: ["sajtóközlemény"],
  },
  wires: {
    signOffs: ["vége"],
  },
});
