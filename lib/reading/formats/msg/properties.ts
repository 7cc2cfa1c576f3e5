/** The properties of an Outlook message: each is a stream, or a value in a table of them ([MS-OXMSG] 2.4). */
import { decode } from "../../../text/characters.ts";
import type { OleStreams } from "../containers/ole.ts";
import { findCodePageEncoding } from "../manuscript/code-pages.ts";
import { formatFileTime } from "../manuscript/ole-properties.ts";

/** Properties by their identifiers ([MS-OXPROPS]). */
export const MAPI = {
  messageClass: 0x001a,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  sentRepresentingName: 0x0042,
  sentRepresentingAddress: 0x0065,
  deliveryTime: 0x0e06,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  extension: 0x3703,
  shortFileName: 0x3704,
  longFileName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  sentRepresentingSmtp: 0x5d02,
  senderSmtp: 0x5d01,
} as const;

const [INTEGER, NARROW_TEXT, WIDE_TEXT, FILE_TIME, BINARY] = [0x0003, 0x001e, 0x001f, 0x0040, 0x0102];
const ENTRY_BYTES = 16;
const PROPERTIES = "__properties_version1.0";

/** The properties of a message, or of one of its attachments. */
export interface MapiProperties {
  /** A text; without the NUL that may end it. */
  text(id: number): string | undefined;
  bytes(id: number): Buffer | undefined;
  integer(id: number): number | undefined;
  /** An instant, in ISO 8601. */
  time(id: number): string | undefined;
  /** Bytes of a text or of binary data, before it is read. */
  size(id: number): number;
}

/**
 * Gives the properties that stand in a folder of the container.
 *
 * @param headerBytes how many bytes the table of values opens with: 32 in a message, 8 in what it holds
 */
export function readMapi(streams: OleStreams, folder: string, headerBytes: 8 | 32): MapiProperties {
  const values = readValues(streams.get(`${folder}${PROPERTIES}`)?.read() ?? Buffer.alloc(0), headerBytes);
  const find = (id: number, type: number) => streams.get(`${folder}__substg1.0_${hex(id)}${hex(type)}`);
  const integer = (id: number) => values.get(id * 0x1_0000 + INTEGER)?.readInt32LE(0);
  const page = integer(MAPI.messageCodePage) ?? integer(MAPI.internetCodePage);
  const narrow = findCodePageEncoding(page ?? 0);
  const types = [WIDE_TEXT, NARROW_TEXT, BINARY];
  return {
    text(id) {
      const wide = find(id, WIDE_TEXT)?.read();
      const text = wide?.toString("utf16le") ?? decodeNarrow(find(id, NARROW_TEXT)?.read(), narrow);
      return text?.split("\0")[0] || undefined;
    },
    bytes: (id) => find(id, BINARY)?.read(),
    integer,
    time: (id) => formatFileTime(values.get(id * 0x1_0000 + FILE_TIME)?.readBigUInt64LE(0) ?? 0n),
    size: (id) => Math.max(...types.map((type) => find(id, type)?.size ?? 0)),
  };
}

/** The values of a table, by their tags: eight bytes each. */
function readValues(table: Buffer, headerBytes: number): Map<number, Buffer> {
  const values = new Map<number, Buffer>();
  for (let at = headerBytes; at + ENTRY_BYTES <= table.length; at += ENTRY_BYTES)
    values.set(table.readUInt32LE(at), table.subarray(at + 8, at + ENTRY_BYTES));
  return values;
}

/** Some programs write UTF-8 and say that it is a code page. */
function decodeNarrow(bytes: Buffer | undefined, encoding: string | undefined): string | undefined {
  return bytes && decode(bytes, encoding).text;
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, "0");
}
