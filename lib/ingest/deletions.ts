/**
 * Deletions and removals. A deletion hides a key; a removal takes one version (or a deletion's marker) away
 * for good. Both withdraw the story that the key carried, unless another file brings it.
 */
import type { StoredReceipt } from "../aws/receipts.ts";
import { stateFromDeletion } from "../stories/versions.ts";
import { withdrawMany, withdrawRest } from "./many.ts";
import { readVersion } from "./read-upload.ts";
import type { Receipt } from "./receipt.ts";
import type { UploadEvent } from "./s3-events.ts";
import { saveState } from "./save.ts";
import type { IngestResult, IngestServices, Rest } from "./services.ts";

/**
 * What the removal of one version changes: it may bring an earlier version back, or leave none. Told of once
 * more, it is what it was the first time: what it brought back may be gone since.
 *
 * @returns the upload or deletion that it amounts to; undefined when the removed version was not current
 */
export async function resolveRemoval(
  event: UploadEvent,
  services: IngestServices,
): Promise<UploadEvent | undefined> {
  const { key, sequencer } = event;
  const first = await services.receipts.findOfEvent(key, sequencer);
  if (first) {
    const { kind = "put", versionId, eTag, mayRestore } = first;
    return { ...event, kind, versionId, eTag, mayRestore };
  }
  const current = await findUncovered(event, services);
  const before = await services.receipts.findBefore(key, sequencer);
  if (current) {
    const isKnown = before?.kind === "put" && before.versionId === current.versionId;
    return isKnown ? undefined : { ...event, ...current, kind: "put", mayRestore: true };
  }
  return before?.kind === "delete" ? undefined : { ...event, kind: "delete", versionId: undefined };
}

/**
 * The version that was current once another one was removed. When the removal is told of late, its key may
 * have changed again: then what lies below that change counts.
 */
async function findUncovered(
  event: UploadEvent,
  services: IngestServices,
): Promise<Pick<UploadEvent, "versionId" | "eTag" | "size"> | undefined> {
  const next = await findNextChange(event, services);
  if (!next) return services.bucket.findCurrent(event);
  const below = services.bucket.listVersionsBefore({ ...event, versionId: next.versionId });
  const { value: top } = await below[Symbol.asyncIterator]().next();
  return top?.isDeletion === false
    ? { versionId: top.versionId, eTag: undefined, size: undefined }
    : undefined;
}

/**
 * The deletion of what a removal brought back, when it was told of before the removal. It could not know then
 * what its key carried, and is to be ingested again.
 */
export async function findHastyDeletion(
  removal: UploadEvent,
  services: IngestServices,
): Promise<UploadEvent | undefined> {
  const next = await findNextChange(removal, services);
  if (next?.kind !== "delete") return undefined;
  const { sequencer, versionId, receipt } = next;
  return { ...removal, kind: "delete", sequencer, versionId, at: receipt.at };
}

/**
 * The deletion that took a file of many away of which, as is known only now, nothing can be read. It is to be
 * ingested again, for what lies below that file.
 */
export async function findVainDeletion(
  event: UploadEvent,
  { outcome, counts }: Receipt,
  { receipts }: IngestServices,
): Promise<UploadEvent | undefined> {
  if (outcome !== "rejected" || !counts) return undefined;
  const next = await receipts.findDeletionOfMany(event);
  if (next?.took === undefined) return undefined;
  const { sequencer, versionId, receipt } = next;
  return { ...event, kind: "delete", sequencer, versionId, at: receipt.at, from: undefined };
}

/** The first upload or deletion of a key after a removal. */
async function findNextChange(
  { key, sequencer }: UploadEvent,
  { receipts }: IngestServices,
): Promise<StoredReceipt | undefined> {
  const later = await receipts.listAfter(key, sequencer);
  const earlier = later.length > 0 ? await receipts.listBefore(key, sequencer) : [];
  // A later removal puts no version of its own there: it brings an earlier one back.
  return later.find(({ versionId }) => versionId && !hasVersion(earlier, versionId));
}

function hasVersion(receipts: readonly StoredReceipt[], versionId: string): boolean {
  return receipts.some((receipt) => receipt.versionId === versionId);
}

/** Withdraws what the key carried, unless another file has brought it since. */
export async function ingestDeletion(
  event: UploadEvent,
  services: IngestServices,
): Promise<IngestResult | Rest> {
  const { key, sequencer, at } = event;
  const { articleId, many, took, isSure } = await findCarried(event, services);
  if (many) return deleteMany(event, many, took, services);
  const deletion = stateFromDeletion(key, sequencer, at);
  const outcome = articleId ? await saveState(articleId, deletion, event, services) : "withdrawn";
  return { receipt: { key, at, outcome, articleId, warnings: [] }, mayHaveMissed: !isSure, took };
}

/** The deletion is noted first: what is saved of the file from then on is withdrawn by whoever saves it. */
async function deleteMany(
  event: UploadEvent,
  many: StoredReceipt,
  took: string | undefined,
  services: IngestServices,
): Promise<IngestResult | Rest> {
  await services.receipts.beginMany(event, took);
  const done = await withdrawMany(event, { key: event.key, sequencer: many.sequencer }, services);
  if ("rest" in done) return done;
  const { key, at } = event;
  return { receipt: { key, at, outcome: "withdrawn", counts: done.counts, warnings: [] }, took };
}

/** What a key carried when it was deleted. */
interface Carried {
  articleId?: string | undefined;
  /** The receipt of a file of many. */
  many?: StoredReceipt | undefined;
  /** The version of a file of many, as far as the bucket could say. */
  took?: string | undefined;
  /** Whether nothing else can have been carried that is not known yet. */
  isSure: boolean;
}

