/** Grows the forests of the ranking: one that expects words, and two that weigh sentences by them. */
import { featureNames, featuresOf } from "../../../lib/summarise/features.ts";
import {
  type Expectation,
  expectationOf,
  type Forests,
  type HeadingWeights,
  relative,
  scorerOf,
} from "../../../lib/summarise/scoring.ts";
import { BUCKETS } from "../../../lib/summarise/story.ts";
import { ODDS_STEP, termFeatureNames, termFeaturesOf, type WordOdds } from "../../../lib/summarise/terms.ts";
import { growForest } from "../forest.ts";
import type { Example } from "./examples.ts";
import { pack } from "./packing.ts";

export type Ranker = { expectation: Expectation; forests: Forests };

export const SETTINGS = {
  terms: { trees: 40, leaves: 16, rate: 0.14, least: 20, ridge: 8, share: 0.5, drawn: 0.25 },
  sentences: { trees: 380, leaves: 20, rate: 0.035, least: 8, ridge: 8, share: 0.2, drawn: 0.5 },
};

/** The sentences' forests see no headline; see HeadingWeights. */
const features = featureNames.flatMap((name, at) => (/headline|standfirst/i.test(name) ? [] : [at]));
const termFeatures = [...termFeatureNames.keys()];

/**
 * What the sentences' forests are to learn from must be as unsure of the words as it will be of a new story's: so each
 * story's words are expected by a forest that has not seen it.
 */
const FOLDS = 2;

/** @param weight how much each sentence of an example's set teaches */
export function grow(examples: readonly Example[], weight: (set: string) => number): Ranker {
  const likely: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const expects = expectationOf(growTerms(examples.filter((_, at) => at % FOLDS !== fold)));
    for (const [at, { story, whole }] of examples.entries())
      if (at % FOLDS === fold) likely[at] = expects(story, whole);
  }
  const rows = examples.flatMap(({ story, whole }, at) =>
    featuresOf(story, whole, likely[at]).map((row) =>
      Float64Array.from(features, (feature) => row[feature]!),
    ),
  );
  const taught = examples.flatMap(({ set, lessons }) =>
    lessons.map((lesson) => ({ ...lesson, by: weight(set) })),
  );
  const grown = (worths: number[], weights: number[]) =>
    pack(growForest(rows, worths, weights, SETTINGS.sentences), featureNames, features);
  return {
    expectation: growTerms(examples),
    forests: {
      salience: grown(
        taught.map(({ share }) => share),
        taught.map(({ by }) => by),
      ),
      density: grown(
        taught.map(({ own }) => own),
        taught.map(({ by, weight }) => by * weight),
      ),
    },
  };
}

function growTerms(examples: readonly Example[]): Expectation {
  const odds = Array.from({ length: FOLDS }, (_, fold) =>
    oddsOf(examples.filter((_, at) => at % FOLDS !== fold)),
  );
  const rows = examples.flatMap(({ story, whole }, at) =>
    termFeaturesOf(story, whole, odds[at % FOLDS]!).map((row) => Float64Array.from(row)),
  );
  const said = examples.flatMap((example) => example.said);
  const forest = growForest(
    rows,
    said,
    said.map(() => 1),
    SETTINGS.terms,
  );
  return {
    odds: Buffer.from(oddsOf(examples).buffer).toString("base64"),
    forest: pack(forest, termFeatureNames, termFeatures),
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

export type Scores = { salience: number[]; density: number[] };

/** Scores a story's sentences as the product will, without its title or with it. */
export function scorerFor({ expectation, forests }: Ranker, heading = none) {
  const expects = expectationOf(expectation);
  const score = scorerOf(forests, heading);
  return ({ story, titled, whole }: Example, withTitle = false): Scores => {
    const rows = featuresOf(withTitle && titled ? titled : story, whole, expects(story, whole));
    const { salience, density } = score(rows);
    return { salience: relative(salience), density: relative(density) };
  };
}
