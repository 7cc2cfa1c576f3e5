/**
 * Boilerplate: the lines that pages and mails put between and behind the paragraphs of a story. They are invitations to
 * read something else, buttons, advertisements, appeals, notes to editors, comments, and notices of rights.
 */
import { capped } from "../text/capped.ts";
import { endsSentence, wordCount } from "../text/words.ts";

/** Longer lines are copy. */
const CAP = 600;
const NOTICE_CAP = 300;
const HEADING_CAP = 120;

const POINTER =
  /^[^\p{L}\p{N}]*(?:also )?(?:read|see|view|watch|listen|related(?= ?:)|lesen sie|siehe|mehr dazu|auch interessant|lire|leia|lea|leer|ver|le puede interesar|te puede interesar|lees|leggi|czytaj|zobacz)(?: also| more| next| now| this| auch| aussi| también| más| ook| anche| też| także| on)*\s?[:|]/iu;
/** "Read also", which no sentence opens with: no colon has to stand behind it. */
const READ_ALSO =
  /^[^\p{L}\p{N}]*(?:(?:à )?lire (?:aussi|également)|[àa] (?:lire|voir)(?: aussi)?(?= ?[:|])|voir aussi|leia (?:também|mais)|veja (?:também|mais)(?= ?[:|])|läs (?:också|även|mer)(?= ?[:|])|l[eæ]s også|читайте (?:также|також)|смотрите также|(?:по теме|подробнее|ещё по теме)(?=:)|διαβάστε (?:επίσης|ακόμ[αη])|δείτε (?:επίσης|ακόμ[αη])|[iİ]lgili haber(?:ler)?(?=:)|(?:اقرأ|إقرأ|شاهد|طالع) (?:أيضا|أيضاً|المزيد)|(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)|(?:関連(?:記事|ニュース)|あわせて読みたい)(?=[】:：])|(?:延伸|相关|相關|推荐|推薦)(?:阅读|閱讀|新闻|新聞)(?=[】:：])|관련 ?기사(?=[\]】:：])|baca juga|xem thêm)(?![\p{L}\p{M}\p{N}])[^\n]{0,160}(?<![.。])$/iu;
const LABEL =
  /^[^\p{L}\p{N}]*(?:related|recommended|see also|more on this|more on this story|more from|top stories|most read|most popular|trending|you may also|you might also|what to read next|read next|up next|share(?: this| on| via)|leave a comment|filed under|sign (?:in|up)|log ?(?:in|out)|continue reading|keep reading|show more|load more|(?:story|article) continues|loading|enlarge(?: this)? image|click to (?:share|enlarge|expand|play|print|email)|tap to|skip to|back to (?:top|gallery)|play video|view (?:gallery|comments)|copy link|link copied|follow (?:us|@)|\d+ of \d+|\d+ comments?|\d+ shares?|mehr zum thema|mehr dazu|lesen sie auch|auch interessant|schon gelesen|das (?:thema )?(?:könnte|dürfte) (?:dich|sie) auch interessieren|weitere informationen|siehe auch|à lire aussi|lire aussi|lea también|lea más|le puede interesar|te puede interesar|leggi anche|lees ook|läs också|lue myös|czytaj także|czytaj też|zobacz też|zobacz także|читайте также)(?![\p{L}\p{N}])[^.!?]{0,40}$/iu;
/** Buttons: junk when they stand alone or nearly so; "Twitter seemed confused" is a sentence. */
const BUTTON =
  /^[^\p{L}\p{N}]*(?:share|tweet|e-?mail|print|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|save|bookmark|comments?|tags?|topics?|subscribe|register|read more|learn more|toggle|menu|search|home|close|previous|next|teilen|kommentare|drucken|newsletter|partager|commentaires|compartir|comentarios|condividi|deel|dela|jaa|udostępnij|поделиться)(?:(?: (?:this|the|article|story|page|link|profile|menu))*[^\p{L}\p{N}]*|[^\p{L}\p{N}]*\d+[^\p{L}\p{N}]*)$/iu;
