/**
 * Receipts: `UPLOAD#<key>` / `RECEIPT#<sequencer>`, one for each event of a key. So none overwrites another,
 * whatever order they come in: the newest is the key's receipt, and the others say what it carried before. The list of
 * them is in latest-receipts.ts.
 */
import { createHash } from "node:crypto";
import type { Receipt } from "../receipt.ts";
import { paddedSequencer } from "../revision.ts";
import type { UploadEvent } from "../uploads.ts";
import { latestReceipts, listColumns } from "./latest-receipts.ts";
import type { Row, Table } from "./table.ts";

/** The event that a receipt is of, as far as a replay must know it. */
export type ReceiptedEvent = Pick<UploadEvent, "sequencer"> &
  Partial<Pick<UploadEvent, "kind" | "versionId" | "eTag" | "mayRestore">>;

export type Receipted = ReceiptedEvent & {
  receipt: Receipt;
  /** Of a kill: its words (kill-notice.ts). */
  notice?: Uint8Array | undefined;
};

/** Sorts after every receipt, and as the upper end before `RECEIPT#<sequencer>` itself. */
const PREFIX = "RECEIPT#";
const END = "RECEIPT$";

/** Receipts read at once to find what a key carries: rejected re-uploads in a row beyond are read on. */
const PAGE = 5;

/** As many as the versions that are looked through (uploads.ts). */
const LOOK_BACK = 100;

export type Receipts = ReturnType<typeof receipts>;

export function receipts(table: Table) {
  return {
    /** The newest of a key. */
    async find(key: string): Promise<Receipt | undefined> {
      return (await newest(key))?.receipt;
    },

    newest,

    /** The receipt of one event. */
    async of(key: string, sequencer: string): Promise<Receipted | undefined> {
      const row = await table.get(partition(key), sortKey(sequencer), true);
      return row && receiptedIn(row);
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
      await table.put(
        {
          pk: partition(receipt.key),
          sk: sortKey(sequencer),
          kind,
          sequencer,
          versionId,
          eTag,
          mayRestore,
          receipt,
          notice,
          print,
          ...listColumns(receipt.at, sequencer),
        },
        // Earlier releases listed no receipts: those join the list when they are read again.
        "attribute_not_exists(pk) OR print <> :print OR attribute_not_exists(#day)",
        { ":print": print },
        { "#day": "day" },
      );
    },

    list: latestReceipts(table),

    carriedBefore,

    /** The receipt of the event of the key that came before. */
    async before(key: string, sequencer: string): Promise<Receipted | undefined> {
      return (await newestFirst(key, sortKey(sequencer), 1))[0];
    },

    /** The last hundred receipts of the key before an event, newest first. */
    lastBefore: (key: string, sequencer: string) => newestFirst(key, sortKey(sequencer), LOOK_BACK),

    /** The receipt of the event of the key that comes next. */
    async after(key: string, sequencer: string): Promise<Receipted | undefined> {
      const { rows } = await table.query(
        {
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
          ConsistentRead: true,
          Limit: 1,
        },
        { ":pk": partition(key), ":from": `${sortKey(sequencer)}$`, ":to": END },
      );
      return rows[0] && receiptedIn(rows[0]);
    },

    /** Every receipt of a key, newest first. */
    async all(key: string): Promise<Receipted[]> {
      return (await table.under(partition(key), PREFIX)).map(receiptedIn).reverse();
    },
  };

  /** The newest; of a rejected re-upload it names the article that its key carries still, and says so. */
  async function newest(key: string): Promise<Receipted | undefined> {
    const [found] = await newestFirst(key, END, 1);
    if (found?.receipt.outcome !== "rejected" || found.receipt.articleId) return found;
    const carried = await carriedBefore(key, found.sequencer);
    return carried ? { ...found, receipt: standingBy(found.receipt, carried.receipt) } : found;
  }

  /** What the key carried before this event: the newest upload that could be read, unless it was deleted since. */
  async function carriedBefore(key: string, sequencer: string): Promise<Receipted | undefined> {
    let before = sortKey(sequencer);
    for (;;) {
      const page = await newestFirst(key, before, PAGE);
      const found = page.find(({ kind, receipt }) => kind === "delete" || receipt.articleId !== undefined);
      if (found) return found.kind === "delete" ? undefined : found;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return undefined;
      before = sortKey(last.sequencer);
    }
  }

  /** @param before a sort key, itself left out */
  async function newestFirst(key: string, before: string, limit: number): Promise<Receipted[]> {
    const { rows } = await table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk < :before",
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      },
      { ":pk": partition(key), ":before": before },
    );
    return rows.map(receiptedIn);
  }
}

function standingBy(rejected: Receipt, { articleId, revision }: Receipt): Receipt {
  const rejection = rejected.rejection && {
    ...rejected.rejection,
    hint: `${rejected.rejection.hint} What was uploaded under this name before is left as it was.`,
  };
  return { ...rejected, articleId, revision, rejection };
}

function receiptedIn({ kind, sequencer, versionId, eTag, mayRestore, receipt, notice }: Row): Receipted {
  return { kind, sequencer, versionId, eTag, mayRestore, receipt, notice } as Receipted;
}

function partition(key: string): string {
  return `UPLOAD#${key}`;
}

function sortKey(sequencer: string): string {
  return `${PREFIX}${paddedSequencer(sequencer)}`;
}
