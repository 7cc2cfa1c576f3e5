/**
 * The words that a name may hold, that stand before one, and that are no tag of a story: of all
 * languages at once.
 */

import { listMonths, listWeekdays } from "../../languages/calendar.ts";
import {
  findLanguage,
  LANGUAGES,
  type Language,
  listPhrases,
  primaryLanguage,
} from "../../languages/index.ts";

const gatherNames = (field: keyof Language["names"]): ReadonlySet<string> =>
  new Set(listPhrases("names", field));

export const PARTICLES = gatherNames("particles");
export const OFFICES = gatherNames("offices");
export const BEFORE_SURNAME = gatherNames("beforeSurname");
export const INSTITUTIONS = gatherNames("institutions");
export const GENERIC = gatherNames("generic");
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
  return listCalendar("en").has(lower) || listCalendar(primaryLanguage(language) ?? "en").has(lower);
}

function listCalendar(tag: string): ReadonlySet<string> {
  let calendar = calendars.get(tag);
  if (!calendar) {
    const platform = [...listMonths(tag), ...listWeekdays(tag)].map((name) => name.toLowerCase());
    calendar = new Set([...platform, ...(findLanguage(tag)?.names.calendar ?? [])]);
    calendars.set(tag, calendar);
  }
  return calendar;
}
