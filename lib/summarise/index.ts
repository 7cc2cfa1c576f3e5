/**
 * Summarising: `rank` once, when an article comes; `compose` a summary of any length, style or focus from the ranking
 * alone; `keyPhrases` for an app's tags.
 */
export { compose } from "./compose.ts";
export { rank } from "./rank.ts";
