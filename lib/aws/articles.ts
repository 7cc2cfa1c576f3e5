/**
 * Articles and their summaries. No write needs a transaction: every write is conditional and every step can
 * be repeated. After a crash anywhere, the retry ends where the first attempt would have ended.
 *
 * | pk             | sk        | what                                                                       |
 * |----------------|-----------|----------------------------------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY` | what summaries of any length are made of; the columns of lists; the state  |
 * |                |           | (story-states.ts), and what was announced (told.ts). It decides every race |
 * | `ARTICLE#<id>` | `ARTICLE` | where the first release had the state: a mark that it is elsewhere         |
 *
 * The write version, the attribute `turn`, grows by one with each change of the state. A writer whose
 * row was written over since it was read reads and merges again. Summary rows are in summary-rows.ts,
 * lists in latest.ts, copies in copies.ts, receipts in receipts.ts.
 */
import type { Article } from "../article.ts";
import { formatInstant, laterInstant } from "../instant.ts";
import type { CurrentVersion } from "../stories/current-version.ts";
import { findDecided } from "../stories/decisions.ts";
import { isSameUpload } from "../stories/revision.ts";
import { decideArticle, mergeVersions, type Outcome, type StoryState } from "../stories/versions.ts";
import { type SummaryRecord, unpackRecord } from "../summarise/summary-record.ts";
import type { WrittenText } from "../summarise/written.ts";
import type { KnownSummary } from "./announcements.ts";
import { IS_NEW } from "./conditions.ts";
import { Days } from "./days.ts";
import { retireDrafts } from "./drafts.ts";
import type { Filter, Position } from "./filter.ts";
import { readList } from "./index-shards.ts";
import { listLatest, type SummaryPage } from "./latest.ts";
import { listLatestByStory } from "./latest-by-story.ts";
import { findNamedStories, type NamedStory } from "./named-stories.ts";
import type { ReadBudget } from "./read-budget.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import { articlePk } from "./row-keys.ts";
import { findPackedRecord, StoryStates } from "./story-states.ts";
import { makeSummaryColumns, SummaryRows } from "./summary-rows.ts";
import type { Table } from "./table.ts";
import { planAnnouncement } from "./told.ts";
import { nameStanding, readWritten } from "./written.ts";

/**
 * Makes the summary record of a current article.
 *
 * @param stored gives the record in its row, which may be that of another version
 */
type Summarise = (
  article: Article,
  stored: () => SummaryRecord | undefined,
) => SummaryRecord | Promise<SummaryRecord>;

export interface Merged {
  outcome: Outcome;
  summary: KnownSummary;
}

/**
 * A writer loses an attempt only to another one that won. A queue delivers again long before so many do.
 */
const MAX_ATTEMPTS = 200;

/** Reads of an article in parts; a writer may replace the parts between two reads. */
const MAX_READS = 5;

const SECONDS_A_DAY = 86_400;

/*
 * When a writer may write, who read the row at write version 4 and sequence 2:
 *
 *                    no row   4, 2    5 (own retry)   4, 3: the clock announced   6 and later
 *   IS_AS_READ       fails    holds   fails           fails                       fails
 *   IS_UNWRITTEN     holds    fails   fails           fails                       fails
 *
 * A row may be there though nothing was written of its story: the first release noted copies in it.
 */
const IS_AS_READ = "#turn = :read AND ";
const IS_UNWRITTEN = "attribute_not_exists(#turn) AND ";
const IS_SAME_SEQUENCE = "#announced = :announcedBefore";
const IS_UNTOLD = "attribute_not_exists(#announced)";

/** Takes away the text that readers get of what a model wrote (written.ts). */
const UNWRITTEN = { written: undefined };

/** What is stored of a story, as a writer has read it. */
interface Stored {
  row: Row | undefined;
  /** The row of the first release: a state, or the mark. */
  former: Row | undefined;
  /** The state of the row, without what the first release stored beside it since. */
  own: StoryState | undefined;
  /** All that is stored. */
  state: StoryState | undefined;
}

export class ArticleStore {
  readonly #table: Table;
  readonly #revisionDays: number;
  readonly #states: StoryStates;
  readonly #summaries: SummaryRows;
  readonly #days: Days;
  readonly #marksNew: boolean;

