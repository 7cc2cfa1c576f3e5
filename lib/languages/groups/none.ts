/** A list of which nothing is known yet. */
export const NONE: readonly string[] = [];
