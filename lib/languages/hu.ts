/** Hungarian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const hu: Language = {
  tag: "hu",
  name: "Hungarian",
  ...NONE,

  status: {
    ...NONE.status,
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
    ...NONE.moments,
    today: ["ma"],
    tomorrow: ["holnap"],
    late: ["este", "után"],
    afterHour: ["órakor"],
    locales: ["hu"],
  },
  zones: {
    ...NONE.zones,
    places: [["Europe/Budapest", ["magyar"]]],
  },

  sentences: {
    ...NONE.sentences,
    hasOrdinalStop: true,
  },
  backReferences: {
    ...NONE.backReferences,
    openings: phrases("de, és, azonban, ugyanakkor, emellett, ezért, majd, ő, ők, ez, az, ezek, azok"),
  },
  labels: {
    ...NONE.labels,
    claim: ["állítás", "tévhit"],
    falsehood: ["hamis"],
    rating: ["ítélet", "értékelés"],
    truth: ["tény", "valóság"],
    asker: ["kérdés"],
    answer: ["válasz"],
  },
};
