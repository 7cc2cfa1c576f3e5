/** Uploads: what newsrooms put into the bucket. Read only; nothing here writes to it. */
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
import { patience } from "./retry-config.ts";

export interface UploadedObject {
  bytes: Uint8Array;
  contentType: string | undefined;
  eTag: string | undefined;
}

/** A version that a key had, or the marker that it was deleted. */
export interface EarlierVersion {
  versionId: string;
  isDeletion: boolean;
}

export interface Uploads {
  /**
   * The object as the event's version has it; undefined when it is there no longer, or another object has
   * taken its place: then a later event tells of that.
   *
   * @throws {Rejection} `too-large`, before a byte of the body is kept; `out-of-reach`, when the bucket will never
   *   give its bytes to us
   */
  read(event: UploadEvent, maxBytes: number): Promise<UploadedObject | undefined>;

  /**
   * What the key had before a deletion, newest first and back to an earlier deletion, which comes last; nothing when
   * the bucket keeps no versions.
   */
  versionsBefore(deletion: UploadEvent): AsyncIterable<EarlierVersion>;

  /** The ids of the last hundred versions that the key had before an event, whatever was deleted between. */
  earlierVersions(event: UploadEvent): Promise<string[]>;

  /** The version that the event's key has now; undefined when it has none. */
  current(event: UploadEvent): Promise<Pick<UploadEvent, "versionId" | "eTag" | "size"> | undefined>;
}

/** How far a deletion looks back for an upload that could be read. */
const LOOK_BACK = 20;

/** How many versions of a key may lie between what is restored and what it is to win over. */
const MOST_VERSIONS = 100;

export function uploads(client: S3Client): Uploads {
  return {
    async read({ bucket, key, versionId, eTag, size }, maxBytes) {
      refuseLarge(size, maxBytes);
      const object = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }))
        .catch(async (error: unknown) => {
          if (isGone(error)) return undefined;
          const isOfKey = isDenied(error) && (await isKeyOfKms(client, { bucket, key, versionId }));
          throw outOfReach(error, isOfKey) ?? error;
        });
      if (!object?.Body) return undefined;
      const found = unquoted(object.ETag);
      const bytes = await bytesOf(object.Body.transformToWebStream(), object.ContentLength, maxBytes);
      if (!versionId && eTag && found && found !== unquoted(eTag)) return undefined;
      return { bytes, contentType: object.ContentType, eTag: found };
    },

    async *versionsBefore({ bucket, key, versionId }) {
      // One at a time, because a page lists versions and delete markers apart, and seconds do not order them.
      for (let marker = versionId, n = 0; marker !== undefined && n < LOOK_BACK; n++) {
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

    async earlierVersions({ bucket, key, versionId }) {
      if (versionId === undefined) return [];
      const { Versions = [] } = await client.send(
        new ListObjectVersionsCommand({
          Bucket: bucket,
          Prefix: key,
          KeyMarker: key,
          VersionIdMarker: versionId,
          MaxKeys: MOST_VERSIONS,
        }),
      );
      return Versions.filter(({ Key }) => Key === key).flatMap(({ VersionId }) => VersionId ?? []);
    },

    async current({ bucket, key }) {
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return { versionId: head.VersionId, eTag: unquoted(head.ETag), size: head.ContentLength };
      } catch (error) {
        if (isGone(error)) return undefined;
        if (!isBadRequest(error)) throw error;
        return { versionId: undefined, eTag: undefined, size: undefined }; // there is one, and reading says what of it
      }
    },
  };
}

/** A client that honours the endpoint of an emulator, whose buckets have no host names of their own. */
export function s3Client(): S3Client {
  return new S3Client({
    ...patience(5_000),
    forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL),
  });
}

/**
 * The answer's head says how large the body is, so that none of it need be read to refuse it; where it does not say,
 * the body is read as far as the limit. Left early, the stream is cancelled: else its socket would stay taken.
 */
async function bytesOf(
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
      `The file has ${size.toLocaleString("en")} bytes; at most ${maxBytes.toLocaleString("en")} are read.`,
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
 * What keeps an object from us for good, by what the bucket answers. That our role may not read the bucket is none of
 * these, though S3 calls it AccessDenied too: it would reject every story, and who operates this can mend it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function outOfReach(error: unknown, isOfKey: boolean): Rejection | undefined {
  if (!(error instanceof S3ServiceException)) return undefined;
  const { name, message } = error;
  if (name === "InvalidObjectState") return keptAway("it is archived", error);
  if (name === "InvalidRequest" && /encryption/i.test(message)) {
    return keptAway("it is encrypted with a key that its sender keeps", error);
  }
  // `KMS.DisabledException`, `KMS.NotFoundException`; of a key that is about to be deleted `KMS.KMSInvalidStateException`.
  if (isOfKey || /^KMS\.(Disabled|NotFound|KMSInvalidState)/.test(name)) {
    return keptAway("it is encrypted with a key that this service may not use", error);
  }
  return undefined;
}

function isDenied(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === "AccessDenied";
}

/** What an object is, S3 says to whoever may read it; its key is asked for only with its bytes. */
async function isKeyOfKms(
  client: S3Client,
  { bucket, key, versionId }: Pick<UploadEvent, "bucket" | "key" | "versionId">,
): Promise<boolean> {
  const asked = new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId });
  const head = await client.send(asked).catch(() => undefined); // denied as well: then it is the role
  return head?.ServerSideEncryption?.startsWith("aws:kms") ?? false;
}

function keptAway(why: string, cause: Error): Rejection {
  return new Rejection("out-of-reach", `Expected a file that can be read; ${why}.`, { cause });
}

/** S3's answer to a HEAD without the key that a sender keeps: it has no body to say more. */
function isBadRequest(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 400;
}

function unquoted(eTag: string | undefined): string | undefined {
  return eTag?.replaceAll('"', "");
}
