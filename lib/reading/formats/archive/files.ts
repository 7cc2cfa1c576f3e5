/** The files in a ZIP archive, bounded in number, in bytes, and in archives within archives. */
import { Rejection } from "../../../rejection.ts";
import { formatCount } from "../../../text/counts.ts";
import type { FoundItem, Source, Trace } from "../../draft.ts";
import { isZip } from "../containers/signatures.ts";
import { type Entry, inflateEntries, isOfFiles, listEntries } from "../containers/zip.ts";

/** Archives within archives: a desk sends one that a colleague packed, and nobody packs it again. */
const MAX_DEPTH = 2;
const EXPECTED = "an archive of stories";
/** What file managers put beside the files, and what is hidden. */
const NO_FILE = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\/$/i;
/** Opened one by one where they cannot be opened together: the directory is walked for each of them. */
const MAX_ONE_BY_ONE = 500;

/** @throws {Rejection} as `inflateEntries` does; `no-text` of an archive of nothing */
export function listFiles({ bytes }: Pick<Source, "bytes">, trace: Trace): FoundItem[] {
  const left = { out: 0 };
  const found = filesIn(bytes, "", 1, left);
  if (left.out > 0) {
    const count = formatCount(left.out);
    trace.warn(
      "left-out",
      `${count} entries were left out: hidden files, and what programs put into archives.`,
    );
  }
  if (found.length === 0) throw new Rejection("no-text", "Expected stories; found an archive without files.");
  return found;
}

function filesIn(bytes: Uint8Array, within: string, depth: number, left: { out: number }): FoundItem[] {
  const entries = listEntries(bytes, EXPECTED);
  const wanted = entries.filter(({ name }) => !NO_FILE.test(name));
  left.out += entries.filter(({ name }) => NO_FILE.test(name) && !name.endsWith("/")).length;
  return inflateEach(bytes, wanted).flatMap(([name, file]): FoundItem[] => {
    const isArchive = isZip(file) && isPlain(file);
    if (isArchive && depth < MAX_DEPTH) return filesIn(file, `${within}${name}/`, depth + 1, left);
    return [{ name: `${within}${name}`, bytes: file }];
  });
}

function isPlain(bytes: Uint8Array): boolean {
  try {
    return isOfFiles(listEntries(bytes, EXPECTED));
  } catch {
    return false; // it is read as a file, and refused by its own name
  }
}

/** The bytes of each entry. One that is damaged has none, and costs no other. */
function inflateEach(bytes: Uint8Array, wanted: readonly Entry[]): [name: string, bytes: Uint8Array][] {
  try {
    return [...inflateEntries(bytes, wanted, EXPECTED)];
  } catch (error) {
    const isDamaged = error instanceof Rejection && error.code === "malformed";
    if (!isDamaged || wanted.length > MAX_ONE_BY_ONE) throw error;
    return wanted.map((entry) => [entry.name, inflateOne(bytes, entry)]);
  }
}

function inflateOne(bytes: Uint8Array, entry: Entry): Uint8Array {
  try {
    return inflateEntries(bytes, [entry], EXPECTED).get(entry.name) ?? new Uint8Array();
  } catch (error) {
    if (error instanceof Rejection) return new Uint8Array();
    throw error;
  }
}
