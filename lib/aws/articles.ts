/**
 * Articles and their summaries. No write needs a transaction: every write is conditional and every step can
 * be repeated. After a crash anywhere, the retry ends where the first attempt would have ended.
 *
 * | pk             | sk        | what                                                                       |
 * |----------------|-----------|----------------------------------------------------------------------------|
 * | `ARTICLE#<id>` | `ARTICLE` | the story's state (story-states.ts); the row decides every race of writers |
 * | `ARTICLE#<id>` | `SUMMARY` | what summaries of any length are made of, and the columns of lists         |
 *
 * Both rows have the write version as the attribute `turn`: it grows by one with each change of the state. A
 * writer whose write version is older than the summary row's comes too late. Summary rows are in
 * summary-rows.ts, lists in latest.ts, copies in copies.ts, receipts in receipts.ts.
 */
import type { CurrentVersion } from "../api/desk.ts";
import type { Article } from "../article.ts";
import { isSameUpload } from "../stories/revision.ts";
import { mergeVersions, type Outcome, type StoryState } from "../stories/versions.ts";
import type { SummaryRecord } from "../summarise/summary-record.ts";
import type { KnownSummary } from "./announcements.ts";
import { IS_NEW } from "./conditions.ts";
import { Days } from "./days.ts";
import type { Filter, Position } from "./filter.ts";
import { listLatest, type SummaryPage } from "./latest.ts";
import { findNamedStories, type NamedStory } from "./named-stories.ts";
import type { ReadBudget } from "./read-budget.ts";
import type { Row } from "./row.ts";
import { StoryStates } from "./story-states.ts";
import { makeSummaryColumns, SummaryRows } from "./summary-rows.ts";
import type { Table } from "./table.ts";

/** Makes the summary record of a current article. */
type Summarise = (article: Article) => SummaryRecord | Promise<SummaryRecord>;

export interface Merged {
  outcome: Outcome;
  /** The summary row after the merge; undefined when a later write version had written it already. */
  summary: KnownSummary | undefined;
}

/** A writer loses an attempt only to another one that won. A queue delivers again long before so many do. */
const MAX_ATTEMPTS = 200;

/** Reads of an article in parts; a writer may replace the parts between two reads. */
const MAX_READS = 5;

const SECONDS_A_DAY = 86_400;

/*
 * When the conditions hold, for a writer that read the state's row at write version 4 and writes version 5:
 *
 *                no row   4       5 (own retry)   6 and later   of a newer release   of which row
 *   IS_NEW       holds    fails   fails           fails         fails                state, when it read none
 *   IS_AS_READ   fails    holds   fails           fails         fails                state
 *   NOT_LATER    holds    holds   holds           fails         holds                summary, with NOT_NEWER
 *
 * The last one is in summary-rows.ts.
 */
const IS_AS_READ = "turn = :read";

export class ArticleStore {
  readonly #table: Table;
  readonly #revisionDays: number;
  readonly #states: StoryStates;
  readonly #summaries: SummaryRows;
  readonly #days: Days;

  /** @param revisionDays how long a version that is not current is kept */
  constructor(table: Table, revisionDays: number) {
    this.#table = table;
    this.#revisionDays = revisionDays;
    this.#states = new StoryStates(table);
    this.#days = new Days(table);
    this.#summaries = new SummaryRows(table, this.#days);
  }

  /** As `merge`, for callers that need the outcome alone. */
  async save(...given: Parameters<ArticleStore["merge"]>): Promise<Outcome> {
    return (await this.merge(...given)).outcome;
  }

  /**
   * Merges an event's state into the stored one, keeps the version that is current no more, and updates
   * the summary row.
   *
   * @param incoming the event's state; or a function that makes it, which is called once after the first read
   *   of the row
   * @returns what became of the event; of a retry, the same as the first time
   * @throws {Rejection} when the summary does not fit. Then nothing was written
   */
  async merge(
    id: string,
    incoming: StoryState | (() => Promise<StoryState>),
    summarise: Summarise,
    now: Date,
  ): Promise<Merged> {
    let made = typeof incoming === "function" ? undefined : incoming;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const row = await this.#table.get(`ARTICLE#${id}`, "ARTICLE", true);
      const before = row && (await this.#states.read(row));
      if (row && !before) continue; // a writer replaced the parts between two reads
      made ??= typeof incoming === "function" ? await incoming() : incoming;
      const merged = await this.#tryMerge(id, row, before, made, summarise, now);
      if (merged) return merged;
    }
    throw new Error(`an article changed under ${MAX_ATTEMPTS} attempts to save it`);
  }

