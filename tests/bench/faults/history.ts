/**
 * A newsroom's history, made up from a seed: what was uploaded, restored and deleted under which key, in the
 * order in which it happened; and in the end, which versions and markers of deletions were deleted for good.
 * Sequencers order one key only: each key counts from a start of its own.
 */
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { type Decision, makeDecision } from "../../../lib/stories/decisions.ts";

/** What an upload says, as the model knows it without any parser. */
export interface Told {
  /**
   * Two uploads tell the same story when these are equal: a key; or the uri that a wire states, and behind
   * `#` its origin.
   */
  story: string;
  version: number;
  versionCreated: string;
  status: "usable" | "withheld" | "canceled";
  embargoedUntil: string | undefined;
  headline: string;
  copy: Copy;
  isDated: boolean;
}

/**
 * What a version says, without its words: those of ten thousand are written out only where somebody reads
 * them.
 */
interface Copy {
  /** The number of the story, of the version, and how many paragraphs it has. */
  n: number;
  take: number;
  paragraphs: number;
}

export interface Happening {
  event: UploadEvent;
  /** What the file holds; absent for a deletion. */
  bytes: (() => Uint8Array) | undefined;
  /** Absent for a deletion, and for what cannot be read. */
  told: Told | undefined;
  /** Of a file of many: what its items say. Then it tells nothing itself. */
  items?: readonly Told[];
  /**
   * Of a version that is put for a moment: its upload fails, and it is deleted for good before that is tried
   * again.
   */
  isHeld?: true;
}

/** Prefixes that speak for themselves, beside partners' (as the parameter `origins` has them). */
export const ORIGINS = ["stringers/"];

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to shuffle. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let n = copy.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [copy[n], copy[other]] = [copy[other]!, copy[n]!];
  }
  return copy;
}

/** Of the uploads, those that a decision follows. */
const DECIDED_SHARE = 0.12;

/** Sorts after every revision. */
export const ALL_VERSIONS = "~";

const HOLD_ENDS = ["2024-03-12T00:00:00Z", "2024-04-12T00:00:00Z"];

/** The moment at which readers look: some embargoes have ended by then, some have not. */
export const NOW = new Date("2024-03-20T12:00:00Z");

/** Of the grouping: all that happens is within it. */
export const WINDOW_HOURS = 60 * 24;

/**
 * When a run of the grouping looks: some day about now, on which readers see what they see now. The first run of
 * a day looks at everything, and here no time passes between two.
 */
export function groupedAt(random: Random): Date {
  return new Date(NOW.getTime() + Math.floor(random() * 15) * 86_400_000);
}

/** When the grouping looks once more, when all is over. */
export const LAST_GROUPED = new Date(NOW.getTime() + 15 * 86_400_000);

const START = Date.parse("2024-03-01T00:00:00Z");
const PLACES = ["Porto", "Tromsø", "Izmir", "Galway", "Haifa", "Lagos", "Pusan", "Recife"];
const MATTERS = ["ferry", "harbour", "market", "school", "railway", "orchestra", "reservoir", "library"];
/** A story of some 800,000 characters: more than two rows hold, less than a body is cut at. */
const LONG_PARAGRAPHS = 1600;

