/**
 * Forests of regression trees as the ranking reads them: small to keep, quick to ask.
 *
 * Going down a tree costs a guess at each fork, which a processor gets wrong half of the time. So rows go
 * down together, thirty-two at once, as the bits of a number: a fork parts those that have come to it by one
 * mask, which says of every row whether its figure is above the limit and which all forks with that limit
 * share. (The transpose of Lucchese et al. 2015, "QuickScorer", where the bits are a tree's leaves.)
 */

/**
 * A forest as it is kept. It answers one question or two, each of which has its own of `bases`: the log-odds
 * before any tree is asked. `trees` is base64 of the trees one after another: how many splits, then for each
 * split its feature, its bin and the two ways on, then leaf by leaf a value for each question, in steps of
 * `step`, two bytes each. A way on from 128 up is a leaf. A row goes left when its figure is at most that of
 * the feature's `cuts` which the bin numbers.
 */
export type PackedForest = {
  features: readonly string[];
  bases: readonly number[];
  step: number;
  cuts: readonly (readonly number[])[];
  trees: string;
};

/** For each question, the sum of a forest's leaves for each row of figures: log-odds. */
export type Forest = (rows: readonly (readonly number[])[]) => number[][];

/** What a number holds of bits: so many rows go down together, and so many leaves may a tree have. */
const TOGETHER = 32;
const MAX_LEAVES = 32;
const MAX_LIMITS = 63;

/**
 * @param names the features as the code knows them now, in order
 * @throws when the forest was grown on others, or has a tree of more than 32 leaves
 */
export function unpack(packed: PackedForest, names: readonly string[]): Forest {
  const { features, bases } = packed;
  if (features.length !== names.length || features.some((name, at) => names[at] !== name))
    throw new Error("english.forest.json was grown on other features; run npm run train -- summaries");
  const limits = packed.cuts.map((cuts) => limitsOf(cuts));
  const trees = treesOf(packed);
  const above = new Int32Array(limits.reduce((sum, { count }) => sum + count, 0));
  const sums = [new Float64Array(TOGETHER), new Float64Array(TOGETHER)] as const;
  return (rows) => {
    const odds: number[][] = bases.map(() => []);
    for (let from = 0; from < rows.length; from += TOGETHER) {
      const together = rows.slice(from, from + TOGETHER);
      markAbove(together, limits, above);
      for (const [question, base] of bases.entries()) sums[question]!.fill(base);
      goDown(trees, above, -1 >>> (TOGETHER - together.length), sums);
      for (const [question, own] of odds.entries())
        for (let row = 0; row < together.length; row++) own.push(sums[question]![row]!);
    }
    return odds;
  };
}

/** The limits of a feature in ascending order, and behind them what no figure is above. */
type Limits = { count: number; padded: Float64Array };

function limitsOf(cuts: readonly number[]): Limits {
  if (cuts.length > MAX_LIMITS) throw new Error("expected at most 63 limits a feature");
  const padded = new Float64Array(MAX_LIMITS).fill(Infinity);
  padded.set(cuts);
  return { count: cuts.length, padded };
}

/** Notes for each limit of each feature, in turn, which rows are above it. */
function markAbove(rows: readonly (readonly number[])[], limits: readonly Limits[], above: Int32Array): void {
  above.fill(0);
  let start = 0;
  for (let feature = 0; feature < limits.length; feature++) {
    const { count, padded } = limits[feature]!;
    if (count === 0) continue;
    let last = Number.NaN;
    let passed = 0;
    for (let row = 0; row < rows.length; row++) {
      const figure = rows[row]![feature]!;
      if (figure !== last) passed = countBelow(padded, figure);
      last = figure;
      if (passed > 0) above[start + passed - 1]! |= 1 << row;
    }
    // What is above a limit is above the lower ones.
    for (let at = start + count - 2; at >= start; at--) above[at]! |= above[at + 1]!;
    start += count;
  }
}

/** How many of 63 ascending limits are below a figure, without a branch that could be guessed wrong. */
function countBelow(limits: Float64Array, figure: number): number {
  let count = Number(limits[31]! < figure) << 5;
  count += Number(limits[count + 15]! < figure) << 4;
  count += Number(limits[count + 7]! < figure) << 3;
  count += Number(limits[count + 3]! < figure) << 2;
  count += Number(limits[count + 1]! < figure) << 1;
  return count + Number(limits[count]! < figure);
}

/** Sends the rows that are bits of `all` down every tree, and adds the leaves that they come to. */
function goDown(
  { counts, limits, lows, highs, leaves }: Trees,
  above: Int32Array,
  all: number,
  [first, second]: readonly [Float64Array, Float64Array],
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
      const high = here & above[limits[fork]!]!;
      come[lows[fork]!] = here ^ high;
      come[highs[fork]!] = high;
    }
    for (let at = 0; at <= count; at++, leaf++) {
      const one = firsts[leaf]!;
      const other = seconds[leaf]!;
      for (let rows = come[MAX_LEAVES + at]!; rows !== 0; rows &= rows - 1) {
        const row = 31 - Math.clz32(rows & -rows);
        first[row]! += one;
        second[row]! += other;
      }
    }
  }
}

/**
 * All trees, one after another: how many forks each has; for each fork its limit, as numbered over all
 * features, and where its two ways lead, which is another fork of the tree or, from `MAX_LEAVES` up, a leaf;
 * for each question the values of the leaves.
 */
type Trees = {
  counts: Uint8Array;
  limits: Uint16Array;
  lows: Uint8Array;
  highs: Uint8Array;
  leaves: readonly [Float64Array, Float64Array];
};

function treesOf({ bases, step, cuts, trees }: PackedForest): Trees {
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const starts: number[] = [];
  let before = 0;
  for (const { length } of cuts) {
    starts.push(before);
    before += length;
  }
  const counts: number[] = [];
  const limits: number[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  const leaves: number[][] = [[], []];
  const way = (to: number) => (to < 128 ? to : to - 128 + MAX_LEAVES);
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at++]!;
    if (count >= MAX_LEAVES) throw new Error("expected trees of at most 32 leaves");
    counts.push(count);
    for (let fork = 0; fork < count; fork++, at += 4) {
      limits.push(starts[bytes[at]!]! + bytes[at + 1]!);
      lows.push(way(bytes[at + 2]!));
      highs.push(way(bytes[at + 3]!));
    }
    for (let leaf = 0; leaf <= count; leaf++)
      for (const [question, values] of leaves.entries()) {
        if (question >= bases.length) values.push(0);
        else {
          values.push((((bytes[at]! << 8) | bytes[at + 1]!) - 0x8000) * step);
          at += 2;
        }
      }
  }
  return {
    counts: Uint8Array.from(counts),
    limits: Uint16Array.from(limits),
    lows: Uint8Array.from(lows),
    highs: Uint8Array.from(highs),
    leaves: [Float64Array.from(leaves[0]!), Float64Array.from(leaves[1]!)],
  };
}

/** Log-odds as a probability. */
export const probability = (odds: number) => 1 / (1 + Math.exp(-odds));
