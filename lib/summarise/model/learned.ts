/**
 * The learned ranking of stories in any language, grown by `npm run train -- summaries` on pairs of articles
 * and summaries that people wrote; `ranker.forest.json` says on which.
 */
import packed from "./ranker.forest.json" with { type: "json" };
import { buildExpectation, buildScorer } from "./scoring.ts";

export const method = packed.model;
export const expects = buildExpectation(packed.expectation);
export const weigh = buildScorer(packed, packed.heading);
