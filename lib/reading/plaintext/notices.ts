/** The notices to editors that stand around a story: above it, in its first paragraphs, and below it. */
import { anyOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { looksLikeByline } from "../../newsroom/byline.ts";
import { parseCredit } from "../../newsroom/caption.ts";
import { findDateline, parseDatelineLine } from "../../newsroom/dateline.ts";
import { parseDateLine } from "../../newsroom/dates.ts";
import {
  findDoubtfulHold,
  findNoteNotice,
  findNotice,
  findNoticeInUnknown,
  findOpeningNotice,
  findSetOffNote,
  isDayToCome,
  isForEditors,
} from "../../newsroom/line-notices.ts";
import {
  findHoldingClause,
  isAddress,
  isToldOfDocument,
  namesKindOfEmbargo,
  sharesPlainEmbargo,
  speaksOfEmbargo,
  tellsOfEmbargo,
} from "../../newsroom/notices/index.ts";
import type { StatusNotice } from "../../newsroom/status.ts";
import { splitNotice } from "../../newsroom/subjects.ts";
import { lacksSpaces } from "../../scripts.ts";
import { countTokens, endsSentence, foldLine, isParagraph } from "../../text/words.ts";
import { findStrayHold, listTold, MIN_TOLD, measureOverlap, sharesWords } from "../strays.ts";
import { LIST_MARK } from "./body.ts";
import type { Line } from "./lines.ts";
import type { ReadLine } from "./roles.ts";

/** Gives a notice a line of its own where it shares one with the headline or the lead. */
export function separateNotices(lines: readonly Line[]): Line[] {
  return lines.flatMap(separateFromHeadline).flatMap(separateFromLead);
}

/**
 * "EMBARGOED until 10 am on 8 May: Bees can count" and "CORRECTION: Bees can count" are a notice,
 * and a headline.
 */
function separateFromHeadline(line: Line, index: number, lines: readonly Line[]): Line[] {
  const found = index < 2 && line.role === undefined ? splitNotice(line.text) : undefined;
  const told = found ? lines.slice(index + 1, index + 3).filter(({ text }) => endsSentence(text)) : [];
  if (told.some(({ text }) => sharesPlainEmbargo(line.text, text))) return [line];
  if (!found || found.headline === "" || (!found.ends && isParagraph(line.text))) return [line];
  const below = lines[index + 1];
  const isHeadline = below === undefined || opensCopy(below.text);
  if (!found.ends && !(isHeadline && countTokens(found.headline) >= 3 && !endsSentence(found.headline)))
    return [line];
  return [
    { text: found.notice, gap: line.gap },
    { ...line, text: found.headline },
  ];
}

/**
 * "CORRAN, Nov 28 (ABC) - (Embargoed until 0900 GMT on Monday) The rink will …" has a notice before its lead.
 */
function separateFromLead(line: Line): Line[] {
  const dateline = line.role === undefined ? (findDateline(line.text)?.text ?? "") : "";
  if (dateline === "" || !line.text.startsWith(dateline)) return [line];
  const [whole, notice] = IN_BRACKETS.exec(line.text.slice(dateline.length)) ?? [];
  if (whole === undefined || findNotice(notice!) === undefined) return [line];
  const lead = line.text.slice(dateline.length + whole.length);
  return isParagraph(lead)
    ? [
        { text: notice!, gap: true },
        { ...line, text: `${dateline.trimEnd()} ${lead}` },
      ]
    : [line];
}
const IN_BRACKETS = /^[\s–—-]{0,4}([[(][^()[\]]{4,120}[)\]])[\s–—:-]{1,4}/;

/** Whether a line can stand right under a headline, and is no headline itself. */
function opensCopy(text: string): boolean {
  return (
    isParagraph(text) ||
    looksLikeByline(text) ||
    parseDateLine(text) !== undefined ||
    parseDatelineLine(text) !== undefined
  );
}

/**
 * The lines where notices to editors stand: the first three, and without a page around the story all those
 * above the first paragraph.
 */
function selectHead(story: readonly ReadLine[], page: boolean): readonly ReadLine[] {
  const firstParagraph = page ? 0 : story.slice(0, MAX_ABOVE).findIndex(({ paragraph }) => paragraph);
  return story.slice(0, Math.max(3, firstParagraph));
}
const MAX_ABOVE = 15;

/** "HOLD FOR RELEASE" and, under it, "UNTIL 12:01 A.M. PST NOV. 30". */
const OPENS_END = compilePattern(String.raw`^[^\p{L}\p{N}]{0,5}${anyOf("pageLines", "opensEnd")}`);

/** Claims the notices above a story and in its first paragraphs. */
export function claimNoticesAbove(story: readonly ReadLine[], page: boolean): StatusNotice[] {
  const notices: StatusNotice[] = [];
  const head = selectHead(story, page);
  for (const [index, line] of head.entries()) {
    const notice = parseNotice(line);
    if (!notice || (line.role !== undefined && notice.kind === "note")) continue;
    if (notice.kind === "embargo" && isToldBeside(line, head)) continue;
    const below = head[index + 1];
    // "The report is not for publication", over the story of the report.
    const isTop = index === 0 && below !== undefined && endsSentence(below.text);
    // "Embargo lifted", over the byline and the story of it.
    if (notice.isLifted && index === 0 && below && looksLikeByline(below.text)) continue;
    if (isTop && notice.kind === "hold" && isToldOfDocument(line.text)) continue;
    // "EMBARGO" and, under it, "Monday 6am"; a date under it is judged by what day it is.
    const isInTwo =
      notice.kind === "embargo" && notice.until === undefined && below && isDayToCome(below.text);
    const joined = below && OPENS_END.test(below.text) ? findNotice(`${line.text} ${below.text}`) : undefined;
    line.role = "status";
    if (joined?.until !== undefined && notice.kind !== "kill" && notice.until === undefined) {
      below!.role = "status";
      notices.push(joined);
      continue;
    }
    if (isInTwo) below.role = "status";
    notices.push(isInTwo ? { ...notice, text: `${line.text} ${below.text}`, until: below.text } : notice);
  }
  if (!page) notices.push(...claimDoubts(story, head), ...claimQuotedNote(story));
  const openings = story
    .filter(({ role, paragraph }) => !role && paragraph)
    .slice(0, page ? 1 : MAX_OPENINGS);
  const opening = openings.find(({ text }) => findOpeningNotice(text) !== undefined);
  if (opening) {
    notices.push(findOpeningNotice(opening.text)!);
    opening.role = "status";
  }
  if (!page && !opening) notices.push(...claimKillBelowAddress(story));
  const asked = story.findLast(({ role, text }) => role === "status" && asksForAnother(text));
  if (asked) claimWholeNotice(story, story.indexOf(asked));
  return notices;
}

/** Claims what asks to wait in a block quotation that opens a story, as Markdown has them. */
function claimQuotedNote(story: readonly ReadLine[]): StatusNotice[] {
  const at = story.findIndex(({ role }) => role === undefined);
  const line = story[at];
  if (line?.type !== "quote" || IS_MOTTO.test(line.text)) return [];
  const told = listTold(story.slice(at + 1).map(({ text }) => text));
  const notice = findStrayHold(line.text, told);
  if (notice) line.role = "status";
  return notice ? [notice] : [];
}

/** In quotation marks, or with its author behind a dash. */
const IS_MOTTO = /^["“„«‘']|\s[–—-]{1,2}\s?\p{Lu}[^.!?]{2,40}$/u;

/** Whether a line tells of the embargo that another line of the head is about. */
function isToldBeside(line: ReadLine, head: readonly ReadLine[]): boolean {
  const others = head.filter((other) => other !== line);
  if (others.some(({ text }) => endsSentence(text) && sharesPlainEmbargo(line.text, text))) return true;
  const isNamed = others.some(({ paragraph, text }) => !paragraph && namesKindOfEmbargo(text));
  return (
    tellsOfEmbargo(isNamed ? line.text.replace(/\.?$/, ".") : `${line.text}.`, isNamed) &&
    (isNamed || others.some(({ paragraph, text }) => paragraph && speaksOfEmbargo(text)))
  );
}

/** "ATTENTION EDITORS" and, under it, "The story on the fire is wrong. Please remove it." */
function claimKillBelowAddress(story: readonly ReadLine[]): StatusNotice[] {
  const at = story.findIndex(({ role }) => role === undefined || role === "status");
  if (at < 0 || !isAddress(story[at]!.text)) return [];
  const below = story.slice(at + 1, at + 1 + MAX_OPENINGS);
  const asked = below.findIndex(({ text }) => findNoteNotice(text)?.kind === "kill");
  if (asked < 0) return [];
  const line = below[asked]!;
  line.role = "status";
  claimWholeNotice(story, at + 1 + asked);
  return [{ kind: "kill", text: line.text }];
}

/**
 * Claims lines of the head that are not about the story and may ask to hold it. A headline shares its words
 * with the story below; "Don't touch yet, Jim is still talking to them" shares none.
 */
function claimDoubts(story: readonly ReadLine[], head: readonly ReadLine[]): StatusNotice[] {
  const isList = story.filter(({ text }) => LIST_MARK.test(text)).length > 1;
  const free = head.filter(
    ({ role, paragraph, words, text }) =>
      !role && !paragraph && words <= MAX_DOUBTFUL_WORDS && !(isList && LIST_MARK.test(text)),
  );
  if (free.length === 0) return [];
  const headline = findHeadline(story, free);
  if (!headline) return claimStraysAbove(story);
  const told = listTold([headline.text, ...listOpening(story, headline)]);
  const doubts = free.flatMap((line) => {
    if (line === headline || measureOverlap(line.text, told) >= MIN_TOLD) return [];
    if (lacksSpaces(line.text) || looksLikeByline(line.text) || parseDateLine(line.text)) return [];
    const notice = findDoubtfulHold(line.text);
    if (notice) line.role = "status";
    return notice ?? [];
  });
  return [...claimCover(story, story.indexOf(headline)), ...doubts, ...claimBracketed(story, headline, told)];
}

/**
 * Claims what asks to wait above a line that may be the headline, although it has no word of its story: a
 * short line with paragraphs below, under one that is a sentence.
 */
function claimStraysAbove(story: readonly ReadLine[]): StatusNotice[] {
  const at = story.slice(0, MAX_BETWEEN + 1).findIndex(({ text }) => !endsSentence(text));
  const title = at > 0 ? story[at]! : undefined;
  const isTitle = title?.gap && !title.paragraph && title.words > 1 && title.words <= MAX_TITLE_WORDS;
  const below = story.slice(at + 1);
  if (!isTitle || below.filter(({ paragraph }) => paragraph).length < 2) return [];
  const told = listTold(below.map(({ text }) => text));
  return story.slice(0, at).flatMap((line) => {
    const notice = line.role ? undefined : findStrayHold(line.text, told);
    if (notice) line.role = "status";
    return notice ?? [];
  });
}
const MAX_TITLE_WORDS = 16;

/** The first paragraphs below a line, or its first sentences; what stands in brackets may be a note. */
function listOpening(story: readonly ReadLine[], above: ReadLine | undefined): string[] {
  const copy = story
    .slice(above ? story.indexOf(above) + 1 : 0)
    .filter(({ role, text }) => !role && !IS_BRACKETED.test(text));
  const long = copy.filter(({ paragraph }) => paragraph);
  const paragraphs = long.length > 0 ? long : copy.filter(({ text }) => endsSentence(text));
  return paragraphs.slice(0, MAX_OPENINGS).map(({ text }) => text);
}

/** The headline among the free lines of a head: without it such a line may itself be the headline. */
function findHeadline(story: readonly ReadLine[], free: readonly ReadLine[]): ReadLine | undefined {
  const lines = free.filter(({ words, text }) => words >= 3 && !endsSentence(text));
  const isOfStory = (line: ReadLine) =>
    measureOverlap(line.text, listTold(listOpening(story, line))) >= MIN_TOLD;
  const isAlone = free.length === 1 && free[0] === story[0];
  return (
    lines.find(isOfStory) ??
    (isAlone ? undefined : findByStems(lines, listTold(listOpening(story, undefined)))) ??
    findBelowHold(story, lines) ??
    lines.find((line) => standsOverByline(story, story.indexOf(line)))
  );
}

/** Whether a line below others stands right above a byline, and tells nothing of what they say. */
function standsOverByline(story: readonly ReadLine[], at: number): boolean {
  const below = story[at + 1];
  if (at === 0 || !below || !looksLikeByline(below.text)) return false;
  const told = listTold(story.slice(at).map(({ text }) => text));
  return story.slice(0, at).every(({ text, role }) => role === "status" || !sharesWords(text, told));
}

/** Claims the notes above a headline that tell nothing of the story below, whatever they ask. */
function claimCover(story: readonly ReadLine[], at: number): StatusNotice[] {
  const below = story.slice(at).filter(({ role }) => !role);
  const told = listTold(below.slice(0, 1 + MAX_OPENINGS).map(({ text }) => text));
  return story.slice(0, at).flatMap((line) => {
    const isShort = !line.paragraph && line.words <= MAX_DOUBTFUL_WORDS;
    return line.role || isShort || sharesWords(line.text, told) ? [] : claimUnknown(line);
  });
}

/** Claims the notes in brackets between a headline and its story, of which they tell nothing. */
function claimBracketed(
  story: readonly ReadLine[],
  headline: ReadLine,
  told: ReadonlySet<string>,
): StatusNotice[] {
  const at = story.indexOf(headline) + 1;
  return story.slice(at, at + MAX_BETWEEN).flatMap((line) => {
    const isNote = !line.role && IS_BRACKETED.test(line.text) && SAYS_MORE_THAN_NAMES.test(line.text);
    const isNamed = isNote && (looksLikeByline(line.text) || parseCredit(line.text) !== undefined);
    return isNote && !isNamed && !sharesWords(line.text, told) ? claimUnknown(line) : [];
  });
}
const IS_BRACKETED = /^[[(].*[\])]$/;
/** Four words, one of them in small letters, or of a script that has none. */
const SAYS_MORE_THAN_NAMES = /^(?=.*(?:[ (]\p{Ll}|\p{Lo}))(?:\S+\s+){3}/u;

function claimUnknown(line: ReadLine): StatusNotice[] {
  const notice = findNoticeInUnknown(line.text);
  line.role = "status";
  return notice ? [notice] : [];
}
/** A byline, a date and such a line. */
const MAX_BETWEEN = 3;

/**
 * The headline below a first line with a clause that is nothing but a hold: "hold this one please, family
 * haven't been told". A headline need not have words of its story.
 */
function findBelowHold(story: readonly ReadLine[], lines: readonly ReadLine[]): ReadLine | undefined {
  const [first, second, third] = story;
  if (!first || !second || !third || first.role || first.paragraph || !lines.includes(second))
    return undefined;
  // "Not approved: the drug that could have saved her", and its author's name.
  if (first.text.includes(":") || looksLikeByline(second.text) || !endsSentence(third.text)) return undefined;
  return findHoldingClause(first.text) && !findHoldingClause(second.text) ? second : undefined;
}

/** The first line that begins two of its longer words as an opening does: "Färjebranden" and "färjan". */
function findByStems(lines: readonly ReadLine[], opening: ReadonlySet<string>): ReadLine | undefined {
  const stems = new Set(Array.from(opening, (word) => word.slice(0, STEM_LENGTH)));
  return lines.find(({ text }) => {
    const words = foldLine(text)
      .split(" ")
      .filter((word) => word.length > STEM_LENGTH);
    const shared = words.filter((word) => stems.has(word.slice(0, STEM_LENGTH))).length;
    return shared >= 2 && shared >= words.length * MIN_TOLD;
  });
}
const STEM_LENGTH = 4;

const MAX_DOUBTFUL_WORDS = 14;

/** The notice that a line of the head is; a note or a correction may ask for more in its sentences. */
function parseNotice({ text, paragraph }: ReadLine): StatusNotice | undefined {
  const notice = findNotice(text);
  const isRemark = notice?.kind === "note" || notice?.kind === "correction";
  const asked = isRemark
    ? (findSetOffNote(text) ?? (paragraph ? findOpeningNotice(text) : undefined))
    : undefined;
  return asked ?? notice;
}

/** Whether a notice is about a story that was sent before, and not about the one below it. */
function asksForAnother(text: string): boolean {
  const notice = findOpeningNotice(text);
  return notice?.kind === "kill" || (notice?.kind === "hold" && countTokens(text) >= MIN_ASKING_WORDS);
}

/** A hold of fewer words is about the story that it stands above. */
const MIN_ASKING_WORDS = 8;

/** Paragraphs in which agencies ask for a story to be killed or held. */
const MAX_OPENINGS = 2;

/**
 * Claims what stands around a request to editors: all of it is the notice, unless a headline opens
 * a story below.
 */
function claimWholeNotice(story: readonly ReadLine[], at: number): void {
  const below = story.slice(at + 1);
  const isStory = below.some(
    ({ text, words, paragraph }, index) =>
      !paragraph &&
      words >= 3 &&
      !endsSentence(text) &&
      !LIST_MARK.test(text) &&
      below.slice(index + 1, index + 3).some((next) => next.paragraph),
  );
  if (isStory) return;
  const headline = story
    .slice(0, at)
    .find(({ role, words, text }) => !role && words >= 3 && !endsSentence(text) && !isForEditors(text));
  for (const line of story) if (line !== headline) line.role ??= "status";
  if (headline) headline.role = "headline";
}
