import { describe, expect, test } from "vitest";
import { labelsOf, lessonsOf } from "./labels.ts";

const words = (text: string) => text.split(" ");

function told(reference: string, ...sentences: string[]) {
  return {
    sentences: sentences.map(words),
    words: sentences.map((sentence) => words(sentence).length),
    reference: words(reference),
  };
}

describe("of what a sentence says itself", () => {
  const lessons = (sentence: string, ...references: string[]) =>
    lessonsOf({ sentences: [words(sentence)], words: [words(sentence).length] }, references.map(words), {
      words: 60,
    })[0]!;

  test("it teaches the share of its pairs of words that the reference says, none oftener than there", () => {
    expect(lessons("the bridge closes today", "the bridge closes").own).toBeCloseTo(2 / 3);
    expect(lessons("a b a b", "a b").own).toBeCloseTo(1 / 3);
    expect(lessons("alone", "alone").own).toBe(0);
  });

  test("several references teach their mean", () => {
    expect(lessons("the bridge closes", "the bridge closes", "rain fell").own).toBeCloseTo(1 / 2);
  });

  test("it teaches by its length, up to a point", () => {
    const long = Array.from({ length: 90 }, (_, at) => `w${at}`).join(" ");
    expect(lessons("the bridge closes now", "x").weight).toBeCloseTo(0.2);
    expect(lessons(long, "x").weight).toBe(2);
  });
});

describe("what a sentence teaches", () => {
  test("the sentence that the summary repeats is worth nearly all, one that shares nothing nearly nothing", () => {
    const [same, other] = labelsOf(
      told("the bridge closes on monday", "the bridge closes on monday", "a cat sat"),
      {
        sentences: 1,
      },
    );
    expect(same).toBeGreaterThan(0.99);
    expect(other).toBeLessThan(0.01);
  });

  test("of two sentences that say the same, both teach, though one extract takes only one", () => {
    const labels = labelsOf(
      told("the bridge closes", "the bridge closes today", "now the bridge closes", "rain fell on the hills"),
      { sentences: 1 },
    );
    expect(labels[0]! + labels[1]!).toBeGreaterThan(0.95);
    expect(Math.min(labels[0]!, labels[1]!)).toBeGreaterThan(0.2);
    expect(labels[2]).toBeLessThan(0.05);
  });

  test("a sentence longer than the budget teaches nothing", () => {
    const labels = labelsOf(told("one two three four five", "one two three four five six", "one two three"), {
      words: 4,
    });
    expect(labels[0]).toBe(0);
    expect(labels[1]).toBeGreaterThan(0.9);
  });

  test("labels are shares, from 0 to 1", () => {
    const labels = labelsOf(told("a b c d e f", "a b", "c d", "e f", "x y", "a f"), { sentences: 3 });
    for (const label of labels) {
      expect(label).toBeGreaterThanOrEqual(0);
      expect(label).toBeLessThanOrEqual(1);
    }
    expect(labels[3]).toBeLessThan(0.05);
  });
});
