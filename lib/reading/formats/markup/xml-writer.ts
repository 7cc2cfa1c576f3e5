/** An element that was read from XML, as XML again: a part of a document that is to be read alone. */
import { escapeMarkup } from "../../../text/escape.ts";
import type { XmlElement } from "./xml.ts";

/** @param node an element, or text. What is nested too deep for the runtime is a RangeError */
export function writeXml(node: XmlElement | string): string {
  if (typeof node === "string") return escapeMarkup(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join("");
  return `<${node.name}${attributes}>${node.children.map(writeXml).join("")}</${node.name}>`;
}
