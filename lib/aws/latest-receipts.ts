/**
 * The list of receipts, latest first, in the index that lists summaries:
 *
 * | `day`            | `range`            | what                                           |
 * |------------------|--------------------|------------------------------------------------|
 * | `UPLOADS#<year>` | `<at>#<sequencer>` | the receipt of one event, of which year it was |
 *
 * They stand there with the receipt itself, so that no event costs another call. A filter looks through what there is
 * and ends the page where the request has read as much as one may.
 */

import type { Receipt } from "../ingest/receipt.ts";
import { instantOf } from "../instant.ts";
import { paddedSequencer } from "../stories/revision.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";

/** Receipts looked through at once for those that a filter lets pass. */
const LOOKED_THROUGH = 100;

/** S3 is no older, nor is any event of it. */
const FIRST_YEAR = 2006;

/** How far back a list goes that is not told: two years' keys at most, however few receipts there are. */
const USUAL_DAYS = 365;

const DAY_MS = 86_400_000;

export interface ReceiptFilter {
  /** What keys begin with. */
  prefix?: string | undefined;
  outcome?: Receipt["outcome"] | undefined;
  /** An instant: happened at or after. */
  since?: string | undefined;
}

/** A place in the order, everything before which has been seen; without `range`, a year's start. */
export interface ReceiptPosition {
  year: string;
  range?: string | undefined;
  key?: string | undefined;
}

export interface ReceiptPage {
  found: { receipt: Receipt; position: ReceiptPosition }[];
  /** Where the next page starts; undefined at the end. */
  next: ReceiptPosition | undefined;
  /** What the request may read still. */
  budget: ReadBudget;
}

/** The columns by which a receipt is listed. */
export function listColumns(at: string, sequencer: string): { day: string; range: string } {
  return { day: dayOf(at.slice(0, 4)), range: `${at}#${paddedSequencer(sequencer)}` };
}

export function latestReceipts(table: Table) {
  /** Reads so much that one call more always fits, to ask what stands of these. */
  return async function list(
    filter: ReceiptFilter,
    limit: number,
    now: Date,
    after?: ReceiptPosition,
  ): Promise<ReceiptPage> {
    const budget = readBudget();
    const found: ReceiptPage["found"] = [];
    const since = filter.since ?? instantOf(new Date(now.getTime() - USUAL_DAYS * DAY_MS));
    // An event of another clock may be of the year that begins.
    const from = after?.year ?? instantOf(new Date(now.getTime() + DAY_MS)).slice(0, 4);
    const to = Math.max(Number(since.slice(0, 4)), FIRST_YEAR);
    for (let year = Number(from); year >= to; year--) {
      let last = after?.range !== undefined && after.year === String(year) ? rowAt(after) : undefined;
      do {
        if (!budget.hasRoom(2))
          return { found, budget, next: last ? positionOf(last) : { year: String(year) } };
        const page = await receiptsOf(String(year), { ...filter, since }, limit - found.length, last, budget);
        for (const row of page.rows)
          found.push({ receipt: row.receipt as Receipt, position: positionOf(row) });
        last = page.last;
        if (found.length >= limit) return { found, budget, next: last && positionOf(last) };
      } while (last);
    }
    return { found, budget, next: undefined };
  };

  /** At most `limit` of one year. */
  async function receiptsOf(
    year: string,
    { prefix, outcome, since }: ReceiptFilter,
    limit: number,
    after: Row | undefined,
    budget: ReadBudget,
  ) {
    const isFiltered = prefix !== undefined || outcome !== undefined;
    const page = await table.query(
      {
        IndexName: "latest",
        KeyConditionExpression: "#day = :day AND #range >= :since",
        FilterExpression: [
          "(attribute_not_exists(v) OR v <= :v)",
          ...(prefix === undefined ? [] : ["begins_with(receipt.#key, :prefix)"]),
          ...(outcome === undefined ? [] : ["receipt.outcome = :outcome"]),
        ].join(" AND "),
        ExpressionAttributeNames: {
          "#day": "day",
          "#range": "range",
          ...(prefix !== undefined && { "#key": "key" }),
        },
        ScanIndexForward: false,
        Limit: isFiltered ? LOOKED_THROUGH : limit,
      },
      {
        ":day": dayOf(year),
        ":since": since,
        ":v": RECORD_VERSION,
        ...(prefix !== undefined && { ":prefix": prefix }),
        ...(outcome !== undefined && { ":outcome": outcome }),
      },
      after,
      { budget },
    );
    const rows = page.rows.slice(0, limit);
    return { rows, last: rows.length < page.rows.length ? rows.at(-1) : page.last };
  }
}

function dayOf(year: string): string {
  return `UPLOADS#${year}`;
}

function positionOf({ pk, range, ...row }: Row): ReceiptPosition {
  return {
    year: String(row.day).slice(dayOf("").length),
    range: String(range),
    key: pk.slice("UPLOAD#".length),
  };
}

/** The index key of a listed receipt. */
function rowAt({ year, range = "", key }: ReceiptPosition): Row {
  return {
    pk: `UPLOAD#${key}`,
    sk: `RECEIPT#${range.slice(range.indexOf("#") + 1)}`,
    day: dayOf(year),
    range,
  };
}
