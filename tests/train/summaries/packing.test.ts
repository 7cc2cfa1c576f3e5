import { expect, test } from "vitest";
import { featureNames } from "../../../lib/summarise/model/features.ts";
import { worthOf } from "../../../lib/summarise/model/heuristic.ts";
import { buildScorer, KNOWN, relative } from "../../../lib/summarise/model/scoring.ts";
import { seeded } from "../../bench/summaries/bootstrap.ts";
import { growForest } from "../forest.ts";
import { pack } from "./packing.ts";

test("a packed forest answers both its questions as the one that was grown", () => {
  const random = seeded(3);
  const features = [
    featureNames.indexOf("index"),
    featureNames.indexOf("words"),
    featureNames.indexOf("names"),
  ];
  const rows = Array.from({ length: 400 }, () =>
    Float64Array.from(features, () => Math.round(random() * 30)),
  );
  const weights = rows.map(() => 1);
  const forest = growForest(
    rows,
    [
      {
        labels: rows.map(([index, words, names]) =>
          index! < 4 && words! > 12 ? 0.9 : names! > 20 ? 0.4 : 0.05,
        ),
        weights,
      },
      { labels: rows.map(([, words]) => words! / 40), weights },
    ],
    { trees: 20, leaves: 6, rate: 0.3, least: 1, ridge: 1, share: 1 },
  );
  // A figure that stands just at a limit goes to the left, too.
  const limits = features.map((_, at) =>
    forest.trees.flatMap(({ trait, limit }) => [...limit].filter((_, split) => trait[split] === at)),
  );
  for (const [at, own] of limits.entries())
    for (const limit of own.slice(0, 20))
      rows.push(Float64Array.from(features, (_, other) => (other === at ? limit : 15)));
  const wide = rows.map((row) => {
    const figures = featureNames.map(() => 0);
    for (const [at, feature] of features.entries()) figures[feature] = row[at]!;
    return figures;
  });
  const { salience, density } = buildScorer(pack(forest, featureNames, features), { news: 0, figures: 0 })(
    wide,
  );
  for (const [question, likely] of [salience, density].entries()) {
    for (const [at, estimate] of likely.entries()) {
      let odds = forest.starts[question]! + KNOWN * worthOf(wide[at]!);
      for (const { trait, limit, left, right, values } of forest.trees) {
        let split = trait.length === 0 ? -1 : 0;
        while (split >= 0) split = rows[at]![trait[split]!]! <= limit[split]! ? left[split]! : right[split]!;
        odds += values[2 * ~split + question]!;
      }
      expect(estimate).toBeCloseTo(1 / (1 + Math.exp(-odds)), 3);
    }
  }
});

test("salience is relative to the best sentence of the story", () => {
  expect(relative([0.2, 0.4, 0.1])).toEqual([0.5, 1, 0.25]);
  expect(relative([])).toEqual([]);
});
