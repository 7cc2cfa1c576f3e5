/** Spanish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const es = describeLanguage({
  tag: "es",
  name: "Spanish",

  words: {
    perMinute: 218,
  },
  rights: {
    machines: phrases(`
      inteligencia artificial, aprendizaje automático, automatiz*, generativ*, modelo* de lenguaje,
      minería de textos, minería de datos, minería de textos y datos, algoritm*, chatbot*
    `),
    machinesInCapitals: phrases("IA"),
    rewriting: phrases("reescri*, resúmen*, resumen*, resumir, modific*, obra* derivada*"),
  },
  assertions: {
    negations: phrases("no, nunca, jamás, ningún, ninguna, ninguno, nadie, nada, ni, sin, tampoco"),
    hedges: phrases(`
      podría, podrían, presunto, presunta, presuntos, supuesto, supuesta, supuestamente, presuntamente,
      quizá, quizás, probablemente, posible, posiblemente, habría, habrían
    `),
  },
  status: {
    kill: phrases(`
      anulación, no tener en cuenta, no tengan en cuenta, anulada, anulado, anula, anulamos, retirado,
      retractación, kill, eliminada, eliminado, cancelada, nota anulada, despublicar, despublicada,
      retiramos, anulen
    `),
    retract: phrases(`
      anular, anule, retirar, retiren, retire, eliminar, eliminen, elimine, borrar, borren, suprimir,
      supriman, suprimida, ignorar, ignoren, descartar, descarten, desestimar, desestimen, cancelar,
      invalidar, caso omiso, sin efecto, retira, se retira, quitar, quiten, bajar, bajen, elimínenla,
      elimínenlo, retírenla, retírenlo, bórrenla, bórrenlo, anúlenla, suprímanla, elimínela, retírela,
      retirada, queda sin efecto, quedan sin efecto, se anula, borrad, descarte, desechen, desechar,
      inválida, inválido, destruir
    `),
    embargo: ["embargo", "embargada", "embargado", "embargadas", "bajo embargo"],
    approval: phrases(`
      visto bueno, permiso, autorización, revisión, aprobación, conformidad, contrastado, verificado,
      corregido
    `),
    lifted: phrases(`
      levantado, levantada, vencido, terminado, finalizado, expirado, concluido, ninguno, ya sin
    `),
    embargoOver: phrases(`
      estaba embargado hasta, estuvo embargado hasta, estaba bajo embargo hasta
    `),
    hold: phrases(`
      retener, retengan, retenida, retenido, en espera, esperar, espera, pendiente, pendientes, suspendida,
      suspender, confidencial, uso interno, de uso interno, reservado, congelar, congelada, hold, pendiente
      de, para uso interno, aguardar, aguarden, esperen, reservada, aún no, todavía no, en la nevera,
      guardar en la nevera, solo para información, para visto bueno, guardad, guardadlo, guárdalo,
      guardarlo, guárdenlo, entre nosotros, no subir, no subáis, no colgar, no colguéis, guardar en el
      cajón, guarden el texto, a la espera, quedamos a la espera, esperen a, guardar hasta, en el cajón, al
      cajón, congelado, bloqueado, bloqueada, aparcado, aparcar, esperad, a la espera de, falta la
      revisión, falta el visto bueno, falta la aprobación, falta la firma, prohibición de publicar, secreto
      de sumario, solo papel, solo para el papel, solo para la edición impresa, no reenviar, sin
      atribución, en poder de los abogados, lo mira el abogado, en revisión legal, material reservado, no
      tocar
    `),
    draft: phrases(`
      borrador, en elaboración, sin editar, sin revisar, versión preliminar, documento de trabajo, sin
      aprobar, en revisión, sin contrastar, borrador interno, borrador de trabajo, texto provisional,
      material de trabajo, versión de trabajo, sin corregir, inacabado, incompleto, material de prueba,
      texto de prueba, sin autorizar
    `),
    cleared: phrases(`
      aprobada, aprobado, revisada, revisado, autorizada, autorizado, confirmada, validada, editada
    `),
    not: phrases(`
      no, sin, prohibida, prohibido, nunca, ni, jamás, no apto, prohíbe, se prohíbe, no debe, no deben,
      evitar, eviten
    `),
    none: ["sin", "nunca", "ni", "jamás"],
    publish: phrases(`
      publi*, difund*, difus*, emitir, emitan, emisión, imprimir, subir, web, en línea, reproducir,
      divulgar, divulguen, compartir, compartan, distribuir, circular, subáis, suban, subid, colgar,
      cuelguen, colguéis, sacar, saquen, saquéis, enviar, envíen, reenviar, lanzar, lancen, emitirse
    `),
    use: ["utiliz*", "usar", "usen", "use", "uso", "utilic*"],
    release: phrases(`
      para publicar, para su publicación, libre, libre publicación, difusión a partir, publicar, difundir
    `),
    advance: ["edición del", "edición de", "ediciones del", "ediciones de"],
    story: phrases(`
      nota, notas, noticia, noticias, despacho, artículo, artículos, información, texto, reportaje, crónica,
      pieza, foto, fotos, vídeo, versión, teletipo, cable, la nota, la noticia, datos, contenido
    `),
    parts: phrases(`
      foto, fotos, vídeo, video, vídeos, videos, pie, gráfico, imagen, imágenes, titular
    `),
    document: ["informe", "comunicado", "discurso", "documento", "nota de prensa", "comunicado de prensa"],
    conditions: ["si", "cuando", "en caso"],
    please: phrases(`
      por favor, favor, rogamos, se ruega, ruega, pedimos, se pide, solicitamos, se solicita, por favor de,
      les pedimos, les rogamos, les agradecemos, tengan la amabilidad, os pedimos
    `),
    editors: phrases(`
      atención, editores, editor, redacción, redacciones, redactores, clientes, abonados, aviso, importante,
      urgente, nota al editor, interno, mesa, medios, prensa
    `),
    after: ["después", "tras"],
    until: phrases(`
      hasta, antes, antes de, mientras, a partir, previo, en cuanto, una vez, a menos, salvo, después
    `),
    notBefore: phrases(`
      solo después, solo tras, no antes, únicamente después, solo una vez, solo cuando, únicamente cuando,
      únicamente tras, solamente después, solamente tras
    `),
    for: ["para"],
    this: phrases(`
      esta, este, estas, nuestra, nuestro, su, la anterior, anterior, citada, nota anterior, la nota anterior
    `),
    filler: phrases(`
      confirmación, verificación, el, la, los, las, lo, un, una, de, del, a, al, en, y, e, o, por, con, que,
      se, es, son, ser, ha, sido, será, debe, deben, estricto, estrictamente, absolutamente, aún, todavía,
      ningún, ninguna, caso, medio, forma, plataforma, plataformas, inmediatamente, inmediato, error,
      errónea, motivos, razones, legales, nuevo aviso, nueva orden, orden, hora, horas, h, público, día,
      final, finaliza, vence, levanta, rectificación, corrección, ser publicado, tras, queda, quedan, sólo,
      solo para, para su, de su, apto, apta, por el momento, por ahora, transmitida, transmitido, por error,
      a las, puede, pueden, puedan, pueda, destinad*, pensad*, previst*, concebid*, abogados, abogado,
      jurídico, legal, edición, impresa, contiene, errores, graves, sus, webs
    `),
    labels: phrases(`
      aviso, redacciones, redacción, nota para los editores, nota a la redacción
    `),
    noteLabels: ["nota del editor"],
    doubts: phrases(`
      medida cautelar, orden (judicial|del juez), secreto de sumario, (hasta que|antes de que|a que) (la
      familia|los familiares|la viuda), (familia|familiares|viuda) (aún |todavía |)no (sab*|ha*),
      congelad*, en (la
      nevera|el cajón), (enviad*|mandad*) por error, versión equivocada, no
      (sacar|sacadl*|tocar|subir|colgar|mover|puede salir), (sin|falta el|pendiente del) visto bueno
    `),
    refusals: phrases(`
      (por favor|rogamos|se ruega) (todavía |aún |)no (publicar|publiquen|difundir|difundan), no (lo |la
      |)(publiquen|publiquéis|publiques|difundan|difundáis|saquéis|saquen) (todavía|aún|hasta|antes|sin), no
      publicar (todavía|aún|hasta|antes|sin)
    `),
    fieldNames: phrases("instrucción, instrucciones, indicaciones, observaciones, nota"),
    fieldWords: phrases(`
      estado, situación, estatus, fase, aprobación, legal, jurídico, abogados, visto bueno
    `),
    fieldNeeds: phrases(`
      (está |)(aprobado|aprobada|publicado|publicada|listo), (está
      |)(lista|revisado|revisada|autorizado|autorizada|verificado), publicar, listo para publicar, lista
      para publicar, visto bueno, aprobación
    `),
    fieldHolds: phrases(`
      todavía no, aún no,
      borrador, pendiente, pendiente de *, en (revisión|espera|curso|proceso|preparación|edición), por
      (aprobar|revisar|confirmar), sin (aprobar|revisar|publicar|confirmar), no
      (publicar|aprobado|listo|revisado), retenido, retenida, parado, inédito, inconcluso
    `),
    fieldBeside: phrases(`
      revisión, control, corrección, artículo*, texto*, nota, impresión, imprenta, imprimir, redacción,
      editorial, web, publicación, del, de, de la, por, para, pieza, mesa
    `),
    fieldLacks: phrases(`
      falta, faltan, falta *, pendiente, pendientes, esperando, espera, en espera, por
      (revisar|corregir|leer|hacer), abierto, abierta
    `),
    fieldDone: phrases(`
      dado, dada, concedido, concedida, obtenido, obtenida, ok, hecho, terminado, terminada, publicado,
      publicada, aprobado, aprobada, completo, completa, listo, lista, no
      (necesario|necesaria|requerido|requerida|procede|aplica|hace falta), sin
      (objeciones|observaciones|cambios|problemas|objeción)
    `),
    fieldSwitches: phrases("privado, privada"),
    fieldOff: phrases("no, ninguno, ninguna, ningún, nada, todavía no, aún no, sin"),
    fieldOn: ["sí", "si"],
    heldFolders: ["borradores", "no publicados", "retenidos", "sin publicar"],
  },
  moments: {
    today: ["hoy"],
    tomorrow: ["mañana"],
    late: ["tarde", "noche", "después", "fin"],
    noon: ["mediodía"],
    midnight: ["medianoche"],
    between: ["noche", "tarde", "a", "las", "los", "el", "de", "del", "horas", "hora", "día"],
    opensHour: ["las"],
    beforeHour: ["a las"],
    inDate: ["de", "del", "ro", "º", "ª"],
    ago: ["hace # (minuto|hora|día)(s|)"],
    locales: ["es"],
  },
  zones: {
    places: [
      ["Europe/London", ["londres"]],
      ["Europe/Dublin", ["dublín", "irlanda"]],
      ["Europe/Brussels", ["bruselas"]],
      ["Europe/Paris", ["parís"]],
      ["Europe/Berlin", ["berlín"]],
      ["Europe/Vienna", ["viena"]],
      ["Europe/Zurich", ["ginebra"]],
      ["Europe/Madrid", ["españa", "peninsular", "peninsular española"]],
      ["Europe/Moscow", ["moscú"]],
      ["Asia/Shanghai", ["pekín"]],
      ["Asia/Tokyo", ["tokio"]],
      ["America/New_York", ["nueva york", "este"]],
      ["America/Mexico_City", ["méxico", "ciudad de méxico"]],
      ["America/Bogota", ["bogotá"]],
      ["America/Lima", ["perú"]],
    ],
    beforePlace: ["hora", "horario"],
    beforePlaceName: ["de", "del", "la", "el", "oficial"],
  },

  bylines: {
    reportedBy: ["(reporte|reportaje|información) de"],
    by: ["por"],
    lineBy: ["por", "escribe"],
    texts: ["texto"],
    from: ["de"],
    posted: ["escrito", "publicado"],
    postedBy: ["por"],
    labels: ["autor", "autora", "autores"],
    textLabels: ["texto"],
    our: ["nuestro", "nuestra"],
    ourRoles: phrases(`
      correspond*, corresponsal*, enviado especial, enviada especial
    `),
    roles: phrases(`
      redactor, redactora, periodista, corresponsal, enviado especial, enviada especial
    `),
    organisations: ["redacción", "agencias"],
    desks: ["redacción"],
    deskOf: ["de"],
    staff: ["redacción"],
    particles: ["de", "del", "la"],
    rareParticles: ["las", "los", "y"],
    shortAnd: ["y"],
    with: ["con"],
    in: ["desde"],
    for: ["para"],
    checked: ["revisado", "verificado", "traducido", "traducción"],
    pictures: ["foto", "fotos"],
    nameEnds: ["el", "publicado"],
    neverSigns: ["el", "la", "publicado", "ver", "leer", "todos", "todas"],
    genres: ["columna", "opinión"],
    articles: ["un", "una"],
    paperOpenings: ["la", "el"],
    cardLabels: ["escrito por", "autor"],
    openingTraits: ["por"],
    fileUsers: ["usuario"],
  },
  credits: {
    stockPictures: phrases("(imagen|foto) de archivo, imagen ilustrativa"),
    captionEnds: phrases(`
      foto de archivo, imagen de archivo, archivo, de izquierda a derecha
    `),
    captionSides: ["izq.", "der.", "a la izquierda", "a la derecha", "en el centro", "de izq. a der."],
    captionOpeners: phrases("(Imagen|Fotografía|Fotograma|Retrato|Vista)( aérea| general|) (de|del)"),
    captionPlaces: ["en", "durante", "ante", "junto a", "tras"],
    labels: ["foto", "fotos", "fotografía", "foto credit"],
    sources: ["fuente"],
    bracketLabels: ["foto"],
    captions: ["foto de archivo", "imagen de archivo"],
    behindCaption: ["Foto", "Fotos", "foto", "fotos", "FOTO"],
    reserved: ["derechos reservados"],
    inBrackets: ["Foto", "foto"],
    desks: phrases(`(C|c)on información de, Nota (del editor|de la redacción):`),
  },
  wires: {
    signOffs: ["fin"],
  },
  boilerplate: {
    feedFooters: ["(la entrada|el artículo) … (se publicó primero|aparece primero|apareció primero) en"],
    selfReferences: phrases(`
      (este|nuestro) (diario|periódico|medio) (ha |se ha |)(contactado|intentado|tratado|puesto en
      contacto),
      en (este|esta|nuestro|nuestra)
      (artículo|post|guía|tutorial|reportaje|blog|newsletter|boletín|entrada|nota)
      (te|le|les|os|vamos|veremos|vas|hablamos|analizamos|encontrarás|explicamos),
      (este|esta|nuestro|nuestra) (artículo|post|guía|tutorial|entrada)
      (te|explica|analiza|muestra|ofrece|pretende|está|fue|ha sido|aborda),
      en (este|nuestro) (artículo|post|tutorial), en esta guía,
      (te|le|les|os)
      (contamos|explicamos|mostramos|enseñamos|presentamos|dejamos|traemos|proponemos|damos|ofrecemos),
      (a continuación|aquí) (te|le|les|os), (sigue|siga|continúa) leyendo,
      (suscríbete|suscríbase|regístrate|síguenos|síganos|contáctanos|contáctenos), no (dudes|dude) en,
      (gracias|muchas gracias) por (leer|leernos|seguir|acompañarnos|visitar),
      (hemos|he) (reunido|recopilado|seleccionado|preparado) (para|una|los|las|algunos),
      vamos a (ver|hablar|analizar|explicar|explorar|repasar|descubrir),
      bienvenid(o|os|a|as) a (nuestro|nuestra|este|esta), hasta aquí (nuestra|la) (cobertura|narración)
    `),
    unseen: phrases(`
      (a continuación|más abajo|más arriba|aquí abajo|líneas abajo)
      (se|te|puede*|podrá*|encontrará*|mostramos|detallamos|presentamos|listamos|compartimos|reproducimos),
      (véase|ver) (más (abajo|arriba)|foto|vídeo|video|gráfico|tabla|cuadro|mapa|imagen|recuadro|la
      tabla|el gráfico), (haz|haga|hacer|haciendo) (clic|click),
      (tabla|gráfico|mapa|imagen|vídeo|video|lista|cuadro|enlace|foto) (siguiente|de abajo|de
      arriba|anterior|adjunto|adjunta|que aparece),
      (siguiente|siguientes) (tabla|gráfico|mapa|imagen|vídeo|video|apartado|sección|párrafos),
      (mencionad*|descrit*|explicad*|señalad*|citad*) (más arriba|más abajo|anteriormente|arriba),
      (como|tal y como) (dice|indica|reza) (el|su) (título|titular),
      en (la|esta) (imagen|foto|fotografía) (se|vemos|podemos|puedes|superior|inferior|de)
    `),
    stuck: ["Final de Quizás también te interese"],
    leftovers: phrases(`
      Final de Quizás también te interese, Quizás también te interese, Lea también, LEA TAMBIÉN,
      Lee también, Le puede interesar, Te puede interesar, Fuente de la imagen, Pie de foto
    `),
    editorLabels: ["edición", "editor", "editora", "editado por"],
    announcements: phrases(`
      en * (* |)(* |)(ofrecemos|nos especializamos|nos enorgullece*|estamos comprometid*|te ayudamos),
      en (vídeo|imágenes|la imagen|la foto),
      en este (artículo|reportaje|post), este artículo (explica|repasa),
      est(os|as) son (los|las|algunos|algunas|nuestros), aquí (están|están los|tienes|tiene|te),
      a continuación, te (contamos|explicamos|mostramos),
      (conoce|descubre|entérate|checa|conozca|descubra|lee|lea|sigue|siga)
      (aquí|cómo|cuáles|más|los|las|qué|todo|toda)
    `),
    pointers: phrases(`
      lea, leer, ver, le puede interesar, te puede interesar
    `),
    pointerTails: ["también", "más"],
    headings: phrases(`
      lea también, lea más, le puede interesar, te puede interesar
    `),
    buttons: ["compartir", "comentarios"],
    advertisements: ["publicidad"],
    appeals: ["síguenos en"],
    paywalls: phrases(`
      ya eres suscriptor,
      (contenido|noticia|artículo)( es|) (exclusivo|exclusiva) para (suscriptores|abonados),
      suscríbete para (seguir leyendo|continuar|leer), para (seguir leyendo|continuar leyendo),
      (regístrate|inicia sesión) para (seguir|continuar) leyendo
    `),
    mailings: phrases(`
      ver( este correo| este mensaje|) en (el|tu|su) navegador, darse de baja, cancelar( la|) suscripción
    `),
    tails: ["más noticias", "te puede interesar"],
    editorNotes: phrases(`
      (contacto|contactos) de prensa, (nota|notas) (a|para) (la redacción|las redacciones|los editores),
      nota (al|para el) editor,
      contacto para medios, contacto para prensa
    `),
    commentHeadings: ["comentarios"],
    rights: ["todos los derechos reservados"],
    callTraits: ["lee también"],
    pageLabels: phrases(`
      versión en * (a continuación|abajo|más abajo|al final),
      tiempo de lectura … (min|minuto|minutos), # (min|minuto|minutos) de lectura
    `),
    embedConsents: phrases(`
      contenido externo … (cookies|consentimiento|bloqueado|aceptar),
      (mostrar|ver|permitir) contenido externo
    `),
    invitations: ["lee también"],
    colonInvitations: ["más información"],
    contactLabels: ["contacto", "contactos"],
  },
  mail: {
    replies: ["el … escribió"],
    forwarded: ["mensaje reenviado"],
    fromHeaders: ["de"],
    headers: ["para", "asunto"],
    disclaimers: phrases(`
      este (mensaje|correo) … confidencial, antes de imprimir
    `),
    devices: ["enviado desde mi"],
    closings: ["saludos( cordiales|)", "un saludo", "atentamente"],
    greetings: ["hola", "buenos días", "buenas tardes"],
    covers: phrases(`
      adjunto, (te|le|les|os) (envío|mando|adjunto|paso), a continuación
    `),
    releases: [
      "nota de prensa",
      "comunicado de prensa",
      "para su publicación inmediata",
      "para difusión inmediata",
      "para publicación inmediata",
    ],
    prefixes: ["rv", "reenv"],
    organisations: phrases(`
      prensa, comunicación, comunicacion, ministerio, sa
    `),
  },
  deskLabels: {
    planning: phrases(`estado, responsable, fecha límite, canal, prioridad`),
    headline: ["titular", "título"],
    standfirst: ["entradilla"],
    byline: ["autor"],
    date: ["fecha"],
    section: ["sección"],
    heading: ["ladillo"],
    day: ["fecha"],
    caption: ["pie de foto", "pie"],
  },
  transcripts: {
    heard: phrases(`
      risa, risas, ríe, aplausos, música, pausa, silencio, ininteligible, abucheo, abucheos, suspira
    `),
  },
  datelines: {
    particles: ["de", "del", "la", "los", "el", "y"],
    dayArticles: ["el"],
    ordinals: ["º", "ª"],
    monthOf: ["de"],
    signed: ["Por"],
  },
  pageLines: {
    series: ["horóscopo", "tiempo"],
    opensEnd: ["hasta"],
    pages: ["página"],
    pagesOf: ["de"],
  },
  classNames: {
    comments: ["comentario", "comentarios"],
    captionParts: ["pie-foto", "pie-de-foto"],
    standfirsts: ["bajada"],
    moreLeads: ["entradilla", "bajada"],
    kickers: ["antetitulo"],
    advertising: ["publicidad"],
    moreDates: ["fecha"],
    authorPaths: ["autor(es|)"],
  },
  publication: {
    published: ["publicado"],
    updated: ["actualizado", "última actualización"],
  },

  sentences: {
    dates: phrases("ene, feb, mar, abr, jul, ago, dic"),
    titles: phrases("Avda, Avd, Sr, Sra, Srta, Sres, Dra, Dña, Ud, Uds, Sto, Sta"),
    ownTitles: phrases(
      "Gral, Cnel, Cap, Lic, Ing, Arq, Mtro, Mtra, Excmo, Excma, Ilmo, Ilma, CC, EE, FF, RR, JJ, AA",
    ),
    titlesThatEnd: ["Sr"],
    beforeNumber: phrases("Num, Núm, núm, nº, cap, Cap, pág, págs, Pág"),
    trailing: ["EE", "UU", "OO", "Hno", "Hnos"],
    openers: phrases(`
      El, La, Los, Las, Un, Una, Él, Ella, Ellos, En, Con, Por, Para, Pero, Y, Según, Tras, Desde, Su, Sus,
      Este, Esta, Estos, Estas, Además, También, Sin, Al, Se, No
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    demonstrativesWithin: phrases(`
      (de|en|con|por|para|sobre|contra|ante|tras|según|desde|hacia|sin)
      (este|esta|estos|estas|ese|esa|esos|esas)
    `),
    withinUnlessBefore: phrases(`
      lado, tipo, año, últimos, últimas, primer, primera, instante, país, días, meses, años, semanas, horas
    `),
    contrasts: [
      ", sin embargo,",
      ", no obstante,",
      ", en cambio,",
      ", por su parte,",
      ", en tanto,",
      ", por el contrario,",
      ", por ejemplo,",
      ", además,",
      ", por otra parte,",
      ", por lo tanto,",
    ],
    demonstratives: phrases(`
      est(e|a|os|as), es(e|a|os|as), aquel(la|los|las|)
    `),
    beforeDemonstrative: phrases(`
      en, con, de, para, por, tras, según, ante, sobre, desde, sin, bajo, contra, entre, a, durante, hasta
    `),
    pronounsBehindComma: phrases(`
      él, ella, ellos, ellas
    `),
    events: phrases(`
      el hombre, la mujer, el joven, la joven, el conductor, la conductora, el detenido, la detenida,
      el acusado, la acusada, el sospechoso, la víctima, las víctimas, el suceso, el accidente,
      el incidente, los hechos, el menor, la menor, el actor, la actriz, el cantante, la cantante,
      el futbolista, la empresa, el estudio, la misión, la iniciativa, la pareja, el ministro, el autor,
      los detenidos, los acusados
    `),
    eventVerbs: phrases(`
      fue, fueron, ha, han, había, habían, es, son, era, se, está, están, tiene, tenía, murió, falleció,
      resultó, resultaron, ocurrió, ocurrieron, será, sería, no, también, dijo, señaló
    `),
    openings: phrases(`
      entretanto, desde entonces, por entonces, al día siguiente, (el|un) día (anterior|antes|después), poco
      (después|antes), pese a (ello|esto|eso), a pesar de (ello|esto|eso), por el contrario, tras
      (ello|esto|eso), a cambio, (horas|días|semanas|meses|años) (después|más tarde|antes),
      (dos|tres|cuatro|cinco|diez|varios|varias|unos|unas) (días|horas|minutos|semanas|meses|años)
      (después|más tarde|antes), previamente, posteriormente,
      otr(o|a|os|as) (es|son|era|fue|fueron|está|están),
      (uno|una|dos|tres|cuatro|vari(o|a)s|algun(o|a)s|much(o|a)s) de (ell(o|a)s|est(o|a)s|es(o|a)s), ambos,
      ambas, asimismo, de hecho, por tanto, al respecto, en (ese|este) sentido,
      de est(a|e) (forma|manera|modo), por otr(o|a) (lado|parte), a su juicio, según (él|ella|ellos),
      se trata, entre (ellos|ellas), aquel, aquella, aquellos, aquellas, dich(o|a)(s|), esos, esas,
      igualmente, con ello, para ello, de ahí,
      (añadió|agregó|señaló|afirmó|aseguró|indicó|explicó|recordó|dijo|apuntó) que,
      (subrayó|insistió en|precisó|sostuvo|destacó) que, pero, y, o, sin embargo, no obstante, además,
      también, tampoco, mientras tanto, por eso, por ello, por lo tanto, así, entonces, luego, después,
      en cambio, aun así, él, ella, ellos, ellas, su, sus, esto, eso, este, esta, estos, estas, ese, esa,
      ello, aquello, lo anterior, este último, esta última, (dicho|dicha) *, el mismo, la misma,
      los mismos, a (él|ella|ellos|ellas), de (él|ella|ellos|ellas), con (él|ella|ellos|ellas),
      por su parte, en consecuencia, de igual (forma|manera|modo), al mismo tiempo, en tanto,
      en ese (momento|entonces|contexto|marco),
      (ha|había) (añadido|señalado|explicado|dicho|asegurado) que,
      (ha|había) (subrayado|insistido|recordado|indicado|apuntado|destacado) que,
      (trabaja|vive|nació|lleva|tiene|tenía|recibió|estudió)
      (de|en|desde|como|con|un|una|unos|unas|a|solo|dos|tres|más|cada),
      (creció|cobra|gana|viajó|llegó|regresó|ingresó|empezó|comenzó)
      (de|en|desde|como|con|un|una|unos|unas|a|solo|dos|tres|más|cada)
    `),
    unlessBefore: phrases(`
      vez, lunes, martes, miércoles, jueves, viernes, sábado, domingo, año, mes,
      semana, mañana, tarde, noche,
      verano, curso, siglo, fin de semana,
      momento, otoño, invierno, primavera, temporada, década, semestre, trimestre, enero, febrero,
      marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre,
      (mismo|misma|pasado|pasada|próximo|próxima) *
    `),
    saidByNobody: phrases(`
      dijo, afirmó, aseguró, señaló, añadió, agregó, explicó, indicó, declaró, subrayó, lamentó, comentó,
      insistió, apuntó, concluyó, advirtió, relató, ha dicho, ha afirmado
    `),
    saidBefore: phrases("en, a, al, ante, durante, tras, ayer, hoy"),
  },
  speech: {
    attributes: phrases(`
      dijo, dice, afirmó, aseguró, explicó, señaló, declaró, añadió, agregó, indicó, ha dicho,
      ha asegurado, ha explicado, ha afirmado, ha señalado
    `),
    dash: "raya",
  },
  speakers: {
    telling: ["dijo", "aseguró", "explicó", "señaló", "afirmó"],
    first: phrases(`
      yo, mí, mi, mis, me, conmigo, nosotros, nosotras, nuestro, nuestra, nuestros, nos
    `),
    second: ["usted", "ustedes", "tú", "tu", "te", "ti"],
    greetings: ["buen(o|a)s*", "gracias*"],
    letters: ["señor direct", "señora direct"],
    interviews: ["entrevista", "habló con", "conversó con"],
  },
  labels: {
    articles: ["el"],
    particles: ["del", "el", "y"],
    askerRoles: ["presentador"],
    claim: ["afirmación", "la afirmación", "lo que dicen", "lo que se dice", "mito"],
    falsehood: ["falso", "bulo", "engañoso"],
    rating: ["veredicto", "calificación", "valoración", "conclusión"],
    truth: ["hecho", "hechos", "los hechos", "realidad", "verdad", "la verdad", "verdadero"],
    asker: phrases(`
      pregunta, periodista, entrevistador, entrevistadora, moderador, moderadora, presentador
    `),
    answer: ["respuesta"],
    party: phrases(`
      fiscalía, fiscal, acusación, defensa, testigo, acusado, juez, abogado, gobierno
    `),
    beforeRating: ["es", "parcialmente"],
    honorifics: ["testigo", "juez", "jueza", "fiscal"],
    notes: phrases(`
      corrección, rectificación, fe de (errores|erratas), aclaración,
      nota (de la redacción|del editor|aclaratoria)
    `),
    teasers: ["exclusiva", "última hora"],
  },
  claims: {
    denying: phrases(`
      desmiente*, desmint*, desmentir, niega, niegan, negó, negaron, rechaza las acusaciones
    `),
    denials: phrases(`
      fals(o|a|os|as), no es (cierto|verdad), engaños, bulo, infundad, mentira, desmentid
    `),
    carriers: phrases(`
      publicación, publicaciones, vídeo, vídeos, video, videos, mensaje, mensajes, cadena, cadenas, bulo,
      bulos, rumor, rumores, redes, usuarios
    `),
    tellings: ["afirma*", "asegura*", "según", "muestra*"],
    attributions: ["dijo"],
    repeats: ["afirm*"],
    verdicts: ["es falso", "es mentira", "es un", "esto", "eso", "no es", "nada"],
    factChecks: ["verificación*", "verificamos*", "bulo", "bulos", "es falso*"],
    noes: ["no"],
    reviewLabels: ["Afirmación", "Calificación"],
  },
  corrections: {
    openings: phrases(`
      (en |)una (primera |)versión (anterior|previa|inicial), (en |)una primera versión,
      (en |)la versión (original|anterior),
      (este (artículo|texto)|esta (noticia|información|nota)) (ha sido|fue|se ha|decía|indicaba|afirmaba)
    `),
    versions: ["versión", "version"],
    of: ["de la", "de los", "del", "de"],
    own: ["este", "esta", "artí", "arti", "nota", "noticia"],
  },

  names: { particles: ["de", "del", "la", "el", "y"] },
});
