/** Finds who wrote a story and when: in the byline and date lines around it. */
import type { Person } from "../../article.ts";
import { anyOf, anyPartOf, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { findDesk, findOrganisation, isRole, looksLikeByline, parseByline } from "../../newsroom/byline.ts";
import { parseCreditBesideByline } from "../../newsroom/caption.ts";
import { isRelativeDate, parseDate, parseDateLine, saysPast } from "../../newsroom/dates.ts";
import { findDoubtfulHold } from "../../newsroom/line-notices.ts";
import { isOfTime } from "../../newsroom/moments.ts";
import { lacksSpaces } from "../../scripts.ts";
import { countTokens, endsSentence } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { claim, type ReadLine } from "./roles.ts";

/** Lines near the head may be byline, date or dateline; deeper ones are copy. */
const MAX_HEAD_LINES = 40;
const MAX_FOOT_LINES = 5;

/** The lines in which a byline or a date may stand: above the third paragraph, or the last few. */
export function selectLinesAroundStory(story: readonly ReadLine[]): ReadLine[] {
  let paragraphs = 0;
  const third = story.findIndex(({ role, paragraph }) => !role && paragraph && ++paragraphs > 2);
  const head = Math.min(third < 0 ? story.length : third, MAX_HEAD_LINES);
  return [...story.slice(0, head), ...story.slice(Math.max(head, story.length - MAX_FOOT_LINES))];
}

/** Claims the date lines of a story; dates are as written. */
export function claimDates(story: readonly ReadLine[]): Pick<Draft, "published" | "versionCreated"> {
  const headline = findDatedHeadline(story);
  const claimed = claim(selectLinesAroundStory(story), "date", (line) => {
    const { text, words } = line;
    if (words > 22 || line === headline || isDatedSentence(text)) return false;
    const segments = splitSegments(text);
    const isDate = (segment: string) => parseDateLine(segment) !== undefined || isRelativeDate(segment);
    return (
      segments.some(isDate) &&
      segments.every((segment) => isDate(segment) || looksLikeByline(segment) || isPlaceName(segment))
    );
  });
  const lines = claimed
    .flatMap(splitSegments)
    .map(parseDateLine)
    .filter((line) => line !== undefined);
  const published = lines.find(({ kind }) => kind === "published")?.text;
  const updated = lines.find(({ kind }) => kind === "updated")?.text;
  if (!updated) return { published };
  // "Updated 21:14 GMT" is a time on the day of publication, so the first time and the only date
  // are read together.
  const dated = parseDate(updated, { zone: "UTC", reference: "2020-06-30T00:00:00Z" }) !== undefined;
  return { published, versionCreated: dated || !published ? updated : `${updated} ${published}` };
}

/** "Port Ellis | 14 Nov 2026": a place, or a section, of a few capitalised words. */
function isPlaceName(segment: string): boolean {
  return /^(?!.{40})\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u.test(segment.trim());
}

/** The words of a line that belong neither to a date nor to an hour. */
function listWordsBesideDates(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return words.filter((word) => !isOfTime(word.toLowerCase()));
}

/** "The library closes at noon on 24 December." is about an event, unless it may ask to wait until then. */
function isDatedSentence(text: string): boolean {
  if (lacksSpaces(text)) return /。$/.test(text) && isUnspacedCopy(text);
  if (saysPast(text) || !/\p{L}\.$|\d\.$/u.test(text)) return false;
  const own = listWordsBesideDates(text);
  const isTold = own.filter((word) => /^\p{Ll}{4}/u.test(word)).length >= 2;
  return isTold && findDoubtfulHold(text) === undefined;
}

/**
 * A headline that holds the only date: "Council elections: 10 December 2026". A single word may be the place
 * of a date line, and a line that may ask to hold the story is no headline.
 */
function findDatedHeadline(story: readonly ReadLine[]): ReadLine | undefined {
  const firstParagraph = story.findIndex(
    ({ paragraph, role, text }) => !role && (paragraph || (endsSentence(text) && !parseDateLine(text))),
  );
  const above = story
    .slice(0, Math.max(firstParagraph, 0))
    .filter(({ role }) => !role || role === "headline");
  const isDate = ({ text }: ReadLine) => parseDateLine(text) !== undefined || isRelativeDate(text);
  const [first, ...others] = above.filter((line) => !looksLikeByline(line.text));
  if (!first || first.role || !isDate(first) || !others.every(isDate) || saysPast(first.text))
    return undefined;
  if (lacksSpaces(first.text)) return isUnspacedCopy(first.text) ? first : undefined;
  const own = listWordsBesideDates(first.text);
  const isSeries = own.length === 1 && SERIES.has(own[0]!.toLowerCase());
  const isTitle =
    own.length >= 2 && (first.text.includes(":") || own.some((word) => /^\p{Ll}{4}/u.test(word)));
  return (isSeries || isTitle) && findDoubtfulHold(first.text) === undefined ? first : undefined;
}
function isUnspacedCopy(text: string): boolean {
  return listWordsBesideDates(text).join("").length >= MIN_UNSPACED_LENGTH && !UNSPACED_HOLD.test(text);
}
/** More letters than these beside "年月日" are more than a label or a place. */
const MIN_UNSPACED_LENGTH = 8;
const UNSPACED_HOLD = compilePattern(anyPartOf("pageLines", "waits"), "u");
/** Series whose headline is their name and the day. */
const SERIES: ReadonlySet<string> = new Set(listPhrases("pageLines", "series"));

const UPDATED = `(?:${anyOf("pageLines", "updated")}|${anyOf("publication", "updated")})`;
/** Where a line says another thing: behind a bar, or before "updated" without "last" before it. */
const SEGMENT_END = compilePattern(
  [
    String.raw`(?:(?<!\s)\s+)?[|•·]\s*`,
    String.raw`[,;]?(?<!${anyOf("pageLines", "beforeUpdated")})\s{1,9}(?=${UPDATED})`,
  ].join("|"),
);

/** "Published 30 Dec 2023 | Updated 31 Dec 2023" says two things in one line. */
function splitSegments(text: string): string[] {
  const halves = text.split(" / ");
  // "Montreux, le 19 mai 2024 / Montreux, 19 May 2024": a release in two languages.
  if (halves.length === 2 && halves.every((half) => parseDateLine(half) !== undefined)) return halves;
  const parts = text.split(SEGMENT_END);
  // A time set off from its date belongs to it: "30 Dec 2023 | 21:14 IST".
  return parts.reduce<string[]>((segments, part) => {
    const timeOnly = /^\W*\d{1,2}[:.h]\d\d/.test(part) && !parseDateLine(part);
    if (timeOnly && segments.length > 0) segments[segments.length - 1] += ` | ${part}`;
    else if (part.trim() !== "") segments.push(part);
    return segments;
  }, []);
}

/** Claims the byline of a story; an organisation without a person is its source. */
export function claimByline(story: readonly ReadLine[], page: boolean): Pick<Draft, "byline" | "source"> {
  const lines = selectLinesAroundStory(story);
  const near = new Set(lines);
  const stated = claim(lines, "byline", ({ text }) => looksLikeByline(text));
  stated.push(
    ...lines
      .filter(({ role }) => role === "date")
      .flatMap(({ text }) => splitSegments(text))
      .filter(looksLikeByline),
  );
  for (const [index, line] of story.entries()) {
    if (line.role || !near.has(line) || index === 0) continue;
    if (line.words > 8 || endsSentence(line.text)) continue;
    const below = story[index - 1]?.role === "byline";
    if (below && stated.length > 0 && (isRole(line.text) || findDesk(line.text))) {
      line.role = "byline";
      stated.push(`${stated.pop()}, ${line.text}`);
      continue;
    }
    if ((below || story[index + 1]?.role === "byline") && parseCreditBesideByline(line.text)) {
      line.role = "credit";
      continue;
    }
    const [, paper] = (below && stated.length > 0 && SPECIAL.exec(line.text)) || [];
    if (paper !== undefined) {
      line.role = "byline";
      stated.push(`${stated.pop()} (${paper})`);
      continue;
    }
    const named =
      (below || isBesideDate(story, index, page) || isSignature(story, index)) && isBareName(line.text);
    if (!named && !(below && findOrganisation(line.text))) continue;
    line.role = "byline";
    stated.push(line.text);
  }
  if (stated.length === 0 && !page) stated.push(...claimSignature(story));
  const byline: Person[] = stated.flatMap(parseByline);
  const source = stated.map(findOrganisation).find((name) => name !== undefined);
  return { ...(byline.length > 0 && { byline }), ...(source && { source }) };
}

/** "Special to The Herald", under a byline. */
const SPECIAL = compilePattern(String.raw`^${anyOf("bylines", "specials")}\s+(\p{Lu}.{2,60})$`);

/** A name in brackets, alone on the last line: "（山根 圭）", "(Ada Quill)". */
function claimSignature(story: readonly ReadLine[]): string[] {
  const last = story.findLast(({ role }) => !role);
  const name = last && /^[(（]([^()（）]{2,40})[)）]$/u.exec(last.text)?.[1];
  if (!last || !name || !story.some((line) => !line.role && line !== last)) return [];
  const isHan = /^\p{Script=Han}{1,4}[ \u3000]?\p{Script=Han}{1,4}$/u.test(name) && name.length <= 8;
  if (!isHan && !isBareName(name)) return [];
  last.role = "byline";
  return [name];
}

const NEVER_SIGNS = compilePattern(`^${anyOf("bylines", "neverSigns", "paperOpenings", "articles")} `);

/** Above a date line, or between one and the story; on a page buttons stand there. */
function isBesideDate(story: readonly ReadLine[], index: number, page: boolean): boolean {
  if (story[index + 1]?.role === "date") return true;
  return (
    !page &&
    !NEVER_SIGNS.test(story[index]!.text) &&
    story[index - 1]?.role === "date" &&
    story[index + 1]?.paragraph === true
  );
}

/**
 * A first and a last name between the headline and the first paragraph. The headline must have
 * small letters, too.
 */
function isSignature(story: readonly ReadLine[], index: number): boolean {
  const [above, line, below] = [story[index - 1]!, story[index]!, story[index + 1]];
  if (story.slice(0, index).some(({ role, paragraph }) => paragraph || role === "page")) return false;
  const isHeadline = above.words >= 3 && /(?:^|\s)\p{Ll}{4,}/u.test(above.text) && !isBareName(above.text);
  return (
    isHeadline &&
    !above.role &&
    below?.paragraph === true &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(line.text)
  );
}

const PARTICLE_AND_WORD = compilePattern(
  String.raw`^${anyOf("bylines", "particles", "mixedParticles", "rareParticles", "in")} \S+$`,
);

/** "Jane Doe" or "Jane Doe, Science Writer" beside a date is who wrote it. */
function isBareName(text: string): boolean {
  // "De Itajuri", under a name, is where it was written.
  if (!looksLikeByline(`By ${text}`) || PARTICLE_AND_WORD.test(text)) return false;
  const people = parseByline(text);
  // A headline in title case is no name: names are two or three words, each with a capital.
  return (
    people.length > 0 &&
    people.every(
      ({ name }) =>
        /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,3}\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(name) && countTokens(name) <= 4,
    )
  );
}
