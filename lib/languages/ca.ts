/** Catalan. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ca = describeLanguage({
  tag: "ca",
  name: "Catalan",

  assertions: {
    negations: phrases("no, mai, cap, ningú, res, ni, sense"),
    hedges: phrases(`
      podria, podrien, presumpte, presumpta, suposadament, potser, probablement, possible
    `),
  },
  status: {
    kill: ["retirat", "retirem", "es retira"],
    retract: phrases(`
      retirar, retireu, retirin, esborrar, esborreu, eliminar, elimineu, suprimir, suprimiu, ignorar,
      ignoreu, retirada, anul·lada, anul·lat, anul lada, anul lat, sense efecte, queda sense efecte,
      descarteu, descartar, llenceu, nul, nul·la
    `),
    embargo: ["embargat", "embargada", "embargats", "embargament", "embargo", "sota embargament"],
    approval: phrases(`
      vistiplau, permís, autorització, autoritzar, aprovació, revisió, verificat, corregit, consentiment
    `),
    lifted: ["aixecat", "aixecada", "finalitzat", "caducat"],
    hold: phrases(`
      esperar, espereu, esperem, en espera, a l espera, pendent, retenir, reteniu, retingut, confidencial,
      ús intern, per a ús intern, encara no, deixeu ho al calaix, al calaix, a la nevera, congelat,
      congelada, bloquejat, bloquejada, bloquegeu, aturat, aturada, atureu, que espereu, pendent de,
      pendents d, retingueu, guardeu, secret de sumari, prohibició de publicar, només per a l edició en
      paper, només en paper, només per al paper, no reenviar, només a títol informatiu, a títol informatiu,
      amb els advocats, falta la revisió, falta el vistiplau, falta l aprovació, no toqueu, pendents d
      autoritzar, pendent d autoritzar, pendents d aprovar
    `),
    draft: phrases(`
      esborrany, versió provisional, text provisional, sense editar, sense revisar, document de treball,
      esborrany de treball, versió de treball, text en brut, en brut, sense corregir, inacabat, incomplet,
      text de prova, per autoritzar, no revisat
    `),
    cleared: phrases(`
      aprovat, aprovada, revisat, revisada, autoritzat, autoritzada, validat, validada, confirmat
    `),
    not: ["no", "sense", "prohibit", "prohibida", "mai"],
    none: ["sense", "mai"],
    publish: phrases(`
      public*, difon*, difus*, emet*, imprimir, imprès, compart*, web, penjar, pengeu, divulg*, enviar,
      envieu, reenviar, surti, sortir, mengeu, publiqueu
    `),
    use: phrases(`
      utilitz*, usar, useu, feu servir, fer servir, serv*
    `),
    release: ["per a publicació", "per publicar", "publicació prevista"],
    story: phrases(`
      notícia, notícies, article, text, peça, informació, material, foto, fotografia, imatge, vídeo,
      versió, nota
    `),
    parts: ["foto", "fotografia", "imatge", "vídeo", "peu", "titular", "gràfic"],
    document: ["informe", "comunicat", "comunicat de premsa", "nota de premsa", "discurs", "document"],
    conditions: ["si", "quan", "en cas"],
    please: phrases(`
      si us plau, preguem, es prega, demanem, sisplau, us demanem, us preguem
    `),
    editors: phrases(`
      atenció, redacció, redaccions, editors, clients, subscriptors, important, urgent, mitjans, periodistes
    `),
    until: phrases(`
      fins, abans, després, fins que, a partir, fins a, abans de, mentre, tan bon punt
    `),
    notBefore: phrases(`
      només després, no abans, només quan, només un cop
    `),
    for: ["per", "per a"],
    this: ["aquest", "aquesta", "aquests", "nostre", "nostra"],
    filler: phrases(`
      a, al, als, el, la, els, les, de, del, dels, d, l, en, i, o, es, són, ha, han, estat, ser, pot,
      poden, només, estrictament, immediatament, encara, hores, hora, h, que, amb, dia, error, apta, apte,
      dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, destinat*, públic, tots, webs,
      anterior, conté, errors, greus, erroni, advocat, director, ordre, nova ordre, queda, està, acabat
    `),
    refusals: phrases(`
      (si us plau|preguem) (encara |)no (publicar|publiqueu|difondre|difongueu), no (ho
      |)(publiqueu|difongueu) (encara|fins|abans|sense), no publicar (encara|fins|abans|sense)
    `),
    fieldNames: ["instrucció", "instruccions", "indicacions", "nota"],
    fieldWords: phrases("estat, situació, fase, aprovació, legal, jurídic, advocats, vistiplau"),
    fieldNeeds: phrases(`
      (està |)(aprovat|aprovada|publicat|publicada|llest|llesta|a punt|revisat|revisada|autoritzat),
      publicar, vistiplau, aprovació
    `),
    fieldHolds: phrases(`
      esborrany, pendent, pendent de *, en (revisió|espera|curs|procés|preparació), per
      (aprovar|revisar|confirmar), sense (aprovar|revisar|publicar), no (publicar|aprovat|revisat),
      retingut, inèdit
    `),
    fieldBeside: phrases(`
      revisió, control, correcció, article, text, impremta, redacció, web, publicació, del, de, de la,
      per
    `),
    fieldLacks: phrases(`
      falta, falten, manca, pendent, esperant, per (revisar|corregir|llegir|fer), obert
    `),
    fieldDone: phrases(`
      donat, donada, concedit, concedida, ok, fet, feta, acabat, acabada, publicat, publicada, aprovat,
      aprovada, no (cal|necessari|necessària|aplicable), sense (objeccions|observacions|canvis)
    `),
    fieldSwitches: phrases("privat, privada"),
    fieldOff: phrases("no, cap, res, encara no, sense"),
    fieldOn: ["sí", "si"],
    heldFolders: ["esborranys", "no publicats"],
  },
  moments: {
    locales: ["ca"],
  },
  bylines: {
    particles: ["de", "del", "la"],
    rareParticles: ["i"],
    shortAnd: ["i"],
  },
  credits: {
    captionPlaces: ["durant", "davant"],
  },
  boilerplate: {
    rights: ["tots els drets reservats"],
    announcements: phrases(`
      en vídeo,
      (aquests|aquestes) són (els|les|alguns|algunes),
      (vegeu|consulta|descobreix|llegeix) (aquí|com|quins|més|el|la|els)
    `),
    selfReferences: phrases(`
      en (aquest|aquesta|el nostre|la nostra) (article|guia|reportatge|post|tutorial|butlletí),
      (aquest|el nostre) article (explica|mostra|analitza|et|us),
      (et|us|li) (expliquem|mostrem|presentem|proposem|oferim|ensenyem),
      (llegeix|llegiu|segueix|seguiu|subscriu*|consulta|consulteu) (també|més|-nos|el nostre|la
      nostra|aquí|-te), gràcies per (llegir|seguir)
    `),
    unseen: phrases(`
      (vegeu|vegi's|mireu|mira) (més avall|més amunt|la foto|el vídeo|la taula|el gràfic|el mapa|a sota),
      (a sota|a continuació|més avall|més amunt) (trobareu|trobaràs|teniu|es
      mostra|us|detallem|esmentat*|descrit*|indicat*),
      (taula|gràfic|mapa|imatge|vídeo|llista|foto) (següent|de sota|de dalt|adjunt*|inferior|superior),
      (feu|fes|fent) clic, (clica|cliqueu) (aquí|a),
      a la (foto|imatge) (es veu|de dalt|de sota|superior|inferior)
    `),
    leftovers: phrases(`
      Llegeix també, LLEGEIX TAMBÉ, Llegiu també
    `),
    invitations: ["llegiu també", "llegeix també"],
    editorNotes: ["contacte de premsa"],
    contactLabels: ["contacte"],
  },
  sentences: {
    openers: phrases(`
      El, La, Els, Les, Un, Una, En, A, Al, Als, Amb, Per, Però, I, Després, Abans, Quan, Si, Això, Aquest,
      Aquesta, Aquests, Segons, També, Malgrat, Des, Fins, Ara, Avui, No, És, Són, Com, Què, Qui, On, Tot,
      Ell, Ella
    `),
  },
  labels: {
    claim: phrases(`
      afirmació, mite, rumor
    `),
    falsehood: phrases(`
      fals, mentida
    `),
    rating: phrases(`
      veredicte, conclusió, avaluació
    `),
    truth: phrases(`
      veritat, fet, fets, realitat
    `),
    asker: phrases(`
      pregunta, periodista, entrevistador, entrevistadora
    `),
    answer: phrases(`
      resposta
    `),
    notes: phrases(`
      correcció, rectificació, fe d'errors, nota de la redacció
    `),
  },
  speakers: {
    telling: phrases(`
      va dir, ha dit, ha explicat, segons, ha afirmat, ha assegurat
    `),
    first: phrases(`
      jo, nosaltres, em, ens, meu, meva, nostre, nostra
    `),
    second: phrases(`
      vostè, vostès, vosaltres, vostre, vostra
    `),
  },
  claims: {
    denials: phrases(`
      no és (cert|veritat), és fals, desmentit
    `),
    verdicts: phrases(`
      això (és|no és)
    `),
  },
  corrections: {
    openings: phrases(`
      en una versió anterior, una versió anterior d'aquest
    `),
  },
  backReferences: {
    contrasts: [", tanmateix,", ", en canvi,", ", per la seva banda,", ", però,", ", per exemple,"],
    pronounsBehindComma: phrases(`
      ell, ella, ells, elles
    `),
    events: phrases(`
      l'home, la dona, el conductor, la víctima, les víctimes, el detingut, la detinguda, l'acusat,
      l'acusada, l'accident, l'incident, els fets, el jove, la jove, l'actor, l'actriu, la parella,
      l'empresa, l'estudi
    `),
    eventVerbs: phrases(`
      va, van, ha, han, havia, és, són, era, es, està, no, també, serà
    `),
    openings: phrases(`
      però, i, o, tanmateix, no obstant això, a més, també, així, per això, llavors, després, en canvi,
      mentrestant, ell, ella, ells, elles, (el seu|la seva|els seus|les seves), aquest, aquesta, aquests,
      aquestes, això, allò, segons (ell|ella|ells|elles), aquell, aquella, aquells, aquelles, dit, dita,
      dits, dites, tots dos, totes dues, ambdós, un d'ells, una d'elles, en aquest sentit, d'altra banda,
      per la seva banda, per tant, és per això, de fet, en efecte, alhora, mentre que, per exemple,
      abans d'això, després d'això, allà,
      (ha afegit|ha dit|ha assegurat|ha explicat|ha remarcat|ha apuntat|ha defensat) que
    `),
    unlessBefore: phrases(`
      dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, any, mes, setmana, matí, tarda,
      nit, estiu, hivern, cap de setmana
    `),
    exceptions: phrases(`
      aquest (any|mes|matí|vespre|estiu|hivern|cap de
      setmana|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge),
      aquesta (setmana|tarda|nit|temporada)
    `),
  },
  deskLabels: {
    caption: ["peu de foto"],
  },
  publication: {
    updated: ["actualitzat"],
    published: ["publicat"],
  },
  mail: {
    devices: ["enviat des del meu"],
    closings: ["salutacions", "cordialment"],
    greetings: ["bon dia"],
    releases: ["nota de premsa", "comunicat de premsa"],
  },
});
