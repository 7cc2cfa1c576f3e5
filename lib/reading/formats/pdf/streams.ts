/** How much a PDF's streams hold once inflated, counted before any of them is read. */
import { Unzlib } from "fflate";

/** The text of a broadsheet page, its fonts and its drawings stay below a tenth of this. */
const MAX_INFLATED = 48_000_000;
/** Pictures are not read, but their size shows only when they are inflated. */
const MAX_IN_PICTURES = 192_000_000;
const CHUNK_BYTES = 65_536;
const MAX_DICTIONARY_BYTES = 2_000;

/**
 * Whether a file's streams inflate to more than any story needs. Counts only, keeps nothing; never throws.
 */
export function inflatesTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = 0;
  let pictures = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", at - 3, at) === "end") continue;
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    // A zlib stream opens with 0x78 whoever writes it (RFC 1950, with the usual window of 32 KB).
    if (file[start] !== 0x78) continue;
    const next = file.indexOf("endstream", start);
    const packed = file.subarray(start, next < 0 ? file.length : next);
    const isPicture = isPictureAt(file, at);
    const spare = isPicture ? MAX_IN_PICTURES - pictures : MAX_INFLATED - text;
    const size = measureInflated(packed, spare);
    if (isPicture) pictures += size;
    else text += size;
    if (text > MAX_INFLATED || pictures > MAX_IN_PICTURES) return true;
  }
  return false;
}

function isPictureAt(file: Buffer, at: number): boolean {
  const before = file.toString("latin1", Math.max(0, at - MAX_DICTIONARY_BYTES), at);
  return /\/Subtype\s*\/Image\b/.test(before.slice(Math.max(0, before.lastIndexOf(" obj"))));
}

/**
 * Measures the inflated size of one stream, until it exceeds `spare`. A damaged stream counts up
 * to the damage.
 */
function measureInflated(packed: Uint8Array, spare: number): number {
  let size = 0;
  let nested: Uint8Array | undefined;
  const inflate = new Unzlib((part) => {
    // A stream within a stream: two filters, one after the other.
    if (size === 0 && part[0] === 0x78 && part[1] !== undefined && (0x7800 + part[1]) % 31 === 0)
      nested = part;
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= spare; at += CHUNK_BYTES) {
      inflate.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
    }
  } catch {
    // The reader will say what is wrong with it.
  }
  return nested ? Math.max(size, measureInflated(nested, spare)) : size;
}
