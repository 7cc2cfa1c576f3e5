/** The notices to editors that stand around a story: above it, in its first paragraphs, and below it. */
import { anyOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { opensNotes } from "../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../newsroom/byline.ts";
import { findDateline, parseDatelineLine } from "../../newsroom/dateline.ts";
import { parseDateLine } from "../../newsroom/dates.ts";
import { isAddress, speaksOfEmbargo, tellsOfEmbargo } from "../../newsroom/notices/index.ts";
import {
  endsEmbargo,
  findCoverNotice,
  findDoubtfulHold,
  findFootNotice,
  findNoteNotice,
  findNotice,
  findOpeningNotice,
  isDayToCome,
  isForEditors,
  type StatusNotice,
  splitNotice,
} from "../../newsroom/status.ts";
import { countTokens, endsSentence, isParagraph, isUnspaced } from "../../text/words.ts";
import { LIST_MARK } from "./body.ts";
import { selectLinesAroundStory } from "./byline-lines.ts";
import { listTold, measureOverlap } from "./headline.ts";
import type { Line } from "./lines.ts";
import { claim, type ReadLine } from "./roles.ts";

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
    const isTold = notice.kind === "embargo" && tellsOfEmbargo(`${line.text}.`);
    if (isTold && head.some((other) => other !== line && other.paragraph && speaksOfEmbargo(other.text)))
      continue;
    const below = head[index + 1];
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
  if (!page) notices.push(...claimDoubts(story, head));
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
  const paragraphs = story.filter(({ role, paragraph }) => !role && paragraph).slice(0, MAX_OPENINGS);
  if (paragraphs.length === 0) return [];
  const opening = listTold(paragraphs.map(({ text }) => text));
  const isOfStory = (line: ReadLine) => measureOverlap(line.text, opening) >= MIN_SHARED;
  // Without a headline beside it, the line may be the headline.
  const headline = free.find((line) => line.words >= 3 && !endsSentence(line.text) && isOfStory(line));
  if (!headline) return [];
  const named = listTold([headline.text]);
  const doubts = free.flatMap((line) => {
    if (line === headline || isOfStory(line) || measureOverlap(line.text, named) >= MIN_SHARED) return [];
    if (isUnspaced(line.text) || looksLikeByline(line.text) || parseDateLine(line.text)) return [];
    const notice = findDoubtfulHold(line.text);
    if (notice) line.role = "status";
    return notice ?? [];
  });
  return [...claimCover(story, story.indexOf(headline)), ...doubts];
}

/** Claims the paragraphs above a headline that ask to wait, and tell nothing of the story below. */
function claimCover(story: readonly ReadLine[], at: number): StatusNotice[] {
  const below = story.slice(at).filter(({ role }) => !role);
  const told = listTold(below.slice(0, 1 + MAX_OPENINGS).map(({ text }) => text));
  return story.slice(0, at).flatMap((line) => {
    if (line.role || !line.paragraph || measureOverlap(line.text, told) >= MIN_SHARED) return [];
    const notice = findCoverNotice(line.text);
    if (!notice || notice.kind === "note" || notice.kind === "release") return [];
    line.role = "status";
    return [notice];
  });
}
const MAX_DOUBTFUL_WORDS = 14;
/** A line of another text has fewer of its longer words in common, by chance ("until", "this"). */
const MIN_SHARED = 0.3;

/** The notice that a line of the head is; a note or a correction may ask for more in its sentences. */
function parseNotice({ text, paragraph }: ReadLine): StatusNotice | undefined {
  const notice = findNotice(text);
  const isRemark = notice?.kind === "note" || notice?.kind === "correction";
  return (isRemark && paragraph ? findOpeningNotice(text) : undefined) ?? notice;
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

/** Claims the notices below a story, and the embargoes around it that have an end. */
export function claimNoticesBelow(
  story: readonly ReadLine[],
  known: readonly StatusNotice[],
): StatusNotice[] {
  return [...claimEmbargoes(story, known), ...claimHoldsAndKills(story)];
}

/**
 * Claims what holds or kills a story from its end: a line of its own in capitals or brackets, or a note to
 * the desk. "Not for publication" above other lines is about those.
 */
function claimHoldsAndKills(story: readonly ReadLine[]): StatusNotice[] {
  const last = story.at(-1);
  const isAbout = isAboutEmbargo(story);
  return story.slice(-MAX_LAST_LINES).flatMap((line) => {
    if (line.role !== undefined && line.role !== "after-end") return [];
    const isTold = isAbout && tellsOfEmbargo(line.text);
    const atFoot = line === last && !isTold ? findFootNotice(line.text, false) : undefined;
    if (atFoot && (atFoot.kind !== "embargo" || atFoot.until === undefined)) {
      line.role = "status";
      return [atFoot];
    }
    const isSetOff = /^[[(*]/.test(line.text) || line.text === line.text.toUpperCase();
    const notice = isForEditors(line.text)
      ? findNoteNotice(line.text)
      : isSetOff && line.words <= MIN_ASKING_WORDS
        ? findNotice(line.text)
        : undefined;
    const isStop =
      notice?.kind === "kill" || (notice?.kind === "hold" && (line === last || FOOT_HOLD.test(line.text)));
    if (!notice || !isStop) return [];
    line.role = "status";
    return [notice];
  });
}
const FOOT_HOLD = compilePattern(anyOf("status", "footHolds"));
const MAX_LAST_LINES = 5;

/**
 * Claims the embargoes with an end around the story and in its notes to editors. Their dates are
 * not the story's.
 */
function claimEmbargoes(story: readonly ReadLine[], known: readonly StatusNotice[]): StatusNotice[] {
  const isAbout = isAboutEmbargo(story);
  const isEmbargo = ({ text, words }: ReadLine) =>
    words <= MAX_EMBARGO_WORDS && endsEmbargo(text) && !(isAbout && tellsOfEmbargo(text));
  for (const line of story) if (line.role === "after-end" && isEmbargo(line)) line.role = "status";
  const lines = new Set([...selectLinesAroundStory(story), ...story.filter(({ role }) => role === "status")]);
  const around = claim([...lines].filter(isEmbargo), "status", () => true)
    .filter((text) => !known.some((notice) => notice.text.startsWith(text)))
    .flatMap((text) => findNotice(text) ?? []);
  return [...around, ...claimEmbargoesInNotes(story)];
}

/** Whether the first lines of the copy speak of an embargo, as a story about one does. */
function isAboutEmbargo(story: readonly ReadLine[]): boolean {
  const opening = story.filter(({ role }) => role === undefined || role === "headline").slice(0, 2);
  return opening.some(({ text }) => speaksOfEmbargo(text));
}

/**
 * Claims the embargoes with an end in the sentences of notes to editors, or in the last lines of the story.
 */
function claimEmbargoesInNotes(story: readonly ReadLine[]): StatusNotice[] {
  const total = story.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  let isNote = false;
  return story.flatMap((line, index) => {
    seen += line.words;
    isNote ||= line.role === "after-end" || (seen > total * 0.3 && opensNotes(line.text));
    const isFoot = isNote || (index > 2 && index >= story.length - MAX_LAST_LINES);
    if (!isFoot || (line.role && line.role !== "after-end")) return [];
    const notice = findFootNotice(line.text, isNote);
    if (notice?.kind !== "embargo") return [];
    line.role = "status";
    return [notice];
  });
}
const MAX_EMBARGO_WORDS = 25;
