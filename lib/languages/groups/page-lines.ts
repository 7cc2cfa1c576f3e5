/**
 * What a line of a page or a manuscript may be that belongs to none of the other groups;
 * lib/reading/plaintext and formats ask.
 */
import { NONE } from "./none.ts";

export const pageLines = {
  /** Series whose headline is their name and the day. */
  series: NONE,
  /** Words beside a day that may ask to wait until then, in scripts without spaces. */
  waits: NONE,
  /** Says that a story was changed, before the time. */
  updated: NONE,
  /** A word before those that belongs to them: "last". */
  beforeUpdated: NONE,
  /** What opens the second line of an embargo: "until". */
  opensEnd: NONE,
  /** What stands before the time of an update on a live page. */
  updateLabels: NONE,
  /** What stands behind a time. */
  hours: NONE,
  /** How long ago, behind a figure. */
  ago: NONE,
  /** What stands before the number of a page: "page". */
  pages: NONE,
  /** What stands between that and the number of all pages: "of". */
  pagesOf: NONE,
  /** What labels the number of a manuscript's words: "word count". */
  wordCounts: NONE,
  /** What stands behind that number: "words". */
  wordUnits: NONE,
  /** Says that a manuscript goes on: "more follows". */
  goesOn: NONE,
};
