/** The files in which the models of pages are kept: the product's own, and those of the benchmark's folds. */
import { readFileSync, writeFileSync } from "node:fs";
import { SETS } from "../../bench/reading/corpus.ts";
import type { Grown } from "./lack.ts";

const WHOLE = "lib/reading/formats/html/body.forest.json";
const OF_FOLDS = "tests/bench/reading/folds.forest.json";

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);

/** The models as they are kept, with what is said of where they come from. */
export function readGrown<Model>(): Grown<Model> & { readonly provenance: string } {
  const { provenance, ...whole } = JSON.parse(readFileSync(at(WHOLE), "utf8"));
  const { folds, without } = JSON.parse(readFileSync(at(OF_FOLDS), "utf8"));
  return { provenance, whole, folds, without };
}

export function writeGrown({ whole, folds, without }: Grown<object>, provenance: string): void {
  write(WHOLE, { provenance, ...whole });
  write(OF_FOLDS, {
    provenance: `${provenance} One model a fold, each grown without that fold's sites; and one for each set that is judged by the whole text, grown without it.`,
    sets: SETS,
    folds,
    without,
  });
}

function write(path: string, grown: object): void {
  const text = JSON.stringify(grown);
  writeFileSync(at(path), `${text}\n`);
  console.log(`wrote ${path}, ${(text.length / 1024).toFixed(0)} KB`);
}
