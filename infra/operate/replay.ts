/**
 * Replay: the bucket is read again, by sending the ingest function the events that S3 sent. Each goes under
 * the sequencer and time that its receipt noted, so that a replay changes nothing but what is read
 * differently now, however often it is run.
 */
import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import { ReceiptStore, type StoredReceipt } from "../../lib/aws/receipts.ts";
import { Table } from "../../lib/aws/table.ts";
import { COPIED, isFolder, REPLAY } from "../../lib/ingest/s3-events.ts";
import { formatInstant } from "../../lib/instant.ts";
import { makeNextSequencer } from "../../lib/stories/revision.ts";
import { encodeAsForm } from "../local/s3/events.ts";
import type { Stage } from "./stage.ts";

export interface ReplaySettings {
  prefix: string;
  /** Only what was uploaded or deleted at this instant or later. */
  since: string | undefined;
  onlyRejected: boolean;
  /** Starts behind this key. */
  after: string | undefined;
  /** Events a second. */
  rate: number;
}

export interface ReplayProgress {
  listed: number;
  sent: number;
  /** Everything up to this key is sent. */
  key: string;
}

/** What a bucket holds of a key now: its newest version, or the marker that it was deleted. */
interface Current {
  key: string;
  versionId: string | undefined;
  eTag: string | undefined;
  size: number | undefined;
  at: string;
  isDeleted: boolean;
}

/** SQS takes so many messages at once. */
const BATCH = 10;

/**
 * Sends an event for every key, in the order of the keys, no faster than asked.
 *
 * @param pause waits between two batches; when it throws, the replay ends there
 * @yields after each batch how far it is, so that an interrupted replay goes on from there
 */
export async function* replay(
  stage: Stage,
  settings: ReplaySettings,
  pause: (milliseconds: number) => Promise<unknown>,
): AsyncGenerator<ReplayProgress> {
  const known = new ReceiptStore(new Table(stage.dynamo, stage.table));
  const progress: ReplayProgress = { listed: 0, sent: 0, key: settings.after ?? "" };
  let batch: string[] = [];
  for await (const current of listCurrent(stage, settings)) {
    progress.listed += 1;
    const message = toMessage(stage.uploadBucket, current, await known.listAll(current.key), settings);
    if (message) batch.push(message);
    if (batch.length === BATCH) {
      if (progress.sent > 0) await pause((BATCH / settings.rate) * 1000);
      await send(stage, batch);
      progress.sent += batch.length;
      batch = [];
    }
    if (batch.length === 0) {
      progress.key = current.key;
      yield { ...progress };
    }
  }
  if (batch.length > 0) {
    if (progress.sent > 0) await pause((BATCH / settings.rate) * 1000);
    await send(stage, batch);
  }
  yield { ...progress, sent: progress.sent + batch.length };
}

async function* listCurrent(stage: Stage, { prefix, since, after }: ReplaySettings): AsyncGenerator<Current> {
  let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {
    KeyMarker: after,
  };
  do {
    const page = await stage.s3.send(
      new ListObjectVersionsCommand({ Bucket: stage.uploadBucket, Prefix: prefix, ...markers }),
    );
    const found = [
      ...(page.Versions ?? []),
      ...(page.DeleteMarkers ?? []).map((marker) => ({
        ...marker,
        isDeleted: true,
        Size: undefined,
        ETag: undefined,
      })),
    ]
      .filter(({ IsLatest, Key = "", Size }) => IsLatest && !isFolder(Key, Size))
      .map((version) => ({
        key: version.Key ?? "",
        versionId: version.VersionId === "null" ? undefined : version.VersionId,
        eTag: version.ETag?.replaceAll('"', ""),
        size: version.Size,
        at: formatInstant(version.LastModified ?? new Date(0)),
        isDeleted: "isDeleted" in version,
      }))
      // S3's order of keys.
      .sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
    for (const current of found) if (since === undefined || current.at >= since) yield current;
    markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
  } while (markers.KeyMarker);
}

/** @param noted the receipts of the key, newest first. @returns undefined when it is not asked for */
function toMessage(
  bucket: string,
  current: Current,
  noted: readonly StoredReceipt[],
  { onlyRejected }: ReplaySettings,
): string | undefined {
  const own = noted.find((receipted) => isReceiptOf(receipted, current));
  // Of a deleted key that nothing is known of there is nothing to withdraw.
  if (current.isDeleted && noted.length === 0) return undefined;
  if (onlyRejected && own?.receipt.outcome !== "rejected") return undefined;
  const { key, versionId, eTag, size, isDeleted } = current;
  return JSON.stringify({
    Records: [
      {
        eventSource: REPLAY,
        eventName: isDeleted
          ? "ObjectRemoved:DeleteMarkerCreated"
          : own?.mayRestore
            ? COPIED
            : "ObjectCreated:Put",
        eventTime: own?.receipt.at ?? current.at,
        s3: {
          bucket: { name: bucket },
          object: {
            key: encodeAsForm(key),
            versionId,
            eTag,
            size,
            sequencer: own?.sequencer ?? chooseSequencer(current, noted[0]),
          },
        },
      },
    ],
  });
}

function isReceiptOf({ kind, versionId, eTag }: StoredReceipt, current: Current): boolean {
  if ((kind === "delete") !== current.isDeleted) return false;
  return versionId === current.versionId && (versionId !== undefined || eTag === current.eTag);
}

/**
 * For what is in the bucket but has no receipt. It is newer than all that has one; where nothing has, it is
 * older than any event still to come, and of its own second.
 */
function chooseSequencer({ at }: Current, newest: StoredReceipt | undefined): string {
  if (newest) return makeNextSequencer(newest.sequencer);
  return `0000${Math.floor(Date.parse(at) / 1000)
    .toString(16)
    .toUpperCase()
    .padStart(8, "0")}`;
}

async function send({ sqs, uploadEvents }: Stage, bodies: readonly string[]): Promise<void> {
  let waiting = bodies.map((MessageBody, at) => ({ Id: String(at), MessageBody }));
  while (waiting.length > 0) {
    const { Failed = [] } = await sqs.send(
      new SendMessageBatchCommand({ QueueUrl: uploadEvents, Entries: waiting }),
    );
    waiting = waiting.filter(({ Id }) => Failed.some((failed) => failed.Id === Id));
    if (Failed.some(({ SenderFault }) => SenderFault)) throw new Error(Failed[0]?.Message ?? "SQS refused");
  }
}
