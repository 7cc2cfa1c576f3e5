/**
 * The small words of a dateline (place, day and agency at the head of a story); lib/newsroom/dateline.ts
 * asks.
 */
import { NONE } from "./none.ts";

export const datelines = {
  /** Small words in names of places. Case counts. */
  particles: NONE,
  /** Labels in capitals that desks write where a place could stand. Case counts. */
  labels: NONE,
  /** What stands before a day. */
  dayArticles: NONE,
  /** What makes an ordinal of a day's figure. */
  ordinals: NONE,
  /** What stands between a day and its month. */
  monthOf: NONE,
  /** What opens a byline where a place could stand. Case counts. */
  signed: NONE,
  /** Agencies behind a place, in brackets. */
  agencies: NONE,
  /** How names of agencies end. */
  agencySuffixes: NONE,
  /** The paper itself, where an agency could stand. */
  ownPapers: NONE,
  /** By wire, behind the day. */
  wires: NONE,
  /** What a reporter is called. */
  reporters: NONE,
};
