/** Swedish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sv = describeLanguage({
  tag: "sv",
  name: "Swedish",

  words: {
    perMinute: 199,
  },
  rights: {
    machines: phrases(`
      artificiell intelligens, maskininlärning, maskinell*, automatiserad*, generativ*, språkmodell*,
      text- och datautvinning, datautvinning, algoritm*
    `),
    machinesInCapitals: phrases("AI"),
    rewriting: phrases("omskriv*, sammanfatt*, bearbet*, ändras, förkort*"),
  },
  assertions: {
    negations: phrases("inte, ej, aldrig, ingen, inga, inget, ingenting, varken, utan, knappast"),
    hedges: phrases(`
      skulle, misstänkt, misstänkta, troligen, kanske, möjligen, sannolikt, förmodligen, påstådda
    `),
  },
  status: {
    kill: phrases(`
      makulering, annullering, den utgår, tillbakadragen, tillbakadraget, återkallad, återkallas,
      återkallelse, annullerad, annulleras, makulerad, makuleras, kill, dras tillbaka, dragits tillbaka,
      indragen, utgår, drar tillbaka, drar in
    `),
    retract: phrases(`
      dra tillbaka, dra, tillbaka, återkalla, ta bort, tas bort, borttagen, radera, raderas, stryk, stryks,
      annullera, makulera, bortse, ignorera, avpublicera, avpublicerad, bortses från, drar, makulerat,
      ogiltig, är indragen, bortse från, släng, kasta, strykas, ogiltigförklara
    `),
    embargo: ["embargo", "under embargo", "sperrtid", "spärrtid", "embargotid", "embargot"],
    approval: phrases(`
      klartecken, godkännande, godkända, tillstånd, faktakollad, faktagranskad, granskad, korrläst,
      korrekturläst, medgivande, samtycke, tillåtelse, kollad
    `),
    lifted: ["hävt", "hävd", "upphört", "hävts", "slut", "passerat", "löpt ut"],
    hold: phrases(`
      vänta, väntar, vila, vilar, håll, hålls, stoppad, stoppas, stoppa, konfidentiellt, endast för internt
      bruk, internt, avvakta, hold, spärrad, spärras, vänta med, avvakta med, vänta med publicering, vänta
      med publiceringen, ej för publicering, inte än, ännu inte, håll på, håll inne, ligger på is, för
      godkännande, lägg inte ut, lägg inte upp, publicera inte än, inte lägga ut, håll på den, får
      publiceras först, får först, publiceras först, kan publiceras först, låt ligga, låt den ligga, låt
      texten ligga, lagt på is, väntar på klartecken, väntar på godkännande, väntar på besked, spara i
      lådan, håll den, håll den här, håll texten, ska ligga, får ligga, avvaktar, inväntar, inväntas, hålls
      inne, parkera, parkerad, fryst, blockerad, publiceringsförbud, mediestopp, yppandeförbud,
      meddelandeförbud, i lådan, hos juristerna, hos juristen, hos advokaten, endast som bakgrund,
      konfidentiell, endast för papperstidningen, bara för papper, endast print, inte på nätet,
      faktagranskas, väntar på svar
    `),
    draft: phrases(`
      utkast, råmanus, ej redigerad, arbetsversion, preliminär version, ej klar, under arbete,
      arbetsmaterial, arbetsutkast, arbetsdokument, rå text, råtext, inte korrekturläst, ej korrekturläst,
      ofärdig, testartikel, testtext, ogranskad, okorrigerad
    `),
    cleared: ["godkänd", "godkänt", "klar", "klart", "redigerad", "kontrollerad", "släppt"],
    not: phrases(`
      ej, inte, icke, aldrig, ingen, inga, utan, förbud, inget
    `),
    none: ["ingen", "inga", "inget", "aldrig", "utan"],
    publish: phrases(`
      publicer*, sänd*, tryck*, sprid*, offentliggör*, webb, nätet, online, dela, delas, lägg ut, läggas
      ut, lägg, lägga, ut, ut på nätet, gå ut, skicka, skickas, vidarebefordra, föras vidare, ta in, posta
    `),
    use: ["använd*"],
    release: ["fri", "fri för publicering", "släpps", "publiceras", "fritt", "fritt för publicering"],
    advance: ["måndagsutgåv*", "lördagsutgåv*", "söndagsutgåv*", "helgutgåv*"],
    story: phrases(`
      artikel, artikeln, text, texten, nyhet, nyheten, notis, notisen, telegram, telegrammet, bild, bilden,
      bilder, video, version, manus, artiklarna, uppgifterna, uppgifter, informationen, innehållet
    `),
    parts: ["bild", "bilden", "bilder", "video", "bildtext", "grafik", "faktaruta", "rubrik"],
    document: ["rapport", "rapporten", "pressmeddelande", "pressmeddelandet", "tal", "dokument"],
    conditions: ["om", "när", "såvida"],
    please: phrases(`
      vänligen, var god, snälla, ber, ombeds, obs, vi ber, ber er, vi ber er, var vänlig, var vänliga, var
      snäll, ber er att
    `),
    editors: phrases(`
      redaktion, redaktionen, redaktioner, redaktörer, till redaktionen, kunder, abonnenter, viktigt,
      brådskande, desk, medier, press, not, till redaktionerna, redaktionerna, nyhetschef
    `),
    after: ["efter"],
    until: phrases(`
      till, tills, före, innan, förrän, från, fram till, så länge, så snart, så fort, om inte
    `),
    notBefore: phrases(`
      först efter, först när, först kl, tidigast, inte förrän, först då, endast efter
    `),
    for: ["för"],
    this: ["denna", "detta", "den här", "vår", "vårt", "sin", "ovanstående"],
    filler: phrases(`
      den, det, de, en, ett, i, på, av, och, eller, med, är, har, blir, får, ska, skall, måste, kan, att,
      om, ännu, strikt, absolut, bara, omedelbart, genast, fel, felaktig, juridiska, skäl, vidare, kl,
      klockan, tid, som, nu, gäller, upphör, vi, er, återkommer, endast, bakgrund, för bakgrund, juristens,
      juristerna, avsed*, avsett, ämnad, ämnat, jurist, juristen, chefredaktören, chefredaktörens, tidigare,
      innehåller, allvarliga, felen, alla, sajter
    `),
    embargoOnly: ["sperr*"],
    labels: ["obs", "redaktioner", "till redaktionen", "till redaktionerna"],
    doubts: phrases(`
      (publicerings|yppande)förbud, (tills|innan|när) (de |)(anhöriga|familjen), (anhöriga|familjen) *
      inte, på is, (skickat|skickad|sänt) av misstag, fel version, rör (den |)inte, (ej|inte)
      (godkän*|klarera*|faktagranska*)
    `),
    refusals: phrases(`
      publicera (inte|ej) (än|ännu|detta|den här|före|innan|förrän), (vänligen|var vänlig och|snälla)
      publicera (inte|ej), får (ej|inte) publiceras (före|innan|förrän)
    `),
    fieldNames: ["instruktion", "anmärkning"],
    fieldWords: phrases(`
      status, (publicerings|artikel|text|redaktions)status, läge, godkännande, juridik, juridisk granskning
    `),
    fieldNeeds: phrases(`
      (är |)(godkänd|godkänt|publicerad|klar|granskad|frisläppt|redigerad), publicera, godkännande
    `),
    fieldHolds: phrases(`
      inte än, ännu inte,
      utkast, väntar, avvaktar, väntande, pågående, under (granskning|arbete), ej (klar|godkänd|granskad),
      inte (klar|godkänd|granskad), opublicerad, stoppad, vilande, kladd
    `),
    fieldBeside: phrases(`
      kontroll, granskning, artikel*, text*, tryck, print, redaktion*, desk, webb, korrektur, publicering*
    `),
    fieldLacks: phrases(`
      saknas, fattas, återstår, avvaktas, väntas, måste (godkännas|läsas|granskas), öppen
    `),
    fieldDone: phrases(`
      ingen (anmärkning|invändning|synpunkt),
      givet, ok, okej, genomförd, publicerad, publicerat, avslutad, avslutat, klart, färdig, färdigt,
      (inte|ej) (nödvändig|nödvändigt|aktuellt|relevant), inga
      (invändningar|anmärkningar|problem|synpunkter)
    `),
    fieldSwitches: ["privat"],
    fieldOff: phrases("nej, ingen, inget, inga, ej, inte, inte än, ännu inte, saknas"),
    fieldOn: ["ja"],
    heldFolders: ["utkast", "opublicerat"],
  },
  moments: {
    today: ["idag", "ikväll"],
    tomorrow: ["imorgon"],
    late: ["morgon", "kväll", "eftermiddag", "efter"],
    midnight: ["midnatt"],
    between: ["kväll", "den", "kl"],
    opensHour: ["kl"],
    beforeHour: ["kl", "kl."],
    inDate: ["den"],
    locales: ["sv"],
  },
  zones: {
    places: [["Europe/Stockholm", ["svensk"]]],
    afterPlace: ["tid"],
  },

  bylines: {
    checked: ["faktagranskad", "översatt"],
    by: ["av"],
    lineBy: ["av"],
    texts: ["text"],
    from: ["av"],
    textLabels: ["text"],
    rareParticles: ["af", "av"],
    and: ["och"],
    colonLabels: ["reporter"],
  },
  credits: {
    stockPictures: phrases("arkivbild, arkivfoto, genrebild"),
    captionEnds: phrases(`
      arkivbild, arkivfoto, från vänster till höger
    `),
    captionSides: ["t.v.", "t.h.", "till vänster", "till höger", "i mitten"],
    captionPlaces: ["under", "vid", "på"],
    labels: ["foto", "bild"],
    sources: ["källa"],
  },
  boilerplate: {
    rights: ["alla rättigheter förbehållna"],
    feedFooters: ["inlägget … dök först upp på"],
    selfReferences: phrases(`
      (har sökt|söker) … för en kommentar,
      i (den här|denna|vår) (artikeln|artikel|guiden|guide|bloggen|inlägget|podden|texten|nyhetsbrevet),
      (den här|denna|vår) (artikeln|artikel|guiden|guide|texten) (förklarar|visar|ger|handlar|har|är|går),
      (läs|följ|prenumerera|kontakta|besök|anmäl) (mer|vidare|oss|vårt|vår|på vårt|dig),
      (visar|förklarar|berättar|listar|tipsar|guidar) vi (här|dig|hur|vad),
      (vi har|har vi) (samlat|listat|sammanställt), tack för (att|i dag|idag), (här|nu) avslutar vi,
      här (slutar|avslutas) (vår|liverapporteringen)
    `),
    unseen: phrases(`
      (se|läs) (nedan|ovan|bilden|grafiken|tabellen|faktaruta|klippet|videon|längre ned|längre ner),
      (nedanstående|ovanstående|följande) (tabell|bild|graf|karta|lista|stycke|avsnitt),
      (bilden|tabellen|grafiken|kartan|videon|klippet|listan|länken) (nedan|ovan|här),
      (här nedan|här ovan|nedan|ovan) (finns|ser|hittar|kan|följer|listar|beskriv*|nämnd*),
      (nämnts|beskrivits|beskrivet|nämnt) ovan, (klicka|tryck) (här|på), på bilden (syns|ser|ovan|nedan),
      som rubriken
    `),
    leftovers: phrases(`
      LÄS MER, Läs mer, LÄS OCKSÅ, Läs också, Läs även, Artikeln fortsätter
    `),
    announcements: phrases(`
      (hos|på) * (* |)(* |)(erbjuder|hjälper|tror|vet|förstår) vi,
      i den här (artikeln|guiden), i denna artikel,
      (här|detta) är (de|alla|våra|några|fem|tio|allt|listan|en),
      (läs|se|kolla) (också|mer|hela|här|även|hur)
    `),
    invitations: ["läs (också|även|mer)"],
    headings: ["läs också"],
    buttons: ["dela"],
    advertisements: ["annons"],
    tails: ["läs mer"],
    editorNotes: [
      "(not |meddelande |)till redaktionen",
      "presskontakt",
      "presskontakter",
      "kontaktuppgifter",
    ],
    pageLabels: phrases(`
      (lästid|läsning) … (min|minut|minuter), # (min|minut|minuter) (lästid|läsning|att läsa)
    `),
    paywalls: phrases(`
      redan prenumerant, (logga in|bli prenumerant|prenumerera) för att (läsa|fortsätta)
    `),
    embedConsents: phrases(`
      (externt|inbäddat) innehåll … (cookies|kakor|samtycke|godkänna)
    `),
    contactLabels: ["kontakt"],
  },
  mail: {
    disclaimers: phrases(`
      (detta|det här) (meddelande|mejl|e-postmeddelande) … konfidentiell*
    `),
    fromHeaders: ["från"],
    headers: ["skickat", "till", "ämne"],
    replies: ["den … skrev"],
    devices: ["skickat från"],
    closings: ["hälsningar", "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "mvh"],
    greetings: ["hej", "god morgon"],
    covers: ["bifogat"],
    releases: ["pressmeddelande"],
    prefixes: ["sv", "vb"],
    organisations: ["ab"],
  },
  transcripts: {
    heard: ["skratt", "skrattar", "applåder", "suckar", "paus"],
  },
  datelines: {
    dayArticles: ["den"],
  },
  publication: {
    published: ["publicerad"],
    updated: ["uppdaterad", "senast uppdaterad"],
  },

  sentences: {
    ownTitles: ["jfr", "s.k", "fr"],
    ownBeforeNumber: ["kap", "st", "mom"],
    openers: phrases("Det, Den, De, En, Ett, Han, Hon, Vi, I, På, Med, För, Efter, Men, Och, Enligt"),
    hasOrdinalStop: false,
  },
  backReferences: {
    demonstrativesWithin: phrases("(av|i|på|med|för|om|till|från|mot|under) (denna|detta|dessa)"),
    withinUnlessBefore: phrases("dag, dagar, tid, gång, (sista|första|senaste) *"),
    concessions: ["visserligen"],
    contrasts: phrases("däremot, emellertid"),
    demonstratives: phrases(`
      denna, detta, dessa, (den|det|de) här
    `),
    beforeDemonstrative: phrases(`
      i, på, med, efter, för, av, från, till, under, enligt, om, mot, trots, genom, vid
    `),
    unlessBefore: phrases(`
      vecka, veckan, år, året, månad, månaden, helg, helgen, sommar, sommaren, vinter, höst, vår,
      våren, kväll, kvällen, säsong, säsongen, stund
    `),
    events: phrases(`
      mannen, kvinnan, föraren, händelsen, olyckan, offret, den misstänkte, den åtalade, pojken, flickan,
      skådespelaren, artisten, sångerskan, företaget, bolaget, paret, studien, ministern, de misstänkta,
      männen, den #-åriga mannen, den #-åriga kvinnan
    `),
    eventVerbs: phrases(`
      är, var, har, hade, ska, skulle, blev, fick, kom, döms, dömdes, misstänks, åtalas, greps, inträffade,
      säger, avled, kunde, måste, vårdas, fördes
    `),
    openings: phrases(`
      under tiden, (dagen|dagarna|kvällen|veckan) (efter|innan|därpå), kort därefter, trots det, tvärtom,
      följaktligen, sådana, därav, i gengäld, detsamma gäller, även (han|hon|de),
      (två|tre|fyra|fem|tio|några) (dagar|timmar|minuter|veckor|månader|år) (senare|tidigare),
      (en|ett|två|tre|fyra|flera|många|några) av (dem|dessa),
      (det|de) (meddelade|meddelar|säger|sade|sa|skriver|uppger|framgår|rapporterar|visar|innebär),
      (det|de) (betyder|skedde|sker|gäller|bekräftar|berättar|kräver), enligt (honom|henne|dem), där, då,
      båda, bägge, samtidigt, däremot, dock, dessutom, därefter, därmed, således, inte heller, sedan dess,
      hennes, dennes, denne, (de|det|den) (är|var|har|hade|ska|skulle|kan|blir|blev),
      (när|då|medan|efter att|innan) (han|hon), men, och, eller, också, därför, sedan, han, hon, hans, deras,
      detta, denna, dessa
    `),
    verbThenPronoun: phrases(`
      (är|ska|skulle|vill|kan|säger|sa|skriver|blev|fick|gick|tror) (han|hon), *(ar|de|te) (han|hon)
    `),
    saidByPronounAfterComma: phrases(
      "(säger|sade|sa|skriver|berättar|menar|tror|konstaterar|förklarar|uppger|tycker|betonar) (han|hon)",
    ),
  },
  speech: {
    attributes: phrases(`
      sade, sa, säger, skriver, skrev, berättar
    `),
    dash: "comma",
    dashVerbs: phrases(`
      säger, sade, sa, skriver, berättar, menar, tror, konstaterar, förklarar, uppger, tycker, betonar,
      frågar, fortsätter
    `),
  },
  speakers: {
    telling: ["sade", "sa", "säger", "berättar", "skriver"],
    first: ["jag", "mig", "min", "mitt", "mina", "vi", "vår", "vårt", "våra", "oss"],
    second: ["du", "dig", "din", "ditt", "dina", "ni", "er", "ert"],
    greetings: ["god (kväll|morgon)*", "tack*"],
    interviews: ["intervju", "talade med", "pratade med"],
  },
  labels: {
    particles: ["av"],
    claim: ["påstående", "påståendet", "myt", "rykte"],
    falsehood: ["falskt", "falsk", "osant"],
    rating: ["bedömning", "omdöme", "slutsats"],
    truth: ["fakta", "faktum", "sanning", "sant", "verklighet"],
    asker: ["fråga", "programledare"],
    answer: ["svar"],
    party: phrases(`
      åklagare, åklagaren, försvaret, försvarare, vittne, vittnet, den åtalade, domare, domaren
    `),
    honorifics: ["vittne", "domare"],
    notes: ["rättelse", "förtydligande"],
  },
  claims: {
    denying: phrases(`
      förneka*, dementera*, tillbakavisar*
    `),
    denials: ["falskt", "inte sant", "stämmer inte", "osant", "vilseledande", "påhittat"],
    carriers: ["inlägg", "meddelande", "meddelanden", "bild", "bilder", "rykte", "rykten"],
    tellings: ["hävdar", "påstår", "enligt", "visar"],
    attributions: ["sade", "sa"],
    repeats: ["hävd*", "påst*"],
    verdicts: ["det", "inget", "ingenting"],
    factChecks: ["faktakoll*"],
    noes: ["nej"],
    reviewLabels: ["Påstående", "Bedömning"],
  },
  corrections: {
    openings: phrases(`
      (i |)en tidigare version, i den ursprungliga,
      (artikeln|texten)( *|) har ( *|)(uppdatera|rätta|korriger|ändra)*
    `),
    versions: ["version"],
    of: ["av"],
    own: ["denn", "detta", "den"],
  },
  deskLabels: {
    caption: ["bildtext"],
  },
  wires: {
    signOffs: ["slut"],
  },
});
