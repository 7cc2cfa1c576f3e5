/**
 * Folds a list by story: of the articles that tell one story, the list shows the newest of those that it
 * could show. So a story stands where it grew last, and pages neither repeat one nor lose one.
 */
import type { StoryRecord } from "../stories/story-record.ts";
import { FILTERED, isListed, passesFilter, type Walk } from "./filter.ts";
import type { ReadBudget } from "./read-budget.ts";
import type { Row } from "./row.ts";
import { articlePk, readArticleId } from "./row-keys.ts";
import { findStoryIds, findStoryRecords } from "./story-rows.ts";
import type { Table } from "./table.ts";

/** Newer articles of a story that are looked at. More than these are hardly all killed within a minute. */
const MAX_NEWER = 8;

export class StoryFold {
  readonly #table: Table;
  readonly #budget: ReadBudget;
  /** By partition key of an article: its story, where several articles tell it. */
  readonly #stories = new Map<string, StoryRecord>();
  /** By partition key: the rows that were read. */
  readonly #known = new Map<string, Row>();

  constructor(table: Table, budget: ReadBudget) {
    this.#table = table;
    this.#budget = budget;
  }

  /**
   * Reads the stories of articles.
   *
   * @returns false when the request may read no more
   */
  async load(rows: readonly Row[]): Promise<boolean> {
    if (!this.#budget.hasRoom()) return false;
    for (const row of rows) this.#known.set(row.pk, row);
    const options = { budget: this.#budget };
    const storyIds = await findStoryIds(this.#table, rows.map(readArticleId), options);
    if (!this.#budget.hasRoom()) return false;
    const records = await findStoryRecords(this.#table, [...storyIds.values()], options);
    const newer = new Set<string>();
    for (const row of rows) {
      const record = records.get(storyIds.get(readArticleId(row)) ?? "");
      if (!record?.members.some(({ id }) => id === readArticleId(row))) continue; // a late run's word
      this.#stories.set(row.pk, record);
      for (const pk of listNewer(record, row)) if (!this.#known.has(pk)) newer.add(pk);
    }
    const keys = [...newer].map((pk) => ({ pk, sk: "SUMMARY" }));
    if (keys.length === 0) return true;
    if (!this.#budget.hasRoom()) return false;
    for (const row of await this.#table.getAll(keys, FILTERED, { ...options, skipsNewer: true }))
      this.#known.set(row.pk, row);
    return true;
  }

  /** The story of an article; undefined where it alone tells one. */
  findStory(row: Row): StoryRecord | undefined {
    return this.#stories.get(row.pk);
  }

  /**
   * The story of an article and how many others tell it; of those that came later, readers can see each.
   *
   * @param now an instant
   * @returns undefined where it alone tells it
   */
  countOthers(row: Row, now: string): { storyId: string; others: number } | undefined {
    const record = this.#stories.get(row.pk);
    if (!record) return undefined;
    const isGone = (pk: string) => {
      const other = this.#known.get(pk);
      return !other || !isListed(other, now);
    };
    const others = record.count - 1 - listNewer(record, row).filter(isGone).length;
    return others > 0 ? { storyId: record.storyId, others } : undefined;
  }

  /** Whether the list shows a newer article of the same story. */
  isHidden(row: Row, list: Walk): boolean {
    const record = this.#stories.get(row.pk);
    if (!record) return false;
    return listNewer(record, row).some((pk) => {
      const other = this.#known.get(pk);
      return other !== undefined && passesFilter(list, other);
    });
  }
}

/** The partition keys of the articles of a story that were released after one of them, the newest first. */
function listNewer({ members }: StoryRecord, row: Row): string[] {
  return members
    .filter(({ id, released }) => `${released}#${id}` > String(row.range))
    .slice(-MAX_NEWER)
    .reverse()
    .map(({ id }) => articlePk(id));
}
