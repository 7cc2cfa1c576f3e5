/** What an article says about given words. */
import type { RankedSentence } from "./ranking.ts";
import { contentStems, stem } from "./stems.ts";

/**
 * How much of the asked words a sentence says, 0 to 1: forms of a word count as the word ("child" finds
 * "children"), and the beginning of a long word counts too ("Ukraine" finds "Ukrainian").
 *
 * @returns undefined when the words say nothing to look for
 */
export function focusOn(words: string): ((sentence: RankedSentence) => number) | undefined {
  const content = contentStems(words);
  const asked = [
    ...(content.size > 0 ? content : new Set(words.split(/\s+/).filter(Boolean).map(stem))),
  ].slice(0, 20);
  if (asked.length === 0) return undefined;
  return ({ text }) => {
    const said = contentStems(text);
    let found = 0;
    for (const word of asked) if (said.has(word) || [...said].some((other) => akin(word, other))) found++;
    return found / asked.length;
  };
}

/** Words that begin alike for five letters and most of the shorter one's length. */
function akin(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length);
  if (short < 5) return false;
  let same = 0;
  while (same < short && one[same] === other[same]) same++;
  return same >= 5 && same >= short - 1 && Math.abs(one.length - other.length) <= 4;
}
