/**
 * A story as the ranking sees it: every sentence's words interned to numbers, once, so that all that is
 * counted afterwards (how central a sentence is, what it repeats, what it brings) costs one pass over
 * numbers.
 */
import type { Article } from "../../article.ts";
import { bucketOf, splitWords, termOf } from "../../text/tokens.ts";
import * as words from "../english-words.ts";
import type { Sentence } from "../ranking.ts";

/** One sentence's words; the arrays run parallel, a word's place in the sentence being its index. */
export type TokenisedSentence = {
  text: string;
  /** How many words, function words included. */
  length: number;
  /** How many content words, repeats included. */
  terms: number;
  /** The distinct ones among them: indices into the story's vocabulary. */
  distinct: number[];
  /** The distinct terms that are names (capitalised inside the sentence) or all capitals. */
  names: number[];
  /** Words written in figures. */
  figures: number;
  /** Words of the closed classes: how many there are, and the bits of the first. */
  pronouns: number;
  firstPerson: number;
  secondPerson: number;
  reporting: number;
  times: number;
  opening: number;
  /** The share of the text in quotation marks, and how often it pauses. */
  quoted: number;
  commas: number;
  asides: number;
  colons: number;
};

/**
 * A word as it is written, which costs something to find out and comes again: its classes, its term unless it
 * has none.
 */
type Word = { bits: number; term: number; isFigure: boolean; isCapital: boolean };

export type TokenisedStory = {
  english: boolean;
  lines: TokenisedSentence[];
  /** Every word of the sentences as it is written there. */
  words: ReadonlyMap<string, Word>;
  /** For each term of the vocabulary: how often the story says it, and in which sentences first and last. */
  frequency: number[];
  spread: number[];
  first: number[];
  last: number[];
  /**
   * For each term: its letters, its place in the first sentence that says it, how often it stands there as a
   * name.
   */
  letters: number[];
  offset: number[];
  named: number[];
  /** FIGURE, CAPITALS, as it is first said. */
  look: number[];
  /** A number below `BUCKETS` that stands for its spelling in every story; a few spellings share one. */
  bucket: number[];
  /**
   * Distinct terms of the headline and of the standfirst; those the body never says are counted, not listed.
   */
  headline: Heading;
  standfirst: Heading;
};

export type Heading = {
  terms: number[];
  /** Those among them that are written in figures. */
  figures: ReadonlySet<number>;
  size: number;
};

const capital = /^\p{Lu}/u;
const capitals = /^\p{Lu}{2}/u;
const figure = /^\p{N}/u;

/**
 * Names that are written as small words are, but for the capitals: the country, the trade and the health
 * agency.
 */
const ACRONYM = /^(?:US|IT|WHO)$/;

/** How a term looks, as bits. */
export const FIGURE = 1;
export const CAPITALS = 2;

/**
 * Reads the sentences of an article into numbers. Linear in the length of the text.
 *
 * @param article headline, standfirst and language; without one the first words tell whether it is English
 * @param sentences in the order of the body
 */
export function tokeniseStory(
  article: Pick<Article, "headline" | "standfirst" | "language">,
  sentences: readonly Sentence[],
): TokenisedStory {
  const { language } = article;
  const english =
    language === undefined ? words.readsEnglish(textOf(sentences)) : words.speaksEnglish(language);
  const vocabulary = new Map<string, number>();
  const known = new Map<string, Word>();
  const story: TokenisedStory = {
    english,
    lines: [],
    words: known,
    frequency: [],
    spread: [],
    first: [],
    last: [],
    letters: [],
    offset: [],
    named: [],
    look: [],
    bucket: [],
    headline: { terms: [], figures: new Set(), size: 0 },
    standfirst: { terms: [], figures: new Set(), size: 0 },
  };
  for (const { text } of sentences) story.lines.push(readLine(text, story, known, vocabulary));
  story.headline = readHeading(article.headline, english, vocabulary);
  story.standfirst = readHeading(article.standfirst, english, vocabulary);
  return story;
}

/** The first sentences, which are enough to know a language by. */
const textOf = (sentences: readonly Sentence[]) =>
  sentences
    .slice(0, 6)
    .map(({ text }) => text)
    .join(" ");

