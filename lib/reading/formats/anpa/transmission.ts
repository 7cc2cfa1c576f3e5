/**
 * Agency text: ANPA 1312 as AP and Kyodo send it, IPTC 7901 as dpa and others do. Both wrap a story in the
 * control characters of the teleprinter: SOH header STX text ETX trailer EOT. The header's fields differ, the
 * text of ANPA marks its lines for the typesetter (a caret opens a line that is no paragraph; "<" and "="
 * close one), that of IPTC 7901 does not.
 */

import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { findDateline } from "../../../newsroom/dateline.ts";
import { findNoticeBehindSlug } from "../../../newsroom/name-notices.ts";
import { closesStory, isSignOff } from "../../../newsroom/sign-off.ts";
import { Rejection } from "../../../rejection.ts";
import { decode, tidy } from "../../../text/characters.ts";
import { endsSentence } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { splitParagraphs } from "../markup/wrapped.ts";
import { finishDraft } from "../wire/copy.ts";
import { makeSlug } from "./anpa-1312.ts";
import { ETX, SOH, STX, withControls } from "./envelope.ts";
import { readHeader } from "./header.ts";
import { findNotebookNotes, splitNotebook } from "./notebook.ts";
import { readTags } from "./tags.ts";
import { findSendingTime } from "./trailer.ts";

/** The longest transmission seen has 6 KB; a teleprinter would need four hours for this. */
const MAX_BYTES = 1024 * 1024;

/** Lines above a story; more are the story. */
const MAX_TAGS = 40;

/**
 * Reads a transmission; of several in one file the first.
 *
 * @throws {Rejection} `too-large`
 */
export function readTransmission(bytes: Uint8Array, trace: Trace): Draft {
  if (bytes.length > MAX_BYTES) {
    throw new Rejection(
      "too-large",
      `Expected at most ${MAX_BYTES} bytes of wire text, found ${bytes.length}.`,
    );
  }
  const { text, warnings } = decode(bytes);
  for (const { code, message } of warnings) trace.warn(code, message);
  return readAgencyText(withControls(text), trace);
}

function readAgencyText(text: string, trace: Trace): Draft {
  const message = text.slice(text.indexOf(SOH) + 1);
  const next = message.indexOf(SOH);
  if (next >= 0) trace.warn("other-stories", "The file holds more than one transmission; the first is read.");
  const { head, copy, trailer } = splitMessage(next < 0 ? message : message.slice(0, next), trace);
  const header = readHeader(head);
  const hasTags = message.includes(STX) && header.headline === undefined;
  const { title, tags, lines, isMarked } = listLines(copy, hasTags);
  const top = readTags(tags, isMarked, trace);
  const { story, notebook } = splitNotebook(withoutLastSignOff(lines, header.source, trace));
  if (notebook.length > 0) trace.drop("notebook", tidy(notebook.join(" ")).slice(0, 2000));
  const body = [...top.crossheads, ...readCopy(story, isMarked, trace)];
  const dateline = body
    .slice(0, 4)
    .map(({ text: line }) => findDateline(line))
    .find(Boolean);
  const notices = [...(header.notices ?? []), ...top.notes, ...findNotebookNotes(notebook)];

  const draft: Draft = {
    type: "text",
    headline: header.headline ?? top.headline,
    standfirst: header.standfirst ?? top.standfirst,
    slugline: makeSlug(header.keyword, title),
    byline: header.byline === undefined ? top.byline : parseByline(header.byline),
    dateline,
    source: header.source ?? dateline?.agency ?? header.service,
    versionCreated: header.sent ?? findSendingTime(trailer, dateline?.date),
    urgency: header.urgency,
    subjects: [...(header.subjects ?? [])],
    section: header.section,
    keywords: [...(header.keywords ?? [])],
    edNote: tidy(notices.map(withoutLabel).join(" ")) || undefined,
    wordCount: header.words,
    body,
  };
  return finishDraft(draft, [...notices, top.headline, findNoticeBehindSlug(title)], trace);
}

/** The lines without the sign-off of the agency, which stands below a notebook, too. */
function withoutLastSignOff(
  lines: readonly string[],
  agency: string | undefined,
  trace: Trace,
): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const line = withoutMarks(lines[last] ?? "");
  if (last < 1 || !closesStory(line, [agency])) return lines;
  trace.drop("sign-off", line);
  return lines.slice(0, last);
}

/** A note without the brackets around it and the word for it: "(Eds: With photos.)". */
function withoutLabel(note: string): string {
  const bare = note.startsWith("(") ? note.slice(1).replace(/\)$/, "") : note;
  return bare.replace(LABEL, "");
}
const LABEL = compilePattern(String.raw`^\s*${anyOf("wires", "noteLabels")}:\s*`);

interface Parts {
  readonly head: string;
  readonly copy: string;
  readonly trailer: string;
}

