/** Conditions that hold for rows of every kind. `:v` is this release's record version (row.ts). */

/** The row was not written by a newer release. */
export const NOT_NEWER = "(attribute_not_exists(v) OR v <= :v)";

/** There is no such row yet. */
export const IS_NEW = "attribute_not_exists(pk)";
