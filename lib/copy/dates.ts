/**
 * Dates as news writes them: machine forms in wires and mark-up, and the lines that people type above a story.
 */
import { monthNamed } from "./months.ts";
import { wordCount } from "./words.ts";
import { instantOf, type Zone, zoneNamed } from "./zones.ts";

export interface DateContext {
  /** The newsroom's IANA zone: for times without one, and for what IST or 03/04 means there. */
  readonly zone: string;
  /** The article's language (BCP 47), when known: `en-US` writes 12/30, `en-GB` and most others 30/12. */
  readonly language?: string | undefined;
  /** An instant near the date, for dates without a year ("Dec 30"). Without it they are not read. */
  readonly reference?: string | undefined;
}

export interface ParsedDate {
  /** UTC, `2023-12-30T21:14:00Z`. */
  readonly instant: string;
  /** No time is stated: the instant is midnight UTC of that date. */
  readonly dateOnly: boolean;
  /** The text states its zone; otherwise the newsroom's was taken. */
  readonly zoned: boolean;
  /** Day and month, or the zone, could be meant otherwise. */
  readonly ambiguous: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly ambiguous?: boolean;
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The zone as written, when it stands with the time. */
  readonly zone?: string | undefined;
}

/** No date needs more; a longer text is copy. */
const CAP = 200;

/**
 * Reads one date, or gives nothing: for a text without a date, a day that the calendar does not have, a
 * date without a year when there is no reference, and relative dates ("2 hours ago").
 */
export function parseDate(text: string, context: DateContext): ParsedDate | undefined {
  const line = text.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim();
  if (line.length > CAP || !/\d/.test(line)) return undefined;
  return epoch(line) ?? machine(line, context) ?? written(line, context);
}

/** Seconds or milliseconds since 1970, for the years 1980 to 2100. */
function epoch(line: string): ParsedDate | undefined {
  const digits = /^(\d{9,10})(\d{3})?(?:\.\d+)?$/.exec(line);
  if (!digits) return undefined;
  const seconds = Number(digits[1]);
  if (seconds < 315_532_800 || seconds > 4_102_444_800) return undefined;
  return { instant: utc(seconds * 1000), dateOnly: false, zoned: true, ambiguous: false };
}

const MACHINE =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ]?(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?: ?\[[\w/]+\])?(Z|[+-]\d\d:\d\d)?$/i;
const WEEK = /^(\d{4})-?W(\d\d)-?([1-7])$/;
const ORDINAL = /^(\d{4})-(\d{3})$/;

/** ISO 8601 and its compact relatives in NITF, ICE, IPTC 7901 and IIM: `20231230T211400+0000`. */
function machine(line: string, context: DateContext): ParsedDate | undefined {
  const week = WEEK.exec(line);
  if (week) return dateOnly(weekDay(Number(week[1]), Number(week[2]), Number(week[3])));
  const ordinal = ORDINAL.exec(line);
  if (ordinal) return dateOnly(fromWall(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2]))));
  const found = MACHINE.exec(line);
  if (!found) return undefined;
  const day = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
  if (found[5] === undefined) return dateOnly(day);
  // "20231230 12" is a date and a stray number; an hour alone counts only after a T.
  if (found[6] === undefined && !/T\d\d/i.test(line)) return undefined;
  const time = { hour: Number(found[5]), minute: Number(found[6] ?? 0), second: Number(found[7] ?? 0) };
  return moment(day, { ...time, zone: found[8] ?? found[9] }, context);
}

/** The Monday-based day of an ISO week, per ISO 8601: week 1 holds January 4th. */
function weekDay(year: number, week: number, weekday: number): Day | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  return fromWall(monday + ((week - 1) * 7 + weekday - 1) * 86_400_000);
}

function fromWall(wall: number): Day {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What people write: a day with a named month or three numbers, and perhaps a time and a zone. */
function written(line: string, context: DateContext): ParsedDate | undefined {
  const numeric = numericDay(line, context);
  const named = numeric ?? namedDay(line, context);
  if (!named) return undefined;
  const time = timeIn(named.rest, context);
  return time ? moment(named.day, time, context) : dateOnly(named.day);
}

interface FoundDay {
  readonly day: Day;
  /** The line without what states the day: where a time may stand. */
  readonly rest: string;
}

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})(?!\d)日?/;
const YEAR_LAST = /(?<![\d.])(\d{1,2})(\s?[-./]\s?)(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d])/;
const KOREAN = /(?<!\d)((?:19|20)\d\d)년 ?(\d{1,2})월 ?(\d{1,2})일/;

