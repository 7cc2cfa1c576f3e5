/**
 * The deletions of a story's files, as an edition remembers them: of each key the newest one while it carried the
 * story. Takes of that key before it are withdrawn.
 */
import { keyMark, momentOf, originOf, paddedSequencer } from "./revision.ts";

/**
 * By the first half of a key's mark: the deletions of keys with such a mark, the newest first. Each says its
 * sequencer, the other half of the mark, and when it came; an earlier release knew the sequencer alone, and reads no more
 * of it.
 */
export type Deletions = Record<string, string>;

/** More keys than this carry one story only when each of its versions comes under a key of its own. */
const MOST = 100;

interface Deletion {
  /** The halves of its key's mark; of what an earlier release wrote the first one alone. */
  first: string;
  second: string;
  sequencer: string;
  moment: string;
}

/** @param at the time of the event */
export function deletionsOf(key: string, sequencer: string, at: string): Deletions {
  const [first = "", second = ""] = keyMark(key).split("-");
  return written([{ first, second, sequencer: paddedSequencer(sequencer), moment: momentOf(at) }]);
}

/** Of each key the newest of either. */
export function mergedDeletions(one: Deletions = {}, other: Deletions = {}): Deletions | undefined {
  const newest = new Map<string, Deletion>();
  for (const deletion of [...read(one), ...read(other)]) {
    const { first, second, sequencer } = deletion;
    const known = newest.get(`${first} ${second}`);
    if (!known || known.sequencer < sequencer) newest.set(`${first} ${second}`, deletion);
  }
  return newest.size > 0 ? written([...newest.values()]) : undefined;
}

/** The newest deletion that withdraws a take. @returns when it came; empty where that is not known */
export function deletionOfTake(revision: string, deletions: Deletions = {}): { moment: string } | undefined {
  return ofTake(revision, read(deletions))[0];
}

/**
 * Keeps the newest, and those of the takes that may still count. What a late take of another key must know its
 * receipts tell (ingest/index.ts).
 */
export function boundedDeletions(
  deletions: Deletions | undefined,
  takes: readonly string[],
): Deletions | undefined {
  if (!deletions) return undefined;
  const newestFirst = read(deletions).sort(byAge);
  if (newestFirst.length <= MOST) return written(newestFirst);
  const needed = takes.flatMap((take) => ofTake(take, newestFirst));
  return written([...new Set([...newestFirst.slice(0, MOST), ...needed])]);
}

/** The newest first. */
function ofTake(revision: string, deletions: readonly Deletion[]): Deletion[] {
  const { key, sequencer: own } = originOf(revision);
  const [ownFirst = "", ownSecond = ""] = key.split("-");
  return deletions
    .filter(({ first, second, sequencer }) => {
      const isItsKey = first === ownFirst && (!second || !ownSecond || second === ownSecond);
      return isItsKey && own < sequencer;
    })
    .sort(byAge);
}

function byAge(one: Deletion, other: Deletion): number {
  const [earlier, later] = [one, other].map(
    ({ sequencer, first, second }) => `${sequencer} ${first} ${second}`,
  );
  return earlier! < later! ? 1 : -1;
}

function read(deletions: Deletions): Deletion[] {
  return Object.entries(deletions).flatMap(([first, newestFirst]) =>
    newestFirst.split(" ").map((one) => {
      const [sequencer = "", second = "", moment = ""] = one.split("-");
      return { first, second, sequencer, moment };
    }),
  );
}

function written(deletions: readonly Deletion[]): Deletions {
  const byFirst = Map.groupBy([...deletions].sort(byAge), ({ first }) => first);
  return Object.fromEntries(
    [...byFirst]
      .map(([first, same]): [string, string] => [first, same.map(oneWritten).join(" ")])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function oneWritten({ sequencer, second, moment }: Deletion): string {
  return [sequencer, second, moment].join("-").replace(/(?<!-)-+$/, "");
}
