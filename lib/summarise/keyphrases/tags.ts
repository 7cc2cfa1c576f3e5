/**
 * The words that a name may hold, that stand before one, and that are no tag of a story: of all
 * languages at once.
 */

import { listMonths, listWeekdays } from "../../languages/calendar.ts";
import { LANGUAGES, type Language, languageOf, primaryLanguage } from "../../languages/index.ts";

const ofAll = (field: keyof Language["names"]): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap(({ names }) => names[field]));

export const PARTICLES = ofAll("particles");
export const OFFICES = ofAll("offices");
export const BEFORE_SURNAME = ofAll("beforeSurname");
export const INSTITUTIONS = ofAll("institutions");
export const GENERIC = ofAll("generic");
/** Empty words in scripts without capitals. Their length alone would not exclude them. */
export const EMPTY_ABROAD: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ tag }) => tag !== "en").flatMap(({ words }) => words.empty),
);

/** By primary subtag. */
const calendars = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word in small letters names a month, a weekday or a feast, in English or in the story's
 * language (BCP 47).
 */
export function isOfCalendar(lower: string, language: string | undefined): boolean {
  return calendarOf("en").has(lower) || calendarOf(primaryLanguage(language) ?? "en").has(lower);
}

function calendarOf(tag: string): ReadonlySet<string> {
  let calendar = calendars.get(tag);
  if (!calendar) {
    const platform = [...listMonths(tag), ...listWeekdays(tag)].map((name) => name.toLowerCase());
    calendar = new Set([...platform, ...(languageOf(tag)?.names.calendar ?? [])]);
    calendars.set(tag, calendar);
  }
  return calendar;
}