function numericDay(line: string, context: DateContext): FoundDay | undefined {
  const yearFirst = YEAR_FIRST.exec(line) ?? KOREAN.exec(line);
  if (yearFirst) {
    const [text, year, month, day] = yearFirst;
    return {
      rest: line.replace(text, " "),
      day: { year: Number(year), month: Number(month), day: Number(day) },
    };
  }
  const yearLast = YEAR_LAST.exec(line);
  if (!yearLast) return undefined;
  const [text, first, separator, second, year] = yearLast;
  const [a, b] = [Number(first), Number(second)];
  const order = numericOrder(a, b, separator?.trim() ?? "", context);
  const [day, month] = order.dayFirst ? [a, b] : [b, a];
  const found = { year: fullYear(Number(year)), month, day, ambiguous: order.ambiguous };
  return { rest: line.replace(text, " "), day: found };
}

/**
 * 30/12 or 12/30: a number above 12 decides; then the full stop, which only day-first countries use; then
 * the language with its country; then nothing does, and the newsroom's continent is the best guess.
 */
function numericOrder(first: number, second: number, separator: string, context: DateContext) {
  if (first > 12) return { dayFirst: true, ambiguous: false };
  if (second > 12) return { dayFirst: false, ambiguous: false };
  if (first === second) return { dayFirst: true, ambiguous: false };
  if (separator === ".") return { dayFirst: true, ambiguous: false };
  const stated = context.language === undefined ? undefined : dayFirstIn(context.language);
  if (stated !== undefined) return { dayFirst: stated, ambiguous: false };
  const american = /^(America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise)|US\/)/;
  return { dayFirst: !american.test(context.zone), ambiguous: true };
}

/** Whether a language writes the day before the month; unknown for English without a country. */
function dayFirstIn(language: string): boolean | undefined {
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

/** Two-digit years as RFC 2822 reads them. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;
/** Words that stand between a day, its month and its year: "30 de diciembre de 2023", "30th of December". */
const BETWEEN = /^(de|del|of|the|den|le|di|st|nd|rd|th|er|ro|ers|º|ª|d|г|року|года)$/i;

function namedDay(line: string, context: DateContext): FoundDay | undefined {
  const tokens = [...line.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{L}/u.test(token.text)) continue;
    const month = monthNamed(token.text, context.language);
    if (!month) continue;
    const isDayToken = (at: number) => isDayNumber(tokens[at]!, line);
    const before = neighbour(tokens, index, -1, isDayToken);
    const after = neighbour(tokens, index, 1, isDayToken);
    const day = before ?? after;
    if (day === undefined) continue;
    const stated = yearNear(tokens, Math.min(day, index), Math.max(day, index), line);
    const dayNumber = Number(tokens[day]!.text);
    const year =
      stated === undefined
        ? yearBy(month, dayNumber, context.reference)
        : fullYear(Number(tokens[stated]!.text));
    if (year === undefined) continue;
    const rest = without(
      line,
      [index, day, stated ?? day].map((place) => tokens[place]!),
    );
    return { day: { year, month, day: dayNumber }, rest };
  }
  return undefined;
}

/** The line with some of its tokens blanked, so that everything else keeps its place. */
function without(line: string, tokens: readonly Token[]): string {
  let rest = line;
  for (const { at, text } of tokens) {
    rest = rest.slice(0, at) + " ".repeat(text.length) + rest.slice(at + text.length);
  }
  return rest.replace(/^[\s.,]+/, " ");
}

type Token = { readonly text: string; readonly at: number };

/** 1 to 31, and no part of a time such as "21:14" or "21.14". */
function isDayNumber({ text, at }: Token, line: string): boolean {
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) return false;
  return !/\d[:.h]$/.test(line.slice(Math.max(0, at - 2), at)) && line[at + text.length] !== ":";
}

