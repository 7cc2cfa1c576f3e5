/** From lines to paragraphs, by what a person sees: gaps, indents, short last lines, changes of type. */
import { looksLikeByline } from "../../../newsroom/byline.ts";
import { splitCaption } from "../../../newsroom/caption.ts";
import { findNotice } from "../../../newsroom/line-notices.ts";
import { countTokens, endsSentence, isParagraph } from "../../../text/words.ts";
import { joinLines } from "../../plaintext/lines.ts";
import type { ManuscriptPassage } from "../manuscript/passage.ts";
import type { PageLine } from "./layout.ts";

interface Paragraph {
  readonly lines: PageLine[];
  readonly size: number;
  readonly font: string;
}

/**
 * Type this much larger than the running text's is a heading's; so much amid the text, or any above
 * it, a headline's.
 */
const MIN_HEADING_SIZE = 1.12;
const MIN_HEADLINE_SIZE = 1.35;
/** A headline stands among the first of them. */
const MAX_HEADLINE_PARAGRAPHS = 30;
/** Lines of one paragraph are no further apart than this, as a share of the type's size … */
const MAX_LEADING = 1.9;
const MAX_DOUBLE_LEADING = 2.6;
/** … and of the usual distance in that column, which grows with the type. */
const MIN_GAP = 1.3;
/** Type this much smaller than the running text's is a caption's, a footnote's or the letterhead's. */
export const MAX_SMALL_SIZE = 0.92;

const BULLET = /^(?:[•‣▪●◦–-]|\d{1,2}[.)])\s/;

/** Finds the passages of a document, from its lines in reading order, page after page. */
export function findPassages(lines: readonly PageLine[]): ManuscriptPassage[] {
  const text = measureRunningText(lines);
  const paragraphs: Paragraph[] = [];
  const isSpaced = setsParagraphsApart(lines, text);
  let leading: number | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    if (line.column !== before?.column) leading = measureLeading(lines, index);
    if (open && before && continuesParagraph(open, before, line, lines[index + 1], { leading, isSpaced }))
      open.lines.push(line);
    else paragraphs.push({ lines: [line], size: line.size, font: line.font });
  }
  const headline = findHeadline(paragraphs, text);
  const passages = paragraphs.flatMap((paragraph): ManuscriptPassage[] => {
    const strong = isStrong(paragraph, text) && { strong: true };
    return splitCells(paragraph).map((words) => ({
      role: paragraph === headline ? "headline" : findRole(paragraph, words, text),
      text: words,
      ...strong,
    }));
  });
  // The paragraph beside a picture is there by chance.
  const isCaption = ({ role }: ManuscriptPassage) => role === "caption";
  return [...passages.filter((passage) => !isCaption(passage)), ...passages.filter(isCaption)];
}

/**
 * Splits a line where parts of it stand far apart and one has a label: "News release", "Embargo: 0600 GMT".
 */
function splitCells({ lines }: Paragraph): readonly string[] {
  const [first, ...others] = lines[0]?.cells ?? [];
  const isApart = first !== undefined && others.some((cell) => opensField(cell) || findNotice(cell));
  return isApart && lines.length === 1 ? [first, ...others] : [joinPageLines(lines)];
}

/**
 * Finds the headline: the largest type above the running text, or the only line in another font there; else
 * the largest of all, which further down may be a pull quote's.
 */
function findHeadline(paragraphs: readonly Paragraph[], text: RunningText): Paragraph | undefined {
  const opening = paragraphs.findIndex(
    ({ lines, font }) => font === text.font && isParagraph(joinPageLines(lines)),
  );
  const above = paragraphs.slice(0, Math.max(opening, 0));
  return (
    findLargest(above, text.size * MIN_HEADING_SIZE) ??
    isOnlyInBold(above, text) ??
    findLargest(paragraphs.slice(0, MAX_HEADLINE_PARAGRAPHS), text.size * MIN_HEADLINE_SIZE)
  );
}

function findLargest(paragraphs: readonly Paragraph[], least: number): Paragraph | undefined {
  return paragraphs
    .filter(({ size, lines }) => size > least && countTokens(joinPageLines(lines)) <= 40)
    .reduce<Paragraph | undefined>(
      (largest, paragraph) => (largest && largest.size >= paragraph.size ? largest : paragraph),
      undefined,
    );
}

function isOnlyInBold(above: readonly Paragraph[], text: RunningText): Paragraph | undefined {
  const [headline, ...others] = above.filter((paragraph) => {
    const words = joinPageLines(paragraph.lines);
    return (
      isStrong(paragraph, text) &&
      paragraph.size > text.size * MAX_SMALL_SIZE &&
      countTokens(words) >= 4 &&
      !endsSentence(words) &&
      !looksLikeByline(words) &&
      findNotice(words) === undefined
    );
  });
  return others.length === 0 ? headline : undefined;
}

interface RunningText {
  readonly size: number;
  readonly font: string;
}

