/** The bucket into which newsrooms upload. It is only read here. */
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  NoSuchKey,
  NotFound,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { UploadEvent } from "../ingest/s3-events.ts";
import { Rejection } from "../rejection.ts";
import { formatCount } from "../text/counts.ts";
import { retryConfig } from "./retry-config.ts";

export interface UploadedObject {
  bytes: Uint8Array;
  contentType: string | undefined;
  eTag: string | undefined;
  /** What its uploader noted of it. */
  metadata?: Readonly<Record<string, string>> | undefined;
}

/** A version of an object, or the marker of its deletion. */
export interface EarlierVersion {
  versionId: string;
  isDeletion: boolean;
}

/** What ingest reads from the bucket. */
export interface UploadBucket {
  /**
   * Reads the version that the event names.
   *
   * @returns undefined when it is gone, or another object has taken its place; a later event tells of that
   * @throws {Rejection} `too-large`, before a byte of the body is kept; `out-of-reach`, when the bucket will
   *   never let this service read it
   */
  read(event: UploadEvent, maxBytes: number): Promise<UploadedObject | undefined>;

  /**
   * Lists the versions that a key had before a deletion, the newest first, back to the deletion before; that
   * comes last. A bucket that keeps no versions has none.
   */
  listVersionsBefore(deletion: UploadEvent): AsyncIterable<EarlierVersion>;

  /** Lists the ids of the last hundred versions of the key before an event, across deletions. */
  listEarlierVersions(event: UploadEvent): Promise<string[]>;

  /** The current version of the event's key; undefined when it has none. */
  findCurrent(event: UploadEvent): Promise<Pick<UploadEvent, "versionId" | "eTag" | "size"> | undefined>;
}

/** Versions that are listed before a deletion, to find one that could be read. */
const MAX_VERSIONS_BEFORE = 20;

/** Versions of a key that are listed before an event. */
const MAX_EARLIER_VERSIONS = 100;

export function makeUploadBucket(client: S3Client): UploadBucket {
  return {
    async read({ bucket, key, versionId, eTag, size }, maxBytes) {
      refuseLarge(size, maxBytes);
      const object = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }))
        .catch(async (error: unknown) => {
          if (isGone(error)) return undefined;
          const isOfKey = isDenied(error) && (await isKeyOfKms(client, { bucket, key, versionId }));
          throw toRejection(error, isOfKey) ?? error;
        });
      if (!object?.Body) return undefined;
      const found = stripQuotes(object.ETag);
      const bytes = await readBytes(object.Body.transformToWebStream(), object.ContentLength, maxBytes);
      if (!versionId && eTag && found && found !== stripQuotes(eTag)) return undefined;
      return { bytes, contentType: object.ContentType, eTag: found, metadata: object.Metadata };
    },

    async *listVersionsBefore({ bucket, key, versionId }) {
      // One at a time: a page lists versions and delete markers separately, and their times are only exact
      // to a second.
      for (let marker = versionId, n = 0; marker !== undefined && n < MAX_VERSIONS_BEFORE; n++) {
        const { Versions = [], DeleteMarkers = [] } = await client.send(
          new ListObjectVersionsCommand({
            Bucket: bucket,
            Prefix: key,
            KeyMarker: key,
            VersionIdMarker: marker,
            MaxKeys: 1,
          }),
        );
        const found = Versions[0] ?? DeleteMarkers[0];
        const isDeletion = Versions.length === 0;
        marker = found?.Key === key ? found.VersionId : undefined;
        if (marker !== undefined) yield { versionId: marker, isDeletion };
        if (isDeletion) return;
      }
    },

    async listEarlierVersions({ bucket, key, versionId }) {
      if (versionId === undefined) return [];
      const { Versions = [] } = await client.send(
        new ListObjectVersionsCommand({
          Bucket: bucket,
          Prefix: key,
          KeyMarker: key,
          VersionIdMarker: versionId,
          MaxKeys: MAX_EARLIER_VERSIONS,
        }),
      );
      return Versions.filter(({ Key }) => Key === key).flatMap(({ VersionId }) => VersionId ?? []);
    },

    async findCurrent({ bucket, key }) {
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return { versionId: head.VersionId, eTag: stripQuotes(head.ETag), size: head.ContentLength };
      } catch (error) {
        if (isGone(error)) return undefined;
        if (!isBadRequest(error)) throw error;
        // There is one; reading it finds out why.
        return { versionId: undefined, eTag: undefined, size: undefined };
      }
    },
  };
}

