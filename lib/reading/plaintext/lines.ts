/** From text to the lines that a story is read from: unwrapped, clean, and without the page around it. */
import type { Block } from "../../article.ts";
import { isBoilerplate } from "../../newsroom/boilerplate.ts";
import { joinDropCaps } from "../../newsroom/drop-caps.ts";
import { lacksSpaces } from "../../scripts.ts";
import { tidy } from "../../text/characters.ts";
import { endsSentence } from "../../text/words.ts";

/** One line of copy. Whether it is a paragraph, a headline, a caption or boilerplate is not known yet. */
export interface Line {
  /** Tidy, never empty. */
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** The type that the format states (a heading style, a bullet). */
  readonly type?: Block["type"] | undefined;
  /** The role that a style or a label states, if the line is no part of the body. */
  readonly role?: "headline" | "standfirst" | "kicker" | "byline" | "date" | "caption" | "credit" | undefined;
}

/** The lines of a text; hard-wrapped paragraphs are put together again. Linear. */
export function splitLines(text: string): Line[] {
  const raw = joinDropCaps(text.split("\n").map((line) => ({ text: line }))).map((line) => line.text);
  return isHardWrapped(raw) ? unwrap(raw) : splitAtBreaks(raw);
}

function splitAtBreaks(raw: readonly string[]): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const line of raw) {
    const clean = tidy(line);
    if (clean !== "") lines.push({ text: clean, gap });
    gap = clean === "";
  }
  return lines;
}

const BULLET = /^\s*(?:[-*•–—>]|\d{1,3}[.)])\s/;
/** A line was broken at the margin if it is shorter by at most this, which is a long word. */
const MAX_SLACK = 20;

/** The columns at which mail, wires and typewriters break a line. */
const [MIN_MARGIN, MAX_MARGIN] = [45, 100];

/** Two lines, one right under the other. */
type Break = readonly [line: string, next: string];

/**
 * Whether a text was broken at a margin. Either most lines end just short of the same column, few of
 * them with a sentence, and blank lines or indents keep paragraphs apart; or, in a text of few lines,
 * most that end amid a sentence end where the next line's first word found no room, and some of those go
 * on in small letters.
 */
function isHardWrapped(raw: readonly string[]): boolean {
  const breaks: Break[] = [];
  for (const [index, line] of raw.entries()) {
    const next = raw[index + 1];
    if (line.trim() !== "" && next && next.trim() !== "") breaks.push([line.trimEnd(), next.trim()]);
  }
  const hasParagraphs = raw.some((line) => line.trim() === "" || INDENT.test(line));
  return (hasParagraphs && fillsColumn(raw, breaks)) || runsOver(breaks, hasParagraphs);
}
const INDENT = /^(?:\t| {2,})\S/;

function fillsColumn(raw: readonly string[], breaks: readonly Break[]): boolean {
  const lengths = raw.map((line) => line.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < 6) return false;
  const margin = findMargin(lengths);
  if (margin < MIN_MARGIN || margin > MAX_MARGIN) return false;
  const full = lengths.filter((length) => length > margin - MAX_SLACK && length <= margin + 10);
  if (full.length < lengths.length * 0.6) return false;
  return breaks.filter(([line]) => !endsThought(line)).length > breaks.length / 2;
}

function runsOver(breaks: readonly Break[], hasParagraphs: boolean): boolean {
  const margin = findMargin(breaks.map(([line]) => line.length));
  if (margin < MIN_MARGIN || margin > MAX_MARGIN) return false;
  const amid = selectNearMargin(breaks, margin).filter(([line]) => !endsThought(line));
  const full = amid.filter((pair) => measureRoom(pair, margin) < 0);
  // Arabic, Hebrew and the Indic scripts have no small letters: there more breaks have to say the same.
  const goingOn = full.filter(([, next]) => /^\p{Ll}/u.test(next)).length;
  const caseless = full.filter(([, next]) => /^\p{Lo}/u.test(next) && !lacksSpaces(next)).length;
  const isRun = goingOn >= (hasParagraphs ? 1 : 2) || caseless >= MIN_CASELESS;
  return full.length >= amid.length * 0.6 && isRun;
}

const MIN_CASELESS = 3;

/** The breaks of paragraphs with a line that nears the margin: addresses and verses have none. */
function selectNearMargin(breaks: readonly Break[], margin: number): readonly Break[] {
  const groups: Break[][] = [];
  for (const pair of breaks) {
    if (groups.at(-1)?.at(-1)?.[1] === pair[0].trim()) groups.at(-1)!.push(pair);
    else groups.push([pair]);
  }
  return groups.filter((group) => group.some(([line]) => line.length > margin - MAX_SLACK / 2)).flat();
}

/** The longest of these lengths, without the longest twentieth. */
function findMargin(lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
}

/**
 * How many characters of room a line would have left behind the first word of the next line; below 0, none.
 */
function measureRoom([line, next]: Break, margin: number): number {
  return margin - line.length - 1 - (/^\S*/.exec(next)?.[0].length ?? 0);
}

