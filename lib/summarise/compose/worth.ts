/** What sentences are chosen by. */
import type { Budget, RankedSentence } from "../ranking.ts";

/** What a sentence is worth to a summary of this budget. */
export const worthWithin = (budget: Budget, { salience, density = salience }: RankedSentence): number =>
  "sentences" in budget ? salience : density;
