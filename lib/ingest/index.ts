/**
 * The write path: what one event of the bucket changes. For an upload these are five steps:
 *
 * 1. read the object from the bucket (read-upload.ts);
 * 2. recognise its format and parse it,
 * 3. normalise the draft to an article,
 * 4. rank its sentences: these three the reader does (reader/index.ts);
 * 5. save article and summary (save.ts), and then the receipt.
 *
 * A file of many stories goes the last three of them for each of its items (many.ts).
 *
 * A `Rejection` ends here, as a receipt, because no retry would help. Any other error goes back to the queue.
 */
import { Rejection } from "../rejection.ts";
import { hashNotice } from "../stories/kill-notice.ts";
import { makeEmptyState } from "../stories/versions.ts";
import {
  findHastyDeletion,
  findVainDeletion,
  ingestDeletion,
  resolveRemoval,
  withdrawMissed,
  withdrawRemoved,
} from "./deletions.ts";
import { endMany, ingestMany } from "./many.ts";
import { isMany, readUpload } from "./read-upload.ts";
import type { Receipt } from "./receipt.ts";
import { report } from "./report.ts";
import { lookBack } from "./restore.ts";
import type { UploadEvent } from "./s3-events.ts";
import { saveState, saveUpload } from "./save.ts";
import type { IngestResult, IngestServices, Rest } from "./services.ts";

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
  if ("rest" in result) return goOn(event, result.rest, services);
  const withdrew =
    event.kind === "removal" ? await withdrawRemoved(event, change, result.receipt, services) : undefined;
  const { notice, took } = result;
  await services.receipts.save(result.receipt, change, { notice, withdrew, took });
  if (result.mayHaveMissed) await withdrawMissed(change, result.receipt, services, took);
  report(result, event, services);
  const hasty =
    event.kind === "removal"
      ? await findHastyDeletion(event, services)
      : await findVainDeletion(event, result.receipt, services);
  if (hasty) await ingest(hasty, services);
}

async function goOn(event: UploadEvent, from: number, { goOn: send, log }: IngestServices): Promise<void> {
  if (!send) throw new Error("nobody can go on with the rest of a file");
  await send(event, from);
  log("UPLOAD_GOES_ON", { key: event.key, from });
}

async function ingestUpload(event: UploadEvent, services: IngestServices): Promise<IngestResult | Rest> {
  const { key, at } = event;
  try {
    const read = await readUpload(event, services);
    if (!read) return { receipt: await recordSuperseded(event, services) };
    if (isMany(read)) return await ingestMany(read, event, services);
    const article = await lookBack(event, services).place(read.article);
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
  const many = await endMany(event, services);
  if (many) return many;
  const articleId = await services.receipts.findBegun(key, sequencer);
  if (articleId !== undefined) await saveState(articleId, makeEmptyState(at), event, services);
  return { key, at, outcome: "superseded", articleId, warnings: [] };
}