/** "Share on Facebook" in any language: a verb, a preposition, a network. */
const NETWORK =
  /^[^\p{L}\p{N}]*(?:\p{L}+ )?(?:\p{L}{1,4} )?(?:facebook|twitter|whatsapp|linkedin|pinterest|instagram|youtube|telegram|reddit|flipboard|pocket|xing|e-?mail)[^\p{L}\p{N}]*$/iu;
const TAGS = /^[^\p{L}\p{N}]*(?:tags?|topics?|filed under|posted in|categories|keywords)\s?:[^.!?]{0,200}$/iu;
const ADVERTISEMENT =
  /^[^\p{L}\p{N}]*(?:advertisement|advertising|advertorial|sponsored(?: content)?|promoted|paid content|ad|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons|reklama|реклама)[^\p{L}\p{N}]*$/iu;
const APPEAL = capped(
  CAP,
  /(?:sign up|subscribe|get|join|download|register).{0,60}(?:newsletter|inbox|our app|youtube|push notifications?|whatsapp channel|telegram channel|premium|unlimited access)/i,
);
/** "Follow our channel" in other languages, and who put a page into the system. */
const APPEAL_ABROAD =
  /^[^\p{L}\p{N}]*(?:(?:подписывайтесь|подпишитесь|підписуйтесь) на |síguenos en |suivez-nous sur |folgen sie uns |seguici su |siga-nos |volg ons op |takip edin)|^[（(【](?:责任编辑|責任編輯|编辑|編輯|责编)[：:][^）)】]{1,20}[）)】]$/iu;
/** What stands where the rest of a story is for subscribers. */
const PAYWALL = capped(
  NOTICE_CAP,
  /^[^\p{L}\p{N}]*(?:(?:this|the rest of this|the full) (?:article|story|content|post) is (?:only )?(?:available|reserved|exclusive)?.{0,20}\b(?:subscribers|members)\b|(?:already a|déjà|bereits|sie sind bereits|¿?ya eres|sei già|al) (?:subscriber|member|abonnée?|abonnent(?:in)?|suscriptor|abbonato)\b|.{0,60}\b(?:est|sont) réservée?s? (?:à nos|aux) abonnés|il vous reste \d+ ?%|(?:dieser|der) (?:artikel|inhalt|beitrag|text) ist .{0,40}\babonnent|(?:contenido|noticia|artículo) (?:es )?exclusiv[oa] para (?:suscriptores|abonados)|(?:contenuto|articolo) riservato agli abbonati|(?:.{1,80}\breader-supported publication|.{0,80}\bconsider becoming a (?:free or )?(?:paid )?(?:subscriber|member|supporter)))/iu,
);
/** What a content system leaves where something was to be embedded. */
const SHORTCODE =
  /^(?:\[(?:embed|caption|gallery|video|audio|playlist)\]|\[[a-z][\w-]+ [^[\]=]*=[^[\]]*\])(?:https?:[^\s[\]]+)?(?:\[\/[a-z][\w-]+\])?$/;
const COOKIES = capped(
  CAP,
  /(?:cookies?.{0,80}(?:accept|consent|settings|policy|preferences)|(?:accept|consent|settings|use of|we use).{0,60}cookies?)/i,
);
/** What newsletters say of themselves, and how not to have them. */
const MAILING =
  /^[^\p{L}\p{N}]*(?:view (?:this (?:e-?mail|message|newsletter)|it|online|in (?:your |a )?(?:web )?browser)|(?:having )?trouble (?:viewing|reading) this|you(?: are|['’]re)? (?:receiv(?:ing|ed)|getting|got) this (?:e-?mail|message|newsletter)|this (?:e-?mail|newsletter) was sent to|unsubscribe|(?:manage|update) (?:your )?(?:e-?mail |subscription )?preferences|(?:im browser|online) (?:ansehen|anzeigen|öffnen)|newsletter (?:abbestellen|abmelden)|(?:vom newsletter )?abmelden|sie erhalten diese|(?:voir|afficher) (?:cet e-?mail |ce message )?(?:dans (?:le|votre) navigateur|en ligne)|se désabonner|se désinscrire|vous recevez (?:cet|ce)|ver (?:este (?:correo|mensaje) )?en (?:el|tu|su) navegador|darse de baja|cancelar (?:la )?suscripción|visualizza (?:nel|questa)|annulla (?:l['’])?iscrizione|bekijk (?:deze|in je)|uitschrijven)(?![\p{L}\p{N}])[^!?]{0,160}$/iu;
