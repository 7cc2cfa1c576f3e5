import { expect, test } from "vitest";
import {
  computeFeatures,
  featureNames,
  type PageSays,
} from "../../../../../lib/reading/formats/html/features/index.ts";
import { outlinePage } from "../../../../../lib/reading/formats/html/passages.ts";
import { parsePage } from "../../../../../lib/reading/formats/html/tree.ts";

/** For each passage its features by name. */
function seen(
  markup: string,
  says: PageSays = { headline: "", description: "", articleBody: "", kind: "none" },
) {
  const reading = outlinePage(parsePage(markup), new Set());
  const odds = new Map([["nav", -2.5]]);
  return [...computeFeatures(reading, says, odds)].map((row) => {
    expect(row).toHaveLength(featureNames.length);
    expect(row.filter((figure) => !Number.isFinite(figure))).toEqual([]);
    return Object.fromEntries(row.map((figure, at) => [featureNames[at]!, figure]));
  });
}

const PARAGRAPH =
  "The old river bridge at Harrow will close for eight months from Monday, the county council said.";

test("each feature has a name of its own", () => {
  expect(new Set(featureNames).size).toBe(featureNames.length);
});

test("a page with nothing to read has no rows, and one of odd passages has only numbers", () => {
  expect(seen("<p></p>")).toEqual([]);
  expect(seen("<p>…</p><constructor>?</constructor><p><b>!</b></p>—")).toHaveLength(4);
});

test("a headline, a paragraph and a menu look as they are", () => {
  const page = `<nav class="site-nav"><a href="/">Home</a></nav>
    <article class="story"><h1>Bridge to close</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`;
  const [menu, headline, first, second] = seen(page, {
    headline: "Bridge to close",
    description: PARAGRAPH,
    articleBody: "",
    kind: "none",
  });
  expect(menu).toMatchObject({ linkShare: 1, "in <nav>": 1, boxOdds: -2.5, inStory: 0, afterHeadline: -1 });
  expect(headline).toMatchObject({ isHeadline: 1, "in <article>": 1, afterFirstProse: -1 });
  expect(first).toMatchObject({ closes: 2, opensDescription: 1, timesSaid: 2, previousLinkShare: 0 });
  expect(second).toMatchObject({ "up to story": 1, nextWords: -1, afterLastProse: 0, nextKinship: -1 });
});

test("a section of a guide is seen by its heading, its list, and the tags that its prose repeats", () => {
  const page = `<main><h2>Before you leave</h2><p>${PARAGRAPH}</p><ul><li>Tickets</li><li>A warm coat</li></ul>
    <h2>On the way</h2><p>${PARAGRAPH}</p></main>`;
  const [heading, paragraph, first, last, next] = seen(page, {
    headline: "",
    description: "",
    articleBody: "",
    kind: "blog",
  });
  expect(heading).toMatchObject({ beforeProse: 1, beforeHeading: 4, listPassages: -1, pageKind: 2 });
  expect(heading!.sectionProse).toBeCloseTo(Math.log2(1 + 17));
  expect(paragraph).toMatchObject({ afterHeading: 1, siblingsBefore: 1, proseOfPath: 1, nextButOneWords: 2 });
  expect(first).toMatchObject({ siblingsBefore: 0, siblingPlace: 0.5, listWords: 2, afterProse: 1 });
  expect(last).toMatchObject({ siblingPlace: 1, beforeHeading: 1, listLinkShare: 0, listProse: 0 });
  expect(next).toMatchObject({ beforeProse: 1, afterProse: 3, sectionProse: heading!.sectionProse! });
});
