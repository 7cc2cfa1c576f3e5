/** Notices in the fields of an item or of front matter, whatever a system or a desk calls them. */
import { compilePhrases, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { alternatives } from "../languages/phrases.ts";
import { capPattern } from "../text/capped.ts";
import { memoize } from "../text/memoize.ts";
import { findNoteNotice, findNotice } from "./line-notices.ts";
import {
  findReleaseNotice,
  isAddress,
  isOfNotices,
  isOfTrade,
  isWithoutSpaces,
  mayHold,
  namesRelease,
  refuses,
} from "./notices/index.ts";
import { STOPS } from "./notices/notice.ts";
import type { Status, StatusNotice } from "./status.ts";

/** More fields than any desk sets are not looked at, nor are longer names. */
const [MAX_FIELDS, MAX_NAME] = [200, 60];
/** Names grow by the spaces between their words. */
const MAX_SPELLED = 2 * MAX_NAME;

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
    const notice = IS_ON.test(said) ? findSwitchedOn(name) : findInField(name, said);
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

/** "do_not_publish: true", "private: yes". */
function findSwitchedOn(name: string): { kind: string; until?: string | undefined } | undefined {
  return SWITCHES.test(name) ? HOLD : findReleaseNotice(name);
}

function findInField(name: string, value: string): { kind: string; until?: string | undefined } | undefined {
  // "Legal: no" may say that nobody has to look; "legal: not yet" says that somebody will.
  if (isOff(value)) return isNeeded(name) || (namesState(name) && WAITS.test(value)) ? HOLD : undefined;
  if (value === "") return undefined;
  const judged = isNeeded(name) ? "status" : judgeName(name);
  if (judged === undefined) return undefined;
  const words = /[\s\d]/.test(value) ? value : spellName(value);
  // "visa_status: pending" is a fact of the story; "visa_status: draft" may be one, too, and yet it holds.
  if (judged === "other") return findUnfinished(words);
  if (judged !== "moment" && WAITS.test(words)) return HOLD;
  const both = findReleaseNotice(`${name}: ${words}`);
  if (both?.until === undefined && (isNeeded(name) || namesState(name))) {
    const state = judgeState(words);
    if (state === "waits") return HOLD;
    if (state === "done" && !isStop(both) && !isStop(findReleaseNotice(words))) return undefined;
  }
  // "legal_hold: cleared 30/11" says that nobody waits any more.
  if (both?.until === undefined && CLEARED.test(words) && isOfNotices(words)) return undefined;
  // "publish_date" is a plan while it is to come, and a day of publication afterwards.
  if (judged === "moment" && both?.until !== undefined && !mayHold(name)) return { ...both, kind: "release" };
  if (isStop(both) || judged === "moment") return both;
  return judged === "note" ? findNoteNotice(words) : findReleaseNotice(words);
}
const HOLD = { kind: "hold" };

function isStop(notice: { kind: string } | undefined): boolean {
  return STOPS.some((stop) => stop === notice?.kind);
}

/** What holds a story whatever it is said of: "draft", "do not publish", "embargoed". */
function findUnfinished(words: string): { kind: string; until?: string | undefined } | undefined {
  if (UNFINISHED.test(words) || refuses(words)) return HOLD;
  const notice = findReleaseNotice(words);
  return notice?.kind === "embargo" ? notice : undefined;
}

/** Such a value says no more than the name does. */
const IS_ON = compilePhrases([...listPhrases("status", "fieldOn"), "true", "on", "1"], { at: "whole" });
/** Says that a story is not for readers, where it is on. */
const SWITCHES = compilePhrases(listPhrases("status", "fieldSwitches"), { at: "whole" });
/** What is said of a story that waits. */
const WAITS = compilePhrases(listPhrases("status", "fieldHolds"), { at: "whole", after: "[.!]?" });
const UNFINISHED = compilePhrases(listPhrases("status", "draft"), { at: "whole", after: "[.!]?" });
const CLEARED = compilePhrases(listPhrases("status", "cleared", "lifted"), { at: "start" });

/**
 * What a short value says of the state of a story. A word of waiting, of lacking or of "not" waits, whatever
 * stands beside it: "not seen", "missing", "approved, awaiting print". "No issues" and "given" are an end.
 */
function judgeState(value: string): "waits" | "done" | undefined {
  const { units, glue } = cutUp(value);
  if (value.length > MAX_NAME || units.length > (glue ? MAX_STATE : MAX_SIGNS)) return undefined;
  const rest = withoutRuns(value, DONE);
  if (listRuns(rest).some((run) => WAITING.some((pattern) => pattern.test(run)))) return "waits";
  return rest === units.join(glue) ? undefined : "done";
}
const [MAX_STATE, MAX_SIGNS] = [4, 12];
const HANGUL = /\p{Script=Hangul}/u;
const DONE = compilePhrases(listPhrases("status", "fieldDone"), { at: "whole" });
const WAITING = (["fieldHolds", "fieldLacks", "draft", "not", "fieldOff"] as const).map((list) =>
  compilePhrases(listPhrases("status", list), { at: "whole" }),
);

/** A text's words, or its signs where no spaces part words, and what stands between them. */
function cutUp(text: string): { units: string[]; glue: string } {
  return !isWithoutSpaces(text) || HANGUL.test(text)
    ? { units: text.split(/[\s,.;:!?()]+/).filter(Boolean), glue: " " }
    : { units: Array.from(text).slice(0, MAX_NAME / 3), glue: "" };
}

/** All runs of neighbours among these, the longest first. */
function listRuns(text: string): string[] {
  const { units, glue } = cutUp(text);
  const runs: string[] = [];
  for (let length = units.length; length > 0; length--)
    for (let at = 0; at + length <= units.length; at++) runs.push(units.slice(at, at + length).join(glue));
  return runs;
}

/** A text with "|" for each run that a pattern matches. */
function withoutRuns(text: string, pattern: RegExp): string {
  const { units, glue } = cutUp(text);
  return listRuns(text)
    .filter((run) => pattern.test(run))
    .reduce((rest, run) => rest.replace(run, "|"), units.join(glue));
}

/** What a story has to be before it is published: "approved", "published", … */
const NEEDED = compilePhrases(listPhrases("status", "fieldNeeds"), { at: "whole" });
/** … and these in it, which may stand beside other words of the desk: "klar til print". */
const NEEDS = findAll(listPhrases("status", "fieldNeeds"));
const LONG_NEEDS = findAtEnd(listPhrases("status", "fieldNeeds"));
const PUBLISHING = compilePhrases(listPhrases("status", "publish"), { at: "whole" });

/** Finds each of these in a text. */
function findAll(list: readonly string[]): RegExp {
  return capPattern(
    MAX_SPELLED,
    compilePattern(() => alternatives(list), "giu"),
  );
}

/** Finds the long ones of these at the ends of words: "publicatiestatus". */
function findAtEnd(list: readonly string[]): RegExp {
  const long = list.filter((word) => /^\p{L}{6,}$/u.test(word));
  const source = () => String.raw`(?<=\p{L})${alternatives(long, { isPart: true })}(?!\p{L})`;
  return capPattern(MAX_SPELLED, compilePattern(source, "giu"));
}

/** Whether a story waits where a field with this name is off. */
const isNeeded = memoize((name: string): boolean => {
  const without = (found: string) => (listRuns(found).some((run) => PUBLISHING.test(run)) ? found : " ");
  const rest = name.replaceAll(NEEDS, without).replaceAll(LONG_NEEDS, without);
  return NEEDED.test(name) || (!WHEN.test(name) && isOfDesk(name, rest));
}, 500);

/** Whether a name speaks of the state of the story itself: "legal check", "Freigabestatus", "記事ステータス". */
const namesState = memoize((name: string): boolean => {
  const parted = withoutRuns(name, STATUS).replaceAll(COMPOUNDS, "|");
  return parted.includes("|") && !WHEN.test(name) && isOfDesk(name, parted);
}, 500);

/** Whether something of the desk was found in a name, and what is left of it names nothing else. */
function isOfDesk(name: string, rest: string): boolean {
  if (rest === name || name.split(" ").some((word) => PARTS.test(word))) return false;
  const other = withoutRuns(rest, BESIDE).replaceAll("|", " ").trim();
  return other === "" || isOfTrade(other);
}
const BESIDE = compilePhrases(listPhrases("status", "fieldBeside", "fieldNames"), { at: "whole" });
const PARTS = compilePhrases(listPhrases("status", "parts"), { at: "whole" });

/**
 * What a field is by its name: a note to the desk, what the desk says of the state of a story, a moment from
 * which the story is free, or the state of something else. Most are none of these: what a headline or a
 * section says is told to readers.
 */
const judgeName = memoize((name: string): "note" | "status" | "moment" | "other" | undefined => {
  if (NOTE.test(name) || isAddress(name)) return "note";
  if (namesRelease(name)) return "moment";
  if (namesState(name)) return "status";
  return withoutRuns(name, STATUS).replaceAll(COMPOUNDS, "|").includes("|") ? "other" : undefined;
}, 500);
const NOTE = compilePhrases(listPhrases("status", "fieldNames"), { at: "whole" });
const STATUS = compilePhrases(listPhrases("status", "fieldWords"), { at: "whole" });
const COMPOUNDS = findAtEnd(listPhrases("status", "fieldWords"));

/** The words of a name: `publishAfter`, `publish_after` and `publish-after` are "publish after". */
function spellName(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[\s_.-]+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * What a field for an embargo says: when it ends, as written; or that there is none.
 *
 * @param field what it says, or whether there is one
 */
export function readEmbargoField(
  field: string | boolean | undefined,
): Pick<Status, "embargoed" | "embargoedUntil" | "embargoLifted"> {
  if (field === undefined) return {};
  if (field === true) return { embargoed: true };
  const says = `embargo: ${field}`;
  const isNone = field === false || isOff(field) || findNotice(says)?.isLifted;
  return isNone ? { embargoLifted: says } : { embargoedUntil: field };
}

/** Whether a field says that it is off, or that there is nothing of it: "no", "nessuno", "entfällt". */
function isOff(value: string): boolean {
  return IS_OFF.test(value.trim());
}
const IS_OFF = compilePhrases(
  [...listPhrases("status", "none", "not", "lifted", "fieldOff"), "false", "off", "null", "0"],
  { at: "whole" },
);
