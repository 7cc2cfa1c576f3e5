/** Time zones as newsrooms name them, and the instants behind local times. */
import { LANGUAGES, type Language } from "../languages/index.ts";
import { matchMomentWords } from "./moment-words.ts";

/** Abbreviations with one meaning in news copy; a number is minutes east of UTC, a name follows the clock. */
const ABBREVIATIONS: Readonly<Record<string, number | string>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  wib: 420,
  ict: 420,
  sgt: 480,
  myt: 480,
  hkt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  nst: -210,
  ndt: -150,
  adt: -180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
};

/** Abbreviations that several countries use: the newsroom's own country decides, else the first stands. */
const CONTESTED: Readonly<Record<string, readonly (readonly [zones: readonly string[], minutes: number])[]>> =
  {
    ist: [
      [["Asia/Kolkata", "Asia/Calcutta"], 330],
      [["Asia/Jerusalem", "Asia/Tel_Aviv"], 120],
      [["Europe/Dublin"], 60],
    ],
    cst: [
      [["America/Chicago", "America/Winnipeg", "America/Mexico_City", "America/New_York"], -360],
      [["Asia/Shanghai", "Asia/Taipei"], 480],
      [["America/Havana"], -300],
    ],
    ast: [
      [["America/Halifax", "America/Puerto_Rico"], -240],
      [["Asia/Riyadh", "Asia/Baghdad", "Asia/Kuwait"], 180],
    ],
  };

/** A zone that a text states: minutes east of UTC, or an IANA name whose offset depends on the date. */
export interface Zone {
  readonly offset: number | string;
  /** The abbreviation means different things, and the newsroom's own zone does not decide. */
  readonly contested: boolean;
  /** The name of a zone that nobody here knows; the newsroom's own stands in. */
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
  const plain = Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
  if (plain !== undefined) return { offset: plain, contested: false };
  if (isPlainName(key)) {
    const iana = loadPlaces().byPlainName.get(key);
    return iana
      ? { offset: iana, contested: false }
      : { offset: newsroom, contested: true, unknown: key.slice(PLAIN.length).toUpperCase() };
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

/** Abbreviations that are words as well. */
const WORDS_TOO: ReadonlySet<string> = new Set("art cat eat west ut z ct mt pt".split(" "));

/** Whether a word, in small letters, is a zone's name and nothing else. */
export function isZoneName(word: string): boolean {
  if (isPlainName(word)) return true;
  return !WORDS_TOO.has(word) && (Object.hasOwn(ABBREVIATIONS, word) || Object.hasOwn(CONTESTED, word));
}

/** Abbreviations of zones that can stand right behind four digits of a time. */
export const ZONE_ABBREVIATIONS: readonly string[] = Object.keys(ABBREVIATIONS).filter(
  (name) => name.length > 2 && isZoneName(name),
);

/** What the time of a place is written as in one word: "Sydney time" is "UTCAUSTRALIASYDNEY". */
const PLAIN = "utc";
function isPlainName(word: string): boolean {
  return /^utc\p{L}{3,}$/u.test(word);
}
function writePlainName(name: string): string {
  return ` ${(PLAIN + name).replace(/\P{L}/gu, "").toUpperCase()} `;
}

/** The zones of places, by the place's name without accents, and by the one word that stands for the zone. */
interface PlaceZones {
  readonly byName: ReadonlyMap<string, string>;
  readonly byPlainName: ReadonlyMap<string, string>;
}

let places: PlaceZones | undefined;

function loadPlaces(): PlaceZones {
  if (places) return places;
  const zones = LANGUAGES.flatMap((language) => language.zones.places);
  places = {
    byName: new Map(
      zones.flatMap(([zone, names]) => names.map((name): [string, string] => [foldPlace(name), zone])),
    ),
    byPlainName: new Map(zones.map(([zone]) => [writePlainName(zone).trim().toLowerCase(), zone])),
  };
  return places;
}

/** Accents are often lost in capitals. */
function foldPlace(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** The words of a list of all languages, without accents. */
function gatherZoneWords(
  list: Exclude<keyof Language["zones"], "places" | "shortNames">,
): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap(({ zones }) => zones[list]).map(foldPlace));
}
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ zones }) => zones.shortNames).flatMap(([zone, names]) =>
    names.map((name): [string, string] => [name, zone]),
  ),
);
const AFTER_PLACE = gatherZoneWords("afterPlace");
const CLOCK_KINDS = gatherZoneWords("clockKinds");
const BEFORE_PLACE = gatherZoneWords("beforePlace");
const BEFORE_PLACE_NAME = gatherZoneWords("beforePlaceName");
const BEFORE_PLACE_TIME = gatherZoneWords("beforePlaceTime");
const NO_PLACES = gatherZoneWords("noPlaces");
const NO_ZONES = gatherZoneWords("noZones");

/** In a longer line no zone is looked for, nor among more words. */
const MAX_LINE = 400;
const MAX_WORDS = 80;
const UNSPACED_TIME = /(\p{L}{2,6})(?:時間|时间|시간)/gu;

