/**
 * Where the S3 endpoint keeps its objects: s3rver speaks the protocol, and this store adds to it what an upload bucket
 * on AWS has and a folder of files has not: versions, any key, whole writes, and for each change one event that is
 * written with the change itself, so that no crash parts the two.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import S3Error from "@20minutes/s3rver/lib/models/error.js";
import StoredObject from "@20minutes/s3rver/lib/models/object.js";
import FilesystemStore from "@20minutes/s3rver/lib/stores/filesystem.js";
import type { ObjectChange } from "./s3-event.ts";

/** What one request asks and answers beyond what s3rver's controllers pass on. */
export interface RequestScope {
  /** The version that the request names. */
  versionId?: string;
  /** How a put came: `Put`, `Post` or `CompleteMultipartUpload`. */
  putAs: string;
  /** Of a multipart upload: the eTags of its parts. */
  parts?: string[];
  /** The version that was read, made or removed. */
  answered?: { versionId: string; deleteMarker: boolean };
}

export const requestScope = new AsyncLocalStorage<RequestScope>();

/** One row: a version of an object, or the marker that it was deleted. */
interface Version {
  sequencer: string;
  versionId: string;
  /** The file that holds its bytes; absent for a delete marker. */
  file: string | null;
  size: number;
  eTag: string;
  metadata: string;
  at: string;
}

/** What of a bucket's versions is asked for. Markers are empty at the start. */
export interface VersionListing {
  prefix: string;
  keyMarker: string;
  versionIdMarker: string;
  limit: number;
}

