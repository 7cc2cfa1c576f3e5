/**
 * The list of receipts, the latest first. It reads the index that also lists summaries:
 *
 * | `day`            | `range`            | what                                           |
 * |------------------|--------------------|------------------------------------------------|
 * | `UPLOADS#<year>` | `<at>#<sequencer>` | the receipt of one event, by the year of the event |
 *
 * Both are columns of the receipt's own row, so that listing costs no further call. A year may be spread over
 * more keys of the index (index-shards.ts). A filtered list reads every receipt, and ends the page when the
 * request has read as much as it may.
 */
import type { Receipt } from "../ingest/receipt.ts";
import { DAY_MS, formatInstant } from "../instant.ts";
import { padSequencer } from "../stories/revision.ts";
import { NOT_NEWER } from "./conditions.ts";
import { type IndexShards, queryList, readList } from "./index-shards.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import { readUploadKey, uploadPk } from "./row-keys.ts";
import type { Table } from "./table.ts";

/** Rows that one query of a filtered list reads. */
const MAX_FILTERED_ROWS = 100;

/** The first year of S3: no event is older. */
const FIRST_YEAR = 2006;

/**
 * How many days a list without `since` goes back. So it reads two years at most, however few
 * receipts there are.
 */
const DEFAULT_DAYS = 365;

export interface ReceiptFilter {
  /** Lists the keys that begin so. */
  prefix?: string | undefined;
  outcome?: Receipt["outcome"] | undefined;
  /** An instant: lists events at or after it. */
  since?: string | undefined;
}

/** A place in the list: everything before it has been seen. Without `range` it is the start of a year. */
export interface ReceiptPosition {
  year: string;
  range?: string | undefined;
  key?: string | undefined;
}

export interface ReceiptPage {
  found: { receipt: Receipt; position: ReceiptPosition }[];
  /** Where the next page starts; undefined at the end. */
  next: ReceiptPosition | undefined;
  /** What the request may still read. */
  budget: ReadBudget;
}

/** The columns by which the index lists a receipt, but for the shard of its year. */
export function makeReceiptColumns(at: string, sequencer: string): { day: string; range: string } {
  return { day: nameYearPartition(at.slice(0, 4)), range: `${at}#${padSequencer(sequencer)}` };
}

/**
 * Lists receipts, the latest first. It reads so little that one more call always fits, which asks what is
 * current of these stories.
 *
 * @param after where the page before ended
 */
export async function listLatestReceipts(
  table: Table,
  shards: IndexShards,
  filter: ReceiptFilter,
  { limit, now, after }: { limit: number; now: Date; after: ReceiptPosition | undefined },
): Promise<ReceiptPage> {
  const budget = readBudget();
  const found: ReceiptPage["found"] = [];
  const since = filter.since ?? formatInstant(new Date(now.getTime() - DEFAULT_DAYS * DAY_MS));
  // Another clock may be ahead, so that its event is of the year that begins.
  const from = after?.year ?? formatInstant(new Date(now.getTime() + DAY_MS)).slice(0, 4);
  const to = Math.max(Number(since.slice(0, 4)), FIRST_YEAR);
  if (to > Number(from)) return { found, budget, next: undefined };
  const known = await shards.find(nameYearPartition(String(to)), nameYearPartition(from), { budget });
  for (let year = Number(from); year >= to; year--) {
    let last = after?.range !== undefined && after.year === String(year) ? indexKeyAt(after) : undefined;
    do {
      if (!budget.hasRoom(2))
        return { found, budget, next: last ? readPosition(last) : { year: String(year) } };
      const list = nameYearPartition(String(year));
      const asked = { list, shards: known.get(list) ?? 1 };
      const page = await queryYear(table, asked, { ...filter, since }, limit - found.length, last, budget);
      for (const row of page.rows)
        found.push({ receipt: row.receipt as Receipt, position: readPosition(row) });
      last = page.last;
      if (found.length >= limit) {
        const before = year > to ? { year: String(year - 1) } : undefined;
        return { found, budget, next: last ? readPosition(last) : before };
      }
    } while (last);
  }
  return { found, budget, next: undefined };
}

/** One page of one year, at most `limit` receipts. */
async function queryYear(
  table: Table,
  asked: { list: string; shards: number },
  { prefix, outcome, since }: ReceiptFilter,
  limit: number,
  after: Row | undefined,
  budget: ReadBudget,
): Promise<{ rows: Row[]; last: Row | undefined }> {
  const isFiltered = prefix !== undefined || outcome !== undefined;
  const make = (key: string) => ({
    input: {
      KeyConditionExpression: "#day = :day AND #range >= :since",
      FilterExpression: [
        NOT_NEWER,
        ...(prefix === undefined ? [] : ["begins_with(receipt.#key, :prefix)"]),
        ...(outcome === undefined ? [] : ["receipt.outcome = :outcome"]),
      ].join(" AND "),
      ExpressionAttributeNames: {
        "#day": "day",
        "#range": "range",
        ...(prefix !== undefined && { "#key": "key" }),
      },
      Limit: isFiltered ? MAX_FILTERED_ROWS : limit,
    },
    values: {
      ":day": key,
      ":since": since,
      ":v": RECORD_VERSION,
      ...(prefix !== undefined && { ":prefix": prefix }),
      ...(outcome !== undefined && { ":outcome": outcome }),
    },
  });
  const page = await queryList(table, asked, make, after, budget);
  const rows = page.rows.slice(0, limit);
  return { rows, last: rows.length < page.rows.length ? rows.at(-1) : page.last };
}

/** The partition of a year's receipts in the index. */
export function nameYearPartition(year: string): string {
  return `UPLOADS#${year}`;
}

function readPosition({ pk, range, ...row }: Row): ReceiptPosition {
  return {
    year: readList(String(row.day)).slice(nameYearPartition("").length),
    range: String(range),
    key: readUploadKey({ pk }),
  };
}

/** The index key of a listed receipt. */
function indexKeyAt({ year, range = "", key = "" }: ReceiptPosition): Row {
  return {
    pk: uploadPk(key),
    sk: `RECEIPT#${range.slice(range.indexOf("#") + 1)}`,
    day: nameYearPartition(year),
    range,
  };
}
