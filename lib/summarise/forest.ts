/** Forests of regression trees as the ranking reads them: small to keep, quick to ask. */

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

/** The sum of a forest's leaves for a row of figures: log-odds. */
export type Forest = (row: readonly number[]) => number;

/**
 * @param names the features as the code knows them now, in order
 * @throws when the forest was grown on others
 */
export function unpack(
  { base, step, cuts, trees, features }: PackedForest,
  names: readonly string[],
): Forest {
  if (features.length !== names.length || features.some((name, at) => names[at] !== name))
    throw new Error("english.forest.json was grown on other features; run npm run train -- summaries");
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const feature: number[] = [];
  const limits: number[] = [];
  const lefts: number[] = [];
  const rights: number[] = [];
  const leaves: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at++]!;
    const first = feature.length;
    // The ways on are places in the arrays of all trees; a leaf is the complement of its place.
    const way = (byte: number) => (byte < 128 ? first + byte : ~(leaves.length + byte - 128));
    starts.push(count > 0 ? first : ~leaves.length);
    for (let split = 0; split < count; split++, at += 4) {
      feature.push(bytes[at]!);
      limits.push(cuts[bytes[at]!]![bytes[at + 1]!]!);
      lefts.push(way(bytes[at + 2]!));
      rights.push(way(bytes[at + 3]!));
    }
    for (let leaf = 0; leaf <= count; leaf++, at += 2)
      leaves.push((((bytes[at]! << 8) | bytes[at + 1]!) - 0x8000) * step);
  }
  const [columns, left, right] = [Uint8Array.from(feature), Int32Array.from(lefts), Int32Array.from(rights)];
  const [limit, values] = [Float64Array.from(limits), Float64Array.from(leaves)];
  return (row) => {
    let sum = base;
    for (let at of starts) {
      while (at >= 0) at = row[columns[at]!]! <= limit[at]! ? left[at]! : right[at]!;
      sum += values[~at]!;
    }
    return sum;
  };
}

/** Log-odds as a probability. */
export const probability = (odds: number) => 1 / (1 + Math.exp(-odds));
