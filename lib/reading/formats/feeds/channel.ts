/** What a feed says of all of its items, and how an item names who wrote it. */
import { pickHolding } from "../../../newsroom/field-notices.ts";
import { listChildren, readXmlText, type XmlElement } from "../markup/xml.ts";

/** What the feed says of all of its items. */
export interface Channel {
  readonly root: XmlElement;
  readonly language?: string | undefined;
  readonly source?: string | undefined;
  readonly copyright?: string | undefined;
}

/** Names of who wrote it: `dc:creator`, or RSS' own "desk@paper.example (Ada Moss)". */
export function authorsOf(item: XmlElement): string[] {
  const named = listChildren(item, "dc:creator").flatMap((child) => readXmlText(child) ?? []);
  if (named.length > 0) return named;
  const authors = listChildren(item, "author").flatMap((child) => readXmlText(child) ?? []);
  return authors.flatMap((author) => {
    if (!author.includes("@")) return [author];
    const name = author.endsWith(")") ? author.slice(author.lastIndexOf("(") + 1, -1) : "";
    return name === "" ? [] : [name];
  });
}

/** The elements of an item, by name and text, that hold it. */
export function listHolding(item: XmlElement): [string, string | boolean][] {
  const fields = listChildren(item)
    .filter(({ children }) => children.length === 1 && typeof children[0] === "string")
    .map((child) => [child.name, readXmlText(child)] as const);
  return pickHolding(fields);
}
