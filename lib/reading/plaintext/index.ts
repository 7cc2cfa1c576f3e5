/**
 * The story in a run of lines: what each line is (headline, standfirst, caption, credit, byline, date, body,
 * furniture), by its form and its neighbours. For every format whose copy comes without mark-up that says so.
 */
import type { Block, Dateline, Person } from "../../article.ts";
import { anyOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import {
  classifyFooter,
  endsCopy,
  filterWithinShare,
  isBoilerplate,
  opensComments,
  opensNotes,
  opensTail,
} from "../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../newsroom/byline.ts";
import { findDateline, parseDatelineLine } from "../../newsroom/dateline.ts";
import { dateLine } from "../../newsroom/dates.ts";
import { findEasternDateline } from "../../newsroom/eastern-dateline.ts";
import { isStageDirection } from "../../newsroom/stage-directions.ts";
import {
  decideStatus,
  endsEmbargo,
  findDoubtfulHold,
  findFootNotice,
  findNotice,
  findOpeningNotice,
  isDayToCome,
  isForEditors,
  type StatusNotice,
  splitNotice,
} from "../../newsroom/status.ts";
import { endsSentence, isParagraph, isUnspaced, sameKey, wordCount } from "../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../draft.ts";
import { claimByline, claimDates, linesAroundStory } from "./byline-lines.ts";
import { claimHeadline, claimStandfirst, measureOverlap } from "./headline.ts";
import { findMainRegion, type Line } from "./lines.ts";
import { claimUpdates, timeUpdates } from "./live-updates.ts";
import { claimPageByline, claimPageDates } from "./page-byline.ts";
import { claimPageHeadline, claimPageLabels } from "./page-headline.ts";
import { claimImages } from "./pictures.ts";
import { claim, type ReadLine, type Role } from "./roles.ts";

/**
 * Reads the draft that a run of lines is. Nothing is dropped without being told to the trace, and nothing is
 * said that does not stand in the lines.
 *
 * @param extent `whole` when the lines are known to be one document, which no page stands around
 */
export function readStory(lines: readonly Line[], trace: Trace, extent?: "whole"): Draft {
  const read: ReadLine[] = lines
    .flatMap(separateNotice)
    .flatMap(separateBrackets)
    .map((line) => ({
      ...line,
      words: wordCount(line.text),
      paragraph: isParagraph(line.text),
    }));
  const region =
    extent === "whole" ? { start: 0, story: 0, end: read.length, page: false } : findMainRegion(read);
  for (const [index, line] of read.entries()) {
    if (index < region.start || index >= region.end) line.role = "page";
  }
  const story = read.slice(region.start, region.end);

  const notices = claimNotices(story, region.page);
  claimEnd(story);
  const status = decideStatus([...notices, ...claimEmbargoes(story, notices), ...claimNoticesBehind(story)]);
  const isLive = claimUpdates(story);
  const stated = claimDates(story);
  const signed = claimByline(story);
  const images = claimImages(story);
  const furniture = claimFoot(story, region.page, trace);
  const dated = claimKickers(story);
  const headline =
    story.find(({ role }) => role === "headline")?.text ??
    (region.page ? claimPageHeadline(read, region.story, trace) : claimHeadline(story, trace));
  const dates = region.page
    ? { ...stated, ...claimPageDates(read) }
    : { ...stated, published: stated.published ?? dated };
  const people = signed.byline ? [] : region.page ? claimPageByline(read) : findReporters(story);
  const byline = people.length > 0 ? { ...signed, byline: people } : signed;
  if (region.page) claimPageLabels(story, region.story - region.start);
  const standfirst = claimStandfirst(story);
  const dateline = claimDateline(story);
  if (isLive) timeUpdates(story, dates.published ?? dates.versionCreated);
  const body = buildBody(story);
  for (const { role, text } of read) if (role && isDropped(role)) trace.drop(role, text);

  return {
    ...(isLive && { type: "liveblog" }),
    headline,
    standfirst,
    ...byline,
    dateline,
    ...dates,
    ...status,
    ...furniture,
    // A headline that a page prints twice is no caption.
    images: images.filter(({ caption }) => !caption || sameKey(caption) !== sameKey(headline ?? "")),
    body,
  };
}

/**
 * Where notices to editors stand: the first lines, and all those above the first paragraph of what is no
 * page.
 */
function selectHead(story: readonly ReadLine[], page: boolean): readonly ReadLine[] {
  const told = page ? 0 : story.slice(0, MAX_ABOVE).findIndex(({ paragraph }) => paragraph);
  return story.slice(0, Math.max(3, told));
}
const MAX_ABOVE = 15;

/** "HOLD FOR RELEASE" and, under it, "UNTIL 12:01 A.M. PST NOV. 30". */
const OPENS_END = compilePattern(String.raw`^[^\p{L}\p{N}]{0,5}${anyOf("pageLines", "opensEnd")}`, "iu");

/** Claims the notices above a story and in its first paragraphs. */
function claimNotices(story: readonly ReadLine[], page: boolean): StatusNotice[] {
  const notices: StatusNotice[] = [];
  const head = selectHead(story, page);
  for (const [index, line] of head.entries()) {
    const notice = parseNotice(line);
    if (!notice || (line.role !== undefined && notice.kind === "note")) continue;
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
  const openings = story.filter(({ role, paragraph }) => !role && paragraph).slice(0, page ? 1 : OPENINGS);
  const opening = openings.find(({ text }) => findOpeningNotice(text) !== undefined);
  if (opening) {
    notices.push(findOpeningNotice(opening.text)!);
    opening.role = "status";
  }
  const asked = story.findLast(({ role, text }) => role === "status" && asksForAnother(text));
  if (asked) claimNotice(story, story.indexOf(asked));
  return notices;
}
/**
 * Claims lines of the head that tell nothing of the story and may ask to hold it. A headline shares its words
 * with the story below; "Don't touch yet, Jim is still talking to them" shares none.
 */
function claimDoubts(story: readonly ReadLine[], head: readonly ReadLine[]): StatusNotice[] {
  const isList = story.filter(({ text }) => BULLET.test(text)).length > 1;
  const free = head.filter(
    ({ role, paragraph, words, text }) =>
      !role && !paragraph && words <= DOUBTFUL_WORDS && !(isList && BULLET.test(text)),
  );
  const told = story.filter(({ role, paragraph }) => !role && paragraph).slice(0, OPENINGS);
  if (told.length === 0) return [];
  const opening = told.map(({ text }) => text);
  const isOfStory = (line: ReadLine) => measureOverlap(line.text, opening) >= SHARED;
  // Without a headline beside it, the line may be the headline.
  const headline = free.find((line) => line.words >= 3 && !endsSentence(line.text) && isOfStory(line));
  if (!headline) return [];
  return free.flatMap((line) => {
    if (line === headline || isOfStory(line) || measureOverlap(line.text, [headline.text]) >= SHARED)
      return [];
    if (isUnspaced(line.text) || looksLikeByline(line.text) || dateLine(line.text)) return [];
    const notice = findDoubtfulHold(line.text);
    if (notice) line.role = "status";
    return notice ?? [];
  });
}
const DOUBTFUL_WORDS = 14;
/** The share of its longer words that a line has by chance ("until", "this"). */
const SHARED = 0.3;

/** The notice that a line of the head is; a note or a correction may ask for more in its sentences. */
function parseNotice({ text, paragraph }: ReadLine): StatusNotice | undefined {
  const notice = findNotice(text);
  const isRemark = notice?.kind === "note" || notice?.kind === "correction";
  return (isRemark && paragraph ? findOpeningNotice(text) : undefined) ?? notice;
}

/** Whether a notice is about a story that was sent before, and not about the one below it. */
function asksForAnother(text: string): boolean {
  const notice = findOpeningNotice(text);
  return notice?.kind === "kill" || (notice?.kind === "hold" && wordCount(text) >= ASKING_WORDS);
}

/** A hold of fewer words is about the story that it stands above. */
const ASKING_WORDS = 8;

/** Paragraphs in which agencies ask for a story to be killed or held. */
const OPENINGS = 2;

/**
 * Claims what stands around a request to editors: all of it is the notice, unless a headline opens a story
 * below.
 */
function claimNotice(story: readonly ReadLine[], at: number): void {
  const below = story.slice(at + 1);
  const isStory = below.some(
    ({ text, words, paragraph }, index) =>
      !paragraph &&
      words >= 3 &&
      !endsSentence(text) &&
      !BULLET.test(text) &&
      below.slice(index + 1, index + 3).some((next) => next.paragraph),
  );
  if (isStory) return;
  const headline = story
    .slice(0, at)
    .find(({ role, words, text }) => !role && words >= 3 && !endsSentence(text) && !isForEditors(text));
  for (const line of story) if (line !== headline) line.role ??= "status";
  if (headline) headline.role = "headline";
}

/**
 * Claims what holds or kills a story from its end: a line of its own in capitals or brackets, or a note to
 * the desk. "Not for publication" above other lines is said of those.
 */
function claimNoticesBehind(story: readonly ReadLine[]): StatusNotice[] {
  const last = story.at(-1);
  return story.slice(-LAST_LINES).flatMap((line) => {
    if (line.role !== undefined && line.role !== "after-end") return [];
    const atFoot = line === last ? findFootNotice(line.text, false) : undefined;
    if (atFoot && atFoot.kind !== "embargo") {
      line.role = "status";
      return [atFoot];
    }
    const isSetOff = /^[[(*]/.test(line.text) || line.text === line.text.toUpperCase();
    const notice = isForEditors(line.text)
      ? findOpeningNotice(line.text)
      : isSetOff && line.words <= ASKING_WORDS
        ? findNotice(line.text)
        : undefined;
    const isStop =
      notice?.kind === "kill" || (notice?.kind === "hold" && (line === last || /\bhold\b/i.test(line.text)));
    if (!notice || !isStop) return [];
    line.role = "status";
    return [notice];
  });
}
const LAST_LINES = 5;

/**
 * The embargoes with an end that stand around the story, and in its notes to editors: they are no dates of
 * it.
 */
function claimEmbargoes(story: readonly ReadLine[], known: readonly StatusNotice[]): StatusNotice[] {
  const isEmbargo = ({ text, words }: ReadLine) => words <= MAX_WORDS && endsEmbargo(text);
  for (const line of story) if (line.role === "after-end" && isEmbargo(line)) line.role = "status";
  const lines = new Set([...linesAroundStory(story), ...story.filter(({ role }) => role === "status")]);
  const around = claim([...lines].filter(isEmbargo), "status", () => true)
    .filter((text) => !known.some((notice) => notice.text.startsWith(text)))
    .flatMap((text) => findNotice(text) ?? []);
  return [...around, ...claimEmbargoesInNotes(story)];
}

/**
 * Claims the embargoes with an end that the sentences of notes to editors tell, or a story's last lines of
 * the story.
 */
function claimEmbargoesInNotes(story: readonly ReadLine[]): StatusNotice[] {
  const total = story.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  let isNote = false;
  return story.flatMap((line, index) => {
    seen += line.words;
    isNote ||= line.role === "after-end" || (seen > total * 0.3 && opensNotes(line.text));
    const isFoot = isNote || (index > 2 && index >= story.length - LAST_LINES);
    if (!isFoot || (line.role && line.role !== "after-end")) return [];
    const notice = findFootNotice(line.text, isNote);
    if (notice?.kind !== "embargo" || notice.until === undefined) return [];
    line.role = "status";
    return [notice];
  });
}
const MAX_WORDS = 25;

/**
 * "EMBARGOED until 10 am on 8 May: Bees can count" and "CORRECTION: Bees can count" are a notice, and a
 * headline.
 */
function separateNotice(line: Line, index: number, lines: readonly Line[]): Line[] {
  const found = index < 2 && line.role === undefined ? splitNotice(line.text) : undefined;
  if (!found || found.headline === "" || (!found.ends && isParagraph(line.text))) return [line];
  const below = lines[index + 1];
  const isHeadline = below === undefined || opensCopy(below.text);
  if (!found.ends && !(isHeadline && wordCount(found.headline) >= 3 && !endsSentence(found.headline)))
    return [line];
  return [
    { text: found.notice, gap: line.gap },
    { ...line, text: found.headline },
  ];
}

/**
 * "CORRAN, Nov 28 (ABC) - (Embargoed until 0900 GMT on Monday) The rink will …" has a notice before its lead.
 */
function separateBrackets(line: Line): Line[] {
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
    dateLine(text) !== undefined ||
    parseDatelineLine(text) !== undefined
  );
}

/**
 * Claims the labels above a headline that is known by its type or its style: "TRANSPORT", "Press release no.
 * 47".
 *
 * @returns the date that one of them states: "Press release | 29 February 2024"
 */
function claimKickers(story: readonly ReadLine[]): string | undefined {
  const headline = story.findIndex(({ role }) => role === "headline");
  const above = story.slice(0, Math.max(headline, 0));
  if (above.some(({ paragraph }) => paragraph)) return undefined;
  const labels = above.filter(
    ({ role, words, text }) => !role && words <= LABEL_WORDS && !endsSentence(text),
  );
  for (const line of labels) line.role = "kicker";
  const parts = labels.flatMap(({ text }) => text.split(/(?:(?<!\s)\s+)?[|•·]\s*/));
  return parts.map((part) => dateLine(part)?.text).find(Boolean);
}
const LABEL_WORDS = 12;

/** Roles whose text is not kept anywhere in the draft. */
function isDropped(role: Role): boolean {
  return role !== "headline" && role !== "standfirst" && role !== "status" && role !== "rights";
}

/** Claims what stands at the foot of a story and between its paragraphs without being part of it. */
function claimFoot(story: readonly ReadLine[], page: boolean, trace: Trace): Pick<Draft, "copyrightNotice"> {
  for (const line of selectTail(story, page)) line.role ??= "tail";

  const rights: string[] = [];
  for (const line of story) {
    const footer = line.role ? undefined : classifyFooter(line.text);
    if (!footer) continue;
    line.role = footer;
    if (footer === "rights") rights.push(line.text);
  }
  const free = story.filter(({ role }) => !role);
  const spoken = free.filter(({ text }) => !isStageDirection(text));
  for (const line of free) if (isStageDirection(line.text)) line.role = "junk";
  const { dropped, blown } = filterWithinShare(
    spoken,
    ({ text, type }) => type !== "quote" && isBoilerplate(text),
    ({ text }) => text,
  );
  if (blown) trace.warn("low-yield", "Much of the text reads like page furniture; all of it was kept.");
  for (const line of dropped) line.role = "junk";
  return rights.length > 0 ? { copyrightNotice: rights.join(" ") } : {};
}

/** Claims what stands behind an end mark, for editors, when it is the lesser part. */
function claimEnd(story: readonly ReadLine[]): void {
  const end = story.findIndex(({ role, text }) => !role && endsCopy(text));
  if (end < 0) return;
  const words = (lines: readonly ReadLine[]) => lines.reduce((sum, line) => sum + line.words, 0);
  if (words(story.slice(end)) > words(story.slice(0, end))) return;
  for (const line of story.slice(end)) line.role ??= "after-end";
}

/**
 * What follows the first line that opens a tail: in the second half of a text, or in a pasted page, where
 * readers' comments may be longer than the story, once a story's worth of paragraphs has been told.
 */
function selectTail(story: readonly ReadLine[], page: boolean): readonly ReadLine[] {
  const total = story.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  let told = 0;
  const tail = story.findIndex((line, index) => {
    seen += line.words;
    if (line.paragraph) told += line.words;
    if (line.role) return false;
    if (seen > total * 0.55 && opensTail(line.text)) return true;
    if (seen > total * 0.3 && told > 0 && opensNotes(line.text)) return true;
    return page && told > TOLD && opensComments(line.text) && !goesOn(story.slice(index + 1, index + 11));
  });
  return tail > 0 ? story.slice(tail) : [];
}
/** A box amid a story has the story behind it: paragraph upon paragraph. */
function goesOn(next: readonly ReadLine[]): boolean {
  return next.filter(({ paragraph }) => paragraph).length > next.length * 0.6;
}
/** Words of paragraphs that make a story. */
const TOLD = 120;

/** The dateline of one of the first three paragraphs, or of a line of its own above them. */
function claimDateline(story: readonly ReadLine[]): Dateline | undefined {
  let told = false;
  for (const line of story.filter(({ role }) => !role).slice(0, 3)) {
    const dateline = findDateline(line.text);
    if (dateline) return dateline;
    // Below a paragraph, capitals head a part of the story.
    told ||= line.paragraph;
    const alone = told ? undefined : parseDatelineLine(line.text);
    if (!alone) continue;
    line.role = "dateline";
    return alone;
  }
  return undefined;
}

/** The reporters that a dateline names: "新华社北京5月3日电（记者王芳）". */
function findReporters(story: readonly ReadLine[]): Person[] {
  const lead = story.find(({ role, paragraph }) => !role && paragraph);
  return (lead && findEasternDateline(lead.text)?.reporters.map((name) => ({ name }))) ?? [];
}

const BULLET = /^(?:[-*•–‣▪●]|\d{1,3}[.)])\s+(?=\S)/;

function buildBody(story: readonly ReadLine[]): DraftBlock[] {
  const free = story.filter(({ role }) => !role);
  return free.map((line, index) => {
    const { text } = line;
    const type = line.type ?? classifyBlock(line, free[index - 1], free[index + 1]);
    const published = line.published && { published: line.published };
    if (line.type) return { type, text, ...published };
    if (type === "listItem") return { type, text: text.replace(BULLET, ""), ...published };
    return { type, text: type === "quote" ? text.replace(/^>\s*/, "") : text, ...published };
  });
}

function classifyBlock(
  line: ReadLine,
  before: ReadLine | undefined,
  after: ReadLine | undefined,
): Block["type"] {
  const { text } = line;
  if (/^>\s*\S/.test(text) || /^[“„«][^“”„«»]+[”“»]$/u.test(text)) return "quote";
  if (
    BULLET.test(text) &&
    !isSpoken(text) &&
    (/^[•‣▪●*]/.test(text) || [before, after].some((other) => other && isSameList(text, other.text)))
  ) {
    return "listItem";
  }
  const heading =
    line.words <= 12 && !/[.!…:;,"”»]$/u.test(text) && (!before || before.paragraph) && after?.paragraph;
  return heading && !isUnspaced(text) ? "heading" : "paragraph";
}

/**
 * Many languages open what somebody says with a dash; what a list counts up rarely ends as a sentence does.
 */
function isSpoken(text: string): boolean {
  return /^[–—]\s/.test(text) && endsSentence(text);
}

function isSameList(text: string, other: string): boolean {
  return BULLET.test(other) && /^\d/.test(text) === /^\d/.test(other);
}
