/**
 * Receipts: `UPLOAD#<key>` / `RECEIPT#<sequencer>`, one for each event of a key. So none overwrites another,
 * whatever order they come in: the newest is the key's receipt, and the others say what it carried before. The list of
 * them is in latest-receipts.ts.
 *
 * Before an article is touched its id is noted there (`begun`): so what an upload has begun is found, and withdrawn,
 * though its file is deleted for good before it can be read again. Of such a row nobody is told until it is a receipt.
 */
import { createHash } from "node:crypto";
import type { Receipt } from "../ingest/receipt.ts";
import type { UploadEvent } from "../ingest/s3-events.ts";
import { paddedSequencer } from "../stories/revision.ts";
import { latestReceipts, listColumns } from "./latest-receipts.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";

/** The event that a receipt is of, as far as a replay must know it. */
export type ReceiptedEvent = Pick<UploadEvent, "sequencer"> &
  Partial<Pick<UploadEvent, "kind" | "versionId" | "eTag" | "mayRestore">>;

export type Receipted = ReceiptedEvent & {
  receipt: Receipt;
  /** Of a kill: its words (kill-notice.ts). */
  notice?: Uint8Array | undefined;
  /** What the event was read as: as its receipt says, or as it was begun. */
  articleId: string | undefined;
};

/** Sorts after every receipt, and as the upper end before `RECEIPT#<sequencer>` itself. */
const PREFIX = "RECEIPT#";
const END = "RECEIPT$";

/** Receipts read at once to find what a key carries: rejected re-uploads in a row beyond are read on. */
const PAGE = 5;

/** Later events looked through for the deletion of what an upload carried. */
const LOOK_AHEAD = 25;

/** As many as the versions that are looked through (bucket.ts). */
const LOOK_BACK = 100;

export type Receipts = ReturnType<typeof receipts>;

