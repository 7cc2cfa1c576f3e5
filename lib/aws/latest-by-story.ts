/**
 * The list of summaries with each story once: of the articles that tell it the newest of those that the list
 * could show, as in the list of stories. To what any page costs it adds, for each query, a batch for the
 * stories of the articles, one for what is known of those stories, and one for newer articles of them.
 */
import type { Days } from "./days.ts";
import { type Filter, type Position, planWalk } from "./filter.ts";
import { readPosition, readRecord, type SummaryPage, walkRows } from "./latest.ts";
import { readBudget } from "./read-budget.ts";
import { StoryFold } from "./story-fold.ts";
import type { Table } from "./table.ts";

/** As `listLatest`. */
export async function listLatestByStory(
  table: Table,
  days: Days,
  filter: Filter,
  { limit, now, cursor }: { limit: number; now: Date; cursor: Position | undefined },
): Promise<SummaryPage> {
  const walk = planWalk(filter, now, cursor);
  if (!walk) return { records: [], next: undefined };
  const budget = readBudget();
  const fold = new StoryFold(table, budget);
  const records: SummaryPage["records"] = [];
  const stories = new Map<string, { storyId: string; others: number }>();
  for await (const { day, rows, before } of walkRows(table, days, walk, limit, budget)) {
    const isRead = rows.length > 0 && (await fold.load(rows));
    if (!isRead) return { records, stories, next: { day, range: before && String(before.range) } };
    for (const row of rows) {
      if (fold.isHidden(row, walk)) continue;
      const record = readRecord(row, undefined);
      records.push(record);
      const story = fold.countOthers(row, walk.now);
      if (story) stories.set(record.articleId, story);
      if (records.length === limit) return { records, stories, next: readPosition(row) };
    }
  }
  return { records, stories, next: undefined };
}
