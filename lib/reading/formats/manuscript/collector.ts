/**
 * Collects the passages of a word processor's document while its paragraphs, boxes and tables open and close.
 */
import { foldLine } from "../../../text/words.ts";
import type { Trace } from "../../draft.ts";
import type { ManuscriptPassage, PassageRole } from "./passage.ts";
import { readRow } from "./table.ts";

/** A paragraph that is being read. */
export interface OpenParagraph {
  text: string;
  letters: number;
  boldLetters: number;
}

/**
 * Collects passages in reading order; what stands in a text box follows the paragraph that anchors the box.
 */
export class PassageCollector<Paragraph extends OpenParagraph> {
  readonly #trace: Trace;
  readonly #passages: ManuscriptPassage[] = [];
  /** Passages that stand in text boxes. */
  readonly #boxed = new Set<ManuscriptPassage>();
  /** Paragraphs that are open: those of a text box stand within the one that anchors it. */
  readonly #open: Paragraph[] = [];
  /** Tables that are open, each with the cells of its current row. */
  readonly #rows: ManuscriptPassage[][][] = [];
  #anchored: ManuscriptPassage[] = [];
  #held: Paragraph | undefined;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /** The innermost paragraph that is open. */
  get paragraph(): Paragraph | undefined {
    return this.#open.at(-1);
  }

  openParagraph(paragraph: Paragraph): void {
    this.#open.push(paragraph);
  }

  /**
   * Closes the innermost paragraph, behind the text that was held back. It counts once it is given to
   * `collect` or `hold`.
   */
  closeParagraph(): Paragraph {
    const paragraph = this.#open.pop()!;
    const held = this.#held;
    this.#held = undefined;
    if (held) {
      paragraph.text = held.text + paragraph.text;
      paragraph.letters += held.letters;
      paragraph.boldLetters += held.boldLetters;
    }
    return paragraph;
  }

  /** Holds a closed paragraph back: the next one continues it. */
  hold(paragraph: Paragraph): void {
    this.#held = paragraph;
  }

  /** Adds text to the innermost paragraph. */
  write(text: string, isBold: boolean): void {
    const paragraph = this.paragraph;
    if (!paragraph) return;
    const letters = text.trim().length;
    paragraph.text += text;
    paragraph.letters += letters;
    if (isBold) paragraph.boldLetters += letters;
  }

  /** Collects a closed paragraph. With `isBoxed` it stands in a box that no paragraph anchors. */
  collect({ text, letters, boldLetters }: Paragraph, role: PassageRole, isBoxed = false): void {
    const isStrong = letters > 0 && boldLetters === letters;
    const passage: ManuscriptPassage = { role, text, ...(isStrong && { strong: true }) };
    if (this.#open.length > 0 || isBoxed) {
      if (text.trim()) this.#anchored.push(passage);
      return;
    }
    const place = this.#rows.at(-1)?.at(-1) ?? this.#passages;
    if (text.trim()) place.push(passage);
    place.push(...this.#takeAnchored());
  }

  openTable(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#rows.at(-1)?.push([]);
  }

  closeRow(): void {
    const cells = this.#rows.at(-1)?.splice(0) ?? [];
    const place = this.#rows.at(-2)?.at(-1) ?? this.#passages;
    place.push(...readRow(cells, this.#trace));
  }

  closeTable(): void {
    this.#rows.pop();
  }

  /** All that was collected. A pull quote, which repeats in a box what the story says, is left out. */
  passages(): ManuscriptPassage[] {
    this.#passages.push(...this.#takeAnchored());
    if (this.#boxed.size === 0) return this.#passages;
    const story = foldLine(
      this.#passages
        .filter((passage) => !this.#boxed.has(passage))
        .map(({ text }) => text)
        .join(" "),
    );
    return this.#passages.filter((passage) => {
      const isPullQuote = this.#boxed.has(passage) && story.includes(foldLine(passage.text));
      if (isPullQuote) this.#trace.drop("pull-quote", passage.text);
      return !isPullQuote;
    });
  }

  #takeAnchored(): ManuscriptPassage[] {
    const boxes = this.#anchored;
    this.#anchored = [];
    for (const box of boxes) this.#boxed.add(box);
    return boxes;
  }
}

/**
 * Lines of headers and footers, each once: the same header is stored for the first, the odd and
 * the even pages.
 */
export function listDistinctLines(lines: readonly string[]): string[] {
  const filled = lines.flatMap((line) => line.split("\n")).filter((line) => line.trim() !== "");
  return [...new Map(filled.map((line) => [foldLine(line), line])).values()];
}