/** @param hasOwnEndpoint of an emulator, whose buckets have no host names: they are addressed by path */
export function makeS3Client(hasOwnEndpoint: boolean): S3Client {
  return new S3Client({ ...retryConfig(5_000), forcePathStyle: hasOwnEndpoint });
}

/**
 * Reads a body up to a limit. When the answer's head says that it is larger, nothing is read, and the stream
 * is cancelled: otherwise its socket would stay in use.
 *
 * @throws {Rejection} `too-large`
 */
async function readBytes(
  body: ReadableStream<Uint8Array>,
  length: number | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (length !== undefined && length > maxBytes) {
    await body.cancel();
    refuseLarge(length, maxBytes);
  }
  for await (const chunk of body) {
    size += chunk.length;
    refuseLarge(size, maxBytes);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function refuseLarge(size: number | undefined, maxBytes: number): void {
  if (size !== undefined && size > maxBytes) {
    throw new Rejection(
      "too-large",
      `The file has ${formatCount(size)} bytes; at most ${formatCount(maxBytes)} are read.`,
    );
  }
}

function isGone(error: unknown): boolean {
  return (
    error instanceof NoSuchKey ||
    error instanceof NotFound ||
    (error instanceof S3ServiceException && error.name === "NoSuchVersion")
  );
}

/**
 * The rejection of an object that this service will never be able to read, by the bucket's answer. When our
 * role may not read the bucket, that is not a rejection, although S3 calls it AccessDenied too: it would
 * reject every story, and the operator can correct it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function toRejection(error: unknown, isOfKey: boolean): Rejection | undefined {
  if (!(error instanceof S3ServiceException)) return undefined;
  const { name, message } = error;
  if (name === "InvalidObjectState") return makeOutOfReach("it is archived", error);
  if (name === "InvalidRequest" && /encryption/i.test(message)) {
    return makeOutOfReach("it is encrypted with a key that its sender keeps", error);
  }
  // `KMS.DisabledException`, `KMS.NotFoundException`; `KMS.KMSInvalidStateException` when the key is about
  // to be deleted.
  if (isOfKey || /^KMS\.(Disabled|NotFound|KMSInvalidState)/.test(name)) {
    return makeOutOfReach("it is encrypted with a key that this service may not use", error);
  }
  return undefined;
}

function isDenied(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === "AccessDenied";
}

/**
 * Whether KMS encrypts an object. A HEAD needs only the right to read; the key is needed for the bytes alone.
 */
async function isKeyOfKms(
  client: S3Client,
  { bucket, key, versionId }: Pick<UploadEvent, "bucket" | "key" | "versionId">,
): Promise<boolean> {
  const asked = new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId });
  const head = await client.send(asked).catch(() => undefined); // denied as well: then the role is the cause
  return head?.ServerSideEncryption?.startsWith("aws:kms") ?? false;
}

function makeOutOfReach(why: string, cause: Error): Rejection {
  return new Rejection("out-of-reach", `Expected a file that can be read; ${why}.`, { cause });
}

/** S3's answer to a HEAD when the sender keeps the encryption key. It has no body with more details. */
function isBadRequest(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 400;
}

function stripQuotes(eTag: string | undefined): string | undefined {
  return eTag?.replaceAll('"', "");
}
