/** Dates and hours in a line that a byline shares with them. */
import { listMonths, listWeekdays } from "../languages/calendar.ts";
import { HALF_DAY } from "../languages/en-clock.ts";
import { anyPartOf, LANGUAGES, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";

/** "14 June 2023" or "14. Juni 2023", and "June 14, 2023". */
const DAY_MONTH_YEAR = String.raw`\d{1,4}[./\s-]{1,4}(?:\d{1,2}|\p{L}{3,9})[./,\s-]{1,4}\d{2,4}`;
const MONTH_DAY_YEAR = String.raw`\p{L}{3,9}\.?\s{1,4}\d{1,2},?\s{1,4}\d{4}`;
const DATE = compilePattern(
  [
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    String.raw`\b\d{1,2}[:.]\d{2}\b`,
    String.raw`\d{4}${anyPartOf("moments", "yearSigns")}`,
  ].join("|"),
  "u",
);

/** Whether a part of such a line has a date, an hour or a year. */
export function isDatedPart(part: string): boolean {
  return DATE.test(part);
}

const DAY = compilePattern(String.raw`${DAY_MONTH_YEAR}|${MONTH_DAY_YEAR}|\d{4}年`, "u");

/** Whether a line has a day in it, with its year. */
export function holdsDate(line: string): boolean {
  return DAY.test(line);
}

/** A part without its date and hour, and without the separators at its ends. */
export function stripDate(part: string): string {
  return part
    .replace(WHOLE_DATE, " ")
    .replace(HOUR, " ")
    .replace(/^[\s|·•,/–—-]+|(?<![\s|·•,/–—-])[\s|·•,/–—-]+$/gu, "");
}

const HOUR = compilePattern(
  String.raw`\b\d{1,2}[:.]\d{2}\b(?:\s*(?:${HALF_DAY}|${anyPartOf("moments", "afterHour")})\b)?`,
  "giu",
);
const WHOLE_DATE = compilePattern(
  [
    String.raw`\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s{1,4}\p{L}{3,9}\.?,?\s{1,4}\d{4}`,
    String.raw`${MONTH_DAY_YEAR})(?!\d)`,
  ].join("|"),
  "gu",
);

let calendar: ReadonlySet<string> | undefined;

/** Whether a word names a month or a weekday, in full or short: "Okt.", "mercredi". */
export function isCalendarName(word: string): boolean {
  calendar ??= new Set(
    [
      ...LANGUAGES.flatMap(({ tag }) =>
        (["long", "short"] as const).flatMap((style) => [
          ...listMonths(tag, style),
          ...listWeekdays(tag, style),
        ]),
      ),
      ...listPhrases("names", "calendar"),
    ].map(foldCalendarName),
  );
  return calendar.has(foldCalendarName(word));
}

const foldCalendarName = (name: string) => name.toLowerCase().replace(/[.,]$/, "");
