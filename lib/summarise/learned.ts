/**
 * The learned ranking of English stories, grown by `npm run train -- summaries` on pairs of articles and summaries that
 * people wrote; `english.forest.json` says on which.
 */
import packed from "./english.forest.json" with { type: "json" };
import { expectationOf, relative, scorerOf } from "./scoring.ts";

const score = scorerOf(packed.sentences, packed.heading);

export const learned = {
  method: packed.model,
  expects: expectationOf(packed.terms),
  salience: (rows: readonly (readonly number[])[]): number[] => relative(score(rows)),
};
