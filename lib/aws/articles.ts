/**
 * Articles and their summaries in the one table. No write needs a transaction: every put is conditional and
 * every step can be repeated, so that after a crash anywhere the retry ends where it would have.
 *
 * | pk             | sk                  | what                                                    |
 * |----------------|---------------------|---------------------------------------------------------|
 * | `ARTICLE#<id>` | `ARTICLE`           | the standing edition; the row that decides every race   |
 * | `ARTICLE#<id>` | `BODY#<digest>#<n>` | the parts of an edition too large for one item          |
 * | `ARTICLE#<id>` | `SUMMARY`           | what a summary of any length is composed from; indexed  |
 * | `ARTICLE#<id>` | `REVISION#<rev>`    | an edition that no longer stands, until it expires      |
 * | `DAYS`         | `<UTC day>`         | the days that have summaries, so that a list walks only those |
 *
 * Receipts are in receipts.ts.
 */
import { createHash } from "node:crypto";
import { instantOf } from "../instant.ts";
import { pack, type SummaryRecord, unpack } from "../record.ts";
import { type Edition, type Outcome, succeed } from "../succession.ts";
import type { Row, Table } from "./table.ts";

/** DynamoDB takes 400 KB an item, names and keys included. */
const PART_BYTES = 380_000;

/** Days walked in one request; a list that finds nothing in so many goes on in the next page. */
const MAX_DAYS = 40;

/** Sorts after every range. */
const END_OF_DAY = "\u{10FFFF}";

const SECONDS_A_DAY = 86_400;

