/**
 * Articles and their summaries in the one table. No write needs a transaction: every put is conditional and
 * every step can be repeated, so that after a crash anywhere the retry ends where it would have.
 *
 * | pk             | sk          | what                                                            |
 * |----------------|-------------|-----------------------------------------------------------------|
 * | `ARTICLE#<id>` | `ARTICLE`   | the standing edition; the row that decides every race           |
 * | `ARTICLE#<id>` | `SUMMARY`   | what a summary of any length is composed from; indexed          |
 * | `DAYS`         | `<UTC day>` | the days that have summaries, so that a list walks only those   |
 *
 * `turn` counts what stood: who writes a summary record of an earlier turn comes too late.
 * What tells the same story is in same-stories.ts.
 * How an edition lies in rows, large and past ones too, is in editions.ts.
 * Receipts are in receipts.ts.
 */
import { saidBy } from "../announcement.ts";
import { instantOf } from "../instant.ts";
import { pack, type SummaryRecord, unpack } from "../record.ts";
import { type Edition, type Outcome, succeed } from "../succession.ts";
import { editions } from "./editions.ts";
import { sameStories, sameStoryIn } from "./same-stories.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";

/** Days walked in one request; a list that finds nothing in so many goes on in the next page. */
const MAX_DAYS = 40;

/** Queries in one request: a filter that hardly anything passes goes on in the next page, too. */
const MAX_QUERIES = MAX_DAYS + 10;

/** Summaries looked through at once for those that a filter lets pass: about half of the megabyte a query may read. */
const LOOKED_THROUGH = 200;

/** A writer loses an attempt only to another that won; a queue delivers again long before so many do. */
const MOST_ATTEMPTS = 200;

/** Sorts after every range. */
const END_OF_DAY = "\u{10FFFF}";

const SECONDS_A_DAY = 86_400;

export interface Filter {
  section?: string | undefined;
  language?: string | undefined;
  source?: string | undefined;
  /** A keyword or key phrase, whatever its case. */
  keyword?: string | undefined;
  /** An instant: changed at or after. */
  changedSince?: string | undefined;
  /** Instants: released at or after … */
  since?: string | undefined;
  /** … and before. */
  until?: string | undefined;
}

/** A place in the latest-first order, everything before which has been seen; without `range`, a day's start. */
export interface Position {
  day: string;
  range?: string | undefined;
}

export interface Page {
  records: SummaryRecord[];
  /** Where the next page starts; undefined at the end. */
  next: Position | undefined;
}

export type Articles = ReturnType<typeof articles>;

