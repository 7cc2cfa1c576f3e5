/** Filters of the list: as conditions of a query, and as a test of rows that were read in another way. */
import { formatInstant } from "../instant.ts";
import { isVisible } from "../stories/visibility.ts";
import { NOT_NEWER } from "./conditions.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import { IS_VISIBLE_IN_INDEX, readPublication, VISIBILITY_COLUMNS } from "./visible.ts";

export interface Filter {
  section?: string | undefined;
  language?: string | undefined;
  source?: string | undefined;
  /** A keyword or key phrase, in any case. */
  keyword?: string | undefined;
  /** An instant: changed at or after. */
  changedSince?: string | undefined;
  /** Instants: released at or after … */
  since?: string | undefined;
  /** … and before. */
  until?: string | undefined;
  /** Lists every near-duplicate; otherwise only the first released of those that pass the filter. */
  all?: boolean | undefined;
}

/** A place in the list: everything before it has been seen. Without `range` it is the start of a day. */
export interface Position {
  day: string;
  range?: string | undefined;
}

/** One reading of the list: its filter, where it starts, and at which moment. */
export interface Walk {
  /** An instant. */
  now: string;
  /** The first range … */
  since: string;
  /** … and the last. */
  until: string;
  /** Where it continues; absent on the first page. */
  after?: Position | undefined;
  /** The values that columns must have. */
  columns: [name: "section" | "language" | "source", value: string][];
  keyword?: string | undefined;
  changedSince?: string | undefined;
  /** Whether it leaves out articles that were released within its time. */
  isFiltered: boolean;
  showsAll: boolean;
}

/** Sorts after every range. */
const END = "\u{10FFFF}";

/**
 * Makes a walk of a filter. A range starts with the instant of release, and an instant sorts before every
 * range that starts with it: so `since` is inclusive and `until` is not. Articles that are not yet released
 * are never read, however many.
 *
 * @param cursor where the page before ended; it may be of another filter
 * @returns undefined when no article can pass
 */
export function planWalk(filter: Filter, at: Date, cursor?: Position): Walk | undefined {
  const { section, language, source, keyword, changedSince, since = "0", until = END, all = false } = filter;
  const now = formatInstant(at);
  const released = `${now}$`; // sorts right after everything that begins with this instant
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
    // DynamoDB refuses a start outside the range of the query.
    after: cursor?.range !== undefined && cursor.range > end ? undefined : cursor,
    columns,
    keyword: keyword?.toLowerCase(),
    changedSince,
    isFiltered: columns.length > 0 || keyword !== undefined || changedSince !== undefined,
    showsAll: all,
  };
}

/**
 * The query of the index for a walk and one key of its day. It can name only columns that the index has:
 * infra/storage.yml, NonKeyAttributes, which DynamoDB never changes. What else a list is filtered by,
 * `passesFilter` alone decides.
 *
 * @param Limit entries that it reads at most
 */
export function writeConditions(
  { now, since, until, columns, keyword, changedSince }: Walk,
  key: string,
  Limit?: number,
) {
  return {
    input: {
      Limit,
      KeyConditionExpression: "#day = :day AND #range BETWEEN :since AND :until",
      FilterExpression: [
        NOT_NEWER, // after a rollback, lists leave out what a newer release wrote
        IS_VISIBLE_IN_INDEX,
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
      ":day": key,
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

/** The columns that `passesFilter` needs. */
export const FILTERED = [
  ...VISIBILITY_COLUMNS,
  "range",
  "section",
  "language",
  "source",
  "keywords",
  "changed",
] as const;

/** Whether a row passes the conditions of a walk's query. */
export function passesFilter(
  { now, since, until, columns, keyword, changedSince = "" }: Walk,
  row: Row,
): boolean {
  const { range = "", keywords = [], changed = "" } = row;
  return (
    isListed(row, now) &&
    String(range) >= since &&
    String(range) <= until &&
    columns.every(([name, value]) => row[name] === value) &&
    (keyword === undefined || (keywords as string[]).includes(keyword)) &&
    String(changed) >= changedSince
  );
}

/** Whether a list shows the article of a summary row: it is visible, and released. @param now an instant */
export function isListed(row: Row, now: string): boolean {
  return isVisible(readPublication(row), now) && String(row.range ?? "") < `${now}$`;
}