const endsThought = (line: string) => /[.!?:؟।۔]["”’»)]*$/.test(line);

function unwrap(raw: readonly string[]): Line[] {
  const lines: Line[] = [];
  let open: string[] = [];
  let gap = false;
  const indented = raw.filter((line) => INDENT.test(line)).length;
  const indentOpens = indented > 0 && indented < raw.length / 2;
  const close = () => {
    const text = tidy(joinLines(open));
    if (text !== "") lines.push({ text, gap });
    open = [];
  };
  let margin = 0;
  for (const line of raw) margin = Math.max(margin, Math.min(line.trimEnd().length, 100));
  let previous = "";
  for (const line of raw) {
    const blank = line.trim() === "";
    if (
      blank ||
      BULLET.test(line) ||
      (indentOpens && INDENT.test(line)) ||
      endsEarly(previous, line, margin)
    ) {
      if (open.length > 0) {
        close();
        gap = false;
      }
      if (blank) gap = true;
    }
    if (!blank) open.push(line.trim());
    previous = line.trimEnd();
  }
  close();
  return lines;
}

/**
 * A line that ends well before the margin was ended on purpose, unless the next one begins with
 * a small letter.
 */
function endsEarly(line: string, next: string, margin: number): boolean {
  if (line === "") return false;
  return (
    line.length < margin - 2 * MAX_SLACK ||
    (measureRoom([line, next.trim()], margin) > MAX_SPARE && !/^\s*\p{Ll}/u.test(next))
  );
}
/** People who break lines by hand leave some room. */
const MAX_SPARE = 12;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end goes when the word goes on in small letters; a
 * soft one always goes.
 */
export function joinLines(lines: readonly string[]): string {
  const pieces = lines.map((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) return line;
    const goesOn =
      line.endsWith("\u00ad") || (/\p{Ll}[-\u2010]$/u.test(line.slice(-3)) && /^\p{Ll}/u.test(next));
    if (goesOn) return line.slice(0, -1);
    // "the 91-" and, under it, "year-old".
    return /\d-$/.test(line.slice(-2)) && /^\p{Ll}/u.test(next) ? line : `${line} `;
  });
  return pieces.join("");
}

/** Copies of whole pages have more lines than this; typed and copied stories rarely do. */
const MIN_PAGE_LINES = 30;
/** The lines above the story, buttons aside, that may hold its headline, byline and date. */
const MAX_LEAD_IN_LINES = 16;

/** A line, how many words it has, and whether it is running copy. */
interface CountedLine extends Pick<Line, "text"> {
  readonly words: number;
  readonly paragraph: boolean;
}

/** A part of the lines. */
export interface Region {
  /** Where its lead-in begins. */
  readonly start: number;
  /** Where the running text begins, at or after `start`. */
  readonly story: number;
  readonly end: number;
  /** The lines are a copy of a whole page, and what lies outside is the page. */
  readonly page: boolean;
}

/**
 * The main region of a pasted page: the stretch of lines with the greatest sum, where a paragraph counts its
 * words, up to 60, and every other line costs; and twelve lines before it, for the headline. A short text is
 * all region, and so is a long one without a page's menus around it: a table of results is copy.
 */
export function findMainRegion(lines: readonly CountedLine[]): Region {
  const whole = { start: 0, story: 0, end: lines.length, page: false };
  if (lines.length <= MIN_PAGE_LINES) return whole;
  let best = { sum: 0, start: 0, end: lines.length };
  let sum = 0;
  let start = 0;
  let labels = 0;
  for (const [index, { words, paragraph }] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    labels = paragraph ? 0 : labels + 1;
    sum += paragraph ? Math.min(words, 60) : -scoreLabel(words, labels);
    if (sum > best.sum) best = { sum, start, end: index + 1 };
  }
  const outside = [...lines.slice(0, best.start), ...lines.slice(best.end)];
  if (!isPage(lines, outside)) return whole;
  return { start: findLeadIn(lines, best.start), story: best.start, end: best.end, page: true };
}

/** Where the lead-in begins: buttons between a headline and its story do not count. */
function findLeadIn(lines: readonly CountedLine[], story: number): number {
  let counted = 0;
  let start = story;
  while (start > 0 && counted < MAX_LEAD_IN_LINES && story - start < 3 * MAX_LEAD_IN_LINES) {
    start--;
    if (!isBoilerplate(lines[start]!.text)) counted++;
  }
  return start;
}

/**
 * A label costs less than a line that could announce another story, and each further one in a row costs more.
 */
function scoreLabel(words: number, inARow: number): number {
  return (words <= 3 ? 5 : 7) * Math.min(inARow, MAX_IN_A_ROW);
}
const MAX_IN_A_ROW = 2;

/**
 * Menus are many short lines without figures or a full stop ("Corner, Newport County." is a match report). A
 * page begins with them; a story begins with its headline.
 */
function isPage(lines: readonly CountedLine[], outside: readonly CountedLine[]): boolean {
  const short = (some: readonly CountedLine[]) =>
    some.filter(({ text, words }) => words <= 4 && !/\d/.test(text) && !endsSentence(text)).length;
  const menus = short(outside);
  return menus >= 15 || (menus >= 6 && short(lines.slice(0, 5)) >= 3);
}