function readLine(
  text: string,
  story: TokenisedStory,
  known: Map<string, Word>,
  vocabulary: Map<string, number>,
): TokenisedSentence {
  const at = story.lines.length;
  const runs = splitWords(text);
  const line: TokenisedSentence = {
    text,
    length: runs.length,
    terms: 0,
    distinct: [],
    names: [],
    figures: 0,
    pronouns: 0,
    firstPerson: 0,
    secondPerson: 0,
    reporting: 0,
    times: 0,
    opening: 0,
    ...punctuationOf(text),
  };
  for (let place = 0; place < runs.length; place++) {
    const run = runs[place]!;
    let word = known.get(run);
    if (word === undefined) {
      word = readWord(run, place, story, vocabulary);
      known.set(run, word);
    }
    const { bits, term, isFigure } = word;
    if (bits !== 0) {
      if (place === 0) line.opening = bits;
      if (bits & words.PRONOUN) line.pronouns++;
      if (bits & words.FIRST_PERSON) line.firstPerson++;
      if (bits & words.SECOND_PERSON) line.secondPerson++;
      if (bits & words.REPORTING) line.reporting++;
      if (bits & words.TIME_WORD) line.times++;
      if (bits & words.FUNCTION) continue;
    }
    if (isFigure) line.figures++;
    const isName = place > 0 && word.isCapital;
    story.frequency[term]!++;
    if (isName) story.named[term]!++;
    line.terms++;
    if (story.last[term] !== at) {
      story.spread[term]!++;
      story.last[term] = at;
      line.distinct.push(term);
      if (isName) line.names.push(term);
    }
  }
  return line;
}

/** Reads a word that the story has not written so before; what it says may have been said in another form. */
function readWord(run: string, place: number, story: TokenisedStory, vocabulary: Map<string, number>): Word {
  const lower = run.toLowerCase();
  const bits = ACRONYM.test(run) ? 0 : words.classifyWord(lower, story.english);
  // Most words begin with a small letter.
  const isSmall = run >= "a" && run < "{";
  const isFigure = !isSmall && figure.test(run);
  const isCapital = !isSmall && capital.test(run);
  if (bits & words.FUNCTION) return { bits, term: -1, isFigure, isCapital };
  const spelling = termOf(lower, story.english);
  let term = vocabulary.get(spelling);
  if (term === undefined) {
    term = vocabulary.size;
    vocabulary.set(spelling, term);
    story.frequency.push(0);
    story.spread.push(0);
    story.first.push(story.lines.length);
    story.last.push(-1);
    story.letters.push(spelling.length);
    story.offset.push(place);
    story.named.push(0);
    story.bucket.push(bucketOf(spelling));
    story.look.push((isFigure ? FIGURE : 0) | (isCapital && capitals.test(run) ? CAPITALS : 0));
  }
  return { bits, term, isFigure, isCapital };
}

/** By the mark that opens a quotation those that close it: “English”, „German“, »Danish«. */
const CLOSING: ReadonlyMap<number, string> = new Map(
  ['“”"', '""”', '„“”"', "«»", "»«»", "””", "「」", "『』"].map((marks) => [
    marks.charCodeAt(0),
    marks.slice(1),
  ]),
);
const RIGHT_QUOTE = 0x201d;
const RIGHT_GUILLEMET = 0xbb;

/** Whether a mark opens a quotation: a few open one only where a word begins, since they close others. */
function opensAt(mark: number, text: string, at: number): boolean {
  if (!CLOSING.has(mark)) return false;
  return (mark !== RIGHT_QUOTE && mark !== RIGHT_GUILLEMET) || at === 0 || text[at - 1] === " ";
}

/** One pass over the characters: how much is quoted, and the marks that make a sentence long-winded. */
function punctuationOf(text: string): Pick<TokenisedSentence, "quoted" | "commas" | "asides" | "colons"> {
  let quoted = 0;
  let open = -1;
  let closing = "";
  let commas = 0;
  let asides = 0;
  let colons = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    // Letters, digits and the space between words: most of a text.
    if (mark === 0x20 || (mark >= 0x30 && mark <= 0x39) || (mark >= 0x61 && mark <= 0x7a)) continue;
    if (open >= 0 && closing.includes(text[at]!)) {
      quoted += at - open;
      open = -1;
    } else if (open < 0 && opensAt(mark, text, at)) {
      open = at;
      closing = CLOSING.get(mark)!;
    } else if (mark === 0x2c || mark === 0xff0c || mark === 0x3001 || mark === 0x60c) commas++;
    else if (mark === 0x3a || mark === 0x3b) colons++;
    else if (mark === 0x28 || mark === 0x5b || mark === 0x2013 || mark === 0x2014) asides++;
    else if (mark === 0x2d && text[at - 1] === " " && text[at + 1] === " ") asides++;
  }
  if (open >= 0) quoted += text.length - open;
  return {
    quoted: quoted / (text.length || 1),
    commas: Math.min(commas, 8),
    asides: Math.min(asides, 8),
    colons: Math.min(colons, 8),
  };
}

function readHeading(
  text: string | undefined,
  english: boolean,
  vocabulary: ReadonlyMap<string, number>,
): Heading {
  const spellings = new Set(
    splitWords(text ?? "")
      .map((run) => run.toLowerCase())
      .filter((lower) => (words.classifyWord(lower, english) & words.FUNCTION) === 0)
      .map((lower) => termOf(lower, english)),
  );
  const terms: number[] = [];
  const figures = new Set<number>();
  for (const spelling of [...spellings].slice(0, 100)) {
    const term = vocabulary.get(spelling);
    if (term === undefined) continue;
    terms.push(term);
    if (figure.test(spelling)) figures.add(term);
  }
  return { terms, figures, size: spellings.size };
}
