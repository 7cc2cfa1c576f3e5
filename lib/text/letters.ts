/**
 * Kinds of characters, asked one by one and remembered: for the loops that go over all of a page's text,
 * where a pattern with a class such as `\p{L}` costs three times as much.
 */

/** Whether the character at a place of a text is of a kind; either half of a pair stands for both. */
export interface CharacterKind {
  (text: string, at: number): boolean;
  /** What is known of each UTF-16 unit: loops look here first, which is several times as quick as a call. */
  readonly known: Uint8Array;
}

const [NOT_ASKED, IS, IS_NOT] = [0, 1, 2];

/** @param pattern of one character; with the flag `u`, without `g` */
export function classifyCharacter(pattern: RegExp): CharacterKind {
  const known = new Uint8Array(0x10000);
  const ask = (text: string, at: number) => {
    const unit = text.charCodeAt(at);
    const answer = known[unit]!;
    if (answer !== NOT_ASKED) return answer === IS;
    // Halves of a pair are shared by many characters, so nothing is remembered of them.
    if (isHalf(unit)) return pattern.test(pairAt(text, at, unit));
    const is = pattern.test(text[at]!);
    known[unit] = is ? IS : IS_NOT;
    return is;
  };
  return Object.assign(ask, { known });
}

/** As `isOf(text, at)`. */
function isKnown(isOf: CharacterKind, known: Uint8Array, text: string, at: number): boolean {
  const answer = known[text.charCodeAt(at)]!;
  return answer === NOT_ASKED ? isOf(text, at) : answer === IS;
}

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

function pairAt(text: string, at: number, unit: number): string {
  const start = unit >= 0xdc00 && at > 0 ? at - 1 : at;
  const pair = String.fromCodePoint(text.codePointAt(start)!);
  return pair.length === 2 ? pair : text[at]!;
}

/** How many characters of a text are of a kind; a pair counts as one. */
export function countCharacters(text: string, isOf: CharacterKind): number {
  const { known } = isOf;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const answer = known[unit]!;
    if (answer === NOT_ASKED ? isOf(text, at) : answer === IS) count++;
    if (isHalf(unit) && opensPair(unit, text.charCodeAt(at + 1))) at++;
  }
  return count;
}

const opensPair = (unit: number, next: number) => unit <= 0xdbff && (next & 0xfc00) === 0xdc00;

/** The runs of one kind of characters in a text. */
export function listRuns(text: string, isOf: CharacterKind): string[] {
  const runs: string[] = [];
  for (let at = findNext(text, 0, isOf); at < text.length; at = findNext(text, at, isOf)) {
    const end = findRunEnd(text, at, isOf);
    runs.push(text.slice(at, end));
    at = end;
  }
  return runs;
}

/** How many runs of one kind of characters a text has. */
export function countRunsOf(text: string, isOf: CharacterKind): number {
  const { known } = isOf;
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const is = isKnown(isOf, known, text, at);
    if (is && !isInside) count++;
    isInside = is;
  }
  return count;
}

/** Where the next character of a kind stands, from a place on; the text's length where none does. */
export function findNext(text: string, from: number, isOf: CharacterKind): number {
  const { known } = isOf;
  let at = from;
  while (at < text.length && !isKnown(isOf, known, text, at)) at++;
  return at;
}

/** Where the run of one kind of characters ends that a place of a text is in. */
export function findRunEnd(text: string, from: number, isOf: CharacterKind): number {
  const { known } = isOf;
  let end = from;
  while (end < text.length && isKnown(isOf, known, text, end)) end++;
  return end;
}

/** The same, one space between them. */
export function matchRuns(text: string, isOf: CharacterKind): string {
  return listRuns(text, isOf).join(" ");
}
