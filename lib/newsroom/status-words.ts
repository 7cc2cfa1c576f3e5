/**
 * The words with which newsrooms stop, hold or delay a story, by language (BCP 47): knowledge of the trade, read by
 * notices.ts. A list is parted by commas; an entry may be several words; an asterisk stands for any ending.
 */
export interface StatusWords {
  /** What takes a story back, said of nothing else where it stands alone. */
  readonly kill?: string;
  /** What takes a story back when it is said of a story, or to editors. */
  readonly remove?: string;
  readonly embargo?: string;
  readonly hold?: string;
  /** What is not finished, or not passed by whoever must. */
  readonly draft?: string;
  /** Passed by whoever must: a hold only behind a "not". */
  readonly passed?: string;
  readonly not?: string;
  /** Ways to publish. */
  readonly publish?: string;
  /** To use a story: whoever asks not to takes it back. */
  readonly use?: string;
  /** What is said of a story for release at its time: "frei ab Montag", "advance for Sunday". */
  readonly free?: string;
  /** What is sent ahead for a later paper: a hold where no day is said. */
  readonly advance?: string;
  readonly story?: string;
  /** What is as often a thing that the news tells of: a report, a statement. */
  readonly paper?: string;
  readonly ask?: string;
  /** Whom a notice is for, and what a notice is called. */
  readonly editors?: string;
  readonly until?: string;
  readonly for?: string;
  /** This, our, its. */
  readonly our?: string;
  /** Words that a notice may have beside all these. */
  readonly little?: string;
}

