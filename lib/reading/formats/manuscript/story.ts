/**
 * A manuscript: a story as its author types it in a word processor. The readers of DOCX, ODT, RTF, PDF and
 * Markdown give passages. If a style or a label says what a passage is, that counts; the other passages are
 * read as plain text.
 */

import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { classifyFooter } from "../../../newsroom/boilerplate.ts";
import { looksLikeByline, parseByline } from "../../../newsroom/byline.ts";
import { parseCredit } from "../../../newsroom/caption.ts";
import { parseDateLine } from "../../../newsroom/dates.ts";
import { findNoticesInFields } from "../../../newsroom/field-notices.ts";
import {
  findCoverNotice,
  findDoubtfulHold,
  findNoteNotice,
  findNotice,
} from "../../../newsroom/line-notices.ts";
import { decideStatus, HOLDS, type Status, type StatusNotice } from "../../../newsroom/status.ts";
import { splitNotice } from "../../../newsroom/subjects.ts";
import { capPattern } from "../../../text/capped.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens, endsSentence, foldLine, isParagraph } from "../../../text/words.ts";
import type { Draft, Trace } from "../../draft.ts";
import { readStory } from "../../plaintext/index.ts";
import type { Line } from "../../plaintext/lines.ts";
import { opensAsMail, unwrapMail } from "../email/copy.ts";
import { splitLabel } from "./labels.ts";
import type { DocumentProperties, Manuscript, ManuscriptPassage } from "./passage.ts";
import { readAuthor } from "./properties.ts";

/** Twice as many as an article keeps. */
const MAX_PASSAGES = 10_000;

/**
 * Makes a draft of a manuscript. Takes passages in reading order; reports to the trace what it leaves out.
 */
export function draftManuscript({ passages, margins, properties }: Manuscript, trace: Trace): Draft {
  if (passages.length > MAX_PASSAGES) {
    trace.warn("truncated", `More than ${MAX_PASSAGES} paragraphs; the rest was left out.`);
  }
  const written = passages.slice(0, MAX_PASSAGES).flatMap(splitLines);
  const asLines = written.map(({ text }): Line => ({ text, gap: true }));
  const mail = takeOutMail(asLines, trace);
  const labelled = written.filter((_, index) => mail.lines.includes(asLines[index]!)).map(splitLabel);
  const typed = withoutForm(labelled, trace);
  const copy = typed.filter(({ text }) => !isCounter(text, trace));
  const signed = copy.map((passage, index) =>
    isSignature(copy, index, properties) ? makeByline(passage) : passage,
  );
  const fields = collectFields(signed);
  const lines = keepOneHeadline(signed).flatMap(makeLine);
  const story: Draft = lines.length > 0 ? readStory(lines, trace, "whole") : { body: [] };
  const told = { ...story, ...fields };
  return completeDraft(withStatus(told, mail.status), readMargins(margins, trace), properties, trace);
}

/**
 * Splits a passage at the line breaks that its author typed. Before a line that begins with a small letter,
 * the break is for looks only, and the line goes on.
 */
