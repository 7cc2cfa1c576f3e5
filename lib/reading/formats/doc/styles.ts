/** The styles of a Word document ([MS-DOC] 2.9.271): what a paragraph is, by the style that it has. */
import type { PassageRole } from "../manuscript/passage.ts";
import { findStyleRole } from "../manuscript/styles.ts";
import { listProperties, PROPERTY } from "./formatting.ts";

export interface DocStyle {
  readonly role?: PassageRole | undefined;
  readonly bold: boolean;
  /** It is a line of a table of contents. */
  readonly isContents: boolean;
}

interface WrittenStyle {
  /** Word's own number of a built-in style. */
  readonly builtIn: number;
  readonly basedOn: number;
  readonly name: string;
  readonly bold?: boolean | undefined;
}

const MAX_STYLES = 4_096;
/** Styles based on styles based on styles: Word allows ten. */
const MAX_CHAIN = 10;
const NO_STYLE = 0xfff;
const PARAGRAPH = 1;

/** Built-in styles by their numbers, for their names may be in any language ([MS-DOC] 2.9.260, `sti`). */
const BUILT_IN: readonly (readonly [from: number, to: number, role: PassageRole])[] = [
  [1, 9, "heading"],
  [34, 34, "caption"],
  [47, 61, "listItem"],
  [62, 62, "headline"],
  [74, 74, "standfirst"],
];
/** The lines of tables of contents, and the heading of one. */
const CONTENTS: ReadonlySet<number> = new Set([19, 20, 21, 22, 23, 24, 25, 26, 27, 46]);
/** Newer editions of Word have a heading of their own for it, which has a name and no number. */
const CONTENTS_HEADING = /^toc heading$/i;

/** Reads the paragraph styles, by their numbers. A damaged sheet gives those before the damage. */
export function readDocStyles(sheet: Buffer): ReadonlyMap<number, DocStyle> {
  const written = listStyles(sheet);
  return new Map([...written.keys()].map((number) => [number, resolveStyle(number, written)]));
}

function listStyles(sheet: Buffer): Map<number, WrittenStyle> {
  const styles = new Map<number, WrittenStyle>();
  if (sheet.length < 6) return styles;
  const count = Math.min(sheet.readUInt16LE(2), MAX_STYLES);
  const baseBytes = sheet.readUInt16LE(4);
  let at = 2 + sheet.readUInt16LE(0);
  for (let number = 0; number < count && at + 2 <= sheet.length; number++) {
    const length = sheet.readUInt16LE(at);
    const style = readStyle(sheet.subarray(at + 2, at + 2 + length), baseBytes);
    if (style) styles.set(number, style);
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(style: Buffer, baseBytes: number): WrittenStyle | undefined {
  if (style.length < baseBytes + 2 || baseBytes < 10) return undefined;
  const kind = style.readUInt16LE(2);
  if ((kind & 0xf) !== PARAGRAPH) return undefined;
  const nameEnd = baseBytes + 2 + style.readUInt16LE(baseBytes) * 2;
  return {
    builtIn: style.readUInt16LE(0) & 0xfff,
    basedOn: kind >> 4,
    // "Headline,Alias": what people call it besides stands behind a comma.
    name: style.toString("utf16le", baseBytes + 2, Math.min(nameEnd, style.length)).split(",")[0]!,
    bold: readBold(style.subarray(nameEnd + 2)),
  };
}

/** Whether a style is bold: its properties of characters follow those of paragraphs, each with its length. */
function readBold(properties: Buffer): boolean | undefined {
  if (properties.length < 2) return undefined;
  const ofParagraphs = properties.readUInt16LE(0);
  const at = 2 + ofParagraphs + (ofParagraphs % 2);
  if (at + 2 > properties.length) return undefined;
  const ofCharacters = properties.subarray(at + 2, at + 2 + properties.readUInt16LE(at));
  const bold = listProperties(ofCharacters).find(({ code }) => code === PROPERTY.bold);
  return bold && bold.operand[0] === 1;
}

function resolveStyle(number: number, written: ReadonlyMap<number, WrittenStyle>): DocStyle {
  let bold: boolean | undefined;
  let role: PassageRole | undefined;
  let isContents = false;
  for (let at = number, step = 0; at !== NO_STYLE && step < MAX_CHAIN && !role; step++) {
    const style = written.get(at);
    if (!style) break;
    bold ??= style.bold;
    isContents ||= CONTENTS.has(style.builtIn) || CONTENTS_HEADING.test(style.name);
    role = BUILT_IN.find(([from, to]) => style.builtIn >= from && style.builtIn <= to)?.[2];
    role ??= findStyleRole(style.name);
    at = style.basedOn;
  }
  return { role, bold: bold ?? false, isContents };
}
