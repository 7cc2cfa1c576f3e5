/**
 * What a summary leaves out within a paragraph: a sentence there often refers to the one before it, in any
 * language and in words that no list names. So without that one it is chosen only where it is clearly better
 * than others.
 */
import { isQuestion } from "../../scripts.ts";
import type { RankedSentence } from "../ranking.ts";

/**
 * What such a gap takes off a set, in its own measure. Of 40 summaries of sixty words that two words changed,
 * read blind, 22 were better and 3 worse; of 30 of three sentences, at twice this price, 13 and 4. More costs
 * sets whose references are written of such sentences.
 */
const GAP = { sentences: 0.1, words: 3, characters: 18 };
/**
 * The same in a story that has lost its breaks, where any sentence may have opened a paragraph: of 26
 * summaries of sixty words that this changed, in eleven languages, 12 were better and 1 worse.
 */
const LOST_GAP = { sentences: 0, words: 1.5, characters: 9 };

/** What stands behind a question may be its answer, and a summary tells no question: it costs so many. */
const ANSWER = 2;

/** A story of fewer paragraphs, or with more sentences in each, has lost its breaks. */
const MIN_PARAGRAPHS = 4;
const MAX_SENTENCES_EACH = 5;

/**
 * What a set of these sentences, in the order of the body, loses by its gaps.
 *
 * @param count how lengths are counted
 * @param news sentences that tell what the headline announces: whoever knows the headline follows them
 */
export function priceGaps(
  sentences: readonly RankedSentence[],
  count: keyof typeof GAP,
  news: ReadonlySet<number>,
) {
  const paragraphs = new Set(sentences.map(({ block }) => block)).size;
  const isLost = paragraphs < MIN_PARAGRAPHS || sentences.length > MAX_SENTENCES_EACH * paragraphs;
  const price = (isLost ? LOST_GAP : GAP)[count];
  const prices = sentences.map((sentence, at) => {
    const before = sentences[at - 1];
    // What depends on another sentence brings it along.
    if (before === undefined || sentence.dependsOn !== undefined || news.has(at)) return 0;
    if (isQuestion(before.text)) return ANSWER * price;
    return before.block === sentence.block ? price : 0;
  });
  return (members: readonly number[]): number =>
    members.reduce((sum, at, n) => sum + (members[n - 1] === at - 1 ? 0 : prices[at]!), 0);
}
