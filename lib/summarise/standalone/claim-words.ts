/** Words of speakers, of claims and of those who rate them, in the languages of newsrooms. */

/** Words in which a person speaks of himself or his own side, and in which somebody is spoken to. */
export const PERSONS: Readonly<Record<string, { i: string; you: string }>> = {
  en: {
    i: "i i'm i've i'd i'll my me mine myself we we're we've we'd we'll our us",
    you: "you you're you've you'd you'll your yours yourself",
  },
  de: {
    i: "ich mir mich mein meine meinen meinem meiner wir uns unser unsere unseren",
    you: "Sie Ihr Ihre Ihnen Ihren Ihrem Ihrer du dich dir dein deine",
  },
  fr: { i: "je j moi mon ma mes me m nous notre nos", you: "vous votre vos tu toi ton" },
  es: {
    i: "yo mí mi mis me conmigo nosotros nosotras nuestro nuestra nuestros nos",
    you: "usted ustedes tú tu te ti",
  },
  it: {
    i: "io mio mia miei mie mi me noi ci nostro nostra",
    you: "voi vostro vostra tu ti tuo tua Lei Suo Sua",
  },
  pt: { i: "eu meu minha meus minhas me mim nós nosso nossa nos", you: "você vocês senhor senhora tu te" },
  nl: { i: "ik mij mijn me wij we ons onze", you: "u uw jij je jouw jullie" },
  sv: { i: "jag mig min mitt mina vi vår vårt våra oss", you: "du dig din ditt dina ni er ert" },
  da: { i: "jeg mig min mit mine vi vores os", you: "du dig din dit dine De Dem Deres I jer" },
  no: { i: "jeg meg min mitt mine vi vår våre oss", you: "du deg din ditt dine dere" },
  fi: { i: "minä minun minua minulle me meidän meitä", you: "sinä sinun te teidän teitä teille" },
  pl: { i: "ja mnie mi moja mój moje my nas nam nasz nasza", you: "pan pani pana panią panu państwo ty" },
  cs: { i: "já mě mi můj moje my nás nám náš", you: "vy vás vám váš vaše ty" },
  tr: { i: "ben benim bana beni biz bizim bize", you: "siz sizin size sizi sen" },
  ru: { i: "я мне меня мной мой моя мои мы нас нам наш наша", you: "вы вас вам вами ваш ваша ваше ты" },
  uk: { i: "я мені мене мій моя ми нас нам наш", you: "ви вас вам ваш ваша ти" },
  el: { i: "εγώ μου με εμείς μας", you: "εσείς σας εσύ σου" },
  ar: { i: "أنا نحن لي لنا", you: "أنت أنتم لك لكم" },
  he: { i: "אני אנחנו שלי שלנו לי לנו", you: "אתה את אתם שלך לך" },
  hi: { i: "मैं मैंने मुझे मेरे मेरा हम हमने हमारे", you: "आप आपने आपको आपके" },
};

/** How a reader's letter opens. */
export const LETTER_OPENS = new RegExp(
  `^(?:${[
    String.raw`(?:dear )?(?:sir|madam|editor)s?(?: or madam)?\s?[,:–—-]`,
    String.raw`(?:sir|madam) ?[,.:–—-]\s*(?=\p{Lu})`,
    String.raw`to the editor\b`,
    "sehr geehrte",
    "(?:monsieur|madame)[^.]{0,40},",
    "señor(?:a)? direct",
    "geachte redactie",
    "egregio direttore",
    "gentile direttore",
    "senhor diretor",
  ].join("|")})`,
  "iu",
);

/** A story that announces an interview. */
export const INTERVIEW = [
  "interview|q&a|spoke (?:to|with)|speaks (?:to|with)|talked (?:to|with)|talks (?:to|with)|sat down with|in conversation|answered (?:our )?questions",
  "sprach mit|im gespräch|gespräch mit|entretien|a répondu|s'est entretenue? avec|entrevista|habló con|conversó con|intervista",
  "ha parlato con|falou com|conversou com|interviu|sprak met|in gesprek|vraaggesprek|intervju|talade med|pratade med|talte med",
  "snakket med|haastattelu|wywiad|rozmaw|rozmow|rozhovor|röportaj|söyleşi|konuştu|интервью|беседа|інтерв|συνέντευξη|مقابلة|حوار|ראיון|साक्षात्कार|专访|采访|專訪|インタビュー|인터뷰",
];

