/**
 * Openings by which a sentence points back in the languages other than English: a language's words, by the first two
 * letters of its tag. Whoever adds a word adds a sentence to tests/unit/summarise/languages.test.ts.
 */

const OTHERS: Readonly<Record<string, RegExp>> = {
  de: /^(?:ihrer|ihrem|seiner|seinem|seines|deren|dessen|beide|letztere[rs]?|derweil|gleichzeitig|zugleich|hierzu|hinzu kommt|dazu|davon|darauf|darin|daraufhin|dafür|dadurch|demnach|somit|folglich|bis dahin|seitdem|seither|dort|ebenso|ebenfalls|nach (?:seinen|ihren) (?:Worten|Angaben)|das (?:teilt|teilte|bestätigt|bestätigte|erklärte|berichtet|berichtete|geht|bedeutet|gilt|zeigt|kündigte|wurde|will|wäre|hat|sagt)|aber|doch|jedoch|und|oder|auch|außerdem|zudem|dagegen|dennoch|trotzdem|deshalb|daher|darum|dann|danach|dabei|damit|stattdessen|allerdings|hingegen|inzwischen|unterdessen|ferner|er|sie|es|ihr|sein|seine|seinen|ihre|ihren|dies|dieser|diese|dieses|diesen|diesem|das (?:ist|war|sei|habe|hatte|sagte))(?!\p{L})(?!\s+(?:Woche|Jahr|Monat|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sommer|Winter|Tage))/iu,
  fr: /^(?:en effet|dès lors|de même|à l['’]inverse|au contraire|dans ce contexte|à ce titre|parmi (?:eux|elles)|selon (?:lui|elle|eux)|d['’]après (?:lui|elle|eux)|pour (?:lui|elle)|tous (?:les )?deux|toutes (?:les )?deux|ce|cet|cette|ces|autre|mais|et|ou|or|donc|car|cependant|toutefois|pourtant|néanmoins|en revanche|en outre|de plus|par ailleurs|ainsi|alors|ensuite|puis|aussi|enfin|il|elle|ils|elles|son|sa|ses|leur|leurs|celui-ci|celle-ci|ceux-ci|cela|ça|c['’]est|ce dernier|cette dernière|ces derniers|ces dernières)(?![\p{L}’'-])(?!\s+(?:(?:derni|proch)\p{L}+\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|année|mois|matin|soir|nuit|été|hiver|automne|printemps|week-end|jours|semaines|années|heures|après-midi)(?!\p{L}))(?!\s+(?:qui|que)(?!\p{L}))/iu,
  es: /^(?:ambos|ambas|asimismo|de hecho|por tanto|al respecto|en (?:ese|este) sentido|de est[ae] (?:forma|manera|modo)|por otr[oa] (?:lado|parte)|a su juicio|según (?:él|ella|ellos)|se trata|entre (?:ellos|ellas)|aquel|aquella|aquellos|aquellas|dich[oa]s?|esos|esas|igualmente|con ello|para ello|de ahí|(?:añadió|agregó|señaló|afirmó|aseguró|indicó|explicó|recordó|dijo|apuntó|subrayó|insistió en|precisó|sostuvo|destacó) que|pero|y|o|sin embargo|no obstante|además|también|tampoco|mientras tanto|por eso|por ello|por lo tanto|así|entonces|luego|después|en cambio|aun así|él|ella|ellos|ellas|su|sus|esto|eso|este|esta|estos|estas|ese|esa|ello)(?!\p{L})(?!\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|mes|semana|mañana|tarde|noche|verano|invierno|curso|siglo|fin de semana))/iu,
  pt: /^(?:ambos|ambas|aliás|em seguida|n?[de]?esse sentido|neste sentido|com isso|segundo (?:ele|ela|eles)|para (?:ele|ela)|trata-se|d?[nd]?essa forma|desta forma|por outro lado|ainda assim|aquele|aquela|esses|essas|estes|estas|[oa]s? (?:seus?|suas?)|(?:acrescentou|disse|afirmou|explicou|garantiu|sublinhou|referiu|declarou|ressaltou|destacou|lembrou|adiantou) que|mas|e|ou|porém|contudo|todavia|no entanto|entretanto|além disso|também|por isso|assim|então|depois|já|ele|ela|eles|elas|seu|sua|seus|suas|isso|isto|este|esta|esse|essa)(?!\p{L})(?!\s+(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|ano|mês|semana|manhã|tarde|noite|madrugada|verão|inverno|fim[ -]de[ -]semana))/iu,
  it: /^(?:ess[ao]|entramb[ie]|quest['’]ultim[oa]|quel|tal[ei]|secondo (?:lui|lei|loro)|per questo|di conseguenza|nel frattempo|allo stesso tempo|si tratta|dunque|pertanto|del resto|tra (?:questi|queste|loro)|a suo (?:avviso|giudizio|dire)|altr[ie]|infine|(?:ha (?:aggiunto|spiegato|detto|sottolineato|precisato|ricordato|affermato|dichiarato)) che|ma|e|o|però|tuttavia|inoltre|anche|intanto|quindi|perciò|così|poi|invece|infatti|lui|lei|loro|egli|ella|essi|suo|sua|suoi|sue|questo|questa|questi|queste|quello|quella|ciò)(?!\p{L})(?!\s+(?:settimana|mattina|sera|notte|mese|anno|estate|pomeriggio))/iu,
  nl: /^(?:volgens (?:hem|haar|hen)|beiden|daarbij|hierdoor|daardoor|verder|zo|daarvan|daarmee|eveneens|tegelijkertijd|vervolgens|daarvoor|inmiddels|niettemin|desondanks|hierop|daarop|maar|en|of|echter|toch|ook|daarnaast|bovendien|daarom|dus|dan|daarna|intussen|ondertussen|hij|zij|ze|het (?:is|was)|zijn|haar|hun|dit|dat|deze|die)(?!\p{L})(?!\s+(?:week|maand|jaar|zomer|winter|weekend|ochtend|avond))/iu,
  sv: /^(?:(?:det|de) (?:meddela(?:de|r)|säger|sade|sa|skriver|uppger|framgår|rapporterar|visar|innebär|betyder|skedde|sker|gäller|bekräftar|berättar|kräver)|enligt (?:honom|henne|dem)|där|då|båda|bägge|samtidigt|däremot|dock|dessutom|därefter|därmed|således|inte heller|sedan dess|hennes|dennes|denne|(?:de|det|den) (?:är|var|har|hade|ska|skal|skulle|kan|er|havde|hadde|blir|blev|ble)|men|och|eller|dock|också|dessutom|därför|sedan|han|hon|hans|hennes|deras|detta|denna|dessa)(?!\p{L})/iu,
  da: /^(?:det (?:oplyser|oplyste|skriver|siger|sagde|fremgår|viser|betyder|sker|skete|gælder|bekræfter|fortæller|mener)|ifølge (?:ham|hende|dem)|der(?=\s+(?:er|var|har)\s+(?:han|hun))|begge|samtidig|derimod|derefter|dermed|derudover|til gengæld|(?:de|det|den) (?:är|var|har|hade|ska|skal|skulle|kan|er|havde|hadde|blir|blev|ble)|men|og|eller|dog|også|desuden|derfor|så|han|hun|hans|hendes|deres|dette|denne|disse)(?!\p{L})/iu,
  no: /^(?:det (?:opplyser|opplyste|skriver|sier|sa|fremgår|går|viser|betyr|skjer|skjedde|gjelder|bekrefter|melder|forteller|mener)|ifølge (?:ham|henne|dem)|begge|samtidig|derimot|deretter|dermed|i tillegg|(?:de|det|den) (?:är|var|har|hade|ska|skal|skulle|kan|er|havde|hadde|blir|blev|ble)|men|og|eller|likevel|også|dessuten|derfor|så|han|hun|hans|hennes|deres|dette|denne|disse)(?!\p{L})/iu,
  pl: /^(?:tymczasem|z kolei|poza tym|w związku z tym|z tego powodu|według (?:niego|niej|nich)|obaj|obie|oboje|następnie|mimo to|dzięki temu|w efekcie|tam|wtedy|zatem|tego|tej|tych|wśród nich|jak (?:dodał|podkreślił|zaznaczył|wyjaśnił)a?|(?:dodał|podkreślił|zaznaczył|wyjaśnił|zapewnił|przyznał|ocenił|stwierdził|przypomniał|powiedział)a?, (?:że|iż)|ale|i|a|lub|jednak|natomiast|także|również|ponadto|dlatego|więc|potem|on|ona|ono|oni|one|jego|jej|ich|to|ten|ta|te)(?!\p{L})/iu,
  ru: /^(?:в частности|например|так(?=,)|таким образом|тем временем|тем не менее|в этой связи|в связи с этим|об этом|по (?:его|её|ее|их) (?:словам|мнению|данным|оценке)|среди них|так(?:ой|ая|ое|ие)|там|тогда|оба|обе|впрочем|зато|в итоге|в результате|ему|ей|у (?:него|неё|нее|них)|но|и|а|или|однако|также|кроме того|при этом|поэтому|затем|потом|он|она|оно|они|его|её|ее|их|это|этот|эта|эти)(?!\p{L})/iu,
  uk: /^(?:за (?:його|її|їхніми) словами|на (?:його|її) думку|зокрема|водночас|тим часом|про це|там|тоді|обидва|обидві|йому|їй|але|і|й|та|або|однак|проте|також|крім того|при цьому|тому|потім|він|вона|воно|вони|його|її|їх|це|цей|ця|ці)(?!\p{L})/iu,
  cs: /^(?:ale|a|však|nicméně|také|navíc|proto|pak|potom|on|ona|ono|oni|jeho|její|jejich|to|ten|ta|tento|tato|toto)(?!\p{L})/iu,
  ro: /^(?:dar|și|însă|totuși|de asemenea|în plus|astfel|apoi|el|ea|ei|ele|acesta|aceasta|aceștia|acestea)(?!\p{L})/iu,
  hu: /^(?:de|és|azonban|ugyanakkor|emellett|ezért|majd|ő|ők|ez|az|ezek|azok)(?!\p{L})/iu,
  fi: /^(?:mutta|ja|tai|kuitenkin|myös|lisäksi|siksi|sitten|hän|he|se|ne|hänen|heidän|sen|niiden|tämä|nämä|tuo)(?!\p{L})/iu,
  tr: /^(?:öte yandan|böylece|buna (?:göre|karşın)|bunun yanı sıra|ardından|daha sonra|söz konusu|kendisi|diğer|onları|onlara|ona|ondan|bunu|buna|oysa|yine de|dolayısıyla|üstelik|ama|fakat|ancak|ve|ayrıca|bunun üzerine|bu nedenle|sonra|o|onlar|onun|şu|bu(?!\s+(?:yıl|hafta|ay|sabah|akşam|gece|sezon|yaz|kış|gün)(?!\p{L}))|bunlar)(?!\p{L})/iu,
  el: /^(?:ο ίδιος|η ίδια|οι ίδιοι|μαζί (?:του|της|τους)|παράλληλα|μάλιστα|στη συνέχεια|εκείν(?:ος|η|ο|οι)|ακόμ[αη]|αντίθετα|συγκεκριμένα|σύμφωνα με (?:τον ίδιο|την ίδια)|γι['’] αυτό|αυτ(?:όν|ήν|ούς)|ο τελευταίος|η τελευταία|(?:πρόσθεσε|τόνισε|σημείωσε|δήλωσε|υπογράμμισε|ανέφερε|είπε) (?:ότι|πως)|αλλά|και|όμως|ωστόσο|επίσης|επιπλέον|έτσι|αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά)(?!\p{L})/iu,
  he: /^(?:אבל|אך|אולם|עם זאת|בנוסף|לכן|הוא|היא|הם|הן|זה|זו|זאת|אלה)(?!\p{L})/u,
  fa: /^(?:اما|ولی|همچنین|با این حال|بنابراین|او|آنها|آن‌ها|این|آن)(?!\p{L})/u,
  ko: /^(?:그러나|하지만|그리고|또한|또|한편|따라서|그래서|그는|그녀는|그들은|이는|이것은|이에)/u,
  ar: /^(?:و?لكن(?:ه|ها|هم)?|و(?:هو|هي|هم)|إن(?:ه|ها|هم)|و?بذلك|و?بالتالي|لذلك|لذا|و?مع ذلك|في المقابل|و(?:أضاف|أشار|أكد|أوضح|تابع|ذكر|لفت|قال|بي[ّ]?ن|شدد|اعتبر|رأى)ت?(?=\s+(?:إلى |على )?(?:أن|إن|أنه|أنها|إنه|إنها)(?!\p{L}))|غير أن|إلا أن|كما|أيضا|أيضاً|هو|هي|هم|و?هذا|و?هذه|ذلك|تلك|وأضاف|وأضافت|وتابع|وقال إن)(?!\p{L})(?!\s+(?:العام|السنة|الأسبوع|الشهر|الصيف|الشتاء|الموسم)(?!\p{L}))/u,
  hi: /^(?:इसी|इन|उन|उस|इसमें|इन्हें|उन्हें|इनमें|उनमें|वहीं|वहां|वहाँ|तब|फिर|बाद में|साथ ही|इसलिए|मगर|दोनों|ऐसे में|उसे|इसे|उसी|वही|यही|दूसरी ओर|लेकिन|परंतु|किंतु|और|या|हालांकि|वह|वे|उन्होंने|उसने|उनका|उनकी|उनके|उसका|उसकी|यह|ये|इसके|इससे|इस)(?![\p{L}\p{M}])(?!\s+(?:साल|वर्ष|सप्ताह|हफ्ते|महीने|माह|बार|सीजन|मौसम)(?![\p{L}\p{M}]))/u,
  zh: /^(?:但|但是|不过|不過|然而|而且|而|此外|另外|同时|同時|因此|所以|于是|於是|随后|隨後|其中|他|她|它|他们|她们|它们|他們|其|对此|對此|为此|為此|与此同时|與此同時|尽管如此|儘管如此|另一方面|上述|前者|后者|後者|双方|雙方|两人|兩人|当时|當時|例如|比如|接着|随即|隨即|也就是说|换言之|[这這](?!个月|個月|一周|几天|幾天)|那(?!不勒斯|曲|霸)|该|該)/u,
  ja: /^(?:しかし|だが|ただ|ただし|また|さらに|一方|そのため|このため|そして|それ|これ|その|この(?!ほど|冬|夏|春|秋)|こうした|こうして|そうした|そこ|なお|しかも|だから|したがって|つまり|例えば|たとえば|ところが|すると|両社|両氏|両者|前者|後者|当時|とはいえ|逆に|加えて|ほかに|彼|彼女|同(?!志社|盟|居|性|僚|窓|意|行|和))/u,
};

const VERB_THEN_HE = {
  de: "hatte|hat|habe|war|ist|sei|wird|werde|wurde|will|wolle|wollte|soll|solle|sollte|kann|könne|konnte|muss|müsse|musste|sagte|sagt|erklärte|nannte|sprach|kündigte|verwies|betonte",
  nl: "heeft|had|is|was|zal|zou|wil|wilde|kan|kon|moet|moest|werd|wordt|zei|zegt|noemde|noemt|vindt|ging|kreeg",
  sv: "har|hade|är|var|ska|skulle|vill|kan|måste|säger|sade|sa|skriver|blev|fick|gick|tror|menar|berättar",
  da: "har|havde|er|var|skal|skulle|vil|kan|må|siger|sagde|skriver|blev|fik|gik|tror|mener|fortæller",
  no: "har|hadde|er|var|skal|skulle|vil|kan|må|sier|sa|skriver|ble|fikk|gikk|tror|mener|forteller",
};
/** The verb stands second, so that a pronoun behind it has nobody before it: "Zuvor hatte er", "Eerder zei hij". */
const inverted = (verbs: string, pronouns: string) =>
  new RegExp(String.raw`^[^,;:„“”"«»]{2,60}\s(?:${verbs})\s(?:${pronouns})(?!\p{L})`, "u");
/** `„Nein“, sagte er`, `», a-t-il promis`: behind what stands in marks. */
const saidBy = (verb: string, pronouns: string) =>
  new RegExp(String.raw`["“”»«’'],?\s*(?:[–—-]\s*)?(?:${verb})\s?(?:${pronouns})(?!\p{L})`, "u");
/** `– Nej, säger hon till TT`: what a dash opens ends at a comma. */
const saidAfterComma = (verbs: string, pronouns: string) =>
  new RegExp(String.raw`["“”»«’',!?]\s*(?:${verbs})\s(?:${pronouns})(?!\p{L})`, "u");
/** `«No», señaló.`, `"No", disse à Lusa.`: where a verb needs no pronoun, whoever spoke was named before, if no name follows. */
const saidByNobody = (verbs: string, adverbials: string) =>
  new RegExp(
    String.raw`["”»“],?\s*(?:[–—-]\s*)?(?:${verbs})(?:\s*[.,;]|\s+(?:${adverbials})(?!\p{L})(?!.*\p{Lu}\p{Ll}+\s\p{Lu}))`,
    "u",
  );

/** Who speaks, or does what a sentence tells, is a pronoun that stands further in, or none at all. */
const FURTHER_IN: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    inverted(VERB_THEN_HE.de, "er|sie"),
    saidBy(String.raw`\p{Ll}+t(?:e|en)?|sprach|schrieb|rief`, "er|sie"),
  ],
  nl: [
    inverted(VERB_THEN_HE.nl, "hij|zij|ze"),
    saidAfterComma("zei|zegt|aldus|vertelt|vertelde|schrijft|schreef", "hij|zij|ze"),
  ],
  sv: [
    inverted(VERB_THEN_HE.sv, "han|hon"),
    saidAfterComma(
      "säger|sade|sa|skriver|berättar|menar|tror|konstaterar|förklarar|uppger|tycker|betonar",
      "han|hon",
    ),
  ],
  da: [
    inverted(VERB_THEN_HE.da, "han|hun"),
    saidAfterComma("siger|sagde|skriver|fortæller|mener|forklarer|tilføjer|understreger", "han|hun"),
  ],
  no: [
    inverted(VERB_THEN_HE.no, "han|hun"),
    saidAfterComma("sier|sa|skriver|forteller|mener|forklarer|understreker", "han|hun"),
  ],
  fr: [saidBy(String.raw`[\p{L}’' -]{1,40}-(?:t-)?`, "il|elle|ils|elles")],
  ru: [saidBy(String.raw`\p{Ll}+(?:л|ла|ли|ет|ит)`, "он|она|они")],
  uk: [saidBy(String.raw`\p{Ll}+(?:в|ла|ли|є|ить)`, "він|вона|вони")],
  es: [
    saidByNobody(
      "dijo|afirmó|aseguró|señaló|añadió|agregó|explicó|indicó|declaró|subrayó|lamentó|comentó|insistió|apuntó|concluyó|advirtió|relató|ha dicho|ha afirmado",
      "en|a|al|ante|durante|tras|ayer|hoy",
    ),
  ],
  pt: [
    saidByNobody(
      "disse|afirmou|declarou|explicou|acrescentou|garantiu|contou|sublinhou|concluiu|lamentou|alertou|comentou|ressaltou|completou",
      "em|à|ao|aos|às|no|na|durante|após|ontem|hoje",
    ),
  ],
  it: [
    saidByNobody(
      "(?:ha |aveva )(?:detto|aggiunto|spiegato|dichiarato|affermato|sottolineato|concluso|commentato|ribadito|precisato)|spiega|racconta|conclude|aggiunge|dice",
      "in|a|al|ai|alla|nel|nella|durante|dopo|ieri|oggi",
    ),
  ],
  pl: [
    saidByNobody(
      "(?:powiedział|dodał|zapewnił|podkreślił|stwierdził|zaznaczył|wyjaśnił|ocenił|mówił)a?|mówi|dodaje|podkreśla",
      "na|w|podczas|po|przed",
    ),
  ],
  el: [
    saidByNobody(
      "είπε|δήλωσε|τόνισε|σημείωσε|πρόσθεσε|υπογράμμισε|αναρωτήθηκε|ανέφερε|κατέληξε",
      "σε|στο|στη|στην|στον|κατά",
    ),
  ],
  tr: [
    /^["“][^"”]*["”],?\s+(?:dedi|diye (?:konuştu|ekledi)|şeklinde konuştu|(?:ifadelerini|ifadesini) kullandı)\.$/u,
  ],
  hi: [/["”],?\s*(?:उन्होंने|उसने|वह|वे)(?![\p{L}\p{M}])/u],
  zh: [/^[“「][^”」]*[”」](?:他|她)/u],
  ja: [/^「[^」]*」(?:と|などと)\p{sc=Han}{0,3}[\p{sc=Hiragana}]+。?$/u],
};

/**
 * @param language two letters; `no` for either Norwegian
 * @param said the sentence without the marks that it opens with
 * @param text the sentence as it stands
 * @returns false where nothing is known of the language
 */
export const pointsBackIn = (language: string, said: string, text: string): boolean =>
  (OTHERS[language]?.test(said) || FURTHER_IN[language]?.some((form) => form.test(text))) ?? false;
