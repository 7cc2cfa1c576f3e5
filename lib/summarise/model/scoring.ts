/**
 * What a grown model says of a story: a small forest tells which of its words the summary says, a larger one
 * which sentences an editor would keep, and what newsrooms know has a small say beside them.
 */

import { type PackedForest, probability, unpack } from "../../forest/index.ts";
import { sentenceFeatureNames } from "./features.ts";
import { worthOf } from "./heuristic.ts";
import type { StoryStats } from "./stats.ts";
import { computeTermFeatures, termFeatureNames, type WordOdds } from "./terms.ts";
import type { TokenisedStory } from "./tokenised.ts";

/**
 * How much what newsrooms know counts beside what was learnt. It draws the ranking towards the lead where a
 * story is unlike what was learnt: with less, a kind of writing that is wholly held out gains nothing over
 * the leading sentences or loses; with more, the kinds that were learnt lose. Chosen on held-out sets and in
 * four folds.
 */
export const KNOWN = 0.3;

/**
 * What a headline and a standfirst add to the log-odds; the forest sees neither, since few training pairs
 * have one.
 */
export type HeadingWeights = { news: number; figures: number };

const aspects = ["News", "Figures"] as const;
const headlineColumns = aspects.map((aspect) => sentenceFeatureNames.indexOf(`headline${aspect}`));
const standfirstColumns = aspects.map((aspect) => sentenceFeatureNames.indexOf(`standfirst${aspect}`));

/** A standfirst is longer than a headline and says less in each word. */
const STANDFIRST_SHARE = 0.5;

function headingOdds(weights: readonly number[], row: readonly number[]): number {
  let odds = 0;
  for (const [at, weight] of weights.entries())
    odds += weight * (row[headlineColumns[at]!]! + STANDFIRST_SHARE * row[standfirstColumns[at]!]!);
  return odds;
}

/**
 * What a sentence is worth to a summary of few sentences, and what each of its words is to one of few words.
 */
export type Worth = { salience: number[]; density: number[] };

/** Scores rows with the forest, whose questions are the two above in turn: probabilities, 0 to 1. */
export function buildScorer(forest: PackedForest, { news, figures }: HeadingWeights) {
  const ask = unpack(forest, sentenceFeatureNames);
  const heading = [news, figures];
  return (rows: readonly (readonly number[])[]): Worth => {
    const known = rows.map((row) => KNOWN * worthOf(row) + headingOdds(heading, row));
    const [salience, density] = ask(rows).map((odds) => odds.map((own, at) => probability(own + known[at]!)));
    return { salience: salience!, density: density! };
  };
}

/** What expects the words of a summary. `odds` is base64 of the word odds, a byte a bucket. */
export type Expectation = { odds: string; forest: PackedForest };

/** How likely a summary says each term of a story, 0 to 1. */
export function buildExpectation({ odds, forest }: Expectation) {
  const known: WordOdds = Int8Array.from(atob(odds), (character) => character.charCodeAt(0));
  const logOdds = unpack(forest, termFeatureNames);
  return (story: TokenisedStory, stats: StoryStats): number[] =>
    logOdds(computeTermFeatures(story, stats, known))[0]!.map(probability);
}

/**
 * What a summary of few sentences would not take is worth a little less to one of few words, too: this power
 * of it. Chosen in four folds of the training pairs, where it is worth .08 of ROUGE-2 to briefs and costs
 * nothing of ROUGE-1; with twice as much ROUGE-1 falls.
 */
const SAY = 0.05;

/** Both worths relative to the best sentence's. */
export function relativeWorth({ salience, density }: Worth): Worth {
  const own = density.map((worth, at) => worth * salience[at]! ** SAY);
  return { salience: relative(salience), density: relative(own) };
}

/** Relative to the best sentence, so that composing can tell what is hardly worth its room. */
export function relative(scores: readonly number[]): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return scores.map((score) => (best > 0 ? score / best : 1));
}
