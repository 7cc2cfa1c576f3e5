/**
 * Mark-up inside a wire item or a mail, as blocks. These are the readers of clean, known mark-up (XHTML,
 * NITF's body.content, TT's and similar dialects): they know no boilerplate and guess no main content, which
 * is the business of the page reader. A string and a tree both feed one writer.
 */
import { Parser } from "htmlparser2";
import type { Image } from "../../../article.ts";
import { decodeEntities, tidy } from "../../../text/characters.ts";
import type { DraftBlock, Trace } from "../../draft.ts";
import { makeAttributeGuard } from "./attributes.ts";
import { ELEMENT_ROLES } from "./roles.ts";
import { splitParagraphs } from "./wrapped.ts";
import { BlockWriter, classifyElement } from "./writer.ts";
import { looksLikeMarkup, withoutEscape } from "./written.ts";
import { readRawXmlText, type XmlElement } from "./xml.ts";

/** What a piece of mark-up holds. Text is tidy; bylines and datelines are as written. */
export interface Markup {
  readonly blocks: DraftBlock[];
  readonly images: Image[];
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly bylines: readonly string[];
  readonly datelines: readonly string[];
}

/**
 * Reads HTML or XHTML from a string, whole or a fragment. Without block elements, the text is one block.
 *
 * @param linesCount a line break ends a line of its own, as in mail, and does not only wrap
 * @throws {Rejection} `hostile` when it is nested deeper than any story is, or its attributes never end.
 */
export function readMarkup(html: string, trace: Trace, linesCount = false): Markup {
  const writer = new BlockWriter(trace, linesCount);
  const attributesHere = makeAttributeGuard();
  const parser = new Parser(
    {
      onattribute: attributesHere.count,
      onopentag(name, attributes) {
        attributesHere.reset();
        writer.open(name, attributes);
      },
      ontext: (text) => writer.write(text),
      onclosetag: () => writer.close(),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return toMarkup(writer);
}

/**
 * Reads the copy inside an XML element.
 *
 * An element of a dialect that nobody described is a block where its parent holds no text of its own, and
 * inline where it stands among text: what an agency's private `<Company>` in a paragraph and its private
 * `<Para>` have in common.
 */
export function readElement(element: XmlElement, trace: Trace): Markup {
  const writer = new BlockWriter(trace);
  walk(element, writer);
  return toMarkup(writer);
}

function walk(element: XmlElement, writer: BlockWriter, parent?: string, holdsBlocks = false): void {
  const name = element.name.toLowerCase();
  const stated =
    ELEMENT_ROLES.has(name) || !holdsBlocks ? classifyElement(name, element.attributes) : "paragraph";
  // TT's <dat> is a dateline: the place (ort), then who reports (source, which elsewhere names a file).
  const role = parent === "dat" ? "dateline" : stated;
  writer.open(name, element.attributes, role);
  const isContainer = role === "container" || !ELEMENT_ROLES.has(name);
  const ownText = element.children.some((child) => typeof child === "string" && child.trim() !== "");
  for (const child of element.children) {
    if (typeof child === "string") writer.write(child);
    else walk(child, writer, name, isContainer && !ownText);
  }
  writer.close();
}

function toMarkup(writer: BlockWriter): Markup {
  writer.end();
  return {
    blocks: writer.blocks,
    images: writer.images,
    headline: writer.headline,
    standfirst: writer.standfirst.join(" ") || undefined,
    bylines: writer.bylines,
    datelines: writer.datelines,
  };
}

/** Reads an element whose content may be elements, escaped mark-up or plain text. */
export function readContent(element: XmlElement, trace: Trace): Markup {
  if (element.children.some((child) => typeof child !== "string")) return readElement(element, trace);
  const text = withoutEscape(readRawXmlText(element));
  if (looksLikeMarkup(text)) return readMarkup(text, trace);
  const blocks = splitParagraphs(text, { preformatted: true })
    .map((paragraph) => tidy(decodeEntities(paragraph)))
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .map((paragraph): DraftBlock => ({ type: "paragraph", text: paragraph }));
  return { blocks, images: [], bylines: [], datelines: [] };
}
