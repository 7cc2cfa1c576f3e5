/**
 * The keys of the index `listed`, in shards: one key takes a thousand writes a second (infra/SCALE.md), so a
 * stage of more spreads each list, a day's stories or a year's receipts, over as many keys as `indexShards`
 * says.
 *
 * | `day`              | what                                                                        |
 * |--------------------|-----------------------------------------------------------------------------|
 * | `2024-03-01`       | shard 0 of a day, and all of it where nothing was ever sharded              |
 * | `2024-03-01#07`    | shard 7                                                                     |
 * | `UPLOADS#2024#07`  | shard 7 of a year's receipts                                                |
 *
 * How many shards a list was ever written with is noted before the first entry that needs it, in the row
 * `DAYS` of that day or year, as `shards`; it never shrinks while the list has entries. Who reads asks so
 * many at once and merges them by `range`. So a place in a list means the same whatever the number was or is,
 * an entry may stand in any shard, and the number may be raised or lowered while functions of both numbers
 * are at work.
 */
import { createHash } from "node:crypto";
import type { ReadBudget } from "./read-budget.ts";
import { FIRST_VERSION, LISTED, type Row } from "./row.ts";
import type { ReadOptions, Table } from "./table.ts";

/** The most that `indexShards` may be: what all of them read at once must fit into one request's budget. */
const MAX_SHARDS = 16;

/** The partition of the rows that note it. */
export const DAYS = "DAYS";

/**
 * Entries that each shard of several is asked for beside its share, so that a page rarely needs a second
 * round.
 */
const SPARE_ENTRIES = 4;

/** A row that has more shards may go, and come again with fewer, between two attempts to write it. */
const MAX_ATTEMPTS = 3;

/** A list is not known to have so many shards. */
const HAS_FEWER = "(attribute_not_exists(shards) OR shards < :shards)";

/** The query of one list's key: `#day = :day` is filled in. */
type ListQuery = Omit<Parameters<Table["query"]>[0], "IndexName">;

export class IndexShards {
  readonly #table: Table;
  /** Of this stage, as it writes now. */
  readonly count: number;
  /** Lists of which this process has noted the number. */
  readonly #noted = new Set<string>();

  /** @param count how many shards an entry that is written now may go to: 1 to 16 */
  constructor(table: Table, count: number) {
    if (!Number.isInteger(count) || count < 1 || count > MAX_SHARDS)
      throw new Error(`expected 1 to ${MAX_SHARDS} shards`);
    this.#table = table;
    this.count = count;
  }

  /** The key of an entry. @param name what tells it from others: a story's id, an upload's key */
  keyOf(list: string, name: string): string {
    return nameShard(list, shardOf(name, this.count));
  }

  /**
   * Notes how many shards a list may have from now on, unless it had as many. Before an entry is written that
   * stands in another than the first.
   *
   * @param isKept the row stays, so that this process need not note it again
   */
  async note(list: string, isKept: boolean): Promise<void> {
    if (this.count === 1 || (isKept && this.#noted.has(list))) return;
    await this.raise(list, this.count);
    if (isKept) this.#noted.add(list);
  }

  /** Notes that a list has at least so many shards. It never lowers the number. */
  async raise(list: string, shards: number): Promise<void> {
    await this.#table.set({ pk: DAYS, sk: list }, { shards, v: FIRST_VERSION }, HAS_FEWER);
  }

  /**
   * Sets columns of the row of a list, and with them how many shards it may have.
   *
   * @param condition of the row, as Table.set takes it
   */
  async set(list: string, columns: Record<string, unknown>, condition: string): Promise<void> {
    const row = { pk: DAYS, sk: list };
    if (this.count === 1) {
      await this.#table.set(row, columns, condition);
      return;
    }
    const { count: shards } = this;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const noMore = `${condition} AND (attribute_not_exists(shards) OR shards <= :shards)`;
      if (await this.#table.set(row, { ...columns, shards }, noMore)) return;
      const hasMore = `${condition} AND shards > :least`;
      if (await this.#table.set(row, columns, hasMore, { ":least": shards })) return;
    }
  }

  /** How many shards these lists may have, of those that were ever written with more than one or are days. */
  async find(first: string, last: string, options: ReadOptions = {}): Promise<Map<string, number>> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :days AND sk BETWEEN :first AND :last",
        ProjectionExpression: "sk, shards",
        ConsistentRead: this.readsConsistently,
      },
      { ":days": DAYS, ":first": first, ":last": last },
      undefined,
      options,
    );
    return new Map(rows.map((row) => [row.sk, readShards(row)]));
  }

