/** An entry of an Atom feed (RFC 4287), or of what Blogger exports. */
import {
  findElement,
  listChildren,
  readAttribute,
  readRawXmlText,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import { writeXml } from "../markup/xml-writer.ts";
import { type Channel, listHolding } from "./channel.ts";
import type { ToldItem } from "./item.ts";

/** Blogger's export has entries of its settings and comments, too. */
const BLOGGER_KIND = "http://schemas.google.com/blogger/2008/kind#";

/** @returns undefined of an entry that is no story */
export function readAtom(entry: XmlElement, channel: Channel): ToldItem | undefined {
  const categories = listChildren(entry, "category");
  const kind = categories
    .map((one) => readAttribute(one, "term") ?? "")
    .find((term) => term.startsWith(BLOGGER_KIND));
  if (kind !== undefined && kind !== `${BLOGGER_KIND}post`) return undefined;
  const text = (name: string) => readXmlText(findElement(entry, name));
  const named = categories
    .filter((one) => !readAttribute(one, "term")?.startsWith(BLOGGER_KIND))
    .flatMap((one) => readAttribute(one, "label") ?? readAttribute(one, "term") ?? []);
  const content = findElement(entry, "content");
  const people = (of: XmlElement) =>
    listChildren(of, "author").flatMap((author) => readXmlText(findElement(author, "name")) ?? []);
  const own = people(entry);
  const isDraft = text("app:control/app:draft") === "yes";
  return {
    guid: text("id"),
    link: findLink(entry),
    title: readMarkupText(findElement(entry, "title")),
    ...(content?.attributes.type === "text" || content?.attributes.type === "text/plain"
      ? { text: readRawXmlText(content) }
      : { html: readMarkupText(content) }),
    summary: readMarkupText(findElement(entry, "summary")),
    authors: own.length > 0 ? own : people(channel.root),
    published: text("published") ?? text("issued"),
    modified: text("updated") ?? text("modified"),
    section: named[0],
    keywords: named,
    language:
      readAttribute(entry, "xml:lang") ?? (content && readAttribute(content, "xml:lang")) ?? channel.language,
    source: text("source/title") ?? channel.source,
    copyright: text("rights") ?? channel.copyright,
    images: listChildren(entry, "link")
      .filter((link) => link.attributes.rel === "enclosure" && /^image\//.test(link.attributes.type ?? ""))
      .map((link) => ({ href: readAttribute(link, "href"), caption: readAttribute(link, "title") })),
    fields: listHolding(entry),
    held: isDraft ? "the feed says that it is a draft" : undefined,
  };
}

function findLink(entry: XmlElement): string | undefined {
  const links = listChildren(entry, "link");
  const alternate = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate");
  return readAttribute(alternate, "href");
}

/** A text construct: elements of XHTML as mark-up, all else as it stands. */
function readMarkupText(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const isMarkup = element.children.some((child) => typeof child !== "string");
  const text = isMarkup ? element.children.map(writeXml).join("") : readRawXmlText(element);
  return text.trim() || undefined;
}