/** @param uploads puts and deletions together */
export function historyOf(seed: number, uploads: number, keys: number, longShare = 0.002): Happening[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const counters = new Map<string, number>();
  const versions = new Map<string, number>();
  const present = new Set<string>();
  const byKey = new Map<string, Happening[]>();
  const wires = Math.max(1, Math.floor(keys * 0.4));

  const nextSequencer = (key: string): string => {
    const count = counters.get(key) ?? Math.floor(random() * 0xffffff);
    counters.set(key, count + 1 + Math.floor(random() * 3));
    return count.toString(16).toUpperCase().padStart(16, "0");
  };

  const wire = (n: number, origin: string): Told => {
    const story = `urn:example:wire:${n}${origin && `#${origin}`}`;
    const newest = versions.get(story) ?? 0;
    // Mostly the next version; now and then an earlier one once more.
    const version = newest > 0 && random() < 0.25 ? 1 + Math.floor(random() * newest) : newest + 1;
    versions.set(story, Math.max(newest, version));
    // What a version says follows from it: sent twice, it says the same.
    const status = version % 7 === 5 ? "canceled" : version % 7 === 3 ? "withheld" : "usable";
    return {
      story,
      version,
      versionCreated: instant(START + (n % 900) * 60_000 + version * 3_600_000),
      status,
      embargoedUntil: embargoOf(n, version),
      ...copyOf(n, Math.floor(version / 2), 3),
      isDated: true,
    };
  };

  const typed = (key: string, n: number): Told => {
    const killed = random() < 0.08;
    const length = random() < longShare ? LONG_PARAGRAPHS : 2 + Math.floor(random() * 3);
    return {
      story: key,
      version: 0,
      versionCreated: "",
      status: killed ? "canceled" : "usable",
      embargoedUntil: undefined,
      ...copyOf(n, Math.floor(random() * 50), length),
      isDated: false,
    };
  };

  const happening = (step: number): Happening => {
    const n = Math.floor(random() * keys);
    // Half the keys are the desk's own files, the others slots that wires come in, whichever is next.
    const isDesk = n < keys / 2;
    const origin = isDesk ? "" : (["partners/1/", "stringers/"][n % 6] ?? "");
    const key = isDesk ? `desk/${n}.txt` : `${origin || "wires/"}slot ${n}.json`;
    const at = instant(START + Math.floor((step / uploads) * 18 * 86_400_000));
    const event = (kind: UploadEvent["kind"]): UploadEvent => {
      const sequencer = nextSequencer(key);
      const versionId = `${key}@${sequencer}`;
      return { kind, bucket: "uploads", key, versionId, eTag: undefined, sequencer, size: undefined, at };
    };
    if (present.has(key) && random() < 0.15) {
      present.delete(key);
      return { event: event("delete"), bytes: undefined, told: undefined };
    }
    present.add(key);
    const restored = random() < 0.08 && pick((byKey.get(key) ?? []).filter(({ bytes }) => bytes));
    if (restored) {
      const { bytes, told } = restored;
      return { event: { ...event("put"), mayRestore: true }, bytes, told };
    }
    if (random() < 0.04) {
      const bytes = pick([
        new Uint8Array(0),
        Uint8Array.from({ length: 600 }, (_, i) => (i * 7919 + 131) % 256),
      ]);
      return { event: event("put"), bytes: () => bytes, told: undefined };
    }
    const told = isDesk ? typed(key, n) : wire(Math.floor(random() * wires), origin);
    const bytes = () => new TextEncoder().encode(isDesk ? typedCopy(told) : ninjsOf(told));
    return { event: event("put"), bytes, told };
  };

  const happened = Array.from({ length: uploads }, (_, step) => {
    const one = happening(step);
    byKey.set(one.event.key, [...(byKey.get(one.event.key) ?? []), one]);
    return one;
  });

  /**
   * What lies on top of a key, and now and then what lies below it, is deleted for good: versions and markers
   * alike.
   */
  const removal = ({ key, versionId }: UploadEvent, n: number): Happening => {
    const at = instant(START + 18 * 86_400_000 + n * 1000);
    const sequencer = nextSequencer(key);
    const event = { kind: "removal" as const, bucket: "uploads", key, versionId, sequencer, at };
    return { event: { ...event, eTag: undefined, size: undefined }, bytes: undefined, told: undefined };
  };
  const removed = [...byKey.values()]
    .filter(() => random() < 0.2)
    .flatMap((events) => events.slice(random() < 0.3 ? -2 : -1).reverse());
  const removals = removed.map(({ event }, n) => removal(event, n));

  const held = Array.from({ length: Math.floor(uploads / 100) }, (_, n): Happening[] => {
    const key = `held/${n}.txt`;
    const told = typed(key, keys + n);
    const at = instant(START + 18 * 86_400_000);
    const sequencer = nextSequencer(key);
    const event = { kind: "put" as const, bucket: "uploads", key, versionId: `${key}@1`, sequencer, at };
    const put = { ...event, eTag: undefined, size: undefined };
    const bytes = () => new TextEncoder().encode(typedCopy(told));
    return [
      { event: put, bytes, told, isHeld: true },
      { ...removal(put, n), isHeld: true },
    ];
  });
  return [...happened, ...removals, ...held.flat(), ...feedsOf(seed, uploads)];
}

/** Of the uploads, those that are files of many, beside the others. */
const FEED_SHARE = 0.08;

/** Feeds, each of a few of the same stories: overwritten, deleted, restored, and in the end some for good. */
function feedsOf(seed: number, uploads: number): Happening[] {
  const random = randomOf(seed + 4711);
  const count = Math.max(10, Math.ceil(uploads * FEED_SHARE));
  const keys = Math.max(3, Math.ceil(count / 8));
  const counters = new Map<string, number>();
  const byKey = new Map<string, Happening[]>();
  const at = (step: number) => instant(START + Math.floor((step / count) * 18 * 86_400_000));

  const eventOf = (key: string, kind: UploadEvent["kind"], when: string, of?: string): UploadEvent => {
    const turn = counters.get(key) ?? Math.floor(random() * 0xffffff);
    counters.set(key, turn + 1);
    const sequencer = turn.toString(16).toUpperCase().padStart(16, "0");
    const versionId = of ?? `${key}@${sequencer}`;
    return { kind, bucket: "uploads", key, versionId, eTag: undefined, sequencer, size: undefined, at: when };
  };
  const itemOf = (n: number): Told => {
    const version = 1 + Math.floor(random() * 6);
    return {
      story: `urn:example:fed:${n}`,
      version,
      versionCreated: instant(START + n * 60_000 + version * 3_600_000),
      status: version === 5 ? "canceled" : "usable",
      embargoedUntil: undefined,
      ...copyOf(50_000 + n, Math.floor(version / 3), 2),
      isDated: true,
    };
  };
  const happenings = Array.from({ length: count }, (_, step): Happening => {
    const key = `feeds/${Math.floor(random() * keys)}.ndjson`;
    const before = byKey.get(key) ?? [];
    const isThere = before.at(-1)?.bytes !== undefined;
    const note = (one: Happening): Happening => {
      byKey.set(key, [...before, one]);
      return one;
    };
    if (isThere && random() < 0.25)
      return note({ event: eventOf(key, "delete", at(step)), bytes: undefined, told: undefined });
    const restorable = before.filter(({ bytes }) => bytes);
    if (restorable.length > 0 && random() < 0.1) {
      const restored = restorable[Math.floor(random() * restorable.length)]!;
      return note({ ...restored, event: { ...eventOf(key, "put", at(step)), mayRestore: true } });
    }
    const stories = shuffled(
      Array.from({ length: keys * 3 }, (_, n) => n),
      random,
    );
    const items = stories.slice(0, 2 + Math.floor(random() * 4)).map(itemOf);
    const bytes = () => new TextEncoder().encode(`${items.map(ninjsOf).join("\n")}\n`);
    return note({ event: eventOf(key, "put", at(step)), bytes, told: undefined, items });
  });
  const removals = [...byKey.values()]
    .filter(() => random() < 0.3)
    .map((events, n): Happening => {
      const { key, versionId } = events.at(-1)!.event;
      const when = instant(START + 18 * 86_400_000 + n * 1000);
      return { event: eventOf(key, "removal", when, versionId), bytes: undefined, told: undefined };
    });
  return [...happenings, ...removals];
}

