/**
 * Dates as news writes them: machine forms in wires and mark-up, and the lines that people type
 * above a story.
 */

import { DAY_MS, formatInstant } from "../instant.ts";
import { HALF_DAY } from "../languages/en-clock.ts";
import { anyOf, compilePhrases, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { withPlainFigures } from "../text/digits.ts";
import { countTokens } from "../text/words.ts";
import {
  type DateContext,
  type Day,
  findNamedDay,
  findNumericDay,
  findShortDay,
  isCalendarDay,
  toOurCalendar,
} from "./days.ts";
import { withEasternFigures } from "./eastern-figures.ts";
import { findMonth } from "./months.ts";
import { nameZonesPlainly } from "./plain-zones.ts";
import { findClock, parseTime, readClock, type Time } from "./times.ts";
import { parseZone, toInstant, type Zone } from "./zones.ts";

export type { DateContext };

export interface ParsedDate {
  /** UTC, `2023-12-30T21:14:00Z`. */
  readonly instant: string;
  /** No time is stated: the instant is midnight UTC of that date. */
  readonly dateOnly: boolean;
  /** The text states its zone; otherwise the newsroom's was taken. */
  readonly zoned: boolean;
  /** Day and month, or the zone, could be read in two ways. */
  readonly ambiguous: boolean;
  /** No year is stated: it was taken from the reference. */
  readonly yearGuessed?: true;
  /** The zone that the text states, where it is not known here. */
  readonly unknownZone?: string;
  /** A number beside the day was not read: it may be the time. */
  readonly unread?: true;
}

/** No date needs more; a longer text is copy. */
const MAX_DATE_LENGTH = 200;

/**
 * Reads one date, or gives nothing: for a text without a date, a day that the calendar does not have, a date
 * without a year when there is no reference, and relative dates ("2 hours ago").
 */
export function parseDate(text: string, context: DateContext): ParsedDate | undefined {
  const line = simplify(text.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim());
  if (line.length > MAX_DATE_LENGTH || !/\d/.test(line)) return undefined;
  return parseEpoch(line) ?? parseMachineDate(line, context) ?? parseWrittenDate(line, context);
}

/**
 * A line with figures that can be read, Thai months in one word ("มิ.ย."), and months by the names that the
 * platform knows ("22 تشرين الثاني", "3. Jänner").
 */
function simplify(line: string): string {
  if (line.length > MAX_DATE_LENGTH) return line;
  return nameZonesPlainly(withEasternFigures(withPlainFigures(line)))
    .replace(/(?<=\p{Script=Thai})\.(?=\p{Script=Thai})/gu, "")
    .replace(OTHER_MONTH, (name) => MONTHS[OTHER_MONTHS.indexOf(name.toLowerCase()) % MONTHS.length] ?? name);
}
const OTHER_MONTHS = listPhrases("moments", "otherMonths").map((name) => name.toLowerCase());
const OTHER_MONTH = compilePattern(String.raw`(?<=\d\.? )${anyOf("moments", "otherMonths")}`, "giu");
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2024, month, 10)),
);

/** Seconds or milliseconds since 1970, for the years 1980 to 2100. */
function parseEpoch(line: string): ParsedDate | undefined {
  const digits = /^(\d{9,10})(\d{3})?(?:\.\d+)?$/.exec(line);
  if (!digits) return undefined;
  const seconds = Number(digits[1]);
  if (seconds < 315_532_800 || seconds > 4_102_444_800) return undefined;
  return { instant: formatInstant(new Date(seconds * 1000)), dateOnly: false, zoned: true, ambiguous: false };
}

const MACHINE = new RegExp(
  [
    String.raw`^(\d{4})(-?)(\d\d)\2(\d\d)`,
    String.raw`(?:[T ]?(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?`,
    String.raw` ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?: ?\[[\w/]+\])?(Z|[+-]\d\d:\d\d)?$`,
  ].join(""),
  "i",
);
const WEEK = /^(\d{4})-?W(\d\d)-?([1-7])$/;
const ORDINAL = /^(\d{4})-(\d{3})$/;

/** ISO 8601 and its compact relatives in NITF, ICE, IPTC 7901 and IIM: `20231230T211400+0000`. */
function parseMachineDate(line: string, context: DateContext): ParsedDate | undefined {
  const week = WEEK.exec(line);
  if (week) return toDate(toWeekDay(Number(week[1]), Number(week[2]), Number(week[3])));
  const ordinal = ORDINAL.exec(line);
  if (ordinal) return toDate(toDay(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2]))));
  const found = MACHINE.exec(line);
  if (!found) return undefined;
  const stated = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
  const day = toOurCalendar(stated, line, context);
  if (found[5] === undefined) return toDate(day);
  // "20231230 12" is a date and a stray number; an hour alone counts only after a T.
  if (found[6] === undefined && !/T\d\d/i.test(line)) return undefined;
  const time = { hour: Number(found[5]), minute: Number(found[6] ?? 0), second: Number(found[7] ?? 0) };
  return toMoment(day, { ...time, zone: found[8] ?? found[9] }, context);
}

/** The day of an ISO week that begins on Monday (ISO 8601): week 1 holds January 4th. */
function toWeekDay(year: number, week: number, weekday: number): Day | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return toDay(monday + ((week - 1) * 7 + weekday - 1) * DAY_MS);
}