export interface ListedVersion {
  key: string;
  versionId: string;
  isDeleteMarker: number;
  isLatest: number;
  size: number;
  eTag: string;
  at: string;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS version (
    bucket TEXT, key TEXT, sequencer TEXT, versionId TEXT, file TEXT, size INTEGER, eTag TEXT, metadata TEXT, at TEXT,
    PRIMARY KEY (bucket, key, sequencer)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS change (sequencer TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS last (sequencer TEXT);
`;

export class ObjectStore extends FilesystemStore {
  readonly #database: DatabaseSync;
  readonly #files: string;
  readonly #versioned: (bucket: string) => boolean;
  readonly #changed: () => void;

  /**
   * @param directory for the bytes and the database
   * @param versioned whether a bucket keeps versions
   * @param changed called after each change; `changes()` then holds it
   */
  constructor(directory: string, versioned: (bucket: string) => boolean, changed: () => void) {
    super(join(directory, "buckets"));
    this.#files = join(directory, "objects");
    this.#versioned = versioned;
    this.#changed = changed;
    mkdirSync(this.#files, { recursive: true });
    mkdirSync(this.rootDirectory, { recursive: true });
    this.#database = new DatabaseSync(join(directory, "objects.db"));
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    this.#database.exec(SCHEMA);
  }

  close(): void {
    this.#database.close();
  }

  /** The changes that no queue has been told of yet, oldest first. */
  changes(): ObjectChange[] {
    return this.#database
      .prepare("SELECT json FROM change ORDER BY sequencer")
      .all()
      .map(({ json }) => {
        const change = JSON.parse(String(json));
        return { ...change, at: new Date(change.at) };
      });
  }

  /** Strikes a change off `changes()`: its queue has it. */
  told({ sequencer }: ObjectChange): void {
    this.#database.prepare("DELETE FROM change WHERE sequencer = ?").run(sequencer);
  }

  override async existsObject(bucket: string, key: string): Promise<boolean> {
    return this.#find(bucket, key) !== undefined;
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
    const source = this.#latest(fromBucket, fromKey);
    if (!source?.file) throw new S3Error("NoSuchKey", "The specified key does not exist.", { Key: fromKey });
    const file = randomUUID();
    await written(createReadStream(join(this.#files, source.file)), join(this.#files, file));
    const metadata = replacement
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
      const version = this.#latest(bucket, key);
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
    const rows = this.#database
      .prepare(
        `SELECT key, sequencer, versionId, file, size, eTag, metadata, at FROM version AS v
         WHERE bucket = ? AND key > ? AND substr(key, 1, length(?)) = ? AND file IS NOT NULL AND sequencer =
           (SELECT max(sequencer) FROM version WHERE bucket = v.bucket AND key = v.key)
         ORDER BY key`,
      )
      .all(bucket, startAfter, prefix, prefix);
    const objects: StoredObject[] = [];
    const commonPrefixes = new Set<string>();
    for (const row of rows) {
      const key = String(row.key);
      const cut = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
      if (cut >= 0) commonPrefixes.add(key.slice(0, cut + delimiter.length));
      else objects.push(new StoredObject(bucket, key, null, metadataOf(row as unknown as Version)));
    }
    return { objects, commonPrefixes: [...commonPrefixes], isTruncated: false };
  }

  /** Versions and delete markers, by key and the newest first, from behind a place in that order. */
  versions(bucket: string, { prefix, keyMarker, versionIdMarker, limit }: VersionListing): ListedVersion[] {
    const behind = versionIdMarker
      ? "(key > ? OR (key = ? AND sequencer < (SELECT sequencer FROM version WHERE versionId = ?)))"
      : "key > ? AND ? <> ?";
    return this.#database
      .prepare(
        `SELECT key, versionId, file IS NULL AS isDeleteMarker, size, eTag, at, sequencer =
           (SELECT max(sequencer) FROM version WHERE bucket = v.bucket AND key = v.key) AS isLatest
         FROM version AS v
         WHERE bucket = ? AND substr(key, 1, length(?)) = ? AND ${behind}
         ORDER BY key, sequencer DESC LIMIT ?`,
      )
      .all(
        bucket,
        prefix,
        prefix,
        keyMarker,
        versionIdMarker ? keyMarker : "",
        versionIdMarker || "-",
        limit,
      ) as unknown as ListedVersion[];
  }

  /** Tags and the like are files of their own, named by the key's digest: a key may hold what a path may not. */
  override getResourcePath(bucket: string, key: string | undefined, resource: string): string {
    const name = key ? createHash("sha256").update(key).digest("hex") : "";
    return super.getResourcePath(bucket, name, resource);
  }

  /** Adds a version, or a delete marker when there is nothing to add, and the event of it. */
  #add(
    bucket: string,
    key: string,
    eventName: string,
    object: Pick<Version, "file" | "size" | "eTag" | "metadata"> | null,
  ): Version {
    const replaced = this.#versioned(bucket) ? undefined : this.#latest(bucket, key);
    const version = this.#inOneTransaction(() => {
      const now = new Date();
      const version: Version = {
        sequencer: this.#nextSequencer(now),
        versionId: this.#versioned(bucket) ? randomBytes(24).toString("base64url") : "null",
        at: now.toISOString(),
        ...(object ?? { file: null, size: 0, eTag: "", metadata: "{}" }),
      };
      if (replaced) this.#forget(bucket, key, replaced);
      const { sequencer, versionId, file, size, eTag, metadata, at } = version;
      this.#database
        .prepare("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(bucket, key, sequencer, versionId, file, size, eTag, metadata, at);
      this.#record(bucket, key, eventName, version, object ? size : undefined);
      return version;
    });
    if (replaced?.file) void rm(join(this.#files, replaced.file), { force: true });
    this.#answer(version);
    this.#changed();
    return version;
  }

  async #removeVersion(bucket: string, key: string, version: Version): Promise<void> {
    this.#inOneTransaction(() => {
      this.#forget(bucket, key, version);
      const now = new Date();
      this.#record(bucket, key, "ObjectRemoved:Delete", {
        ...version,
        sequencer: this.#nextSequencer(now),
        eTag: "",
        at: now.toISOString(),
      });
    });
    if (version.file) await rm(join(this.#files, version.file), { force: true });
    this.#answer(version);
    this.#changed();
  }

  #record(bucket: string, key: string, eventName: string, version: Version, size?: number): void {
    const change: ObjectChange = {
      bucket,
      key,
      eventName,
      sequencer: version.sequencer,
      at: new Date(version.at),
      size,
      eTag: version.eTag || undefined,
      versionId: this.#versioned(bucket) ? version.versionId : undefined,
    };
    this.#database.prepare("INSERT INTO change VALUES (?, ?)").run(change.sequencer, JSON.stringify(change));
  }

  /**
   * Sixteen hexadecimal digits, greater than every one before, over restarts and within a microsecond too; near to the
   * clock, so that a store begun anew goes on where the last one stopped.
   */
  #nextSequencer(now: Date): string {
    const last = this.#database.prepare("SELECT sequencer FROM last").get()?.sequencer;
    const clock = BigInt(now.getTime()) * 1000n;
    const after = last ? BigInt(`0x${last}`) + 1n : 0n;
    const sequencer = (clock > after ? clock : after).toString(16).toUpperCase().padStart(16, "0");
    this.#database.exec("DELETE FROM last");
    this.#database.prepare("INSERT INTO last VALUES (?)").run(sequencer);
    return sequencer;
  }

  #forget(bucket: string, key: string, { sequencer }: Version): void {
    this.#database
      .prepare("DELETE FROM version WHERE bucket = ? AND key = ? AND sequencer = ?")
      .run(bucket, key, sequencer);
  }

  /** The version that the request names, else the newest unless that is a delete marker. */
  #find(bucket: string, key: string): Version | undefined {
    const { versionId } = requestScope.getStore() ?? {};
    if (versionId === undefined) {
      const latest = this.#latest(bucket, key);
      return latest?.file ? latest : undefined;
    }
    const named = this.#database
      .prepare("SELECT * FROM version WHERE bucket = ? AND key = ? AND versionId = ?")
      .get(bucket, key, versionId);
    if (!named) {
      throw new S3Error("NoSuchVersion", "The specified version does not exist.", {
        Key: key,
        VersionId: versionId,
      });
    }
    return named as unknown as Version;
  }

  #latest(bucket: string, key: string): Version | undefined {
    return this.#database
      .prepare("SELECT * FROM version WHERE bucket = ? AND key = ? ORDER BY sequencer DESC LIMIT 1")
      .get(bucket, key) as unknown as Version | undefined;
  }

  #answer({ versionId, file }: Version): void {
    const scope = requestScope.getStore();
    if (scope && versionId !== "null") scope.answered = { versionId, deleteMarker: file === null };
  }

  #inOneTransaction<T>(work: () => T): T {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
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
