/** Norwegian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const no = describeLanguage({
  tag: "no",
  name: "Norwegian",

  rights: {
    machines: phrases(`
      kunstig intelligens, maskinlæring, maskinell*, automatisert*, generativ*, språkmodell*,
      tekst- og datautvinning, datautvinning, algoritme*
    `),
    machinesInCapitals: phrases("KI, AI"),
    rewriting: phrases("omskriv*, sammendrag*, sammenfatt*, bearbeid*, endres, forkort*"),
  },
  assertions: {
    negations: phrases("ikke, aldri, ingen, ingenting, verken, uten, neppe, ikkje"),
    hedges: phrases("skulle, mistenkt, trolig, kanskje, muligens, sannsynligvis, angivelig, påståtte"),
  },
  status: {
    kill: phrases(`
      makulering, annullering, makulert, annullert, trekkes tilbake, trukket tilbake, tilbaketrukket,
      annulleres, tilbakekalt, kill, strøket, utgår, trukket, er trukket, trekker       tilbake
    `),
    retract: phrases(`
      trekk, trekke, trekkes, tilbake, slett, slettes, slettet, fjern, fjernes, fjernet, annuller, se bort
      fra, avpubliser, avpublisert, stryk, trekker, ugyldig, slette, se bort, kast, trekk tilbake, ignorer
    `),
    embargo: phrases(`
      embargo, sperrefrist, sperret, under embargo, klausul, klausulert, embargoen
    `),
    approval: phrases(`
      klarsignal, godkjenning, godkjente, tillatelse, faktasjekket, korrekturlest, samtykke
    `),
    lifted: ["opphevet", "opphørt", "utløpt", "passert", "løftet", "er over"],
    hold: phrases(`
      vent, venter, hold, holdes, på vent, hold tilbake, holdes tilbake, fortrolig, konfidensielt, kun
      internt, internt bruk, til internt bruk, stoppet, stopp, avvent, vent med, avvent med, vent med
      publisering, ikke ennå, ennå ikke, hold igjen, holdes igjen, ligger på is, til godkjenning, ikke legg
      ut, legg ikke ut, ikke publiser, ikke legge ut, først publiseres, først brukes, først bringes, kan
      først, må først, skal først, la saken ligge, lagt på is, venter på klarsignal, venter på godkjenning,
      venter på svar, vente med, hold denne, hold saken, legg i skuffen, legg den i skuffen, la ligge, la
      den ligge, parkert, frosset, blokkert, publiseringsforbud, medieforbud, referatforbud, i skuffen, hos
      juristene, hos juristen, hos advokaten, kun som bakgrunn, konfidensiell, kun for papiravisen, bare
      for papir, kun papir, ikke på nett, faktasjekkes,
      kun til intern bruk
    `),
    draft: phrases(`
      utkast, kladd, uredigert, arbeidsversjon, ikke ferdig, under arbeid, foreløpig versjon,
      arbeidsutkast, arbeidsdokument, arbeidsmateriale, rå tekst, råtekst, råmanus, ikke korrekturlest,
      uferdig, testsak, testtekst, ukorrigert
    `),
    cleared: ["godkjent", "klarert", "redigert", "sjekket", "ferdig", "frigitt"],
    not: ["ikke", "ingen", "aldri", "uten", "forbudt", "intet", "ikke noe", "ikkje"],
    none: ["ingen", "aldri", "uten", "intet"],
    publish: phrases(`
      publiser*, trykk*, send*, offentliggjør*, spre, spres, nett, nettet, web, online, deles, legg ut,
      legges ut, offentlighet, ut på nett, ut på nettet, ut før, må ut, skal ut, gå ut, send videre,
      videresendes, dele, bringes
    `),
    use: ["bruk*"],
    release: ["fri", "fri for publisering", "frigis", "slippes"],
    advance: ["mandagsutgav*", "lørdagsutgav*", "søndagsutgav*", "helgeutgav*"],
    story: phrases(`
      melding, meldingen, sak, saken, artikkel, artikkelen, tekst, teksten, nyhet, nyheten, bilde, bildet,
      bilder, video, versjon, opplysningene, opplysninger, innholdet
    `),
    parts: ["bilde", "bildet", "bilder", "video", "bildetekst", "grafikk", "faktaboks", "tittel"],
    document: ["rapport", "rapporten", "pressemelding", "pressemeldingen", "tale", "dokument"],
    conditions: ["hvis", "når", "dersom"],
    please: phrases(`
      vennligst, ber, bes, vær så snill, obs, ber om, vi ber, vi ber om, vær vennlig
    `),
    editors: phrases(`
      redaksjon, redaksjonen, redaksjoner, redaktører, til redaksjonen, kunder, abonnenter, viktig, haster,
      internt, desk, vaktsjef, presse, medier, merk, til redaksjonene, redaksjonene
    `),
    after: ["etter"],
    until: phrases(`
      til, inntil, før, innen, fra, fram til, frem til, så lenge, så snart, med mindre
    `),
    notBefore: phrases(`
      først etter, først når, tidligst, ikke før, kun etter
    `),
    for: ["for"],
    this: ["denne", "dette", "vår", "vårt", "sin", "ovennevnte"],
    filler: phrases(`
      den, det, de, en, et, i, på, av, og, eller, med, er, har, blir, blitt, må, skal, kan, å, om, ennå,
      enda, strengt, absolutt, kun, umiddelbart, straks, feil, juridiske, årsaker, videre, kl, klokken, tid,
      som, nå, gjelder, oppheves, vi, om at, gir, bekreftet, at den, juristens, juristene, advokaten,
      beregnet, ment, tiltenkt, redaktørens, forrige, inneholder, alvorlige, alle, nettsider, fått, beskjed
    `),
    embargoOnly: ["klausul*", "sperr*"],
    labels: ["obs", "redaksjoner", "til redaksjonen", "til redaksjonene"],
    doubts: phrases(`
      (referat|publiserings)forbud, (til|før|når) (de |)(pårørende|etterlatte|familien),
      (pårørende|familien) * ikke, på is, sendt ved en (feil|feiltakelse), feil versjon, ikke
      (rør|klarert|avklart|godkjent)
    `),
    refusals: phrases(`
      (ikke publiser|publiser ikke) (denne|dette|den|før|ennå), vennligst ikke (publiser|publisere), må ikke
      (publiseres|offentliggjøres|trykkes) før
    `),
    fieldNames: ["instruks", "merknad"],
    fieldWords: phrases("status, (publiserings|artikkel|saks)status, tilstand, godkjenning, juridisk, jus"),
    fieldNeeds: phrases(`
      (er |)(godkjent|publisert|klar|frigitt|ferdig|redigert), publiser, publiseres, godkjenning
    `),
    fieldHolds: phrases(`
      kladd, utkast, avventer, venter, under (arbeid|behandling|vurdering), ikke
      (klar|godkjent|ferdig|frigitt), ennå ikke, upublisert, holdes tilbake, tilbakeholdt
    `),
    fieldBeside: phrases(`
      kontroll, sjekk, gjennomgang, artikkel*, tekst*, trykk, print, redaksjon*, desk, web, korrektur,
      publisering*
    `),
    fieldLacks: phrases(`
      mangler, mangler *, avventes, utestår, gjenstår, må (godkjennes|leses|sjekkes), åpen
    `),
    fieldDone: phrases(`
      ingen (merknad|innvending),
      gitt, ok, i orden, gjennomført, publisert, avsluttet, fullført, ikke (nødvendig|påkrevd|relevant),
      ingen (innvendinger|merknader|problemer)
    `),
    fieldSwitches: ["privat"],
    fieldOff: phrases("nei, ingen, intet, ikke, ikke ennå"),
    fieldOn: ["ja"],
    heldFolders: ["utkast", "upublisert"],
  },
  moments: {
    late: ["kveld", "ettermiddag", "etter"],
    midnight: ["midnatt"],
    between: ["kveld", "den", "kl"],
    opensHour: ["kl"],
    beforeHour: ["kl", "kl."],
    inDate: ["den"],
    locales: ["nb"],
  },
  zones: {
    places: [
      ["Europe/London", ["britisk"]],
      ["Europe/Oslo", ["norsk"]],
    ],
    afterPlace: ["tid"],
  },

  bylines: {
    checked: ["faktasjekket", "oversatt"],
    by: ["av"],
    lineBy: ["av"],
    texts: ["tekst"],
    from: ["av"],
    textLabels: ["tekst"],
    roles: ["redaktør"],
    rareParticles: ["av"],
    and: ["og"],
    colonLabels: ["journalist"],
  },
  credits: {
    stockPictures: phrases("arkivfoto, arkivbilde, illustrasjonsfoto"),
    captionEnds: phrases(`
      arkivfoto, arkivbilde
    `),
    captionSides: ["f.v.", "t.v.", "t.h.", "til venstre", "til høyre", "i midten"],
    captionPlaces: ["under", "ved", "på"],
    labels: ["foto"],
  },
  boilerplate: {
    rights: ["alle rettigheter forbeholdt"],
    feedFooters: ["innlegget … dukket først opp på"],
    selfReferences: phrases(`
      (forsøkt|prøvd) å (få (en |)(kommentar|svar)|komme i kontakt), har (ikke |)(besvart|svart på) …
      henvendelse*,
      i (denne|vår|dette)
      (artikkelen|artikkel|guiden|guide|bloggen|innlegget|saken|podkasten|nyhetsbrevet)
      (skal|vil|får|kan|forklarer|viser|ser),
      (denne|vår) (artikkelen|guiden|artikkel|guide) (forklarer|viser|gir|handler|er),
      (les|følg|abonner|kontakt|besøk|meld) (mer|videre|oss|på vårt|deg),
      (viser|forklarer|forteller|lister|tipser) vi (her|deg|hvordan|hva),
      (vi har|har vi) (samlet|listet|laget en oversikt), takk for (at|i dag|følget|oppmerksomheten)
    `),
    unseen: phrases(`
      (se|les) (nedenfor|ovenfor|under|bildet|grafikken|tabellen|faktaboks|video|videoen|lenger ned),
      (nedenstående|ovenstående|følgende) (tabell|bilde|graf|kart|liste|avsnitt),
      (bildet|tabellen|grafikken|kartet|videoen|listen|lenken) (nedenfor|ovenfor|under|over|her),
      (nevnt|beskrevet|omtalt) (ovenfor|over|nedenfor), (klikk|trykk) (her|på),
      på bildet (ser|over|under|til), som (overskriften|tittelen)
    `),
    leftovers: phrases(`
      LES OGSÅ, Les også, Les mer, LES MER, Saken fortsetter, Artikkelen fortsetter
    `),
    announcements: phrases(`
      (hos|i) * (* |)(* |)(tilbyr|hjelper|tror|vet|forstår) vi,
      i denne (artikkelen|guiden), i denne saken (får|kan) du,
      (her|dette) er (de|alle|våre|noen|fem|ti|alt|listen|en), (les|se|sjekk) (også|mer|hele|her|hvordan)
    `),
    invitations: ["les også", "les mer"],
    editorNotes: ["(note |)til redaksjonen", "kontakt for presse", "kontaktpersoner", "pressekontakter"],
    pageLabels: phrases(`
      lesetid … (min|minutt|minutter), # (min|minutt|minutter) (lesetid|å lese)
    `),
    advertisements: phrases(`
      annonse, annonsørinnhold
    `),
    paywalls: phrases(`
      allerede abonnent, (logg inn|bli abonnent) for å (lese|fortsette)
    `),
    embedConsents: phrases(`
      (eksternt|innebygd) innhold … (cookies|informasjonskapsler|samtykke|godta)
    `),
    contactLabels: ["kontakt"],
  },
  mail: {
    disclaimers: phrases(`
      denne (e-posten|meldingen) … konfidensiell*
    `),
    headers: ["sendt", "til", "emne"],
    fromHeaders: ["fra"],
    replies: ["den … skrev"],
    greetings: ["hei", "god morgen"],
    covers: ["vedlagt"],
    organisations: ["as", "asa"],
    devices: ["sendt fra min"],
    closings: ["med vennlig hilsen", "vennlig hilsen", "mvh"],
    releases: ["pressemelding"],
  },
  deskLabels: {
    day: ["dato"],
    caption: ["bildetekst"],
  },
  transcripts: {
    heard: ["latter", "ler", "sukker", "klappsalver"],
  },
  datelines: {
    dayArticles: ["den"],
  },

  sentences: {
    beforeNumber: ["kl", "Kl"],
    openers: phrases("Det, Den, De, En, Et, Han, Hun, Vi, I, På, Med, For, Etter, Men, Og"),
    hasOrdinalStop: true,
  },
  backReferences: {
    demonstrativesWithin: phrases("(av|i|på|med|for|om|til|fra|mot|under) (denne|dette|disse)"),
    withinUnlessBefore: phrases("dag, dagen, dager, dagene, tid, tiden, gangen, (siste|første) *"),
    concessions: ["riktignok"],
    contrasts: phrases("derimot, imidlertid"),
    demonstratives: phrases(`
      denne, dette, disse
    `),
    beforeDemonstrative: phrases(`
      i, på, med, etter, for, av, fra, til, under, ifølge, om, mot, ved, gjennom, tross
    `),
    unlessBefore: phrases(`
      uke, uken, uka, år, året, måned, måneden, helg, helgen, helga, sommer, sommeren, vinter,
      vinteren, høst, høsten, vår, våren, kveld, kvelden, sesong, sesongen, stund, øyeblikk
    `),
    events: phrases(`
      mannen, kvinnen, kvinna, føreren, sjåføren, hendelsen, ulykken, offeret, den siktede, siktede,
      tiltalte, fornærmede, gutten, jenta, skuespilleren, artisten, selskapet, bedriften, paret, studien,
      statsråden, de siktede, mennene
    `),
    eventVerbs: phrases(`
      er, var, har, hadde, skal, skulle, ble, blir, fikk, kom, dømmes, siktes, inntraff, skjedde, sier,
      omkom, kunne, må, måtte, nekter
    `),
    openings: phrases(`
      i mellomtiden, siden (da|den gang), (dagen|kvelden|uken|uka) (etter|før), sistnevnte, kort (tid
      |)etter, til tross for (dette|det), tvert imot, følgelig, slike, det samme gjelder, til gjengjeld,
      (to|tre|fire|fem|ti|noen|et par) (dager|timer|minutter|uker|måneder|år) (senere|tidligere|etter),
      (en|to|tre|fire|flere|mange|noen) av (dem|disse), det
      (opplyser|opplyste|skriver|sier|sa|fremgår|går|viser|betyr|skjer|skjedde|gjelder|bekrefter), det
      (melder|forteller|mener), ifølge (ham|henne|dem), begge, samtidig, derimot, deretter, dermed, i
      tillegg, (de|det|den) (var|har|skal|skulle|kan|er|hadde|blir|ble), (når|da|mens|etter at|før)
      (han|hun), men, og, eller, likevel, også, dessuten, derfor, så, han, hun, hans, hennes, deres, dette,
      denne, disse, det (gjør|gjorde) (det|han|hun|de|vi|jeg)
    `),
    verbThenPronoun: phrases(`
      (har|er|var|skal|vil|kan|må|sier|sa|skriver|ble|fikk|gikk|tror|mener|forteller|skulle) (han|hun),
      *(de|te) (han|hun)
    `),
    saidByPronounAfterComma: ["(sier|sa|skriver|forteller|mener|forklarer|understreker) (han|hun)"],
  },
  speech: {
    attributes: phrases(`
      sa, sier, skriver, skrev, forteller
    `),
    dash: "comma",
    dashVerbs: phrases("sier, sa, skriver, forteller, mener, forklarer, understreker, legger"),
  },
  speakers: {
    telling: ["sa", "sier", "forteller", "skriver"],
    first: ["jeg", "meg", "min", "mitt", "mine", "vi", "vår", "våre", "oss"],
    second: ["du", "deg", "din", "ditt", "dine", "dere"],
    greetings: ["takk*"],
    interviews: ["intervju", "snakket med"],
  },
  labels: {
    claim: ["påstand", "påstanden", "myte", "rykte"],
    falsehood: ["falsk", "usant"],
    rating: ["vurdering", "konklusjon", "dom"],
    truth: ["fakta", "faktum", "sannhet", "sant"],
    asker: ["spørsmål", "programleder", "journalisten"],
    answer: ["svar"],
    party: ["forsvaret", "forsvarer", "vitne", "vitnet", "tiltalte", "dommer", "dommeren", "aktor"],
    honorifics: ["dommer"],
    notes: ["rettelse", "presisering", "korreksjon"],
  },
  claims: {
    denying: phrases(`
      benekte*, avvise* påstand*, dementere*
    `),
    denials: ["ikke sant", "stemmer ikke", "usant"],
    carriers: ["innlegg", "melding", "meldinger"],
    tellings: ["påstår", "hevder", "ifølge", "viser"],
    attributions: ["sa"],
    repeats: ["hevd*", "påst*"],
    verdicts: ["det", "ingenting", "ikke"],
    factChecks: ["faktasjekk*"],
    noes: ["nei"],
    reviewLabels: ["Påstand", "Vurdering"],
  },
  corrections: {
    openings: ["(i |)en tidligere (versjon|utgave)", "i den opprinnelige"],
    versions: ["versjon", "utgave"],
    of: ["av"],
    own: ["den", "sak", "artikkel"],
  },
  publication: {
    updated: ["oppdatert", "sist oppdatert"],
    published: ["publisert"],
  },
  wires: {
    signOffs: ["slutt"],
  },
});
