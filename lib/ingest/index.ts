/**
 * The write path: what one event of the bucket changes. For an upload these are five steps:
 *
 * 1. read the object from the bucket (read-upload.ts);
 * 2. recognise its format and parse it,
 * 3. normalise the draft to an article,
 * 4. rank its sentences: these three the reader does (reader/index.ts);
 * 5. save article and summary (save.ts), and then the receipt.
 *
 * A `Rejection` ends here, as a receipt, because no retry would help. Any other error goes back to the queue.
 */
import { Rejection } from "../rejection.ts";
import { hashNotice } from "../stories/kill-notice.ts";
import { makeEmptyState } from "../stories/versions.ts";
import {
  findHastyDeletion,
  ingestDeletion,
  resolveRemoval,
  withdrawMissed,
  withdrawRemoved,
} from "./deletions.ts";
import { readUpload } from "./read-upload.ts";
import type { Receipt } from "./receipt.ts";
import { report } from "./report.ts";
import { placeRestored } from "./restore.ts";
import type { UploadEvent } from "./s3-events.ts";
import { saveState, saveUpload } from "./save.ts";
import type { IngestResult, IngestServices } from "./services.ts";

export type { IngestServices } from "./services.ts";

/**
 * Brings articles, summaries and the key's receipt in line with one event. It may be repeated, in any order.
 *
 * @throws when a retry may help: a throttle, a timeout, an outage
 */
export async function ingest(event: UploadEvent, services: IngestServices): Promise<void> {
  const change = event.kind === "removal" ? await resolveRemoval(event, services) : event;
  if (!change) return;
  const result = await (change.kind === "delete" ? ingestDeletion : ingestUpload)(change, services);
  const withdrew =
    event.kind === "removal" ? await withdrawRemoved(event, change, result.receipt, services) : undefined;
  await services.receipts.save(result.receipt, change, { notice: result.notice, withdrew });
  if (result.mayHaveMissed) await withdrawMissed(change, result.receipt, services);
  report(result, event, services);
  const hasty = event.kind === "removal" && (await findHastyDeletion(event, services));
  if (hasty) await ingest(hasty, services);
}

async function ingestUpload(event: UploadEvent, services: IngestServices): Promise<IngestResult> {
  const { key, at } = event;
  try {
    const read = await readUpload(event, services);
    if (!read) return { receipt: await recordSuperseded(event, services) };
    const article = await placeRestored(read.article, event, services);
    const { outcome, announcement } = await saveUpload({ ...read, article }, event, services);
    const { id: articleId, revision, format, language, warnings } = article;
    const notice = article.pubStatus === "canceled" ? hashNotice(article) : undefined;
    const receipt = { key, at, warnings, outcome, articleId, revision, format };
    return { receipt, announcement, language, notice };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { receipt: { key, at, warnings: [], outcome: "rejected", rejection: error.toJSON() } };
  }
}

/**
 * The receipt of an upload that is gone before it was read: the one that it has already; or a new one, after
 * an article that an earlier attempt began is saved and announced.
 */
async function recordSuperseded(event: UploadEvent, services: IngestServices): Promise<Receipt> {
  const { key, sequencer, at } = event;
  const known = await services.receipts.findOfEvent(key, sequencer);
  if (known) return known.receipt;
  const articleId = await services.receipts.findBegun(key, sequencer);
  if (articleId !== undefined) await saveState(articleId, makeEmptyState(at), event, services);
  return { key, at, outcome: "superseded", articleId, warnings: [] };
}
