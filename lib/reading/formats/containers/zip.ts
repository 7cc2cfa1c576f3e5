/**
 * The ZIP container of a Word document, opened without trust: what its directory claims is checked before a
 * byte is inflated, and an entry never yields more than it claims.
 */
import { unzipSync } from "fflate";
import { Rejection } from "../../../rejection.ts";

/** A long feature has fewer than a hundred entries; each picture is one. */
const MOST_ENTRIES = 5_000;
/** The text of a 500-page book takes about 10 MB of XML. */
const MOST_INFLATED = 24_000_000;
/** DEFLATE reaches 1,032:1; Word's own XML up to about 60:1. Small parts may compress better than any limit. */
const HIGHEST_RATIO = 200;
const SMALL = 1_000_000;

export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly inflated: number;
}

/** The entries of an archive, by its directory, nothing inflated. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  open(bytes, ({ name, size, originalSize }) => {
    if (entries.length === MOST_ENTRIES) throw refusal(`more than ${MOST_ENTRIES} entries`);
    entries.push({ name, size, inflated: originalSize });
    return false;
  });
  return entries;
}

/** The named entries, inflated. All of them together stay within bounds, or none is opened. */
export function inflate(bytes: Uint8Array, wanted: readonly Entry[]): Map<string, Uint8Array> {
  const total = wanted.reduce((sum, { inflated }) => sum + inflated, 0);
  if (total > MOST_INFLATED) {
    throw refusal(
      `text that inflates to ${total.toLocaleString("en")} bytes (at most ${MOST_INFLATED.toLocaleString("en")})`,
    );
  }
  for (const { size, inflated } of wanted) {
    if (inflated > SMALL && inflated > size * HIGHEST_RATIO) {
      throw refusal(`text packed ${Math.round(inflated / Math.max(size, 1))} times over`);
    }
  }
  const names = new Set(wanted.map(({ name }) => name));
  // One entry a name: a second one of the same name would be inflated too.
  return new Map(Object.entries(open(bytes, ({ name }) => names.delete(name))));
}

function refusal(found: string): Rejection {
  return new Rejection("hostile", `Expected a Word document; found an archive with ${found}.`);
}

type Filter = NonNullable<Parameters<typeof unzipSync>[1]>["filter"];

function open(bytes: Uint8Array, filter: Filter) {
  try {
    return unzipSync(bytes, filter && { filter });
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection("malformed", "Expected a Word document; its ZIP archive is damaged or cut short.", {
      cause: error,
    });
  }
}
