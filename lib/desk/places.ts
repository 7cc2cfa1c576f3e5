/** Where the sentences of a summary stand in the copy. */

/** A place in the copy: `body[block].text.slice(start, end)`, in UTF-16 units, as the contract has it. */
export interface LitPlace {
  block: number;
  start: number;
  end: number;
}

/** A piece of a block's text: of the summary's sentence `lit`, or of none. */
export interface Piece {
  text: string;
  lit: number | undefined;
}

/**
 * Divides a block's text at the sentences that stand in it.
 *
 * @param block the block's index in the body
 * @param places the summary's sentences, by their index there
 * @returns the pieces in order; together they are the text
 */
export function divideBlock(text: string, block: number, places: readonly LitPlace[]): Piece[] {
  const here = places
    .map((place, lit) => ({ ...place, lit }))
    .filter((place) => place.block === block && place.start < place.end && place.end <= text.length)
    .sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, lit } of here) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), lit: undefined });
    pieces.push({ text: text.slice(start, end), lit });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), lit: undefined });
  return pieces;
}
