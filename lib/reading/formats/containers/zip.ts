/**
 * ZIP archives, opened without trust. What the directory of an archive claims is checked before a byte is
 * inflated, and an entry never yields more than it claims.
 */
import { unzipSync } from "fflate";
import { Rejection } from "../../../rejection.ts";
import { formatCount } from "../../../text/counts.ts";

/** A long feature has fewer than a hundred entries; each picture is one. */
const MAX_ENTRIES = 5_000;
/** The text of a 500-page book takes about 10 MB of XML. */
const MAX_INFLATED = 24_000_000;
/**
 * DEFLATE reaches 1,032:1; Word's own XML up to about 60:1. Small parts may compress better than any limit.
 */
const MAX_RATIO = 200;
const MAX_UNCHECKED_BYTES = 1_000_000;

export interface Entry {
  readonly name: string;
  /** Its place in the directory. */
  readonly place: number;
  readonly size: number;
  readonly inflated: number;
}

/**
 * Lists the entries of an archive by its directory; inflates nothing. Of entries with one name the last
 * counts, as where archives are unpacked: some programs that add a file again leave the earlier one in it.
 *
 * @param expected what the archive should be, for a rejection: "a Word document"
 * @throws {Rejection} `malformed` when it is damaged, `hostile` when it has too many entries
 */
export function listEntries(bytes: Uint8Array, expected: string): Entry[] {
  const entries = new Map<string, Entry>();
  let count = 0;
  open(bytes, expected, ({ name, size, originalSize }) => {
    if (count === MAX_ENTRIES) throw hostile(expected, `more than ${MAX_ENTRIES} entries`);
    entries.set(name, { name, place: count++, size, inflated: originalSize });
    return false;
  });
  return [...entries.values()];
}

/**
 * Inflates entries of an archive; gives their bytes by their names.
 *
 * @throws {Rejection} `hostile` when all of them together, or one beside its packed size, exceed the bounds:
 *   then none is opened. `malformed` when the archive is damaged.
 */
export function inflateEntries(
  bytes: Uint8Array,
  wanted: readonly Entry[],
  expected: string,
): Map<string, Uint8Array> {
  const total = wanted.reduce((sum, { inflated }) => sum + inflated, 0);
  if (total > MAX_INFLATED) {
    const [found, most] = [total, MAX_INFLATED].map(formatCount);
    throw hostile(expected, `text that inflates to ${found} bytes (at most ${most})`);
  }
  for (const { size, inflated } of wanted) {
    if (inflated > MAX_UNCHECKED_BYTES && inflated > size * MAX_RATIO) {
      throw hostile(expected, `text packed ${Math.round(inflated / Math.max(size, 1))} times over`);
    }
  }
  const places = new Set(wanted.map(({ place }) => place));
  let count = 0;
  return new Map(Object.entries(open(bytes, expected, () => places.has(count++))));
}

const [ARCHIVE, PACKAGE] = ["a ZIP archive", "a package of a program"];

/** What comes in ZIP archives, by an entry that only it has. */
const CONTENTS: readonly { entry: RegExp; kind: string }[] = [
  { entry: /^xl\//, kind: "an Excel workbook" },
  { entry: /^ppt\//, kind: "a PowerPoint presentation" },
  { entry: /^META-INF\/container\.xml$/, kind: "an EPUB book" },
  { entry: /^META-INF\/manifest\.xml$/, kind: "an OpenDocument file without text" },
  { entry: /^Index\/.*\.iwa$/, kind: "an Apple Keynote or Numbers document" },
  { entry: /^(?:\[Content_Types\]\.xml|mimetype|word\/document\.xml|designmap\.xml)$/, kind: PACKAGE },
  { entry: /^(?:QuickLook\/|Index\.zip$)/, kind: PACKAGE },
  { entry: /./, kind: ARCHIVE },
];

/** Names what an archive holds that no format reads. */
export function identifyZip(entries: readonly Entry[]): string {
  const known = CONTENTS.find(({ entry }) => entries.some(({ name }) => entry.test(name)));
  return known?.kind ?? "an empty ZIP archive";
}

/** Whether an archive is of files that somebody put there, and no document of a program's. */
export function isOfFiles(entries: readonly Entry[]): boolean {
  return identifyZip(entries) === ARCHIVE;
}

function hostile(expected: string, found: string): Rejection {
  return new Rejection("hostile", `Expected ${expected}; found an archive with ${found}.`);
}

type Filter = NonNullable<Parameters<typeof unzipSync>[1]>["filter"];

function open(bytes: Uint8Array, expected: string, filter: Filter) {
  try {
    return unzipSync(bytes, filter && { filter });
  } catch (cause) {
    if (cause instanceof Rejection) throw cause;
    throw new Rejection("malformed", `Expected ${expected}; its ZIP archive is damaged or cut short.`, {
      cause,
    });
  }
}
