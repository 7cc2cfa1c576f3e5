/**
 * The list of summaries, the latest first. It reads a sparse index over the summary rows, with one
 * partition for each UTC day of release, and then the rows themselves.
 *
 * A page costs one query for each day that it reads (days.ts knows which) and a batch read of what is
 * found, one more of both where a filter or hidden duplicates leave it short, and a batch read where it
 * may have duplicates. It ends early, with the place where to continue, when one request has read as
 * much as it may (read-budget.ts).
 */
import { isUsable } from "../stories/visibility.ts";
import { listPlaceOf, type SummaryRecord, unpackRecord } from "../summarise/summary-record.ts";
import type { Days } from "./days.ts";
import { Duplicates } from "./duplicates.ts";
import {
  FILTERED,
  type Filter,
  type Position,
  passesFilter,
  planWalk,
  type Walk,
  writeConditions,
} from "./filter.ts";
import { queryList, readList } from "./index-shards.ts";
import { MAX_CALLS, type ReadBudget, readBudget } from "./read-budget.ts";
import type { Row } from "./row.ts";
import { summaryKey } from "./row-keys.ts";
import type { Table } from "./table.ts";
import { readWritten, WRITTEN_COLUMNS } from "./written.ts";

export type { Filter, Position };

/** Rows that one query of a filtered list reads: about half of the megabyte that a query may read. */
const MAX_FILTERED_ROWS = 200;

/**
 * Bytes that one batch reads, as a query would; and what a row has at most (summary-rows.ts, story-
 * states.ts).
 */
const MAX_BATCH_BYTES = 1_000_000;
const MAX_ROW_BYTES = 130_000;

/** What a list tells of a row, beside what it is filtered by. */
const LIST_ATTRIBUTES = [...FILTERED, "summary", "print", "near", ...WRITTEN_COLUMNS];

/** Rows that a further query reads, at least, when hidden duplicates have left a page short. */
const MIN_FURTHER_ROWS = 8;

export interface SummaryPage {
  records: SummaryRecord[];
  /** By article: the story that others tell, too, where the list shows each story once. */
  stories?: ReadonlyMap<string, { storyId: string; others: number }>;
  /** Where the next page starts; undefined at the end. */
  next: Position | undefined;
}

/** What one query found on a day. Without rows: no more may be read, and the walk stopped there. */
interface Found {
  day: string;
  rows: Row[];
  /** The row before these. */
  before: Row | undefined;
}

/**
 * Lists summaries that are released at `now`, the latest first.
 *
 * @param limit how many at most. A page may have fewer, though there is a next one
 * @param cursor where the page before ended
 */
export async function listLatest(
  table: Table,
  days: Days,
  filter: Filter,
  { limit, now, cursor }: { limit: number; now: Date; cursor: Position | undefined },
): Promise<SummaryPage> {
  const walk = planWalk(filter, now, cursor);
  if (!walk) return { records: [], next: undefined };
  const budget = readBudget();
  const duplicates = new Duplicates(table, walk.now, budget);
  const recordOf = (row: Row) => readRecord(row, duplicates.canonicalId(row));
  const records: SummaryRecord[] = [];
  let hidden: Row | undefined;

  /** A list without filters shows a hidden duplicate rather than an empty page. */
  const stopAt = (next: Position): SummaryPage =>
    records.length > 0 || walk.isFiltered || !hidden
      ? { records, next }
      : { records: [recordOf(hidden)], next: readPosition(hidden) };

  for await (const { day, rows, before } of walkRows(table, days, walk, limit, budget)) {
    let last = before;
    if (rows.length === 0) return stopAt({ day, range: last && String(last.range) });
    for (const batch of duplicates.batches(rows)) {
      if (!(await duplicates.load(batch))) return stopAt({ day, range: last && String(last.range) });
      for (const row of batch) {
        last = row;
        if (!walk.showsAll && duplicates.isHidden(row, walk)) hidden = row;
        else records.push(recordOf(row));
        if (records.length === limit) return { records, next: readPosition(row) };
      }
    }
  }
  return { records, next: undefined };
}

/**
 * Reads the rows of a walk, one query at a time. When no more may be read, it yields the place without
 * rows.
 */
