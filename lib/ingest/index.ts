/**
 * The write story: what one upload event does. Read, recognise and parse, normalise, rank, save; then the
 * receipt says what became of it.
 *
 * A `Rejection` ends here, as a receipt: no retry would help. Whatever else is thrown goes back to the queue.
 */
import type { Announcement } from "../announce/announcements.ts";
import { tellOf } from "../announce/announcements.ts";
import type { Article, Upload } from "../article.ts";
import type { Articles } from "../aws/articles.ts";
import type { UploadedObject, Uploads } from "../aws/bucket.ts";
import type { Receipts } from "../aws/receipts.ts";
import type { Row } from "../aws/table.ts";
import { primaryLanguage } from "../languages/tags.ts";
import type { Log, LogEvent } from "../log.ts";
import type { Measured } from "../metrics.ts";
import type { Newsroom } from "../reading/index.ts";
import { Rejection } from "../rejection.ts";
import { noticeOf } from "../stories/kill-notice.ts";
import { isSameVersion, revisionAfter, sequencerAfter, statesLess } from "../stories/revision.ts";
import {
  deletionOf,
  type Edition,
  nothingOf,
  type Outcome,
  saysTheSame,
  succeed,
  takeOf,
} from "../stories/versions.ts";
import type { Digest } from "../summarise/digest.ts";
import { summaryRecord } from "../summarise/summary-record.ts";
import type { Patience, Read, Reader } from "./reader/index.ts";
import type { Receipt } from "./receipt.ts";
import type { UploadEvent } from "./s3-events.ts";

export interface IngestServices {
  uploads: Uploads;
  /** What reads them: time and memory that depend on a file are spent there. */
  reader: Reader;
  articles: Articles;
  receipts: Receipts;
  log: Log;
  /** Tells who listens what is new about an article; absent when nobody does. */
  announce?: ((id: string, now: Date, summary?: Row) => Promise<Announcement | undefined>) | undefined;
  now(): Date;
  newsroom: Newsroom;
  /** How long this upload's reading is waited for. */
  patience?: Patience | undefined;
}

/**
 * Brings articles, summaries and the key's receipt in line with one event. Safe to repeat, in any order.
 *
 * @throws when a retry may help: a throttle, a timeout, an outage
 */
export async function ingest(event: UploadEvent, services: IngestServices): Promise<void> {
  const change = event.kind === "removal" ? await changeBy(event, services) : event;
  if (!change) return;
  const told = change.kind === "delete" ? await withdraw(change, services) : await take(change, services);
  if (event.kind === "removal") await withdrawRemoved(event, told.receipt, services);
  await services.receipts.save(told.receipt, change, told.notice);
  if (told.mayHaveMissed) await withdrawMissed(change, told.receipt, services);
  report(told, event, services);
}

/**
 * What the removal of one version changes: it may bring an earlier version back, or leave none. Clearing away what
 * was not current changes nothing.
 */
async function changeBy(
  event: UploadEvent,
  { uploads, receipts }: IngestServices,
): Promise<UploadEvent | undefined> {
  const current = await uploads.current(event);
  const before = await receipts.before(event.key, event.sequencer);
  if (current) {
    const isKnown = before?.kind === "put" && before.versionId === current.versionId;
    return isKnown ? undefined : { ...event, ...current, kind: "put", mayRestore: true };
  }
  return before?.kind === "delete" ? undefined : { ...event, kind: "delete", versionId: undefined };
}

/** What is told of one event: to the newsroom, and to who operates this. */
interface Told {
  receipt: Receipt;
  language?: string | undefined;
  /** Of a kill: its words, by which the story that it means may be found. */
  notice?: Uint8Array | undefined;
  /** Of a deletion: that the bucket could not say what it took. */
  mayHaveMissed?: boolean;
}

async function take(event: UploadEvent, services: IngestServices): Promise<Told> {
  const { key, at } = event;
  const about = { key, at, warnings: [] };
  try {
    const upload = await read(event, services);
    if (!upload) return { receipt: await superseded(event, services) };
    const { digest } = upload;
    const article = event.mayRestore ? await restored(upload.article, event, services) : upload.article;
    const { id: articleId, revision, format, language, warnings } = article;
    const outcome = await save(articleId, () => begun(article, event, services), services, {
      article,
      digest,
    });
    const notice = article.pubStatus === "canceled" ? noticeOf(article) : undefined;
    return { receipt: { ...about, outcome, articleId, revision, format, warnings }, language, notice };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { receipt: { ...about, outcome: "rejected", rejection: error.toJSON() } };
  }
}

/**
 * Of an upload that is there no longer: its receipt stays, where it has one; else what an earlier attempt at it began is
 * ended, and told of.
 */
