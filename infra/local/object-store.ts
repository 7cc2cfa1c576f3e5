/**
 * Where the S3 endpoint keeps its objects: s3rver speaks the protocol, and this store adds to it what an upload bucket
 * on AWS has and a folder of files has not: any key, whole writes, and versions, of which the ledger keeps count.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import S3Error from "@20minutes/s3rver/lib/models/error.js";
import StoredObject from "@20minutes/s3rver/lib/models/object.js";
import FilesystemStore from "@20minutes/s3rver/lib/stores/filesystem.js";
import { type Version, VersionLedger } from "./version-ledger.ts";

/** What one request asks and answers beyond what s3rver's controllers pass on. */
export interface RequestScope {
  /** The version that the request names; of a copy, its source's. */
  versionId?: string | undefined;
  /** Of a copy: its source's metadata go with it. */
  keepsMetadata?: boolean;
  /** Deleting: s3rver asks first whether there is anything, where S3 marks the key as deleted all the same. */
  deletes?: boolean;
  /** How a put came: `Put`, `Post` or `CompleteMultipartUpload`. */
  putAs: string;
  /** Of a multipart upload: the eTags of its parts. */
  parts?: string[];
  /** The version that was read, made or removed. */
  answered?: { versionId: string; deleteMarker: boolean };
}

export const requestScope = new AsyncLocalStorage<RequestScope>();

const MOST_KEY_BYTES = 1024;

export class ObjectStore extends FilesystemStore {
  readonly ledger: VersionLedger;
  readonly #files: string;
  readonly #versioned: (bucket: string) => boolean;
  readonly #changed: () => void;