export async function* walkRows(
  table: Table,
  days: Days,
  walk: Walk,
  limit: number,
  budget: ReadBudget,
): AsyncGenerator<Found> {
  const { after } = walk;
  const [last = ""] = [readDay(walk.until), after?.day ?? readDay(walk.until)].sort();
  let Limit = walk.isFiltered ? MAX_FILTERED_ROWS : limit;
  // Each day costs a call, so no request reads more days than it may make calls.
  for (const known of await days.list(readDay(walk.since), last, MAX_CALLS, { budget })) {
    const day = known.list;
    let before = after?.day === day && after.range ? makeIndexKey(day, after.range) : undefined;
    do {
      if (!budget.hasRoom()) return yield { day, rows: [], before };
      const page = await queryList(table, known, (key) => writeConditions(walk, key, Limit), before, budget);
      for (const entries of splitEntries(page.rows, limit)) {
        if (!budget.hasRoom()) {
          yield { day, rows: [], before };
          return;
        }
        const rows = (await readListed(table, entries, LIST_ATTRIBUTES, budget)).filter((row) =>
          passesFilter(walk, row),
        );
        if (rows.length > 0) yield { day, rows, before };
        before = entries.at(-1);
      }
      before = page.last;
      if (!walk.isFiltered) Limit = Math.max(MIN_FURTHER_ROWS, 2 * Limit);
    } while (before);
  }
}

/** Splits entries of the index so that one batch reads the rows of each, whatever they weigh. */
export function* splitEntries(entries: readonly Row[], most: number): Generator<Row[]> {
  let [some, bytes]: [Row[], number] = [[], 0];
  for (const entry of entries) {
    const weight = Number(entry.weight ?? MAX_ROW_BYTES); // the first release stored none
    if (some.length > 0 && (some.length === most || bytes + weight > MAX_BATCH_BYTES)) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(entry);
    bytes += weight;
  }
  if (some.length > 0) yield some;
}

/** The rows of entries of the index, in their order; without those that stand elsewhere by now. */
export async function readListed(
  table: Table,
  entries: readonly Row[],
  attributes: readonly string[],
  budget: ReadBudget,
): Promise<Row[]> {
  const rows = await table.getAll(entries, attributes, { budget, skipsNewer: true });
  const known = new Map(rows.map((row) => [row.pk, row]));
  return entries.flatMap(({ pk, range }) => {
    const row = known.get(pk);
    return row?.range === range && row !== undefined ? [row] : [];
  });
}

/** The record that a row holds. @param sameStoryAs the id of its canonical duplicate */
export function readRecord(row: Row, sameStoryAs: string | undefined): SummaryRecord {
  const record = unpackRecord(row.summary as Uint8Array);
  const written = readWritten(row);
  if (!sameStoryAs && !written) return record;
  return { ...record, ...(sameStoryAs && { sameStoryAs }), ...(written && { written }) };
}

/**
 * The columns by which the index lists a summary, but for the shard of its day (days.ts). Filters ignore
 * case: "World" is the section "world".
 */
export function indexColumns(record: SummaryRecord | undefined) {
  return {
    ...(record && isUsable(record) ? listPlaceOf(record) : { day: undefined, range: undefined }),
    section: record?.section?.toLowerCase(),
    language: record?.language?.toLowerCase(),
    source: record?.source?.toLowerCase(),
    embargoedUntil: record?.embargoedUntil,
    keywords: record && listKeywords(record),
    changed: record?.changed,
  };
}

/** A list, because a set may not be empty in DynamoDB; `contains` reads both. */
function listKeywords({ keywords = [], keyPhrases = [] }: SummaryRecord): string[] {
  return [...new Set([...keywords, ...keyPhrases].map((keyword) => keyword.toLowerCase()))];
}

export function readPosition({ day, range }: Row): Position {
  return { day: readList(String(day)), range: String(range) };
}

/** The index key of a listed summary. */
function makeIndexKey(day: string, range: string): Row {
  return { ...summaryKey(range.slice(range.indexOf("#") + 1)), day, range };
}

function readDay(instant: string): string {
  return instant.slice(0, "2023-12-30".length);
}
