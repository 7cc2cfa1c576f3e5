/**
 * The learned ranking of English stories, grown by `npm run train -- summaries` on pairs of articles and
 * summaries that people wrote; `english.forest.json` says on which.
 */
import packed from "./english.forest.json" with { type: "json" };
import { buildExpectation, buildScorer, relativeWorth } from "./scoring.ts";

const score = buildScorer(packed.forest, packed.heading);
export const learned = {
  method: packed.model,
  expects: buildExpectation(packed.expectation),
  weigh: (rows: readonly (readonly number[])[]) => relativeWorth(score(rows)),
};
