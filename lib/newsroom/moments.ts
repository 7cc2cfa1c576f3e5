/** Moments as people name them ("Friday 0600", "heute, 18 Uhr"), and the day that such a moment means. */

import { DAY_MS } from "../instant.ts";
import { SHORT_HALF_DAY } from "../languages/en-clock.ts";
import { anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { memoize } from "../text/memoize.ts";
import { stripAccents } from "../text/words.ts";
import { type DateContext, type ParsedDate, parseDate } from "./dates.ts";
import { findMonth } from "./months.ts";
import { isZoneName } from "./zones.ts";

const TODAY = new Set(listPhrases("moments", "today"));
const TOMORROW = new Set(listPhrases("moments", "tomorrow"));
const LATE = new Set(listPhrases("moments", "late"));
const BETWEEN = new Set(listPhrases("moments", "between", "noon", "midnight"));
const OPENS_HOUR = new Set(listPhrases("moments", "opensHour", "noon", "midnight"));

const CLOCK = new RegExp(String.raw`^(?:\d{1,2}[.:h]\d\d|\d{1,2}(?:${SHORT_HALF_DAY}|h)|[012]\d[0-5]\d)$`);
const MAX_WORDS = 14;

/** Whether every word is one of time, and some of them name a day or an hour. */
export function isWhen(phrase: string): boolean {
  const words = splitPhrase(phrase);
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  const isDay = words.some((word) => findMonth(word)) && words.some((word) => /^\d/.test(word));
  return (
    words.every(isOfTime) &&
    (isDay || words.some((word) => findWeekday(word) || isTodayOrTomorrow(word) || CLOCK.test(word)))
  );
}

function splitPhrase(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[\s,()[\]*–—]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]*|(?<![.:])[.:]+$/gu, ""))
    .filter((word) => word !== "");
}

/**
 * Whether a word can stand in a moment: a figure, a day, a month, an hour, a zone, or what
 * stands between them.
 */
export const isOfTime = memoize((word: string): boolean => {
  return (
    FIGURE.test(word) ||
    BETWEEN.has(word.replaceAll(".", "")) ||
    isZoneName(word.replaceAll(".", "")) ||
    isTodayOrTomorrow(word) ||
    findWeekday(word) !== undefined ||
    findMonth(word) !== undefined
  );
});

/** "10", "3rd", "6pm", "18h30". */
const ORDINAL = anyPartOf("datelines", "ordinals");
const FIGURE = compilePattern(String.raw`^\d[\d.:/-]*(?:${ORDINAL}|${SHORT_HALF_DAY}|h\d*)?$`, "u");

/** Whether a moment may begin with a word: "noon", "ore". */
export function opensHour(word: string): boolean {
  return OPENS_HOUR.has(word.toLowerCase());
}

/** Whether a word alone names a day or a month. */
export const namesDay = memoize(
  (word: string): boolean =>
    isTodayOrTomorrow(word) || findWeekday(word) !== undefined || findMonth(word) !== undefined,
);

function isTodayOrTomorrow(word: string): boolean {
  return TODAY.has(word) || TOMORROW.has(word);
}

/** Whether a phrase names a part of a day, so that the day's first moment is too early. */
export function isLateInDay(phrase: string): boolean {
  return splitPhrase(phrase).some((word) => LATE.has(word));
}

/**
 * The moment that a weekday or "tonight" names, seen from an instant. Undefined for the weekday of that same
 * day unless its hour is still to come, and for "today" without an hour: which day is meant is not known.
 */
export function findDayToCome(phrase: string, context: DateContext, at: string): ParsedDate | undefined {
  const today = findCalendarDay(context.zone, at);
  for (const word of splitPhrase(phrase)) {
    const weekday = findWeekday(word);
    const ahead = TODAY.has(word)
      ? 0
      : TOMORROW.has(word)
        ? 1
        : weekday === undefined
          ? undefined
          : (weekday - today.getUTCDay() + 7) % 7;
    if (ahead === undefined) continue;
    const day = new Date(today.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
    const from = phrase.toLowerCase().indexOf(word);
    const dated = `${phrase.slice(0, from)} ${day} ${phrase.slice(from + word.length)}`;
    const found = parseDate(dated.replace(/^\W+/, ""), context);
    if (!found || (ahead === 0 && (found.dateOnly || (weekday !== undefined && found.instant <= at))))
      return undefined;
    return found;
  }
  return undefined;
}

/** The day that a zone's calendar shows at an instant, as midnight UTC. */
function findCalendarDay(zone: string, at: string): Date {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  return new Date(`${format.format(Date.parse(at))}T00:00:00Z`);
}

let weekdays: ReadonlyMap<string, number> | undefined;

/** 0 (Sunday) to 6 for the name of a weekday, long or short. */
function findWeekday(word: string): number | undefined {
  weekdays ??= new Map(
    listPhrases("moments", "locales")
      .flatMap(listWeekdays)
      .filter(([name]) => name.length > 2),
  );
  return weekdays.get(foldWeekday(word));
}

/** Capitals often lack their accents: "LUNEDI". */
function foldWeekday(name: string): string {
  return stripAccents(name.toLowerCase()).replace(/\.$/, "");
}

function listWeekdays(locale: string): [string, number][] {
  return (["long", "short"] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
    // 7 January 2024 was a Sunday.
    return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => [
      foldWeekday(format.format(Date.UTC(2024, 0, 7 + day))),
      day,
    ]);
  });
}
