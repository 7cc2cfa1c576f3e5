/**
 * The name of an XML document's root element, from its first bytes alone: cheap enough to ask
 * of every upload.
 */
import { decode } from "../../../text/characters.ts";
import type { Format, Source } from "../../draft.ts";

/** The names and types of every XML wire: none of them says which of the wires it is. */
export const XML_NAMES: Pick<Format, "extensions" | "mediaTypes"> = {
  extensions: ["xml", "g2", "nitf", "newsml"],
  mediaTypes: ["application/xml", "text/xml", "+xml"],
};

/** What may stand before the root: white space, byte order marks, the prolog, comments, instructions. */
const BEFORE_ROOT = /^(?:[\s\ufeff]+|<\?[^>]*>|<!--[\s\S]*?-->)/;
const DOCTYPE = /^<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i;
/** A document type names its root, which is enough where its declarations go on and on. */
const OPEN_DOCTYPE = /^<!DOCTYPE\s+(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/i;
const OPENING_TAG = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>]|$)/;
/** How far a comment at the top (a licence, a schema's summary) is followed. */
const MAX_PREAMBLE_BYTES = 64 * 1024;

/** The root's local name, or nothing when the upload does not start as XML does. */
export function findRootName({ head, bytes }: Pick<Source, "head" | "bytes">): string | undefined {
  const rest = skipPreamble(head);
  const isCommentOpen = rest.startsWith("<!--") && bytes.length > head.length;
  return findName(isCommentOpen ? skipPreamble(decode(bytes.subarray(0, MAX_PREAMBLE_BYTES)).text) : rest);
}

function skipPreamble(head: string): string {
  let rest = head;
  for (;;) {
    const skipped = BEFORE_ROOT.exec(rest) ?? DOCTYPE.exec(rest);
    if (!skipped) return rest;
    rest = rest.slice(skipped[0].length);
  }
}

function findName(text: string): string | undefined {
  return (OPENING_TAG.exec(text) ?? OPEN_DOCTYPE.exec(text))?.[1];
}
