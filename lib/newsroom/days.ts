/**
 * The day that a line states: by numbers (30/12/2023, 2023年12月30日) or with a named month (30 de
 * diciembre de 2023).
 */

import { DAY_MS } from "../instant.ts";
import { HALF_DAY } from "../languages/en-clock.ts";
import { anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import {
  type Calendar,
  convertDay,
  type Day,
  findCalendar,
  findPersianMonth,
  findYearAt,
} from "./calendars.ts";
import { findMonth } from "./months.ts";

export interface DateContext {
  /** The newsroom's IANA zone: for times without one, and for what IST or 03/04 means there. */
  readonly zone: string;
  /** The article's language (BCP 47), when known: `en-US` writes 12/30, `en-GB` and most others 30/12. */
  readonly language?: string | undefined;
  /** An instant near the date, for dates without a year ("Dec 30"). Without it they are not read. */
  readonly reference?: string | undefined;
  /**
   * Such a date is the latest one that lies at most so many days behind the reference; without
   * it, the nearest.
   */
  readonly ahead?: number | undefined;
}

export type { Day };

export interface FoundDay {
  readonly day: Day;
  /** The line without what states the day: where a time may stand. */
  readonly rest: string;
}

/** Years may be those of another calendar: 1403 in Iran and 2567 in Thailand are 2024. */
const YEAR_FIRST = compilePattern(
  [
    String.raw`(?<!\d)((?:19|20|2[4-6]|1[34])\d\d)\s?(?:[-./]|${anyPartOf("moments", "yearSigns")})\s?`,
    String.raw`(\d{1,2})\s?(?:[-./]|${anyPartOf("moments", "monthSigns")})\s?`,
    String.raw`(\d{1,2})(?!\d)${anyPartOf("moments", "daySigns")}?`,
  ],
  "u",
);
const YEAR_LAST = /(?<![\d.])(\d{1,2})(\s?[-./]\s?)(\d{1,2})\2((?:19|20|2[4-6]|1[34])\d\d|\d\d)(?![\d])/;

/** "11月30日", "11월 30일": a day without a year. */
const EASTERN = compilePattern(
  [
    String.raw`(?<!\d)(\d{1,2}) ?${anyPartOf("moments", "monthSigns")}`,
    String.raw` ?(\d{1,2}) ?${anyPartOf("moments", "daySigns")}`,
  ],
  "u",
);

/** "6 tháng 6, 2024": a word says which number is the month's. */
const NUMBERED_MONTH = compilePattern(
  [
    String.raw`(?<!\d)(\d{1,2})(?: |,)? ?${anyPartOf("moments", "beforeMonth")} (\d{1,2})(?!\d)`,
    String.raw`,? (?:${anyPartOf("moments", "beforeYear")} )?((?:19|20)\d\d)(?!\d)`,
  ],
  "iu",
);

/** The day that a line states in numbers alone. */
export function findNumericDay(line: string, context: DateContext): FoundDay | undefined {
  const numbered = NUMBERED_MONTH.exec(line);
  if (numbered) {
    const [day, month, year] = numbered.slice(1).map(Number) as [number, number, number];
    return { rest: line.replace(numbered[0], " "), day: { year, month, day } };
  }
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) {
    const [text, year, month, day] = yearFirst;
    return {
      rest: line.replace(text, " "),
      day: toOurCalendar({ year: Number(year), month: Number(month), day: Number(day) }, line, context),
    };
  }
  const yearLast = YEAR_LAST.exec(line);
  if (!yearLast) return findEasternDay(line, context);
  const [text, first, separator, second, year] = yearLast;
  const [a, b] = [Number(first), Number(second)];
  const order = decideOrder(a, b, separator?.trim() ?? "", context);
  const [day, month] = order.dayFirst ? [a, b] : [b, a];
  const found = { year: toFullYear(Number(year)), month, day, ambiguous: order.ambiguous };
  return { rest: line.replace(text, " "), day: toOurCalendar(found, line, context) };
}

/** "30.11., 10 Uhr": two full stops, and an hour or nothing behind. "um 12.10." is an hour itself. */
const SHORT_DAY = compilePattern([
  String.raw`(?<![\d.:])(\d{1,2})\. ?(\d{1,2})\.`,
  String.raw`(?=,? (?:${anyPartOf("moments", "at", "beforeHour", "from")} )?\d|$)`,
]);
const BEFORE_HOUR = compilePattern(String.raw`(?:^|\P{L})${anyPartOf("moments", "at", "beforeHour")}\.? $`);

