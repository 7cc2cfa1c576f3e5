/** The words of a sentence as tags are made of them, and the names among them. */

import { listPhrases, primaryLanguage } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { isAgency } from "../../newsroom/agencies.ts";
import { capPattern } from "../../text/capped.ts";
import { isEmptyWord, stem } from "../../text/stem.ts";
import { speaksEnglish } from "../english-words.ts";
import { BEFORE_NUMBER, isTitle, openers, TITLES } from "../sentences/index.ts";
import {
  BEFORE_SURNAME,
  EMPTY_ABROAD,
  GENERIC,
  INSTITUTIONS,
  isOfCalendar,
  OFFICES,
  PARTICLES,
} from "./tags.ts";

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;

const CAPITALISES_NOUNS: ReadonlySet<string> = new Set(["de", "lb"]);

const AFTER_POSSESSIVE: ReadonlySet<string> = new Set(listPhrases("names", "afterPossessive"));
const EMPTY_WORD = compilePattern(
  String.raw`\p{N}|(?:${listPhrases("names", "emptyEndings").join("|")})$`,
  "u",
);
const OPENER_ENDING = new RegExp(`(?:${listPhrases("names", "openerEndings").join("|")})$`);

/** A word of a sentence, with what is asked of it more than once. */
export interface NameToken {
  text: string;
  start: number;
  end: number;
  stem: string;
  isCapital: boolean;
  /** Only one space stands between it and the word before, and the stop of an initial. */
  adjoins: boolean;
  /** A phrase may begin or end with it. */
  carries: boolean;
  /** A sentence, a quotation or a part of one begins with it. */
  opens: boolean;
}

/** Words that stand with a capital where no sentence begins. */
export function findCapitalsInside(read: readonly (readonly NameToken[])[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const tokens of read) {
    for (const [at, { text, isCapital, opens }] of tokens.entries())
      if (at > 0 && isCapital && !opens) inside.add(text);
  }
  return inside;
}

/** The words of a text, each with what tells whether it may be part of a name. @param language BCP 47 */
export function tokeniseNames(text: string, language: string | undefined): NameToken[] {
  const english = speaksEnglish(language);
  // Where every noun has a capital, a word without one is no name.
  const shortest = english ? 4 : CAPITALISES_NOUNS.has(primaryLanguage(language) ?? "") ? Infinity : 6;
  const lacksCapitals = !english && CASELESS.test(text);
  const tokens: NameToken[] = [];
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const bare = /['’]s$/.test(word) ? word.slice(0, -2) : word;
    const isCapital = /^\p{Lu}/u.test(bare);
    tokens.push({
      text: bare,
      start,
      end: start + bare.length,
      stem: stem(bare),
      isCapital,
      opens: !english && isCapital && opensInside(text, start, language),
      adjoins:
        text.slice(last, start) === " " ||
        /^\p{Lu}\. $/u.test(text.slice(last - 1, start)) ||
        (AFTER_POSSESSIVE.has(bare) && /^['’]s? $/.test(text.slice(last, start))), // "St Mary's Hospital"
      carries:
        !isCapital &&
        bare.length >= (lacksCapitals ? 4 : shortest) &&
        !EMPTY_ABROAD.has(bare) &&
        !isEmptyWord(bare) &&
        !GENERIC.has(bare) &&
        !EMPTY_WORD.test(bare),
    });
    last = start + bare.length;
  }
  return tokens;
}

/** Scripts without capitals. Their words are also short: Devanagari writes its vowels as marks. */
export const CASELESS =
  /[\p{sc=Devanagari}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Gujarati}]/u;

const MAX_END_LENGTH = 24;
const ENDS_INSIDE = capPattern(MAX_END_LENGTH, /(\p{L}+)["”»]?[.!?…]["”»]? $/u);

/** Inside a quotation a sentence may end, and the capital behind its stop names nothing. */
function opensInside(text: string, start: number, language: string | undefined): boolean {
  const before = ENDS_INSIDE.exec(text.slice(Math.max(0, start - MAX_END_LENGTH), start));
  return before !== null && before[1]!.length > 2 && !isTitle(before[1]!, language);
}

/**
 * Runs of capitals, with the particles between them: "Ada Quill", "University of Port Morrow".
 *
 * @param named what stands with a capital inside the story's sentences
 */
export function* findNames(
  text: string,
  tokens: readonly NameToken[],
  language: string | undefined,
  named: ReadonlySet<string>,
): Generator<readonly NameToken[]> {
  const english = speaksEnglish(language);
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    if (!isOfName(token, language)) continue;
    const opens =
      from === 0 || token.opens || /["“„«(:]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start));
    // "Citing Ukrainian sources": a capital that merely opens the sentence is no part of a name.
    if (opens && !named.has(token.text) && (!english || OPENER_ENDING.test(token.text))) continue;
    if (opens && openers(language).has(token.text)) continue;
    let to = from;
    for (let next = from + 1; next < tokens.length && next - from < 6 && tokens[next]!.adjoins; next++) {
      if (isOfName(tokens[next]!, language)) to = next;
      else if (!PARTICLES.has(tokens[next]!.text)) break;
    }
    const name = keepPerson(tokens.slice(from, to + 1));
    const isSure = name.length > 1 || (!opens && token.text.length > 1) || /\p{Lu}.*\p{Lu}/u.test(token.text);
    if (isSure && name.length > 0) yield name;
    from = to;
  }
}

/**
 * A person's name without the office before it, a place's without the one behind it; other names as they
 * are; no office.
 */
function keepPerson(whole: readonly NameToken[]): readonly NameToken[] {
  const last = whole.findLastIndex(({ text }) => !OFFICES.has(text) && !PARTICLES.has(text));
  if (last < 0) return [];
  const name = whole.slice(0, last + 1);
  if (INSTITUTIONS.has(name.at(-1)!.text)) return name;
  const office = name.findLastIndex(({ text }) => OFFICES.has(text));
  const bare = name.slice(office + 1).filter(({ text }) => !PARTICLES.has(text));
  if (office < 0 || bare.length === 0 || PARTICLES.has(name[office + 1]!.text)) return name;
  return bare.length > 1 || BEFORE_SURNAME.has(name[office]!.text) ? name.slice(office + 1) : name;
}

function isOfName({ text, isCapital }: NameToken, language: string | undefined): boolean {
  if (!isCapital || TITLES.has(text)) return false;
  const lower = text.toLowerCase();
  // "They're" is no name either.
  return (
    !isEmptyWord(lower.replace(/['’].*/, "")) &&
    !isOfCalendar(lower, language) &&
    !BEFORE_NUMBER.has(text) &&
    !isSender(text)
  );
}

/** An agency or a broadcaster, as it signs; "Petra" is a person. */
const isSender = (text: string) => (text === text.toUpperCase() || text === "Reuters") && isAgency(text);