  /**
   * @param revisionDays how long a version that is not current is kept
   * @param indexShards over how many keys of the index a day's stories are spread
   * @param hasFormerIndex functions of the first release may be at work: new stories, too, get its mark
   */
  constructor(table: Table, revisionDays: number, indexShards = 1, hasFormerIndex = false) {
    this.#table = table;
    this.#revisionDays = revisionDays;
    this.#marksNew = hasFormerIndex;
    this.#states = new StoryStates(table);
    this.#days = new Days(table, indexShards);
    this.#summaries = new SummaryRows(table);
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
   * @param by whose it is to announce what changes (told.ts); undefined when nobody listens
   * @returns what became of the event; of a retry, the same as the first time
   * @throws {Rejection} when the summary does not fit. Then nothing was written
   */
  async merge(
    id: string,
    incoming: StoryState | (() => Promise<StoryState>),
    summarise: Summarise,
    now: Date,
    by?: string,
  ): Promise<Merged> {
    let made = typeof incoming === "function" ? undefined : incoming;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const stored = await this.#read(id);
      if (!stored) continue; // a writer replaced the parts between two reads
      made ??= typeof incoming === "function" ? await incoming() : incoming;
      const merged = await this.#tryMerge(id, stored, made, summarise, now, by);
      if (merged) return merged;
    }
    throw new Error(`an article changed under ${MAX_ATTEMPTS} attempts to save it`);
  }

  /**
   * What is stored of an article; undefined when there never was one. A large article costs one more query.
   */
  async find(id: string): Promise<StoryState | undefined> {
    for (let attempt = 1; attempt <= MAX_READS; attempt++) {
      const stored = await this.#read(id);
      if (stored) return stored.state;
    }
    throw new Error(`an article's parts changed under ${MAX_READS} reads of it`);
  }