export const STATUS_WORDS: Readonly<Record<string, StatusWords>> = {
  en: {
    kill: "kill, kills, killed, killing, withdrawn, withdrawal, retraction, retracted, takedown, take down, take this down, take it down, taken down, spiked, spike, eliminate, eliminated, unpublish, unpublished",
    remove:
      "withdraw, withdraws, withdrawing, retract, retracts, retracting, pull, pulled, pulling, remove, removed, removing, removal, delete, deleted, deleting, disregard, discard, scrap, scrapped, recall, recalled, rescind, rescinded, void, cancel, canceled, cancelled, cancellation, ignore, revoke, revoked, expunge, destroy",
    embargo:
      "embargo, embargoed, embargoes, hfr, lock up, lockup, lock in, check against delivery, release on delivery, upon delivery, until delivery, lift time, embargo lift",
    hold: "sub judice, subjudice, hold off on, hold, holding, held, on hold, dnp, pending, await, awaiting, waiting for, off the record, under wraps, confidential, internal only, for internal use, internal use only, eyes only, not yet, suspended, to be confirmed, to be advised, keep off, stand by, standby, sit on, with the lawyers, under legal review, legal review, in legal, with legal, right of reply, subject to legal, subject to approval, do not touch, do not move, do not send, hold off, park this, park it, on ice, pending comment, awaiting comment, awaiting response, pending response, awaiting reply, keep this back, keep this one back, keep back, hold back, hold this back, sit tight",
    draft:
      "draft, drafts, unedited, unapproved, uncleared, unsubbed, unlegalled, unchecked, unverified, work in progress, wip, placeholder, dummy copy, test story, for comment, for review, for approval, rough copy, first cut, incomplete, unfinished",
    passed:
      "approved, cleared, legalled, lawyered, checked, verified, passed, signed off, confirmed, subbed, edited, final, finished, ready, authorised, authorized, usable, publishable",
    not: "do not, dont, not, no, never, cannot, nor, neither, without",
    publish:
      "published, publishing, publications, paper, papers, edition, editions, print, printed, printing, run, air, aired, airing, broadcast, broadcasting, released, releasing, post, posted, posting, web, online, website, websites, site, sites, internet, put, live, go, going, transmit, transmitted, transmission, distribute, distributed, distribution, share, shared, sharing, circulate, circulated, circulation, disseminate, disseminated, public, upload, syndicate, syndication, quote, quoted, attribution",
    use: "use, used, usage, using",
    free: "release, publication, publish, ams, pms, ams of, pms of, thereafter, publish at, publish on, free for use, free from, release time, release date, publication date, publication time, publish date, publish time, go live, goes live, airs, for use, for release, for publication, for broadcast, usable from, usable on, usable after, usable at, publishable from, may be used from, can be used from, may be published from, can be published from, scheduled for, embargo time, runs, to run, slated for, running",
    advance:
      "mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, adv, advs, advance, with advance, in advance of",
    story:
      "story, stories, item, items, article, articles, copy, dispatch, piece, version, versions, text, photo, photos, picture, pictures, image, images, caption, captions, video, graphic, alert, material, content, headline, sidebar, newsflash",
    paper: "report, reports, statement, document, news, file, speech, interview, column, feature",
    ask: "please, pls, plz, kindly, asked, requested, request, are asked to, we ask, we request, must",
    editors:
      "status, editor, editors, eds, ed, desk, desks, newsdesk, sub, subs, subeditors, subscriber, subscribers, client, clients, customer, customers, attention, attn, note, notes, notice, notices, urgent, advisory, bulletin, important, warning, nb, internal, alert, memo, mandatory, broadcasters, members, outlets, newsrooms, media",
    until: "until, untill, till, til, before, after, unless, pending, prior to, ahead of, awaiting",
    for: "for, to",
    our: "this, this one, our, its, their, his, her, the above, above, following, earlier, previous, any, all",
    little:
      "weekend, weekends, weekend of, advice, counsel, an earlier version was embargoed, earlier version was embargoed, previous version was embargoed, version was embargoed, the, a, an, of, on, in, at, to, by, or, and, from, any, all, form, anywhere, elsewhere, platform, platforms, under, strict, strictly, absolutely, only, yet, is, are, was, were, be, been, being, has, have, had, will, may, should, can, do, it, that, these, those, here, attached, below, at all, first, second, third, latest, new, updated, rev, revised, immediate, immediately, now, at once, asap, further notice, notice, date, time, hour, hours, due, because, legal, legals, libel, libellous, libelous, defamatory, lawyers, lawyer, reasons, reason, error, wrong, incorrect, orders, approval, clearance, ok, okay, okayed, sign off, issue, issues, outside, within, purposes, purpose, consumption, until further notice, social, tv, radio, app, apps, with, as, if, we, you, i, private, and private, onward, wider, general, general public, copyright, lifts, ends, expires, hrs, press release, news release, media release, papers only, s, m, approx, approximately, delivery, delivered, effect, still, version, v, no, number, nr, whole, entire, entirely, stories, again, copy, so, very, this, its, our, to be, on any, morning, evening, a m, p m, set, strongly, sent, issued, kind, out, yes, longer",
  },
  de: {
    kill: "zurückgezogen, zurückziehung, rückzug der meldung, rückruf, widerruf, widerrufen, storno, storniert, stornieren, gestrichen, kill, eliminieren",
    remove:
      "zurückziehen, ziehen, zurück, streichen, löschen, gelöscht, entfernen, entfernt, annullieren, annulliert, ungültig, hinfällig, gegenstandslos, vernichten, ignorieren, zurücknehmen, zurückgenommen, depublizieren, offline nehmen",
    embargo: "embargo, sperrfrist, sperrfristen, sperrvermerk, sperrzeit, gesperrt, sperre",
    hold: "steht noch aus, hold, zurückhalten, zurückgehalten, warten, abwarten, zurückgestellt, zurückstellen, vertraulich, nur intern, nur zur internen verwendung, nur für den internen gebrauch, unter verschluss, liegen lassen, stopp, stoppen, rückfrage, freigabe steht aus, wartet auf freigabe, freigabe fehlt, nur zur ansicht, zur ansicht, es gilt das gesprochene wort, nur für internen gebrauch, internen gebrauch, internen gebrauchs, finger weg, anwalt prüft noch, wird noch geprüft",
    draft:
      "entwurf, rohfassung, rohentwurf, arbeitsfassung, vorabfassung, unredigiert, ungeprüft, in arbeit, platzhalter, vorläufige fassung",
    passed:
      "freigegeben, geprüft, abgenommen, redigiert, gegengelesen, autorisiert, fertig, bestätigt, final",
    not: "nicht, kein, keine, keinesfalls, niemals, nie, ohne, noch nicht",
    publish:
      "veröffentlich*, publizier*, publikation, druck*, abdruck*, send*, sendung, ausstrahl*, verbreit*, online, web, netz, internet, stellen, gestellt, schalten, zeigen, gehen, bringen, weitergeben, weiterleiten, weitergabe, verbreitung, freischalten, posten, teilen, bestimmt",
    use: "verwend*, nutz*, benutz*",
    free: "frei, freigabe, freigabezeit, veröffentlichungstermin, erscheint, sendezeit, freigegeben ab, veröffentlichen, veröffentlichung",
    advance:
      "vorab für, montagausgabe*, montagsausgabe*, dienstagausgabe*, dienstagsausgabe*, mittwochausgabe*, mittwochsausgabe*, donnerstagausgabe*, donnerstagsausgabe*, freitagausgabe*, freitagsausgabe*, samstagausgabe*, samstagsausgabe*, sonntagausgabe*, sonntagsausgabe*, wochenendausgabe*, morgenausgabe*",
    story:
      "meldung, meldungen, artikel, beitrag, text, korrespondentenbericht, stück, geschichte, nachricht, foto, fotos, bild, bilder, video, eilmeldung, material, fassung, version, zusammenfassung",
    paper: "bericht, mitteilung, pressemitteilung, rede, interview, dokument",
    ask: "bitte, bitten, wird gebeten, werden gebeten, gebeten, dringend",
    editors:
      "achtung, redaktion, redaktionen, redaktioneller, redaktionelle, hinweis, hinweise, achtungshinweis, kunden, bezieher, abonnenten, dringend, eilt, wichtig, intern, chef vom dienst, cvd, desk, eil, korrektur, medien, presse, journalisten",
    until: "bis, vor, ab, bevor, solange, nach",
    for: "für, zur, zum",
    our: "diese, dieser, dieses, diesen, unsere, unser, unseren, unserer, seine, ihre, ihren, obige, obigen, vorstehende",
    little:
      "durch, justiziar, die, der, das, den, dem, des, ein, eine, einen, zu, zur, zum, zurück, in, im, am, an, auf, aus, und, oder, mit, von, vom, ist, sind, wird, werden, wurde, worden, darf, dürfen, soll, sollen, muss, müssen, kann, sein, noch, nur, sofort, strikt, streng, strenge, unbedingt, auf keinen fall, bis auf weiteres, weiteres, falsch, irrtümlich, fehler, wegen, rechtliche, rechtlichen, gründen, prüfung, anwalt, justiziar, beim, uhr, zeit, zeitpunkt, es, wir, sie, so, allen, alle, kanälen, plattformen, form, jeder, keiner, weise, nr, online, print, hier, jetzt, generell, pressemitteilung, dpa, afp, für, aufgehoben, endet, ende, beachten, öffentlichkeit, vorab, ausgabe, medien, da, sie ist, sie ist falsch, einmal, heute, erst, frühestens, so",
  },
  fr: {
    kill: "annulation, ne pas tenir compte, pas tenir compte, annulé, annulée, annule, annulez, retrait, retirée, rétractation, rétracté, rétractée, kill, supprimée, dépubliée",
    remove:
      "annuler, retirer, retiré, retire, retirez, retirons, supprimer, supprimé, supprime, supprimez, effacer, effacez, détruire, détruisez, ignorer, ignorez, dépublier, tenir compte, invalider, caduque, caduc",
    embargo: "embargo, sous embargo, embargos, embargoé, embargoée",
    hold: "en attente, attendre, attente, retenir, retenu, suspendu, suspendue, suspendre, bloquer, bloqué, confidentiel, confidentielle, usage interne, à usage interne, diffusion restreinte, à paraître, hold",
    draft:
      "brouillon, ébauche, document de travail, version provisoire, version de travail, projet de texte, premier jet, non relu, non validé, à relire, à valider, en cours de rédaction, en relecture, en cours de validation",
    passed: "validé, validée, relu, relue, approuvé, approuvée, autorisé, autorisée, confirmé, finalisé",
    not: "ne, pas, non, aucun, aucune, interdit, interdite, jamais, sans",
    publish:
      "publi*, diffus*, paraître, parution, imprim*, mettre en ligne, mise en ligne, en ligne, transmettre, communiquer, partager, relayer, reproduire, web, site, sites, internet, exploiter",
    use: "utilis*, usage, employer, emploi",
    free: "pour publication, pour diffusion, pour parution, à publier, à diffuser, à paraître, parution, libre, libre de publication, diffusion prévue, publier, diffuser, diffusion",
    advance: "édition du, éditions du, édition de, éditions de",
    story:
      "dépêche, dépêches, papier, article, articles, texte, reportage, nouvelle, brève, information, infos, sujet, photo, photos, vidéo, encadré, version",
    paper: "communiqué, rapport, discours, document, rapports, note",
    ask: "prière, merci, veuillez, svp, s v p, s il vous plaît, prions, prie, demandons, demande, demandé, nous vous prions, bien vouloir",
    editors:
      "attention, rédaction, rédactions, rédacteurs, rédacteur, éditeurs, clients, abonnés, avis, important, urgent, note, interne, secrétaires, secrétariat, desk, aux, médias, presse, journalistes",
    until: "jusqu, jusque, avant, tant, à partir, dès",
    for: "pour",
    our: "notre, nos, sa, son, ses, leur, cette, cet, ce, ci dessus, précédente",
    little:
      "le, la, les, l, de, du, des, d, un, une, à, a, au, aux, en, et, ou, est, sont, être, été, sera, doit, doivent, que, qu, se, s, y, par, sur, dans, strict, stricte, strictement, absolument, encore, immédiatement, tout, toute, toutes, tous, forme, supports, plateformes, erreur, raison, raisons, juridiques, juridique, feu vert, validation, accord, nouvel ordre, ordre, nouvelle, avis contraire, contraire, heure, heures, h, compte, tenir, levée, lève, fin, il, nous, vous, notre, presse, grand public, public, fausse, faux, erronée, motif, compter, partir",
  },
  es: {
    kill: "anulación, no tener en cuenta, no tengan en cuenta, anulada, anulado, anula, anulamos, retirada, retirado, retractación, kill, eliminada, eliminado, cancelada, nota anulada, despublicar, despublicada",
    remove:
      "anular, anulen, anule, retirar, retiren, retire, retiramos, eliminar, eliminen, elimine, borrar, borren, suprimir, supriman, suprimida, ignorar, ignoren, descartar, descarten, desestimar, desestimen, cancelar, invalidar, caso omiso, sin efecto, retira, se retira, anulamos",
    embargo: "embargo, embargada, embargado, embargadas, bajo embargo",
    hold: "retener, retengan, retenida, retenido, en espera, esperar, espera, pendiente, pendientes, suspendida, suspender, confidencial, uso interno, de uso interno, reservado, congelar, congelada, hold",
    draft:
      "borrador, en elaboración, sin editar, sin revisar, versión preliminar, documento de trabajo, sin aprobar, en revisión, sin contrastar",
    passed: "aprobada, aprobado, revisada, revisado, autorizada, autorizado, confirmada, validada, editada",
    not: "no, sin, prohibida, prohibido, nunca, ni, jamás",
    publish:
      "publi*, difund*, difus*, emitir, emitan, emisión, imprimir, subir, web, en línea, internet, reproducir, divulgar, divulguen, compartir, compartan, distribuir, circular",
    use: "utiliz*, usar, usen, use, uso",
    free: "para publicar, para su publicación, libre, libre publicación, difusión a partir, publicar, difundir",
    advance: "edición del, edición de, ediciones del, ediciones de",
    story:
      "nota, notas, noticia, noticias, despacho, artículo, artículos, información, texto, reportaje, crónica, pieza, foto, fotos, vídeo, video, versión, teletipo, cable",
    paper: "informe, comunicado, discurso, documento",
    ask: "por favor, favor, rogamos, se ruega, ruega, pedimos, se pide, solicitamos, se solicita, por favor de",
    editors:
      "atención, editores, editor, redacción, redacciones, redactores, clientes, abonados, aviso, importante, urgente, nota al editor, interno, mesa, medios, prensa",
    until: "hasta, antes, antes de, mientras, a partir, previo",
    for: "para",
    our: "esta, este, estas, nuestra, nuestro, su, la anterior, anterior, citada, nota anterior, la nota anterior",
    little:
      "revisión, aprobación, confirmación, verificación, el, la, los, las, lo, un, una, de, del, a, al, en, y, e, o, por, con, que, se, es, son, ser, ha, sido, será, debe, deben, estricto, estrictamente, absolutamente, aún, todavía, ningún, ninguna, caso, medio, medios, forma, plataforma, plataformas, inmediatamente, inmediato, error, errónea, motivos, razones, legales, aprobación, visto bueno, nuevo aviso, nueva orden, orden, hora, horas, h, web, prensa, público, día, final, finaliza, vence, levanta, aviso, noticia, rectificación, corrección, ser publicado, tras, queda, quedan, sólo, solo",
  },
  it: {
    kill: "annullare, non tenere conto, non tenga conto, non tenete conto, annullata, annullato, annulla, annullamento, ritirata, ritirato, ritiro, ritrattazione, kill, eliminata, cancellata, revocata",
    remove:
      "annullate, annulliamo, ritirare, ritirate, ritiriamo, eliminare, eliminate, cancellare, cancellate, rimuovere, rimossa, rimuovete, ignorare, ignorate, cestinare",
    embargo: "embargo, sotto embargo, embargata, embargato",
    hold: "in attesa, attesa, attendere, trattenere, trattenuta, sospesa, sospendere, sospeso, bloccata, bloccare, riservato, riservata, confidenziale, uso interno, ad uso interno, hold",
    draft:
      "bozza, bozze, non rivista, da rivedere, da verificare, da approvare, versione provvisoria, in lavorazione, in revisione, prima stesura",
    passed: "approvata, approvato, rivista, verificata, autorizzata, autorizzato, confermata",
    not: "non, senza, vietata, vietato, divieto, mai, nessun, nessuna, né",
    publish:
      "pubblic*, diffond*, diffus*, stampare, trasmettere, trasmesso, mandare in onda, online, web, sito, siti, internet, divulg*, condivid*, inoltrare, riprodu*",
    use: "utilizz*, usare, usate, uso",
    free: "libera, libera pubblicazione, da pubblicare, pubblicabile, per la pubblicazione, pubblicare",
    advance: "edizione di, edizione del, edizioni di, edizioni del",
    story:
      "informazioni, notizia, notizie, lancio, lanci, pezzo, articolo, articoli, dispaccio, testo, servizio, foto, video, versione, agenzia, nota",
    paper: "rapporto, comunicato, relazione, discorso, documento",
    ask: "prega, si prega, preghiamo, vi preghiamo, per favore, per cortesia, chiediamo, invitiamo, pregasi, cortesemente",
    editors:
      "attenzione, redazione, redazioni, redattori, clienti, abbonati, avviso, importante, urgente, interno, desk, ai, media, stampa, giornalisti, nota alle redazioni",
    until: "fino, fin, prima, sino, a partire, finché",
    for: "per",
    our: "questa, questo, nostra, nostro, sua, suo, la precedente, precedente, presente",
    little:
      "il, lo, la, i, gli, le, l, un, una, di, del, della, dell, dello, delle, dei, a, al, alla, alle, allo, in, nel, da, dal, dalle, e, o, con, che, si, è, sono, essere, stata, stato, viene, va, deve, devono, può, stretto, strettamente, assolutamente, ancora, subito, immediatamente, forma, alcuna, alcun, errore, errata, motivi, legali, approvazione, via libera, nuovo ordine, ordine, nuovo avviso, avviso, ora, ore, h, pubblico, termine, scade, sull, sulla, sul, le ore, data",
  },
  pt: {
    kill: "anulada, anulado, anulação, anula, retirada do ar, retratação, kill, cancelada, eliminada, despublicada",
    remove:
      "anular, anulem, retirar, retirem, retirada, retirado, remover, removam, removida, eliminar, eliminem, apagar, apaguem, excluir, excluam, desconsiderar, desconsiderem, desconsidere, ignorar, ignorem, descartar, cancelar, sem efeito",
    embargo: "embargo, embargada, embargado, embargadas, sob embargo",
    hold: "reter, retenham, retida, retido, em espera, aguardar, aguardando, aguarda, pendente, suspensa, suspenso, suspender, confidencial, uso interno, de uso interno, segurar, hold",
    draft:
      "rascunho, minuta, sem edição, sem revisão, por rever, por aprovar, versão preliminar, em elaboração, em revisão, não revisto",
    passed: "aprovada, aprovado, revista, revisada, revisado, autorizada, autorizado, confirmada, validada",
    not: "não, sem, proibida, proibido, nunca, nem, jamais",
    publish:
      "publi*, divulg*, difund*, difus*, veicul*, imprimir, colocar no ar, online, web, site, sites, internet, reproduzir, partilhar, compartilhar, distribuir, circular, transmitir",
    use: "utiliz*, usar, usem, use, uso",
    free: "para publicar, para publicação, livre, livre para publicação, publicar, divulgar",
    advance: "edição de, edição do, edições de",
    story:
      "notícia, notícias, matéria, matérias, artigo, artigos, texto, despacho, peça, nota, reportagem, foto, fotos, vídeo, versão, telex",
    paper: "relatório, comunicado, discurso, documento",
    ask: "por favor, favor, pedimos, pede se, solicitamos, solicita se, queiram, agradecemos",
    editors:
      "atenção, editores, editor, redação, redações, redacção, clientes, assinantes, aviso, importante, urgente, interno, imprensa, mídia, jornalistas, nota aos editores",
    until: "até, antes, antes de, enquanto, a partir",
    for: "para",
    our: "esta, este, nossa, nosso, sua, seu, a anterior, anterior, referida",
    little:
      "o, a, os, as, um, uma, de, do, da, dos, das, à, às, ao, aos, em, no, na, e, ou, por, com, que, se, é, são, ser, foi, será, deve, devem, estrito, estritamente, absolutamente, ainda, nenhum, nenhuma, hipótese, caso, forma, plataforma, imediatamente, erro, errada, motivos, razões, legais, aprovação, nova ordem, ordem, novo aviso, aviso, hora, horas, h, feira, público, termina, dia, sobre, só, somente, fica, segunda, terça, quarta, quinta, sexta, feira",
  },
  nl: {
    kill: "ingetrokken, intrekking, vervallen, geannuleerd, annulering, kill, teruggetrokken, rectificatie en intrekking",
    remove:
      "intrekken, trekken, annuleren, verwijderen, verwijderd, wissen, negeren, niet gebruiken, schrappen, geschrapt, offline halen, vernietigen",
    embargo: "embargo, onder embargo",
    hold: "vasthouden, aanhouden, aangehouden, wachten, wacht, in de wacht, nog even vasthouden, vertrouwelijk, intern gebruik, alleen intern, voor intern gebruik, hold, opgeschort, wacht op akkoord, wacht op goedkeuring",
    draft:
      "concept, kladversie, klad, ruwe versie, werkversie, ongeredigeerd, conceptversie, niet definitief, voorlopige versie",
    passed: "goedgekeurd, vrijgegeven, geredigeerd, gecheckt, akkoord, bevestigd",
    not: "niet, geen, nooit, zonder, verboden, nog niet",
    publish:
      "publice*, publicatie, plaats*, geplaatst, verspreid*, verspreiding, openbaar*, drukken, uitzend*, uitgezonden, online, web, website, internet, delen, doorsturen, bestemd, zetten",
    use: "gebruik*",
    free: "vrij voor, vrij, vrijgave, vrij voor publicatie, te publiceren, publiceren, plaatsen",
    advance: "maandageditie*, zaterdageditie*, zondageditie*, weekendeditie*, maandagkrant*, zaterdagkrant*",
    story:
      "bericht, berichten, artikel, artikelen, stuk, verhaal, tekst, foto, fotos, video, nieuwsbericht, versie, kopij",
    paper: "rapport, persbericht, verslag, toespraak, document, nieuws",
    ask: "gelieve, aub, a u b, svp, alstublieft, verzoek, verzoeken, wordt verzocht, graag, s v p",
    editors:
      "attentie, redactie, redacties, let op, klanten, abonnees, opmerking, belangrijk, dringend, intern, urgent, bericht aan redacties, pers, media, eindredactie",
    until: "tot, voor, vóór, vanaf, tot en met, zolang",
    for: "voor, ter, om",
    our: "dit, deze, ons, onze, zijn, haar, bovenstaand, bovenstaande",
    little:
      "goedkeuring, in afwachting, het, de, een, te, in, op, aan, en, of, van, met, door, is, zijn, wordt, worden, was, mag, mogen, moet, moeten, kan, nog, strikt, absoluut, alleen, onmiddellijk, direct, fout, onjuist, juridische, redenen, goedkeuring, nader order, nadere aankondiging, nader bericht, uur, u, om, datum, over, vorm, geval, pers, eindigt, geldt, verloopt",
  },
  sv: {
    kill: "makulering, annullering, den utgår, tillbakadragen, tillbakadraget, återkallad, återkallas, återkallelse, annullerad, annulleras, makulerad, makuleras, kill, dras tillbaka, dragits tillbaka, indragen, utgår",
    remove:
      "dra tillbaka, dra, tillbaka, återkalla, ta bort, tas bort, borttagen, radera, raderas, stryk, stryks, annullera, makulera, bortse, ignorera, avpublicera, avpublicerad",
    embargo: "embargo, under embargo, sperrtid, spärrtid, embargotid",
    hold: "vänta, väntar, vila, vilar, håll, hålls, stoppad, stoppas, stoppa, konfidentiellt, endast för internt bruk, internt, ligger, avvakta, hold, spärrad, spärras",
    draft: "utkast, råmanus, ej redigerad, arbetsversion, preliminär version, ej klar, under arbete",
    passed: "godkänd, godkänt, klar, klart, redigerad, kontrollerad, släppt",
    not: "ej, inte, icke, aldrig, ingen, inga, utan, förbud",
    publish:
      "publicer*, publicering, sänd*, tryck*, sprid*, spridas, offentliggör*, webb, nätet, online, dela, delas, lägg ut, läggas ut",
    use: "använd*",
    free: "fri, fri för publicering, släpps, publiceras, fritt, fritt för publicering",
    advance: "måndagsutgåv*, lördagsutgåv*, söndagsutgåv*, helgutgåv*",
    story:
      "artikel, artikeln, text, texten, nyhet, nyheten, notis, notisen, telegram, telegrammet, bild, bilden, bilder, video, version, manus",
    paper: "rapport, rapporten, pressmeddelande, pressmeddelandet, tal, dokument",
    ask: "vänligen, var god, snälla, ber, ombeds, obs",
    editors:
      "obs, redaktion, redaktionen, redaktioner, redaktörer, till redaktionen, kunder, abonnenter, viktigt, brådskande, internt, desk, medier, press, not",
    until: "till, tills, före, innan, förrän, från, fram till",
    for: "för",
    our: "denna, detta, den här, vår, vårt, sin, ovanstående",
    little:
      "den, det, de, en, ett, i, på, av, och, eller, med, är, var, har, blir, får, ska, skall, måste, kan, att, om, ännu, strikt, absolut, bara, omedelbart, genast, fel, felaktig, juridiska, skäl, godkännande, vidare, kl, klockan, tid, som, nu, gäller, upphör",
  },
  nb: {
    kill: "makulering, annullering, makulert, annullert, trekkes tilbake, trukket tilbake, tilbaketrukket, trekkes tilbake, annullert, annulleres, tilbakekalt, makulert, kill, strøket, utgår, trukket",
    remove:
      "trekk, trekke, trekkes, tilbake, slett, slettes, slettet, fjern, fjernes, fjernet, annuller, se bort fra, avpubliser, avpublisert, stryk",
    embargo: "embargo, sperrefrist, sperret, under embargo, klausul, klausulert",
    hold: "vent, venter, hold, holdes, på vent, hold tilbake, holdes tilbake, fortrolig, konfidensielt, kun internt, internt bruk, til internt bruk, stoppet, stopp, avvent",
    draft: "utkast, kladd, uredigert, arbeidsversjon, ikke ferdig, under arbeid, foreløpig versjon",
    passed: "godkjent, klarert, redigert, sjekket, ferdig, frigitt",
    not: "ikke, ingen, aldri, uten, ei, forbudt",
    publish:
      "publiser*, publisering, trykk*, send*, offentliggjør*, spre, spres, nett, nettet, web, online, del, deles, legg ut, legges ut, offentlighet",
    use: "bruk*",
    free: "fri, fri for publisering, frigis, slippes",
    advance: "mandagsutgav*, lørdagsutgav*, søndagsutgav*, helgeutgav*",
    story:
      "melding, meldingen, sak, saken, artikkel, artikkelen, tekst, teksten, nyhet, nyheten, bilde, bildet, bilder, video, versjon",
    paper: "rapport, rapporten, pressemelding, pressemeldingen, tale, dokument",
    ask: "vennligst, ber, bes, vær så snill, obs",
    editors:
      "obs, redaksjon, redaksjonen, redaksjoner, redaktører, til redaksjonen, kunder, abonnenter, viktig, haster, internt, desk, vaktsjef, presse, medier, merk",
    until: "til, inntil, før, innen, fra, fram til, frem til",
    for: "for",
    our: "denne, dette, vår, vårt, sin, ovennevnte",
    little:
      "den, det, de, en, et, i, på, av, og, eller, med, er, var, har, blir, blitt, må, skal, kan, å, om, ennå, enda, strengt, absolutt, kun, umiddelbart, straks, feil, juridiske, årsaker, godkjenning, videre, kl, klokken, tid, som, nå, gjelder, oppheves, for, til",
  },
  da: {
    kill: "makulering, annullering, makuleret, annulleret, annulleret, annulleres, trukket tilbage, tilbagetrukket, trækkes tilbage, tilbagekaldt, makuleret, kill, udgår, slettet",
    remove:
      "træk, trække, trækkes, tilbage, slet, slettes, fjern, fjernes, fjernet, annuller, se bort fra, afpublicer, afpubliceret",
    embargo: "embargo, klausul, klausuleret, sperrefrist, spærrefrist, under embargo",
    hold: "vent, venter, hold, holdes, på hold, hold tilbage, holdes tilbage, fortroligt, kun internt, internt brug, til internt brug, stoppet, afvent",
    draft: "udkast, kladde, uredigeret, arbejdsversion, ikke færdig, under udarbejdelse, foreløbig version",
    passed: "godkendt, klareret, redigeret, tjekket, færdig, frigivet",
    not: "ikke, ingen, aldrig, uden, ej, forbudt",
    publish:
      "offentliggør*, publicer*, bring, bringes, tryk*, send*, udsend*, spred*, nettet, web, online, del, deles, læg ud, offentliggørelse, offentlighed",
    use: "brug*, anvend*",
    free: "fri, fri til offentliggørelse, frigives",
    advance: "mandagsudgav*, lørdagsudgav*, søndagsudgav*, weekendudgav*",
    story:
      "historie, historien, artikel, artiklen, nyhed, nyheden, telegram, telegrammet, tekst, teksten, billede, billedet, billeder, video, version, indslag",
    paper: "rapport, rapporten, pressemeddelelse, pressemeddelelsen, tale, dokument",
    ask: "venligst, bedes, beder, vær venlig, obs",
    editors:
      "obs, redaktion, redaktionen, redaktioner, redaktører, til redaktionen, kunder, abonnenter, vigtigt, haster, internt, presse, medier, bemærk",
    until: "til, indtil, før, inden, fra, frem til",
    for: "for",
    our: "denne, dette, vores, sin, ovenstående",
    little:
      "den, det, de, en, et, i, på, af, og, eller, med, er, var, har, bliver, blevet, må, skal, kan, at, om, endnu, strengt, absolut, kun, straks, øjeblikkeligt, fejl, juridiske, årsager, godkendelse, videre, kl, klokken, tid, som, nu, gælder, ophæves, for, til",
  },
  fi: {
    kill: "peruttu, perutaan, peruutettu, peruutus, mitätöity, mitätöidään, vedetty pois, kill",
    remove:
      "poistettava, poistakaa, poista, poistetaan, poistettu, perukaa, peru, vedetään pois, hylätkää, mitätöikää",
    embargo: "embargo, embargon, embargossa, julkaisukielto, julkaisukiellossa, julkaisuvapaa",
    hold: "odottaa, odota, odottakaa, pidä, luottamuksellinen, vain sisäiseen käyttöön, sisäinen, keskeytetty, ei vielä, pitoon, hold",
    draft: "luonnos, raakaversio, keskeneräinen, työversio, editoimaton, tarkistamaton",
    passed: "hyväksytty, tarkistettu, valmis, vahvistettu",
    not: "ei, älä, älkää, eivät, ilman, kielletty, kielto, koskaan",
    publish:
      "julkais*, julkaist*, julkisuuteen, levit*, lähet*, paina*, verkossa, verkkoon, netissä, nettiin, jaa, jaettavaksi, julkinen",
    use: "käyt*",
    free: "julkaistavissa, vapaa, vapautuu",
    advance: "maanantain lehti*, sunnuntain lehti*, lauantain lehti*",
    story:
      "juttu, jutun, juttua, uutinen, uutisen, uutista, artikkeli, artikkelin, teksti, tekstin, kuva, kuvan, video, versio, sähke",
    paper: "raportti, tiedote, puhe, asiakirja",
    ask: "pyydämme, pyydetään, ystävällisesti, olkaa hyvä",
    editors:
      "huom, huomio, toimitus, toimitukset, toimituksille, toimitukselle, asiakkaille, tilaajille, tärkeää, kiireellinen, sisäinen, median",
    until: "asti, saakka, ennen, kunnes, alkaen, jälkeen",
    for: "varten",
    our: "tämä, tätä, tämän, yllä oleva, meidän, sen",
    little:
      "on, ovat, ole, saa, voi, vielä, vain, heti, välittömästi, virhe, virheellinen, klo, kello, päättyy, ja, tai, se, tiukka, ehdoton, missään, muodossa, toistaiseksi, lupaa, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, maanantaihin, tiistaihin, tiistaita, maanantaita",
  },
  pl: {
    kill: "anulowana, anulowany, anulowane, anulacja, anulować, wycofana, wycofany, wycofanie, wycofano, cofnięta, kill, sprostowanie i wycofanie",
    remove:
      "wycofać, wycofujemy, usunąć, usunięta, usunięty, usuńcie, skasować, skreślić, zignorować, pominąć, anulujemy",
    embargo: "embargo, embargiem, pod embargiem, objęte embargiem",
    hold: "wstrzymać, wstrzymana, wstrzymany, wstrzymane, czekać, czeka, oczekuje, poufne, do użytku wewnętrznego, zawieszone, hold, oczekiwanie",
    draft:
      "wersja robocza, szkic, brudnopis, projekt tekstu, niezredagowane, do akceptacji, w opracowaniu, nieautoryzowane",
    passed: "zatwierdzone, zaakceptowane, autoryzowane, zredagowane, sprawdzone",
    not: "nie, bez, zakaz, nigdy, zabronione",
    publish:
      "publik*, opublik*, rozpowszechni*, drukować, druku, emitować, emisji, udostępni*, internet, internecie, www, wysyłać, upubliczni*",
    use: "wykorzyst*, używać",
    free: "do druku, przeznaczone do druku, do publikacji, wolne, do wykorzystania",
    story:
      "depesza, depeszę, tekst, tekstu, artykuł, artykułu, materiał, materiału, wiadomość, informacja, informacji, notatka, zdjęcie, zdjęcia, wideo, wersja",
    paper: "raport, komunikat, przemówienie, dokument",
    ask: "prosimy, proszę, uprasza się, prośba",
    editors:
      "uwaga, redakcja, redakcje, redakcji, redaktorzy, redaktorów, klienci, abonenci, ważne, pilne, wewnętrzne, media, prasa, dla redakcji",
    until: "do, przed, aż do, od, dopóki, po",
    for: "dla, na, do",
    our: "ta, ten, to, tę, tego, tej, nasza, nasz, naszą, powyższa, powyższy, swoją",
    little:
      "w, z, i, lub, jest, są, została, został, zostało, być, może, należy, jeszcze, tylko, ścisłe, bezwzględne, bezwzględnie, natychmiast, błąd, błędna, godz, godziny, godzina, godziną, r, roku, o, się, akceptacji, odwołania, zgody, żadnej, formie, dnia, poniedziałku, wtorku, środy, czwartku, piątku, soboty, niedzieli",
  },
  ru: {
    kill: "аннулирован*, не учитывать, аннулирует*, аннуляция, отозван*, отзыв сообщения, отзывается, снято, снята, кил, отмена сообщения, опровержение и отзыв, отменено, отменена, снят с публикации, снят, снимается",
    remove:
      "аннулировать, аннулируйте, отозвать, отзываем, отзывает, удалить, удалите, удалено, удалена, снять, снимите, игнорировать, изъять",
    embargo: "эмбарго, под эмбарго",
    hold: "придержать, задержать, ждать, ожидает, ожидание, отложено, отложить, приостановлено, приостановить, конфиденциально, для служебного пользования, дсп, для внутреннего пользования, стоп, на утверждении, на согласовании, холд",
    draft:
      "черновик, набросок, проект текста, рабочая версия, неотредактировано, не вычитано, не согласовано, не утверждено, на вычитке",
    passed: "утверждено, согласовано, проверено, отредактировано, одобрено",
    not: "не, нет, без, запрещено, запрещена, запрет, никогда, нельзя",
    publish:
      "публик*, опублик*, печат*, распростран*, разгла*, выпуск*, эфир, эфира, сайт, сайте, размещ*, передавать, выдавать, выкладывать",
    use: "использ*",
    free: "к публикации, для публикации, выход, публикация",
    story:
      "сообщение, сообщения, новость, новости, материал, материала, текст, текста, статья, статью, заметка, заметку, фото, видео, версия, молния",
    paper: "доклад, заявление, речь, документ, релиз",
    ask: "просим, просьба, пожалуйста, прошу",
    editors:
      "внимание, редакция, редакции, редакций, редакторам, редактору, клиентам, подписчикам, срочно, важно, внутреннее, сми, к сведению, вниманию",
    until: "до, раньше, ранее, прежде, после, с, пока",
    for: "для, в, к",
    our: "это, этот, эту, эта, наше, нашу, наш, наша, свое, свою, данное, данный, вышеуказанное",
    little:
      "и, или, на, о, об, по, из, от, было, была, был, будет, может, должно, должен, строго, строгое, еще, только, немедленно, ошибка, ошибочно, ошибочное, часов, час, ч, мск, г, года, время, до особого распоряжения, распоряжения, особого, уведомления, согласования, разрешения, открытой, печати, является, как, виде, каком, ни, понедельника, вторника, среды, среду, четверга, пятницы, пятницу, субботы, субботу, воскресенья",
  },
  uk: {
    kill: "анульован*, відкликан*, відкликано, відкликання, знято, скасовано, скасована",
    remove: "анулювати, відкликати, видалити, видаліть, видалено, зняти, ігнорувати, вилучити, відкликаємо",
    embargo: "ембарго, під ембарго",
    hold: "притримати, затримати, чекати, очікує, відкладено, призупинено, конфіденційно, для службового користування, для внутрішнього користування, стоп, на погодженні",
    draft: "чернетка, робоча версія, проєкт тексту, не погоджено, не затверджено, невідредаговано",
    passed: "затверджено, погоджено, перевірено",
    not: "не, ні, без, заборонено, заборона, ніколи, нема",
    publish: "публік*, опублік*, оприлюдн*, друк*, пошир*, ефір, ефіру, сайт, сайті, розміщ*, розголош*",
    use: "використ*",
    free: "до публікації, для публікації, публікація",
    story:
      "повідомлення, новина, новину, новини, матеріал, текст, стаття, статтю, допис, фото, відео, версія",
    paper: "доповідь, заява, промова, документ, реліз",
    ask: "просимо, прохання, будь ласка, прошу",
    editors:
      "увага, редакція, редакції, редакціям, редакторам, клієнтам, передплатникам, терміново, важливо, змі",
    until: "до, раніше, перед, після, з, поки",
    for: "для, в, у, к",
    our: "це, цей, цю, ця, наше, нашу, наш, свою, дане",
    little:
      "і, й, та, або, на, про, по, із, від, було, була, буде, може, має, суворо, ще, тільки, негайно, помилка, помилково, годин, година, год, р, року, час, окремого розпорядження, погодження, дозволу, понеділка, вівторка, середи, четверга, пʼятниці, суботи, неділі",
  },
  tr: {
    kill: "iptal, geri çekildi, geri çekilmiştir, geri çekilen, iptal edildi, iptal edilmiştir, kill",
    remove:
      "geri çek*, iptal ediniz, iptal edin, kaldırın, kaldırıldı, kaldırılmıştır, siliniz, silin, dikkate almayın, dikkate almayınız, dikkate alınmasın",
    embargo: "ambargo, ambargolu, ambargoludur, ambargolanmış, ambargosu",
    hold: "bekletin, bekletiliyor, beklet, bekleyin, beklemede, gizli, gizlidir, kurum içi, durdurun, yayınlamayın*, yayımlamayın*, yayınlama, yayımlama, yayınlanmaz, yayımlanmaz, yayınlanmayacak*, yayımlanmayacak*, yayınlanmasın, yayımlanmasın, yayınlanamaz, yayımlanamaz, kullanmayın*, kullanmayınız, kullanılmasın, kullanılamaz, kullanılmaz, paylaşmayın*, yayın yasağı, yayına girmesin, onay bekliyor, onay bekleniyor",
    draft: "taslak, taslaktır, düzenlenmemiş, onaysız, çalışma metni",
    passed: "onaylandı, onaylanmış, kontrol edildi",
    not: "değil, değildir, yok, yasak, yasaktır, hiçbir, asla",
    publish: "yayın*, yayım*, paylaş*, basın, dağıt*, internet, web, site, sitede",
    use: "kullan*",
    free: "yayın tarihi, yayın saati, serbest, yayın zamanı",
    story:
      "haber, haberi, haberimiz, haberimizi, haberin, metin, metni, yazı, yazıyı, fotoğraf, görüntü, makale",
    paper: "rapor, açıklama, konuşma, belge, bülten",
    ask: "lütfen, rica, rica ederiz",
    editors:
      "dikkat, editör, editörler, editörlere, editörlerin, redaksiyon, aboneler, abonelere, abonelerin, önemli, acil, not, kurum içi, medya, basın",
    until: "kadar, önce, itibaren, dek, sonra",
    for: "için",
    our: "bu, bizim, yukarıdaki, söz konusu",
    little:
      "ve, veya, ile, da, de, ya, ye, a, e, saat, saatine, tarihine, tarihinden, günü, kesinlikle, henüz, sadece, derhal, hemen, hata, hatalı, hukuki, nedenlerle, onay, onayı, ikinci bir bildirime, bildirime, edilmiştir, edildi, dır, dir, tarih, olan",
  },
  el: {
    kill: "ανακαλείται, ανάκληση, ανακλήθηκε, ακυρώνεται, ακύρωση, ακυρώθηκε, αποσύρεται, απόσυρση, αποσύρθηκε",
    remove:
      "ανακαλούμε, ακυρώστε, αποσύρετε, διαγράψτε, διαγραφή, διαγράφεται, αγνοήστε, αφαιρέστε, αποσύρουμε",
    embargo: "εμπάργκο, εμπαργκο, embargo",
    hold: "κρατήστε, αναμονή, σε αναμονή, εκκρεμεί, εμπιστευτικό, εσωτερική χρήση, για εσωτερική χρήση, αναστολή, σταματήστε, περιμένετε",
    draft: "προσχέδιο, πρόχειρο, σχέδιο κειμένου, ανεπεξέργαστο, υπό επεξεργασία",
    passed: "εγκεκριμένο, ελεγμένο, εγκρίθηκε",
    not: "μη, μην, δεν, όχι, απαγορεύεται, χωρίς, ποτέ",
    publish:
      "δημοσι*, μετάδοση, μεταδ*, αναπαραγωγή, διανομή, διαδίκτυο, ιστοσελίδα, ανάρτηση, αναρτ*, κοινοποι*",
    use: "χρήση, χρησιμοποι*",
    free: "προς δημοσίευση, για δημοσίευση, ελεύθερο, δημοσίευση",
    story: "είδηση, ειδήσεις, άρθρο, κείμενο, ρεπορτάζ, τηλεγράφημα, φωτογραφία, βίντεο, θέμα",
    paper: "έκθεση, ανακοίνωση, ομιλία, έγγραφο",
    ask: "παρακαλούμε, παρακαλώ, παρακαλείσθε, παρακαλείστε",
    editors:
      "προσοχή, συντάκτες, σύνταξη, συνδρομητές, συνδρομητών, πελάτες, σημαντικό, επείγον, εσωτερικό, μμε, σημείωση",
    until: "έως, μέχρι, πριν, πριν από, ως, από, εωσ",
    for: "για, προς",
    our: "αυτή, αυτό, αυτό το, αυτή η, μας, παραπάνω",
    little:
      "το, τη, την, της, του, των, τα, τις, τον, η, ο, οι, σε, στο, στη, στην, στις, στον, και, ή, είναι, να, αυστηρό, αυστηρά, ακόμη, μόνο, αμέσως, άμεσα, λάθος, λόγω, νομικούς, λόγους, ώρα, ώρας, π, μ, νεωτέρας, έγκριση, λήγει, από",
  },
  ar: {
    kill: "إلغاء, ملغى, ملغي, الغاء, تم سحب, سحب الخبر, سحبت, ألغي, يلغى, مسحوب, إلغاء الخبر",
    remove: "سحب, حذف, احذفوا, يحذف, تجاهل, إزالة, إهمال, عدم اعتماد, اسحبوا",
    embargo: "محظور, حظر, حظر النشر, امبارغو, إمبارغو, محظور النشر, تحت الحظر",
    hold: "انتظار, قيد الانتظار, في الانتظار, معلق, تعليق, مؤجل, تأجيل, سري, سرية, للاستخدام الداخلي, داخلي, إيقاف, أوقفوا, توقف, قيد المراجعة, بانتظار الموافقة",
    draft: "مسودة, مسوده, غير محرر, غير مراجع, غير نهائي, نسخة أولية",
    passed: "معتمد, معتمدة, موافق, مراجع",
    not: "لا, ليس, ليست, عدم, غير, ممنوع, يمنع, يحظر, بدون, دون",
    publish:
      "نشر, النشر, للنشر, تنشر, ينشر, تنشروا, نشره, نشرها, بث, البث, للبث, توزيع, التوزيع, للتوزيع, تداول, التداول, تعميم, طباعة, صالح, مشاركة",
    use: "استخدام, استخدامه, الاستخدام, للاستخدام, تستخدم, تستخدموا, استعمال",
    free: "للنشر في, موعد النشر, ينشر في, متاح",
    story:
      "خبر, الخبر, خبرنا, أخبار, مادة, المادة, تقرير صحفي, مقال, المقال, نص, النص, قصة, القصة, صورة, الصورة, فيديو, برقية, البرقية",
    paper: "تقرير, التقرير, بيان, البيان, خطاب, وثيقة",
    ask: "يرجى, الرجاء, نرجو, رجاء, نطلب, برجاء",
    editors:
      "تنبيه, تنويه, إلى المحررين, المحررين, المحررون, للمحررين, التحرير, المشتركين, للمشتركين, هام, مهم, عاجل, ملاحظة, انتباه, السادة, العملاء, داخلي, الصحفيين, الصحافة, وسائل الإعلام",
    until: "حتى, قبل, لغاية, إلى, إلا بعد, بعد, من",
    for: "في, لـ, على",
    our: "هذا, هذه, أعلاه, السابق, السابقة",
    little:
      "الساعة, يوم, صباحا, مساء, ظهرا, بتوقيت, غرينتش, تماما, و, أو, على, من, عن, ب, ل, قد, تم, الوقت, موعد, فورا, خطأ, إشعار, آخر, إشعار آخر, أي, بأي, شكل, حال, قطعيا, نهائيا, بعد, الآن, تاريخ, كان, يكون, ص, م, ديسمبر, مشدد, صارم",
  },
  he: {
    kill: "בוטלה, בוטל, ביטול, מבוטל, מבוטלת, הוסרה, הוסר, נמשכה, משיכה, נגנזה, נגנז, גניזה",
    remove: "לבטל, למחוק, מחיקה, להסיר, הסרה, להתעלם, הסירו, מחקו, בטלו, לגנוז",
    embargo: "אמברגו, באמברגו, תחת אמברגו, חסוי לפרסום, איסור פרסום",
    hold: "להמתין, המתנה, בהמתנה, המתינו, לעכב, מעוכב, עיכוב, עכבו, סודי, לשימוש פנימי, פנימי, מושהה, השהיה, עצור, עצרו, ממתין לאישור, לא לשידור",
    draft: "טיוטה, טיוטא, לא ערוך, לא מאושר, גרסת עבודה",
    passed: "מאושר, אושר, נבדק, ערוך",
    not: "לא, אין, אסור, אסורה, ללא, בלי, אל, טרם",
    publish:
      "לפרסום, פרסום, הפרסום, לפרסם, תפרסמו, פרסמו, מפורסם, לשידור, שידור, לשדר, להפצה, הפצה, להפיץ, תפיצו, לשתף, באתר, לאתר, אינטרנט, ברשת",
    use: "שימוש, לשימוש, להשתמש",
    free: "מותר לפרסום, מותר לפרסום מ, מועד פרסום, לפרסום ב",
    story:
      "ידיעה, הידיעה, ידיעתנו, כתבה, הכתבה, כתבתנו, טקסט, הטקסט, מאמר, המאמר, תמונה, התמונה, סרטון, מבזק, חומר, החומר",
    paper: "דוח, הודעה, ההודעה, נאום, מסמך",
    ask: "נא, אנא, מתבקשים, מבקשים, בבקשה",
    editors:
      "עורכים, לעורכים, לעורך, עורך, מערכת, למערכת, מערכות, דחוף, חשוב, שימו, לב, שימו לב, הערה, פנימי, מנויים, למנויים, לתשומת לב, תשומת, התקשורת",
    until: "עד, לפני, מ, החל, אחרי, קודם",
    for: "ל, ב",
    our: "זו, זאת, הזו, הזה, זה, שלנו, הנל",
    little:
      "בשעה, שעה, ביום, יום, או, ו, את, של, על, עם, היא, הוא, יש, כל, בשום, אופן, מוחלט, עדיין, רק, מיד, מיידי, טעות, בטעות, שגוי, סיבות, משפטיות, אישור, הודעה חדשה, להודעה חדשה, חדשה",
  },
  fa: {
    kill: "لغو, لغو شد, حذف شد, پس گرفته شد",
    remove: "حذف, حذف کنید, نادیده بگیرید, پس گرفتن",
    embargo: "تحریم خبری, ممنوع الانتشار, امبارگو",
    hold: "در انتظار, معلق, محرمانه, متوقف, داخلی",
    draft: "پیش نویس, پیشنویس, ویرایش نشده",
    not: "نه, نیست, ممنوع, غیر, نکنید, نشود",
    publish: "انتشار, منتشر, پخش, استفاده, چاپ",
    story: "خبر, مقاله, متن, گزارش خبری, عکس",
    ask: "لطفا, خواهشمند است",
    editors: "توجه, سردبیر, سردبیران, تحریریه, مهم, فوری",
    until: "تا, پیش از, قبل از",
    for: "برای",
    our: "این",
    little: "از, در, به, را, و, یا, ساعت, روز, هنوز, فقط, است, قابل, شود, کنید, قبل",
  },
  hi: {
    kill: "वापस लिया गया, वापस ली गई, वापस, रद्द, निरस्त, वापसी",
    remove: "हटाएं, हटाया गया, हटाएँ, रद्द करें, नज़रअंदाज़ करें, अनदेखा करें, मिटाएं",
    embargo: "एम्बार्गो, एंबार्गो, प्रतिबंधित, प्रकाशन प्रतिबंध",
    hold: "रोकें, रोका गया, रोक, प्रतीक्षा, लंबित, गोपनीय, होल्ड, स्थगित, आंतरिक उपयोग",
    draft: "मसौदा, प्रारूप, ड्राफ्ट, असंपादित",
    not: "न, ना, नहीं, मत, बिना, निषिद्ध",
    publish: "प्रकाशित, प्रकाशन, प्रसारित, प्रसारण, छापें, जारी, साझा, वेबसाइट",
    use: "उपयोग, इस्तेमाल",
    free: "प्रकाशन तिथि, जारी करने का समय",
    story: "समाचार, खबर, ख़बर, लेख, कहानी, पाठ, फोटो, तस्वीर, वीडियो, स्टोरी",
    paper: "रिपोर्ट, बयान, भाषण, दस्तावेज",
    ask: "कृपया, अनुरोध",
    editors: "ध्यान, संपादक, संपादकों, संपादकगण, ग्राहक, महत्वपूर्ण, तत्काल, सूचना, आंतरिक, नोट",
    until: "तक, पहले, पूर्व, बाद",
    for: "के लिए, लिए, हेतु",
    our: "यह, इस, हमारा, हमारी, उपरोक्त",
    little:
      "के, का, की, को, में, से, पर, और, या, है, हैं, गया, गई, करें, किया, जाए, बजे, सुबह, शाम, रात, दोपहर, समय, अभी, केवल, तुरंत, गलत, अगली, अगले, आदेश, दे, दें, लें",
  },
  cs: {
    kill: "rušíme ji, rušíme ho, rušíme zprávu, vydána omylem, vydán omylem, zrušujeme, stažena, staženo, stažen, stažení, zrušena, zrušeno, zrušen, zrušení, anulováno, anulace, odvolána, kill",
    remove:
      "stáhnout, stáhněte, smazat, smažte, odstranit, odstraňte, ignorovat, ignorujte, zrušit, zrušte, nebrat v úvahu, stahujeme",
    embargo: "embargo, embargem, pod embargem",
    hold: "pozastavit, pozastaveno, pozdržet, čekat, čeká, důvěrné, interní, pro vnitřní potřebu, nepublikovat, nepublikujte, nezveřejňovat, nezveřejňujte, nepoužívat, nepoužívejte, nevydávat, nevydávejte, nevysílat, nešířit, čeká na schválení",
    draft: "koncept, pracovní verze, návrh textu, nezkontrolováno, needitováno, rozpracováno, nezredigováno",
    passed: "schváleno, zkontrolováno, autorizováno",
    not: "ne, není, nesmí, bez, zákaz, zakázáno, nikdy",
    publish: "publik*, zveřej*, tisk*, vysíl*, šíř*, web, internet, vydání, vydat, určeno",
    use: "použ*",
    free: "volné, k publikaci, ke zveřejnění",
    story: "zpráva, zprávu, článek, článku, text, textu, materiál, fotografie, snímek, video, verze",
    paper: "projev, dokument, tiskovou zprávu",
    ask: "prosíme, prosím, žádáme",
    editors:
      "pozor, redakce, redakcím, redaktoři, redaktorům, klienti, odběratelé, důležité, naléhavé, interní, upozornění, média",
    until: "do, před, od, dokud, po",
    for: "pro, k, ke",
    our: "tato, tento, tuto, naše, naši, náš, výše uvedená, svou",
    little:
      "v, ve, na, z, a, i, nebo, je, jsou, byla, byl, bylo, být, může, musí, ještě, pouze, přísné, okamžitě, chyba, chybná, hod, hodin, h, dne, roku, odvolání, schválení, o, se, až, pondělí, úterý, středy, čtvrtka, pátku, soboty, neděle",
  },
  ro: {
    kill: "anulată, anulat, anulare, retrasă, retras, retragere, kill, eliminată",
    remove:
      "anulați, retrageți, ștergeți, eliminați, ignorați, înlăturați, retragem, a nu se lua în considerare",
    embargo: "embargo, sub embargo, embargou",
    hold: "în așteptare, așteptați, așteaptă, suspendată, suspendat, confidențial, uz intern, de uz intern, hold, rețineți",
    draft: "ciornă, schiță, versiune de lucru, needitat, nerevizuit, în lucru",
    passed: "aprobat, aprobată, verificat, revizuit",
    not: "nu, fără, interzis, interzisă, niciodată",
    publish: "public*, difuz*, tipări*, distribui*, online, web, site, internet, publicului",
    use: "folosi*, utiliz*",
    free: "spre publicare, pentru publicare, liber",
    story:
      "știre, știri, știrea, articol, articolul, text, textul, material, materialul, fotografie, video, versiune",
    paper: "raport, comunicat, discurs, document",
    ask: "vă rugăm, rugăm, rugăminte",
    editors:
      "atenție, redacție, redacția, redacții, redactori, editori, abonați, clienți, important, urgent, intern, notă, presă, mass media",
    until: "până, înainte, înainte de, de la, după",
    for: "pentru, spre",
    our: "această, acest, aceasta, noastră, nostru, sa, de mai sus",
    little:
      "la, pe, cu, și, sau, este, sunt, a, al, ale, fost, fi, va, trebuie, poate, se, ora, orele, ore, strict, absolut, încă, doar, imediat, eroare, greșită, motive, legale, aprobare, noi ordine, nou anunț, data, în, din, de, o",
  },
  hu: {
    kill: "visszavonva, visszavonás, visszavonjuk, visszavont, törölve, törölt, érvénytelen, visszavonták, kill",
    remove:
      "visszavonni, törölni, töröljék, törlendő, távolítsák el, eltávolítani, hagyják figyelmen kívül, figyelmen kívül, mellőzzék",
    embargo: "embargó, embargós, embargo, embargóval, hírzárlat",
    hold: "várjon, várni, várakozik, visszatartva, visszatartani, felfüggesztve, bizalmas, belső használatra, jóváhagyásra vár, tilos, hold",
    draft: "piszkozat, vázlat, munkaverzió, szerkesztetlen, tervezet szöveg, ellenőrizetlen",
    passed: "jóváhagyva, ellenőrizve",
    not: "ne, nem, tilos, nélkül, soha, nincs",
    publish:
      "közöl*, közlés*, közölhet*, publik*, nyilvános*, megjelen*, sugároz*, nyomtat*, terjeszt*, honlap, interneten, weben, hozható, hozzák",
    use: "felhasznál*, használ*",
    free: "közölhető, megjelenés, felhasználható",
    story:
      "hír, hírt, hírünk, hírünket, cikk, cikket, anyag, anyagot, szöveg, tudósítás, kép, fotó, videó, változat",
    paper: "jelentés, közlemény, beszéd, dokumentum",
    ask: "kérjük, kérem, kérünk, szíveskedjenek",
    editors:
      "figyelem, szerkesztő, szerkesztők, szerkesztőség, szerkesztőségek, előfizetők, fontos, sürgős, belső, megjegyzés, sajtó, média",
    until: "ig, előtt, után, től, amíg",
    for: "számára, nak, nek",
    our: "ez, ezt, ezt a, az alábbi, a fenti, fenti, a hírt, hírünk",
    little:
      "a, az, egy, és, vagy, van, lett, lesz, kell, lehet, még, csak, szigorú, szigorúan, azonnal, hiba, hibás, óra, órakor, órától, óráig, további értesítésig, értesítésig, további, jóváhagyás, nyilvánosságra, hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap, hétfőig, keddig",
  },
  id: {
    kill: "dicabut, ditarik, dibatalkan, pembatalan, pencabutan, penarikan berita, batal",
    remove: "cabut, tarik, batalkan, hapus, dihapus, abaikan, hilangkan",
    embargo: "embargo, diembargo",
    hold: "tahan, ditahan, tunda, ditunda, menunggu, rahasia, untuk internal, internal, hold",
    draft: "draf, konsep berita, naskah mentah, belum diedit, belum disunting",
    passed: "disetujui, diedit, diperiksa",
    not: "tidak, jangan, bukan, dilarang, belum, tanpa",
    publish:
      "terbit*, diterbitkan, dipublikasikan, publikasi, mempublikasikan, disiarkan, siar*, tayang*, ditayangkan, sebarkan, disebarkan, dimuat, muat",
    use: "digunakan, gunakan, pakai, dipakai",
    free: "untuk dipublikasikan, bebas, waktu terbit",
    story: "berita, artikel, naskah, teks, tulisan, foto, video",
    paper: "laporan, pernyataan, pidato, dokumen, rilis",
    ask: "mohon, harap, tolong, diminta",
    editors:
      "perhatian, redaksi, redaktur, editor, pelanggan, penting, segera, internal, catatan, media, pers, kepada",
    until: "hingga, sampai, sebelum, setelah, mulai",
    for: "untuk",
    our: "ini, kami, tersebut, di atas",
    little:
      "yang, di, ke, dari, dan, atau, pada, pukul, jam, wib, masih, hanya, segera, salah, kesalahan, alasan, hukum, persetujuan, pemberitahuan, lebih, lanjut, akan, telah, sudah, boleh",
  },
  vi: {
    kill: "rút bài, hủy bỏ, thu hồi, gỡ bài, hủy tin",
    embargo: "cấm phát hành, cấm đăng, cấm công bố",
    hold: "chờ duyệt, tạm giữ, tạm hoãn, lưu hành nội bộ",
    draft: "bản nháp, bản thảo, chưa biên tập",
    not: "không, cấm, chưa, đừng",
    publish: "đăng, xuất bản, phát hành, phát sóng, sử dụng, công bố, phổ biến",
    story: "bài, tin, bài viết, bản tin, ảnh",
    ask: "vui lòng, xin, đề nghị",
    editors: "chú ý, lưu ý, biên tập viên, tòa soạn, khẩn, ban biên tập",
    until: "đến, cho đến, trước, sau",
    for: "để, cho",
    our: "này, trên",
    little: "được, là, và, hoặc, ngày, giờ, lúc, phép, vào, ngay, khi, có, thông, báo, mới, lại",
  },
  ur: {
    kill: "منسوخ, واپس لے لی گئی, واپس",
    embargo: "پابندی, ایمبارگو",
    hold: "روکیں, زیر التوا, خفیہ, انتظار",
    draft: "مسودہ, غیر مدون",
    not: "نہیں, نہ, ممنوع, مت",
    publish: "اشاعت, شائع, نشر, استعمال",
    story: "خبر, مضمون, تحریر",
    ask: "براہ کرم, برائے مہربانی",
    editors: "توجہ, ایڈیٹر, مدیر, اہم, فوری",
    until: "تک, پہلے, قبل",
    for: "کے لیے, لیے",
    our: "یہ, اس",
    little: "کے, کی, کا, کو, میں, سے, پر, اور, یا, ہے, ہیں, کریں, کیا, جائے, گئی, گیا, بجے",
  },
  bg: {
    kill: "анулиран*, оттеглен*, отменен*",
    remove: "оттеглете, премахнете, изтрийте",
    embargo: "ембарго",
    hold: "задръжте, изчакайте, поверително, за вътрешно ползване",
    draft: "чернова, работен вариант",
    not: "не, без, забранено, забранена",
    publish: "публик*, използв*, разпростран*, излъчв*, печат",
    story: "новина, новината, материал, материала, статия, статията, текст",
    ask: "моля, молим",
    editors: "внимание, редакция, редакции, редактори, важно, спешно",
    until: "до, преди, след",
    for: "за",
    our: "тази, този, това",
    little: "се, да, е, са, на, в, и, или, от, ч, часа, г",
  },
};