/** "3.12, 20:00": one full stop, beside a time of the clock that was taken out of the line. */
const DAY_BESIDE_CLOCK = /(?<![\d.:/])(\d{1,2})\.(\d{1,2})(?![\d:/]|\.\d)/;

/**
 * The day that a line states by two numbers, without a year.
 *
 * @param isTimed a time of the clock stood in the line, which is blank there now
 */
export function findShortDay(line: string, context: DateContext, isTimed = false): FoundDay | undefined {
  const found = SHORT_DAY.exec(line) ?? (isTimed ? DAY_BESIDE_CLOCK.exec(line) : null);
  if (!found || BEFORE_HOUR.test(line.slice(0, found.index))) return undefined;
  const [day, month] = [Number(found[1]), Number(found[2])];
  const year = month <= 12 ? guessYear(month, day, context) : undefined;
  return year === undefined
    ? undefined
    : { rest: line.replace(found[0], " "), day: { year, month, day, yearGuessed: true } };
}

/**
 * The day in our calendar. A day that the other calendar does not have stays as it is, and is then rejected.
 */
export function toOurCalendar(day: Day, line: string, { language }: DateContext, calendar?: Calendar): Day {
  const stated = calendar ?? findCalendar(day.year, line, language);
  const found = stated && convertDay(day, stated);
  return found ? { ...day, ...found } : day;
}

function findEasternDay(line: string, context: DateContext): FoundDay | undefined {
  const found = EASTERN.exec(line);
  const [month, day] = [Number(found?.[1]), Number(found?.[2])];
  const year = found ? guessYear(month, day, context) : undefined;
  return found && year !== undefined
    ? { rest: line.replace(found[0], " "), day: { year, month, day, yearGuessed: true } }
    : undefined;
}

/**
 * 30/12 or 12/30: a number above 12 decides; then a full stop, which only day-first countries use; then the
 * language with its country. Otherwise the newsroom's continent is the best guess.
 */
function decideOrder(first: number, second: number, separator: string, context: DateContext) {
  if (first > 12) return { dayFirst: true, ambiguous: false };
  if (second > 12) return { dayFirst: false, ambiguous: false };
  if (first === second) return { dayFirst: true, ambiguous: false };
  if (separator === ".") return { dayFirst: true, ambiguous: false };
  const stated = context.language === undefined ? undefined : writesDayFirst(context.language);
  if (stated !== undefined) return { dayFirst: stated, ambiguous: false };
  const american = /^(America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise)|US\/)/;
  return { dayFirst: !american.test(context.zone), ambiguous: true };
}

/** Whether a language writes the day before the month; unknown for English without a country. */
function writesDayFirst(language: string): boolean | undefined {
  try {
    const locale = new Intl.Locale(language.replaceAll("_", "-"));
    if (locale.language === "en" && !locale.region) return undefined;
    const parts = new Intl.DateTimeFormat(locale, { dateStyle: "short" }).formatToParts(0);
    const order = parts.map(({ type }) => type);
    return order.indexOf("day") < order.indexOf("month");
  } catch {
    return undefined;
  }
}

/** Two-digit years as RFC 2822 reads them, and those of Thailand by their own era. */
function toFullYear(year: number, month = ""): number {
  if (year >= 100) return year;
  if (/^\p{Script=Thai}/u.test(month)) return 2500 + year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;
/** Words between a day, its month and its year: "30 de diciembre de 2023", "30th of December". */
const IN_DATE: ReadonlySet<string> = new Set(listPhrases("moments", "inDate"));

/**
 * The day that a line states with a month by its name; without a year it is the one nearest to the reference.
 */
export function findNamedDay(line: string, context: DateContext): FoundDay | undefined {
  const tokens = [...line.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{L}/u.test(token.text)) continue;
    const persian = findPersianMonth(token.text);
    const month = persian ?? findMonth(token.text, context.language);
    if (!month) continue;
    const isDayToken = (at: number) => isDayNumber(tokens[at]!, line);
    const before = findNeighbour(tokens, index, -1, isDayToken);
    const after = findNeighbour(tokens, index, 1, isDayToken);
    const day = before ?? after;
    if (day === undefined) continue;
    const calendar = persian ? "persian" : undefined;
    const stated = findYear(tokens, Math.min(day, index), Math.max(day, index), line, calendar);
    const dayNumber = Number(tokens[day]!.text);
    const year =
      stated === undefined
        ? guessYear(month, dayNumber, context, calendar)
        : toFullYear(Number(tokens[stated]!.text), token.text);
    if (year === undefined) continue;
    const rest = blankTokens(
      line,
      [index, day, stated ?? day].map((place) => tokens[place]!),
    );
    const found = toOurCalendar({ year, month, day: dayNumber }, line, context, calendar);
    return { day: stated === undefined ? { ...found, yearGuessed: true } : found, rest };
  }
  return undefined;
}

