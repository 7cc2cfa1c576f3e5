/**
 * What must stand in the end, told plainly: the history is walked once, in the order in which it happened,
 * and then what was deleted for good is taken away. Nothing here knows of retries, of races or of the store.
 */
import { createHash } from "node:crypto";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import type { Decision } from "../../../lib/stories/decisions.ts";
import {
  ALL_VERSIONS,
  beforeRemovals,
  type Decided,
  type Happening,
  NOW,
  paragraphsOf,
  type Told,
} from "./history.ts";

/** What readers and operators must find of one story. */
export type Expected =
  | {
      /** `killed` is what the desk killed: its words are kept, for the desk alone. */
      gone: "canceled" | "withdrawn" | "killed";
      /** Whether readers ever could see it before. */
      wasReleased: boolean;
    }
  | {
      headline: string;
      text: string;
      pubStatus: string;
      /** Of an undated story: the first time that anything was heard of it. */
      published: string | undefined;
      isCorrected: boolean;
      isListed: boolean;
    };

export interface Model {
  stories: Map<string, Expected>;
  /** By event, in the order of the history: the story whose receipt it is, or that it was rejected. */
  receipts: { story: string | undefined; isRejected: boolean }[];
}

interface Take {
  at: string;
  told: Told;
  /** As which version it counts. */
  number: Told;
  key: string;
  sequencer: string;
  rank: string;
}

interface Story {
  takes: Take[];
  deletions: { key: string; sequencer: string; at: string }[];
  decisions: Decision[];
  firstSeen: string;
}

export function modelOf(history: readonly Happening[], decided: readonly Decided[] = []): Model {
  const stories = new Map<string, Story>();
  const carries = new Map<string, Happening>();
  const receipts: Model["receipts"] = [];

  /** What a file tells, each with the key that it counts under: an item of a file of many has one of its own. */
  const toldBy = ({ event, told, items }: Happening): { told: Told; event: UploadEvent }[] => [
    ...(told ? [{ told, event }] : []),
    ...(items ?? []).map((item) => ({
      told: item,
      event: { ...event, key: `${event.key}\0${item.story}` },
    })),
  ];
  const take = (told: Told, { key, sequencer, at, mayRestore }: UploadEvent): void => {
    const story = stories.get(told.story) ?? { takes: [], deletions: [], decisions: [], firstSeen: at };
    const before = story.takes.filter((one) => one.key === key);
    const number = mayRestore ? restoredOver(before, told, sequencer, key) : told;
    story.takes.push({ at, told, number, key, sequencer, rank: rankOf(number, sequencer, key) });
    stories.set(told.story, story);
  };
  const withdraw = (story: string | undefined, { key, sequencer, at }: UploadEvent): void => {
    if (story !== undefined) stories.get(story)?.deletions.push({ key, sequencer, at });
  };

  const before = beforeRemovals(history);
  for (const happening of before) {
    const { event, told, items } = happening;
    const carried = carries.get(event.key);
    if (told || items) {
      for (const one of toldBy(happening)) take(one.told, one.event);
      carries.set(event.key, happening);
      receipts.push({ story: told?.story, isRejected: false });
    } else if (event.kind === "delete") {
      for (const one of carried ? toldBy({ ...carried, event: { ...carried.event, ...event } }) : [])
        withdraw(one.told.story, one.event);
      carries.delete(event.key);
      receipts.push({ story: carried?.told?.story, isRejected: false });
    } else receipts.push({ story: undefined, isRejected: true });
  }

  // What is deleted for good is gone all at once: what lies on top then is what counts.
  const removals = history.filter(({ event, isHeld }) => event.kind === "removal" && !isHeld);
  const gone = new Set(removals.map(({ event }) => event.versionId));
  for (const [key, [first]] of Map.groupBy(removals, ({ event }) => event.key)) {
    const events = before.filter(({ event }) => event.key === key);
    const left = events.filter(({ event }) => !gone.has(event.versionId)).at(-1);
    const carried = carries.get(key);
    const carriedThen = carried ? toldBy({ ...carried, event: first!.event }) : [];
    if (left?.bytes === undefined) for (const one of carriedThen) withdraw(one.told.story, one.event);
    else {
      const told = toldBy({ ...left, event: { ...first!.event, mayRestore: true } });
      for (const one of told) take(one.told, one.event);
      const isTold = (story: string) => told.some((one) => one.told.story === story);
      if (gone.has(carried?.event.versionId))
        for (const one of carriedThen) if (!isTold(one.told.story)) withdraw(one.told.story, one.event);
    }
  }
  for (const { story, decision } of decided) stories.get(story)?.decisions.push(decision);
  return { stories: new Map([...stories].map(([uri, story]) => [uri, currentState(story)])), receipts };
}

/**
 * A version that its key held before comes, once it is restored, right after the newest that the key has held
 * since.
 */
