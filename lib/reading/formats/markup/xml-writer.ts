/** An element that was read from XML, as XML again: a part of a document that is to be read alone. */
import type { XmlElement } from "./xml.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param node an element, or text. What is nested too deep for the runtime is a RangeError */
export function writeXml(node: XmlElement | string): string {
  if (typeof node === "string") return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  return `<${node.name}${attributes}>${node.children.map(writeXml).join("")}</${node.name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
