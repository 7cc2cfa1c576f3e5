/**
 * Words as summaries compare them: without endings and without the words that every sentence has. It is
 * small, and the same for every language with spaces. In scripts without spaces, two neighbouring characters
 * count as a word.
 */

import { enDerivations, enPlurals, enWords } from "../languages/en-words.ts";
import { lacksSpaces } from "../scripts.ts";

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*/gu;

const EMPTY: ReadonlySet<string> = new Set(enWords.empty);

/** Whether a lower-case English word says nothing of what a text is about. */
export const isEmptyWord = (lower: string) => EMPTY.has(lower);

/** Plurals that no ending tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(enPlurals);

/** One spelling for the forms of a word: "attacks", "attacked" and "attacking" are "attack". */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const { length } = lower;
  if (length < 4) return IRREGULAR.get(lower) ?? lower;
  const last = lower[length - 1];
  if (last === "s" || last === "n" || last === "e" || last === "t") {
    const irregular = IRREGULAR.get(lower);
    if (irregular) return irregular;
  }
  const cut = last === "s" ? singular(lower) : lower;
  if (cut.length > 5) {
    if (cut.endsWith("ing")) return withoutE(undoubled(cut.slice(0, -3)));
    if (cut.endsWith("ed")) return withoutE(undoubled(cut.slice(0, -2)));
    if (cut.endsWith("ly")) return withoutE(cut.slice(0, -2));
  }
  return withoutE(cut);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[sui]s$/.test(word) ? word : word.slice(0, -1);
}

const withoutE = (word: string) => (word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word);

/** "stopp" of "stopped" is "stop". */
const undoubled = (word: string) => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** The distinct stems of a text's content words. */
export function listContentStems(text: string): Set<string> {
  const found = new Set<string>();
  const unspaced = lacksSpaces(text);
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (unspaced && lacksSpaces(word)) {
      if (word.length === 1) found.add(word);
      for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
    } else if (!EMPTY.has(word)) found.add(stem(word));
  }
  return found;
}

/** How much two sets share: 0 nothing, 1 everything. */
export function measureJaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const entry of small) if (large.has(entry)) shared++;
  return shared / (one.size + other.size - shared);
}

/**
 * What makes a word of another: "Russia" and "Russian", "economy" and "economic", but not
 * "police" and "policy".
 */
const ENDING: ReadonlySet<string> = new Set(["", ...enDerivations]);

/** Whether one word was made of the other; both as stems. */
export function areAkin(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length);
  if (short < 5 || one[0] !== other[0]) return false;
  let same = 0;
  while (same < short && one[same] === other[same]) same++;
  const [left, right] = [one.slice(same), other.slice(same)];
  return same >= 5 && ENDING.has(left) && ENDING.has(right) && left + right !== "y";
}
