/** The closed classes of English words. They show how a sentence is built, not what it is about. */

import { enWords } from "../languages/en-words.ts";
import { parsePrimaryLanguage } from "../languages/tags.ts";
import { splitWords } from "../text/tokens.ts";

/** The classes as bits, so that one look-up gives all classes of a word. */
export const FUNCTION = 1;
export const PRONOUN = 2;
export const FIRST_PERSON = 4;
export const SECOND_PERSON = 8;
export const CONNECTIVE = 16;
export const REPORTING = 32;
export const TIME_WORD = 64;

const classes = new Map<string, number>();
for (const [bit, words] of [
  [FUNCTION, enWords.function],
  [PRONOUN, enWords.pronouns],
  [FIRST_PERSON, enWords.firstPerson],
  [SECOND_PERSON, enWords.secondPerson],
  [CONNECTIVE, enWords.connectives],
  [REPORTING, enWords.reporting],
  [TIME_WORD, enWords.times],
] as const)
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);

/**
 * What closed classes a lower-case word belongs to, as bits. In another language, short words are FUNCTION.
 */
export function classifyWord(lower: string, english: boolean): number {
  if (english) {
    const own = classes.get(lower.includes("’") ? lower.replace("’", "'") : lower) ?? 0;
    return lower.length === 1 && !/\p{N}/u.test(lower) ? own | FUNCTION : own;
  }
  return lower.length < 4 && alphabetic.test(lower) ? FUNCTION : 0;
}

const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]+$/u;

/** Whether the language of a story is English; a story that states none counts as English. */
export function speaksEnglish(language: string | undefined): boolean {
  return language === undefined || parsePrimaryLanguage(language) === "en";
}

/** UTF-16 units of a text that tell, and the share of their words that are small ones of English. */
const READ = 600;
const SMALL = 0.25;

/** Whether a text reads as English: enough of its words are those that every English text has. */
export function readsEnglish(text: string): boolean {
  const words = splitWords(text.slice(0, READ));
  const small = words.filter((word) => (classes.get(word.toLowerCase()) ?? 0) & FUNCTION);
  return small.length >= SMALL * words.length;
}
