/** Hungarian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const hu = describeLanguage({
  tag: "hu",
  name: "Hungarian",

  status: {
    kill: phrases(`
      visszavonva, visszavonás, visszavonjuk, visszavont, törölve, törölt, érvénytelen, visszavonták, kill
    `),
    retract: phrases(`
      visszavonni, törölni, töröljék, törlendő, távolítsák el, eltávolítani, hagyják figyelmen kívül,
      figyelmen kívül, mellőzzék
    `),
    embargo: ["embargó", "embargós", "embargo", "embargóval", "hírzárlat"],
    hold: phrases(`
      várjon, várni, várakozik, visszatartva, visszatartani, felfüggesztve, bizalmas, belső használatra,
      jóváhagyásra vár, tilos, hold
    `),
    draft: ["piszkozat", "vázlat", "munkaverzió", "szerkesztetlen", "tervezet szöveg", "ellenőrizetlen"],
    cleared: ["jóváhagyva", "ellenőrizve"],
    not: ["ne", "nem", "tilos", "nélkül", "soha", "nincs"],
    publish: phrases(`
      közöl*, közlés*, közölhet*, publik*, nyilvános*, megjelen*, sugároz*, nyomtat*, terjeszt*, honlap,
      interneten, weben, hozható, hozzák
    `),
    use: ["felhasznál*", "használ*"],
    release: ["közölhető", "megjelenés", "felhasználható"],
    story: phrases(`
      hír, hírt, hírünk, hírünket, cikk, cikket, anyag, anyagot, szöveg, tudósítás, kép, fotó, videó, változat
    `),
    document: ["jelentés", "közlemény", "beszéd", "dokumentum"],
    please: ["kérjük", "kérem", "kérünk", "szíveskedjenek"],
    editors: phrases(`
      figyelem, szerkesztő, szerkesztők, szerkesztőség, szerkesztőségek, előfizetők, fontos, sürgős, belső,
      megjegyzés, sajtó, média
    `),
    until: ["ig", "előtt", "után", "től", "amíg"],
    for: ["számára", "nak", "nek"],
    this: ["ez", "ezt", "ezt a", "az alábbi", "a fenti", "fenti", "a hírt", "hírünk"],
    filler: phrases(`
      a, az, egy, és, vagy, van, lett, lesz, kell, lehet, még, csak, szigorú, szigorúan, azonnal, hiba, hibás,
      óra, órakor, órától, óráig, további értesítésig, értesítésig, további, jóváhagyás, nyilvánosságra,
      hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap, hétfőig, keddig
    `),
  },
  moments: {
    today: ["ma"],
    tomorrow: ["holnap"],
    late: ["este", "után"],
    afterHour: ["órakor"],
    locales: ["hu"],
  },
  zones: {
    places: [["Europe/Budapest", ["magyar"]]],
  },

  sentences: {
    hasOrdinalStop: true,
  },
  backReferences: {
    openings: phrases("de, és, azonban, ugyanakkor, emellett, ezért, majd, ő, ők, ez, az, ezek, azok"),
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
  boilerplate: {
    announcements: phrases(`
      ebben a cikkben
    `),
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
});