/** The line with some of its tokens blanked, so that everything else keeps its place. */
function blankTokens(line: string, tokens: readonly DateToken[]): string {
  let rest = line;
  for (const { at, text } of tokens) {
    rest = rest.slice(0, at) + " ".repeat(text.length) + rest.slice(at + text.length);
  }
  return rest.replace(/^[\s.,]+/, " ");
}

type DateToken = { readonly text: string; readonly at: number };

/** 1 to 31, and no part of a time such as "21:14" or "21.14". */
function isDayNumber({ text, at }: DateToken, line: string): boolean {
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) return false;
  return !/\d[:.h]$/.test(line.slice(Math.max(0, at - 2), at)) && line[at + text.length] !== ":";
}

/** The nearest token in one direction that fits, if only short words stand between. */
function findNeighbour(
  tokens: readonly DateToken[],
  from: number,
  step: 1 | -1,
  fits: (at: number) => boolean,
): number | undefined {
  for (let at = from + step; tokens[at] && Math.abs(at - from) <= 3; at += step) {
    if (fits(at)) return at;
    if (!IN_DATE.has(tokens[at]!.text.toLowerCase())) return undefined;
  }
  return undefined;
}

/**
 * A year of four digits may stand anywhere behind, or right before; one of two digits only right behind
 * ("30 Dec 23").
 */
function findYear(
  tokens: readonly DateToken[],
  first: number,
  last: number,
  line: string,
  calendar: Calendar | undefined,
): number | undefined {
  const years = calendar === "persian" ? /^1[34]\d\d$/ : /^(19|20)\d\d$/;
  const four = (place: number) => years.test(tokens[place]?.text ?? "");
  // "6 มิถุนายน พ.ศ. 2567", "4 May 2567": no hour has such a number.
  for (const at of [last + 1, last + 2]) if (/^2[4-6]\d\d$/.test(tokens[at]?.text ?? "")) return at;
  for (let at = last + 1; at < tokens.length; at++) if (four(at)) return at;
  for (let at = first - 1; at >= 0; at--) if (four(at)) return at;
  const next = tokens[last + 1];
  const between = next && line.slice(tokens[last]!.at + tokens[last]!.text.length, next.at);
  if (!next || !/^\d\d$/.test(next.text) || !/^[\s'’.,-]{1,2}$/.test(between ?? "")) return undefined;
  // "Dec 30, 21:14", "30 Dec 09.14" and "30. Dez, 10 Uhr": that is a time.
  return AN_HOUR_BEHIND.test(line.slice(next.at + 2)) ? undefined : last + 1;
}

/** What makes an hour of the two figures before it. */
const AN_HOUR_BEHIND = compilePattern(
  String.raw`^[:.h]\s?\d\d|^ ?${HALF_DAY}|^ ?${anyPartOf("moments", "afterHour", "hours")}(?!\p{L})`,
);

/** The year that puts a day nearest to the reference, or latest before it. */
function guessYear(
  month: number,
  day: number,
  { reference, ahead }: DateContext,
  calendar?: Calendar,
): number | undefined {
  const near = reference === undefined ? Number.NaN : Date.parse(reference);
  if (Number.isNaN(near)) return undefined;
  const year = calendar ? findYearAt(calendar, near) : new Date(near).getUTCFullYear();
  const timeOf = (candidate: number) => {
    const written = { year: candidate, month, day };
    const found = calendar ? (convertDay(written, calendar) ?? written) : written;
    return Date.UTC(found.year, found.month - 1, found.day);
  };
  // 29 February does not exist in every year.
  const isItsOwn = (candidate: number) =>
    calendar !== undefined || new Date(timeOf(candidate)).getUTCDate() === day;
  const candidates = [year - 4, year - 3, year - 2, year - 1, year, year + 1].filter(isItsOwn);
  const isOver = (candidate: number) => ahead === undefined || timeOf(candidate) <= near + ahead * DAY_MS;
  const distance = (candidate: number) => Math.abs(timeOf(candidate) - near);
  return candidates.filter(isOver).sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether the calendar, of 1900 to 2100, has the day. */
export function isCalendarDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
