/** What an article says about given words. */

import { areAkin, listContentStems, stem } from "../../text/stem.ts";
import { stripAccents } from "../../text/words.ts";
import type { RankedSentence } from "../ranking.ts";
import type { Words } from "./select.ts";

/** More words than this are no focus. */
const MAX_WORDS = 20;

/**
 * How much of the asked words a sentence says, 0 to 1: forms of a word count as the word ("child"
 * finds "children"), and so do a country's people and the like ("Ukraine" finds "Ukrainian"); accents
 * do not matter.
 *
 * @param known the words of the sentences, where they have no accents
 * @returns how much the sentence at an index says; undefined when the words say nothing to look for
 */
export function focusOn(
  words: string,
  sentences: readonly RankedSentence[],
  known: Words,
): ((at: number) => number) | undefined {
  const content = listContentStems(foldWord(words));
  const asked = [
    ...(content.size > 0 ? content : new Set(words.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(stem) ?? [])),
  ].slice(0, MAX_WORDS);
  if (asked.length === 0) return undefined;
  return (at) => {
    const { text } = sentences[at]!;
    const bare = foldWord(text);
    const said = bare === text ? known.of(at) : listContentStems(bare);
    const found = asked.filter((word) => said.has(word) || [...said].some((other) => areAkin(word, other)));
    return found.length / asked.length;
  };
}

/** Without the accents that a reader may leave out of a name. */
const foldWord = (text: string) => (/[^\0-\x7f]/.test(text) ? stripAccents(text) : text);
