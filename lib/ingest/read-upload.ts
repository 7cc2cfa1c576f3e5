/** Reads the object of an event from the bucket, and has the reader make an article of it. */
import type { Article, Upload } from "../article.ts";
import type { UploadedObject } from "../aws/bucket.ts";
import { readAssumed } from "../feeds/assumed.ts";
import type { Many } from "../reading/many.ts";
import { Rejection } from "../rejection.ts";
import { checkMail } from "./mail/index.ts";
import type { ReadUpload } from "./reader/index.ts";
import type { UploadEvent } from "./s3-events.ts";
import type { IngestServices } from "./services.ts";

/**
 * @returns undefined when the object is gone, or another has taken its place
 * @throws {Rejection} when it cannot be read
 */
export async function readUpload(
  event: UploadEvent,
  { bucket, reader, newsroom, mailSenders, deadline }: IngestServices,
): Promise<ReadUpload | Many | undefined> {
  const object = await bucket.read(event, newsroom.maxUploadBytes);
  if (!object) return undefined;
  checkMail(event.key, object.bytes, mailSenders);
  const assumed = readAssumed(event.key, object.metadata);
  const upload = describeUpload(event, object);
  const read = await reader.read(object.bytes, upload, { ...newsroom, assumed }, deadline);
  return isMany(read) ? { ...read, assumed } : read;
}

/** Whether what was read is a file of many. */
export function isMany(read: ReadUpload | Many): read is Many {
  return "items" in read;
}

/** What an earlier version of an event's key held; undefined when that cannot be read. */
export async function readVersion(
  versionId: string,
  event: UploadEvent,
  services: IngestServices,
): Promise<Article | Many | undefined> {
  try {
    const version = { ...event, kind: "put" as const, versionId, eTag: undefined, size: undefined };
    const read = await readUpload(version, services);
    return read && (isMany(read) ? read : read.article);
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
}

/** The object of an event, as articles name it. */
export function describeUpload(event: UploadEvent, object: UploadedObject): Upload {
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
