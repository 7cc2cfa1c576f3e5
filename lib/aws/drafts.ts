/**
 * Drafts of written summaries, and what of them readers get.
 *
 * | pk             | sk                   | what                                                       |
 * |----------------|----------------------|------------------------------------------------------------|
 * | `ARTICLE#<id>` | `WRITTEN#<revision>` | a draft of that version, its checks, who decided what;     |
 * |                |                      | listed under `DRAFTS` while it waits for a person          |
 * | `ARTICLE#<id>` | `SUMMARY`, `written` | the text that readers get, and what stood when it was put  |
 * |                |                      | there                                                      |
 *
 * What readers get stands in the story's own row, so that a summary is one read. It is put there on condition
 * that the state is still the one that was looked at (`turn`), and that no later change of a draft has been
 * (`drafted` counts them). Every merge that changes what stands takes it away in the same write
 * (articles.ts).
 */
import type { Article } from "../article.ts";
import { formatInstant } from "../instant.ts";
import { decideArticle } from "../stories/versions.ts";
import { isVisible } from "../stories/visibility.ts";
import { type SummaryRecord, unpackRecord } from "../summarise/summary-record.ts";
import type { WrittenText } from "../summarise/written.ts";
import { type SummaryDraft, toWrittenText } from "../writer/draft.ts";
import { IS_NEW } from "./conditions.ts";
import { compressText, expandText } from "./packing.ts";
import { LISTED, type Row } from "./row.ts";
import { articlePk, readArticleId, summaryKey } from "./row-keys.ts";
import { StoryStates } from "./story-states.ts";
import type { Table } from "./table.ts";
import { readPublication, VISIBILITY_COLUMNS } from "./visible.ts";
import { packWritten, readWritten, type StandingColumns, WRITTEN_COLUMNS } from "./written.ts";

/** The partition of the index that lists drafts which wait. */
const DRAFTS = "DRAFTS";

const SECONDS_A_DAY = 86_400;

/** Another writer may change a story while a draft is put beside it. */
const MAX_ATTEMPTS = 10;

/** The version of a story that stands, as far as a summary is written from it. */
export interface Standing {
  articleId: string;
  revision: string;
  /** The hash of what it says; undefined where it is withheld. */
  said: string | undefined;
  /** As readers may see it, after the desk's decisions. */
  article: Article;
  record: SummaryRecord;
  isVisible: boolean;
  /** What readers get that was written from it. */
  served: WrittenText | undefined;
  /** Its row's write version, how often a draft of it was changed, and what names the version. */
  turn: number;
  drafted: number;
  columns: StandingColumns;
}

/** A draft as it is stored. */
export interface KnownDraft {
  draft: SummaryDraft;
  /** Grows with each change of a draft of the story. */
  n: number;
}

/** A draft in the list of those that wait. */
export interface ListedDraft {
  articleId: string;
  draft: SummaryDraft;
  record: SummaryRecord;
}

/** A place in the list: everything before it has been seen. */
export interface DraftPosition {
  articleId: string;
  revision: string;
  range: string;
}

export class Drafts {
  readonly #table: Table;
  readonly #states: StoryStates;
  readonly #days: number;

  /** @param revisionDays how long a draft is kept whose version is not current */
  constructor(table: Table, revisionDays = 90) {
    this.#table = table;
    this.#states = new StoryStates(table);
    this.#days = revisionDays;
  }

