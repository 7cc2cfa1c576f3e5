/**
 * Gradient-boosted trees for yes/no questions, by histograms: each feature is cut into at most 64 bins at its
 * quantiles; trees grow best split first; leaves hold Newton steps of the logistic loss (Friedman 2001; the
 * regularised gain is that of Chen and Guestrin 2016). Several questions about the same rows share their trees: a split
 * is worth what it gains for all of them together, and a leaf answers each.
 */
import { BINS, binOf, quantiles } from "./bins.ts";

export interface Growing {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The least weight (sum of second derivatives) that a leaf may hold, for each question. */
  readonly least: number;
  readonly ridge: number;
  /** Share of features each tree may look at. */
  readonly share: number;
  /** Share of rows each tree learns from; all of them unless said otherwise. */
  readonly drawn?: number;
  /**
   * More of any feature never lowers the odds: a split that would is not made, and neither side's leaves cross the
   * middle. For one question only.
   */
  readonly isRising?: boolean;
}

/** A question's answer for each row, from 0 (no) to 1 (yes), and how much it teaches. */
export interface Answers {
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

interface Tree {
  /** For each split: which feature, the cut (at or below goes left), and where to go on; a leaf is its number's ~. */
  feature: number[];
  cut: number[];
  left: number[];
  right: number[];
  /** Leaf by leaf, a value for each question. */
  values: number[];
}

export interface Forest {
  /** For each question, the log-odds before any tree is asked. */
  readonly bases: readonly number[];
  readonly trees: Tree[];
}

export function growForest(
  rows: readonly ArrayLike<number>[],
  questions: readonly Answers[],
  growing: Growing,
): Forest {
  const count = rows.length;
  const features = rows[0]!.length;
  const cuts = Array.from({ length: features }, (_, feature) => quantiles(rows, feature, BINS));
  const bins = cuts.map((own, feature) => {
    const column = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) column[i] = binOf(own, rows[i]![feature]!);
    return column;
  });
  const bases = questions.map(baseOf);
  const scores = bases.map((base) => new Float64Array(count).fill(base));
  const slopes = new Float64Array(2 * questions.length * count);
  const trees: Tree[] = [];
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let t = 0; t < growing.trees; t += 1) {
    slope(questions, scores, slopes);
    const allowed = Array.from({ length: features }, (_, feature) => feature).filter(
      () => random() < growing.share,
    );
    const { drawn = 1 } = growing;
    const rest = drawn < 1 ? new Uint8Array(count).map(() => (random() < drawn ? 0 : 1)) : undefined;
    const learning = new Int32Array(count).map((_, i) => i);
    const from = rest ? parted(learning, rest, 0)[0] : learning;
    const tree = growTree(from, { bins, cuts, allowed, slopes, questions: questions.length }, growing);
    trees.push(tree);
    const lastBins = tree.cut.map((cut, split) => cuts[tree.feature[split]!]!.indexOf(cut));
    for (let i = 0; i < count; i += 1) {
      let at = tree.feature.length === 0 ? -1 : 0;
      while (at >= 0) at = bins[tree.feature[at]!]![i]! <= lastBins[at]! ? tree.left[at]! : tree.right[at]!;
      for (const [question, own] of scores.entries())
        own[i]! += tree.values[~at * questions.length + question]!;
    }
  }
  return { bases, trees };
}

/** The log-odds of all answers together. */
function baseOf({ labels, weights }: Answers): number {
  let positive = 0;
  let all = 0;
  for (const [i, label] of labels.entries()) {
    positive += label * weights[i]!;
    all += weights[i]!;
  }
  return Math.log(positive / (all - positive));
}

/** For each row and question the first and second derivative of the loss, side by side. */
function slope(questions: readonly Answers[], scores: readonly Float64Array[], slopes: Float64Array): void {
  const stride = 2 * questions.length;
  for (const [question, { labels, weights }] of questions.entries()) {
    const own = scores[question]!;
    for (let i = 0; i < own.length; i += 1) {
      const p = 1 / (1 + Math.exp(-own[i]!));
      slopes[stride * i + 2 * question] = weights[i]! * (p - labels[i]!);
      slopes[stride * i + 2 * question + 1] = weights[i]! * Math.max(p * (1 - p), 1e-6);
    }
  }
}

/** What a tree is grown on. */
interface Ground {
  bins: readonly Uint8Array[];
  cuts: readonly number[][];
  allowed: readonly number[];
  slopes: Float64Array;
  questions: number;
}

interface Leaf {
  rows: Int32Array;
  slot: { tree: Tree; at: number; side: "left" | "right" } | undefined;
  /** For each question the sums of the two slopes, side by side. */
  total: Float64Array;
  /** Where its value has to lie, before the rate. */
  bounds: Bounds;
  split: { gain: number; feature: number; bin: number; middle: number } | undefined;
}

type Bounds = readonly [low: number, high: number];

