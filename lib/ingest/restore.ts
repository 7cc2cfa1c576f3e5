/** Restored versions: an operator brings an earlier version of an object back. */
import type { Article } from "../article.ts";
import type { StoredReceipt } from "../aws/receipts.ts";
import type { Many } from "../reading/many.ts";
import { Rejection } from "../rejection.ts";
import { isLessSpecific, isSameVersion, makeNextRevision } from "../stories/revision.ts";
import { readVersion } from "./read-upload.ts";
import type { UploadEvent } from "./s3-events.ts";
import type { IngestServices } from "./services.ts";

/** What a key held before an event that may restore it; asked once for all the items of a file. */
export interface EarlierVersions {
  /**
   * Gives a restored version the revision right after the newest that its key has held since. It wins over
   * those, though the wire gave them higher numbers, because somebody wanted it back.
   *
   * @returns the article as it is, when the event restores nothing
   */
  place(article: Article): Promise<Article>;
}

/** Receipts of files of many whose items are looked at. */
const MAX_FILES = 20;

/** Looks at what a key held before an event. */
export function lookBack(event: UploadEvent, services: IngestServices): EarlierVersions {
  let held: Promise<Held> | undefined;
  return {
    async place(article) {
      if (!event.mayRestore) return article;
      held ??= findHeld(event, services);
      return placeAfter(article, await listRevisions(article, event, await held, services), event);
    },
  };
}

function placeAfter(article: Article, earlier: string[], event: UploadEvent): Article {
  const newest = earlier.sort().at(-1) ?? "";
  const wasHere = earlier.some((revision) => isSameVersion(revision, article.revision));
  // A kill without a number retracts what was made before it. A restored version counts as made
  // at the restoration.
  const [, placed = ""] = [newest, article.revision].sort();
  const mayBeKilled = earlier.some((revision) => isLessSpecific(revision, placed));
  if (!wasHere || (newest < article.revision && !mayBeKilled)) return article;
  return { ...article, revision: makeNextRevision(newest, article.revision, mayBeKilled ? event.at : "") };
}

/** The versions that a key held: by receipt; without a receipt, by reading them. */
interface Held {
  known: readonly StoredReceipt[];
  /** Of files of many, by article. */
  revisions: ReadonlyMap<string, string[]>;
  unknown: readonly { versionId: string; read: Article | Many }[];
}

async function findHeld(event: UploadEvent, services: IngestServices): Promise<Held> {
  const known = await services.receipts.listBefore(event.key, event.sequencer);
  const revisions = new Map<string, string[]>();
  for (const { sequencer, receipt } of known.filter(({ isMany }) => isMany).slice(0, MAX_FILES)) {
    const items = await services.items.list({ key: event.key, sequencer }, 0, receipt.counts?.total ?? 0);
    for (const { articleId, revision } of items)
      if (articleId && revision) revisions.set(articleId, [...(revisions.get(articleId) ?? []), revision]);
  }
  const unknown: { versionId: string; read: Article | Many }[] = [];
  for (const versionId of await services.bucket.listEarlierVersions(event)) {
    if (known.some((receipt) => receipt.versionId === versionId)) continue;
    const read = await readVersion(versionId, event, services);
    if (read) unknown.push({ versionId, read });
  }
  return { known, revisions, unknown };
}

async function listRevisions(
  { id, upload: { item } }: Article,
  event: UploadEvent,
  { known, revisions, unknown }: Held,
  services: IngestServices,
): Promise<string[]> {
  const own = known.filter(({ articleId }) => articleId === id).map(({ receipt }) => receipt.revision);
  const found = [...own, ...(revisions.get(id) ?? [])];
  for (const { versionId, read } of unknown) {
    const article = "items" in read ? await readItemOf(read, item, { ...event, versionId }, services) : read;
    if (article?.id === id) found.push(article.revision);
  }
  return found.filter((revision) => revision !== undefined);
}

/** The item of that name in another version of a file of many. */
async function readItemOf(
  { items }: Many,
  name: string | undefined,
  event: UploadEvent,
  { reader, newsroom, deadline }: IngestServices,
): Promise<Article | undefined> {
  const item = items.find((one) => one.name === name);
  if (!item) return undefined;
  const { bucket, key, versionId, sequencer, at } = event;
  const upload = { bucket, key, item: item.name, versionId, sequencer, size: item.bytes.length, at };
  try {
    return (await reader.readItem(item, upload, newsroom, deadline)).article;
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
}
