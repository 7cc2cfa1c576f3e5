/**
 * A manuscript: a story as its author types it in a word processor. The readers of DOCX, ODT, RTF, PDF and
 * Markdown give passages. If a style or a label says what a passage is, that counts; the other passages are
 * read as plain text.
 */

import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { classifyFooter } from "../../../newsroom/boilerplate.ts";
import { looksLikeByline, parseByline } from "../../../newsroom/byline.ts";
import { parseDateLine } from "../../../newsroom/dates.ts";
import { findNotice, readStatus } from "../../../newsroom/status.ts";
import { splitNotice } from "../../../newsroom/subjects.ts";
import { capPattern } from "../../../text/capped.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens, endsSentence, foldLine, isParagraph } from "../../../text/words.ts";
import type { Draft, Trace } from "../../draft.ts";
import { readStory } from "../../plaintext/index.ts";
import type { Line } from "../../plaintext/lines.ts";
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
  const typed = passages.slice(0, MAX_PASSAGES).flatMap(splitLines).map(splitLabel);
  const copy = typed.filter(({ text }) => !isCounter(text, trace));
  const signed = copy.map((passage, index) =>
    isSignature(copy, index, properties) ? makeByline(passage) : passage,
  );
  const fields = collectFields(signed);
  const lines = keepOneHeadline(signed).flatMap(makeLine);
  const story: Draft = lines.length > 0 ? readStory(lines, trace, "whole") : { body: [] };
  return completeDraft({ ...story, ...fields }, readMargins(margins, trace), properties, trace);
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
export function readLabelled(lines: readonly Line[], trace: Trace): Draft {
  const opening = lines
    .slice(0, MAX_LABEL_LINES)
    .map((line) => ({ line, passage: splitLabel({ role: "paragraph", text: line.text }) }));
  const stated = opening.map(({ passage }) => passage).filter(({ role }) => role !== "paragraph");
  const story = opening.flatMap(({ line, passage }) => {
    if (passage.role === "paragraph") return [line];
    const labelledLines = makeLine(passage).map((read) => ({ ...read, gap: line.gap }));
    if (labelledLines.length === 0) trace.drop("label", line.text);
    return labelledLines;
  });
  return { ...readStory([...story, ...lines.slice(MAX_LABEL_LINES)], trace), ...collectFields(stated) };
}
/** Labels stand above the story. */
const MAX_LABEL_LINES = 15;

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
  readonly notices: readonly string[];
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
  const notices = passages.filter(({ text }) => findNotice(text) !== undefined);
  const rights = passages.find(({ text }) => classifyFooter(text) === "rights");
  for (const { text } of passages) trace.drop("header-footer", text);
  return {
    byline: bylines.map(({ text }) => text),
    notices: notices.map(({ text }) => text),
    published: passages
      .filter((passage) => !notices.includes(passage))
      .map(({ text }) => parseDateLine(text)?.text)
      .find(Boolean),
    copyrightNotice: rights?.text,
  };
}

/** Adds to the draft what only the margins and the file's properties say. */
function completeDraft(draft: Draft, margins: Margins, properties: DocumentProperties, trace: Trace): Draft {
  const { author, title = "", created, modified, language, keywords, remarks = [] } = properties;
  const told = [title, splitNotice(title)?.notice ?? "", ...(keywords ?? []), ...remarks];
  const status = readStatus([...margins.notices, ...told.filter(isHolding)]);
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
