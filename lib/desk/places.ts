/** Where the sentences of a summary stand in the copy, or what they rest on there. */

/** A place in the copy: `body[block].text.slice(start, end)`, in UTF-16 units, as the contract has it. */
export interface LitPlace {
  block: number;
  start: number;
  end: number;
  /** The summary's sentence that stands there, or rests on it, by its index. */
  lit: number;
}

/** A piece of a block's text, with the summary's sentences that it belongs to: none, one, or several. */
export interface Piece {
  text: string;
  lit: readonly number[];
}

/** A summary's sentences, as far as their places are concerned: of ours each stands in the copy itself. */
type Placed = Omit<LitPlace, "lit"> | { rests: readonly Omit<LitPlace, "lit">[] };

/** The places of a summary's sentences, each with the sentence's index. */
export function listPlaces(sentences: readonly Placed[]): LitPlace[] {
  return sentences.flatMap((sentence, lit) =>
    ("rests" in sentence ? sentence.rests : [sentence]).map((place) => ({ ...place, lit })),
  );
}

/**
 * Divides a block's text at the places that are in it.
 *
 * @param block the block's index in the body
 * @returns the pieces in order; together they are the text
 */
export function divideBlock(text: string, block: number, places: readonly LitPlace[]): Piece[] {
  const here = places.filter(
    (place) => place.block === block && place.start < place.end && place.end <= text.length,
  );
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const lit = here.filter(({ start, end }) => start <= from && to <= end).map((place) => place.lit);
    return { text: text.slice(from, to), lit: [...new Set(lit)] };
  });
}
