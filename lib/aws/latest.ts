/**
 * The list "latest first": the sparse index over the summary records, one partition a UTC day of release.
 *
 * A page costs one query per day walked (days.ts knows which), a query more where a filter or folding leaves it short,
 * and a batch read where copies of a story may stand on it. It ends early, with where to go on, when one request has
 * read as much as it may (read-budget.ts).
 */
import { placeOf, type SummaryRecord, unpack } from "../summarise/summary-record.ts";
import { copies } from "./copies.ts";
import type { Days } from "./days.ts";
import { conditionsOf, type Filter, type Position, type Walk, walkOf } from "./filter.ts";
import { MOST_CALLS, type ReadBudget, readBudget } from "./read-budget.ts";
import type { Row, Table } from "./table.ts";

export type { Filter, Position };

/** Summaries looked through at once for those that a filter lets pass: about half of the megabyte a query may read. */
const LOOKED_THROUGH = 200;

/** Of a list without filters that folding has left short, looked through at least. */
const LOOKED_ON = 8;

export interface Page {
  records: SummaryRecord[];
  /** Where the next page starts; undefined at the end. */
  next: Position | undefined;
}

/** Rows of a day, or that no more may be read before a place. */
type Found = { day: string; rows: Row[]; before: Row | undefined };

export function latest(table: Table, days: Days) {
  /** Latest first, only what is released at `now`. A page may be short, though there is a next one. */
  return async function list(filter: Filter, limit: number, now: Date, cursor?: Position): Promise<Page> {
    const walk = walkOf(filter, now, cursor);
    if (!walk) return { records: [], next: undefined };
    const budget = readBudget();
    const known = copies(table, walk, budget);
    const recordOf = (row: Row) => recordIn(row, known.firstOf(row));
    const records: SummaryRecord[] = [];
    let hidden: Row | undefined;

    /** A list without filters shows what it would fold away, rather than nothing. */
    const ended = (next: Position): Page =>
      records.length > 0 || walk.isFiltered || !hidden
        ? { records, next }
        : { records: [recordOf(hidden)], next: positionIn(hidden) };

    for await (const { day, rows, before } of found(walk, limit, budget)) {
      let last = before;
      if (rows.length === 0) return ended({ day, range: last && String(last.range) });
      for (const part of known.parts(rows)) {
        if (!(await known.know(part))) return ended({ day, range: last && String(last.range) });
        for (const row of part) {
          last = row;
          if (!walk.showsAll && known.isHidden(row, walk)) hidden = row;
          else records.push(recordOf(row));
          if (records.length === limit) return { records, next: positionIn(row) };
        }
      }
    }
    return { records, next: undefined };
  };

  /** What is on a walk, a query at a time; at last, when no more may be read, where that is, without rows. */
  async function* found(walk: Walk, limit: number, budget: ReadBudget): AsyncGenerator<Found> {
    const { after } = walk;
    const [last = ""] = [dayOf(walk.until), after?.day ?? dayOf(walk.until)].sort();
    let Limit = walk.isFiltered ? LOOKED_THROUGH : limit;
    // One day more than there are calls for: where the walk goes on.
    for (const day of await days.between(dayOf(walk.since), last, MOST_CALLS, { budget })) {
      let before = after?.day === day && after.range ? keyOf(day, after.range) : undefined;
      do {
        if (!budget.hasRoom()) return yield { day, rows: [], before };
        const { input, values } = conditionsOf(walk, day);
        const asked = { IndexName: "latest", ScanIndexForward: false, Limit, ...input };
        const page = await table.query(asked, values, before, { budget });
        if (page.rows.length > 0) yield { day, rows: page.rows, before };
        before = page.last;
        if (!walk.isFiltered) Limit = Math.max(LOOKED_ON, 2 * Limit);
      } while (before);
    }
  }
}

/** A row's record, as readers may know it. @param sameStoryAs the id of the first that tells its story */
export function recordIn(row: Row, sameStoryAs: string | undefined): SummaryRecord {
  const record = unpack(row.summary as Uint8Array);
  return sameStoryAs ? { ...record, sameStoryAs } : record;
}

/** What a listed summary is found by. Filters ignore case: "World" is the section "world". */
export function indexColumns(record: SummaryRecord | undefined) {
  return {
    ...(record?.pubStatus === "usable" ? placeOf(record) : { day: undefined, range: undefined }),
    section: record?.section?.toLowerCase(),
    language: record?.language?.toLowerCase(),
    source: record?.source?.toLowerCase(),
    embargoedUntil: record?.embargoedUntil,
    keywords: record && keywordsOf(record),
    changed: record?.changed,
  };
}

/** A list, not a set: DynamoDB's sets may not be empty, and `contains` reads either. */
function keywordsOf({ keywords = [], keyPhrases = [] }: SummaryRecord): string[] {
  return [...new Set([...keywords, ...keyPhrases].map((keyword) => keyword.toLowerCase()))];
}

function positionIn({ day, range }: Row): Position {
  return { day: String(day), range: String(range) };
}

/** The index key of a listed summary. */
function keyOf(day: string, range: string): Row {
  return { pk: `ARTICLE#${range.slice(range.indexOf("#") + 1)}`, sk: "SUMMARY", day, range };
}

function dayOf(instant: string): string {
  return instant.slice(0, "2023-12-30".length);
}
