/**
 * The notice in a line, by where the line stands: what editors write above, below or beside a story to stop,
 * hold or correct it.
 */
import { alternatives, anyOf, compilePhrases, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { capPattern } from "../text/capped.ts";
import { countTokens } from "../text/words.ts";
import { parseDate } from "./dates.ts";
import { isWhen } from "./moments.ts";
import { clearLine } from "./notices/clear.ts";
import {
  asksForNothing,
  asksToWait,
  findEmbargoInNote,
  findEmbargoOnStory,
  findHoldingClause,
  findNoticeAtFoot,
  findNoticeInCover,
  findNoticeInNote,
  findNoticeInParagraph,
  findReleaseNotice,
  hasHoldingClause,
  isNoteTo,
  mayDecide,
  mayHold,
  refusesToPublish,
  withoutParts,
} from "./notices/index.ts";
import type { ReleaseNotice } from "./notices/notice.ts";
import { HOLDS, type StatusNotice } from "./status.ts";

export const MAX_NOTICE_LENGTH = 400;
/** Any date will do to learn whether a date can be read. Its year does not count. */
export const ANY_YEAR = { zone: "UTC", reference: "2020-06-30T00:00:00Z" };
/** Newsrooms set these in capitals; in small letters they are words of headlines. */
export const inCapitals = (
  list: "changeLabels" | "beforeChangeLabels" | "slugEndings" | "slugDays",
  isPart = false,
) =>
  alternatives(
    listPhrases("status", list).map((phrase) => phrase.toUpperCase()),
    { isPart },
  );
/** The word must stand alone or be set off: "CORRECTION OFFICERS GO ON STRIKE" is a headline. */
const SET_OFF = String.raw`(?=\s*(?:$|[:–—(/]|-(?:\s|-)|\.{2,}|\.\s*$))`;
const CORRECTION = capPattern(
  MAX_NOTICE_LENGTH,
  compilePattern(
    [
      String.raw`^\W*(?:${inCapitals("beforeChangeLabels")}[\s:,.–—-]+)?\W*`,
      `${inCapitals("changeLabels")}${SET_OFF}`,
    ],
    "u",
  ),
);
const NOTE = compilePhrases(listPhrases("status", "noteLabels"), {
  at: "start",
  before: String.raw`\W*`,
  after: String.raw`\s*:`,
});
/** "(Corrects paragraph 3 …)", "(Adds quotes, background)" under a headline. */
const IN_BRACKETS = compilePattern(String.raw`^\(\s*${anyOf("status", "changes")}.{0,250}\)$`);

/**
 * The notice that a line is, or nothing. A story *about* an embargo, a withdrawal or a killing is a story.
 */
export function findNotice(line: string): StatusNotice | undefined {
  const [text, seen] = [line.trim(), clearLine(line).trim()];
  if (seen.length === 0 || seen.length > MAX_NOTICE_LENGTH) return undefined;
  const found = findReleaseNotice(seen);
  return withText(found, text) ?? findEditorialNotice(text);
}

/**
 * The notice that a paragraph of the copy opens with, as agencies send their kills: behind a
 * dateline, in sentences.
 */
export function findOpeningNotice(paragraph: string): StatusNotice | undefined {
  const found = findNoticeInParagraph(clearLine(paragraph));
  return withText(found, paragraph);
}

/**
 * Whether a line is an embargo that says when it ends, be it only "Friday". Such a line is a notice anywhere.
 */
export function endsEmbargo(line: string): boolean {
  const until = findNotice(line)?.until;
  return until !== undefined && (parseDate(until, ANY_YEAR) !== undefined || isWhen(until));
}

/** The notice in a line of a note that covers a story: of a mail, or of who forwarded it. */
export function findCoverNotice(line: string): StatusNotice | undefined {
  const seen = clearLine(line);
  const found = findReleaseNotice(seen) ?? findNoticeInCover(seen);
  return withText(found, line);
}

/** The notice in a note that only editors read: of an item, or of a line that begins with its addressees. */
export function findNoteNotice(note: string): StatusNotice | undefined {
  const own = withoutParts(clearLine(note));
  const known = findNotice(own);
  if (known && HOLDS.has(known.kind)) return known;
  return findOpeningNotice(own) ?? withText(findNoticeInNote(own), note) ?? known;
}

/**
 * The notice in a note that stands above or beside a story and tells nothing of it. One whose meaning is not
 * known holds the story: it was written for somebody to read first.
 */
export function findNoticeInUnknown(note: string): StatusNotice | undefined {
  const seen = clearLine(note);
  const found = [findCoverNotice(seen), findNoteNotice(seen)].find((one) => one && HOLDS.has(one.kind));
  if (found) return { ...found, text: note };
  const isKnown = asksForNothing(seen) || findNotice(seen) !== undefined;
  return { kind: isKnown ? "note" : "hold", text: note };
}

/** A notice with the line that it stands in. One of an embargo that is over asks for nothing. */
function withText(found: ReleaseNotice | undefined, text: string): StatusNotice | undefined {
  if (!found) return undefined;
  if (found.kind === "lifted") return { kind: "note", text, isLifted: true };
  return { ...found, kind: found.kind, text };
}

/**
 * The notice that a line at the foot of a story is. Among notes to editors, any sentence with an
 * embargo's end counts.
 */
export function findFootNotice(line: string, isNote: boolean): StatusNotice | undefined {
  const seen = clearLine(line);
  const found = findNoticeAtFoot(seen) ?? (isNote ? findEmbargoInNote(seen) : findEmbargoOnStory(seen));
  return withText(found, line);
}

/**
 * The notice in words beside a story that its readers do not see, and in which others than editors write,
 * too: a comment, the words of a picture, what stands below a signature. A kill there only holds.
 */
export function findNoticeAside(words: string): StatusNotice | undefined {
  const text = words.replace(/\s+/g, " ").trim();
  if (text.length > MAX_NOTICE_LENGTH || !(mayDecide(clearLine(text)) || isForEditors(text)))
    return undefined;
  const known = findNotice(text) ?? withText(findEmbargoOnStory(text), text);
  const notice = isForEditors(text) ? (findNoteNotice(withoutAddress(text)) ?? known) : known;
  if (notice?.kind === "embargo") return notice;
  // Programs write "hold", too.
  const isHeld = notice !== undefined && HOLDS.has(notice.kind) && countTokens(text) >= MIN_ASIDE_WORDS;
  return isHeld || refusesInSentence(text) ? { kind: "hold", text } : undefined;
}
const MIN_ASIDE_WORDS = 3;

/** Whether a sentence of it refuses to publish or asks to wait: "LEGAL: locked. Do not publish …". */
function refusesInSentence(text: string): boolean {
  if (/[{}<>=;]|\w\(/.test(text)) return refusesToPublish(text);
  const sentences = text.split(/(?<=[.!?:])\s+/, MAX_SENTENCES_ASIDE);
  return sentences.some(
    (sentence) =>
      refusesToPublish(sentence) ||
      hasHoldingClause(sentence) ||
      (countTokens(sentence) >= MIN_ASIDE_WORDS && asksToWait(sentence)),
  );
}
const MAX_SENTENCES_ASIDE = 6;

/** "Picture desk: hold it" says nothing of a picture. */
function withoutAddress(line: string): string {
  return line.replace(/^[^:–—]{1,45}(?::|[–—]|\s-\s)\s*/, "");
}

/**
 * The notice in a note to editors that stands in brackets of its own, wherever in the copy: "[Desk: hold all
 * below, the lawyers are reading]". A kill there only holds.
 */
export function findSetOffNote(line: string): StatusNotice | undefined {
  if (line.length > MAX_NOTICE_LENGTH || !/^[[({*].*[\])}*]$/.test(line)) return undefined;
  // "[LEDE TO COME, do not file.]"
  if (!isForEditors(line) && !/^\[/.test(line)) return undefined;
  const found = findNoteNotice(withoutAddress(line)) ?? findNoteNotice(line);
  if (found?.kind === "embargo" || found?.kind === "hold") return found;
  return found?.kind === "kill" ? { kind: "hold", text: line } : undefined;
}

/** The hold in a line that is not part of the story. */
export function findDoubtfulHold(line: string): StatusNotice | undefined {
  const seen = clearLine(line);
  return mayHold(seen) || findHoldingClause(seen) ? { kind: "hold", text: line } : undefined;
}

/**
 * Whether a line begins with its addressees, or with a name for such lines: "ADVISORY - …",
 * "NOTE TO EDITORS".
 */
export function isForEditors(line: string): boolean {
  const label = /^[^\p{L}\p{N}_]*(\p{L}[\p{L}\p{M} ]{1,39}?)\s*(?:[:–—]|-\s|$)/u
    .exec(line)?.[1]
    ?.toLowerCase();
  return label !== undefined && (FOR_EDITORS.test(label) || (label.includes(" ") && isNoteTo(label)));
}
const FOR_EDITORS = compilePattern(
  `^(?:${anyOf("status", "beforeLabels")} )?${anyOf("status", "labels")}$`,
  "u",
);

/** Whether a line is nothing but a day of this week or the next ("Monday 6am"), and no date. */
export function isDayToCome(line: string): boolean {
  return isWhen(line) && parseDate(line, ANY_YEAR) === undefined;
}

function findEditorialNotice(text: string): StatusNotice | undefined {
  if (CORRECTION.test(text) || IN_BRACKETS.test(text)) return { kind: "correction", text };
  return NOTE.test(text) ? { kind: "note", text } : undefined;
}
