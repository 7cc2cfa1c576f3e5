/** The text of a Word document, in pieces ([MS-DOC] 2.4.1 and 2.8.35): each is a run of bytes in the file. */
import { damagedDocument } from "./header.ts";

/** A run of text: where its characters count from, and where its bytes stand in the main stream. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
  /** Offset of its first byte. */
  readonly at: number;
  /** Bytes of one character: 1 (Windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
}

const [PROPERTIES, TABLE] = [0x01, 0x02];
const PLACE_BYTES = 8;
/** The bit of a place that says one byte a character. */
const COMPRESSED = 0x4000_0000;
const WINDOWS_1252 = new TextDecoder("windows-1252");

/** @throws {Rejection} `malformed` where the table of pieces breaks off or goes backwards */
export function readPieces(clx: Buffer): TextPiece[] {
  const table = findTable(clx);
  const count = Math.floor((table.length - 4) / (4 + PLACE_BYTES));
  const pieces: TextPiece[] = [];
  for (let index = 0; index < count; index++) {
    const [from, to] = [table.readUInt32LE(index * 4), table.readUInt32LE(index * 4 + 4)];
    if (to < from) throw damagedDocument();
    const place = table.readUInt32LE((count + 1) * 4 + index * PLACE_BYTES + 2);
    const offset = place & ~COMPRESSED;
    pieces.push(
      place & COMPRESSED ? { from, to, at: offset >>> 1, width: 1 } : { from, to, at: offset, width: 2 },
    );
  }
  return pieces;
}

/** The table stands behind the properties of runs that a quick save left. */
function findTable(clx: Buffer): Buffer {
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === PROPERTIES) at += 3 + clx.readUInt16LE(at + 1);
  if (at + 5 > clx.length || clx[at] !== TABLE) throw damagedDocument();
  const length = clx.readUInt32LE(at + 1);
  const table = clx.subarray(at + 5, at + 5 + length);
  if (table.length < length || length < 4) throw damagedDocument();
  return table;
}

/** Decodes a part of a piece. Offsets of its characters are those of its bytes, `width` bytes each. */
export function decodePiece(main: Buffer, { at, width }: TextPiece, skip: number, length: number): string {
  const start = at + skip * width;
  const bytes = main.subarray(start, start + length * width);
  if (bytes.length < length * width) throw damagedDocument();
  return width === 1 ? WINDOWS_1252.decode(bytes) : bytes.toString("utf16le");
}
