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

/** How a call names what is piped in, and the path that it has here. */
const PIPE = "-";

/**
 * The files named, folders walked in the order of their names; what begins with a dot is left alone there.
 *
 * @param piped what to call the file that is piped in
 */
export async function* listFiles(
  names: readonly string[],
  standing: string,
  piped: string,
): AsyncGenerator<NamedFile> {
  for (const file of names)
    if (file === PIPE) yield { file: piped, path: PIPE };
    else yield* walked({ file, path: resolve(standing, file) });
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
 * Opens a file as an upload: its bytes, and what S3 would say of it.
 *
 * @param most bytes of the largest file that is read
 * @param at when it is uploaded; the file's own time unless said, so that the same file reads the same
 *   tomorrow
 * @throws {Rejection} `too-large`, of a file before a byte is read
 */
export async function openFile(
  file: string,
  path: string,
  most: number,
  at?: string,
): Promise<{ bytes: Uint8Array; upload: Upload }> {
  const isPiped = path === PIPE;
  const { size, mtimeMs } = isPiped ? { size: 0, mtimeMs: Date.now() } : await stat(path);
  if (size > most) throw tooLarge(`${size.toLocaleString("en")} bytes`, most);
  const bytes = isPiped ? await readPipe(most) : await readFile(path);
  const changed = Math.max(0, Math.floor(mtimeMs));
  const upload: Upload = {
    bucket: "local",
    key: file.replaceAll("\\", "/"),
    sequencer: changed.toString(16).toUpperCase().padStart(16, "0"),
    size: bytes.length,
    at: at ?? `${new Date(changed).toISOString().slice(0, 19)}Z`,
  };
  return { bytes, upload };
}

async function readPipe(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > most) throw tooLarge("more bytes", most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(found: string, most: number): Rejection {
  return new Rejection("too-large", `The file has ${found}; at most ${most.toLocaleString("en")} are read.`);
}
