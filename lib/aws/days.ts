/**
 * The days that have summaries, so that a list reads only those.
 *
 * | pk        | sk          | what                                                                       |
 * |-----------|-------------|----------------------------------------------------------------------------|
 * | `DAYS`    | `<UTC day>` | a day that has summaries; `touched`: when the last was listed there, which |
 * | `EMPTIED` | `<UTC day>` | a day that a story has left, to be checked again by the clock              |
 *
 * Today and yesterday are hardly ever empty, and each process adds them once. Any other day is touched after
 * each summary that is newly listed there, and removed when its last story leaves, unless it was touched
 * meanwhile. A summary that was listed there before only makes sure that the day is known, so that a replay
 * changes nothing. The index lags a little behind the table, so who removes a day may not see every story on
 * it. Within minutes the clock checks the day again, and adds it when there is a story after all.
 */
import { DAY_MS, formatInstant } from "../instant.ts";
import { IS_NEW, NOT_NEWER } from "./conditions.ts";
import { FIRST_VERSION, LISTED, RECORD_VERSION, type Row } from "./row.ts";
import type { ReadOptions, Table } from "./table.ts";

/** Days before today that a process adds only once. */
const CURRENT_DAYS = 1;

/** Longer than the index lags behind the table. */
const MAX_INDEX_LAG_MS = 60_000;

/** Days that one run of the clock checks again. */
const MAX_CHECKED_DAYS = 50;

const DAYS = "DAYS";
const EMPTIED = "EMPTIED";

/*
 * When a day's row may be removed, by who last touched it:
 *
 *   read by us          touched by another          removed by us
 *   ────┼────────────────────────┼────────────────────────┼────▶ time
 *                                └ UNTOUCHED and TOUCHED_AS_READ fail: a story was listed meanwhile
 */
const UNTOUCHED = "attribute_not_exists(touched)";
const TOUCHED_AS_READ = "touched = :touched";

export class Days {
  readonly #table: Table;
  /** Current days that this process has added. */
  readonly #added = new Set<string>();

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * Adds a day on which a summary was just listed.
   *
   * @param wasListed it was on this day's list before, by a writer that may have crashed before it
   *   added the day
   */
  async add(day: string, articleId: string, wasListed: boolean, now: Date): Promise<void> {
    const isCurrent = isWithin(day, now, CURRENT_DAYS, 0);
    if (isCurrent && this.#added.has(day)) return;
    if (isCurrent || wasListed) {
      await this.#table.put({ pk: DAYS, sk: day }, IS_NEW);
      if (isCurrent) this.#added.add(day);
    } else {
      const touched = `${formatInstant(now)}#${articleId}`;
      await this.#table.set({ pk: DAYS, sk: day }, { touched, v: FIRST_VERSION }, NOT_NEWER);
    }
  }

  /** Removes a day when no other article is left on it. @param pk of the article that has left it */
  async leave(day: string, pk: string, now: Date): Promise<void> {
    const noted = formatInstant(now);
    await this.#table.put({ pk: EMPTIED, sk: day, noted }, NOT_NEWER, { ":v": RECORD_VERSION });
    if (isKept(day, now)) return;
    const row = await this.#find(day);
    if (row && !(await this.#hasStories(day, pk))) await this.#remove(row);
  }

  /**
   * Checks the days that stories have left once more. The clock calls it, when the index shows everything.
   */
  async recheck(now: Date): Promise<void> {
    const settled = formatInstant(new Date(now.getTime() - MAX_INDEX_LAG_MS));
    const { rows } = await this.#table.query(
      { KeyConditionExpression: "pk = :pk", Limit: MAX_CHECKED_DAYS, ConsistentRead: true },
      { ":pk": EMPTIED },
      undefined,
      { skipsNewer: true },
    );
    for (const note of rows) {
      const { sk: day, noted } = note;
      if (String(noted) > settled) continue;
      if (await this.#hasStories(day)) await this.#table.put({ pk: DAYS, sk: day }, IS_NEW);
      else {
        const row = await this.#find(day);
        if (isKept(day, now) || String(row?.touched ?? "") > settled) continue;
        if (row && !(await this.#remove(row))) continue;
      }
      await this.#table.remove(note, "noted = :noted", { ":noted": noted });
    }
  }

  /** The days from `first` to `last` that have summaries, the latest first, at most `limit`. */
  async list(first: string, last: string, limit: number, options: ReadOptions): Promise<string[]> {
    if (first > last) return []; // DynamoDB refuses such a query
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :days AND sk BETWEEN :first AND :last",
        ProjectionExpression: "sk", // a day is a day, whichever release added it
        ScanIndexForward: false,
        Limit: limit,
      },
      { ":days": DAYS, ":first": first, ":last": last },
      undefined,
      options,
    );
    return rows.map(({ sk }) => sk);
  }

  /** The day's row; undefined when there is none, or a newer release wrote it. */
  async #find(day: string): Promise<Row | undefined> {
    const { rows } = await this.#table.query(
      { KeyConditionExpression: "pk = :days AND sk = :day", ConsistentRead: true },
      { ":days": DAYS, ":day": day },
      undefined,
      { skipsNewer: true },
    );
    return rows[0];
  }

  /** @param besides the pk of an article that does not count */
  async #hasStories(day: string, besides?: string): Promise<boolean> {
    const { rows } = await this.#table.query(
      {
        IndexName: LISTED,
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ProjectionExpression: "pk",
        Limit: 2,
      },
      { ":day": day },
    );
    return rows.some(({ pk }) => pk !== besides);
  }

  /** @returns false when it was touched meanwhile */
  #remove(row: Row): Promise<boolean> {
    const { touched } = row;
    return touched === undefined
      ? this.#table.remove(row, UNTOUCHED)
      : this.#table.remove(row, TOUCHED_AS_READ, { ":touched": touched });
  }
}

/** Whether a day stays though it may be empty: some process, whose clock may differ, adds it only once. */
function isKept(day: string, now: Date): boolean {
  return isWithin(day, now, CURRENT_DAYS + 1, 1);
}

function isWithin(day: string, now: Date, before: number, after: number): boolean {
  const [first, last] = [-before, after].map((days) =>
    formatInstant(new Date(now.getTime() + days * DAY_MS)).slice(0, day.length),
  ) as [string, string];
  return day >= first && day <= last;
}
