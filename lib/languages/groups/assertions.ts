/**
 * How sure a sentence is of what it says: whether it says that something is not so, may be so, or is so
 * because of something else. lib/faithfulness asks, of single words in small letters.
 */
import { NONE } from "./none.ts";

export const assertions = {
  /** Words that turn a statement round: "not", "never". */
  negations: NONE,
  /** Endings that do: "n't". */
  negatingEndings: NONE,
  /** Words that may stand for a "not": "failed", "refused". */
  refusals: NONE,
  /** Words that say that something may be so, or is only alleged: "may", "allegedly". */
  hedges: NONE,
  /** Words that say whose word it is, besides those of `speech` and `words.reporting`: "accused". */
  attributions: NONE,
  /** Words that say why something is so: "because". */
  causes: NONE,
  /** Words that compare: "more", "highest". */
  comparatives: NONE,
  /** Words that turn round who did what to whom: "was beaten by". */
  passives: NONE,
  /** Words that say that something is still to come: "will". */
  futures: NONE,
  /** A number with the words that say it without being one: "2 both pair". */
  counts: NONE,
  /** Words that say the contrary of each other, with their forms: "rise rises rose/fall falls fell". */
  opposites: NONE,
};
