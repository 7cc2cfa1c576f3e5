/**
 * Boilerplate: the lines that pages and mails put between and behind the paragraphs of a story. They are
 * invitations to read something else, buttons, advertisements, appeals, notes to editors, comments, and
 * notices of rights.
 */
import { anyOf, anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { alternatives } from "../languages/phrases.ts";
import { capPattern } from "../text/capped.ts";
import { makeOpeningSign, makeWordSign } from "../text/word-signs.ts";
import { countTokens, endsSentence } from "../text/words.ts";

/** Longer lines are copy. */
const MAX_LINE_LENGTH = 600;
const MAX_NOTICE_LENGTH = 300;
const MAX_HEADING_LENGTH = 120;
const MAX_LABEL_LENGTH = 60;

/** Signs before the first word of a line: bullets, arrows, quotation marks. */
const SIGNS = String.raw`[^\p{L}\p{N}]*`;
/** What follows when a phrase is all of a line's words. */
const NO_MORE = String.raw`[^\p{L}\p{N}]*$`;

/** A pattern of a line that opens with one of the phrases; `behind` is what may follow. */
function opensWith(source: string, behind = ""): RegExp {
  return compilePattern(`^${SIGNS}(?:${source})${behind}`);
}

const POINTER = opensWith(
  String.raw`${anyOf("boilerplate", "pointers")}(?:\s${anyOf("boilerplate", "pointerTails")})*\s?[:|]`,
);
/** "Read also", which no sentence opens with: no colon has to stand behind it. */
const INVITATION = opensWith(
  [
    anyOf("boilerplate", "invitations"),
    String.raw`${anyOf("boilerplate", "colonInvitations")}(?=\s?[:：|】\]])`,
  ].join("|"),
  String.raw`[^\n]{0,160}(?<![.。])$`,
);
const HEADING = opensWith(anyOf("boilerplate", "headings"), "[^.!?]{0,40}$");
const NETWORKS = listPhrases("boilerplate", "networks");
/** Buttons: boilerplate when they stand alone or nearly so; "Twitter seemed confused" is a sentence. */
const BUTTON = opensWith(
  `${anyOf("boilerplate", "buttons")}|${alternatives(NETWORKS)}`,
  String.raw`(?:(?:\s${anyOf("boilerplate", "buttonObjects")})*${NO_MORE}|[^\p{L}\p{N}]*\d+${NO_MORE})`,
);
/** "Share on Facebook" in any language: a verb, a preposition, a network. */
const NETWORK = opensWith(
  String.raw`(?:\p{L}+ )?(?:\p{L}{1,4} )?${alternatives(NETWORKS, { isPart: true })}`,
  NO_MORE,
);
const TAGS = opensWith(anyOf("boilerplate", "tagLabels"), String.raw`\s?:[^.!?]{0,200}$`);
const ADVERTISEMENT = opensWith(anyOf("boilerplate", "advertisements"), NO_MORE);
const OFFERS = anyPartOf("boilerplate", "offers");
const APPEAL = capPattern(
  MAX_LINE_LENGTH,
  compilePattern(`${anyOf("boilerplate", "calls")}.{0,60}${OFFERS}`),
);
const mayAppeal = makeWordSign(listPhrases("boilerplate", "calls"));
/** "Follow our channel", and who put a page into the system. */
const PLAIN_APPEAL = compilePattern(
  [
    `^${SIGNS}${anyOf("boilerplate", "appeals")}`,
    `^[（(【]${anyOf("boilerplate", "editorLabels")}[：:][^）)】]{1,20}[）)】]$`,
  ].join("|"),
);
/** What stands where the rest of a story is for subscribers. */
const PAYWALL = capPattern(MAX_NOTICE_LENGTH, opensWith(anyOf("boilerplate", "paywalls")));
/** What stands in the place of something of another site, until a reader consents. */
const EMBED_CONSENT = capPattern(MAX_LINE_LENGTH, compilePattern(anyOf("boilerplate", "embedConsents")));
const mayAskConsent = makeWordSign(listPhrases("boilerplate", "embedConsents"));
/** What a template writes around copy: how long it takes to read. Some open with any word. */
const PAGE_LABEL = capPattern(MAX_LABEL_LENGTH, opensWith(anyOf("boilerplate", "pageLabels"), NO_MORE));
/** What a content system leaves where something was to be embedded. */
const SHORTCODE_OPENS =
  /^\[(?:(?:embed|caption|gallery|video|audio|playlist)\]|[a-z][\w-]+ [^[\]=]*=[^[\]]*\])/;
