/**
 * Articles and their summaries. No write needs a transaction: every write is conditional and every step can
 * be repeated. After a crash anywhere, the retry ends where the first attempt would have ended.
 *
 * | pk             | sk        | what                                                                              |
 * |----------------|-----------|-----------------------------------------------------------------------------------|
 * | `ARTICLE#<id>` | `ARTICLE` | the story's state (story-states.ts); this row decides every race between writers  |
 * | `ARTICLE#<id>` | `SUMMARY` | what summaries of any length are made of, and the columns by which lists find it   |
 *
 * Both rows have the write version as the attribute `turn`: it grows by one with each change of the state. A
 * writer whose write version is older than the summary row's comes too late. Lists are in latest.ts,
 * near-duplicates in near-duplicates.ts, receipts in receipts.ts.
 */
import { hashContent } from "../announce/announcements.ts";
import type { Standing } from "../api/desk.ts";
import type { Article } from "../article.ts";
import { instantOf } from "../instant.ts";
import { Rejection } from "../rejection.ts";
import { isSameUpload } from "../stories/revision.ts";
import { hadStory, mergeVersions, type Outcome, type StoryState } from "../stories/versions.ts";
import { wasReleased } from "../stories/visibility.ts";
import { pack, type SummaryRecord } from "../summarise/summary-record.ts";
import { IS_NEW, NOT_NEWER } from "./conditions.ts";
import { Days } from "./days.ts";
import { Duplicates } from "./duplicates.ts";
import type { Filter, Position } from "./filter.ts";
import { indexColumns, listLatest, recordIn, type SummaryPage } from "./latest.ts";
import { findNamedStories, type NamedStory } from "./named-stories.ts";
import { MAX_STORED_CANDIDATES, NearDuplicates, type Neighbours } from "./near-duplicates.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import { StoryStates } from "./story-states.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";
import { IS_VISIBLE, publicationOf, VISIBILITY_COLUMNS, WENT_AFTER_RELEASE } from "./visible.ts";

/** Summary rows that one batch reads: each has 64 KB at most (summarise/summary-record.ts). */
const MAX_CURRENT_AT_ONCE = 16;

/** The attributes that a current version is made of, as the desk sees it. */
const CURRENT_ATTRIBUTES = [
  ...["turn", "revision", "hadStory", ...VISIBILITY_COLUMNS],
  ...["range", "changed", "print", "near"],
];

/** The attributes of a summary row that tell whether it is listed, and since when. */
interface ListColumns {
  gone?: true;
  day?: string;
  range?: string;
  changed?: string;
}

/** Makes the summary record of a current article. */
type Summarise = (article: Article) => SummaryRecord | Promise<SummaryRecord>;

export interface Merged {
  outcome: Outcome;
  /** The summary row after the merge; undefined when a later write version had written it already. */
  summary: Row | undefined;
}

/**
 * Bytes of a summary row, without what other articles add to it. A list reads many rows and their duplicates
 * at once; its 300 read units (read-budget.ts) have room for some twenty of the largest. Most rows have two
 * thousand bytes.
 */
const MAX_SUMMARY_BYTES = 120_000;

/** A writer loses an attempt only to another one that won. A queue delivers again long before so many do. */
const MAX_ATTEMPTS = 200;

/** Reads of an article in parts; a writer may replace the parts between two reads. */
const MAX_READS = 5;

const SECONDS_A_DAY = 86_400;

/*
 * When the conditions hold, for a writer that read the state's row at write version 4 and now writes version 5:
 *
 *                       no row     4        5 (own retry)    6 and later    of a newer release
 *   IS_NEW              holds      fails    fails            fails          fails                 state, when it read none
 *   IS_AS_READ          fails      holds    fails            fails          fails                 state
 *   NOT_LATER           holds      holds    holds            fails          holds                 summary, with NOT_NEWER
 *   IS_OWN              fails      fails    holds            fails          fails                 candidates of the summary
 */
const IS_AS_READ = "turn = :read";
const NOT_LATER = "(attribute_not_exists(#turn) OR #turn <= :turn)";
const IS_OWN = "#turn = :turn";

