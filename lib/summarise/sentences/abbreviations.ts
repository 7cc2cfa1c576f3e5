/**
 * The words behind which a full stop ends no sentence, and those that nearly always begin one, of all
 * languages: a story in one names people and firms of others.
 */

import { listMonths, listWeekdays } from "../../languages/calendar.ts";
import { en } from "../../languages/en.ts";
import { findLanguage, LANGUAGES, type Language, listPhrases } from "../../languages/index.ts";

/** A field of a language that is a list of words. */
type List = Exclude<keyof Language["sentences"], `has${string}`>;

const gatherAll = (field: List): ReadonlySet<string> => new Set(listPhrases("sentences", field));
const gatherEach = (field: List): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(LANGUAGES.map(({ tag, sentences }) => [tag, new Set(sentences[field])]));

/**
 * Stand before a name: they end no sentence, unless they are in TITLES_THAT_END and a word follows
 * that begins one.
 */
export const TITLES = gatherAll("titles");
export const TITLES_THAT_END = gatherAll("titlesThatEnd");
/** Stand before a number. Elsewhere they are words like any other ("Did he? No."). */
export const BEFORE_NUMBER = gatherAll("beforeNumber");
/** Months and weekdays, as abbreviated: part of a date when a number or another of them follows. */
export const DATES = gatherAll("dates");
/** End a sentence only when the next word can do nothing but begin one. */
export const TRAILING = gatherAll("trailing");
/** A capital letter behind one of these is a grade, a member of a series or the pronoun, not an initial. */
export const SERIES = gatherAll("series");

const OWN_TITLES = gatherEach("ownTitles");
const OWN_BEFORE_NUMBER = gatherEach("ownBeforeNumber");
const OPENERS = gatherEach("openers");

/** Whether a word is an abbreviated title, in its language (BCP 47) or in any. */
export function isTitle(token: string, language: string | undefined): boolean {
  return TITLES.has(token) || isOwn(token, OWN_TITLES, language);
}

/** Whether an abbreviation stands before a number, in its language (BCP 47) or in any. */
export function precedesNumber(token: string, language: string | undefined): boolean {
  return BEFORE_NUMBER.has(token) || isOwn(token, OWN_BEFORE_NUMBER, language);
}

function isOwn(
  token: string,
  words: ReadonlyMap<string, ReadonlySet<string>>,
  language: string | undefined,
): boolean {
  return words.get(findLanguage(language)?.tag ?? "")?.has(token) ?? false;
}

/** The words that begin sentences in a language (BCP 47); English ones when it is not known. */
export function listOpeners(language: string | undefined): ReadonlySet<string> {
  return OPENERS.get((findLanguage(language) ?? en).tag)!;
}

let afterHour: ReadonlySet<string> | undefined;

/**
 * Whether a capital word behind "p.m." is part of the date or the time: "5 p.m. Monday", "9 a.m. Eastern".
 */
export function followsHour(word: string): boolean {
  const { dates, afterHour: zones } = en.sentences;
  afterHour ??= new Set([...listWeekdays("en"), ...listMonths("en"), ...dates, ...zones]);
  return afterHour.has(word);
}

let ordinalMonths: ReadonlySet<string> | undefined;

/**
 * Whether a word is a month of a language whose ordinals end in a stop ("5. Mai", "3. oktober"): it is one in
 * a story of another language, too.
 */
export function isOrdinalMonth(word: string): boolean {
  const tags = () => LANGUAGES.filter(({ sentences }) => sentences.hasOrdinalStop).map(({ tag }) => tag);
  ordinalMonths ??= new Set(tags().flatMap((tag) => listMonths(tag)));
  return ordinalMonths.has(word);
}
