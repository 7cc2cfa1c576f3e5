/** Saves what an event adds to a story, and announces what is new. */
import { createHash } from "node:crypto";
import { type Announcement, logAnnouncement } from "../announce/announcements.ts";
import type { Article } from "../article.ts";
import type { Teller } from "../aws/announcements.ts";
import { Rejection } from "../rejection.ts";
import { hasSameContent } from "../stories/field-hashes.ts";
import { makeNextSequencer } from "../stories/revision.ts";
import {
  mergeVersions,
  type Outcome,
  type StoryState,
  stateFromDeletion,
  stateFromUpload,
} from "../stories/versions.ts";
import type { Digest } from "../summarise/digest.ts";
import { makeSummaryRecord } from "../summarise/summary-record.ts";
import type { ReadUpload } from "./reader/index.ts";
import type { UploadEvent } from "./s3-events.ts";
import type { IngestServices } from "./services.ts";

/** What became of a state, and what was announced of it. */
interface Saved {
  outcome: Outcome;
  announcement: Announcement | undefined;
}

/** Saves an upload's article and its summary. Its announcement is for the caller to log (report.ts). */
export function saveUpload(read: ReadUpload, event: UploadEvent, services: IngestServices): Promise<Saved> {
  const begin = () => beginUpload(read.article, event, services);
  return mergeAndTell(read.article.id, begin, event, services, { own: read });
}

/** Where a state comes from. */
interface StateSource {
  /** The article of the state, and its digest. */
  readonly own?: ReadUpload;
  /** Of a file of many: which of its items the state is of. */
  readonly item?: Teller;
}

/** Merges a state into the stored story, as `mergeAndTell`, and logs its announcement. */
export async function saveState(
  id: string,
  state: StoryState,
  event: UploadEvent,
  services: IngestServices,
  source: StateSource = {},
): Promise<Outcome> {
  const { outcome, announcement } = await mergeAndTell(id, state, event, services, source);
  logAnnouncement(announcement, services.log);
  return outcome;
}

/**
 * Merges a state into the stored story. When a crash prevents the announcement, the retry makes it: it finds
 * the same current version, and that nothing was announced.
 *
 * @param event the event that adds the state
 */
async function mergeAndTell(
  id: string,
  state: StoryState | (() => Promise<StoryState>),
  event: UploadEvent,
  services: IngestServices,
  { own, item }: StateSource,
): Promise<Saved> {
  const { articles, announcer, now } = services;
  const summarise = async (current: Article) => {
    const digest = own && hasSameContent(current, own.article) ? own.digest : undefined;
    return makeSummaryRecord(current, digest ?? (await digestAgain(current, services)));
  };
  const by = announcer && (item ?? tellerOf(event, id, services));
  const { outcome, summary } = await articles.merge(id, state, summarise, now(), by?.name);
  const announcement = by && (await announcer.announce(id, now(), by, summary));
  return { outcome, announcement };
}

/** What an event is called that announces. @param upload its key; of an item of a file of many, the item's */
export function nameTeller(upload: string, sequencer: string): string {
  return createHash("sha256").update(`${upload}\0${sequencer}`).digest("base64url").slice(0, 12);
}

/** An event announces what it changes; it has done so once its receipt names the story. */
function tellerOf({ key, sequencer }: UploadEvent, id: string, { receipts }: IngestServices): Teller {
  return {
    name: nameTeller(key, sequencer),
    isDone: async () => (await receipts.findOfEvent(key, sequencer))?.receipt.articleId === id,
  };
}

/**
 * Notes which article an upload is read as, before anything of it is saved.
 *
 * @returns the state that the upload adds
 */
async function beginUpload(
  article: Article,
  event: UploadEvent,
  services: IngestServices,
): Promise<StoryState> {
  for (const formerId of await services.receipts.begin(event, article.id))
    await withdrawFormer(formerId, event, services);
  return mergeOwnDeletion(stateFromUpload(article, event.at), event, article.id, services);
}

/** Withdraws the article that an earlier reader read the same upload as, under another id. */
async function withdrawFormer(formerId: string, event: UploadEvent, services: IngestServices): Promise<void> {
  const { key, sequencer, at } = event;
  await saveState(formerId, stateFromDeletion(key, makeNextSequencer(sequencer), at), event, services);
}

/**
 * Merges the deletion that arrived before the upload was read: it may not have known which story it
 * withdraws. Also, a story's state keeps only its newest deletions; the receipts of the key know all.
 */
async function mergeOwnDeletion(
  state: StoryState,
  event: UploadEvent,
  id: string,
  { receipts }: IngestServices,
): Promise<StoryState> {
  const deletion = await receipts.findDeletionAfter(event, id);
  if (!deletion) return state;
  return mergeVersions(state, stateFromDeletion(event.key, deletion.sequencer, deletion.receipt.at)).current;
}

/**
 * Digests a current article that another upload brought. It could be read then; if it cannot be now, that is
 * not a fault of this upload, and so no rejection.
 */
async function digestAgain(
  current: Article,
  { reader, newsroom, deadline }: IngestServices,
): Promise<Digest> {
  try {
    return await reader.digest(current, newsroom, deadline);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    throw new Error("a current article cannot be summarised any more", { cause: error });
  }
}
