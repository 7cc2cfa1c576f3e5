/**
 * The learned ranking of English stories: a forest of small regression trees over the features, grown by
 * `npm run train -- summaries` on pairs of articles and summaries that people wrote. `english.forest.json` says on which.
 */

import { worthOf } from "./cues.ts";
import packed from "./english.forest.json" with { type: "json" };
import { featureNames } from "./features.ts";

/**
 * A forest as it is kept. `trees` is base64 of the trees one after another: how many splits, then for each split its
 * feature, its bin and the two ways on, then the leaves' values in steps of `step`, two bytes each. A way on from
 * 128 up is a leaf. A row goes left when its figure is at most that of the feature's `cuts` which the bin numbers.
 */
export type PackedForest = {
  features: readonly string[];
  base: number;
  step: number;
  cuts: readonly (readonly number[])[];
  trees: string;
};

type Forest = {
  base: number;
  /** For each split of each tree. */
  feature: Uint8Array;
  limit: Float64Array;
  left: Int16Array;
  right: Int16Array;
  values: Float64Array;
  /** Where each tree's splits and leaves begin. */
  splits: number[];
  leaves: number[];
};

function unpack({ base, step, cuts, trees, features }: PackedForest): Forest {
  if (features.some((name, at) => featureNames[at] !== name))
    throw new Error("english.forest.json was grown on other features; run npm run train -- summaries");
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const feature: number[] = [];
  const limit: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const values: number[] = [];
  const splits: number[] = [];
  const leaves: number[] = [];
  const way = (byte: number) => (byte < 128 ? byte : 127 - byte);
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at++]!;
    splits.push(feature.length);
    leaves.push(values.length);
    for (let split = 0; split < count; split++, at += 4) {
      feature.push(bytes[at]!);
      limit.push(cuts[bytes[at]!]![bytes[at + 1]!]!);
      left.push(way(bytes[at + 2]!));
      right.push(way(bytes[at + 3]!));
    }
    for (let leaf = 0; leaf <= count; leaf++, at += 2)
      values.push((((bytes[at]! << 8) | bytes[at + 1]!) - 0x8000) * step);
  }
  return {
    base,
    feature: Uint8Array.from(feature),
    limit: Float64Array.from(limit),
    left: Int16Array.from(left),
    right: Int16Array.from(right),
    values: Float64Array.from(values),
    splits,
    leaves,
  };
}

/** The forest's sum for one row: the log-odds that an editor would keep the sentence. */
function logOdds(forest: Forest, row: readonly number[]): number {
  const { feature, limit, left, right, values, splits, leaves } = forest;
  let sum = forest.base;
  for (let tree = 0; tree < splits.length; tree++) {
    const first = splits[tree]!;
    let split = 0;
    while (split >= 0) {
      const at = first + split;
      split = row[feature[at]!]! <= limit[at]! ? left[at]! : right[at]!;
    }
    sum += values[leaves[tree]! + ~split]!;
  }
  return sum;
}

/** How much what newsrooms know counts beside what was learnt: as much as cost nothing in four folds. */
export const KNOWN = 0.2;

/**
 * What a headline and a standfirst add to the log-odds. The training pairs have no headlines but the briefs' titles,
 * so the forest sees none, and these weights are chosen after it.
 */
export type HeadingWeights = { news: number; figures: number };

const aspects = ["News", "Figures"] as const;
const headlineColumns = aspects.map((aspect) => featureNames.indexOf(`headline${aspect}`));
const standfirstColumns = aspects.map((aspect) => featureNames.indexOf(`standfirst${aspect}`));

/** A standfirst is longer than a headline and says less in each word. */
const STANDFIRST_SHARE = 0.5;

function headingOdds(weights: readonly number[], row: readonly number[]): number {
  let odds = 0;
  for (const [at, weight] of weights.entries())
    odds += weight * (row[headlineColumns[at]!]! + STANDFIRST_SHARE * row[standfirstColumns[at]!]!);
  return odds;
}

/** Scores rows with a forest: the probability, 0 to 1, that an editor would keep each sentence. */
export function scorerOf(model: PackedForest & { heading: HeadingWeights }) {
  const forest = unpack(model);
  const { news, figures } = model.heading;
  const heading = [news, figures];
  return (rows: readonly (readonly number[])[]): number[] =>
    rows.map(
      (row) => 1 / (1 + Math.exp(-logOdds(forest, row) - KNOWN * worthOf(row) - headingOdds(heading, row))),
    );
}

/** Relative to the best sentence, so that composing can tell what is hardly worth its room. */
export function relative(scores: readonly number[]): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return scores.map((score) => (best > 0 ? score / best : 1));
}

const score = scorerOf(packed);

export const learned = {
  method: packed.model,
  salience: (rows: readonly (readonly number[])[]): number[] => relative(score(rows)),
};
