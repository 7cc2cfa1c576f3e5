/** The paragraphs of one text of a Word document, with what its characters and their properties say. */
import type { Trace } from "../../draft.ts";
import { type OpenParagraph, PassageCollector } from "../manuscript/collector.ts";
import type { ManuscriptPassage, PassageRole } from "../manuscript/passage.ts";
import { type FormattedRun, findRun, listProperties, PROPERTY } from "./formatting.ts";
import { decodePiece, type TextPiece } from "./pieces.ts";
import type { DocStyle } from "./styles.ts";

/** What all texts of a document share. */
export interface DocParts {
  readonly main: Buffer;
  readonly pieces: readonly TextPiece[];
  readonly characterRuns: readonly FormattedRun[];
  readonly paragraphRuns: readonly FormattedRun[];
  readonly styles: ReadonlyMap<number, DocStyle>;
}

interface Paragraph extends OpenParagraph {
  /** What tracked changes took out, and what is hidden. */
  deleted: string;
  hidden: string;
}

/** Characters that are no text but say something ([MS-DOC] 2.4.1 and 2.8.25). */
const MARK = {
  cellEnd: 0x07,
  tab: 0x09,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  paragraphEnd: 0x0d,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  fixedHyphen: 0x1e,
} as const;

/** A stretch of the characters of all texts. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Reads the passages of a text in reading order, and behind them those of its text boxes, if any. */
export function readDocPassages(
  parts: DocParts,
  trace: Trace,
  text: TextRange,
  boxes?: TextRange,
): ManuscriptPassage[] {
  const reading = new DocReading(parts, trace);
  reading.readText(text, false);
  if (boxes) reading.readText(boxes, true);
  return reading.passages();
}

class DocReading {
  readonly #parts: DocParts;
  readonly #trace: Trace;
  readonly #collector: PassageCollector<Paragraph>;
  /** Fields that are open: whether their code is being read, which is no text. */
  readonly #fields: boolean[] = [];
  readonly #looks = new Map<FormattedRun, ParagraphLook>();
  #isInTable = false;
  #isInCell = false;
  #isBoxed = false;

  constructor(parts: DocParts, trace: Trace) {
    this.#parts = parts;
    this.#trace = trace;
    this.#collector = new PassageCollector(trace);
  }

