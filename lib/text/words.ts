/** Counting words the way the plain-text rules do. */
import { FULL_STOPS, lacksSpaces } from "../scripts.ts";
import { classifyCharacter, countRunsOf, matchRuns } from "./letters.ts";

const isOfWord = classifyCharacter(/[\p{L}\p{N}\p{M}]/u);

/** How many runs of letters and digits a text has. Scripts without spaces count one run as one word. */
export function countTokens(text: string): number {
  return countRunsOf(text, isOfWord);
}

const SENTENCE_END = new RegExp(String.raw`[!?…！？؟${FULL_STOPS}][)\]"'”’»›“」』]*$`, "u");

/** Whether a line closes as a sentence does, closing quotes and brackets included. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.trimEnd());
}

/**
 * Whether a line is running copy rather than a label: nine words that end as a sentence, or twenty-five that
 * do not; three runs where the script has no spaces.
 *
 * @param words how many it has, where that is known
 */
export function isParagraph(line: string, words = countTokens(line)): boolean {
  if (lacksSpaces(line)) return words >= 3 || line.length >= 40;
  return words >= 25 || (words >= 9 && endsSentence(line));
}

/** A line as it compares with its copies: case, spacing and punctuation at its ends do not count. */
export function foldLine(line: string): string {
  return matchRuns(line.toLowerCase(), isOfWord);
}

/**
 * How alike two texts are: shared words over all words (Jaccard), 0 to 1. Order does not count; a standfirst
 * that is the first paragraph with another full stop is 1.
 */
export function measureLikeness(one: string, other: string): number {
  const words = new Set(foldLine(one).split(" "));
  const others = new Set(foldLine(other).split(" "));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text without the accents that capitals, wires and readers often leave out. */
export function stripAccents(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** Whether a text has letters, and none of them is small. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