/** Scripts that put no spaces between words are read by these, the longest first; an entry has no asterisk. */
export const UNSPACED_STATUS_WORDS: StatusWords = {
  kill: "取り消され, 취소되었, 撤稿, 撤回, 撤下, 作废, 作廢, 撤销, 撤銷, 取り消し, 取消し, 取消, 配信取り消し, 記事取り消し, 配信停止, 削除, 취소, 기사 취소, 기사취소, 전문 취소, 전문취소, 삭제, 철회, ยกเลิกข่าว, ยกเลิก, ถอนข่าว, 킬",
  remove: "删除, 刪除, 下架, 停用, 差し止め, 使用中止, 取り下げ, 무시",
  embargo:
    "解禁, 解禁日時, 解禁時間, 解禁日, 報道解禁, 情報解禁, エンバーゴ, 禁发, 禁發, 发布禁令, 時限解禁, 엠바고, 보도유예, 보도 유예, 보도시점, 보도 시점, 보도제한, ห้ามเผยแพร่ก่อน, กำหนดเผยแพร่, 版元解禁",
  hold: "掲載見合わせ, 配信見合わせ, 公開見合わせ, 放送見合わせ, 使用見合わせ, 使用不可, 掲載不可, 公開不可, 配信不可, 報道不可, 放送不可, 転載不可, 使用しないこと, 掲載しないこと, 公開しないこと, 報道しないこと, 配信しないこと, 使用を控えて, 掲載を控えて, 公開を控えて, 不可发布, 不可發布, 不可使用, 不可刊发, 不可刊登, 切勿发布, 切勿使用, 사용 불가, 사용불가, 게재 불가, 게재불가, 보도 불가, 보도불가, 공개 불가, 공개불가, 배포 불가, 배포불가, 게재하지 말 것, 보도하지 말 것, 사용하지 말 것, 공개하지 말 것, 禁止对外发布, 禁止外传, 不得外传, 승인 대기 중, 승인 대기, 확인 중, 검토 중, 確認中, 承認待ち, 校正中, 報道禁止, 掲載禁止, 公開禁止, 使用禁止, 配信禁止, 放送禁止, 転載禁止期間, 保留, 待機, 待发, 待發, 待审, 待審, 待定, 暂缓, 暫緩, 暂不发布, 暂停, 暫停, 请勿发布, 請勿發布, 请勿发表, 请勿刊发, 请勿使用, 請勿使用, 请勿转载, 请勿外传, 勿发, 勿用, 不得发布, 不得发表, 不得刊发, 不得使用, 不要发布, 禁止发布, 禁止發布, 禁止发表, 禁止刊发, 禁止使用, 内部资料, 內部資料, 内部使用, 机密, 保密, 社外秘, 未公開, 非公開, 取扱注意, 보도 금지, 보도금지, 사용 금지, 사용금지, 게재 금지, 게재금지, 공개 금지, 공개금지, 배포 금지, 배포금지, 보류, 대기, 대외비, 비공개, ห้ามเผยแพร่, ห้ามใช้, ห้ามตีพิมพ์, รออนุมัติ, ระงับ, 使わないでください, 使用しないでください, 公開しないでください, 掲載しないでください, 報道しないでください, 사용하지 마십시오, 보도하지 마십시오, 보도하지 마세요, 사용하지 마세요, 게재하지 마십시오",
  draft:
    "草稿, 草案稿, 初稿, 未定稿, 未审稿, 未审, 未編集, 下書き, 原稿案, 仮原稿, 초안, 초고, 미승인, ฉบับร่าง, ร่าง, 审核中, 待校对",
  story:
    "此稿, 本稿, 该稿, 稿件, 新闻, 新聞稿, 文章, 消息, 报道, 原稿, 記事, この記事, 本記事, ニュース, 写真, 기사, 본 기사, 이 기사, 사진, 전문, ข่าว, ข่าวนี้",
  editors:
    "注意, 编辑, 編輯, 各位编辑, 编辑注意, 通知, 公告, 紧急, 緊急, 重要, 至急, 編集部, 編集者, デスク, ご注意, お知らせ, 주의, 알림, 공지, 긴급, 편집자, 데스크, ด่วน, โปรดทราบ, สำคัญ, 请, 請, ください, 下さい, お願いします, 願います, 부탁드립니다, 바랍니다, กรุณา, 请注意",
  publish:
    "发布, 發布, 刊发, 使用, 公開, 掲載, 報道, 配信, 発表, 보도, 게재, 사용, 공개, 배포, เผยแพร่, 発行, 放送",
  until:
    "之前, 以前, 前, 之后, 以后, 后, 起, まで, 以降, より, から, 까지, 이전, 이후, 부터, 前不得, ก่อน, จนถึง",
  little:
    "につき, のため, 対外, 对外, 年, 月, 日, 時, 时, 點, 点, 分, 午前, 午後, 上午, 下午, 凌晨, 晚上, 中午, 正午, 深夜, 朝, 夕方, 未明, 星期, 周, 曜日, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, 一, 二, 三, 四, 五, 六, 天, 년, 월, 일, 시, 분, 오전, 오후, 자정, 정오, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, の, は, に, を, が, で, と, へ, も, 的, 于, 於, 在, 至, 为, 為, 是, 已, 将, 被, 请, 함, 은, 는, 이, 가, 을, 를, 의, 에, 로, 됨, วันที่, เวลา, น, 北京时间, 日本時間, 한국시간, 厳守, 습니다, 되었습니다, 합니다, 입니다, されました, ました, しました, します, です, 中, 稿, 号, 第",
};
