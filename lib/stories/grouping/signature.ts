/** Where a print (print.ts) keeps what tells copies. */

export const PRINT_VERSION = 1;

/** Layout, language, length, whether it is whole, number of events, and numbers of terms in nine groups. */
export const HEAD_BYTES = 16;
const EVENT_COUNT_AT = 6;
const FIRST_COUNT_AT = 7;
export const EVENT_BYTES = 4;

/** Where the terms of a print begin. */
export function findTerms(print: Uint8Array): number {
  return HEAD_BYTES + EVENT_BYTES * print[EVENT_COUNT_AT]!;
}

/** The numbers of terms of each group. */
export function readCounts(print: Uint8Array): Uint8Array {
  return print.subarray(FIRST_COUNT_AT, HEAD_BYTES);
}

/** @returns no bytes when the article has too few words to compare, or the print is of another layout */
export function readSignature(print: Uint8Array): Uint8Array {
  if (print[0] !== PRINT_VERSION) return new Uint8Array();
  const terms = readCounts(print).reduce((sum, count) => sum + count, 0);
  return print.subarray(findTerms(print) + 2 * terms + Math.ceil(terms / 2));
}
