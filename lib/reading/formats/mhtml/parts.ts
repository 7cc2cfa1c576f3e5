/** The parts of an MHTML archive, and the page among them. Pictures, styles and frames are never decoded. */
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";
import { findParameter, readMimeHeader } from "./header.ts";

/** A page of many pictures has some hundred parts. */
const MAX_PARTS = 5_000;
const MAX_HEADER = 16 * 1024;
/** Frames that hold frames. */
const MAX_DEPTH = 5;
const [LF, CR, SPACE, DASH, EQUALS] = [0x0a, 0x0d, 0x20, 0x2d, 0x3d];

interface Part {
  readonly header: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The boundary that ends it stands in the file. */
  readonly isWhole: boolean;
}

/** The page of an archive: its bytes, and where it was published. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly address?: string | undefined;
}

/**
 * Finds the page that an archive was made of: the part that `start` names, else the one whose address is that
 * of the archive, else the first of HTML.
 *
 * @throws {Rejection} `malformed` when there is none, `hostile` when there are too many parts
 */
export function findPage(bytes: Uint8Array, trace: Trace): SavedPage {
  const archive = splitHeader(bytes.subarray(findStart(bytes)), true);
  const pages = listParts(archive).filter(({ header }) => isHtml(header));
  const start = findParameter(archive.header.get("content-type") ?? "", "start");
  const location = findLocation(archive.header);
  const page =
    pages.find(({ header }) => start !== undefined && header.get("content-id") === start) ??
    pages.find(({ header }) => location !== undefined && findLocation(header) === location) ??
    pages[0];
  if (!page) throw new Rejection("malformed", "Expected a saved web page (MHTML); found no page in it.");
  if (!page.isWhole) trace.warn("incomplete", "The file ends before its page does.");
  return { bytes: decodePart(page, trace), address: findAddress(location ?? findLocation(page.header)) };
}

/** Where the header begins: blank lines may come before it. */
function findStart(bytes: Uint8Array): number {
  const start = bytes.findIndex((byte) => byte > 0x20 && byte < 0x7f);
  return Math.max(start, 0);
}

/**
 * The parts of a message in order; of those that hold parts themselves, theirs. A message without parts
 * is its own.
 */
function listParts(message: Part): Part[] {
  const parts: Part[] = [];
  const open = [{ part: message, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, depth } = next;
    const type = part.header.get("content-type") ?? "";
    const boundary = /^multipart\//i.test(type) ? findParameter(type, "boundary") : undefined;
    const isOpened = boundary && depth < MAX_DEPTH;
    if (isOpened) {
      const inner = splitParts(part.body, boundary).map((found) => ({ part: found, depth: depth + 1 }));
      open.push(...inner.reverse());
    } else parts.push(part);
    if (parts.length + open.length > MAX_PARTS)
      throw new Rejection("hostile", `Expected at most ${MAX_PARTS} parts in a saved page, found more.`);
  }
  return parts;
}

/** The bodies between the lines of a boundary (RFC 2046, 5.1.1). */
function splitParts(body: Uint8Array, boundary: string): Part[] {
  const parts: Part[] = [];
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = Buffer.from(`--${boundary}`, "latin1");
  let start = -1;
  let at = bytes.indexOf(delimiter);
  while (at >= 0 && parts.length <= MAX_PARTS) {
    const after = at + delimiter.length;
    const isLast = bytes[after] === DASH && bytes[after + 1] === DASH;
    // Of a longer boundary it is only the beginning.
    const isWhole = isLast || after >= bytes.length || bytes[after]! <= SPACE;
    if (isWhole && (at === 0 || bytes[at - 1] === LF)) {
      if (start >= 0) parts.push(splitHeader(bytes.subarray(start, at), true));
      start = isLast ? -1 : bytes.indexOf(LF, after) + 1 || bytes.length;
      if (isLast) break;
    }
    at = bytes.indexOf(delimiter, after);
  }
  if (start >= 0) parts.push(splitHeader(bytes.subarray(start), false));
  return parts;
}

/**
 * Parts the header from the body at the first blank line; a body may come without a header, at
 * once behind one.
 */
function splitHeader(bytes: Uint8Array, isWhole: boolean): Part {
  const text = `\n${Buffer.from(bytes.subarray(0, MAX_HEADER)).toString("latin1")}`;
  const blank = /\n\r?\n/.exec(text);
  const end = blank ? blank.index + blank[0].length : text.length;
  return { header: readMimeHeader(text.slice(1, end)), body: bytes.subarray(end - 1), isWhole };
}

function isHtml(header: ReadonlyMap<string, string>): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(header.get("content-type") ?? "");
}

function findLocation(header: ReadonlyMap<string, string>): string | undefined {
  return header.get("snapshot-content-location") ?? header.get("content-location");
}

/** The address as a page's identity: no part of it, and no file on somebody's disk. */
function findAddress(location: string | undefined): string | undefined {
  const url = location === undefined ? null : URL.parse(location.replace(/\s+/g, ""));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = "";
  return url.href;
}

/**
 * The bytes of the page. The encoding in the part's header counts before the one in the page, because
 * browsers encode the page anew.
 */
function decodePart({ header, body }: Part, trace: Trace): Uint8Array {
  const bytes = decodeTransfer(header.get("content-transfer-encoding") ?? "", body);
  const charset = findParameter(header.get("content-type") ?? "", "charset");
  if (charset === undefined) return bytes;
  const { text, warnings } = decode(bytes, charset);
  for (const { code, message } of warnings) trace.warn(code, message);
  return new TextEncoder().encode(`\ufeff${text}`);
}

function decodeTransfer(encoding: string, body: Uint8Array): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(Buffer.from(body).toString("latin1"), "base64");
  return /^quoted-printable$/i.test(encoding) ? decodeQuotedPrintable(body) : body;
}

/** RFC 2045, 6.7. An equals sign that begins no code stays as it is. */
function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    const breakAt = body[at + 1] === CR ? at + 2 : at + 1;
    const code = byte === EQUALS ? parseHex(body[at + 1]) * 16 + parseHex(body[at + 2]) : Number.NaN;
    if (byte === EQUALS && body[breakAt] === LF) at = breakAt;
    else if (Number.isNaN(code)) decoded[length++] = byte;
    else {
      decoded[length++] = code;
      at += 2;
    }
  }
  return decoded.subarray(0, length);
}

function parseHex(byte: number | undefined): number {
  return byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
}