const SHORTCODE_GOES_ON = /^(?:https?:[^\s[\]]+)?(?:\[\/[a-z][\w-]+\])?$/;
const COOKIE = anyOf("boilerplate", "cookies");
const COOKIES = capPattern(
  MAX_LINE_LENGTH,
  compilePattern(
    [
      `${COOKIE}.{0,80}${anyOf("boilerplate", "cookieOffers")}`,
      `${anyOf("boilerplate", "cookieUses")}.{0,60}${COOKIE}`,
    ].join("|"),
  ),
);
const mayBeCookies = makeWordSign(listPhrases("boilerplate", "cookies"));
/** What newsletters say about themselves, and how to unsubscribe. */
const MAILING = opensWith(anyOf("boilerplate", "mailings"), "[^!?]{0,160}$");
const mayBePublisher = makeWordSign(listPhrases("boilerplate", "mailings", "paywalls"));
/** "The post Bees can count appeared first on The Herald." */
const FEED_FOOTER = opensWith(anyOf("boilerplate", "feedFooters"), String.raw`\s[^\n]{1,100}$`);
const mayBeFeedFooter = makeOpeningSign(listPhrases("boilerplate", "feedFooters"));
const QUOTED = /["“”«»„‟]/;
const mayOpenAsFurniture = makeOpeningSign([
  ...listPhrases("boilerplate", "pointers", "invitations", "colonInvitations", "headings"),
  ...listPhrases("boilerplate", "buttons", "networks", "tagLabels", "advertisements"),
  ...listPhrases("boilerplate", "appeals", "editorLabels"),
]);

/**
 * Whether a line is furniture, not copy: a pointer to another story, a share button, an advertisement, an
 * appeal to subscribe, a cookie notice. Under 70 words and outside quotation marks only.
 */
export function isBoilerplate(line: string): boolean {
  const text = line.trim();
  if (isShortcode(text) || isFeedFooter(text)) return true;
  if (text.length > MAX_LINE_LENGTH || QUOTED.test(text)) return false;
  const words = countTokens(text);
  if (words >= 70) return false;
  return (
    (mayOpenAsFurniture(text) && OPENINGS.some((pattern) => pattern.test(text))) ||
    PAGE_LABEL.test(text) ||
    (words <= 3 && NETWORK.test(text) && !endsSentence(text)) ||
    (mayAppeal(text) && APPEAL.test(text)) ||
    isPublisherNotice(text) ||
    (mayBeCookies(text) && COOKIES.test(text))
  );
}
/** Of lines that open with a word of `mayOpenAsFurniture`. */
const OPENINGS = [POINTER, INVITATION, HEADING, BUTTON, TAGS, ADVERTISEMENT, PLAIN_APPEAL];

/**
 * Whether a publisher says a line to its readers, and it is not about a story: how to read a newsletter
 * online or to unsubscribe, or that the rest of a story is for subscribers.
 */
export function isPublisherNotice(line: string): boolean {
  if (line.length >= MAX_NOTICE_LENGTH || QUOTED.test(line) || !mayBePublisher(line)) return false;
  return MAILING.test(line) || PAYWALL.test(line);
}

/** Whether a line asks to pay or to register for the rest of a story. */
export function isPaywall(line: string): boolean {
  return line.length < MAX_NOTICE_LENGTH && !QUOTED.test(line) && mayBePublisher(line) && PAYWALL.test(line);
}

/** Whether a line asks for a reader's consent before content of another site is shown. */
export function isEmbedConsent(line: string): boolean {
  return line.length < MAX_LINE_LENGTH && mayAskConsent(line) && EMBED_CONSENT.test(line);
}

/** Whether WordPress wrote a line under an item of a feed. Headlines in it may hold quotation marks. */
export function isFeedFooter(text: string): boolean {
  return text.length < MAX_NOTICE_LENGTH && mayBeFeedFooter(text) && FEED_FOOTER.test(text);
}

/** "[embed]https://…[/embed]" */
function isShortcode(text: string): boolean {
  const opening = SHORTCODE_OPENS.exec(text)?.[0];
  return opening !== undefined && SHORTCODE_GOES_ON.test(text.slice(opening.length));
}

const TAIL = opensWith(anyOf("boilerplate", "tails"));

/** Whether a line opens the tail of a page. In the second half of a text, no more of the story follows it. */
export function opensTail(line: string): boolean {
  return (
    line.length < MAX_HEADING_LENGTH &&
    countTokens(line) <= 9 &&
    !/[.!?]["”]?$|:\s*\S/.test(line.trim()) &&
    TAIL.test(line)
  );
}

/** "@", or six figures of a telephone number. */
const WAY_TO_REACH = String.raw`(?=[^\n]{0,160}(?:\S@\S|(?:\d[ ()./-]{0,3}){6}))`;
const NOTES = opensWith(
  String.raw`${anyOf("boilerplate", "editorNotes")}|${anyOf("boilerplate", "contactFor")} [\p{L} ]{3,40}`,
  NO_MORE,
);
/** "For further information please contact the press office on …", where it is a sentence. */
const ENQUIRIES = opensWith(anyOf("boilerplate", "enquiries"));

/** "Press contact: Ada Quill, 020 7946 0999", with a way to reach somebody. */
const LABELLED_NOTES = opensWith(
  String.raw`${anyOf("boilerplate", "editorNotes", "contactLabels")}\s?[:：]`,
  WAY_TO_REACH,
);
const mayOpenNotes = makeOpeningSign(
  listPhrases("boilerplate", "editorNotes", "contactLabels", "contactFor", "enquiries"),
);

/** Whether a line opens the part for editors under a press release: notes, or a contact. */
export function opensNotes(line: string): boolean {
  return (
    line.length < 200 &&
    mayOpenNotes(line) &&
    [NOTES, LABELLED_NOTES, ENQUIRIES].some((pattern) => pattern.test(line))
  );
}

/** ENDS, -30- and ###, with which copy ends on its desk. A "30" alone is a figure. */
const END = compilePattern(
  [
    `^${SIGNS}${anyOf("boilerplate", "ends", "longEnds")}${NO_MORE}`,
    "^[-–—*#(]+ ?30 ?[-–—*#)]+$",
    "^# ?# ?#$",
  ].join("|"),
);

/** Whether a line says that the copy ends here. */
export function endsCopy(line: string): boolean {
  return line.length < 40 && END.test(line.trim());
}

const COMMENTS = capPattern(
  MAX_HEADING_LENGTH,
  opensWith(
    [
      String.raw`(?:${anyOf("boilerplate", "commentHeadingsBefore")}\s)?(?:\w+ )?`,
      `${anyOf("boilerplate", "commentHeadings")}|${anyOf("boilerplate", "underStory")}`,
    ].join(""),
  ),
);

/** Whether a line opens the part of a page below its story: readers' comments, or other stories. */
export function opensComments(line: string): boolean {
  return (
    line.length < MAX_HEADING_LENGTH &&
    countTokens(line) <= 6 &&
    !/[.!?:]["”]?$|:\s*\S/.test(line.trim()) &&
    COMMENTS.test(line)
  );
}

/** What a line at the foot of a story is, if it is not copy. */
export type Footer = "rights" | "contributors" | "separator";

const RIGHTS = capPattern(
  MAX_LINE_LENGTH,
  compilePattern(
    [
      String.raw`^${SIGNS}(?:${anyOf("boilerplate", "rightsOpenings")}|©|\(c\) ?\d{4})`,
      anyOf("boilerplate", "rights"),
    ].join("|"),
  ),
);
const mayStateRights = makeWordSign(listPhrases("boilerplate", "rightsOpenings", "rights"));
const COPYRIGHT_SIGN = /©|\(c\)/i;
const CONTRIBUTORS = capPattern(
  MAX_LINE_LENGTH,
  opensWith(
    [
      anyOf("boilerplate", "contributions"),
      String.raw`(?:\S+ ){1,10}${anyOf("boilerplate", "contributed")}`,
    ].join("|"),
  ),
);
const mayNameContributors = makeWordSign(listPhrases("boilerplate", "contributions", "contributed"));
const SEPARATOR = compilePattern([
  String.raw`^\s*(?:_{2,}|-{3,}|\*{3,}|={3,}|#{2,}|-30-|(?:\* ?){3}|~{3,}`,
  `|[-–—] ?(?:${anyOf("boilerplate", "ends")}|30) ?[-–—]`,
  String.raw`|/?${anyOf("boilerplate", "closes")})\s*$`,
]);

/** Whether a line is a footer: a rights notice, a list of contributors, or a rule across the page. */
export function classifyFooter(line: string): Footer | undefined {
  if (SEPARATOR.test(line)) return "separator";
  if (line.length > MAX_LINE_LENGTH || countTokens(line) > 70) return undefined;
  if (mayNameContributors(line) && CONTRIBUTORS.test(line)) return "contributors";
  const mayState = mayStateRights(line) || COPYRIGHT_SIGN.test(line);
  return mayState && RIGHTS.test(line) ? "rights" : undefined;
}

/**
 * Selects the lines that a filter drops, unless they have more than a share of the words (a fifth; half for
 * captions). A filter that drops so much has misread the page: then nothing is dropped.
 */
export function filterWithinShare<T extends { readonly text: string }>(
  lines: readonly T[],
  isDropped: (line: T) => boolean,
  share = 0.2,
): { dropped: readonly T[]; isBlown: boolean } {
  const dropped = lines.filter(isDropped);
  if (dropped.length === 0) return { dropped, isBlown: false };
  const countWords = (some: readonly T[]) => some.reduce((sum, { text }) => sum + countTokens(text), 0);
  const isBlown = countWords(dropped) > countWords(lines) * share;
  return { dropped: isBlown ? [] : dropped, isBlown };
}