function splitLines({ role, text, strong }: ManuscriptPassage): ManuscriptPassage[] {
  const lines: string[] = [];
  for (const typed of text.split("\n")) {
    const line = tidy(typed);
    if (line === "") continue;
    const before = lines.at(-1);
    const goesOn = role === "headline" || (/^[\p{Ll}\d(]/u.test(line) && !endsSentence(before ?? "."));
    if (before !== undefined && goesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines.map((line) => ({ role, text: line, ...(strong && { strong }) }));
}

const COUNTER = capPattern(
  60,
  compilePattern(
    [
      String.raw`^\W*(?:${anyOf("pageLines", "wordCounts")}\W*\d[\d,.]*`,
      String.raw`\(?\d[\d,.]* ${anyOf("pageLines", "wordUnits")}\)?`,
      String.raw`${anyOf("pageLines", "pages")} \d+(?: ${anyOf("pageLines", "pagesOf")} \d+)?`,
      String.raw`\(?${anyOf("pageLines", "goesOn")}\)?)\W*$`,
    ].join("|"),
  ),
);

/** "Word count: 640", "Page 2 of 3", "(more)": about the manuscript, not the story. */
function isCounter(text: string, trace: Trace): boolean {
  const isOne = text.length < 60 && (COUNTER.test(text) || foldLine(text) === "");
  if (isOne) trace.drop("counter", text);
  return isOne;
}

/**
 * A name alone above the story: the one that the file's properties name as author, or a first and a last name
 * between the headline and the first paragraph.
 */
function isSignature(
  passages: readonly ManuscriptPassage[],
  index: number,
  { author }: DocumentProperties,
): boolean {
  const { role, text } = passages[index]!;
  const next = passages[index + 1];
  if (index > 5 || role !== "paragraph" || !next || countTokens(text) > 12 || endsSentence(text))
    return false;
  const [person, ...others] = parseByline(text);
  if (!person || looksLikeByline(text)) return false;
  if (readAuthor(author).some(({ name }) => foldLine(name) === foldLine(person.name))) return true;
  const isBareName = others.length === 0 ? BARE_NAME.test(text) : BARE_NAMES.test(text);
  // "Ana Silva" and, under it, "Porto".
  const below =
    countTokens(next.text) <= 2 && !endsSentence(next.text) ? (passages[index + 2] ?? next) : next;
  return isBareName && index > 0 && isParagraph(below.text) && !isParagraph(passages[index - 1]!.text);
}

const BARE_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
/** Several names, also in capitals, in which one alone may be a place. */
const FULL_NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}`;
const BARE_NAMES = compilePattern(`^${FULL_NAME}(?:(?:, | and | & |, and )${FULL_NAME})+$`, "u");

function makeByline({ text }: ManuscriptPassage): ManuscriptPassage {
  return { role: "byline", text };
}

/** Makes headings of all headlines but the first: they head parts of the story. */
function keepOneHeadline(passages: readonly ManuscriptPassage[]): ManuscriptPassage[] {
  const first = passages.findIndex(({ role }) => role === "headline");
  return passages.map((passage, index) =>
    passage.role === "headline" && index !== first ? { ...passage, role: "heading" } : passage,
  );
}

/**
 * Reads a text whose first lines may have labels, as content systems and desks export copy: "Headline: …".
 * Those that are no lines of the story are reported to the trace.
 */
export function readLabelled(written: readonly Line[], trace: Trace): Draft {
  const { lines, status } = takeOutMail(written, trace);
  const opening = lines
    .slice(0, MAX_LABEL_LINES)
    .map((line) => ({ line, passage: splitLabel({ role: "paragraph", text: line.text }) }));
  const stated = opening.map(({ passage }) => passage).filter(({ role }) => role !== "paragraph");
  const fields = findForm(opening.map(({ passage }) => passage));
  const story = opening.flatMap(({ line, passage }, index) => {
    if (index < fields && isIdleField(passage)) {
      trace.drop("label", line.text);
      return [];
    }
    if (passage.role === "paragraph") return [line];
    const labelledLines = makeLine(passage).map((read) => ({ ...read, gap: line.gap }));
    if (labelledLines.length === 0) trace.drop("label", line.text);
    return labelledLines;
  });
  const below = lines.slice(MAX_LABEL_LINES).flatMap((line) => {
    const passage = splitLabel({ role: "paragraph", text: line.text });
    return passage.role === "caption" ? makeLine(passage) : [line];
  });
  const told = { ...readStory([...story, ...below], trace), ...collectFields(stated) };
  return withStatus(told, status);
}
/** Labels stand above the story. */
const MAX_LABEL_LINES = 15;

/** Leaves out the idle fields of a form above a story, or under its headline. */
function withoutForm(passages: readonly ManuscriptPassage[], trace: Trace): ManuscriptPassage[] {
  const start = passages.findIndex(({ role }) => role !== "headline" && role !== "kicker");
  if (start < 0) return [...passages];
  const end = start + findForm(passages.slice(start, start + MAX_LABEL_LINES));
  return passages.filter((passage, index) => {
    const isIdle = index >= start && index < end && isIdleField(passage);
    if (isIdle) trace.drop("label", passage.text);
    return !isIdle;
  });
}

/** How many lines of an opening are a form: each is a label and what it says, and some are known. */
function findForm(opening: readonly ManuscriptPassage[]): number {
  const end = opening.findIndex(({ role, text }) => role === "paragraph" && !FIELD.test(text));
  const fields = opening.slice(0, end < 0 ? opening.length : end);
  const known = fields.filter(
    ({ role, text }) => role !== "paragraph" || HEADER.test(text) || PLANNING.test(text),
  );
  return fields.length >= MIN_FIELDS && known.length > 0 ? fields.length : 0;
}
const MIN_FIELDS = 3;
/** "Web category: Environment", "Body:"; "London: the mayor has resigned." is a sentence. */
const FIELD = /^\p{L}[\p{L}()'’-]*(?: [\p{L}()'’-]+){0,2}\s?[:：](?:\s?$|\s?(?!.{120}).*[^.!?。]$)/u;
const HEADER = compilePattern(
  String.raw`^(?:${anyOf("mail", "fromHeaders", "headers")}|${anyOf("status", "fieldNames")})\s?:`,
);
const PLANNING = compilePattern(String.raw`^${anyOf("deskLabels", "planning")}\s?[:：]`);

/** A field of a form that says nothing of the story, and may not ask to hold it. */
function isIdleField({ role, text }: ManuscriptPassage): boolean {
  if (role !== "paragraph" || findNotice(text) || findDoubtfulHold(text)) return false;
  const colon = text.search(/[:：]/);
  if (findNoticesInFields([[text.slice(0, colon), text.slice(colon + 1)]]).length > 0) return false;
  if (PLANNING.test(text)) return true;
  return !looksLikeByline(text) && parseCredit(text) === undefined && parseDateLine(text) === undefined;
}

/** A mail's headline stands near its greeting; a letter to the editor has none. */
const MAX_LINES_OF_NOTE = 8;

/** Adds what is asked around the copy to what the copy says. A kill counts before a hold. */
function withStatus(draft: Draft, status: Status): Draft {
  const { pubStatus } = status;
  return { ...status, ...draft, ...(pubStatus && draft.pubStatus !== "canceled" && { pubStatus }) };
}

/** The copy of a mail that was saved as a text, and what its sender asks for around it. */
function takeOutMail(written: readonly Line[], trace: Trace): { lines: readonly Line[]; status: Status } {
  const isLetter = !written.slice(1, MAX_LINES_OF_NOTE).some(({ text }, index) => {
    const canBeHeadline = countTokens(text) >= 3 && !isParagraph(text) && !endsSentence(text);
    return canBeHeadline && written.slice(index + 2, index + 8).some((below) => isParagraph(below.text));
  });
  if (!opensAsMail(written[0]?.text ?? "") || isLetter) return { lines: written, status: {} };
  const lines = unwrapMail(written, trace);
  const around = written.filter((line) => !lines.includes(line));
  return { lines, status: decideStatus(around.flatMap(({ text }) => findCoverNotice(text) ?? [])) };
}

/** Collects what labels state that is no line of the story. */
function collectFields(passages: readonly ManuscriptPassage[]): Partial<Draft> {
  const stated = (role: ManuscriptPassage["role"]) => passages.find((passage) => passage.role === role)?.text;
  const keywords = stated("keywords")?.split(/[,;]/);
  const published = stated("published") ?? stated("date");
  const fields = {
    published,
    slugline: stated("slugline"),
    section: stated("section"),
    copyrightNotice: stated("copyrightNotice"),
    keywords,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Makes a line of copy of a passage; none when the passage is a field of the draft. */
function makeLine({ role, text, strong }: ManuscriptPassage): Line[] {
  switch (role) {
    case "paragraph":
      // Without a type, a line is judged by its words: a byline in bold is still a byline.
      return [{ text, gap: true, ...(strong && isCrosshead(text) && { type: "heading" as const }) }];
    case "heading":
    case "quote":
    case "listItem":
      return [{ text, gap: true, type: role }];
    case "published":
      return [{ text, gap: true, role: "date" }];
    case "slugline":
    case "section":
    case "keywords":
    case "copyrightNotice":
      return [];
    default:
      return [{ text, gap: true, role }];
  }
}

/** Whether a line in bold is a heading: short, and not a sentence. */
function isCrosshead(text: string): boolean {
  return countTokens(text) <= 12 && text.length <= 120 && !/[.!:;,]["”’)]?$/.test(text);
}

interface Margins {
  readonly byline: readonly string[];
  readonly notices: readonly StatusNotice[];
  readonly published?: string | undefined;
  readonly copyrightNotice?: string | undefined;
}

/** Reads what headers and footers say of the story. The rest of them, such as page numbers, is left out. */
function readMargins(lines: readonly string[], trace: Trace): Margins {
  const passages = lines
    .map(tidy)
    .filter(Boolean)
    .map((text) => splitLabel({ role: "paragraph", text }));
  const bylines = passages.filter(({ role, text }) => role === "byline" || looksLikeByline(text));
  const notices = passages.flatMap(({ text }) => findNotice(text) ?? findNoticeInMargin(text) ?? []);
  const rights = passages.find(({ text }) => classifyFooter(text) === "rights");
  for (const { text } of passages) trace.drop("header-footer", text);
  return {
    byline: bylines.map(({ text }) => text),
    notices,
    published: passages
      .filter((passage) => !notices.some(({ text }) => text === passage.text))
      .map(({ text }) => parseDateLine(text)?.text)
      .find(Boolean),
    copyrightNotice: rights?.text,
  };
}

/** What a margin says to editors in more words than a notice has: "For the lawyers, not to be published". */
function findNoticeInMargin(text: string): StatusNotice | undefined {
  if (countTokens(text) > MAX_MARGIN_WORDS || classifyFooter(text) === "rights") return undefined;
  const found = findNoteNotice(text);
  return found && HOLDS.has(found.kind) && found.kind !== "kill" ? found : undefined;
}
const MAX_MARGIN_WORDS = 14;

/** Adds to the draft what only the margins and the file's properties say. */
function completeDraft(draft: Draft, margins: Margins, properties: DocumentProperties, trace: Trace): Draft {
  const { author, title = "", created, modified, language, keywords, remarks = [] } = properties;
  const told = [title, splitNotice(title)?.notice ?? "", ...(keywords ?? []), ...remarks];
  const status = decideStatus([
    ...margins.notices,
    ...told.filter(isHolding).flatMap((line) => findNotice(line) ?? []),
  ]);
  const people = [draft.byline ?? [], margins.byline.flatMap(parseByline), readAuthor(author)];
  return {
    ...status,
    ...draft,
    ...(status.pubStatus && { pubStatus: status.pubStatus }),
    headline: draft.headline ?? chooseTitle(title, trace),
    byline: people.find((named) => named.length > 0),
    language: draft.language ?? language,
    firstCreated: draft.firstCreated ?? created,
    versionCreated: draft.versionCreated ?? modified,
    published: draft.published ?? margins.published,
    keywords: draft.keywords ?? (keywords && [...keywords]),
    copyrightNotice: draft.copyrightNotice ?? margins.copyrightNotice,
  };
}

/** Whether what is said of a file holds its story. */
function isHolding(remark: string): boolean {
  const kind = findNotice(remark)?.kind;
  return kind === "hold" || kind === "embargo";
}

const FILE_TITLE = compilePattern(String.raw`\.\w{2,5}$|^${anyOf("deskLabels", "untitled")}`);

/**
 * Takes the title of the properties for a headline, with a warning: word processors often keep
 * an older story's.
 */
function chooseTitle(title: string | undefined, trace: Trace): string | undefined {
  const stated = title === undefined ? "" : tidy(title);
  if (countTokens(stated) < 2 || FILE_TITLE.test(stated)) return undefined;
  trace.warn("headline-guessed", "The text has no headline; took the title of the file's properties.");
  return stated;
}