  /** @returns undefined when there is no such story, or it is gone */
  async findStanding(articleId: string, now: Date): Promise<Standing | undefined> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const row = await this.#table.get(articlePk(articleId), "SUMMARY", true);
      if (row?.state === undefined || row.gone || row.summary === undefined) return undefined;
      const state = await this.#states.read(row);
      if (!state) continue; // a writer replaced the parts between two reads
      const article = decideArticle(state);
      return article && describeStanding(articleId, row, article, now);
    }
    throw new Error(`an article's parts changed under ${MAX_ATTEMPTS} reads of it`);
  }

  /** The draft of a version. */
  async find(articleId: string, revision: string): Promise<KnownDraft | undefined> {
    const row = await this.#table.get(articlePk(articleId), `WRITTEN#${revision}`, true);
    return row && readDraft(row);
  }

  /** The draft that was changed last, whatever version it was written from. */
  async findLatest(articleId: string): Promise<KnownDraft | undefined> {
    const rows = await this.#table.listByPrefix(articlePk(articleId), "WRITTEN#");
    return rows
      .map(readDraft)
      .sort((one, other) => one.n - other.n)
      .at(-1);
  }

  /**
   * Keeps a draft, and puts its text before readers, or takes away what they get.
   *
   * @param before the draft as it was read; undefined where there was none
   * @returns false when somebody changed it meanwhile, another version stands, or readers may not see
   *   it: then nothing of it is served
   */
  async keep(
    standing: Standing,
    draft: SummaryDraft,
    before: KnownDraft | undefined,
    isServed: boolean,
    now: Date,
  ): Promise<boolean> {
    const { articleId, revision, said, drafted } = standing;
    const pk = articlePk(articleId);
    const n = Math.max(drafted, before?.n ?? 0) + 1;
    const listed = draft.state === "waiting" && { day: DRAFTS, range: `${draft.written}#${articleId}` };
    const row = { pk, sk: `WRITTEN#${revision}`, revision, n, draft: compressText(JSON.stringify(draft)) };
    const isAsRead = before ? "n = :read" : IS_NEW;
    const values = before && { ":read": before.n };
    if (!(await this.#table.put({ ...row, ...listed }, isAsRead, values))) return false;
    const text = isServed ? toWrittenText(draft) : undefined;
    let current: Standing | undefined = standing;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      if (current?.revision !== revision || current.said !== said || !current.isVisible) break;
      if (current.drafted >= n) return false; // somebody decided after us
      if (await this.#serve(current, text, n)) {
        await this.#retireOthers(pk, revision, now);
        return true;
      }
      current = await this.findStanding(articleId, now);
    }
    await this.sweep(articleId, now);
    return false;
  }

  /** A merge retires drafts that it knows of; one that was at work beside it may have left another. */
  async #retireOthers(pk: string, revision: string | undefined, now: Date): Promise<void> {
    const expires = Math.floor(now.getTime() / 1000) + this.#days * SECONDS_A_DAY;
    for (const draft of await listDraftKeys(this.#table, pk))
      if (draft.revision !== revision && draft.expires === undefined)
        await unlist(this.#table, draft, expires);
  }

  /** Puts a text before readers, or takes it away. @returns false when the row is not as it was read */
  async #serve({ articleId, turn, columns }: Standing, text: WrittenText | undefined, n: number) {
    const row = summaryKey(articleId);
    const written = text && packWritten(text, columns);
    const condition = "turn = :read AND (attribute_not_exists(#drafted) OR #drafted < :drafted)";
    const set = await this.#table.set(row, { written, drafted: n }, condition, { ":read": turn });
    return set !== undefined;
  }

  /**
   * Takes away the drafts of a story that its sender killed or deleted, and from the list those of versions
   * that do not stand. Merges do that, too, but for what is written while they are at work.
   */
  async sweep(articleId: string, now: Date): Promise<void> {
    const pk = articlePk(articleId);
    const row = await this.#table.get(pk, "SUMMARY", true);
    for (const draft of await listDraftKeys(this.#table, pk)) {
      if (row?.gone && row.kept === undefined) await this.#table.remove(draft);
      else if (draft.revision === row?.revision && row?.day === undefined) await unlist(this.#table, draft);
    }
    await this.#retireOthers(pk, row?.revision as string | undefined, now);
  }

  /** Lists the drafts that wait, the latest first. @param after where the page before ended */
  async list(
    limit: number,
    now: Date,
    after?: DraftPosition,
  ): Promise<{ found: ListedDraft[]; next: DraftPosition | undefined }> {
    const { rows, last } = await this.#table.query(
      {
        IndexName: LISTED,
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ScanIndexForward: false,
        Limit: limit,
      },
      { ":day": DRAFTS },
      after && toIndexKey(after),
    );
    const keys = rows.flatMap(({ pk, sk }) => [
      { pk, sk },
      { pk, sk: "SUMMARY" },
    ]);
    const read = await this.#table.getAll(keys, STANDING_ATTRIBUTES, { skipsNewer: true });
    const known = new Map(read.map((row) => [`${row.pk} ${row.sk}`, row]));
    const found = rows.flatMap(({ pk, sk }) => {
      const [draft, story] = [known.get(`${pk} ${sk}`), known.get(`${pk} SUMMARY`)];
      return draft && story ? listWaiting(draft, story, formatInstant(now)) : [];
    });
    return { found, next: last && readPosition(last) };
  }
}

/** Of a draft's row, and of its story's. */
const STANDING_ATTRIBUTES = ["draft", "n", "summary", ...VISIBILITY_COLUMNS, ...WRITTEN_COLUMNS];

function describeStanding(articleId: string, row: Row, article: Article, now: Date): Standing {
  return {
    articleId,
    revision: String(row.revision),
    said: row.said as string | undefined,
    article,
    record: unpackRecord(row.summary as Uint8Array),
    isVisible: isVisible(readPublication(row), formatInstant(now)),
    served: readWritten(row),
    turn: Number(row.turn),
    drafted: Number(row.drafted ?? 0),
    columns: row,
  };
}

/** The draft of a row, where its version stands and readers may see it. */
function listWaiting(row: Row, story: Row, now: string): ListedDraft[] {
  const { draft } = readDraft(row);
  const stands = draft.revision === story.revision && draft.said === story.said;
  if (!stands || draft.state !== "waiting" || !isVisible(readPublication(story), now)) return [];
  const record = unpackRecord(story.summary as Uint8Array);
  return [{ articleId: record.articleId, draft, record }];
}

function readDraft({ draft, n }: Row): KnownDraft {
  return { draft: JSON.parse(expandText(draft as Uint8Array)), n: Number(n) };
}

function toIndexKey({ articleId, revision, range }: DraftPosition): Row {
  return { pk: articlePk(articleId), sk: `WRITTEN#${revision}`, day: DRAFTS, range };
}

function readPosition({ pk, sk, range }: Row): DraftPosition {
  return {
    articleId: readArticleId({ pk }),
    revision: sk.slice("WRITTEN#".length),
    range: String(range),
  };
}

/** The keys of a story's drafts, with the version that each was written from. */
function listDraftKeys(table: Table, pk: string): Promise<Row[]> {
  return table.listAttributes(pk, "WRITTEN#", "WRITTEN$", ["revision", "expires"]);
}

/** Takes a draft out of the list. @param expires seconds since 1970; undefined of one that stays */
async function unlist(table: Table, row: Row, expires?: number): Promise<void> {
  const set = expires === undefined ? "" : "SET expires = :expires ";
  const update = {
    UpdateExpression: `${set}REMOVE #day, #range`,
    ConditionExpression: "pk = :pk", // it is there
    ExpressionAttributeNames: { "#day": "day", "#range": "range" },
  };
  await table.update(row, update, { ":pk": row.pk, ":expires": expires });
}

/**
 * Takes a story's drafts out of the list, because something else stands than they were written from. Those of
 * versions that do not stand expire.
 *
 * @param revision the one that stands now
 * @param expires seconds since 1970
 */
export async function retireDrafts(
  table: Table,
  pk: string,
  revision: string | undefined,
  expires: number,
): Promise<void> {
  for (const draft of await listDraftKeys(table, pk))
    await unlist(
      table,
      draft,
      draft.revision === revision ? undefined : ((draft.expires ?? expires) as number),
    );
}
