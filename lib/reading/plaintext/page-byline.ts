/**
 * Who wrote a pasted page, and when: near its headline, in lines that also hold a section, a count of
 * comments or each other ("By Daniel | Published: 23 July 2017 | 4 comments").
 */
import type { Person } from "../../article.ts";
import { parseByline } from "../../newsroom/byline.ts";
import { parseDate, parseDateLine } from "../../newsroom/dates.ts";
import { findSigners, isBylineLabel } from "../../newsroom/mixed-byline.ts";
import type { Draft } from "../draft.ts";
import type { ReadLine } from "./roles.ts";

/**
 * How many lines below a headline and above it may name its writers. Lines farther away belong
 * to other stories.
 */
const MAX_LINES_BELOW = 12;
const MAX_LINES_ABOVE = 3;
/** Characters. A line that names the writers has no more. */
const MAX_BYLINE_CHARACTERS = 200;

/** The lines that may sign a page: those below its headline first, the nearest first. */
function selectNear(lines: readonly ReadLine[]): ReadLine[] {
  const at = lines.findIndex(({ role }) => role === "headline");
  if (at < 0) return [];
  return [
    ...lines.slice(at + 1, at + 1 + MAX_LINES_BELOW),
    ...lines.slice(Math.max(0, at - MAX_LINES_ABOVE), at).reverse(),
  ];
}

/** Claims the short line nearest to the headline that holds a whole date. Dates are as written. */
export function claimPageDates(lines: readonly ReadLine[]): Pick<Draft, "published" | "versionCreated"> {
  const line = selectNear(lines).find(holdsDate);
  if (!line) return {};
  line.role = "date";
  return parseDateLine(line.text)?.kind === "updated"
    ? { versionCreated: line.text }
    : { published: line.text };
}

/** A day without a year in a menu or in copy may be any day. */
function holdsDate({ text, words, paragraph }: ReadLine): boolean {
  const isShort = !paragraph && words <= 20 && /\d{4}|\d\d?\.\d\d?\.\d\d/.test(text);
  return isShort && parseDate(text, { zone: "UTC" }) !== undefined;
}

/** Claims the short line nearest to the headline that names its writers. */
export function claimPageByline(lines: readonly ReadLine[]): Person[] {
  const near = selectNear(lines);
  for (const [index, line] of near.entries()) {
    if (line.paragraph || line.words > 20 || line.text.length > MAX_BYLINE_CHARACTERS) continue;
    // A label may stand in a line of its own: "Von", and below it "Ada Quill".
    const name = isBylineLabel(line.text) ? near[index + 1] : undefined;
    const people = findNames([line.text, ...(name ? [name.text] : [])]).flatMap(parseByline);
    if (people.length === 0) continue;
    line.role ??= "byline";
    if (name) name.role ??= "byline";
    return people;
  }
  return [];
}

function findNames(lines: readonly string[]): string[] {
  const parts = lines
    .flatMap((line) => line.split(/(?:(?<!\s)\s+)?[|·•]\s*|\s\/\/?\s/))
    .filter((part) => part !== "");
  return findSigners(parts, { isNamed: false, isMeta: false, isBetween: true });
}
