/**
 * A story as the ranking sees it: every sentence's words interned to numbers, once, so that all that is counted
 * afterwards (how central a sentence is, what it repeats, what it brings) costs one pass over numbers.
 */
import type { Article } from "../article.ts";
import type { Sentence } from "./ranking.ts";
import { isFunctionWord, speaksEnglish } from "./words.ts";

/** One sentence's words; the arrays run parallel, a word's place in the sentence being its index. */
export type Line = {
  text: string;
  /** How many words, function words included. */
  length: number;
  /** Content terms in order, with repeats: indices into the story's vocabulary. */
  terms: number[];
  /** The distinct ones among them. */
  distinct: number[];
  /** The distinct terms that are names (capitalised inside the sentence) or all capitals. */
  names: number[];
  /** Words written in figures. */
  figures: number;
  /** The words in lower case. */
  words: string[];
};

export type Story = {
  english: boolean;
  lines: Line[];
  /** For each term of the vocabulary: how often the story says it, and in which sentences first and last. */
  frequency: number[];
  spread: number[];
  first: number[];
  last: number[];
  /** Distinct terms of the headline and of the standfirst; those the body never says are counted, not listed. */
  headline: Heading;
  standfirst: Heading;
};

export type Heading = {
  terms: number[];
  /** Those among them that are written in figures. */
  figures: ReadonlySet<number>;
  size: number;
};

const word = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text; scripts that put no spaces between words give overlapping pairs of characters. */
function wordsOf(text: string): string[] {
  const runs = text.match(word) ?? [];
  if (!unspaced.test(text)) return runs;
  return runs.flatMap((run) => (unspaced.test(run) ? pairs(run) : run));
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => characters[at]! + character);
}

/** One spelling for the forms of an English word, so that "claims" repeats "claimed"; elsewhere only the case goes. */
function termOf(lower: string, english: boolean): string {
  if (!english) return lower;
  let term = lower.replace(/['’]s?$/, "");
  if (term.length > 4 && term.endsWith("ies")) term = `${term.slice(0, -3)}y`;
  else if (term.length > 3 && term.endsWith("s") && !term.endsWith("ss")) term = term.slice(0, -1);
  else if (term.length > 5 && term.endsWith("ing")) term = term.slice(0, -3);
  else if (term.length > 4 && term.endsWith("ed")) term = term.slice(0, -2);
  return term.length > 4 && term.endsWith("e") ? term.slice(0, -1) : term;
}

const capital = /^\p{Lu}/u;
const figure = /^\p{N}/u;

/**
 * Reads the sentences of an article into numbers. Linear in the length of the text.
 *
 * @param article headline, standfirst and language; a story without a language is read as English
 * @param sentences in the order of the body
 */
export function readStory(
  article: Pick<Article, "headline" | "standfirst" | "language">,
  sentences: readonly Sentence[],
): Story {
  const english = speaksEnglish(article.language);
  const vocabulary = new Map<string, number>();
  const story: Story = {
    english,
    lines: [],
    frequency: [],
    spread: [],
    first: [],
    last: [],
    headline: { terms: [], figures: new Set(), size: 0 },
    standfirst: { terms: [], figures: new Set(), size: 0 },
  };
  for (const { text } of sentences) story.lines.push(readLine(text, story, vocabulary));
  story.headline = readHeading(article.headline, english, vocabulary);
  story.standfirst = readHeading(article.standfirst, english, vocabulary);
  return story;
}

function readLine(text: string, story: Story, vocabulary: Map<string, number>): Line {
  const at = story.lines.length;
  const runs = wordsOf(text);
  const line: Line = { text, length: runs.length, terms: [], distinct: [], names: [], figures: 0, words: [] };
  for (const [place, run] of runs.entries()) {
    const lower = run.toLowerCase();
    line.words.push(lower);
    if (figure.test(run)) line.figures++;
    if (isFunctionWord(lower, story.english)) continue;
    const spelling = termOf(lower, story.english);
    let term = vocabulary.get(spelling);
    if (term === undefined) {
      term = vocabulary.size;
      vocabulary.set(spelling, term);
      story.frequency.push(0);
      story.spread.push(0);
      story.first.push(at);
      story.last.push(-1);
    }
    story.frequency[term]!++;
    line.terms.push(term);
    if (story.last[term] !== at) {
      story.spread[term]!++;
      story.last[term] = at;
      line.distinct.push(term);
      if (place > 0 && capital.test(run)) line.names.push(term);
    }
  }
  return line;
}

function readHeading(
  text: string | undefined,
  english: boolean,
  vocabulary: ReadonlyMap<string, number>,
): Heading {
  const spellings = new Set(
    wordsOf(text ?? "")
      .map((run) => run.toLowerCase())
      .filter((lower) => !isFunctionWord(lower, english))
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
