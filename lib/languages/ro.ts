/** Romanian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ro = describeLanguage({
  tag: "ro",
  name: "Romanian",

  rights: {
    machines: phrases(`
      inteligență artificială, inteligența artificială, învățare automată, automatizat*, generativ*,
      model lingvistic, modele lingvistice, extragerea textului, algoritm*
    `),
    machinesInCapitals: phrases("IA"),
    rewriting: phrases("rezuma*, rescri*, modific*"),
  },
  assertions: {
    negations: phrases("nu, niciodată, nimeni, nimic, nici, fără, niciun, nicio"),
    hedges: phrases("ar, putea, posibil, probabil, presupus, presupusa"),
  },
  status: {
    kill: phrases(`
      anulată, anulat, anulare, retrasă, retras, kill, eliminată, anulează, retrage, este anulată, este
      retrasă, retragem
    `),
    retract: phrases(`
      anulați, retrageți, ștergeți, eliminați, ignorați, înlăturați, a nu se lua în considerare, să o
      ștergeți, ștergerea, eliminarea, retragere, nu mai este valabil, nu mai este valabilă, invalid,
      invalidă, aruncați, șterge, ignora, nu țineți cont, distrugeți
    `),
    embargo: ["embargo", "sub embargo", "embargou", "embargoul"],
    approval: phrases(`
      acordul, aprobarea, avizul, aviz, autorizat*, permisiunea, corectat, avizat, consimțământul
    `),
    lifted: phrases(`
      ridicat, expirat, încheiat, încetat
    `),
    embargoOver: phrases(`
      anulat embargoul, embargo anulat
    `),
    hold: phrases(`
      în așteptare, așteptați, așteaptă, suspendată, suspendat, confidențial, uz intern, de uz intern,
      hold, rețineți, nu difuzați, nu publicați, nu publicați încă, așteptăm, așteptăm confirmarea, până la
      noi, încă nu, nu încă, nu dați drumul, nu da drumul, țineți, spre aprobare, nu puneți, nu urcați,
      lăsați deoparte, lăsați l deoparte, deoparte, la sertar, în sertar, rămâne la sertar, congelat,
      congelată, blocat, blocată, blocați, amânați, să amânați, amânat, oprit, oprită, opriți, reținut,
      reținută, țineți pe loc, pe loc, interdicție de publicare, publicarea este interzisă, confidențială,
      doar pentru ediția tipărită, numai pentru ediția tipărită, doar print, nu pe site, doar pentru
      informare, numai pentru informare, la avocat, la juridic, lipsește avizul, lipsește acordul, lipsește
      aprobarea, nu dați, nu trimiteți, nu trimite, nu distribuiți, nu folosiți, nu transmiteți, nu
      postați, încă neaprobat, aveți răbdare
    `),
    draft: phrases(`
      ciornă, schiță, versiune de lucru, needitat, nerevizuit, în lucru, material de lucru, document de
      lucru, variantă de lucru, text de lucru, necorectat, necorectată, text brut, neterminat, neterminată,
      neaprobat, neaprobată, neverificat, text de probă, material de probă, text de test, incomplet
    `),
    cleared: ["aprobat", "aprobată", "verificat", "revizuit"],
    not: ["nu", "fără", "interzis", "interzisă", "niciodată"],
    none: ["fără", "niciodată"],
    publish: phrases(`
      public*, difuz*, tipări*, distribui*, online, web, site, apară, apare, apărea, dați, dăm, trimit*,
      urcat, urcați, pune, transmite*, aer, pe post, postat, postați
    `),
    use: ["folosi*", "utiliz*"],
    release: ["spre publicare", "pentru publicare", "liber"],
    story: phrases(`
      știre, știri, știrea, articol, articolul, text, textul, material, materialul, fotografie, video,
      versiune, informațiile, informații, conținutul, versiunea
    `),
    parts: ["fotografie", "fotografia", "video", "imagine", "titlu"],
    document: ["raport", "comunicat", "discurs", "document", "comunicat de presă"],
    conditions: ["dacă", "când", "în caz"],
    please: phrases(`
      vă rugăm, rugăm, rugăminte, vă rog, rugămintea, cu rugămintea, solicităm
    `),
    editors: phrases(`
      atenție, redacție, redacția, redacții, redactori, editori, abonați, clienți, important, urgent, intern,
      notă, presă, mass media
    `),
    until: phrases(`
      până, înainte, înainte de, de la, după, până la, până când, până ce, cât timp
    `),
    notBefore: phrases(`
      doar după, numai după, nu înainte, abia după
    `),
    for: ["pentru", "spre"],
    this: ["această", "acest", "noastră", "nostru", "sa", "de mai sus"],
    filler: phrases(`
      la, pe, cu, și, sau, este, sunt, a, al, ale, fost, fi, va, trebuie, poate, se, ora, orele, ore,
      strict, absolut, încă, doar, imediat, eroare, greșită, motive, legale, aprobare, noi ordine, nou
      anunț, data, în, din, de, o, noi precizări, precizări, confirmarea, juridic, avocaților, destinat*,
      menit, avocatul, deocamdată, public, publicului, anterioară, site urile, avocatului, avocat,
      redactorului, șef, declarațiile, conține, erori, grave, mai, îl, e
    `),
    doubts: phrases(`
      interdicție de publicare, (până|înainte) * (* |)(familia|rudele), (familia|rudele) (încă |)nu,
      trimis* din
      greșeală, versiune greșită, nu (se dă|atingeți|dați)
    `),
    refusals: phrases(`
      (vă rugăm|rugăm|rog) (să nu|a nu) (publicați|publica|difuzați|difuza|preluați), nu publicați
      (încă|înainte|până), a nu se (publica|difuza|prelua) (încă|înainte|până|fără)
    `),
    fieldNames: ["instrucțiuni", "instrucțiune", "observații", "notă"],
    fieldWords: phrases("stare, status, stadiu, statut, aprobare, juridic, avocat"),
    fieldNeeds: phrases(`
      (este |)(aprobat|aprobată|publicat|publicată|gata|verificat|verificată|avizat), de publicat, aprobare
    `),
    fieldHolds: phrases(`
      ciornă, schiță, în (așteptare|lucru|verificare|curs|redactare), neaprobat, neaprobată, nepublicat,
      nepublicată, neverificat, nefinalizat, nu (publicați|este gata), suspendat, reținut, proiect
    `),
    fieldBeside: phrases(`
      verificare, control, corectură, articol*, text*, tipar, redacție, web, publicare, știre,
      material*, al, de
    `),
    fieldLacks: phrases(`
      neterminat, nefinalizat, incomplet,
      lipsește, lipsesc, așteaptă, în așteptare, de (verificat|aprobat|corectat|citit), deschis
    `),
    fieldDone: phrases(`
      dat, dată, acordat, acordată, ok, făcut, terminat, publicat, publicată, aprobat, aprobată,
      finalizat, nu (este necesar|e necesar|e nevoie), fără (obiecții|observații|modificări)
    `),
    fieldSwitches: ["privat"],
    fieldOff: phrases("nu, niciun, niciuna, nimic, încă nu, fără, nu este, nu e"),
    fieldOn: ["da"],
    heldFolders: ["ciorne", "nepublicate"],
  },
  moments: {
    today: ["astăzi", "azi"],
    tomorrow: ["mâine"],
    between: ["ora"],
    opensHour: ["ora"],
    beforeHour: ["ora"],
    locales: ["ro"],
  },
  zones: {
    places: [["Europe/Bucharest", ["româniei", "bucureștiului"]]],
  },

  sentences: {
    openers: phrases(`
      În, La, Pe, De, Din, Cu, Pentru, După, Înainte, Dar, Însă, Și, Iar, Dacă, Când, El, Ea, Ei, Ele,
      Acest, Această, Aceste, Aceasta, Acesta, Potrivit, Conform, Astfel, Totuși, Deși, Nu, Este, Sunt, Un,
      O, Cel, Cea, Cum, Ce, Unde
    `),
    ownTitles: phrases("Dl, dl, Dna, dna, Dra, dra, nr, str"),
    hasOrdinalStop: false,
  },
  backReferences: {
    contrasts: [", însă,", ", totuși,", ", în schimb,", ", la rândul său,", ", de exemplu,"],
    demonstratives: phrases(`
      acest, această, acești, aceste, acestor, acestei, acestui, acel, acea, acele
    `),
    beforeDemonstrative: phrases(`
      în, din, cu, la, pe, de, pentru, după, prin, sub, despre, conform, potrivit, peste, spre, asupra
    `),
    pronounsBehindComma: phrases(`
      el, ea, ei, ele
    `),
    events: phrases(`
      bărbatul, femeia, șoferul, şoferul, victima, victimele, suspectul, inculpatul, tânărul, tânăra,
      accidentul, incidentul, actorul, actrița, cântărețul, artista, compania, studiul, cuplul, ministrul,
      fata, băiatul
    `),
    eventVerbs: phrases(`
      a, au, este, sunt, era, erau, fusese, s-a, s-au, va, ar, nu, se, avea
    `),
    openings: phrases(`
      (de|pe) atunci, a doua zi, cu o zi înainte, la scurt timp după (aceea|asta), drept răspuns,
      dimpotrivă, (două|trei|patru|cinci|câteva) (zile|ore|minute|săptămâni|luni) mai târziu, în aceeași zi,
      dar, și, însă, totuși, de asemenea, în plus, astfel, apoi, el, ea, ei, ele, acesta, aceasta, aceștia,
      acestea, iar, ori, sau, deci, prin urmare, așadar, aşadar, totodată, între timp, ulterior,
      după aceea, înainte de aceasta, în schimb, pe de altă parte, cu toate acestea, în ciuda acestui fapt,
      de aceea, din acest motiv, de exemplu, acest, această, acești, aceste, acel, acea, acei, acele,
      aceştia, potrivit (lui|ei|acestuia|acesteia|acestora), în opinia (lui|sa), lui, lor, amândoi, ambii,
      ambele, unul dintre ei, acolo, atunci, (a adăugat|a precizat|a declarat|a spus|a menționat) că
    `),
    exceptions: phrases(`
      (acest|această|acestei|acestui) (an|săptămână|lună|vară|iarnă|sezon)
    `),
    unlessBefore: phrases(`
      an, săptămână, lună, vară, iarnă, sezon, weekend,
      moment, toamnă, primăvară, secol, luni, marți, miercuri, joi, vineri, sâmbătă, duminică
    `),
  },
  speech: {
    attributes: phrases(`
      a declarat, a spus, a explicat, a precizat, a adăugat, spune
    `),
  },
  speakers: {
    interviews: ["interviu"],
    telling: phrases(`
      a (spus|declarat|afirmat|precizat), potrivit
    `),
    first: phrases(`
      eu, noi, mie, mine, nouă, meu, mea, nostru, noastră
    `),
    second: phrases(`
      dumneavoastră, voi, vostru, voastră
    `),
  },
  labels: {
    claim: ["afirmație"],
    falsehood: ["fals"],
    rating: ["concluzie"],
    truth: ["adevăr", "realitate"],
    asker: ["întrebare"],
    answer: ["răspuns"],
    notes: phrases(`
      erată, rectificare
    `),
  },
  credits: {
    captionEnds: phrases(`
      foto arhivă, arhivă
    `),
    captionPlaces: ["în", "în timpul"],
  },
  boilerplate: {
    rights: ["toate drepturile rezervate"],
    selfReferences: phrases(`
      în (acest|articolul|ghidul|materialul) (articol|ghid|material|text|blog|nostru|tutorial),
      (acest|articolul) (articol|ghid|material|nostru) (explică|arată|prezintă|vă|te|este|a fost),
      (îți|vă|iti|va) (prezentăm|explicăm|arătăm|propunem|spunem|oferim),
      (citește|citiți|vezi|află|aflați|abonează-te|urmărește*|urmăriți*) (și|mai|în|aici|la|pe|-ne|ne),
      vă mulțumim (că|pentru)
    `),
    unseen: phrases(`
      (vezi|vedeți) (mai jos|mai sus|foto|video|tabelul|harta|graficul|galeria),
      (mai jos|mai sus) (găsiți|găsești|puteți|menționat*|prezentat*|descris*|amintit*),
      (tabelul|graficul|harta|imaginea|fotografia|lista|videoul|linkul) (de mai jos|de mai
      sus|următor*|alăturat*),
      (următorul|următoarea|următoarele) (tabel|grafic|imagine|secțiune|paragrafe),
      (click|clic|apăsați|apasă) (aici|pe), în (imagine|fotografie) (se vede|apare|de mai)
    `),
    leftovers: phrases(`
      Citește și, CITEȘTE ȘI, Citeşte şi, Citește mai mult, CITEȘTE MAI MULT
    `),
    announcements: phrases(`
      în acest articol, iată (ce|cum|care|cele|câteva|lista),
      (află|aflați|vezi|vedeți|citește|citiți) (cum|ce|care|aici|mai|și)
    `),
    invitations: ["citește și", "citiți și", "vezi și"],
    editorNotes: ["contact presă", "contact media"],
    contactLabels: ["contact"],
  },
  claims: {
    denying: phrases(`
      dezmint*, neagă, a negat, au negat
    `),
    denials: phrases(`
      nu (este|e) adevărat, este fals, știre falsă
    `),
    verdicts: phrases(`
      (acest lucru|asta) (este|nu este|e|nu e)
    `),
  },
  corrections: {
    openings: phrases(`
      într-o versiune anterioară, o versiune anterioară
    `),
  },
  deskLabels: {
    caption: ["legenda foto", "explicație foto"],
  },
  publication: {
    updated: ["actualizat", "ultima actualizare"],
    published: ["publicat"],
  },
  mail: {
    headers: ["trimis", "către", "subiect"],
    fromHeaders: ["de la"],
    devices: ["trimis de pe"],
    closings: ["cu stimă", "cu respect"],
    greetings: ["bună ziua", "bună dimineața"],
    releases: ["comunicat de presă"],
  },
  wires: {
    signOffs: ["sfârșit"],
  },
});
