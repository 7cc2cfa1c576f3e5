import { expect, test } from "vitest";
import { type PackedForest, probability } from "../../../lib/forest/index.ts";
import { sentenceFeatureNames } from "../../../lib/summarise/model/features.ts";
import { worthOf } from "../../../lib/summarise/model/heuristic.ts";
import { buildScorer, KNOWN, relative, TERSE } from "../../../lib/summarise/model/scoring.ts";

const features = sentenceFeatureNames;
const still = (...bases: number[]): PackedForest => ({
  features,
  bases,
  step: 1,
  scale: 1,
  cuts: features.map(() => []),
  trees: "",
});
const NEVER = -20;
const row = (index: number) => features.map((name) => (name === "index" ? index : 12));
const rows = [row(0), row(20)];
const unannounced = { news: 0, figures: 0 };

test("what newsrooms know counts beside what a forest says", () => {
  const forests = { few: still(1), dense: still(-1), late: still(5), kind: still(NEVER) };
  const { salience, density } = buildScorer(forests, unannounced)(rows);
  expect(salience[0]).toBeCloseTo(probability(1 - TERSE + KNOWN * worthOf(rows[0]!)), 6);
  expect(density).toEqual(rows.map((own) => probability(-1 + KNOWN * worthOf(own))));
});

test("a story without its lead is judged by what is kept of such", () => {
  const odds = (kind: number) =>
    buildScorer({ few: still(1), dense: still(0), late: still(3), kind: still(kind) }, unannounced)(rows);
  const worth = KNOWN * worthOf(rows[1]!);
  expect(odds(-NEVER).salience[1]).toBeCloseTo(probability(3 + worth), 6);
  expect(odds(0).salience[1]).toBeCloseTo(probability(2 + worth), 6);
  expect(odds(0).late).toBe(0.5);
});

test("salience is relative to the best sentence of the story", () => {
  expect(relative([0.2, 0.4, 0.1])).toEqual([0.5, 1, 0.25]);
  expect(relative([])).toEqual([]);
});
