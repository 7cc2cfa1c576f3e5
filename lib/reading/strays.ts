/** Lines that stand in or around a story and tell nothing of it: notes to the desk, most of them. */

import { findCoverNotice, findNoteNotice, findNotice } from "../newsroom/line-notices.ts";
import { hasHoldingClause, mayBeForEditors, withoutParts } from "../newsroom/notices/index.ts";
import type { StatusNotice } from "../newsroom/status.ts";
import { lacksSpaces } from "../scripts.ts";
import { countTokens, foldLine } from "../text/words.ts";

/** The words of an opening, for `measureOverlap`. */
export function listTold(opening: readonly string[]): ReadonlySet<string> {
  return new Set(opening.flatMap((text) => foldLine(text).split(" ")));
}

/** The share of a line's longer words that an opening tells too, 0 to 1. @param told see `listTold` */
export function measureOverlap(line: string, told: ReadonlySet<string>): number {
  const words = foldLine(line)
    .split(" ")
    .filter((word) => word.length > 3 || lacksSpaces(word));
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / words.length;
}

/** A line of another text has fewer of its longer words in common, by chance ("until", "this"). */
export const MIN_TOLD = 0.3;

/** Whether a paragraph speaks of what a story tells. One word may stand in both by chance: "will". */
export function sharesWords(text: string, told: ReadonlySet<string>): boolean {
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
export function findStrayHold(line: string, told: ReadonlySet<string>): StatusNotice | undefined {
  if (sharesWords(line, told)) return undefined;
  const words = line.replace(/^[[(*]\s?(.*?)\s?[\])*]$/, "$1");
  if (withoutParts(words) === "") return undefined;
  const notice = [findCoverNotice(words), findNoteNotice(words)].find(
    (found) => found && STOPS.has(found.kind),
  );
  return notice?.kind === "kill" ? { kind: "hold", text: line } : notice;
}

/**
 * The same wherever in a story, where others are told, too: there it has to be a plea, in few words.
 *
 * @param listOthers gives the other lines of the story
 */
export function findStrayPlea(line: string, listOthers: () => readonly string[]): StatusNotice | undefined {
  const words = countTokens(line);
  if (words < MIN_PLEA || words > MAX_PLEA || !(mayBeForEditors(line) || hasHoldingClause(line)))
    return undefined;
  const others = listOthers();
  return others.length < MIN_OTHERS ? undefined : findStrayHold(line, listTold(others));
}
const [MIN_PLEA, MAX_PLEA, MIN_OTHERS] = [4, 30, 3];

/**
 * The same in a field beside the story that no standard knows, or that is told to readers: such a plea, or a
 * line that is nothing but a notice.
 */
export function findStrayBeside(line: string, others: readonly string[]): StatusNotice | undefined {
  const words = lacksSpaces(line) ? line.length : line.split(/\s+/).length;
  if (words < MIN_PLEA || countTokens(line) > MAX_PLEA) return undefined;
  if (sharesWords(line, listTold(others))) return undefined;
  const notice = findNotice(withoutParts(line));
  if (notice?.kind === "kill") return { kind: "hold", text: line };
  return notice && STOPS.has(notice.kind) ? notice : findStrayPlea(line, () => others);
}
const STOPS: ReadonlySet<StatusNotice["kind"]> = new Set(["kill", "hold", "embargo"]);
