/**
 * The ledger of the S3 endpoint: which versions of which objects there are, in what order they came, and which of these
 * changes no queue has been told of yet. A change and its event are written in one transaction, so that no crash parts
 * the two.
 */
import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { ObjectChange } from "./s3-event.ts";

/** A version of an object, or the marker that it was deleted. */
export interface Version {
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

/** In a versioned bucket a put or a deletion adds a version; in any other it takes the place of the only one. */
export class VersionLedger {
  readonly #database: DatabaseSync;
  readonly #versioned: (bucket: string) => boolean;

  /**
   * @param file the SQLite database; made when there is none
   * @param versioned whether a bucket keeps versions
   */
  constructor(file: string, versioned: (bucket: string) => boolean) {
    this.#versioned = versioned;
    this.#database = new DatabaseSync(file);
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

  /** The newest version, which may be a delete marker. */
  latest(bucket: string, key: string): Version | undefined {
    return this.#database
      .prepare("SELECT * FROM version WHERE bucket = ? AND key = ? ORDER BY sequencer DESC LIMIT 1")
      .get(bucket, key) as unknown as Version | undefined;
  }

  named(bucket: string, key: string, versionId: string): Version | undefined {
    return this.#database
      .prepare("SELECT * FROM version WHERE bucket = ? AND key = ? AND versionId = ?")
      .get(bucket, key, versionId) as unknown as Version | undefined;
  }

  /** The newest version of each key that is no delete marker, by key, from behind a key. */
  objects(bucket: string, prefix: string, startAfter: string): (Version & { key: string })[] {
    return this.#database
      .prepare(
        `SELECT key, sequencer, versionId, file, size, eTag, metadata, at FROM version AS v
         WHERE bucket = ? AND key > ? AND substr(key, 1, length(?)) = ? AND file IS NOT NULL AND sequencer =
           (SELECT max(sequencer) FROM version WHERE bucket = v.bucket AND key = v.key)
         ORDER BY key`,
      )
      .all(bucket, startAfter, prefix, prefix) as unknown as (Version & { key: string })[];
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

  /**
   * Adds a version, or a delete marker when there is nothing to add, and the event of it.
   * @returns also the version whose place it takes, in a bucket that keeps none
   */
  add(
    bucket: string,
    key: string,
    eventName: string,
    object: Pick<Version, "file" | "size" | "eTag" | "metadata"> | null,
  ): { version: Version; replaced: Version | undefined } {
    const replaced = this.#versioned(bucket) ? undefined : this.latest(bucket, key);
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
    return { version, replaced };
  }

  /** Removes one version for good, and records the event of it. */
  remove(bucket: string, key: string, version: Version): void {
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
