/**
 * Where the S3 endpoint keeps its objects: their bytes in files, what they are in the ledger. A file is
 * written whole before the ledger names it, so that a crash leaves no half object.
 */

import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdirSync, readdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ObjectContent, type Version, VersionLedger } from "./version-ledger.ts";

export interface WrittenFile {
  file: string;
  size: number;
  md5: string;
}

export class ObjectStore {
  readonly ledger: VersionLedger;
  readonly #directory: string;
  readonly #onChange: () => void;

  /**
   * @param directory for the bytes and the ledger
   * @param isVersioned whether a bucket keeps versions
   * @param onChange called after each change; the ledger then holds it
   */
  constructor(directory: string, isVersioned: (bucket: string) => boolean, onChange: () => void) {
    this.#directory = join(directory, "objects");
    this.#onChange = onChange;
    mkdirSync(this.#directory, { recursive: true });
    this.ledger = new VersionLedger(join(directory, "objects.db"), isVersioned);
    this.#removeStrays();
  }

  /** Removes what an earlier run was writing when it crashed. */
  #removeStrays(): void {
    const known = this.ledger.files();
    for (const file of readdirSync(this.#directory))
      if (!known.has(file)) rmSync(join(this.#directory, file), { force: true });
  }

  /** Writes bytes to a file of their own, which is part of no object yet; nothing stays of what fails. */
  async writeFile(bytes: AsyncIterable<Buffer>): Promise<WrittenFile> {
    const file = randomUUID();
    const digest = createHash("md5");
    let size = 0;
    try {
      await pipeline(
        bytes,
        async function* count(pieces: AsyncIterable<Buffer>) {
          for await (const piece of pieces) {
            digest.update(piece);
            size += piece.length;
            yield piece;
          }
        },
        createWriteStream(join(this.#directory, file)),
      );
    } catch (error) {
      await this.removeFile(file);
      throw error;
    }
    return { file, size, md5: digest.digest("hex") };
  }

  /** The bytes of a file; of a range, its first and last byte are part of it. */
  async readFile(file: string, range?: { start: number; end: number }): Promise<Readable> {
    const stream = createReadStream(join(this.#directory, file), range);
    await once(stream, "open"); // a file that is missing is an error before any of it is sent
    return stream;
  }

  async removeFile(file: string | null | undefined): Promise<void> {
    if (file) await rm(join(this.#directory, file), { force: true });
  }

  /** @param content absent for a delete marker */
  async addVersion(
    bucket: string,
    key: string,
    eventName: string,
    content?: ObjectContent,
  ): Promise<Version> {
    const { version, replaced } = this.ledger.add(bucket, key, eventName, content);
    this.#onChange();
    await this.removeFile(replaced?.file);
    return version;
  }

  async removeVersion(bucket: string, version: Version): Promise<void> {
    this.ledger.remove(bucket, version);
    this.#onChange();
    await this.removeFile(version.file);
  }
}