  /**
   * Whether rows of `DAYS` are read as they stand, at twice the price: a number that was just raised is
   * seen.
   */
  get readsConsistently(): boolean {
    return this.count > 1;
  }
}

/** How many shards the row of a list notes. */
export function readShards(row: Row | undefined): number {
  return Math.min(MAX_SHARDS, Number(row?.shards ?? 1));
}

/** The keys of a list, by the number of its shards. */
export function listShards(list: string, shards: number): string[] {
  return Array.from({ length: shards }, (_, shard) => nameShard(list, shard));
}

/** The list that a key belongs to. */
export function readList(key: string): string {
  return key.replace(/#\d\d$/, "");
}

/**
 * Reads one page of a list, the last range first: as Table.query, of all its shards at once. To a request
 * they are one call, as they take the time of one.
 *
 * @param make the query of one key of the index, and its values; its `Limit` is that of the page
 * @param after the entry after which the page starts
 */
export async function queryList(
  table: Table,
  { list, shards }: { list: string; shards: number },
  make: (key: string) => { input: ListQuery; values: Record<string, unknown> },
  after: Row | undefined,
  budget: ReadBudget,
): Promise<{ rows: Row[]; last: Row | undefined }> {
  const pages = await Promise.all(
    listShards(list, shards).map((key, shard) => {
      const { input, values } = make(key);
      const { Limit = 1 } = input;
      const most = shards === 1 ? Limit : Math.min(Limit, Math.ceil(Limit / shards) + SPARE_ENTRIES);
      const asked = { IndexName: LISTED, ScanIndexForward: false, ...input, Limit: most };
      const options = { budget: shard === 0 ? budget : withoutCalls(budget) };
      return table.query(asked, values, after && { ...after, day: key }, options);
    }),
  );
  if (shards === 1) return pages[0]!;
  // Below the place where a shard stopped, it may have more: all that is above is whole.
  const stops = pages.flatMap(({ last }) => last ?? []);
  const last = stops.reduce<Row | undefined>(
    (first, stop) => (first && isAfter(first, stop) ? first : stop),
    undefined,
  );
  const rows = pages.flatMap((page) => page.rows).filter((row) => !last || !isAfter(last, row));
  return { rows: rows.sort((one, other) => (isAfter(one, other) ? -1 : 1)).filter(isFirst), last };
}

function isAfter({ range: one }: Row, { range: other }: Row): boolean {
  return String(one) > String(other);
}

/** An entry that moves from one shard to another may be seen in both for a moment. */
function isFirst({ pk, range }: Row, at: number, rows: readonly Row[]): boolean {
  const before = rows[at - 1];
  return !(before?.pk === pk && before.range === range);
}

function withoutCalls(budget: ReadBudget): ReadBudget {
  return { ...budget, spend: (units) => budget.spend(units, 0) };
}

/** Of a digest, so that shards fill evenly whatever names look like. */
function shardOf(name: string, shards: number): number {
  return shards === 1 ? 0 : createHash("sha256").update(name).digest().readUInt32BE() % shards;
}

function nameShard(list: string, shard: number): string {
  return shard === 0 ? list : `${list}#${String(shard).padStart(2, "0")}`;
}
