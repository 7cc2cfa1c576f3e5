/**
 * Which articles changed since the grouping looked last. Saving an article costs nothing more for it: the
 * receipts of uploads are in the index by the time of their events, and summaries by their release.
 */
import { createHash } from "node:crypto";
import { DAY_MS, formatInstant } from "../instant.ts";
import { NOT_NEWER } from "./conditions.ts";
import { nameDecisionYear, startOfIds } from "./decisions.ts";
import { isListed } from "./filter.ts";
import type { GroupedArticle } from "./grouping-log.ts";
import { IndexShards, listShards } from "./index-shards.ts";
import { ItemRows } from "./item-rows.ts";
import { nameYearPartition } from "./latest-receipts.ts";
import { LISTED, RECORD_VERSION, type Row } from "./row.ts";
import { readArticleId, readUploadKey, summaryKey } from "./row-keys.ts";
import type { Table } from "./table.ts";
import { VISIBILITY_COLUMNS } from "./visible.ts";

/** The attributes of a summary row that the grouping needs. */
const ATTRIBUTES = [
  ...VISIBILITY_COLUMNS,
  ...["range", "revision", "language", "source", "section", "urgency", "print"],
];

/** Sorts after every range. */
const END = "~";

/** What an upload's event says of articles. */
export interface NamingEvent {
  /** Differs between events, and between two receipts of one event. */
  key: string;
  articles: {
    id: string;
    /** The version that the event brought; undefined where it took something away. */
    version: string | undefined;
  }[];
  /** Of a file of many, or its deletion: `listItems` tells its articles. */
  file?: { key: string; sequencer: string; isDeleted: boolean };
}

/** Finds what the grouping has to look at. */
export class ChangedArticles {
  readonly #table: Table;
  readonly #shards: IndexShards;
  readonly #items: ItemRows;
  /** Of lists, how many shards they had when this process first asked. */
  readonly #known = new Map<string, number>();

  /** @param indexShards over how many keys of the index a list is spread as it is written now */
  constructor(table: Table, indexShards = 1) {
    this.#table = table;
    this.#shards = new IndexShards(table, indexShards);
    this.#items = new ItemRows(table);
  }

  /** The events of uploads since an instant, the first first. */
  async listEvents(since: string, now: Date): Promise<NamingEvent[]> {
    const events: NamingEvent[] = [];
    for (const year of listYears(since, now)) {
      const rows = await this.#listIndex(nameYearPartition(year), since, END);
      events.push(...rows.map(readEvent));
    }
    return events;
  }

  /** The articles of the items of files of many. */
  async listItems(files: readonly NonNullable<NamingEvent["file"]>[]): Promise<string[]> {
    const ids = new Set<string>();
    for (const file of files) {
      const carried = file.isDeleted
        ? await this.#items.listCarriedUntil(file)
        : await this.#items.listCarried(file);
      for (const { articleId } of carried) ids.add(articleId);
    }
    return [...ids];
  }

  /** What the desk decided since an instant: how each of these articles stands is to be read again. */
  async listDecided(since: string, now: Date): Promise<NamingEvent[]> {
    const events: NamingEvent[] = [];
    for (const year of listYears(since, now)) {
      const rows = await this.#listKey(nameDecisionYear(year), startOfIds(since), END);
      events.push(
        ...rows.map(({ pk, sk }) => ({
          key: `${pk} ${sk}`,
          articles: [{ id: readArticleId({ pk }), version: hash(sk) }],
        })),
      );
    }
    return events;
  }

