/** The files that a command names, as uploads that have not been made. */
import { opendir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Upload } from "../../lib/article.ts";
import { Rejection } from "../../lib/rejection.ts";

export interface NamedFile {
  /** As the user would name it. */
  readonly file: string;
  readonly path: string;
}

/**
 * The files named, folders walked in the order of their names; what begins with a dot is left alone there.
 */
export async function* filesOf(names: readonly string[], standing: string): AsyncGenerator<NamedFile> {
  for (const file of names) yield* walked({ file, path: resolve(standing, file) });
}

async function* walked(named: NamedFile): AsyncGenerator<NamedFile> {
  const isFolder = await stat(named.path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    // What cannot be opened is told by the one who opens it.
    yield named;
    return;
  }
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(named.path)) {
    if (!entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory())) {
      entries.push({ name: entry.name, isFolder: entry.isDirectory() });
    }
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, isFolder: goesDeeper } of entries) {
    const inside = { file: join(named.file, name), path: join(named.path, name) };
    if (goesDeeper) yield* walked(inside);
    else yield inside;
  }
}

/**
 * The upload that a file would be.
 *
 * @param at when it is uploaded; the file's own time unless said, so that the same file reads
 *   the same tomorrow
 */
export async function uploadOf(file: string, path: string, at?: string): Promise<Upload> {
  const { size, mtimeMs } = await stat(path);
  const changed = Math.max(0, Math.floor(mtimeMs));
  return {
    bucket: "local",
    key: file.replaceAll("\\", "/"),
    sequencer: changed.toString(16).toUpperCase().padStart(16, "0"),
    size,
    at: at ?? `${new Date(changed).toISOString().slice(0, 19)}Z`,
  };
}

/**
 * A file's bytes.
 *
 * @throws {Rejection} `too-large`, by its size, before a byte is read
 */
export async function bytesOf(path: string, size: number, most: number): Promise<Uint8Array> {
  if (size > most) {
    const [found, allowed] = [size, most].map((bytes) => bytes.toLocaleString("en"));
    throw new Rejection("too-large", `The file has ${found} bytes; at most ${allowed} are read.`);
  }
  return readFile(path);
}
