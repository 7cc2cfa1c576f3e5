/**
 * Reads the figures of a sentence: what is counted, and how much of it. Two articles contradict each other
 * where one thing is told with two figures, so that a figure is read with the words that name the thing.
 */

import type { Fate } from "../../languages/figures.ts";
import { lacksSpaces } from "../../scripts.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { classifyCharacter } from "../../text/letters.ts";
import { isEmptyWord, stem } from "../../text/stem.ts";
import { type Amount, Amounts, type SentenceToken } from "./amounts.ts";
import { type Lexicon, lexiconOf, shapeOf } from "./figure-lexicon.ts";
import type { Figure, FigureKind } from "./figures.ts";

/** Also those of other scripts, which `withPlainFigures` knows. */
const ANY_DIGIT = /\p{Nd}/u;
const PAUSE = /[,;:.!?()[\]"“”„«»—]|\s[-–]\s/;
const ENGLISH_ORDINAL = /^(?:st|nd|rd|th)$/;
const HALF_DAY = /^\s?([ap])\.?m\b/i;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
]);

/** How many words before and behind a figure say what it is of. */
const [MAX_BEFORE, MAX_BEHIND, MAX_CLAUSE] = [4, 6, 14];
/** A noun and its adjectives. */
const MAX_PHRASE = 3;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];
const MAX_AGE = 115;
/** A name behind what somebody is, and one with which a sentence opens, what it is behind it. */
const NAMED_BEHIND = /^-\p{L}+-\p{L}+(?: [\p{L}-]+){1,4}, (\p{Lu}[\p{L}'’-]*)(?=[,.]| \p{Ll})/u;
const NAMED_FIRST = /^(?:\p{Lu}[\p{L}.'’-]* ){0,2}(\p{Lu}[\p{L}'’-]*), \p{Ll}[^,.]*, [^,.]{1,20}$/u;
const MAX_NAMED = 80;
/** From here on a figure whose last digits are noughts is taken for a round one. */
const MIN_ROUND = 100;

/** Whether a sentence may have a figure, in digits or in words: much faster than reading it. */
export function mayHaveFigures(sentence: string, tag: string | undefined): boolean {
  return ANY_DIGIT.test(sentence) || hasNumberWord(sentence, lexiconOf(tag ?? ""));
}

/**
 * Reads the figures of a sentence.
 *
 * @param tag the primary subtag of its language; of a language whose words are not known, digits are read
 */
export function readFigures(sentence: string, tag: string | undefined): Figure[] {
  const lexicon = lexiconOf(tag ?? "");
  const amounts = new Amounts(withPlainFigures(sentence), lexicon);
  const reader = new Reader(amounts, lexicon);
  const found: Figure[] = [];
  for (let at = 0; at < amounts.tokens.length; ) {
    const figure = reader.read(at);
    if (figure) found.push(figure.figure);
    at = figure ? figure.next : at + 1;
  }
  return found;
}

/** Looks for a number in words. Most words are passed over by their length and first letter. */
function hasNumberWord(text: string, { numbers, shapes }: Lexicon): boolean {
  if (numbers.size === 0) return false;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text, at)) continue;
    if (at > start && shapes.has(shapeOf(text, start, at - start)))
      if (numbers.has(text.slice(start, at).toLowerCase())) return true;
    start = at + 1;
  }
  return false;
}

const isLetter = classifyCharacter(/[\p{L}\p{M}]/u);

/**
 * An hour as minutes of the day, where it is one: "2.30pm", "14:30".
 *
 * @param half "a" or "p", where "am" or "pm" stands behind it
 */
function formatHour(value: number | string, half: string | undefined): number | undefined {
  const written = typeof value === "number" ? value.toFixed(value % 1 === 0 ? 0 : 2) : value;
  const [, hours, minutes = "0"] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(written) ?? [];
  if (hours === undefined || (half === undefined && typeof value === "number")) return undefined;
  const late = half?.toLowerCase() === "p" ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + late;
  return 60 * hour + Number(minutes);
}

