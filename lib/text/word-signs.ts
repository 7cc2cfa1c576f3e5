/**
 * A quick question before a slow one: whether a text has a word without which none of a list's phrases is in
 * it. The words of a text are listed once, however many lists are asked about it; a question is then some
 * looks into a table, where a pattern of the phrases goes over the text letter by letter.
 */
import { LANGUAGES } from "../languages/index.ts";
import { BEGINS_WORD, compilePhrases, ENDS_WORD } from "../languages/phrases.ts";
import { classifyCharacter, findNext, findRunEnd } from "./letters.ts";
import { lazily, memoize } from "./memoize.ts";

/** As `compilePhrases` sees a word. */
const isOfWord = classifyCharacter(/[\p{L}\p{M}\p{N}]/u);
const OPENS_AS_WORD = /^[\p{L}\p{M}\p{N}]+/u;
/** Scripts without spaces between words, which `compilePhrases` finds anywhere; and halves of pairs. */
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\ud800-\udfff]/;
/** A longer text has some word of any list. */
const MAX_LENGTH = 5_000;
/** Letters of a stem that are compared. */
const STEM_LENGTH = 4;
/** Words are known by their digest, of 16 bits. Two with one digest cost a needless look, and no more. */
const DIGESTS = 0x1_0000;
/** Each phrase has a bit of a number, which it shares with others of a long list. */
const BITS = 8;
/** A part of a phrase that can be written in more ways tells too little. */
const MAX_SPELLINGS = 400;

/** What all questions ask of a text. */
interface Words {
  /** The digests of its words, and of the first letters of each. */
  readonly digests: Uint16Array;
  /** The bits of the signs of whose phrases it has a word. */
  readonly signs: number;
  readonly isUnspaced: boolean;
}

const listWords = memoize((text: string): Words => {
  const small = text.toLowerCase();
  const found: number[] = [];
  for (let at = findNext(small, 0, isOfWord); at < small.length; at = findNext(small, at, isOfWord)) {
    const end = findRunEnd(small, at, isOfWord);
    found.push(digest(small, at, end));
    if (end - at >= STEM_LENGTH) found.push(digestStem(small, at));
    at = end;
  }
  const { bits } = knownSigns();
  const signs = found.reduce((sum, word) => sum | bits[word]!, 0);
  return { digests: Uint16Array.from(found), signs, isUnspaced: MAY_BE_UNSPACED.test(text) };
});

/** A sign, made when a text is first asked for any; it shares its bit with others where there are many. */
interface AnySign {
  readonly make: () => Sign;
  readonly bit: number;
}

const signs: AnySign[] = [];

function addSign(list: readonly string[], areStems: boolean): AnySign {
  const sign = { make: lazily(() => gatherSign(list, areStems)), bit: 1 << (signs.length % 32) };
  signs.push(sign);
  return sign;
}

/** For each digest the bits of the signs that it tells; of those that were there at the first question. */
const knownSigns = lazily(() => {
  const bits = new Int32Array(DIGESTS);
  for (const { make, bit } of signs) {
    const { first } = make();
    for (let word = 0; word < DIGESTS; word++) if (first[word] !== 0) bits[word]! |= bit;
  }
  return { bits, of: new Set(signs) };
});

const [SIGMA, FINAL_SIGMA] = [0x3c3, 0x3c2];

function digest(text: string, from: number, end: number): number {
  let sum = 0;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    sum = Math.imul(sum ^ (unit === FINAL_SIGMA ? SIGMA : unit), 0x0100_0193);
  }
  return (sum ^ (sum >>> 16)) & (DIGESTS - 1);
}

/** No word has this digest but by chance. */
const digestStem = (text: string, at: number): number => ~digest(text, at, at + STEM_LENGTH) & (DIGESTS - 1);

