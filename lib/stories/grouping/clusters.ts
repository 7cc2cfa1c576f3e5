/**
 * From pairs of alike articles to stories: average-link clustering, which joins the two groups whose pairs
 * are alike most on the average, until no two are alike enough. The same articles end in the same stories,
 * whatever order they are given in, because all that is compared is decided by the articles, and ties by
 * their place in one fixed order.
 */

import { hashText } from "../../text/hashes.ts";

/** A pair of articles, by their numbers in the fixed order, the lower first. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  /** Log-odds that the two tell one event. */
  readonly odds: number;
}

/**
 * Parts what hangs together into heaps of at most `max`: pairs are joined from the most alike on,
 * except where a heap would grow too large (Kruskal's algorithm with a bound). So a heap of thousands, which
 * only chains of faintly alike articles make, comes apart at its weakest pairs; a story of more articles
 * than that is told in parts.
 *
 * @param count of articles, numbered from 0 in the fixed order
 * @returns heaps of numbers, each ascending, by their first
 */
export function partHeaps(count: number, edges: readonly Edge[], max: number): number[][] {
  const heaps = Array.from({ length: count }, (_, n) => [n]);
  const strongest = edges.toSorted((a, b) => b.odds - a.odds || a.one - b.one || a.other - b.other);
  for (const { one, other } of strongest) {
    const [into, from] = [heaps[one]!, heaps[other]!].sort((a, b) => b.length - a.length) as [
      number[],
      number[],
    ];
    if (into === from || into.length + from.length > max) continue;
    into.push(...from);
    for (const n of from) heaps[n] = into;
  }
  const parted = [...new Set(heaps)].map((heap) => heap.sort((a, b) => a - b));
  return parted.sort((a, b) => a[0]! - b[0]!);
}

/**
 * Cuts a long row into spans, before each article whose hash is less than those of its neighbours on
 * either side. So where it is cut depends on the neighbours alone: what comes or goes at one place
 * moves no cut at another.
 *
 * @param ids in the fixed order
 * @param least articles of a span; twice as many are usual
 * @returns where each span begins, and where it ends
 */
export function cutSpans(ids: readonly string[], least: number): [from: number, to: number][] {
  const hashes = ids.map(hashText);
  const isCut = (at: number) => {
    for (let n = at - least; n < at + least; n++)
      if (hashes[n]! < hashes[at]! || (hashes[n] === hashes[at] && n < at)) return false;
    return true;
  };
  const cuts = [0];
  for (let at = least; at <= ids.length - least; at++) if (isCut(at)) cuts.push(at);
  return cuts.map((from, n) => [from, cuts[n + 1] ?? ids.length]);
}

/**
 * Average-link clustering.
 *
 * @param count of articles, numbered from 0 in the fixed order
 * @param oddsOf two of them, the lower number first
 * @param threshold the least mean of log-odds at which two groups are one
 * @returns groups of numbers, each ascending, by their first
 */
export function linkAverage(
  count: number,
  oddsOf: (one: number, other: number) => number,
  threshold: number,
): number[][] {
  const sums = Array.from({ length: count }, () => new Float64Array(count));
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) sums[a]![b] = sums[b]![a] = oddsOf(a, b);
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, n) => [n]);
  const mean = (a: number, b: number) => sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
  /** For each group, which later one it is most alike. */
  const best = new Int32Array(count).fill(-1);
  const findBest = (a: number) => {
    best[a] = -1;
    for (let b = a + 1; b < count; b++)
      if (groups[b] && (best[a] === -1 || mean(a, b) > mean(a, best[a]!))) best[a] = b;
  };
  for (let a = 0; a < count; a++) findBest(a);
  for (;;) {
    let into = -1;
    for (let a = 0; a < count; a++)
      if (groups[a] && best[a] !== -1 && (into === -1 || mean(a, best[a]!) > mean(into, best[into]!)))
        into = a;
    if (into === -1 || mean(into, best[into]!) < threshold) break;
    const from = best[into]!;
    for (let n = 0; n < count; n++) sums[into]![n] = sums[n]![into] = sums[into]![n]! + sums[from]![n]!;
    groups[into]!.push(...groups[from]!);
    groups[from] = undefined;
    for (let a = 0; a <= from; a++) {
      if (!groups[a]) continue;
      if (a === into || best[a] === into || best[a] === from) findBest(a);
      else if (a < into && mean(a, into) > mean(a, best[a]!)) best[a] = into;
    }
  }
  return groups.flatMap((group) => (group ? [group.sort((a, b) => a - b)] : []));
}
