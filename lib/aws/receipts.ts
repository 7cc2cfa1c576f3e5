/**
 * Receipts: one row for each event of a key.
 *
 * | pk             | sk                    | what                                                           |
 * |----------------|-----------------------|----------------------------------------------------------------|
 * | `UPLOAD#<key>` | `RECEIPT#<sequencer>` | what became of one event; listed by latest-receipts.ts         |
 *
 * No receipt overwrites another, whatever order events arrive in. The newest one is the key's receipt; the
 * others tell which article the key carried before.
 *
 * Before an article is written, its id is noted here (the set `begun`). So the story of an upload is found
 * and withdrawn even when its file is deleted for good before the upload is finished. Such a row is not a
 * receipt until `save`. The items of a file of many stand beside its receipt (item-rows.ts).
 */
import { createHash } from "node:crypto";
import type { Receipt } from "../ingest/receipt.ts";
import type { UploadEvent } from "../ingest/s3-events.ts";
import { padSequencer } from "../stories/revision.ts";
import { IndexShards } from "./index-shards.ts";
import {
  listLatestReceipts,
  makeReceiptColumns,
  type ReceiptFilter,
  type ReceiptPage,
  type ReceiptPosition,
} from "./latest-receipts.ts";
import { FIRST_VERSION, type Row } from "./row.ts";
import { uploadPk } from "./row-keys.ts";
import type { Table } from "./table.ts";

/** The event of a receipt, as far as a replay must know it. */
export type ReceiptedEvent = Pick<UploadEvent, "sequencer"> &
  Partial<Pick<UploadEvent, "kind" | "versionId" | "eTag" | "mayRestore">>;

export type StoredReceipt = ReceiptedEvent & {
  receipt: Receipt;
  /** Of a kill: the hashes of its words (kill-notice.ts). */
  notice?: Uint8Array | undefined;
  /** The article that the event was read as: the receipt's, or the one that was begun. */
  articleId: string | undefined;
  /** Whether its file holds many stories, and some of them could be read: item-rows.ts knows which. */
  isMany: boolean;
  /** Of a deletion: the version that it took away, where the bucket said so. */
  took?: string | undefined;
};

/** Whether a deletion that names no story, or could not know which, may have taken a version away. */
function mayHaveTaken(deletion: StoredReceipt, version: string | undefined): boolean {
  const { kind, articleId, versionId, took } = deletion;
  const isBlind = kind === "delete" && (articleId === undefined || versionId === undefined);
  return isBlind && (took === undefined || took === version);
}

/** Whether an event changes what its key carries. */
function isChange({ kind, articleId, isMany }: StoredReceipt): boolean {
  return kind === "delete" || articleId !== undefined || isMany;
}

const PREFIX = "RECEIPT#";
/** Sorts after every receipt. */
const END = "RECEIPT$";

/**
 * Receipts that one query reads to find what a key carries. After more rejected uploads in a row it reads on.
 */
const MAX_PAGE_ROWS = 5;

/** Later events that are read. */
const MAX_LATER = 25;

/** Earlier receipts that are read: as many as versions of the object (bucket.ts). */
const MAX_EARLIER = 100;

/*
 * When a receipt is written: not by a replay that has nothing new to say.
 *
 *                        no row    begun    saved, the same    saved, another    saved by the first release
 *   NOT_SAVED            holds     holds    fails              fails             holds
 *   IS_DIFFERENT         fails     fails    fails              holds             fails
 *   NOT_LISTED           holds     holds    fails              fails             holds (it is listed then)
 */
const NOT_SAVED = "attribute_not_exists(#print)";
const IS_DIFFERENT = "#print <> :print";
const NOT_LISTED = "attribute_not_exists(#day)";

export class ReceiptStore {
  readonly #table: Table;
  readonly #shards: IndexShards;

  /** @param indexShards over how many keys of the index a year's receipts are spread */
  constructor(table: Table, indexShards = 1) {
    this.#table = table;
    this.#shards = new IndexShards(table, indexShards);
  }

  /** The newest receipt of a key. */
  async find(key: string): Promise<Receipt | undefined> {
    return (await this.findNewest(key))?.receipt;
  }

  /**
   * The newest receipt of a key, with its event. That of a rejected upload names the article that the key
   * still carries, and says so.
   */
  async findNewest(key: string): Promise<StoredReceipt | undefined> {
    const found = await this.#newestSaved(key);
    if (found?.receipt.outcome !== "rejected" || found.receipt.articleId) return found;
    const carried = await this.findCarriedBefore(key, found.sequencer);
    if (!carried) return found;
    const { receipt, articleId } = carried;
    return { ...found, receipt: withCarried(found.receipt, { ...receipt, articleId }) };
  }

  /** The receipt of one event; undefined while it is only begun. */
  async findOfEvent(key: string, sequencer: string): Promise<StoredReceipt | undefined> {
    const row = await this.#table.get(uploadPk(key), sortKey(sequencer), true);
    return row && !isBegun(row) ? toReceipt(row) : undefined;
  }

