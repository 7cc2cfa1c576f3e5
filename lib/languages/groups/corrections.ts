/**
 * How a newsroom's note on an error in its own story is recognised; lib/summarise/standalone asks.
 * In small letters.
 */
import { NONE } from "./none.ts";

export const corrections = {
  /** How a note opens: "in einer früheren Version hieß". */
  openings: NONE,
  /** Openings that begin like these and are no note: "an earlier edition had been". */
  exceptions: NONE,
  /** They open a note if a word of `changes` follows: "dieser Artikel". */
  stories: NONE,
  /** Words which say that it was changed: "korrigiert". */
  changes: NONE,
  /** "Version", before a word of `of`, or of `own`. */
  versions: NONE,
  /** "Of", between a word of `versions` and one of `own`. */
  of: NONE,
  /**
   * What a newsroom calls its own story there. A version of anything else is no note. Also parts of words.
   */
  own: NONE,
  /** Says within a sentence that an earlier version was wrong: "as an earlier version said". */
  within: NONE,
  /** Words for a report that the next sentences take back, and how those open: "we reported", "we accept". */
  reported: NONE,
  apologies: NONE,
};
