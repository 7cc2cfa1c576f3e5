/** What stands at the foot of a story and between its paragraphs without being part of it. */
import {
  classifyFooter,
  endsCopy,
  filterWithinShare,
  isBoilerplate,
  opensComments,
  opensNotes,
  opensTail,
} from "../../newsroom/boilerplate.ts";
import { findDateline } from "../../newsroom/dateline.ts";
import { findNotice, isForEditors } from "../../newsroom/line-notices.ts";
import { closesStory, isSigned, isWayToReach } from "../../newsroom/sign-off.ts";
import { isStageDirection } from "../../newsroom/stage-directions.ts";
import type { Draft, Trace } from "../draft.ts";
import type { ReadLine } from "./roles.ts";

/** Claims what stands at the foot of a story and between its paragraphs without being part of it. */
export function claimFoot(
  story: readonly ReadLine[],
  page: boolean,
  trace: Trace,
): Pick<Draft, "copyrightNotice"> {
  for (const line of selectTail(story, page)) line.role ??= "tail";

  const rights: string[] = [];
  for (const line of story) {
    const footer = line.role ? undefined : classifyFooter(line.text);
    if (!footer) continue;
    line.role = footer;
    if (footer === "rights") rights.push(line.text);
  }
  for (const line of story.slice(-MAX_SIGN_OFF_LINES)) if (isNoteToDesk(line)) line.role ??= "after-end";
  const free = story.filter(({ role }) => !role);
  for (const line of free) if (isStageDirection(line.text)) line.role = "junk";
  const spoken = free.filter(({ role }) => !role);
  const { dropped, isBlown } = filterWithinShare(
    spoken,
    ({ text, type }) => type !== "quote" && isBoilerplate(text),
  );
  if (isBlown) trace.warn("low-yield", "Much of the text reads like page furniture; all of it was kept.");
  for (const line of dropped) line.role = "junk";
  return rights.length > 0 ? { copyrightNotice: rights.join(" ") } : {};
}

/** "NOTE TO EDITORS: this story will be updated", at the foot. "Note: figures are rounded" is not. */
function isNoteToDesk({ text }: ReadLine): boolean {
  return (
    /^\W{0,5}\p{L}{1,20} \p{L}[^:]{1,30}:\s/u.test(text) && isForEditors(text) && !isCorrectionNote(text)
  );
}
const isCorrectionNote = (text: string) => findNotice(text)?.kind === "correction";

/** Claims what stands behind an end mark, for editors, if it is the smaller part. */
export function claimEnd(story: readonly ReadLine[]): void {
  const end = story.findIndex(({ role, text }) => !role && endsCopy(text));
  if (end < 0) return;
  const words = (lines: readonly ReadLine[]) => lines.reduce((sum, line) => sum + line.words, 0);
  if (words(story.slice(end)) > words(story.slice(0, end))) return;
  for (const line of story.slice(end)) line.role ??= "after-end";
}

/**
 * Claims the last lines with which a desk closes a story, below its last paragraph: initials, an address, who
 * edited, or its agency, with whatever stands below that. Above it, a line that only says how to reach its
 * author.
 */
export function claimSignOff(story: readonly ReadLine[]): void {
  const opening = story.findIndex(({ role, paragraph }) => !role && paragraph);
  for (const line of story.slice(0, Math.min(Math.max(opening, 0), MAX_DATELINE_LINES)))
    if (isWayToReach(line.text)) line.role ??= "sign-off";
  const below = selectBelowLastParagraph(story);
  if (below.length === 0) return;
  const providers = story.slice(0, MAX_DATELINE_LINES).map(({ text }) => findDateline(text)?.agency);
  const signed = below.findIndex(({ text }) => isSigned(text, providers));
  const end = below.findLastIndex(({ text }) => !closesStory(text, providers)) + 1;
  for (const line of below.slice(signed < 0 ? end : Math.min(signed, end))) line.role = "sign-off";
}

/** The lines below the last paragraph that are no furniture; none where they are many. */
function selectBelowLastParagraph(story: readonly ReadLine[]): readonly ReadLine[] {
  const below: ReadLine[] = [];
  for (const line of story.toReversed()) {
    if (line.role || classifyFooter(line.text) || isBoilerplate(line.text)) continue;
    if (line.paragraph) return below.reverse();
    if (below.push(line) > MAX_SIGN_OFF_LINES) return [];
  }
  return [];
}
const MAX_SIGN_OFF_LINES = 7;
const MAX_DATELINE_LINES = 12;

/**
 * Selects the lines behind the first one that opens a tail: in the second half of a text. In a pasted page,
 * readers' comments may be longer than the story: there, once there have been paragraphs enough for a story.
 */
function selectTail(story: readonly ReadLine[], page: boolean): readonly ReadLine[] {
  const total = story.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  let paragraphWords = 0;
  const tail = story.findIndex((line, index) => {
    seen += line.words;
    if (line.paragraph) paragraphWords += line.words;
    if (line.role) return false;
    if (seen > total * 0.55 && opensTail(line.text)) return true;
    if (seen > total * 0.3 && paragraphWords > 0 && opensNotes(line.text)) return true;
    return (
      page &&
      paragraphWords > MIN_STORY_WORDS &&
      opensComments(line.text) &&
      !hasParagraphs(story.slice(index + 1, index + 11))
    );
  });
  return tail > 0 ? story.slice(tail) : [];
}
/** If a box stands in the middle of a story, many paragraphs follow it. */
function hasParagraphs(next: readonly ReadLine[]): boolean {
  return next.filter(({ paragraph }) => paragraph).length > next.length * 0.6;
}
/** Words of paragraphs that make a story. */
const MIN_STORY_WORDS = 120;
