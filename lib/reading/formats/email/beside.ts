/**
 * What a mail says to the desk beside its story: in its subject, above the story, below its signature, and by
 * the names of its attachments. It is written to be read by whoever opens the mail, and tells nothing of the
 * story.
 */
import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { findCoverNotice, findNoteNotice } from "../../../newsroom/line-notices.ts";
import { findNoticeInName } from "../../../newsroom/name-notices.ts";
import type { StatusNotice } from "../../../newsroom/status.ts";
import { countTokens, endsSentence, foldLine } from "../../../text/words.ts";
import { describeStory, findStrayBeside, findStrayHold, listTold, sharesWords } from "../../strays.ts";

/** "Hi Jo, could you …": a greeting on the line of a note. */
const GREETING = compilePattern(
  String.raw`^${anyOf("mail", "greetings")}(?: \p{L}[\p{L}'’.-]{0,20}){0,2}[,،，、!:] ?`,
);
const SENTENCES = /(?<=[.!?;])\s+|(?<=[。！？；])/;

/** The notices in the lines above a mailed story, each as a whole and sentence by sentence. */
export function listCoverNotices(lines: readonly string[]): StatusNotice[] {
  return lines.flatMap((line) => {
    const bare = line.replace(GREETING, "");
    const parts = [line, bare, ...bare.split(SENTENCES)];
    return [...new Set(parts)].flatMap((part) => findCoverNotice(part) ?? findAsked(part));
  });
}

/** What a note asks for that no reader sees. A kill by a covering note may be of a story sent before. */
function findAsked(note: string): StatusNotice[] {
  const notice = findNoteNotice(note);
  if (!notice || notice.kind === "release") return [];
  return [notice.kind === "kill" ? { kind: "hold", text: note } : notice];
}

const BREAKS = /\s?[:|!]\s+|\s[–—-]\s|[[\]()]/;

/**
 * The holds in parts of a subject that tell nothing of the story, where another part tells of it or the copy
 * has a headline of its own.
 */
export function listSubjectHolds(subject: string, copy: readonly string[]): StatusNotice[] {
  const parts = subject.split(BREAKS).map((part) => part.trim());
  const told = listTold(copy);
  const isOfStory = (part: string) =>
    sharesWords(part, told) || copy.some((line) => foldLine(line) === foldLine(part));
  const [first = ""] = copy;
  const isTitled = parts.length > 1 && countTokens(first) <= MAX_HEADLINE_WORDS && !endsSentence(first);
  if (!isTitled && !parts.some(isOfStory)) return [];
  return parts.flatMap((part) =>
    countTokens(part) < MIN_PART_WORDS || isOfStory(part) ? [] : (findStrayHold(part, told) ?? []),
  );
}
const [MIN_PART_WORDS, MAX_HEADLINE_WORDS] = [2, 20];

const POSTSCRIPT = /^(?:P\.?\s?){1,2}S\.?\s?[:–—-]?\s+/;

/**
 * The holds below a signature. A postscript is a note like any above the story; other lines, in which mails
 * say what must not be done with mails, have to plead.
 */
export function listHoldsBelow(signature: readonly string[], copy: readonly string[]): StatusNotice[] {
  const [story, told] = [describeStory(copy), listTold(copy)];
  return signature.flatMap((line) => {
    const words = line.replace(POSTSCRIPT, "");
    const find = (one: string) => (words === line ? findStrayBeside(one, story) : findStrayHold(one, told));
    return [...new Set([words, ...words.split(SENTENCES)])].flatMap((one) => find(one) ?? []);
  });
}

/** The holds in the names of documents that came with a mail. */
export function listNamedHolds(names: readonly string[]): StatusNotice[] {
  return names.flatMap((name) => findNoticeInName(name.replaceAll("/", " ")) ?? []);
}
