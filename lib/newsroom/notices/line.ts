/** The notice that a line is, or a part of it that is set off from the rest. */
import { compilePhrases, listPhrases } from "../../languages/index.ts";
import { lacksSpaces } from "../../scripts.ts";
import { capPattern } from "../../text/capped.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { memoize } from "../../text/memoize.ts";
import { isInCapitals } from "../../text/words.ts";
import { nameZonesPlainly } from "../plain-zones.ts";
import { clearLine } from "./clear.ts";
import { undisguise } from "./disguise.ts";
import { mayAsk, mayDecide } from "./glance.ts";
import { hasOther, listTags, OTHER, splitRun, weighWords } from "./lexicon.ts";
import { endsInMonth, findMoment, namesMonthOnly } from "./moment.ts";
import { combine, KINDS, type NoticeKind, type ReleaseNotice } from "./notice.ts";
import {
  ASKS_AT_FOOT,
  BEGINS_AT_FOOT,
  ENDS_IN_HOLD,
  judgeNotice,
  judgeRequest,
  MAY_HOLD,
  REFUSES_AT_FOOT,
  REFUSES_THIS,
  SPEAKS_OF_STORY,
  saysLifted,
} from "./patterns.ts";
import {
  foldWord,
  MAX_LINE,
  MAX_TOKENS,
  MAY_PART,
  splitSegments,
  splitTokens,
  type Token,
} from "./tokens.ts";
import { findUnspacedNotice, isOfUnspacedNotices } from "./unspaced.ts";
import { spellOpening, spellRequest, spellRoles } from "./word-roles.ts";

/**
 * The notice that a line is; undefined for other lines, and for those of more than 400 characters. Recent
 * answers are remembered, as a line is asked about several times.
 */
export function findReleaseNotice(line: string): ReleaseNotice | undefined {
  const seen = clearLine(line);
  return seen.length > MAX_LINE ? undefined : recallNotice(seen);
}

const recallNotice = memoize((line: string) => readNotice(line) ?? findOrder(line) ?? findRefusal(line), 200);

const ORDERS = new Set(listPhrases("status", "orders").map(foldWord));
/** Nobody says such a word so often in a row but to give an order. */
const REPEATED = 3;
/** What a word orders alone, by its role. */
const ORDERED = new Map<string, NoticeKind>([
  ["K", "kill"],
  ["k", "kill"],
  ["E", "embargo"],
  ["H", "hold"],
  ["D", "hold"],
]);