function toDay(wall: number): Day {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What people write: a day with a named month or three numbers, and perhaps a time and a zone. */
function parseWrittenDate(line: string, context: DateContext): ParsedDate | undefined {
  const clock = findClock(line);
  // "2000 GMT Thursday 4 January": what is surely a time is no year.
  const dated = clock ? line.replace(clock[0], " ".repeat(clock[0].length)) : line;
  const found =
    findNumericDay(dated, context) ??
    findNamedDay(dated, context) ??
    findShortDay(dated, context, clock !== undefined);
  if (!found) return undefined;
  const time = clock ? readClock(clock, line, found.rest, context) : parseTime(found.rest, context);
  if (time) return toMoment(found.day, time, context);
  const date = toDate(found.day);
  return date && /\d/.test(found.rest) ? { ...date, unread: true } : date;
}

function toDate(day: Day | undefined): ParsedDate | undefined {
  if (!day || !isCalendarDay(day)) return undefined;
  const instant = formatInstant(new Date(Date.UTC(day.year, day.month - 1, day.day)));
  const guessed = day.yearGuessed && ({ yearGuessed: true } as const);
  return { instant, dateOnly: true, zoned: false, ambiguous: day.ambiguous ?? false, ...guessed };
}

function toMoment(day: Day, time: Time, context: DateContext): ParsedDate | undefined {
  if (!isCalendarDay(day) || time.minute > 59 || time.second > 60) return undefined;
  // ISO 8601 allows 24:00 for the end of a day, and nothing after it.
  if (time.hour > 24 || (time.hour === 24 && time.minute + time.second > 0)) return undefined;
  const second = Math.min(time.second, 59);
  const wall = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute, second);
  const zone: Zone | undefined = time.zone === undefined ? undefined : parseZone(time.zone, context.zone);
  return {
    instant: formatInstant(new Date(toInstant(wall, zone?.offset ?? context.zone))),
    dateOnly: false,
    zoned: zone !== undefined,
    ambiguous: (day.ambiguous ?? false) || (zone?.contested ?? false),
    ...(zone?.unknown && { unknownZone: zone.unknown }),
    ...(day.yearGuessed && { yearGuessed: true }),
  };
}

/** A line that says when a story was published or changed. */
export interface DateLine {
  readonly kind: "published" | "updated";
  /** What it says, label included; read it with `parseDate`. */
  readonly text: string;
}

const NO_WORD = String.raw`[^\p{L}\p{N}]*`;
const PUBLISHED = compilePhrases(listPhrases("publication", "published"), { at: "start", before: NO_WORD });
const UPDATED = compilePhrases(listPhrases("publication", "updated"), { at: "start", before: NO_WORD });

/** Whether the words of a line say that its date is in the past: "Published 4 May", "Updated 21:14". */
export function saysPast(line: string): boolean {
  return PUBLISHED.test(line) || UPDATED.test(line);
}

/**
 * Reads a date line, which is no copy: it is short, holds a date, and says what the date is, states a time,
 * or is nothing but the date.
 */
export function parseDateLine(text: string): DateLine | undefined {
  const line = simplify(text);
  if (line.length > MAX_DATE_LENGTH || !/\d/.test(line)) return undefined;
  const words = countTokens(line);
  if (words > 22) return undefined;
  const kind = UPDATED.test(line) ? "updated" : "published";
  const labelled = kind === "updated" || PUBLISHED.test(line);
  if (labelled && words <= 12 && /\d{1,2}[:.h]\d\d/i.test(line)) return { kind, text };
  // Any year makes "Dec 30, 9:14 p.m." readable here. Whether it is readable in the end, the caller decides.
  const context = { zone: "UTC", reference: "2020-06-30T00:00:00Z" };
  const found = findNumericDay(line, context) ?? findNamedDay(line, context);
  if (!found) return undefined;
  if (labelled) return { kind, text };
  if (isSentence(line)) return undefined;
  const timed =
    parseTime(found.rest, context) !== undefined || /\b(GMT|UTC|E[SD]?T|BST|CES?T|IST)\b|\|/.test(line);
  return timed || countTokens(found.rest.replace(SMALL_WORDS, " ")) <= 2 ? { kind, text } : undefined;
}

/** The small words of a day: "18 de noviembre de 2026". */
const SMALL_WORDS = compilePattern(anyOf("datelines", "monthOf", "dayArticles"), "giu");
const ENDS_WITH_HOUR = new RegExp(String.raw`(?:\d|${HALF_DAY})\.$`, "i");

/** Copy that merely mentions a date ends as a sentence does; "9:14 p.m." and "4 Sept." do not. */
function isSentence(line: string): boolean {
  // "The tribute will be broadcast on Saturday 17 September at 19:00.", "… between 11 am and 8pm."
  if (ENDS_WITH_HOUR.test(line.trimEnd()) && countTokens(line) > 8) return true;
  const last = /(?<!\p{L})(\p{L}{3,})[.!?]["”’]?$/u.exec(line.trimEnd())?.[1];
  return last !== undefined && findMonth(last) === undefined;
}

const LABELS = anyOf("publication", "published", "updated");
const AGO = compilePhrases(listPhrases("moments", "ago"), {
  at: "whole",
  before: String.raw`${NO_WORD}(?:${LABELS}[^\p{L}\p{N}]+)?`,
  after: NO_WORD,
});
const MAX_RELATIVE = 60;

/** "2 hours ago", "vor 3 Stunden": a date that cannot be computed without the time of writing. */
export function isRelativeDate(line: string): boolean {
  return line.length <= MAX_RELATIVE && AGO.test(line);
}
