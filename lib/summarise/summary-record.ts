/**
 * The summary record: all that a summary of any length needs, small enough that one costs half a read
 * unit (4 KB). Rankings are mostly the story's own text, so they are kept compressed.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Article } from "../article.ts";
import { releaseInstant } from "../stories/visibility.ts";
import type { Digest } from "./digest.ts";
import type { RankedSentence } from "./ranking.ts";
import { PUBLIC_NAMES, type PublicRecord, RECORD_FIELDS } from "./record-fields.ts";
import type { SummaryRecord } from "./record-schema.ts";

export type { PublicRecord, SummaryRecord };

/** @returns the public fields of a record, those that it has */
export function selectPublicFields(record: SummaryRecord): PublicRecord {
  const stated = PUBLIC_NAMES.filter((name) => record[name] !== undefined);
  return Object.fromEntries(stated.map((name) => [name, record[name]])) as PublicRecord;
}

/** The record of a version, from its article and what was made of it at ingest. */
export function makeSummaryRecord(article: Article, digest: Digest): SummaryRecord {
  const record: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(RECORD_FIELDS))
    if ("make" in field) record[name] = field.make(article, digest);
  return record as SummaryRecord;
}

/**
 * Where a summary stands in the list, by day and within it. An article under embargo becomes news when
 * it is released.
 */
export function listPlaceOf({ articleId, published, embargoedUntil }: SummaryRecord): {
  day: string;
  range: string;
} {
  const released = releaseInstant(published, embargoedUntil);
  return { day: released.slice(0, "2023-12-30".length), range: `${released}#${articleId}` };
}

/**
 * A sentence as a tuple, because keys would be most of a short one's bytes; its end is its start and its
 * text. A field that RankedSentence gains must be given a place here: the types hold that.
 */
type PackedSentence = [
  text: string,
  block: number,
  start: number,
  salience: number,
  dependsOn: number | null,
  excluded: RankedSentence["excluded"] | null,
  density: number | null,
  /** Of the few that are. */
  isSeparable?: true | null,
  needsHeadline?: true,
];

function packSentence({
  text,
  block,
  start,
  salience,
  density,
  dependsOn,
  excluded,
  isSeparable,
  needsHeadline,
  end: _,
  ...rest
}: RankedSentence): PackedSentence {
  rest satisfies Record<string, never>;
  const on = dependsOn ?? null;
  const packed = [text, block, start, salience, on, excluded ?? null, density ?? null] as const;
  if (needsHeadline) return [...packed, isSeparable ? true : null, true];
  return isSeparable ? [...packed, true] : [...packed];
}

function unpackSentence([
  text,
  block,
  start,
  salience,
  dependsOn,
  excluded,
  density = null,
  isSeparable,
  needsHeadline,
]: PackedSentence): RankedSentence {
  return {
    text,
    block,
    start,
    end: start + text.length,
    salience,
    ...(density !== null && { density }),
    ...(dependsOn !== null && { dependsOn }),
    ...(excluded !== null && { excluded }),
    ...(isSeparable && { isSeparable }),
    ...(needsHeadline && { needsHeadline }),
  };
}

/**
 * The name of `precomputed` in stored records: records of earlier releases have it, and earlier releases
 * ask for it.
 */
const PRECOMPUTED_AS_STORED = "choices";

/**
 * Brotli, because its dictionary knows English before the first byte. Quality 10 takes an eighth less
 * than 6, and some milliseconds more, once for each version; 11 twice as many, for little. Long records
 * have the lower one.
 */
const QUALITY = { best: 10, fast: 6 } as const;
const MAX_BEST_CHARACTERS = 16_000;

/** Packs a record for its row, but for its print and the written text, which have columns of their own. */
export function packRecord({ print: _, written: __, ...record }: SummaryRecord): Uint8Array {
  const sentences = record.ranking.sentences.map(packSentence);
  const stored = Object.entries({ ...record, ranking: { ...record.ranking, sentences } }).map(
    ([name, value]) => [name === "precomputed" ? PRECOMPUTED_AS_STORED : name, value],
  );
  const json = JSON.stringify(Object.fromEntries(stored));
  return brotliCompressSync(json, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: json.length > MAX_BEST_CHARACTERS ? QUALITY.fast : QUALITY.best,
      [constants.BROTLI_PARAM_LGWIN]: 16, // 64 KB, more than any record: who reads makes room for no more
    },
  });
}

/** The text of a packed record; empty of none. */
export function unpackText(packed: Uint8Array | undefined): Uint8Array {
  return packed ? brotliDecompressSync(packed, { chunkSize: ROOM }) : Buffer.alloc(0);
}

/**
 * Records that a warm function read lately, by their very bytes: a story that many ask for is unpacked
 * once.
 */
const recent = new Map<string, SummaryRecord>();
const MAX_RECENT = 200;

/** @returns a record that others hold too: not to be changed */
export function unpackRecord(packed: Uint8Array): SummaryRecord {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString("latin1");
  const known = recent.get(bytes);
  if (known) return known;
  const record = read(packed);
  const [oldest] = recent.keys();
  if (recent.size === MAX_RECENT && oldest !== undefined) recent.delete(oldest);
  recent.set(bytes, record);
  return record;
}

/**
 * Bytes that are made room for at a time: a normal record unpacks to as many. With the usual 16 KB most of
 * the time went on making room.
 */
const ROOM = 8_192;

function read(packed: Uint8Array): SummaryRecord {
  const stored = JSON.parse(unpackText(packed).toString());
  const { [PRECOMPUTED_AS_STORED]: precomputed, ...record } = stored;
  record.ranking.sentences = record.ranking.sentences.map(unpackSentence);
  return precomputed === undefined ? record : { ...record, precomputed };
}
