import { expect, test } from "vitest";
import { difference, seeded } from "./bootstrap.ts";

test("a system that is always two points better is two points better for certain", () => {
  const gain = difference([5, 7, 9], [3, 5, 7]);
  expect(gain).toEqual({ mean: 2, low: 2, high: 2 });
});

test("a gain that comes from one article in four is not certain", () => {
  const gain = difference([1, 0, 0, 0], [0, 0, 0, 0]);
  expect(gain.mean).toBe(0.25);
  expect(gain.low).toBe(0);
  expect(gain.high).toBeGreaterThanOrEqual(0.5);
});

test("the same comparison gives the same interval", () => {
  const ours = Array.from({ length: 50 }, (_, at) => (at * 37) % 11);
  const theirs = Array.from({ length: 50 }, (_, at) => (at * 17) % 13);
  expect(difference(ours, theirs)).toEqual(difference(ours, theirs));
});

test("the seeded draws fill the unit interval evenly", () => {
  const random = seeded(7);
  const drawn = Array.from({ length: 4000 }, random);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => drawn.filter((d) => Math.floor(d * 10) === tenth).length,
  );
  expect(Math.min(...tenths)).toBeGreaterThan(300);
  expect(Math.max(...tenths)).toBeLessThan(500);
});
