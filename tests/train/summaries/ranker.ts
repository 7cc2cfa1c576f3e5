/** Grows the forests of the ranking: one that expects words, and those that weigh sentences by them. */
import { computeSentenceFeatures, sentenceFeatureNames } from "../../../lib/summarise/model/features.ts";
import {
  buildExpectation,
  buildScorer,
  type Expectation,
  type HeadingWeights,
  relativeWorth,
  type SentenceForests,
  type Worth,
} from "../../../lib/summarise/model/scoring.ts";
import {
  computeTermFeatures,
  ODDS_STEP,
  termFeatureNames,
  type WordOdds,
} from "../../../lib/summarise/model/terms.ts";
import { BUCKETS } from "../../../lib/text/tokens.ts";
import { type Forest, type Growing, growForest } from "../forest.ts";
import { pack } from "../packing.ts";
import type { Example } from "./examples.ts";

export type Ranker = { expectation: Expectation } & SentenceForests;

export const SETTINGS = {
  terms: { trees: 40, leaves: 16, rate: 0.14, least: 20, ridge: 8, share: 0.5, drawn: 0.25 },
  few: { trees: 256, leaves: 20, rate: 0.06, least: 8, ridge: 8, share: 0.22, drawn: 0.5 },
  dense: { trees: 160, leaves: 20, rate: 0.09, least: 8, ridge: 8, share: 0.22, drawn: 0.5 },
  late: { trees: 96, leaves: 16, rate: 0.09, least: 3, ridge: 8, share: 0.22, drawn: 0.5 },
  kind: { trees: 96, leaves: 8, rate: 0.08, least: 3, ridge: 8, share: 0.3, drawn: 0.6 },
};

/** The sentences' forests see no headline; see HeadingWeights. */
const columns = sentenceFeatureNames.flatMap((name, at) => (/headline|standfirst/i.test(name) ? [] : [at]));

/**
 * What the sentences' forest is to learn from must be as unsure of the words as it will be of a new story's: so each
 * story's words are expected by a forest that has not seen it.
 */
const FOLDS = 2;

/** How much each sentence of a set teaches of either worth, and of what is kept of a story without its lead. */
export type Weights = Readonly<Record<keyof Worth | "late", number>>;

export function grow(examples: readonly Example[], weightsOf: (set: string) => Weights): Ranker {
  const likely: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const expects = buildExpectation(growTerms(examples.filter((_, at) => at % FOLDS !== fold)));
    for (const [at, { story, stats }] of examples.entries())
      if (at % FOLDS === fold) likely[at] = expects(story, stats);
  }
  const stories = examples.map(({ set, story, stats, lessons }, at) => ({
    by: weightsOf(set),
    lessons,
    rows: computeSentenceFeatures(story, stats, likely[at]).map((row) =>
      Float64Array.from(columns, (column) => row[column]!),
    ),
  }));
  const taught = stories.flatMap(({ by, rows, lessons }) =>
    lessons.map((lesson, at) => ({ ...lesson, by, row: rows[at]! })),
  );
  const forest = (all: readonly Taught[], growing: Growing) => {
    const teaching = all.filter(({ weight }) => weight > 0);
    const labels = teaching.map(({ label }) => label);
    // Where nothing teaches anything else, it always says no.
    if (labels.every((label) => label === 0)) return packed({ bases: [NEVER], trees: [] });
    const rows = teaching.map(({ row }) => row);
    const weights = teaching.map(({ weight }) => weight);
    return packed(growForest(rows, [{ labels, weights }], growing));
  };
  return {
    expectation: growTerms(examples),
    few: forest(
      taught.map(({ row, share, by }) => ({ row, label: share, weight: by.salience })),
      SETTINGS.few,
    ),
    dense: forest(
      taught.map(({ row, own, weight, by }) => ({ row, label: own, weight: by.density * weight })),
      SETTINGS.dense,
    ),
    late: forest(
      taught.map(({ row, share, by }) => ({ row, label: share, weight: by.late })),
      SETTINGS.late,
    ),
    kind: forest(
      stories.map(({ rows, by }) => ({ row: rows[0]!, label: by.late > 0 ? 1 : 0, weight: 1 })),
      SETTINGS.kind,
    ),
  };
}

/** One row of figures with its answer, and how much it teaches. */
type Taught = { row: Float64Array; label: number; weight: number };

const packed = (forest: Forest) => pack(forest, sentenceFeatureNames, { columns });

/** Log-odds of what never is so. */
const NEVER = -20;

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

/** How much oftener than the words of its set at large English references say a word, bucket by bucket. */
function oddsOf(all: readonly Example[]): WordOdds {
  const examples = all.filter(({ story }) => story.english);
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
export function scorerFor({ expectation, ...forests }: Ranker, heading = none) {
  const expects = buildExpectation(expectation);
  const score = buildScorer(forests, heading);
  return ({ story, titled, stats }: Example, withTitle = false): Worth => {
    const rows = computeSentenceFeatures(withTitle && titled ? titled : story, stats, expects(story, stats));
    return relativeWorth(score(rows));
  };
}