function growTree(learning: Int32Array, ground: Ground, growing: Growing): Tree {
  const tree: Tree = { feature: [], cut: [], left: [], right: [], values: [] };
  const measured = (rows: Int32Array, slot: Leaf["slot"], bounds: Bounds): Leaf => {
    const total = totalOf(rows, ground);
    return { rows, slot, total, bounds, split: bestSplit(rows, total, ground, growing, bounds) };
  };
  const leaves = [measured(learning, undefined, [-Infinity, Infinity])];
  while (leaves.length < growing.leaves) {
    let pick = -1;
    for (const [i, leaf] of leaves.entries()) {
      if (leaf.split && (pick < 0 || leaf.split.gain > leaves[pick]!.split!.gain)) pick = i;
    }
    if (pick < 0) break;
    const { rows, slot, split, bounds } = leaves[pick]!;
    const at = tree.feature.length;
    tree.feature.push(split!.feature);
    tree.cut.push(ground.cuts[split!.feature]![split!.bin]!);
    tree.left.push(0);
    tree.right.push(0);
    if (slot) slot.tree[slot.side][slot.at] = at;
    const [low, high] = parted(rows, ground.bins[split!.feature]!, split!.bin);
    const [below, above]: Bounds[] = growing.isRising
      ? [
          [bounds[0], split!.middle],
          [split!.middle, bounds[1]],
        ]
      : [bounds, bounds];
    leaves.splice(
      pick,
      1,
      measured(low, { tree, at, side: "left" }, below!),
      measured(high, { tree, at, side: "right" }, above!),
    );
  }
  for (const [i, { slot, total, bounds }] of leaves.entries()) {
    for (let place = 0; place < total.length; place += 2)
      tree.values.push(growing.rate * stepWithin(total[place]!, total[place + 1]! + growing.ridge, bounds));
    if (slot) slot.tree[slot.side][slot.at] = ~i;
  }
  return tree;
}

/** A Newton step, kept within bounds. */
const stepWithin = (slope: number, bend: number, [low, high]: Bounds) =>
  Math.min(high, Math.max(low, -slope / bend));

function totalOf(rows: Int32Array, { slopes, questions }: Ground): Float64Array {
  const stride = 2 * questions;
  const total = new Float64Array(stride);
  for (const i of rows)
    for (let place = 0; place < stride; place += 1) total[place]! += slopes[stride * i + place]!;
  return total;
}

/** The same for each feature that the tree may look at, bin by bin. */
function sumsOf(rows: Int32Array, { bins, allowed, slopes, questions }: Ground): Float64Array {
  const stride = 2 * questions;
  const sums = new Float64Array(allowed.length * BINS * stride);
  const near = new Float64Array(rows.length * stride);
  for (let at = 0; at < rows.length; at += 1)
    for (let place = 0; place < stride; place += 1)
      near[at * stride + place] = slopes[rows[at]! * stride + place]!;
  for (const [number, feature] of allowed.entries()) {
    const column = bins[feature]!;
    const start = number * BINS;
    for (let at = 0; at < rows.length; at += 1) {
      const to = (start + column[rows[at]!]!) * stride;
      const from = at * stride;
      for (let place = 0; place < stride; place += 2) {
        sums[to + place]! += near[from + place]!;
        sums[to + place + 1]! += near[from + place + 1]!;
      }
    }
  }
  return sums;
}

/** The rows whose bin is at most `bin`, and the others, each in their order. */
function parted(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const low = new Int32Array(rows.length);
  const high = new Int32Array(rows.length);
  let lower = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const i = rows[at]!;
    if (column[i]! <= bin) low[lower++] = i;
    else high[at - lower] = i;
  }
  return [low.slice(0, lower), high.slice(0, rows.length - lower)];
}

function bestSplit(
  rows: Int32Array,
  total: Float64Array,
  ground: Ground,
  { least, ridge, isRising = false }: Growing,
  bounds: Bounds,
): Leaf["split"] {
  const stride = total.length;
  let best: Leaf["split"];
  let whole = 0;
  for (let place = 0; place < stride; place += 2) {
    if (total[place + 1]! < 2 * least) return undefined;
    whole += total[place]! ** 2 / (total[place + 1]! + ridge);
  }
  const { cuts, allowed } = ground;
  const sums = sumsOf(rows, ground);
  const low = new Float64Array(stride);
  for (const [number, feature] of allowed.entries()) {
    low.fill(0);
    const own = cuts[feature]!.length;
    for (let bin = 0; bin < own; bin += 1) {
      const from = (number * BINS + bin) * stride;
      let gain = -whole;
      let fewest = Infinity;
      for (let place = 0; place < stride; place += 2) {
        low[place]! += sums[from + place]!;
        low[place + 1]! += sums[from + place + 1]!;
        const g = low[place]!;
        const h = low[place + 1]!;
        const gHigh = total[place]! - g;
        const hHigh = total[place + 1]! - h;
        fewest = Math.min(fewest, h, hHigh);
        gain += (g * g) / (h + ridge) + (gHigh * gHigh) / (hHigh + ridge);
      }
      if (fewest < least || gain <= 1e-3 || gain <= (best?.gain ?? 0)) continue;
      const below = stepWithin(low[0]!, low[1]! + ridge, bounds);
      const above = stepWithin(total[0]! - low[0]!, total[1]! - low[1]! + ridge, bounds);
      if (!isRising || above >= below) best = { gain, feature, bin, middle: (below + above) / 2 };
    }
  }
  return best;
}