async function superseded({ key, sequencer, at }: UploadEvent, services: IngestServices): Promise<Receipt> {
  const known = await services.receipts.of(key, sequencer);
  if (known) return known.receipt;
  const articleId = await services.receipts.begunAs(key, sequencer);
  if (articleId !== undefined) await save(articleId, nothingOf(at), services);
  return { key, at, outcome: "superseded", articleId, warnings: [] };
}

/** Notes what an upload is read as, before anything of it is kept. @returns the edition that it makes */
async function begun(article: Article, event: UploadEvent, services: IngestServices): Promise<Edition> {
  for (const former of await services.receipts.begin(event, article.id))
    await withdrawNamesake(event, former, services);
  return withItsDeletion(takeOf(article, event.at), event, article.id, services);
}

/**
 * A deletion that came before the upload it deletes was read may not have known what it withdraws; and of the very many
 * that a story may have had it remembers the newest. The key's receipts remember all.
 */
async function withItsDeletion(
  take: Edition,
  { key, sequencer }: UploadEvent,
  id: string,
  { receipts }: IngestServices,
): Promise<Edition> {
  const deletion = await receipts.deletionAfter(key, sequencer, id);
  if (!deletion) return take;
  return succeed(take, deletionOf(key, deletion.sequencer, deletion.receipt.at)).standing;
}

/** @returns undefined when the object is there no longer, or another has taken its place */
async function read(event: UploadEvent, services: IngestServices): Promise<Read | undefined> {
  const { uploads, reader, newsroom, patience } = services;
  const object = await uploads.read(event, newsroom.maxUploadBytes);
  if (!object) return undefined;
  return reader.read(object.bytes, uploadOf(event, object), newsroom, patience);
}

