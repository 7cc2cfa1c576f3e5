/**
 * A mail without what its attachments hold. They are named in warnings and never read, so that a mail with
 * ten photographs costs no more than one without.
 */
import { Rejection } from "../../../rejection.ts";

/** A story has hundreds of lines; each costs the MIME parser some thirty microseconds. */
const MAX_LINES = 20_000;
/** Without its attachments. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_HEADER = 64 * 1024;
const MAX_BOUNDARY = 70; // RFC 2046, 5.1.1
const [LF, DASH] = [0x0a, 0x2d];
/** Header names, types and boundaries are ASCII; whatever else stands there does no harm. */
const LATIN1 = new TextDecoder("latin1");

/**
 * Gives the bytes of a mail with the bodies of all parts left out that are neither text nor hold other parts.
 * Follows the MIME structure by its boundaries (RFC 2046); a mail without any comes back as it is.
 *
 * @throws {Rejection} `hostile` when what remains has more lines, `too-large` when more bytes than any story
 */
export function stripAttachments(bytes: Uint8Array): Uint8Array {
  const boundaries = new Set<string>();
  const kept: Uint8Array[] = [];
  let header: string[] | undefined = [];
  let headerLength = 0;
  let isKept = true;
  let lines = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LF, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    start = end;
    if (isBoundary(line, boundaries)) {
      header = [];
      headerLength = 0;
      isKept = true;
    } else if (header !== undefined) {
      if (isBlank(line)) {
        const part = parsePart(header.join(""));
        if (part.boundary) boundaries.add(part.boundary);
        // A mail within a mail opens with a header of its own.
        header = part.isMail ? [] : undefined;
        isKept = part.isRead;
        kept.push(line);
        lines++;
        continue;
      }
      headerLength += line.length;
      if (headerLength <= MAX_HEADER) header.push(LATIN1.decode(line));
    }
    if (!isKept) continue;
    if (++lines > MAX_LINES) {
      throw new Rejection("hostile", `Expected a mail of at most ${MAX_LINES} lines of text, found more.`);
    }
    kept.push(line);
  }
  const read = joinParts(kept);
  if (read.length > MAX_BYTES) {
    throw new Rejection(
      "too-large",
      `Expected a mail of at most ${MAX_BYTES} bytes of text, found ${read.length}.`,
    );
  }
  return read;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === LF || byte === 0x0d);
}

function isBoundary(line: Uint8Array, boundaries: ReadonlySet<string>): boolean {
  if (boundaries.size === 0 || line[0] !== DASH || line[1] !== DASH || line.length > MAX_BOUNDARY + 20)
    return false;
  const text = LATIN1.decode(line.subarray(2)).trimEnd();
  return boundaries.has(text) || (text.endsWith("--") && boundaries.has(text.slice(0, -2)));
}

interface PartHeader {
  readonly isRead: boolean;
  readonly isMail: boolean;
  readonly boundary?: string | undefined;
}

function parsePart(header: string): PartHeader {
  const unfolded = header.replace(/\r?\n[ \t]/g, " ");
  const type = /^content-type:[ \t]*([^\n]{0,500})/im.exec(unfolded)?.[1] ?? "text/plain";
  const disposition = /^content-disposition:[ \t]*(\w+)/im.exec(unfolded)?.[1]?.toLowerCase();
  const isAttached = disposition === "attachment";
  return {
    isRead: !isAttached && /^(?:text|multipart|message)\//i.test(type),
    isMail: !isAttached && /^message\/rfc822/i.test(type),
    boundary: /boundary="?([^";]{1,70})"?/i.exec(type)?.[1]?.trim(),
  };
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
