/** The copy in a mail's lines, and what a mail has around it. */

import { anyOf, listPhrases } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { alternatives } from "../../../languages/phrases.ts";
import { isPublisherNotice } from "../../../newsroom/boilerplate.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens, endsSentence, isParagraph } from "../../../text/words.ts";
import type { Trace } from "../../draft.ts";
import type { Line } from "../../plaintext/lines.ts";

export interface MailCopy {
  readonly lines: Line[];
  /** What desks label in a mail, by the draft's name for it: `headline`, `slugline`, `standfirst` … */
  readonly fields: ReadonlyMap<string, string>;
  /** Who wrote a forwarded mail. */
  readonly sender?: string | undefined;
  /** What stands below it. */
  readonly signature: readonly string[];
}

/** So many words above a quoted reply or a forwarded mail are a story; fewer are a cover note. */
const MIN_STORY_WORDS = 40;

/**
 * Finds the copy. What is left out goes to the trace: `quoted`, `forwarded`, `cover`,
 * `signature`, `disclaimer`, `greeting`.
 */
export function extractCopy(lines: readonly Line[], trace: Trace): MailCopy {
  drop(
    "house-notice",
    lines.filter(({ text }) => isPublisherNotice(text)),
    trace,
  );
  const sent = lines.filter(({ text }) => !isPublisherNotice(text));
  const { story, sender } = dropForward(dropReplies(sent, trace), trace);
  const whole = dropDisclaimer(story, trace);
  const signed = dropSignature(whole, trace);
  const bare = dropGreeting(signed, trace);
  const isLetter = bare.length < signed.length;
  const signature = whole.slice(signed.length).map(({ text }) => text);
  return { ...takeLabels(dropNote(bare, isLetter, trace), trace), sender, signature };
}

function drop(rule: string, lines: readonly Line[], trace: Trace): void {
  for (const { text } of lines) trace.drop(rule, text);
}

/** How many words the lines have together. */
export function countLineTokens(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + countTokens(text), 0);
}

const ATTRIBUTION = compilePattern(String.raw`^${anyOf("mail", "replies")}\s*:$`);

/** Quoted replies: behind an attribution ("On …, Jane wrote:") or a ">". A mail of nothing else is read. */
function dropReplies(lines: readonly Line[], trace: Trace): Line[] {
  const attribution = lines.findIndex(({ text }) => ATTRIBUTION.test(text));
  if (attribution >= 0 && countLineTokens(lines.slice(0, attribution)) >= MIN_STORY_WORDS) {
    drop("quoted", lines.slice(attribution), trace);
    return lines.slice(0, attribution);
  }
  const isQuoted = ({ text }: Line) => /^>/.test(text) || text === lines[attribution]?.text;
  const own = lines.filter((line) => !isQuoted(line));
  if (countLineTokens(own) >= MIN_STORY_WORDS) {
    drop("quoted", lines.filter(isQuoted), trace);
    return own;
  }
  if (attribution >= 0) drop("quoted", lines.slice(0, attribution + 1), trace);
  return lines
    .slice(attribution + 1)
    .map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, "") }))
    .filter(({ text }) => text !== "");
}

const FORWARDED = compilePattern(String.raw`^[^\p{L}\p{N}]*${anyOf("mail", "forwarded")}[^\p{L}\p{N}]*$`);
const HEADER = compilePattern(
  String.raw`^\*?(${anyOf("mail", "fromHeaders", "headers")})\s?:\*?\s*(?!\s)(.*)$`,
);
const FROM = compilePattern(`^${anyOf("mail", "fromHeaders")}$`);

