/**
 * The ledger of the S3 endpoint: which versions of which objects there are, in what order they came, and
 * which changes no queue was sent yet. A change and its event are written in one transaction, so that a crash
 * cannot part them.
 */
import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { ObjectChange } from "./events.ts";

/** What an object holds. Its file is absent for a delete marker, the version that says "deleted". */
export interface ObjectContent {
  file: string | null;
  size: number;
  eTag: string;
  /** Headers as JSON. */
  metadata: string;
}

export interface Version extends ObjectContent {
  key: string;
  /** Orders the versions of a key. */
  sequencer: string;
  versionId: string;
  /** ISO 8601. */
  at: string;
}

/** A multipart upload that is not complete yet. */
export interface MultipartUpload {
  bucket: string;
  key: string;
  metadata: string;
}

export interface UploadedPart {
  number: number;
  file: string;
  size: number;
  eTag: string;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS bucket (name TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS version (
    bucket TEXT, key TEXT, sequencer TEXT, versionId TEXT,
    file TEXT, size INTEGER, eTag TEXT, metadata TEXT, at TEXT,
    PRIMARY KEY (bucket, key, sequencer)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS change (sequencer TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS last (sequencer TEXT);
  CREATE TABLE IF NOT EXISTS multipart (
    id TEXT PRIMARY KEY, bucket TEXT, key TEXT, metadata TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS part (
    id TEXT, number INTEGER, file TEXT, size INTEGER, eTag TEXT, PRIMARY KEY (id, number)
  ) WITHOUT ROWID;
`;

const DELETE_MARKER: ObjectContent = { file: null, size: 0, eTag: "", metadata: "{}" };

/** In a versioned bucket a put or a deletion adds a version; in any other it replaces the only one. */
export class VersionLedger {
  readonly #database: DatabaseSync;
  readonly #isVersioned: (bucket: string) => boolean;

  /**
   * @param file the SQLite database; made when there is none
   * @param isVersioned whether a bucket keeps versions
   */
  constructor(file: string, isVersioned: (bucket: string) => boolean) {
    this.#isVersioned = isVersioned;
    this.#database = new DatabaseSync(file);
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    this.#database.exec(SCHEMA);
  }

  close(): void {
    this.#database.close();
  }

  /** @returns whether the bucket is new */
  addBucket(name: string): boolean {
    return this.#run("INSERT OR IGNORE INTO bucket VALUES (?)", name) > 0;
  }

  /** The changes that no queue was sent yet, oldest first. */
  unsentChanges(): ObjectChange[] {
    return this.#all<{ json: string }>("SELECT json FROM change ORDER BY sequencer").map(({ json }) => {
      const change = JSON.parse(json);
      return { ...change, at: new Date(change.at) };
    });
  }

  markSent({ sequencer }: ObjectChange): void {
    this.#run("DELETE FROM change WHERE sequencer = ?", sequencer);
  }

  /** The files that a version or a part of an upload names. */
  files(): Set<string> {
    const rows = this.#all<{ file: string }>("SELECT file FROM version UNION SELECT file FROM part");
    return new Set(rows.map(({ file }) => file));
  }

  /** The version that is named, else the newest; it may be a delete marker. */
  find(bucket: string, key: string, versionId?: string): Version | undefined {
    return this.#all<Version>(
      `SELECT * FROM version WHERE bucket = ? AND key = ? AND (? IS NULL OR versionId = ?)
       ORDER BY sequencer DESC LIMIT 1`,
      bucket,
      key,
      versionId ?? null,
      versionId ?? null,
    )[0];
  }

  /** The newest version of each key that is no delete marker. */
  *objects(bucket: string, prefix: string, after: string): Generator<Version> {
    for (const version of this.versions(bucket, prefix, after))
      if (version.isLatest && version.file !== null) yield version;
  }

  /**
   * Versions and delete markers: keys from the prefix on, the newest version of each first.
   * @param after a key: the list goes on behind it
   * @param afterVersion a version of that key: the list goes on behind that version
   */
  *versions(
    bucket: string,
    prefix: string,
    after: string,
    afterVersion?: string,
  ): Generator<Version & { isLatest: boolean }> {
    const sequencer = (afterVersion && this.find(bucket, after, afterVersion)?.sequencer) || "";
    const rows = this.#database
      .prepare(
        `SELECT *, sequencer =
           (SELECT max(sequencer) FROM version WHERE bucket = v.bucket AND key = v.key) AS isLatest
         FROM version AS v
         WHERE bucket = ? AND key >= ? AND key >= ? AND (key > ? OR sequencer < ?)
         ORDER BY key, sequencer DESC`,
      )
      .iterate(bucket, prefix, after, after, sequencer);
    for (const row of rows as Iterable<unknown> as Iterable<Version & { isLatest: number }>) {
      if (!row.key.startsWith(prefix)) return;
      yield { ...row, isLatest: row.isLatest === 1 };
    }
  }

  /**
   * Adds a version, and the event of it.
   * @param content absent for a delete marker
   * @returns also the version that it replaces, in a bucket that keeps none
   */
  add(
    bucket: string,
    key: string,
    eventName: string,
    content?: ObjectContent,
  ): { version: Version; replaced: Version | undefined } {
    return this.#inTransaction(() => {
      const replaced = this.#isVersioned(bucket) ? undefined : this.find(bucket, key);
      if (replaced) this.#forget(bucket, replaced);
      const now = new Date();
      const { file, size, eTag, metadata } = content ?? DELETE_MARKER;
      const sequencer = this.#nextSequencer(now);
      const versionId = this.#isVersioned(bucket) ? randomBytes(24).toString("base64url") : "null";
      const at = now.toISOString();
      this.#run(
        "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ...[bucket, key, sequencer, versionId, file, size, eTag, metadata, at],
      );
      const version = { key, sequencer, versionId, file, size, eTag, metadata, at };
      this.#addChange(bucket, eventName, version);
      return { version, replaced };
    });
  }

  /** Removes one version for good, and adds the event of it. */
  remove(bucket: string, version: Version): void {
    this.#inTransaction(() => {
      this.#forget(bucket, version);
      const now = new Date();
      const sequencer = this.#nextSequencer(now);
      this.#addChange(bucket, "ObjectRemoved:Delete", {
        ...version,
        ...DELETE_MARKER,
        sequencer,
        at: now.toISOString(),
      });
    });
  }

  /** @returns its id */
  addMultipart({ bucket, key, metadata }: MultipartUpload): string {
    const id = randomBytes(24).toString("base64url");
    this.#run("INSERT INTO multipart VALUES (?, ?, ?, ?)", id, bucket, key, metadata);
    return id;
  }

  findMultipart(id: string): MultipartUpload | undefined {
    return this.#all<MultipartUpload>("SELECT bucket, key, metadata FROM multipart WHERE id = ?", id)[0];
  }

  addPart(id: string, { number, file, size, eTag }: UploadedPart): void {
    this.#run("INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?, ?)", id, number, file, size, eTag);
  }

  /** By their numbers. */
  parts(id: string): UploadedPart[] {
    return this.#all<UploadedPart>(
      "SELECT number, file, size, eTag FROM part WHERE id = ? ORDER BY number",
      id,
    );
  }

  removeMultipart(id: string): void {
    this.#inTransaction(() => {
      this.#run("DELETE FROM part WHERE id = ?", id);
      this.#run("DELETE FROM multipart WHERE id = ?", id);
    });
  }

  #addChange(bucket: string, eventName: string, version: Version): void {
    const { key, sequencer, at, file, size, eTag, versionId } = version;
    const change: ObjectChange = {
      ...{ bucket, key, eventName, sequencer, at: new Date(at) },
      size: file === null ? undefined : size,
      eTag: eTag || undefined,
      versionId: this.#isVersioned(bucket) ? versionId : undefined,
    };
    this.#run("INSERT INTO change VALUES (?, ?)", sequencer, JSON.stringify(change));
  }

  /**
   * Sixteen hexadecimal digits, greater than every one before, over restarts and within a microsecond too;
   * near to the clock, so that a store begun anew goes on where the last one stopped.
   */
  #nextSequencer(now: Date): string {
    const last = this.#all<{ sequencer: string }>("SELECT sequencer FROM last")[0]?.sequencer;
    const clock = BigInt(now.getTime()) * 1000n;
    const after = last ? BigInt(`0x${last}`) + 1n : 0n;
    const sequencer = (clock > after ? clock : after).toString(16).toUpperCase().padStart(16, "0");
    this.#run("DELETE FROM last");
    this.#run("INSERT INTO last VALUES (?)", sequencer);
    return sequencer;
  }

  #forget(bucket: string, { key, sequencer }: Version): void {
    this.#run("DELETE FROM version WHERE bucket = ? AND key = ? AND sequencer = ?", bucket, key, sequencer);
  }

  #all<Row>(sql: string, ...values: (string | number | null)[]): Row[] {
    return this.#database.prepare(sql).all(...values) as Row[];
  }

  /** @returns how many rows it changed */
  #run(sql: string, ...values: (string | number | null)[]): number {
    return Number(this.#database.prepare(sql).run(...values).changes);
  }

  #inTransaction<T>(work: () => T): T {
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
