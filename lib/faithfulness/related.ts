/**
 * Which English words may stand for each other ("hurt" and "injured"), as a filter of pairs of stems (Bloom
 * 1970): of pairs that it was not given, it takes one in fifty for one of its own.
 */
import { hashText } from "../text/hashes.ts";

/** Bits of the filter for each pair, and how many of them a pair sets: the best for so many. */
const [BITS_EACH, MARKS] = [8, 5];

/** Two stems as one text, in either order. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** @returns the filter of these pairs, in base64 */
export function packRelated(pairs: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((BITS_EACH * pairs.length) / 8));
  for (const pair of pairs)
    for (const bit of bitsOf(pair, 8 * bytes.length)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Whether two stems may stand for each other. */
export type IsRelated = (one: string, other: string) => boolean;

/** Reads a filter that `packRelated` wrote; an empty one relates nothing. */
export function unpackRelated(packed: string): IsRelated {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return (one, other) =>
    bytes.length > 0 &&
    bitsOf(pairKey(one, other), 8 * bytes.length).every((bit) => bytes[bit >> 3]! & (1 << (bit & 7)));
}

/** Two hashes make any number (Kirsch and Mitzenmacher 2006). */
function bitsOf(pair: string, bits: number): number[] {
  const [first, second] = [hashText(pair), hashText(`${pair}+`) | 1];
  return Array.from({ length: MARKS }, (_, mark) => ((first + Math.imul(mark, second)) >>> 0) % bits);
}
