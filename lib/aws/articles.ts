/**
 * Articles and their summaries in the one table. No write needs a transaction: every put is conditional and
 * every step can be repeated, so that after a crash anywhere the retry ends where it would have.
 *
 * | pk             | sk          | what                                                            |
 * |----------------|-------------|-----------------------------------------------------------------|
 * | `ARTICLE#<id>` | `ARTICLE`   | the standing edition; the row that decides every race           |
 * | `ARTICLE#<id>` | `SUMMARY`   | what a summary of any length is composed from; indexed          |
 *
 * `turn` counts what stood: who writes a summary record of an earlier turn comes too late.
 * The list of them is in latest.ts, and what tells the same story in near-duplicates.ts.
 * How an edition lies in rows, large and past ones too, is in editions.ts.
 * Receipts are in receipts.ts.
 */
import { saidBy } from "../announce/announcements.ts";
import type { Standing } from "../api/desk.ts";
import type { Article } from "../article.ts";
import { instantOf } from "../instant.ts";
import { Rejection } from "../rejection.ts";
import { isSameUpload } from "../stories/revision.ts";
import { type Edition, hasStory, type Outcome, succeed } from "../stories/versions.ts";
import { wasReleased } from "../stories/visibility.ts";
import { pack, type SummaryRecord } from "../summarise/summary-record.ts";
import { copies } from "./copies.ts";
import { days } from "./days.ts";
import { editions } from "./editions.ts";
import { NOT_EMBARGOED } from "./filter.ts";
import { indexColumns, latest, recordIn } from "./latest.ts";
import { namedStories } from "./named-stories.ts";
import { MOST_KEPT, type Neighbours, sameStories } from "./near-duplicates.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";

/** Rows of summaries that one call looks at: each has 64 KB at most (summarise/summary-record.ts). */
const STANDINGS_AT_ONCE = 16;

/** What of them is looked at. */
const ABOUT_STANDING = [
  ...["turn", "revision", "gone", "hadStory"],
  ...["day", "range", "embargoedUntil", "changed", "print", "near"],
];

/** What tells of a summary's row whether it is in the list, and since when. */
interface Listed {
  gone?: true;
  day?: string;
  range?: string;
  changed?: string;
}

/** Makes the summary record of an edition that stands. */
type Summarise = (article: Article) => SummaryRecord | Promise<SummaryRecord>;

interface Brought {
  outcome: Outcome;
  summary: Row | undefined;
}

/**
 * Of a summary's row without what others are told of it: a list reads many, and their copies, at once, and in 300 read
 * units (read-budget.ts) there is room for some twenty of the largest. Most have two thousand.
 */
const MOST_SUMMARY_BYTES = 120_000;

/** A writer loses an attempt only to another that won; a queue delivers again long before so many do. */
const MOST_ATTEMPTS = 200;

const SECONDS_A_DAY = 86_400;

export type Articles = ReturnType<typeof articles>;

