/** The day of a pasted page whose date shares its line with an author, a section or a count of comments. */
import type { Draft } from "../formats/format.ts";
import { dateLine, parseDate } from "./dates.ts";
import type { ReadLine } from "./roles.ts";

/** Lines below a headline and above it in which its date may stand; other dates are other stories'. */
const BELOW = 12;
const ABOVE = 3;

/**
 * Claims the short line nearest to the headline that holds a whole date: "By Daniel | Published: 23 July 2017 | 4
 * comments". Below the headline goes before above it. Dates are as written.
 */
export function pageDatesOf(lines: readonly ReadLine[]): Pick<Draft, "published" | "versionCreated"> {
  const at = lines.findIndex(({ role }) => role === "headline");
  if (at < 0) return {};
  const below = lines.slice(at + 1, at + 1 + BELOW);
  const above = lines.slice(Math.max(0, at - ABOVE), at).reverse();
  const line = [...below, ...above].find(holdsDate);
  if (!line) return {};
  line.role = "date";
  return dateLine(line.text)?.kind === "updated" ? { versionCreated: line.text } : { published: line.text };
}

/** Without a year, a day in a menu or in copy is any day. */
function holdsDate({ text, words, paragraph }: ReadLine): boolean {
  return (
    !paragraph &&
    words <= 20 &&
    /\d{4}|\d\d?\.\d\d?\.\d\d/.test(text) &&
    parseDate(text, { zone: "UTC" }) !== undefined
  );
}
