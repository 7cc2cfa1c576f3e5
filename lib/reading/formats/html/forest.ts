/** Weighs the traits of a passage with trees grown in tests/train/. */

export interface Forest {
  readonly start: number;
  readonly trees: ReadonlyArray<{
    readonly trait: readonly number[];
    readonly limit: readonly number[];
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly values: readonly number[];
  }>;
}

/** @returns the probability, 0 to 1, that the row is what the forest was grown to tell. */
export function likelihood(forest: Forest, row: Float64Array): number {
  let score = forest.start;
  for (const { trait, limit, left, right, values } of forest.trees) {
    if (trait.length === 0) {
      score += values[0] ?? 0;
      continue;
    }
    let at = 0;
    while (at >= 0) at = row[trait[at]!]! <= limit[at]! ? left[at]! : right[at]!;
    score += values[~at]!;
  }
  return 1 / (1 + Math.exp(-score));
}
