/**
 * isVisible (stories/visibility.ts) for summary rows, as conditions of the table.
 * tests/properties/visibility.test.ts shows that both agree.
 *
 * A row has a `day`, and so is in the index, while readers may see its article at once or after an embargo.
 * It has `gone` when the article was killed or withdrawn, and `neverReleased` when that was before anybody
 * could see it.
 */
import type { Publication } from "../stories/visibility.ts";
import type { Row } from "./row.ts";

/** The columns that decide. */
export const VISIBILITY_COLUMNS = ["gone", "day", "embargoedUntil"] as const;

/** What decides whether readers may see the article of a summary row. */
export function readPublication({ gone, day, embargoedUntil }: Row): Publication {
  return {
    pubStatus: gone ? "canceled" : day ? "usable" : "withheld",
    embargoedUntil: embargoedUntil as string | undefined,
  };
}

/** The condition that an article in the index is visible at `:now`. There, no condition may name `day`. */
export const IS_VISIBLE_IN_INDEX =
  "attribute_not_exists(gone) AND (attribute_not_exists(embargoedUntil) OR embargoedUntil <= :now)";

/** The condition that an article is visible at `:now`; `#day` is `day`. */
export const IS_VISIBLE = `(attribute_exists(#day) AND ${IS_VISIBLE_IN_INDEX})`;

/** The condition that an article was killed or withdrawn after readers could see it. */
export const WENT_AFTER_RELEASE = "(attribute_exists(gone) AND attribute_not_exists(neverReleased))";