function restoredOver(before: readonly Take[], told: Told, sequencer: string, key: string): Told {
  const [newest] = before.toSorted((one, other) => (one.rank < other.rank ? 1 : -1));
  if (!newest || newest.rank < rankOf(told, sequencer, key)) return told;
  const wasHere = before.some(
    ({ number }) => number.version === told.version && number.versionCreated === told.versionCreated,
  );
  const { version, versionCreated } = newest.number;
  return wasHere ? { ...told, version, versionCreated } : told;
}

function currentState(story: Story): Expected {
  const { firstSeen } = story;
  const newestFirst = newestFirstOf(story);
  const newest = newestFirst[0]!;
  const isWithdrawn = withdrawnBy(story);
  const { status, embargoedUntil = "" } = decidedOf(story);
  const gone = goneOf(story) ?? (status === "canceled" ? "killed" : undefined);
  if (gone) return { gone, wasReleased: wasReleased(story) };

  const lastKill = newestFirst.find(({ told }) => told.status === "canceled")?.rank ?? "";
  const corrected = newestFirst.find(({ told }) => !isAlike(told, newest.told));
  const { headline, isDated } = newest.told;
  return {
    headline,
    text: paragraphsOf(newest.told).join("\n"),
    pubStatus: status,
    published: isDated ? undefined : firstSeen,
    isCorrected: corrected !== undefined && corrected.rank > lastKill && !isWithdrawn(corrected),
    isListed: status === "usable" && embargoedUntil <= NOW.toISOString(),
  };
}

/**
 * The embargo of what stands. A version without one is under that of the newest before it that has one, unless
 * it came when that was over.
 */
function embargoOf(story: Story): string | undefined {
  const newestFirst = newestFirstOf(story);
  const newest = newestFirst[0]!;
  const ends = newestFirst.find(({ told }) => told.embargoedUntil)?.told.embargoedUntil;
  const other = newestFirst.findIndex(({ told }) => !isAlike(told, newest.told));
  const first = (other < 0 ? newestFirst : newestFirst.slice(0, other)).at(-1)!;
  return newest.told.embargoedUntil ?? (ends !== undefined && ends > first.at ? ends : undefined);
}

/** The status and embargo of what stands, after the desk's last word. */
function decidedOf(story: Story): Pick<Told, "status" | "embargoedUntil"> {
  const { status } = newestFirstOf(story)[0]!.told;
  const embargoedUntil = embargoOf(story);
  const last = story.decisions.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
  if (last?.pubStatus === "canceled") return { status: "canceled", embargoedUntil };
  if (last?.pubStatus === "usable")
    return status === "withheld" && last.revision === ALL_VERSIONS
      ? { status: "usable", embargoedUntil }
      : { status, embargoedUntil };
  if (!last) return { status, embargoedUntil };
  if (last.until === undefined) return { status: "withheld", embargoedUntil };
  return { status, embargoedUntil: [last.until, embargoedUntil ?? ""].sort().at(-1) };
}

function newestFirstOf({ takes }: Story): Take[] {
  return takes.toSorted((one, other) => (one.rank < other.rank ? 1 : -1));
}

function withdrawnBy({ deletions }: Story): (take: Take) => boolean {
  return (take) => deletions.some(({ key, sequencer }) => key === take.key && sequencer > take.sequencer);
}

function goneOf(story: Story): "canceled" | "withdrawn" | undefined {
  const [newest] = newestFirstOf(story);
  if (newest?.told.status === "canceled") return "canceled";
  if (!newest?.key.includes("\0")) return newest && withdrawnBy(story)(newest) ? "withdrawn" : undefined;
  // In files of many it stands as long as one of them is there that said the same since it last said otherwise.
  const all = newestFirstOf(story);
  const other = all.findIndex(({ told }) => !isAlike(told, newest.told));
  const same = other < 0 ? all : all.slice(0, other);
  return same.every(withdrawnBy(story)) ? "withdrawn" : undefined;
}

/**
 * The story is walked from one event to the next: was what stood then for readers, before the next one came?
 */
function wasReleased({ takes, deletions, decisions, firstSeen }: Story): boolean {
  const times = [...new Set([...takes, ...deletions, ...decisions].map(({ at }) => at))].sort();
  return times.some((now, n) => {
    const until = (event: { at: string }) => event.at <= now;
    const then = {
      ...{ takes: takes.filter(until), deletions: deletions.filter(until) },
      ...{ decisions: decisions.filter(until), firstSeen },
    };
    if (then.takes.length === 0 || goneOf(then)) return false;
    const { status, embargoedUntil = "" } = decidedOf(then);
    if (status !== "usable") return false;
    return embargoedUntil <= now || embargoedUntil <= (times[n + 1] ?? "");
  });
}

/** Version, then time, then the order of the key, then the key. */
function rankOf({ version, versionCreated }: Told, sequencer: string, key: string): string {
  const mark = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return [String(version).padStart(9, "0"), versionCreated.padEnd(20), sequencer, mark].join(" ");
}

function isAlike(one: Told, other: Told): boolean {
  const said = ({ status, embargoedUntil, headline, copy }: Told) =>
    JSON.stringify([status, embargoedUntil, headline, copy]);
  return said(one) === said(other);
}