/** "10:00 XQT": capitals behind an hour that nobody knows are a zone's all the same. */
const STRANGE = new RegExp(
  String.raw`(?<=\d[\d.:]{0,7}(?: ?[ap]\.?m\.?| ?${matchMomentWords("afterHour")}| ?hrs)? ?\(?)(?<![A-Za-z])[A-Z]{2,4}T(?!\p{L})`,
  "giu",
);

/**
 * A line with every zone that it states by a place ("heure de Paris", "日本時間") in one word that `parseZone`
 * reads.
 */
export function plainZones(line: string): string {
  if (line.length > MAX_LINE || !/\d/.test(line)) return line;
  const spaced = line.replace(UNSPACED_TIME, (text, before: string) => {
    for (let at = 0; at < before.length - 1; at++) {
      const iana = loadPlaces().byName.get(before.slice(at));
      if (iana) return before.slice(0, at) + writePlainName(iana);
    }
    return text;
  });
  return replacePlaces(spaced).replace(STRANGE, (word) =>
    word !== word.toUpperCase() || NO_ZONES.has(word.toLowerCase()) || parseZone(word, "UTC")
      ? word
      : writePlainName(word).trim(),
  );
}

function replacePlaces(line: string): string {
  const words = [...line.matchAll(/[\p{L}\p{M}]+/gu)].slice(0, MAX_WORDS);
  const keys = words.map(([word]) => foldPlace(word));
  let plain = "";
  let done = 0;
  for (const [index, key] of keys.entries()) {
    const found = findPlace(line, words, keys, index, key);
    if (!found) continue;
    const start = words[found.first]!.index;
    if (start < done) continue;
    plain += line.slice(done, start) + writePlainName(found.name);
    done = words[found.last]!.index + words[found.last]![0].length;
  }
  return done === 0 ? line : (plain + line.slice(done)).replace(/ {2,}/g, " ");
}

interface FoundPlace {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

function findPlace(
  line: string,
  words: readonly RegExpExecArray[],
  keys: readonly string[],
  index: number,
  key: string,
): FoundPlace | undefined {
  const short = SHORT_NAMES.get(key);
  if (short) return { first: index, last: index, name: short };
  const { byName } = loadPlaces();
  if (AFTER_PLACE.has(key)) {
    const last = CLOCK_KINDS.has(keys[index - 1] ?? "") ? index - 2 : index - 1;
    for (const length of [3, 2, 1]) {
      const iana = byName.get(keys.slice(Math.max(last - length + 1, 0), last + 1).join(" "));
      const first = last - length + 1;
      if (iana && first >= 0)
        return {
          first: BEFORE_PLACE_TIME.has(keys[first - 1] ?? "") ? first - 1 : first,
          last: index,
          name: iana,
        };
    }
    return last < 0 ? undefined : findUnknownPlace(line, words, keys, last, index);
  }
  if (!BEFORE_PLACE.has(key)) return undefined;
  let first = index + 1;
  while (BEFORE_PLACE_NAME.has(keys[first] ?? "")) first += 1;
  for (const length of [3, 2, 1]) {
    const iana = byName.get(keys.slice(first, first + length).join(" "));
    if (iana && first + length <= keys.length) return { first: index, last: first + length - 1, name: iana };
  }
  const strange = words[first];
  const isNamed =
    first > index + 1 && strange && /^[\p{L}\s'’]*$/u.test(line.slice(words[index]!.index, strange.index));
  return isNamed ? { first: index, last: first, name: strange[0] } : undefined;
}

/** "10am Ruritanian time": a name right behind an hour, or in brackets, that nobody knows. */
function findUnknownPlace(
  line: string,
  words: readonly RegExpExecArray[],
  keys: readonly string[],
  last: number,
  end: number,
): FoundPlace | undefined {
  if (NO_PLACES.has(keys[last]!)) return undefined;
  for (let first = last; first >= 0 && first > last - 3; first -= 1) {
    const before = line.slice(0, words[first]!.index);
    if (!BEHIND_HOUR.test(before.slice(-12))) continue;
    const name = line.slice(words[first]!.index, words[last]!.index + words[last]![0].length);
    return /^[\p{L}\p{M}\s-]+$/u.test(name) ? { first, last: end, name } : undefined;
  }
  return undefined;
}
const BEHIND_HOUR = new RegExp(
  String.raw`(?:\d|\d ?(?:[ap]\.?m\.?|${matchMomentWords("afterHour")})|(?<!\p{L})(?:${matchMomentWords("noon")}|${matchMomentWords("midnight")}))[\s,]*\(?$|\($`,
  "iu",
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
  if (typeof zone === "number") return wall - zone * 60_000;
  const before = wall - (measureOffset(wall - 86_400_000, zone) ?? 0);
  if (before + (measureOffset(before, zone) ?? 0) === wall) return before;
  const after = wall - (measureOffset(wall + 86_400_000, zone) ?? 0);
  return after + (measureOffset(after, zone) ?? 0) === wall ? after : before;
}
