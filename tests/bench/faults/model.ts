/**
 * What must stand in the end, told plainly: the history is walked once, in the order in which it happened,
 * and then what was deleted for good is taken away. Nothing here knows of retries, of races or of the store.
 */
import { createHash } from "node:crypto";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { beforeRemovals, type Happening, NOW, paragraphsOf, type Told } from "./history.ts";

/** What readers and operators must find of one story. */
export type Expected =
  | {
      gone: "canceled" | "withdrawn";
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
  firstSeen: string;
}

export function modelOf(history: readonly Happening[]): Model {
  const stories = new Map<string, Story>();
  const carries = new Map<string, Happening>();
  const receipts: Model["receipts"] = [];

  const take = (told: Told, { key, sequencer, at, mayRestore }: UploadEvent): void => {
    const story = stories.get(told.story) ?? { takes: [], deletions: [], firstSeen: at };
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
    const { event, told } = happening;
    const carried = carries.get(event.key)?.told?.story;
    if (told) {
      take(told, event);
      carries.set(event.key, happening);
      receipts.push({ story: told.story, isRejected: false });
    } else if (event.kind === "delete") {
      withdraw(carried, event);
      carries.delete(event.key);
      receipts.push({ story: carried, isRejected: false });
    } else receipts.push({ story: undefined, isRejected: true });
  }

  // What is deleted for good is gone all at once: what lies on top then is what counts.
  const removals = history.filter(({ event, isHeld }) => event.kind === "removal" && !isHeld);
  const gone = new Set(removals.map(({ event }) => event.versionId));
  for (const [key, [first]] of Map.groupBy(removals, ({ event }) => event.key)) {
    const events = before.filter(({ event }) => event.key === key);
    const left = events.filter(({ event }) => !gone.has(event.versionId)).at(-1);
    const carried = carries.get(key);
    const story = carried?.told?.story;
    if (left?.bytes === undefined) withdraw(story, first!.event);
    else {
      if (left.told) take(left.told, { ...first!.event, mayRestore: true });
      if (gone.has(carried?.event.versionId) && story !== left.told?.story) withdraw(story, first!.event);
    }
  }
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
  const gone = goneOf(story);
  if (gone) return { gone, wasReleased: wasReleased(story) };

  const lastKill = newestFirst.find(({ told }) => told.status === "canceled")?.rank ?? "";
  const corrected = newestFirst.find(({ told }) => !isAlike(told, newest.told));
  const { headline, status, embargoedUntil = "", isDated } = newest.told;
  return {
    headline,
    text: paragraphsOf(newest.told).join("\n"),
    pubStatus: status,
    published: isDated ? undefined : firstSeen,
    isCorrected: corrected !== undefined && corrected.rank > lastKill && !isWithdrawn(corrected),
    isListed: status === "usable" && embargoedUntil <= NOW.toISOString(),
  };
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
  return newest && withdrawnBy(story)(newest) ? "withdrawn" : undefined;
}

/**
 * The story is walked from one event to the next: was what stood then for readers, before the next one came?
 */
function wasReleased({ takes, deletions, firstSeen }: Story): boolean {
  const times = [...new Set([...takes, ...deletions].map(({ at }) => at))].sort();
  return times.some((now, n) => {
    const until = (event: { at: string }) => event.at <= now;
    const then = { takes: takes.filter(until), deletions: deletions.filter(until), firstSeen };
    const { status, embargoedUntil = "" } = newestFirstOf(then)[0]?.told ?? {};
    if (status !== "usable" || goneOf(then)) return false;
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
