/**
 * Forests of regression trees as the ranking reads them: small to keep, quick to ask.
 *
 * Going down a tree costs a guess at each fork, which a processor gets wrong half of the time. So all trees are asked at
 * once, feature by feature: of each tree the leaves that are still within reach are the bits of a number, each fork
 * where a row goes right takes away those on the left, and the first that is left at the end is the row's leaf
 * (Lucchese et al. 2015, "QuickScorer").
 */

/**
 * A forest as it is kept. `trees` is base64 of the trees one after another: how many splits, then for each split its
 * feature, its bin and the two ways on, then the leaves' values in steps of `step`, two bytes each. A way on from
 * 128 up is a leaf. A row goes left when its figure is at most that of the feature's `cuts` which the bin numbers.
 */
export type PackedForest = {
  features: readonly string[];
  base: number;
  step: number;
  cuts: readonly (readonly number[])[];
  trees: string;
};

/** The sum of a forest's leaves for each row of figures: log-odds. */
export type Forest = (rows: readonly (readonly number[])[]) => number[];

/** A bit for each leaf of a tree. */
const MOST_LEAVES = 32;

type Fork = { feature: number; limit: number; tree: number; right: number };

/**
 * @param names the features as the code knows them now, in order
 * @throws when the forest was grown on others, or has a tree of more than 32 leaves
 */
export function unpack(packed: PackedForest, names: readonly string[]): Forest {
  const { features, base } = packed;
  if (features.length !== names.length || features.some((name, at) => names[at] !== name))
    throw new Error("english.forest.json was grown on other features; run npm run train -- summaries");
  const { forks, leaves } = treesOf(packed);
  const { starts, limits, trees, rights } = inOrder(forks, names.length);
  const reach = new Int32Array(leaves.length / MOST_LEAVES);
  return (rows) =>
    rows.map((row) => {
      reach.fill(-1);
      for (let feature = 0; feature < names.length; feature++) {
        const figure = row[feature]!;
        const end = starts[feature + 1]!;
        for (let at = starts[feature]!; at < end && figure > limits[at]!; at++)
          reach[trees[at]!]! &= rights[at]!;
      }
      let sum = base;
      for (let tree = 0; tree < reach.length; tree++) {
        const bits = reach[tree]!;
        sum += leaves[MOST_LEAVES * tree + 31 - Math.clz32(bits & -bits)]!;
      }
      return sum;
    });
}

/** The forks of all trees by feature, then by limit, each what it takes away when a figure is above its limit. */
type Forks = { starts: Int32Array; limits: Float64Array; trees: Uint16Array; rights: Int32Array };

function inOrder(forks: Fork[], features: number): Forks {
  forks.sort((one, other) => one.feature - other.feature || one.limit - other.limit);
  const starts = Int32Array.from({ length: features + 1 }, (_, feature) => {
    const at = forks.findIndex((fork) => fork.feature >= feature);
    return at < 0 ? forks.length : at;
  });
  return {
    starts,
    limits: Float64Array.from(forks, ({ limit }) => limit),
    trees: Uint16Array.from(forks, ({ tree }) => tree),
    rights: Int32Array.from(forks, ({ right }) => right),
  };
}

/** All forks, and the values of each tree's leaves from left to right. */
function treesOf({ step, cuts, trees }: PackedForest): { forks: Fork[]; leaves: Float64Array } {
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const forks: Fork[] = [];
  const values: number[] = [];
  for (let start = 0, tree = 0; start < bytes.length; tree++) {
    const count = bytes[start]!;
    if (count >= MOST_LEAVES) throw new Error("expected trees of at most 32 leaves");
    const first = start + 1;
    const behind = first + 4 * count;
    values.length = MOST_LEAVES * (tree + 1);
    let place = MOST_LEAVES * tree;
    /** Walks what a way on leads to, and gives the bits of its leaves. */
    const walk = (way: number): number => {
      if (way >= 128) {
        const at = behind + 2 * (way - 128);
        values[place] = (((bytes[at]! << 8) | bytes[at + 1]!) - 0x8000) * step;
        return 1 << (place++ - MOST_LEAVES * tree);
      }
      const [feature, bin, low, high] = bytes.subarray(first + 4 * way);
      const left = walk(low!);
      forks.push({ feature: feature!, limit: cuts[feature!]![bin!]!, tree, right: ~left });
      return left | walk(high!);
    };
    walk(count > 0 ? 0 : 128);
    start = behind + 2 * (count + 1);
  }
  return { forks, leaves: Float64Array.from(values, (value) => value ?? 0) };
}

/** Log-odds as a probability. */
export const probability = (odds: number) => 1 / (1 + Math.exp(-odds));
