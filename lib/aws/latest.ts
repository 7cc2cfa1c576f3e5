/**
 * The list "latest first": the sparse index over the summary records, one partition a UTC day of release.
 *
 * | pk     | sk          | what                                                          |
 * |--------|-------------|---------------------------------------------------------------|
 * | `DAYS` | `<UTC day>` | the days that have summaries, so that a list walks only those |
 *
 * A page costs one query per day walked, a query more where a filter or folding leaves it short, and a batch read
 * where copies of a story stand on it of which another may be shown; in a filtered list perhaps a second one. How
 * copies are found is in same-stories.ts.
 */
import { instantOf } from "../instant.ts";
import { type SummaryRecord, unpack } from "../record.ts";
import { resemblance, SAME } from "../same-story.ts";
import { firstTellingOf, sameStoryIn, tellingsIn } from "./same-stories.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";

/** Days walked in one request; a list that finds nothing in so many goes on in the next page. */
const MAX_DAYS = 40;

/** Queries in one request: a filter that hardly anything passes goes on in the next page, too. */
const MAX_QUERIES = MAX_DAYS + 10;

/** Summaries looked through at once for those that a filter lets pass: about half of the megabyte a query may read. */
const LOOKED_THROUGH = 200;

/** Of a summary's row: no embargo keeps readers from it at `:now`. */
export const NOT_EMBARGOED = "(attribute_not_exists(embargoedUntil) OR embargoedUntil <= :now)";

/** Sorts after every range. */
const END_OF_DAY = "\u{10FFFF}";

/** Of another copy of a story: what tells whether a list shows it. */
const ABOUT_COPIES = [
  "day",
  "range",
  "embargoedUntil",
  "section",
  "language",
  "source",
  "keywords",
  "changed",
  "print",
  "twins",
];

export interface Filter {
  section?: string | undefined;
  language?: string | undefined;
  source?: string | undefined;
  /** A keyword or key phrase, whatever its case. */
  keyword?: string | undefined;
  /** An instant: changed at or after. */
  changedSince?: string | undefined;
  /** Instants: released at or after … */
  since?: string | undefined;
  /** … and before. */
  until?: string | undefined;
  /** Every copy of a story; otherwise, of those that the filter lets pass, the one that was released first. */
  all?: boolean | undefined;
}

/** A place in the latest-first order, everything before which has been seen; without `range`, a day's start. */
export interface Position {
  day: string;
  range?: string | undefined;
}

export interface Page {
  records: SummaryRecord[];
  /** Where the next page starts; undefined at the end. */
  next: Position | undefined;
}

export function latest(table: Table) {
  const announcedDays = new Set<string>();

  return {
    /** Lets lists know of a day before a summary of it can be read. */
    async announceDay(day: string): Promise<void> {
      if (announcedDays.has(day)) return;
      await table.put({ pk: "DAYS", sk: day }, "attribute_not_exists(pk)");
      announcedDays.add(day);
    },

    /** Latest first, only what is released at `now`. */
    async list(filter: Filter, limit: number, now: Date, cursor?: Position): Promise<Page> {
      const records: SummaryRecord[] = [];
      const after = within(filter, cursor);
      if (after === "passed") return { records, next: undefined };
      const firstCopies = filter.all ? async (rows: Row[]) => rows : folding(filter, now);
      const days = await daysWithSummaries(filter, after);
      let queries = 0;
      for (const day of days.slice(0, MAX_DAYS)) {
        let last = after?.day === day && after.range ? keyOf(day, after.range) : undefined;
        do {
          if (queries++ === MAX_QUERIES) return { records, next: { day, range: last && String(last.range) } };
          const page = await summariesOf(day, filter, limit - records.length, now, last);
          for (const row of await firstCopies(page.rows)) {
            records.push(recordIn(row, now));
            if (records.length === limit) return { records, next: { day, range: String(row.range) } };
          }
          last = page.last;
        } while (last);
      }
      const next = days[MAX_DAYS];
      return { records, next: next === undefined ? undefined : { day: next } };
    },
  };

  /**
   * Folds copies: of a story told by several articles, only the one stays that was released first of those that this
   * list could show. That depends on no page, so pages neither repeat a story nor lose one: a copy that arrives
   * meanwhile comes after what is shown, and where the one shown is killed the next stands in for it.
   *
   * @returns lets through, of the rows of one query after another, those that are shown
   */
  function folding(filter: Filter, now: Date): (rows: Row[]) => Promise<Row[]> {
    const known = new Map<string, Row | undefined>();
    const isHidden = (row: Row, others: readonly string[]) =>
      others.some((pk) => isShownInstead(known.get(pk), row, filter, instantOf(now)));
    const otherTellings = (row: Row) => firstTellingOf(row).flatMap((pk) => tellingsIn(known.get(pk)));

    async function know(others: string[]): Promise<void> {
      const unknown = [...new Set(others)].filter((pk) => !known.has(pk));
      for (const pk of unknown) known.set(pk, undefined);
      const keys = unknown.map((pk) => ({ pk, sk: "SUMMARY" }));
      for (const row of await table.getAll(keys, ABOUT_COPIES)) known.set(row.pk, row);
    }

    return async (rows) => {
      for (const row of rows) known.set(row.pk, row);
      await know(rows.flatMap(firstTellingOf));
      const left = rows.filter((row) => !isHidden(row, firstTellingOf(row)));
      // Where the first telling is not in this list, another of them may be.
      await know(left.flatMap(otherTellings));
      return left.filter((row) => !isHidden(row, otherTellings(row)));
    };
  }

  /** At most MAX_DAYS + 1, latest first. */
  async function daysWithSummaries({ since, until }: Filter, after?: Position): Promise<string[]> {
    const first = dayOf(since ?? "0");
    const [last = ""] = [after?.day ?? "9999", dayOf(until ?? "9999")].sort();
    if (first > last) return []; // of which DynamoDB takes no query
    const { rows } = await table.query(
      {
        KeyConditionExpression: "pk = :days AND sk BETWEEN :first AND :last",
        ScanIndexForward: false,
        Limit: MAX_DAYS + 1,
      },
      { ":days": "DAYS", ":first": first, ":last": last },
    );
    return rows.map(({ sk }) => sk);
  }

  async function summariesOf(
    day: string,
    filter: Filter,
    limit: number,
    now: Date,
    after: Row | undefined,
  ): Promise<{ rows: Row[]; last: Row | undefined }> {
    const { since = "0", until = END_OF_DAY, keyword, changedSince, all: _, ...columns } = filter;
    const wanted = Object.entries(columns).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.toLowerCase()] as const],
    );
    const isFiltered = wanted.length > 0 || keyword !== undefined || changedSince !== undefined;
    // A range starts with the instant of release, and an instant sorts before every range that starts with it:
    // `since` is inclusive, `until` is not.
    return table.query(
      {
        IndexName: "latest",
        KeyConditionExpression: "#day = :day AND #range BETWEEN :since AND :until",
        FilterExpression: [
          "(attribute_not_exists(v) OR v <= :v)", // after a rollback a list goes without what a newer release wrote
          NOT_EMBARGOED,
          ...wanted.map(([name]) => `#${name} = :${name}`),
          ...(keyword === undefined ? [] : ["contains(keywords, :keyword)"]),
          ...(changedSince === undefined ? [] : ["changed >= :changedSince"]),
        ].join(" AND "),
        ExpressionAttributeNames: {
          "#day": "day",
          "#range": "range",
          ...Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
        },
        ScanIndexForward: false,
        Limit: isFiltered ? LOOKED_THROUGH : limit,
      },
      {
        ":day": day,
        ":since": since,
        ":until": until,
        ":now": instantOf(now),
        ":v": RECORD_VERSION,
        ...Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
        ...(keyword !== undefined && { ":keyword": keyword.toLowerCase() }),
        ...(changedSince !== undefined && { ":changedSince": changedSince }),
      },
      after,
    );
  }
}

