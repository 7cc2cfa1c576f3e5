import { describe, expect, test } from "vitest";
import type { SavedPage } from "./reading/corpus.ts";
import { answersOn, areAuthorsRight, isDateRight, isHouse, isTitleRight, namesIn } from "./reading/fields.ts";
import { foldsFrom } from "./reading/folds.ts";
import {
  agreement,
  agreementOf,
  averaged,
  resampled,
  sharedShingles,
  sharedWords,
  snippetAgreement,
  snippets,
} from "./reading/measures.ts";
import { compared } from "./reading/record.ts";
import { SCORERS } from "./reading/sets.ts";

function page(expected: SavedPage["expected"], more: Partial<SavedPage> = {}): SavedPage {
  const bytes = new TextEncoder().encode(
    '<meta property="og:site_name" content="The Daily Bugle"><h1>Home</h1>',
  );
  return { id: "1", set: "fundus", url: "https://www.bugle.example/a", expected, bytes, ...more };
}

describe("bodies, by hand", () => {
  test("shingles: of six words three runs of four, one of which the reader lost", () => {
    const shared = sharedShingles("a b c d e f", "a b c d e");
    expect(shared).toEqual({ both: 2 / 3, extra: 0, missing: 1 / 3 });
    expect(agreementOf(shared)).toEqual({ f1: 0.8, precision: 1, recall: 2 / 3 });
  });

  test("words: case and order aside, each as often as it stands", () => {
    // Expected the ×2, cat, sat; found the, cat, cat, up: the and cat are shared, cat and up too much.
    const { precision, recall } = agreementOf(sharedWords("The cat sat the", "cat the cat up"));
    expect([precision, recall]).toEqual([2 / 4, 2 / 4]);
  });

  test("a letter and its accent are the same in one character or two", () => {
    expect(agreementOf(sharedShingles("Ärzte für Klausen".normalize("NFD"), "Ärzte für Klausen")).f1).toBe(1);
  });

  test("a text that is shorter than a shingle is one", () => {
    expect(agreementOf(sharedShingles("Rain today", "Rain today")).f1).toBe(1);
  });

  test("nothing expected and nothing found is right; nothing found of something is nothing", () => {
    expect(agreementOf(sharedWords("", "")).f1).toBe(1);
    expect(agreementOf(sharedWords("a b", "")).f1).toBe(0);
  });

  test("snippets are counted over all pages at once, white space aside", () => {
    const pages = [
      snippets("one two  three", ["two three", "four"], ["one"]),
      snippets("five\nsix", ["five six", "six"], []),
    ];
    const { precision, recall } = snippetAgreement(pages);
    expect([precision, recall]).toEqual([3 / 4, 3 / 4]);
  });

  test("F1 of the means is another figure than the mean of F1", () => {
    const pages = [
      { both: 1, extra: 0, missing: 0 },
      { both: 0, extra: 0.5, missing: 0.5 },
    ];
    expect([agreement(pages).f1, averaged(pages).f1]).toEqual([0.5, 0.5]);
    const other = [
      { both: 0.5, extra: 0.5, missing: 0 },
      { both: 0.5, extra: 0, missing: 0.5 },
    ];
    expect(agreement(other).f1).toBe(0.75);
    expect(averaged(other).f1).toBeCloseTo(2 / 3, 12);
  });

  test("news is held against the body alone and with its standfirst, and the better counts", () => {
    const told = page({ text: "a b c d e f g h", standfirst: "s t u v w" });
    const f1 = (text: string) => agreementOf(SCORERS.fundus!.score(told, text)).f1;
    expect(f1("a b c d e f g h")).toBe(1);
    expect(f1("s t u v w a b c d e f g h")).toBe(1);
    expect(f1("s t u v w")).toBeLessThan(0.5);
  });
});

describe("how sure a figure is", () => {
  const shares: number[] = Array.from({ length: 200 }, (_, i) => 1 - (i % 2));
  const mean = (drawn: ArrayLike<number>) =>
    Array.from(drawn, (i) => shares[i]!).reduce((sum, one) => sum + one, 0) / drawn.length;

  test("half of 200 pages: a standard error of .035 either way, twice", () => {
    const { value, low, high } = resampled(200, mean);
    expect(value).toBe(0.5);
    expect(low).toBeCloseTo(0.43, 1);
    expect(high).toBeCloseTo(0.57, 1);
  });

  test("the same pages give the same interval", () => {
    expect(resampled(200, mean)).toEqual(resampled(200, mean));
  });

  test("a difference that is the same on every page is sure", () => {
    expect(resampled(200, (drawn) => mean(drawn) - (mean(drawn) - 0.25))).toEqual({
      value: 0.25,
      low: 0.25,
      high: 0.25,
    });
  });
});

