/** Embargoes in sentences: those on the story, and those that a story only tells of. */

import { compilePhrases, listPhrases } from "../../languages/index.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { maySpeakOfEmbargo } from "./glance.ts";
import { TIME, weighWords } from "./lexicon.ts";
import { findMoment } from "./moment.ts";
import type { ReleaseNotice } from "./notice.ts";
import { splitOpening } from "./opening.ts";
import { EMBARGO, EMBARGO_ON_STORY } from "./patterns.ts";
import { foldWord, MAX_TOKENS, splitTokens } from "./tokens.ts";
import { isWithoutSpaces } from "./unspaced.ts";
import { spellRequest } from "./word-roles.ts";

/** Whether a line may speak of an embargo, in any language. */
export function speaksOfEmbargo(line: string): boolean {
  return maySpeakOfEmbargo(line) && weighWords(splitTokens(line)).embargoing.size > 0;
}

/**
 * Whether a line begins with a word of an embargo that is also one of every day, names no hour before its
 * colon, and copy below it has that word: "Gesperrt bis Montag: Brücke in Lauenburg" and "Die Brücke ist
 * gesperrt."
 */
export function sharesPlainEmbargo(line: string, below: string): boolean {
  const [first] = splitTokens(line, 1);
  if (first === undefined || !PLAIN.has(first.word) || !HAS_HEADLINE_BEHIND.test(line)) return false;
  return splitTokens(below).some(({ word }) => word === first.word);
}
const HAS_HEADLINE_BEHIND = /^[^:\d]{4,60}: \p{L}/u;
const PLAIN = new Set(listPhrases("status", "plainEmbargo").map(foldWord));

/** Whether a line names a kind of embargo in one word, as a headline does: "Waffenembargo läuft aus". */
export function namesKindOfEmbargo(line: string): boolean {
  return splitTokens(line).some(({ word }) => COMPOUND.test(word));
}
const COMPOUND = compilePhrases(
  listPhrases("status", "embargo")
    .map(foldWord)
    .filter((word) => /^\p{L}{6,}$/u.test(word)),
  { at: "end", before: String.raw`(?<=\p{L}{3})`, isPart: true },
);

/**
 * Whether a sentence tells of an embargo, and of no story: "The embargo ends on Friday."
 *
 * @param isNamed a headline above names the embargo (`namesKindOfEmbargo`): then it may also say until when
 */
export function tellsOfEmbargo(line: string, isNamed = false): boolean {
  if (!maySpeakOfEmbargo(line)) return false;
  const plain = withPlainFigures(line).trim();
  if (isWithoutSpaces(plain) || !/\p{L}\p{L}\.$|\d\.$/u.test(plain)) return false;
  const tokens = splitTokens(plain);
  const { embargoing } = weighWords(tokens);
  const noted = isNamed ? /^E|[CWRApL]/ : /^E|[CWRApLB]/;
  return (
    embargoing.size > 0 && ![...embargoing].some((language) => noted.test(spellRequest(tokens, language)))
  );
}

/** An embargo with its end, in one of the first sentences of a note to editors. */
export function findEmbargoInNote(note: string): ReleaseNotice | undefined {
  return findEmbargo(note, EMBARGO);
}

/**
 * An embargo with its end, in a sentence that speaks of the story itself: "This release is
 * embargoed until …".
 */
export function findEmbargoOnStory(line: string): ReleaseNotice | undefined {
  return findEmbargo(line, EMBARGO_ON_STORY);
}

function findEmbargo(note: string, says: RegExp): ReleaseNotice | undefined {
  let unread: ReleaseNotice | undefined;
  for (const sentence of splitOpening(note).filter(maySpeakOfEmbargo)) {
    const line = withPlainFigures(sentence);
    const tokens = splitTokens(line);
    if (tokens.length > MAX_TOKENS) continue;
    const { languages, embargoing } = weighWords(tokens);
    for (const language of languages) {
      if (!embargoing.has(language) || !says.test(spellRequest(tokens, language))) continue;
      const until = findMoment(line, tokens, language);
      if (until !== undefined) return { kind: "embargo", until };
      // It has an end, which cannot be read.
      const letters = spellRequest(tokens, language);
      if (letters.includes(TIME, letters.indexOf("E"))) unread = { kind: "embargo" };
    }
  }
  return unread;
}