  /**
   * What is stored of an article; undefined when there never was one. A large article costs one more query.
   */
  async find(id: string): Promise<StoryState | undefined> {
    for (let attempt = 1; attempt <= MAX_READS; attempt++) {
      const row = await this.#table.get(`ARTICLE#${id}`, "ARTICLE", attempt > 1);
      const state = row && (await this.#states.read(row));
      if (!row || state) return state;
    }
    throw new Error(`an article's parts changed under ${MAX_READS} reads of it`);
  }

  /** The versions that are not current, the newest first: for operators, until they expire. */
  async listPast(id: string): Promise<StoryState[]> {
    const rows = await this.#table.listByPrefix(`ARTICLE#${id}`, "REVISION#");
    const past = await Promise.all(rows.map((row) => this.#states.read(row)));
    return past.filter((state) => state !== undefined).reverse();
  }

  /**
   * The summary record that readers may see at `now`. It costs one read, and a batch read where there are
   * candidates for duplicates.
   *
   * @returns "gone" when the story was withdrawn after it was released; undefined when it is held, was
   *   withdrawn before anybody could see it, or never was
   */
  findSummary(id: string, now: Date): Promise<SummaryRecord | "gone" | undefined> {
    return this.#summaries.findPublic(id, now);
  }

  /** As `findSummary`, of the whole article. It costs one more read, and a third for a large article. */
  async findArticle(id: string, now: Date): Promise<Article | "gone" | undefined> {
    const visible = await this.#summaries.findVisible(id, now);
    if (visible !== "visible") return visible;
    const state = await this.find(id);
    return state?.gone ? "gone" : state?.article;
  }

  /** The current version for the desk, which also sees what is held or gone. */
  findCurrent(id: string, now: Date): Promise<CurrentVersion | undefined> {
    return this.#summaries.findCurrent(id, now);
  }

  /**
   * As `findCurrent`, of many stories at once, as far as the request may read.
   *
   * @returns by id; where the budget ends, of the first ones alone
   */
  findAllCurrent(
    ids: readonly string[],
    now: Date,
    budget: ReadBudget,
  ): Promise<Map<string, CurrentVersion | undefined>> {
    return this.#summaries.findAllCurrent(ids, now, budget);
  }

  /**
   * The latest stories that a kill notice names.
   *
   * @param isOwn whether the sender of the kill speaks for what came under a key
   */
  findNamed(notice: Uint8Array, isOwn: (key: string) => boolean, now: Date): Promise<NamedStory[]> {
    return findNamedStories(this.#table, this.#days, notice, isOwn, now);
  }

  /** Lists released summaries, the latest first. */
  list(filter: Filter, limit: number, now: Date, cursor?: Position): Promise<SummaryPage> {
    return listLatest(this.#table, this.#days, filter, { limit, now, cursor });
  }

  /**
   * One attempt of `merge`.
   *
   * @param row the state's row, and `before` the state in it
   * @returns undefined when another writer was first
   */
  async #tryMerge(
    id: string,
    row: Row | undefined,
    before: StoryState | undefined,
    incoming: StoryState,
    summarise: Summarise,
    now: Date,
  ): Promise<Merged | undefined> {
    const pk = `ARTICLE#${id}`;
    const expires = Math.floor(now.getTime() / 1000) + this.#revisionDays * SECONDS_A_DAY;
    const { current, past, outcome: decided } = mergeVersions(before, incoming);
    const isNewest = current.revision === incoming.revision;
    const isRetry = isNewest && before && isSameUpload(before.revision, incoming.revision);
    const outcome = isRetry ? ((row?.outcome as Outcome | undefined) ?? decided) : decided;
    const record = current.article && (await summarise(current.article));
    const columns = makeSummaryColumns(current, record);
    if (past) await this.#states.keepPast(pk, past, past === before ? row : undefined, expires);

    const readVersion = Number(row?.turn ?? 0);
    const isChanged = !before || !isSame(before, current);
    const writeVersion = isChanged ? readVersion + 1 : readVersion;
    let body = row?.body;
    let isLarge = row?.isLarge;
    if (isChanged) {
      const stateColumns = await this.#states.prepare(pk, current, writeVersion);
      body = stateColumns.body;
      isLarge ??= body && true;
      const stored = { ...stateColumns, isLarge, outcome: isNewest ? outcome : row?.outcome };
      if (!(await this.#saveState({ pk, sk: "ARTICLE", ...stored, turn: writeVersion }))) return undefined;
    } else if (past && (await this.#table.get(pk, "ARTICLE", true))?.turn !== readVersion) {
      return undefined; // a kill may have come meanwhile, and the past version must not outlive it
    }
    if (isLarge) await this.#states.expireParts(pk, writeVersion, expires, body);
    if (current.gone || current.killedUpTo || current.deletions)
      await this.#states.purge(pk, current, writeVersion);
    return { outcome, summary: await this.#summaries.save(id, writeVersion, columns, now) };
  }

  /** @returns false when another state is stored than the one that was read */
  #saveState(row: Row & { turn: number }): Promise<boolean> {
    return row.turn === 1
      ? this.#table.put(row, IS_NEW)
      : this.#table.put(row, IS_AS_READ, { ":read": row.turn - 1 });
  }
}

function isSame(one: StoryState, other: StoryState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
