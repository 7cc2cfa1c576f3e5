/**
 * What a Word document says of the look of its paragraphs and characters: runs of bytes with properties, in
 * pages of 512 bytes ([MS-DOC] 2.4.6, 2.9.175 and 2.9.33).
 */

/** A property ([MS-DOC] 2.2.5): its code, and its operand. */
export interface Property {
  readonly code: number;
  readonly operand: Buffer;
}

/** Bytes `from` to `to` of the main stream look alike. */
export interface FormattedRun {
  readonly from: number;
  readonly to: number;
  /** The style of a paragraph by its number; of characters none. */
  readonly style?: number;
  readonly properties: Buffer;
}

const PAGE_BYTES = 512;
const NONE = Buffer.alloc(0);
/** A page holds at most so many runs ([MS-DOC] 2.9.33). */
const MAX_RUNS = 101;

/** The runs of characters, in order of their place. */
export function readCharacterRuns(main: Buffer, table: Buffer): FormattedRun[] {
  return readPages(main, table, 1, (page, at) => {
    const start = at * 2;
    return start === 0
      ? { properties: NONE }
      : { properties: page.subarray(start + 1, start + 1 + page[start]!) };
  });
}

/** The runs of paragraphs, in order of their place. */
export function readParagraphRuns(main: Buffer, table: Buffer): FormattedRun[] {
  return readPages(main, table, 13, (page, at) => {
    const start = at * 2;
    if (start === 0 || start + 4 > PAGE_BYTES) return { style: 0, properties: NONE };
    // A length of zero says that the real one follows.
    const [from, length] =
      page[start] === 0 ? [start + 2, page[start + 1]! * 2] : [start + 1, page[start]! * 2 - 1];
    if (from + 2 > PAGE_BYTES) return { style: 0, properties: NONE };
    return { style: page.readUInt16LE(from), properties: page.subarray(from + 2, from + length) };
  });
}

/**
 * Reads the pages that a table names. Each run's entry is `entryBytes` long; its first byte says where
 * the run's properties stand.
 */
function readPages(
  main: Buffer,
  table: Buffer,
  entryBytes: number,
  read: (page: Buffer, at: number) => Pick<FormattedRun, "style" | "properties">,
): FormattedRun[] {
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  const runs: FormattedRun[] = [];
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE((count + 1) * 4 + index * 4) & 0x3f_ffff;
    const page = main.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
    if (page.length < PAGE_BYTES) continue;
    const most = Math.floor((PAGE_BYTES - 1 - 4) / (4 + entryBytes));
    const inPage = Math.min(page[PAGE_BYTES - 1]!, MAX_RUNS, most);
    for (let run = 0; run < inPage; run++) {
      const [from, to] = [page.readUInt32LE(run * 4), page.readUInt32LE(run * 4 + 4)];
      if (to > from) runs.push({ from, to, ...read(page, page[(inPage + 1) * 4 + run * entryBytes]!) });
    }
  }
  return runs.sort((one, other) => one.from - other.from);
}

/** The run that holds a byte, if any. */
export function findRun(runs: readonly FormattedRun[], at: number): FormattedRun | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && at < run.to ? run : undefined;
}

/** Lengths of operands by the kind that a property's code tells in its top three bits; 6 is of any length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;
/** The one table property whose length takes two bytes. */
const TABLE_DEFINITION = 0xd608;

/** Lists the properties of a run, as far as they can be read. */
export function listProperties(bytes: Buffer): Property[] {
  const properties: Property[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    let length: number | undefined = OPERAND_BYTES[code >> 13];
    if (length === undefined) {
      const isLong = code === TABLE_DEFINITION && at + 2 <= bytes.length;
      length = isLong ? Math.max(0, bytes.readUInt16LE(at) - 1) : bytes[at]!;
      at += isLong ? 2 : 1;
    }
    const operand = bytes.subarray(at, at + length);
    if (operand.length < length) break;
    properties.push({ code, operand });
    at += length;
  }
  return properties;
}

/** The codes of the properties that are asked for ([MS-DOC] 2.6). */
export const PROPERTY = {
  deleted: 0x0800,
  bold: 0x0835,
  hidden: 0x083c,
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  list: 0x460b,
  outline: 0x2640,
} as const;
