/** Latvian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lv = describeLanguage({
  tag: "lv",
  name: "Latvian",

  assertions: {
    negations: phrases("ne, nav, nebija, nekad, neviens, nekas, bez"),
    hedges: phrases("varētu, iespējams, iespējamais, droši"),
  },
  status: {
    kill: phrases(`
      atsaukts, atsaukta, atsaucam, atcelts, atcelta, anulēts, anulēta, tiek atsaukts, tiek atsaukta
    `),
    retract: phrases(`
      atsaukt, izdzēst, izdzēsiet, dzēst, dzēsiet, noņemt, noņemiet, ignorēt, ignorējiet, nederīg*, nav
      derīgs, nav derīga, izmetiet, izmest, iznīciniet, atceļam, atcelt*, neņemiet vērā
    `),
    embargo: ["embargo", "publicēšanas aizliegums", "publicēšanas liegums"],
    approval: phrases(`
      piekrišan*, apstiprinājum*, atļauj*, saskaņot*, saskaņojum*, pārbaudīt*
    `),
    lifted: ["embargo atcelts", "embargo beidzies", "beidzies"],
    hold: phrases(`
      gaidīt, gaidiet, gaidām, pagaidiet, pagaidīt, aizturēt, aizturiet, iekšējai lietošanai, dienesta
      lietošanai, vēl ne, nepublic*, neizplat*, nepārrai*, neizmant*, nelietot, nedrukāt, nepublisk*, gaida
      apstiprinājumu, nelikt, nelieciet, nelaist, nelaidiet, pagaidām ne, pagaidām nelikt, lai paguļ, lai
      pastāv, lai pagaida, turēt, turam, turiet, bloķēt*, iesaldēt*, atvilktnē, aizliegums publicēt, tiesas
      aizliegums, informācijas klusums, slepeni, konfidenciāl*, tikai drukātajam izdevumam, tikai drukai,
      tikai zināšanai, tikai informācijai, nepārsūt*, nesūt*, nedal*, nerādīt, pie jurista, pie juristiem,
      trūkst apstiprinājuma
    `),
    draft: phrases(`
      melnraksts, uzmetums, darba versija, darba variants, darba materiāls, darba teksts, darba dokuments,
      jēls teksts, bez korektūras, nepabeigt*, testa teksts, izmēģinājuma teksts, neapstiprināt*,
      nesaskaņot*, nepārbaudīt*, nepilnīg*, nerediģēt*
    `),
    cleared: phrases(`
      apstiprināts, apstiprināta, saskaņots, saskaņota, pārbaudīts, pārbaudīta, rediģēts
    `),
    not: phrases(`
      ne, nav, nedrīkst, bez, aizliegts, aizliegta, aizliegums, nekad, trūkst
    `),
    none: ["bez", "nekad"],
    publish: phrases(`
      public*, publisk*, izplat*, drukā*, pārrai*, dalīties, tīmeklī, mājaslapā, parādās, parādīties,
      laist, likt, sūtīt, rādīt, vietnē
    `),
    use: ["izmant*", "lietot"],
    release: ["publicēšanai", "publiskošanai"],
    story: phrases(`
      ziņa, ziņu, raksts, rakstu, teksts, tekstu, materiāls, materiālu, fotogrāfija, foto, video, versija,
      informācija, informāciju, saturs, versiju
    `),
    parts: ["fotogrāfija", "fotogrāfiju", "foto", "attēls", "attēlu", "video", "virsraksts", "paraksts"],
    document: ["ziņojums", "paziņojums", "runa", "dokuments", "preses relīze", "relīze"],
    conditions: ["ja", "kad"],
    please: phrases(`
      lūdzu, lūdzam, lūgums, laipni lūdzam
    `),
    editors: phrases(`
      redakcija, redakcijai, redakcijām, redaktori, redaktoriem, uzmanību, svarīgi, steidzami, piezīme,
      klientiem, abonentiem, mediji, medijiem, medijus, plašsaziņas līdzekļiem, žurnālistus
    `),
    until: phrases(`
      līdz, pirms, pēc, kamēr, no, agrāk, ja vien
    `),
    notBefore: phrases(`
      tikai pēc, ne agrāk, tikai tad
    `),
    for: ["priekš"],
    this: ["šis", "šo", "šī", "mūsu"],
    filler: phrases(`
      un, vai, uz, par, ir, tiks, tika, būs, var, drīkst, vēl, tikai, stingri, nekavējoties, plkst,
      pulksten, kļūda, kļūdains, gada, dienai, pirmdienai, otrdienai, trešdienai, ceturtdienai, piektdienai,
      sestdienai, svētdienai, pirmdienas, otrdienas, trešdienas, ceturtdienas, piektdienas, sestdienas,
      svētdienas, paredzēt*, jurista, juristu, iepriekšējo, visām, vietnēm, juridiskās, daļas, galvenā,
      redaktora, lai, nopietnas, kļūdas, citāti, tajā, pagaidām
    `),
    refusals: phrases(`
      (lūdzu |)(vēl |)(nepublicējiet|neizplatiet|neievietojiet), (lūdzam|lūdzu) (nepublicēt|neizplatīt)
    `),
    fieldNames: ["norāde", "piezīme"],
    fieldWords: phrases("statuss, publicēšanas statuss, stāvoklis, apstiprinājums, saskaņojums"),
    fieldNeeds: ["(ir |)(apstiprināts|publicēts|gatavs|pārbaudīts|saskaņots)", "publicēt", "apstiprinājums"],
    fieldHolds: phrases(`
      melnraksts, uzmetums, gaida, procesā, izskatīšanā, nepabeigts, neapstiprināts, nepublicēts,
      nepublicēt, nav (gatavs|apstiprināts|saskaņots), vēl nav, aizturēts
    `),
    fieldBeside: phrases("pārbaude, redakcija*, raksta, teksta, druka, juridiskā"),
    fieldLacks: phrases("trūkst, gaida, vajag *"),
    fieldDone: phrases(`
      dots, saņemts, ok, pabeigts, publicēts, apstiprināts, gatavs, nav (vajadzīgs|nepieciešams), bez
      (iebildumiem|piezīmēm)
    `),
    fieldOff: phrases("nē, nav, nekas, vēl nav, nekāds"),
    fieldOn: ["jā"],
    heldFolders: ["melnraksti", "nepublicēts"],
  },
  moments: {
    locales: ["lv"],
  },
  boilerplate: {
    rights: ["visas tiesības aizsargātas"],
    selfReferences: phrases(`
      šajā (rakstā|ceļvedī|apskatā|ierakstā|materiālā),
      (šis|mūsu) (raksts|ceļvedis|materiāls) (skaidro|parāda|palīdzēs|ir|sniedz),
      (lasi|lasiet|skaties|skatieties|uzzini|seko|sekojiet|abonē) (arī|vairāk|mums|tālāk),
      (piedāvājam|apkopojām|esam apkopojuši|skaidrojam) (jums|sarakstu|kā),
      paldies (par|ka) (lasāt|lasīšanu|uzmanību)
    `),
    unseen: phrases(`
      (skat|skatīt|skatiet) (zemāk|augstāk|foto|attēlu|video|tabulu|grafiku|karti),
      (zemāk|augstāk|tālāk|iepriekš) (minēt*|aprakstīt*|redzam*|norādīt*|esoš*),
      (nākamaj*|turpmākaj*) (tabulā|nodaļā|attēlā|rindkopā),
      (tabulā|attēlā|grafikā|kartē|video|sarakstā) (zemāk|augstāk),
      (klikšķini|noklikšķini|spied|spiediet) (šeit|uz),
      (fotoattēlā|attēlā|foto) (redzam*|no kreisās|pa labi|pa kreisi)
    `),
    leftovers: phrases(`
      LASI ARĪ, Lasi arī, Lasiet arī, LASI VAIRĀK
    `),
    invitations: ["lasi arī", "lasiet arī"],
    editorNotes: ["kontaktinformācija medijiem", "papildu informācija"],
    contactLabels: ["kontakti"],
  },
  sentences: {
    openers: phrases(`
      Tas, Tā, Tie, Tās, To, Šis, Šī, Šie, Viņš, Viņa, Viņi, Bet, Un, Ja, Kad, Jo, Arī, Tomēr, Pēc, Pirms,
      Tagad, Šodien, Lai, Kā, Kas, Kur, Kāpēc, Ir, Nav, Savukārt, Turklāt, Taču, Tāpat, Tādēļ
    `),
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      apgalvojums
    `),
    rating: phrases(`
      secinājums, vērtējums
    `),
    truth: phrases(`
      patiesība, fakts, fakti
    `),
    asker: phrases(`
      jautājums, žurnālists, žurnāliste
    `),
    answer: phrases(`
      atbilde
    `),
    falsehood: phrases(`
      nepatiesi, nepatiesība, meli
    `),
    notes: phrases(`
      labojums, precizējums, redakcijas piezīme
    `),
  },
  speakers: {
    telling: phrases(`
      sacīja, teica, paziņoja
    `),
  },
  backReferences: {
    events: phrases(`
      (negadījums|avārija|aizdomās
      turamais|cietušais|cietusī|upuris|uzbrukums|apsūdzētais|vīrietis|sieviete|vadītājs)
      (ir|bija|guva|notika|gāja|tika|atzina|sacīja)
    `),
    contrasts: phrases("tomēr, savukārt"),
    openings: phrases(`
      bet, un, vai, tomēr, arī, turklāt, tāpēc, viņš, viņa, viņi, viņas, šis, šī, šo, šie, šīs, šajā,
      šajos, tas, tā, to, tie, tās, tajā, viņa teiktā, viņam, viņai, viņiem, pēc viņa, pēc viņas, taču,
      savukārt, tādēļ, tādējādi, tāpat, turpretī, tikmēr, pēc tam, pirms tam, tad, līdz ar to, vienlaikus,
      proti, piemēram, neraugoties uz to, abi, abas, viens no viņiem, šāds, šāda, tur
    `),
    exceptions: phrases(`
      šo(gad|nedēļ|mēnes|vasar|ziem|sezon)*, šajā (gadā|nedēļā|mēnesī|sezonā)
    `),
    unlessBefore: phrases(`
      gad*, nedēļ*, mēne*, vasar*, ziem*, sezon*
    `),
  },
  claims: {
    denials: phrases(`
      nav taisnība, nepatiesa, nepatiess, nepatiesi, nepatiesu, viltota, viltots, maldinoša, maldinošs,
      nav pierādījumu
    `),
    verdicts: phrases(`
      tas ir, tā nav, tā ir
    `),
  },
  corrections: {
    openings: phrases(`
      (iepriekšējā|sākotnējā|agrākā) (raksta|ziņas|versijā) (versijā|bija|tika),
      raksta (sākotnējā|iepriekšējā) versijā
    `),
  },
  bylines: {
    colonLabels: ["autors", "autore", "teksts"],
  },
  deskLabels: {
    caption: ["foto paraksts"],
  },
  publication: {
    updated: ["atjaunots"],
    published: ["publicēts"],
  },
  mail: {
    closings: ["ar cieņu"],
    greetings: ["labdien", "sveiki"],
    releases: ["preses relīze", "paziņojums presei"],
  },
});
