/** Italian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const it = describeLanguage({
  tag: "it",
  name: "Italian",

  words: {
    perMinute: 188,
  },
  rights: {
    machines: phrases(`
      intelligenza artificiale, apprendimento automatico, automatizz*, generativ*, modell* linguistic*,
      estrazione di testo, estrazione di dati, data mining, algoritm*, chatbot*
    `),
    machinesInCapitals: phrases("IA, AI"),
    rewriting: phrases("riscri*, riassunt*, riassumere, modific*, opere derivate"),
  },
  assertions: {
    negations: phrases("non, mai, nessuno, nessuna, nessun, niente, nulla, né, senza, neppure, nemmeno"),
    hedges: phrases(`
      potrebbe, potrebbero, presunto, presunta, presunti, forse, probabilmente, sarebbe, sarebbero, avrebbe,
      avrebbero, possibile
    `),
  },
  status: {
    kill: phrases(`
      annullare, non tenere conto, non tenga conto, non tenete conto, annullata, annullato, annulla,
      annullamento, ritirata, ritirato, ritrattazione, kill, eliminata, cancellata, revocata, da
      considerarsi nulla, è annullata
    `),
    retract: phrases(`
      annullate, annulliamo, ritirare, ritirate, ritiriamo, eliminare, eliminate, cancellare, cancellate,
      rimuovere, rimossa, rimuovete, ignorare, ignorate, cestinare, non tenerne conto, eliminarla,
      eliminarlo, eliminatela, rimuoverla, rimuoverlo, cancellarla, cancellarlo, annullarla, ritirarla,
      ritiro, nullo, da considerarsi nullo, si annulla, si ritira, cancelli, scartare, scartate, cestinate,
      distruggere, togliete
    `),
    embargo: ["embargo", "sotto embargo", "embargata", "embargato"],
    approval: phrases(`
      via libera, permesso, autorizzazione, approvazione, benestare, verifica, nulla osta, corretto,
      consenso
    `),
    lifted: phrases(`
      scaduto, terminato, decaduto, tolto, concluso, finito
    `),
    embargoOver: phrases(`
      revocato l embargo, embargo revocato, era sotto embargo fino
    `),
    hold: phrases(`
      in attesa, attesa, attendere, trattenere, trattenuta, sospesa, sospendere, sospeso, bloccata,
      bloccare, riservato, riservata, confidenziale, uso interno, ad uso interno, hold, in attesa di, in
      verifica, sospendete, trattenete, non ancora, in frigo, congelato, congelata, tenere in caldo, in
      caldo, tenere fermo, per approvazione, in sospeso, via libera dei legali, per ora non, aspettiamo,
      aspettare, aspettate, non mettere online, non mettete online, non caricare, tenere nel cassetto,
      tenere fino, tenete fino, tenere in, tenete in, tenetelo, tenerlo, da tenere, tenete fermo, nel
      cassetto, in frigorifero, bloccato, bloccate, attendete, si attende, attendiamo, in attesa del, manca
      la verifica, manca il via libera, manca l ok, manca l approvazione, silenzio stampa, divieto di
      pubblicazione, solo per la carta, solo carta, solo per l edizione cartacea, non inoltrare, solo per
      informazione, dal legale, dai legali, dall avvocato, al vaglio dei legali, non toccare
    `),
    draft: phrases(`
      bozza, bozze, non rivista, da rivedere, da verificare, da approvare, versione provvisoria, in
      lavorazione, in revisione, prima stesura, bozza di lavoro, documento di lavoro, testo di lavoro,
      versione di lavoro, materiale di lavoro, testo provvisorio, non corretta, non corretto, non rivisto,
      incompleto, testo di prova, da autorizzare, non finito
    `),
    cleared: ["approvata", "approvato", "rivista", "verificata", "autorizzata", "autorizzato", "confermata"],
    not: ["non", "senza", "vietata", "vietato", "divieto", "mai", "nessun", "nessuna"],
    none: ["senza", "mai", "nessun", "nessuna"],
    publish: phrases(`
      pubblic*, diffond*, diffus*, stampare, trasmettere, trasmesso, mandare in onda, online, web, sito,
      siti, divulg*, condivid*, inoltrare, riprodu*, messo, mettere, mettete, caricare, caricate, uscire,
      in onda, mandare, mandate, inviare, inviate, girate, lanciare, lanciate
    `),
    use: ["utilizz*", "usare", "usate", "uso"],
    release: phrases(`
      libera, libera pubblicazione, pubblicazione consentita, pubblicazione autorizzata,
      diffusione consentita, diffusione autorizzata, da pubblicare, pubblicabile, per la pubblicazione,
      pubblicare
    `),
    advance: ["edizione di", "edizione del", "edizioni di", "edizioni del"],
    story: phrases(`
      informazioni, notizia, notizie, lancio, lanci, pezzo, articolo, articoli, dispaccio, testo, servizio,
      foto, video, versione, agenzia, nota, contenuti
    `),
    parts: ["foto", "video", "didascalia", "grafico", "immagine", "immagini", "titolo"],
    document: phrases(`
      rapporto, comunicato, relazione, discorso, documento, comunicato stampa, nota stampa
    `),
    conditions: ["se", "quando", "qualora", "in caso"],
    please: phrases(`
      prega, si prega, preghiamo, vi preghiamo, per favore, per cortesia, chiediamo, invitiamo, pregasi,
      cortesemente, pregati, pregato, si invita, siete pregati, colleghi sono pregati, vi chiediamo,
      abbiate la cortesia, gentilmente
    `),
    editors: phrases(`
      attenzione, redazione, redazioni, redattori, clienti, abbonati, avviso, importante, urgente, interno,
      desk, ai, media, stampa, giornalisti, nota alle redazioni, colleghi, ai colleghi
    `),
    after: ["dopo"],
    until: phrases(`
      fino, fin, prima, sino, a partire, finché, una volta, appena, salvo, dopo, fino a, fino al, fino
      alla, finché non
    `),
    notBefore: phrases(`
      solo dopo, soltanto dopo, non prima, solo a partire, solo quando, solo una volta, solo a seguito,
      unicamente dopo
    `),
    for: ["per"],
    this: ["questa", "questo", "nostra", "nostro", "sua", "suo", "la precedente", "precedente", "presente"],
    filler: phrases(`
      il, lo, la, i, gli, le, l, un, una, di, del, della, dell, dello, delle, dei, a, al, alla, alle, allo,
      in, nel, da, dal, dalle, e, o, con, che, si, sono, essere, stata, stato, viene, va, deve, devono, può,
      stretto, strettamente, assolutamente, ancora, subito, immediatamente, forma, alcuna, alcun, errore,
      errata, motivi, legali, nuovo ordine, ordine, nuovo avviso, ora, ore, h, pubblico, termine, scade,
      sull, sulla, sul, le ore, data, tenerne conto, conto, conferme, non tenerne, diffusa, per errore,
      considerarsi, di verifica, n b, destinat*, pensat*, prevista, previsto, avvocato, edizione, cartacea,
      contiene, errori, gravi, tutti, vostri, richiesta
    `),
    labels: ["avviso", "redazioni", "alle redazioni", "nota per le redazioni"],
    doubts: phrases(`
      ordinanza (del giudice|del tribunale), divieto di pubblicazione, (prima che|finché|fino a quando)
      (la famiglia|i familiari|i parenti|la vedova), (famiglia|familiari|parenti|vedova) (non|ancora),
      in (frigo|freezer|ghiaccio), (inviat*|mandat*|spedit*|partit*) per (errore|sbaglio), versione
      sbagliata, non (far uscire|fate uscire|toccare|toccatel*|mettere in pagina|deve uscire|può
      uscire), (senza|manca il|in attesa del) via libera, non ancora arrivato
    `),
    refusals: phrases(`
      (si prega di|vi preghiamo di|per favore|per cortesia) non (ancora |)(pubblicare|diffondere|mettere
      online), da non (pubblicare|diffondere), non (pubblicate|diffondete|mandate online|pubblicatelo)
      (ancora|prima|finché|senza), non (pubblicare|diffondere) (ancora|prima|finché|fino|senza)
    `),
    fieldNames: ["indicazioni", "nota", "note"],
    fieldWords: phrases(`
      stato, status, fase, approvazione, legale, ufficio legale, avvocati, visto, istruzione, istruzioni
    `),
    fieldNeeds: phrases(`
      (è |)(approvato|approvata|pubblicato|pubblicata|pronto), (è
      |)(pronta|verificato|verificata|autorizzato|autorizzata|rivisto), pubblicare, pubblicabile, pronto
      per la pubblicazione, visto, approvazione
    `),
    fieldHolds: phrases(`
      non ancora,
      bozza, in (attesa|attesa di *|revisione|lavorazione|corso|sospeso|preparazione|approvazione), da
      (approvare|rivedere|verificare|confermare), non
      (approvato|approvata|pubblicare|pronto|verificato|pubblicabile), sospeso, sospesa, bloccato,
      trattenuto, inedito
    `),
    fieldBeside: phrases(`
      revisione, controllo, correzione, articolo, testo, pezzo, stampa, redazione, editoriale, web,
      pubblicazione, del, della, di, da, per, desk
    `),
    fieldLacks: phrases(`
      da sentire, da sottoporre,
      manca, mancano, mancante, in attesa, attesa, da
      (rivedere|correggere|leggere|fare|finire|completare|approvare), aperto, sospeso
    `),
    fieldDone: phrases(`
      dato, data, concesso, concessa, ottenuto, ottenuta, ok, fatto, fatta, finito, finita, concluso,
      conclusa, pubblicato, pubblicata, approvato, approvata, completato, completata, non
      (necessario|necessaria|richiesto|richiesta|serve|applicabile), (nessuna|senza)
      (obiezione|obiezioni|osservazione|osservazioni|modifica|modifiche)
    `),
    fieldSwitches: phrases("privato, privata"),
    fieldOff: phrases("no, nessuno, nessuna, nessun, niente, nulla, non ancora, senza"),
    fieldOn: ["sì", "si"],
    heldFolders: ["bozze", "non pubblicati", "in sospeso"],
  },
  moments: {
    today: ["oggi", "stasera"],
    tomorrow: ["domani"],
    late: ["mattina", "sera", "stasera", "pomeriggio", "notte", "dopo"],
    noon: ["mezzogiorno"],
    midnight: ["mezzanotte"],
    between: ["mattina", "sera", "alla", "alle", "ore", "ora", "di"],
    opensHour: ["ore", "ora", "alle"],
    beforeHour: ["ore", "ora", "alle"],
    inDate: ["di", "º"],
    locales: ["it"],
  },
  zones: {
    places: [
      ["Europe/London", ["londra"]],
      ["Europe/Dublin", ["irlanda"]],
      ["Europe/Paris", ["parigi"]],
      ["Europe/Berlin", ["berlino"]],
      ["Europe/Zurich", ["svizzera"]],
      ["Europe/Rome", ["roma", "italia", "italiana", "romana"]],
      ["Europe/Moscow", ["mosca"]],
    ],
    beforePlace: ["ora"],
    beforePlaceName: ["di", "d", "la"],
  },

  bylines: {
    by: ["di"],
    texts: ["testo"],
    from: ["di"],
    posted: ["scritto", "pubblicato"],
    postedBy: ["da", "di"],
    labels: ["autore", "autrice", "autori"],
    openings: ["a cura di"],
    roles: ["inviato", "inviata", "corrispondente"],
    organisations: ["redazione"],
    desks: ["redazione"],
    deskOf: ["di"],
    particles: ["della", "di", "da", "la"],
    rareParticles: ["i", "san"],
    shortAnd: ["e"],
    with: ["con"],
    in: ["da"],
    for: ["per"],
    checked: ["revisionato", "verificato", "tradotto", "traduzione"],
    nameEnds: ["il"],
    neverSigns: ["la", "il"],
    articles: ["un", "una"],
    paperOpenings: ["la", "il"],
    cardLabels: ["scritto da"],
    openingTraits: ["di"],
    colonLabels: ["testo"],
  },
  credits: {
    stockPictures: phrases("foto d'archivio, immagine di repertorio"),
    captionEnds: phrases(`
      foto d'archivio, foto di archivio, immagine d'archivio, da sinistra a destra
    `),
    captionSides: ["a sinistra", "a destra", "al centro", "da sinistra"],
    captionOpeners: phrases("(Immagine|Fotografia|Veduta)( aerea|) (di|del|della|dei)"),
    captionPlaces: ["durante", "davanti"],
    labels: ["foto", "fotografia"],
    sources: ["fonte"],
    reserved: ["riproduzione riservata"],
    desks: phrases(`Nota (del editor|della redazione):`),
  },
  boilerplate: {
    feedFooters: ["(l'articolo|il post) … (proviene da|sembra essere il primo su)"],
    selfReferences: phrases(`
      (contattato|contattata|contattati) (dalla redazione|da noi), (abbiamo|la redazione ha)
      (contattato|provato a contattare),
      in questo (articolo|post|tutorial|blog), in quest'articolo,
      (in questa|nella nostra) (guida|pagina|rubrica),
      (questo|il nostro) (articolo|post|tutorial) (spiega|illustra|è stato|vi|ti|analizza),
      (questa|la nostra) guida (spiega|illustra|vi|ti|è),
      (vi|ti) (spieghiamo|mostriamo|raccontiamo|presentiamo|proponiamo|consigliamo|forniamo),
      (vediamo|scopriamo|andiamo a vedere|ecco) (insieme|nel dettaglio|come|quali),
      (iscriviti|iscrivetevi|abbonati|seguici|seguiteci|contattaci|contattateci), continua(te|) a leggere,
      (non esitare|non esitate) a, grazie per (aver|averci) (letto|seguito), (buona|buone) lettur*,
      abbiamo (raccolto|selezionato) per (voi|te)
    `),
    unseen: phrases(`
      (qui sotto|di seguito|qui di seguito|sopra|sotto)
      (trovate|trovi|riportiamo|potete|vedete|elencat*|indicat*|riportat*|descritt*|citat*),
      (vedi|si veda) (sotto|sopra|foto|tabella|grafico|la tabella|il grafico),
      (tabella|grafico|mappa|foto|immagine|video|elenco|galleria) (sottostante|soprastante|seguente|qui
      sotto|in basso|in alto|sopra|sotto), (clicca|cliccate|cliccando) (qui|su),
      come (detto|accennato|visto|spiegato) (sopra|in precedenza),
      (nella|in questa) (foto|immagine) (si vede|vediamo|in alto|in basso|sopra|sotto),
      come dice il titolo
    `),
    leftovers: phrases(`
      LEGGI ANCHE, Leggi anche, Leggi l'articolo completo, APPROFONDIMENTI
    `),
    editorLabels: ["redattore"],
    announcements: phrases(`
      (in|noi di|da) * (* |)(offriamo|crediamo|siamo specializzati|aiutiamo|ti aiutiamo|vi aiutiamo),
      nel video,
      in questo articolo, in questa guida, questo articolo (spiega|esplora),
      ecco (i|le|gli|alcuni|alcune|cosa|come|quali|tutto|tutti|un|una),
      (scopri|scopriamo|vediamo|leggi|guarda) (come|quali|tutti|tutte|anche|qui|insieme)
    `),
    pointers: ["leggi"],
    pointerTails: ["anche"],
    headings: ["leggi anche"],
    buttons: ["condividi"],
    advertisements: ["pubblicità"],
    appeals: ["seguici su"],
    paywalls: phrases(`
      sei già abbonato, (contenuto|articolo) riservato agli abbonati,
      (abbonati|registrati|accedi) per (continuare|leggere), per continuare a leggere
    `),
    mailings: ["visualizza (nel|questa)", "annulla( l'| la |)iscrizione"],
    tails: ["leggi anche"],
    editorNotes: phrases(`
      contatti stampa, (nota|note) (per|alla|alle)( la|) (redazione|redazioni),
      ufficio stampa, contatti per la stampa, note per i redattori
    `),
    commentHeadings: ["commenti"],
    rights: ["tutti i diritti riservati", "riproduzione riservata"],
    pageLabels: phrases(`
      versione * (segue|sotto|di seguito|in calce),
      tempo di lettura … (min|minuto|minuti), # (min|minuto|minuti) di lettura
    `),
    embedConsents: phrases(`
      (contenuto|contenuti) (esterno|esterni) … (cookie|consenso|bloccato|accettare),
      (mostra|visualizza) (contenuto|contenuti) (esterno|esterni)
    `),
    contactLabels: ["contatti", "contatto"],
  },
  mail: {
    disclaimers: phrases(`
      (questo messaggio|le informazioni contenute) … (riservat*|confidenzial*), prima di stampare
    `),
    replies: ["il … ha scritto"],
    forwarded: ["messaggio inoltrato"],
    fromHeaders: ["da"],
    headers: ["inviato", "oggetto"],
    devices: ["inviato (da|dal mio)"],
    closings: ["cordiali saluti", "un saluto", "distinti saluti"],
    greetings: ["buongiorno", "ciao"],
    covers: ["in allegato", "(ti|vi|le) (invio|mando|allego)"],
    releases: ["comunicato stampa", "per la pubblicazione immediata", "per diffusione immediata"],
    organisations: ["stampa", "spa", "srl"],
  },
  deskLabels: {
    planning: phrases(`stato, responsabile, scadenza, canale, priorità`),
    headline: ["titolo"],
    standfirst: ["sottotitolo"],
    byline: ["autore"],
    day: ["data"],
    caption: ["didascalia"],
  },
  transcripts: {
    heard: phrases(`
      risata, risate, ride, applauso, applausi, musica, incomprensibile, sospira
    `),
  },
  datelines: {
    particles: ["di", "al", "e"],
    dayArticles: ["il"],
    ordinals: ["º", "ª"],
  },
  pageLines: {
    series: ["oroscopo", "meteo"],
    opensEnd: ["fino"],
    pages: ["pagina"],
    pagesOf: ["di"],
  },
  classNames: {
    captionParts: ["didascalia"],
    standfirsts: ["sommario"],
    moreLeads: ["sommario"],
  },
  publication: {
    published: ["pubblicato"],
    updated: ["aggiornato", "ultimo aggiornamento"],
  },

  sentences: {
    dates: phrases("gen, giu, lug, set, ott"),
    elidedBeforeNumber: ["art"],
    titles: phrases("Mons, Dott, Sig, Ing, Avv, Arch, dott, dtt, avv"),
    ownTitles: phrases("L'on, l'on, on, Sen, sen, sig, Sig, ing, avv, mons, dott, geom, rag"),
    series: ["Serie"],
    openers: phrases(`
      Il, Lo, La, I, Gli, Le, Un, Una, Lui, Lei, Loro, In, Nel, Nella, Con, Per, Ma, E, Secondo, Dopo, Da,
      Questo, Questa, Inoltre, Anche, Si
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    demonstrativesWithin: phrases("(di|in|a|con|su|per|da|contro|tra) (questo|questa|questi|queste|quest')"),
    withinUnlessBefore: phrases(`
      tipo, ultimi, ultime, ultimo, ultima, prima, primo, istante, anni, mesi, settimane, punto, parte
    `),
    contrasts: [
      ", tuttavia,",
      ", invece,",
      ", però,",
      ", dal canto suo,",
      ", per esempio,",
      ", ad esempio,",
      ", inoltre,",
      ", infatti,",
    ],
    demonstratives: phrases(`
      quest(o|a|i|e), quell(o|a|i|e), quel, quei
    `),
    beforeDemonstrative: phrases(`
      in, con, per, di, a, da, su, tra, fra, dopo, secondo, durante, contro, sotto, nonostante
    `),
    unlessBefore: phrases(`
      volta, settimana, mattina, sera, notte, mese, anno, estate, pomeriggio, momento,
      giorni, ore, stagione, primavera, autunno, inverno, weekend, fine settimana, secolo,
      lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile,
      maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
    `),
    pronounsBehindComma: phrases(`
      lui, lei, loro, egli, ella, essi
    `),
    events: phrases(`
      l'uomo, la donna, il conducente, la vittima, le vittime, il ragazzo, la ragazza, l'incidente,
      l'episodio, l'indagato, l'imputato, l'arrestato, il giovane, la giovane, il killer, il cantante,
      la cantante, l'attore, l'attrice, la coppia, lo studio, l'azienda, il fatto, i fatti, il ministro,
      l'autore
    `),
    eventVerbs: phrases(`
      è, sono, ha, hanno, aveva, avevano, era, erano, si, sarebbe, avrebbe, stava, viene, non, risulta,
      sarà, deve
    `),
    openings: phrases(`
      da allora, all'epoca, il giorno (dopo|prima|seguente|stesso), nonostante ciò, al contrario, con ciò,
      da qui, in quel momento, in cambio, allo stesso modo, eppure,
      (due|tre|quattro|cinque|dieci|pochi|poche|alcuni|alcune) (giorni|ore|minuti|settimane|mesi|anni)
      (dopo|prima|più tardi), (uno|una|due|tre|quattro|molti|molte|alcuni|alcune) di
      (loro|questi|queste|essi|esse), ess(a|o), entramb(i|e), quest'ultim(o|a), quel, tal(e|i), secondo
      (lui|lei|loro), per questo, di conseguenza, nel frattempo, allo stesso tempo, si tratta, dunque,
      pertanto, del resto, tra (questi|queste|loro), a suo (avviso|giudizio|dire), altr(i|e), infine, ha
      (aggiunto|spiegato|detto|sottolineato|precisato|ricordato|affermato|dichiarato) che, ma, e, o, però,
      tuttavia, inoltre, anche, intanto, quindi, perciò, così, poi, invece, infatti, lui, lei, loro, egli,
      ella, essi, suo, sua, suoi, sue, questo, questa, questi, queste, quello, quella, ciò, questi ultimi,
      queste ultime, quelli, quelle, a (lui|lei|loro), con (lui|lei|loro), per (lui|lei|loro), dal canto
      suo, dal canto loro, d'altra parte, in seguito, successivamente, poco dopo, a tal proposito, in tal
      senso, (nasce|nato|nata|vive|lavora|aveva) (a|in|nel|come|con|un|una)
    `),
    saidByNobody: phrases(`
      (ha|aveva) (detto|aggiunto|spiegato|dichiarato|affermato|sottolineato|concluso),
      (ha|aveva) (commentato|ribadito|precisato), spiega, racconta, conclude, aggiunge, dice
    `),
    saidBefore: phrases("in, a, al, ai, alla, nel, nella, durante, dopo, ieri, oggi"),
  },
  speech: {
    attributes: phrases(`
      ha detto, ha dichiarato, ha spiegato, ha affermato, ha aggiunto, dice, spiega, afferma,
      racconta, disse
    `),
  },
  speakers: {
    telling: ["disse", "ha detto", "affermato", "racconta", "spiega", "aggiunto"],
    first: ["io", "mio", "mia", "miei", "mie", "mi", "me", "noi", "ci", "nostro", "nostra"],
    second: ["voi", "vostro", "vostra", "tu", "ti", "tuo", "tua", "Lei", "Suo", "Sua"],
    greetings: ["buongiorno*", "buonasera*", "grazie*"],
    letters: ["egregio direttore", "gentile direttore"],
    interviews: ["intervista", "ha parlato con"],
  },
  labels: {
    articles: ["il"],
    particles: ["da", "di", "della", "e"],
    askerRoles: ["conduttore"],
    claim: ["affermazione", "l'affermazione", "cosa dicono", "diceria", "mito"],
    falsehood: ["falso", "bufala", "fuorviante"],
    rating: ["giudizio", "valutazione", "verdetto", "conclusione"],
    truth: ["fatto", "fatti", "i fatti", "verità", "la verità", "realtà", "vero"],
    asker: ["domanda", "giornalista", "intervistatore", "moderatore", "conduttore"],
    answer: ["risposta"],
    party: ["accusa", "difesa", "testimone", "imputato", "giudice", "avvocato", "procura", "governo"],
    beforeRating: ["è", "in parte"],
    honorifics: ["teste", "giudice"],
    notes: ["rettifica", "correzione", "errata corrige", "precisazione", "nota della redazione"],
    teasers: ["esclusiva"],
  },
  claims: {
    denying: phrases(`
      smentisc*, smentit*, smentire, nega, negano, ha negato
    `),
    denials: ["non è vero", "non è così", "bufala", "infondat", "fuorviante"],
    carriers: ["post", "messaggio", "messaggi", "foto", "catena", "utenti", "social"],
    tellings: ["secondo", "sostien*", "mostra*"],
    attributions: ["disse", "ha detto"],
    verdicts: ["non è", "questo", "è", "niente"],
    factChecks: ["bufala*", "bufale*", "è falso*"],
    noes: ["no"],
    reviewLabels: ["Affermazione", "Valutazione"],
  },
  corrections: {
    openings: phrases(`
      (in |)una (precedente|prima) versione, (in |)una versione precedente,
      nella versione (originale|precedente), questo articolo (è stato|riportava|diceva|affermava|indicava)
    `),
    versions: ["versione"],
    of: ["della", "dello", "di"],
    own: ["quest"],
  },

  names: { particles: ["della", "di", "da"] },
  wires: {
    signOffs: ["fine"],
  },
});