describe("fields", () => {
  test.each([
    ["Mayor resigns", "MAYOR RESIGNS!", true],
    ["Mayor resigns after vote on budget", "Politics: Mayor resigns after vote on budget", true],
    ["Mayor resigns", "The Daily Bugle", false],
    ["Mayor resigns", undefined, false],
  ])("title %s, found %s: %s", (expected, found, right) => {
    expect(isTitleRight(expected, found)).toBe(right);
  });

  test.each([
    ["By Ann Lee, MD, and Dr. Bo Ek", ["Ann Lee", "Bo Ek"]],
    ["Von Mara Sand und Till Berg", ["Mara Sand", "Till Berg"]],
    ["Ann Lee, Ph.D.", ["Ann Lee"]],
    ["Ann Lee, Shipping Expert", ["Ann Lee"]],
    ["김민수 기자", ["김민수"]],
    ["", []],
  ])("the names of “%s” are %j", (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  test.each([
    ["Reuters", true],
    ["BR24 Redaktion", true],
    ["The Daily Bugle", true],
    ["bugle", true],
    ["Ann Lee", false],
  ])("%s is a house: %s", (name, house) => {
    expect(isHouse(name, page({}))).toBe(house);
  });

  test("authors: order and titles aside, all of them and no others", () => {
    expect(areAuthorsRight(["Ann Lee", "Bo Ek"], ["Dr. Bo Ek and Ann Lee"])).toBe(true);
    expect(areAuthorsRight(["Ann Lee", "Bo Ek"], ["Ann Lee"])).toBe(false);
    expect(areAuthorsRight(["Ann Lee"], ["Ann Lee", "Bo Ek"])).toBe(false);
  });

  test("people and houses are judged apart", () => {
    const expected = { author: ["Ann Lee", "dpa"] };
    expect(answersOn(page(expected), { text: "", authors: ["Ann Lee"] })).toEqual({
      person: true,
      house: false,
      wrongName: false,
    });
    expect(answersOn(page(expected), { text: "", authors: ["Bo Ek"], houses: ["dpa"] })).toEqual({
      person: false,
      house: true,
      wrongName: true,
    });
  });

  test("a name is false where annotators say that there is no author, and not judged where they say nothing", () => {
    const read = { text: "", authors: ["Bo Ek"] };
    expect(answersOn(page({ author: null }), read)).toEqual({ wrongName: true, falseAuthor: true });
    expect(answersOn(page({}, { set: "wcxb" }), read)).toEqual({});
    expect(answersOn(page({ author: null }), { text: "", authors: ["Reuters"] })).toMatchObject({
      falseAuthor: false,
    });
  });

  test("the printed headline will do where annotators have another wording", () => {
    const told = page({ title: "Why the mayor of Springfield resigned today" });
    expect(answersOn(told, { text: "", title: "The fall of a mayor" }, "The fall of a mayor")).toMatchObject({
      title: false,
      printed: true,
    });
  });

  test("a date is right on its day as written or in UTC", () => {
    expect(isDateRight("2024-05-03", "2024-05-03T23:30:00-05:00")).toBe(true);
    expect(isDateRight("2024-05-04", "2024-05-03T23:30:00-05:00")).toBe(true);
    expect(isDateRight("2024-05-03", undefined)).toBe(false);
  });
});

test("no page is read by a model that has seen its site; the product's own reads sets that it has not seen", () => {
  const folds = foldsFrom();
  const seen = folds.sets[0]!;
  expect(folds.modelFor(page({}, { set: seen }), "site")).toBeDefined();
  const unseen = (["fundus", "wcxb"] as const).find((set) => !folds.sets.includes(set));
  if (unseen) expect(folds.modelFor(page({}, { set: unseen }), "site")).toBeUndefined();
});

test("of two runs: what each set gained, which pages moved, and which fields", () => {
  const record = (id: string, both: number, isTitle: boolean) => {
    const shared = { both, extra: 0, missing: 1 - both };
    const warnings = both < 0.8 ? ["low-yield"] : [];
    return {
      id,
      set: "wcxb" as const,
      url: `https://a.example/${id}`,
      ...agreementOf(shared),
      shared,
      answers: { title: isTitle },
      warnings,
      words: 100 * both,
    };
  };
  const [bodies, fields, told, moved] = compared(
    [record("1", 1, true), record("2", 0.5, false), record("gone", 0, false)],
    [record("1", 1, true), record("2", 1, true), record("new", 0, false)],
    5,
  );
  expect(bodies!.rows[0]).toMatchObject({
    name: "WCXB",
    figures: { pages: "2", "F1 before": "0.8333", after: "1.0000", better: "1", worse: "0" },
  });
  expect(fields!.rows[0]).toMatchObject({
    name: "wcxb title",
    figures: { before: "50.0", after: "100.0", better: "1", worse: "0" },
  });
  expect(told!.rows.map(({ figures }) => figures["recall under .8, told"])).toEqual(["1 of 1", "0 of 0"]);
  expect(moved!.rows.map(({ name }) => name)).toEqual(["2"]);
});
