/**
 * How tables of rarities are kept in a file. Apart from rarity.ts, so that they can be grown without being
 * read.
 */

export const MAX_RARITY = 15;
/** Of what a language's table does not list, which is nearly every name and most words. */
export const UNLISTED = 13;

const BYTES = 2;

/**
 * The common terms of a language, in base64: for each rarity from 0 up how many terms have it, then the
 * terms, one rarity after another; two bytes each.
 *
 * @param byRarity the hashes of terms
 */
export function packRarities(byRarity: readonly (readonly number[])[]): string {
  const figures = Uint16Array.from([...byRarity.map(({ length }) => length), ...byRarity.flat()]);
  return btoa(String.fromCharCode(...[...figures].flatMap((figure) => [figure & 0xff, figure >> 8])));
}

/** @returns the rarity of each hash */
export function unpackRarities(packed: string): Uint8Array {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const figureAt = (n: number) => bytes[BYTES * n]! | (bytes[BYTES * n + 1]! << 8);
  const rarities = new Uint8Array(1 << 16).fill(UNLISTED);
  let n = MAX_RARITY + 1;
  for (let rarity = 0; rarity <= MAX_RARITY; rarity++)
    for (const end = n + figureAt(rarity); n < end; n++) rarities[figureAt(n)] = rarity;
  return rarities;
}
