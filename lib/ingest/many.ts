/**
 * Files of many: each item goes the way of an upload of its own, and one receipt tells of the file.
 *
 * Items are taken in slices. A slice is read one item after the other, noted (item-rows.ts), saved at once,
 * and its outcomes written. When the time of the call is nearly over, another call goes on with what is left.
 * Every step may be repeated, in any order: an item is a version of its story under a key of its own, that of
 * the file and its name in it, with the file's sequencer. So whatever holds for uploads holds for each item.
 */
import type { CarriedItem } from "../aws/item-rows.ts";
import type { StoredReceipt } from "../aws/receipts.ts";
import type { FoundItem } from "../reading/draft.ts";
import type { Many } from "../reading/many.ts";
import { Rejection } from "../rejection.ts";
import { makeNextSequencer, nameUpload } from "../stories/revision.ts";
import { SLICE_ITEMS, sliceOf } from "../stories/slices.ts";
import { makeEmptyState, mergeVersions, stateFromDeletion, stateFromUpload } from "../stories/versions.ts";
import { cutText } from "../text/characters.ts";
import { describeUpload } from "./read-upload.ts";
import type { ReadUpload } from "./reader/index.ts";
import { type ItemCounts, type ItemOutcome, type Receipt, sumOutcomes } from "./receipt.ts";
import { lookBack } from "./restore.ts";
import type { UploadEvent } from "./s3-events.ts";
import { nameTeller, saveState } from "./save.ts";
import type { IngestResult, IngestServices, Rest } from "./services.ts";

/** An item that was read, or could not be. */
type ReadItem = { place: number; name: string } & ({ read: ReadUpload } | { rejection: Rejection });

/** Of an item's warnings and headline that its outcome keeps. */
const [MAX_WARNINGS, MAX_MESSAGE, MAX_HEADLINE] = [5, 300, 200];

/** Ingests the items of a file, from that one on which the event names. */
export async function ingestMany(
  many: Many,
  event: UploadEvent,
  services: IngestServices,
): Promise<IngestResult | Rest> {
  const { receipts, items } = services;
  await receipts.beginMany(event);
  const total = many.items.length;
  const earlier = lookBack(event, services);
  for (let from = event.from ?? 0; from < total; ) {
    const read = await readSlice(many, from, event, services);
    for (const item of read) {
      if (!("read" in item)) continue;
      const article = await earlier.place(item.read.article);
      item.read = { ...item.read, article };
    }
    await saveSlice(read, event, services);
    from += read.length;
    if (from < total && isNearlyOver(services)) return { rest: from };
  }
  const outcomes = await items.list(event, 0, total);
  return { receipt: makeReceipt(outcomes, total, event, many) };
}

/** A slice takes a second or two where little else is to be done. */
const MIN_LEFT_MS = 3_000;

function isNearlyOver({ goOn, deadline }: IngestServices): boolean {
  return goOn !== undefined && deadline?.left !== undefined && deadline.left() < MIN_LEFT_MS;
}

/** Reads the items up to the end of their slice, or until the time is over. */
async function readSlice(
  { items: found, assumed }: Many,
  from: number,
  event: UploadEvent,
  services: IngestServices,
): Promise<ReadItem[]> {
  const read: ReadItem[] = [];
  const newsroom = { ...services.newsroom, assumed };
  const end = Math.min((sliceOf(from) + 1) * SLICE_ITEMS, found.length);
  for (let place = from; place < end; place++) {
    if (read.length > 0 && isNearlyOver(services)) break;
    try {
      read.push(await readItem(found[place]!, place, event, { ...services, newsroom }));
    } catch (error) {
      // The others need not wait for one that takes all the time that is left.
      if (read.length === 0 || !services.deadline?.signal.aborted) throw error;
      break;
    }
  }
  return read;
}

async function readItem(
  item: FoundItem,
  place: number,
  event: UploadEvent,
  { reader, newsroom, deadline }: IngestServices,
): Promise<ReadItem> {
  const { name } = item;
  const object = { bytes: item.bytes, contentType: undefined, eTag: undefined };
  const upload = { ...describeUpload(event, object), item: name };
  try {
    return { place, name, read: await reader.readItem(item, upload, newsroom, deadline) };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { place, name, rejection: error };
  }
}

/** Saves what was read, all at once, and writes down what became of each. */
async function saveSlice(
  slice: readonly ReadItem[],
  event: UploadEvent,
  services: IngestServices,
): Promise<void> {
  const { receipts, items } = services;
  const [first] = slice;
  if (!first) return;
  const carried = slice.flatMap((item) =>
    "read" in item ? { ...item, articleId: item.read.article.id } : [],
  );
  const former = await items.begin(event, sliceOf(first.place), carried);
  for (const item of former) await withdrawItem(item, makeNextSequencer(event.sequencer), event, services);
  const deletion = carried.length > 0 ? await receipts.findDeletionOfMany(event) : undefined;
  const outcomes = await Promise.all(slice.map((item) => saveItem(item, deletion, event, services)));
  await items.save(event, first.place, outcomes);
}

