/** What a file is that no format reads: named as its sender knows it, or by its first bytes. */

import { Rejection } from "../../rejection.ts";
import { decode } from "../../text/characters.ts";
import type { Source } from "../draft.ts";
import { identifyOle } from "./containers/ole.ts";
import { isOle, isZip } from "./containers/signatures.ts";
import { findDataKind } from "./data.ts";

/** What else comes to a newsroom's bucket, by how it begins: in Latin-1, where each byte is a character. */
const KINDS: readonly { begins: RegExp; kind: string }[] = [
  { begins: /^\xff\xd8\xff/, kind: "a JPEG picture" },
  { begins: /^\x89PNG/, kind: "a PNG picture" },
  { begins: /^GIF8/, kind: "a GIF picture" },
  { begins: /^(II\*\0|MM\0\*)/, kind: "a TIFF picture" },
  { begins: /^RIFF.{4}WEBP/s, kind: "a WebP picture" },
  { begins: /^RIFF.{4}WAVE/s, kind: "a sound recording (WAV)" },
  { begins: /^ID3/, kind: "a sound recording (MP3)" },
  { begins: /^.{4}ftyp/s, kind: "a video, or a picture of a phone (MP4, MOV, HEIC)" },
  { begins: /^\x1f\x8b/, kind: "a compressed file (gzip)" },
];

/** The first tag behind declarations and comments. */
const ROOT = /<([\p{L}_][\p{L}\p{N}_.:-]{0,40})/u;

/**
 * Rejects a file that no format recognises.
 *
 * @throws {Rejection} always: `no-text` when it is blank, `malformed` or `hostile` when it is an archive that
 *   cannot be opened, `encrypted` when it is an Office document with a password, else `unknown-format`
 */
export async function rejectUnknown(source: Source): Promise<never> {
  const { bytes, head } = source;
  if (isOle(bytes)) {
    const { code, kind } = identifyOle(bytes);
    throw new Rejection(code, `Expected a story; found ${kind}.`);
  }
  if (head.trim() === "" && decode(bytes).text.trim() === "")
    throw new Rejection("no-text", "Expected a story; the file holds nothing but white space.");
  const found = isZip(bytes) ? await identifyArchive(bytes) : identify(source);
  throw new Rejection(
    "unknown-format",
    found
      ? `Expected a story; found ${found}.`
      : `The file begins like none of the formats known here: ${quoteOpening(bytes)}.`,
  );
}

function identify({ bytes, head }: Source): string | undefined {
  const kind = findDataKind(head);
  const root = kind === "XML" ? ROOT.exec(head)?.[1] : undefined;
  if (root) return `XML of a kind that is not known here: it begins with <${root}>`;
  if (kind === "JSON") return "JSON that is no ninjs item";
  if (kind) return `${kind}, which is made for machines`;
  const opening = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return KINDS.find(({ begins }) => begins.test(opening))?.kind;
}

async function identifyArchive(bytes: Uint8Array): Promise<string> {
  const { identifyZip, listEntries } = await import("./containers/zip.ts");
  return identifyZip(listEntries(bytes, "a story"));
}

/** The first bytes, as a programmer and a help desk can both use them. */
function quoteOpening(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
