import { describe, expect, test } from "vitest";
import { type PackedForest, probability, unpack } from "../../lib/forest/index.ts";
import { seeded } from "../bench/summaries/bootstrap.ts";
import { type Answers, type Forest, growForest } from "../train/forest.ts";
import { pack } from "../train/packing.ts";

const names = ["words", "links", "never asked", "depth"];
/** The columns that the forests below are grown on. */
const columns = [0, 1, 3];

const random = seeded(3);
const rows = Array.from({ length: 400 }, () => names.map(() => Math.round(random() * 30)));
const grownOn = rows.map((row) => columns.map((column) => row[column]!));
const answersOf = (label: (row: readonly number[]) => number): Answers => ({
  labels: rows.map(label),
  weights: rows.map(() => 1),
});
const bodyOrNot = answersOf(([words, links, , depth]) =>
  words! > 12 && links! < 4 ? 0.9 : depth! > 20 ? 0.4 : 0.05,
);
const howLong = answersOf(([words]) => words! / 40);
const growing = { trees: 20, leaves: 6, rate: 0.3, least: 1, ridge: 1, share: 1 };
const one = growForest(grownOn, [bodyOrNot], growing);
const both = growForest(grownOn, [bodyOrNot, howLong], growing);

/** Walks each tree by itself, as it was grown, with leaves as `round` leaves them. */
function walked(
  { bases, trees }: Forest,
  row: readonly number[],
  question: number,
  round = (value: number) => value,
): number {
  let odds = Number(bases[question]!.toPrecision(8));
  for (const { feature, cut, left, right, values } of trees) {
    let at = feature.length === 0 ? -1 : 0;
    while (at >= 0) at = row[columns[feature[at]!]!]! <= cut[at]! ? left[at]! : right[at]!;
    odds += round(values[bases.length * ~at + question]!);
  }
  return odds;
}

describe("a packed forest", () => {
  // A figure that stands just at a cut goes to the left, too.
  const atCuts = both.trees.flatMap(({ feature, cut }) =>
    cut.map((own, split) => names.map((_, column) => (columns[feature[split]!] === column ? own : 15))),
  );

  test("answers both its questions as the one that was grown, also at a cut", () => {
    const ask = unpack(pack(both, names, { columns }), names);
    const all = [...rows, ...atCuts];
    for (const [question, odds] of ask(all).entries()) {
      expect(odds).toHaveLength(all.length);
      for (const [at, own] of odds.entries()) expect(own).toBeCloseTo(walked(both, all[at]!, question), 3);
    }
  });

  test("with a scale keeps decimals to the last bit", () => {
    const [odds] = unpack(pack(one, names, { columns, scale: 10_000 }), names)(rows);
    const decimals = (value: number) => Number(value.toFixed(4));
    expect(odds).toEqual(rows.map((row) => walked(one, row, 0, decimals)));
  });

  test("answers any number of rows, however they come", () => {
    const ask = unpack(pack(one, names, { columns }), names);
    const [all] = ask(rows);
    for (const count of [0, 1, 31, 32, 33, 64, 65]) {
      function* streamed() {
        yield* rows.slice(0, count);
      }
      expect(ask(streamed())).toEqual([all!.slice(0, count)]);
    }
  });

  test("takes what is no number for the lowest", () => {
    const [odds] = unpack(
      pack(one, names, { columns }),
      names,
    )([
      [Number.NaN, 3, 3, 3],
      [-Infinity, 3, 3, 3],
    ]);
    expect(odds![0]).toBe(odds![1]);
  });
});

describe("what cannot be asked is refused", () => {
  const packed = pack(one, names, { columns });

  test("a forest of other features", () => {
    expect(() => unpack(packed, ["words", "links", "depth", "never asked"])).toThrow("features of today");
    expect(() => unpack(packed, names.slice(0, 3))).toThrow("features of today");
  });

  test("a feature with more than 63 cuts", () => {
    const cuts = packed.cuts.map(() => Array.from({ length: 64 }, (_, at) => at));
    expect(() => unpack({ ...packed, cuts }, names)).toThrow("at most 63 cuts");
  });

  test("a tree of more than 32 leaves", () => {
    const bytes = [32, ...Array.from({ length: 32 }, (_, at) => [0, 0, at + 1, 128 + at]).flat()];
    const tree: PackedForest = { ...packed, trees: Buffer.from(bytes).toString("base64") };
    expect(() => unpack(tree, names)([names.map(() => 0)])).toThrow("at most 32 leaves");
  });

  test("a leaf that is too large for the scale", () => {
    expect(() => pack(one, names, { columns, scale: 10_000_000 })).toThrow("two bytes");
  });
});

test("log-odds of 0 are even", () => {
  expect([-Infinity, 0, Infinity].map(probability)).toEqual([0, 0.5, 1]);
});
