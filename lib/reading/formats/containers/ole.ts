/**
 * OLE containers, the Compound File Binary Format of Microsoft's old Office ([MS-CFB]): a small file system
 * of streams in chains of sectors. Opened without trust: a chain never has more sectors than the file.
 */
import { Rejection, type RejectionCode } from "../../../rejection.ts";
import { holdsName } from "./signatures.ts";

/** A story of a hundred pages has some hundred streams; each attachment of a message is some twenty. */
const MAX_STREAMS = 20_000;
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
/** Streams shorter than this stand in the mini stream ([MS-CFB] 2.2). */
const MINI_CUTOFF = 4_096;
/** The first 109 sectors of the sector table are named in the header. */
const FIRST_TABLE_SECTORS = 109;
/** Sector numbers above this end a chain, or are free. */
const MAX_SECTOR = 0xfffffffa;

/** A container's streams by their paths: `WordDocument`, `__attach_version1.0_#00000000/…`. */
export type OleStreams = ReadonlyMap<string, OleStream>;

export interface OleStream {
  readonly size: number;
  /** @throws {Rejection} `malformed` where its chain of sectors breaks */
  read(): Buffer;
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const [STORAGE, STREAM, ROOT] = [1, 2, 5];

/**
 * Opens a container; reads no stream yet.
 *
 * @param expected what it should be, for a rejection: "a Word 97–2003 document"
 * @throws {Rejection} `malformed` when it is damaged or cut short, `hostile` when it has too many streams
 */
export function openOle(bytes: Uint8Array, expected: string): OleStreams {
  const container = new Container(bytes, expected);
  return container.listStreams();
}

class Container {
  readonly #bytes: Buffer;
  readonly #expected: string;
  readonly #sectorBytes: number;
  readonly #table: Uint32Array;
  #miniTable: Uint32Array | undefined;
  #miniStream: Buffer | undefined;
  #root: DirectoryEntry | undefined;

  constructor(bytes: Uint8Array, expected: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#expected = expected;
    if (bytes.length < HEADER_BYTES) throw this.#damaged();
    const shift = this.#bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw this.#damaged();
    this.#sectorBytes = 1 << shift;
    this.#table = this.#readTable();
  }

