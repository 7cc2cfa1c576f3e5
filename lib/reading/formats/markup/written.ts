/** What was written in a block, as the paragraphs or lines that its breaks make of it. */
import { decodeEntities, tidy } from "../../../text/characters.ts";
import { endsSentence } from "../../../text/words.ts";
import { splitLines } from "../../plaintext/lines.ts";
import { isInline } from "./roles.ts";
import { MAX_WRAP, splitParagraphs } from "./wrapped.ts";

/** A bullet that somebody typed. */
export const BULLET = /^[•▪‣·*]\s/;
/** A line break in the mark-up, until the block it stands in is known. */
export const BREAK = "\u2028";

/** Tags that were escaped, and so came as text, are no copy either. */
export function withoutTags(text: string): string {
  if (!looksLikeMarkup(text)) return text;
  return tidy(
    text.replace(/<\/?([a-z][a-z0-9]*)(?:[^<>a-z0-9][^<>]*)?>/gi, (_, name: string) =>
      isInline(name.toLowerCase()) ? "" : " ",
    ),
  );
}

/** Text that is mark-up escaped once more (`&lt;p&gt;`), as the mark-up; any other text as it is. */
export function withoutEscape(text: string): string {
  if (looksLikeMarkup(text)) return text;
  const decoded = decodeEntities(text);
  return looksLikeMarkup(decoded) ? decoded : text;
}

export function readParagraphs(raw: string, preformatted: boolean): string[] {
  return splitAtBreaks(raw, preformatted).flatMap((part) => splitParagraphs(part, { preformatted }));
}

/** Where breaks are lines, those of the source are spaces. */
export function readLines(raw: string): string[] {
  const text = raw.replace(/(?<!\s)\s*\n\s*/g, " ").replaceAll(BREAK, "\n");
  return splitLines(text).map((line) => line.text);
}

/** A sentence's end further right than any screen wraps a line. */
function isParagraphByItself(line: string): boolean {
  const text = tidy(line);
  return text.length > MAX_WRAP && endsSentence(text);
}

/**
 * One line break only wraps; two end a paragraph, and so does one before a bullet or behind a line that
 * no screen wraps.
 */
function splitAtBreaks(raw: string, preformatted: boolean): string[] {
  if (!raw.includes(BREAK)) return [raw];
  if (preformatted) return [raw.replaceAll(BREAK, "\n")];
  const parts: string[][] = [[]];
  let breaks = 0;
  for (const line of raw.split(BREAK)) {
    if (line.trim() === "") {
      breaks++;
      continue;
    }
    const before = parts.at(-1)!.at(-1) ?? "";
    if (breaks > 1 || BULLET.test(line.trimStart()) || isParagraphByItself(before)) parts.push([]);
    parts.at(-1)!.push(line);
    breaks = 1;
  }
  return parts.map((part) => part.join(" "));
}

/** Whether text is mark-up: what CDATA and escaped content of wires may hold instead of plain text. */
export function looksLikeMarkup(text: string): boolean {
  return TAG.test(text);
}
const TAG = new RegExp(
  [
    "<\\/?(p|div|br|h[1-6]|ul|ol|li|b|i|em|strong|a|table|span|blockquote|html|body)",
    String.raw`\b[^<>]{0,500}>`,
  ].join(""),
  "i",
);
