/** German. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const de = describeLanguage({
  tag: "de",
  name: "German",

  words: {
    perMinute: 179,
  },
  rights: {
    machines: phrases(`
      künstliche Intelligenz, künstlicher Intelligenz, maschinell*, maschinenlesbar, automatisiert*,
      generativ*, Sprachmodell*, Data-Mining, Text- und Data-Mining, Algorithm*, Chatbot*
    `),
    machinesInCapitals: phrases("KI"),
    rewriting: phrases(`
      umschreiben, umgeschrieben, Zusammenfassung*, zusammengefasst, Bearbeitung*, bearbeitet, gekürzt,
      Kürzung*, unverändert
    `),
  },
  assertions: {
    negations: phrases(`
      nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, weder, ohne,
      nirgends, kaum
    `),
    hedges: phrases(`
      könnte, könnten, soll, sollen, angeblich, angebliche, angeblichen, mutmaßlich, mutmaßliche,
      mutmaßlichen, möglicherweise, vermutlich, wohl, offenbar, dürfte, dürften, womöglich, vielleicht,
      wahrscheinlich, möglich
    `),
  },
  status: {
    kill: phrases(`
      zurückgezogen, zurückziehung, rückzug der meldung, widerruf, widerrufen, storno, storniert,
      stornieren, gestrichen, kill, eliminieren, wird zurückgezogen, ersatzlos gestrichen, zurückgezogene
    `),
    retract: phrases(`
      zurückziehen, ziehen, zurück, streichen, löschen, gelöscht, entfernen, entfernt, annullieren,
      annulliert, ungültig, hinfällig, gegenstandslos, vernichten, ignorieren, zurücknehmen,
      zurückgenommen, depublizieren, offline nehmen, löschen sie, entfernen sie, zieht, rückzug, rückruf,
      entfällt, ist hinfällig, ungültig geworden, verwerfen, verwerft, wegwerfen, löscht, lösch, lösche,
      entferne, ignoriert
    `),
    embargo: phrases(`
      embargo, sperrfrist, sperrfristen, sperrvermerk, sperrzeit, gesperrt, sperre, unter embargo, embargos,
      embargiert
    `),
    approval: phrases(`
      gegengecheckt, korrigiert, verifiziert, zugestimmt, zustimmung, erlaubnis, genehmigung, genehmigt,
      einwilligung, absprache
    `),
    lifted: phrases(`
      aufgehoben, abgelaufen, beendet, vorbei, entfällt, entfallen, ehemals, keine, nicht mehr
    `),
    embargoOver: phrases(`
      war gesperrt bis, unterlag bis
    `),
    hold: phrases(`
      steht noch aus, hold, zurückhalten, zurückgehalten, warten, abwarten, zurückgestellt, zurückstellen,
      vertraulich, nur intern, nur zur internen verwendung, nur für den internen gebrauch, unter
      verschluss, liegen lassen, stopp, stoppen, rückfrage, freigabe steht aus, wartet auf freigabe,
      freigabe fehlt, nur zur ansicht, zur ansicht, es gilt das gesprochene wort, nur für internen
      gebrauch, internen gebrauch, internen gebrauchs, finger weg, anwalt prüft noch, wird noch geprüft,
      liegt beim anwalt, freigabe folgt, unter drei, nicht zitierfähig, hintergrundinformation, nur zur
      hintergrundinformation, nicht zitieren, halten, festhalten, haltet, noch halten, liegenlassen,
      stillhalten, stehen lassen, nur zur information, zur abstimmung, in abstimmung, zur freigabe, wartet
      noch, in der schublade, ausstehend, beim anwalt, beim justiziar, bei der rechtsabteilung, liegt bei
      der rechtsabteilung, zur internen information, nur zur internen information, nicht zum abdruck
      bestimmt, noch nicht online, noch nicht online stellen, nicht online stellen, noch nicht rausgeben,
      stell noch nicht, drüberschauen, draufschauen, auf eis gelegt, liegt auf eis, bleibt liegen, fehlt
      die freigabe, wartet auf, nachrichtensperre, publikationsverbot, veröffentlichungsverbot,
      informationssperre, eingefroren, blockiert, parken, geparkt, warten auf, wir warten, zuwarten, bleibt
      in der schublade, in die schublade, nur print, nur im blatt, nur für print, nur für die druckausgabe,
      nur für die zeitung, nur gedruckt, nicht ins netz, muss noch durch die rechtsabteilung, juristisch
      prüfen, wird juristisch geprüft, faktencheck läuft, unter vorbehalt, freigabe ausstehend, nur zum
      hintergrund
    `),
    draft: phrases(`
      entwurf, rohfassung, rohentwurf, arbeitsfassung, vorabfassung, unredigiert, ungeprüft, in arbeit,
      platzhalter, vorläufige fassung, rohtext, textentwurf, probetext, blindtext, zur korrektur, zur
      prüfung, arbeitspapier, arbeitsversion, arbeitsmaterial, arbeitsentwurf, interner entwurf,
      vorentwurf, unkorrigiert, unfertig, unvollständig, testtext, testmeldung, testartikel, testbeitrag,
      unautorisiert, nicht autorisiert
    `),
    cleared: phrases(`
      freigegeben, geprüft, abgenommen, redigiert, gegengelesen, autorisiert, fertig, bestätigt, final
    `),
    not: phrases(`
      nicht, kein, keine, keinesfalls, niemals, nie, ohne, noch nicht, untersagt, nicht gestattet,
      verboten, vorerst nicht, nicht mehr, vor ablauf nicht
    `),
    none: ["kein", "keine", "nie", "niemals", "ohne"],
    publish: phrases(`
      veröffentlich*, publizier*, publikation, abdruck*, send*, ausstrahl*, verbreit*, online, web, netz,
      stellen, gestellt, schalten, zeigen, gehen, bringen, weitergeben, weiterleiten, weitergabe,
      freischalten, posten, teilen, vorabveröffentlichung*, erscheinen, zitier*, rausgeben, herausgeben,
      raus, rausgehen, hochladen, bringt, drucken, gedruckt, zum druck, rausschicken, rausgeschickt,
      verschicken, verschickt, einspielen, übernehmen, weiterverbreiten, weiterverbreitet, online stellen
    `),
    use: ["verwend*", "nutz*", "benutz*"],
    release: phrases(`
      frei, freigabe, freigabezeit, veröffentlichungstermin, erscheint, sendezeit, freigegeben ab,
      veröffentlichen, veröffentlichung, veröffentlichen sie
    `),
    advance: phrases(`
      vorab für, vorabmeldung, montagausgabe*, montagsausgabe*, dienstagausgabe*, dienstagsausgabe*,
      mittwochausgabe*, mittwochsausgabe*, donnerstagausgabe*, donnerstagsausgabe*, freitagausgabe*,
      freitagsausgabe*, samstagausgabe*, samstagsausgabe*, sonntagausgabe*, sonntagsausgabe*,
      wochenendausgabe*, morgenausgabe*, nur für die, sonntagszeitung*, samstagszeitung*
    `),
    story: phrases(`
      meldung, meldungen, artikel, beitrag, text, korrespondentenbericht, stück, geschichte, nachricht,
      foto, fotos, bild, bilder, video, eilmeldung, material, fassung, version, zusammenfassung,
      information, informationen, angaben, mitteilung, inhalt, inhalte
    `),
    parts: phrases(`
      foto, fotos, bild, bilder, video, videos, grafik, grafiken, bildtext, bildunterschrift, überschrift,
      audio
    `),
    document: ["bericht", "pressemitteilung", "rede", "interview", "dokument"],
    conditions: ["wenn", "falls", "sofern"],
    please: phrases(`
      bitte, bitten, wird gebeten, werden gebeten, gebeten, dringend, wir bitten, seien sie so gut, seid so
      gut, ersuchen
    `),
    editors: phrases(`
      achtung, redaktion, redaktionen, redaktioneller, redaktionelle, hinweis, hinweise, achtungshinweis,
      kunden, bezieher, abonnenten, eilt, wichtig, intern, chef vom dienst, cvd, desk, eil, korrektur,
      medien, presse, journalisten
    `),
    after: ["nach"],
    until: phrases(`
      bis, vor, ab, bevor, solange, nach, sobald, ehe, bis zum, bis zur
    `),
    notBefore: phrases(`
      erst nach, erst ab, erst wenn, erst am, erst um, frühestens, erst bei, erst sobald, erst mit, erst
      zum, erst zur, nur nach, erst dann
    `),
    for: ["für", "zur", "zum"],
    this: phrases(`
      diese, dieser, dieses, diesen, unsere, unser, unseren, unserer, seine, ihre, ihren, obige, obigen,
      vorstehende
    `),
    filler: phrases(`
      durch, justiziar, die, der, das, den, dem, des, ein, eine, einen, zu, in, im, am, an, auf, aus, und,
      oder, mit, von, vom, ist, sind, wird, werden, wurde, worden, darf, dürfen, soll, sollen, muss,
      müssen, kann, sein, noch, nur, sofort, ab sofort, strikt, streng, strenge, unbedingt, auf keinen
      fall, bis auf
      weiteres, weiteres, falsch, irrtümlich, fehler, wegen, rechtliche, rechtlichen, gründen, prüfung,
      anwalt, beim, uhr, zeit, zeitpunkt, es, wir, sie, so, allen, alle, kanälen, plattformen, form, jeder,
      keiner, weise, nr, print, hier, jetzt, generell, dpa, afp, endet, ende, beachten, öffentlichkeit,
      vorab, ausgabe, da, sie ist, sie ist falsch, einmal, heute, erst, vorerst, zunächst, einstweilen,
      früh, morgen, hiermit, folgt, gilt, bitte beachten, beachten sie, uns, allen systemen, systemen,
      ersatzlos, bitte noch, sitzung, gedacht, vorgesehen, geeignet, bestimmt, rechtsabteilung,
      chefredaktion, pressestelle, rücksprache, ihm, ihnen, euch, dass, enthält, schwere, bestimmungen,
      alte, vorherige, frühere
    `),
    embargoOnly: ["sperr*"],
    plainEmbargo: ["gesperrt"],
    labels: phrases(`
      achtung, redaktionen, redaktion, hinweis an die redaktionen, hinweis an die redaktion, hinweis für die
      redaktion
    `),
    noteLabels: ["achtung redaktionen", "redaktionshinweis"],
    doubts: phrases(`
      (einstweilige|gerichtliche) (verfügung|anordnung),
      (berichterstattungs|veröffentlichungs|berichts)verbot, nachrichtensperre, (bis|bevor|sobald|wenn)
      (die |)(familie|angehörigen|hinterbliebenen|witwe), (familie|angehörige*|hinterbliebene*|witwe) *
      (noch |davon |)(nicht|nichts), eingefroren, auf eis, finger weg, (versehentlich|irrtümlich|aus
      versehen) (verschickt|gesendet|versandt|geschickt), falsche (version|fassung), nicht
      (autorisiert|abgenommen|abgesegnet|gegengelesen|anfassen|rausgeben|bringen)
    `),
    refusals: phrases(`
      bitte (noch |vorerst |erst |)nicht
      (veröffentlichen|senden|drucken|publizieren|onlinestellen|verwenden|weiterverbreiten),
      (veröffentlicht|sendet|druckt|bringt) (das|es|dies|den text|die meldung) (noch |bitte |bitte noch
      |)nicht
    `),
    fieldNames: ["hinweis", "anweisung", "vermerk"],
    fieldWords: phrases(`
      korrektur, lektorat,
      stand, bearbeitungsstand, zustand, freigabe, rechtsprüfung, justiziariat, recht, abnahme,
      veröffentlichungsstatus, redaktionsstatus
    `),
    fieldNeeds: phrases(`
      (ist |)(freigegeben|abgenommen|genehmigt|veröffentlicht|geprüft|redigiert|druckreif|fertig), freigabe,
      veröffentlichen, abnahme
    `),
    fieldHolds: phrases(`
      entwurf, rohfassung, offen, ausstehend, noch offen, in
      (arbeit|prüfung|bearbeitung|abnahme|vorbereitung), ungeprüft, unredigiert, nicht
      (freigegeben|geprüft|abgenommen|fertig|veröffentlichen), noch nicht, gesperrt, zurückgestellt,
      zurückgehalten, wartet, warten, unveröffentlicht, angehalten
    `),
    fieldBeside: phrases(`
      bearbeitung*, prüfung*, prüf, kontrolle, korrektur*, lektorat*, redaktion*, druck, web, desk,
      artikel*, text*, rechts, recht, juristische, schluss, beitrag*, online, chefredaktion, satz,
      seite*, veröffentlichung*, publikation*
    `),
    fieldLacks: phrases(`
      wird *, werden *, in (klärung|prüfung|korrektur), beim *, fehlt, fehlen, aussteht, steht aus, steht
      noch aus, klärung, unklar, ausstehend, zu prüfen, beim (justiziariat|anwalt|chef), benötigt,
      erforderlich
    `),
    fieldDone: phrases(`
      erteilt, liegt vor, erledigt, ok, okay, fertig, online, veröffentlicht, erfolgt, abgeschlossen,
      nicht (nötig|erforderlich|notwendig|relevant), keine
      (bedenken|einwände|beanstandungen|änderungen|anmerkungen), ohne
      (bedenken|einwände|beanstandungen|änderungen), genehmigt
    `),
    fieldSwitches: phrases("privat, nicht öffentlich"),
    fieldOff: phrases("nein, kein, keine, keiner, keines, nicht, noch nicht, entfällt, ohne"),
    fieldOn: ["ja"],
    heldFolders: ["entwürfe", "gesperrt", "zurückgestellt", "unveröffentlicht"],
  },
  moments: {
    otherMonths: phrases(`
      Jänner, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
    `),
    today: ["heute"],
    tomorrow: ["morgen"],
    late: ["früh", "vormittag", "abend", "nachmittag", "nacht", "nach", "ende"],
    noon: ["mittag", "mittags"],
    midnight: ["mitternacht", "mitternachts"],
    between: ["abend", "vormittag", "nachmittag", "um", "bis", "zum", "den", "der", "dem", "uhr"],
    at: ["um"],
    afterHour: ["uhr"],
    inDate: ["den"],
    ago: ["vor # (Minute|Minuten|Stunde|Stunden|Tag|Tage|Tagen)"],
    locales: ["de"],
    from: ["ab"],
  },
  zones: {
    places: [
      ["Europe/London", ["londoner", "britische", "britischer"]],
      ["Europe/Brussels", ["mitteleuropäischer", "brüsseler"]],
      ["Europe/Paris", ["pariser"]],
      ["Europe/Berlin", ["deutscher", "deutsche", "berliner"]],
      ["Europe/Vienna", ["wiener", "österreichischer"]],
      ["Europe/Zurich", ["zürich", "zürcher", "schweizer", "genf", "genfer"]],
      ["Europe/Helsinki", ["osteuropäischer"]],
      ["Europe/Moscow", ["moskauer"]],
      ["Europe/Istanbul", ["türkei"]],
      ["Asia/Tokyo", ["tokio"]],
    ],
    afterPlace: ["zeit"],
    noPlaces: ["lokaler", "lokale", "lokal"],
    noZones: ["mit", "ist"],
  },

  bylines: {
    reportedBy: ["(bericht|berichtet|geschrieben) von"],
    by: ["von"],
    lineBy: ["von", "vom"],
    texts: ["text"],
    from: ["von"],
    posted: phrases(`
      erstellt, geschrieben, verfasst, veröffentlicht, gespeichert, eingestellt, gepostet, beitrag,
      kolumne, kommentar, analyse, artikel
    `),
    postedBy: ["von", "vom"],
    labels: ["autor", "autorin", "autoren", "autorinnen", "autorin/autor", "autor/autorin", "autor:in"],
    textLabels: ["text"],
    labelsOfDesks: ["redaktion"],
    openings: phrases(`
      (das |)(interview|gespräch) (führte|führten), die fragen (stellte|stellten)
    `),
    our: ["unserem", "unserer", "unseren"],
    ourRoles: ["korrespond*", "reporter*", "redakteur*", "mitarbeiter*"],
    roles: phrases(`
      redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin, rechtsanwalt,
      rechtsanwältin, *(leiter|referent|sprecher|berater)(in|)
    `),
    organisations: ["redaktion", "agenturen", "gmbh"],
    deskEndings: ["redaktion", "team"],
    deskOf: ["von", "der", "des"],
    staff: ["redaktion"],
    particles: ["von", "der", "den"],
    rareParticles: ["dem", "zu", "zum", "zur", "v"],
    and: ["und"],
    with: ["mit", "im gespräch mit"],
    in: ["in", "aus"],
    for: ["für"],
    checked: ["geprüft", "überprüft", "übersetzt", "übersetzung", "fotografiert", "präsentiert"],
    pictures: ["foto", "fotos", "bild", "bilder"],
    nameEnds: phrases(`
      am, um, vor, veröffentlicht, gespeichert, lesezeit, kommentar, kommentare, mit, quelle
    `),
    neverSigns: phrases(`
      der, die, das, ein, eine, alle, mehr, von, über, foto, fotos, aktuell, aktuelle, aktueller,
      aktuelles, artikel, kategorie,
      zur, zum, zurück, weitere, neue, neueste, rss
    `),
    neverSignsBehind: ["redaktion", "deutschland"],
    genres: phrases(`
      beitrag, gastbeitrag, kolumne, kommentar, analyse, essay, artikel, bericht, reportage, interview
    `),
    articles: ["ein", "eine"],
    workLabels: phrases(`
      titel, verlag, seiten, isbn, genre, preis, illustrat*
    `),
    authorBoxes: ["über den autor", "über die autorin"],
    nobody: ["benutzername", "redaktion", "von", "weiter", "weitere"],
    nobodyOpenings: ["weitere", "weiterer", "weiteres", "mehr", "online"],
    papers: phrases(`
      nachrichten, presse, zeitung, magazin, kurier, verein, verband, stiftung, deutschland, österreich,
      schweiz
    `),
    paperOpenings: ["der", "die", "das"],
    cardLabels: ["verfasst von", "geschrieben von", "autor"],
    openingTraits: ["von", "autor", "text"],
    fileUsers: ["benutzer"],
  },
  credits: {
    stockPictures: phrases("Archivbild, Archivfoto, Symbolbild, Symbolfoto"),
    captionEnds: phrases(`
      Archivbild, Archivfoto, Symbolbild, Symbolfoto, Archiv, von links nach rechts, v.l.n.r.
    `),
    captionSides: ["l.", "r.", "v. l.", "v.l.", "2. v. l.", "m."],
    captionPlaces: ["in", "im", "bei", "beim", "am", "vor", "während", "nach"],
    labels: phrases(`
      foto, fotos, bild, bilder, bildquelle, fotograf, fotografie
    `),
    sources: ["quelle"],
    openingBy: ["von"],
    bracketLabels: ["foto", "bild"],
    captions: ["symbolbild", "archivbild", "archivfoto", "symbolfoto"],
    behindCaption: ["Foto", "Fotos", "FOTO", "Bild"],
    traits: ["foto", "bild"],
    desks: phrases(`(M|m)it Material von, Redaktionshinweis:`),
  },
  boilerplate: {
    feedFooters: ["(der|dieser) (beitrag|artikel) … (erschien|ist) zuerst (auf|erschienen)"],
    selfReferences: phrases(`
      (war|waren) … für eine Stellungnahme (zunächst |)nicht (zu erreichen|erreichbar),
      (in|mit|von) (diesem|unserem|meinem) (artikel|beitrag|ratgeber|überblick|blogbeitrag|blogpost|blog),
      (in|mit|von) (diesem|unserem|meinem)
      (tutorial|podcast|leitfaden|guide|newsletter|liveblog|live-ticker|liveticker),
      (dieser|unser) (artikel|beitrag|ratgeber|überblick|blogbeitrag|leitfaden|guide|liveblog|newsletter)
      (erklärt|zeigt|gibt|hilft|soll|richtet|beschreibt),
      (dieser|unser) (artikel|beitrag|ratgeber|überblick|blogbeitrag|leitfaden|guide|liveblog|newsletter)
      (beantwortet|bietet|fasst|informiert|wurde|wird|ist),
      (haben wir|wir haben|habe ich|ich habe) (für (sie|dich|euch|ihnen|dir)|ihnen|dir|euch) …
      (zusammengestellt|zusammengefasst|aufgelistet|gesammelt),
      um (ihnen|euch|dir) … (haben|zeigen|stellen|erklären) wir,
      (stellen|zeigen|erklären|verraten|geben|beantworten|beleuchten) wir (ihnen|dir|euch|hier|im
      folgenden), (zeige|erkläre|verrate|stelle|erzähle) ich (euch|dir|ihnen),
      (erfahren sie|erfährst du|erfahrt ihr) (hier|in|mehr|alles|wie|was),
      lesen sie (hier|weiter|dazu|auch|mehr|im),
      viel (spaß|vergnügen|erfolg) beim (lesen|nachmachen|ausprobieren|zuhören),
      (folgen|abonnieren|kontaktieren|besuchen) sie (uns|unser*|unsere*|mich),
      melden sie sich (hier|jetzt|bei uns|an), (danke|vielen dank) (fürs|für das) (lesen|mitlesen|zuhören),
      wir (beenden|schließen) (den|diesen|unseren) (ticker|liveblog|liveticker)
    `),
    unseen: phrases(`
      (siehe|s.) (unten|oben|bild|bilder|foto|grafik|tabelle|kasten|infokasten|video|galerie|karte),
      im (obigen|folgenden|unteren|nachfolgenden) (bild|video|foto|abschnitt|text|beitrag),
      (bild|foto|video|grafik|tabelle|liste|link|galerie) (oben|unten),
      (obige|untenstehende|nachfolgende|nachstehende|folgende)
      (tabelle|grafik|karte|abbildung|liste|bilder|übersicht|abschnitte),
      (oben|unten|weiter unten|weiter oben)
      (genannt*|beschrieben*|erwähnt*|gezeigt*|stehend*|aufgeführt*|abgebildet*),
      wie (oben|bereits oben|schon oben), im folgenden (stellen|zeigen|erklären|finden|lesen|geben|werden),
      auf (diesem|unserem) (bild|foto) (ist|sind|sieht|sehen), (klicken|tippen) sie (hier|auf),
      hier (klicken|geht es|geht's|finden sie|findest du|findet ihr),
      (sehen|schauen) sie (im video|hier|das video), im video (oben|unten)
    `),
    announcements: phrases(`
      bei * (* |)(* |)(glauben|bieten|wissen|helfen|verstehen|legen|setzen|sind) wir,
      in diesem (Artikel|Beitrag|Ratgeber|Überblick),
      dieser (Artikel|Beitrag|Ratgeber) (erklärt|zeigt|gibt),
      im (Folgenden|Nachfolgenden) (stellen|zeigen|erklären|finden|lesen),
      hier (sind|ist) (die|der|das|unsere|ein|eine|einige|fünf|zehn|drei|sechs|sieben|acht|der
      überblick|alle), das sind die (wichtigsten|besten|schönsten|größten), ein überblick,
      wir (zeigen|erklären|verraten|stellen|haben) (ihnen|euch|dir|hier|für sie|was|wie|welche),
      was (sie|du|ihr) (jetzt |dazu |darüber |)wissen (müssen|sollten|musst|müsst), herzlich willkommen,
      guten (morgen|tag|abend)
    `),
    pointers: ["lesen sie", "siehe", "mehr dazu", "auch interessant"],
    pointerTails: ["auch"],
    headings: phrases(`
      mehr zum thema, mehr dazu, lesen sie auch, auch interessant, schon gelesen,
      das( thema|) (könnte|dürfte) (dich|sie) auch interessieren, weitere informationen, siehe auch
    `),
    buttons: ["teilen", "kommentare", "drucken", "newsletter"],
    advertisements: ["anzeige", "werbung"],
    appeals: ["folgen sie uns"],
    paywalls: phrases(`
      (sie sind |)bereits (abonnent|abonnentin),
      (dieser|der) (artikel|inhalt|beitrag|text) ist … abonnent*,
      jetzt weiterlesen, kostenlos registrieren, um (weiterzulesen|weiter zu lesen),
      (haben sie|du hast|hast du) (schon|bereits) ein (abo|abonnement|konto)
    `),
    mailings: phrases(`
      (im browser|online) (ansehen|anzeigen|öffnen), newsletter (abbestellen|abmelden),
      (vom newsletter |)abmelden, sie erhalten diese
    `),
    tails: ["mehr zum thema", "das könnte sie auch", "meistgelesen"],
    editorNotes: phrases(`
      originalpublikation, originalpublikationen, (wissenschaftliche |wissenschaftlicher |wissenschaftlichen
      |)ansprechpartner(in|innen|), (hinweis|hinweise|anmerkung|anmerkungen) (an|für)( die|)
      (redaktion|redaktionen), (presse|medien)(kontakt|kontakte), pressestelle, kontakt für medien,
      rückfragen
    `),
    ends: ["ende"],
    longEnds: ["ende der (pressemitteilung|mitteilung)"],
    commentHeadings: ["kommentare"],
    underStory: ["diskutieren"],
    rights: ["alle rechte vorbehalten"],
    callTraits: ["abonn*", "lesen sie", "mehr zum", "weiterlesen"],
    pageLabels: phrases(`
      (die |)* (fassung|version) (folgt|unten|weiter unten|siehe unten|am ende),
      # (min|min.|minute|minuten) (lesezeit|lesedauer), (lesezeit|lesedauer) … (min|minute|minuten),
      artikel anhören
    `),
    embedConsents: phrases(`
      externer inhalt nicht verfügbar, externen inhalt (anzeigen|laden),
      empfohlener redaktioneller inhalt, externe inhalte (anzeigen|laden|erlauben),
      an dieser stelle … (extern|externe|externer|externen) … (inhalt|inhalte|inhalten),
      externe (inhalt|inhalte) … angezeigt,
      externer inhalte … (verhindern|zustimmung|einwilligung|datenschutz),
      verhindern … (externer|externen) inhalte,
      personenbezogene daten an (drittplattformen|drittanbieter) übermittelt
    `),
    invitations: ["lesen sie dazu auch"],
    contactLabels: ["kontakt"],
  },
  mail: {
    replies: ["am … schrieb …", "am … schrieb"],
    forwarded: ["weitergeleitete nachricht", "ursprüngliche nachricht"],
    fromHeaders: ["von"],
    headers: ["gesendet", "datum", "an", "betreff"],
    disclaimers: phrases("diese (e-mail|email|nachricht) … vertraulich*, … bevor sie diese (e-mail|mail)"),
    devices: ["von meinem … gesendet", "gesendet (mit|von)"],
    closings: phrases(`
      mit freundlichen grüßen, (viele|beste|liebe|herzliche) grüße, mfg
    `),
    contacts: ["telefon"],
    greetings: phrases(`
      hallo, liebe, lieber, liebes, sehr geehrte, sehr geehrter, sehr geehrtes, guten (tag|morgen)
    `),
    covers: phrases(`
      anbei, im anhang, wie (besprochen|vereinbart|gewünscht|versprochen),
      hier (kommt|ist|sind|der|die|das|mein) … (text|artikel|bericht|beitrag|stück|meldung), nachfolgend
    `),
    releases: [
      "pressemitteilung",
      "medienmitteilung",
      "presseinformation",
      "presseaussendung",
      "zur sofortigen veröffentlichung",
    ],
    prefixes: ["aw", "wg"],
    organisations: phrases(`
      presse, medien, kommunikation, büro, ministerium, agentur, gruppe, polizei, universität, institut,
      verband, verein, stiftung, gmbh, ag, kg, se
    `),
    between: ["bei"],
    external: ["extern"],
  },
  deskLabels: {
    planning: phrases(
      `status, verantwortlich, zuständig, fällig, fällig am, abgabe, kanal, priorität, ausgabe`,
    ),
    headline: ["überschrift", "titel", "schlagzeile"],
    standfirst: ["teaser", "vorspann"],
    kicker: ["dachzeile", "rubrik"],
    byline: ["autor", "autorin"],
    date: ["datum"],
    caption: ["bildunterschrift", "bildtext", "bu", "bildzeile"],
    section: ["ressort"],
    keywords: ["schlagworte", "stichworte"],
    heading: ["zwischentitel"],
    day: ["datum", "veröffentlicht", "stand"],
  },
  transcripts: {
    heard: phrases(`
      beifall, applaus, gelächter, lachen, lacht, heiterkeit, zwischenruf, zwischenrufe, zuruf, zurufe,
      musik, unverständlich, schweigt, seufzt, unruhe
    `),
    heardOf: phrases(`
      beifall, heiterkeit, zwischenruf, zwischenrufe, zuruf, zurufe
    `),
  },
  datelines: {
    particles: ["am", "an", "der", "im", "in", "bei", "ob", "und"],
    signed: ["Von"],
  },
  pageLines: {
    series: ["horoskop", "wetter", "lotto", "quiz", "sudoku"],
    updated: ["aktualisiert"],
    opensEnd: ["bis"],
    hours: ["uhr"],
    pages: ["seite"],
    pagesOf: ["von"],
  },
  classNames: {
    comments: phrases(`
      kommentar, kommentare, leserkommentar, leserkommentare, leserbrief, leserbriefe
    `),
    authors: ["autor", "verfasser"],
    authorLists: ["autoren"],
    captions: ["bildunterschrift"],
    captionParts: phrases(`
      legende, fotograf, (foto|bild)-(description|text|subtitle|legend|info)
    `),
    sources: ["fotograf", "quelle"],
    standfirsts: ["untertitel"],
    leads: ["vorspann", "anreisser"],
    kickers: ["dachzeile", "spitzmarke", "untertitel"],
    otherStories: phrases(`
      weitere, mehr, verwandte, aehnliche, meistgelesen
    `),
    subscriptions: ["abo"],
    sharing: ["teilen"],
    tags: ["schlagw*"],
    advertising: ["anzeige", "werbung"],
    dates: ["datum"],
    stories: ["fliesstext", "artikeltext"],
    authorPaths: ["autor(en|in|)", "redakteur(e|)"],
  },
  publication: {
    published: ["veröffentlicht", "erstellt", "stand"],
    updated: ["aktualisiert", "zuletzt aktualisiert"],
  },

  wires: {
    signOffs: ["schluss"],
    takes: ["eil", "achtung", "schluss", "zf", "zusammenfassung"],
    notebooks: ["notizblock", "redaktionelle hinweise", "kontakte"],
    notebookOpenings: ["die folgenden informationen sind nicht zur veröffentlichung"],
    notes: ["redaktionelle hinweise"],
    sections: ["die folgenden informationen"],
  },
  sentences: {
    beforeNumberEndings: ["str"],
    titles: phrases(
      "Herr, Hr, Frl, Dipl, Mag, Hl, resp, bzw, z.B, d.h, u.a, vgl, evtl, ggf, inkl, sog, geb, gest, ca",
    ),
    beforeNumber: phrases("Nr, nr, S, Abs, Kap, Bd, Pkt, Ziff, Az, Aufl"),
    dates: ["Mär", "Okt", "Dez"],
    trailing: phrases("Mio, Mrd, Tsd, usw, Str, str"),
    openers: phrases(`
      Der, Die, Das, Ein, Eine, Er, Sie, Es, Wir, Ich, Ihr, In, Im, Am, An, Auf, Bei, Mit, Nach, Vor, Von,
      Für, Aber, Und, Doch, Auch, Danach, Dann, Dort, Diese, Dieser, Dieses, Zudem, Außerdem, Wie, Wer, Was,
      Wenn, Als, Seit
    `),
    hasOrdinalStop: true,
  },
  backReferences: {
    demonstrativesWithin: phrases("dieser, diese, dieses, diesem, diesen, jener, jenes, jenem, jenen"),
    withinUnlessBefore: phrases(`
      Weg, Zeit, Zeitraum, Zeitpunkt, (ersten|letzten|kommenden|vergangenen|einen|beiden) *
    `),
    concessions: ["zwar"],
    concessionsUnlessBehind: ["und"],
    contrasts: phrases("jedoch, hingegen, allerdings, dennoch, indes, indessen, wiederum, nämlich, aber"),
    demonstratives: phrases(`
      dies(er|e|es|em|en), solch(er|e|es|em|en), ein(e|em|er|en|) solch(e|er|es|en)
    `),
    beforeDemonstrative: phrases(`
      in, aus, mit, bei, nach, von, für, auf, an, zu, unter, über, durch, gegen, trotz, wegen, um,
      neben, angesichts, während, vor, hinter
    `),
    events: phrases(`
      der (Mann|Fahrer|Lenker|Täter|Tatverdächtige|Verdächtige), der
      (Vorfall|Unfall|Angeklagte|Beschuldigte|Junge|Polizist), der
      (Unternehmer|Politiker|Autor|Verein|Konzern|Film), der
      (Schauspieler|Sänger|Fußballer|Minister|Anwalt), die
      (Frau|Fahrerin|Täterin|Verdächtige|Angeklagte|Polizistin|Firma|Tat|Studie), die
      (Umfrage|Schauspielerin|Sängerin|Ministerin|Verletzten|Männer|Täter|Ermittler|Einsatzkräfte), das
      (Opfer|Paar|Unternehmen|Mädchen|Kind|Auto|Fahrzeug), (der|die) #-(Jährige|jährige)
    `),
    eventVerbs: phrases(`
      war, ist, wurde, wird, hat, hatte, soll, sei, habe, kam, konnte, muss, musste, blieb, erlitt, starb,
      sagte, sagt, gab, fuhr, floh, befindet, ereignete, wurden, waren, sind, haben, hatten
    `),
    openings: phrases(`
      währenddessen, damals, deswegen, gleiches gilt, im Gegenzug, als Reaktion darauf, infolgedessen,
      demzufolge, vielmehr, immerhin, (ihm|ihr|ihnen|dem|denen) zufolge, nach eigenen Angaben, zeitgleich,
      (am|den) Tag (zuvor|danach|darauf), kurz (darauf|danach), hierfür,
      (zwei|drei|vier|fünf|wenige|einige|viele) (Tage|Stunden|Minuten|Wochen|Monate|Jahre)
      (später|danach|darauf|zuvor), derartige, darüber hinaus, (der|die|den|dem|denen|das)
      (ist|sind|war|waren|hat|hatte|haben|hatten|wird|wurde|werden|wurden|soll|sollen),
      (der|die|den|dem|denen|das) (muss|müssen|müsste|kann|können|konnte|will|wollen|darf|gilt|gelten|sei),
      so (können|kann|konnte|soll|sollen|wird|werden|will|wollen), so
      (sei|ist|sind|war|hat|haben|gilt|gelten|heißt), darunter, davor, dahinter, daneben, daran, dazwischen,
      diejenigen, ersterer, ersteres, solche, ein(e|em|er|en|) solch*, nicht etwa, wichtig hierbei, hierbei,
      (einer|eine|eines|zwei|drei|vier|fünf|viele|einige|mehrere|keiner) (von ihnen|davon), ihrer, ihrem,
      seiner, seinem, seines, deren, dessen, beide, letztere(r|s|), derweil, gleichzeitig, zugleich, hierzu,
      hinzu kommt, dazu, davon, darauf, darin, daraufhin, dafür, dadurch, demnach, somit, folglich, bis
      dahin, seitdem, seither, dort, ebenso, ebenfalls, nach (seinen|ihren) (Worten|Angaben), das
      (teilt|teilte|bestätigt|bestätigte|erklärte|berichtet|berichtete|geht),
      (als|wenn|nachdem|während|bevor) (er|sie), aber, denn, doch, jedoch, und, oder, auch, außerdem, zudem,
      dagegen, dennoch, trotzdem, deshalb, daher, darum, dann, danach, dabei, damit, stattdessen,
      allerdings, hingegen, inzwischen, unterdessen, ferner, er, sie, es, ihr, sein, seine, seinen, ihre,
      ihren, dies, dieser, diese, dieses, diesen, diesem, das (bedeutet|zeigt|kündigte|wäre|sagt|sagte|habe)
    `),
    exceptions: ["es (gibt|gab|geht|ging|handelt|kommt|kam|bleibt)", "es (ist|war|sei) (ein*|der|die|das)"],
    unlessBefore: phrases(`
      Woche, Jahr, Monat, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Sommer, Winter,
      Tage,
      Wochenende, Frühjahr, Frühling, Herbst, Mal, Abend, Nacht, Morgen, Vormittag, Nachmittag, Saison,
      Tagen, Moment, Stunden, Jahrhundert, Jahrzehnt, Januar, Februar, März, April, Mai, Juni, Juli,
      August, September, Oktober, November, Dezember
    `),
    verbThenPronoun: phrases(`
      *(t|te|ten|en) (er|sie), (habe|war|sei|wird|werde|wurde|will|wolle|soll|solle) (er|sie),
      (kann|könne|muss|müsse|sprach|verwies) (er|sie)
    `),
    saidByPronoun: ["*(t|te|ten) (er|sie)", "(sprach|schrieb|rief) (er|sie)"],
  },
  speech: {
    attributes: phrases(`
      sagte, sagt, erklärte, erklärt, betonte, betont, meinte, meint, ergänzte, kritisierte, warnte,
      schrieb, schreibt, berichtete
    `),
  },
  speakers: {
    views: ["pro", "contra"],
    telling: ["sagte", "erklärte", "erzählt", "betont"],
    first: phrases(`
      ich, mir, mich, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, unseren
    `),
    second: ["Sie", "Ihr", "Ihre", "Ihnen", "Ihren", "Ihrem", "Ihrer", "du", "dich", "dir", "dein", "deine"],
    greetings: ["guten*", "danke*"],
    letters: ["sehr geehrte"],
    interviews: ["sprach mit", "im gespräch", "gespräch mit"],
  },
  labels: {
    articles: ["die", "der", "das"],
    particles: ["der", "den", "des", "von", "zu", "zur"],
    askerRoles: ["moderation", "moderatorin"],
    claim: ["behauptung", "die behauptung", "mythos", "gerücht", "irrtum", "irrglaube", "märchen"],
    falsehood: ["falsch", "unwahr", "irreführend", "fake"],
    rating: ["bewertung", "urteil", "fazit", "einschätzung", "einordnung", "ergebnis", "faktencheck"],
    truth: phrases(`
      fakt, fakten, die fakten, tatsache, wahrheit, wahr, richtig, realität, wirklichkeit
    `),
    asker: phrases(`
      frage, interviewer, interviewerin, moderator, moderatorin, moderation, reporter, reporterin,
      journalist, journalistin, redaktion
    `),
    answer: ["antwort"],
    party: phrases(`
      staatsanwalt, staatsanwältin, staatsanwaltschaft, anklage, verteidigung, verteidiger, verteidigerin,
      zeuge, zeugin, angeklagter, angeklagte, richter, richterin, gericht, regierung, pro, contra
    `),
    beforeRating: ["(das|es|dies) ist", "überwiegend", "teilweise", "größtenteils"],
    honorifics: phrases(`
      zeuge, zeugin, richter, richterin, angeklagter, angeklagte, staatsanwalt, staatsanwältin, verteidiger,
      verteidigerin, herr, frau, minister, senator, dr, prof
    `),
    notes: phrases(`
      korrektur, korrekturhinweis, berichtigung, richtigstellung, transparenzhinweis,
      (anmerkung|hinweis) der redaktion, anm. d. red, anm. d. red.
    `),
    teasers: ["eilmeldung", "exklusiv", "kommentar"],
  },
  claims: {
    denying: phrases(`
      dementier*, bestreite*, bestritt*, (weist|weisen|wies|wiesen) … zurück, widerspr(icht|ach|echen),
      leugne*
    `),
    denials: phrases(`
      falsch, unwahr, nicht wahr, stimmt nicht, irreführend, erfunden, gefälscht, fälschung, haltlos,
      trifft nicht zu, unsinn
    `),
    carriers: phrases(`
      beitrag, beiträge, beiträgen, post, posts, tweet, tweets, video, videos, foto, fotos, bild, bilder,
      nachricht, nachrichten, kettenbrief, kettenbriefe, behauptung, behauptungen, gerücht, gerüchte,
      nutzer, netz
    `),
    tellings: ["behaupte*", "zeigt", "zeigen", "heißt es"],
    attributions: ["sagte", "erklärte"],
    repeats: ["behaupt*"],
    verdicts: ["das", "dies", "es ist", "es stimmt", "alles", "stimmt nicht", "nichts davon"],
    factChecks: ["faktencheck*", "mythen*", "(ist|sind) falsch*", "(ist|sind) ein fake*"],
    noes: ["nein"],
    reviewLabels: ["Behauptung", "Bewertung"],
  },
  corrections: {
    openings: phrases(`
      (in |)eine(r|s|) (frühere|vorherige|erste|ältere|ursprüngliche|vorige)(n|r|) (version|fassung)(
      (des|dieses|unseres|der) (artikels|textes|beitrags|berichts|nachrufs|meldung|geschichte)|)
      (hieß|stand|war|wurde|haben|hatten|hatte|gab|schrieben|lautete),
      in der (ursprünglichen|ersten|früheren) (version|fassung),
      in (diesem|dem) (artikel|text|beitrag) (hieß|stand|war|haben|hatten)
    `),
    stories: ["(dieser|der) (artikel|text|beitrag|nachruf|bericht)", "diese (meldung|geschichte)"],
    changes: phrases(`
      korrigiert, geändert, berichtigt, ergänzt, aktualisiert, überarbeitet, fälschlich*, fehler*
    `),
    versions: ["version", "fassung"],
    of: ["des", "der"],
    own: ["dies", "unser", "artik", "text", "beitrag", "bericht", "nachruf", "meldung"],
  },

  names: { particles: ["von", "zu", "zur"], calendar: ["sonnabend", "jänner"] },
});