const QUOTED = /["“”«»„‟]/;

/**
 * Whether a line is furniture, not copy: a pointer to another story, a share button, an advertisement, an
 * appeal to subscribe, a cookie notice. Under 70 words and outside quotation marks only.
 */
export function isBoilerplate(line: string): boolean {
  const text = line.trim();
  if (text.length > CAP || QUOTED.test(text) || wordCount(text) >= 70) return false;
  return (
    POINTER.test(text) ||
    READ_ALSO.test(text) ||
    LABEL.test(text) ||
    BUTTON.test(text) ||
    (NETWORK.test(text) && wordCount(text) <= 3 && !endsSentence(text)) ||
    TAGS.test(text) ||
    ADVERTISEMENT.test(text) ||
    APPEAL.test(text) ||
    APPEAL_ABROAD.test(text) ||
    isPublisherNotice(text) ||
    SHORTCODE.test(text) ||
    COOKIES.test(text)
  );
}

/**
 * Whether a line is what a publisher says to its readers and of no story: how to see a newsletter elsewhere or not
 * have it, that the rest is for subscribers.
 */
export function isPublisherNotice(line: string): boolean {
  return line.length < NOTICE_CAP && !QUOTED.test(line) && (MAILING.test(line) || PAYWALL.test(line));
}

const TAIL =
  /^[^\p{L}\p{N}]*(?:more from|more stories|more on|related|read next|up next|about the author|about the writer|trending|most (?:read|popular|viewed)|comments?|tags?|topics?|top stories|latest (?:news|stories)|recommended|sponsored|you may also like|editors?['’]? picks|newsletter|mehr zum thema|das könnte sie auch|meistgelesen|à lire aussi|sur le même sujet|más noticias|te puede interesar|leggi anche|lees ook|läs mer|читайте также)(?![\p{L}\p{N}])/iu;

/** Whether a line opens the tail of a page: behind it, in the second half of a text, no story goes on. */
export function opensTail(line: string): boolean {
  return (
    line.length < HEADING_CAP &&
    wordCount(line) <= 9 &&
    !/[.!?]["”]?$|:\s*\S/.test(line.trim()) &&
    TAIL.test(line)
  );
}

const NOTES =
  /^[^\p{L}\p{N}]*(?:notes? (?:to|for) (?:the )?editors?|editors?['’] notes?|(?:media|press) (?:contacts?|enquiries|inquiries)|contact (?:information|details|for [\p{L} ]{3,40})|original publication|originalpublikation(?:en)?|(?:wissenschaftliche[rn]? )?ansprechpartner(?:in(?:nen)?)?|(?:for )?(?:more|further) information|for media (?:enquiries|inquiries)|(?:hinweise?|anmerkung(?:en)?) (?:an|für) (?:die )?redaktion(?:en)?|(?:presse|medien)kontakte?|pressestelle|contacts? (?:presse|médias)|contactos? de prensa|contatti stampa|perscontact|noot voor de redactie)[^\p{L}\p{N}]*$/iu;
const NOTES_ABROAD = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    "notes? (?:à|pour) (?:la|les) (?:rédactions?|rédacteurs)",
    "notas? (?:a|para) (?:la redacción|las redacciones|los editores)",
    "nota (?:al|para el) editor",
    "not[ae] (?:per|alla|alle) (?:la )?redazion[ei]",
    "notas? (?:à|para a) redação",
    "noten voor de redacties?",
    "(?:not |meddelande )?till redaktionen",
    "(?:note )?til redak(?:sj|ti)onen",
  ].join("|")})[^\\p{L}\\p{N}]*$`,
  "iu",
);
/** "For further information please contact the press office on …", where it is a sentence. */
const ENQUIRIES =
  /^[^\p{L}\p{N}]*for (?:any )?(?:media|press|more|further|additional) (?:information|details|enquiries|inquiries|queries)\b.{0,60}\b(?:contact|call|e-?mail|visit|see)\b/iu;

/** Whether a line opens what a press release has under it for editors: notes, or whom to ask. */
export function opensNotes(line: string): boolean {
  return line.length < 200 && (NOTES.test(line) || NOTES_ABROAD.test(line) || ENQUIRIES.test(line));
}

/** ENDS, -30- and ###, with which copy ends on its desk. A "30" alone is a figure. */
const END =
  /^(?:[^\p{L}\p{N}]*(?:ends?|ende)[^\p{L}\p{N}]*|[-–—*#(]+ ?30 ?[-–—*#)]+|# ?# ?#|[^\p{L}\p{N}]*end(?:s|e) (?:of|der) (?:(?:press|news|media) release|(?:presse)?mitteilung)[^\p{L}\p{N}]*)$/iu;

/** Whether a line says that the copy ends here. */
export function endsCopy(line: string): boolean {
  return line.length < 40 && END.test(line.trim());
}

const COMMENTS = capped(
  HEADING_CAP,
  /^[^\p{L}\p{N}]*(?:(?:top |all |latest |reader |most )?(?:\w+ )?(?:comments?|kommentare|commentaires|comentarios|commenti|reacties|comentários|komentarze|комментарии)\b|leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:you )?(?:may|might) also like|recommended|most (?:read|popular|viewed)|read next|about the author|related (?:articles|stories|posts|news)|more (?:stories|news)|diskutieren)/iu,
);

/** Whether a line opens what a page has under a story: readers' comments, or other stories. */
export function opensComments(line: string): boolean {
  return (
    line.length < HEADING_CAP &&
    wordCount(line) <= 6 &&
    !/[.!?:]["”]?$|:\s*\S/.test(line.trim()) &&
    COMMENTS.test(line)
  );
}

/** What a line at the foot of a story is, if not copy. */
export type Footer = "rights" | "contributors" | "separator";

const RIGHTS = capped(
  CAP,
  /^[^\p{L}\p{N}]*(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|this material may not)|\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btutti i diritti riservati\b|\briproduzione riservata\b|\btodos os direitos reservados\b|все права защищены|tüm hakları saklıdır|版权所有|無断転載/iu,
);
const CONTRIBUTORS = capped(
  CAP,
  /^[^\p{L}\p{N}]*(?:\(\s*)?(?:(?:(?:additional|with) (?:reporting|writing|editing|research) (?:by|from)|(?:reporting|writing|editing|compiled|translation)(?: and (?:editing|writing|reporting))? by)\b|(?:\S+ ){1,10}contributed (?:reporting|to this (?:report|story|article)))/iu,
);
const SEPARATOR =
  /^\s*(?:_{2,}|-{3,}|\*{3,}|={3,}|#{2,}|-30-|(?:\* ?){3}|[-–—] ?(?:ends?|30) ?[-–—]|ends|\/ends|~{3,})\s*$/i;

/** Whether a line is a footer: a rights notice, a list of contributors, or a rule across the page. */
export function classifyFooter(line: string): Footer | undefined {
  if (SEPARATOR.test(line)) return "separator";
  if (line.length > CAP || wordCount(line) > 70) return undefined;
  if (CONTRIBUTORS.test(line)) return "contributors";
  return RIGHTS.test(line) ? "rights" : undefined;
}

/** What a filter with a fuse did. */
export interface Filtered<T> {
  readonly kept: T[];
  readonly dropped: T[];
  /** The filter wanted more than its share of the words: nothing was dropped. */
  readonly blown: boolean;
}

/**
 * Drops what a filter picks, unless that were more than a share of the words (a fifth; half for captions):
 * a filter that wants so much has misread the page, so it is skipped whole.
 */
export function filterWithinShare<T>(
  lines: readonly T[],
  isDropped: (line: T, index: number) => boolean,
  textOf: (line: T) => string,
  share = 0.2,
): Filtered<T> {
  const kept: T[] = [];
  const dropped: T[] = [];
  let keptWords = 0;
  let droppedWords = 0;
  for (const [index, line] of lines.entries()) {
    const words = wordCount(textOf(line));
    if (isDropped(line, index)) {
      dropped.push(line);
      droppedWords += words;
    } else {
      kept.push(line);
      keptWords += words;
    }
  }
  const blown = droppedWords > (keptWords + droppedWords) * share;
  return blown ? { kept: [...lines], dropped: [], blown } : { kept, dropped, blown };
}