/**
 * Where a walk goes on: a cursor may come from a walk that was filtered otherwise, and DynamoDB takes no start beyond
 * what it is asked for.
 */
function within({ since = "0", until = END_OF_DAY }: Filter, cursor: Position | undefined) {
  if (cursor?.range === undefined) return cursor;
  if (cursor.range < since) return "passed";
  return cursor.range > until ? undefined : cursor;
}

/** A row's record, as readers may know it at `now`. */
export function recordIn(row: Row, now: Date): SummaryRecord {
  const record = unpack(row.summary as Uint8Array);
  const sameStoryAs = sameStoryIn(row, now);
  return sameStoryAs ? { ...record, sameStoryAs } : record;
}

/** What a listed summary is found by. Filters ignore case: "World" is the section "world". */
export function indexColumns(record: SummaryRecord | undefined) {
  return {
    ...(record?.pubStatus === "usable" ? positionOf(record) : { day: undefined, range: undefined }),
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

/** An article under embargo becomes news on the day it is released. */
function positionOf({ articleId, published, embargoedUntil = "" }: SummaryRecord): Required<Position> {
  const released = embargoedUntil > published ? embargoedUntil : published;
  return { day: dayOf(released), range: `${released}#${articleId}` };
}

/** Whether another copy was released earlier, still tells the same, and is in the list itself. */
function isShownInstead(other: Row | undefined, row: Row, filter: Filter, now: string): boolean {
  return (
    other !== undefined &&
    String(other.range) < String(row.range) &&
    isIn(other, filter, now) &&
    isAlike(other.print, row.print)
  );
}

/** Articles were linked for some take of theirs; what stands now may tell of something else. */
function isAlike(one: unknown, other: unknown): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array && resemblance(one, other) >= SAME;
}

/** What a query asks of a row, asked of one that was read otherwise. */
function isIn(row: Row, filter: Filter, now: string): boolean {
  const { day, range = "", embargoedUntil = "", keywords = [], changed = "" } = row;
  const { since = "0", until = END_OF_DAY, keyword, changedSince = "" } = filter;
  return (
    day !== undefined &&
    String(embargoedUntil) <= now &&
    String(range) >= since &&
    String(range) <= until &&
    (["section", "language", "source"] as const).every(
      (name) => filter[name] === undefined || row[name] === filter[name].toLowerCase(),
    ) &&
    (keyword === undefined || (keywords as string[]).includes(keyword.toLowerCase())) &&
    String(changed) >= changedSince
  );
}

/** The index key of a listed summary. */
function keyOf(day: string, range: string): Row {
  return { pk: `ARTICLE#${range.slice(range.indexOf("#") + 1)}`, sk: "SUMMARY", day, range };
}

function dayOf(instant: string): string {
  return instant.slice(0, "2023-12-30".length);
}