/** @param revisionDays how long an edition that no longer stands is kept */
export function articles(table: Table, revisionDays: number) {
  const stored = editions(table);
  const { enter, tell } = sameStories(table);
  const listedDays = days(table);

  return {
    /** What became of an edition, as `bring` tells it. */
    async save(...given: Parameters<typeof bring>): Promise<Outcome> {
      return (await bring(...given)).outcome;
    },

    bring,

    find,

    /** The takes that do not stand, newest first: for operators, until they expire. */
    async past(id: string): Promise<Edition[]> {
      const rows = await table.under(`ARTICLE#${id}`, "REVISION#");
      const past = await Promise.all(rows.map((row) => stored.read(row)));
      return past.filter((edition) => edition !== undefined).reverse();
    },

    /**
     * What readers may know of a story at `now`, in one read, and a batch where others may tell the same: its summary
     * record, or that it is gone. Undefined of one that is held, or that went before anybody could see it, as of one that
     * never was.
     */
    async findSummary(id: string, now: Date): Promise<SummaryRecord | "gone" | undefined> {
      const row = await releasedRow(id, now);
      return row && (row.gone ? "gone" : recordIn(row, await sameStoryAs(row, now)));
    },

    /** The same of the whole article: a read more, and where it is large a third. Of one that is held nothing is read. */
    async findArticle(id: string, now: Date): Promise<Article | "gone" | undefined> {
      const row = await releasedRow(id, now, ["gone"]);
      if (!row) return undefined;
      const edition = row.gone ? undefined : await find(id);
      return row.gone || edition?.gone ? "gone" : edition?.article;
    },

    /** What stands of a story, for the desk: held or gone, too. */
    async standing(id: string, now: Date): Promise<Standing | undefined> {
      const row = await table.get(`ARTICLE#${id}`, "SUMMARY", true);
      if (row?.turn === undefined) return undefined; // not written yet, though another story knows of it
      return standingIn(row, await sameStoryAs(row, now));
    },

    /**
     * The same of many stories at once, as far as the request may read.
     *
     * @returns by id; where no more fits, of the first alone
     */
    async standings(
      ids: readonly string[],
      now: Date,
      budget: ReadBudget,
    ): Promise<Map<string, Standing | undefined>> {
      const found = new Map<string, Standing | undefined>();
      const known = copies(table, { now: instantOf(now) }, budget);
      const asked = [...new Set(ids)];
      for (let from = 0; from < asked.length && budget.hasRoom(); from += STANDINGS_AT_ONCE) {
        const some = asked.slice(from, from + STANDINGS_AT_ONCE);
        const keys = some.map((id) => ({ pk: `ARTICLE#${id}`, sk: "SUMMARY" }));
        const rows = await table.getAll(keys, ABOUT_STANDING, { budget, leavesNewer: true });
        const written = rows.filter(({ turn }) => turn !== undefined);
        for (const part of known.parts(written)) {
          // The first are told in any case: who walks the list gets on.
          if (!(await known.know(part)) && found.size > 0) return found;
          for (const row of part) found.set(idIn(row), standingIn(row, known.firstOf(row)));
        }
        for (const id of some) if (!found.has(id)) found.set(id, undefined);
      }
      return found;
    },

    named: namedStories(table, listedDays),

    list: latest(table, listedDays),
  };

  /**
   * Lets an edition succeed what stands, keeps what stands no more, and brings the summary record in line.
   *
   * @param coming the edition, or what makes it: asked once the story's own record has been read
   * @returns what became of the edition: of a retry, the same as the first time; and the summary's row as it is then, but
   *   of what came too late
   * @throws {Rejection} when it does not fit: then nothing was written
   */
  async function bring(
    id: string,
    coming: Edition | (() => Promise<Edition>),
    summarise: Summarise,
    now: Date,
  ): Promise<Brought> {
    const pk = `ARTICLE#${id}`;
    const expires = Math.floor(now.getTime() / 1000) + revisionDays * SECONDS_A_DAY;
    let made = typeof coming === "function" ? undefined : coming;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const row = await table.get(pk, "ARTICLE", true);
      const before = row && (await stored.read(row));
      if (row && !before) continue; // succeeded between two reads
      made ??= typeof coming === "function" ? await coming() : coming;
      const incoming = made;
      const { standing, past, outcome } = succeed(before, incoming);
      const isNewest = standing.revision === incoming.revision;
      const isRetry = isNewest && before && isSameUpload(before.revision, incoming.revision);
      const told = isRetry ? ((row?.outcome as Outcome | undefined) ?? outcome) : outcome;
      const record = standing.article && (await summarise(standing.article));
      const columns = summaryColumns(standing, record);
      if (past) await stored.keepPast(pk, past, past === before ? row : undefined, expires);

      let turn = Number(row?.turn ?? 0);
      let body = row?.body;
      let isLarge = row?.isLarge;
      if (!before || !isSame(before, standing)) {
        turn += 1;
        const stands = await stored.columns(pk, standing, turn);
        const said = isNewest ? told : row?.outcome;
        body = stands.body;
        isLarge ??= body && true;
        if (!(await succeedRow({ pk, sk: "ARTICLE", ...stands, isLarge, outcome: said, turn }))) continue;
      } else if (past && (await table.get(pk, "ARTICLE", true))?.turn !== turn) {
        continue; // what was kept of a take must not outlive a kill that came meanwhile
      }
      if (isLarge) await stored.expireParts(pk, turn, expires, body);
      if (standing.gone || standing.killed || standing.deletions) await stored.purge(pk, standing, turn);
      return { outcome: told, summary: await saveSummary(id, turn, columns, standing.article, now) };
    }
    throw new Error(`an article changed under ${MOST_ATTEMPTS} attempts to save it`);
  }

  /** The id of the first of the others that tell the same as a summary's row, of those that readers may know of. */
  async function sameStoryAs(row: Row, now: Date): Promise<string | undefined> {
    const known = copies(table, { now: instantOf(now) }, readBudget());
    await known.know([row]);
    return known.firstOf(row);
  }

  /** What stands of an article; undefined when there never was one. A large body costs a query more. */
  async function find(id: string): Promise<Edition | undefined> {
    for (let attempt = 1; attempt <= 5; attempt++) {
      const row = await table.get(`ARTICLE#${id}`, "ARTICLE", attempt > 1);
      const edition = row && (await stored.read(row));
      if (!row || edition) return edition;
    }
    throw new Error("an article's parts changed under five reads of it");
  }

  /**
   * The summary's row of a story that readers may know of. It is the table that leaves out what is held: its answer is
   * then the same as of an id that nobody ever used, and takes as long.
   *
   * @param attributes of the row, when not all are wanted
   */
  async function releasedRow(id: string, now: Date, attributes?: string[]): Promise<Row | undefined> {
    const { rows } = await table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk = :sk",
        FilterExpression: `(attribute_exists(gone) AND attribute_not_exists(neverReleased)) OR (attribute_exists(#day) AND ${NOT_EMBARGOED})`,
        ExpressionAttributeNames: { "#day": "day" },
        ProjectionExpression: attributes && ["pk", "sk", "v", ...attributes].join(", "),
      },
      { ":pk": `ARTICLE#${id}`, ":sk": "SUMMARY", ":now": instantOf(now) },
    );
    return rows[0];
  }

  /** @returns false when something else stands than was read */
  function succeedRow(row: Row & { turn: number }): Promise<boolean> {
    return row.turn === 1
      ? table.put(row, "attribute_not_exists(pk)")
      : table.put(row, "turn = :before", { ":before": row.turn - 1 });
  }

  /**
   * Brings the summary's row, and whatever lists find it by, in line with what stands.
   *
   * @returns the row as it is now; undefined when that of a later turn is there already
   */
  async function saveSummary(
    id: string,
    turn: number,
    columns: SummaryColumns,
    article: Article | undefined,
    now: Date,
  ): Promise<Row | undefined> {
    const row = { pk: `ARTICLE#${id}`, sk: "SUMMARY" };
    const { day, range, changed = "" } = columns;
    const { print, near, next }: Neighbours =
      article && day !== undefined ? await enter({ article, turn, range, changed }) : { near: [] };
    const others = near.length > 0 ? { near: new Set(near) } : undefined;
    const written = { turn, ...columns, print };
    const before = await table.replace(row, written, NOT_LATER, others);
    if (!before) return undefined;
    if (before.near instanceof Set && before.near.size > MOST_KEPT)
      await table.set(row, { turn, near: others?.near }, "#turn = :turn");
    if (day !== undefined) await listedDays.add(day, id, before.day === day, now);
    if (next !== undefined) await tell(next, String(range));
    if (typeof before.day === "string" && before.day !== day) await listedDays.leave(before.day, row.pk, now);
    return { ...before, ...written };
  }
}

