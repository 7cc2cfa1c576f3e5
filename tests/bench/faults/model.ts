/**
 * What must stand in the end, told plainly: the history is walked once, in the order in which it happened. Nothing
 * here knows of retries, of races or of the store.
 */
import { createHash } from "node:crypto";
import { type Happening, NOW, paragraphsOf, type Told } from "./history.ts";

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
  const carries = new Map<string, string>();
  const receipts: Model["receipts"] = [];

  for (const { event, told } of history) {
    const { kind, key, sequencer, at } = event;
    const carried = carries.get(key);
    if (told) {
      const story = stories.get(told.story) ?? { takes: [], deletions: [], firstSeen: at };
      story.takes.push({ at, told, key, sequencer, rank: rankOf(told, sequencer, key) });
      stories.set(told.story, story);
      carries.set(key, told.story);
      receipts.push({ story: told.story, isRejected: false });
    } else if (kind === "delete") {
      if (carried !== undefined) stories.get(carried)?.deletions.push({ key, sequencer, at });
      carries.delete(key);
      receipts.push({ story: carried, isRejected: false });
    } else receipts.push({ story: undefined, isRejected: true });
  }
  return { stories: new Map([...stories].map(([uri, story]) => [uri, standing(story)])), receipts };
}

function standing(story: Story): Expected {
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

/** The story is walked from one event to the next: was what stood then for readers, before the next one came? */
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
