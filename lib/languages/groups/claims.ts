/** How a story says that something is not true; lib/summarise/standalone/claims.ts asks. */
import { NONE } from "./none.ts";

export const claims = {
  /** Words, and beginnings of words, that say that something is not true: "false", "no evidence". */
  denials: NONE,
  /** Verbs by which somebody denies what is said: "denies". English has its own in en-claims.ts. */
  denying: NONE,
  /** What spreads a claim: "posts", "videos". */
  carriers: NONE,
  /** Verbs with which it states the claim: "claims", "shows". */
  tellings: NONE,
  /** Shows that somebody else says that it is not true: "said", "according". */
  attributions: NONE,
  /** Verbs that repeat the claim: "alleges". */
  repeats: NONE,
  /** How a bare verdict opens: "that is" (false). */
  verdicts: NONE,
  /** Words of a headline that announces a fact check. */
  factChecks: NONE,
  /** "No": what opens the headline of a fact check before a comma. */
  noes: NONE,
  /** How a claim and its rating are labelled. Empty: as in English. */
  reviewLabels: NONE,
};