/** Words, and parts of words, that say that something is not so. */
export const NOT_SO = [
  "no (?:evidence|proof|basis|record)|invented|made[ -]up|satir\\p{L}*|false|untrue|fake|misleading|baseless|hoax|fabricated|wrong|incorrect|debunked|not true|no truth|nonsense|doctored|not so",
  "falsch|unwahr|nicht wahr|stimmt nicht|irreführend|erfunden|gefälscht|fälschung|haltlos|trifft nicht zu|unsinn",
  "faux|fausse|pas vrai|trompeu|mensong|infondé|inexact|truqué|fals[oa]s?|no es (?:cierto|verdad)|engaños|bulo|infundad|mentira|desmentid",
  "non è vero|non è così|bufala|infondat|fuorviante|não é verdade|enganos|boato|inverídic|onwaar|niet waar|klopt niet|onjuist|misleidend|verzonnen|onzin",
  "falskt|inte sant|stämmer inte|osant|vilseledande|påhittat|falsk|ikke sandt|passer ikke|usandt|opdigtet|ikke sant|stemmer ikke|usant|valhetta|ei pidä paikkaansa|perätön",
  "fałsz|nieprawd|zmyślon|nepravd|není pravda|lež|yanlış|doğru değil|asılsız|yalan|ложь|ложн|неправд|фейк|не соответствует|вымысел|фейк|ψευδ|ψέμα|δεν ισχύει",
  "كاذب|غير صحيح|زائف|مضلل|שקר|לא נכון|झूठ|गलत|फर्जी|不实|不實|假的|虚假|虛假|谣言|謠言|誤り|虚偽|事実ではない|デマ|거짓|사실이 아|tidak benar|hoaks",
];

/** By what a claim goes round. */
export const POST = [
  "posts?|tweets?|videos?|clips?|photos?|photographs?|images?|pictures?|screenshots?|memes?|messages?|voice notes?|claims?|rumou?rs?|e-?mails?|leaflets?|headlines?|social media|facebook|whatsapp|tiktok|telegram|instagram|twitter|users?|websites?|chain letters?|circulat\\w+|viral",
  "beitr[aä]ge?n?|posts?|tweets?|videos?|fotos?|bild(?:er)?|nachricht(?:en)?|kettenbriefe?|behauptung(?:en)?|gerüchte?|nutzer|netz|publications?|vidéos?|messages?|photos?|rumeurs?|internautes?|réseaux",
  "publicaci[oó]n(?:es)?|v[ií]deos?|mensajes?|cadenas?|bulos?|rumor(?:es)?|redes|usuarios|post|messagg[io]|foto|catena|utenti|social|publicaç(?:ão|ões)|postage(?:m|ns)|mensage(?:m|ns)|correntes?|boatos?|usuários",
  "berichten|bericht|filmpje|foto's|gebruikers|inlägg|meddelanden?|bilder?|rykten?|opslag|beskeder?|billeder?|innlegg|meldinger?|wpisy?|wpisach|nagrani[ea]|zdjęci[ea]|wiadomoś\\w+|internaut\\w+|příspěv\\w+|paylaşım\\w*|görüntü\\w*|публикац\\w+|сообщени\\w+|соцсет\\w+|видео",
];

/** How a bare verdict opens: "That is false." */
export const BARE = [
  "not true|(?:but )?(?:that|this|it) ?(?:is|['’]s) |das |dies |es ist |es stimmt|alles |stimmt nicht|nichts davon|c['’]est |ce n['’]est |cela |rien |es falso|es mentira|es un |esto |eso |no es |nada ",
  "non è |questo |è |niente |isto |isso |é |não é |nada |dat |dit |het is |niets |det |inget |intet |ingenting |ikke |se on |tämä |väite |to |nic |není |bu |это |всё |ничего |це |αυτό |هذا |זה |यह |这|這|これ",
];

/** Words of a headline that announces a fact check. */
export const FACT_CHECK = [
  "\\bfact[ -]?(?:check|focus)|\\bdebunk|\\bmyths\\b|^(?:no|nope), |\\b(?:is|are|was|were) (?:an? )?(?:fake|false|hoax|untrue)\\b|\\bnot true\\b|\\buntrue\\b",
  "^(?:fake|false|hoax|misleading|myth|rumou?rs?) ?:|^rumou?rs?\\b.*\\b(?:checked|false)\\b|faktencheck|^nein, |\\b(?:ist|sind) (?:falsch|ein fake)|mythen|désintox|\\bintox\\b|vrai ou faux|^non, ",
  "verificación|verificamos|\\bbulos?\\b|\\bes falso|^no, |\\bbufal[ae]|è falso|é falso|checamos|\\bfato ou fake|boato|^não, |factcheck|^nee, |nepnieuws|faktakoll|^nej, |faktatjek|faktasjekk|^nei, ",
  "faktantarkistus|^ei, |^nie, |fałsz|fejk|teyit|^hayır, |фейк|проверка фактов|^нет, |^ні, |فبركة|辟谣|謠言|谣言|ファクトチェック|팩트체크|फैक्ट",
];
