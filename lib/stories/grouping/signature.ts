/** What is read of a print (print.ts) without what makes one: who answers requests needs no more. */

export const PRINT_VERSION = 1;

/** Layout, language, length, whether it is whole, number of events, and numbers of terms in nine groups. */
const HEAD_BYTES = 16;
const FLAGS_AT = 5;
const EVENT_COUNT_AT = 6;
const FIRST_COUNT_AT = 7;
const EVENT_BYTES = 4;

/** Bits of a print's flags: a part of the story is missing; another origin than the newsroom tells it. */
export const PARTIAL_BIT = 1;
export const FOREIGN_BIT = 2;

export const isPartial = (print: Uint8Array): boolean => (print[FLAGS_AT]! & PARTIAL_BIT) !== 0;

/** Whether the newsroom itself tells it. What was printed by a release that did not ask counts as its own. */
export const isOwn = (print: Uint8Array): boolean => (print[FLAGS_AT]! & FOREIGN_BIT) === 0;

/** Where the terms of a print begin. */
export function findTerms(print: Uint8Array): number {
  return HEAD_BYTES + EVENT_BYTES * print[EVENT_COUNT_AT]!;
}

/** The numbers of terms of each group. */
export function readCounts(print: Uint8Array): Uint8Array {
  return print.subarray(FIRST_COUNT_AT, HEAD_BYTES);
}

/** The events of a print, as numbers: two bytes of the scheme's hash above two of the code's. */
export function readEvents(print: Uint8Array): number[] {
  const hashAt = (at: number) => print[at]! | (print[at + 1]! << 8);
  return Array.from({ length: print[EVENT_COUNT_AT]! }, (_, n) => {
    const at = HEAD_BYTES + EVENT_BYTES * n;
    return hashAt(at) * 0x10000 + hashAt(at + 2);
  });
}

/** Kinds of terms in a print: names, figures and words, in each place. */
const KINDS = 3;

/** The hashes of the names and figures of a print, which are the same in languages of one script. */
export function readNamesAndFigures(print: Uint8Array): Set<number> {
  const found = new Set<number>();
  let at = findTerms(print);
  for (const [group, count] of readCounts(print).entries())
    for (const end = at + 2 * count; at < end; at += 2)
      if (group % KINDS < 2) found.add(print[at]! | (print[at + 1]! << 8));
  return found;
}

/** The primary subtag of a print's language; empty where none is known. */
export function readLanguage(print: Uint8Array): string {
  let language = "";
  for (let at = 1; at < 4 && print[at] !== 0; at++) language += String.fromCharCode(print[at]!);
  return language;
}

/** @returns no bytes when the article has too few words to compare, or the print is of another layout */
export function readSignature(print: Uint8Array): Uint8Array {
  if (print[0] !== PRINT_VERSION) return new Uint8Array();
  const terms = readCounts(print).reduce((sum, count) => sum + count, 0);
  return print.subarray(findTerms(print) + 2 * terms + Math.ceil(terms / 2));
}
