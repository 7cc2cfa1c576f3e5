/** Time zones as newsrooms name them, and the instants behind local times. */

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
  "eastern time": "America/New_York",
  "central time": "America/Chicago",
  "mountain time": "America/Denver",
  "pacific time": "America/Los_Angeles",
  "london time": "Europe/London",
  "uk time": "Europe/London",
  "british time": "Europe/London",
  "brussels time": "Europe/Brussels",
  "paris time": "Europe/Paris",
  "berlin time": "Europe/Berlin",
  "geneva time": "Europe/Zurich",
  "new york time": "America/New_York",
  "washington time": "America/New_York",
  "tokyo time": "Asia/Tokyo",
  "beijing time": "Asia/Shanghai",
  "moscow time": "Europe/Moscow",
  "sydney time": "Australia/Sydney",
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
}

/**
 * The zone that a word names: `Z`, `+0100`, `+05:30`, `GMT+2`, `ET`, `BST`, `Europe/Berlin`.
 *
 * @param newsroom the newsroom's IANA zone, which settles what IST or CST means there.
 */
export function zoneNamed(word: string, newsroom: string): Zone | undefined {
  const key = word.trim().replace(/\./g, "").toLowerCase();
  const offset = /^(?:gmt|utc)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(key);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60) return undefined;
    return { offset: offset[1] === "+" ? minutes : -minutes, contested: false };
  }
  const plain = Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
  if (plain !== undefined) return { offset: plain, contested: false };
  const meanings = Object.hasOwn(CONTESTED, key) ? CONTESTED[key] : undefined;
  if (meanings?.[0]) {
    const own = meanings.find(([zones]) => zones.includes(newsroom));
    return { offset: (own ?? meanings[0])[1], contested: own === undefined };
  }
  if (/^[a-z]+\/[a-z_]+(?:\/[a-z_]+)?$/.test(key) && offsetAt(0, word.trim()) !== undefined) {
    return { offset: word.trim(), contested: false };
  }
  return undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, newClock(zone));
  return clocks.get(zone);
}

function newClock(zone: string): Intl.DateTimeFormat | undefined {
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
function offsetAt(instant: number, zone: string): number | undefined {
  const clock = clockOf(zone);
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
export function instantOf(wall: number, zone: number | string): number {
  if (typeof zone === "number") return wall - zone * 60_000;
  const before = wall - (offsetAt(wall - 86_400_000, zone) ?? 0);
  if (before + (offsetAt(before, zone) ?? 0) === wall) return before;
  const after = wall - (offsetAt(wall + 86_400_000, zone) ?? 0);
  return after + (offsetAt(after, zone) ?? 0) === wall ? after : before;
}