  /** The articles whose release came from an instant on. */
  async listReleased(from: string, now: Date): Promise<string[]> {
    const until = `${formatInstant(now)}$`; // sorts right after everything that begins with this instant
    const rows: Row[] = [];
    for (const day of listDays(from, now)) rows.push(...(await this.#listIndex(day, from, until)));
    return rows.map(readArticleId);
  }

  /** Reads articles as they stand. @returns by id; undefined of those that readers may not see now */
  async read(ids: readonly string[], now: Date): Promise<Map<string, GroupedArticle | undefined>> {
    const found = new Map<string, GroupedArticle | undefined>(ids.map((id) => [id, undefined]));
    const keys = ids.map((id) => summaryKey(id));
    const options = { skipsNewer: true, isConsistent: true };
    for (const row of await this.#table.getAll(keys, ATTRIBUTES, options))
      found.set(readArticleId(row), readGrouped(row, formatInstant(now)));
    return found;
  }

  /** The entries of a list, the first first. */
  async #listIndex(list: string, from: string, to: string): Promise<Row[]> {
    const keys = listShards(list, await this.#countShards(list));
    const [all = [], ...more] = await Promise.all(keys.map((key) => this.#listKey(key, from, to)));
    if (more.length === 0) return all;
    return [all, ...more].flat().sort((one, other) => (String(one.range) < String(other.range) ? -1 : 1));
  }

  /**
   * A number that was raised since is that of a new deployment, which has its own processes; what it wrote
   * before they began is found by what the grouping looks back.
   */
  async #countShards(list: string): Promise<number> {
    if (!this.#known.has(list)) this.#known.set(list, (await this.#shards.find(list, list)).get(list) ?? 1);
    return Math.max(this.#shards.count, this.#known.get(list)!);
  }

  async #listKey(day: string, from: string, to: string): Promise<Row[]> {
    const rows: Row[] = [];
    let last: Row | undefined;
    do {
      const page = await this.#table.query(
        {
          IndexName: LISTED,
          KeyConditionExpression: "#day = :day AND #range BETWEEN :from AND :to",
          FilterExpression: NOT_NEWER,
          ExpressionAttributeNames: { "#day": "day", "#range": "range" },
        },
        { ":day": day, ":from": from, ":to": to, ":v": RECORD_VERSION },
        last,
      );
      rows.push(...page.rows);
      last = page.last;
    } while (last);
    return rows;
  }
}

/**
 * What a receipt names: its own article, what its upload was once read as, and what else it withdrew. Only
 * what the index holds is asked (infra/storage.yml): a file of many counts its items in its receipt.
 */
function readEvent({ pk, sk, range, receipt, begun, withdrew }: Row): NamingEvent {
  const { articleId, revision, outcome, counts } = receipt as Partial<Record<string, string>>;
  const own =
    articleId === undefined
      ? []
      : [
          {
            id: articleId,
            version: outcome === "withdrawn" || !revision ? undefined : hashRevision(revision),
          },
        ];
  const others = [
    ...(begun instanceof Set ? (begun as Set<string>) : []),
    ...(withdrew ? [String(withdrew)] : []),
  ];
  const former = others.filter((id) => id !== articleId);
  return {
    key: `${pk} ${range} ${hash(JSON.stringify(receipt))}`,
    articles: [...own, ...former.map((id) => ({ id, version: undefined }))],
    ...(counts !== undefined && {
      file: {
        key: readUploadKey({ pk }),
        sequencer: sk.slice("RECEIPT#".length),
        isDeleted: outcome === "withdrawn",
      },
    }),
  };
}

/**
 * An article as its summary row says what it tells.
 *
 * @param now an instant
 * @returns undefined where readers may not see it, or an earlier release made no print of it
 */
export function readGrouped(row: Row, now: string): GroupedArticle | undefined {
  if (!isListed(row, now) || !(row.print instanceof Uint8Array)) return undefined;
  const { language, source, section, urgency, revision, print } = row as Row & GroupedArticle;
  const [released = "", id = ""] = String(row.range).split("#");
  return { id, version: hashRevision(String(revision)), released, language, source, section, urgency, print };
}

/** A revision is a hundred characters, and the log names many. */
function hashRevision(revision: string): string {
  return hash(revision).slice(0, 8);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** The years of events from an instant on. Another clock may be ahead, so that its year begins. */
function listYears(since: string, now: Date): string[] {
  const [first, last] = [since, formatInstant(new Date(now.getTime() + DAY_MS))].map((at) =>
    Number(at.slice(0, 4)),
  );
  return Array.from({ length: last! - first! + 1 }, (_, n) => String(first! + n));
}

/** The days (UTC) from an instant to a moment, the first first. */
function listDays(from: string, to: Date): string[] {
  const dayOf = (instant: string) => instant.slice(0, "2023-12-30".length);
  const days: string[] = [];
  const last = dayOf(formatInstant(to));
  let at = Date.parse(`${dayOf(from)}T00:00:00Z`);
  for (let day = dayOf(from); day <= last; day = dayOf(formatInstant(new Date(at)))) {
    days.push(day);
    at += DAY_MS;
  }
  return days;
}
