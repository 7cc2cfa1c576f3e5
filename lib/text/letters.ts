/**
 * Kinds of characters, asked one by one and remembered: for the loops that go over all of a page's text,
 * where a pattern with a class such as `\p{L}` costs three times as much.
 */

/** Whether the character at a place of a text is of a kind; either half of a pair stands for both. */
export type CharacterKind = (text: string, at: number) => boolean;

const [NOT_ASKED, IS, IS_NOT] = [0, 1, 2];

/** @param pattern of one character; with the flag `u`, without `g` */
export function classifyCharacter(pattern: RegExp): CharacterKind {
  const known = new Uint8Array(0x10000);
  return (text, at) => {
    const unit = text.charCodeAt(at);
    const answer = known[unit]!;
    if (answer !== NOT_ASKED) return answer === IS;
    // Halves of a pair are shared by many characters, so nothing is remembered of them.
    if (isHalf(unit)) return pattern.test(pairAt(text, at, unit));
    const is = pattern.test(text[at]!);
    known[unit] = is ? IS : IS_NOT;
    return is;
  };
}

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

function pairAt(text: string, at: number, unit: number): string {
  const start = unit >= 0xdc00 && at > 0 ? at - 1 : at;
  const pair = String.fromCodePoint(text.codePointAt(start)!);
  return pair.length === 2 ? pair : text[at]!;
}

/** How many characters of a text are of a kind; a pair counts as one. */
export function countCharacters(text: string, isOf: CharacterKind): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (isOf(text, at)) count++;
    if (isPair(text, at)) at++;
  }
  return count;
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** The runs of one kind of characters in a text. */
export function listRuns(text: string, isOf: CharacterKind): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isOf(text, at)) continue;
    const end = findRunEnd(text, at, isOf);
    runs.push(text.slice(at, end));
    at = end;
  }
  return runs;
}

/** Where the run of one kind of characters ends that a place of a text is in. */
export function findRunEnd(text: string, from: number, isOf: CharacterKind): number {
  let end = from;
  while (end < text.length && isOf(text, end)) end++;
  return end;
}

/** The same, one space between them. */
export function matchRuns(text: string, isOf: CharacterKind): string {
  return listRuns(text, isOf).join(" ");
}