  readText({ from, to }: TextRange, isBoxed: boolean): void {
    this.#isBoxed = isBoxed;
    for (const piece of this.#parts.pieces) {
      const [start, end] = [Math.max(piece.from, from), Math.min(piece.to, to)];
      if (start < end) this.#readPiece(piece, start - piece.from, end - start);
    }
    if (this.#collector.paragraph) this.#endParagraph(NOWHERE, false, false);
    if (this.#isInTable) this.#closeTable();
    this.#fields.length = 0;
  }

  passages(): ManuscriptPassage[] {
    return this.#collector.passages();
  }

  #readPiece(piece: TextPiece, skip: number, length: number): void {
    const text = decodePiece(this.#parts.main, piece, skip, length);
    const start = piece.at + skip * piece.width;
    for (let index = 0; index < text.length; ) {
      const at = start + index * piece.width;
      const run = findRun(this.#parts.characterRuns, at);
      const end = run ? index + Math.ceil((run.to - at) / piece.width) : index + 1;
      this.#readRun(text.slice(index, end), at, piece.width, run);
      index = end;
    }
  }

  #readRun(text: string, at: number, width: number, run: FormattedRun | undefined): void {
    const look = readLook(run);
    let plain = "";
    let from = at;
    for (let index = 0; index < text.length; index++) {
      const shown = showCharacter(text, index);
      if (shown !== undefined) plain += shown;
      else {
        this.#write(plain, from, look);
        this.#readMark(text.charCodeAt(index), at + index * width, look);
        plain = "";
        from = at + (index + 1) * width;
      }
    }
    this.#write(plain, from, look);
  }

  #readMark(code: number, at: number, look: Look): void {
    if (code === MARK.fieldBegin) this.#fields.push(true);
    else if (code === MARK.fieldSeparator && this.#fields.length > 0) this.#fields.splice(-1, 1, false);
    else if (code === MARK.fieldEnd) this.#fields.pop();
    else if (code === MARK.paragraphEnd || code === MARK.cellEnd || code === MARK.pageBreak)
      this.#endParagraph(at, code === MARK.cellEnd, look.isDeleted);
  }

  #write(text: string, at: number, look: Look): void {
    if (text === "" || this.#fields.includes(true)) return;
    const paragraph = this.#openParagraph();
    if (look.isDeleted) paragraph.deleted += text;
    else if (look.isHidden) paragraph.hidden += text;
    else this.#collector.write(text, look.bold ?? this.#readParagraph(at).style?.bold ?? false);
  }

  #openParagraph(): Paragraph {
    if (!this.#collector.paragraph)
      this.#collector.openParagraph({ text: "", letters: 0, boldLetters: 0, deleted: "", hidden: "" });
    return this.#collector.paragraph!;
  }

  #endParagraph(at: number, isCellEnd: boolean, isMarkDeleted: boolean): void {
    const { style, isInTable, isRowEnd, isListed, isOutlined } = this.#readParagraph(at);
    this.#openParagraph();
    if (isInTable) this.#openCell();
    else if (this.#isInTable) this.#closeTable();
    const paragraph = this.#collector.closeParagraph();
    if (paragraph.deleted.trim()) this.#trace.drop("tracked-deletion", paragraph.deleted);
    if (paragraph.hidden.trim()) this.#trace.drop("hidden", paragraph.hidden);
    if (isMarkDeleted) this.#collector.hold(paragraph);
    else if (style?.isContents) this.#trace.drop("contents", paragraph.text);
    else {
      const listed = isListed ? "listItem" : "paragraph";
      const role: PassageRole = isOutlined ? "heading" : (style?.role ?? listed);
      this.#collector.collect(paragraph, role, this.#isBoxed);
    }
    if (isInTable && isCellEnd) this.#isInCell = false;
    if (isInTable && isRowEnd) this.#collector.closeRow();
  }

  #openCell(): void {
    if (!this.#isInTable) this.#collector.openTable();
    if (!this.#isInCell) this.#collector.openCell();
    this.#isInTable = true;
    this.#isInCell = true;
  }

  #closeTable(): void {
    this.#collector.closeRow();
    this.#collector.closeTable();
    this.#isInTable = false;
    this.#isInCell = false;
  }

  #readParagraph(at: number): ParagraphLook {
    const run = findRun(this.#parts.paragraphRuns, at);
    const known = run && this.#looks.get(run);
    if (known) return known;
    const properties = run ? listProperties(run.properties) : [];
    const find = (code: number) => properties.findLast((property) => property.code === code)?.operand;
    const stated = find(PROPERTY.style);
    const look = {
      style: this.#parts.styles.get(stated?.readUInt16LE(0) ?? run?.style ?? 0),
      isInTable: find(PROPERTY.inTable)?.[0] === 1,
      isRowEnd: find(PROPERTY.rowEnd)?.[0] === 1,
      isListed: (find(PROPERTY.list)?.readInt16LE(0) ?? 0) !== 0,
      isOutlined: (find(PROPERTY.outline)?.[0] ?? BODY_LEVEL) < BODY_LEVEL,
    };
    if (run) this.#looks.set(run, look);
    return look;
  }
}

/** The place of a paragraph that the text breaks off in. */
const NOWHERE = -1;
/** The outline level of text that is no heading. */
const BODY_LEVEL = 9;

interface ParagraphLook {
  readonly style: DocStyle | undefined;
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
  readonly isListed: boolean;
  readonly isOutlined: boolean;
}

/** How characters look; `bold` is undefined where their paragraph's style says. */
interface Look {
  readonly bold: boolean | undefined;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
}

function readLook(run: FormattedRun | undefined): Look {
  const properties = run ? listProperties(run.properties) : [];
  const find = (code: number) => properties.findLast((property) => property.code === code)?.operand[0];
  const bold = find(PROPERTY.bold);
  return {
    bold: bold === 0 || bold === 1 ? bold === 1 : undefined,
    isHidden: find(PROPERTY.hidden) === 1,
    isDeleted: find(PROPERTY.deleted) === 1,
  };
}

/** What a character shows, if it is text. */
function showCharacter(text: string, index: number): string | undefined {
  const code = text.charCodeAt(index);
  if (code >= FIRST_TEXT) return text[index];
  if (code === MARK.tab) return " ";
  if (code === MARK.fixedHyphen) return "-";
  return code === MARK.lineBreak || code === MARK.columnBreak ? "\n" : undefined;
}
const FIRST_TEXT = 0x20;