export class ArticleStore {
  readonly #table: Table;
  readonly #revisionDays: number;
  readonly #states: StoryStates;
  readonly #nearDuplicates: NearDuplicates;
  readonly #days: Days;

  /** @param revisionDays how long a version that is not current is kept */
  constructor(table: Table, revisionDays: number) {
    this.#table = table;
    this.#revisionDays = revisionDays;
    this.#states = new StoryStates(table);
    this.#nearDuplicates = new NearDuplicates(table);
    this.#days = new Days(table);
  }

  /** As `merge`, for callers that need the outcome alone. */
  async save(...given: Parameters<ArticleStore["merge"]>): Promise<Outcome> {
    return (await this.merge(...given)).outcome;
  }

  /**
   * Merges an event's state into the stored one, keeps the version that is current no more, and updates the
   * summary row.
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
  async findSummary(id: string, now: Date): Promise<SummaryRecord | "gone" | undefined> {
    const row = await this.#publicRow(id, now);
    return row && (row.gone ? "gone" : recordIn(row, await this.#canonicalId(row, now)));
  }

  /** As `findSummary`, of the whole article. It costs one more read, and a third for a large article. */
  async findArticle(id: string, now: Date): Promise<Article | "gone" | undefined> {
    const row = await this.#publicRow(id, now, ["gone"]);
    if (!row) return undefined;
    const state = row.gone ? undefined : await this.find(id);
    return row.gone || state?.gone ? "gone" : state?.article;
  }

  /** The current version for the desk, which also sees what is held or gone. */
  async findCurrent(id: string, now: Date): Promise<Standing | undefined> {
    const row = await this.#table.get(`ARTICLE#${id}`, "SUMMARY", true);
    if (row?.turn === undefined) return undefined; // only the candidates that another article added
    return currentVersionIn(row, await this.#canonicalId(row, now));
  }

  /**
   * As `findCurrent`, of many stories at once, as far as the request may read.
   *
   * @returns by id; where the budget ends, of the first ones alone
   */
  async findAllCurrent(
    ids: readonly string[],
    now: Date,
    budget: ReadBudget,
  ): Promise<Map<string, Standing | undefined>> {
    const found = new Map<string, Standing | undefined>();
    const duplicates = new Duplicates(this.#table, instantOf(now), budget);
    const asked = [...new Set(ids)];
    for (let from = 0; from < asked.length && budget.hasRoom(); from += MAX_CURRENT_AT_ONCE) {
      const some = asked.slice(from, from + MAX_CURRENT_AT_ONCE);
      const keys = some.map((id) => ({ pk: `ARTICLE#${id}`, sk: "SUMMARY" }));
      const rows = await this.#table.getAll(keys, CURRENT_ATTRIBUTES, { budget, skipsNewer: true });
      const written = rows.filter(({ turn }) => turn !== undefined);
      for (const batch of duplicates.batches(written)) {
        // The first batch is answered in any case, so that who reads the list gets on.
        if (!(await duplicates.load(batch)) && found.size > 0) return found;
        for (const row of batch)
          found.set(articleIdOf(row), currentVersionIn(row, duplicates.canonicalId(row)));
      }
      for (const id of some) if (!found.has(id)) found.set(id, undefined);
    }
    return found;
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
    const columns = summaryColumns(current, record);
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
    return { outcome, summary: await this.#saveSummary(id, writeVersion, columns, current.article, now) };
  }

  /** @returns false when another state is stored than the one that was read */
  #saveState(row: Row & { turn: number }): Promise<boolean> {
    return row.turn === 1
      ? this.#table.put(row, IS_NEW)
      : this.#table.put(row, IS_AS_READ, { ":read": row.turn - 1 });
  }

  /**
   * Updates the summary row, and whatever lists find it by.
   *
   * @returns the row after the update; undefined when that of a later write version is there already
   */
  async #saveSummary(
    id: string,
    turn: number,
    columns: SummaryColumns,
    article: Article | undefined,
    now: Date,
  ): Promise<Row | undefined> {
    const key = { pk: `ARTICLE#${id}`, sk: "SUMMARY" };
    const { day, range, changed = "" } = columns;
    const neighbours: Neighbours =
      article && day !== undefined
        ? await this.#nearDuplicates.add({ article, turn, range, changed })
        : { earlier: [] };
    const candidates = neighbours.earlier.length > 0 ? { near: new Set(neighbours.earlier) } : undefined;
    const written = { turn, ...columns, print: neighbours.signature };
    const before = await this.#table.replace(key, written, `${NOT_LATER} AND ${NOT_NEWER}`, candidates);
    if (!before) return undefined;
    if (before.near instanceof Set && before.near.size > MAX_STORED_CANDIDATES)
      await this.#table.set(key, { turn, near: candidates?.near }, IS_OWN);
    if (day !== undefined) await this.#days.add(day, id, before.day === day, now);
    if (neighbours.next !== undefined)
      await this.#nearDuplicates.addCandidate(neighbours.next, String(range));
    if (typeof before.day === "string" && before.day !== day) await this.#days.leave(before.day, key.pk, now);
    return { ...before, ...written };
  }

  async #canonicalId(row: Row, now: Date): Promise<string | undefined> {
    const duplicates = new Duplicates(this.#table, instantOf(now), readBudget());
    await duplicates.load([row]);
    return duplicates.canonicalId(row);
  }

  /**
   * The summary row of a story that readers may know of. The table itself leaves out what is held: the answer
   * is then the same, and takes as long, as for an id that nobody ever used.
   *
   * @param attributes of the row, when not all are needed
   */
  async #publicRow(id: string, now: Date, attributes?: string[]): Promise<Row | undefined> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk = :sk",
        FilterExpression: `${WENT_AFTER_RELEASE} OR ${IS_VISIBLE}`,
        ExpressionAttributeNames: { "#day": "day" },
        ProjectionExpression: attributes && ["pk", "sk", "v", ...attributes].join(", "),
      },
      { ":pk": `ARTICLE#${id}`, ":sk": "SUMMARY", ":now": instantOf(now) },
    );
    return rows[0];
  }
}

