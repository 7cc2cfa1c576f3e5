/** The parts of a Word document that tell its story, gathered to a manuscript. */

import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";
import { type Visitor, walkXml } from "../containers/xml.ts";
import { type Entry, identifyZip, inflateEntries, listEntries } from "../containers/zip.ts";
import { listDistinctLines } from "../manuscript/collector.ts";
import type { DocumentProperties, Manuscript, ManuscriptPassage } from "../manuscript/passage.ts";
import { readPassages } from "./paragraphs.ts";
import { readStyles, WORD_DOCUMENT, type WordStyle } from "./styles.ts";

const OVERRIDE = /<Override\b[^<>]*>/g;
const MAIN_TYPE = new RegExp(
  [
    String.raw`wordprocessingml\.(?:document|template)\.main\+xml`,
    String.raw`ms-word\.(?:document|template)\.macroEnabled\.main\+xml`,
  ].join("|"),
);
const PART_NAME = /\bPartName="\/?([^"]+)"/;

/**
 * Reads a Word document. Deleted passages, comments, notes and hidden text go to the trace; headers and
 * footers are margins.
 *
 * @throws {Rejection} when the archive is no Word document, is damaged, or asks for too much
 */
export function readDocx(bytes: Uint8Array, trace: Trace): Manuscript {
  const entries = listEntries(bytes, WORD_DOCUMENT);
  const main = findMainPart(bytes, entries);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const part = (name: string) => `${folder}${name}`;
  const isMargin = (name: string) =>
    /(?:^|\/)(?:header|footer)\d*\.xml$/.test(name) && name.startsWith(folder);
  const read = ["styles.xml", "footnotes.xml", "endnotes.xml", "comments.xml"].map(part);
  const wanted = entries.filter(
    ({ name }) => name === main || read.includes(name) || isMargin(name) || name === CORE,
  );
  const parts = inflateEntries(bytes, wanted, WORD_DOCUMENT);

  const styles = readStyles(parts.get(part("styles.xml")));
  const passages = readPassages(parts.get(main)!, styles, trace);
  for (const note of ["footnotes", "endnotes", "comments"]) {
    for (const { text } of readPart(parts.get(part(`${note}.xml`)), styles, trace))
      trace.drop(note.slice(0, -1), text);
  }
  const margins = [...parts.keys()]
    .filter(isMargin)
    .flatMap((name) => readPart(parts.get(name), styles, trace));
  return {
    passages,
    margins: listDistinctLines(margins.map(({ text }) => text)),
    properties: readProperties(parts.get(CORE)),
  };
}

const CORE = "docProps/core.xml";

/**
 * The main part has the type of one in [Content_Types].xml, under whatever name (ECMA-376 part 2, 10.1.2).
 */
function findMainPart(bytes: Uint8Array, entries: readonly Entry[]): string {
  const types = entries.filter(({ name }) => name === "[Content_Types].xml").slice(0, 1);
  const content = inflateEntries(bytes, types, WORD_DOCUMENT).get("[Content_Types].xml");
  const overrides = content ? decode(content).text.match(OVERRIDE) : null;
  const stated = overrides?.find((override) => MAIN_TYPE.test(override));
  const named = PART_NAME.exec(stated ?? "")?.[1] ?? "word/document.xml";
  if (entries.some(({ name }) => name === named)) return named;
  throw new Rejection("unknown-format", `Expected a Word document (.docx); found ${identifyZip(entries)}.`);
}

function readPart(
  part: Uint8Array | undefined,
  styles: ReadonlyMap<string, WordStyle>,
  trace: Trace,
): ManuscriptPassage[] {
  return part ? readPassages(part, styles, trace) : [];
}

const PROPERTIES: Readonly<Record<string, keyof DocumentProperties>> = {
  title: "title",
  creator: "author",
  created: "created",
  modified: "modified",
};

const REMARKS = ["subject", "description", "category", "contentStatus"];

/**
 * The core properties: Dublin Core terms in an XML part of their own (ECMA-376 part 2, 11). `dc:language` is
 * left out, as in ODT: LibreOffice writes the language of its menus there, and Word mostly nothing.
 */
function readProperties(part: Uint8Array | undefined): DocumentProperties {
  if (!part) return {};
  const stated = new Map<string, string>();
  let name = "";
  const visitor: Visitor = {
    open: (element) => {
      name = element.name;
    },
    text: (text) => {
      if (stated.size < 50) stated.set(name, (stated.get(name) ?? "") + text.slice(0, 1_000));
    },
    close: () => {
      name = "";
    },
  };
  walkXml(part, visitor, WORD_DOCUMENT);
  const properties: { -readonly [Name in keyof DocumentProperties]: DocumentProperties[Name] } = {};
  for (const [element, property] of Object.entries(PROPERTIES)) {
    const value = stated.get(element)?.trim();
    if (value && property !== "keywords" && property !== "remarks") properties[property] = value;
  }
  const keywords = stated
    .get("keywords")
    ?.split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const remarks = REMARKS.flatMap((element) => stated.get(element)?.trim() || []);
  return { ...properties, ...(keywords?.length && { keywords }), ...(remarks.length > 0 && { remarks }) };
}
