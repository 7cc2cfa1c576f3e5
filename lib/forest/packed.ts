/** Forests of regression trees as files keep them, and as arrays that are quick to go through. */

/**
 * A forest as it is kept in a file, in JSON. It answers one question or two, each of which has its own of
 * `bases`: the log-odds before any tree is asked. `trees` is base64 of the trees one after another: how many
 * splits, then for each split its feature, its cut and the two ways on, then leaf by leaf a value for each
 * question. A way on from 128 up is a leaf. A row goes left when its figure is at most that of the feature's
 * `cuts` which the split numbers. A value is two bytes, a whole number and 32,768, to be multiplied by `step`
 * and divided by `scale`: a scale of 10,000 gives decimals to the last bit, as no step of .0001 would.
 */
export interface PackedForest {
  readonly features: readonly string[];
  readonly bases: readonly number[];
  readonly step: number;
  readonly scale: number;
  readonly cuts: readonly (readonly number[])[];
  readonly trees: string;
}

/** A fork parts rows by one mask of 32 bits, so that a tree has room for as many leaves. */
export const MAX_LEAVES = 32;

/**
 * All trees, one after another: how many forks each has; for each fork its cut, as numbered over all
 * features, and where its two ways lead, which is another fork of the tree or, from `MAX_LEAVES` up, a leaf;
 * for each question the values of the leaves.
 */
export interface Trees {
  readonly counts: Uint8Array;
  readonly cuts: Uint16Array;
  readonly lows: Uint8Array;
  readonly highs: Uint8Array;
  readonly leaves: readonly [Float64Array, Float64Array];
}

/** @throws when a tree has more than 32 leaves */
export function unpackTrees({ bases, step, scale, cuts: cutsOf, trees }: PackedForest): Trees {
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const starts: number[] = [];
  let before = 0;
  for (const { length } of cutsOf) {
    starts.push(before);
    before += length;
  }
  const counts: number[] = [];
  const cuts: number[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  const leaves: number[][] = [[], []];
  const way = (to: number) => (to < 128 ? to : to - 128 + MAX_LEAVES);
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at++]!;
    if (count >= MAX_LEAVES) throw new Error("expected trees of at most 32 leaves");
    counts.push(count);
    for (let fork = 0; fork < count; fork++, at += 4) {
      cuts.push(starts[bytes[at]!]! + bytes[at + 1]!);
      lows.push(way(bytes[at + 2]!));
      highs.push(way(bytes[at + 3]!));
    }
    for (let leaf = 0; leaf <= count; leaf++)
      for (const [question, values] of leaves.entries()) {
        if (question >= bases.length) values.push(0);
        else {
          values.push(((((bytes[at]! << 8) | bytes[at + 1]!) - 0x8000) * step) / scale);
          at += 2;
        }
      }
  }
  return {
    counts: Uint8Array.from(counts),
    cuts: Uint16Array.from(cuts),
    lows: Uint8Array.from(lows),
    highs: Uint8Array.from(highs),
    leaves: [Float64Array.from(leaves[0]!), Float64Array.from(leaves[1]!)],
  };
}