/** The nearest token in one direction that fits, when nothing but little words stands between. */
function neighbour(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  fits: (at: number) => boolean,
): number | undefined {
  for (let at = from + step; tokens[at] && Math.abs(at - from) <= 3; at += step) {
    if (fits(at)) return at;
    if (!BETWEEN.test(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

/** A year of four digits anywhere behind or right before; of two digits only right behind ("30 Dec 23"). */
function yearNear(tokens: readonly Token[], first: number, last: number, line: string): number | undefined {
  const four = (place: number) => /^(19|20)\d\d$/.test(tokens[place]?.text ?? "");
  for (let at = last + 1; at < tokens.length; at++) if (four(at)) return at;
  for (let at = first - 1; at >= 0; at--) if (four(at)) return at;
  const next = tokens[last + 1];
  const between = next && line.slice(tokens[last]!.at + tokens[last]!.text.length, next.at);
  if (!next || !/^\d\d$/.test(next.text) || !/^[\s'’.,-]{1,2}$/.test(between ?? "")) return undefined;
  // "Dec 30, 21:14" and "30 Dec 09.14": that is a time.
  return /^[:.h]\s?\d\d|^ ?[ap]\.?m/i.test(line.slice(next.at + 2)) ? undefined : last + 1;
}

/** The year that puts a day nearest to the reference. */
function yearBy(month: number, day: number, reference: string | undefined): number | undefined {
  const near = reference === undefined ? Number.NaN : Date.parse(reference);
  if (Number.isNaN(near)) return undefined;
  const year = new Date(near).getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - near);
  return [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0];
}

const TWELVE_HOURS = /(?<![\d:.])(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)? ?([ap])\.? ?m\b\.?/i;
const TWENTY_FOUR_HOURS =
  /(?<![\d:.,])(\d{1,2})(?::|\.|h| h | ?時| ?시 ?| Uhr )(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?!\d|%|[.:]\d)/i;
const WIRE_TIME = /(?<!\d)([01]\d|2[0-3])([0-5]\d)(?= ?(?:GMT|UTC|Z|ET|EST|EDT|CET|CEST|BST|hrs|hours)\b)/i;
const WHOLE_HOUR = /(?<![\d:.])(\d{1,2}) ?(?:Uhr|h)\b/i;
const NAMED_TIME = /\b(noon|midday|midnight)\b/i;

function timeIn(text: string, context: DateContext): Time | undefined {
  const twelve = TWELVE_HOURS.exec(text);
  if (twelve) {
    const hour = Number(twelve[1]);
    if (hour < 1 || hour > 12) return undefined;
    const afternoon = twelve[4]?.toLowerCase() === "p" ? 12 : 0;
    return withZone(text, twelve, (hour % 12) + afternoon, context);
  }
  const clock = TWENTY_FOUR_HOURS.exec(text) ?? WIRE_TIME.exec(text) ?? WHOLE_HOUR.exec(text);
  if (clock) return withZone(text, clock, Number(clock[1]), context);
  const named = NAMED_TIME.exec(text);
  if (named) return withZone(text, named, named[1]?.toLowerCase() === "midnight" ? 0 : 12, context);
  return undefined;
}

/** A zone stands right behind its time ("21:14 (CET)"), or before it ("ET 9:14 p.m.", "CET 2023"). */
function withZone(text: string, found: RegExpExecArray, hour: number, context: DateContext): Time {
  const minute = /^\d+$/.test(found[2] ?? "") ? Number(found[2]) : 0;
  const second = /^\d+$/.test(found[3] ?? "") ? Number(found[3]) : 0;
  const rest = text.slice(found.index + found[0].length);
  const before = text.slice(0, found.index);
  const zone = offsetIn(rest) ?? wordZone(rest, context) ?? wordZone(before, context);
  return { hour, minute, second, zone };
}

function offsetIn(rest: string): string | undefined {
  const offset = /^[\s,(]*((?:GMT|UTC)?\s?[+\u2212-]\s?\d{1,2}(?::?\d\d)?)(?!\d)/i.exec(rest);
  return offset?.[1]?.replace(/\s/g, "");
}

function wordZone(text: string, context: DateContext): string | undefined {
  const words = text.match(
    /[A-Za-z]+(?:\/[A-Za-z_]+)+|\b(?:eastern|central|mountain|pacific) time\b|\b[A-Z]{1,5}\b|\b[A-Z]\.[A-Z]\.(?:[A-Z]\.)?/gi,
  );
  return words?.find((word) => (isShout(word) || word.length > 5) && zoneNamed(word, context.zone));
}

/** Abbreviations of zones are capitals; "at", "est" and "art" are words. */
function isShout(word: string): boolean {
  return word === word.toUpperCase();
}

function isDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function dateOnly(day: Day | undefined): ParsedDate | undefined {
  if (!day || !isDay(day)) return undefined;
  const instant = utc(Date.UTC(day.year, day.month - 1, day.day));
  return { instant, dateOnly: true, zoned: false, ambiguous: day.ambiguous ?? false };
}

function moment(day: Day, time: Time, context: DateContext): ParsedDate | undefined {
  if (!isDay(day) || time.minute > 59 || time.second > 60) return undefined;
  // ISO 8601 allows 24:00 for the end of a day, and nothing after it.
  if (time.hour > 24 || (time.hour === 24 && time.minute + time.second > 0)) return undefined;
  const second = Math.min(time.second, 59);
  const wall = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute, second);
  const zone: Zone | undefined = time.zone === undefined ? undefined : zoneNamed(time.zone, context.zone);
  return {
    instant: utc(instantOf(wall, zone?.offset ?? context.zone)),
    dateOnly: false,
    zoned: zone !== undefined,
    ambiguous: (day.ambiguous ?? false) || (zone?.contested ?? false),
  };
}

function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** A line that says when a story was published or changed. */
export interface DateLine {
  readonly kind: "published" | "updated";
  /** What it says, label included; read it with `parseDate`. */
  readonly text: string;
}

const PUBLISHED =
  /^\W*(first published|originally published|published|posted|created|issued|veröffentlicht|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|julkaistu|publicerad|opublikowano|опубликовано)\b/iu;
const UPDATED =
  /^\W*(last updated|updated|last modified|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|päivitetty|uppdaterad|zaktualizowano|обновлено)\b/iu;

/**
 * Whether a line is a date line and not copy (rule 6): short, holds a date, and says what it is, states a
 * time, or is nothing but the date.
 */
export function dateLine(line: string): DateLine | undefined {
  if (line.length > CAP || !/\d/.test(line)) return undefined;
  const words = wordCount(line);
  if (words > 22) return undefined;
  const kind = UPDATED.test(line) ? "updated" : "published";
  const labelled = kind === "updated" || PUBLISHED.test(line);
  if (labelled && words <= 12 && /\d{1,2}[:.h]\d\d/i.test(line)) return { kind, text: line };
  // A year to lean on lets "Dec 30, 9:14 p.m." count; whether it can be read is the caller's question.
  const context = { zone: "UTC", reference: "2020-06-30T00:00:00Z" };
  const found = numericDay(line, context) ?? namedDay(line, context);
  if (!found) return undefined;
  if (labelled) return { kind, text: line };
  if (isSentence(line)) return undefined;
  const timed =
    timeIn(found.rest, context) !== undefined || /\b(GMT|UTC|E[SD]?T|BST|CES?T|IST)\b|\|/.test(line);
  return timed || wordCount(found.rest) <= 2 ? { kind, text: line } : undefined;
}

/** Copy that merely mentions a date ends as a sentence does; "9:14 p.m." and "4 Sept." do not. */
function isSentence(line: string): boolean {
  const last = /(\p{L}{3,})[.!?]["”’]?$/u.exec(line.trimEnd())?.[1];
  return last !== undefined && monthNamed(last) === undefined;
}

/** "2 hours ago", "vor 3 Stunden": known to be a date, of no use without the moment at which it was written. */
export function isRelativeDate(line: string): boolean {
  return (
    line.length <= 60 &&
    /^\W*(?:(?:last )?(?:published|updated|posted|aktualisiert)\W+)?(?:(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|vor \d{1,3} (?:Minuten?|Stunden?|Tag(?:en?)?)|il y a \d{1,3} (?:minutes?|heures?|jours?)|hace \d{1,3} (?:minutos?|horas?|días?)|just now|yesterday)\W*$/iu.test(
      line,
    )
  );
}
