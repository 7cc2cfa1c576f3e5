/**
 * Captions and crossheads that lost their line and ran into the copy: "… le 17/10/17 Mais, selon". Where the
 * break was nobody can tell for certain, so that such a sentence is left out rather than cut.
 */
import { findLanguage } from "../../languages/index.ts";
import { memoize } from "../../text/memoize.ts";
import { speaksEnglish } from "../english-words.ts";

/** A capital behind a small letter or a figure and a space, before a word that has none. */
const CAPITAL_WITHIN = /(?<=[\p{Ll}\d)] )\p{Lu}[\p{L}\p{M}'’-]+(?=,? [\p{Ll}\d])/gu;

/** English has capitals within its sentences: "I", "India Today". */
const NONE: ReadonlySet<string> = new Set();

/** The words with which sentences of a language begin and that are no names, with their capitals. */
const listBeginnings = memoize((tag: string): ReadonlySet<string> => {
  const { sentences, backReferences } = findLanguage(tag) ?? {};
  const openings = (backReferences?.openings ?? []).filter((opening) => /^\p{Ll}[\p{L}'-]+$/u.test(opening));
  return new Set([
    ...(sentences?.openers ?? []),
    ...openings.map((opening) => opening[0]!.toUpperCase() + opening.slice(1)),
  ]);
});

/** Whether a line that lost its end stands before the sentence's own words. */
export function isRunIn(text: string, language: string | undefined): boolean {
  const begins = speaksEnglish(language) ? NONE : listBeginnings(findLanguage(language)?.tag ?? "");
  if (begins.size === 0) return false;
  const bare = text.replace(/["“„«][^"“”„«»]*["”“»]/g, (quoted) => " ".repeat(quoted.length));
  return [...bare.matchAll(CAPITAL_WITHIN)].some(({ 0: word }) => begins.has(word));
}
