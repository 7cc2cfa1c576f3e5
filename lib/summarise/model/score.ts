/** Scoring: how much of its story each sentence would tell in a summary. */
import { CONNECTIVE } from "../english-words.ts";
import { computeSentenceFeatures, sentenceFeatureNames } from "./features.ts";
import { expects, method, weigh } from "./learned.ts";
import { relativeWorth } from "./scoring.ts";
import { computeStats } from "./stats.ts";
import type { TokenisedStory } from "./tokenised.ts";

/** What each sentence is worth, from 0 to 1; the best sentence's worth is 1. */
export type Scores = {
  /** The name of the model with its version, and what kind of story it took this one for. */
  method: string;
  /** What a sentence is worth to a summary of a few sentences. */
  salience: number[];
  /** What each word of a sentence is worth to a summary of a few words. */
  density: number[];
  /** Whether a sentence opens with a connective and says most of what the headline announces. */
  announced: boolean[];
};

/** What a headline announces stands in a sentence that says this much of its news. */
const ANNOUNCED = 0.5;
const headlineNews = sentenceFeatureNames.indexOf("headlineNews");

/** Said of a story that opens as if its news had been told before. */
const LATE = "+late-lead";

/**
 * Scores the sentences of a story. Linear in the length of the story. The same story gets the same scores on
 * every machine.
 */
export function score(story: TokenisedStory): Scores {
  const stats = computeStats(story);
  const rows = computeSentenceFeatures(story, stats, expects(story, stats));
  const worth = weigh(rows);
  const connects = (at: number) => (story.lines[at]!.opening & CONNECTIVE) !== 0;
  return {
    method: worth.late >= 0.5 ? method + LATE : method,
    ...relativeWorth(worth),
    announced: rows.map((row, at) => row[headlineNews]! >= ANNOUNCED && connects(at)),
  };
}
