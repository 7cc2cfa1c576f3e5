/** The notice that a line is, or a part of it that is set off from the rest. */
import { compilePhrases, listPhrases } from "../../languages/index.ts";
import { capPattern } from "../../text/capped.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { memoize } from "../../text/memoize.ts";
import { isInCapitals } from "../../text/words.ts";
import { nameZonesPlainly } from "../plain-zones.ts";
import { clearLine } from "./clear.ts";
import { undisguise } from "./disguise.ts";
import { mayAsk, mayDecide } from "./glance.ts";
import { hasOther, OTHER, splitRun, weighWords } from "./lexicon.ts";
import { endsInMonth, findMoment, namesMonthOnly } from "./moment.ts";
import { combine, KINDS, type NoticeKind, type ReleaseNotice } from "./notice.ts";
import { judgeNotice, judgeRequest, SPEAKS_OF_STORY } from "./patterns.ts";
import {
  foldWord,
  MAX_LINE,
  MAX_TOKENS,
  MAY_PART,
  splitSegments,
  splitTokens,
  type Token,
} from "./tokens.ts";
import { findUnspacedNotice, isWithoutSpaces } from "./unspaced.ts";
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
export const MAX_REFUSING = 120;

/** The hold in a line that refuses something. */
function findRefusal(line: string): ReleaseNotice | undefined {
  return refuses(line) ? { kind: "hold" } : undefined;
}

/** Whether a line asks not to publish, in words that no story uses but in quotation marks. */
export function refuses(line: string): boolean {
  const isOther = line.length > MAX_REFUSING || /["“”„«»「」『』]/.test(line);
  return !isOther && mayDecide(line) && REFUSALS.test(line);
}

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
