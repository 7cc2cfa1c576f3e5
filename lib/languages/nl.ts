/** Dutch. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const nl = describeLanguage({
  tag: "nl",
  name: "Dutch",

  words: {
    perMinute: 202,
  },
  rights: {
    machines: phrases(`
      kunstmatige intelligentie, machinaal, machinale, machine learning, geautomatiseerd*, generatieve,
      taalmodel*, tekst- en datamining, datamining, algoritme*, chatbot*
    `),
    machinesInCapitals: phrases("AI, KI"),
    rewriting: phrases(`
      herschrijven, herschreven, samenvatting*, samenvatten, bewerking*, bewerkt*, ingekort
    `),
  },
  assertions: {
    negations: phrases("niet, geen, nooit, niemand, niets, noch, zonder, nergens, nauwelijks"),
    hedges: phrases(`
      zou, zouden, mogelijk, mogelijke, vermoedelijk, vermoedelijke, waarschijnlijk, misschien, vermeende,
      wellicht
    `),
  },
  status: {
    kill: phrases(`
      ingetrokken, intrekking, vervallen, geannuleerd, annulering, kill, teruggetrokken, rectificatie en
      intrekking, trekt in, trekken in, ingetrokken bericht, als niet verzonden beschouwen, niet verzonden
      beschouwen
    `),
    retract: phrases(`
      intrekken, trekken, annuleren, verwijderen, verwijderd, wissen, negeren, niet gebruiken, schrappen,
      geschrapt, offline halen, vernietigen, trekt, vervalt, komt te vervallen, ongeldig, teruggenomen,
      trekken het bericht, weggooien, gooi weg, verwijder, wis, negeer, trek terug, schrap
    `),
    embargo: ["embargo", "onder embargo", "informatie embargo"],
    approval: phrases(`
      toestemming, goedkeuring, fiat, groen licht, geautoriseerd, nagelezen, gecontroleerd, bekeken,
      instemming
    `),
    lifted: phrases(`
      opgeheven, verlopen, voorbij, afgelopen, niet meer
    `),
    embargoOver: phrases(`
      vervallen embargo, embargo vervallen, was onder embargo tot
    `),
    hold: phrases(`
      vasthouden, aanhouden, aangehouden, wachten, wacht, in de wacht, nog even vasthouden, vertrouwelijk,
      intern gebruik, alleen intern, voor intern gebruik, hold, opgeschort, wacht op akkoord, wacht op
      goedkeuring, na afloop, pas na afloop, even wachten, nog niet vrijgegeven, in beraad, nog niet, in de
      ijskast, op de plank, ter goedkeuring, ter inzage, nog even niet, bij de jurist, bij de advocaat,
      ligt bij de jurist, jurist kijkt nog, even vasthouden, vastgehouden, nog even wachten, niet online
      zetten, zet nog niet, zet niet online, nog niet plaatsen, nog niet online, pas brengen, pas
      publiceren, pas plaatsen, pas online, mag pas, kan pas, laat dit liggen, laat het liggen, laat nog
      liggen, laten liggen, blijft liggen, houd vast, houd dit, hou dit, houd het, houd achter, laat
      liggen, wacht op, wachten op, we wachten, hou vast, achterhouden, tegenhouden, tegengehouden,
      geblokkeerd, bevroren, parkeren, geparkeerd, publicatieverbod, mediastilte, radiostilte, in de la, in
      de kast, alleen voor de papieren krant, alleen voor de krant, alleen papier, alleen print, alleen ter
      informatie, ter informatie, achtergrondinformatie, niet doorsturen, off the record, nog door de
      jurist, ligt bij de advocaat, kan nog niet, mag nog niet, juridische check, ontbreekt nog, pas na
      toestemming
    `),
    draft: phrases(`
      concept, kladversie, klad, ruwe versie, werkversie, ongeredigeerd, conceptversie, niet definitief,
      voorlopige versie, proefversie, werkdocument, werktekst, werkexemplaar, ruwe tekst, niet nagelezen,
      onaf, niet af, onvolledig, testbericht, proefbericht
    `),
    cleared: ["goedgekeurd", "vrijgegeven", "geredigeerd", "gecheckt", "akkoord", "bevestigd"],
    not: ["niet", "geen", "nooit", "zonder", "verboden", "nog niet", "niets"],
    none: ["geen", "nooit", "zonder"],
    publish: phrases(`
      publice*, publicatie, geplaatst, verspreid*, openbaar*, drukken, uitzend*, uitgezonden, online, web,
      website, delen, doorsturen, zetten, plaatst, plaatsing, brengen, gebracht, doorgeven, versturen,
      overnemen, posten, de deur uit, naar buiten, plaats dit, plaats het, site
    `),
    use: ["gebruik*"],
    release: phrases(`
      vrij voor, vrij, vrijgave, vrij voor publicatie, te publiceren, publiceren, plaatsen
    `),
    advance: phrases(`
      maandageditie*, zaterdageditie*, zondageditie*, weekendeditie*, maandagkrant*, zaterdagkrant*
    `),
    story: phrases(`
      bericht, berichten, artikel, artikelen, stuk, verhaal, tekst, foto, fotos, video, nieuwsbericht,
      versie, kopij, informatie, gegevens, inhoud
    `),
    parts: ["foto", "fotos", "video", "bijschrift", "grafiek", "kop", "kader"],
    document: ["rapport", "persbericht", "verslag", "toespraak", "document", "nieuws"],
    conditions: ["als", "wanneer", "indien"],
    please: phrases(`
      gelieve, aub, a u b, svp, alstublieft, verzoek, verzoeken, wordt verzocht, graag, s v p, wij
      verzoeken u, wij verzoeken, wilt u, willen jullie, wees zo vriendelijk, verzoeke
    `),
    editors: phrases(`
      attentie, redactie, redacties, let op, klanten, abonnees, opmerking, belangrijk, dringend, intern,
      urgent, bericht aan redacties, pers, media, eindredactie, noot voor de redactie, noot
    `),
    after: ["na"],
    until: phrases(`
      tot, voor, vanaf, tot en met, zolang, na afloop van, totdat, zodra, tenzij, alvorens, voordat
    `),
    notBefore: phrases(`
      pas na, pas vanaf, pas als, niet eerder, niet eerder dan, pas wanneer, pas zodra, pas nadat, alleen
      na
    `),
    for: ["ter", "om"],
    this: ["dit", "deze", "ons", "onze", "zijn", "haar", "bovenstaand", "bovenstaande"],
    filler: phrases(`
      in afwachting, het, de, een, te, in, op, aan, en, of, van, met, door, is, wordt, worden, was, mag,
      mogen, moet, moeten, kan, nog, strikt, absoluut, alleen, onmiddellijk, direct, fout, onjuist,
      juridische, redenen, nader order, nadere aankondiging, nader bericht, uur, u, datum, over, vorm,
      geval, eindigt, geldt, verloopt, wij, wilt, hierbij, voor publicatie vanaf, pas, de persconferentie,
      persconferentie, eindversie, volgt, graag nog even, noot voor de redactie niet voor publicatie,
      bedoeld, geschikt, bestemd, advocaat, juristen, jurist, hoofdredactie, vorige, hem, op de site, alle,
      sites, opgelegd
    `),
    labels: phrases(`
      attentie, redacties, redactie, noot voor de redactie, let op redacties
    `),
    doubts: phrases(`
      kort geding, publicatieverbod, (tot|voordat|zodra|als) (de |)(familie|nabestaanden|weduwe),
      (familie|nabestaanden|weduwe) * (nog |)niet, onder de pet, in de (ijskast|koelkast|la), (per
      ongeluk|abusievelijk) (verstuurd|verzonden|gestuurd), verkeerde versie, niet
      (aankomen|aanraken|doorplaatsen), (geen|zonder) (akkoord|fiat|groen licht)
    `),
    refusals: phrases(`
      gelieve (nog |)niet te (publiceren|plaatsen|verspreiden), (nog |)niet (publiceren|plaatsen|uitzenden)
      (a|)(voor|tot|zonder), graag (nog |)niet (publiceren|plaatsen), (publiceer|plaats) (dit|hem|het) (nog
      |)niet
    `),
    fieldNames: ["instructie", "opmerking"],
    fieldWords: phrases(`
      status, (publicatie|redactie|artikel)status, toestand, vrijgave, goedkeuring, juridisch, akkoord
    `),
    fieldNeeds: phrases(`
      (is |)(vrijgegeven|goedgekeurd|gepubliceerd|akkoord|klaar|nagekeken), publiceren, vrijgave
    `),
    fieldHolds: phrases(`
      concept, kladversie, klad, in behandeling, in bewerking, in afwachting, wacht, wachten, nog niet, ter
      goedkeuring, ter controle, niet (vrijgegeven|goedgekeurd|publiceren|plaatsen|klaar), aangehouden,
      ongepubliceerd, vastgehouden
    `),
    fieldBeside: phrases(`
      controle, check, artikel*, tekst*, druk, print, redactie*, redactioneel, desk, web, correctie*,
      eindredactie, publicatie*, bericht*, juridische
    `),
    fieldLacks: phrases(`
      ontbreekt, openstaand, moet (nog|gelezen|gecontroleerd), te (controleren|lezen|keuren)
    `),
    fieldDone: phrases(`
      gegeven, verleend, ok, oké, gereed, gepubliceerd, afgerond, klaar, niet (nodig|vereist|van
      toepassing), geen (bezwaar|bezwaren|opmerkingen|problemen)
    `),
    fieldSwitches: ["privé"],
    fieldOff: phrases("nee, neen, geen, niet, nog niet, nvt, n.v.t"),
    fieldOn: ["ja"],
    heldFolders: ["concepten", "ongepubliceerd", "aangehouden"],
  },
  moments: {
    today: ["vandaag", "vanavond"],
    tomorrow: ["morgen"],
    late: ["ochtend", "avond", "middag", "nacht", "na"],
    midnight: ["middernacht"],
    between: ["middag", "avond", "om", "uur"],
    afterHour: ["uur"],
    locales: ["nl"],
  },
  zones: {
    places: [
      ["Europe/London", ["londen"]],
      ["Europe/Brussels", ["belgische", "brusselse"]],
      ["Europe/Amsterdam", ["nederlandse", "amsterdamse"]],
    ],
    afterPlace: ["tijd"],
  },

  bylines: {
    checked: ["vertaald", "gecontroleerd"],
    by: ["door"],
    lineBy: ["door"],
    texts: ["tekst", "interview"],
    from: ["van"],
    labels: ["auteur", "auteurs"],
    textLabels: ["tekst"],
    labelsOfDesks: ["redacteur"],
    byOur: ["van"],
    our: ["onze"],
    ourRoles: ["correspond*", "verslaggever*", "redacteur*"],
    roles: ["redacteur", "verslaggever"],
    organisations: ["redactie"],
    desks: ["redactie"],
    deskOf: ["van"],
    staff: ["redactie"],
    particles: ["van", "der", "den", "de"],
    mixedParticles: ["ten", "ter"],
    rareParticles: ["te"],
    shortAnd: ["en"],
    with: ["met"],
    in: ["in"],
    cardLabels: ["geschreven door", "auteur"],
    openingTraits: ["door"],
  },
  credits: {
    stockPictures: phrases("archieffoto, archiefbeeld, foto ter illustratie"),
    captionEnds: phrases(`
      archieffoto, archiefbeeld, van links naar rechts
    `),
    captionPlaces: ["in", "tijdens", "op", "bij", "voor"],
    labels: ["beeld", "foto", "fotografie"],
    sources: ["bron"],
    behindCaption: ["Foto", "Beeld"],
  },
  boilerplate: {
    rights: ["alle rechten voorbehouden"],
    feedFooters: ["(het bericht|dit bericht) … verscheen eerst op"],
    selfReferences: phrases(`
      (was|waren) … niet bereikbaar voor (een |)(reactie|commentaar),
      in (dit|deze|ons|onze)
      (artikel|blog|gids|blogpost|handleiding|overzicht|nieuwsbrief|podcast|liveblog),
      (dit|deze|ons|onze) (artikel|blog|gids|handleiding|overzicht|liveblog)
      (legt|laat|geeft|helpt|is|wordt|gaat), (leggen|laten|geven|vertellen|nemen) we (je|u|jullie|hier),
      (lees|leest|bekijk|ontdek|volg) (hier|verder|meer|ook|ons|onze), (schrijf|meld) (je|u) (in|aan),
      (abonneer|registreer) (je|u), (bedankt|dank) voor het (lezen|meelezen|volgen|kijken|luisteren),
      neem (gerust |)contact (met ons |)op, we (sluiten|stoppen) (dit|ons|het) (liveblog|blog),
      veel (leesplezier|plezier met), (we hebben|hebben we) … voor (je|u|jullie) op een rij
    `),
    unseen: phrases(`
      (zie|zie ook) (hieronder|hierboven|foto|kader|tabel|grafiek|kaart|video|onder|boven),
      (hieronder|hierboven|onderaan|bovenaan)
      (staat|staan|vind|vindt|zie|ziet|lees|leest|leggen|geven|genoemd*|beschreven|vermeld*),
      (onderstaande|bovenstaande|bijgaande|volgende)
      (tabel|grafiek|kaart|foto|video|lijst|afbeelding|tekst|paragraaf|paragrafen|link),
      (tabel|grafiek|kaart|foto|video|lijst|link) (hieronder|hierboven), klik (hier|op),
      op (de|deze) (foto|afbeelding) (is|zie|zien|hierboven|hieronder),
      zoals (de titel|de kop) (zegt|al zegt|doet vermoeden)
    `),
    leftovers: phrases(`
      Lees ook, LEES OOK, Lees verder onder, Tekst loopt door, De tekst gaat verder
    `),
    announcements: phrases(`
      bij * (* |)(* |)(geloven|bieten|weten|helpen|begrijpen|zijn) (we|wij),
      in dit artikel, dit artikel (legt|laat),
      (dit|hier) (zijn|is) (de|onze|een|enkele|vijf|tien|alles|het overzicht), een overzicht,
      (lees|bekijk|ontdek) (hier|ook|hoe|meer|de)
    `),
    pointers: ["lees"],
    pointerTails: ["ook"],
    headings: ["lees ook"],
    buttons: ["deel"],
    advertisements: ["advertentie"],
    appeals: ["volg ons op"],
    paywalls: phrases(`
      al abonnee, (log in|registreer|abonneer) … om verder te lezen, om verder te lezen
    `),
    mailings: ["bekijk (deze|in je)", "uitschrijven"],
    tails: ["lees ook"],
    editorNotes: phrases(`
      perscontact, noot voor de redactie, noten voor de (redactie|redacties),
      contact voor de pers, noot voor redactie, noot redactie
    `),
    commentHeadings: ["reacties"],
    pageLabels: phrases(`
      * versie (volgt|hieronder),
      leestijd … (min|minuut|minuten), # (min|minuut|minuten) (leestijd|lezen)
    `),
    embedConsents: phrases(`
      externe inhoud … (cookies|toestemming|geblokkeerd),
      (ingesloten|externe) content … (cookies|toestemming), toon externe inhoud
    `),
    colonInvitations: ["lees meer", "zie ook"],
    contactLabels: ["contact"],
  },
  mail: {
    disclaimers: phrases(`
      (dit bericht|deze (e-mail|mail)) … vertrouwelijk*, denk aan het milieu
    `),
    replies: ["op … schreef …", "op … schreef"],
    forwarded: ["doorgestuurd bericht"],
    fromHeaders: ["van"],
    headers: ["datum", "aan", "onderwerp"],
    devices: ["verzonden (vanaf|met)", "verstuurd vanaf mijn"],
    closings: ["met vriendelijke (groet|groeten)", "groeten"],
    greetings: ["beste", "goedemorgen", "geachte"],
    covers: ["hierbij", "bijgaand", "hieronder"],
    releases: ["persbericht", "voor onmiddellijke publicatie", "persmededeling"],
    prefixes: ["antw"],
    organisations: ["pers", "bv", "nv"],
  },
  deskLabels: {
    planning: phrases(`status, eigenaar, deadline, kanaal, prioriteit`),
    date: ["datum"],
    day: ["datum"],
    caption: ["onderschrift", "bijschrift", "fotobijschrift"],
  },
  transcripts: {
    heard: phrases("gelach, lachend, muziek, stilte, onverstaanbaar, zucht"),
  },
  datelines: {
    particles: ["aan", "den"],
  },
  pageLines: {
    series: ["horoscoop", "weer"],
    opensEnd: ["tot"],
  },
  classNames: {
    comments: ["reacties"],
    standfirsts: ["ondertitel"],
  },
  publication: {
    published: ["gepubliceerd"],
    updated: ["bijgewerkt", "laatst bijgewerkt", "gewijzigd"],
  },

  sentences: {
    titles: phrases("dhr, mevr, Dhr, Mevr, mw, drs, ir, bijv, o.a"),
    trailing: ["nv", "bv"],
    openers: phrases(`
      De, Het, Een, Hij, Zij, Ze, Wij, We, In, Op, Met, Voor, Na, Van, Maar, En, Ook, Dit, Dat, Deze, Volgens,
      Daarna, Er
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    demonstrativesWithin: phrases("(van|in|op|met|voor|over|aan|door|bij|naar|tegen|onder) (deze|dit)"),
    withinUnlessBefore: phrases("manier, tijd, dag, tijden, (laatste|eerste|komende|afgelopen) *"),
    concessions: ["weliswaar"],
    contrasts: phrases("echter, daarentegen, evenwel"),
    demonstratives: phrases(`
      dit, deze, zo'n, zulke, dergelijke
    `),
    beforeDemonstrative: phrases(`
      in, op, met, bij, na, van, voor, door, over, onder, uit, tegen, volgens, tijdens, om, aan, naar
    `),
    unlessBefore: phrases(`
      week, maand, jaar, zomer, winter, weekend, ochtend, avond, moment, nacht, middag, lente,
      voorjaar, najaar, herfst, seizoen, eeuw, dagen, maandag, dinsdag,
      woensdag, donderdag, vrijdag, zaterdag, zondag
    `),
    events: phrases(`
      de (man|vrouw|bestuurder|verdachte|verdachten|dader|daders|jongen|zanger),
      de (zangeres|acteur|actrice|minister|studie|auteur|aanslag|voetballer|politicus|brandweer),
      het (slachtoffer|incident|ongeluk|ongeval|bedrijf|echtpaar|stel|onderzoek|meisje), de #-jarige
    `),
    eventVerbs: phrases(`
      is, was, werd, wordt, heeft, had, zou, moet, moest, kon, kan, raakte, overleed, zei, zegt, zijn,
      waren, hebben, hadden, werden, kwam, vond
    `),
    openings: phrases(`
      sindsdien, destijds, (de volgende dag|de dag ervoor|de dag erna), kort daarna, als reactie daarop,
      integendeel, bijgevolg, hiermee, vandaar, op dat moment, in ruil daarvoor, hetzelfde geldt, want,
      (twee|drie|vier|vijf|tien|enkele|een paar) (dagen|uur|uren|minuten|weken|maanden|jaar)
      (later|daarna|eerder), (een|twee|drie|vier|enkelen|velen) van (hen|deze|die), volgens (hem|haar|hen),
      beiden, daarbij, hierdoor, daardoor, verder, zo, daarvan, daarmee, eveneens, tegelijkertijd,
      vervolgens, daarvoor, inmiddels, niettemin, desondanks, hierop, daarop,
      (toen|als|terwijl|nadat|voordat) (hij|zij|ze), maar, en, of, echter, toch, ook, daarnaast, bovendien,
      daarom, dus, dan, daarna, intussen, ondertussen, hij, zij, ze, het (is|was), zijn, haar, hun, dit,
      dat, deze, die, die (is|was|zijn|waren|heeft|had|wordt|werd|hebben|hadden), dat
      (is|was|heeft|had|wordt|werd|betekent|blijkt|zegt|meldt), daar, daarin, daaruit, daartoe, hierbij,
      hierin, hiervan, beide, één van hen, bij (hem|haar|hen), dergelijke, zulke, zo'n, tegelijk, immers,
      zodoende
    `),
    verbThenPronoun: phrases(`
      (heeft|had|is|was|zal|zou|wil|kan|kon|moet|moest|werd|wordt|zei|zegt) (hij|zij|ze),
      (noemt|vindt|ging|kreeg) (hij|zij|ze), *(de|te) (hij|zij|ze)
    `),
    saidByPronounAfterComma: ["(zei|zegt|aldus|vertelt|vertelde|schrijft|schreef) (hij|zij|ze)"],
  },
  speech: {
    attributes: phrases(`
      zei, zegt, aldus, vertelt, vertelde, schreef, schrijft, verklaarde
    `),
  },
  speakers: {
    telling: ["zei", "zegt", "aldus", "vertelt"],
    first: ["ik", "mij", "mijn", "me", "wij", "we", "ons", "onze"],
    second: ["u", "uw", "jij", "je", "jouw", "jullie"],
    greetings: ["goede*", "dank*"],
    letters: ["geachte redactie"],
    interviews: ["sprak met", "in gesprek", "vraaggesprek"],
  },
  labels: {
    articles: ["de", "het"],
    particles: ["van"],
    claim: ["bewering", "gerucht", "fabel"],
    falsehood: ["onwaar", "nep", "onjuist"],
    rating: ["oordeel", "beoordeling", "conclusie"],
    truth: ["feit", "feiten", "de feiten", "waarheid", "waar", "werkelijkheid"],
    asker: ["vraag", "verslaggever", "presentator"],
    answer: ["antwoord"],
    party: phrases(`
      openbaar ministerie, aanklager, officier van justitie, verdediging, getuige, verdachte, rechter,
      advocaat
    `),
    honorifics: ["getuige", "rechter"],
    notes: ["correctie", "rectificatie", "verbetering", "noot van de redactie", "naschrift"],
  },
  claims: {
    denying: phrases(`
      ontken*, (spreekt|spreken|sprak|spraken) … tegen
    `),
    denials: ["onwaar", "niet waar", "klopt niet", "onjuist", "misleidend", "verzonnen", "onzin"],
    carriers: ["berichten", "bericht", "filmpje", "foto's", "gebruikers"],
    tellings: ["beweer*", "volgens"],
    attributions: ["zei"],
    repeats: ["beweer*"],
    verdicts: ["dat", "dit", "het is", "niets"],
    factChecks: ["factcheck*", "nepnieuws*"],
    noes: ["nee"],
    reviewLabels: ["Bewering", "Oordeel"],
  },
  corrections: {
    openings: phrases(`
      (in |)een (eerdere|vorige|oudere|eerste) versie,
      (dit (artikel|bericht|stuk|verhaal)|deze (pagina|tekst)) (is|werd|vermeldde|stelde)
    `),
    versions: ["versie"],
    of: ["van"],
    own: ["dit", "het artikel", "het bericht"],
  },

  names: { particles: ["van"] },
  wires: {
    signOffs: ["einde"],
  },
});
