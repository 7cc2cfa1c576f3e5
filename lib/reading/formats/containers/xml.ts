/** An XML part of a document as a stream of elements, bounded in depth and number. */
import { SaxesParser } from "saxes";
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";

/** Word itself stops at tables nested some dozen deep; each level is four elements. */
const MAX_DEPTH = 150;
/** A book of 500 pages has some 300,000; twice as many take more than a second. */
const MAX_ELEMENTS = 600_000;

/** An element by its local name. */
export interface Element {
  readonly name: string;
  /** The URI of its namespace: text, drawings and formulas all have a `p`. */
  readonly namespace: string;
  /** An attribute's value by its local name. */
  attribute(name: string): string | undefined;
}

export interface Visitor {
  open(element: Element): void;
  text?(text: string): void;
  close(element: Element): void;
}

/**
 * Calls `visitor` for each element and text of a part, in order.
 *
 * @param expected what the document should be, for a rejection: "a Word document"
 * @throws {Rejection} `malformed` where the XML breaks; `hostile` at a document type or elements too deep
 *   or too many
 */
export function walkXml(part: Uint8Array, visitor: Visitor, expected: string): void {
  const { text } = decode(part);
  if (hasMoreTags(text, MAX_ELEMENTS))
    throw new Rejection("hostile", `Expected ${expected}; it has more than ${MAX_ELEMENTS} elements.`);
  const parser = new SaxesParser({ xmlns: true });
  const path: Element[] = [];
  parser.on("error", (cause) => {
    throw new Rejection("malformed", `Expected ${expected}; its XML is damaged.`, { cause });
  });
  parser.on("doctype", () => {
    throw new Rejection("hostile", `Expected ${expected}; its XML declares a document type.`);
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (path.length === MAX_DEPTH) {
      throw new Rejection("hostile", `Expected ${expected}; its elements nest deeper than ${MAX_DEPTH}.`);
    }
    const element: Element = {
      name: local,
      namespace: uri,
      attribute(name) {
        // The most frequent question of all; a list of the values made for each would cost as much
        // as the parsing.
        for (const key in attributes) if (attributes[key]!.local === name) return attributes[key]!.value;
        return undefined;
      },
    };
    path.push(element);
    visitor.open(element);
  });
  parser.on("text", (text) => visitor.text?.(text));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("closetag", () => visitor.close(path.pop()!));
  parser.write(text).close();
}

/** Whether a text has more opening tags than so many; what stands in comments counts. */
function hasMoreTags(text: string, most: number): boolean {
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0 && tags <= most; at = text.indexOf("<", at + 1))
    if (!"/!?".includes(text[at + 1] ?? "/")) tags++;
  return tags > most;
}
