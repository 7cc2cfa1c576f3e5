/**
 * Looks for phrases of a language's lists in terms of use, word by word: terms may be long, and a pattern of
 * so many phrases is not linear in them. A phrase's word may end in `*`, which is any ending.
 */
import { lacksSpaces } from "../scripts.ts";

const WORD = /[\p{L}\p{M}\p{N}]+\*?/gu;

/** Korean puts no space before what belongs to a word. */
const HANGUL = /\p{sc=Hangul}/u;
/** Of a script whose words have other letters beside them a phrase is found as a part. */
const isPart = (phrase: string) => lacksSpaces(phrase) || HANGUL.test(phrase);

/** A phrase as its words; one that ends in `*` is the beginning of one. */
type Phrase = readonly string[];

/** Makes what finds the first of some phrases in a text. @param isCaseSensitive capitals count */
export function makeFinder(
  phrases: readonly string[],
  isCaseSensitive = false,
): (text: string) => string | undefined {
  const fold = (text: string) => (isCaseSensitive ? text : text.toLowerCase());
  const parts = phrases.filter(isPart);
  const spaced = phrases
    .filter((phrase) => !isPart(phrase))
    .map((phrase): Phrase => fold(phrase).match(WORD) ?? []);
  return (text) => {
    const words = [...text.matchAll(WORD)].map(([word]) => word.replace("*", ""));
    const folded = words.map(fold);
    for (const at of folded.keys()) {
      const phrase = spaced.find((asked) => asked.every((word, n) => isWord(folded[at + n], word)));
      if (phrase) return words.slice(at, at + phrase.length).join(" ");
    }
    return parts.find((part) => text.includes(part));
  };
}

function isWord(word: string | undefined, asked: string): boolean {
  if (word === undefined) return false;
  return asked.endsWith("*") ? word.startsWith(asked.slice(0, -1)) : word === asked;
}
