/** Grows the forests of doubt: one of words, one of sentences. Settings were chosen with whole sets held out. */
import { randomOf } from "../../bench/faults/history.ts";
import { type Forest, type Growing, growForest } from "../forest.ts";
import type { Lesson } from "./lessons.ts";

const WORDS: Growing = { trees: 200, leaves: 16, rate: 0.12, least: 20, ridge: 5, share: 0.5, drawn: 0.5 };
/** Few features a tree and no way down for more of any: what holds in one set alone counts little. */
const SENTENCES: Growing = {
  trees: 200,
  leaves: 6,
  rate: 0.05,
  least: 8,
  ridge: 3,
  share: 0.1,
  drawn: 0.6,
  isRising: true,
};
/** How much of the words beside a fault, and of those of grammar, is learned from. */
const [BESIDE_FAULT, GRAMMAR] = [0.15, 0.3];
/** A set, and each of its two labels, counts by its size to this power less: small sets say as much as large ones. */
const EVENED = 0.7;

/** @param measure the features of each word of a lesson's sentence, one row a word */
export function growWordForest(
  lessons: Iterable<Lesson>,
  measure: (lesson: Lesson) => readonly (readonly number[])[],
): Forest {
  const random = randomOf(5);
  const [rows, labels]: [number[][], number[]] = [[], []];
  for (const lesson of lessons) {
    const { fault } = lesson;
    const { words } = lesson.evidence.sentence;
    for (const [at, row] of measure(lesson).entries()) {
      const word = words[at]!;
      const isHit = fault !== undefined && word.start < fault.end && word.end > fault.start;
      if (fault && !isHit && random() > BESIDE_FAULT) continue;
      if (word.isEmpty && !isHit && random() > GRAMMAR) continue;
      rows.push([...row]);
      labels.push(isHit && fault.kind !== "synonym" ? 1 : 0);
    }
  }
  return growForest(rows, [{ labels, weights: labels.map(() => 1) }], WORDS);
}

/** A lesson's features with what it teaches. */
export interface Taught extends Pick<Lesson, "set" | "label" | "weight"> {
  readonly features: readonly number[];
}

export function growSentenceForest(taught: readonly Taught[]): Forest {
  const keyOf = ({ set, label }: Taught) => `${set} ${label}`;
  const totals = new Map<string, number>();
  for (const one of taught) totals.set(keyOf(one), (totals.get(keyOf(one)) ?? 0) + one.weight);
  const raw = taught.map((one) => one.weight * totals.get(keyOf(one))! ** -EVENED);
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / raw.length;
  const answers = { labels: taught.map(({ label }) => label), weights: raw.map((weight) => weight / mean) };
  return growForest(
    taught.map(({ features }) => features),
    [answers],
    SENTENCES,
  );
}

/** The log-odds that a forest of one question gives a row. */
export function askForest({ bases, trees }: Forest, row: readonly number[]): number {
  let odds = bases[0]!;
  for (const { feature, cut, left, right, values } of trees) {
    let at = feature.length === 0 ? -1 : 0;
    while (at >= 0) at = row[feature[at]!]! <= cut[at]! ? left[at]! : right[at]!;
    odds += values[~at]!;
  }
  return odds;
}
