/**
 * Asks forests of regression trees, small to keep and quick to ask: the ranking weighs sentences with them,
 * the page reader passages. `tests/train/` grows them.
 *
 * Going down a tree costs a guess at each fork, which a processor gets wrong half of the time. So rows go
 * down together, thirty-two at once, as the bits of a number: a fork parts those that have come to it by one
 * mask, which says of every row whether its figure is above the cut and which all forks with that cut share.
 * (The transpose of Lucchese et al. 2015, "QuickScorer", where the bits are a tree's leaves.)
 */

import { lazily } from "../text/memoize.ts";
import { MAX_LEAVES, type PackedForest, type Trees, unpackTrees } from "./packed.ts";

export type { PackedForest };

/**
 * For each question, the sum of a forest's leaves for each row of figures: log-odds. Of the rows no more than
 * 32 are held at once. No figure may be NaN; it would count as lower than any cut.
 */
export type Forest = (rows: Iterable<readonly number[]>) => number[][];

/** What a number holds of bits: so many rows go down together. */
const TOGETHER = 32;
const MAX_CUTS = 63;

/**
 * @param names the features as the code knows them now, in order
 * @throws when the forest was grown on others, or cuts a feature more than 63 times; at the first rows, when
 *   it has a tree of more than 32 leaves
 */
export function unpack(packed: PackedForest, names: readonly string[]): Forest {
  const { features, bases } = packed;
  if (features.length !== names.length || features.some((name, at) => names[at] !== name))
    throw new Error("expected a forest of the features of today, found one of others; run npm run train");
  const cuts = packed.cuts.map((own) => listCuts(own));
  // Of the ranking's forests a story asks few.
  const trees = lazily(() => unpackTrees(packed));
  const above = new Int32Array(cuts.reduce((sum, { count }) => sum + count, 0));
  const sums = bases.map(() => new Float64Array(TOGETHER)) as [Float64Array, Float64Array?];
  return (rows) => {
    const odds: number[][] = bases.map(() => []);
    const ask = (together: readonly (readonly number[])[]) => {
      markAbove(together, cuts, above);
      for (const [question, base] of bases.entries()) sums[question]!.fill(base);
      goDown(trees(), above, -1 >>> (TOGETHER - together.length), sums);
      for (const [question, own] of odds.entries())
        for (let row = 0; row < together.length; row++) own.push(sums[question]![row]!);
    };
    let together: (readonly number[])[] = [];
    for (const row of rows)
      if (together.push(row) === TOGETHER) {
        ask(together);
        together = [];
      }
    if (together.length > 0) ask(together);
    return odds;
  };
}

/** The cuts of a feature in ascending order, and behind them what no figure is above. */
interface Cuts {
  readonly count: number;
  readonly padded: Float64Array;
}

function listCuts(own: readonly number[]): Cuts {
  if (own.length > MAX_CUTS) throw new Error("expected at most 63 cuts a feature");
  const padded = new Float64Array(MAX_CUTS).fill(Infinity);
  padded.set(own);
  return { count: own.length, padded };
}

/** Notes for each cut of each feature, in turn, which rows are above it. */
function markAbove(rows: readonly (readonly number[])[], cuts: readonly Cuts[], above: Int32Array): void {
  above.fill(0);
  let start = 0;
  for (let feature = 0; feature < cuts.length; feature++) {
    const { count, padded } = cuts[feature]!;
    if (count === 0) continue;
    let last = Number.NaN;
    let passed = 0;
    for (let row = 0; row < rows.length; row++) {
      const figure = rows[row]![feature]!;
      if (figure !== last) passed = countBelow(padded, figure);
      last = figure;
      if (passed > 0) above[start + passed - 1]! |= 1 << row;
    }
    // What is above a cut is above the lower ones.
    for (let at = start + count - 2; at >= start; at--) above[at]! |= above[at + 1]!;
    start += count;
  }
}

/** How many of 63 ascending cuts are below a figure, without a branch that could be guessed wrong. */
function countBelow(cuts: Float64Array, figure: number): number {
  let count = Number(cuts[31]! < figure) << 5;
  count += Number(cuts[count + 15]! < figure) << 4;
  count += Number(cuts[count + 7]! < figure) << 3;
  count += Number(cuts[count + 3]! < figure) << 2;
  count += Number(cuts[count + 1]! < figure) << 1;
  return count + Number(cuts[count]! < figure);
}

/** Sends the rows that are bits of `all` down every tree, and adds the leaves that they come to. */
function goDown(
  { counts, cuts, lows, highs, leaves }: Trees,
  above: Int32Array,
  all: number,
  [first, second]: readonly [Float64Array, Float64Array?],
): void {
  const come = new Int32Array(2 * MAX_LEAVES);
  const [firsts, seconds] = leaves;
  let fork = 0;
  let leaf = 0;
  for (let tree = 0; tree < counts.length; tree++) {
    const count = counts[tree]!;
    come[count > 0 ? 0 : MAX_LEAVES] = all;
    for (let at = 0; at < count; at++, fork++) {
      const here = come[at]!;
      const high = here & above[cuts[fork]!]!;
      come[lows[fork]!] = here ^ high;
      come[highs[fork]!] = high;
    }
    for (let at = 0; at <= count; at++, leaf++) {
      const one = firsts[leaf]!;
      for (let rows = come[MAX_LEAVES + at]!; rows !== 0; rows &= rows - 1) {
        const row = 31 - Math.clz32(rows & -rows);
        first[row]! += one;
        if (second !== undefined) second[row]! += seconds[leaf]!;
      }
    }
  }
}

/** Log-odds as a probability. */
export const probability = (odds: number) => 1 / (1 + Math.exp(-odds));
