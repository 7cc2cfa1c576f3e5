/** What one request may read of the table, whatever it asks for and whatever is stored: so many units, so many calls. */

/** Read units of one request. */
export const MOST_UNITS = 300;

/** Calls to the table of one request, one after the other at worst. */
export const MOST_CALLS = 20;

/** What a query, or a batch, reads at most: a megabyte, 8 KB a unit where it need not be consistent. */
export const MOST_UNITS_A_CALL = 128;

export interface ReadBudget {
  /** Whether one call more fits, or so many, whatever they find: who walks a list ends the page where it does not. */
  hasRoom(calls?: number): boolean;
  /** Counts a call that was made. @param units as the table counts them */
  spend(units: number): void;
}

export function readBudget(): ReadBudget {
  let [units, calls] = [0, 0];
  return {
    hasRoom: (more = 1) => calls + more <= MOST_CALLS && units + more * MOST_UNITS_A_CALL <= MOST_UNITS,
    spend(read) {
      units += read;
      calls += 1;
    },
  };
}
