/** Notices in the names by which desks hold stories: of files, of folders, and a story's slug. */
import { compilePhrases, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { inCapitals, MAX_NOTICE_LENGTH } from "./line-notices.ts";
import { clearLine } from "./notices/clear.ts";
import { findReleaseNotice, mayHold } from "./notices/index.ts";
import { type ReleaseNotice, STOPS } from "./notices/notice.ts";
import type { StatusNotice } from "./status.ts";

/** "FIRE-HOLD", "budget/EMBARGOED", "SCANS-HFR-MON". */
const HELD_SLUG = compilePattern(
  [
    `(?:[-/ _]${inCapitals("slugEndings", true)}){1,3}`,
    String.raw`(?:[-/ _]?(?:${inCapitals("slugDays", true)}|\d{1,4}))?$`,
  ],
  "u",
);

/** Whether a story's slug is a notice, or ends with a word by which desks hold stories. */
export function isHeldSlug(slug: string): boolean {
  return HELD_SLUG.test(slug) || findNoticeInWords(spaceName(slug)) !== undefined;
}

/** The notice behind a slug on its line: "BC-BUDGET-FUEL EMBARGOED 1230 GMT MARCH 10 2027,144". */
export function findNoticeBehindSlug(line = ""): StatusNotice | undefined {
  const behind = BEHIND_SLUG.exec(line.slice(0, MAX_NOTICE_LENGTH))?.[1];
  if (behind === undefined) return undefined;
  const found = findNoticeInWords(behind) ?? (mayHold(behind) ? HOLD : undefined);
  return found && makeNamed(found.kind, line, found.until);
}
const BEHIND_SLUG = /^[^\s-]{1,30}-\S{1,60} (.*?)(?:,\d{1,5})?$/;

/** A name's words in capitals, at one end: "EMBARGOED UNTIL FRIDAY fire", "harbour fire DO NOT USE". */
const CAPITALS_FIRST = /^(?:[^\p{Ll}\s]{2,30}\s{1,3}){1,12}(?=\S{0,30}\p{Ll})/u;
const CAPITALS_LAST = /\p{Ll}\S{0,30}((?:\s{1,3}[^\p{Ll}\s]{2,30}){1,12})$/u;

/**
 * The notice in a file's name: "EMBARGOED until Friday harbour fire.txt", "harbour-fire-HOLD.txt"; or in a
 * folder's: "embargo/harbour-fire.txt". A kill only holds: nobody takes back by a name what comes under it.
 */
export function findNoticeInName(key: string): StatusNotice | undefined {
  const [name = "", ...folders] = key.split("/").reverse().slice(0, MAX_FOLDERS);
  const stem = name.slice(0, MAX_NOTICE_LENGTH).replace(/\.[A-Za-z0-9]{1,6}$/, "");
  const words = spaceName(stem);
  const [first, last] = [CAPITALS_FIRST.exec(words)?.[0], CAPITALS_LAST.exec(words)?.[1]];
  const found = [first, words, ...stem.split(/\s[-–—]\s|[()[\]]/), last]
    .map((part) => (part === undefined ? undefined : findNoticeInWords(part.trim())))
    .find((notice) => notice !== undefined);
  if (found) return makeNamed(found.kind, name, found.until);
  return isHeldSlug(stem) ? { kind: "hold", text: name } : findNoticeInFolders(folders);
}

/** Of one word only an embargo, or capitals: "held", "draft" and "spike" are slugs of stories, too. */
function findNoticeInWords(words: string): ReleaseNotice | undefined {
  const found =
    findReleaseNotice(words) ?? (SAYS_UNDER.test(words) ? { kind: "embargo" as const } : undefined);
  if (!found || !STOPS.includes(found.kind)) return undefined;
  return found.kind === "embargo" || /\s/.test(words) || !/\p{Ll}/u.test(words) ? found : undefined;
}

/** "under embargo harbour fire": no slug of a story opens so. */
const SAYS_UNDER = compilePhrases(
  listPhrases("status", "embargo").filter((phrase) => phrase.includes(" ") && phrase.endsWith("embargo")),
  { at: "start" },
);

/** Folders above a file that are looked at, and the file itself. */
const MAX_FOLDERS = 10;

/** No kill: a folder of killed stories is no notice on them. */
function findNoticeInFolders(folders: readonly string[]): StatusNotice | undefined {
  for (const folder of folders) {
    const words = spaceName(folder.slice(0, MAX_NOTICE_LENGTH));
    const found = HELD_FOLDER.test(words) ? HOLD : findNoticeInWords(words);
    if (found && found.kind !== "kill") return makeNamed(found.kind, `${folder}/`, found.until);
  }
  return undefined;
}
const HELD_FOLDER = compilePhrases(listPhrases("status", "heldFolders"), { at: "whole" });
const HOLD: ReleaseNotice = { kind: "hold" };

function makeNamed(kind: string, text: string, until: string | undefined): StatusNotice {
  return kind === "embargo" ? { kind, text, until } : { kind: "hold", text };
}

/** The words of a name that has hyphens for spaces. */
function spaceName(name: string): string {
  return clearLine(name)
    .replace(/(?<!\s)[_.-](?!\s)/g, " ")
    .trim();
}
