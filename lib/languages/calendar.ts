/** The names of months and weekdays, from the platform's own tables. */
import { DAY_MS } from "../instant.ts";

/** Any Sunday: weekdays are counted from it. */
const SUNDAY = Date.UTC(2024, 0, 7);

/** How long a name is: in full, or as short as the language has it, "Okt.". */
type Style = "long" | "short";

/** The months of a language, January first, in the form that stands beside a day: "30 grudnia". */
export function listMonths(tag: string, month: Style = "long"): string[] {
  const format = new Intl.DateTimeFormat(tag, { month, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 10));
    return parts.find(({ type }) => type === "month")!.value;
  });
}

/** The weekdays of a language, Sunday first. */
export function listWeekdays(tag: string, weekday: Style = "long"): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(SUNDAY + day * DAY_MS));
}
