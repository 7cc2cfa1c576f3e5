/**
 * What was announced of an article last, as its summary row says it: `told`, and its sequence, `announced`.
 *
 * It is written down before it is sent, with the very write that makes it due. That it was sent follows
 * from what comes after: an upload has its receipt, and an embargo leaves the list of the clock. So `by`
 * says whose it is to send, and that one sends it again when it is tried again.
 *
 * Release 0.1.0 wrote down that it was sent, instead.
 */
import {
  type DueAnnouncement,
  findDueAnnouncement,
  type LastAnnouncement,
} from "../announce/announcements.ts";
import type { Row } from "./row.ts";

/** The last announcement as it is stored. Every release wrote these names, so they stay. */
interface StoredAnnouncement {
  type: LastAnnouncement["type"];
  said: string;
  isSent?: boolean;
  sequence?: number;
  by?: string;
}

/** Columns of a summary row. */
export interface ToldColumns {
  told?: StoredAnnouncement;
  announced?: number;
}

export interface LastTold {
  /** The greatest sequence that may have been sent; 0 when none was. */
  sequence: number;
  last: LastAnnouncement | undefined;
  /** Whose it is to send the last one; undefined of the first release's. */
  by: string | undefined;
}

/**
 * Decides what is to be announced of a state that is about to be written.
 *
 * @param row the summary row as it was read
 * @param columns those that will be written
 * @param now an instant
 * @param by whose it is to send it
 * @returns undefined when nothing new is due
 */
export function planAnnouncement(
  row: Row | undefined,
  { said: contentHash, embargoedUntil }: { said?: string | undefined; embargoedUntil?: string | undefined },
  now: string,
  by: string,
): ToldColumns | undefined {
  const { last, sequence } = readTold(row);
  const due = findDueAnnouncement({ contentHash, embargoedUntil }, last, sequence, now);
  return due && due.sequence !== last?.sequence ? makeToldColumns(due, by) : undefined;
}

/** The columns that note an announcement before it is sent. @param by whose it is to send it */
export function makeToldColumns({ type, contentHash, sequence }: DueAnnouncement, by: string): ToldColumns {
  return { told: { type, said: contentHash, by }, announced: sequence };
}

/** What a row says, whatever release wrote it. */
export function readTold(row: (Partial<Row> & ToldColumns) | undefined): LastTold {
  const { told, announced = 0, turn } = row ?? {};
  if (!told) return { sequence: announced, last: undefined, by: undefined };
  const { type, said, isSent = false, by } = told;
  const own = told.sequence ?? (by === undefined ? undefined : announced);
  // The first release used the write version as the sequence.
  const sequence = own === undefined ? Math.max(announced, Number(turn)) : announced;
  return { sequence, last: { type, contentHash: said, isSent, sequence: own }, by };
}
