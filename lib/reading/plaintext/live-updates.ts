/**
 * A live page pasted as text: updates one under the other, each below a line that is nothing but its time
 * ("22:41", "10.45am GMT", "2h ago").
 */
import { MINUTE_MS } from "../../instant.ts";
import { anyOf, anyPartOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { parseDate } from "../../newsroom/dates.ts";
import { claim, type ReadLine } from "./roles.ts";

/** With fewer times, it is a programme of two events, or the time of the page. */
const MIN_UPDATES = 3;

const CLOCK = compilePattern([
  String.raw`^(?:${anyOf("pageLines", "updateLabels")}\s)?`,
  String.raw`(?<hour>[01]?\d|2[0-3])\s?[:.h]\s?(?<minute>[0-5]\d)(?:\s?(?<half>[ap])\.?m\.?)?`,
  String.raw`(?:\s?${anyPartOf("pageLines", "hours")})?`,
  String.raw`(?:\s?(?<zone>[A-Z]{2,5}))?$`,
]);
const AGO = anyPartOf("pageLines", "ago");
const RELATIVE = compilePattern(String.raw`^\d{1,2}\s?${AGO}$`);

/**
 * Claims the times of a live page's updates: three or more that stand alone, most of them above a paragraph.
 */
export function claimUpdates(story: readonly ReadLine[]): boolean {
  const times = story.flatMap((line, index) => (!line.role && isTime(line.text) ? [index] : []));
  const withText = times.filter((index) =>
    story.slice(index + 1, index + 4).some(({ paragraph }) => paragraph),
  );
  if (withText.length < MIN_UPDATES || withText.length < times.length * 0.6) return false;
  claim(story, "update", ({ text }) => isTime(text));
  return true;
}

/** No time is longer: paragraphs are not asked. */
const MAX_TIME_LENGTH = 60;

function isTime(text: string): boolean {
  return text.length <= MAX_TIME_LENGTH && (CLOCK.test(text) || RELATIVE.test(text));
}

const DAY_MINUTES = 24 * 60;

/**
 * Gives each line below an update's time that time. The first is of the day of the page; each next one is the
 * nearest to the one above it, so that midnight may lie between, whichever end is told first.
 *
 * @param written the page's date, as it stands there; without one, no update has a time
 */
export function timeUpdates(story: readonly ReadLine[], written: string | undefined): void {
  const day = parseDate(written ?? "", { zone: "UTC" })?.instant.slice(0, 10);
  if (day === undefined) return;
  let minutes: number | undefined;
  let published: string | undefined;
  for (const [index, line] of story.entries()) {
    const clock = line.role === "update" ? parseClock(line.text) : undefined;
    // "5.04pm BST", and below it "17:04" for the reader's own zone: the first one counts.
    const isToldTwice = parseClock(story[index - 1]?.text ?? "")?.zone && !clock?.zone;
    if (clock && !isToldTwice) {
      minutes = minutes === undefined ? clock.minutes : findNearest(clock.minutes, minutes);
      const moment = new Date(Date.parse(day) + minutes * MINUTE_MS);
      published = `${moment.toISOString().slice(0, 16).replace("T", " ")}${clock.zone}`;
    } else if (!line.role) line.published = published;
  }
}

/** The minute of a clock that is nearest to another minute, a day before or behind it if need be. */
function findNearest(clock: number, to: number): number {
  return clock + Math.round((to - clock) / DAY_MINUTES) * DAY_MINUTES;
}

function parseClock(text: string): { minutes: number; zone: string } | undefined {
  const found = CLOCK.exec(text)?.groups;
  if (!found) return undefined;
  const { hour = "", minute = "", half = "", zone = "" } = found;
  const afternoon = /p/i.test(half) ? 12 : 0;
  const hours = half ? (Number(hour) % 12) + afternoon : Number(hour);
  return { minutes: hours * 60 + Number(minute), zone: zone && ` ${zone.toUpperCase()}` };
}