  /**
   * @param directory for the bytes and the database
   * @param versioned whether a bucket keeps versions
   * @param changed called after each change; the ledger then holds it
   */
  constructor(directory: string, versioned: (bucket: string) => boolean, changed: () => void) {
    super(join(directory, "buckets"));
    this.#files = join(directory, "objects");
    this.#versioned = versioned;
    this.#changed = changed;
    mkdirSync(this.#files, { recursive: true });
    mkdirSync(this.rootDirectory, { recursive: true });
    this.ledger = new VersionLedger(join(directory, "objects.db"), versioned);
  }

  override async existsObject(bucket: string, key: string): Promise<boolean> {
    return this.#find(bucket, key) !== undefined || requestScope.getStore()?.deletes === true;
  }

  override async getObject(
    bucket: string,
    key: string,
    options?: { start?: number; end?: number },
  ): Promise<StoredObject | null> {
    const found = this.#find(bucket, key);
    if (!found?.file) return null;
    this.#answer(found);
    const asked = options?.start !== undefined || options?.end !== undefined;
    const range = {
      start: options?.start ?? 0,
      end: Math.min(options?.end || Number.POSITIVE_INFINITY, Math.max(0, found.size - 1)),
    };
    const satisfiable = range.start >= 0 && range.start <= range.end;
    const content = satisfiable ? await opened(join(this.#files, found.file), range) : null;
    const object = new StoredObject(bucket, key, content, metadataOf(found));
    if (asked) object.range = range;
    return object;
  }

  override async putObject(object: StoredObject): Promise<{ size: number; md5: string }> {
    refuseLongKey(object.key);
    const { putAs, parts } = requestScope.getStore() ?? { putAs: "Put" };
    const file = randomUUID();
    const { size, md5 } = await written(object.content, join(this.#files, file));
    // The eTag of a multipart object is the digest of its parts' digests, and says how many they were.
    const eTag = parts ? `${digestOfDigests(parts)}-${parts.length}` : md5;
    this.#add(object.bucket, object.key, `ObjectCreated:${putAs}`, {
      file,
      size,
      eTag,
      metadata: JSON.stringify(object.metadata),
    });
    return { size, md5: eTag };
  }

  override async putObjectMultipart(
    bucket: string,
    uploadId: string,
    parts: { number: number; etag: string }[],
  ): Promise<{ size: number; md5: string }> {
    const eTags = parts.toSorted((a, b) => a.number - b.number).map((part) => part.etag);
    return requestScope.run({ putAs: "CompleteMultipartUpload", parts: eTags }, () =>
      super.putObjectMultipart(bucket, uploadId, parts),
    );
  }

  override async copyObject(
    fromBucket: string,
    fromKey: string,
    bucket: string,
    key: string,
    replacement: Record<string, string> | null,
  ): Promise<Record<string, string>> {
    refuseLongKey(key);
    const source = this.#find(fromBucket, fromKey);
    if (!source?.file) throw new S3Error("NoSuchKey", "The specified key does not exist.", { Key: fromKey });
    const file = randomUUID();
    await written(createReadStream(join(this.#files, source.file)), join(this.#files, file));
    const metadata =
      replacement && !requestScope.getStore()?.keepsMetadata
        ? JSON.stringify(new StoredObject(bucket, key, null, replacement).metadata)
        : source.metadata;
    const { size, eTag } = source;
    return metadataOf(this.#add(bucket, key, "ObjectCreated:Copy", { file, size, eTag, metadata }));
  }

  /** Deletes as S3 does: a version that is named is gone for good; else a versioned bucket gets a delete marker. */
  override async deleteObject(bucket: string, key: string): Promise<void> {
    const { versionId } = requestScope.getStore() ?? {};
    if (versionId !== undefined) {
      const version = this.#find(bucket, key);
      if (version) await this.#removeVersion(bucket, key, version);
    } else if (this.#versioned(bucket)) {
      this.#add(bucket, key, "ObjectRemoved:DeleteMarkerCreated", null);
    } else {
      const version = this.ledger.latest(bucket, key);
      if (version) await this.#removeVersion(bucket, key, version);
    }
  }

  /**
   * Lists whole, however many keys are asked for: s3rver makes its continuation tokens with a cipher that today's
   * OpenSSL no longer offers.
   */
  override async listObjects(
    bucket: string,
    {
      delimiter = "",
      startAfter = "",
      prefix = "",
    }: { delimiter?: string; startAfter?: string; prefix?: string },
  ): Promise<{ objects: StoredObject[]; commonPrefixes: string[]; isTruncated: boolean }> {
    const objects: StoredObject[] = [];
    const commonPrefixes = new Set<string>();
    for (const { key, ...version } of this.ledger.objects(bucket, prefix, startAfter)) {
      const cut = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
      if (cut >= 0) commonPrefixes.add(key.slice(0, cut + delimiter.length));
      else objects.push(new StoredObject(bucket, key, null, metadataOf(version)));
    }
    return { objects, commonPrefixes: [...commonPrefixes], isTruncated: false };
  }

  /** Tags and the like are files of their own, named by the key's digest: a key may hold what a path may not. */
  override getResourcePath(bucket: string, key: string | undefined, resource: string): string {
    const name = key ? createHash("sha256").update(key).digest("hex") : "";
    return super.getResourcePath(bucket, name, resource);
  }

  #add(
    bucket: string,
    key: string,
    eventName: string,
    object: Pick<Version, "file" | "size" | "eTag" | "metadata"> | null,
  ): Version {
    const { version, replaced } = this.ledger.add(bucket, key, eventName, object);
    if (replaced?.file) void rm(join(this.#files, replaced.file), { force: true });
    this.#answer(version);
    this.#changed();
    return version;
  }

  async #removeVersion(bucket: string, key: string, version: Version): Promise<void> {
    this.ledger.remove(bucket, key, version);
    if (version.file) await rm(join(this.#files, version.file), { force: true });
    this.#answer(version);
    this.#changed();
  }

  /** The version that the request names, else the newest unless that is a delete marker. */
  #find(bucket: string, key: string): Version | undefined {
    const { versionId } = requestScope.getStore() ?? {};
    if (versionId === undefined) {
      const latest = this.ledger.latest(bucket, key);
      return latest?.file ? latest : undefined;
    }
    const named = this.ledger.named(bucket, key, versionId);
    if (named) return named;
    throw new S3Error("NoSuchVersion", "The specified version does not exist.", {
      Key: key,
      VersionId: versionId,
    });
  }

  #answer({ versionId, file }: Version): void {
    const scope = requestScope.getStore();
    if (scope && versionId !== "null") scope.answered = { versionId, deleteMarker: file === null };
  }
}

function metadataOf({ metadata, eTag, at, size }: Version): Record<string, string> {
  return {
    ...JSON.parse(metadata),
    etag: JSON.stringify(eTag),
    "last-modified": new Date(at).toUTCString(),
    "content-length": String(size),
  };
}

async function opened(path: string, range: { start: number; end: number }): Promise<Readable> {
  const stream = createReadStream(path, range);
  await new Promise((ready, failed) => stream.once("open", ready).once("error", failed));
  return stream;
}

/** Writes the bytes to a file of their own, which is no object until a version names it. */
async function written(
  content: Readable | Buffer | null,
  path: string,
): Promise<{ size: number; md5: string }> {
  const digest = createHash("md5");
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      digest.update(chunk);
      size += chunk.byteLength;
      pass(null, chunk);
    },
  });
  try {
    await pipeline(
      Buffer.isBuffer(content) ? Readable.from([content]) : (content ?? Readable.from([])),
      counted,
      createWriteStream(path),
    );
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { size, md5: digest.digest("hex") };
}

function digestOfDigests(digests: string[]): string {
  return createHash("md5")
    .update(Buffer.concat(digests.map((digest) => Buffer.from(digest, "hex"))))
    .digest("hex");
}

/** S3's own limit: nobody could be told what became of an upload that S3 would never take. */
function refuseLongKey(key: string): void {
  if (Buffer.byteLength(key) > MOST_KEY_BYTES)
    throw new S3Error("KeyTooLongError", "Your key is too long", { MaxSizeAllowed: String(MOST_KEY_BYTES) });
}
