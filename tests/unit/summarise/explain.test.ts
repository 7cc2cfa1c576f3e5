/** Why a sentence stands in no summary. */
import { expect, test } from "vitest";
import type { Block } from "../../../lib/article.ts";
import { compose } from "../../../lib/summarise/compose/index.ts";
import { explain, rank } from "../../../lib/summarise/index.ts";
import type { StyleName } from "../../../lib/summarise/styles.ts";

const LEAD = "The ferry Aurora struck the cape off Port Morrow in fog at dawn on Monday.";
const ARTICLE = {
  headline: "Ferry strikes cape",
  standfirst: undefined,
  language: "en",
  body: [
    LEAD,
    "Did the captain sleep on the bridge that night?",
    "A ferry strikes the cape.",
    "He also thanked the coastguard for its help.",
    "The harbour board will meet on Friday.",
  ].map((text): Block => ({ type: "paragraph", text })),
};

/** Of each sentence that is not chosen the outcome and the rule. */
function outcomes(sentences: number, style?: StyleName) {
  const { headline, language } = ARTICLE;
  const summary = compose(rank(ARTICLE), { budget: { sentences }, style, headline, language });
  return explain(ARTICLE, summary).map(({ text, outcome, rule }) => [
    ARTICLE.body.findIndex((block) => block.text === text),
    outcome,
    rule,
  ]);
}

test("it is excluded, needs another that is not there, or ranks lower; what is chosen needs no reason", () => {
  expect(outcomes(1)).toEqual([
    [1, "excluded", "question"],
    [2, "ranked-lower", undefined],
    [3, "dependent", "points-back"],
    [4, "ranked-lower", undefined],
  ]);
});

test("among bullets it needs another even where that one is there", () => {
  expect(outcomes(10, "bullets")).toContainEqual([3, "dependent", "points-back"]);
});

test("a rank is told with the number of those that were ranked, and that it only repeats the headline", () => {
  const summary = compose(rank(ARTICLE), { budget: { sentences: 1 }, headline: ARTICLE.headline });
  const because = explain(ARTICLE, summary).map((one) => one.because);
  expect(because[1]).toMatch(/^it ranks [1-4] of 4, and repeats the headline$/);
  expect(because[3]).toMatch(/^it ranks [2-4] of 4: others tell more/);
});
