/**
 * XML as a small tree, read within bounds that no news item reaches: saxes reads, this file counts.
 *
 * Entities that a document declares are never expanded and nothing is ever fetched. A document that declares
 * a general entity is refused as hostile (billion laughs, XXE); a parameter entity that merely names an
 * external DTD is left unread, because a news agency's own files carry one (Kyodo's include of NITF).
 */
import { SaxesParser } from "saxes";
import { Rejection } from "../../../rejection.ts";
import { capPattern } from "../../../text/capped.ts";
import { decode, decodeEntities, tidy } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";
import { isInline } from "./roles.ts";
import { withoutTags } from "./written.ts";

/** An element by its local name; attributes by theirs, null-prototyped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The largest real item seen has 0.7 MB; what is larger carries pictures. */
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_DEPTH = 200;
/** The largest real item seen (a table of 4,000 cells) has 20,000. */
const MAX_ELEMENTS = 100_000;
/** Namespaces and all, real elements have a dozen. */
const MAX_ATTRIBUTES = 500;

/** How much of a document is read, and how its names are written. */
export interface XmlBounds {
  readonly maxBytes: number;
  readonly maxElements: number;
  /** Names stay as written: `content:encoded` and `excerpt:encoded` are two. */
  readonly keepsPrefixes?: boolean;
}

/** Of a file of many items: 2,000 of them have some 15 MB, and fifty elements each. */
export const MANY: XmlBounds = { maxBytes: 40 * 1024 * 1024, maxElements: 600_000 };
const OF_AN_ITEM: XmlBounds = { maxBytes: MAX_BYTES, maxElements: MAX_ELEMENTS };

/** What saxes may stumble over without the tree being any worse: left as written, and said. */
const REPAIRABLE = new RegExp(
  [
    String.raw`undefined entity|disallowed character\.|XML declaration`,
    "encoding value|whitespace required|empty entity name",
  ].join("|"),
);
/** With more repairs than this, it is not XML. */
const MAX_REPAIRS = 1000;

/**
 * Reads a document.
 *
 * @throws {Rejection} `too-large`, `hostile` (declared entities, depth, number of elements) or `malformed`
 *   (not well formed; a file cut short is malformed too: the missing part might hold its embargo).
 */
export function parseXml(bytes: Uint8Array, trace: Trace, bounds: XmlBounds = OF_AN_ITEM): XmlElement {
  return parseXmlText(decodeXml(bytes, trace, bounds), trace, bounds);
}

/** The text of a document, in the encoding that it declares. @throws {Rejection} `too-large` */
export function decodeXml(bytes: Uint8Array, trace: Trace, { maxBytes }: XmlBounds): string {
  if (bytes.length > maxBytes) {
    throw new Rejection("too-large", `Expected at most ${maxBytes} bytes of XML, found ${bytes.length}.`);
  }
  const { text, warnings } = decode(bytes, findDeclaredEncoding(bytes));
  for (const { code, message } of warnings) trace.warn(code, message);
  return text;
}

