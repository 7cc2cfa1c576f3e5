/**
 * Summarising: `rank` once, when an article comes; `compose` a summary of any length, style or focus from
 * the ranking alone.
 */
export { compose } from "./compose/index.ts";
export { type Explanation, explainOmissions as explain } from "./explain.ts";
export { rank } from "./rank.ts";
