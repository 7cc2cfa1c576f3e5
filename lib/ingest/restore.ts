/** Restored versions: an operator brings an earlier version of an object back. */
import type { Article } from "../article.ts";
import { isLessSpecific, isSameVersion, makeNextRevision } from "../stories/revision.ts";
import { readVersion } from "./read-upload.ts";
import type { UploadEvent } from "./s3-events.ts";
import type { IngestServices } from "./services.ts";

/**
 * Gives a restored version the revision right after the newest that its key has held since. It wins over
 * those, though the wire gave them higher numbers, because somebody wanted it back.
 *
 * @returns the article as it is, when the event restores nothing
 */
export async function placeRestored(
  article: Article,
  event: UploadEvent,
  services: IngestServices,
): Promise<Article> {
  if (!event.mayRestore) return article;
  const earlier = await listRevisionsBefore(event, article.id, services);
  const newest = earlier.sort().at(-1) ?? "";
  const wasHere = earlier.some((revision) => isSameVersion(revision, article.revision));
  // A kill without a number retracts what was made before it. A restored version counts as made
  // at the restoration.
  const [, placed = ""] = [newest, article.revision].sort();
  const mayBeKilled = earlier.some((revision) => isLessSpecific(revision, placed));
  if (!wasHere || (newest < article.revision && !mayBeKilled)) return article;
  return { ...article, revision: makeNextRevision(newest, article.revision, mayBeKilled ? event.at : "") };
}

/**
 * The revisions of a story under an event's key before the event, by receipt; without a receipt, by
 * reading the version.
 */
async function listRevisionsBefore(
  event: UploadEvent,
  id: string,
  services: IngestServices,
): Promise<string[]> {
  const known = await services.receipts.listBefore(event.key, event.sequencer);
  const revisions = known.filter(({ articleId }) => articleId === id).map(({ receipt }) => receipt.revision);
  for (const versionId of await services.bucket.listEarlierVersions(event)) {
    if (known.some((receipt) => receipt.versionId === versionId)) continue;
    const article = await readVersion(versionId, event, services);
    if (article?.id === id) revisions.push(article.revision);
  }
  return revisions.filter((revision) => revision !== undefined);
}
