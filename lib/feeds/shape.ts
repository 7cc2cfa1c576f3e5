/** Whether bytes may be a feed: a server now and then answers 200, and with a page that says it has none. */
import { decode } from "../text/characters.ts";
import { FeedFault } from "./fault.ts";

/** So much is looked at: a prologue is shorter. */
const MAX_PROLOGUE_BYTES = 4_096;

/**
 * Finds how a feed is written.
 *
 * @throws {FeedFault} `no-feed` for a page, for text, and for nothing
 */
export function findShape(bytes: Uint8Array): "xml" | "json" {
  if (bytes.length === 0) throw new FeedFault("no-feed", "It is empty.");
  const head = decode(bytes.subarray(0, MAX_PROLOGUE_BYTES)).text;
  const start = skipPrologue(head);
  if (/^[{[]/.test(head.slice(start))) return "json";
  const root = /^<(?:!doctype\s{1,9})?([a-z][\w:.-]{0,60})/i.exec(head.slice(start))?.[1]?.toLowerCase();
  if (root === "html") throw new FeedFault("no-feed", "It is a page, and no feed.");
  if (root === undefined) throw new FeedFault("no-feed", "It begins neither as XML nor as JSON.");
  return "xml";
}

/** Where the root of a document, or its doctype, begins: after space, declarations and comments. */
function skipPrologue(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && text[at]!.trim() === "") at++;
    const end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : undefined;
    const closed = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || closed < 0) return at;
    at = closed + end.length;
  }
}