/** What is asked of a text. */
interface Sign {
  /** For each digest, the bits of the phrases that the word tells; … */
  readonly first: Uint8Array;
  /** … and of those that have a second word, which it may be. */
  readonly second: Uint8Array;
  /** The bits of phrases that have one word alone. */
  readonly alone: number;
  readonly isUnspaced: boolean;
  /** A phrase has no word of its own, so that any text may hold it. */
  readonly isAny: boolean;
}

/**
 * Makes the question of a list of phrases, as `compilePhrases` takes it.
 *
 * @param areStems whether phrases may end inside a word
 * @returns whether a text may hold one; where it says no, `compilePhrases` finds none
 */
export function makeWordSign(list: readonly string[], { areStems = false } = {}): (text: string) => boolean {
  const sign = addSign(list, areStems);
  return (text) => findBits(sign, text) !== 0;
}

/**
 * The same of phrases that a text opens with, behind signs or none: only its first word is looked at.
 */
export function makeOpeningSign(list: readonly string[]): (text: string) => boolean {
  const first = lazily(() => gatherFirst(list));
  return (text) => {
    const { words, isAny, isUnspaced } = first();
    if (isAny || (isUnspaced && MAY_BE_UNSPACED.test(text))) return true;
    const small = text.slice(0, MAX_OPENING).toLowerCase();
    const from = findNext(small, 0, isOfName);
    const end = findRunEnd(small, from, isOfWord);
    if (end >= MAX_OPENING) return true;
    const isStem = end - from >= STEM_LENGTH && words[digestStem(small, from)] === 1;
    return (
      isStem ||
      words[digest(small, from, end)] === 1 ||
      (words[FIGURE] === 1 && /^\d/.test(small.slice(from)))
    );
  };
}

/** As a phrase begins. */
const isOfName = classifyCharacter(/[\p{L}\p{N}]/u);
/** Within so many characters the first word of most lines ends. */
const MAX_OPENING = 60;
/** Behind all digests: a number. */
const FIGURE = DIGESTS;

/** For each digest, whether the first word of a phrase has it. */
function gatherFirst(list: readonly string[]): { words: Uint8Array; isAny: boolean; isUnspaced: boolean } {
  const words = new Uint8Array(DIGESTS + 1);
  const spaced = listSpaced(list);
  let isAny = list.length === 0;
  for (const phrase of spaced) {
    const [part = "", ...others] = splitOutside(phrase.toLowerCase(), " ");
    if (part === "#") words[FIGURE] = 1;
    else if (!BEGINS_WORD.test(phrase)) isAny = true;
    else {
      const openings = readPart(part, others.length === 0 && !ENDS_WORD.test(phrase));
      isAny ||= openings === undefined;
      note(words, openings ?? [], 1);
    }
  }
  return { words, isAny, isUnspaced: spaced.length < list.length };
}

function note(into: Uint8Array, openings: readonly Opening[], bit: number): void {
  for (const { word, isStem } of openings)
    into[isStem ? digestStem(word, 0) : digest(word, 0, word.length)]! |= bit;
}

/**
 * As `compilePhrases(list).test`, but only those phrases are looked for that the text's words may make.
 *
 * @param select the part of the text that counts; made of those texts alone whose words may make a phrase
 */
export function makePhraseTest(
  list: readonly string[],
  select: (text: string) => string,
): (text: string) => boolean {
  const sign = addSign(list, false);
  const whole = compilePhrases(list);
  const parts = Array.from({ length: BITS }, (_, bit) =>
    compilePhrases(listSpaced(list).filter((_phrase, at) => at % BITS === bit)),
  );
  return (text) => {
    const bits = findBits(sign, text);
    if (bits === 0) return false;
    const part = select(text);
    if (bits === EVERY) return whole.test(part);
    return parts.some((pattern, bit) => (bits & (1 << bit)) !== 0 && pattern.test(part));
  };
}

/** Any phrase may be there. */
const EVERY = -1;

