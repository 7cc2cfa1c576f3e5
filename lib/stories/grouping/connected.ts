/** How articles that hang together, by pairs that tell one event, are parted into stories. */
import { cutSpans, type Edge, linkAverage, partHeaps } from "./clusters.ts";
import type { Shard } from "./shard.ts";
import type { GroupedSpan, Told } from "./told.ts";

/** What bounds the work. Which articles are one story depends on these, too. */
export interface GroupingBounds {
  /** See shard.ts. */
  readonly nearest: number;
  /**
   * Articles that are clustered at once, since that work grows with the square: so many a story has at most.
   * More than twice as many hang together only where thousands are of one template. They are cut into spans
   * of time first, so that who comes or goes changes the spans that it touches, and no others.
   */
  readonly together: number;
}

/** Chosen by labelled events: more of the nearest join what is not one event, and find no more. */
export const WINDOW_BOUNDS: GroupingBounds = { nearest: 24, together: 300 };

/** How those who hang together are to be parted. */
interface Parting {
  readonly shard: Shard;
  /** Articles whose pairs with others that are still there are, or may be, others than before. */
  readonly changed: ReadonlySet<Told>;
  /** The least mean of log-odds of a story. */
  readonly threshold: number;
  readonly bounds: GroupingBounds;
}

/** @param connected in the fixed order */
export function groupConnected(connected: readonly Told[], parting: Parting): Told[][] {
  const { changed, bounds } = parting;
  if (connected.length <= bounds.together) return groupHeap(connected, parting);
  if (connected.length <= 2 * bounds.together) return groupSpan(connected, parting);
  const ids = connected.map(({ id }) => id);
  return cutSpans(ids, bounds.together).flatMap(([from, to]) => {
    const span = connected.slice(from, to);
    const [first] = span as [Told, ...Told[]];
    const isFormer = ({ span: former }: GroupedSpan) =>
      former.length === span.length && former.every((told, n) => told === span[n] && !changed.has(told));
    if (!first.former || !isFormer(first.former)) first.former = { span, groups: groupSpan(span, parting) };
    return first.former.groups;
  });
}

function groupSpan(span: readonly Told[], parting: Parting): Told[][] {
  const { shard, bounds } = parting;
  const numbers = new Map(span.map((told, n) => [told, n]));
  const edges = span.flatMap((told, one) =>
    shard.edgesOf(told).flatMap((another): Edge[] => {
      const other = numbers.get(another) ?? -1;
      return one < other ? [{ one, other, odds: shard.oddsOf(told, another) }] : [];
    }),
  );
  const heaps = partHeaps(span.length, edges, bounds.together);
  const toldOf = (n: number) => span[n]!;
  return heaps.flatMap((heap) => groupHeap(heap.map(toldOf), parting));
}

function groupHeap(heap: readonly Told[], { shard, threshold }: Parting): Told[][] {
  const oddsOf = (one: number, other: number) => shard.oddsOf(heap[one]!, heap[other]!);
  return linkAverage(heap.length, oddsOf, threshold).map((group) => group.map((n) => heap[n]!));
}