type SummaryColumns = ReturnType<typeof summaryColumns>;

/**
 * What a summary's row says of what stands, however it comes to stand.
 *
 * @throws {Rejection} when it would be larger than a row may be: the bounds of an article's fields see to it that none is
 */
function summaryColumns(standing: Edition, record: SummaryRecord | undefined) {
  const { prints = {}, article } = standing;
  const { revision } = article ?? standing;
  const index = indexColumns(record);
  const columns = {
    revision,
    gone: record ? undefined : true,
    hadStory: record ? undefined : hasStory(standing),
    neverReleased: record || wasReleased(standing) ? undefined : true,
    summary: record && pack(record),
    ...index,
    said: index.day && saidBy(prints),
    key: index.day && article?.upload.key,
    slugline: index.day && article?.slugline,
    v: RECORD_VERSION,
  };
  const bytes =
    (columns.summary?.length ?? 0) + Buffer.byteLength(JSON.stringify({ ...columns, summary: "" }));
  if (bytes > MOST_SUMMARY_BYTES)
    throw new Rejection(
      "too-large",
      `expected a story whose summary takes at most ${MOST_SUMMARY_BYTES.toLocaleString("en")} bytes; found one of ${bytes.toLocaleString("en")}`,
    );
  return columns;
}

/** What stands of a later turn, or a newer release wrote, is left as it is. */
const NOT_LATER =
  "(attribute_not_exists(#turn) OR #turn <= :turn) AND (attribute_not_exists(#v) OR #v <= :v)";

/** What a summary's row says without what it is composed from. */
function standingIn(row: Row, sameStoryAs: string | undefined): Standing {
  const { revision, gone, day, range, embargoedUntil, changed, hadStory } = row as Row &
    Partial<Standing> &
    Listed;
  return {
    revision: revision ?? "",
    pubStatus: gone ? "canceled" : day ? "usable" : "withheld",
    hadStory,
    embargoedUntil,
    // The first release noted no change.
    availableAt: changed ?? range?.split("#")[0],
    sameStoryAs,
  };
}

function idIn({ pk }: Row): string {
  return pk.slice("ARTICLE#".length);
}

function isSame(one: Edition, other: Edition): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