/** The bits of the phrases that a text may hold. */
function findBits(sign: AnySign, text: string): number {
  if (text.length > MAX_LENGTH) return EVERY;
  const { digests, signs: told, isUnspaced } = listWords(text);
  const { first, second, alone, isAny, isUnspaced: mayBeUnspaced } = sign.make();
  if (isAny || (mayBeUnspaced && isUnspaced)) return EVERY;
  if ((told & sign.bit) === 0 && knownSigns().of.has(sign)) return 0;
  let [firsts, seconds] = [0, alone];
  for (let at = 0; at < digests.length; at++) {
    firsts |= first[digests[at]!]!;
    seconds |= second[digests[at]!]!;
  }
  return firsts & seconds;
}

const listSpaced = (list: readonly string[]) => list.filter((phrase) => !MAY_BE_UNSPACED.test(phrase));

function gatherSign(list: readonly string[], areStems: boolean): Sign {
  const [first, second] = [new Uint8Array(DIGESTS), new Uint8Array(DIGESTS)];
  let alone = 0;
  const spaced = listSpaced(list);
  let isAny = list.length === 0;
  for (const [at, phrase] of spaced.entries()) {
    const bit = 1 << (at % BITS);
    const [rarest, other] = findTelling(phrase, areStems || !ENDS_WORD.test(phrase));
    isAny ||= rarest === undefined;
    note(first, rarest ?? [], bit);
    note(second, other ?? [], bit);
    if (!other) alone |= bit;
  }
  return { first, second, alone, isAny, isUnspaced: spaced.length < list.length };
}

/** A word that opens a part of a phrase, or letters that such a word begins with. */
interface Opening {
  readonly word: string;
  readonly isStem: boolean;
}

/** The openings of the two parts of a phrase that the fewest texts have; parts without words do not count. */
function findTelling(phrase: string, isStem: boolean): Opening[][] {
  const parts = splitOutside(phrase.toLowerCase(), " ");
  const known = parts
    .map((part, at) => readPart(part, isStem && at === parts.length - 1))
    .slice(BEGINS_WORD.test(phrase) ? 0 : 1)
    .filter((openings) => openings !== undefined);
  const commonness = (openings: readonly Opening[]) =>
    openings.reduce((sum, { word }) => sum + 2 ** (-word.length / (commonWords().has(word) ? 1.5 : 1)), 0);
  return known.sort((one, other) => commonness(one) - commonness(other)).slice(0, 2);
}

const commonWords = lazily(() => new Set(LANGUAGES.flatMap(({ words }) => words.function)));

/** The words that a part of a phrase may open with, each once; undefined where it may open otherwise. */
function readPart(part: string, endsInside: boolean): Opening[] | undefined {
  const openings = new Map<string, Opening>();
  const spellings = spell(part);
  if (spellings.length > MAX_SPELLINGS) return undefined;
  for (const spelling of spellings) {
    const word = OPENS_AS_WORD.exec(spelling)?.[0] ?? "";
    const behind = spelling[word.length];
    const isStem = behind === undefined ? endsInside : /[*#…]/.test(behind);
    if (word === "" || (isStem && word.length < STEM_LENGTH)) return undefined;
    openings.set(`${word}${isStem}`, { word, isStem });
  }
  return [...openings.values()];
}

/** The ways to write a part, one for each option of its brackets; "*", "#" and "…" stay. */
function spell(part: string): string[] {
  const start = part.indexOf("(");
  if (start < 0) return [part];
  const [inside] = splitOutside(part.slice(start + 1), ")") as [string];
  const behind = part.slice(start + inside.length + 2);
  const options = splitOutside(inside, "|").flatMap((option) => spell(`${part.slice(0, start)}${option}\0`));
  return options.flatMap((option) => spell(option.replace("\0", () => behind)));
}

/** Splits at a sign where it stands in no brackets. */
function splitOutside(text: string, sign: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === sign && depth === 0) {
      parts.push("");
      continue;
    }
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    parts[parts.length - 1] += letter;
  }
  return parts;
}
