import { expect, test } from "vitest";
import { worthOf } from "../../../lib/summarise/cues.ts";
import { featureNames } from "../../../lib/summarise/features.ts";
import { KNOWN, relative, scorerOf } from "../../../lib/summarise/scoring.ts";
import { seeded } from "../../bench/summaries/bootstrap.ts";
import { growForest } from "../forest.ts";
import { pack } from "./packing.ts";

test("a packed forest scores as the one that was grown", () => {
  const random = seeded(3);
  const features = [
    featureNames.indexOf("index"),
    featureNames.indexOf("words"),
    featureNames.indexOf("names"),
  ];
  const rows = Array.from({ length: 400 }, () =>
    Float64Array.from(features, () => Math.round(random() * 30)),
  );
  const labels = rows.map(([index, words, names]) =>
    index! < 4 && words! > 12 ? 0.9 : names! > 20 ? 0.4 : 0.05,
  );
  const forest = growForest(
    rows,
    labels,
    rows.map(() => 1),
    {
      trees: 20,
      leaves: 6,
      rate: 0.3,
      least: 1,
      ridge: 1,
      share: 1,
    },
  );
  const packed = pack(forest, featureNames, features);
  const score = scorerOf({ salience: packed, density: packed }, { news: 0, figures: 0 });
  const wide = rows.map((row) => {
    const figures = featureNames.map(() => 0);
    for (const [at, feature] of features.entries()) figures[feature] = row[at]!;
    return figures;
  });
  for (const [at, estimate] of score(wide).salience.entries()) {
    let odds = forest.start + KNOWN * worthOf(wide[at]!);
    for (const { trait, limit, left, right, values } of forest.trees) {
      let split = trait.length === 0 ? -1 : 0;
      while (split >= 0) split = rows[at]![trait[split]!]! <= limit[split]! ? left[split]! : right[split]!;
      odds += values[~split]!;
    }
    expect(estimate).toBeCloseTo(1 / (1 + Math.exp(-odds)), 3);
  }
});

test("salience is relative to the best sentence of the story", () => {
  expect(relative([0.2, 0.4, 0.1])).toEqual([0.5, 1, 0.25]);
  expect(relative([])).toEqual([]);
});
