/** Lithuanian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lt = describeLanguage({
  tag: "lt",
  name: "Lithuanian",
  assertions: {
    negations: phrases("ne, nėra, nebuvo, niekada, niekas, nei, be"),
    hedges: phrases("galbūt, gali, tariamai, tikriausiai, esą"),
  },
  status: {
    kill: ["atšaukta", "atšauktas", "atšaukiama", "atšaukiame", "anuliuota", "anuliuotas", "anuliuojama"],
    retract: phrases(`
      atšaukti, atšaukite, ištrinti, ištrinkite, pašalinti, pašalinkite, ignoruoti, ignoruokite, negalioja,
      negaliojan*, panaikint*, panaikina*, išmeskite, išmesti, sunaikinkite, nekreipkite dėmesio, nekreipti
      dėmesio, neatsižvelkite, anuliuojame, pašalink
    `),
    embargo: ["embargas", "embargo", "embargą", "embargui", "su embargu"],
    approval: phrases(`
      sutikim*, pritarim*, leidim*, patvirtinim*, suderint*, patikrint*, vizos
    `),
    lifted: ["embargas panaikintas", "embargas baigėsi", "baigėsi", "pasibaigė"],
    hold: phrases(`
      laukti, laukiame, laukia, palaukite, palaukti, sulaikyti, sulaikykite, vidiniam naudojimui,
      tarnybiniam naudojimui, dar ne, neskelb*, nepublik*, neplatin*, nenaudo*, netransl*, nespausdin*,
      neviešin*, laukia patvirtinimo, tegul palaukia, tegu palaukia, laikyti, laikome, laikykite,
      sulaikyta, sulaikytas, užblokuot*, užšaldyt*, stalčiuje, į stalčių, draudimas skelbti, teismo
      draudimas, informacinė tyla, slapta, konfidencial*, tik spausdintam numeriui, tik spaudai, tik
      susipažinti, tik informacijai, nepersiųs*, nesiųs*, nesidalin*, neperduo*, neleis*, nedėti, nedėkite,
      nerodyti, pas teisininkus, pas advokatą, laukiame sutikimo, laukiama,
      tik vidaus naudojimui, vidaus naudojimui
    `),
    draft: phrases(`
      juodraštis, juodraščio, darbinė versija, darbinis variantas, darbinė medžiaga, darbinis tekstas,
      žalias tekstas, be korektūros, nebaigt*, neužbaigt*, bandomasis tekstas, bandomasis, testinis
      tekstas, nepatvirtint*, nesuderint*, nepatikrint*, neredaguot*, nepilnas, dar nebaigta
    `),
    cleared: ["patvirtinta", "patvirtintas", "suderinta", "suderintas", "patikrinta", "redaguota"],
    not: phrases(`
      ne, nėra, negalima, draudžiama, draudimas, be, niekada, neskirta, neskirtas, trūksta
    `),
    none: ["be", "niekada"],
    publish: phrases(`
      skelb*, publik*, platin*, spausdin*, transliuo*, viešin*, portale, pasirodytų, pasirodo, pasirodyti,
      leisti, siųsti, dėti, rodyti, svetainę, svetainėje, paskelb*
    `),
    use: ["naudo*"],
    release: ["skelbimui", "publikavimui", "viešinimui"],
    story: phrases(`
      žinia, naujiena, straipsnis, straipsnį, tekstas, tekstą, medžiaga, nuotrauka, video, versija,
      informacija, informacijai, turinys
    `),
    parts: phrases(`
      nuotrauka, nuotrauką, nuotraukos, nuotraukų, video, antraštė, antraštę, parašas
    `),
    document: ["pranešimas", "pranešimą", "pranešimas spaudai", "ataskaita", "kalba", "dokumentas"],
    conditions: ["jei", "jeigu", "kai"],
    please: phrases(`
      prašome, prašom, prašymas, maloniai, prašau
    `),
    editors: phrases(`
      redakcija, redakcijai, redakcijoms, redaktoriai, redaktoriams, dėmesio, svarbu, skubu, pastaba,
      klientams, prenumeratoriams, žiniasklaida, žiniasklaidai, žiniasklaidos, žurnalistų
    `),
    until: phrases(`
      iki, prieš, po, kol, nuo, anksčiau, nebent
    `),
    notBefore: phrases(`
      tik po, ne anksčiau, tik kai
    `),
    for: ["skirta", "skirtas"],
    this: ["šis", "šį", "šią", "mūsų"],
    filler: phrases(`
      ir, ar, arba, į, apie, yra, bus, buvo, gali, dar, tik, griežtai, nedelsiant, val, valandos, d, m,
      klaida, klaidinga, pirmadienio, antradienio, trečiadienio, ketvirtadienio, penktadienio, šeštadienio,
      sekmadienio, pirmadienį, antradienį, trečiadienį, ketvirtadienį, penktadienį, šeštadienį, sekmadienį,
      taikomas, taikoma, skirt*, ankstesnę, visų, svetainių, advokato, teisininkų, vyriausiojo,
      redaktoriaus, jis, joje, rimtų, klaidų, citatos, kad, atskiro nurodymo, nurodymo
    `),
    refusals: phrases(`
      (prašome|prašom) (dar |)(neskelbti|nepublikuoti|neplatinti), (dar
      |)(neskelbkite|nepublikuokite|neplatinkite)
    `),
    fieldNames: ["nurodymas", "pastaba"],
    fieldWords: phrases("būsena, statusas, būklė, patvirtinimas, derinimas"),
    fieldNeeds: phrases(`
      (yra |)(patvirtinta|paskelbta|parengta|patikrinta|suderinta|redaguota), skelbti, publikuoti,
      patvirtinimas
    `),
    fieldHolds: phrases(`
      juodraštis, laukiama, laukia, rengiama, tikrinama, nepatvirtinta, nepaskelbta, neskelbti, nebaigta,
      neparengta, sulaikyta, sustabdyta
    `),
    fieldBeside: phrases("patikra, redakcija*, straipsnio, teksto, spauda, teisinė"),
    fieldLacks: phrases("trūksta, laukia, laukiama, reikia *"),
    fieldDone: phrases(`
      duota, gauta, ok, baigta, paskelbta, patvirtinta, parengta, nereikia, nebūtina, be
      (pastabų|pakeitimų)
    `),
    fieldOff: ["ne", "nėra", "dar ne", "jokio"],
    fieldOn: ["taip"],
    heldFolders: ["juodraščiai", "nepaskelbta"],
  },
  moments: {
    locales: ["lt"],
  },
  boilerplate: {
    rights: ["visos teisės saugomos"],
    selfReferences: phrases(`
      šiame (straipsnyje|gide|įraše|tekste|apžvalgoje),
      (šis|mūsų) (straipsnis|gidas|įrašas) (paaiškina|parodo|padės|yra|skirtas),
      (skaitykite|žiūrėkite|sužinokite|sekite|prenumeruokite|skaityk) (taip pat|daugiau|toliau|mus|mūsų),
      (pateikiame|surinkome|pristatome|aiškiname) (jums|sąrašą|kaip),
      (ačiū|dėkojame) (už|kad) (skaitymą|dėmesį|skaitote)
    `),
    unseen: phrases(`
      (žr|žiūrėkite|žiūrėk) (žemiau|aukščiau|nuotrauką|video|lentelę|grafiką|žemėlapį|toliau),
      (žemiau|aukščiau|toliau|anksčiau) (pateikt*|minėt*|aprašyt*|nurodyt*|esanči*|išvardyt*),
      (šioje|kitoje|toliau) (lentelėje|pastraipoje|nuotraukoje),
      (lentelėje|nuotraukoje|grafike|žemėlapyje|sąraše) (žemiau|aukščiau|matyti|kairėje|dešinėje),
      (spauskite|spustelėkite|paspauskite) (čia|ant)
    `),
    leftovers: phrases(`
      SKAITYKITE TAIP PAT, Skaitykite taip pat, Taip pat skaitykite, Straipsnis tęsiamas
    `),
    invitations: ["skaitykite taip pat", "taip pat skaitykite"],
    editorNotes: ["kontaktai žiniasklaidai", "daugiau informacijos"],
    contactLabels: ["kontaktai"],
  },
  sentences: {
    openers: phrases(`
      Tai, Tas, Ta, Tie, Šis, Ši, Šie, Jis, Ji, Jie, Jos, Bet, Ir, Jei, Jeigu, Kai, Nes, Taip, Tačiau, Po,
      Prieš, Dabar, Šiandien, Kaip, Kas, Kur, Kodėl, Yra, Nėra, Be, Anot, Pasak, Todėl, Tuo, Visgi, Taigi
    `),
  },
  labels: {
    claim: phrases(`
      teiginys
    `),
    falsehood: phrases(`
      netiesa, melas, melagiena
    `),
    rating: phrases(`
      verdiktas, išvada, vertinimas
    `),
    truth: phrases(`
      tiesa, faktas, faktai
    `),
    asker: phrases(`
      klausimas, žurnalistas, žurnalistė
    `),
    answer: phrases(`
      atsakymas
    `),
    notes: phrases(`
      patikslinimas, pataisymas, redakcijos pastaba
    `),
  },
  speakers: {
    telling: phrases(`
      sakė, teigė, pasak
    `),
  },
  backReferences: {
    events: phrases(`
      (incidentas|avarija|įtariamasis|nukentėjusysis|auka|išpuolis|kaltinamasis|vyras|moteris|vairuotojas)
      (yra|buvo|įvyko|mirė|pripažino|sakė|patyrė)
    `),
    contrasts: phrases("tačiau"),
    openings: phrases(`
      bet, tačiau, ir, arba, taip pat, be to, todėl, jis, ji, jie, jos, jo, šis, ši, šie, šios, šį, šią,
      šiuo, šiame, šioje, tas, ta, tie, tos, tai, jų, jam, jai, jiems, pasak (jo|jos|jų), anot (jo|jos|jų),
      taigi, dėl to, tuo tarpu, tuo pat metu, tada, tuomet, po to, vėliau, prieš tai, vis dėlto,
      kita vertus, priešingai, pavyzdžiui, abu, abi, abudu, vienas iš jų, toks, tokia, ten
    `),
    exceptions: phrases(`
      (šį|šią) (savaitę|mėnesį|vasarą|žiemą|sezoną|rytą|vakarą), šiemet
    `),
    unlessBefore: phrases(`
      savait*, mėnes*, met*, vasar*, žiem*, sezon*, rytą, vakarą
    `),
  },
  claims: {
    denials: phrases(`
      netiesa, melaginga, melagingas, melagingi, neteisinga, suklastota, suklastotas, klaidinanti,
      klaidinantis, nėra įrodymų
    `),
    verdicts: phrases(`
      tai yra, tai nėra
    `),
  },
  corrections: {
    openings: phrases(`
      (ankstesnėje|pirminėje|pirmojoje) (straipsnio|teksto|publikacijos|žinutės) versijoje
    `),
  },
  bylines: {
    colonLabels: ["autorius", "autorė", "tekstas"],
  },
  credits: {
    labels: ["nuotrauka", "nuotraukos"],
    stopLabels: ["nuotr."],
  },
  deskLabels: {
    caption: ["nuotraukos aprašymas"],
  },
  publication: {
    updated: ["atnaujinta"],
    published: ["paskelbta"],
  },
  mail: {
    closings: ["pagarbiai"],
    greetings: ["laba diena", "sveiki"],
    releases: ["pranešimas spaudai", "pranešimas žiniasklaidai"],
  },
});
