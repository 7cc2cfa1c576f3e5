/** Counting words the way the plain-text rules do. */

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** How many runs of letters and digits a text has. Scripts without spaces count one run as one word. */
export function wordCount(text: string): number {
  // The hottest loop of reading; a match without an array of it is twice as fast.
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count++;
  return count;
}

/** Whether a text is written in a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

const SENTENCE_END = /[.!?…。！？؟।][)\]"'”’»›“」』]*$/u;

/** Whether a line closes as a sentence does, closing quotes and brackets included. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.trimEnd());
}

/**
 * Whether a line is running copy rather than a label: nine words that end as a sentence, or twenty-five that
 * do not; three runs where the script has no spaces.
 */
export function isParagraph(line: string): boolean {
  const words = wordCount(line);
  if (isUnspaced(line)) return words >= 3 || line.length >= 40;
  return words >= 25 || (words >= 9 && endsSentence(line));
}

/** A line as it compares with its copies: case, spacing and punctuation at its ends do not count. */
export function sameKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/**
 * How alike two texts are: shared words over all words (Jaccard), 0 to 1. Order does not count; a standfirst
 * that is the first paragraph with another full stop is 1.
 */
export function measureLikeness(one: string, other: string): number {
  const words = new Set(sameKey(one).split(" "));
  const others = new Set(sameKey(other).split(" "));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}
