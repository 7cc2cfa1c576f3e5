/**
 * A guard against tags whose attributes never end: counted while the parser runs, before a list
 * of them grows.
 */
import { Rejection } from "../../../rejection.ts";
import { formatCount } from "../../../text/counts.ts";

/** Of one tag: pages that keep their state in attributes have some dozens. */
const MAX_ATTRIBUTES = 1_000;

/** @returns what a parser of HTML calls for each attribute, and at the end of each tag */
export function makeAttributeGuard(): { count(): void; reset(): void } {
  let here = 0;
  return {
    count() {
      if (++here <= MAX_ATTRIBUTES) return;
      const most = formatCount(MAX_ATTRIBUTES);
      throw new Rejection("hostile", `Expected at most ${most} attributes in a tag, found more.`);
    },
    reset() {
      here = 0;
    },
  };
}
