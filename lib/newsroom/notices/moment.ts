/** The moment that a notice names, as written: "0001 GMT Friday, 5 January 2024", "heute 18 Uhr". */
import { parseDate } from "../dates.ts";
import { isLateInDay, isOfTime, namesDay, opensHour } from "../moments.ts";
import { findMonth, isDeclinedMonth } from "../months.ts";
import { FILLER, OTHER, TIME } from "./lexicon.ts";
import { ANY_HOUR } from "./notice.ts";
import type { Token } from "./tokens.ts";
import { findEntries } from "./word-roles.ts";

/**
 * The moment in a line: from its first word of time behind the notice's own words to the last one, with no
 * other words between. Undefined where there is none.
 */
export function findMoment(line: string, tokens: readonly Token[], language: string): string | undefined {
  const roles = tokens.map(() => FILLER);
  for (const { letter, first, last } of findEntries(tokens, language)) roles.fill(letter, first, last + 1);
  const from = findStart(roles, tokens);
  if (from === undefined) return undefined;
  const other = roles.findIndex((letter, at) => at > from && letter === OTHER);
  const end = other < 0 ? roles.length : other;
  const to = tokens.findLastIndex(
    ({ text }, at) => at < end && (roles[at] === TIME || isOfTime(text.toLowerCase())),
  );
  const { end: last } = tokens[Math.max(from, to)]!;
  // "03DEC26 0600Z"
  const moment = line.slice(tokens[from]!.start, last + (/^Z(?![\p{L}\d])/u.test(line.slice(last)) ? 1 : 0));
  if (!saysWhen(moment, tokens.slice(from, to + 1))) return undefined;
  return isReadInPart(moment, line, tokens, roles, [from, Math.max(from, to)]) ? undefined : moment;
}

/**
 * Whether a moment ends later than what can be read of it: "12 June, six in the evening", "6am in San
 * Francisco", "the 0900 GMT embargo on 12 June".
 */
function isReadInPart(
  moment: string,
  line: string,
  tokens: readonly Token[],
  roles: readonly string[],
  [from, to]: readonly [number, number],
): boolean {
  const read = parseDate(moment, ANY_DAY);
  if (read?.zoned && !read.dateOnly) return false;
  if (goesOn(line, tokens, roles, to)) return true;
  if (ANY_HOUR.test(moment.replace(YEAR, ""))) return false;
  return isLate(tokens, roles, from) || ANY_HOUR.test(line.slice(0, tokens[from]!.start).replace(YEAR, ""));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** To learn whether a moment names its zone, any year will do. */
const ANY_DAY = { zone: "UTC", reference: "2020-06-30T00:00:00Z" };

/** What parts a moment from what stands behind it. */
const ENDS_MOMENT = /[:|!?;)\]"“”„«»=*_~#•·/]|\s[-–—]\s|\.\s/;

/** Whether other words stand behind a moment that may belong to it: a place, an hour in words. */
function goesOn(line: string, tokens: readonly Token[], roles: readonly string[], to: number): boolean {
  for (let at = to + 1; at < tokens.length; at++) {
    if (ENDS_MOMENT.test(line.slice(tokens[at - 1]!.end, tokens[at]!.start))) return false;
    if (roles[at] === OTHER) return true;
    if (!/[fopT]/.test(roles[at]!)) return false;
  }
  return false;
}

/** Whether a part of the day stands before a day: "the evening of 12 June". */
function isLate(tokens: readonly Token[], roles: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= 0 && /[fop]/.test(roles[at]!); at--)
    if (isLateInDay(tokens[at]!.text)) return true;
  return false;
}

/** The token with which the moment begins. */
function findStart(roles: readonly string[], tokens: readonly Token[]): number | undefined {
  const decides = roles.findIndex((letter) => /[EHNLKBP]/.test(letter));
  const behind = roles.findIndex((letter, at) => at > decides && letter === TIME);
  const first = behind < 0 ? roles.indexOf(TIME) : behind;
  if (first < 0) return undefined;
  // "Do not run before the court has spoken on Tuesday": the day belongs to the court.
  if (roles.findLast((letter, at) => at < first && !/[fop]/.test(letter)) === OTHER) return undefined;
  // "noon SAST on 30 November", "alle ore 12 di lunedì".
  let from = first;
  for (let at = first - 1; roles[at] === FILLER && isOfTime(tokens[at]!.text.toLowerCase()); at -= 1)
    if (opensHour(tokens[at]!.text)) from = at;
  return from;
}

/** Whether the only time that words name is a month: "Embargo until June". No newsroom ends an embargo so. */
export function namesMonthOnly(tokens: readonly Token[]): boolean {
  const isMonth = ({ text, word }: Token) => (findMonth(text.toLowerCase()) ?? findMonth(word)) !== undefined;
  const isDay = (token: Token) =>
    /\d/.test(token.text) || (namesDay(token.text.toLowerCase()) && !isMonth(token));
  return tokens.some(isMonth) && !tokens.some(isDay);
}

/**
 * Whether words are an embargo, its "until" and a month, in whatever case: "Embargo do junija". What is
 * behind them is a headline's: "… : ribiči čakajo".
 */
export function endsInMonth(tokens: readonly Token[]): boolean {
  const isShort = tokens.length === 3 || (tokens.length === 4 && tokens[2]!.word.length <= MAX_ARTICLE);
  return isShort && isDeclinedMonth(tokens.at(-1)!.text);
}
const MAX_ARTICLE = 4;

/** Whether words name a day or an hour. A month alone ("Juli") is no moment. */
function saysWhen(moment: string, tokens: readonly Token[]): boolean {
  const hasDay = tokens.some(
    ({ word, text }) => namesDay(text.toLowerCase()) && (/\d/.test(moment) || findMonth(word) === undefined),
  );
  return hasDay || ANY_HOUR.test(moment);
}
