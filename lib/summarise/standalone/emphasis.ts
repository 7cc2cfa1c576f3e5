/**
 * What is always news gets the highest score: a sentence that says that a claim is false, and what a live
 * page's newest update says first of all.
 */
import type { Article } from "../../article.ts";
import type { Dependency, Sentence } from "../ranking.ts";
import { holdsRating } from "../rated-claim.ts";
import { findRetractions } from "./corrections.ts";
import { findDenial } from "./denials.ts";

/** If a note says that the story was false, the scores of all other sentences are multiplied by this. */
const BESIDE_RETRACTION = 0.5;

/** No other sentence of a live page has a higher score than this. */
const BESIDE_NEWEST = 0.99;

/**
 * Raises the scores of sentences that say that something is false: the newsroom's own notes, ratings of
 * claims, and the denial that the headline announces; and of the weightiest sentence of the newest update.
 *
 * @param scores of each sentence, which this changes
 * @param marks what each sentence depends on
 */
export function emphasise(
  { salience, density }: { salience: number[]; density?: number[] },
  sentences: readonly Sentence[],
  marks: readonly Dependency[],
  { body, headline, language }: Pick<Article, "body" | "headline" | "language">,
): void {
  const scores = density ? [salience, density] : [salience];
  const raise = (at: number) => {
    for (const score of scores) score[at] = 1;
  };
  const newest = findNewest(sentences, marks, salience, body);
  if (newest !== undefined) {
    for (const score of scores)
      for (const at of score.keys()) score[at] = Math.min(score[at]!, BESIDE_NEWEST);
    raise(newest);
  }
  const notes = findRetractions(sentences, body);
  if (notes.length > 0)
    for (const score of scores) for (const at of score.keys()) score[at] = BESIDE_RETRACTION * score[at]!;
  for (const at of notes) raise(at);
  for (const [at, { text }] of sentences.entries()) if (holdsRating(text)) raise(at);
  const denial = findDenial(sentences, marks, salience, { headline, language });
  if (denial !== undefined) raise(denial);
}

/** The weightiest sentence of a live page's newest update that can be told. */
function findNewest(
  sentences: readonly Sentence[],
  marks: readonly Dependency[],
  salience: readonly number[],
  body: Article["body"],
): number | undefined {
  const told = sentences.flatMap(({ block }, at) =>
    body[block]?.newest && marks[at]!.excluded === undefined ? [at] : [],
  );
  return told.toSorted((one, other) => salience[other]! - salience[one]! || one - other)[0];
}
