/**
 * Finds, among the latest stories, those that a kill notice names. The sender is shown them; none is
 * killed by guess.
 */
import { namesStory } from "../stories/kill-notice.ts";
import { unpackRecord } from "../summarise/summary-record.ts";
import type { Days } from "./days.ts";
import { FILTERED, passesFilter, planWalk, writeConditions } from "./filter.ts";
import { queryList } from "./index-shards.ts";
import { readListed, splitEntries } from "./latest.ts";
import { readBudget } from "./read-budget.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";

/** Stories that are compared, the latest first: a kill follows its story soon. */
const MAX_STORIES = 100;

/** What of a row is compared, and what tells whether it is to be. */
const ATTRIBUTES = [...FILTERED, "summary", "key", "slugline"];

/** Days that are read for so many. */
const MAX_DAYS = 10;

/** Stories that the sender is shown. */
const MAX_NAMED_STORIES = 5;

/** What the receipt itself and its story's row may have read before: calls, and read units of each. */
const ALREADY_READ = { calls: 3, units: 16 };

export interface NamedStory {
  key: string;
  articleId: string;
}

/**
 * @param notice a kill's hashed words (kill-notice.ts)
 * @param isOwn whether the sender of the kill speaks for what came under a key
 */
export async function findNamedStories(
  table: Table,
  days: Days,
  notice: Uint8Array,
  isOwn: (key: string) => boolean,
  now: Date,
): Promise<NamedStory[]> {
  const candidates: NamedStory[] = [];
  for await (const row of readLatestRows(table, days, now)) {
    const { key, slugline } = row as Row & { key?: string; slugline?: string };
    if (key === undefined || !isOwn(key)) continue; // the first releases stored no key
    const { articleId, uri, headline } = unpackRecord(row.summary as Uint8Array);
    if (namesStory(notice, { key, uri, headline, slugline })) candidates.push({ key, articleId });
    if (candidates.length === MAX_NAMED_STORIES) break;
  }
  return candidates;
}

async function* readLatestRows(table: Table, days: Days, now: Date): AsyncGenerator<Row> {
  const walk = planWalk({ all: true }, now);
  if (!walk) return;
  const budget = readBudget();
  for (let call = 0; call < ALREADY_READ.calls; call++) budget.spend(ALREADY_READ.units);
  let left = MAX_STORIES;
  const today = walk.now.slice(0, "2023-12-30".length);
  for (const day of await days.list("0", today, MAX_DAYS, { budget })) {
    let last: Row | undefined;
    do {
      if (left <= 0 || !budget.hasRoom()) return;
      const page = await queryList(table, day, (key) => writeConditions(walk, key, left), last, budget);
      for (const entries of splitEntries(page.rows, MAX_STORIES)) {
        if (!budget.hasRoom()) return;
        const rows = await readListed(table, entries, ATTRIBUTES, budget);
        yield* rows.filter((row) => passesFilter(walk, row));
      }
      left -= page.rows.length;
      last = page.last;
    } while (last);
  }
}
