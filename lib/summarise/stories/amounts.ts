/** The numbers of a sentence, in digits or in words: "1,200", "twenty-four", "1.2 million", "10 to 15". */
import type { Lexicon } from "./figure-lexicon.ts";

export interface SentenceToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Groups of thousands may be parted by a space that does not break. */
const TOKEN =
  /\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[$€£¥₹%]/gu;
const STARTS_WITH_DIGIT = /^\d/;

/** A number with what belongs to it: the tokens from `from` up to `next`. */
export interface Amount {
  readonly value: number | string;
  readonly from: number;
  readonly next: number;
}

/** The words and numbers of a sentence, one by one. */
export class Amounts {
  /** The sentence, its figures in ASCII. */
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  readonly #words: Lexicon;

  constructor(text: string, words: Lexicon) {
    this.text = text;
    this.#words = words;
    this.tokens = Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
      text: word,
      lower: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }));
  }

  /** What stands between a token and the next. */
  gap(at: number): string {
    const [one, other] = [this.tokens[at], this.tokens[at + 1]];
    return one && other ? this.text.slice(one.end, other.start) : "";
  }

  isNumber(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined && (STARTS_WITH_DIGIT.test(token.text) || this.#words.numbers.has(token.lower))
    );
  }

  isDigits(at: number): boolean {
    return STARTS_WITH_DIGIT.test(this.tokens[at]?.text ?? "");
  }

  /** Digits, or words as long as they go on; then "million". */
  readAmount(at: number): Amount | undefined {
    const token = this.tokens[at]!;
    if (STARTS_WITH_DIGIT.test(token.text)) {
      // "G20", "Covid-19", "No.7": names.
      if (/[\p{L}\p{N}#]$|\p{L}[-–]$/u.test(this.text.slice(Math.max(0, token.start - 2), token.start)))
        return undefined;
      const value = this.parseDigits(token.text);
      return typeof value === "number" ? this.#scale(value, at, at + 1) : { value, from: at, next: at + 1 };
    }
    let value = this.#words.numbers.get(token.lower);
    if (value === undefined) return undefined;
    let next = at + 1;
    // "Twenty-four"; "soixante-dix-sept".
    for (; ; next++) {
      const more = this.#words.numbers.get(this.tokens[next]?.lower ?? "");
      if (more === undefined || value < 20 || more >= 20 || !/^[\s-]$/.test(this.gap(next - 1))) break;
      value += more;
    }
    return this.#scale(value, at, next);
  }

  /** "Two hundred and ten thousand". */
  #scale(value: number, from: number, next: number): Amount {
    let [sum, part, at] = [0, value, next];
    for (let step = 0; step < 6; step++) {
      const token = this.tokens[at];
      const gap = this.gap(at - 1);
      if (!token || !/^[\s-]?$/.test(gap)) break;
      const scale = this.#words.scales.get(token.lower);
      if (scale !== undefined && (token.text.length > 1 || gap === "")) {
        part *= scale;
        at++;
        if (scale > 100) [sum, part] = [sum + part, 0];
      } else if (sum + part >= 100 && !STARTS_WITH_DIGIT.test(this.tokens[from]!.text)) {
        const isAnd = this.#words.and.has(token.lower);
        const more = this.#words.numbers.get(this.tokens[isAnd ? at + 1 : at]?.lower ?? "");
        if (more === undefined) break;
        part += more;
        at += isAnd ? 2 : 1;
      } else break;
    }
    return { value: sum + part, from, next: at };
  }

  parseDigits(digits: string): number | string {
    const { decimal } = this.#words;
    const group = decimal === "." ? "," : ".";
    const plain = digits.replace(/[\u00a0\u202f]/g, "");
    if (/^\d+$/.test(plain)) return Number(plain);
    const parts = plain.split(group);
    const isGrouped = parts
      .slice(1)
      .every((part, at) => (at === parts.length - 2 ? /^\d{3}(?:\D\d+)?$/.test(part) : /^\d{3}$/.test(part)));
    if (parts.length > 1 && isGrouped && /^\d{1,3}$/.test(parts[0]!))
      return Number(parts.join("").replace(decimal, "."));
    const [whole, fraction, ...more] = plain.split(decimal);
    if (fraction !== undefined && more.length === 0 && /^\d+$/.test(whole!) && /^\d+$/.test(fraction))
      return Number(`${whole}.${fraction}`);
    return plain;
  }

  /** "10 to 15", "between 10 and 15". */
  readRangeEnd(from: number, next: number, value: number): { value: number; next: number } | undefined {
    const word = this.tokens[next]?.lower ?? "";
    const isBetween = this.#words.between.has(this.tokens[from - 1]?.lower ?? "");
    const isRange = this.#words.to.has(word) || (isBetween && this.#words.and.has(word));
    if (!isRange || !this.isNumber(next + 1) || this.gap(next) !== " ") return undefined;
    const end = this.readAmount(next + 1);
    return typeof end?.value === "number" && end.value > value
      ? { value: end.value, next: end.next }
      : undefined;
  }
}
