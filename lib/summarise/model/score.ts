/** Scoring: how much of its story each sentence would tell in a summary. */
import { CONNECTIVE } from "../english-words.ts";
import { learned } from "./english.ts";
import { computeSentenceFeatures, sentenceFeatureNames } from "./features.ts";
import { cues } from "./heuristic.ts";
import { computeStats, type StoryStats } from "./stats.ts";
import type { TokenisedStory } from "./tokenised.ts";

/** What each sentence is worth, from 0 to 1; the best sentence's worth is 1. */
export type Scores = {
  /** The name of the scorer, with the version of its model. */
  method: string;
  /** What a sentence is worth to a summary of a few sentences. */
  salience: number[];
  /** What each word of a sentence is worth to a summary of a few words, where the scorer tells. */
  density?: number[];
  /** Whether a sentence opens with a connective and says most of what the headline announces. */
  announced: boolean[];
};

type Scorer = {
  method: string;
  /** How likely a summary says each term, where that was learnt. */
  expects?: (story: TokenisedStory, stats: StoryStats) => number[];
  weigh: (rows: readonly (readonly number[])[]) => { salience: number[]; density?: number[] };
};

/** What a headline announces stands in a sentence that says this much of its news. */
const ANNOUNCED = 0.5;
const headlineNews = sentenceFeatureNames.indexOf("headlineNews");

/**
 * Scores the sentences of a story: English with the model that was trained on English, others by what
 * newsrooms know. Linear in the length of the story. The same story gets the same scores on every machine.
 */
export function score(story: TokenisedStory): Scores {
  const scorer: Scorer = story.english ? learned : cues;
  const stats = computeStats(story);
  const rows = computeSentenceFeatures(story, stats, scorer.expects?.(story, stats));
  const connects = (at: number) => (story.lines[at]!.opening & CONNECTIVE) !== 0;
  return {
    method: scorer.method,
    ...scorer.weigh(rows),
    announced: rows.map((row, at) => row[headlineNews]! >= ANNOUNCED && connects(at)),
  };
}
