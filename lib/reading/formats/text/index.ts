/**
 * Plain text: a story typed or pasted, with nothing but its lines to say what is what. It is the last row of
 * the table: whatever no other format recognises and reads as text is plain text.
 */

import { Rejection } from "../../../rejection.ts";
import { decode, decodeEntities, repairMojibake } from "../../../text/characters.ts";
import { formatCount } from "../../../text/counts.ts";
import { classifyCharacter, countCharacters } from "../../../text/letters.ts";
import type { Draft, Format, Source, Trace } from "../../draft.ts";
import { splitLines } from "../../plaintext/lines.ts";
import { findDataKind } from "../data.ts";
import { readLabelled } from "../manuscript/story.ts";

/**
 * Some 700,000 words; what is longer is a log or a table, and would take seconds. An even number, for UTF-16.
 */
const MAX_BYTES = 4_000_000;
/** How many bytes are read to recognise text. */
const MAX_SAMPLE_BYTES = 16_384;

/** No story has as many lines; only listings have. */
const MAX_LINES = 20_000;
/** Lines before paragraphs are joined: one that was broken at a margin has some ten. */
const MAX_BROKEN_LINES = 10 * MAX_LINES;

const isLetter = classifyCharacter(/[\p{L}\p{M}\p{N}]/u);
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
// Not U+0080 to U+009F: those are quotation marks of Windows, encoded twice.
const isOdd = classifyCharacter(/[\u0000-\u001f\u007f\p{Co}\p{Cn}\ufffd]/u);

export const text: Format = {
  name: "text",
  extensions: ["txt", "text"],
  mediaTypes: ["text/plain"],
  alsoHolds: ["anpa", "markdown"],
  standfirstByPlace: true,

  recognises({ bytes, head }: Source): boolean {
    if (findDataKind(head) !== undefined) return false;
    const sample = decode(cutBytes(bytes, MAX_SAMPLE_BYTES)).text;
    // Of Burmese a third is vowels and tones, which are marks.
    const letters = countCharacters(sample, isLetter);
    const odd = countCharacters(sample, isOdd);
    const breaks = sample.match(/[\n\t\f]/g)?.length ?? 0;
    const all = sample.length - (sample.match(PAIR)?.length ?? 0);
    return (
      letters > 0 && !sample.includes("\0") && odd - breaks <= all * 0.01 && letters >= (all - breaks) * 0.4
    );
  },

  parse(source: Source, trace: Trace): Draft {
    const bytes = cutBytes(source.bytes, MAX_BYTES);
    if (bytes.length < source.bytes.length) {
      trace.warn("truncated", `More than ${formatCount(MAX_BYTES)} bytes of text; the rest was left out.`);
    }
    const { text: decoded, warnings } = decode(bytes, findCharset(source.contentType));
    for (const { code, message } of warnings) trace.warn(code, message);
    const plain = /<\/?[a-z][^<>]*>/i.test(decoded) ? decoded : decodeEntities(decoded);
    const repaired = repairMojibake(plain);
    if (repaired !== plain)
      trace.warn("text-repaired", "Some characters were encoded twice; they were repaired.");
    const kept = takeLines(repaired, MAX_BROKEN_LINES);
    const lines = splitLines(kept);
    if (lines.length === 0)
      throw new Rejection("no-text", "Expected a story; the file holds nothing but white space.");
    if (lines.length > MAX_LINES || kept.length < repaired.length)
      trace.warn("truncated", `More than ${formatCount(MAX_LINES)} lines; the rest was left out.`);
    return readLabelled(lines.slice(0, MAX_LINES), trace);
  },
};

/** Takes the text up to its nth line break. */
function takeLines(copy: string, most: number): string {
  let end = -1;
  for (let lines = 0; lines < most; lines++) {
    end = copy.indexOf("\n", end + 1);
    if (end < 0) return copy;
  }
  return copy.slice(0, end);
}

/** Cuts bytes before the first byte of a UTF-8 character, so that cut text is not taken for broken text. */
function cutBytes(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  const cut = bytes.subarray(0, most);
  const lead = cut.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  return most - lead > 4 ? cut : cut.subarray(0, lead);
}

function findCharset(contentType: string | undefined): string | undefined {
  return contentType && /charset=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}
