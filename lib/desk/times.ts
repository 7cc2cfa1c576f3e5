/** Times as a night editor reads them. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** "4 min", "21:14", "30 Dec": the shorter ago, the finer. */
export function formatAgo(instant: string, now: number): string {
  const at = new Date(instant);
  const ago = now - at.getTime();
  if (ago < 0) return whole.format(at);
  if (ago < MINUTE) return "now";
  if (ago < HOUR) return `${Math.floor(ago / MINUTE)} min`;
  return ago < DAY ? clock.format(at) : day.format(at);
}

export function formatMoment(instant: string): string {
  return whole.format(new Date(instant));
}

/** A text of the API's, its instants as this browser's reader tells the time. */
export function tellMoments(text: string): string {
  return text.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, formatMoment);
}

/** "2 h 05 min", "4:59": until a moment; undefined once it has come. */
export function formatCountdown(instant: string, now: number): string | undefined {
  const left = new Date(instant).getTime() - now;
  if (!(left > 0)) return undefined;
  const pad = (count: number) => String(count).padStart(2, "0");
  if (left >= DAY) return `${Math.floor(left / DAY)} d ${Math.floor((left % DAY) / HOUR)} h`;
  if (left >= HOUR) return `${Math.floor(left / HOUR)} h ${pad(Math.floor((left % HOUR) / MINUTE))} min`;
  return `${Math.floor(left / MINUTE)}:${pad(Math.floor((left % MINUTE) / 1000))}`;
}
