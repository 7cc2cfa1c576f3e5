/**
 * What must stand in the end, told plainly: the history is walked once, in the order in which it happened. Nothing
 * here knows of retries, of races or of the store.
 */
import { createHash } from "node:crypto";
import { type Happening, NOW, paragraphsOf, type Told } from "./history.ts";

/** What readers and operators must find of one story. */
export type Expected =
  | { gone: "canceled" | "withdrawn" }
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
  told: Told;
  key: string;
  sequencer: string;
  rank: string;
}

interface Story {
  takes: Take[];
  deletions: { key: string; sequencer: string }[];
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
      story.takes.push({ told, key, sequencer, rank: rankOf(told, sequencer, key) });
      stories.set(told.story, story);
      carries.set(key, told.story);
      receipts.push({ story: told.story, isRejected: false });
    } else if (kind === "delete") {
      if (carried !== undefined) stories.get(carried)?.deletions.push({ key, sequencer });
      carries.delete(key);
      receipts.push({ story: carried, isRejected: false });
    } else receipts.push({ story: undefined, isRejected: true });
  }
  return { stories: new Map([...stories].map(([uri, story]) => [uri, standing(story)])), receipts };
}

function standing({ takes, deletions, firstSeen }: Story): Expected {
  const newestFirst = takes.toSorted((one, other) => (one.rank < other.rank ? 1 : -1));
  const newest = newestFirst[0]!;
  const isWithdrawn = (take: Take) =>
    deletions.some(({ key, sequencer }) => key === take.key && sequencer > take.sequencer);
  if (newest.told.status === "canceled") return { gone: "canceled" };
  if (isWithdrawn(newest)) return { gone: "withdrawn" };

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