  /** The versions that are not current, the newest first: for operators, until they expire. */
  async listPast(id: string): Promise<StoryState[]> {
    const rows = await this.#table.listByPrefix(articlePk(id), "REVISION#");
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

  /**
   * As `findSummary`, of the whole article, with what a model wrote of it and readers get. A large article,
   * or one of the first release, costs more reads.
   */
  async findTold(
    id: string,
    now: Date,
  ): Promise<{ article: Article; written?: WrittenText | undefined } | "gone" | undefined> {
    const row = await this.#summaries.findVisible(id, now);
    if (row === "gone" || row === undefined) return row;
    const state =
      (row.state === undefined ? undefined : await this.#states.read(row)) ?? (await this.find(id));
    if (state?.gone) return "gone";
    const article = state && decideArticle(state);
    return article && { article, written: readWritten(row) };
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

  /**
   * Lists released summaries, the latest first.
   *
   * @param fold what is shown once
   */
  list(
    filter: Filter,
    limit: number,
    now: Date,
    cursor?: Position,
    fold: "copies" | "story" = "copies",
  ): Promise<SummaryPage> {
    const listed = fold === "story" ? listLatestByStory : listLatest;
    return listed(this.#table, this.#days, filter, { limit, now, cursor });
  }

  /** @returns undefined when a writer replaced the parts of an article meanwhile */
  async #read(id: string): Promise<Stored | undefined> {
    const pk = articlePk(id);
    const keys = ["SUMMARY", "ARTICLE"].map((sk) => ({ pk, sk }));
    const rows = await this.#table.getAll(keys, undefined, { isConsistent: true });
    const [row, former] = keys.map(({ sk }) => rows.find((found) => found.sk === sk));
    const own = row?.state === undefined ? undefined : await this.#states.read(row);
    if (!former || former.isMoved)
      return row?.state !== undefined && !own ? undefined : { row, former, own, state: own };
    const other = await this.#states.read(former);
    if (!other) return undefined;
    // Both are there while a story moves, and when a writer of the first release was still at work then. All
    // that it knew is in its own; our writer finds that it cannot leave its mark, and merges again.
    return { row, former, own, state: own ? mergeVersions(other, own).current : other };
  }

  /**
   * One attempt of `merge`.
   *
   * @returns undefined when another writer was first
   */
  async #tryMerge(
    id: string,
    stored: Stored,
    incoming: StoryState,
    summarise: Summarise,
    now: Date,
    by: string | undefined,
  ): Promise<Merged | undefined> {
    const pk = articlePk(id);
    const { row, former, own, state: before } = stored;
    const holder = own ? row : former;
    const expires = Math.floor(now.getTime() / 1000) + this.#revisionDays * SECONDS_A_DAY;
    const { current, past, outcome: decided } = mergeVersions(before, incoming);
    const isNewest = current.revision === incoming.revision;
    const isRetry = isNewest && before && isSameUpload(before.revision, incoming.revision);
    const known = holder?.outcome as Outcome | undefined;
    const outcome = isRetry ? (known ?? decided) : decided;
    const shown = decideArticle(current);
    const record = shown && withDecided(await summarise(shown, () => readKept(row)), current);
    const unsharded = makeSummaryColumns(current, record);
    const day = unsharded.day;
    const summary = { ...unsharded, day: day && this.#days.keyOf(day, id) };
    if (past) await this.#states.keepPast(pk, past, past === before ? holder : undefined, expires);

    const readVersion = Number(holder?.turn ?? 0);
    const isChanged = !own || !isSame(own, current);
    const turn = isChanged ? Math.max(readVersion, Number(row?.turn ?? 0)) + 1 : readVersion;
    const unchanged = isChanged ? undefined : row;
    const state = await this.#states.prepare(pk, current, summary.summary ?? summary.kept, turn, unchanged);
    const isLarge = holder?.isLarge ?? (state.body && true);
    const told = by === undefined ? undefined : planAnnouncement(row, summary, formatInstant(now), by);
    const kept = isChanged && isNewest ? outcome : known;
    const isOther = row !== undefined && nameStanding(row) !== nameStanding(summary);
    // What a model wrote of it goes with the version, in the same write.
    const columns = {
      turn,
      ...summary,
      ...state,
      isLarge,
      outcome: kept,
      ...told,
      ...(isOther && UNWRITTEN),
    };
    if (summary.day !== undefined && summary.day !== row?.day) await this.#days.prepare(summary.day, now);
    if (!(await this.#write({ pk, sk: "SUMMARY" }, row, columns))) return undefined;
    // A kill may have come meanwhile, and the past version must not outlive it.
    if (!isChanged && past && (await this.#table.get(pk, "SUMMARY", true))?.turn !== turn) return undefined;
    if (!(await this.#mark(pk, former))) return undefined;

    if (isLarge) await this.#states.expireParts(pk, turn, expires, state.body);
    if (isOther && row.drafted !== undefined) await retireDrafts(this.#table, pk, summary.revision, expires);
    if (current.gone || current.killedUpTo || current.deletions) await this.#states.purge(pk, current, turn);
    const dayBefore = typeof row?.day === "string" ? readList(row.day) : undefined;
    if (day !== undefined) await this.#days.add(day, id, dayBefore === day, now);
    if (dayBefore !== undefined && dayBefore !== day) await this.#days.leave(dayBefore, pk, now);
    return {
      outcome,
      summary: { row: { ...row, pk, sk: "SUMMARY", ...columns }, isTold: told !== undefined },
    };
  }

  /**
   * Writes a story's row, unless it says the same already.
   *
   * @param read the row as it was read
   * @returns false when it is not as it was read
   */
  async #write(key: Row, read: Row | undefined, columns: Record<string, unknown>): Promise<boolean> {
    if (read && Object.entries(columns).every(([name, value]) => isSameValue(read[name], value))) return true;
    const { turn, announced }: Partial<Row> = read ?? {};
    const isAsRead = turn === undefined ? IS_UNWRITTEN : IS_AS_READ;
    const isSameSequence = announced === undefined ? IS_UNTOLD : IS_SAME_SEQUENCE;
    const written = { announced, ...columns };
    const values = {
      ...(turn !== undefined && { ":read": turn }),
      ...(announced !== undefined && { ":announcedBefore": announced }),
    };
    return (await this.#table.set(key, written, isAsRead + isSameSequence, values)) !== undefined;
  }

  /**
   * Leaves a mark where the first release looks for a story's state, so that it leaves the story alone while
   * both are at work, and after a rollback. Where that release is not, a new story needs none.
   *
   * @param former what is there
   * @returns false when a writer of the first release has written its state meanwhile
   */
  async #mark(pk: string, former: Row | undefined): Promise<boolean> {
    if (former ? former.isMoved : !this.#marksNew) return true;
    const mark = { pk, sk: "ARTICLE", v: RECORD_VERSION, isMoved: true };
    if (!former) return this.#table.put(mark, IS_NEW);
    return this.#table.put(mark, "turn = :read", { ":read": former.turn });
  }
}

/** The summary record in a row, also of a story that readers may not see. */
function readKept(row: Row | undefined): SummaryRecord | undefined {
  const packed = row && findPackedRecord(row);
  return packed && { ...unpackRecord(packed), print: row?.print as Uint8Array | undefined };
}

/** What the desk decides changes what readers see, so whoever asks for changes gets it. */
function withDecided(record: SummaryRecord, { decisions }: StoryState): SummaryRecord {
  if (!decisions) return record;
  return { ...record, changed: laterInstant(record.changed ?? "", findDecided(decisions)) };
}

/** Whether two values of a row are the same. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isSame(one: StoryState, other: StoryState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
