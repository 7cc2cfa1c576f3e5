/** Grows the forests of the ranking: one that expects words, and one that weighs sentences by them. */
import type { PackedForest } from "../../../lib/forest/index.ts";
import { computeSentenceFeatures, sentenceFeatureNames } from "../../../lib/summarise/model/features.ts";
import {
  buildExpectation,
  buildScorer,
  type Expectation,
  type HeadingWeights,
  relativeWorth,
  type Worth,
} from "../../../lib/summarise/model/scoring.ts";
import {
  computeTermFeatures,
  ODDS_STEP,
  termFeatureNames,
  type WordOdds,
} from "../../../lib/summarise/model/terms.ts";
import { BUCKETS } from "../../../lib/text/tokens.ts";
import { growForest } from "../forest.ts";
import { pack } from "../packing.ts";
import type { Example } from "./examples.ts";

export type Ranker = { expectation: Expectation; forest: PackedForest };

export const SETTINGS = {
  terms: { trees: 40, leaves: 16, rate: 0.14, least: 20, ridge: 8, share: 0.5, drawn: 0.25 },
  sentences: { trees: 600, leaves: 20, rate: 0.025, least: 8, ridge: 8, share: 0.2, drawn: 0.5 },
};

/** The sentences' forest sees no headline; see HeadingWeights. */
const columns = sentenceFeatureNames.flatMap((name, at) => (/headline|standfirst/i.test(name) ? [] : [at]));

/**
 * What the sentences' forest is to learn from must be as unsure of the words as it will be of a new story's: so each
 * story's words are expected by a forest that has not seen it.
 */
const FOLDS = 2;

/** How much each sentence of a set teaches of either worth. */
export type Weights = Readonly<Record<keyof Worth, number>>;

export function grow(examples: readonly Example[], weightsOf: (set: string) => Weights): Ranker {
  const likely: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const expects = buildExpectation(growTerms(examples.filter((_, at) => at % FOLDS !== fold)));
    for (const [at, { story, stats }] of examples.entries())
      if (at % FOLDS === fold) likely[at] = expects(story, stats);
  }
  const rows = examples.flatMap(({ story, stats }, at) =>
    computeSentenceFeatures(story, stats, likely[at]).map((row) =>
      Float64Array.from(columns, (column) => row[column]!),
    ),
  );
  const taught = examples.flatMap(({ set, lessons }) =>
    lessons.map((lesson) => ({ ...lesson, by: weightsOf(set) })),
  );
  const questions = [
    { labels: taught.map(({ share }) => share), weights: taught.map(({ by }) => by.salience) },
    { labels: taught.map(({ own }) => own), weights: taught.map(({ by, weight }) => by.density * weight) },
  ];
  return {
    expectation: growTerms(examples),
    forest: pack(growForest(rows, questions, SETTINGS.sentences), sentenceFeatureNames, { columns }),
  };
}

function growTerms(examples: readonly Example[]): Expectation {
  const odds = Array.from({ length: FOLDS }, (_, fold) =>
    oddsOf(examples.filter((_, at) => at % FOLDS !== fold)),
  );
  const rows = examples.flatMap(({ story, stats }, at) =>
    computeTermFeatures(story, stats, odds[at % FOLDS]!),
  );
  const said = examples.flatMap((example) => example.said);
  const forest = growForest(rows, [{ labels: said, weights: said.map(() => 1) }], SETTINGS.terms);
  return {
    odds: Buffer.from(oddsOf(examples).buffer).toString("base64"),
    forest: pack(forest, termFeatureNames),
  };
}

/** As if each bucket had been met this often more, and said no more than others: what is rare tells little. */
const DOUBT = 8;

/** How much oftener than the words of its set at large the references say a word, bucket by bucket. */
function oddsOf(examples: readonly Example[]): WordOdds {
  const rates = new Map(
    Object.entries(Object.groupBy(examples, ({ set }) => set)).map(([set, own = []]) => {
      const all = own.flatMap(({ said }) => said);
      return [set, all.reduce((sum, share) => sum + share, 0) / all.length];
    }),
  );
  const said = new Float64Array(BUCKETS);
  const usual = new Float64Array(BUCKETS);
  for (const example of examples) {
    const rate = rates.get(example.set)!;
    for (const [term, bucket] of example.story.bucket.entries()) {
      said[bucket]! += example.said[term]!;
      usual[bucket]! += rate;
    }
  }
  const doubt = (DOUBT * [...rates.values()].reduce((sum, rate) => sum + rate, 0)) / rates.size;
  return Int8Array.from(said, (times, bucket) =>
    Math.round(Math.log((times + doubt) / (usual[bucket]! + doubt)) / ODDS_STEP),
  );
}

const none: HeadingWeights = { news: 0, figures: 0 };

/** Scores a story's sentences as the product will, without its title or with it. */
export function scorerFor({ expectation, forest }: Ranker, heading = none) {
  const expects = buildExpectation(expectation);
  const score = buildScorer(forest, heading);
  return ({ story, titled, stats }: Example, withTitle = false): Worth => {
    const rows = computeSentenceFeatures(withTitle && titled ? titled : story, stats, expects(story, stats));
    return relativeWorth(score(rows));
  };
}
