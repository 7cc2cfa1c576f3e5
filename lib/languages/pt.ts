/** Portuguese. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const pt = describeLanguage({
  tag: "pt",
  name: "Portuguese",

  words: {
    perMinute: 181,
  },
  rights: {
    machines: phrases(`
      inteligência artificial, aprendizagem automática, aprendizado de máquina, automatiz*, generativ*,
      modelo* de linguagem, mineração de textos, mineração de dados, prospeção de textos, algoritm*,
      chatbot*
    `),
    machinesInCapitals: phrases("IA"),
    rewriting: phrases("reescri*, resumo*, resumir, modific*, obra* derivada*"),
  },
  assertions: {
    negations: phrases("não, nunca, jamais, nenhum, nenhuma, ninguém, nada, nem, sem"),
    hedges: phrases(`
      poderia, poderiam, poderá, suposto, suposta, supostamente, alegadamente, talvez, provavelmente,
      possível, possivelmente, teria, teriam
    `),
  },
  status: {
    kill: phrases(`
      anulada, anulado, anulação, anula, retirada do ar, retratação, kill, cancelada, eliminada, despublicada,
      retiramos, matéria cancelada, anulamos
    `),
    retract: phrases(`
      anular, anulem, retirar, retirem, retirada, retirado, remover, removam, removida, eliminar, eliminem,
      apagar, apaguem, excluir, excluam, desconsiderar, desconsiderem, desconsidere, ignorar, ignorem,
      descartar, cancelar, sem efeito, tirem, tirar do ar, fica sem efeito, cancelamos, retira se, apague,
      descartem
    `),
    embargo: ["embargo", "embargada", "embargado", "embargadas", "sob embargo"],
    approval: phrases(`
      aval, autorização, autorizar, aprovação, permissão, parecer, revisão, conferido, verificado
    `),
    lifted: phrases(`
      levantado, expirado, terminado, encerrado, vencido, nenhum
    `),
    embargoOver: phrases(`
      suspenso o embargo, embargo suspenso, estava sob embargo até
    `),
    hold: phrases(`
      reter, retenham, retida, retido, em espera, aguardar, aguardando, aguarda, pendente, suspensa,
      suspenso, suspender, confidencial, uso interno, de uso interno, segurar, hold, aguardar liberação,
      aguardem, segurem, esperar, esperem, por liberar, sob sigilo, ainda não, na gaveta, para aprovação,
      parecer do jurídico, guardem, guarde, não ponham, não subir, não colocar, guardar até, guardar na
      gaveta, aguarda parecer, aguarda aprovação, aguarda aval, aguarda revisão, aguarda autorização,
      segure, congelado, congelada, bloqueado, bloqueada, aguardamos, à espera, à espera de, falta a
      revisão, falta a aprovação, falta o aval, proibição de publicar, segredo de justiça, só para o
      impresso, só para a edição impressa, apenas para a edição impressa, só no impresso, não repassar, com
      os advogados, no jurídico, em análise jurídica, não mexer
    `),
    draft: phrases(`
      rascunho, minuta, sem edição, sem revisão, por rever, por aprovar, versão preliminar, em elaboração,
      em revisão, não revisto, rascunho de trabalho, documento de trabalho, versão de trabalho, material de
      trabalho, texto provisório, rascunho interno, sem revisar, inacabado, incompleto, material de teste,
      texto de teste, por autorizar
    `),
    cleared: phrases(`
      aprovada, aprovado, revista, revisada, revisado, autorizada, autorizado, confirmada, validada
    `),
    not: phrases(`
      não, sem, proibida, proibido, nunca, nem, jamais, nada, proíbe, não deve
    `),
    none: ["sem", "nunca", "nem", "jamais"],
    publish: phrases(`
      publi*, divulg*, difund*, difus*, veicul*, imprimir, colocar no ar, online, web, site, sites,
      reproduzir, partilhar, compartilhar, distribuir, circular, transmitir, colocar, coloquem, ponham,
      subir, subam, pôr no ar, pôr online, pôr em linha, colocar no site, no site, ao ar, ir ao ar, enviar,
      enviem, repassar, soltar, soltem, postar, postem
    `),
    use: ["utiliz*", "usar", "usem", "use", "uso"],
    release: ["para publicar", "para publicação", "livre", "livre para publicação", "publicar", "divulgar"],
    advance: ["edição de", "edição do", "edições de"],
    story: phrases(`
      notícia, notícias, matéria, matérias, artigo, artigos, texto, despacho, peça, nota, reportagem, foto,
      fotos, vídeo, versão, telex, informações, conteúdo
    `),
    parts: phrases(`
      foto, fotos, vídeo, vídeos, legenda, gráfico, imagem, imagens, título
    `),
    document: phrases(`
      relatório, comunicado, discurso, documento, comunicado de imprensa, nota à imprensa, nota de imprensa
    `),
    conditions: ["se", "quando", "caso"],
    please: phrases(`
      por favor, favor, pedimos, pede se, solicitamos, solicita se, queiram, agradecemos, por gentileza
    `),
    editors: phrases(`
      atenção, editores, editor, redação, redações, redacção, clientes, assinantes, aviso, importante,
      urgente, interno, imprensa, mídia, jornalistas, nota aos editores
    `),
    after: ["depois", "após"],
    until: phrases(`
      até, antes, antes de, enquanto, a partir, assim que, a menos, depois, após
    `),
    notBefore: phrases(`
      só depois, somente após, só após, apenas após, não antes, somente depois, só quando
    `),
    for: ["para"],
    this: ["esta", "este", "nossa", "nosso", "sua", "seu", "a anterior", "anterior", "referida"],
    filler: phrases(`
      o, a, os, as, um, uma, de, do, da, dos, das, ao, aos, em, no, na, e, ou, por, com, que, se, são, ser,
      foi, será, deve, devem, estrito, estritamente, absolutamente, ainda, nenhuma, hipótese, caso, forma,
      plataforma, imediatamente, erro, errada, motivos, razões, legais, nova ordem, ordem, novo aviso, hora,
      horas, h, feira, público, termina, dia, sobre, só, somente, fica, segunda, terça, quarta, quinta,
      sexta, por enquanto, por ora, por engano, enviada, seja, material, antes das, destina, destinado,
      destinada, destinam, previst*, prevê, jurídico, advogado, pedido, edição, impressa, contém, erros,
      graves, seus, vossos, segunda ordem
    `),
    labels: ["atenção", "redações", "aos editores", "nota à redação", "nota aos editores"],
    doubts: phrases(`
      (ordem|decisão) (judicial|do tribunal), providência cautelar, liminar, segredo de justiça,
      (até|antes de|enquanto) (a família|os familiares|a viúva), (família|familiares|viúva) (ainda |)não, na
      (gaveta|geladeira), (enviad*|mandad*) por (engano|erro|lapso), versão errada, não
      (soltar|mexer|subir|pode sair|deve sair), (sem|falta o) (aval|visto)
    `),
    refusals: phrases(`
      (por favor|favor|pede-se|pedimos) (ainda |)não (publicar|publiquem|divulgar|divulguem|veicular), não
      (publiquem|divulguem|coloquem no ar|publique) (ainda|até|antes|sem), não (publicar|veicular|divulgar)
      (ainda|até|antes|sem)
    `),
    fieldNames: ["instrução", "instruções", "observações", "nota"],
    fieldWords: phrases(`
      estado, status, situação, fase, aprovação, jurídico, advogados, visto, estado da publicação
    `),
    fieldNeeds: phrases(`
      (está |)(aprovado|aprovada|publicado|publicada|pronto|pronta|revisto), (está
      |)(revista|revisado|revisada|autorizado|autorizada|liberado|liberada|verificado), publicar, pronto
      para publicar, aprovação
    `),
    fieldHolds: phrases(`
      ainda não,
      rascunho, pendente, pendente de *, em
      (revisão|espera|andamento|edição|análise|preparação|curso|elaboração), por (aprovar|rever|confirmar),
      aguarda, aguarda *, aguardando, aguardando *, sem aprovação, não
      (publicar|aprovado|liberado|revisado|pronto), retido, retida, inédito, esboço
    `),
    fieldBeside: phrases(`
      revisão, controle, controlo, correção, artigo*, texto*, matéria, materia, impressão, redação,
      editorial, web, publicação, do, da, de, por, para, mesa
    `),
    fieldLacks: phrases(`
      falta, faltam, falta *, pendente, pendentes, esperando, à espera, aguardando, por
      (rever|corrigir|ler|fazer), aberto, aberta
    `),
    fieldDone: phrases(`
      dado, dada, concedido, concedida, obtido, obtida, ok, feito, feita, terminado, publicado,
      publicada, aprovado, aprovada, concluído, concluída, completo, não
      (necessário|necessária|requerido|se aplica|aplicável), sem
      (objeções|observações|alterações|problemas|ressalvas)
    `),
    fieldSwitches: phrases("privado, privada"),
    fieldOff: phrases("não, nenhum, nenhuma, nada, ainda não, sem"),
    fieldOn: ["sim"],
    heldFolders: ["rascunhos", "não publicados", "retidos"],
  },
  moments: {
    today: ["hoje"],
    tomorrow: ["amanhã"],
    late: ["manhã", "tarde", "noite", "depois"],
    noon: ["meio-dia"],
    midnight: ["meia-noite"],
    between: ["manhã", "noite", "às", "de", "horas", "hora", "dia"],
    opensHour: ["às"],
    beforeHour: ["às"],
    inDate: ["de", "º"],
    locales: ["pt"],
  },
  zones: {
    places: [
      ["Europe/London", ["londres"]],
      ["Europe/Dublin", ["irlanda"]],
      ["Europe/Lisbon", ["lisboa"]],
      ["Asia/Shanghai", ["pequim"]],
      ["America/Sao_Paulo", ["brasília", "brasil", "são paulo"]],
    ],
    beforePlace: ["hora"],
    beforePlaceName: ["de", "da", "do"],
  },

  bylines: {
    reportedBy: ["reportagem de"],
    by: ["por"],
    lineBy: ["por"],
    texts: ["texto"],
    from: ["de"],
    posted: ["escrito", "publicado"],
    postedBy: ["por"],
    labels: ["autor", "autora"],
    textLabels: ["texto"],
    roles: ["redator", "redatora", "repórter", "jornalista"],
    deskOf: ["de"],
    particles: ["de", "da"],
    rareParticles: ["dos", "das", "do", "e"],
    shortAnd: ["e"],
    with: ["com"],
    for: ["para"],
    checked: ["revisado", "revisto", "verificado", "traduzido", "tradução"],
    nameEnds: ["publicado"],
    colonLabels: ["reportagem"],
  },
  credits: {
    stockPictures: phrases("(imagem|foto) de arquivo, (imagem|foto) ilustrativa"),
    captionEnds: phrases(`
      foto de arquivo, imagem de arquivo, arquivo, da esquerda para a direita
    `),
    captionSides: ["à esq.", "esq.", "à dir.", "dir.", "à esquerda", "à direita", "ao centro"],
    captionOpeners: phrases("(Imagem|Fotografia|Vista)( aérea| geral|) (de|do|da|dos|das)"),
    captionPlaces: ["em", "durante"],
    labels: ["foto", "fotos", "fotografia"],
    sources: ["fonte"],
    reserved: ["direitos reservados"],
    desks: phrases(`(C|c)om informações d(a|e|o)(s|), (C|c)om (Lusa|AFP|Reuters|agências), Nota da redação:`),
  },
  wires: {
    signOffs: ["fim"],
  },
  boilerplate: {
    feedFooters: ["(o post|o conteúdo|o artigo) … (apareceu|aparece) primeiro em"],
    selfReferences: phrases(`
      a reportagem (tentou|procurou|entrou em contato|aguarda|não conseguiu),
      (neste|nesse|em nosso|no nosso) (artigo|post|guia|tutorial|blog|texto|conteúdo|podcast),
      nesta (página|matéria|lista|seção),
      (este|nosso) (artigo|post|guia|tutorial|conteúdo) (explica|mostra|traz|vai|apresenta|foi|tem|aborda),
      (vamos|iremos) (ver|falar|mostrar|explicar|explorar|conferir|entender|abordar|listar|apresentar),
      (confira|veja|saiba|entenda|conheça|descubra) (abaixo|a seguir|aqui|mais|também|nosso|nossa),
      (continue|siga) (lendo|a leitura|acompanhando),
      (inscreva|cadastre|assine|siga|acompanhe|acesse)(-se| a nossa| o nosso| nosso| nossa| nossas|-nos),
      (obrigado|obrigada) por (ler|acompanhar|nos), não (deixe|hesite) (de|em),
      (entre em contato|fale) (com a gente|conosco),
      (reunimos|selecionamos|separamos|listamos|preparamos) (para você|as|os|alguns|algumas|uma),
      coloque nos seus favoritos, boa leitura, bem-vindo(s|) a(o|) (nosso|este)
    `),
    unseen: phrases(`
      (veja|confira|leia|ouça|assista) (abaixo|acima|a seguir|no vídeo|na tabela|no gráfico|o vídeo|a
      íntegra), (abaixo|acima|a seguir) (você|está|estão|segue|seguem|listamos|apresentamos),
      (tabela|gráfico|mapa|imagem|foto|vídeo|lista|galeria|quadro|link) (abaixo|acima|a seguir|ao lado),
      (citad*|mencionad*|descrit*|explicad*|listad*) (acima|abaixo|anteriormente), (clique|clicando|clicar)
      (aqui|em|no|na), (na|nesta) (foto|imagem) (acima|abaixo|é possível|vemos|podemos|se vê), como (diz o
      título|o título diz)
    `),
    stuck: ["Fim do Matérias recomendadas"],
    leftovers: phrases(`
      Pule Matérias recomendadas, Matérias recomendadas, Fim do Matérias recomendadas, Legenda da foto,
      Legenda do vídeo, LEIA TAMBÉM, Leia também, LEIA MAIS, Leia mais, Veja também
    `),
    editorLabels: ["edição", "editor", "editora"],
    announcements: phrases(`
      (na|no) * (* |)(* |)(oferecemos|acreditamos|ajudamos|somos especializad*|nos orgulhamos),
      em vídeo,
      neste (artigo|guia|post), este artigo (explica|mostra), (estes|estas) são (os|as|alguns|algumas),
      (confira|veja|saiba|entenda|conheça|descubra|assista|leia|ouça)
      (abaixo|a|o|os|as|como|quais|mais|também|quem|tudo|quando|onde|aqui), a seguir
    `),
    pointers: ["leia"],
    invitations: ["leia (também|mais)"],
    colonInvitations: ["veja (também|mais)", "saiba mais"],
    buttons: ["comentários", "compartilhar"],
    appeals: ["siga-nos"],
    editorNotes: [
      "(nota|notas) (à|para a) redação",
      "assessoria de imprensa",
      "contato para a imprensa",
      "contacto para a imprensa",
      "informações para a imprensa",
      "notas aos editores",
    ],
    commentHeadings: ["comentários"],
    rights: ["todos os direitos reservados"],
    callTraits: ["leia"],
    pageLabels: phrases(`
      versão em * (a seguir|abaixo),
      tempo de leitura … (min|minuto|minutos), # (min|minuto|minutos) de leitura
    `),
    paywalls: phrases(`
      (conteúdo|artigo) exclusivo para assinantes, (assine|entre|cadastre-se) para (continuar|ler),
      para continuar lendo, já é assinante, já é assinante?
    `),
    embedConsents: phrases(`
      conteúdo externo … (cookies|consentimento|bloqueado|aceitar)
    `),
    contactLabels: ["contato", "contatos", "contacto", "contactos"],
  },
  deskLabels: {
    planning: phrases(`status, responsável, prazo, canal, prioridade`),
    headline: ["título"],
    day: ["data"],
    caption: ["legenda"],
  },
  transcripts: {
    heard: ["riso", "risos", "palmas", "vaias", "ininteligível"],
  },
  datelines: {
    particles: ["de", "da", "do", "e"],
    labels: ["NOTÍCIAS"],
    ordinals: ["º", "ª"],
    monthOf: ["de"],
    signed: ["Por"],
  },
  pageLines: {
    opensEnd: ["até"],
    pages: ["página"],
    pagesOf: ["de"],
  },
  publication: {
    updated: ["atualizado", "última atualização", "última actualização"],
  },

  sentences: {
    dates: phrases("out, dez"),
    ownTitles: ["Eng", "Exmo", "Exma", "Gal", "Cel"],
    trailing: ["Lda", "Ltda"],
    openers: phrases(`
      O, A, Os, As, Um, Uma, Ele, Ela, Eles, Em, No, Na, Com, Por, Para, Mas, E, Segundo, Após, Desde, Seu,
      Sua, Este, Esta, Além, Também
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    demonstrativesWithin: phrases(`
      deste, desta, destes, destas, neste, nesta, nestes, nestas, desse, dessa, desses, dessas, nesse,
      nessa, nesses, nessas
    `),
    withinUnlessBefore: phrases(`
      lado, tipo, últimos, últimas, primeiro, primeira, instante, país, dia, dias, meses, anos, semanas,
      horas, próximo, próxima
    `),
    contrasts: [
      ", no entanto,",
      ", porém,",
      ", contudo,",
      ", todavia,",
      ", entretanto,",
      ", por sua vez,",
      ", por outro lado,",
      ", por exemplo,",
      ", por isso,",
    ],
    demonstratives: phrases(`
      est(e|a|es|as), ess(e|a|es|as), aquel(e|a|es|as)
    `),
    beforeDemonstrative: phrases(`
      em, com, de, para, por, após, segundo, sobre, sob, contra, entre, a, durante, mediante, perante
    `),
    pronounsBehindComma: phrases(`
      ele, ela, eles, elas
    `),
    events: phrases(`
      o homem, a mulher, o motorista, a vítima, as vítimas, o jovem, a jovem, o suspeito, a suspeita,
      o acidente, o incidente, o crime, o caso, o acusado, o réu, o casal, o cantor, a cantora, o ator,
      a atriz, o jogador, a empresa, o estudo, o ministro, o autor, a menina, o menino, os suspeitos
    `),
    eventVerbs: phrases(`
      foi, foram, é, são, era, tem, tinha, teve, está, estava, se, não, também, morreu, ocorreu, aconteceu,
      será, seria, disse, afirmou, deve, havia
    `),
    openings: phrases(`
      enquanto isso, desde então, (na|à) época, (no dia seguinte|na véspera|no mesmo dia), pouco
      (depois|antes), pelo contrário, portanto, naquele momento, em troca, mesmo assim,
      (horas|dias|semanas|meses|anos) (depois|mais tarde|antes), posteriormente,
      (dois|duas|três|quatro|cinco|dez|alguns|algumas) (dias|horas|minutos|semanas|meses|anos) (depois|mais
      tarde|antes), (uma|um|dois|duas|três|quatro|vári(o|a)s|muitos|alguns|algumas)
      (del(e|a)s|dess(e|a)s|dest(e|a)s), ambos, ambas, aliás, em seguida, desse sentido, com isso, segundo
      (ele|ela|eles), para (ele|ela), trata-se, (d|n|)essa forma, desta forma, por outro lado, ainda assim,
      aquele, aquela, esses, essas, estes, estas, (o|a)(s|) (seu|sua)(s|),
      (acrescentou|disse|afirmou|explicou|garantiu|sublinhou|referiu|declarou|ressaltou) que,
      (destacou|lembrou|adiantou|completou) que, mas, e, ou, porém, contudo, todavia, no entanto,
      entretanto, além disso, também, por isso, assim, então, depois, já, ele, ela, eles, elas, seu, sua,
      seus, suas, isso, isto, este, esta, esse, essa, aquilo, aqueles, aquelas, nesse
      (sentido|contexto|caso|momento), neste (sentido|contexto|caso), por sua vez, em contrapartida, depois
      disso, antes disso, apesar disso, diante disso, o mesmo, a mesma,
      (nasceu|mora|trabalha|tem|tinha|estudou|cresceu|ganha|vive) (em|no|na|como|com|um|uma|há|de|desde)
    `),
    unlessBefore: phrases(`
      vez, segunda, terça, quarta, quinta, sexta, sábado, domingo, ano, mês, semana, manhã,
      tarde, noite,
      madrugada, verão, inverno, fim de semana, fim-de-semana,
      momento, outono, primavera, temporada, século, semestre, trimestre,
      (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
    `),
    saidByNobody: phrases(`
      disse, afirmou, declarou, explicou, acrescentou, garantiu, contou, sublinhou, concluiu, lamentou,
      alertou, comentou, ressaltou, completou
    `),
    saidBefore: phrases("em, à, ao, aos, às, no, na, durante, após, ontem, hoje"),
  },
  speech: {
    attributes: phrases(`
      disse, diz, afirmou, afirma, declarou, explicou, explica, contou, conta, acrescentou
    `),
    dash: "dash",
    dashVerbs: ["disse", "diz", "*(ou|eu|iu)"],
  },
  speakers: {
    telling: ["disse", "contou", "afirmou"],
    first: ["eu", "meu", "minha", "meus", "minhas", "me", "mim", "nós", "nosso", "nossa", "nos"],
    second: ["você", "vocês", "senhor", "senhora", "tu", "te"],
    greetings: ["bom dia*", "bo(a|m) (tarde|noite)*", "bo(a|m) (tardes|noites)*", "obrigad*"],
    letters: ["senhor diretor"],
    interviews: ["entrevista", "falou com", "conversou com"],
  },
  labels: {
    articles: ["o"],
    particles: ["dos", "das"],
    claim: ["alegação", "a alegação", "o que dizem", "boato", "mito"],
    falsehood: ["falso", "errado", "enganoso"],
    rating: ["veredito", "avaliação", "classificação", "conclusão"],
    truth: phrases(`
      fato, fatos, os fatos, facto, factos, verdade, a verdade, realidade, verdadeiro
    `),
    asker: ["pergunta", "jornalista", "apresentador", "moderador"],
    answer: ["resposta"],
    party: ["acusação", "promotoria", "promotor", "testemunha", "réu", "ré", "juiz"],
    beforeRating: ["é", "parcialmente"],
    honorifics: ["juiz"],
    notes: ["errata", "erramos", "correção", "retificação", "nota (da redação|do editor)"],
    teasers: ["exclusivo"],
  },
  claims: {
    denying: phrases(`
      desment*, nega, negam, negou, negaram
    `),
    denials: ["não é verdade", "enganos", "boato", "inverídic"],
    carriers: phrases(`
      publicação, publicações, postagem, postagens, mensagem, mensagens, corrente, correntes, boato, boatos,
      usuários
    `),
    tellings: ["alega*", "segundo"],
    attributions: ["disse"],
    repeats: ["afirm*"],
    verdicts: ["isto", "isso", "é", "não é", "nada"],
    factChecks: ["é falso*", "checamos*", "fato ou fake", "boato*"],
    noes: ["não"],
    reviewLabels: ["Alegação", "Classificação"],
  },
  corrections: {
    openings: phrases(`
      (em |n|)uma (primeira |)versão (anterior|prévia|inicial|original),
      (na|a) (primeira |)versão (anterior|prévia|inicial|original),
      (este (artigo|texto)|esta (reportagem|matéria|notícia)) (foi|dizia|informava|afirmava)
    `),
    versions: ["versão"],
    of: ["do", "da", "de"],
    own: ["este", "esta", "arti", "nota", "notícia", "reporta", "matéria"],
  },

  names: { particles: ["da", "do", "dos"] },
  mail: {
    disclaimers: phrases(`
      (esta mensagem|este e-mail) … confidencia*, antes de imprimir
    `),
    headers: ["assunto"],
    devices: ["enviado do meu", "enviado de meu"],
    closings: ["atenciosamente", "cumprimentos", "com os melhores cumprimentos", "abraços"],
    greetings: ["bom dia", "olá", "boa tarde", "prezados", "prezadas"],
    releases: [
      "comunicado de imprensa",
      "nota à imprensa",
      "comunicado à imprensa",
      "nota de imprensa",
      "para divulgação imediata",
      "para publicação imediata",
    ],
    prefixes: ["enc", "res"],
  },
});
