/**
 * A ranking that nobody trained: what newsrooms have always known of a sentence's worth, as weights. It has a
 * small say beside the learned one, where the training pairs are silent.
 */
import { sentenceFeatureNames } from "./features.ts";

/**
 * Only what holds in any language: nothing here reads a list of English words, except where `english` says
 * so.
 */
const weights: Readonly<Record<string, number>> = {
  // The news stands first; the second and third sentences carry most of the rest.
  inverseIndex: 1.1,
  logIndex: -0.12,
  // What the story keeps coming back to.
  relativeCentrality: 0.5,
  topicRecall: 0.9,
  "said later": 0.25,
  "said before": -0.25,
  // What its editor put above it.
  headlineRecall: 0.9,
  headlineNews: 1.8,
  standfirstRecall: 0.5,
  standfirstNews: 0.5,
  // Who and how many: the density of fact.
  nameShare: 0.3,
  hasFigure: 0.12,
  // What a reader cannot use alone.
  question: -0.6,
  exclamation: -0.2,
  opensQuote: -0.25,
  quotedShare: -0.3,
  unfinished: -0.5,
  opensPronoun: -0.3,
  opensConnective: -0.12,
  firstPerson: -0.6,
  secondPerson: -1,
};

const told = Object.entries(weights).map(
  ([name, weight]) => [sentenceFeatureNames.indexOf(name), weight] as const,
);
const length = sentenceFeatureNames.indexOf("words");

/** What newsrooms know of one sentence, from its features: higher is more worth telling. */
export function worthOf(row: readonly number[]): number {
  let worth = brevity(row[length]!);
  for (const [at, weight] of told) worth += weight * row[at]!;
  return worth;
}

/** A fragment tells nothing, and a sentence of sixty words is a paragraph. */
function brevity(words: number): number {
  if (words < 8) return -0.1 * (8 - words);
  return words > 45 ? -0.01 * (words - 45) : 0;
}