/** @param revisionDays how long an edition that no longer stands is kept */
export function articles(table: Table, revisionDays: number) {
  const announcedDays = new Set<string>();
  const stored = editions(table);
  const { link } = sameStories(table);

  return {
    /**
     * Lets an edition succeed what stands, keeps what stands no more, and brings the summary record in line.
     *
     * @param summarise makes the summary record of an edition that stands
     * @returns what became of `incoming`: of a retry, the same as the first time
     */
    async save(
      id: string,
      incoming: Edition,
      summarise: (article: NonNullable<Edition["article"]>) => SummaryRecord,
      now: Date,
    ): Promise<Outcome> {
      const pk = `ARTICLE#${id}`;
      const expires = Math.floor(now.getTime() / 1000) + revisionDays * SECONDS_A_DAY;
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        const row = await table.get(pk, "ARTICLE", true);
        const before = row && (await stored.read(row));
        if (row && !before) continue; // succeeded between two reads
        const { standing, past, outcome } = succeed(before, incoming);
        const isNewest = standing.revision === incoming.revision;
        const isRetry = isNewest && before?.revision === incoming.revision;
        const told = isRetry ? ((row?.outcome as Outcome | undefined) ?? outcome) : outcome;
        if (past) await stored.keepPast(pk, past, past === before ? row : undefined, expires);

        let turn = Number(row?.turn ?? 0);
        let body = row?.body;
        let isLarge = row?.isLarge;
        if (!before || !isSame(before, standing)) {
          turn += 1;
          const columns = await stored.columns(pk, standing, turn);
          const said = isNewest ? told : row?.outcome;
          body = columns.body;
          isLarge ??= body && true;
          if (!(await succeedRow({ pk, sk: "ARTICLE", ...columns, isLarge, outcome: said, turn }))) continue;
        } else if (past && (await table.get(pk, "ARTICLE", true))?.turn !== turn) {
          continue; // what was kept of a take must not outlive a kill that came meanwhile
        }
        if (isLarge) await stored.expireParts(pk, turn, expires, body);
        if (standing.gone || standing.killed || standing.deletions) await stored.purge(pk, standing, turn);
        await saveSummary(pk, turn, standing, standing.article && summarise(standing.article));
        return told;
      }
      throw new Error(`an article changed under ${MOST_ATTEMPTS} attempts to save it`);
    },

    /** Links a take that was saved to other articles that tell the same story. */
    link,

    /** What stands of an article; undefined when there never was one. A large body costs a query more. */
    async find(id: string): Promise<Edition | undefined> {
      for (let attempt = 1; attempt <= 5; attempt++) {
        const row = await table.get(`ARTICLE#${id}`, "ARTICLE", attempt > 1);
        const edition = row && (await stored.read(row));
        if (!row || edition) return edition;
      }
      throw new Error("an article's parts changed under five reads of it");
    },

    /** The takes that do not stand, newest first: for operators, until they expire. */
    async past(id: string): Promise<Edition[]> {
      const rows = await table.under(`ARTICLE#${id}`, "REVISION#");
      const past = await Promise.all(rows.map((row) => stored.read(row)));
      return past.filter((edition) => edition !== undefined).reverse();
    },

    /** One GetItem. `gone` when the story was killed or withdrawn; undefined when there never was one. */
    async findSummary(id: string, now: Date): Promise<SummaryRecord | "gone" | undefined> {
      const row = await table.get(`ARTICLE#${id}`, "SUMMARY");
      if (!row) return undefined;
      return row.gone ? "gone" : recordIn(row, now);
    },

    /** Latest first, only what is released at `now`: one query a day walked, never a read a row. */
    async list(filter: Filter, limit: number, now: Date, after?: Position): Promise<Page> {
      const records: SummaryRecord[] = [];
      const days = await daysWithSummaries(filter, after);
      let queries = 0;
      for (const day of days.slice(0, MAX_DAYS)) {
        let last = after?.day === day && after.range ? keyOf(day, after.range) : undefined;
        do {
          if (queries++ === MAX_QUERIES) return { records, next: { day, range: last && String(last.range) } };
          const page = await summariesOf(day, filter, limit - records.length, now, last);
          for (const row of page.rows) {
            records.push(recordIn(row, now));
            if (records.length === limit) return { records, next: { day, range: String(row.range) } };
          }
          last = page.last;
        } while (last);
      }
      const next = days[MAX_DAYS];
      return { records, next: next === undefined ? undefined : { day: next } };
    },
  };

  /** @returns false when something else stands than was read */
  function succeedRow(row: Row & { turn: number }): Promise<boolean> {
    return row.turn === 1
      ? table.put(row, "attribute_not_exists(pk)")
      : table.put(row, "turn = :before", { ":before": row.turn - 1 });
  }

  async function saveSummary(
    pk: string,
    turn: number,
    { revision, prints = {} }: Edition,
    record: SummaryRecord | undefined,
  ): Promise<void> {
    const listed = record?.pubStatus === "usable" ? positionOf(record) : undefined;
    if (listed) await announceDay(listed.day);
    const columns: Record<string, unknown> = {
      turn,
      revision,
      gone: record ? undefined : true,
      summary: record && pack(record),
      ...filterColumns(record),
      said: listed && saidBy(prints),
      day: listed?.day,
      range: listed?.range,
      v: RECORD_VERSION,
    };
    await table.set({ pk, sk: "SUMMARY" }, columns, "attribute_not_exists(turn) OR turn <= :turn");
  }

  async function announceDay(day: string): Promise<void> {
    if (announcedDays.has(day)) return;
    await table.put({ pk: "DAYS", sk: day }, "attribute_not_exists(pk)");
    announcedDays.add(day);
  }

  /** At most MAX_DAYS + 1, latest first. */
  async function daysWithSummaries({ since, until }: Filter, after?: Position): Promise<string[]> {
    const { rows } = await table.query(
      {
        KeyConditionExpression: "pk = :days AND sk BETWEEN :first AND :last",
        ScanIndexForward: false,
        Limit: MAX_DAYS + 1,
      },
      { ":days": "DAYS", ":first": dayOf(since ?? "0"), ":last": after?.day ?? dayOf(until ?? "9999") },
    );
    return rows.map(({ sk }) => sk);
  }

  async function summariesOf(
    day: string,
    filter: Filter,
    limit: number,
    now: Date,
    after: Row | undefined,
  ): Promise<{ rows: Row[]; last: Row | undefined }> {
    const { since = "0", until = END_OF_DAY, keyword, changedSince, ...columns } = filter;
    const wanted = Object.entries(columns).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.toLowerCase()] as const],
    );
    const isFiltered = wanted.length > 0 || keyword !== undefined || changedSince !== undefined;
    // A range starts with the instant of release, and an instant sorts before every range that starts with it:
    // `since` is inclusive, `until` is not.
    return table.query(
      {
        IndexName: "latest",
        KeyConditionExpression: "#day = :day AND #range BETWEEN :since AND :until",
        FilterExpression: [
          "(attribute_not_exists(embargoedUntil) OR embargoedUntil <= :now)",
          ...wanted.map(([name]) => `#${name} = :${name}`),
          ...(keyword === undefined ? [] : ["contains(keywords, :keyword)"]),
          ...(changedSince === undefined ? [] : ["changed >= :changedSince"]),
        ].join(" AND "),
        ExpressionAttributeNames: {
          "#day": "day",
          "#range": "range",
          ...Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
        },
        ScanIndexForward: false,
        Limit: isFiltered ? LOOKED_THROUGH : limit,
      },
      {
        ":day": day,
        ":since": since,
        ":until": until,
        ":now": instantOf(now),
        ...Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
        ...(keyword !== undefined && { ":keyword": keyword.toLowerCase() }),
        ...(changedSince !== undefined && { ":changedSince": changedSince }),
      },
      after,
    );
  }
}

