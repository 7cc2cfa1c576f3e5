/** Notices in Chinese, Japanese, Korean and Thai, whose words are not parted by spaces, or not always. */
import { LANGUAGES } from "../../languages/index.ts";
import { lacksSpaces } from "../../scripts.ts";
import { capPattern } from "../../text/capped.ts";
import { nameZonesPlainly } from "../plain-zones.ts";
import { OTHER, ROLES, TIME } from "./lexicon.ts";
import { combine, type NoticeKind, type ReleaseNotice } from "./notice.ts";
import { ASKS_UNSPACED, EMBARGO_UNSPACED, HOLDS_UNSPACED } from "./patterns.ts";
import { MAX_LINE } from "./tokens.ts";

/** Whether notices in a line's script are read without regard to spaces. */
export function isWithoutSpaces(line: string): boolean {
  return lacksSpaces(line) || /\p{Script=Hangul}/u.test(line);
}

/** A longer line in such a script is copy. */
const MAX_UNSPACED = MAX_LINE / 4;
/** No entry has more characters. */
const MAX_ENTRY = 20;

const BREAKS = /[【】「」『』[\]()《》:;!?。、，,|/…※*#＝=~]|\s[-–—]+\s/;
const MOMENT = capPattern(MAX_LINE, /(?:UTC\p{Lu}+ )?(?:\d.*\d|\d)(?:\D|$)(?:.*UTC\p{Lu}+)?/u);

/** The letter of each entry of these languages; spaces in an entry do not count. */
let loaded: ReadonlyMap<string, string> | undefined;

function loadEntries(): ReadonlyMap<string, string> {
  const languages = LANGUAGES.filter(({ isUnspaced }) => isUnspaced);
  const entries = ROLES.flatMap(([role, letter]) =>
    languages
      .flatMap(({ status }) => status[role])
      .map((entry): [string, string] => [entry.normalize("NFKC").replaceAll(" ", ""), letter]),
  );
  // An entry with two roles has the first one.
  loaded = new Map(entries.toReversed());
  return loaded;
}

/**
 * The notice in a line that is made of words of notices and of time, or in a part of it that is; undefined
 * for other lines, and for those of more than 100 characters.
 */
export function findUnspacedNotice(line: string): ReleaseNotice | undefined {
  if (line.length > MAX_UNSPACED) return undefined;
  const parts = line.normalize("NFKC").split(BREAKS);
  const spelled = parts.map(spellPart).filter((letters) => letters !== "");
  const closed = spelled.filter((letters) => !letters.includes(OTHER));
  // In a line with other words, one word makes no notice, unless it asks to hold.
  const counting =
    closed.length === spelled.length
      ? closed
      : closed.filter((letters) => letters.length > 1 || /H/.test(letters));
  const kind = judgeUnspaced(counting.join("")) ?? (asksToHold(line, spelled) ? "hold" : undefined);
  if (kind === undefined) return undefined;
  return combine(kind, line, kind === "kill" ? undefined : MOMENT.exec(nameZonesPlainly(line))?.[0]);
}

/** Whether a line of such a script has only words of notices and of time. */
export function isOfUnspacedNotices(line: string): boolean {
  if (line.length > MAX_UNSPACED) return false;
  return line
    .normalize("NFKC")
    .split(BREAKS)
    .every((part) => !spellPart(part).includes(OTHER));
}

/**
 * Whether a line says in its one part until when, and ends with a hold ("유족에게 알리기 전까지 보도 금지"), or
 * begins with a request to wait ("กรุณาอย่าเผยแพร่จนกว่าจะแจ้งครอบครัว").
 */
function asksToHold(line: string, spelled: readonly string[]): boolean {
  if (spelled.length !== 1 || /["“”「」『』.。]/.test(line)) return false;
  return ASKS_UNSPACED.test(spelled[0]!);
}

/** The kill or the hold in a sentence that only editors read, whatever stands beside its words. */
export function findUnspacedInNote(line: string): ReleaseNotice | undefined {
  const known = findUnspacedNotice(line);
  if (known || line.length > MAX_UNSPACED) return known;
  const letters = line.normalize("NFKC").split(BREAKS).map(spellPart).join("");
  if (/Z/.test(letters)) return undefined;
  if (/K/.test(letters) && /C/.test(letters)) return { kind: "kill" };
  return HOLDS_UNSPACED.test(letters) ? { kind: "hold" } : undefined;
}

function judgeUnspaced(letters: string): NoticeKind | undefined {
  if (/K/.test(letters) || (/k/.test(letters) && /[CR]/.test(letters))) return "kill";
  if (/^[fRETPUC]*Z[fT]*$/.test(letters)) return "lifted";
  if (EMBARGO_UNSPACED.test(letters)) return "embargo";
  return /[EHD]/.test(letters) ? "hold" : undefined;
}

/**
 * The letters of the entries that cover a text, the longest first at each place; what no entry
 * covers is `OTHER`.
 */
function spellPart(text: string): string {
  const entries = loaded ?? loadEntries();
  const run = text.replace(/\s+/g, "");
  let letters = "";
  for (let at = 0; at < run.length; ) {
    const figures = /^\d+/.exec(run.slice(at, at + 8))?.[0].length ?? 0;
    let length = figures || Math.min(MAX_ENTRY, run.length - at);
    while (!figures && length > 1 && !entries.has(run.slice(at, at + length))) length--;
    letters += figures
      ? TIME
      : (entries.get(run.slice(at, at + length)) ?? (/[\p{P}\p{S}]/u.test(run[at]!) ? "" : OTHER));
    at += length;
  }
  return letters;
}
