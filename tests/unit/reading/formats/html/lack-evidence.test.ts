import { expect, test } from "vitest";
import grown from "../../../../../lib/reading/formats/html/body.forest.json" with { type: "json" };
import { gatherLackEvidence, weighLack } from "../../../../../lib/reading/formats/html/lack-evidence.ts";
import { outlinePage } from "../../../../../lib/reading/formats/html/passages.ts";
import { parsePage } from "../../../../../lib/reading/formats/html/tree.ts";

const PAGE = `<nav><a href="/">Home</a></nav><div class="story"><h2>Monday</h2>
  <div class="step"><p>Ten words tell how the keeper lit the old lamp.</p></div>
  <h2>Tuesday</h2>
  <div class="step"><p>Ten more words tell how the keeper lit it again.</p></div></div>`;

const outline = outlinePage(parsePage(PAGE), new Set());
const told = (wanted: RegExp) => outline.passages.filter(({ text }) => wanted.test(text));
const evidence = (story: typeof outline.passages, more: { doubt?: number; hidden?: number } = {}) =>
  gatherLackEvidence(story, more.doubt ?? 0, outline, "none", more.hidden ?? 0);

test("half of the steps of a guide are left out: they look like those that are told, and stand beside them", () => {
  const whole = evidence(told(/words|day/));
  const half = evidence(told(/^Ten words|Monday/));
  expect(whole).toMatchObject({ alike: 0, beside: 0, otherHeadings: 0 });
  expect(half.alike).toBeCloseTo(11 / 22, 1);
  expect(half.headings).toBe(Math.log(2));
});

test("menus outside the story's box are not beside it", () => {
  expect(evidence(told(/words|day/)).beside).toBe(0);
});

test("headings of the make of those that are told are left out, whatever box they stand in", () => {
  expect(evidence(told(/^Ten words|Monday/)).likeHeadings).toBe(Math.log(2));
  expect(evidence(told(/words|day/)).likeHeadings).toBe(0);
  expect(evidence(told(/words/)).likeHeadings).toBe(0);
});

test("what stands behind the story counts by its share, and a story that breaks off is open", () => {
  expect(evidence(told(/^Ten words|Monday/)).behind).toBeCloseTo(11 / 22, 1);
  expect(evidence(told(/words|day/)).behind).toBe(0);
  expect(evidence(told(/^Ten words|Monday/)).open).toBe(0);
  expect(evidence(told(/Monday/)).open).toBe(1);
});

test("what readers have to open counts by its share of the story", () => {
  const words = told(/words|day/).reduce((sum, passage) => sum + passage.words, 0);
  expect(evidence(told(/words|day/), { hidden: 3 * words }).hidden).toBe(0.75);
});

test("nothing that speaks for a lack speaks against it, however much of it there is", () => {
  const half = told(/^Ten words|Monday/);
  const odds = (story: typeof outline.passages, more = {}) => weighLack(evidence(story, more), grown.lack);
  expect(odds(half)).toBeGreaterThan(odds(told(/words|day/)));
  for (const [less, more] of [
    [{ doubt: 0.1 }, { doubt: 0.5 }],
    [{ doubt: 0.5 }, { doubt: 20 }],
    [{ hidden: 10 }, { hidden: 500 }],
  ])
    expect(odds(half, more)).toBeGreaterThan(odds(half, less));
  expect(odds(half, { doubt: 20 })).toBeGreaterThan(0);
  expect(odds(told(/words|day/))).toBeLessThan(0);
});

test.each([
  ["Hindi", "परिषद के अनुसार काम दिसंबर के अंत तक पूरा हो जाएगा।"],
  ["Urdu", "کونسل کے مطابق کام دسمبر کے آخر تک مکمل ہو جائے گا۔"],
  ["Amharic", "ሥራው እስከ ታኅሣሥ መጨረሻ ድረስ ይጠናቀቃል ሲል የከተማው ምክር ቤት ተናግሯል።"],
])("a paragraph that closes with the stop of its script is prose, and ends its story: %s", (_, paragraph) => {
  const page = outlinePage(parsePage(`<p>${paragraph}</p>`), new Set());
  expect(page.passages.map(({ prose }) => prose)).toEqual([true]);
  expect(gatherLackEvidence(page.passages, 0, page, "none", 0).open).toBe(0);
});