export interface Filter {
  section?: string | undefined;
  language?: string | undefined;
  source?: string | undefined;
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
      for (;;) {
        const row = await table.get(pk, "ARTICLE", true);
        const before = row && (await editionIn(row));
        if (row && !before) continue; // succeeded between two reads
        const { standing, past, outcome } = succeed(before, incoming);
        const isRetry = before?.revision === incoming.revision;
        const told = isRetry ? (row?.outcome as Outcome) : outcome;
        if (past && !standing.gone) await keepPast(pk, past, past === incoming, expires);
        if (!before || !isSame(before, standing)) {
          const columns = await storeEdition(pk, standing);
          const succeeded = await table.put(
            { pk, sk: "ARTICLE", ...columns, outcome: past === incoming ? row?.outcome : told },
            row ? "revision = :revision AND firstSeen = :firstSeen" : "attribute_not_exists(pk)",
            row && { ":revision": row.revision, ":firstSeen": row.firstSeen },
          );
          if (!succeeded) continue;
          if (row?.digest && row.digest !== columns.digest)
            await expireParts(pk, String(row.digest), expires);
        }
        if (standing.gone) await purge(pk);
        await saveSummary(pk, standing.revision, standing.article && summarise(standing.article));
        return told;
      }
    },

    /** What stands of an article; undefined when there never was one. A large body costs a query more. */
    async find(id: string): Promise<Edition | undefined> {
      for (let attempt = 1; attempt <= 5; attempt++) {
        const row = await table.get(`ARTICLE#${id}`, "ARTICLE", attempt > 1);
        const edition = row && (await editionIn(row));
        if (!row || edition) return edition;
      }
      throw new Error("an article's parts changed under five reads of it");
    },

    /** One GetItem. `gone` when the story was killed or withdrawn; undefined when there never was one. */
    async findSummary(id: string): Promise<SummaryRecord | "gone" | undefined> {
      const row = await table.get(`ARTICLE#${id}`, "SUMMARY");
      if (!row) return undefined;
      return row.gone ? "gone" : unpack(row.summary as Uint8Array);
    },

    /** Latest first, only what is released at `now`: one query a day walked, never a read a row. */
    async list(filter: Filter, limit: number, now: Date, after?: Position): Promise<Page> {
      const records: SummaryRecord[] = [];
      const days = await daysWithSummaries(filter, after);
      for (const day of days.slice(0, MAX_DAYS)) {
        let last = after?.day === day && after.range ? keyOf(day, after.range) : undefined;
        do {
          const page = await summariesOf(day, filter, limit - records.length, now, last);
          for (const row of page.rows) {
            records.push(unpack(row.summary as Uint8Array));
            if (records.length === limit) return { records, next: { day, range: String(row.range) } };
          }
          last = page.last;
        } while (last);
      }
      const next = days[MAX_DAYS];
      return { records, next: next === undefined ? undefined : { day: next } };
    },
  };

  /** The edition that a row holds; undefined when the parts it names are there no longer. */
  async function editionIn(row: Row): Promise<Edition | undefined> {
    const { pk, revision, firstSeen, gone, article, digest, parts } = row as Row & EditionColumns;
    if (gone) return { revision, firstSeen, gone };
    if (article) return { revision, firstSeen, article: JSON.parse(article) };
    const body = await table.under(pk, `BODY#${digest}#`);
    if (body.length !== parts) return undefined;
    const json = Buffer.concat(body.map(({ part }) => part as Uint8Array)).toString();
    return { revision, firstSeen, article: JSON.parse(json) };
  }

  /**
   * The columns that hold an edition. Parts are written before the row that names them, under a digest of what
   * they say, so that no reader ever joins halves of two editions.
   */
  async function storeEdition(pk: string, edition: Edition, expires?: number): Promise<EditionColumns> {
    const { revision, firstSeen, gone, article } = edition;
    if (gone) return { revision, firstSeen, gone };
    const json = JSON.stringify(article);
    const bytes = Buffer.from(json);
    if (bytes.length <= PART_BYTES) return { revision, firstSeen, article: json };
    const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
    const parts = Math.ceil(bytes.length / PART_BYTES);
    for (let n = 0; n < parts; n++) {
      const part = bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
      await table.put({ pk, sk: `BODY#${digest}#${String(n + 1).padStart(4, "0")}`, part, expires });
    }
    return { revision, firstSeen, digest, parts };
  }

  /** Keeps what an edition said that does not stand. Once written it never changes, however often replayed. */
  async function keepPast(pk: string, past: Edition, neverStood: boolean, expires: number): Promise<void> {
    if (past.gone) return;
    // The parts of an edition that still stands must not expire before its successor does stand.
    const columns = await storeEdition(pk, past, neverStood ? expires : undefined);
    await table.put({ pk, sk: `REVISION#${past.revision}`, ...columns, expires }, "attribute_not_exists(pk)");
  }

  async function expireParts(pk: string, digest: string, expires: number): Promise<void> {
    for (const part of await table.under(pk, `BODY#${digest}#`)) {
      await table.update(part, { UpdateExpression: "SET expires = :expires" }, { ":expires": expires });
    }
  }

  /** Nothing that a killed or withdrawn story ever said may stay. */
  async function purge(pk: string): Promise<void> {
    for (const prefix of ["BODY#", "REVISION#"]) {
      for (const row of await table.under(pk, prefix)) await table.remove(row);
    }
  }

  async function saveSummary(pk: string, revision: string, record: SummaryRecord | undefined): Promise<void> {
    const listed = record?.pubStatus === "usable" ? positionOf(record) : undefined;
    if (listed) await announceDay(listed.day);
    await table.put(
      {
        pk,
        sk: "SUMMARY",
        revision,
        ...(record ? { summary: pack(record), ...filterColumns(record) } : { gone: true }),
        ...listed,
      },
      "attribute_not_exists(pk) OR revision <= :revision",
      { ":revision": revision },
    );
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
    const { since = "0", until = END_OF_DAY, ...columns } = filter;
    const wanted = Object.entries(columns).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.toLowerCase()] as const],
    );
    // A range starts with the instant of release, and an instant sorts before every range that starts with it:
    // `since` is inclusive, `until` is not.
    return table.query(
      {
        IndexName: "latest",
        KeyConditionExpression: "#day = :day AND #range BETWEEN :since AND :until",
        FilterExpression: [
          "(attribute_not_exists(embargoedUntil) OR embargoedUntil <= :now)",
          ...wanted.map(([name]) => `#${name} = :${name}`),
        ].join(" AND "),
        ExpressionAttributeNames: {
          "#day": "day",
          "#range": "range",
          ...Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
        },
        ScanIndexForward: false,
        Limit: limit,
      },
      {
        ":day": day,
        ":since": since,
        ":until": until,
        ":now": instantOf(now),
        ...Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
      },
      after,
    );
  }
}

interface EditionColumns {
  revision: string;
  firstSeen: string;
  gone?: Edition["gone"];
  article?: string;
  digest?: string;
  parts?: number;
}

function isSame(one: Edition, other: Edition): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Filters ignore case: "World" is the section "world". */
function filterColumns({ section, language, source, embargoedUntil }: SummaryRecord) {
  return {
    section: section?.toLowerCase(),
    language: language?.toLowerCase(),
    source: source?.toLowerCase(),
    embargoedUntil,
  };
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