/** Measures the type that most of the text is set in. */
export function measureRunningText(lines: readonly PageLine[]): RunningText {
  const letters = new Map<string, { size: number; font: string; count: number }>();
  for (const { size, font, text } of lines) {
    const key = `${Math.round(size * 2)} ${font}`;
    const known = letters.get(key) ?? { size, font, count: 0 };
    known.count += text.length;
    letters.set(key, known);
  }
  const [most] = [...letters.values()].sort((one, other) => other.count - one.count);
  return most ?? { size: 0, font: "" };
}

/** Whether this document leaves space between its paragraphs. If so, a short line alone does not end one. */
function setsParagraphsApart(lines: readonly PageLine[], text: RunningText): boolean {
  const inText = lines.map((line, index) => [lines[index - 1], line] as const);
  const distances = inText.flatMap(([before, line]) =>
    before?.column === line.column && hasSameSize(line, text) && hasSameSize(before, text)
      ? [line.baseline - before.baseline]
      : [],
  );
  const [usual = 0] = distances
    .toSorted((one, other) => one - other)
    .slice(Math.floor(distances.length * 0.4));
  return distances.filter((distance) => distance > usual * MIN_GAP && distance < text.size * 4).length >= 2;
}

/** Measures the usual distance of lines in the column that begins here, in sizes of the type. */
function measureLeading(lines: readonly PageLine[], from: number): number | undefined {
  const distances: number[] = [];
  for (let at = from + 1; at < lines.length && at < from + 400; at++) {
    const [line, before] = [lines[at]!, lines[at - 1]!];
    if (line.column !== before.column) break;
    if (hasSameSize(line, before)) distances.push((line.baseline - before.baseline) / line.size);
  }
  const apart = distances.filter((distance) => distance > 0).sort((one, other) => one - other);
  // Most lines follow another of their paragraph; gaps are the wider ones.
  return apart[Math.floor(apart.length * 0.4)];
}

function hasSameSize(one: { size: number }, other: { size: number }): boolean {
  return Math.abs(one.size - other.size) <= other.size * 0.08;
}

/** Whether a line belongs to the paragraph that is open. */
function continuesParagraph(
  open: Paragraph,
  before: PageLine,
  line: PageLine,
  next: PageLine | undefined,
  { leading, isSpaced }: { leading: number | undefined; isSpaced: boolean },
): boolean {
  if (!hasSameSize(open, line)) return false;
  if (BULLET.test(line.text)) return false;
  const isIndented = line.left > line.column.left + line.size * 0.7;
  if (line.column !== before.column) {
    // Into the next column or page a sentence goes on; a line that begins a paragraph shows it.
    return (
      !endsSentence(before.text) && !isIndented && (open.font === line.font || /^\p{Ll}/u.test(line.text))
    );
  }
  if (isRow(before) || isRow(line)) return false;
  const isShort = before.column.right - before.right > measureFirstWord(line);
  if (opensField(line.text) && (isShort || opensField(before.text))) return false;
  // A letterhead, a date and an embargo, one under the other.
  if (isShort && findNotice(line.text)) return false;
  const distance = line.baseline - before.baseline;
  // Typescripts are double-spaced: there, full lines amid a sentence are as far apart as
  // elsewhere paragraphs are.
  const mayGoOn = leading !== undefined && !isShort && !endsSentence(before.text);
  const isLoose = distance > line.size * (mayGoOn ? MAX_DOUBLE_LEADING : MAX_LEADING);
  if (isLoose || (leading !== undefined && distance > leading * line.size * MIN_GAP)) return false;
  // A line in another font throughout, on a line of its own: a bold crosshead without space around it.
  if (open.font !== line.font && (isShort || before.font !== line.font) && isShort) return false;
  const isFirstIndent =
    isIndented && before.left < line.left - line.size * 0.5 && (!next || next.left < line.left);
  if (isFirstIndent && (isShort || endsSentence(before.text))) return false;
  return isSpaced || !(isShort && endsSentence(before.text));
}

/** Whether a line is the row of a table. */
function isRow({ cells }: PageLine): boolean {
  return cells.length > 1;
}

/** "Embargo: until 2200 on Thursday": one of the lines of a form, each of which is by itself. */
function opensField(text: string): boolean {
  return /^\p{Lu}[\p{L}’' -]{1,24}:(?:\s|$)/u.test(text);
}

/** A line that had room for the next one's first word ended there on purpose. */
function measureFirstWord({ text, left, right, size }: PageLine): number {
  const [word = ""] = text.split(" ");
  return ((word.length + 1) / text.length) * (right - left) + size * 0.5;
}

const joinPageLines = (lines: readonly PageLine[]) => joinLines(lines.map(({ text }) => text));

function findRole({ size }: Paragraph, words: string, text: RunningText): ManuscriptPassage["role"] {
  if (size < text.size * MAX_SMALL_SIZE && splitCaption(words).credit !== undefined) return "caption";
  const isLarger = size > text.size * MIN_HEADING_SIZE;
  return isLarger && countTokens(words) <= 20 && !/[.,;]$/.test(words) ? "heading" : "paragraph";
}

/**
 * Whether a paragraph is set apart by its font. The text layer says that it is another font, not that
 * it is bold.
 */
function isStrong({ lines, font }: Paragraph, text: RunningText): boolean {
  return lines.length <= 2 && font !== text.font && lines.every((line) => line.font === font);
}
