/**
 * Fits what tells a page of whose story much was left out: a logistic regression on a few signs, whose bar is set so
 * that of pages of which nearly all is told few are warned of. A page counts twice, as read by a forest that has not
 * seen its site, and by one that has not seen its set.
 *
 * Of the sets that are judged by the whole text nearly all pages that lack much are WCXB's. So pages of which a few
 * snippets are known count, too: without them, weights that are fitted without that set have next to nothing to learn
 * from, and warn of half as many of its pages. The bar is set by whole texts alone.
 */
import {
  type BodyModel,
  judgeStory,
  type PackedBodyModel,
  unpackBodyModel,
} from "../../../lib/reading/formats/html/body.ts";
import {
  gatherLackEvidence,
  LACK_SIGNS,
  type LackEvidence,
  type LackWeights,
  weighLack,
} from "../../../lib/reading/formats/html/lack-evidence.ts";
import { FOLDS, type SetName } from "../../bench/reading/corpus.ts";
import { agreementOf } from "../../bench/reading/measures.ts";
import { SCORERS } from "../../bench/reading/sets.ts";
import type { Lesson } from "./lessons.ts";

/** A page of which less is told lacks much, of which more is told nothing; between them it does partly. */
const [MUCH_IS_TOLD, LITTLE_IS_TOLD] = [0.95, 0.65];
/** What a page that lacks something weighs, of which there are few. */
const WEIGHT_OF_LACK = 8;
const RIDGE = 30;
const STEPS = 30;
/** Of pages of which nearly all is told, so many are warned of; rules warn of some others. */
const FALSE_ALARMS = 0.025;

/** A model that does not warn yet. */
export type Forests = Pick<PackedBodyModel, "odds" | "forest">;

/** The models of the product and of its folds, as they are kept. */
export interface Grown<Model> {
  readonly whole: Model;
  readonly folds: readonly Model[];
  readonly without: Readonly<Partial<Record<SetName, Model>>>;
}

interface Row {
  readonly figures: readonly number[];
  readonly recall: number;
  readonly fold: number;
  readonly set: SetName;
  /** Whether recall is of a whole text. */
  readonly isWhole: boolean;
}

/** Adds to each model the weights that pages give which it has not seen. */
export function withLack(lessons: readonly Lesson[], grown: Grown<Forests>): Grown<PackedBodyModel> {
  const rows = rowsFrom(lessons, grown);
  const add = (model: Forests, isSeen: (row: Row) => boolean) => ({
    ...model,
    lack: fitLack(rows.filter(isSeen)),
  });
  report(rows);
  return {
    whole: add(grown.whole, () => true),
    folds: grown.folds.map((model, fold) => add(model, (row) => row.fold !== fold)),
    without: Object.fromEntries(
      Object.entries(grown.without).map(([set, model]) => [set, add(model, (row) => row.set !== set)]),
    ),
  };
}

export function unpackForests(model: Forests): BodyModel {
  return unpackBodyModel({ ...model, lack: NO_LACK });
}

const NO_LACK: LackWeights = {
  bias: 0,
  weights: Object.fromEntries(LACK_SIGNS.map((sign) => [sign, 0])) as unknown as LackEvidence,
};

function rowsFrom(lessons: readonly Lesson[], { folds, without }: Grown<Forests>): Row[] {
  const bySite = folds.map(unpackForests);
  const bySet = new Map(Object.entries(without).map(([set, model]) => [set, unpackForests(model)]));
  return lessons.flatMap(({ page, reading, says, hiddenProse, fold }) => {
    const scorer = SCORERS[page.set];
    if (!scorer) return [];
    const { isWhole } = scorer;
    return [bySite[fold], bySet.get(page.set)].flatMap((model) => {
      if (!model) return [];
      const { story, doubt } = judgeStory(reading, says, model);
      const evidence = gatherLackEvidence(story, doubt, reading, says.kind, hiddenProse);
      const { recall } = agreementOf(scorer.score(page, story.map(({ text }) => text).join("\n\n")));
      return [{ figures: LACK_SIGNS.map((sign) => evidence[sign]), recall, fold, set: page.set, isWhole }];
    });
  });
}

