/** The paired bootstrap (Efron and Tibshirani 1993): how sure a difference between two systems is. */

export type Difference = { mean: number; low: number; high: number };

/** A small seeded generator (mulberry32), so that a figure printed twice is the same figure. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / (figures.length || 1);
}

/** The mean of `ours` minus that of `theirs` over the same articles, with its 95% interval. */
export function difference(
  ours: readonly number[],
  theirs: readonly number[],
  { samples = 2000, seed = 1 } = {},
): Difference {
  const gains = ours.map((figure, at) => figure - theirs[at]!);
  const random = seeded(seed);
  const means = Array.from({ length: samples }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < gains.length; drawn++) sum += gains[Math.floor(random() * gains.length)]!;
    return sum / (gains.length || 1);
  }).sort((a, b) => a - b);
  return {
    mean: mean(gains),
    low: means[Math.floor(0.025 * samples)]!,
    high: means[Math.ceil(0.975 * samples) - 1]!,
  };
}
