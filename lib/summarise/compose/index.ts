/**
 * Composing a summary from a ranking, at ingest for the lengths that most apps ask for and on demand for the
 * others. This file is the folder's one door. It knows no word of any language: the function that answers
 * apps stays small.
 */
export { compose, saysOnly, selectFor } from "./compose.ts";
export { findPrecomputed, precomputeSummaries, USUAL_BUDGET } from "./precomputed.ts";
export { type Comparison, Words, withDependencies } from "./select.ts";
