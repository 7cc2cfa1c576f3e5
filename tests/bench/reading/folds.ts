/**
 * Which model reads a page of the benchmark: never one that has seen its site, or, in a second run, its set.
 *
 * A file of folds holds what `npm run train -- pages` grew beside the product's own model: `folds`, one for each fold
 * by site, over all sets of `sets`; and `without`, for each of those sets a model that saw none of its pages.
 */
import { readFileSync } from "node:fs";
import {
  type BodyModel,
  type PackedBodyModel,
  unpackBodyModel,
} from "../../../lib/reading/formats/html/body.ts";
import { foldOf, type SavedPage, type SetName } from "./corpus.ts";

/** What a model must not have seen: the page's site, or the whole set that it is of. */
export type HeldOut = "site" | "set";

interface FoldsFile {
  /** The sets that the models were grown on; the first three where nothing is said. */
  readonly sets?: readonly SetName[];
  readonly folds: readonly PackedBodyModel[];
  readonly without?: Readonly<Partial<Record<SetName, PackedBodyModel>>>;
}

export interface Folds {
  /** The sets that took part in growing. The product's model has not seen the others. */
  readonly sets: readonly SetName[];
  /** @returns whether some set of these has a model that was grown without it, so that a second run tells more */
  hasSets(sets: readonly SetName[]): boolean;
  /** @returns undefined where the product's own model is the one: it has not seen the set */
  modelFor(page: SavedPage, heldOut: HeldOut): BodyModel | undefined;
}

const GROWN_ON: readonly SetName[] = ["aeb", "trafilatura", "postlight"];

/** @param file a path, or the folds of the repository */
export function foldsFrom(file: string | URL = new URL("folds.forest.json", import.meta.url)): Folds {
  const { sets = GROWN_ON, folds, without = {} }: FoldsFile = JSON.parse(readFileSync(file, "utf8"));
  const bySite = folds.map(unpackBodyModel);
  const bySet = new Map(Object.entries(without).map(([set, model]) => [set, unpackBodyModel(model)]));
  return {
    sets,
    hasSets: (some) => some.some((set) => bySet.has(set)),
    modelFor(page, heldOut) {
      if (!sets.includes(page.set)) return undefined;
      return (heldOut === "set" ? bySet.get(page.set) : undefined) ?? bySite[foldOf(page)];
    },
  };
}
