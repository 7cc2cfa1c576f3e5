/** Packs a grown forest into the form that the product reads; see lib/summarise/model/forest.ts. */
import type { PackedForest } from "../../../lib/summarise/model/forest.ts";
import type { Forest } from "../forest.ts";

/**
 * @param names of all features that the product computes
 * @param features the columns that the forest was grown on, as indices into `names`
 * @throws when a tree has more than 127 splits or a feature more than 256 limits
 */
export function pack(forest: Forest, names: readonly string[], features: readonly number[]): PackedForest {
  const cuts = names.map((_, feature) => {
    const trait = features.indexOf(feature);
    const limits = forest.trees.flatMap((tree) =>
      tree.limit.filter((_, split) => tree.trait[split] === trait),
    );
    return [...new Set(limits)].sort((a, b) => a - b);
  });
  const values = forest.trees.flatMap((tree) => tree.values);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = Number((largest / 0x7fff).toPrecision(6));
  const bytes: number[] = [];
  const way = (to: number) => (to >= 0 ? to : 127 - to);
  for (const tree of forest.trees) {
    if (tree.trait.length > 127) throw new Error("expected trees of at most 127 splits");
    bytes.push(tree.trait.length);
    for (const [split, trait] of tree.trait.entries()) {
      const feature = features[trait]!;
      bytes.push(
        feature,
        cuts[feature]!.indexOf(tree.limit[split]!),
        way(tree.left[split]!),
        way(tree.right[split]!),
      );
    }
    for (const value of tree.values) {
      const steps = Math.round(value / step) + 0x8000;
      bytes.push(steps >> 8, steps & 0xff);
    }
  }
  if (bytes.some((byte) => byte < 0 || byte > 255)) throw new Error("expected at most 256 limits a feature");
  return {
    features: names,
    bases: forest.starts.map((start) => Number(start.toPrecision(8))),
    step,
    cuts: cuts.map((limits) => limits),
    trees: Buffer.from(bytes).toString("base64"),
  };
}
