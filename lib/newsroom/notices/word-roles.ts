/**
 * The role that each word of a line has in a notice, by the lexicon of a language.
 *
 * A role is one letter, so a line becomes a short string: "Do not publish before Friday" is "NPBT". What a
 * notice looks like is then a short pattern over such letters (patterns.ts), the same for all languages.
 */
import { memoize } from "../../text/memoize.ts";
import { namesDay } from "../moments.ts";
import { BORROWED_ROLES, FILLER, findLetterByStem, findLexicon, ORDINALS, OTHER, TIME } from "./lexicon.ts";
import { beginsWithDigit, foldToken, type Token } from "./tokens.ts";

const ANY_ROLE = /./;
const IS_OTHER = new RegExp(OTHER);

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
  return spellEntries(collectEntries(tokens, language, ANY_ROLE, IS_OTHER));
}

/**
 * The same for a request among other words. English words for editors, requests and embargoes are used
 * everywhere; the rest of a request is in one language.
 */
export function spellRequest(tokens: readonly Token[], language: string): string {
  return spellEntries(collectEntries(tokens, language, borrowedIn(language)));
}

/** The same, up to the first word that is not of an address: of an editor, of any notice, or "to". */
export function spellBeginning(tokens: readonly Token[], language: string): string {
  return spellEntries(collectEntries(tokens, language, borrowedIn(language), ASKS_OR_TELLS));
}
const ASKS_OR_TELLS = /[^fRo]/;

function borrowedIn(language: string): RegExp {
  return language === "en" ? ANY_ROLE : BORROWED_ROLES;
}

function spellEntries(entries: readonly Entry[]): string {
  return entries.map(({ letter }) => letter).join("");
}

/** @param last where to stop: behind the first entry with such a letter */
function collectEntries(
  tokens: readonly Token[],
  language: string,
  borrowed: RegExp,
  last?: RegExp,
): Entry[] {
  const readWord = findWordReader(language);
  const entries: Entry[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [letter, length] = matchEntry(tokens, at, language, readWord, borrowed);
    entries.push({ letter, first: at, last: at + length - 1 });
    if (last?.test(letter)) break;
    at += length;
  }
  return entries;
}

/** The role of the entry that begins at a token, and how many tokens it has. */
function matchEntry(
  tokens: readonly Token[],
  at: number,
  language: string,
  readWord: (text: string) => KnownWord,
  borrowed: RegExp,
): [letter: string, length: number] {
  const { word, text, start } = tokens[at]!;
  if (beginsWithDigit(word)) return [TIME, 1];
  const known = readWord(text);
  if (known.isOrdinal && tokens[at - 1]?.end === start) return [FILLER, 1];
  const isBesideFigure = isFigure(tokens[at - 1]) || isFigure(tokens[at + 1]);
  if (isBesideFigure && namesDay(text.toLowerCase())) return [TIME, 1];
  for (let length = Math.min(known.most, tokens.length - at); length > 1; length--) {
    const phrase = joinWords(tokens, at, length);
    const letter = chooseRole(
      findLexicon(language).words.get(phrase),
      findLexicon("en").words.get(phrase),
      borrowed,
    );
    if (letter !== undefined) return [letter, length];
  }
  return [chooseRole(known.own, known.english, borrowed) ?? known.otherwise, 1];
}

function chooseRole(own: string | undefined, english: string | undefined, borrowed: RegExp) {
  return own ?? (english !== undefined && borrowed.test(english) ? english : undefined);
}

/** What the lexicons of a language and of English know of a word. */
interface KnownWord {
  /** Its role where it is an entry of its own, in the language and in English; … */
  readonly own: string | undefined;
  readonly english: string | undefined;
  /** … and where it is none. */
  readonly otherwise: string;
  /** How many words the longest entry has that begins with it. */
  readonly most: number;
  readonly isOrdinal: boolean;
}

const readers = new Map<string, (text: string) => KnownWord>();

/** A reader of words by the lexicon of a language, which remembers those of late. */
function findWordReader(language: string): (text: string) => KnownWord {
  const known = readers.get(language);
  if (known) return known;
  const [own, english] = [findLexicon(language), findLexicon("en")];
  const reader = memoize((text): KnownWord => {
    const word = foldToken(text);
    return {
      own: own.words.get(word),
      english: english.words.get(word),
      otherwise: findLetterByStem(text.toLowerCase(), own),
      most: Math.max(own.lengths.get(word) ?? 0, english.lengths.get(word) ?? 0),
      isOrdinal: ORDINALS.has(word),
    };
  });
  readers.set(language, reader);
  return reader;
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
