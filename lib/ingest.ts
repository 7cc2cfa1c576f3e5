/**
 * The write story: what one upload event does. Read, recognise and parse, normalise, rank, save; then the
 * receipt says what became of it.
 *
 * A `Rejection` ends here, as a receipt: no retry would help. Whatever else is thrown goes back to the queue.
 */
import type { Article, Upload } from "./article.ts";
import type { Articles } from "./aws/articles.ts";
import type { Receipts } from "./aws/receipts.ts";
import type { UploadedObject, Uploads } from "./aws/uploads.ts";
import { readArticle } from "./formats/index.ts";
import type { Log } from "./log.ts";
import type { Receipt } from "./receipt.ts";
import { type SummaryRecord, summaryRecord } from "./record.ts";
import { Rejection } from "./rejection.ts";
import { revisionAt } from "./revision.ts";
import type { Edition, Outcome } from "./succession.ts";
import { rank } from "./summarise/index.ts";
import type { UploadEvent } from "./uploads.ts";

export interface IngestServices {
  uploads: Uploads;
  articles: Articles;
  receipts: Receipts;
  log: Log;
  now(): Date;
  newsroom: { timeZone: string; maxUploadBytes: number };
}

/**
 * Brings articles, summaries and the key's receipt in line with one event. Safe to repeat, in any order.
 *
 * @throws when a retry may help: a throttle, a timeout, an outage
 */
export async function ingest(event: UploadEvent, services: IngestServices): Promise<void> {
  const receipt = event.kind === "delete" ? await withdraw(event, services) : await take(event, services);
  await services.receipts.save(receipt, event.sequencer);
  report(receipt, services.log);
}

async function take(event: UploadEvent, services: IngestServices): Promise<Receipt> {
  const about = { key: event.key, at: event.at, warnings: [] };
  try {
    const object = await services.uploads.read(event, services.newsroom.maxUploadBytes);
    if (!object) return { ...about, outcome: "superseded" };
    const { article } = await readArticle(object.bytes, uploadOf(event, object), services.newsroom);
    const outcome = await save(article, event, services);
    const { id: articleId, revision, format, warnings } = article;
    return { ...about, outcome, articleId, revision, format, warnings };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { ...about, outcome: "rejected", rejection: error.toJSON() };
  }
}

async function save(article: Article, event: UploadEvent, services: IngestServices): Promise<Outcome> {
  const { id, revision } = article;
  const { sequencer, key } = event;
  const deletedAt = await services.receipts.carry(key, { articleId: id, revision, sequencer });
  const edition: Edition = { revision, firstSeen: event.at, article };
  return services.articles.save(
    id,
    deletedAt ? gone(edition, "withdrawn", revisionAt(revision, deletedAt)) : killed(edition),
    summarise,
    services.now(),
  );
}

/** A deletion withdraws the edition that the key carried; one of a file that was never read withdraws nothing. */
async function withdraw(event: UploadEvent, { receipts, articles, now }: IngestServices): Promise<Receipt> {
  const { key, sequencer, at } = event;
  const carried = await receipts.remove(key, sequencer);
  if (carried) {
    const revision = revisionAt(carried.revision, sequencer);
    const edition: Edition = { revision, firstSeen: at, gone: "withdrawn" };
    await articles.save(carried.articleId, edition, summarise, now());
  }
  return { key, at, outcome: "withdrawn", warnings: [] };
}

function summarise(article: Article): SummaryRecord {
  return summaryRecord(article, rank(article));
}

/** What its sender canceled keeps no text. */
function killed(edition: Edition): Edition {
  return edition.article?.pubStatus === "canceled" ? gone(edition, "canceled") : edition;
}

function gone(
  { firstSeen, ...edition }: Edition,
  how: "canceled" | "withdrawn",
  revision = edition.revision,
): Edition {
  return { revision, firstSeen, gone: how };
}

function uploadOf(event: UploadEvent, object: UploadedObject): Upload {
  const { bucket, key, versionId, sequencer, at } = event;
  return {
    bucket,
    key,
    versionId,
    eTag: object.eTag ?? event.eTag,
    sequencer,
    size: object.bytes.length,
    contentType: object.contentType,
    at,
  };
}

function report({ key, outcome, articleId, revision, rejection }: Receipt, log: Log): void {
  if (rejection) log("UPLOAD_REJECTED", { key, code: rejection.code });
  else if (outcome === "withdrawn") log("UPLOAD_WITHDRAWN", { key, articleId });
  else log("UPLOAD_INGESTED", { key, outcome, articleId, revision });
}