/** What the first word of a line orders, whatever stands behind it: "KILL: Fire", "HOLD HOLD HOLD FIRE". */
function findOrder(line: string): ReleaseNotice | undefined {
  if (!mayDecide(line) || /^["“„«]/.test(line) || isWithoutSpaces(line)) return undefined;
  const tokens = splitTokens(line);
  const [first] = tokens;
  if (!first) return undefined;
  const isLabel = ORDERS.has(first.word) && /^(?: ?:| [–—-] )/.test(line.slice(first.end));
  const other = tokens.findIndex(({ word }) => word !== first.word);
  if (!isLabel && (other === -1 ? tokens.length : other) < REPEATED) return undefined;
  const kinds = weighWords([first]).languages.map((language) => ORDERED.get(spellRoles([first], language)));
  const kind = KINDS.find((known) => kinds.includes(known));
  return kind && { kind };
}

const REFUSALS = compilePhrases(listPhrases("status", "refusals"));
/** A longer line that refuses something among other words is copy. */
const MAX_REFUSING = 120;

/** The hold in a line that refuses something. */
function findRefusal(line: string): ReleaseNotice | undefined {
  return refuses(line) ? { kind: "hold" } : undefined;
}

/** Whether a line asks not to publish, in words that no story uses but in quotation marks. */
export function refuses(line: string): boolean {
  const isOther = line.length > MAX_REFUSING || /["“”„«»「」『』]/.test(line);
  return !isOther && mayDecide(line) && REFUSALS.test(line);
}

/** Whether a line is only a hold, and asks for it: "publicera inte". "Placeholder image" asks for nothing. */
export function asksToWait(line: string): boolean {
  return mayAsk(line) && findReleaseNotice(line)?.kind === "hold";
}

/**
 * Whether a line may be for editors wherever it stands: it asks for something, and speaks to them, of a story
 * or of what has to happen first; it refuses to publish until then; or it takes a story back.
 */
export function mayBeForEditors(line: string): boolean {
  if (/^["“„«]/.test(line) || !mayAsk(line)) return false;
  const tokens = splitTokens(line);
  if (isOfPart(tokens)) return false;
  const isPlea = tokens.some(({ word }) => PLEASE.has(word));
  // "do" is "until" in many languages.
  const { languages } = weighWords(tokens);
  const own = languages.includes("en") ? ["en"] : languages;
  return own.some((language) => {
    const letters = spellRequest(tokens, language);
    return (isPlea && /[BCR]/.test(letters)) || FOR_EDITORS.test(letters);
  });
}
const FOR_EDITORS = capPattern(MAX_LINE, /^[fR]{0,3}(?:N[fpo]{0,3}[PUL].*B|[Kk][fp]{0,2}[CW]|H[fpC]{0,3}B)/);
const PLEASE = new Set(listPhrases("status", "please").map(foldWord));

/** "BC-Corran-Rink, ADV05": a slug with the day of the month that it is sent ahead for. */
const ADVANCE_SLUG = capPattern(MAX_LINE, /^[\w-]{3,60}[ ,-]{1,3}adv ?\d\d(?:-\d\d)?$/i);

function readNotice(written: string): ReleaseNotice | undefined {
  if (!mayDecide(written)) return ADVANCE_SLUG.test(written) ? { kind: "hold" } : undefined;
  const plain = withPlainFigures(undisguise(written, splitRun));
  if (isWithoutSpaces(plain)) return findUnspacedNotice(plain);
  if (ADVANCE_SLUG.test(plain)) return { kind: "hold" };
  const line = nameZonesPlainly(plain);
  if (isPlainCopy(line)) return undefined;
  const tokens = splitTokens(line);
  if (tokens.length === 0 || tokens.length > MAX_TOKENS) return undefined;
  const { languages, asking } = weighWords(tokens);
  if (languages.length === 0) return undefined;
  const segments = splitSegments(line, tokens);
  // Copy has other words in each of its parts, and asks for nothing.
  if (asking.size === 0 && segments.every(hasOther)) return undefined;
  const notices = languages.flatMap(
    (language) => readNoticeIn(language, line, tokens, segments, asking.has(language)) ?? [],
  );
  // "do" is "until" in many languages, and one of them knows the day behind it.
  const first = KINDS.flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    return ofKind.find(({ until }) => until !== undefined) ?? ofKind[0] ?? [];
  })[0];
  // Every language knows "embargo", and one of them all the words; English words are known in all.
  const whole = notices.filter(({ isWhole }) => isWhole);
  const own = whole.filter(({ language }) => language === "en");
  const isHeld = (own.length > 0 ? own : whole).some(({ kind }) => kind === "embargo");
  const lifted = isHeld ? undefined : whole.find(({ kind }) => kind === "lifted");
  const chosen = (first?.kind === "embargo" && first.until === undefined && lifted) || first;
  return chosen && { kind: chosen.kind, ...(chosen.until !== undefined && { until: chosen.until }) };
}

/** Whether a line of one part asks for nothing, and has among its first words some that no notice has. */
function isPlainCopy(line: string): boolean {
  return !MAY_PART.test(line) && !mayAsk(line) && hasOther(splitTokens(line, FEW_WORDS));
}
const FEW_WORDS = 5;

/** Whether notices in a line's script are read without regard to spaces. */
export function isWithoutSpaces(line: string): boolean {
  return lacksSpaces(line) || /\p{Script=Hangul}/u.test(line);
}

/** A part of a line, and the letters of its words' roles up to the first word that no notice has. */
interface Part {
  readonly segment: readonly Token[];
  readonly letters: string;
}

/** Whether a part has only words of notices and of time. */
function isClosed({ letters }: Part): boolean {
  return !letters.includes(OTHER);
}

/** The notice that a line is by the words of one language. */
function readNoticeIn(
  language: string,
  line: string,
  tokens: readonly Token[],
  segments: readonly (readonly Token[])[],
  mayAsk: boolean,
): (ReleaseNotice & { isWhole: boolean; language: string }) | undefined {
  const parts = segments.map((segment) => ({ segment, letters: spellOpening(segment, language) }));
  const kinds = parts.flatMap((part, index) => {
    if (!isClosed(part)) {
      const isTold = parts.length > 1 && endsInMonth(part.segment);
      return (mayAsk && !isTold && findRequest(part.segment, language, index)) || [];
    }
    const kind = judgeNotice(part.letters);
    const isApart =
      parts.every((other) => other === part || isClosed(other)) ||
      (index > 0 && ADDRESSEES.test(parts[0]!.letters)) ||
      isMarked(line, part, index);
    return kind !== undefined && isApart ? [kind] : [];
  });
  // "Embargo: none" has an embargo in its first part.
  const whole = parts.every(isClosed) ? judgeNotice(parts.map(({ letters }) => letters).join("")) : undefined;
  const kind = whole === "lifted" ? whole : KINDS.find((known) => known === whole || kinds.includes(known));
  const until = kind === undefined || kind === "kill" ? undefined : findMoment(line, tokens, language);
  // A story that is sent ahead for a day that cannot be read has to wait.
  const isAhead =
    kind === "release" &&
    until === undefined &&
    segments.some((segment) => spellRoles(segment, language).includes("G"));
  const notice = kind && combine(isAhead ? "hold" : kind, line, until);
  return notice && { ...notice, isWhole: parts.every(isClosed), language };
}

/** A part that only names whom the next one is for: "Media:". */
const ADDRESSEES = /^f?R[fR]{0,2}$/;

/** What the first or second part of a line asks for, if it begins as a request. */
export function findRequest(tokens: readonly Token[], language: string, index = 0): NoticeKind | undefined {
  return index > 1 ? undefined : judgeRequest(spellRequest(tokens, language));
}

const BRACKET_BEFORE = capPattern(2 * MAX_LINE, /[[({*]\W*$/);
/** Beginnings of words for an embargo that only newsrooms use. "Embargo" also stands in news. */
const TRADE_WORDS = listPhrases("status", "embargoOnly").map((stem) => foldWord(stem.replace("*", "")));

/**
 * Whether a part is a notice although it has other words: it speaks of a story or to editors, forbids
 * publication, or is set off by brackets or capitals.
 */
function isMarked(line: string, { segment, letters }: Part, index: number): boolean {
  // `Forty letters open with the words "Strictly embargoed until 00.01".` speaks of letters.
  if (isQuoted(line, segment, index)) return false;
  if (SPEAKS_OF_STORY.test(letters) && !(/^f*Ef*[BT]/.test(letters) && namesMonthOnly(segment))) return true;
  const isTradeWord = ({ word }: Token) => TRADE_WORDS.some((stem) => word.startsWith(stem));
  const said = segment.map(({ word }) => word).join(" ");
  const isTrade = segment.some(isTradeWord) || TRADE_WORDS.some((phrase) => said.startsWith(phrase));
  if (/^f*Ef*$/.test(letters) && isTrade) return true;
  const [start, end] = [segment[0]!.start, segment.at(-1)!.end];
  if (index === 0 && letters === "E" && line[end] === "!") return true;
  const [before, text, after] = [line.slice(0, start), line.slice(start, end), line.slice(end)];
  const isBracketed = BRACKET_BEFORE.test(before) && /^\W*[\])}*]/.test(after);
  const isLone = isInCapitals(text) && !isInCapitals(before + after);
  return (isBracketed || isLone) && (index === 0 || /[KEDH]/.test(letters));
}

/** Whether a part is what a sentence quotes, before or behind its own words. */
function isQuoted(line: string, segment: readonly Token[], index: number): boolean {
  const behind = line.slice(segment.at(-1)!.end);
  return (
    /["“„«]\s?$/.test(line.slice(0, segment[0]!.start)) &&
    (index > 0 ? /^[.,]?\s?["”“»]/ : /^[.,]?\s?["”“»],?\s\p{Ll}/u).test(behind)
  );
}

/**
 * Whether a line that is not part of the story may ask to hold it: "HOLD FOR SARAH", "Don't touch yet". It
 * may have words that notices do not have. In doubt the answer is yes.
 */
export function mayHold(line: string): boolean {
  if (line.length > MAX_LINE || !mayDecide(line)) return false;
  const tokens = splitTokens(withPlainFigures(undisguise(line, splitRun)));
  if (tokens.length === 0 || tokens.length > MAX_TOKENS || isOfPart(tokens)) return false;
  const { languages } = weighWords(tokens);
  const lines = languages.map((language) => spellRequest(tokens, language));
  // "No one was hurt" and "Não há feridos" tell something; "No use before Friday" refuses something.
  const asks = lines.some((letters, index) => {
    const isEnglish = languages[index] === "en";
    if (!isEnglish && ENDS_IN_HOLD.test(letters)) return true;
    const tells = NONE_WORDS.has(tokens[0]!.word) || !isEnglish;
    return MAY_HOLD.test(tells ? letters.replace(/^N/, OTHER) : letters) || REFUSES.test(letters);
  });
  return asks && !lines.some(saysLifted);
}
/** Names for what goes with a story: pictures, sidebars. */
const PARTS = new Set(listPhrases("status", "parts").map(foldWord));

/**
 * Whether words are about what goes with a story, and not about the story. "Don't let this go before he has
 * seen the quote" is about the story: what has to happen first does not count.
 */
export function isOfPart(tokens: readonly Token[]): boolean {
  const until = tokens.findIndex(({ word }) => UNTIL.has(word));
  const asked = until > 0 ? tokens.slice(0, until) : tokens;
  return asked.some(({ word }) => PARTS.has(word)) && !tokens.some(({ word }) => STORIES.has(word));
}
const UNTIL = new Set(listPhrases("status", "until").map(foldWord));
const STORIES = new Set(
  listPhrases("status", "story")
    .map(foldWord)
    .filter((word) => !PARTS.has(word)),
);

/** Whether a line begins with a refusal to publish, whatever stands behind it. */
export function refusesToPublish(line: string): boolean {
  if (line.length > MAX_REFUSING || isWithoutSpaces(line) || !mayAsk(line)) return false;
  const tokens = splitTokens(line);
  return weighWords(tokens).languages.some((language) =>
    // In English "go", "run" and "put" are words of programs.
    (language === "en" ? REFUSES_RELEASE : REFUSES_PUBLISHING).test(spellRequest(tokens, language)),
  );
}
const REFUSES_RELEASE = /^[fRA]{0,3}N[fpo]{0,2}L/;
const REFUSES_PUBLISHING = /^[fRA]{0,3}N[fpo]{0,2}[PL]/;
const NONE_WORDS = new Set(listPhrases("status", "none").map(foldWord));
/** A refusal to publish, at a line's beginning. */
const REFUSES = capPattern(MAX_LINE, /^N.*[PULVHKkBCRA]/);

/** Whether a line has only words of notices and of time. */
export function isOfNotices(line: string): boolean {
  if (isWithoutSpaces(line)) return isOfUnspacedNotices(line);
  return !hasOther(splitTokens(withPlainFigures(line)));
}

/** Whether words only name a story, what is done with one, or who does it: "print desk", "artikkelin". */
export function isOfTrade(words: string): boolean {
  if (isWithoutSpaces(words)) return isOfUnspacedNotices(words);
  const tokens = splitTokens(words, MAX_WORDS_OF_ADDRESS);
  return (
    tokens.length < MAX_WORDS_OF_ADDRESS && listRoles(tokens).some((letters) => /^[^xT]+$/.test(letters))
  );
}

/** Whether a line tells that nobody may publish a document, as a headline does: "The report is not …". */
export function isToldOfDocument(line: string): boolean {
  const tokens = splitTokens(line, MAX_WORDS_OF_ADDRESS * 2);
  return weighWords(tokens).languages.some((language) => TOLD_OF_DOCUMENT.test(spellRoles(tokens, language)));
}
const TOLD_OF_DOCUMENT = /^f{0,2}Wf{0,2}Nf{1,3}o?[fPUL]{1,3}$/;

/** Whether a line only names whom the lines below are for, or that they are for them: "ATTENTION EDITORS". */
export function isAddress(line: string): boolean {
  const tokens = splitTokens(withPlainFigures(line), MAX_WORDS_OF_ADDRESS);
  if (tokens.length === 0 || tokens.length > MAX_WORDS_OF_ADDRESS) return false;
  return listRoles(tokens).some((letters) => /^[fopA]*R[fopAR]*$/.test(letters));
}
const MAX_WORDS_OF_ADDRESS = 6;

/** Whether words name a note and whom it is for: "Nota per la redazione". */
export function isNoteTo(words: string): boolean {
  const tokens = splitTokens(words, MAX_WORDS_OF_ADDRESS);
  if (tokens.length === 0 || tokens.length > MAX_WORDS_OF_ADDRESS) return false;
  return listRoles(tokens).some((letters) => /^[CR][fop]{1,2}R$/.test(letters));
}

/** Whether words only name the moment from which a story is free: "embargo until", "publish at". */
export function namesRelease(words: string): boolean {
  const tokens = splitTokens(words);
  if (tokens.length === 0 || tokens.length > MAX_WORDS_OF_ADDRESS) return false;
  return listRoles(tokens).some((letters) => NAMES_RELEASE.test(letters));
}
/** "Publish until" names an end. */
const NAMES_RELEASE = /^(?:[fo]{0,3}L[fo]{0,3}|[fopPULC]{0,4}[EHN][fopPULBC]{0,5})$/;

/** The roles of words in each language; none where one stands among them that no notice has. */
function listRoles(tokens: readonly Token[]): string[] {
  if (hasOther(tokens)) return [];
  return listTags().map((language) => spellOpening(tokens, language));
}

/** A notice at the foot of a story has at most so many words. */
const MAX_WORDS_AT_FOOT = 16;

/**
 * The notice that a line at the foot of a story is. It begins as a request or a refusal, or these stand
 * behind a name ("Keith - hold this until the verdict"). "It was not published." only ends a story.
 */
export function findNoticeAtFoot(written: string): ReleaseNotice | undefined {
  // "Please remove the articles," the lawyer had written.
  if (written.length > MAX_LINE || /^["“„«]/.test(written)) return undefined;
  const line = withPlainFigures(written);
  const tokens = splitTokens(line, MAX_WORDS_AT_FOOT);
  const [isShort, isSpaced] = [tokens.length <= MAX_WORDS_AT_FOOT, !isWithoutSpaces(line)];
  if (isSpaced && !isShort) return undefined;
  const notice = findReleaseNotice(written) ?? (isShort ? findRefusalInBrackets(line, tokens) : undefined);
  if (!notice && isShort) return refusesThis(tokens) ? { kind: "hold" } : findAskedAtFoot(line, tokens);
  if (!notice || notice.kind === "release" || notice.kind === "lifted") return undefined;
  if (!isSpaced) return notice;
  const begins = splitSegments(line, tokens)
    .slice(0, 2)
    .some((segment) =>
      weighWords(tokens).languages.some((language) => BEGINS_AT_FOOT.test(spellRoles(segment, language))),
    );
  if (begins) return notice;
  return refusesThis(tokens) ? { kind: "hold" } : findAskedAtFoot(line, tokens);
}

/** The request to publish nothing that a line is, with the moment until which it asks so. */
function findAskedAtFoot(line: string, tokens: readonly Token[]): ReleaseNotice | undefined {
  const language = weighWords(tokens).languages.find((one) => ASKS_AT_FOOT.test(spellRequest(tokens, one)));
  return language === undefined ? undefined : combine("hold", line, findMoment(line, tokens, language));
}

/** Whether a line says of the text that it ends that nobody may publish it. */
function refusesThis(tokens: readonly Token[]): boolean {
  return weighWords(tokens).languages.some((language) => REFUSES_THIS.test(spellRequest(tokens, language)));
}

function findRefusalInBrackets(line: string, tokens: readonly Token[]): ReleaseNotice | undefined {
  if (!/^[[({*].*[\])}*]$/.test(line)) return undefined;
  const refuses = weighWords(tokens).languages.some((language) =>
    REFUSES_AT_FOOT.test(spellRoles(tokens, language)),
  );
  return refuses ? { kind: "hold" } : undefined;
}