async function saveItem(
  item: ReadItem,
  deletion: StoredReceipt | undefined,
  event: UploadEvent,
  services: IngestServices,
): Promise<ItemOutcome> {
  const { name, place } = item;
  if ("rejection" in item)
    return { name, outcome: "rejected", warnings: [], rejection: item.rejection.toJSON() };
  const { article } = item.read;
  const key = nameUpload({ key: event.key, item: name });
  const own = stateFromUpload(article, event.at);
  const state = deletion
    ? mergeVersions(own, stateFromDeletion(key, deletion.sequencer, deletion.receipt.at)).current
    : own;
  const teller = {
    name: nameTeller(key, event.sequencer),
    isDone: async () => (await services.items.find(event, place))?.articleId === article.id,
  };
  try {
    const saved = { own: item.read, item: teller };
    const outcome = await saveState(article.id, state, event, services, saved);
    return describeItem(item.read, name, outcome);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error; // a summary that fits in no row
    return { name, outcome: "rejected", warnings: [], rejection: error.toJSON() };
  }
}

function describeItem({ article }: ReadUpload, name: string, outcome: ItemOutcome["outcome"]): ItemOutcome {
  const { id: articleId, revision, headline, format } = article;
  const warnings = article.warnings
    .slice(0, MAX_WARNINGS)
    .map(({ code, message }) => ({ code, message: cutText(message, MAX_MESSAGE).text }));
  const line = headline === undefined ? {} : { headline: cutText(headline, MAX_HEADLINE).text };
  return { name, outcome, articleId, revision, ...line, format, warnings };
}

function makeReceipt(
  outcomes: readonly ItemOutcome[],
  total: number,
  { key, at }: UploadEvent,
  { format, warnings }: Many,
): Receipt {
  const { counts, outcome } = sumOutcomes(outcomes, total);
  const receipt = { key, at, outcome, counts, format, warnings: [...warnings] };
  const [first] = outcomes;
  if (outcome !== "rejected" || !first?.rejection) return receipt;
  const message = `None of its ${total} items could be read. The first of them: ${first.rejection.message}`;
  return { ...receipt, rejection: { ...first.rejection, message } };
}

/**
 * Withdraws the stories that a file of many carried, each unless another file carries what stands.
 *
 * @param event the deletion
 * @param carried the event of the file
 * @returns how many of them met which outcome; or where another call is to go on
 */
export async function withdrawMany(
  event: UploadEvent,
  carried: Pick<UploadEvent, "key" | "sequencer">,
  services: IngestServices,
): Promise<{ counts: ItemCounts } | Rest> {
  const { items } = services;
  const all = (await items.listCarried(carried)).sort(byName);
  for (let from = event.from ?? 0; from < all.length; from += SLICE_ITEMS) {
    const slice = all.slice(from, from + SLICE_ITEMS);
    await items.begin(event, sliceOf(from), slice);
    await items.save(event, from, await withdrawAll(slice, event, services));
    if (from + slice.length < all.length && isNearlyOver(services)) return { rest: from + slice.length };
  }
  const outcomes = await items.list(event, 0, all.length);
  return { counts: sumOutcomes(outcomes, all.length).counts };
}

/** Where the items of a version that is removed are noted, apart from those of the one below it. */
const REMOVED_SLICE = 90_000;

/**
 * Withdraws the stories of a version that was removed, but for those that the version below it tells, too.
 *
 * @param carried the event of the removed version
 * @param isKept whether the version below it tells an article
 */
export async function withdrawRest(
  event: UploadEvent,
  carried: Pick<UploadEvent, "key" | "sequencer">,
  isKept: (articleId: string) => boolean,
  services: IngestServices,
): Promise<void> {
  const all = await services.items.listCarried(carried);
  const gone = all.filter(({ articleId }) => !isKept(articleId)).sort(byName);
  for (let from = 0; from < gone.length; from += SLICE_ITEMS) {
    const slice = gone.slice(from, from + SLICE_ITEMS);
    await services.items.begin(event, REMOVED_SLICE + sliceOf(from), slice);
    await withdrawAll(slice, event, services);
  }
}

/**
 * The receipt of a file of many that is gone before all of it was read: what was begun of it is saved.
 *
 * @returns undefined when nothing of it was begun
 */
export async function endMany(event: UploadEvent, services: IngestServices): Promise<Receipt | undefined> {
  const { items } = services;
  const [carried, outcomes] = [await items.listCarried(event), await items.list(event, 0, MAX_PLACES)];
  if (carried.length === 0 && outcomes.length === 0) return undefined;
  const done = new Set(outcomes.map(({ articleId }) => articleId));
  for (const { articleId } of carried)
    if (!done.has(articleId)) await saveState(articleId, makeEmptyState(event.at), event, services);
  const { counts } = sumOutcomes(outcomes, outcomes.length);
  return { key: event.key, at: event.at, outcome: "superseded", counts, warnings: [] };
}
/** More than the items that a file may have. */
const MAX_PLACES = 20_000;

function withdrawAll(
  slice: readonly CarriedItem[],
  event: UploadEvent,
  services: IngestServices,
): Promise<ItemOutcome[]> {
  return Promise.all(slice.map((item) => withdrawItem(item, event.sequencer, event, services)));
}

function byName(one: CarriedItem, other: CarriedItem): number {
  const [a, b] = [one, other].map(({ name, articleId }) => `${name} ${articleId}`);
  return a! < b! ? -1 : 1;
}

async function withdrawItem(
  { name, articleId }: CarriedItem,
  sequencer: string,
  event: UploadEvent,
  services: IngestServices,
): Promise<ItemOutcome> {
  const key = nameUpload({ key: event.key, item: name });
  const deletion = stateFromDeletion(key, sequencer, event.at);
  const teller = { name: nameTeller(key, sequencer), isDone: async () => false };
  const outcome = await saveState(articleId, deletion, event, services, { item: teller });
  return { name, outcome, articleId, warnings: [] };
}