  /**
   * Notes which article an event is read as, before anything of it is written.
   *
   * @returns the ids of other articles that an earlier reader read the event as
   */
  async begin({ key, at, ...event }: UploadEvent, articleId: string): Promise<string[]> {
    const { kind, versionId, eTag, sequencer, mayRestore } = event;
    const columns = { kind, versionId, eTag, sequencer, mayRestore, v: FIRST_VERSION };
    const known = Object.entries({ ...columns, receipt: { ...BEGUN, key, at, articleId } }).filter(
      ([, value]) => value !== undefined,
    );
    const names = known.map(([name]) => name);
    const kept = names.map((name) => `#${name} = if_not_exists(#${name}, :${name})`);
    const row = await this.#table.update(
      { pk: uploadPk(key), sk: sortKey(sequencer) },
      {
        UpdateExpression: `ADD #begun :ids SET ${kept.join(", ")}`,
        ExpressionAttributeNames: Object.fromEntries(["begun", ...names].map((name) => [`#${name}`, name])),
      },
      {
        ":ids": new Set([articleId]),
        ...Object.fromEntries(known.map(([name, value]) => [`:${name}`, value])),
      },
    );
    return [...new Set([...listBegunIds(row), readReceipt(row)?.articleId])].filter(
      (id): id is string => id !== undefined && id !== articleId,
    );
  }

  /**
   * Notes that an event is of a file of many, before anything of them is written.
   *
   * @param took of a deletion: the version that it takes away
   */
  async beginMany({ key, at, ...event }: UploadEvent, took?: string): Promise<void> {
    const { kind, versionId, eTag, sequencer, mayRestore } = event;
    const known = { kind, versionId, eTag, sequencer, mayRestore };
    const begun = { receipt: { ...BEGUN, key, at }, isMany: true, print: undefined };
    await this.#table.set(
      { pk: uploadPk(key), sk: sortKey(sequencer) },
      { ...known, ...begun, took, v: FIRST_VERSION },
      NOT_SAVED,
    );
  }

  /** The article that an event was read as, when its file is gone. */
  async findBegun(key: string, sequencer: string): Promise<string | undefined> {
    const row = await this.#table.get(uploadPk(key), sortKey(sequencer), true);
    return row && toReceipt(row).articleId;
  }

  /**
   * Writes the receipt of an event. A replay writes it again only when the receipt says something else.
   *
   * @param notice of a kill: the hashes of its words
   * @param withdrew the id of another story that the event withdrew, whom nothing else names
   * @param took of a deletion: the version that it took away
   */
  async save(
    receipt: Receipt,
    event: ReceiptedEvent,
    {
      notice,
      withdrew,
      took,
    }: { notice?: Uint8Array | undefined; withdrew?: string | undefined; took?: string | undefined } = {},
  ): Promise<void> {
    const { kind = "put", versionId, eTag, sequencer, mayRestore } = event;
    const columns = {
      kind,
      sequencer,
      versionId,
      eTag,
      mayRestore,
      receipt,
      notice,
      withdrew,
      took,
      isMany: (receipt.counts !== undefined && receipt.outcome !== "rejected") || undefined,
      print: hashReceipt(receipt, withdrew),
    };
    const { day: year, range } = makeReceiptColumns(receipt.at, sequencer);
    const day = this.#shards.keyOf(year, receipt.key);
    if (day !== year) await this.#shards.note(year, true);
    await this.#table.set(
      { pk: uploadPk(receipt.key), sk: sortKey(sequencer) },
      { ...columns, day, range, v: FIRST_VERSION },
      `${NOT_SAVED} OR ${IS_DIFFERENT} OR ${NOT_LISTED}`,
    );
  }

  /** Lists receipts, the latest first. @param after where the page before ended */
  list(filter: ReceiptFilter, limit: number, now: Date, after?: ReceiptPosition): Promise<ReceiptPage> {
    return listLatestReceipts(this.#table, this.#shards, filter, { limit, now, after });
  }

  /**
   * What a key carried before an event: the newest upload that could be read, unless it was deleted since.
   */
  async findCarriedBefore(key: string, sequencer: string): Promise<StoredReceipt | undefined> {
    const found = await this.findChangeBefore(key, sequencer);
    return found?.kind === "delete" ? undefined : found;
  }

  /** The key's newest deletion or upload that could be read, before an event. */
  async findChangeBefore(key: string, sequencer: string): Promise<StoredReceipt | undefined> {
    let findBefore = sortKey(sequencer);
    for (;;) {
      const page = await this.#listBefore(key, findBefore, MAX_PAGE_ROWS);
      const found = page.find(isChange);
      if (found) return found;
      const last = page.at(-1);
      if (!last || page.length < MAX_PAGE_ROWS) return undefined;
      findBefore = sortKey(last.sequencer);
    }
  }

  /** The receipt of the key's event right before this one. */
  async findBefore(key: string, sequencer: string): Promise<StoredReceipt | undefined> {
    return (await this.#listBefore(key, sortKey(sequencer), 1))[0];
  }

  /** The last hundred receipts of the key before an event, the newest first. */
  async listBefore(key: string, sequencer: string): Promise<StoredReceipt[]> {
    return (await this.#rowsBefore(key, sortKey(sequencer), MAX_EARLIER))
      .filter((row) => !isBegun(row))
      .map(toReceipt);
  }

  /**
   * The deletion that withdraws what an upload carried, when it arrived before the upload was read:
   * the newest deletion of that story; or the key's next deletion, when that found no story or could
   * not know which.
   */
  async findDeletionAfter(
    { key, sequencer, versionId }: Pick<UploadEvent, "key" | "sequencer" | "versionId">,
    articleId: string,
  ): Promise<StoredReceipt | undefined> {
    const later = await this.listAfter(key, sequencer);
    const own = later.findLast((event) => event.kind === "delete" && event.articleId === articleId);
    const next = later.find(isChange);
    return own ?? (next && mayHaveTaken(next, versionId) ? next : undefined);
  }

  /** As `findDeletionAfter`, of a file of many: the key's next change, when it is this version's deletion. */
  async findDeletionOfMany({ key, sequencer, versionId }: UploadEvent): Promise<StoredReceipt | undefined> {
    const next = (await this.listAfter(key, sequencer)).find(isChange);
    return next && mayHaveTaken(next, versionId) ? next : undefined;
  }

  /** The events of a key after this one, the oldest first; those that are only begun among them. */
  async listAfter(key: string, sequencer: string): Promise<StoredReceipt[]> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ConsistentRead: true,
        Limit: MAX_LATER,
      },
      { ":pk": uploadPk(key), ":from": `${sortKey(sequencer)}$`, ":to": END },
    );
    return rows.map(toReceipt);
  }

  /** Every receipt of a key, the newest first. */
  async listAll(key: string): Promise<StoredReceipt[]> {
    const rows = await this.#table.listByPrefix(uploadPk(key), PREFIX);
    return rows
      .filter((row) => !isBegun(row))
      .map(toReceipt)
      .reverse();
  }

  async #newestSaved(key: string): Promise<StoredReceipt | undefined> {
    let before = END;
    for (;;) {
      const page = await this.#rowsBefore(key, before, before === END ? 1 : MAX_PAGE_ROWS);
      const saved = page.find((row) => !isBegun(row));
      const last = page.at(-1);
      if (saved || !last) return saved && toReceipt(saved);
      before = last.sk;
    }
  }

  async #listBefore(key: string, before: string, limit: number): Promise<StoredReceipt[]> {
    return (await this.#rowsBefore(key, before, limit)).map(toReceipt);
  }

  /** The newest first. @param before a sort key, which is left out itself */
  async #rowsBefore(key: string, before: string, limit: number): Promise<Row[]> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk < :before",
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      },
      { ":pk": uploadPk(key), ":before": before },
    );
    return rows;
  }
}

