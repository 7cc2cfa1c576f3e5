/** The names of months and weekdays, from the platform's own tables. */

/** Any Sunday: weekdays are counted from it. */
const SUNDAY = Date.UTC(2024, 0, 7);
const DAY_MS = 86_400_000;

/** The months of a language in full, January first, in the form that stands beside a day: "30 grudnia". */
export function monthNames(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: "long", day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 10));
    return parts.find(({ type }) => type === "month")!.value;
  });
}

/** The weekdays of a language in full, Sunday first. */
export function weekdayNames(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(SUNDAY + day * DAY_MS));
}
