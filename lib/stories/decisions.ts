/**
 * Decisions: what the newsroom's desk has said of a story, whatever its uploads say. A hold takes it out of
 * sight, or until a time; a kill takes it back; a release undoes both, and also lifts a hold that was read
 * from the copy. None of them changes a version: they decide what readers may see of it.
 *
 * They are part of a story's state, and merging them is a join, as it is for versions (versions.ts): the
 * newest decision counts, in whatever order decisions, uploads and replays arrive. So what a desk has killed
 * is undone by a desk alone.
 */
import type { Article } from "../article.ts";
import { formatInstant, laterInstant } from "../instant.ts";
import { isSameUpload } from "./revision.ts";

/** What a desk can decide, in IPTC's words: to release, to hold, to kill. */
export const DECIDED_STATUSES = ["usable", "withheld", "canceled"] as const;

export interface Decision {
  /** When it was made, to the millisecond, and a mark of its own: sorts as decisions were made. */
  id: string;
  /** An instant. */
  at: string;
  pubStatus: (typeof DECIDED_STATUSES)[number];
  /** Of a hold: the instant at which it ends by itself. */
  until?: string | undefined;
  /** The revision that stood when it was made. A release lifts no hold of a newer one. */
  revision: string;
  /** Who made it. */
  by: string;
  why: string;
}

/** What decides whether readers may see a version. */
type Publication = Pick<Article, "pubStatus" | "embargoedUntil">;

/** Decisions that a state keeps; all of them stay in rows of their own (aws/decisions.ts). */
const MAX_DECISIONS = 20;

/** @param mark tells two decisions of the same millisecond apart */
export function makeDecision(given: Omit<Decision, "id" | "at">, now: Date, mark: string): Decision {
  const { pubStatus, until, revision, by, why } = given;
  const id = `${now.toISOString().replaceAll(/\D/g, "")}-${mark}`;
  return { id, at: formatInstant(now), pubStatus, ...(until && { until }), revision, by, why };
}

/** All decisions of both, the newest last. */
export function mergeDecisions(
  one: readonly Decision[] = [],
  other: readonly Decision[] = [],
): Decision[] | undefined {
  const byId = new Map([...one, ...other].map((decision) => [decision.id, decision]));
  const all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return all.length > 0 ? all : undefined;
}

/** Keeps the newest ones. */
export function limitDecisions(decisions: readonly Decision[] | undefined): Decision[] | undefined {
  return decisions?.slice(-MAX_DECISIONS);
}

/**
 * What readers may see of a version, after all decisions.
 *
 * @param own what the version says of itself
 */
export function decidePublication(
  { pubStatus, embargoedUntil }: Publication,
  revision: string,
  decisions: readonly Decision[] | undefined,
): Publication {
  const newest = decisions?.at(-1);
  if (!newest || pubStatus === "canceled") return { pubStatus, embargoedUntil };
  if (newest.pubStatus === "canceled") return { pubStatus: "canceled", embargoedUntil };
  if (newest.pubStatus === "usable") {
    const wasThere = revision <= newest.revision || isSameUpload(revision, newest.revision);
    const isLifted = pubStatus === "withheld" && wasThere;
    return { pubStatus: isLifted ? "usable" : pubStatus, embargoedUntil };
  }
  if (newest.until === undefined) return { pubStatus: "withheld", embargoedUntil };
  return { pubStatus, embargoedUntil: laterInstant(newest.until, embargoedUntil ?? "") };
}

/** When the newest decision changed what readers see, as far as it shows a story: an instant, or nothing. */
export function findDecided(decisions: readonly Decision[] | undefined): string {
  const newest = decisions?.at(-1);
  return newest ? laterInstant(newest.at, newest.until ?? "") : "";
}

/** A moment at which a version may have come out, and what the desk had decided by then. */
export interface PossibleRelease {
  /** An instant. */
  at: string;
  decided: readonly Decision[];
}

/**
 * When decisions may have let a version come out. A release of the version that stood counts even if the next
 * decision came in the same second.
 *
 * @param from the instant at which it would have come out without them
 * @param decisions the newest last
 */
export function listPossibleReleases(
  from: string,
  revision: string,
  decisions: readonly Decision[] = [],
): PossibleRelease[] {
  const inSecond = (at: string) => ({ at, decided: decisions.filter((decision) => decision.at <= at) });
  const ends = decisions.flatMap(({ pubStatus, at, until, revision: stood }, index) => {
    if (pubStatus === "withheld" && until) return [inSecond(laterInstant(at, until))];
    if (pubStatus !== "usable") return [];
    return [isSameUpload(revision, stood) ? { at, decided: decisions.slice(0, index + 1) } : inSecond(at)];
  });
  return [inSecond(from), ...ends.filter(({ at }) => at >= from)];
}
