/** Notices in the fields of an item or of front matter, whatever a system or a desk calls them. */
import { compilePhrases, listPhrases } from "../languages/index.ts";
import { memoize } from "../text/memoize.ts";
import { findReleaseNotice, isAddress, isOfNotices, mayHold, namesRelease } from "./notices/index.ts";
import { STOPS } from "./notices/notice.ts";
import { findNoteNotice, isOff, type StatusNotice } from "./status.ts";

/** More fields than any desk sets are not looked at, nor are longer names. */
const [MAX_FIELDS, MAX_NAME] = [200, 60];

/**
 * The holds and embargoes in fields: one that is on and says so by its name (`do_not_publish: true`), one
 * whose name and value say so together (`publish_after: 2026-03-12 06:00`), and a note or a status for the
 * desk (`hinweis: nicht zur Veröffentlichung`, `workflow_state: in legal review`). A field takes nothing
 * back: it holds.
 *
 * @param fields names and values as they stand; only texts, `true`, `false`, 1 and 0 count
 */
export function findNoticesInFields(fields: Iterable<readonly [string, unknown]>): StatusNotice[] {
  const found: StatusNotice[] = [];
  let seen = 0;
  for (const [key, value] of fields) {
    if (++seen > MAX_FIELDS) break;
    if (key.length > MAX_NAME || !isSaid(value)) continue;
    const name = spellName(key);
    const said = String(value).trim();
    const notice = IS_ON.test(said) ? findReleaseNotice(name) : findInField(name, said);
    if (!notice || !(isStop(notice) || notice.until)) continue;
    const [text, { kind }] = [`${key}: ${value}`, notice];
    found.push(kind === "embargo" || kind === "release" ? { ...notice, kind, text } : { kind: "hold", text });
  }
  return found;
}

/** Whether a value may say something to the desk: a text, a switch, or a number that is one. */
function isSaid(value: unknown): value is string | boolean | number {
  return typeof value === "boolean" || typeof value === "string" || value === 0 || value === 1;
}

/**
 * Those fields that hold or end an embargo, for who hands an item on and reads it later. Pages, feeds and
 * wires say when it went out ("publish_date"), often in a zone of their own: that holds nothing.
 *
 * @param fields names and values as they stand; prefixes of names ("desk:hold") are taken off
 */
export function pickHolding(fields: Iterable<readonly [string, unknown]>): [string, string | boolean][] {
  const held: [string, string | boolean][] = [];
  let seen = 0;
  for (const [key, value] of fields) {
    if (++seen > MAX_FIELDS) break;
    const name = key.slice(key.lastIndexOf(":") + 1);
    if (!isSaid(value) || (typeof value === "string" && value.length > MAX_VALUE)) continue;
    if (saysWhenOut(name) || findNoticesInFields([[name, value]]).length === 0) continue;
    held.push([name, typeof value === "number" ? value === 1 : value]);
  }
  return held;
}
/** A longer value is copy. */
const MAX_VALUE = 300;

function saysWhenOut(key: string): boolean {
  const name = spellName(key);
  return WHEN.test(name) && !mayHold(name);
}
const WHEN = compilePhrases(listPhrases("status", "fieldWhen"));

function findInField(name: string, value: string): { kind: string; until?: string | undefined } | undefined {
  const isNeeded = NEEDED.test(name);
  if (isOff(value)) return isNeeded ? HOLD : undefined;
  if (value === "") return undefined;
  const judged = isNeeded ? "status" : judgeName(name);
  if (judged === undefined) return undefined;
  const words = /[\s\d]/.test(value) ? value : spellName(value);
  if (judged !== "moment" && WAITS.test(words)) return HOLD;
  const both = findReleaseNotice(`${name}: ${words}`);
  // "legal_hold: cleared 30/11" says that nobody waits any more.
  if (both?.until === undefined && CLEARED.test(words) && isOfNotices(words)) return undefined;
  // "publish_date" is a plan while it is to come, and a day of publication afterwards.
  if (judged === "moment" && both?.until !== undefined && !mayHold(name)) return { ...both, kind: "release" };
  if ((both && isStop(both)) || judged === "moment") return both;
  return judged === "note" ? findNoteNotice(words) : findReleaseNotice(words);
}
const HOLD = { kind: "hold" };

function isStop({ kind }: { kind: string }): boolean {
  return STOPS.some((stop) => stop === kind);
}

/** Such a value says no more than the name does. */
const IS_ON = compilePhrases([...listPhrases("status", "fieldOn"), "true", "on", "1"], { at: "whole" });
/** What a story has to be before it is published. */
const NEEDED = compilePhrases(listPhrases("status", "fieldNeeds"), { at: "whole" });
/** What is said of a story that waits. */
const WAITS = compilePhrases(listPhrases("status", "fieldHolds"), { at: "whole", after: "[.!]?" });
const CLEARED = compilePhrases(listPhrases("status", "cleared", "lifted"), { at: "start" });

/**
 * What a field is by its name: a note to the desk, what the desk says of the state of a story, or a moment
 * from which the story is free. Most are none of these: what a headline or a section says is told to readers.
 */
const judgeName = memoize((name: string): "note" | "status" | "moment" | undefined => {
  if (NOTE.test(name) || isAddress(name)) return "note";
  if (namesRelease(name)) return "moment";
  return STATUS.test(name) || COMPOUND.test(name) ? "status" : undefined;
}, 500);
const NOTE = compilePhrases(listPhrases("status", "fieldNames"), { at: "whole" });
const STATUS = compilePhrases(listPhrases("status", "fieldWords"));
/** "publicatiestatus" */
const COMPOUND = compilePhrases(
  listPhrases("status", "fieldWords").filter((word) => /^\p{L}{6,}$/u.test(word)),
  { at: "end", isPart: true },
);

/** The words of a name: `publishAfter`, `publish_after` and `publish-after` are "publish after". */
function spellName(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[\s_.-]+/g, " ")
    .trim()
    .toLowerCase();
}
