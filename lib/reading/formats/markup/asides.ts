/** What mark-up holds beside its text, and editors write into: comments, and the words of pictures. */
import { findNoticeAside } from "../../../newsroom/line-notices.ts";
import { decode, decodeEntities, tidy } from "../../../text/characters.ts";

/** More of them are a program's, and so are longer ones. */
const [MAX_ASIDES, MAX_LENGTH] = [300, 300];
const ALTERNATIVE = /\salt\s{0,3}=\s{0,3}(?:"([^"<>]{4,300})"|'([^'<>]{4,300})')/gi;

/** The comments and alternative texts of mark-up that hold its story; undefined where none does. */
export function findHoldingAsides(markup: string): string[] | undefined {
  return keepHolding([...listComments(markup), ...listAlternatives(markup)].map(decodeEntities));
}

/** The comments of an XML document that hold its story, but for elements that are commented out. */
export function findHoldingComments(bytes: Uint8Array): string[] | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.includes("<!--")) return undefined;
  const comments = listComments(decode(bytes).text).filter((comment) => !comment.includes("<"));
  return keepHolding(comments.map(decodeEntities));
}

/** Those of some lines beside a story that hold it; undefined where none does. */
export function keepHolding(lines: readonly string[]): string[] | undefined {
  const holding = lines.map(tidy).filter((line) => findNoticeAside(line) !== undefined);
  return holding.length > 0 ? holding : undefined;
}

function listComments(markup: string): string[] {
  const comments: string[] = [];
  for (
    let at = markup.indexOf("<!--");
    at >= 0 && comments.length < MAX_ASIDES;
    at = markup.indexOf("<!--", at)
  ) {
    const end = markup.indexOf("-->", at + 4);
    if (end < 0) break;
    if (end - at < MAX_LENGTH) comments.push(markup.slice(at + 4, end));
    at = end;
  }
  return comments;
}

function listAlternatives(markup: string): string[] {
  const found: string[] = [];
  for (const [, double, single] of markup.matchAll(ALTERNATIVE)) {
    if (found.length >= MAX_ASIDES) break;
    found.push(double ?? single!);
  }
  return found;
}
