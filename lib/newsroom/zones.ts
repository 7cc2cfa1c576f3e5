/** Time zones as wires and newsrooms abbreviate them, and the instants behind local times. */
import { DAY_MS, MINUTE_MS } from "../instant.ts";
import { isPlainName, loadPlaces, readUnknownPlace } from "./places.ts";
import { ABBREVIATIONS, CONTESTED, WORDS_TOO } from "./zone-abbreviations.ts";

/** A zone that a text states: minutes east of UTC, or an IANA name whose offset depends on the date. */
export interface Zone {
  readonly offset: number | string;
  /** The abbreviation means different things, and the newsroom's own zone does not decide. */
  readonly contested: boolean;
  /** The name of a zone that is not known here. The newsroom's own zone is used. */
  readonly unknown?: string;
}

/**
 * The zone that a word names: `Z`, `+0100`, `+05:30`, `GMT+2`, `ET`, `BST`, `Europe/Berlin`.
 *
 * @param newsroom the newsroom's IANA zone, which settles what IST or CST means there.
 */
export function parseZone(word: string, newsroom: string): Zone | undefined {
  const key = word.trim().replace(/\./g, "").toLowerCase();
  const offset = /^(?:gmt|utc)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(key);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60) return undefined;
    return { offset: offset[1] === "+" ? minutes : -minutes, contested: false };
  }
  const plain = ABBREVIATIONS.get(key);
  if (plain !== undefined) return { offset: plain, contested: false };
  if (isPlainName(key)) {
    const iana = loadPlaces().byPlainName.get(key);
    return iana
      ? { offset: iana, contested: false }
      : { offset: newsroom, contested: true, unknown: readUnknownPlace(key) };
  }
  const meanings = Object.hasOwn(CONTESTED, key) ? CONTESTED[key] : undefined;
  if (meanings?.[0]) {
    const own = meanings.find(([zones]) => zones.includes(newsroom));
    return { offset: (own ?? meanings[0])[1], contested: own === undefined };
  }
  if (/^[a-z]+\/[a-z_]+(?:\/[a-z_]+)?$/.test(key) && measureOffset(0, word.trim()) !== undefined) {
    return { offset: word.trim(), contested: false };
  }
  return undefined;
}

/** Whether a word, in small letters, is a zone's name and nothing else. */
export function isZoneName(word: string): boolean {
  if (isPlainName(word)) return true;
  return !WORDS_TOO.has(word) && (ABBREVIATIONS.has(word) || Object.hasOwn(CONTESTED, word));
}

/** Abbreviations of zones that can stand right behind four digits of a time. */
export const ZONE_ABBREVIATIONS: readonly string[] = [...ABBREVIATIONS.keys()].filter(
  (name) => name.length > 2 && isZoneName(name),
);

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function findClock(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, createClock(zone));
  return clocks.get(zone);
}

function createClock(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
}

/** Milliseconds that a zone's clock is ahead of UTC at an instant; nothing for a zone that does not exist. */
function measureOffset(instant: number, zone: string): number | undefined {
  const clock = findClock(zone);
  if (!clock) return undefined;
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of clock.formatToParts(instant)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant (ms) at which a clock shows a wall time. `wall` is that wall time as if it were UTC; a time
 * that a clock change skips or shows twice is taken by the offset before the change.
 *
 * @param zone minutes east of UTC, or an IANA name; an unknown name counts as UTC.
 */
export function toInstant(wall: number, zone: number | string): number {
  if (typeof zone === "number") return wall - zone * MINUTE_MS;
  const before = wall - (measureOffset(wall - DAY_MS, zone) ?? 0);
  if (before + (measureOffset(before, zone) ?? 0) === wall) return before;
  const after = wall - (measureOffset(wall + DAY_MS, zone) ?? 0);
  return after + (measureOffset(after, zone) ?? 0) === wall ? after : before;
}
