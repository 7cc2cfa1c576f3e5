/** How much of what a story's summary is expected to say each of its sentences says. */

import type { StoryStats } from "./stats.ts";
import type { TokenisedStory } from "./tokenised.ts";

/** A question of an editor, as figures. */
export type Group = {
  names: readonly string[];
  /** Adds the figures of the sentence at `at` to a row, in the order of `names`. */
  write: (row: number[], story: TokenisedStory, at: number, stats: StoryStats, expected: Expected) => void;
};

/** What a summary is expected to say, in words: for each term the odds, and what sentences hold of them. */
export type Expected = {
  likely: readonly number[];
  sums: readonly number[];
  fresh: readonly number[];
  all: number;
  most: number;
  densest: number;
};

/** How much of what the summary probably says this sentence says, in all and for its length. */
export const content: Group = {
  names: [
    "expected",
    "expectedPerTerm",
    "expectedPerWord",
    "freshPerWord",
    "freshPerTerm",
    "expectedShare",
    "relativeExpected",
    "relativeDensity",
    "surest",
    "leadExpected",
    "leadDensity",
  ],
  write(row, { lines }, at, _whole, { likely, sums, fresh, all, most, densest }) {
    const { distinct, length } = lines[at]!;
    const terms = distinct.length || 1;
    const words = length || 1;
    const sum = sums[at]!;
    row.push(
      sum,
      sum / terms,
      sum / words,
      fresh[at]! / words,
      fresh[at]! / terms,
      sum / (all || 1),
      sum / (most || 1),
      sum / words / (densest || 1),
      distinct.reduce((squares, term) => squares + likely[term]! ** 2, 0) / terms,
      sums[0]!,
      fresh[0]! / (lines[0]!.length || 1),
    );
  },
};

/** @param likely for each term of the story, how likely its summary says it */
export function expectedIn({ lines, first }: TokenisedStory, likely: readonly number[]): Expected {
  const sums = lines.map(({ distinct }) => distinct.reduce((sum, term) => sum + likely[term]!, 0));
  const fresh = lines.map(({ distinct }, at) =>
    distinct.reduce((sum, term) => (first[term] === at ? sum + likely[term]! : sum), 0),
  );
  return {
    likely,
    sums,
    fresh,
    all: fresh.reduce((sum, own) => sum + own, 0),
    most: sums.reduce((most, sum) => Math.max(most, sum), 0),
    densest: sums.reduce((most, sum, at) => Math.max(most, sum / (lines[at]!.length || 1)), 0),
  };
}
