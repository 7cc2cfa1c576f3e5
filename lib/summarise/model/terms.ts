/** What can be seen of one word of a story: how likely its summary says it is told from these figures. */

import type { StoryStats } from "./stats.ts";
import { CAPITALS, FIGURE, type TokenisedStory } from "./tokenised.ts";

export const termFeatureNames: readonly string[] = [
  "frequency",
  "spread",
  "spreadShare",
  "first",
  "offset",
  "wordsBefore",
  "nameShare",
  "figure",
  "capitals",
  "letters",
  "leads",
  "lastShare",
  "sentences",
  "storyWords",
  "meanCentrality",
  "peakCentrality",
  "firstLength",
  "odds",
];

/**
 * For each bucket of spellings, how much oftener summaries say such words of their stories than words at
 * large: the logarithm, in steps of `ODDS_STEP`; English ones alone. Editors tell who was killed and
 * arrested, and leave out what was nice.
 */
export type WordOdds = Int8Array;
export const ODDS_STEP = 1 / 32;

/** One row of figures a term of the story's vocabulary, in the order of `termFeatureNames`. */
export function computeTermFeatures(story: TokenisedStory, stats: StoryStats, odds: WordOdds): number[][] {
  const { english, lines, frequency, spread, first, last, letters, offset, named, look, bucket } = story;
  const sum = new Float64Array(spread.length);
  const peak = new Float64Array(spread.length);
  for (const [at, { distinct }] of lines.entries()) {
    const centrality = stats.centrality[at]!;
    for (const term of distinct) {
      sum[term]! += centrality;
      if (centrality > peak[term]!) peak[term] = centrality;
    }
  }
  const sentences = Math.min(lines.length, 120);
  const words = Math.log1p(stats.words);
  return spread.map((told, term) => {
    const opening = first[term]!;
    const { length } = lines[opening]!;
    const leads = stats.lead[term]!;
    return [
      frequency[term]!,
      told,
      told / lines.length,
      Math.min(opening, 60),
      offset[term]! / (length || 1),
      stats.wordsBefore[opening]! + offset[term]!,
      named[term]! / frequency[term]!,
      look[term]! & FIGURE,
      look[term]! & CAPITALS,
      letters[term]!,
      (leads & 1) + ((leads >> 1) & 1) + (leads >> 2),
      (lines.length - 1 - last[term]!) / lines.length,
      sentences,
      words,
      sum[term]! / told,
      peak[term]!,
      Math.min(length, 80),
      english ? odds[bucket[term]!]! * ODDS_STEP : 0,
    ];
  });
}
