/**
 * Receipts: `UPLOAD#<key>` / `RECEIPT`. A row holds three facts of its key, each under a guard of its own: the
 * newest event, the newest edition it carried, and its newest deletion. So they may arrive in any order.
 */
import type { Receipt } from "../receipt.ts";
import { paddedSequencer } from "../revision.ts";
import type { Row, Table } from "./table.ts";

/** The newest edition that came under a key. */
export interface Carried {
  articleId: string;
  revision: string;
  sequencer: string;
}

export type Receipts = ReturnType<typeof receipts>;

export function receipts(table: Table) {
  return {
    async find(key: string): Promise<Receipt | undefined> {
      const row = await table.get(rowOf(key).pk, "RECEIPT");
      if (!row?.receipt) return undefined;
      const carried = row.carried as Carried | undefined;
      return {
        ...(carried && { articleId: carried.articleId, revision: carried.revision }),
        ...(row.receipt as Receipt),
      };
    },

    /** Writes the receipt of an event, unless a newer one of its key, or this one before, has written its own. */
    async save(receipt: Receipt, sequencer: string): Promise<void> {
      await note(receipt.key, "receipt", sequencer, receipt);
    },

    /**
     * Notes which edition a key carries, before that is saved: a deletion that comes meanwhile then knows what to
     * withdraw, and this call learns of one that came before.
     *
     * @returns the sequencer of a later deletion of the key; undefined when there was none
     */
    async carry(key: string, carried: Carried): Promise<string | undefined> {
      const row = await note(key, "carried", carried.sequencer, carried);
      const deleted = row?.deletedSequencer as string | undefined;
      return deleted && deleted > paddedSequencer(carried.sequencer) ? deleted : undefined;
    },

    /**
     * Notes a deletion of a key.
     *
     * @returns what the key carried when it was deleted, as far as is known
     */
    async remove(key: string, sequencer: string): Promise<Carried | undefined> {
      const row = await note(key, "deleted", sequencer, true);
      const carried = row?.carried as Carried | undefined;
      return carried && paddedSequencer(carried.sequencer) < paddedSequencer(sequencer) ? carried : undefined;
    },
  };

  /** @returns the row as it is after the fact is noted, or after it is found to be known */
  async function note(
    key: string,
    fact: "receipt" | "carried" | "deleted",
    sequencer: string,
    value: unknown,
  ): Promise<Row | undefined> {
    const row = rowOf(key);
    const updated = await table.update(
      row,
      {
        UpdateExpression: "SET #fact = :value, #guard = :sequencer, v = :v",
        ConditionExpression: "attribute_not_exists(#guard) OR #guard < :sequencer",
        ExpressionAttributeNames: { "#fact": fact, "#guard": `${fact}Sequencer` },
      },
      { ":value": value, ":sequencer": paddedSequencer(sequencer), ":v": 1 },
    );
    return updated ?? table.get(row.pk, row.sk, true);
  }
}

function rowOf(key: string): Row {
  return { pk: `UPLOAD#${key}`, sk: "RECEIPT" };
}
