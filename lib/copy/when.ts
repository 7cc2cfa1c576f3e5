/** Whether a phrase is nothing but a moment ("Friday 0600", "heute, 18 Uhr"), whatever day it may be. */
import { monthNamed } from "./months.ts";

const LANGUAGES = "en de fr es it pt nl sv da nb".split(" ");

/** Words that stand between and beside the figures of a moment. */
const BESIDE = new Set(
  (
    "today tonight tomorrow noon midnight morning afternoon evening heute morgen abend mittag mitternacht demain soir " +
    "midi minuit mañana noche on at the of until till to from before not by le la les à a las los el alle ore um bis zum " +
    "den der ce de del dem kl om às uhr uur h hr hrs hour hours heures horas am pm gmt utc bst cet cest est edt et pst " +
    "ist local london uk us eastern time o'clock"
  ).split(" "),
);
const RELATIVE = /^(?:today|tonight|tomorrow|heute|morgen|demain|mañana)$/;
const CLOCK = /^(?:\d{1,2}[.:h]\d\d|\d{1,2}(?:am|pm|h)|[012]\d[0-5]\d)$/;
const MOST_WORDS = 12;

let weekdays: ReadonlySet<string> | undefined;

/** Whether every word is one of time, and some of them name a day or an hour. */
export function isWhen(phrase: string): boolean {
  const words = phrase
    .toLowerCase()
    .split(/[\s,()[\]*–—]+/)
    .map((word) => word.replace(/^[\W_]*|[.:]+$/gu, ""))
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isDay = words.some((word) => monthNamed(word)) && words.some((word) => /^\d/.test(word));
  return (
    words.every(isOfTime) &&
    (isDay || words.some((word) => isWeekday(word) || RELATIVE.test(word) || CLOCK.test(word)))
  );
}

function isOfTime(word: string): boolean {
  return (
    /^\d[\d.:/-]*(?:st|nd|rd|th|am|pm|h\d*)?$/.test(word) ||
    BESIDE.has(word.replaceAll(".", "")) ||
    isWeekday(word) ||
    monthNamed(word) !== undefined
  );
}

function isWeekday(word: string): boolean {
  weekdays ??= new Set(LANGUAGES.flatMap(weekdaysOf));
  return weekdays.has(word);
}

function weekdaysOf(language: string): string[] {
  return (["long", "short"] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
    return [1, 2, 3, 4, 5, 6, 7].map((day) =>
      format
        .format(Date.UTC(2024, 0, day))
        .toLowerCase()
        .replace(/\.$/, ""),
    );
  });
}
