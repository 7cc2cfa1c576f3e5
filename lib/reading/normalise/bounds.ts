/**
 * How much of each field is kept. So every article, its body aside, stays below `MAX_BYTES` as JSON, whatever
 * an upload states. What is cut or left out is warned of by the name of its field.
 */
import type { Warning } from "../../article.ts";
import { formatCount } from "../../text/counts.ts";

/** Tells whoever reads the article of what was guessed, repaired or left out. */
export type Warn = (code: Warning["code"], message: string) => void;

/**
 * Bytes of an article as JSON without its body and its upload: all the bounds below, in the script
 * that needs most.
 */
export const MAX_BYTES = 500_000;

/** Characters (UTF-16 units) of a field that is copy: a longer one is cut at a space. */
export const MAX_LENGTHS = {
  headline: 2_000,
  standfirst: 5_000,
  slugline: 500,
  version: 200,
  versionGuid: 500,
  source: 200,
  section: 200,
  edNote: 5_000,
  copyrightHolder: 500,
  copyrightNotice: 2_000,
  usageTerms: 5_000,
  dateline: 500,
  byline: 200,
  images: 2_000,
  body: 20_000,
} as const;

/** Characters of addresses and codes. Cut, they would mean something else, so a longer one is left out. */
export const MAX_WHOLE_LENGTHS = {
  uri: 2_048,
  keywords: 200,
  subjects: 500,
  genres: 500,
  places: 500,
  "images.uri": 2_048,
} as const;

/** Members of a list, and characters of all of them together: those beyond are left out. */
const LISTS = {
  byline: { most: 100, characters: 10_000 },
  keywords: { most: 100, characters: 10_000 },
  subjects: { most: 200, characters: 20_000 },
  genres: { most: 50, characters: 5_000 },
  places: { most: 100, characters: 10_000 },
  images: { most: 200, characters: 60_000 },
  warnings: { most: 50, characters: 10_000 },
} as const;
export type List = keyof typeof LISTS;

/**
 * How many members of a list are read at most, kept or not: a wire that repeats itself must not keep
 * a function busy.
 */
const MAX_READ_FACTOR = 10;

/** The first members of a list in an upload, as many as are read at most. */
export function limitRead<T>(field: List, members: readonly T[], warn: Warn): readonly T[] {
  const most = LISTS[field].most * MAX_READ_FACTOR;
  if (members.length > most) warnMore(field, most, warn);
  return members.slice(0, most);
}

/** The first members of a list of an article's, as many as are kept. */
export function limitKept<T>(field: List, members: readonly T[], warn: Warn): T[] {
  const { most, characters } = LISTS[field];
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
