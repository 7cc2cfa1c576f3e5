/**
 * Gradient-boosted trees for a yes/no question, by histograms: each trait is cut into at most 64 bins at its
 * quantiles; trees grow best split first; leaves hold Newton steps of the logistic loss (Friedman 2001; the
 * regularised gain is that of Chen and Guestrin 2016).
 */
export interface Growing {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The least weight (sum of second derivatives) that a leaf may hold. */
  readonly least: number;
  readonly ridge: number;
  /** Share of traits each tree may look at. */
  readonly share: number;
  /** Share of rows each tree learns from; all of them unless said otherwise. */
  readonly drawn?: number;
}

interface Tree {
  /** For each split: which trait, the limit (at or below goes left), and where to go on; a leaf is ~index into values. */
  trait: number[];
  limit: number[];
  left: number[];
  right: number[];
  values: number[];
}

export interface Forest {
  readonly start: number;
  readonly trees: Tree[];
}

export function growForest(
  rows: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
  growing: Growing,
): Forest {
  const count = rows.length;
  const traits = rows[0]!.length;
  const cuts = Array.from({ length: traits }, (_, trait) => quantiles(rows, trait, 64));
  const bins = cuts.map((limits, trait) => {
    const column = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) column[i] = binOf(limits, rows[i]![trait]!);
    return column;
  });
  let positive = 0;
  let all = 0;
  for (let i = 0; i < count; i += 1) {
    positive += labels[i]! * weights[i]!;
    all += weights[i]!;
  }
  const start = Math.log(positive / (all - positive));
  const scores = new Float64Array(count).fill(start);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const trees: Tree[] = [];
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let t = 0; t < growing.trees; t += 1) {
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = weights[i]! * (p - labels[i]!);
      curvature[i] = weights[i]! * Math.max(p * (1 - p), 1e-6);
    }
    const allowed = Array.from({ length: traits }, (_, trait) => trait).filter(
      () => random() < growing.share,
    );
    const { drawn = 1 } = growing;
    const rest = drawn < 1 ? new Uint8Array(count).map(() => (random() < drawn ? 0 : 1)) : undefined;
    const learning = new Int32Array(count).map((_, i) => i);
    const from = rest ? parted(learning, rest, 0)[0] : learning;
    const { tree, members } = growTree(from, bins, cuts, allowed, gradient, curvature, growing);
    trees.push(tree);
    for (const [leaf, rowsOfLeaf] of members.entries()) {
      for (const i of rowsOfLeaf) scores[i]! += tree.values[leaf]!;
    }
    if (rest) {
      const limits = tree.limit.map((limit, split) => cuts[tree.trait[split]!]!.indexOf(limit));
      for (let i = 0; i < count; i += 1) {
        if (rest[i] === 0) continue;
        let at = tree.trait.length === 0 ? -1 : 0;
        while (at >= 0) at = bins[tree.trait[at]!]![i]! <= limits[at]! ? tree.left[at]! : tree.right[at]!;
        scores[i]! += tree.values[~at]!;
      }
    }
  }
  return { start, trees };
}

interface Leaf {
  rows: Int32Array;
  slot: { tree: Tree; at: number; side: "left" | "right" } | undefined;
  split: { gain: number; trait: number; bin: number } | undefined;
  g: number;
  h: number;
}

function growTree(
  learning: Int32Array,
  bins: readonly Uint8Array[],
  cuts: readonly number[][],
  allowed: readonly number[],
  gradient: Float64Array,
  curvature: Float64Array,
  growing: Growing,
): { tree: Tree; members: Int32Array[] } {
  const tree: Tree = { trait: [], limit: [], left: [], right: [], values: [] };
  const measure = (rows: Int32Array, slot: Leaf["slot"]): Leaf => {
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += gradient[i]!;
      h += curvature[i]!;
    }
    return {
      rows,
      slot,
      g,
      h,
      split: bestSplit(rows, g, h, bins, cuts, allowed, gradient, curvature, growing),
    };
  };
  const leaves = [measure(learning, undefined)];
  while (leaves.length < growing.leaves) {
    let pick = -1;
    for (const [i, leaf] of leaves.entries()) {
      if (leaf.split && (pick < 0 || leaf.split.gain > leaves[pick]!.split!.gain)) pick = i;
    }
    if (pick < 0) break;
    const { rows, slot, split } = leaves[pick]!;
    const column = bins[split!.trait]!;
    const at = tree.trait.length;
    tree.trait.push(split!.trait);
    tree.limit.push(cuts[split!.trait]![split!.bin]!);
    tree.left.push(0);
    tree.right.push(0);
    if (slot) slot.tree[slot.side][slot.at] = at;
    const [low, high] = parted(rows, column, split!.bin);
    leaves.splice(
      pick,
      1,
      measure(low, { tree, at, side: "left" }),
      measure(high, { tree, at, side: "right" }),
    );
  }
  for (const [i, leaf] of leaves.entries()) {
    tree.values.push((-growing.rate * leaf.g) / (leaf.h + growing.ridge));
    if (leaf.slot) leaf.slot.tree[leaf.slot.side][leaf.slot.at] = ~i;
  }
  return { tree, members: leaves.map((leaf) => leaf.rows) };
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
  g: number,
  h: number,
  bins: readonly Uint8Array[],
  cuts: readonly number[][],
  allowed: readonly number[],
  gradient: Float64Array,
  curvature: Float64Array,
  { least, ridge }: Growing,
): Leaf["split"] {
  let best: Leaf["split"];
  if (h < 2 * least) return undefined;
  const whole = (g * g) / (h + ridge);
  const gs = new Float64Array(65);
  const hs = new Float64Array(65);
  const count = rows.length;
  const gRows = new Float64Array(count);
  const hRows = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    gRows[at] = gradient[rows[at]!]!;
    hRows[at] = curvature[rows[at]!]!;
  }
  for (const trait of allowed) {
    gs.fill(0);
    hs.fill(0);
    const column = bins[trait]!;
    for (let at = 0; at < count; at += 1) {
      const bin = column[rows[at]!]!;
      gs[bin]! += gRows[at]!;
      hs[bin]! += hRows[at]!;
    }
    let gLow = 0;
    let hLow = 0;
    for (let bin = 0; bin < cuts[trait]!.length; bin += 1) {
      gLow += gs[bin]!;
      hLow += hs[bin]!;
      if (hLow < least || h - hLow < least) continue;
      const gain = (gLow * gLow) / (hLow + ridge) + ((g - gLow) * (g - gLow)) / (h - hLow + ridge) - whole;
      if (gain > 1e-3 && gain > (best?.gain ?? 0)) best = { gain, trait, bin };
    }
  }
  return best;
}

function quantiles(rows: readonly Float64Array[], trait: number, most: number): number[] {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = rows[i]![trait]!;
  values.sort();
  const limits: number[] = [];
  for (let i = 1; i < most; i += 1) {
    const at = Math.floor((values.length * i) / most);
    const low = values[at - 1]!;
    let next = at;
    while (next < values.length && values[next] === low) next += 1;
    if (next >= values.length) break;
    // Half way between neighbours, rounded so that the model file stays small.
    const limit = Number(((low + values[next]!) / 2).toPrecision(5));
    if (limits.length === 0 || limit > limits[limits.length - 1]!) limits.push(limit);
  }
  return limits;
}

function binOf(limits: readonly number[], value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
