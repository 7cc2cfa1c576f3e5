/** Lines that stand in or around a story and tell nothing of it: notes to the desk, most of them. */

import { findCoverNotice, findNoteNotice, findNotice } from "../newsroom/line-notices.ts";
import { hasHoldingClause, mayBeForEditors, withoutParts } from "../newsroom/notices/index.ts";
import type { StatusNotice } from "../newsroom/status.ts";
import { lacksSpaces } from "../scripts.ts";
import { lazily } from "../text/memoize.ts";
import { countTokens, foldLine } from "../text/words.ts";

/** Words that an opening or a story has; in lower case, as `foldLine` gives them. */
type ToldWords = Pick<ReadonlySet<string>, "has">;

/** The words of an opening, for `measureOverlap`. */
export function listTold(opening: readonly string[]): ReadonlySet<string> {
  return new Set(opening.flatMap((text) => foldLine(text).split(" ")));
}

/** The share of a line's longer words that an opening tells too, 0 to 1. @param told see `listTold` */
export function measureOverlap(line: string, told: ToldWords): number {
  const words = foldLine(line)
    .split(" ")
    .filter((word) => word.length > 3 || lacksSpaces(word));
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / words.length;
}

/** A line of another text has fewer of its longer words in common, by chance ("until", "this"). */
export const MIN_TOLD = 0.3;

/** Whether a paragraph speaks of what a story tells. One word may stand in both by chance: "will". */
export function sharesWords(text: string, told: ToldWords): boolean {
  const shared = foldLine(text)
    .split(" ")
    .filter((word) => word.length > 3 && told.has(word));
  return measureOverlap(text, told) >= MIN_TOLD && (shared.length > 1 || lacksSpaces(text));
}

/**
 * The hold or the embargo that a line above, below or between a story's paragraphs asks for, if it tells
 * nothing of that story. A kill there only holds.
 *
 * @param told the words of the story around it (`listTold`)
 */
export function findStrayHold(line: string, told: ToldWords): StatusNotice | undefined {
  if (sharesWords(line, told)) return undefined;
  const words = line.replace(/^[[(*]\s?(.*?)\s?[\])*]$/, "$1");
  if (withoutParts(words) === "") return undefined;
  const notice = [findCoverNotice(words), findNoteNotice(words)].find(
    (found) => found && STOPS.has(found.kind),
  );
  return notice?.kind === "kill" ? { kind: "hold", text: line } : notice;
}

/** The lines of a story, and how many of them have a word, counted when first asked for. */
interface StoryLines {
  readonly lines: number;
  readonly countWords: () => ReadonlyMap<string, number>;
}

/** @param lines all lines of a story */
export function describeStory(lines: readonly string[]): StoryLines {
  const countWords = lazily(() => {
    const counts = new Map<string, number>();
    for (const line of lines)
      for (const word of listTold([line])) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  return { lines: lines.length, countWords };
}

/** The words that more than so many lines of a story have. */
function toldByMoreThan(lines: number, story: StoryLines): ToldWords {
  const counts = story.countWords();
  return { has: (word) => (counts.get(word) ?? 0) > lines };
}

/**
 * The same wherever in a story, where others are told, too: there it has to be a plea, in few words.
 *
 * @param story the story, this line among its lines
 */
export function findStrayPlea(line: string, story: StoryLines): StatusNotice | undefined {
  // A word that one line has is told by no other.
  return pleads(line, story) ? findStrayHold(line, toldByMoreThan(1, story)) : undefined;
}

function pleads(line: string, story: StoryLines): boolean {
  const words = countTokens(line);
  if (words < MIN_PLEA || words > MAX_PLEA || story.lines < MIN_LINES) return false;
  return mayBeForEditors(line) || hasHoldingClause(line);
}
const [MIN_PLEA, MAX_PLEA, MIN_LINES] = [4, 30, 4];

/**
 * The same in a field beside the story that no standard knows, or that is told to readers: such a plea, or a
 * line that is nothing but a notice.
 *
 * @param story the story, this line not among its lines
 */
export function findStrayBeside(line: string, story: StoryLines): StatusNotice | undefined {
  const words = lacksSpaces(line) ? line.length : line.split(/\s+/).length;
  if (words < MIN_PLEA || countTokens(line) > MAX_PLEA) return undefined;
  const told = toldByMoreThan(0, story);
  if (sharesWords(line, told)) return undefined;
  const notice = findNotice(withoutParts(line));
  if (notice?.kind === "kill") return { kind: "hold", text: line };
  if (notice && STOPS.has(notice.kind)) return notice;
  return pleads(line, story) ? findStrayHold(line, told) : undefined;
}
const STOPS: ReadonlySet<StatusNotice["kind"]> = new Set(["kill", "hold", "embargo"]);
