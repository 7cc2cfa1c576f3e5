/** Estonian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const et = describeLanguage({
  tag: "et",
  name: "Estonian",

  assertions: {
    negations: phrases("ei, pole, ära, mitte, kunagi, keegi, ilma"),
    hedges: phrases("võib, väidetavalt, tõenäoliselt, võimalik, ehk"),
  },
  status: {
    kill: phrases(`
      tühistatud, tühistatakse, tühistame, tühistamine, tagasi võetud, võetakse tagasi, võtame tagasi,
      tagasivõtmine
    `),
    retract: phrases(`
      eemaldage, eemaldada, eemalda, kustutage, kustutada, kustuta, tühistage, tühistada, võtke maha, võtke
      tagasi, eirake, kehtetu, kehtetud, visake ära, eirata, ärge arvestage, hävitage
    `),
    embargo: ["embargo", "embargoga", "embargo all", "avaldamiskeeld", "avaldamiskeelu"],
    approval: phrases(`
      nõusolek*, loata, luba, loa, heakskiit*, kinnitus*, kooskõlastus*
    `),
    lifted: ["embargo lõppenud", "embargo tühistatud", "lõppenud", "aegunud"],
    hold: phrases(`
      oodata, oodake, ootame, ootab, ootel, konfidentsiaalne, sisekasutuseks, asutusesiseseks kasutamiseks,
      ametkondlikuks kasutamiseks, mitte veel, kinni hoida, hoidke kinni, hoidke tagasi, peatatud, las
      seisab, las ootab, ootab kinnitust, ootab luba, hoida, hoidke, hoiame, sahtlis, sahtlisse,
      blokeeritud, külmutatud, lukus, peatada, meediavaikus, infosulg, salajane, ainult paberlehte, ainult
      paberlehele, ainult trükki, ainult teadmiseks, teadmiseks, juristi käes, juristide käes, ootame
      nõusolekut, mitte avaldada, mitte lasta, mitte panna, mitte saata, mitte jagada, mitte kasutada, ärge
      avaldage, ärge laske, ärge pange, ärge saatke, ärge jagage, ärge kasutage, mitte veebi, mitte edasi,
      kohtu avaldamiskeeld, oodata avaldamisega, avaldamisega oodata,
      sisemiseks kasutamiseks, ainult sisemiseks kasutamiseks
    `),
    draft: phrases(`
      mustand, tööversioon, kavand, toimetamata, kontrollimata, töömaterjal, töövariant, toores tekst,
      toortekst, lõpetamata, pooleli, prooviartikkel, proovitekst, testartikkel, kinnitamata,
      kooskõlastamata, korrektuurita
    `),
    cleared: ["kinnitatud", "kontrollitud", "toimetatud", "heaks kiidetud", "kooskõlastatud"],
    not: phrases(`
      mitte, ei, ärge, ära, pole, keelatud, keeld, ilma, kunagi, puudub
    `),
    none: ["ilma", "kunagi"],
    publish: phrases(`
      avalda*, trükk*, trüki*, levita*, jagada, jagage, edastada, edastage, postita*, veebi, veebis,
      eetris, eetrisse, avalikustada, avalikustage, ilmu*, lasta, välja, panna, saata
    `),
    use: ["kasuta*"],
    release: ["avaldamiseks", "avaldamise aeg", "vaba alates"],
    story: phrases(`
      lugu, loo, uudis, uudise, uudist, artikkel, artikli, artiklit, tekst, teksti, materjal, materjali,
      foto, pilt, video, versioon, info, informatsioon, sisu, versiooni
    `),
    parts: ["foto", "fotod", "fotot", "pilt", "pilti", "video", "pealkiri", "allkiri", "graafik"],
    document: ["aruanne", "pressiteade", "pressiteadet", "kõne", "dokument", "teade", "teadet"],
    conditions: ["kui"],
    please: phrases(`
      palun, palume, palutakse, lahkelt
    `),
    editors: phrases(`
      toimetus, toimetusele, toimetused, toimetustele, toimetajad, toimetajale, toimetajatele, tähelepanu,
      oluline, kiire, märkus, klientidele, meedia, meediale, ajakirjanikud
    `),
    until: phrases(`
      kuni, enne, alates, pärast, peale, kuniks, kui pole, seni kuni
    `),
    notBefore: phrases(`
      alles pärast, mitte enne, alles siis, ainult pärast, kõige varem
    `),
    for: ["jaoks"],
    this: ["see", "seda", "selle", "meie"],
    filler: phrases(`
      on, ole, ja, või, ka, saa, tohi, tohib, võib, veel, ainult, rangelt, kohe, kell, kl, a, viga, ekslik,
      esmaspäevani, teisipäevani, kolmapäevani, neljapäevani, reedeni, laupäevani, pühapäevani, esmaspäeva,
      teisipäeva, kolmapäeva, neljapäeva, reedet, laupäeva, pühapäeva, all, mõeldud, ette nähtud, eelmine,
      kõigilt, lehtedelt, juristi, õigusosakonna, peatoimetaja, selles, et, tõsised, vead, vale, tsitaadid,
      edasise korralduseni, korralduseni
    `),
    refusals: phrases(`
      (palun |)ärge (veel |)(avaldage|pange üles), (palun |)(ära|mitte) (veel |)(avalda|avaldada) enne, ei
      tohi avaldada enne
    `),
    fieldNames: ["juhis", "märkus"],
    fieldWords: phrases("staatus, olek, seis, kinnitus, heakskiit"),
    fieldNeeds: phrases(`
      (on |)(kinnitatud|avaldatud|valmis|kontrollitud|heaks kiidetud|toimetatud), avaldada, heakskiit
    `),
    fieldHolds: phrases(`
      mustand, kavand, ootel, ootab, töös, pooleli, ülevaatamisel, kinnitamata, avaldamata, toimetamata,
      kontrollimata, mitte avaldada
    `),
    fieldBeside: phrases("kontroll, toimetus*, artikli, loo, teksti, trükk, veeb, õiguslik"),
    fieldLacks: phrases("puudub, ootab, ootel, vaja *"),
    fieldDone: phrases(`
      antud, olemas, ok, tehtud, korras, avaldatud, kinnitatud, valmis, (pole|ei ole) vaja, märkusteta
    `),
    fieldOff: phrases("ei, puudub, pole, mitte, veel mitte"),
    fieldOn: ["jah"],
    heldFolders: ["mustandid", "avaldamata"],
  },
  moments: {
    locales: ["et"],
  },
  boilerplate: {
    rights: ["kõik õigused kaitstud"],
    selfReferences: phrases(`
      (selles|käesolevas|meie) (artiklis|juhendis|postituses|blogis|loos|ülevaates),
      (see|käesolev) (artikkel|juhend|postitus) (selgitab|näitab|aitab|annab|on),
      (loe|vaata|telli|jälgi) (ka|edasi|lisaks|rohkem|meid|meie),
      (tutvustame|selgitame|anname ülevaate|kogusime|toome välja) (siin|teile|allpool),
      täname (lugemast|jälgimast)
    `),
    unseen: phrases(`
      (vt|vaata) (allpool|ülalpool|altpoolt|pilti|fotot|videot|tabelit|graafikut|kaarti),
      (allpool|ülalpool|eespool|ülal|all) (toodud|mainitud|kirjeldatud|nimetatud|olev*),
      (alljärgnev*|järgmis*|ülaltoodud) (tabel*|joonis*|graafik*|lõik*|peatük*|pilt*),
      (kliki|klõpsa|vajuta) (siia|siin), (fotol|pildil|videol) (on|vasakul|paremal|näha)
    `),
    leftovers: phrases(`
      LOE KA, Loe ka, LOE VEEL, Loe lisaks, Artikkel jätkub pärast reklaami
    `),
    invitations: ["loe ka", "loe lisaks"],
    colonInvitations: ["vaata ka"],
    editorNotes: ["lisainfo", "pressikontakt"],
    contactLabels: ["kontakt"],
  },
  sentences: {
    openers: phrases(`
      See, Seda, Selle, Need, Ta, Tema, Nad, Nende, Aga, Kuid, Ning, Ka, Kui, Kuna, Sest, Siis, Pärast,
      Enne, Täna, Nüüd, Siiski, Samuti, Lisaks, Ent, Kas, Mis, Kes, Kus, Miks, Kuidas, Oli, On, Ei, Meie,
      Samas, Seega
    `),
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      väide
    `),
    falsehood: phrases(`
      väär
    `),
    rating: phrases(`
      hinnang, järeldus
    `),
    truth: phrases(`
      tõde, fakt, faktid
    `),
    asker: phrases(`
      küsimus, ajakirjanik
    `),
    answer: phrases(`
      vastus
    `),
    notes: phrases(`
      parandus, õiendus
    `),
  },
  speakers: {
    telling: phrases(`
      ütles, sõnul, teatas
    `),
  },
  claims: {
    denials: phrases(`
      (ei ole|pole) tõsi
    `),
  },
  backReferences: {
    events: phrases(`
      (juhtum|õnnetus|kahtlusalune|kannatanu|ohver|rünnak|kohtualune|mees|naine|juht|autojuht)
      (on|oli|sai|jäi|suri|peeti|viidi|toimus|juhtus|tunnistas|ütles)
    `),
    contrasts: phrases("seevastu"),
    openings: phrases(`
      aga, kuid, ja, või, siiski, samuti, lisaks, seetõttu, ta, tema, nad, nende, seal, see, seda, selle,
      selles, sellest, sellele, need, neid, nendes, neile, talle, teda, tal, tema sõnul, nende sõnul,
      sealt, sinna, siis, seejärel, pärast seda, enne seda, seega, niisiis, samas, sealjuures,
      sellegipoolest, vaatamata sellele, teisalt, ühtlasi, ent, mõlemad, kumbki, üks neist, mitmed neist,
      selliseks, selline, samal ajal, nimelt, näiteks
    `),
    exceptions: phrases(`
      see (nädal|aasta|kuu|suvi|talv|hooaeg)
    `),
    unlessBefore: phrases(`
      nädal, aasta, kuu, suvi, talv, hooaeg
    `),
  },
  corrections: {
    openings: phrases(`
      (varasemas|esialgses|eelmises) (artikli|loo|uudise|versioonis|artiklis|loos) (versioonis|oli|seisis),
      (artikli|loo|uudise) (varasemas|esialgses|eelmises) versioonis
    `),
  },
  credits: {
    labels: ["fotod"],
  },
  deskLabels: {
    caption: ["pildiallkiri"],
  },
  publication: {
    updated: ["uuendatud"],
    published: ["avaldatud"],
  },
  mail: {
    devices: ["saadetud minu"],
    closings: ["lugupidamisega", "parimate soovidega"],
    greetings: ["tere", "tere hommikust"],
    releases: ["pressiteade"],
  },
});