function recordIn(row: Row, now: Date): SummaryRecord {
  const record = unpack(row.summary as Uint8Array);
  const sameStoryAs = sameStoryIn(row, instantOf(now));
  return sameStoryAs ? { ...record, sameStoryAs } : record;
}

function isSame(one: Edition, other: Edition): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Filters ignore case: "World" is the section "world". */
function filterColumns(record: SummaryRecord | undefined) {
  return {
    section: record?.section?.toLowerCase(),
    language: record?.language?.toLowerCase(),
    source: record?.source?.toLowerCase(),
    embargoedUntil: record?.embargoedUntil,
    keywords: record && keywordsOf(record),
    changed: record?.changed,
  };
}

/** A list, not a set: DynamoDB's sets may not be empty, and `contains` reads either. */
function keywordsOf({ keywords = [], keyPhrases = [] }: SummaryRecord): string[] {
  return [...new Set([...keywords, ...keyPhrases].map((keyword) => keyword.toLowerCase()))];
}

/** An article under embargo becomes news on the day it is released. */
function positionOf({ articleId, published, embargoedUntil = "" }: SummaryRecord): Required<Position> {
  const released = embargoedUntil > published ? embargoedUntil : published;
  return { day: dayOf(released), range: `${released}#${articleId}` };
}

/** The index key of a listed summary. */
function keyOf(day: string, range: string): Row {
  return { pk: `ARTICLE#${range.slice(range.indexOf("#") + 1)}`, sk: "SUMMARY", day, range };
}

function dayOf(instant: string): string {
  return instant.slice(0, "2023-12-30".length);
}
