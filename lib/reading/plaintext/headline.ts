/** Finds the headline and the standfirst among the lines of a story. */

import { anyOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { findDateline } from "../../newsroom/dateline.ts";
import { FULL_STOPS, lacksSpaces } from "../../scripts.ts";
import { countWords } from "../../text/length.ts";
import { countTokens, endsSentence, isInCapitals } from "../../text/words.ts";
import type { Trace } from "../draft.ts";
import { listTold, measureOverlap } from "../strays.ts";
import type { ReadLine, Role } from "./roles.ts";

const MAX_HEADLINE_LINES = 6;

/** Claims the headline of a story: the first of its first lines that can be one. */
export function claimHeadline(story: readonly ReadLine[], trace: Trace): string | undefined {
  const free = story
    .filter(({ role, type }) => !role && type !== "listItem" && type !== "quote")
    .slice(0, MAX_HEADLINE_LINES);
  const opening = free.findIndex((line) => opensStory(line, free));
  const above = opening < 0 ? free : free.slice(0, opening);
  claimKickers(above, story);
  const line =
    above.find(
      (line) =>
        line.role !== "kicker" &&
        line.words <= 30 &&
        // "Dear Editor," opens a letter.
        !line.text.endsWith(",") &&
        !findDateline(line.text),
    ) ?? findShortOpening(free);
  if (!line || story.every((other) => other === line || other.role)) return undefined;
  if (!isHeadlineLike(line.text)) {
    trace.warn("headline-guessed", "The first line ends like a sentence; it was taken as the headline.");
  }
  line.role = "headline";
  return line.text;
}

/** As no headline ends. It may end with a question mark, an exclamation mark or a quotation mark. */
export const ENDS_UNLIKE_HEADLINE = new RegExp(`[…:;,${FULL_STOPS}]["”’»)]*$`, "u");
const ENDS_WITH_STOP = new RegExp(String.raw`(?<!\.)[${FULL_STOPS}]["”’»)]*$`, "u");

/** As `countWords` counts them: a Chinese or Japanese character is one. */
const MAX_UNSPACED_WORDS = 40;

function isHeadlineLike(text: string): boolean {
  if (countTokens(text) > 30 || ENDS_UNLIKE_HEADLINE.test(text)) return false;
  return !lacksSpaces(text) || countWords(text) <= MAX_UNSPACED_WORDS;
}

/** Claims the labels above a headline: what a press office calls its copy, then one other label. */
function claimKickers(above: readonly ReadLine[], story: readonly ReadLine[]): void {
  let at = 0;
  while (isReleaseLabel(above[at]) && above.slice(at + 1).some(canBeHeadline)) above[at++]!.role = "kicker";
  const [label, next] = above.slice(at);
  if (!label || !next || !isKicker(label, next)) return;
  // A byline stands below a headline.
  const between = story.slice(story.indexOf(label), story.indexOf(next));
  if (!between.some(({ role }) => role === "byline")) label.role = "kicker";
}

/** "PRESS RELEASE", "Media Information - Port Ellis Council". */
function isReleaseLabel(line: ReadLine | undefined): boolean {
  return line !== undefined && line.words <= MAX_LABEL_WORDS && RELEASE.test(line.text);
}

function canBeHeadline(line: ReadLine): boolean {
  return line.words >= 4 && line.words <= 30 && isHeadlineLike(line.text) && !isReleaseLabel(line);
}

/**
 * A section's or a series' name: one or two words, or a few in capitals, or a label that says that it is a
 * release; above a line that can be the headline.
 */
function isKicker(line: ReadLine, next: ReadLine): boolean {
  if (lacksSpaces(line.text) || endsSentence(line.text)) return false;
  const isRelease = line.words <= MAX_LABEL_WORDS && RELEASE.test(line.text);
  const label =
    isRelease || line.words <= 2 || (line.words <= 4 && (isInCapitals(line.text) || line.text.endsWith(":")));
  const least = line.words === 1 ? 3 : 4;
  const most = isRelease ? 30 : MAX_HEADLINE_BELOW;
  return label && next.words >= least && next.words <= most && isHeadlineLike(next.text);
}

const MAX_LABEL_WORDS = 12;
/** A longer line below a label is a standfirst, and the label is the headline: "SHED WARS". */
const MAX_HEADLINE_BELOW = 16;
/** "Port Ellis Council - News release", "Pressemitteilung Nr. 12": the words open it, or follow a sign. */
const RELEASE = compilePattern(
  String.raw`(?:^|[^\p{L}\p{N}\s] ?)${anyOf("mail", "releases")}(?![\p{L}])(?! \p{Ll}{4})`,
);

/** A paragraph, or a line that is one sentence: what follows the headline, if there is one. */
function opensStory(line: ReadLine, free: readonly ReadLine[]): boolean {
  if (line.paragraph && !isHeadlineLike(line.text)) return true;
  return ENDS_WITH_STOP.test(line.text) && !isRepeatedBelow(line, free);
}

/**
 * Copy whose first line is a sentence shorter than the next. It is a headline with a full stop if it
 * announces the next lines.
 */
function findShortOpening(free: readonly ReadLine[]): ReadLine | undefined {
  const [first, second] = free;
  if (!first || !second || first.words > 15 || second.words <= first.words || lacksSpaces(first.text))
    return undefined;
  return !findDateline(first.text) && isRepeatedBelow(first, free) ? first : undefined;
}

/** Whether the next two lines repeat what a line says, as a story repeats its headline. */
function isRepeatedBelow(line: ReadLine, free: readonly ReadLine[]): boolean {
  const at = free.indexOf(line);
  const told = listTold(free.slice(at + 1, at + 3).map(({ text }) => text));
  return measureOverlap(line.text, told) >= MIN_ANNOUNCED;
}
/**
 * Two in three headlines of the briefs share so much with the opening, and one in thirteen first sentences.
 */
const MIN_ANNOUNCED = 0.5;

const MARKERS: ReadonlySet<Role | undefined> = new Set(["caption", "credit", "byline", "date", "dateline"]);

/**
 * One or two lines between the headline and what ends a story's head: a caption, credit, byline,
 * date or dateline.
 */
export function claimStandfirst(story: readonly ReadLine[]): string | undefined {
  const stated = story.filter(({ role }) => role === "standfirst");
  if (stated.length > 0) return stated.map(({ text }) => text).join(" ");
  const at = story.findIndex(({ role }) => role === "headline");
  if (at < 0) return undefined;
  const candidates: ReadLine[] = [];
  for (const line of story.slice(at + 1)) {
    const marked =
      MARKERS.has(line.role) ||
      (!line.role && candidates.length > 0 && findDateline(line.text) !== undefined);
    if (marked) break;
    if (line.role) continue;
    if (candidates.length === 2 || line.words < 8 || line.words > 60 || findDateline(line.text))
      return undefined;
    candidates.push(line);
  }
  const left = story.some((line) => !line.role && !candidates.includes(line));
  if (candidates.length === 0 || !left) return undefined;
  for (const line of candidates) line.role = "standfirst";
  return candidates.map(({ text }) => text).join(" ");
}
