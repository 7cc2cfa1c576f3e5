/** What a list is asked for, as the table is asked for it, and as a row that was read otherwise is held against it. */
import { instantOf } from "../instant.ts";
import { RECORD_VERSION, type Row } from "./table.ts";

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

/** A way through the list, at one moment. */
export interface Walk {
  /** An instant. */
  now: string;
  /** Ranges: from … */
  since: string;
  /** … and up to. */
  until: string;
  /** Where it goes on; absent at its beginning. */
  after?: Position | undefined;
  /** By column: what a row is to have. */
  columns: [name: "section" | "language" | "source", value: string][];
  keyword?: string | undefined;
  changedSince?: string | undefined;
  /** Whether it passes by what was released within its time. */
  isFiltered: boolean;
  showsAll: boolean;
}

/** Of a summary's row: no embargo keeps readers from it at `:now`. */
export const NOT_EMBARGOED = "(attribute_not_exists(embargoedUntil) OR embargoedUntil <= :now)";

/** Sorts after every range. */
const END = "\u{10FFFF}";

/**
 * A range starts with the instant of release, and an instant sorts before every range that starts with it: `since` is
 * inclusive, `until` is not. What is yet to be released is never walked, however much of it there is.
 *
 * @param cursor where an earlier walk ended: it may have been filtered otherwise
 * @returns undefined when nothing can be on it
 */
export function walkOf(filter: Filter, at: Date, cursor?: Position): Walk | undefined {
  const { section, language, source, keyword, changedSince, since = "0", until = END, all = false } = filter;
  const now = instantOf(at);
  const released = `${now}$`; // sorts right after all that begins with this instant
  const end = until < released ? until : released;
  if (since >= end || (changedSince ?? "") > now) return undefined;
  if (cursor?.range !== undefined && cursor.range < since) return undefined;
  const columns = Object.entries({ section, language, source }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.toLowerCase()] as Walk["columns"][number]],
  );
  return {
    now,
    since,
    until: end,
    // DynamoDB takes no start beyond what it is asked for.
    after: cursor?.range !== undefined && cursor.range > end ? undefined : cursor,
    columns,
    keyword: keyword?.toLowerCase(),
    changedSince,
    isFiltered: columns.length > 0 || keyword !== undefined || changedSince !== undefined,
    showsAll: all,
  };
}

/** What a query of the index asks of the rows of one day. */
export function conditionsOf({ now, since, until, columns, keyword, changedSince }: Walk, day: string) {
  return {
    input: {
      KeyConditionExpression: "#day = :day AND #range BETWEEN :since AND :until",
      FilterExpression: [
        "(attribute_not_exists(v) OR v <= :v)", // after a rollback a list goes without what a newer release wrote
        NOT_EMBARGOED,
        ...columns.map(([name]) => `#${name} = :${name}`),
        ...(keyword === undefined ? [] : ["contains(keywords, :keyword)"]),
        ...(changedSince === undefined ? [] : ["changed >= :changedSince"]),
      ].join(" AND "),
      ExpressionAttributeNames: {
        "#day": "day",
        "#range": "range",
        ...Object.fromEntries(columns.map(([name]) => [`#${name}`, name])),
      },
    },
    values: {
      ":day": day,
      ":since": since,
      ":until": until,
      ":now": now,
      ":v": RECORD_VERSION,
      ...Object.fromEntries(columns.map(([name, value]) => [`:${name}`, value])),
      ...(keyword !== undefined && { ":keyword": keyword }),
      ...(changedSince !== undefined && { ":changedSince": changedSince }),
    },
  };
}

/** Columns that `isOn` looks at. */
export const FILTERED = [
  "day",
  "range",
  "embargoedUntil",
  "section",
  "language",
  "source",
  "keywords",
  "changed",
] as const;

/** What a query asks of a row, asked of one that was read otherwise. */
export function isOn({ now, since, until, columns, keyword, changedSince = "" }: Walk, row: Row): boolean {
  const { day, range = "", keywords = [], changed = "" } = row;
  return (
    day !== undefined &&
    isReleased(row, now) &&
    String(range) >= since &&
    String(range) <= until &&
    columns.every(([name, value]) => row[name] === value) &&
    (keyword === undefined || (keywords as string[]).includes(keyword)) &&
    String(changed) >= changedSince
  );
}

/** Whether a summary's row is one that readers may know of. */
export function isReleased({ day, range = "", embargoedUntil = "" }: Row, now: string): boolean {
  return day !== undefined && String(range) < `${now}$` && String(embargoedUntil) <= now;
}