/** What share of a page's lack counts as much: from 0 to 1. */
function lackOf({ recall }: Row): number {
  return Math.max(0, Math.min(1, (MUCH_IS_TOLD - recall) / (MUCH_IS_TOLD - LITTLE_IS_TOLD)));
}

/** Iteratively reweighted least squares on standardised figures, with a ridge (Hastie et al. 2009, 4.4.1). */
function fitLack(rows: readonly Row[]): LackWeights {
  const scale = LACK_SIGNS.map((_, i) => {
    const mean = rows.reduce((sum, { figures }) => sum + figures[i]!, 0) / rows.length;
    const variance = rows.reduce((sum, { figures }) => sum + (figures[i]! - mean) ** 2, 0) / rows.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
  const inputs = rows.map(({ figures }) => [
    1,
    ...figures.map((figure, i) => (figure - scale[i]!.mean) / scale[i]!.deviation),
  ]);
  const size = LACK_SIGNS.length + 1;
  let solution = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size + 1 }, (_, j) => (i === j && i > 0 ? RIDGE : 0)),
    );
    for (const [at, row] of rows.entries()) {
      const input = inputs[at]!;
      const lack = lackOf(row);
      const odds = input.reduce((sum, figure, i) => sum + figure * solution[i]!, 0);
      const likely = 1 / (1 + Math.exp(-odds));
      const weight = WEIGHT_OF_LACK * lack + (1 - lack);
      const curvature = Math.max(1e-6, weight * likely * (1 - likely));
      const slope = WEIGHT_OF_LACK * lack - weight * likely;
      for (let i = 0; i < size; i += 1) {
        for (let j = 0; j < size; j += 1) matrix[i]![j]! += curvature * input[i]! * input[j]!;
        matrix[i]![size]! += input[i]! * (curvature * odds + slope);
      }
    }
    solution = solved(matrix);
  }
  const weights = LACK_SIGNS.map(
    (sign, i) => [sign, rounded(solution[i + 1]! / scale[i]!.deviation)] as const,
  );
  return withBar(rows, Object.fromEntries(weights) as unknown as LackEvidence);
}

/** Gaussian elimination; the matrix is positive definite. */
function solved(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let i = 0; i < size; i += 1)
    for (let row = 0; row < size; row += 1) {
      if (row === i) continue;
      const factor = matrix[row]![i]! / matrix[i]![i]!;
      for (let j = i; j <= size; j += 1) matrix[row]![j]! -= factor * matrix[i]![j]!;
    }
  return matrix.map((row, i) => row[size]! / row[i]!);
}

function withBar(rows: readonly Row[], weights: LackEvidence): LackWeights {
  const whole = rows.filter(({ recall, isWhole }) => isWhole && recall > MUCH_IS_TOLD);
  const odds = whole.map((row) => weighLack(evidenceOf(row), { bias: 0, weights })).sort((a, b) => b - a);
  return { bias: rounded(-odds[Math.floor(odds.length * FALSE_ALARMS)]!), weights };
}

function evidenceOf({ figures }: Row): LackEvidence {
  return Object.fromEntries(LACK_SIGNS.map((sign, i) => [sign, figures[i]])) as unknown as LackEvidence;
}

const rounded = (figure: number) => Math.round(figure * 10_000) / 10_000;

function report(rows: readonly Row[]): void {
  const told = { much: 0, warned: 0, whole: 0, alarms: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const lack = fitLack(rows.filter((row) => row.fold !== fold));
    for (const row of rows.filter((row) => row.fold === fold && row.isWhole)) {
      const isWarned = weighLack(evidenceOf(row), lack) > 0;
      if (row.recall < 0.8) {
        told.much += 1;
        if (isWarned) told.warned += 1;
      } else if (row.recall > MUCH_IS_TOLD) {
        told.whole += 1;
        if (isWarned) told.alarms += 1;
      }
    }
  }
  console.log(
    `lack, sites held out: of recall under .8 ${told.warned} of ${told.much} warned, over .95 ${told.alarms} of ${told.whole}`,
  );
}