export function receipts(table: Table) {
  return {
    /** The newest of a key. */
    async find(key: string): Promise<Receipt | undefined> {
      return (await newest(key))?.receipt;
    },

    newest,

    /** The receipt of one event; undefined while it is only begun. */
    async of(key: string, sequencer: string): Promise<Receipted | undefined> {
      const row = await table.get(partition(key), sortKey(sequencer), true);
      return row && !isBegun(row) ? receiptedIn(row) : undefined;
    },

    /**
     * Notes what an event is read as, before any of it is kept.
     *
     * @returns what it was read as before: other ids, by an earlier reader
     */
    async begin({ key, at, ...event }: UploadEvent, articleId: string): Promise<string[]> {
      const { kind, versionId, eTag, sequencer, mayRestore } = event;
      const columns = { kind, versionId, eTag, sequencer, mayRestore, v: RECORD_VERSION };
      const known = Object.entries({ ...columns, receipt: { ...BEGUN, key, at, articleId } }).filter(
        ([, value]) => value !== undefined,
      );
      const row = await table.update(
        { pk: partition(key), sk: sortKey(sequencer) },
        {
          UpdateExpression: `ADD #begun :ids SET ${known.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`).join(", ")}`,
          ExpressionAttributeNames: Object.fromEntries(
            ["begun", ...known.map(([name]) => name)].map((name) => [`#${name}`, name]),
          ),
        },
        {
          ":ids": new Set([articleId]),
          ...Object.fromEntries(known.map(([name, value]) => [`:${name}`, value])),
        },
      );
      return [...new Set([...begunIn(row), receiptIn(row)?.articleId])].filter(
        (id): id is string => id !== undefined && id !== articleId,
      );
    },

    /** What an event was read as, of whose file nothing is left to read. */
    async begunAs(key: string, sequencer: string): Promise<string | undefined> {
      const row = await table.get(partition(key), sortKey(sequencer), true);
      return row && receiptedIn(row).articleId;
    },

    /**
     * Writes the receipt of an event. How it was met when it first came (created or superseded, say) is kept when
     * it comes again; what reading it gave is written anew, for the reader may have learned better.
     */
    async save(receipt: Receipt, event: ReceiptedEvent, notice?: Uint8Array): Promise<void> {
      const { kind = "put", versionId, eTag, sequencer, mayRestore } = event;
      const { outcome, ...read } = receipt;
      const print = createHash("sha256")
        .update(JSON.stringify([read, outcome === "rejected"]))
        .digest("base64url")
        .slice(0, 16);
      const columns = { kind, sequencer, versionId, eTag, mayRestore, receipt, notice, print };
      await table.set(
        { pk: partition(receipt.key), sk: sortKey(sequencer) },
        { ...columns, ...listColumns(receipt.at, sequencer), v: RECORD_VERSION },
        // Earlier releases listed no receipts: those join the list when they are read again.
        "attribute_not_exists(#print) OR #print <> :print OR attribute_not_exists(#day)",
      );
    },

    list: latestReceipts(table),

    carriedBefore,

    /** The receipt of the event of the key that came before. */
    async before(key: string, sequencer: string): Promise<Receipted | undefined> {
      return (await newestFirst(key, sortKey(sequencer), 1))[0];
    },

    /** The last hundred receipts of the key before an event, newest first. */
    async lastBefore(key: string, sequencer: string): Promise<Receipted[]> {
      return (await rowsBefore(key, sortKey(sequencer), LOOK_BACK))
        .filter((row) => !isBegun(row))
        .map(receiptedIn);
    },

    /**
     * The deletion that took what an upload carried, if it came before the upload was read: the newest of that story; or
     * the next one of the key, if it found none, or could not know what it was.
     */
    async deletionAfter(key: string, sequencer: string, articleId: string): Promise<Receipted | undefined> {
      const { rows } = await table.query(
        {
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
          ConsistentRead: true,
          Limit: LOOK_AHEAD,
        },
        { ":pk": partition(key), ":from": `${sortKey(sequencer)}$`, ":to": END },
      );
      const later = rows.map(receiptedIn);
      const own = later.findLast((event) => event.kind === "delete" && event.articleId === articleId);
      const next = later.find((event) => event.kind === "delete" || event.articleId !== undefined);
      const isBlind =
        next?.kind === "delete" && (next.articleId === undefined || next.versionId === undefined);
      return own ?? (isBlind ? next : undefined);
    },

    /** Every receipt of a key, newest first. */
    async all(key: string): Promise<Receipted[]> {
      const rows = await table.under(partition(key), PREFIX);
      return rows
        .filter((row) => !isBegun(row))
        .map(receiptedIn)
        .reverse();
    },
  };

  /** The newest; of a rejected re-upload it names the article that its key carries still, and says so. */
  async function newest(key: string): Promise<Receipted | undefined> {
    const found = await newestTold(key);
    if (found?.receipt.outcome !== "rejected" || found.receipt.articleId) return found;
    const carried = await carriedBefore(key, found.sequencer);
    if (!carried) return found;
    const { receipt, articleId } = carried;
    return { ...found, receipt: standingBy(found.receipt, { ...receipt, articleId }) };
  }

  async function newestTold(key: string): Promise<Receipted | undefined> {
    let before = END;
    for (;;) {
      const page = await rowsBefore(key, before, before === END ? 1 : PAGE);
      const told = page.find((row) => !isBegun(row));
      const last = page.at(-1);
      if (told || !last) return told && receiptedIn(told);
      before = last.sk;
    }
  }

  /** What the key carried before this event: the newest upload that could be read, unless it was deleted since. */
  async function carriedBefore(key: string, sequencer: string): Promise<Receipted | undefined> {
    let before = sortKey(sequencer);
    for (;;) {
      const page = await newestFirst(key, before, PAGE);
      const found = page.find(({ kind, articleId }) => kind === "delete" || articleId !== undefined);
      if (found) return found.kind === "delete" ? undefined : found;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return undefined;
      before = sortKey(last.sequencer);
    }
  }

  async function newestFirst(key: string, before: string, limit: number): Promise<Receipted[]> {
    return (await rowsBefore(key, before, limit)).map(receiptedIn);
  }

  /** @param before a sort key, itself left out */
  async function rowsBefore(key: string, before: string, limit: number): Promise<Row[]> {
    const { rows } = await table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk < :before",
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      },
      { ":pk": partition(key), ":before": before },
    );
    return rows;
  }
}

/** What an earlier release, to which one may roll back, reads of what is only begun. */
const BEGUN = { outcome: "superseded", warnings: [] } as const;

/** Whether a row is no receipt yet. */
function isBegun({ begun, print }: Row): boolean {
  return begun !== undefined && print === undefined;
}

function begunIn(row: Row | undefined): string[] {
  return row?.begun instanceof Set ? [...row.begun] : [];
}

function receiptIn(row: Row | undefined): Receipt | undefined {
  return row?.receipt as Receipt | undefined;
}

function standingBy(rejected: Receipt, { articleId, revision }: Receipt): Receipt {
  const rejection = rejected.rejection && {
    ...rejected.rejection,
    hint: `${rejected.rejection.hint} What was uploaded under this name before is left as it was.`,
  };
  return { ...rejected, articleId, revision, rejection };
}

function receiptedIn(row: Row): Receipted {
  const { kind, sequencer, versionId, eTag, mayRestore, receipt, notice } = row as Row &
    Omit<Receipted, "articleId">;
  const articleId = receipt.articleId ?? begunIn(row)[0];
  return { kind, sequencer, versionId, eTag, mayRestore, receipt, notice, articleId };
}

function partition(key: string): string {
  return `UPLOAD#${key}`;
}

function sortKey(sequencer: string): string {
  return `${PREFIX}${paddedSequencer(sequencer)}`;
}
