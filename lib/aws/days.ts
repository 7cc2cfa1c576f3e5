/**
 * The days that have summaries, so that a list reads only those.
 *
 * | pk        | sk          | what                                                                       |
 * |-----------|-------------|----------------------------------------------------------------------------|
 * | `DAYS`    | `<UTC day>` | a day that has summaries; `touched`: when the last was listed there, which; |
 * |           |             | `shards`: over how many keys of the index it may spread (index-shards.ts)   |
 * | `EMPTIED` | `<UTC day>` | a day that a story has left, to be checked again by the clock              |
 *
 * Today and yesterday are hardly ever empty, and each process adds them once. Any other day is touched after
 * each summary that is newly listed there, and removed when its last story leaves, unless it was touched
 * meanwhile. A summary that was listed there before only makes sure that the day is known, so that a replay
 * changes nothing. The index lags a little behind the table, so who removes a day may not see every story on
 * it. Within minutes the clock checks the day again, and adds it when there is a story after all.
 */
import { DAY_MS, formatInstant, MINUTE_MS } from "../instant.ts";
import { IS_NEW, NOT_NEWER } from "./conditions.ts";
import { DAYS, IndexShards, listShards, readList, readShards } from "./index-shards.ts";
import { FIRST_VERSION, LISTED, type Row } from "./row.ts";
import type { ReadOptions, Table } from "./table.ts";

/** Days before today that a process adds only once. */
const CURRENT_DAYS = 1;

/** Longer than the index lags behind the table. */
const MAX_INDEX_LAG_MS = MINUTE_MS;

/** Days that one run of the clock checks again. */
const MAX_CHECKED_DAYS = 50;

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
// As well while a story moves to a shard that was not asked.
const NOT_SPREAD = "attribute_not_exists(shards)";
const SPREAD_AS_READ = "shards = :shards";

/** A day that has summaries, as queryList takes it. */
interface KnownDay {
  list: string;
  shards: number;
}

export class Days {
  readonly #table: Table;
  readonly #shards: IndexShards;
  /** Current days that this process has added. */
  readonly #added = new Set<string>();

  /** @param indexShards over how many keys of the index a day's stories are spread */
  constructor(table: Table, indexShards = 1) {
    this.#table = table;
    this.#shards = new IndexShards(table, indexShards);
  }

  /** The key of the index that lists a story of a day. */
  keyOf(day: string, articleId: string): string {
    return this.#shards.keyOf(day, articleId);
  }

  /** Before a story is listed under a key: lists know then that they must ask for it. */
  async prepare(key: string, now: Date): Promise<void> {
    const day = readList(key);
    if (day !== key) await this.#shards.note(day, isWithin(day, now, CURRENT_DAYS, 0));
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
      await this.#know(day, this.#shards.count);
      if (isCurrent) this.#added.add(day);
    } else {
      const touched = `${formatInstant(now)}#${articleId}`;
      await this.#shards.set(day, { touched, v: FIRST_VERSION }, NOT_NEWER);
    }
  }

  /** Removes a day when no other article is left on it. @param pk of the article that has left it */
  async leave(day: string, pk: string, now: Date): Promise<void> {
    const row = isKept(day, now) ? undefined : await this.#find(day);
    const shards = readShards(row);
    const note = { noted: formatInstant(now), ...(shards > 1 && { shards }), v: FIRST_VERSION };
    await this.#table.set({ pk: EMPTIED, sk: day }, note, NOT_NEWER);
    if (row && !(await this.#hasStories(day, shards, pk))) await this.#remove(row);
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
      const row = await this.#find(day);
      const shards = Math.max(readShards(row), readShards(note), this.#shards.count);
      if (await this.#hasStories(day, shards)) await this.#know(day, shards);
      else {
        if (isKept(day, now) || String(row?.touched ?? "") > settled) continue;
        if (row && !(await this.#remove(row))) continue;
      }
      await this.#table.remove(note, "noted = :noted", { ":noted": noted });
    }
  }

  /** The days from `first` to `last` that have summaries, the latest first, at most `limit`. */
  async list(first: string, last: string, limit: number, options: ReadOptions): Promise<KnownDay[]> {
    if (first > last) return []; // DynamoDB refuses such a query
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :days AND sk BETWEEN :first AND :last",
        ProjectionExpression: "sk, shards", // a day is a day, whichever release added it
        ConsistentRead: this.#shards.readsConsistently,
        ScanIndexForward: false,
        Limit: limit,
      },
      { ":days": DAYS, ":first": first, ":last": last },
      undefined,
      options,
    );
    return rows.map((row) => ({ list: row.sk, shards: readShards(row) }));
  }

  #know(day: string, shards: number): Promise<unknown> {
    return shards === 1 ? this.#table.put({ pk: DAYS, sk: day }, IS_NEW) : this.#shards.raise(day, shards);
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
  async #hasStories(day: string, shards: number, besides?: string): Promise<boolean> {
    const asked = {
      IndexName: LISTED,
      KeyConditionExpression: "#day = :day",
      ExpressionAttributeNames: { "#day": "day" },
      ProjectionExpression: "pk",
      Limit: 2,
    };
    const found = await Promise.all(
      listShards(day, shards).map((key) => this.#table.query(asked, { ":day": key })),
    );
    return found.some(({ rows }) => rows.some(({ pk }) => pk !== besides));
  }

  /** @returns false when it was touched meanwhile, or may be spread further */
  #remove(row: Row): Promise<boolean> {
    const { touched, shards } = row;
    const conditions = [
      touched === undefined ? UNTOUCHED : TOUCHED_AS_READ,
      shards === undefined ? NOT_SPREAD : SPREAD_AS_READ,
    ];
    const values = {
      ...(touched !== undefined && { ":touched": touched }),
      ...(shards !== undefined && { ":shards": shards }),
    };
    return this.#table.remove(row, conditions.join(" AND "), values);
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
