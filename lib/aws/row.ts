/** A row of the table: its key, its attributes, and the version of its format. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

export interface Row {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}

/**
 * The newest form of rows that this release reads. A row has its form as the attribute `v`, which grows
 * only when an older release would misread the row; an attribute that is merely added does not count.
 * Every release reads the rows of all releases before it (tests/releases).
 *
 * 2: a story's state is packed, and stands in the row of its summary.
 */
export const RECORD_VERSION = 2;

/** The form of rows that the first release reads, too: what is written where nothing else is said. */
export const FIRST_VERSION = 1;

/**
 * A row that this release does not understand: a newer release wrote it before a rollback. It is left
 * as it is.
 */
export class NewerRecordError extends Error {
  override readonly name = "NewerRecordError";
}

/**
 * The index by `day` and `range`. It holds what lists are filtered by, of summary rows; and receipts
 * whole.
 */
export const LISTED = "listed";

/** The key of a row, as DynamoDB takes it. */
export function makeKey({ pk, sk }: Row): Record<string, AttributeValue> {
  return { pk: { S: pk }, sk: { S: sk } };
}

/** Rows as they come from the table. @param skipsNewer leaves out those of a newer release */
export function toRows(items: Record<string, AttributeValue>[] = [], skipsNewer = false): Row[] {
  return items.filter(({ v }) => !(skipsNewer && isNewer({ v: v?.N }))).map(toRow);
}

function isNewer({ v }: Record<string, unknown>): boolean {
  return Number(v ?? FIRST_VERSION) > RECORD_VERSION;
}

/** A row as it comes from the table. @throws {NewerRecordError} when a newer release wrote it */
export function toRow(item: Record<string, AttributeValue>): Row {
  const row = unmarshall(item) as Row;
  if (isNewer(row))
    throw new NewerRecordError(
      `${row.sk} is of version ${row.v}; this release reads up to ${RECORD_VERSION}`,
    );
  return row;
}
