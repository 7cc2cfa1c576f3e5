/**
 * What an article is about, as terms: the words, names and figures of headline, standfirst and the opening
 * of the body, each in one spelling for its forms and with the most telling place where it stands.
 */
import type { Article } from "../../article.ts";
import { findLanguage, primaryLanguage } from "../../languages/index.ts";
import { capPattern } from "../../text/capped.ts";
import { isEmptyWord, stem } from "../../text/stem.ts";
import { splitWords } from "../../text/tokens.ts";
import { stripAccents } from "../../text/words.ts";

/** What of an article is compared. */
export type Telling = Pick<Article, "headline" | "standfirst" | "body" | "language"> &
  Partial<Pick<Article, "keywords" | "places" | "subjects">>;

/** Where a term stands, the most telling place first. */
export const PLACES = ["headline", "lead", "body"] as const;
export type TermPlace = (typeof PLACES)[number];

export const TERM_KINDS = ["name", "figure", "word"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface Term {
  /** One spelling for all forms. Of names the same in every language, so that it can be found in any. */
  readonly spelling: string;
  readonly kind: TermKind;
  readonly place: TermPlace;
  /** How often it stands in all of what is compared. */
  readonly count: number;
  /** Of a word, its letters as written. */
  readonly letters: number;
}

/** Of the body, so many words are compared: desks cut a story from its end, and background stands there. */
const BODY_WORDS = 400;
/** So many of its first words are its lead. */
const LEAD_WORDS = 50;
/** Names and words are cut after so many letters, so that their endings do not part them. */
const NAME_LETTERS = 7;
const WORD_LETTERS = 6;

/** UTF-16 units of a word and what parts it from the next, by far more than are usual. */
const MAX_WORD_UNITS = 24;

const FIGURE = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** Characters before a word that are looked at. */
const STARTS_LENGTH = 4;
/** What stands before the first word of a sentence. Taking a word for a first one does little harm. */
const STARTS = capPattern(STARTS_LENGTH, /(?:^|[.!?:…。！？“”"«„‘(])\s*["“«„‘'(]*$/u);

interface Written {
  readonly text: string;
  /** Whether its capital says nothing: the first word of a sentence has one in any case. */
  readonly isFirst: boolean;
}

/** @returns the terms, in the order of their first place */
export function listTerms({ headline = "", standfirst = "", body, language, ...stated }: Telling): Term[] {
  const tag = primaryLanguage(language);
  const opening = readWords(takeOpening(body, BODY_WORDS)).slice(0, BODY_WORDS);
  const lead = [...readWords([standfirst]), ...opening.slice(0, LEAD_WORDS)];
  const names = listNames([...lead, ...opening]);
  const terms = new Map<string, { -readonly [Key in keyof Term]: Term[Key] }>();
  const add = (words: readonly Written[], place: TermPlace) => {
    for (const { text } of words) {
      const kind: TermKind = FIGURE.test(text) ? "figure" : names.has(text.toLowerCase()) ? "name" : "word";
      const spelling = spell(text, kind, tag);
      if (spelling === undefined) continue;
      const known = terms.get(spelling);
      if (known) known.count++;
      else terms.set(spelling, { spelling, kind, place, count: 1, letters: text.length });
    }
  };
  add(readWords([headline]), "headline");
  add(lead, "lead");
  add(opening.slice(LEAD_WORDS), "body");
  add(
    readWords([...(stated.keywords ?? []), ...(stated.places ?? []).map(({ name }) => name ?? "")]),
    "body",
  );
  return [...terms.values()];
}

/**
 * The first texts of a body, enough for so many words: a body may have millions.
 *
 * @returns at least as many words, if there are so many of the usual length
 */
export function takeOpening(body: Telling["body"], words: number): string[] {
  const texts: string[] = [];
  let room = words * MAX_WORD_UNITS;
  for (const { text } of body) {
    if (room <= 0) break;
    texts.push(text.slice(0, room));
    room -= text.length;
  }
  return texts;
}

function readWords(texts: readonly string[]): Written[] {
  return texts.flatMap((text) => {
    let at = 0;
    return splitWords(text.normalize("NFKC")).map((word) => {
      const found = text.indexOf(word, at);
      const isFirst = found < 0 || STARTS.test(text.slice(Math.max(0, found - STARTS_LENGTH), found));
      if (found >= 0) at = found + 1;
      return { text: word.replace(/['’]\p{L}{0,2}$/u, ""), isFirst };
    });
  });
}

/** The words, in small letters, that the copy writes with a capital where none is due. */
function listNames(words: readonly Written[]): Set<string> {
  return new Set(
    words.filter(({ text, isFirst }) => !isFirst && CAPITAL.test(text)).map(({ text }) => text.toLowerCase()),
  );
}

/** @returns nothing for a word that says nothing */
function spell(text: string, kind: TermKind, language: string | undefined): string | undefined {
  const lower = text.toLowerCase();
  if (kind === "figure") return lower.replace(/(?<=\p{N})[.,](?=\p{N}{3}(?:\D|$))/gu, "");
  if (lower.length === 0 || isEmpty(lower, language)) return undefined;
  if (kind === "name") return stripAccents(lower).slice(0, NAME_LETTERS);
  return language === "en" ? stem(lower) : lower.slice(0, WORD_LETTERS);
}

function isEmpty(lower: string, language: string | undefined): boolean {
  if (language === "en") return isEmptyWord(lower);
  return findLanguage(language)?.words.empty.includes(lower) ?? false;
}