/** A forwarded mail: its header goes; of the parts before and behind it, the story is the longer one. */
function dropForward(lines: readonly Line[], trace: Trace): { story: Line[]; sender?: string | undefined } {
  const marker = lines.findIndex(({ text }) => FORWARDED.test(text));
  const isHeader = ({ text }: Line) => HEADER.test(text);
  const first = lines.findIndex(
    (line, index) => isHeader(line) && lines.slice(index, index + 6).filter(isHeader).length >= 3,
  );
  const start = marker >= 0 ? marker : first;
  if (start < 0) return { story: [...lines] };
  let end = marker >= 0 ? marker + 1 : first;
  // "Enviado el:" and its like stand between headers that are known.
  if (start === first) end += lines.slice(first, first + 6).findLastIndex(isHeader);
  while (lines[end] && isHeader(lines[end]!)) end++;
  const header = lines.slice(start, end);
  const [before, behind] = [lines.slice(0, start), lines.slice(end)];
  drop("forwarded", header, trace);
  if (countLineTokens(before) > countLineTokens(behind)) {
    drop("quoted", behind, trace);
    return { story: before };
  }
  drop("cover", before, trace);
  const from = header.map(({ text }) => HEADER.exec(text)).find((found) => FROM.test(found?.[1] ?? ""));
  return {
    story: behind,
    sender: tidy((from?.[2] ?? "").replace(/[<[].*/, "").replace(/"/g, "")) || undefined,
  };
}

const DISCLAIMER = compilePattern(String.raw`^[^\p{L}\p{N}]*${anyOf("mail", "disclaimers")}`);

/** The lines above a legal notice. */
export function dropDisclaimer(lines: readonly Line[], trace: Trace): Line[] {
  const start = lines.findIndex(({ text }, index) => index >= lines.length / 3 && DISCLAIMER.test(text));
  if (start < 0) return [...lines];
  drop("disclaimer", lines.slice(start), trace);
  return lines.slice(0, start);
}

const DEVICE = compilePattern(`^${anyOf("mail", "devices")}`);
const CLOSING = compilePattern(String.raw`^${anyOf("mail", "closings")}\s*[,.!]?$`);
/** A way to reach somebody: "Tel.:", a telephone number, an address, a handle. */
const CONTACT = compilePattern(
  [
    `${anyOf("mail", "contacts")}[^:]{0,12}:`,
    String.raw`\+\d[\d ().-]{6,}`,
    String.raw`\S@[^\s@]+\.\w{2,}|(?:^|\s)@\w{3,}`,
    String.raw`\bhttps?:|\bwww\.`,
  ].join("|"),
);

/**
 * The signature: behind "--", a closing or what telephones add; or a run of short lines at the end among
 * which there are ways to reach the writer.
 */
function dropSignature(lines: readonly Line[], trace: Trace): Line[] {
  const marked = lines.findIndex(({ text }, index) => {
    if (/^--$/.test(text)) return true;
    return index > 0 && (DEVICE.test(text) || CLOSING.test(text)) && isEnd(lines.slice(index + 1));
  });
  const end = marked >= 0 ? marked : lines.length;
  let start = end;
  while (start > 1 && isShort(lines[start - 1]!)) start--;
  const run = lines.slice(start, end);
  const reach = run.findIndex(({ text }) => CONTACT.test(text));
  // The run begins with the copy's own last short lines; the signature, a few lines above the first contact.
  const cut = reach < 0 ? end : start + Math.max(0, reach - 4);
  drop("signature", lines.slice(cut), trace);
  return lines.slice(0, cut);
}

/** Whether what follows a closing is short enough to be a signature and holds no paragraph of copy. */
function isEnd(rest: readonly Line[]): boolean {
  if (rest.length > 30) return false;
  return countLineTokens(rest) <= 60 && !rest.some(({ text }) => isParagraph(text) && countTokens(text) > 25);
}

function isShort({ text }: Line): boolean {
  if (text.length > 200 || endsSentence(text)) return false;
  const words = countTokens(text);
  return (words <= 10 && !isParagraph(text)) || (words <= 30 && CONTACT.test(text));
}

const GREETING = compilePattern(`^${anyOf("mail", "greetings")}[^.?!]{0,60}[,،，、!:–-]?$`);

/** "Hi Moira, new version with your changes below": a greeting, a name, and a note on the same line. */
const GREETING_AND_NOTE = compilePattern(
  String.raw`^${anyOf("mail", "greetings")} (\p{L}{2,20}(?: \p{L}{2,20})?)[,،，、] ?(?=\S).{0,160}$`,
);
const opensNote = (line: string) => /^(?!\p{Ll})/u.test(GREETING_AND_NOTE.exec(line)?.[1] ?? "a");

/** Whether a text opens as a mail to a colleague does: "Hi both,", "Hi Moira, copy below". */
export function opensAsMail(line: string): boolean {
  return (countTokens(line) <= 6 && GREETING.test(line) && /[,،，、!]$/.test(line)) || opensNote(line);
}

/** The copy of a mail whose text was saved as a file: without greeting, note, signature and legal notice. */
export function unwrapMail(lines: readonly Line[], trace: Trace): Line[] {
  const signed = dropSignature(dropDisclaimer(lines, trace), trace);
  return dropNote(dropGreeting(signed, trace), true, trace);
}

function dropGreeting(lines: readonly Line[], trace: Trace): Line[] {
  const [first, ...rest] = lines;
  if (first && opensNote(first.text) && countLineTokens(rest) >= MIN_STORY_WORDS) {
    trace.drop("greeting", first.text);
    return rest;
  }
  if (!first || rest.length === 0 || countTokens(first.text) > 6 || !GREETING.test(first.text))
    return [...lines];
  // "Hello Dolly returns" is a headline: a greeting ends with its comma, or is nothing but a greeting.
  if (!/[,،，、!:–-]$/.test(first.text) && countTokens(first.text) > 3) return [...lines];
  trace.drop("greeting", first.text);
  return rest;
}

/** A sentence about the copy. */
const OF_THE_COPY = compilePattern(`^${anyOf("mail", "covers")}`);
/** Words; a longer note is copy. */
const MAX_NOTE_WORDS = 40;

/**
 * Finds what the sender says about the copy above it: everything down to a closing, or to the first label of
 * a desk. In a mail that opens like a letter it is a first paragraph about the copy.
 */
function dropNote(lines: readonly Line[], isLetter: boolean, trace: Trace): Line[] {
  const closing = lines.findIndex(({ text }) => CLOSING.test(text));
  const label = lines.slice(0, MAX_LABEL_LINES).findIndex(({ text }) => parseLabel(text) !== undefined);
  const end = Math.max(closing < 0 ? 0 : closing + 1, label);
  const isNote =
    end > 0 &&
    countLineTokens(lines.slice(0, end)) <= MAX_NOTE_WORDS &&
    countLineTokens(lines.slice(end)) >= MIN_STORY_WORDS;
  let start = isNote ? end : 0;
  // A name stands below a closing.
  if (isNote && end > label && countTokens(lines[end]!.text) <= 3 && isShort(lines[end]!)) start++;
  while (
    isLetter &&
    start < Math.min(lines.length - 1, 3) &&
    countTokens(lines[start]!.text) <= MAX_NOTE_WORDS &&
    OF_THE_COPY.test(lines[start]!.text)
  )
    start++;
  drop("cover", lines.slice(0, start), trace);
  return lines.slice(start);
}

/** What a desk's label names. A label is whole words before a colon. */
const LABELS = (
  [
    ["headline", ["headline"]],
    ["slugline", ["slugline"]],
    ["standfirst", ["standfirst", "summary"]],
    ["byline", ["byline"]],
    ["section", ["section", "desk"]],
    ["keywords", ["keywords"]],
    ["body", ["body"]],
  ] as const
).map(([field, lists]) => ({
  field,
  says: compilePattern(`^${alternatives(listPhrases("deskLabels", ...lists))}$`),
}));
/** Labels stand above the story. */
const MAX_LABEL_LINES = 15;

function parseLabel(line: string): { field: string; value: string } | undefined {
  const found = /^([\p{L}]{3,12})\s?:\s*(?!\s)(.*)$/u.exec(line);
  const field = LABELS.find(({ says }) => says.test(found?.[1] ?? ""))?.field;
  return field === undefined ? undefined : { field, value: tidy(found?.[2] ?? "") };
}

/** Takes the lines that a desk labelled ("Headline: …") out of the copy. */
function takeLabels(lines: readonly Line[], trace: Trace): Pick<MailCopy, "lines" | "fields"> {
  const fields = new Map<string, string>();
  const copy: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const { field, value } = (index < MAX_LABEL_LINES && parseLabel(line.text)) || {
      field: undefined,
      value: "",
    };
    if (field === undefined || fields.has(field)) copy.push(line);
    else if (field === "body") {
      if (value !== "") copy.push({ ...line, text: value });
    } else if (value !== "") {
      fields.set(field, value);
      trace.drop("label", line.text);
    } else copy.push(line);
  }
  return { lines: copy, fields };
}