class Reader {
  readonly #amounts: Amounts;
  readonly #text: string;
  readonly #tokens: readonly SentenceToken[];
  readonly #words: Lexicon;

  constructor(amounts: Amounts, words: Lexicon) {
    this.#amounts = amounts;
    this.#text = amounts.text;
    this.#tokens = amounts.tokens;
    this.#words = words;
  }

  /** The figure that begins at a token, and the token behind it. */
  read(at: number): { figure: Figure; next: number } | undefined {
    const amount = this.#amounts.readAmount(at);
    if (!amount) return undefined;
    const figure = this.#classify(amount);
    return figure && { figure, next: Math.max(figure.last, amount.next - 1) + 1 };
  }

  #endOfHalfDay(next: number): number {
    return this.#tokens[next]!.text.length > 1 ? next : next + 1;
  }

  #classify({ value, from, next }: Amount): (Figure & { last: number }) | undefined {
    const make = (kind: FigureKind, more: Partial<Figure> = {}, last = next - 1, first = from) =>
      this.#make(kind, { value, from: first, next: last + 1, ...more });
    const before = this.#tokens[from - 1];
    const behind = this.#tokens[next];
    const gap = this.#amounts.gap(next - 1);
    const sign = before && this.#amounts.gap(from - 1).trim() === "" ? SIGNS.get(before.text) : undefined;
    if (sign) return make("money", { unit: sign }, next - 1, from - 1);
    if (behind && /^\s?$/.test(gap)) {
      const unit = SIGNS.get(behind.text) ?? this.#words.currencies.get(behind.lower);
      if (unit) return make("money", { unit }, next);
      if (behind.text === "%" || this.#words.percent.has(behind.lower)) return make("percent", {}, next);
      const pair = `${behind.lower} ${this.#tokens[next + 1]?.lower}`;
      if (this.#words.percent.has(pair)) return make("percent", {}, next + 1);
    }
    if (this.#words.percent.has(before?.lower ?? "") && this.#amounts.gap(from - 1) === " ")
      return make("percent");
    return (
      this.#classifyTime(make, { value, from, next }) ?? this.#classifyCount(make, { value, from, next })
    );
  }

  #classifyTime(make: Make, { value, from, next }: Amount): (Figure & { last: number }) | undefined {
    const gap = this.#amounts.gap(next - 1);
    const half = HALF_DAY.exec(this.#text.slice(this.#tokens[next - 1]!.end))?.[1];
    const hour = formatHour(value, half);
    // "2 p.m." is three tokens.
    if (hour !== undefined) return make("clock", { value: hour }, half ? this.#endOfHalfDay(next) : next - 1);
    if (typeof value === "string") return undefined;
    if (Number.isInteger(value) && value >= 1 && value <= 31) {
      const ordinal = gap === "" && ENGLISH_ORDINAL.test(this.#tokens[next]?.lower ?? "");
      const at = ordinal ? next + 1 : next;
      const isBeside = /^[.\s]{1,2}$/.test(this.#amounts.gap(at - 1));
      const monthOf = (at: number) => this.#words.months.get(this.#tokens[at]?.lower ?? "");
      const before = /^\.?\s$/.test(this.#amounts.gap(from - 1)) ? monthOf(from - 1) : undefined;
      if (before !== undefined) return make("date", { value: `${value}-${before}` }, at - 1, from - 1);
      const behind = isBeside ? monthOf(at) : undefined;
      if (behind !== undefined) return make("date", { value: `${value}-${behind}` }, at);
    }
    const isYear = value >= FIRST_YEAR && value <= LAST_YEAR && this.#tokens[from]!.text === String(value);
    // "The 1980s" are ten years.
    const isDecade = gap === "" && /^\p{L}/u.test(this.#tokens[next]?.text ?? "");
    return isYear && !isDecade && next === from + 1 ? make("year") : undefined;
  }

  #classifyCount(make: Make, { value, from, next }: Amount): (Figure & { last: number }) | undefined {
    if (typeof value === "string") return undefined;
    const gap = this.#amounts.gap(next - 1);
    const [before, behind] = [this.#tokens[from - 1], this.#tokens[next]];
    if (gap === "" && behind && (ENGLISH_ORDINAL.test(behind.lower) || /^\d/.test(behind.text)))
      return undefined;
    if (/^[-–:]$/.test(gap) && this.#amounts.isNumber(next)) {
      const other = this.#amounts.parseDigits(this.#tokens[next]!.text);
      return make("score", { value: `${value}-${other}` }, next);
    }
    const isAged = this.#words.ages.some((phrase) =>
      phrase.every((word, at) => this.#tokens[next + at]?.lower === word),
    );
    const isAfterAge = this.#words.beforeAges.some((phrase) =>
      phrase.every((word, at) => this.#tokens[from - phrase.length + at]?.lower === word),
    );
    const name = before && /^\p{Lu}/u.test(before.text) ? before.lower : undefined;
    const isApposed =
      name &&
      this.#amounts.gap(from - 1) === ", " &&
      /^\s?[,)]/.test(this.#text.slice(this.#tokens[next - 1]!.end));
    if (value <= MAX_AGE && (isAged || isAfterAge || isApposed)) {
      const named = isApposed ? before!.text : this.#nameOfAged(from, next);
      return make("age", named ? { unit: named.toLowerCase(), ...(isApposed && { called: named }) } : {});
    }
    // "+44 20 3353 3857": a number by itself.
    if (this.#amounts.isDigits(next) && gap === " ") return undefined;
    if (this.#amounts.isDigits(from - 1) && this.#amounts.gap(from - 1) === " ") return undefined;
    const isJoined = /^-?$/.test(gap) && behind && /^\p{L}/u.test(behind.text);
    const more = isJoined ? { unit: stem(behind.lower) } : {};
    const end = this.#amounts.readRangeEnd(from, next, value);
    const figure = end ? make("count", { ...more, upTo: end.value }, end.next - 1) : make("count", more);
    // "One" is a pronoun more often than a number.
    return value === 1 && !this.#amounts.isDigits(from) && !figure.fate ? undefined : figure;
  }

  /** Who is so old: "the 9-year-old tiger, Quill", "Quill, a tiger of the zoo, is 6 years old". */
  #nameOfAged(from: number, next: number): string | undefined {
    const behind = NAMED_BEHIND.exec(this.#text.slice(this.#tokens[next - 1]!.end).slice(0, MAX_NAMED));
    if (behind) return behind[1];
    return NAMED_FIRST.exec(this.#text.slice(0, this.#tokens[from]!.start))?.[1];
  }

  #make(
    kind: FigureKind,
    { value, from, next, unit, upTo, called }: Partial<Figure> & Amount,
  ): Figure & { last: number } {
    const [first, last] = [this.#tokens[from]!, this.#tokens[next - 1]!];
    const behind = this.#window(next, 1, MAX_BEHIND);
    const before = this.#window(from - 1, -1, MAX_BEFORE);
    const near = this.#fateOf(before, behind);
    const said = behind.filter(({ lower }) => !this.#isEmpty(lower));
    // "The number of injured rose to 17 overnight": what is counted stands before.
    const isBefore = near !== undefined && this.#isApart(before, near.word);
    const phrase = isBefore ? [] : this.#phraseOf(behind);
    const heads = phrase.filter(({ lower }) => !this.#words.people.has(lower) && !this.#words.fateOf(lower));
    // "The death toll of the earthquake rose to 19."
    const isToll = kind === "count" && near === undefined && phrase.length === 0;
    const fate = isToll ? this.#findFate(this.#window(from - 1, -1, MAX_CLAUSE)) : near;
    const stemsOf = (tokens: readonly SentenceToken[]) => tokens.flatMap(({ lower }) => listStems(lower));
    const beside = before.find(({ lower }) => !this.#isEmpty(lower));
    const isAmount = kind === "count" || kind === "money" || kind === "percent";
    const isRound = typeof value === "number" && value >= MIN_ROUND && Number(value.toPrecision(1)) === value;
    return {
      kind,
      value,
      written: this.#text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      isRough: isAmount && (isRound || before.some(({ lower }) => this.#words.about.has(lower))),
      ...(unit !== undefined && { unit }),
      ...(upTo !== undefined && { upTo }),
      ...(fate && { fate: fate.fate }),
      heads: new Set(stemsOf(heads)),
      ...(heads.length > 0 && { head: stemsOf(heads.slice(this.#words.isHeadFirst ? 0 : -1))[0]! }),
      near: new Set(stemsOf([...said, ...before.filter(({ lower }) => !this.#isEmpty(lower))])),
      ...(beside && { beside: stemsOf([beside])[0]! }),
      called: called ?? fate?.word ?? this.#nameOf(kind, heads, beside),
      last: next - 1,
    };
  }

  #nameOf(kind: FigureKind, heads: readonly SentenceToken[], beside: SentenceToken | undefined): string {
    if (heads.length > 0) return heads.map(({ text }) => text).join(" ");
    return kind === "count" ? (beside?.text ?? "") : "";
  }

  /** "12 of the foreign aid workers were hurt": the words that name who or what is counted. */
  #phraseOf(behind: readonly SentenceToken[]): SentenceToken[] {
    const first = behind.findIndex(({ lower }) => !this.#isEmpty(lower));
    // "19 on Saturday" names nothing that is counted.
    if (first < 0 || (first > 0 && !this.#words.of.has(behind[0]!.lower))) return [];
    const end = behind.findIndex(({ lower }, at) => at > first && this.#isEmpty(lower));
    return behind.slice(first, end < 0 ? first + MAX_PHRASE : Math.min(end, first + MAX_PHRASE));
  }

  #isEmpty(lower: string): boolean {
    return this.#words.empty.has(lower) || this.#words.about.has(lower) || isEmptyWord(lower);
  }

  /** The words beside a figure up to a pause, an "and" or another figure, the nearest first. */
  #window(from: number, step: 1 | -1, most: number): SentenceToken[] {
    const found: SentenceToken[] = [];
    for (let at = from; found.length < most; at += step) {
      const token = this.#tokens[at];
      if (!token || PAUSE.test(this.#amounts.gap(step === 1 ? at - 1 : at)) || this.#amounts.isNumber(at))
        break;
      if (this.#words.and.has(token.lower)) break;
      found.push(token);
    }
    return found;
  }

  /** "Killed 12 people"; "12 people were killed". What stands right before a figure is of it. */
  #fateOf(
    before: readonly SentenceToken[],
    behind: readonly SentenceToken[],
  ): { fate: Fate; word: string } | undefined {
    const close = before.filter(({ lower }) => !this.#isEmpty(lower)).slice(0, 1);
    return this.#findFate([...close, ...behind]);
  }

  /** Whether a word of grammar stands between a fate and the figure behind it. */
  #isApart(before: readonly SentenceToken[], word: string): boolean {
    const at = before.findIndex(({ text }) => text === word);
    return before.slice(0, Math.max(at, 0)).some(({ lower }) => !this.#words.about.has(lower));
  }

  #findFate(tokens: readonly SentenceToken[]): { fate: Fate; word: string } | undefined {
    for (const { lower, text } of tokens) {
      const fate = this.#words.fateOf(lower);
      if (fate) return { fate, word: text };
    }
    return undefined;
  }
}

type Make = (
  kind: FigureKind,
  more?: Partial<Figure>,
  last?: number,
  first?: number,
) => Figure & { last: number };

/** The stem of a word; of a run without spaces its first pairs of characters. */
function listStems(lower: string): string[] {
  if (!lacksSpaces(lower)) return [stem(lower)];
  const characters = Array.from(lower).slice(0, 5);
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, at) => characters[at]! + character);
}
