/** Notices in the fields of an item or of front matter, whatever a system or a desk calls them. */
import { compilePhrases, listPhrases } from "../languages/index.ts";
import { memoize } from "../text/memoize.ts";
import { findReleaseNotice, isAddress, mayHold, namesRelease } from "./notices/index.ts";
import { STOPS } from "./notices/notice.ts";
import { findNoteNotice, type StatusNotice } from "./status.ts";

/** More fields than any desk sets are not looked at, nor are longer names. */
const [MAX_FIELDS, MAX_NAME] = [200, 60];

/**
 * The holds and embargoes in fields: one that is on and says so by its name (`do_not_publish: true`), one
 * whose name and value say so together (`publish_after: 2026-03-12 06:00`), and a note or a status for the
 * desk (`hinweis: nicht zur Veröffentlichung`, `workflow_state: in legal review`). A field takes nothing
 * back: it holds.
 *
 * @param fields names and values as they stand; only texts, `true` and `false` count
 */
export function findNoticesInFields(fields: Iterable<readonly [string, unknown]>): StatusNotice[] {
  const found: StatusNotice[] = [];
  let seen = 0;
  for (const [key, value] of fields) {
    if (++seen > MAX_FIELDS) break;
    if (key.length > MAX_NAME || (typeof value !== "boolean" && typeof value !== "string")) continue;
    const name = spellName(key);
    const said = typeof value === "string" ? value.trim() : String(value);
    const notice = isOn(said) ? findReleaseNotice(name) : findInField(name, said);
    if (!notice || !(isStop(notice) || notice.until)) continue;
    const [text, { kind }] = [`${key}: ${value}`, notice];
    found.push(kind === "embargo" || kind === "release" ? { ...notice, kind, text } : { kind: "hold", text });
  }
  return found;
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
    if (typeof value !== "boolean" && (typeof value !== "string" || value.length > MAX_VALUE)) continue;
    if (saysWhenOut(name) || findNoticesInFields([[name, value]]).length === 0) continue;
    held.push([name, value]);
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
  if (IS_OFF.test(value)) return NEEDED.test(name) ? { kind: "hold" } : undefined;
  if (value === "") return undefined;
  const judged = judgeName(name);
  if (judged === undefined) return undefined;
  const both = findReleaseNotice(`${name}: ${value}`);
  // "publish_date" is a plan while it is to come, and a day of publication afterwards.
  if (judged === "moment" && both?.until !== undefined && !mayHold(name)) return { ...both, kind: "release" };
  return (both && isStop(both)) || judged === "moment" ? both : findNoteNotice(value);
}

function isStop({ kind }: { kind: string }): boolean {
  return STOPS.some((stop) => stop === kind);
}

/** Such a value says no more than the name does. */
function isOn(value: string): boolean {
  return /^(?:true|yes|y|on)$/i.test(value);
}
/** What a story has to be before it is published. */
const NEEDED = compilePhrases(listPhrases("status", "fieldNeeds"), { at: "whole" });
const IS_OFF = compilePhrases([...listPhrases("status", "none", "not", "lifted"), "false", "off", "null"], {
  at: "whole",
});

/**
 * What a field is by its name: for the desk, or of a moment from which the story is free. Most are neither:
 * what a headline or a section says is told to readers.
 */
const judgeName = memoize((name: string): "desk" | "moment" | undefined => {
  if (DESK.test(name) || isAddress(name)) return "desk";
  return namesRelease(name) ? "moment" : undefined;
}, 500);
const DESK = compilePhrases(listPhrases("status", "fieldNames"), { at: "whole" });

/** The words of a name: `publishAfter`, `publish_after` and `publish-after` are "publish after". */
function spellName(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[\s_.-]+/g, " ")
    .trim()
    .toLowerCase();
}