/** What an earlier version of an event's key held; undefined when it could not be read. */
async function readVersion(
  versionId: string,
  event: UploadEvent,
  services: IngestServices,
): Promise<Article | undefined> {
  try {
    const version = { ...event, kind: "put" as const, versionId, eTag: undefined, size: undefined };
    return (await read(version, services))?.article;
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
}

/**
 * A version that was here before and is brought back wins over those that its key has held since, though the wire
 * numbered them higher: somebody wanted it so. It comes right after the newest of them.
 */
async function restored(article: Article, event: UploadEvent, services: IngestServices): Promise<Article> {
  const earlier = await revisionsBefore(event, article.id, services);
  const newest = earlier.sort().at(-1) ?? "";
  const wasHere = earlier.some((revision) => isSameVersion(revision, article.revision));
  // A kill that states no number takes what was made before it; what is brought back counts as made now.
  const [, placed = ""] = [newest, article.revision].sort();
  const mayBeKilled = earlier.some((revision) => statesLess(revision, placed));
  if (!wasHere || (newest < article.revision && !mayBeKilled)) return article;
  return { ...article, revision: revisionAfter(newest, article.revision, mayBeKilled ? event.at : "") };
}

/** The revisions of a story that its key has held before an event: by the receipts, and what has none yet by its bytes. */
async function revisionsBefore(event: UploadEvent, id: string, services: IngestServices): Promise<string[]> {
  const known = await services.receipts.lastBefore(event.key, event.sequencer);
  const revisions = known.filter(({ articleId }) => articleId === id).map(({ receipt }) => receipt.revision);
  for (const versionId of await services.uploads.earlierVersions(event)) {
    if (known.some((receipted) => receipted.versionId === versionId)) continue;
    const article = await readVersion(versionId, event, services);
    if (article?.id === id) revisions.push(article.revision);
  }
  return revisions.filter((revision) => revision !== undefined);
}

/** A deletion withdraws the story that the key carried then, unless that stands by another file since. */
async function withdraw(event: UploadEvent, services: IngestServices): Promise<Told> {
  const { key, sequencer, at } = event;
  const { articleId, isSure } = await carriedBefore(event, services);
  const deletion = deletionOf(key, sequencer, at);
  const outcome = articleId ? await save(articleId, deletion, services) : "withdrawn";
  return { receipt: { key, at, outcome, articleId, warnings: [] }, mayHaveMissed: !isSure };
}

/**
 * Which story a key carried when it was deleted: the newest upload before that could be read. The bucket's own
 * versions say so whatever has been ingested yet; a bucket without versions leaves only the receipts to ask.
 */
async function carriedBefore(
  deletion: UploadEvent,
  services: IngestServices,
): Promise<{ articleId: string | undefined; isSure: boolean }> {
  const { key, sequencer } = deletion;
  const known = await services.receipts.carriedBefore(key, sequencer);
  for await (const { versionId, isDeletion } of services.uploads.versionsBefore(deletion)) {
    // Its own event may not have come yet, so that no receipt tells of it.
    if (isDeletion) return { articleId: undefined, isSure: true };
    // Its receipt says what it was read as; reading it again might, with another parser, say otherwise.
    if (known?.versionId === versionId) return { articleId: known.articleId, isSure: true };
    const article = await readVersion(versionId, deletion, services);
    if (article) return { articleId: article.id, isSure: true };
  }
  return { articleId: known?.articleId, isSure: false };
}

/**
 * A version that is deleted for good takes the story that it held with it, unless the one below tells it too. Where
 * another version was what the key carried, that one's story is left as it is.
 */
async function withdrawRemoved(
  { key, sequencer, versionId, at }: UploadEvent,
  uncovered: Receipt,
  services: IngestServices,
) {
  const carried = await services.receipts.carriedBefore(key, sequencer);
  if (carried?.articleId === undefined || carried.versionId !== versionId) return;
  if (carried.articleId === uncovered.articleId) return;
  await save(carried.articleId, deletionOf(key, sequencer, at), services);
}

/**
 * Where the bucket itself could not say what a deletion took, an upload may have been on its way: who writes first, and
 * looks then, misses nobody.
 */
async function withdrawMissed(event: UploadEvent, receipt: Receipt, services: IngestServices): Promise<void> {
  const { key, sequencer, at } = event;
  const missed = (await services.receipts.carriedBefore(key, sequencer))?.articleId;
  if (missed === undefined || missed === receipt.articleId) return;
  const outcome = await save(missed, deletionOf(key, sequencer, at), services);
  await services.receipts.save({ ...receipt, outcome, articleId: missed }, event);
}

/** A newer parser may read another identity off the same upload: the story under the former one goes. */
async function withdrawNamesake(
  { key, sequencer, at }: UploadEvent,
  former: string,
  services: IngestServices,
) {
  await save(former, deletionOf(key, sequencerAfter(sequencer), at), services);
}

/**
 * What a crash leaves unannounced the retry announces: it finds the same standing, and that nobody was told.
 *
 * @param own the edition's article, and its digest
 */
async function save(
  id: string,
  edition: Edition | (() => Promise<Edition>),
  services: IngestServices,
  own?: Read,
): Promise<Outcome> {
  const { articles, announce, log, now } = services;
  const summarise = async (standing: Article) => {
    const digest = own && saysTheSame(standing, own.article) ? own.digest : undefined;
    return summaryRecord(standing, digest ?? (await digestAgain(standing, services)));
  };
  const { outcome, summary } = await articles.bring(id, edition, summarise, now());
  tellOf(await announce?.(id, now(), summary), log);
  return outcome;
}

/** Of a story that could be read when it came. That it no longer can is no fault of the upload that asks for it. */
async function digestAgain(standing: Article, { reader, patience }: IngestServices): Promise<Digest> {
  try {
    return await reader.digest(standing, patience);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    throw new Error("a standing story can be summarised no longer", { cause: error });
  }
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

const EVENT_OF: Record<Receipt["outcome"], LogEvent> = {
  created: "UPLOAD_INGESTED",
  updated: "UPLOAD_INGESTED",
  unchanged: "UPLOAD_INGESTED",
  superseded: "UPLOAD_INGESTED",
  withdrawn: "UPLOAD_WITHDRAWN",
  rejected: "UPLOAD_REJECTED",
};

function report({ receipt, language }: Told, { happened }: UploadEvent, { log, now }: IngestServices): void {
  const { key, outcome, articleId, revision, format, rejection } = receipt;
  const fields = {
    key,
    outcome,
    articleId,
    revision,
    format,
    language: counted(language),
    code: rejection?.code,
  };
  const latency = happened === undefined ? undefined : now().getTime() - happened;
  log(EVENT_OF[outcome], fields, measuredBy(outcome, latency));
}

function measuredBy(outcome: Receipt["outcome"], UploadLatency: number | undefined): Measured {
  switch (outcome) {
    case "created":
    case "updated":
      return { ArticlesAccepted: 1, UploadsRejected: 0, UploadLatency };
    case "unchanged":
      return { UploadsUnchanged: 1, UploadsRejected: 0 };
    case "superseded":
      return { UploadsSuperseded: 1, UploadsRejected: 0 };
    case "withdrawn":
      return { ArticlesWithdrawn: 1 };
    case "rejected":
      return { UploadsRejected: 1 };
  }
}

/** The language that an article is counted under: a closed list, for an upload may call itself anything. */
function counted(language: string | undefined): string {
  const primary = primaryLanguage(language) ?? "";
  return COUNTED_LANGUAGES.has(primary) ? primary : "other";
}

/** Each is a metric of its own, and billed so. */
const COUNTED_LANGUAGES = new Set(
  "ar cs da de el en es fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh".split(" "),
);
