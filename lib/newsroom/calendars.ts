/**
 * Converts days of other calendars with the platform's tables: the Buddhist era of Thailand, the solar Hijri
 * calendar of Iran and Afghanistan (Jalali), and the lunar Hijri calendar where a line names it.
 */

import { DAY_MS } from "../instant.ts";
import { anyPartOf } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { foldMonth } from "./months.ts";

/** A day as read. It may not exist in the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly ambiguous?: boolean;
  /** No year is stated: it is taken from the reference. */
  readonly yearGuessed?: boolean;
}

export type Calendar = "buddhist" | "persian" | "islamic-umalqura";

/**
 * The first day of each calendar, as a day of ours, and the mean length of its years and months. It gives an
 * estimate, from which the day is searched for.
 */
const EPOCHS: Readonly<Record<Calendar, { start: number; year: number; month: number }>> = {
  buddhist: { start: new Date(0).setUTCFullYear(-543, 0, 1), year: 365.2425, month: 30.44 },
  persian: { start: new Date(0).setUTCFullYear(622, 2, 21), year: 365.2422, month: 30.44 },
  "islamic-umalqura": { start: new Date(0).setUTCFullYear(622, 6, 18), year: 354.367, month: 29.53 },
};
/** How many days around the estimate are tried. */
const MAX_DAYS_AROUND = 6;

const formats = new Map<Calendar, Intl.DateTimeFormat>();

/** Converts a day of another calendar to ours; undefined if that calendar has no such day. */
export function convertDay({ year, month, day }: Day, calendar: Calendar): Day | undefined {
  const { start, year: ofYear, month: ofMonth } = EPOCHS[calendar];
  const years = calendar === "buddhist" ? year : year - 1;
  const guess = start + Math.round(years * ofYear + (month - 1) * ofMonth + day) * DAY_MS;
  for (let away = -MAX_DAYS_AROUND; away <= MAX_DAYS_AROUND; away += 1) {
    const date = new Date(guess + away * DAY_MS);
    const parts = readParts(date, calendar);
    if (parts.year !== year || parts.month !== month || parts.day !== day) continue;
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

function readParts(date: Date, calendar: Calendar): Record<string, number> {
  let format = formats.get(calendar);
  if (!format) {
    const numeric = { year: "numeric", month: "numeric", day: "numeric" } as const;
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { ...numeric, timeZone: "UTC" });
    formats.set(calendar, format);
  }
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

/** Years that no newspaper states in our calendar, and newspapers of the other calendars do. */
const BUDDHIST = [2400, 2700] as const;
const HIJRI = [1300, 1500] as const;

const SAYS_BUDDHIST = compilePattern(
  String.raw`\p{Script=Thai}|(?<!\p{L})${anyPartOf("moments", "buddhistEra")}(?!\p{L})`,
  "u",
);
const SAYS_LUNAR = compilePattern(String.raw`(?<!\p{L})${anyPartOf("moments", "lunarEra")}(?!\p{L})`, "u");

/**
 * Finds the calendar in which a line counts its years, from the year, the language and the words of the line;
 * undefined for our own.
 */
export function findCalendar(year: number, line: string, language: string | undefined): Calendar | undefined {
  const isIn = ([from, to]: readonly [number, number]) => year >= from && year < to;
  if (isIn(BUDDHIST))
    return /^th\b/i.test(language ?? "") || SAYS_BUDDHIST.test(line) ? "buddhist" : undefined;
  if (!isIn(HIJRI)) return undefined;
  if (SAYS_LUNAR.test(line)) return "islamic-umalqura";
  return /^(?:fa|prs|ps)\b/i.test(language ?? "") ? "persian" : undefined;
}

/** The year of a calendar in which an instant lies. */
export function findYearAt(calendar: Calendar, instant: number): number {
  return readParts(new Date(instant), calendar).year!;
}

let months: ReadonlyMap<string, number> | undefined;

/** The month of Iran's and Afghanistan's year (1 to 12) that a word names: خرداد, غبرگولی. */
export function findPersianMonth(word: string): number | undefined {
  if (!/\p{Script=Arabic}/u.test(word)) return undefined;
  months ??= new Map(["fa", "ps"].flatMap(listPersianMonths));
  return months.get(foldMonth(word));
}

function listPersianMonths(language: string): [string, number][] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-persian`, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => {
    const { year, month, day } = convertDay({ year: 1403, month: index + 1, day: 10 }, "persian")!;
    return [foldMonth(format.format(Date.UTC(year, month - 1, day))), index + 1];
  });
}
