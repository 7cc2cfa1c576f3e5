/**
 * What a grown model says of a story: a small forest tells which of its words the summary says, a larger one
 * which sentences an editor would keep, and what newsrooms know has a small say beside them. A story whose
 * lead was taken off, or comes late, is another kind: a forest tells how likely it is one, and another which
 * sentences are kept of those.
 */

import { type PackedForest, probability, unpack } from "../../forest/index.ts";
import { sentenceFeatureNames } from "./features.ts";
import { worthOf } from "./heuristic.ts";
import type { StoryStats } from "./stats.ts";
import { computeTermFeatures, termFeatureNames, type WordOdds } from "./terms.ts";
import type { TokenisedStory } from "./tokenised.ts";

/**
 * How much what newsrooms know counts beside what was learnt. It draws the ranking towards the lead where a
 * story is unlike what was learnt: with more, the kinds that were learnt lose. Chosen on held-out sets and
 * languages.
 */
export const KNOWN = 0.2;

/**
 * How much what each word of a sentence tells counts for its salience too: what is worth its room is told in
 * fewer words, which gains where lengths are matched. Chosen likewise.
 */
export const TERSE = 0.25;

/** A story that is less likely of the other kind than this is not asked about as one. */
const HARDLY = 0.05;

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

/**
 * The forests of the sentences, each with one question: `few` and `dense` the two above; `late` the first of
 * a story whose lead is missing or comes late; `kind`, asked of a story's first sentence, whether it is one.
 */
export type SentenceForests = Readonly<Record<"few" | "dense" | "late" | "kind", PackedForest>>;

/** Scores rows with the forests: probabilities, 0 to 1; `late` is that of the story's kind. */
export function buildScorer(forests: SentenceForests, { news, figures }: HeadingWeights) {
  const asking = (forest: PackedForest) => {
    const ask = unpack(forest, sentenceFeatureNames);
    return (rows: readonly (readonly number[])[]) => ask(rows)[0]!;
  };
  const few = asking(forests.few);
  const dense = asking(forests.dense);
  const late = asking(forests.late);
  const kind = asking(forests.kind);
  const heading = [news, figures];
  return (rows: readonly (readonly number[])[]): Worth & { late: number } => {
    const known = rows.map((row) => KNOWN * worthOf(row) + headingOdds(heading, row));
    const share = rows.length > 0 ? probability(kind(rows.slice(0, 1))[0]!) : 0;
    const usual = few(rows);
    const other = share < HARDLY ? usual : late(rows);
    const terse = dense(rows);
    return {
      salience: usual.map((odds, at) =>
        probability((1 - share) * odds + share * other[at]! + TERSE * terse[at]! + known[at]!),
      ),
      density: terse.map((odds, at) => probability(odds + known[at]!)),
      late: share,
    };
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
