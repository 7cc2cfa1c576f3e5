/**
 * Plain text: a story typed or pasted, with nothing but its lines to say what is what. The last row of the
 * table; whatever reads as text is one.
 */

import { Rejection } from "../../../rejection.ts";
import { decode, decodeEntities, repairMojibake } from "../../../text/characters.ts";
import type { Draft, Format, Source, Trace } from "../../draft.ts";
import { splitLines } from "../../plaintext/lines.ts";
import { readLabelled } from "../manuscript/story.ts";
import { isData } from "../unknown.ts";

/** Some 700,000 words; what is longer is a log or a table, and would take seconds. An even number, for UTF-16. */
const MOST_BYTES = 4_000_000;
/** How much is looked at to tell text from bytes. */
const SAMPLE = 16_384;

/** No story has as many lines; a listing that does is not worth the time. */
const LINE_COUNT_CAP = 20_000;
/** A paragraph that was broken at a margin has some ten lines. */
const BROKEN_LINE_CAP = 10 * LINE_COUNT_CAP;

export const text: Format = {
  name: "text",
  extensions: ["txt", "text"],
  mediaTypes: ["text/plain"],
  alsoHolds: ["anpa", "markdown"],
  standfirstByPlace: true,

  recognises({ bytes, head }: Source): boolean {
    if (isData(head)) return false;
    const sample = decode(wholeCharacters(bytes, SAMPLE)).text;
    const letters = sample.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const odd = sample.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
    const breaks = sample.match(/[\n\t\f]/g)?.length ?? 0;
    const all = [...sample].length;
    return (
      letters > 0 && !sample.includes("\0") && odd - breaks <= all * 0.01 && letters >= (all - breaks) * 0.4
    );
  },

  parse(source: Source, trace: Trace): Draft {
    const bytes = wholeCharacters(source.bytes, MOST_BYTES);
    if (bytes.length < source.bytes.length) {
      trace.warn(
        "truncated",
        `More than ${MOST_BYTES.toLocaleString("en")} bytes of text; the rest was left out.`,
      );
    }
    const { text: decoded, warnings } = decode(bytes, charsetOf(source.contentType));
    for (const { code, message } of warnings) trace.warn(code, message);
    const plain = /<\/?[a-z][^<>]*>/i.test(decoded) ? decoded : decodeEntities(decoded);
    const repaired = repairMojibake(plain);
    if (repaired !== plain)
      trace.warn("text-repaired", "Some characters were encoded twice; they were repaired.");
    const kept = firstLines(repaired, BROKEN_LINE_CAP);
    const lines = splitLines(kept);
    if (lines.length === 0)
      throw new Rejection("no-text", "Expected a story; the file holds nothing but white space.");
    if (lines.length > LINE_COUNT_CAP || kept.length < repaired.length)
      trace.warn(
        "truncated",
        `More than ${LINE_COUNT_CAP.toLocaleString("en")} lines; the rest was left out.`,
      );
    return readLabelled(lines.slice(0, LINE_COUNT_CAP), trace);
  },
};

/** The text up to its nth line break. */
function firstLines(copy: string, most: number): string {
  let end = -1;
  for (let lines = 0; lines < most; lines++) {
    end = copy.indexOf("\n", end + 1);
    if (end < 0) return copy;
  }
  return copy.slice(0, end);
}

/** At most so many bytes, up to a UTF-8 character's first byte, so that cut text is not taken for broken text. */
function wholeCharacters(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  const cut = bytes.subarray(0, most);
  const lead = cut.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  return most - lead > 4 ? cut : cut.subarray(0, lead);
}

function charsetOf(contentType: string | undefined): string | undefined {
  return contentType && /charset=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}
