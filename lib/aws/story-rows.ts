/**
 * Stories that several articles tell, as they are stored. A story of one article has no row: its id is the
 * article's.
 *
 * | pk             | sk      | what                                                               |
 * |----------------|---------|--------------------------------------------------------------------|
 * | `STORY#<id>`   | `STORY` | who tells it (stories/story-record.ts), or which story it is part of |
 * | `ARTICLE#<id>` | `STORY` | the story that an article is in                                     |
 *
 * Both have the `run` of the grouping that wrote them. A run that comes late leaves what a later one wrote.
 */
import type { WindowArticle } from "../stories/grouping/index.ts";
import type { StoryRecord } from "../stories/story-record.ts";
import { NOT_NEWER } from "./conditions.ts";
import { noteCopies } from "./copies.ts";
import { noteEvents } from "./event-rows.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import { articlePk, readArticleId } from "./row-keys.ts";
import type { ReadOptions, Table } from "./table.ts";

const SORT_KEY = "STORY";

/** No later run wrote the row. */
const NOT_LATER = `(attribute_not_exists(run) OR run <= :run) AND ${NOT_NEWER}`;

/** Rows that are written at once. */
const MAX_WRITES_AT_ONCE = 16;

export class StoryRows {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** The records of stories as they are now, by id; those that have none are left out. */
  findRecords(ids: readonly string[]): Promise<Map<string, StoryRecord>> {
    return findStoryRecords(this.#table, ids, { isConsistent: true });
  }

  /**
   * Writes down what a run decided. Safe to repeat.
   *
   * @param records by story. One that nobody tells any more keeps an empty record, so that no late run
   *   brings it back
   * @param stories by article: its story; null of an article that tells a story of its own
   */
  async save(
    run: number,
    records: ReadonlyMap<string, StoryRecord>,
    stories: Readonly<Record<string, string | null>>,
  ): Promise<void> {
    const put = ([id, story]: [string, StoryRecord]) => this.#write(`STORY#${id}`, { story }, run);
    const isMerged = ([, { mergedInto }]: [string, StoryRecord]) => mergedInto !== undefined;
    const all = [...records];
    // A record that others become part of comes first: after a crash in between nothing is lost.
    await forEach(
      all.filter((record) => !isMerged(record)),
      put,
    );
    await forEach(all.filter(isMerged), put);
    await forEach(Object.entries(stories), ([id, storyId]) =>
      this.#write(articlePk(id), storyId === null ? undefined : { storyId }, run),
    );
  }

  /** See event-rows.ts. @param articles by whom events may be told, and for how many hours that is of use */
  noteEvents(articles: readonly WindowArticle[], now: Date, hours: number): Promise<void> {
    const expires = Math.floor(now.getTime() / 1000) + hours * 3600;
    return forEach(articles, (article) => noteEvents(this.#table, article, expires));
  }

  /** See copies.ts. */
  noteCopies(id: string, ranges: readonly string[]): Promise<void> {
    return noteCopies(this.#table, id, ranges);
  }

  /** Puts a row, or removes it where there is nothing to keep. */
  async #write(pk: string, kept: object | undefined, run: number): Promise<void> {
    const key: Row = { pk, sk: SORT_KEY };
    const values = { ":run": run, ":v": RECORD_VERSION };
    if (kept) await this.#table.put({ ...key, ...kept, run }, NOT_LATER, values);
    else await this.#table.remove(key, NOT_LATER, values);
  }
}

/** The records of stories, by id; those that have none are left out. */
export async function findStoryRecords(
  table: Table,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Map<string, StoryRecord>> {
  const keys = [...new Set(ids)].map((id) => ({ pk: `STORY#${id}`, sk: SORT_KEY }));
  const rows = await table.getAll(keys, ["story"], { ...options, skipsNewer: true });
  return new Map(rows.map((row) => [row.pk.slice("STORY#".length), row.story as StoryRecord]));
}

/** The stories that articles are in, by article; those that tell one of their own are left out. */
export async function findStoryIds(
  table: Table,
  articleIds: readonly string[],
  options: ReadOptions,
): Promise<Map<string, string>> {
  const keys = articleIds.map((id) => ({ pk: articlePk(id), sk: SORT_KEY }));
  const rows = await table.getAll(keys, ["storyId"], { ...options, skipsNewer: true });
  return new Map(rows.map((row) => [readArticleId(row), String(row.storyId)]));
}

/** Some at a time, so that a large run does not ask for all of the table's connections. */
async function forEach<T>(all: readonly T[], write: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += MAX_WRITES_AT_ONCE)
    await Promise.all(all.slice(from, from + MAX_WRITES_AT_ONCE).map(write));
}
