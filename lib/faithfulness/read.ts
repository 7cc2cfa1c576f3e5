/**
 * Reads a sentence once for all that is asked of it: its words, names, figures and quotations, with their
 * places.
 */
import { primaryLanguage } from "../languages/index.ts";
import { lacksSpaces } from "../scripts.ts";
import { rarityOf } from "../stories/grouping/rarity.ts";
import { findNames, tokeniseNames } from "../summarise/keyphrases/index.ts";
import { findQuotations } from "../summarise/sentences/index.ts";
import { type Figure, mayHaveFigures, readFigures } from "../summarise/stories/index.ts";
import { hashTo16Bits } from "../text/hashes.ts";
import { memoize } from "../text/memoize.ts";
import { WORD } from "../text/tokens.ts";
import { stripAccents } from "../text/words.ts";
import { ATTRIBUTION, HEDGE, type Lexis, lexisOf, NEGATION } from "./lexis.ts";

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** One spelling for its forms. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** It says nothing of what the sentence is about. */
  readonly isEmpty: boolean;
  readonly isFigure: boolean;
  readonly isCapital: boolean;
  /** It stands in a name. */
  isName: boolean;
  /** The kinds of lexis.ts, as bits. */
  readonly kinds: number;
  /** How rare it is in the news of its language: 0 (in every article) to 1. */
  readonly rarity: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  /** Runs of words that are one name each. */
  readonly names: readonly (readonly Word[])[];
  /** What stands between quotation marks, without them. */
  readonly quoted: readonly Span[];
  /** How many words deny, doubt and attribute. */
  readonly negations: number;
  readonly hedges: number;
  readonly attributions: number;
}

const MAX_RARITY = 15;
const NAME_LETTERS = 7;

/** What reads the sentences of one story and its draft. */
export interface SentenceReader {
  readonly lexis: Lexis;
  read(text: string): ReadSentence;
}

/**
 * @param language BCP 47; English if it is unknown
 * @param capitals words that stand with a capital within sentences of the story
 */
export function makeReader(language: string | undefined, capitals: ReadonlySet<string>): SentenceReader {
  const tag = primaryLanguage(language) ?? "en";
  const lexis = lexisOf(tag);
  const rarity = memoize(
    (key: string) => rarityOf({ spelling: key, kind: "word" }, hashTo16Bits(key), tag) / MAX_RARITY,
  );
  const read = (text: string): ReadSentence => {
    const words = splitPlaced(text).map(({ 0: word, index }) => {
      const lower = word.toLowerCase().replaceAll("’", "'");
      const isCapital = /^\p{Lu}/u.test(word);
      const key = lexis.spell(stripAccents(lower));
      return {
        text: word,
        lower,
        key,
        start: index,
        end: index + word.length,
        isEmpty: lexis.isEmpty(lower) || (word.length === 1 && !lacksSpaces(word) && !/\p{N}/u.test(word)),
        isFigure: /^\p{N}/u.test(word),
        isCapital,
        isName: false,
        kinds: lexis.classify(lower),
        rarity: isCapital && capitals.has(word) ? rarity(key.slice(0, NAME_LETTERS)) : rarity(key),
      };
    });
    const count = (kind: number) => words.filter(({ kinds }) => kinds & kind).length;
    return {
      text,
      words,
      figures: mayHaveFigures(text, tag) ? readFigures(text, tag) : [],
      names: markNames(text, words, language, capitals),
      quoted: placeQuotations(text),
      negations: count(NEGATION),
      hedges: count(HEDGE),
      attributions: count(ATTRIBUTION),
    };
  };
  return { lexis, read };
}

/** Words with their places; where a script has no spaces, overlapping pairs of characters. */
function splitPlaced(text: string): { 0: string; index: number }[] {
  const runs = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ 0: word, index }));
  if (!lacksSpaces(text)) return runs;
  return runs.flatMap((run) => {
    if (!lacksSpaces(run[0]) || run[0].length < 3) return run;
    return Array.from({ length: run[0].length - 1 }, (_, at) => ({
      0: run[0].slice(at, at + 2),
      index: run.index + at,
    }));
  });
}

function markNames(
  text: string,
  words: readonly Word[],
  language: string | undefined,
  capitals: ReadonlySet<string>,
): Word[][] {
  const found: Word[][] = [];
  let at = 0;
  for (const name of findNames(text, tokeniseNames(text, language), language, capitals)) {
    const [start, end] = [name[0]!.start, name.at(-1)!.end];
    while (at < words.length && words[at]!.start < start) at++;
    const own: Word[] = [];
    for (; at < words.length && words[at]!.start < end; at++) {
      if (words[at]!.isEmpty) continue;
      words[at]!.isName = true;
      own.push(words[at]!);
    }
    if (own.length > 0) found.push(own);
  }
  // A surname that opens a sentence or follows a quotation is no sure name by itself; the story has it
  // elsewhere.
  for (const word of words) {
    if (
      !word.isCapital ||
      word.isName ||
      word.isEmpty ||
      !OPENS.test(text.slice(Math.max(0, word.start - 2), word.start))
    )
      continue;
    if (!capitals.has(word.text.replace(/['’]s$/, ""))) continue;
    word.isName = true;
    found.push([word]);
  }
  return found.sort((one, other) => one[0]!.start - other[0]!.start);
}

const OPENS = /^$|["“”„«»(:]\s?$/;
const MARK = /["“”„«»「『]/;

function placeQuotations(text: string): Span[] {
  if (!MARK.test(text)) return [];
  return findQuotations(text).spans.flatMap(({ open, close }) =>
    close < 0 || !MARK.test(text[open]!) ? [] : [{ start: open + 1, end: close - 1 }],
  );
}

/** Words that stand with a capital where no sentence begins, over all sentences of a story. */
export function listCapitals(sentences: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of sentences)
    for (const { 0: word, index } of text.matchAll(WORD))
      if (
        /^\p{Lu}/u.test(word) &&
        /[\p{L}\p{N},;][’']?s?\s$/u.test(text.slice(Math.max(0, index - 4), index))
      )
        found.add(word.replace(/['’]s$/, ""));
  return found;
}
