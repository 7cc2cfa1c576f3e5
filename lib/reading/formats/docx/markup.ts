/** Walking a part of a Word document: its XML as a stream of elements, bounded in depth. */
import { SaxesParser } from "saxes";
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";

/** Word itself stops at tables nested some dozen deep; each level is four elements. */
const DEEPEST = 250;

/** An element by its local name; `isWord` tells WordprocessingML from drawings and formulas, which also have `t` and `p`. */
export interface Element {
  readonly name: string;
  readonly isWord: boolean;
  /** An attribute's value by its local name. */
  attribute(name: string): string | undefined;
}

export interface Visitor {
  open(element: Element): void;
  text?(text: string): void;
  close(element: Element): void;
}

/** Both editions of the standard, transitional and strict, name WordprocessingML so. */
const WORD = /\/wordprocessingml\//;

/**
 * Tells `visitor` what stands in a part, in order.
 *
 * @throws {Rejection} `malformed` where the XML breaks; `hostile` at a document type or elements too deep.
 */
export function walk(part: Uint8Array, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: Element[] = [];
  parser.on("error", (error) => {
    throw new Rejection("malformed", "Expected a Word document; its XML is damaged.", { cause: error });
  });
  parser.on("doctype", () => {
    throw new Rejection("hostile", "Expected a Word document; its XML declares a document type.");
  });
  parser.on("opentag", ({ local, uri, prefix, attributes }) => {
    if (path.length === DEEPEST) {
      throw new Rejection("hostile", `Expected a Word document; its elements nest deeper than ${DEEPEST}.`);
    }
    const element: Element = {
      name: local,
      isWord: WORD.test(uri) || (uri === "" && prefix === "w"),
      attribute: (name) => Object.values(attributes).find((attribute) => attribute.local === name)?.value,
    };
    path.push(element);
    visitor.open(element);
  });
  parser.on("text", (text) => visitor.text?.(text));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("closetag", () => visitor.close(path.pop()!));
  parser.write(decode(part).text).close();
}
