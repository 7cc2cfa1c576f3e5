/** Holds the lists of an article to their bounds (article-fields.ts), and warns of what is left out. */
import type { Warning } from "../../article.ts";
import { ARTICLE_FIELDS, type BoundedBy } from "../../article-fields.ts";
import { formatCount } from "../../text/counts.ts";

/** Tells whoever reads the article of what was guessed, repaired or left out. */
export type Warn = (code: Warning["code"], message: string) => void;

/**
 * Bytes of an article as JSON without its body and its upload: all the bounds together, in the script
 * that needs most.
 */
export const MAX_BYTES = 500_000;

/**
 * How many members of a list are read at most, kept or not: a wire that repeats itself must not keep
 * a function busy.
 */
const MAX_READ_FACTOR = 10;

type List = BoundedBy<"list">;

/** The first members of a list in an upload, as many as are read at most. */
export function limitRead<T>(field: List, members: readonly T[], warn: Warn): readonly T[] {
  const most = ARTICLE_FIELDS[field].list.most * MAX_READ_FACTOR;
  if (members.length > most) warnMore(field, most, warn);
  return members.slice(0, most);
}

/** The first members of a list of an article's, as many as are kept. */
export function limitKept<T>(field: List, members: readonly T[], warn: Warn): T[] {
  const { most, characters } = ARTICLE_FIELDS[field].list;
  if (members.length > most) warnMore(field, most, warn);
  let length = 0;
  const kept = members.slice(0, most);
  const end = kept.findIndex((member) => {
    length += countCharacters(member);
    return length > characters;
  });
  if (end < 0) return kept;
  warn("truncated", `${field}: more than ${formatCount(characters)} characters; the rest was left out.`);
  return kept.slice(0, end);
}

function warnMore(field: List, most: number, warn: Warn): void {
  warn("truncated", `${field}: more than ${formatCount(most)}; the rest was left out.`);
}

function countCharacters(member: unknown): number {
  if (typeof member === "string") return member.length;
  return Object.values(member as object).reduce((sum, value) => sum + String(value).length, 0);
}
