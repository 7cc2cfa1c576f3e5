/** French. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fr = describeLanguage({
  tag: "fr",
  name: "French",

  words: {
    perMinute: 195,
  },
  rights: {
    machines: phrases(`
      intelligence artificielle, apprentissage automatique, apprentissage machine, automatis*, génératif*,
      générative*, modèle* de langage, fouille de textes, fouille de données, algorithm*, chatbot*,
      œuvre* dérivée*
    `),
    machinesInCapitals: phrases("IA"),
    rewriting: phrases("réécrit*, résumé*, résumer, modification*, modifié*, abrégé*"),
  },
  assertions: {
    negations: phrases("pas, jamais, aucun, aucune, rien, ni, sans"),
    hedges: phrases(`
      pourrait, pourraient, présumé, présumée, présumés, probablement, serait, seraient, aurait, auraient,
      soupçonné, soupçonnée, apparemment, vraisemblablement, possible, probable
    `),
  },
  status: {
    kill: phrases(`
      annulation, ne pas tenir compte, pas tenir compte, annulé, annulée, retirée, rétractation, rétracté,
      rétractée, kill, supprimée, dépubliée, annulation de dépêche, retirons
    `),
    retract: phrases(`
      annuler, retirer, retiré, retirez, supprimer, supprimé, supprimez, effacer, effacez, détruire,
      détruisez, ignorer, ignorez, dépublier, tenir compte, invalider, caduque, caduc, retrait, annulez, nul
      et non avenu, annulons, invalidé, retirez de vos sites, jeter, jetez, écarter, oubliez, remplacer et
      détruire
    `),
    embargo: ["embargo", "sous embargo", "embargos", "embargoé", "embargoée"],
    approval: phrases(`
      l accord de, l accord du, accord de l avocat, accord du service, autorisation de diffusion, l aval,
      aval, autorisation, feu vert, relecture, validation, vérifié, vérifiée
    `),
    lifted: phrases(`
      levé, expiré, terminé, échu, levé par anticipation, aucun
    `),
    embargoOver: phrases(`
      fin de l embargo, fin d embargo, fin embargo, embargo annulé, était sous embargo jusqu
    `),
    hold: phrases(`
      en attente, attendre, attente, retenir, retenu, suspendu, suspendue, suspendre, bloquer, bloqué,
      confidentiel, confidentielle, usage interne, à usage interne, diffusion restreinte, à paraître, hold,
      en attente de, prononcé fait foi, seul le prononcé fait foi, réservé, réservée, réservé aux
      rédactions, patienter, à ne pas publier, sous le coude, garder sous le coude, au frigo, garder au
      frigo, garder au chaud, mettre de côté, au marbre, pas encore, pour information seulement, ne circule
      pas, réservé à la rédaction, attend le feu vert, ne pas mettre en ligne, ne mettez pas en ligne, rien
      en ligne, à garder sous le coude, à faire valider, citations à valider, à garder, gardez le sous,
      bloquez, laisser dormir, geler, gelé, gelée, bloquée, on bloque, attendons, attendez, patientez,
      retenez, laissez de côté, ne bougez pas, interdiction de publier, interdiction de publication,
      interdiction de diffusion, réservé au papier, papier uniquement, print uniquement, uniquement pour le
      papier, l avocat relit, le juridique relit, chez l avocat, au service juridique, en off, non
      attribuable, ne pas transférer, stand by, mis de côté, dort au frigo, à titre d information seulement
    `),
    draft: phrases(`
      brouillon, ébauche, document de travail, version provisoire, version de travail, projet de texte,
      premier jet, non relu, non validé, à relire, à valider, en cours de rédaction, en relecture, en cours
      de validation, texte provisoire, non corrigé, à corriger, pour validation, pour relecture, document
      interne de travail, épreuve de travail, non corrigée, non relue, non vérifié, pas relu, inachevé,
      incomplet, faire valider, texte brut, à compléter
    `),
    cleared: phrases(`
      validé, validée, relu, relue, approuvé, approuvée, autorisé, autorisée, confirmé, finalisé
    `),
    not: phrases(`
      ne, pas, non, aucun, aucune, interdit, interdite, jamais, sans, rien, ne rien, ni
    `),
    none: ["aucun", "aucune", "jamais", "sans"],
    publish: phrases(`
      publi*, diffus*, paraître, imprim*, mettre en ligne, mise en ligne, en ligne, transmettre,
      communiquer, partager, relayer, reproduire, web, site, sites, exploiter, mettre, mettez, paru*,
      sortir, sortez, mettre en avant, transférer, faire circuler, poster, antenne, à l antenne
    `),
    use: ["utilis*", "usage", "employer"],
    release: phrases(`
      pour publication, pour diffusion, pour parution, à publier, à diffuser, parution, libre, libre de
      publication, diffusion prévue, publier, diffuser, diffusion, à paraître dans, à publier dans
    `),
    advance: ["édition du", "éditions du", "édition de", "éditions de"],
    story: phrases(`
      dépêche, dépêches, papier, article, articles, texte, reportage, nouvelle, brève, information, infos,
      sujet, photo, photos, vidéo, encadré, version, informations, contenu, éléments, élément
    `),
    parts: phrases(`
      photo, photos, vidéo, vidéos, encadré, légende, légendes, infographie, titre, image, images
    `),
    document: phrases(`
      communiqué, rapport, discours, document, rapports, note, communiqué de presse, dossier de presse
    `),
    conditions: ["si", "quand", "lorsque", "en cas"],
    please: phrases(`
      prière, merci, veuillez, svp, s v p, s il vous plaît, prions, prie, demandons, demande, nous vous
      prions, bien vouloir, nous vous demandons, nous demandons, ayez l amabilité, ayez la gentillesse, on
      vous demande, soyez gentils
    `),
    editors: phrases(`
      attention, rédaction, rédactions, rédacteurs, rédacteur, éditeurs, clients, abonnés, avis, important,
      urgent, interne, secrétaires, secrétariat, desk, aux, médias, presse, journalistes
    `),
    after: ["après"],
    until: phrases(`
      jusqu, jusque, avant, tant, à partir, jusqu au, jusqu à, tant que, qu à partir, après, dès le, dès
      la, dès que, aussi longtemps, sauf, lors
    `),
    notBefore: phrases(`
      seulement après, uniquement après, pas avant, au plus tôt, qu après, qu une fois, après l annonce,
      seulement quand, seulement lorsque, seulement une fois
    `),
    for: ["pour"],
    this: ["notre", "nos", "sa", "son", "ses", "leur", "cette", "cet", "ce", "ci dessus", "précédente"],
    filler: phrases(`
      le, la, les, l, de, du, d, un, une, à, au, en, et, ou, est, sont, être, été, sera, doit, doivent, que,
      qu, se, s, y, par, sur, dans, strict, stricte, strictement, absolument, encore, immédiatement, tout,
      toute, toutes, tous, forme, supports, plateformes, erreur, raison, raisons, juridiques, juridique,
      accord, nouvel ordre, ordre, avis contraire, contraire, heure, heures, h, compte, tenir, levée, fin,
      il, nous, vous, grand public, public, fausse, faux, erronée, motif, compter, partir, pour le moment,
      pour l instant, vos, de vos, votre, systèmes, ce matin, qui, respecter, respectez, fixé, n, début,
      nulle, part, peut, peuvent, annonce, officielle, faut, service, destiné*, prévu*, l équipe, des,
      avocat, l avocat, décidée, décidé, chef, seulement, uniquement, contient, grave, graves, erreurs, mis,
      ci dessous, dessous, d information
    `),
    labels: ["rédactions", "rédaction", "avis"],
    noteLabels: ["note à la rédaction"],
    doubts: phrases(`
      référé, ordonnance (du juge|du tribunal), interdiction de (publier|publication), (avant que|tant
      que|que) (la famille|les proches|la veuve), gelé, au
      (frigo|marbre|congélateur), sous le coude, pas touche, (envoyé*|parti*) par erreur, mauvaise
      version, (pas encore|toujours pas) (validé*|relu*|signé*|visé*), feu vert
    `),
    refusals: phrases(`
      (merci de|prière de|veuillez|svp) (ne pas|ne rien) (encore |)(publier|diffuser|mettre en
      ligne|reprendre), à ne pas (publier|diffuser|mettre en ligne|reprendre), ne (le |la
      |)(publiez|diffusez|sortez) (pas|rien) (encore|avant|sans), ne pas (publier|diffuser|mettre en ligne)
      (avant|sans|en l'état)
    `),
    fieldNames: phrases("consigne, consignes, instruction, instructions, remarque, remarques"),
    fieldWords: phrases(`
      statut, état, etat, étape, phase, validation, approbation, juridique, service juridique, bon à tirer
    `),
    fieldNeeds: phrases(`
      (est
      |)(validé|validée|approuvé|approuvée|publié|publiée|prêt|prête|relu|relue|vérifié|vérifiée|autorisé),
      publier, à publier, prêt à publier, publiable, validation, bon à tirer
    `),
    fieldHolds: phrases(`
      pas encore,
      brouillon, ébauche, en (attente|attente de *|relecture|cours|préparation|révision|suspens|validation),
      à (valider|relire|vérifier|confirmer|compléter), non (validé|validée|publié|relu|relue|publiable), pas
      (validé|prêt|relu), ne pas (publier|diffuser|utiliser), suspendu, bloqué, retenu, inédit
    `),
    fieldBeside: phrases(`
      contrôle, relecture, article*, texte*, impression, rédaction*, desk, web, publication, du, de, de la,
      par, pour, sujet, papier, correction, bureau, pré presse
    `),
    fieldLacks: phrases(`
      manque, manquant, manquante, en attente, attente, attend, attendu, attendue, reste à *, à
      (relire|valider|corriger|revoir|faire|finir), ouvert, en souffrance, reçue, reçu
    `),
    fieldDone: phrases(`
      donné, donnée, accordé, accordée, obtenu, obtenue, ok, terminé, terminée, fait, faite, publié,
      publiée, validé, validée, bouclé, bouclée, en ligne, (pas|non)
      (nécessaire|requis|requise|concerné), (aucune|pas d|sans)
      (objection|objections|remarque|remarques|réserve|réserves), aucun problème, bien reçu
    `),
    fieldSwitches: phrases("privé, privée"),
    fieldOff: phrases("non, aucun, aucune, néant, rien, pas encore, sans, sans objet"),
    fieldOn: ["oui"],
    heldFolders: ["brouillons", "non publiés", "en attente"],
  },
  moments: {
    today: ["aujourd'hui"],
    tomorrow: ["demain"],
    late: ["matin", "soir", "nuit", "après", "fin"],
    noon: ["midi"],
    midnight: ["minuit"],
    between: ["soir", "matin", "le", "la", "les", "à", "ce", "de", "du", "heures", "heure"],
    beforeHour: ["à"],
    hours: ["heure", "heures"],
    inDate: ["le", "de", "er", "ers", "d"],
    ago: ["il y a # (minute|heure|jour)(s|)"],
    locales: ["fr"],
  },
  zones: {
    places: [
      ["Europe/London", ["londres"]],
      ["Europe/Dublin", ["irlande"]],
      ["Europe/Lisbon", ["lisbonne"]],
      ["Europe/Brussels", ["bruxelles", "belgique"]],
      ["Europe/Paris", ["française"]],
      ["Europe/Vienna", ["vienne"]],
      ["Europe/Zurich", ["suisse", "genève"]],
      ["Europe/Madrid", ["espagne"]],
      ["Europe/Moscow", ["moscou"]],
      ["Europe/Istanbul", ["turquie"]],
      ["Asia/Shanghai", ["pékin"]],
      ["America/New_York", ["l'est"]],
    ],
    beforePlace: ["heure"],
    beforePlaceName: ["de", "d", "des", "la", "le"],
  },

  bylines: {
    reportedBy: ["(reportage|rédigé) (de|par)"],
    by: ["par"],
    lineBy: ["par"],
    texts: ["texte", "article", "interview"],
    from: ["de"],
    posted: ["publié", "rédigé"],
    postedBy: ["par"],
    labels: ["auteur", "auteurs", "autrice", "auteure"],
    textLabels: ["texte"],
    openings: phrases(`
      (propos |)(recueilli|recueillis) par, (entretien|interview)( réalisé| réalisée|) par
    `),
    our: ["notre"],
    ourRoles: phrases(`
      correspond*, reporter*, envoyé spécial, envoyée spéciale
    `),
    roles: phrases(`
      journaliste, correspondant, correspondante, envoyé spécial, envoyée spéciale
    `),
    organisations: ["rédaction"],
    desks: ["rédaction"],
    deskOf: ["de"],
    particles: ["de", "la", "le"],
    rareParticles: ["du", "des", "d", "l", "st"],
    and: ["et"],
    with: ["avec"],
    in: ["à"],
    for: ["pour"],
    checked: ["relu", "vérifié", "traduit", "traduction"],
    pictures: ["illustration", "illustrations"],
    nameEnds: ["le", "publié"],
    neverSigns: ["le", "la", "un", "une", "publié", "voir", "lire", "tous", "toutes", "mis"],
    genres: phrases(`
      chronique, tribune, interview, reportage, article
    `),
    articles: ["un", "une"],
    workLabels: ["titre", "illustrat*"],
    paperOpenings: ["la", "le"],
    cardLabels: ["écrit par", "auteur"],
    openingTraits: ["par"],
    fileUsers: ["utilisateur"],
  },
  credits: {
    stockPictures: phrases("photo d'archives, photo d'illustration, image d'illustration"),
    captionEnds: phrases(`
      photo d'archives, photo d'illustration, archives, image d'illustration
    `),
    captionSides: ["à gauche", "à droite", "au centre", "g.", "de gauche à droite"],
    captionOpeners: phrases("(Vue|Photo|Photographie)( aérienne| générale|) (de|du|des)"),
    captionPlaces: ["à", "au", "en", "lors", "devant", "pendant"],
    labels: phrases(`
      photo, photos, photographie, (crédit|crédits)( photo|)
    `),
    captions: ["(photo|photos) (d'archive|d'archives)"],
    reserved: ["droits réservés"],
    desks: phrases(`(V|v)ersion française, (É|é|E|e)dité par, (R|r)édigé par, (A|a)vec (AFP|Reuters|AP)`),
    desksBeforeName: phrases(`(R|r)eportage( de|), (R|r)eportage d'`),
  },
  wires: {
    signOffs: ["fin"],
  },
  boilerplate: {
    feedFooters: ["(l'article|cet article|le post) … est apparu en premier sur"],
    selfReferences: phrases(`
      (contacté|contactée|contactés|sollicité|sollicitée|sollicités) par
      (nos soins|la rédaction|notre rédaction),
      dans (cet|notre|ce|cette|mon)
      (article|guide|billet|dossier|tutoriel|podcast|newsletter|comparatif|chronique|article-ci)
      (nous|vous|je|on|de blog),
      (cet|notre) (article|guide|billet|dossier|tutoriel|comparatif)
      (vous|explique|présente|propose|fait|a pour|décrypte|détaille|a été),
      dans (cet|notre) (article|guide|dossier|tutoriel),
      (nous|on) (vous|t') (propose*|explique*|présente*|raconte*|livre*|dévoile*|donne*|dit tout|fait le
      point), on fait le point,
      (suivez|retrouvez|découvrez|lisez|écoutez|consultez|téléchargez) (ici|notre|nos|le
      guide|ci-dessous|en direct|toute*), (abonnez|inscrivez)-vous, n'hésitez pas à, bonne lecture,
      merci (de|d') (nous|avoir) (suivi|suivre|lu|lire), bienvenue (dans|sur) (ce|notre|cette),
      (ce|notre|le) (direct|live) (est|se) (terminé|termine),
      (nous avons|j'ai) (sélectionné|listé|rassemblé|réuni|compilé|répertorié) pour vous,
      (ici|franceinfo|notre journal|notre rédaction) (vous explique|revient|fait le point|vous résume)
    `),
    unseen: phrases(`
      ci-(dessous|dessus|contre|après),
      (voir|cf) (plus (haut|bas)|encadré|photo|photos|vidéo|carte|tableau|infographie|le tableau|la carte),
      (le|la) (tableau|graphique|carte|vidéo|photo|image|galerie|liste) (suivante|suivant|ci),
      (comme|expliqué|mentionné|décrit|évoqué|cité|indiqué) plus (haut|bas), (cliquez|cliquer) (ici|sur),
      (sur|dans) (cette|la) (photo|image|vidéo|carte) (on|nous|vous|ci),
      comme (le titre|son titre) (l'|le) (indique|dit)
    `),
    leftovers: phrases(`
      À LIRE AUSSI, À lire aussi, A LIRE AUSSI, A lire aussi, Lire aussi, LIRE AUSSI, À ne pas manquer sur,
      A ne pas manquer sur, Crédit photo, Légende image, Légende photo, Lire la suite
    `),
    editorLabels: ["édition", "édité par"],
    announcements: phrases(`
      chez * (* |)(* |)nous (croyons|proposons|offrons|savons|aidons|sommes|mettons|comprenons),
      en vidéo,
      dans cet article, cet article (explique|présente|vous), dans ce guide, voici,
      voilà (les|quelques|nos),
      (découvrez|retrouvez) (ici|ci-dessous|notre|nos|les|le|la|comment|pourquoi), zoom sur,
      tour d'horizon, on vous (explique|dit tout|raconte)
    `),
    pointers: ["lire"],
    pointerTails: ["aussi"],
    invitations: ["(à |)lire (aussi|également)", "voir aussi"],
    colonInvitations: ["(à|a) (lire|voir)( aussi|)"],
    headings: ["(à |)lire aussi"],
    buttons: ["partager", "commentaires"],
    advertisements: ["publicité"],
    appeals: ["suivez-nous sur"],
    paywalls: phrases(`
      déjà (abonné|abonnée), … (est|sont) (réservé|réservée|réservés|réservées) (à nos|aux) abonnés,
      il vous reste #%, il vous reste # %, abonnez-vous pour (lire|continuer),
      pour (lire la suite|continuer) … (abonnez-vous|connectez-vous),
      cet article est réservé aux abonnés
    `),
    mailings: phrases(`
      (voir|afficher)( cet e-mail| cet email| ce message|) (dans (le|votre) navigateur|en ligne),
      se désabonner, se désinscrire, vous recevez (cet|ce)
    `),
    tails: ["à lire aussi", "sur le même sujet"],
    editorNotes: phrases(`
      (contact|contacts) (presse|médias),
      (note|notes) (à|pour) (la|les) (rédaction|rédactions|rédacteurs)
    `),
    commentHeadings: ["commentaires"],
    rights: ["tous droits réservés"],
    callTraits: ["lire aussi"],
    pageLabels: phrases(`
      (la |)(version|traduction) * (suit|ci-dessous|plus bas|à la suite),
      (le |)texte * (suit|ci-dessous|plus bas),
      temps de lecture … (min|minute|minutes), # (min|minute|minutes) de lecture,
      lecture # (min|minute|minutes)
    `),
    embedConsents: phrases(`
      (contenu|contenus) (externe|externes|tiers) … (cookies|consentement|bloqué|accepter),
      (afficher|autoriser) le contenu (externe|tiers)
    `),
    contactLabels: ["contact", "contacts"],
  },
  mail: {
    replies: ["le … a écrit"],
    forwarded: ["message transféré", "message d'origine"],
    fromHeaders: ["de"],
    headers: ["envoyé", "à", "objet"],
    disclaimers: phrases("ce (message|courriel|courrier) … confidentiel*, … avant d'imprimer ce"),
    devices: ["envoyé (de|depuis) mon"],
    closings: ["cordialement", "bien à vous", "bien cordialement", "bonne journée"],
    greetings: ["bonjour", "cher", "chers", "chère", "chères"],
    covers: phrases(`
      ci-joint, ci-dessous, voici (le|mon|la|l'*|votre), veuillez trouver,
      je vous (envoie|adresse|transmets)
    `),
    releases: ["communiqué de presse", "pour diffusion immédiate", "communiqué"],
    prefixes: ["tr"],
    organisations: phrases(`
      presse, ministère, université, communication, sa
    `),
    between: ["chez"],
  },
  deskLabels: {
    planning: phrases(`statut, responsable, échéance, canal, priorité`),
    headline: ["titre"],
    standfirst: ["chapô"],
    byline: ["auteur"],
    caption: ["légende", "légende photo"],
    section: ["rubrique"],
    keywords: ["mots-clés"],
    heading: ["intertitre"],
  },
  transcripts: {
    heard: phrases(`
      rire, rires, rit, applaudissement, applaudissements, musique, huée, huées, exclamation,
      exclamations, soupir, soupirs, soupire
    `),
  },
  datelines: {
    particles: ["de", "la", "le", "les", "du", "des", "sur", "sous"],
    dayArticles: ["le"],
    ordinals: ["er", "re", "e"],
    signed: ["Par"],
  },
  pageLines: {
    series: ["horoscope", "météo"],
    updated: ["mis à jour"],
    opensEnd: ["jusqu"],
    pages: ["page"],
    pagesOf: ["sur"],
  },
  classNames: {
    comments: ["commentaire", "commentaires"],
    authors: ["auteur"],
    captionParts: ["legende"],
    standfirsts: ["chapo"],
    leads: ["chapo"],
    kickers: ["surtitre"],
    authorPaths: ["auteur(s|)"],
  },
  publication: {
    published: ["publié"],
    updated: ["mis à jour", "modifié"],
  },

  sentences: {
    dates: phrases("janv, févr, avr, juil, sept, oct, nov, déc"),
    elidedBeforeNumber: ["art", "av"],
    titles: phrases("Mme, Mlle, MM, Mgr, Ste, Gouv, Univ, p.ex, av"),
    ownTitles: ["M"],
    titlesThatEnd: ["Ste"],
    trailing: ["Cie", "Sté"],
    openers: phrases(`
      Le, La, Les, Un, Une, Il, Elle, Ils, Elles, On, Nous, Je, Vous, Ce, Cette, Ces, Cet, Dans, En, Au, Aux,
      À, Mais, Et, Or, Pour, Par, Selon, Après, Avant, Depuis, Son, Sa, Ses, Leur, Leurs, Cependant,
      Toutefois, C'est, L'
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    demonstrativesWithin: phrases(`
      cet, cette, ces, (dans|sur|avec|pour|contre|sous|par|selon|après|avant|sans) ce
    `),
    withinUnlessBefore: phrases(`
      (deux|trois|quatre|cinq|six|dix|vingt|quelques|toutes|tous) (derni*|proch*|dix|vingt), temps, jour,
      année-là, dimension, point, (deux|trois|quatre|cinq|six|dix|quelques) (jours|mois|semaines|années)
    `),
    concessions: ["certes"],
    contrasts: [
      ", toutefois,",
      ", cependant,",
      ", pourtant,",
      ", en revanche,",
      "justement,",
      ", par contre,",
      ", de son côté,",
      ", quant à lui,",
      ", quant à elle,",
      ", lui aussi,",
      ", elle aussi,",
      ", par exemple,",
    ],
    demonstratives: phrases(`
      ce, cet, cette, ces
    `),
    beforeDemonstrative: phrases(`
      dans, à, de, avec, pour, sur, sous, après, avant, selon, par, depuis, malgré, chez, face à,
      grâce à, d'après, lors de, en, parmi, contre, concernant
    `),
    openingParticiples: ["*(é|ée|és|ées)", "*(n|d|t|l|r|v|ç)(u|ue|us|ues)", "*(is|ise|ises|it|ite|ites)"],
    pronounsBehindComma: phrases(`
      il, elle, ils, elles
    `),
    impersonal: phrases(`
      y, n'y, faut, fallait, faudra, s'agi*, semble, reste, convient, suffit, pleut, neige,
      est (possible|interdit|important|temps|question|difficile|impossible),
      est (nécessaire|prévu|essentiel|conseillé|recommandé|vrai|clair|probable),
      était (possible|question|temps), a (fallu|été décidé), existe
    `),
    events: phrases(`
      l'homme, l'accident, l'incident, l'accusé, l'auteur, l'entreprise, l'acteur, l'actrice, l'étude,
      l'élu, l'élue, l'enquête, le conducteur, le suspect, le prévenu, le drame, le chanteur, le joueur,
      le ministre, le couple, le jeune homme, la victime, la femme, la jeune femme, la chanteuse,
      la fillette, la conductrice, les victimes, les faits, les suspects, les deux hommes, le sexagénaire,
      le quadragénaire, le trentenaire, le quinquagénaire, la trentenaire, la quadragénaire
    `),
    eventVerbs: phrases(`
      a, ont, est, sont, était, étaient, avait, avaient, s'est, se, sera, doit, aurait, serait, n'a, n'est,
      n'avait, n'ont, se sont
    `),
    openings: phrases(`
      depuis lors, à l'époque, (la veille|le lendemain|le même jour|le soir même), peu (après|avant), pour
      cela, malgré (cela|tout), dans la foulée, de (tels|telles), (un tel|une telle), lui aussi, elle aussi,
      eux aussi, à ses yeux, face à (cela|ça), autrement dit,
      (deux|trois|quatre|cinq|dix|quelques|plusieurs) (jours|heures|minutes|semaines|mois|ans|années) (plus
      tard|auparavant|après), un peu plus tard,
      (l'un(e|)|deux|trois|quatre|plusieurs|certain(e|)s|aucun(e|)|chacun(e|)) d'entre (eux|elles), en
      effet, sauf que, quoi qu'il en soit, dès lors, de même, à l'inverse, au contraire, dans ce contexte, à
      ce titre, parmi (eux|elles), selon (lui|elle|eux), d'après (lui|elle|eux), pour (lui|elle), tous (les
      |)deux, toutes (les |)deux, quand (il|elle|ils|elles), (lorsqu'|alors qu')(il|elle|ils|elles), ce,
      cet, cette, ces, autre, mais, et, ou, or, donc, car, cependant, toutefois, pourtant, néanmoins, en
      revanche, en outre, de plus, par ailleurs, ainsi, alors, ensuite, puis, aussi, enfin, il, elle, ils,
      elles, son, sa, ses, leur, leurs, celui-ci, celle-ci, ceux-ci, cela, ça, c'(est|était), ce dernier,
      cette dernière, ces derniers, ces dernières, celles-ci, celui, celle, ceux, ledit, ladite, lesdits, à
      (lui|elle|eux), avec (lui|elle|eux), chez (lui|elle|eux), dans ce (cadre|sens|cas), de ce fait, par
      conséquent, en conséquence, pour autant, de son côté, de leur côté, à leur tour, à son tour, au même
      moment, dans le même temps, pendant ce temps, entre-temps, auparavant, par la suite, à cette occasion,
      là, là-bas, d'où, (a ajouté|a précisé|a expliqué|a déclaré) que
    `),
    exceptions: [
      "il (n'|)y (a|avait|aura)",
      "il faut",
      "il s'agi*",
      "c'est-à-dire",
      "puis-je",
      "elle-même",
      "elles-mêmes",
    ],
    unlessBefore: phrases(`
      fois, (derni* |proch* |)lundi, (derni* |proch* |)mardi, (derni* |proch* |)mercredi,
      (derni* |proch* |)jeudi,
      (derni* |proch* |)vendredi, (derni* |proch* |)samedi, (derni* |proch* |)dimanche,
      (derni* |proch* |)(semaine|semaines), (derni* |proch* |)(année|années), (derni* |proch* |)mois,
      (derni* |proch* |)matin, (derni* |proch* |)soir, (derni* |proch* |)nuit,
      (derni* |proch* |)(été|hiver|automne|printemps), (derni* |proch* |)week-end,
      (derni* |proch* |)(jours|heures), (derni* |proch* |)après-midi, qui, que,
      (derni* |proch*
      |)(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre), moment,
      instant, saison, siècle, dont, (sam|dim|lun|mar|mercre|jeu|vendre)di
    `),
    saidByPronoun: phrases("*-(il|elle|ils|elles), * *-(il|elle|ils|elles), * * *-(il|elle|ils|elles)"),
  },
  speech: {
    attributes: phrases(`
      a déclaré, déclare, a affirmé, affirme, a expliqué, explique, a assuré, assure, a indiqué,
      indique, a souligné, souligne, a estimé, estime, a ajouté, ajoute, a lancé, raconte, confie
    `),
  },
  speakers: {
    salutationsByName: ["monsieur", "madame"],
    telling: ["dit", "raconte", "explique", "assure", "déclaré*", "affirmé*"],
    first: ["je", "j", "moi", "mon", "ma", "mes", "me", "m", "nous", "notre", "nos"],
    second: ["vous", "votre", "vos", "tu", "toi", "ton"],
    greetings: ["bonjour*", "bonsoir*", "merci*"],
    interviews: ["entretien", "a répondu", "s'est entretenu avec", "s'est entretenue avec"],
  },
  labels: {
    articles: ["la", "le"],
    particles: ["de", "du", "la", "le"],
    claim: phrases(`
      affirmation, allégation, l'affirmation, ce qu'on dit, idée reçue, mythe, rumeur, intox, légende
    `),
    falsehood: ["faux", "fausse", "trompeur"],
    rating: ["évaluation", "jugement", "notre verdict", "verdict", "conclusion"],
    truth: ["fait", "faits", "les faits", "vérité", "la vérité", "réalité", "vrai", "info"],
    asker: ["question", "journaliste", "présentateur", "présentatrice", "modérateur", "animateur"],
    answer: ["réponse"],
    party: phrases(`
      accusation, parquet, procureur, procureure, défense, témoin, prévenu, accusé, juge, avocat
    `),
    beforeRating: ["c'est", "plutôt"],
    honorifics: ["témoin", "juge", "procureur", "maître"],
    notes: phrases(`
      rectificatif, rectification, erratum, précision, mise au point, note de la rédaction, ndlr
    `),
    teasers: ["exclusif", "direct"],
  },
  claims: {
    denying: phrases("dément*, réfut*, nie, nient, a nié, ont nié"),
    denials: ["faux", "fausse", "pas vrai", "trompeu", "mensong", "infondé", "inexact", "truqué"],
    carriers: phrases(`
      publication, publications, vidéo, vidéos, message, messages, photo, photos, rumeur, rumeurs,
      internaute, internautes, réseaux
    `),
    tellings: ["affirme*", "prétend*", "montre*", "selon"],
    attributions: ["a dit"],
    repeats: ["affirm*"],
    verdicts: ["c'est", "ce n'est", "cela", "rien"],
    factChecks: ["désintox*", "intox", "vrai ou faux*"],
    noes: ["non"],
    reviewLabels: ["Affirmation", "Évaluation"],
  },
  corrections: {
    openings: phrases(`
      (dans |)(une|la) (première |précédente |)version (précédente|antérieure|initiale|originale|de
      (cet|l')), (dans |)une (première|précédente) version,
      (cet article|cette (dépêche|page)|ce texte) (a
      été|comportait|indiquait|contenait|affirmait|mentionnait)
    `),
    versions: ["version"],
    of: ["de la", "de l", "de", "du"],
    own: ["cet", "'article"],
  },

  names: { particles: ["de", "du", "la", "le"] },
});
