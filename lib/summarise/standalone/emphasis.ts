/** Sentences that say that a claim is false are always news. They get the highest score. */
import type { Article } from "../../article.ts";
import { speaksEnglish } from "../english-words.ts";
import type { Dependency, Sentence } from "../ranking.ts";
import { holdsRating } from "../rated-claim.ts";
import { findRetractions } from "./corrections.ts";
import { findDenial } from "./denials.ts";

/** If a note says that the story was false, the scores of all other sentences are multiplied by this. */
const BESIDE_RETRACTION = 0.5;

/**
 * Raises the scores of sentences that say that something is false: the newsroom's own notes, ratings of
 * claims, and the denial that the headline announces.
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
  const notes = findRetractions(sentences, body);
  if (notes.length > 0)
    for (const score of scores) for (const at of score.keys()) score[at] = BESIDE_RETRACTION * score[at]!;
  for (const at of notes) raise(at);
  for (const [at, { text }] of sentences.entries()) if (holdsRating(text)) raise(at);
  const denial = speaksEnglish(language) ? findDenial(sentences, marks, salience, headline) : undefined;
  if (denial !== undefined) raise(denial);
}