/**
 * Hashes what a receipt says, without its outcome. How an event was met when it first arrived (created or
 * superseded, say) is kept when it is replayed; what the reader made of it is written anew, because the
 * reader may have improved.
 */
function hashReceipt({ outcome, ...read }: Receipt, withdrew: string | undefined): string {
  return createHash("sha256")
    .update(JSON.stringify([read, outcome === "rejected", ...(withdrew ? [withdrew] : [])]))
    .digest("base64url")
    .slice(0, 16);
}

/** What an earlier release reads in a row that is only begun, after a rollback. */
const BEGUN = { outcome: "superseded", warnings: [] } as const;

/** Whether a row is not a receipt yet. */
function isBegun({ begun, isMany, print }: Row): boolean {
  return (begun !== undefined || isMany !== undefined) && print === undefined;
}

function listBegunIds(row: Row | undefined): string[] {
  return row?.begun instanceof Set ? [...row.begun] : [];
}

function readReceipt(row: Row | undefined): Receipt | undefined {
  return row?.receipt as Receipt | undefined;
}

/** Adds to a rejected upload's receipt the article that its key still carries. */
function withCarried(rejected: Receipt, { articleId, revision }: Receipt): Receipt {
  const rejection = rejected.rejection && {
    ...rejected.rejection,
    hint: `${rejected.rejection.hint} What was uploaded under this name before is left as it was.`,
  };
  return { ...rejected, articleId, revision, rejection };
}

function toReceipt(row: Row): StoredReceipt {
  const { kind, sequencer, versionId, eTag, mayRestore, receipt, notice, took, isMany } = row as Row &
    Omit<StoredReceipt, "articleId">;
  const articleId = receipt.articleId ?? listBegunIds(row)[0];
  const of = { kind, sequencer, versionId, eTag, mayRestore, receipt, notice, articleId };
  return { ...of, isMany: isMany === true, took };
}

function sortKey(sequencer: string): string {
  return `${PREFIX}${padSequencer(sequencer)}`;
}
