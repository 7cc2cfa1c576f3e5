/**
 * Import: a folder of files is uploaded as a newsroom would upload them, and what became of each is told. A
 * file whose bytes are in the bucket already, under its key, is not sent again: so an import that was stopped
 * goes on where it was, and keeps no notes of its own.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { ReceiptStore } from "../../lib/aws/receipts.ts";
import { Table } from "../../lib/aws/table.ts";
import type { Receipt } from "../../lib/ingest/receipt.ts";
import type { FileToUpload } from "../local/files.ts";
import type { Stage } from "./stage.ts";

/** Files that are read and sent at once. */
const AT_ONCE = 8;
/**
 * Uploads that may wait to be read before more are sent, so that a story of today that comes meanwhile waits
 * seconds, not for the whole archive.
 */
const MAX_WAITING = 100;
/** Between two looks at what has been read: at first, and at most. */
const LOOK_AGAIN_MS = { first: 50, most: 1_000 };

export interface ImportProgress {
  files: number;
  /** Sent now. */
  sent: number;
  /** In the bucket before, byte for byte. */
  there: number;
  /** Whose receipt is there. */
  told: number;
}

/** What became of one file: its receipt; without one it was not read in time. */
export interface ImportedFile {
  key: string;
  receipt: Receipt | undefined;
}

interface Sent {
  key: string;
  eTag: string;
}

export interface ImportSettings {
  /** Stands before each key: the folder in the bucket. */
  prefix: string;
  /** Milliseconds without news of any file after which what is left is given up. */
  maxSilence: number;
}

/** What an import waits for and is told by: a test's own, where nothing may take time. */
export interface Clock {
  now(): number;
  /** When it throws, the import ends there. */
  pause(milliseconds: number): Promise<unknown>;
}

/**
 * Uploads files and waits for their receipts.
 *
 * @param take is given what became of each file, once it is known
 * @yields how far it is, after each step
 */
export async function* importFiles(
  stage: Stage,
  files: readonly FileToUpload[],
  { prefix, maxSilence }: ImportSettings,
  clock: Clock,
  take: (file: ImportedFile) => void,
): AsyncGenerator<ImportProgress> {
  const progress: ImportProgress = { files: files.length, sent: 0, there: 0, told: 0 };
  const receipts = new ReceiptStore(new Table(stage.dynamo, stage.table));
  const known = await listETags(stage, prefix);
  let waiting: Sent[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE);
    const sent = await Promise.all(batch.map((file) => sendFile(stage, file, prefix, known)));
    for (const { isNew } of sent) progress[isNew ? "sent" : "there"] += 1;
    waiting.push(...sent);
    waiting = await takeReceipts(receipts, waiting, progress, take);
    yield { ...progress };
    while (sent.some(({ isNew }) => isNew) && (await countWaiting(stage)) > MAX_WAITING) {
      await clock.pause(LOOK_AGAIN_MS.most);
      waiting = await takeReceipts(receipts, waiting, progress, take);
      yield { ...progress };
    }
  }
  yield* waitForReceipts(receipts, waiting, maxSilence, progress, clock, take);
}

async function* waitForReceipts(
  receipts: ReceiptStore,
  sent: Sent[],
  maxSilence: number,
  progress: ImportProgress,
  clock: Clock,
  take: (file: ImportedFile) => void,
): AsyncGenerator<ImportProgress> {
  let waiting = sent;
  let newest = clock.now();
  let pause = LOOK_AGAIN_MS.first;
  while (waiting.length > 0 && clock.now() - newest < maxSilence) {
    const left = await takeReceipts(receipts, waiting, progress, take);
    if (left.length < waiting.length) newest = clock.now();
    pause = left.length < waiting.length ? LOOK_AGAIN_MS.first : Math.min(2 * pause, LOOK_AGAIN_MS.most);
    waiting = left;
    yield { ...progress };
    if (waiting.length > 0) await clock.pause(pause);
  }
  for (const { key } of waiting) take({ key, receipt: undefined });
}

/** The bytes of what the bucket holds under a prefix, as S3 sums them (MD5), by key. */
async function listETags({ s3, uploadBucket }: Stage, prefix: string): Promise<Map<string, string>> {
  const eTags = new Map<string, string>();
  let token: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket: uploadBucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key = "", ETag = "" } of page.Contents ?? []) eTags.set(Key, ETag.replaceAll('"', ""));
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return eTags;
}

async function sendFile(
  { s3, uploadBucket }: Stage,
  { path, key: name }: FileToUpload,
  prefix: string,
  known: ReadonlyMap<string, string>,
): Promise<Sent & { isNew: boolean }> {
  const key = prefix + name;
  const Body = await readFile(path);
  const eTag = createHash("md5").update(Body).digest("hex");
  if (known.get(key) === eTag) return { key, eTag, isNew: false };
  const put = await s3.send(new PutObjectCommand({ Bucket: uploadBucket, Key: key, Body }));
  return { key, eTag: put.ETag?.replaceAll('"', "") ?? eTag, isNew: true };
}

/** Takes the receipts that are there. @returns the files that have none yet */
async function takeReceipts(
  receipts: ReceiptStore,
  sent: readonly Sent[],
  progress: ImportProgress,
  take: (file: ImportedFile) => void,
): Promise<Sent[]> {
  const left: Sent[] = [];
  for (let at = 0; at < sent.length; at += AT_ONCE) {
    const asked = sent.slice(at, at + AT_ONCE);
    const found = await Promise.all(asked.map(({ key }) => receipts.findNewest(key)));
    for (const [n, file] of asked.entries()) {
      const newest = found[n];
      if (newest?.eTag !== file.eTag) left.push(file);
      else {
        progress.told += 1;
        take({ key: file.key, receipt: newest.receipt });
      }
    }
    // They are read about in the order in which they came: who waits behind many waits, too.
    if (left.length > 2 * AT_ONCE) return [...left, ...sent.slice(at + AT_ONCE)];
  }
  return left;
}

async function countWaiting({ sqs, uploadEvents }: Stage): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: uploadEvents,
      AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  return (
    Number(Attributes?.ApproximateNumberOfMessages ?? 0) +
    Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0)
  );
}

/** What files came to: how many to what, and the first that were refused. It stays small, however many. */
export class ImportReport {
  readonly #counts = new Map<string, number>();
  readonly refused: ImportedFile[] = [];
  refusals = 0;
  readonly #most: number;

  /** @param most refused files that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  add(file: ImportedFile): void {
    const { outcome = "not read yet", rejection, counts } = file.receipt ?? {};
    this.#count(rejection ? `rejected: ${rejection.code}` : outcome, 1);
    const { total: _, ...items } = counts ?? { total: 0 };
    for (const [met, count] of Object.entries(items))
      this.#count(`items of files of many, ${met}`, count ?? 0);
    if (file.receipt && !rejection) return;
    this.refusals += 1;
    if (this.refused.length < this.#most) this.refused.push(file);
  }

  #count(name: string, count: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** By outcome, and of what was rejected by its code; the most first. */
  listCounts(): [outcome: string, count: number][] {
    return [...this.#counts].sort(([, one], [, other]) => other - one);
  }
}
