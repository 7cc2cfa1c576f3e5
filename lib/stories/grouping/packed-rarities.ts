/**
 * How tables of rarities are kept in a file. Apart from rarity.ts, so that they can be grown without being
 * read.
 */

export const MAX_RARITY = 15;
/** Of what a language's table does not list, which is nearly every name and most words. */
export const UNLISTED = 13;

/**
 * The common terms of a language: for each rarity from 0 up how many have it, and the terms as two bytes
 * each, one rarity after another, in base64.
 */
export interface PackedRarities {
  readonly counts: readonly number[];
  readonly terms: string;
}

/** @returns the rarity of each hash */
export function unpackRarities({ counts, terms }: PackedRarities): Uint8Array {
  const bytes = Uint8Array.from(atob(terms), (character) => character.charCodeAt(0));
  const rarities = new Uint8Array(1 << 16).fill(UNLISTED);
  let at = 0;
  for (const [rarity, count] of counts.entries())
    for (let n = 0; n < count; n++, at += 2) rarities[bytes[at]! | (bytes[at + 1]! << 8)] = rarity;
  return rarities;
}
