/** What an old Office file says of itself: its stream SummaryInformation ([MS-OLEPS] 2.21, [MS-OSHARED]). */

import { findCodePageEncoding } from "./code-pages.ts";
import type { DocumentProperties } from "./passage.ts";

const MAX_PROPERTIES = 100;
const MAX_TEXT = 1_000;
/** Identifiers of properties, and types of values. */
const [CODE_PAGE, TITLE, SUBJECT, AUTHOR, KEYWORDS, COMMENTS, CREATED, SAVED] = [1, 2, 3, 4, 5, 6, 12, 13];
const [INTEGER, TEXT, WIDE_TEXT, FILE_TIME] = [0x02, 0x1e, 0x1f, 0x40];

/** Reads the properties of a document; what is damaged or of another type is left out. */
export function readOleProperties(stream: Buffer | undefined): DocumentProperties {
  const values = stream && stream.length >= 48 ? listValues(stream) : new Map<number, Value>();
  const text = (id: number) => (values.get(id)?.text ?? "").split("\0")[0]!.trim() || undefined;
  const time = (id: number) => values.get(id)?.time;
  const keywords = text(KEYWORDS)
    ?.split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const remarks = [SUBJECT, COMMENTS].flatMap((id) => text(id) ?? []);
  return {
    title: text(TITLE),
    author: text(AUTHOR),
    created: time(CREATED),
    modified: time(SAVED),
    ...(keywords?.length && { keywords }),
    ...(remarks.length > 0 && { remarks }),
  };
}

interface Value {
  readonly text?: string;
  readonly time?: string | undefined;
}

/** The values of the first property set, by their identifiers. */
function listValues(stream: Buffer): Map<number, Value> {
  const set = stream.subarray(stream.readUInt32LE(44));
  const values = new Map<number, Value>();
  if (set.length < 8) return values;
  const places = Array.from(
    { length: Math.min(set.readUInt32LE(4), MAX_PROPERTIES) },
    (_, index) => 8 + index * 8,
  )
    .filter((at) => at + 8 <= set.length)
    .map((at): [number, Buffer] => [set.readUInt32LE(at), set.subarray(set.readUInt32LE(at + 4))])
    .filter(([, value]) => value.length >= 8);
  const page = places.find(([id, value]) => id === CODE_PAGE && value.readUInt16LE(0) === INTEGER);
  const encoding = findCodePageEncoding(page?.[1].readUInt16LE(4) ?? 1252) ?? "windows-1252";
  for (const [id, value] of places) values.set(id, readValue(value, encoding));
  return values;
}

function readValue(value: Buffer, encoding: string): Value {
  const [type, content] = [value.readUInt16LE(0), value.subarray(8)];
  const length = Math.min(value.readUInt32LE(4), MAX_TEXT);
  if (type === TEXT) return { text: new TextDecoder(encoding).decode(content.subarray(0, length)) };
  if (type === WIDE_TEXT)
    return { text: content.toString("utf16le", 0, Math.min(length * 2, content.length)) };
  if (type === FILE_TIME && value.length >= 12) return { time: formatFileTime(value.readBigUInt64LE(4)) };
  return {};
}

/**
 * An instant that Windows counts in steps of 100 ns since 1601, in ISO 8601; undefined for none, or one that
 * no story was written at (the years before 1980 and after 2107, as in a ZIP archive).
 */
export function formatFileTime(steps: bigint): string | undefined {
  const instant = Number(steps / 10_000n) - Date.UTC(1970, 0, 1) + Date.UTC(1601, 0, 1);
  const year = new Date(instant).getUTCFullYear();
  return year >= 1980 && year <= 2107 ? new Date(instant).toISOString() : undefined;
}
