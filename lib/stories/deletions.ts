/**
 * The deletions of a story's files, as a story's state keeps them. Each withdraws the versions that came
 * under its key before it; a version is gone since the first of them. A later one may be told of first, so
 * that all are kept: whether readers ever saw a story hangs on when it was taken away.
 */
import { formatCompactInstant, hashKey, padSequencer, parseRevision } from "./revision.ts";

/**
 * By the first half of a key's hash: the deletions of keys with such a hash, the newest first, separated
 * by spaces. Each is `<sequencer>-<second half of the hash>-<time>`. An earlier release wrote and reads
 * the sequencer alone.
 */
export type Deletions = Record<string, string>;

/**
 * Deletions that are kept. A story has more only when each of its versions comes under a key of its own, or a
 * file is deleted and sent again and again.
 */
const MAX_DELETIONS = 100;

interface Deletion {
  /** The halves of its key's hash. `second` is empty when an earlier release wrote the deletion. */
  first: string;
  second: string;
  sequencer: string;
  /** The time of the event, as revisions write it; empty when it is not known. */
  moment: string;
}

/** The deletions of a story of which one is known. @param at the time of the event */
export function recordDeletion(key: string, sequencer: string, at: string): Deletions {
  const [first = "", second = ""] = hashKey(key).split("-");
  return formatDeletions([
    { first, second, sequencer: padSequencer(sequencer), moment: formatCompactInstant(at) },
  ]);
}

/** The deletions of both. */
export function mergeDeletions(one: Deletions = {}, other: Deletions = {}): Deletions | undefined {
  const all = new Map<string, Deletion>();
  for (const deletion of [...parseDeletions(one), ...parseDeletions(other)]) {
    const { first, second, sequencer } = deletion;
    all.set(`${first} ${second} ${sequencer}`, deletion);
  }
  return all.size > 0 ? formatDeletions([...all.values()]) : undefined;
}

/** The first deletion that withdraws a version. @returns its time; empty where that is not known */
export function findDeletion(revision: string, deletions: Deletions = {}): { moment: string } | undefined {
  return filterByVersion(parseDeletions(deletions), revision).at(-1);
}

/**
 * Keeps the newest deletions, and of each of these versions the first that withdraws it. For a late version
 * of another key the receipts of that key know its deletion (ingest/deletions.ts).
 *
 * @param revisions the versions that may still count
 */
export function limitDeletions(
  deletions: Deletions | undefined,
  revisions: readonly string[],
): Deletions | undefined {
  if (!deletions) return undefined;
  const all = parseDeletions(deletions).sort(compareAge);
  if (all.length <= MAX_DELETIONS) return formatDeletions(all);
  const needed = revisions.flatMap((revision) => filterByVersion(all, revision).at(-1) ?? []);
  return formatDeletions([...new Set([...all.slice(0, MAX_DELETIONS), ...needed])]);
}

/** The deletions that withdraw a version, the newest first. */
function filterByVersion(deletions: readonly Deletion[], revision: string): Deletion[] {
  const { key, sequencer: own } = parseRevision(revision);
  const [ownFirst = "", ownSecond = ""] = key.split("-");
  return deletions
    .filter(({ first, second, sequencer }) => {
      const isItsKey = first === ownFirst && (!second || !ownSecond || second === ownSecond);
      return isItsKey && own < sequencer;
    })
    .sort(compareAge);
}

/** Sorts the newest first. */
function compareAge(one: Deletion, other: Deletion): number {
  const [earlier, later] = [one, other].map(
    ({ sequencer, first, second }) => `${sequencer} ${first} ${second}`,
  );
  return earlier! < later! ? 1 : -1;
}

function parseDeletions(deletions: Deletions): Deletion[] {
  return Object.entries(deletions).flatMap(([first, list]) =>
    list.split(" ").map((one) => {
      const [sequencer = "", second = "", moment = ""] = one.split("-");
      return { first, second, sequencer, moment };
    }),
  );
}

function formatDeletions(deletions: readonly Deletion[]): Deletions {
  const byFirst = Map.groupBy([...deletions].sort(compareAge), ({ first }) => first);
  return Object.fromEntries(
    [...byFirst]
      .map(([first, same]): [string, string] => [first, same.map(formatDeletion).join(" ")])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function formatDeletion({ sequencer, second, moment }: Deletion): string {
  return [sequencer, second, moment].join("-").replace(/(?<!-)-+$/, "");
}
