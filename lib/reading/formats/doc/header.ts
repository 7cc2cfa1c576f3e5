/** The header of a Word document (FIB, [MS-DOC] 2.5): where its parts stand, and how long its texts are. */
import { Rejection } from "../../../rejection.ts";

/** What a file should be, in the words of a rejection. */
export const OLD_WORD_DOCUMENT = "a Word 97–2003 document (.doc)";

const MAGIC = 0xa5ec;
/** The version number of Word 97; Word 6 and 95 lay their files out otherwise. */
const WORD_97 = 0x00c1;
const [ENCRYPTED, SECOND_TABLE] = [0x0100, 0x0200];
/** Where the lengths of the texts stand, in characters, in the order in which the texts follow each other. */
const LENGTHS_AT = 0x4c;
const TEXTS = [
  "story",
  "footnotes",
  "margins",
  "macros",
  "comments",
  "endnotes",
  "boxes",
  "marginBoxes",
] as const;
/** Where the places of the tables stand: an offset and a length, four bytes each. */
const PLACES_AT = 0x9a;
const HEADER_BYTES = 0x01aa;
const TABLES = { styles: 1, characterRuns: 12, paragraphRuns: 13, pieces: 33 } as const;
/** A book of a thousand pages. */
const MAX_CHARACTERS = 5_000_000;

export type TextName = (typeof TEXTS)[number];

export interface DocHeader {
  /** The name of the stream that holds the tables. */
  readonly tableStream: "0Table" | "1Table";
  /** Where a text begins and ends among the characters of all texts. */
  range(text: TextName): { readonly from: number; readonly to: number };
  /** A table's bytes; none when it is not there. */
  cut(tables: Buffer, name: keyof typeof TABLES): Buffer;
}

/**
 * Reads the header.
 *
 * @throws {Rejection} `encrypted`; `unknown-format` for Word 6 and 95; `malformed`; `too-large`
 */
export function readDocHeader(main: Buffer): DocHeader {
  if (main.length < HEADER_BYTES || main.readUInt16LE(0) !== MAGIC) throw damagedDocument();
  if (main.readUInt16LE(2) < WORD_97) {
    const found = "found one of Word 6 or 95; save it as .docx";
    throw new Rejection("unknown-format", `Expected ${OLD_WORD_DOCUMENT}; ${found}.`);
  }
  const flags = main.readUInt16LE(0x0a);
  if (flags & ENCRYPTED)
    throw new Rejection("encrypted", `Expected ${OLD_WORD_DOCUMENT}; found one with a password.`);
  const lengths = TEXTS.map((_, index) => main.readUInt32LE(LENGTHS_AT + index * 4));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total > MAX_CHARACTERS) {
    const found = `found one of ${total} characters (at most ${MAX_CHARACTERS})`;
    throw new Rejection("too-large", `Expected ${OLD_WORD_DOCUMENT}; ${found}.`);
  }
  return {
    tableStream: flags & SECOND_TABLE ? "1Table" : "0Table",
    range(text) {
      const index = TEXTS.indexOf(text);
      const from = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
      return { from, to: from + lengths[index]! };
    },
    cut(tables, name) {
      const at = PLACES_AT + TABLES[name] * 8;
      const start = main.readUInt32LE(at);
      return tables.subarray(start, start + main.readUInt32LE(at + 4));
    },
  };
}

/** What is said of a document that breaks off or contradicts itself. */
export function damagedDocument(): Rejection {
  return new Rejection("malformed", `Expected ${OLD_WORD_DOCUMENT}; it is damaged or cut short.`);
}
