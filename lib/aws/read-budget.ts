/** Limits what one request may read of the table, whatever it asks for and however much is stored. */

/** Read units of one request. */
export const MAX_UNITS = 300;

/** Calls to the table of one request. */
export const MAX_CALLS = 20;

/**
 * Read units of one query or batch: it reads a megabyte at most, and 8 KB cost a unit where it need
 * not be consistent.
 */
export const MAX_UNITS_PER_CALL = 128;

export interface ReadBudget {
  /** Whether so many more calls fit, whatever they find. Where none fits, a list ends its page. */
  hasRoom(calls?: number): boolean;
  /**
   * Counts a call that was made.
   *
   * @param units read units, as the table counts them
   * @param calls 0 of a call that is made at once with one that counts
   */
  spend(units: number, calls?: number): void;
}

/** A budget of which nothing is spent: one for each request. */
export function readBudget(): ReadBudget {
  let [units, calls] = [0, 0];
  return {
    hasRoom: (more = 1) => calls + more <= MAX_CALLS && units + more * MAX_UNITS_PER_CALL <= MAX_UNITS,
    spend(read, more = 1) {
      units += read;
      calls += more;
    },
  };
}