/** Reads a document from text; see `parseXml`. */
export function parseXmlText(text: string, trace: Trace, bounds: XmlBounds): XmlElement {
  const { maxElements, keepsPrefixes } = bounds;
  const top: XmlElement = { name: "", attributes: makeAttributes(), children: [] };
  const open: XmlElement[] = [top];
  let elements = 0;
  let attributesHere = 0;
  let repairs = 0;

  const parser = new SaxesParser();
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY\s+(?!%)/i.test(doctype)) {
      throw new Rejection("hostile", "Expected a news item, found a document type that declares entities.");
    }
  });
  parser.on("attribute", () => {
    if (++attributesHere > MAX_ATTRIBUTES) {
      throw new Rejection("hostile", `Expected at most ${MAX_ATTRIBUTES} attributes, found more.`);
    }
  });
  parser.on("opentag", ({ name, attributes }) => {
    attributesHere = 0;
    if (++elements > maxElements) {
      throw new Rejection("hostile", `Expected at most ${maxElements} elements, found more.`);
    }
    if (open.length > MAX_DEPTH) {
      throw new Rejection("hostile", `Expected elements nested at most ${MAX_DEPTH} deep, found more.`);
    }
    const element: XmlElement = {
      name: keepsPrefixes ? name : stripPrefix(name),
      attributes: keepsPrefixes ? attributes : stripPrefixes(attributes),
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const keepText = (chunk: string) => {
    if (open.length > 1) open.at(-1)!.children.push(chunk);
  };
  parser.on("text", keepText);
  parser.on("cdata", keepText);
  parser.on("error", (error) => {
    if (REPAIRABLE.test(error.message) && ++repairs <= MAX_REPAIRS) return;
    throw new Rejection("malformed", `Expected well-formed XML, found: ${shortenMessage(error.message)}`);
  });
  // A byte order mark or a blank line before the prolog is common and harmless (guardian/newswires has one).
  parser.write(text.trimStart()).close();

  if (repairs > 0)
    trace.warn("text-repaired", `${repairs} unknown references or characters left as written.`);
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new Rejection("malformed", "Expected an XML element, found none.");
  return root;
}

const MAX_PROLOG_LENGTH = 512;
const ENCODING = capPattern(MAX_PROLOG_LENGTH, /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/);

/** The `encoding` of the prolog, which in every encoding that declares itself is readable as Latin-1. */
function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, MAX_PROLOG_LENGTH));
  return ENCODING.exec(start)?.[1];
}

function makeAttributes(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

function stripPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const byLocalName = makeAttributes();
  for (const [name, value] of Object.entries(attributes)) {
    // An attribute of the element's own vocabulary wins over a foreign one of the same local name.
    const foreign = name.includes(":") && !name.startsWith("xml:");
    if (!foreign || byLocalName[stripPrefix(name)] === undefined) byLocalName[stripPrefix(name)] = value;
  }
  return byLocalName;
}

function stripPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The parser's complaint, without the places and names that it quotes from the upload. */
function shortenMessage(message: string): string {
  return message.slice(0, 80).replace(/[^\w\s.:,-]/g, "");
}

/** The child elements of an element, those of one name if one is given. */
export function listChildren(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  const isWanted = (child: XmlElement | string): child is XmlElement =>
    typeof child !== "string" && (name === undefined || child.name === name);
  return element.children.filter(isWanted);
}

/** The first element at a path of names below an element: `at(item, "itemMeta/pubStatus")`. */
export function findElement(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let found = element;
  for (const name of path.split("/")) found = listChildren(found, name)[0];
  return found;
}

/** Every element of one name below an element, in document order. */
export function* findElements(element: XmlElement | undefined, name: string): Generator<XmlElement> {
  for (const child of listChildren(element)) {
    if (child.name === name) yield child;
    yield* findElements(child, name);
  }
}

/** All text below an element, as written. */
export function readRawXmlText(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children
    .map((child) => (typeof child === "string" ? child : readRawXmlText(child)))
    .join("");
}

/**
 * The text below an element as one clean line, or nothing when there is none; entities and tags that came as
 * text are read.
 */
export function readXmlText(element: XmlElement | undefined): string | undefined {
  return withoutTags(tidy(decodeEntities(countLine(element)))) || undefined;
}

/** Lines and paragraphs within a headline or an abstract part its words; what is inline does not. */
function countLine(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      return isInline(child.name.toLowerCase()) ? countLine(child) : ` ${countLine(child)} `;
    })
    .join("");
}

/** An attribute's value as one clean line, or nothing when it is absent or empty. */
export function readAttribute(element: XmlElement | undefined, name: string): string | undefined {
  return tidy(element?.attributes[name] ?? "") || undefined;
}

/** All texts and attributes below an element, each as it stands, but for terms of use. */
export function listXmlTexts(element: XmlElement | undefined): string[] {
  return listChildren(element).flatMap((child) => {
    if (/rights/i.test(child.name)) return [];
    const texts = child.children.filter((text) => typeof text === "string");
    return [...Object.values(child.attributes), ...texts, ...listXmlTexts(child)];
  });
}
