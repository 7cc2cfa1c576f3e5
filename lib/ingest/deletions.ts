/**
 * Deletions and removals. A deletion hides a key; a removal takes one version (or a deletion's marker) away
 * for good. Both withdraw the story that the key carried, unless another file brings it.
 */
import { stateFromDeletion } from "../stories/versions.ts";
import { readVersion } from "./read-upload.ts";
import type { Receipt } from "./receipt.ts";
import type { UploadEvent } from "./s3-events.ts";
import { saveState } from "./save.ts";
import type { IngestResult, IngestServices } from "./services.ts";

/**
 * What the removal of one version changes: it may bring an earlier version back, or leave none.
 *
 * @returns the upload or deletion that it amounts to; undefined when the removed version was not current
 */
export async function resolveRemoval(
  event: UploadEvent,
  { bucket, receipts }: IngestServices,
): Promise<UploadEvent | undefined> {
  const current = await bucket.findCurrent(event);
  const before = await receipts.findBefore(event.key, event.sequencer);
  if (current) {
    const isKnown = before?.kind === "put" && before.versionId === current.versionId;
    return isKnown ? undefined : { ...event, ...current, kind: "put", mayRestore: true };
  }
  return before?.kind === "delete" ? undefined : { ...event, kind: "delete", versionId: undefined };
}

/** Withdraws the story that the key carried, unless another file has brought it since. */
export async function ingestDeletion(event: UploadEvent, services: IngestServices): Promise<IngestResult> {
  const { key, sequencer, at } = event;
  const { articleId, isSure } = await findCarried(event, services);
  const deletion = stateFromDeletion(key, sequencer, at);
  const outcome = articleId ? await saveState(articleId, deletion, event, services) : "withdrawn";
  return { receipt: { key, at, outcome, articleId, warnings: [] }, mayHaveMissed: !isSure };
}

/**
 * The story that a key carried when it was deleted: that of the newest upload before that could be read. The
 * bucket's versions tell, whatever has been ingested yet; without versions only the receipts can.
 */
async function findCarried(
  deletion: UploadEvent,
  services: IngestServices,
): Promise<{ articleId: string | undefined; isSure: boolean }> {
  const { key, sequencer } = deletion;
  const known = await services.receipts.findCarriedBefore(key, sequencer);
  for await (const { versionId, isDeletion } of services.bucket.listVersionsBefore(deletion)) {
    // The earlier deletion's own event may not have arrived yet, so it may have no receipt.
    if (isDeletion) return { articleId: undefined, isSure: true };
    // The receipt says what the version was read as. Read again, by another parser, it might
    // be another story.
    if (known?.versionId === versionId) return { articleId: known.articleId, isSure: true };
    const article = await readVersion(versionId, deletion, services);
    if (article) return { articleId: article.id, isSure: true };
  }
  return { articleId: known?.articleId, isSure: false };
}

/**
 * Withdraws the story of a removed version, unless the version below it tells the same story. When another
 * version was current, its story is left as it is.
 *
 * @param uncovered the receipt of what the key carries after the removal
 * @returns the id of the story that was withdrawn
 */
export async function withdrawRemoved(
  event: UploadEvent,
  uncovered: Receipt,
  services: IngestServices,
): Promise<string | undefined> {
  const { key, sequencer, versionId, at } = event;
  const carried = await services.receipts.findCarriedBefore(key, sequencer);
  if (carried?.articleId === undefined || carried.versionId !== versionId) return undefined;
  if (carried.articleId === uncovered.articleId) return undefined;
  await saveState(carried.articleId, stateFromDeletion(key, sequencer, at), event, services);
  return carried.articleId;
}

/**
 * Looks once more for the story that a deletion withdraws, when the bucket could not say which. An upload may
 * have been in progress: both write their receipt first and look for the other's then, so that one of the two
 * finds the other.
 *
 * @param receipt the deletion's, as it was saved
 */
export async function withdrawMissed(
  event: UploadEvent,
  receipt: Receipt,
  services: IngestServices,
): Promise<void> {
  const { key, sequencer, at } = event;
  const missed = (await services.receipts.findCarriedBefore(key, sequencer))?.articleId;
  if (missed === undefined || missed === receipt.articleId) return;
  const outcome = await saveState(missed, stateFromDeletion(key, sequencer, at), event, services);
  await services.receipts.save({ ...receipt, outcome, articleId: missed }, event, {
    withdrew: receipt.articleId,
  });
}