type SummaryColumns = ReturnType<typeof summaryColumns>;

/**
 * The columns of a summary row. They follow from the current state alone, whatever the order of events was.
 *
 * @throws {Rejection} when the row would be too large. The limits of an article's fields prevent that
 */
function summaryColumns(current: StoryState, record: SummaryRecord | undefined) {
  const { fieldHashes = {}, article } = current;
  const { revision } = article ?? current;
  const index = indexColumns(record);
  const columns = {
    revision,
    gone: record ? undefined : true,
    hadStory: record ? undefined : hadStory(current),
    neverReleased: record || wasReleased(current) ? undefined : true,
    summary: record && pack(record),
    ...index,
    said: index.day && hashContent(fieldHashes),
    key: index.day && article?.upload.key,
    slugline: index.day && article?.slugline,
    v: RECORD_VERSION,
  };
  const bytes =
    (columns.summary?.length ?? 0) + Buffer.byteLength(JSON.stringify({ ...columns, summary: "" }));
  if (bytes > MAX_SUMMARY_BYTES)
    throw new Rejection(
      "too-large",
      `expected a story whose summary takes at most ${MAX_SUMMARY_BYTES.toLocaleString("en")} bytes; found one of ${bytes.toLocaleString("en")}`,
    );
  return columns;
}

function currentVersionIn(row: Row, sameStoryAs: string | undefined): Standing {
  const { revision, range, changed, hadStory } = row as Row & Partial<Standing> & ListColumns;
  return {
    ...publicationOf(row),
    revision: revision ?? "",
    hadStory,
    // The first release stored no `changed`.
    availableAt: changed ?? range?.split("#")[0],
    sameStoryAs,
  };
}

function articleIdOf({ pk }: Row): string {
  return pk.slice("ARTICLE#".length);
}

function isSame(one: StoryState, other: StoryState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
