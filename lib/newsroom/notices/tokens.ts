/**
 * A line as the words of a notice: each word without its case and accents, and the parts that a
 * line falls into.
 */

import { classifyCharacter, findRunEnd } from "../../text/letters.ts";
import { memoize } from "../../text/memoize.ts";

/** A longer line is copy, not a notice; in UTF-16 units. */
export const MAX_LINE = 400;
/** A line of more words is copy. */
export const MAX_TOKENS = 60;

/** Lines whose answers are remembered: those of one story, which is asked about each several times. */
export const MAX_KNOWN_LINES = 200;
/** Words of lines that are remembered: those of some dozen stories. */
export const MAX_KNOWN_WORDS = 8_000;

/** A word or a number of a line. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** As `foldWord` gives it. */
  readonly word: string;
  /** Its place in the line. */
  readonly start: number;
  readonly end: number;
}

const isOfWord = classifyCharacter(/[\p{L}\p{M}]/u);
const isLetter = classifyCharacter(/\p{L}/u);
const isFigure = classifyCharacter(/[0-9]/);

/** The words and numbers of a line; at most one more than `most`. "don't" and its like are "not". */
export function splitTokens(line: string, most = MAX_TOKENS): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length && tokens.length <= most; at++) {
    const isOf = isOfWord(line, at) ? isOfWord : isFigure(line, at) ? isFigure : undefined;
    if (!isOf) continue;
    let end = findRunEnd(line, at, isOf);
    if (isOf === isOfWord && isNegated(line, at, end)) end += 2;
    const text = line.slice(at, end);
    tokens.push({ text, word: foldToken(text), start: at, end });
    at = end - 1;
  }
  return tokens;
}

/** Whether a word goes on as "don't" and "hadn't" do. */
function isNegated(line: string, start: number, end: number): boolean {
  const mark = line[end];
  if ((mark !== "'" && mark !== "’") || end - start < 2) return false;
  const goesOn = end + 2 < line.length && isLetter(line, end + 2);
  return /^n['’]t$/i.test(line.slice(end - 1, end + 2)) && !goesOn;
}

/** A word of a line as notices know it: "don't" is "not". */
export const foldToken = memoize(
  (text: string) => (/n['’]t$/i.test(text) ? "not" : foldWord(text)),
  MAX_KNOWN_WORDS,
);

/**
 * A word without case, accents and vowel points. They do not tell words of notices apart, and capitals
 * often lack them.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z]*$/.test(small)) return small;
  return small
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[ßłøæđıςأإآٱىة]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Letters that Unicode does not decompose. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "oe",
  æ: "ae",
  đ: "d",
  ı: "i",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
};

/** Whether a folded word is a number, or opens with one: "6am". */
export function beginsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Signs that part a line. */
const BREAKS = /[!?;:|/()[\]{}<>=*_~#"“”„«»…•·،؛—]|\s[-–]\s|^[-–]\s|\s[-–]$/;
/** Without one of these a line has one part (`splitSegments`). */
export const MAY_PART = /[!?;:|/()[\]{}<>=*_~#"“”„«»…•·،؛—]|[-–]\s|\s[-–]|\.\W{0,20}\s/;
/** A full stop behind a word of at most so many letters marks an abbreviation. */
const MAX_SHORT_WORD_LENGTH = 3;

/** The parts of a line between its breaks: "EMBARGO - not before noon | Harbour fire" has three. */
export function splitSegments(line: string, tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const between = before ? line.slice(before.end, token.start) : "";
    if (between === " ") {
      segments.at(-1)!.push(token);
      continue;
    }
    const isFigure = /\d$/.test(before?.text ?? "") && /^\d/.test(token.text) && between.length === 1;
    const stops =
      between.includes(".") && /[\s"”)]$/.test(between) && (before?.text.length ?? 0) > MAX_SHORT_WORD_LENGTH;
    if (!before || (!isFigure && (BREAKS.test(between) || stops))) segments.push([]);
    segments.at(-1)!.push(token);
  }
  return segments;
}
