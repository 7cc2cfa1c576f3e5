/**
 * How large texts are packed in rows: brotli alone; or deflate against a text that the reader has
 * anyway.
 */
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  crc32,
  deflateRawSync,
  inflateRawSync,
} from "node:zlib";

/** As `packRecord` has it (summarise/): some milliseconds for a story, no more for a long one. */
const QUALITY = { best: 10, fast: 6 } as const;
const MAX_BEST_CHARACTERS = 16_000;

/** Packs a text by itself. */
export function compressText(text: string): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: text.length > MAX_BEST_CHARACTERS ? QUALITY.fast : QUALITY.best,
  };
  return brotliCompressSync(text, { params });
}

/** The text that `compressText` packed. */
export function expandText(packed: Uint8Array): string {
  return brotliDecompressSync(packed).toString();
}

/** Bytes before what is packed against another text: that text's checksum. */
const CHECK_BYTES = 4;

/**
 * Packs a text that says much of what another one says. A story is so a fifth of what it takes alone.
 *
 * @param known the other text; only its last 32 KB count, as far as deflate looks back
 */
export function packAgainst(text: string, known: Uint8Array): Uint8Array {
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32BE(crc32(known));
  return Buffer.concat([check, deflateRawSync(text, { level: 9, ...withDictionary(known) })]);
}

/** @returns undefined when it was packed against another text than this */
export function unpackAgainst(packed: Uint8Array, known: Uint8Array): string | undefined {
  if (Buffer.from(packed.subarray(0, CHECK_BYTES)).readUInt32BE() !== crc32(known)) return undefined;
  return inflateRawSync(packed.subarray(CHECK_BYTES), withDictionary(known)).toString();
}

function withDictionary(known: Uint8Array): { dictionary?: Uint8Array } {
  return known.length > 0 ? { dictionary: known } : {};
}
