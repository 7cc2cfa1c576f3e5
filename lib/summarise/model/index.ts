/**
 * How much each sentence of a story is worth to its summary. This file is the folder's one door.
 */
export { type Scores, score } from "./score.ts";
export { tokeniseStory } from "./tokenised.ts";
