/**
 * Reads the story in a run of lines: what each line is (headline, standfirst, caption, credit, byline, date,
 * body, boilerplate), by its form and its neighbours. For all formats whose text has no mark-up that says so.
 */
import type { Dateline, Person } from "../../article.ts";
import { parseReporters } from "../../newsroom/byline.ts";
import { findDateline, parseDatelineLine } from "../../newsroom/dateline.ts";
import { parseDateLine } from "../../newsroom/dates.ts";
import { joinDropCaps } from "../../newsroom/drop-caps.ts";
import { findEasternDateline } from "../../newsroom/eastern-dateline.ts";
import { decideStatus } from "../../newsroom/status.ts";
import { countTokens, endsSentence, foldLine, isParagraph } from "../../text/words.ts";
import type { Draft, Trace } from "../draft.ts";
import { buildBody } from "./body.ts";
import { claimByline, claimDates } from "./byline-lines.ts";
import { claimEnd, claimFoot, claimSignOff } from "./foot.ts";
import { claimHeadline, claimStandfirst } from "./headline.ts";
import { findMainRegion, type Line } from "./lines.ts";
import { claimUpdates, timeUpdates } from "./live-updates.ts";
import { claimNoticesAbove, separateNotices } from "./notices.ts";
import { claimNoticesBelow } from "./notices-below.ts";
import { claimPageByline, claimPageDates } from "./page-byline.ts";
import { claimPageHeadline, claimPageLabels } from "./page-headline.ts";
import { claimImages } from "./pictures.ts";
import type { ReadLine, Role } from "./roles.ts";

/**
 * Reads a draft from lines. The trace is told whatever is dropped, and nothing is stated that does not stand
 * in the lines.
 *
 * @param extent `whole` when the lines are known to be one document, which no page stands around
 */
export function readStory(lines: readonly Line[], trace: Trace, extent?: "whole"): Draft {
  const read: ReadLine[] = separateNotices(joinDropCaps(lines)).map((line) => {
    const words = countTokens(line.text);
    return { ...line, words, paragraph: isParagraph(line.text, words) };
  });
  const region =
    extent === "whole" ? { start: 0, story: 0, end: read.length, page: false } : findMainRegion(read);
  for (const [index, line] of read.entries()) {
    if (index < region.start || index >= region.end) line.role = "page";
  }
  const story = read.slice(region.start, region.end);

  const notices = claimNoticesAbove(story, region.page);
  claimEnd(story);
  const status = decideStatus([...notices, ...claimNoticesBelow(story, notices)]);
  const isLive = claimUpdates(story);
  const stated = claimDates(story);
  claimSignOff(story);
  const signed = claimByline(story, region.page);
  const images = claimImages(story);
  const furniture = claimFoot(story, region.page, trace);
  const dated = claimKickers(story);
  const headline =
    story.find(({ role }) => role === "headline")?.text ??
    (region.page ? claimPageHeadline(read, region.story, trace) : claimHeadline(story, trace));
  const dates = region.page
    ? { ...stated, ...claimPageDates(read) }
    : { ...stated, published: stated.published ?? dated };
  const told = region.page ? claimPageByline(read) : findReporters(story);
  const people = signed.byline ? [] : told.length > 0 ? told : findContributors(story);
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
    // If a page prints its headline twice, the second one is no caption.
    images: images.filter(({ caption }) => !caption || foldLine(caption) !== foldLine(headline ?? "")),
    body,
  };
}

/**
 * Claims the labels above a headline that is known by its type or its style: "TRANSPORT", "Press
 * release no. 47".
 *
 * @returns the date that one of them states: "Press release | 29 February 2024"
 */
function claimKickers(story: readonly ReadLine[]): string | undefined {
  const headline = story.findIndex(({ role }) => role === "headline");
  const above = story.slice(0, Math.max(headline, 0));
  if (above.some(({ paragraph }) => paragraph)) return undefined;
  const labels = above.filter(
    ({ role, words, text }) => !role && words <= MAX_LABEL_WORDS && !endsSentence(text),
  );
  for (const line of labels) line.role = "kicker";
  const parts = labels.flatMap(({ text }) => text.split(/(?:(?<!\s)\s+)?[|•·]\s*/));
  return parts.map((part) => parseDateLine(part)?.text).find(Boolean);
}
const MAX_LABEL_WORDS = 12;

/** Roles whose text is not kept anywhere in the draft. */
function isDropped(role: Role): boolean {
  return role !== "headline" && role !== "standfirst" && role !== "status" && role !== "rights";
}

/** The dateline of one of the first three paragraphs, or of a line of its own above them. */
function claimDateline(story: readonly ReadLine[]): Dateline | undefined {
  let isBelowParagraph = false;
  for (const line of story.filter(({ role }) => !role).slice(0, 3)) {
    const dateline = findDateline(line.text);
    if (dateline) return dateline;
    // Below a paragraph, a line in capitals is a heading.
    isBelowParagraph ||= line.paragraph;
    const alone = isBelowParagraph ? undefined : parseDatelineLine(line.text);
    if (!alone) continue;
    line.role = "dateline";
    return alone;
  }
  return undefined;
}

/** The reporters whom the foot of a story names where nothing at its head does. */
function findContributors(story: readonly ReadLine[]): Person[] {
  return story.filter(({ role }) => role === "contributors").flatMap(({ text }) => parseReporters(text));
}

/** The reporters that a dateline names: "新华社北京5月3日电（记者王芳）". */
function findReporters(story: readonly ReadLine[]): Person[] {
  const lead = story.find(({ role, paragraph }) => !role && paragraph);
  return (lead && findEasternDateline(lead.text)?.reporters.map((name) => ({ name }))) ?? [];
}
