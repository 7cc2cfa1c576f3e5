/**
 * Finds the headline of a pasted page among its menus, teasers and captions. The weights are those of
 * a conditional logit over the lines above the story, rounded, learned from 497 saved pages. It names
 * the headline of 65 % of the pages of unseen sites. (88 % of all pages have it in a line of its own
 * near the story.)
 */

import { looksLikeCaption, parseCredit } from "../../newsroom/caption.ts";
import { parseDateLine } from "../../newsroom/dates.ts";
import { lacksSpaces } from "../../scripts.ts";
import { foldLine } from "../../text/words.ts";
import type { Trace } from "../draft.ts";
import { ENDS_UNLIKE_HEADLINE } from "./headline.ts";
import type { ReadLine } from "./roles.ts";

/**
 * How far above the running text a headline stands, buttons and summaries between them, and how far below.
 */
const MAX_LINES_ABOVE = 60;
const MAX_LINES_BELOW = 5;
/** At this score the choice was right on three pages in four, below it on two in five. */
const MIN_SURE_SCORE = 4;
/** Below this score it was right on two pages in seventeen: then no headline is named. */
const MIN_SCORE = 2;

/**
 * Claims the headline of a page whose running text opens at `opening`, and the lines above it as page. A
 * choice that is not sure is warned of.
 */
export function claimPageHeadline(
  lines: readonly ReadLine[],
  opening: number,
  trace: Trace,
): string | undefined {
  const page = indexPage(lines, opening);
  let best = { score: MIN_SCORE, index: -1 };
  const end = Math.min(lines.length, opening + MAX_LINES_BELOW + 1);
  for (let index = Math.max(0, opening - MAX_LINES_ABOVE); index < end; index++) {
    if (!canBe(lines[index]!)) continue;
    const score = scoreLine(lines, index, opening, page);
    if (score >= best.score) best = { score, index };
  }
  const headline = lines[best.index];
  if (!headline) return undefined;
  if (best.score < MIN_SURE_SCORE) {
    trace.warn("headline-guessed", "The text is a whole page; the likeliest of its lines is the headline.");
  }
  headline.role = "headline";
  for (const line of lines.slice(0, best.index)) if (!line.paragraph) line.role ??= "page";
  return headline.text;
}

/** A line that stands twice may be a caption, and a caption may be the headline. A breadcrumb is none. */
function canBe({ role, text, words }: ReadLine): boolean {
  const size = measureLine(text, words);
  const isFree = !role || role === "page" || role === "caption";
  return isFree && size >= 2 && size <= 30 && (text.match(TRAIL)?.length ?? 0) < 2;
}
const TRAIL = /\s[|›»/•·>]\s|\|/g;

/** Two or three characters make a word where no spaces do. */
function measureLine(text: string, words: number): number {
  return lacksSpaces(text) ? Math.round(text.length / 2.5) : words;
}

interface PageKeys {
  /** How the lines near the story compare; the first of them stands at `from`. */
  readonly keys: readonly string[];
  readonly from: number;
  /** How often a line stands on the page. */
  readonly times: ReadonlyMap<string, number>;
  /** The words that show what the story is about. */
  readonly storyTerms: ReadonlySet<string>;
}

function indexPage(lines: readonly ReadLine[], opening: number): PageKeys {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(foldLine(text), (times.get(foldLine(text)) ?? 0) + 1);
  const from = Math.max(0, opening - MAX_LINES_ABOVE - MAX_DISTANCE);
  const keys = lines.slice(from, opening + MAX_LINES_BELOW + MAX_DISTANCE).map(({ text }) => foldLine(text));
  const story = lines.slice(opening, opening + 14).filter(({ paragraph }) => paragraph);
  return { keys, from, times, storyTerms: new Set(story.flatMap(({ text }) => splitTerms(text))) };
}
/** How far around a line others may repeat it: a breadcrumb, a heading for screen readers. */
const MAX_DISTANCE = 12;

/**
 * The words that show what a text is about: its longer words without their endings, or pairs of characters in
 * scripts without spaces.
 */
function splitTerms(text: string): string[] {
  const key = foldLine(text);
  if (!lacksSpaces(text))
    return key.split(" ").flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : []));
  const characters = [...key.replaceAll(" ", "")];
  return characters.slice(1).map((character, index) => characters[index] + character);
}

function scoreLine(lines: readonly ReadLine[], index: number, opening: number, page: PageKeys): number {
  const { text, words, paragraph } = lines[index]!;
  const size = measureLine(text, words);
  const shared = new Set(splitTerms(text).filter((term) => page.storyTerms.has(term))).size;
  const above = lines.slice(Math.max(0, index - 6), index);
  const labels = above.filter((line) => line.words <= 3).length;
  const paragraphsAbove = lines.slice(Math.max(0, index - 20), index).filter((line) => line.paragraph).length;
  const next = lines[index + 1];
  return (
    Math.min(3, shared) +
    (isSaidTwice(page, index, size) ? 1 : 0) +
    (lines.slice(index + 1, index + 5).some(isSignature) ? 1.5 : 0) +
    (size >= 5 && size <= 14 ? 0.5 : 0) +
    labels / 6 -
    paragraphsAbove / 5 -
    (ENDS_UNLIKE_HEADLINE.test(text) ? 1.5 : 0) -
    (next && next.words <= 3 && !isSignature(next) ? 0.75 : 0) -
    (isTrailOrCredit(text) ? 0.75 : 0) -
    (paragraph ? 1 : 0) -
    (index > opening ? 1 : 0)
  );
}

/** A byline or a date. They stand below a headline. */
function isSignature({ role, text, words }: ReadLine): boolean {
  const isShort = words <= 14 && text.length <= 150;
  return role === "byline" || role === "date" || (isShort && parseDateLine(text) !== undefined);
}

/** Whether a line stands on the page again, or a breadcrumb above ends with it. */
function isSaidTwice({ keys, from, times }: PageKeys, index: number, size: number): boolean {
  const key = keys[index - from]!;
  if (size >= 4 && (times.get(key) ?? 0) > 1) return true;
  const near = keys.slice(Math.max(0, index - from - MAX_DISTANCE), index - from);
  const below = keys.slice(index - from + 1, index - from + MAX_DISTANCE);
  return near.some((other) => other.endsWith(key)) || below.includes(key);
}

function isTrailOrCredit(text: string): boolean {
  return (
    text.search(TRAIL) >= 0 || text.includes("©") || parseCredit(text) !== undefined || looksLikeCaption(text)
  );
}

/**
 * In a pasted page, labels that stand together are menus and buttons, and so is every short line between the
 * headline and the running text, which opens at `opening`.
 */
export function claimPageLabels(story: readonly ReadLine[], opening: number): void {
  const isLabel = (line: ReadLine | undefined, words: number) =>
    line && !line.paragraph && line.words <= words;
  for (const [index, line] of story.entries()) {
    if (line.role || !isLabel(line, index < opening ? 7 : 4)) continue;
    const beside = [story[index - 1], story[index + 1]];
    const together = beside.some((other) => other?.role === "page" || isLabel(other, 4));
    if (index < opening || together) line.role = "page";
  }
}
