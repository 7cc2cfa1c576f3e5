import { expect, test } from "vitest";
import { type PackedForest, probability } from "../../../lib/forest/index.ts";
import { sentenceFeatureNames } from "../../../lib/summarise/model/features.ts";
import { worthOf } from "../../../lib/summarise/model/heuristic.ts";
import { buildScorer, KNOWN, relative } from "../../../lib/summarise/model/scoring.ts";

test("what newsrooms know counts beside what a forest says", () => {
  const features = sentenceFeatureNames;
  const still: PackedForest = {
    features,
    bases: [1, -1],
    step: 1,
    scale: 1,
    cuts: features.map(() => []),
    trees: "",
  };
  const row = (index: number) => features.map((name) => (name === "index" ? index : 12));
  const rows = [row(0), row(20)];
  const { salience, density } = buildScorer(still, { news: 0, figures: 0 })(rows);
  expect(salience).toEqual(rows.map((own) => probability(1 + KNOWN * worthOf(own))));
  expect(density).toEqual(rows.map((own) => probability(-1 + KNOWN * worthOf(own))));
});

test("salience is relative to the best sentence of the story", () => {
  expect(relative([0.2, 0.4, 0.1])).toEqual([0.5, 1, 0.25]);
  expect(relative([])).toEqual([]);
});
