/**
 * The role that each word of a line has in a notice, by the lexicon of a language.
 *
 * A role is one letter, so a line becomes a short string: "Do not publish before Friday" is "NPBT". What a
 * notice looks like is then a short pattern over such letters (patterns.ts), the same for all languages.
 */
import { namesDay } from "../moments.ts";
import { BORROWED_ROLES, FILLER, findLexicon, type NoticeLexicon, ORDINALS, OTHER, TIME } from "./lexicon.ts";
import { beginsWithDigit, type Token } from "./tokens.ts";

const ANY_ROLE = /./;

/** A word or a phrase of a lexicon in a line: its role, and its first and last token. */
interface Entry {
  readonly letter: string;
  readonly first: number;
  readonly last: number;
}

/** The roles of tokens, phrases taken as one. English words have their role in every language. */
export function findEntries(tokens: readonly Token[], language: string): Entry[] {
  return collectEntries(tokens, language, ANY_ROLE);
}

/**
 * The letters of the roles of tokens, phrases taken as one: "NPBT". English words have their role
 * in every language.
 */
export function spellRoles(tokens: readonly Token[], language: string): string {
  return spellEntries(findEntries(tokens, language));
}

/** The same, up to the first word that no notice has: all that is asked of most lines. */
export function spellOpening(tokens: readonly Token[], language: string): string {
  return spellEntries(collectEntries(tokens, language, ANY_ROLE, true));
}

/**
 * The same for a request among other words. English words for editors, requests and embargoes are used
 * everywhere; the rest of a request is in one language.
 */
export function spellRequest(tokens: readonly Token[], language: string): string {
  return spellEntries(collectEntries(tokens, language, language === "en" ? ANY_ROLE : BORROWED_ROLES));
}

function spellEntries(entries: readonly Entry[]): string {
  return entries.map(({ letter }) => letter).join("");
}

function collectEntries(
  tokens: readonly Token[],
  language: string,
  borrowed: RegExp,
  stopsAtOther = false,
): Entry[] {
  const own = findLexicon(language);
  const english = findLexicon("en");
  const entries: Entry[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [letter, length] = matchEntry(tokens, at, own, english, borrowed);
    entries.push({ letter, first: at, last: at + length - 1 });
    if (stopsAtOther && letter === OTHER) break;
    at += length;
  }
  return entries;
}

/** The role of the entry that begins at a token, and how many tokens it has. */
function matchEntry(
  tokens: readonly Token[],
  at: number,
  own: NoticeLexicon,
  english: NoticeLexicon,
  borrowed: RegExp,
): [letter: string, length: number] {
  const { word, text, start } = tokens[at]!;
  if (beginsWithDigit(word)) return [TIME, 1];
  if (ORDINALS.has(word) && tokens[at - 1]?.end === start) return [FILLER, 1];
  const isBesideFigure = isFigure(tokens[at - 1]) || isFigure(tokens[at + 1]);
  if (isBesideFigure && namesDay(text.toLowerCase())) return [TIME, 1];
  const most = Math.max(own.lengths.get(word) ?? 0, english.lengths.get(word) ?? 0);
  for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
    const entry = length === 1 ? word : joinWords(tokens, at, length);
    const lent = english.words.get(entry);
    const letter = own.words.get(entry) ?? (lent !== undefined && borrowed.test(lent) ? lent : undefined);
    if (letter) return [letter, length];
  }
  return [own.letterOf(text.toLowerCase()), 1];
}

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && beginsWithDigit(token.word);
}

function joinWords(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
}
