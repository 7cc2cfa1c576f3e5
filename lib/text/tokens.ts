/** The words of a text, and the one spelling that stands for the forms of a word. */
import { lacksSpaces } from "../scripts.ts";
import { hashText } from "./hashes.ts";

/** A figure with its separators, or a word with its apostrophes. */
export const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text; scripts that put no spaces between words give overlapping pairs of characters. */
export function splitWords(text: string): string[] {
  const runs = text.match(WORD) ?? [];
  if (!lacksSpaces(text)) return runs;
  return runs.flatMap((run) => (lacksSpaces(run) ? pairs(run) : run));
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => characters[at]! + character);
}

/**
 * One spelling for the forms of an English word, so that "claims" repeats "claimed"; elsewhere only
 * the case goes.
 */
export function termOf(lower: string, english: boolean): string {
  if (!english) return lower;
  let term = withoutGenitive(lower);
  if (term.length > 4 && term.endsWith("ies")) term = `${term.slice(0, -3)}y`;
  else if (term.length > 3 && term.endsWith("s") && !term.endsWith("ss")) term = term.slice(0, -1);
  else if (term.length > 5 && term.endsWith("ing")) term = term.slice(0, -3);
  else if (term.length > 4 && term.endsWith("ed")) term = term.slice(0, -2);
  return term.length > 4 && term.endsWith("e") ? term.slice(0, -1) : term;
}

function withoutGenitive(word: string): string {
  const end = word.endsWith("s") ? word.length - 1 : word.length;
  const mark = word[end - 1];
  return mark === "'" || mark === "’" ? word.slice(0, end - 1) : word;
}

export const BUCKETS = 1 << 14;

/** The bucket that a spelling falls into. */
export function bucketOf(spelling: string): number {
  return hashText(spelling) % BUCKETS;
}
