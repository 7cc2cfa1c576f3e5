/** Of the stories released last, those that a kill names: to be shown to who sent it, never to be killed by guess. */
import { isNamed } from "../stories/kill-notice.ts";
import { unpack } from "../summarise/summary-record.ts";
import type { Days } from "./days.ts";
import { conditionsOf, walkOf } from "./filter.ts";
import { readBudget } from "./read-budget.ts";
import type { Row, Table } from "./table.ts";

/** Stories that are looked through, the latest first: a kill follows its story soon. */
const LOOKED_THROUGH = 100;

/** Days that are looked through for so many. */
const MOST_DAYS = 10;

/** Told at once: where more seem meant, none is. */
const MOST_CANDIDATES = 5;

/** Calls, and read units of each, that the receipt itself and its story's row may have taken before. */
const BEFORE = { calls: 3, units: 16 };

export interface Candidate {
  key: string;
  articleId: string;
}

export function namedStories(table: Table, days: Days) {
  /**
   * @param notice a kill's words (kill-notice.ts)
   * @param isOwn whether who sent the kill speaks for what came under a key
   */
  return async function named(
    notice: Uint8Array,
    isOwn: (key: string) => boolean,
    now: Date,
  ): Promise<Candidate[]> {
    const candidates: Candidate[] = [];
    for await (const row of latestRows(now)) {
      const { key, slugline } = row as Row & { key?: string; slugline?: string };
      if (key === undefined || !isOwn(key)) continue; // the first releases did not note the key
      const { articleId, uri, headline } = unpack(row.summary as Uint8Array);
      if (isNamed(notice, { key, uri, headline, slugline })) candidates.push({ key, articleId });
      if (candidates.length === MOST_CANDIDATES) break;
    }
    return candidates;
  };

  async function* latestRows(now: Date): AsyncGenerator<Row> {
    const walk = walkOf({ all: true }, now);
    if (!walk) return;
    const budget = readBudget();
    for (let call = 0; call < BEFORE.calls; call++) budget.spend(BEFORE.units);
    let left = LOOKED_THROUGH;
    for (const day of await days.between("0", walk.now.slice(0, "2023-12-30".length), MOST_DAYS, {
      budget,
    })) {
      let last: Row | undefined;
      do {
        if (left <= 0 || !budget.hasRoom()) return;
        const { input, values } = conditionsOf(walk, day);
        const asked = { IndexName: "latest", ScanIndexForward: false, Limit: left, ...input };
        const page = await table.query(asked, values, last, { budget });
        yield* page.rows;
        left -= page.rows.length;
        last = page.last;
      } while (last);
    }
  }
}