  listStreams(): OleStreams {
    const directory = this.#readDirectory();
    this.#root = directory[0];
    if (this.#root?.kind !== ROOT) throw this.#damaged();
    const streams = new Map<string, OleStream>();
    const seen = new Set<number>();
    const open: { index: number; folder: string }[] = [{ index: this.#root.child, folder: "" }];
    for (let next = open.pop(); next; next = open.pop()) {
      const entry = directory[next.index];
      if (!entry || seen.has(next.index)) continue;
      seen.add(next.index);
      const { folder } = next;
      const path = `${folder}${entry.name}`;
      for (const index of [entry.left, entry.right]) open.push({ index, folder });
      if (entry.kind === STORAGE) open.push({ index: entry.child, folder: `${path}/` });
      if (entry.kind === STREAM) streams.set(path, { size: entry.size, read: () => this.#readStream(entry) });
    }
    return streams;
  }

  /** The sector table: for each sector the next one of its chain. The header lists its own sectors. */
  #readTable(): Uint32Array {
    const perSector = this.#sectorBytes / 4;
    const sectors: number[] = [];
    for (let at = 0; at < FIRST_TABLE_SECTORS; at++) sectors.push(this.#bytes.readUInt32LE(76 + at * 4));
    let more = this.#bytes.readUInt32LE(68);
    for (let left = this.#countSectors(); more < MAX_SECTOR && left > 0; left--) {
      const listed = this.#readNumbers(more);
      sectors.push(...listed.subarray(0, perSector - 1));
      more = listed[perSector - 1]!;
    }
    const used = sectors.filter((sector) => sector < MAX_SECTOR).slice(0, this.#countSectors());
    const table = new Uint32Array(used.length * perSector);
    for (const [index, sector] of used.entries()) table.set(this.#readNumbers(sector), index * perSector);
    return table;
  }

  #readDirectory(): DirectoryEntry[] {
    const bytes = this.#readChain(this.#bytes.readUInt32LE(48));
    const count = Math.floor(bytes.length / ENTRY_BYTES);
    if (count > MAX_STREAMS) {
      const found = `found more than ${MAX_STREAMS} streams`;
      throw new Rejection("hostile", `Expected ${this.#expected}; ${found}.`);
    }
    return Array.from({ length: count }, (_, index) => {
      const entry = bytes.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
      return {
        name: entry.toString("utf16le", 0, Math.max(0, Math.min(entry.readUInt16LE(64), 64) - 2)),
        kind: entry.readUInt8(66),
        left: entry.readUInt32LE(68),
        right: entry.readUInt32LE(72),
        child: entry.readUInt32LE(76),
        start: entry.readUInt32LE(116),
        size: entry.readUInt32LE(120),
      };
    });
  }

  #readStream({ start, size }: DirectoryEntry): Buffer {
    const bytes = size < MINI_CUTOFF ? this.#readMiniChain(start, size) : this.#readChain(start, size);
    if (bytes.length < size) throw this.#damaged();
    return bytes.subarray(0, size);
  }

  /** The bytes of a chain of sectors, as many as are asked for; all when none are said. */
  #readChain(start: number, size = Number.POSITIVE_INFINITY): Buffer {
    const most = Math.min(this.#countSectors(), Math.ceil(size / this.#sectorBytes));
    const sectors = followChain(this.#table, start, most);
    return Buffer.concat(sectors.map((sector) => this.#readSector(sector)));
  }

  #readMiniChain(start: number, size: number): Buffer {
    this.#miniStream ??= this.#readChain(this.#root!.start, this.#root!.size);
    this.#miniTable ??= toNumbers(this.#readChain(this.#bytes.readUInt32LE(60)));
    const stream = this.#miniStream;
    const most = Math.min(Math.ceil(size / MINI_SECTOR_BYTES), Math.ceil(stream.length / MINI_SECTOR_BYTES));
    const cut = (sector: number) =>
      stream.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES);
    return Buffer.concat(followChain(this.#miniTable, start, most).map(cut));
  }

  #readSector(sector: number): Buffer {
    const start = (sector + 1) * this.#sectorBytes;
    return this.#bytes.subarray(start, start + this.#sectorBytes);
  }

  #readNumbers(sector: number): Uint32Array {
    const bytes = this.#readSector(sector);
    if (bytes.length < this.#sectorBytes) throw this.#damaged();
    return toNumbers(bytes);
  }

  #countSectors(): number {
    return Math.ceil(this.#bytes.length / this.#sectorBytes);
  }

  #damaged(): Rejection {
    return new Rejection("malformed", `Expected ${this.#expected}; it is damaged or cut short.`);
  }
}

/** The sectors of a chain, in order, at most so many. */
function followChain(table: Uint32Array, start: number, most: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < MAX_SECTOR && sectors.length < most; sector = table[sector]!) {
    if (sector >= table.length) break;
    sectors.push(sector);
  }
  return sectors;
}

function toNumbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
}

/** What comes in OLE containers and is not read, by the name of a stream in its directory. */
const CONTENTS: readonly { stream: string; code: RejectionCode; kind: string }[] = [
  // A DOCX with a password is wrapped in an OLE container ([MS-OFFCRYPTO] 2.3.4.4).
  { stream: "EncryptedPackage", code: "encrypted", kind: "an Office document with a password" },
  { stream: "Workbook", code: "unknown-format", kind: "an Excel workbook (.xls)" },
  { stream: "PowerPoint Document", code: "unknown-format", kind: "a PowerPoint presentation (.ppt)" },
];

/** Names what an OLE container holds that no format reads, and the code of its rejection. */
export function identifyOle(bytes: Uint8Array): { code: RejectionCode; kind: string } {
  const known = CONTENTS.find(({ stream }) => holdsName(bytes, stream, "utf16le"));
  return known ?? { code: "unknown-format", kind: "an old Office file, not a document" };
}
