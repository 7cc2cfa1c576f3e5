/** Slovenian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sl = describeLanguage({
  tag: "sl",
  name: "Slovenian",

  assertions: {
    negations: phrases("ne, ni, niso, nisem, nima, nikoli, nihče, nič, brez"),
    hedges: phrases("morda, domnevno, domnevni, verjetno, naj"),
  },
  status: {
    kill: phrases(`
      umaknjeno, umaknjen, umaknjena, umik novice, preklicano, preklicana, preklican, preklic,
      razveljavljeno
    `),
    retract: phrases(`
      umaknite, umakniti, umakni, izbrišite, izbrisati, izbriši, odstranite, odstraniti, prezrite, ne
      upoštevajte, neveljavn*, umikamo, umaknjen*, preklicujemo, zavrzite, zavreči, prezri, uničite
    `),
    embargo: ["embargo", "embarga", "embargom", "pod embargom", "embarg*"],
    approval: phrases(`
      soglasj*, odobrit*, odobren*, dovoljenj*, avtoriziran*, preverjen*, lektoriran*, privolitev
    `),
    lifted: phrases(`
      embargo preklican, embargo odpravljen, potekel, embargo ne velja več, embargo je preklican
    `),
    hold: phrases(`
      čakati, čakamo, čaka, počakati, počakajte, počakaj, zadržati, zadržite, zadrži, interno, za interno
      uporabo, za notranjo uporabo, v čakanju, še ne, čaka na potrditev, ni še potrjeno, ne objavljati, ne
      objavljajte, ne dajati, ne dajajte, zaenkrat ne, naj počaka, počakajte z objavo, počakamo, čakamo na,
      zadržano, zadržujemo, zaklenjen*, zamrznjen*, blokiran*, v predalu, v predal, na ledu, ustavljen*,
      prepoved objave, sodna prepoved, medijski molk, zaupn*, tajno, samo za tiskano izdajo, samo za tisk,
      ne na splet, samo v vednost, pri odvetniku, pri pravnikih, manjka odobritev, ne pošiljajte, ne
      posredujte, ne delite, do nadaljnjega
    `),
    draft: phrases(`
      osnutek, delovna različica, delovno gradivo, delovno besedilo, v pripravi, delovna verzija, delovni
      osnutek, surovo besedilo, surovo, brez lekture, nelektoriran*, nedokončan*, testno besedilo, poskusno
      besedilo, neodobren*, neavtoriziran*, nepreverjen*, nepopoln*
    `),
    cleared: phrases(`
      odobreno, odobren, odobrena, potrjeno, potrjen, potrjena, preverjeno, avtorizirano, lektorirano
    `),
    not: phrases(`
      ne, ni, niso, nikoli, brez, prepovedano, prepovedana, prepoved, nikakor, ne sme
    `),
    none: ["brez", "nikoli"],
    publish: phrases(`
      objav*, natis*, predvaj*, razširj*, deliti, delite, deljenje, posredovati, posredujte, splet, spletu,
      spletni, javnost, javnosti, izide, izidejo, iziti, pošiljajte, poslati, predvajaj*
    `),
    use: ["uporab*"],
    release: ["za objavo", "prosto od"],
    story: phrases(`
      novica, novico, novice, članek, članka, besedilo, besedila, prispevek, prispevka, vest, gradivo,
      gradiva, fotografija, fotografije, fotografijo, posnetek, video, različica, informacije, podatki,
      vsebina, različico
    `),
    parts: phrases(`
      fotografija, fotografije, fotografijo, posnetek, video, podnapis, naslov, grafika
    `),
    document: phrases(`
      poročilo, sporočilo, sporočilo za javnost, sporočilo za medije, izjava, govor, dokument
    `),
    conditions: ["če", "ko"],
    please: phrases(`
      prosimo, prosim, naprošamo, vljudno
    `),
    editors: phrases(`
      uredništvo, uredništva, uredništvom, uredniki, urednikom, urednica, opozorilo, pozor, pomembno, nujno,
      opomba, obvestilo, naročnikom, naročniki, medijem, mediji, medije, novinarje, novinarji
    `),
    until: phrases(`
      do, pred, preden, dokler, po, od, šele, razen, ko bo
    `),
    notBefore: phrases(`
      šele po, ne pred, šele ko, šele, samo po, najprej
    `),
    for: ["za"],
    this: ["to", "ta", "tega", "te", "naš", "naša", "našo"],
    filler: phrases(`
      in, ali, v, na, o, je, so, da, naj, bo, bilo, biti, lahko, sme, smejo, mora, samo, strogo, takoj, še,
      ure, uri, ur, h, dne, s, z, zaradi, napaka, napačno, namenjeno, ponedeljka, torka, srede, četrtka,
      petka, sobote, nedelje, ponedeljkom, torkom, sredo, četrtkom, petkom, soboto, nedeljo, namenjen*,
      zaenkrat, odvetnika, odvetnik, prejšnjo, vseh, strani, pravne, službe, odgovornega, urednika, vsebuje,
      hude, napake, napačen, izjave, jih
    `),
    refusals: phrases(`
      (prosimo|prosim) (še |)(ne objavljajte|ne objavite|da ne objavite), (še |)ne (objavljajte|objavite)
      (pred|dokler|brez)
    `),
    fieldNames: ["navodilo", "navodila", "opomba"],
    fieldWords: phrases("stanje, status, faza, odobritev, pravna služba, pravniki"),
    fieldNeeds: phrases(`
      (je |)(odobreno|odobren|objavljeno|objavljen|pripravljeno|preverjeno), objaviti, za objavo, odobritev
    `),
    fieldHolds: phrases(`
      osnutek, na čakanju, čaka, v (pripravi|teku|obdelavi|pregledu|delu), v odobritev, neodobreno,
      neobjavljeno, nepreverjeno, ni (odobreno|pripravljeno|preverjeno), zadržano, delovna različica
    `),
    fieldBeside: phrases("pregled, lektura, redakcija, besedila, članka, tisk, splet, objave"),
    fieldLacks: phrases("manjka, čaka, čaka na *"),
    fieldDone: phrases(`
      dano, ok, v redu, končano, objavljeno, odobreno, ni (potrebno|treba), brez (pripomb|sprememb)
    `),
    fieldSwitches: ["zasebno"],
    fieldOff: phrases("ne, ni, nobeden, noben, še ne, brez, nič"),
    fieldOn: ["da"],
    heldFolders: ["osnutki", "neobjavljeno"],
  },
  moments: {
    locales: ["sl"],
  },
  words: {
    perMinute: 180,
  },
  boilerplate: {
    rights: ["vse pravice pridržane"],
    announcements: phrases(`
      (to|tukaj) so (najboljši|najboljše|vsi|vse|naši),
      (preberite|poglejte|oglejte|preverite) (si|kako|kaj|še|tudi|kateri)
    `),
    selfReferences: phrases(`
      v (tem|našem) (članku|prispevku|vodniku|besedilu|blogu|podkastu),
      (ta|naš) (članek|prispevek|vodnik) (pojasnjuje|prikazuje|je|vam),
      (predstavljamo|pripravili smo|zbrali smo|razkrivamo|pojasnjujemo) (vam|za vas|kako|seznam),
      (preberite|poglejte|oglejte|spremljajte|naročite) (si|še|več|tudi|nas|se),
      hvala (vam |)za (branje|pozornost)
    `),
    unseen: phrases(`
      (glej|glejte) (spodaj|zgoraj|sliko|fotografijo|video|tabelo|graf),
      (spodaj|zgoraj) (naveden*|opisan*|omenjen*|prikazan*),
      (spodnj*|zgornj*|naslednj*) (tabel*|graf*|slik*|zemljevid*|poglavj*|odstav*),
      (kliknite|s klikom) (tukaj|na|tu),
      na (fotografiji|sliki|posnetku) (je|so|vidimo|zgoraj|spodaj|levo|desno)
    `),
    leftovers: phrases(`
      PREBERITE ŠE, Preberite še, PREBERITE TUDI, Preberite tudi, Članek se nadaljuje
    `),
    invitations: ["preberite tudi", "preberite še"],
    editorNotes: ["kontakt za medije"],
    contactLabels: ["kontakt"],
  },
  sentences: {
    openers: phrases(`
      V, Na, Za, Od, Do, Iz, Po, Pri, Pred, Ko, Če, Ali, Ker, On, Ona, Oni, To, Ta, Te, Kot, Tudi, Vendar,
      Zato, Zaradi, Med, Poleg, Danes, Zdaj, Je, So, Ni, Kako, Kaj, Kje
    `),
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      trditev, govorica
    `),
    falsehood: phrases(`
      neresnično, napačno
    `),
    rating: phrases(`
      ocena, sklep, zaključek
    `),
    truth: phrases(`
      resnica, dejstvo, dejstva
    `),
    asker: phrases(`
      vprašanje, novinar, novinarka, voditelj, voditeljica
    `),
    answer: phrases(`
      odgovor
    `),
    notes: phrases(`
      popravek
    `),
  },
  speakers: {
    telling: phrases(`
      je (dejal|dejala|povedal|povedala|sporočil|sporočila), po besedah
    `),
    first: phrases(`
      jaz, mi, meni, mene, nas, nam, moj, moja, naš, naša
    `),
    second: phrases(`
      vi, vas, vam, vaš, vaša
    `),
  },
  claims: {
    denials: phrases(`
      ni res, neresničn
    `),
    verdicts: phrases(`
      to (je|ni)
    `),
  },
  corrections: {
    openings: phrases(`
      v (prejšnji|prvotni) različici (članka|besedila)
    `),
  },
  backReferences: {
    contrasts: phrases("pa, vendar"),
    events: phrases(`
      moški, ženska, voznik, voznica, žrtev, osumnjičeni, osumnjičenec, obtoženi, nesreča, incident,
      mladenič, dekle, igralec, igralka, pevka, podjetje, študija
    `),
    eventVerbs: phrases(`
      je, so, ni, se, bo, ima, tudi
    `),
    openings: phrases(`
      a, ampak, vendar, in, ali, tudi, poleg tega, zato, nato, potem, medtem, kljub temu, on, ona, oni,
      njegov, njegova, njen, njena, njihov, njihova, ta, to, ti, te, po (njegovih|njenih|njihovih) besedah,
      tem, temu, tega, teh, tisti, tista, tisto, takrat, tam, tako, takšen, takšna, takšni,
      po drugi strani, na primer, namreč, torej, oba, obe, eden od njih, ena od njih, njemu, njej, njim,
      njega, o (njem|njej|njih|tem), z (njim|njo|njimi), zaradi (tega|njega|nje), dodal je, dodala je,
      (njegove|njegovi|njene|njihove|njihovi)
    `),
    unlessBefore: phrases(`
      teden, mesec, leto, vikend
    `),
    exceptions: phrases(`
      (ta|tega|te) (teden|tedna|mesec|leto|vikend|sezone)
    `),
  },
  bylines: {
    colonLabels: ["avtor", "avtorica", "piše", "besedilo"],
  },
  credits: {
    labels: ["fotografija"],
  },
  deskLabels: {
    caption: ["podnapis"],
  },
  publication: {
    updated: ["posodobljeno"],
    published: ["objavljeno"],
  },
  mail: {
    devices: ["poslano iz"],
    closings: ["lep pozdrav"],
    greetings: ["pozdravljeni", "dober dan"],
    releases: ["sporočilo za javnost", "sporočilo za medije"],
  },
});
