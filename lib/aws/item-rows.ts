/**
 * What became of the items of a file of many: rows beside its receipt, each of a few items.
 *
 * | pk             | sk                      | what                                                     |
 * |----------------|-------------------------|----------------------------------------------------------|
 * | `UPLOAD#<key>` | `SLICE#<sequencer>#<n>` | what became of items 25n to 25n+24 of one event's file   |
 *
 * They sort behind the receipts, so that no earlier release meets them as it walks those. As with receipts,
 * which articles a slice tells is noted before one is written (the set `begun`), so that they are found and
 * withdrawn even when the file goes before it is finished. Each outcome is an attribute of its own: a late
 * write of some takes no others away.
 */
import type { ItemOutcome } from "../ingest/receipt.ts";
import type { UploadEvent } from "../ingest/s3-events.ts";
import { padSequencer } from "../stories/revision.ts";
import { SLICE_ITEMS, sliceOf } from "../stories/slices.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import { FIRST_VERSION, type Row } from "./row.ts";
import { uploadPk } from "./row-keys.ts";
import type { Table } from "./table.ts";

/** One item of a file, and the article that it was read as. */
export interface CarriedItem {
  name: string;
  articleId: string;
}

/** The event of a file. */
type FileEvent = Pick<UploadEvent, "key" | "sequencer">;

/** What became of some items, in the order of the file. */
interface ItemPage {
  items: ItemOutcome[];
  hasMore: boolean;
  budget: ReadBudget;
}

const DIGITS = 5;

export class ItemRows {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * Notes which articles items are read as, before anything of them is written.
   *
   * @returns what an earlier reader read the same items as, where that was another article
   */
  async begin(event: FileEvent, slice: number, items: readonly CarriedItem[]): Promise<CarriedItem[]> {
    if (items.length === 0) return [];
    const row = await this.#table.update(
      keyOf(event, slice),
      {
        UpdateExpression: "ADD #begun :begun SET #v = :v",
        ExpressionAttributeNames: { "#begun": "begun", "#v": "v" },
      },
      { ":begun": new Set(items.map(writeCarried)), ":v": FIRST_VERSION },
    );
    const now = new Map(items.map(({ name, articleId }) => [name, articleId]));
    return readCarried(row).filter(({ name, articleId }) => (now.get(name) ?? articleId) !== articleId);
  }

  /**
   * Writes what became of items. How one was met when it first came (created or superseded, say) is kept
   * when the file is read again, unless it is read as something else then.
   *
   * @param from the place of the first of them in the file; all are of one slice
   */
  async save(event: FileEvent, from: number, outcomes: readonly ItemOutcome[]): Promise<ItemOutcome[]> {
    const key = keyOf(event, sliceOf(from));
    const known = await this.#table.get(key.pk, key.sk, true);
    const kept = outcomes.map((outcome, at) => keepFirst(readOutcome(known, from + at), outcome));
    const columns = Object.fromEntries(kept.map((outcome, at) => [columnOf(from + at), outcome]));
    await this.#table.set(key, { ...columns, v: FIRST_VERSION });
    return kept;
  }

  /** What became of an item; undefined until that is known. */
  async find(event: FileEvent, place: number): Promise<ItemOutcome | undefined> {
    const { pk, sk } = keyOf(event, sliceOf(place));
    return readOutcome(await this.#table.get(pk, sk, true), place);
  }

  /** What became of the items of a file, in its order. @param from the place of the first one */
  async list(event: FileEvent, from: number, limit: number): Promise<ItemOutcome[]> {
    const last = sliceOf(from + limit - 1);
    const rows = await this.#rows(event, sliceOf(from), last);
    const bySlice = new Map(rows.map((row) => [row.sk, row]));
    const places = Array.from({ length: limit }, (_, at) => from + at);
    return places.flatMap((place) => readOutcome(bySlice.get(keyOf(event, sliceOf(place)).sk), place) ?? []);
  }

  /** A page of a request: with what the request may still read. */
  async page(event: FileEvent, from: number, limit: number): Promise<ItemPage> {
    const items = await this.list(event, from, limit + 1);
    return { items: items.slice(0, limit), hasMore: items.length > limit, budget: readBudget() };
  }

  /** Every item of a file that was read as an article, or begun to be, with each article that it ever was. */
  async listCarried(event: FileEvent): Promise<CarriedItem[]> {
    const rows = await this.#rows(event);
    return rows.flatMap(readCarried);
  }

  /** The same of every file that came under its key up to this event, which deleted the last of them. */
  async listCarriedUntil({ key, sequencer }: FileEvent): Promise<CarriedItem[]> {
    const first = keyOf({ key, sequencer: "0" }, 0);
    const last = keyOf({ key, sequencer }, 10 ** DIGITS - 1);
    return (await this.#table.listRange(first.pk, first.sk, last.sk)).flatMap(readCarried);
  }

  async #rows(event: FileEvent, from = 0, to = 10 ** DIGITS - 1): Promise<Row[]> {
    const { pk, sk } = keyOf(event, from);
    return this.#table.listRange(pk, sk, keyOf(event, to).sk);
  }
}

function keyOf({ key, sequencer }: FileEvent, slice: number): Row {
  const n = String(slice).padStart(DIGITS, "0");
  return { pk: uploadPk(key), sk: `SLICE#${padSequencer(sequencer)}#${n}` };
}

function columnOf(place: number): string {
  return `item${place % SLICE_ITEMS}`;
}

function readOutcome(row: Row | undefined, place: number): ItemOutcome | undefined {
  return row?.[columnOf(place)] as ItemOutcome | undefined;
}

function keepFirst(first: ItemOutcome | undefined, outcome: ItemOutcome): ItemOutcome {
  const isSame =
    first?.name === outcome.name &&
    first.articleId === outcome.articleId &&
    first.revision === outcome.revision &&
    (first.outcome === "rejected") === (outcome.outcome === "rejected");
  return isSame ? { ...outcome, outcome: first.outcome } : outcome;
}

function writeCarried({ name, articleId }: CarriedItem): string {
  return `${articleId} ${name}`;
}

function readCarried(row: Row | undefined): CarriedItem[] {
  if (!(row?.begun instanceof Set)) return [];
  return [...(row.begun as Set<string>)].map((written) => {
    const at = written.indexOf(" ");
    return { articleId: written.slice(0, at), name: written.slice(at + 1) };
  });
}
