/** Summarising: `rank` once, when an article comes; `compose` a summary of any length from the ranking. */
export { compose } from "./compose.ts";
export { rank } from "./rank.ts";
