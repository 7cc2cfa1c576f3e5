/** Danish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const da = describeLanguage({
  tag: "da",
  name: "Danish",

  rights: {
    machines: phrases(`
      kunstig intelligens, maskinlæring, maskinel*, automatiseret*, generativ*, sprogmodel*,
      tekst- og dataudvinding, tekst- og datamining, algoritme*
    `),
    machinesInCapitals: phrases("AI, KI"),
    rewriting: phrases("omskriv*, resumé*, sammenfat*, bearbejd*, ændres, forkort*"),
  },
  assertions: {
    negations: phrases("ikke, aldrig, ingen, intet, ingenting, hverken, uden, næppe"),
    hedges: phrases(`
      skulle, mistænkt, formentlig, måske, muligvis, sandsynligvis, angiveligt, påståede
    `),
  },
  status: {
    kill: phrases(`
      makulering, annullering, makuleret, annulleret, annulleres, trukket tilbage, tilbagetrukket, trækkes
      tilbage, tilbagekaldt, kill, udgår, slettet, trækker tilbage, er trukket tilbage, trækker telegrammet
      tilbage
    `),
    retract: phrases(`
      træk, trække, trækkes, tilbage, slet, slettes, fjern, fjernes, fjernet, annuller, se bort fra,
      afpublicer, afpubliceret, trækker, ugyldig, slette, se bort, kassér, smid ud, stryg, træk tilbage,
      ignorer
    `),
    embargo: phrases(`
      embargo, klausul, klausuleret, spærrefrist, under embargo, embargoen
    `),
    approval: phrases(`
      grønt lys, godkendelse, godkendte, tilladelse, faktatjekket, korrekturlæst, samtykke, orienteret
    `),
    lifted: ["ophævet", "udløbet", "ophørt", "passeret", "slut", "ikke længere"],
    hold: phrases(`
      vent, venter, hold, holdes, på hold, hold tilbage, holdes tilbage, fortroligt, kun internt, internt
      brug, til internt brug, stoppet, afvent, vent med, afvent med, vent venligst, ikke godkendt, ikke
      endnu, endnu ikke, hold igen, holde igen, ligger på is, til godkendelse, læg ikke ud, ikke læg, læg
      den ikke, ikke lægge ud, først bringes, først udgives, først offentliggøres, må først, kan først,
      skal først, lad historien ligge, lagt på is, afventer grønt lys, afventer godkendelse, afventer svar,
      vente med, hold denne, hold historien, gem den, gem historien, gem i skuffen, lad ligge, lad den
      ligge, parkeret, frosset, spærret, blokeret, publiceringsforbud, navneforbud, referatforbud, i
      skuffen, hos juristerne, hos juristen, hos advokaten, kun til baggrund, fortrolig, kun til
      papiravisen, kun papir, kun til print, ikke på nettet, faktatjekkes,
      kun til intern brug
    `),
    draft: phrases(`
      udkast, kladde, uredigeret, arbejdsversion, ikke færdig, under udarbejdelse, foreløbig version,
      arbejdsudkast, arbejdsdokument, arbejdsmateriale, rå tekst, råtekst, råmanus, ikke korrekturlæst,
      ufærdig, testartikel, testtekst, ukorrigeret
    `),
    cleared: ["godkendt", "klareret", "redigeret", "tjekket", "færdig", "frigivet"],
    not: ["ikke", "ingen", "aldrig", "uden", "ej", "forbudt", "intet"],
    none: ["ingen", "aldrig", "uden", "intet"],
    publish: phrases(`
      offentliggør*, publicer*, bring, bringes, tryk*, send*, udsend*, spred*, nettet, web, online, deles,
      læg ud, offentlighed, bringe, ud på nettet, ud før, må ud, skal ud, på nettet, lægges, læg, sendes
      videre, dele, udgives, udgiv
    `),
    use: ["brug*", "anvend*"],
    release: ["fri", "fri til offentliggørelse", "frigives", "til brug i", "til brug for"],
    advance: phrases(`
      mandagsudgav*, lørdagsudgav*, søndagsudgav*, weekendudgav*, søndagsaviser*, lørdagsaviser*,
      mandagsaviser*
    `),
    story: phrases(`
      historie, historien, artikel, artiklen, nyhed, nyheden, telegram, telegrammet, tekst, teksten,
      billede, billedet, billeder, video, version, indslag, oplysningerne, oplysninger, indholdet,
      meddelelsen, meddelelse
    `),
    parts: phrases(`
      billede, billedet, billeder, video, billedtekst, grafik, faktaboks, rubrik
    `),
    document: ["rapport", "rapporten", "pressemeddelelse", "pressemeddelelsen", "tale", "dokument"],
    conditions: ["hvis", "når", "såfremt"],
    please: phrases(`
      venligst, bedes, beder, vær venlig, obs, vi beder, vi beder om, vær så venlig
    `),
    editors: phrases(`
      redaktion, redaktionen, redaktioner, redaktører, til redaktionen, kunder, abonnenter, vigtigt, haster,
      internt, presse, medier, bemærk, til redaktionerne, redaktionerne
    `),
    after: ["efter"],
    until: phrases(`
      til, indtil, før, inden, fra, frem til, så længe, så snart, medmindre
    `),
    notBefore: phrases(`
      først efter, først når, tidligst, ikke før, kun efter
    `),
    for: ["for"],
    this: ["denne", "dette", "vores", "sin", "ovenstående"],
    filler: phrases(`
      den, det, de, en, et, i, på, af, og, eller, med, er, var, har, bliver, blevet, må, skal, kan, at, om,
      endnu, strengt, absolut, kun, straks, øjeblikkeligt, fejl, juridiske, årsager, videre, kl, klokken,
      tid, som, nu, gælder, ophæves, vi, om at, til brug, bedes slettet, brug, juristens, juristerne,
      beregnet, tiltænkt, bestemt, advokaten, redaktørens, tidligere, indeholder, alvorlige, alle, sider
    `),
    embargoOnly: ["klausul*", "spærr*"],
    labels: ["obs", "redaktioner", "til redaktionen", "til redaktionerne"],
    doubts: phrases(`
      (foged|navne)forbud, (indtil|før|inden|når) (de |)(pårørende|efterladte|familien),
      (pårørende|efterladte|familien) * ikke, på is, i skuffen, sendt ved en fejl, forkert version,
      (rør|røres) ikke, ikke (godkendt|frigivet|afklaret)
    `),
    refusals: phrases(`
      (publicer|bring|udgiv) (ikke|endnu ikke) (denne|dette|den|før), (venligst|bedes) ikke
      (publicer|bring|publiceres|bringes|offentliggør|offentliggøres), må (ikke|endnu ikke)
      (offentliggøres|bringes|publiceres|udgives) (før|inden)
    `),
    fieldNames: ["instruks", "bemærkning"],
    fieldWords: phrases(`
      frigivelse, status, (publicerings|artikel|redaktions)status, tilstand, godkendelse, jura, juridisk
    `),
    fieldNeeds: phrases(`
      (er |)(godkendt|udgivet|publiceret|klar|frigivet|redigeret), udgiv, publicer, godkendelse
    `),
    fieldHolds: phrases(`
      kladde, udkast, afventer, venter, under (behandling|redigering|arbejde), ikke
      (klar|godkendt|frigivet), endnu ikke, upubliceret, tilbageholdt, sat på hold
    `),
    fieldBeside: phrases(`
      kontrol, tjek, gennemgang, artikel*, tekst*, tryk, print, redaktion*, desk, web, frigivelse, korrektur
    `),
    fieldLacks: phrases("mangler, mangler *, afventes, udestår, skal (godkendes|læses|tjekkes), åben"),
    fieldDone: phrases(`
      ingen (bemærkning|indvending),
      givet, ok, okay, i orden, gennemført, udgivet, publiceret, afsluttet, ikke
      (nødvendig|nødvendigt|påkrævet|relevant), ingen (indvendinger|bemærkninger|problemer)
    `),
    fieldSwitches: ["privat"],
    fieldOff: phrases("nej, ingen, intet, ikke, endnu ikke"),
    fieldOn: ["ja"],
    heldFolders: ["kladder", "upubliceret"],
  },
  moments: {
    midnight: ["midnat"],
    late: ["aften", "eftermiddag", "efter"],
    between: ["aften", "den", "kl"],
    opensHour: ["kl"],
    beforeHour: ["kl", "kl."],
    inDate: ["den"],
    locales: ["da"],
  },
  zones: {
    places: [
      ["Europe/London", ["britisk"]],
      ["Europe/Copenhagen", ["dansk"]],
    ],
    afterPlace: ["tid"],
  },

  bylines: {
    lineBy: ["af"],
    from: ["af"],
    checked: ["faktatjekket", "oversat"],
    by: ["af"],
    texts: ["tekst"],
    textLabels: ["tekst"],
    roles: ["redaktør"],
    rareParticles: ["af"],
    and: ["og"],
    colonLabels: ["journalist"],
  },
  credits: {
    stockPictures: phrases("arkivfoto"),
    captionEnds: phrases(`
      arkivfoto
    `),
    captionSides: ["t.v.", "t.h.", "til venstre", "til højre", "i midten"],
    captionPlaces: ["under", "ved", "på"],
    labels: ["foto"],
  },
  boilerplate: {
    rights: ["alle rettigheder forbeholdes"],
    feedFooters: ["indlægget … blev først udgivet på"],
    selfReferences: phrases(`
      (forsøgt|forsøger|uden held) at få en kommentar,
      i (denne|vores|dette) (artikel|guide|blog|indlæg|podcast|nyhedsbrev),
      (denne|vores) (artikel|guide) (forklarer|viser|giver|handler|er|hjælper),
      (læs|følg|abonner|kontakt|besøg|tilmeld) (mere|videre|os|på vores|dig|med),
      (viser|forklarer|fortæller|guider) vi (her|dig|hvordan|hvad),
      (vi har|har vi) (samlet|listet|udvalgt), tak for (at|i dag|denne gang|du læste)
    `),
    unseen: phrases(`
      (se|læs) (nedenfor|ovenfor|herunder|billedet|grafikken|tabellen|faktaboks|videoen|længere nede),
      (nedenstående|ovenstående|følgende) (tabel|billede|graf|kort|liste|afsnit),
      (billedet|tabellen|grafikken|kortet|videoen|listen|linket) (nedenfor|ovenfor|herunder|her),
      (nævnt|beskrevet|omtalt) (ovenfor|nedenfor), (klik|tryk) (her|på),
      på billedet (ses|ser|over|herover), som (overskriften|titlen)
    `),
    leftovers: phrases(`
      LÆS OGSÅ, Læs også, Læs mere, Artiklen fortsætter
    `),
    announcements: phrases(`
      (hos|i) * (* |)(* |)(tilbyder|hjælper|tror|ved|forstår) vi,
      i denne (artikel|guide), (her|dette) er (de|alle|vores|nogle|fem|ti|alt|listen|en),
      (læs|se|tjek) (også|mere|hele|her|hvordan)
    `),
    invitations: ["læs også", "læs mere"],
    editorNotes: ["(note |)til redaktionen", "yderligere oplysninger", "kontakt for pressen"],
    pageLabels: phrases(`
      læsetid … (min|minut|minutter), # (min|minut|minutter) (læsetid|at læse)
    `),
    advertisements: phrases(`
      annonce, annoncer, artiklen fortsætter efter annoncen
    `),
    paywalls: phrases(`
      allerede abonnent, (log ind|bliv abonnent) for at (læse|fortsætte)
    `),
    embedConsents: phrases(`
      (eksternt|indlejret) indhold … (cookies|samtykke|acceptere)
    `),
    contactLabels: ["kontakt"],
  },
  mail: {
    disclaimers: phrases(`
      denne (e-mail|mail|meddelelse) … fortrolig*
    `),
    replies: ["den … skrev"],
    greetings: ["hej", "godmorgen", "god morgen"],
    covers: ["vedlagt"],
    prefixes: ["sv", "vs"],
    organisations: ["as"],
    devices: ["sendt fra min"],
    closings: ["med venlig hilsen", "venlig hilsen"],
    releases: ["pressemeddelelse"],
  },
  deskLabels: {
    day: ["dato"],
    caption: ["billedtekst"],
  },
  transcripts: {
    heard: ["latter", "ler", "klapsalver", "bifald", "sukker"],
  },
  datelines: {
    dayArticles: ["den"],
  },

  sentences: {
    beforeNumber: ["kl", "Kl"],
    openers: phrases("Det, Den, De, En, Et, Han, Hun, Vi, I, På, Med, For, Efter, Men, Og"),
    hasOrdinalStop: true,
  },
  backReferences: {
    demonstrativesWithin: phrases("(af|i|på|med|for|om|til|fra|mod|under) (denne|dette|disse)"),
    withinUnlessBefore: phrases("dag, dage, tid, omgang, gang, uge, ugen, år, måned, (sidste|første) *"),
    concessions: ["ganske vist"],
    contrasts: phrases("imidlertid, derimod"),
    demonstratives: phrases(`
      denne, dette, disse
    `),
    beforeDemonstrative: phrases(`
      i, på, med, efter, for, af, fra, til, under, ifølge, om, mod, ved, gennem, trods
    `),
    unlessBefore: phrases(`
      uge, år, måned, weekend, sommer, vinter, efterår, forår, aften, sæson, stund, øjeblik
    `),
    events: phrases(`
      manden, kvinden, føreren, bilisten, hændelsen, ulykken, offeret, den sigtede, den tiltalte, drengen,
      pigen, skuespilleren, sangeren, sangerinden, selskabet, virksomheden, parret, ministeren, de sigtede,
      mændene, undersøgelsen, den #-årige
    `),
    eventVerbs: phrases(`
      er, var, har, havde, skal, skulle, blev, bliver, fik, kom, dømmes, sigtes, skete, siger, omkom,
      kunne, må, måtte, nægter
    `),
    openings: phrases(`
      i mellemtiden, siden (da|dengang), dengang, (dagen|aftenen|ugen) (efter|før), sidstnævnte, kort (tid
      |)efter, trods (dette|det), tværtimod, følgelig, sådanne, det samme gælder,
      (to|tre|fire|fem|ti|nogle|et par) (dage|timer|minutter|uger|måneder|år) (senere|tidligere|efter),
      (en|to|tre|fire|flere|mange|nogle) af (dem|disse),
      det (oplyser|oplyste|skriver|siger|sagde|fremgår|viser|betyder|sker|skete|gælder|bekræfter|fortæller),
      det mener, ifølge (ham|hende|dem), der (er|var|har) (han|hun), begge, samtidig, derimod, derefter,
      dermed, derudover, til gengæld, (de|det|den) (var|har|skal|skulle|kan|er|havde|bliver|blev),
      (når|da|mens|efter at|før) (han|hun), men, og, eller, dog, også, desuden, derfor, så, han, hun, hans,
      hendes, deres, dette, denne, disse
    `),
    verbThenPronoun: phrases(`
      (har|er|var|skal|vil|kan|må|siger|skriver|blev|fik|gik|tror|mener|fortæller|skulle) (han|hun),
      *(de|te) (han|hun)
    `),
    saidByPronounAfterComma: phrases(
      "(siger|sagde|skriver|fortæller|mener|forklarer|tilføjer|understreger) (han|hun)",
    ),
  },
  speech: {
    attributes: phrases(`
      sagde, siger, skriver, skrev, fortæller
    `),
    dash: "comma",
    dashVerbs: phrases("siger, sagde, skriver, fortæller, mener, forklarer, tilføjer, understreger, lyder"),
  },
  speakers: {
    telling: ["sagde", "siger", "fortæller", "skriver"],
    first: ["jeg", "mig", "min", "mit", "mine", "vi", "vores", "os"],
    second: ["du", "dig", "din", "dit", "dine", "De", "Dem", "Deres", "I", "jer"],
    greetings: ["god aften*", "tak"],
    interviews: ["interview", "talte med"],
  },
  labels: {
    particles: ["af"],
    claim: ["påstand", "påstanden", "myte", "rygte"],
    falsehood: ["falsk", "usandt"],
    rating: ["vurdering", "konklusion", "dom"],
    truth: ["fakta", "faktum", "sandhed"],
    asker: ["spørgsmål", "journalisten"],
    answer: ["svar"],
    party: phrases(`
      anklageren, anklager, forsvaret, forsvarer, vidne, vidnet, tiltalte, dommer, dommeren
    `),
    honorifics: ["vidne", "dommer"],
    notes: ["rettelse", "præcisering", "berigtigelse"],
  },
  claims: {
    denying: phrases(`
      benægte*, dementere*, afviser påstand*
    `),
    denials: ["falsk", "ikke sandt", "passer ikke", "usandt", "opdigtet"],
    carriers: ["opslag", "besked", "beskeder", "billede", "billeder"],
    tellings: ["påstår", "hævder", "ifølge", "viser"],
    attributions: ["sagde"],
    repeats: ["påst*"],
    verdicts: ["det", "intet", "ikke"],
    factChecks: ["faktatjek*"],
    noes: ["nej"],
    reviewLabels: ["Påstand", "Vurdering"],
  },
  corrections: {
    openings: phrases(`
      (i |)en tidligere (version|udgave), i den oprindelige, (artiklen|teksten)( *|) (er|blev)
      (opdatere|rette|korriger|ændre)*
    `),
    versions: ["version", "udgave"],
    of: ["af"],
    own: ["den"],
  },
  publication: {
    updated: ["opdateret", "sidst opdateret"],
    published: ["publiceret", "udgivet"],
  },
  wires: {
    signOffs: ["slut"],
  },
});