/**
 * What a key carried when it was deleted: that of the newest upload before that could be read. The bucket's
 * versions tell, whatever has been ingested yet; without versions only the receipts can. Where a version is
 * gone for good, the receipts know what it was.
 */
async function findCarried(deletion: UploadEvent, services: IngestServices): Promise<Carried> {
  const { key, sequencer } = deletion;
  const { receipts, bucket } = services;
  const last = await receipts.findChangeBefore(key, sequencer);
  const known = last?.kind === "delete" ? {} : carriedBy(last);
  let settled: StoredReceipt[] | undefined;
  for await (const { versionId, isDeletion } of bucket.listVersionsBefore(deletion)) {
    // The receipt says what the version was read as. Read again, by another parser, it might
    // be another story.
    if (last?.versionId === versionId) return { ...known, isSure: true };
    settled ??= last ? await receipts.listBefore(key, last.sequencer) : [];
    if (hasVersion(settled, versionId)) return { ...known, isSure: true };
    // The earlier deletion's own event may not have arrived yet, so it may have no receipt.
    if (isDeletion) return { isSure: true };
    if (await wasRejected(versionId, deletion, services)) continue;
    const read = await readVersion(versionId, deletion, services);
    // Its items are withdrawn as they are saved: they may be at that now.
    if (read && "items" in read) return { took: versionId, isSure: false };
    if (read) return { articleId: read.id, isSure: true };
  }
  return { ...known, isSure: false };
}

/** Whether nothing of a version could be read: what lies below it is what its key carries. */
async function wasRejected(
  versionId: string,
  { key, sequencer }: UploadEvent,
  { receipts }: IngestServices,
): Promise<boolean> {
  const known = await receipts.listBefore(key, sequencer);
  return known.some((one) => one.versionId === versionId && one.receipt.outcome === "rejected");
}

function carriedBy(receipt: StoredReceipt | undefined): Omit<Carried, "isSure"> {
  if (receipt?.isMany) return { many: receipt, took: receipt.versionId };
  return { articleId: receipt?.articleId };
}

/**
 * Withdraws the story that a key carried, when its version is removed and the version below tells another
 * story. The removal need not be that of this very version: several may be removed at once. When another
 * version was current, its story is left as it is.
 *
 * @param change what the removal amounts to
 * @param uncovered the receipt of what the key carries after it
 * @returns the id of the story that was withdrawn
 */
export async function withdrawRemoved(
  event: UploadEvent,
  change: UploadEvent,
  uncovered: Receipt,
  services: IngestServices,
): Promise<string | undefined> {
  const { key, sequencer, at } = event;
  const carried = await services.receipts.findCarriedBefore(key, sequencer);
  if (!carried || !(await isRemoved(carried.versionId, event, change, services))) return undefined;
  const isKept = await tellerOfUncovered(change, uncovered, services);
  if (carried.isMany) await withdrawRest(event, { key, sequencer: carried.sequencer }, isKept, services);
  if (carried.articleId === undefined || isKept(carried.articleId)) return undefined;
  await saveState(carried.articleId, stateFromDeletion(key, sequencer, at), event, services);
  return carried.articleId;
}

/** Which articles the version below a removed one tells. */
async function tellerOfUncovered(
  change: UploadEvent,
  { articleId, counts }: Receipt,
  { items }: IngestServices,
): Promise<(id: string) => boolean> {
  const told = counts && change.kind === "put" ? await items.list(change, 0, counts.total) : [];
  const ids = new Set([articleId, ...told.map((item) => item.articleId)]);
  return (id) => ids.has(id);
}

/** Whether a version that was there before a removal is gone. What is left lies below the current one. */
async function isRemoved(
  versionId: string | undefined,
  event: UploadEvent,
  change: UploadEvent,
  { bucket }: IngestServices,
): Promise<boolean> {
  if (versionId === undefined || versionId === change.versionId) return false;
  if (versionId === event.versionId) return true;
  const left = await bucket.listEarlierVersions({ ...event, versionId: change.versionId });
  return !left.includes(versionId);
}

/**
 * Looks once more for the story that a deletion withdraws, when the bucket could not say which. An upload may
 * have been in progress: both write their receipt first and look for the other's then, so that one of the two
 * finds the other.
 *
 * @param receipt the deletion's, as it was saved
 * @param took the version that it takes away, as far as the bucket could say: another one is left as it is
 */
export async function withdrawMissed(
  event: UploadEvent,
  receipt: Receipt,
  services: IngestServices,
  took?: string,
): Promise<void> {
  const { key, sequencer, at } = event;
  const missed = await services.receipts.findCarriedBefore(key, sequencer);
  if (took !== undefined && missed?.versionId !== took) return;
  if (missed?.isMany && receipt.counts === undefined) {
    const noTime = { ...services, goOn: undefined }; // its receipt is there: nobody would come back to it
    const done = await withdrawMany(event, { key, sequencer: missed.sequencer }, noTime);
    const counts = "counts" in done ? done.counts : undefined;
    await services.receipts.save({ ...receipt, counts }, event, {
      withdrew: receipt.articleId,
      took: missed.versionId,
    });
    return;
  }
  const articleId = missed?.articleId;
  if (articleId === undefined || articleId === receipt.articleId) return;
  const outcome = await saveState(articleId, stateFromDeletion(key, sequencer, at), event, services);
  await services.receipts.save({ ...receipt, outcome, articleId }, event, { withdrew: receipt.articleId });
}