/** What the desk decided on a story. */
export interface Decided {
  story: string;
  decision: Decision;
}

/**
 * Decisions of the desk on what the history tells, each made soon after some upload of the story. A release
 * counts for all versions of it or, where it is said to have looked at none, for what the desk decided alone.
 */
export function decisionsOf(history: readonly Happening[], seed: number): Decided[] {
  const random = randomOf(seed + 77);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return beforeRemovals(history).flatMap(({ event, told }, n) => {
    if (!told || random() > DECIDED_SHARE) return [];
    const at = new Date(Date.parse(event.at) + 1000 * (n + 1));
    const pubStatus = pick(["withheld", "withheld", "canceled", "usable", "usable"] as const);
    const until = pubStatus === "withheld" ? pick([undefined, ...HOLD_ENDS]) : undefined;
    const given = {
      pubStatus,
      until,
      revision: pick([ALL_VERSIONS, ""]),
      by: "desk",
      why: "It was decided.",
    };
    return [{ story: told.story, decision: makeDecision(given, at, String(n)) }];
  });
}

/** What had happened before the first version was deleted for good. */
export function beforeRemovals(history: readonly Happening[]): Happening[] {
  return history.filter(({ event, isHeld }) => event.kind !== "removal" && !isHeld);
}

function embargoOf(n: number, version: number): string | undefined {
  if (n % 11 !== 0) return undefined;
  // Now and then a version says nothing of it: that of the one before holds on.
  if (version % 3 === 0) return undefined;
  return version % 2 === 0 ? "2024-03-10T00:00:00Z" : "2024-04-10T00:00:00Z";
}

function copyOf(n: number, take: number, paragraphs: number): Pick<Told, "headline" | "copy"> {
  const { place, matter } = subjectOf(n);
  return { headline: `${place} reopens its ${matter} number ${n}`, copy: { n, take, paragraphs } };
}

/** A desk's story and a wire's of the same number tell the same: what is linked in the end is checked too. */
export function paragraphsOf({ copy: { n, take, paragraphs } }: Told): string[] {
  const { place, matter } = subjectOf(n);
  return Array.from(
    { length: paragraphs },
    (_, at) =>
      `The ${matter} of ${place} opened again on Monday, and by noon ${take + 20} people had gone through, said ${names(n, at, 4)}. Among those who came were ${names(n, at + 1000, 20)}, who had waited since it was shut.`,
  );
}

function subjectOf(n: number): { place: string; matter: string } {
  return {
    place: PLACES[n % PLACES.length]!,
    matter: MATTERS[Math.floor(n / PLACES.length) % MATTERS.length]!,
  };
}

/** Made-up names, others for each story and paragraph. */
function names(n: number, at: number, many: number): string {
  return Array.from({ length: many }, (_, which) => {
    const digits = ((n + 1) * 7919 + at * 104_729 + which * 1_299_709).toString();
    return `A${[...digits].map((digit) => "aeioumnrst"[Number(digit)]).join("")}`;
  }).join(" and ");
}

function typedCopy(told: Told): string {
  const kill = told.status === "canceled" ? "STORY KILL\n\n" : "";
  return `${kill}${told.headline}\n\n${paragraphsOf(told).join("\n\n")}\n`;
}

function ninjsOf(told: Told): string {
  const { story, version, versionCreated, status, embargoedUntil, headline } = told;
  return JSON.stringify({
    uri: story.split("#")[0],
    type: "text",
    version: String(version),
    versioncreated: versionCreated,
    pubstatus: status,
    embargoed: embargoedUntil,
    language: "en",
    headline,
    body_text: paragraphsOf(told).join("\n\n"),
  });
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
