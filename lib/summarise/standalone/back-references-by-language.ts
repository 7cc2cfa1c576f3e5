/** Openings by which a sentence points back in the languages other than English, from what is known of each. */

import { alternatives, compilePhrases, LANGUAGES, type Language } from "../../languages/index.ts";

type Words = Language["backReferences"];

/** A closing mark, with the comma and the dash that may stand behind it. */
const BEHIND_QUOTATION = String.raw`["“”»«’'」],?\s*(?:[–—-]\s*)?`;
/** The verb stands second: so much of a sentence, and no comma, stands before it. */
const BEFORE_VERB = String.raw`[^,;:„“”"«»]{2,60}\s`;
/** No first and last name follows. */
const NAMELESS = String.raw`(?!.*\p{Lu}\p{Ll}+\s\p{Lu})`;

interface Patterns {
  readonly opening: RegExp;
  /** Who speaks, or does what a sentence tells, is a pronoun that stands further in, or none at all. */
  readonly furtherIn: readonly RegExp[];
}

function compile(words: Words): Patterns {
  const isCaseSensitive = true;
  const { exceptions, unlessBefore, saidBefore } = words;
  const opening = compilePhrases(words.openings, {
    at: "start",
    before: `(?!${alternatives(exceptions)})`,
    after: String.raw`(?!\s+${alternatives(unlessBefore)})`,
  });
  const furtherIn = [
    compilePhrases(words.verbThenPronoun, { at: "start", before: BEFORE_VERB, isCaseSensitive }),
    compilePhrases(words.saidByPronoun, { before: BEHIND_QUOTATION, isCaseSensitive }),
    compilePhrases(words.saidByPronounAfterComma, { before: String.raw`["“”»«’',!?]\s*`, isCaseSensitive }),
    compilePhrases(words.saidByNobody, {
      before: BEHIND_QUOTATION,
      after: String.raw`(?:\s*[.,;]|\s+${alternatives(saidBefore)}${NAMELESS})`,
      isCaseSensitive,
    }),
    compilePhrases(words.saidAlone, {
      at: "whole",
      before: String.raw`["“「][^"”」]*["”」],?\s*`,
      after: "[.。]?",
      isCaseSensitive,
    }),
  ];
  return { opening, furtherIn };
}

const KNOWN = LANGUAGES.filter(
  ({ tag, backReferences }) => tag !== "en" && backReferences.openings.length > 0,
);
const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  KNOWN.map(({ tag, backReferences }) => [tag, compile(backReferences)]),
);

/**
 * @param language the primary subtag of its tag
 * @param said the sentence without the marks that it opens with
 * @param text the sentence as it stands
 * @returns false where nothing is known of the language
 */
export function pointsBackIn(language: string, said: string, text: string): boolean {
  const patterns = PATTERNS.get(language);
  if (!patterns) return false;
  return patterns.opening.test(said) || patterns.furtherIn.some((pattern) => pattern.test(text));
}