/** Header, copy and trailer. A transmission without STX has one line of header. */
function splitMessage(message: string, trace: Trace): Parts {
  const start = message.indexOf(STX);
  const end = message.indexOf(ETX, Math.max(start, 0));
  const firstLine = message.indexOf("\n");
  const headEnd = start >= 0 ? start : firstLine >= 0 ? firstLine : message.length;
  if (start >= 0 && end < 0) {
    trace.warn("incomplete", "The transmission ends before its end-of-text character.");
  }
  return {
    head: message.slice(0, headEnd),
    copy: message.slice(headEnd + 1, end < 0 ? undefined : end),
    trailer: end < 0 ? "" : message.slice(end + 1),
  };
}

// The lines above the story

interface CopyLines {
  /** The keyword line that opens ANPA copy: `BC-LT--Argentina-Cancer Beauty,466`. */
  readonly title?: string | undefined;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
  /** Whether carets set lines off for the typesetter, as in ANPA. */
  readonly isMarked: boolean;
}

function listLines(copy: string, hasHead: boolean): CopyLines {
  const lines = copy.split("\n").map(cleanLine);
  while (lines[0]?.trim() === "") lines.shift();
  const isMarked = lines.slice(0, 3).some((line) => line.startsWith("^"));
  const end = isMarked
    ? lines.findIndex((line) => !line.startsWith("^") && line.trim() !== "")
    : hasHead
      ? findHeadEnd(lines)
      : 0;
  const bodyStart = Math.min(end < 0 ? lines.length : end, MAX_TAGS);
  const tags = lines
    .slice(0, bodyStart)
    .map(withoutMarks)
    .filter((line) => line !== "");
  const opensWithKeyword = /^(?:BC|AM|PM)-/.test(tags[0] ?? "");
  return {
    title: opensWithKeyword ? tags[0] : undefined,
    tags: opensWithKeyword ? tags.slice(1) : tags,
    lines: lines.slice(bodyStart),
    isMarked,
  };
}

/**
 * Without marks, the head ends at a line closed by "=", at a blank line, or before an indented or
 * a dated line.
 */
function findHeadEnd(lines: readonly string[]): number {
  const isClosed = (index: number) => /=\s*$/.test(lines[index] ?? "");
  const end = lines.findIndex(
    (line, index) =>
      line.trim() === "" ||
      /^\s{3,}\S/.test(line) ||
      (index > 0 && (isClosed(index - 1) || findDateline(line) !== undefined)),
  );
  // More lines are no head unless the mark closes them, and a head without copy is the copy.
  const isTooLong = end > (isClosed(end - 1) ? MAX_TAGS : MAX_OPEN_HEAD);
  return isTooLong || lines.slice(end).every((line) => line.trim() === "") ? 0 : end;
}
const MAX_OPEN_HEAD = 8;

/** Opens a row of a table (BS, 0x08). */
const ROW = "\b";

/** Cells of a table that semicolons part: "Amsterdam;42;50;rn". */
const CELLS = /(?:;(?=\S)[^;]*){3}/;

/** A line as people read it: teleprinter quotes and dashes, tabs and fixed spaces as what they stood for. */
function cleanLine(line: string): string {
  if (line.startsWith(ROW)) return ROW + cleanLine(line.slice(1)).replace(/[;^]+/g, " ");
  const shown = line
    .replace(/[\u0010\u0011-\u0014]/g, " ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/``/g, "\u201c")
    .replace(/''/g, "\u201d")
    .replace(/(\s)_(?=\s)/g, "$1\u2014")
    .replace(/(?<=\d)\{(?=\s|<|$)/g, "½");
  return CELLS.test(shown) ? shown.replace(/;+/g, " ") : shown;
}

/** Without the marks that tell the typesetter how a line ends. */
function withoutEndMark(line: string): string {
  let end = line.length;
  while (end > 0 && /[<=+\s]/.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** Without the typesetter's marks at its ends. */
function withoutMarks(line: string): string {
  return tidy(withoutEndMark(line.replace(/^\^+/, "")));
}

// The story

function readCopy(lines: readonly string[], isMarked: boolean, trace: Trace): DraftBlock[] {
  const body: DraftBlock[] = [];
  const add = (type: DraftBlock["type"], text: string) => {
    const line = tidy(text);
    if (isSignOff(line)) trace.drop("sign-off", line);
    else if (/[\p{L}\p{N}]/u.test(line)) body.push({ type, text: line });
    else if (line !== "") trace.drop("separator", line);
  };
  let run: string[] = [];
  const close = () => {
    for (const paragraph of splitParagraphs(run.join("\n"), { preformatted: true }))
      add("paragraph", paragraph);
    run = [];
  };
  for (const line of lines) {
    if (line.startsWith("^")) {
      close();
      const text = withoutMarks(line).replace(/\^+/g, " ");
      add(endsSentence(text) ? "paragraph" : "heading", text);
    } else if (line.startsWith(ROW)) {
      close();
      add("paragraph", withoutMarks(line));
    } else {
      if (isSignOff(tidy(line))) close();
      // ANPA does not wrap: its indented lines are paragraphs.
      if (isMarked ? /^(?:\t| {3})/.test(line) : line.startsWith("\t")) close();
      run.push(withoutEndMark(line));
    }
  }
  close();
  return body;
}
