/** Packs a grown forest into the form that the product reads; see lib/forest/packed.ts. */
import type { PackedForest } from "../../lib/forest/index.ts";
import type { Forest } from "./forest.ts";

/** How a forest is packed. */
interface Packing {
  /** The columns that it was grown on, as indices into the names; all of them, unless said otherwise. */
  readonly columns?: readonly number[];
  /** Leaves are rounded to so many parts of 1; else as finely as two bytes allow. */
  readonly scale?: number;
}

/**
 * @param names of all features that the product computes
 * @throws when a tree has more than 127 splits, or there are more than 256 features, or cuts of one, or a leaf
 *   is too large for the scale
 */
export function pack(
  forest: Forest,
  names: readonly string[],
  { columns = [...names.keys()], scale = 1 }: Packing = {},
): PackedForest {
  const cuts = names.map((_, feature) => {
    const column = columns.indexOf(feature);
    const own = forest.trees.flatMap((tree) => tree.cut.filter((_, split) => tree.feature[split] === column));
    return [...new Set(own)].sort((a, b) => a - b);
  });
  const values = forest.trees.flatMap((tree) => tree.values);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = scale === 1 ? Number((largest / 0x7fff).toPrecision(6)) : 1;
  const bytes: number[] = [];
  const way = (to: number) => (to >= 0 ? to : 127 - to);
  for (const tree of forest.trees) {
    if (tree.feature.length > 127) throw new Error("expected trees of at most 127 splits");
    bytes.push(tree.feature.length);
    for (const [split, column] of tree.feature.entries()) {
      const feature = columns[column]!;
      bytes.push(
        feature,
        cuts[feature]!.indexOf(tree.cut[split]!),
        way(tree.left[split]!),
        way(tree.right[split]!),
      );
    }
    for (const value of tree.values) {
      const steps = Math.round((value / step) * scale) + 0x8000;
      bytes.push(steps >> 8, steps & 0xff);
    }
  }
  if (bytes.some((byte) => byte < 0 || byte > 255))
    throw new Error("expected at most 256 features, 256 cuts of each, and leaves that two bytes hold");
  return {
    features: names,
    bases: forest.bases.map((base) => Number(base.toPrecision(8))),
    step,
    scale,
    cuts,
    trees: Buffer.from(bytes).toString("base64"),
  };
}
