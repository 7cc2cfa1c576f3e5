/**
 * A mail as a draft: its subject is the headline, its best part the copy. What a mail has around the copy
 * (greetings, signatures, quoted replies, forwarded headers, legal notices) is told from it line by line, in
 * copy.ts; then the rules of plain text read the rest.
 */

import type { Person } from "../../../article.ts";
import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { findNoticesInFields } from "../../../newsroom/field-notices.ts";
import { findNotice, findNoticeAside } from "../../../newsroom/line-notices.ts";
import { isOfNotices, refuses } from "../../../newsroom/notices/index.ts";
import { decideStatus, mergeStatus, type Status } from "../../../newsroom/status.ts";
import { splitSubject } from "../../../newsroom/subjects.ts";
import { Rejection } from "../../../rejection.ts";
import { repairMojibake, tidy } from "../../../text/characters.ts";
import { countTokens, foldLine } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { readStory } from "../../plaintext/index.ts";
import { type Line, splitLines } from "../../plaintext/lines.ts";
import { listTold, measureOverlap } from "../../strays.ts";
import { findHoldingAsides, keepHolding } from "../markup/asides.ts";
import { readMarkup } from "../markup/markup.ts";
import { readNinjs } from "../ninjs/item.ts";
import { listCoverNotices, listHoldsBelow, listNamedHolds, listSubjectHolds } from "./beside.ts";
import { countLineTokens, dropDisclaimer, extractCopy, type MailCopy } from "./copy.ts";
import { isLetterhead, parseSender, type Sender } from "./sender.ts";

/** A mail as what carried it tells of it. */
export interface MailContent {
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly from?: { readonly name: string; readonly address?: string | undefined } | undefined;
  readonly date?: string | undefined;
  readonly attachments: readonly MailAttachment[];
  /** Its header, but for what tells whom it is from and to. */
  readonly header?: readonly (readonly [name: string, value: string])[] | undefined;
}

export interface MailAttachment {
  readonly filename?: string | null | undefined;
  readonly mimeType: string;
  /** The HTML shows it. */
  readonly related?: boolean | undefined;
}

/** Makes a draft of a mail. */
export function draftMail(mail: MailContent, trace: Trace): Draft {
  const names = new Set(mail.attachments.filter(isDocument).map(nameAttachment));
  for (const name of [...names].slice(0, 20))
    trace.warn("attachment", `The attachment ${name} was not read.`);

  const { subject, notice } = parseSubject(mail);
  const said = readHeader(mail);
  const form = parseForm(mail.text);
  if (form) {
    const answers = readNinjs(form, trace);
    return {
      ...answers,
      ...mergeStatus(said, pickStatus(answers)),
      source: answers.source ?? findSender(mail, undefined, [])?.name,
      versionCreated: mail.date,
    };
  }

  const { lines, images } = extractLines(mail, trace);
  const copy = withHeadline(extractCopy(lines, trace), mail, subject, trace);
  const story =
    copy.lines.length > 0
      ? readStory([...(notice ? [{ text: notice, gap: true }] : []), ...copy.lines], trace)
      : { body: [] };
  const told = [subject ?? "", story.headline ?? "", story.body[0]?.text ?? ""];
  const sender = findSender(mail, copy.sender, told);
  const shown = images.filter((image) => !isLetterhead(image, sender));
  const draft = buildDraft(mail, subject, sender, copy, {
    ...story,
    images: [...(story.images ?? []), ...shown],
  });
  const covered = mergeStatus(readCover(lines, copy, draft.headline), readBeside(mail));
  const cover = mergeStatus(mergeStatus(said, covered), readAround(mail, copy));
  const asides = [
    ...(keepHolding(copy.signature.filter(isForDesk)) ?? []),
    ...(findHoldingAsides(mail.html ?? "") ?? []),
  ];
  return { ...draft, ...mergeStatus(cover, pickStatus(draft)), ...(asides.length > 0 && { asides }) };
}

/** What stands in parts of its subject, below its signature and in the names of its attachments. */
function readAround({ subject = "", attachments }: MailContent, copy: MailCopy): Status {
  const told = copy.lines.map(({ text }) => text);
  return decideStatus([
    ...listSubjectHolds(tidy(repairMojibake(subject)).replace(BEFORE_SUBJECT, ""), told),
    ...listHoldsBelow(copy.signature, told),
    ...listNamedHolds(attachments.filter(isDocument).map(nameAttachment)),
  ]);
}

/** "Please don't print this mail" stands below all that somebody sends; an embargo and a bare hold do not. */
function isForDesk(line: string): boolean {
  return findNoticeAside(line)?.kind === "embargo" || isOfNotices(line) || refuses(line);
}

/** What its header says to the desk: "X-Publish-Status: hold". */
function readHeader({ header = [] }: MailContent): Status {
  const fields = header.map(([name, value]) => [name.replace(/^x-/i, ""), tidy(value)] as const);
  return decideStatus(findNoticesInFields(fields.filter(([name]) => !OF_CARRIERS.test(name))));
}
/** What mail servers say of a mail. */
const OF_CARRIERS = /spam|virus|^(?:ms|microsoft|google|gm|mozilla)-/i;

/** What the plain text of a mail says of its release, also where its copy is read from the mark-up. */
function readBeside({ text = "" }: MailContent): Status {
  const [unsigned = ""] = text.slice(0, MAX_COVER).split(/\r?\n-- ?\r?\n/, 1);
  const opening = dropDisclaimer(splitLines(unsigned), SILENT).slice(0, MAX_COVER_LINES);
  const found = opening.flatMap((line) => findNotice(line.text) ?? []);
  return decideStatus(found.filter(({ kind }) => kind === "hold" || kind === "embargo"));
}
const MAX_COVER = 5_000;
const SILENT: Trace = { warn() {}, drop() {} };

/**
 * Marks the line that says the subject again, and a line that is nothing but the sender's name: the headline
 * and the byline. What few words stand above that headline are the letterhead.
 */
function withHeadline(copy: MailCopy, { from }: MailContent, subject = "", trace: Trace): MailCopy {
  const folded = foldLine(subject);
  const at = copy.lines.slice(0, MAX_LETTERHEAD_LINES).findIndex(({ text }) => foldLine(text) === folded);
  const isBelow = at > 0 && countLineTokens(copy.lines.slice(0, at)) <= MAX_LETTERHEAD_WORDS;
  if (isBelow) for (const { text } of copy.lines.slice(0, at)) trace.drop("letterhead", text);
  const lines = isBelow ? copy.lines.slice(at) : copy.lines;
  const sender = foldLine(copy.sender ?? from?.name ?? "");
  const signed = lines.slice(0, MAX_LETTERHEAD_LINES).findIndex(({ text }) => foldLine(text) === sender);
  const marked = lines.map((line, index): Line => {
    if (index === 0 && isBelow) return { text: line.text, gap: line.gap, role: "headline" };
    return index === signed && sender.includes(" ") ? { ...line, role: "byline" } : line;
  });
  return { ...copy, lines: marked };
}
const [MAX_LETTERHEAD_LINES, MAX_LETTERHEAD_WORDS] = [8, 40];

/**
 * What stands above a mail's copy: a greeting, a note, or what the person who forwarded it adds. A
 * request there counts.
 */
function readCover(lines: readonly Line[], copy: MailCopy, headline = ""): Status {
  const told = new Set(copy.lines.map(({ text }) => text));
  const copied = lines.findIndex(({ text }) => told.has(text) || text.startsWith(">"));
  // What stands above the headline covers the story, too.
  const titled = headline === "" ? -1 : lines.findIndex(({ text }) => foldLine(text) === foldLine(headline));
  const above = Math.max(copied, titled);
  const cover = lines.slice(0, above < 0 ? MAX_COVER_LINES : Math.min(above, MAX_COVER_LINES));
  return decideStatus(listCoverNotices(cover.map(({ text }) => text)));
}
const MAX_COVER_LINES = 20;

function pickStatus(draft: Draft): Status {
  const { pubStatus, embargoed, embargoedUntil, embargoLifted, release, edNote, notice } = draft;
  const stated = { pubStatus, embargoed, embargoedUntil, embargoLifted, release, edNote, notice };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Who wrote it; for a forwarded mail, who wrote the original. */
function findSender(
  { from }: MailContent,
  forwarded: string | undefined,
  told: readonly string[],
): Sender | undefined {
  if (forwarded !== undefined) return parseSender(forwarded, "", told);
  return from && parseSender(from.name, from.address ?? "", told);
}

/**
 * "Re:", "Fwd:", "Press release:", "[EXT]": what mail programs, gateways and press offices put
 * before a subject.
 */
const BEFORE_SUBJECT = compilePattern(
  [
    String.raw`^(?:${anyOf("mail", "releases")}\s?[:–—-]\s*`,
    String.raw`${anyOf("mail", "prefixes")}(?:\[\d+\])?\s*:\s*`,
    String.raw`\[${anyOf("mail", "external")}[^\]]{0,20}\]\s*)+`,
  ].join("|"),
);

/** The headline in a subject, and the notice to editors before it. */
function parseSubject(mail: MailContent): { subject?: string | undefined; notice?: string | undefined } {
  const subject = tidy(repairMojibake(mail.subject ?? ""));
  const bare = subject.replace(BEFORE_SUBJECT, "");
  const found = splitSubject(bare);
  return { subject: (found?.headline ?? bare) || undefined, notice: found?.notice };
}

/** Pictures that the HTML shows belong to it. All others are attachments. */
function isDocument({ related, mimeType }: MailAttachment): boolean {
  return !(related && mimeType.startsWith("image/"));
}

function nameAttachment({ filename, mimeType }: MailAttachment): string {
  return tidy(filename ?? "").slice(0, 80) || mimeType.slice(0, 80);
}

/** The copy as lines: from the HTML part, which knows its paragraphs, unless it is unreadable or empty. */
function extractLines(
  mail: MailContent,
  trace: Trace,
): { lines: Line[]; images: NonNullable<Draft["images"]> } {
  const plain = splitLines(repairMojibake(mail.text ?? ""));
  if (!mail.html) return { lines: plain, images: [] };
  try {
    const markup = readMarkup(repairMojibake(mail.html), trace, true);
    const lines = markup.blocks.map(
      ({ type, text }): Line => ({ text, gap: true, ...(type === "paragraph" ? {} : { type }) }),
    );
    // A part that lost most of the words is a stub ("your client does not show HTML").
    if (countLineTokens(lines) >= countLineTokens(plain) * 0.5)
      return { lines, images: markup.images.filter(({ caption }) => caption) };
  } catch (error) {
    if (!(error instanceof Rejection) || plain.length === 0) throw error;
    trace.warn("text-repaired", "The HTML part nests too deep; the plain part was read.");
  }
  return { lines: plain, images: [] };
}

function buildDraft(
  mail: MailContent,
  subject: string | undefined,
  sender: Sender | undefined,
  copy: MailCopy,
  story: Draft,
): Draft {
  const { fields } = copy;
  const told = listTold(story.body.slice(0, 3).map(({ text }) => text));
  const isTold =
    subject !== undefined &&
    story.headline !== undefined &&
    countTokens(story.headline) >= 3 &&
    (measureOverlap(story.headline, told) > measureOverlap(subject, told) ||
      (countTokens(subject) <= 3 && measureOverlap(story.headline, told) >= measureOverlap(subject, told)));
  // "Story for Saturday" is for the desk. The headline of the copy says what the story is about.
  const headline = fields.get("headline") ?? (isTold ? story.headline : subject) ?? story.headline;
  const extra =
    story.headline && foldLine(story.headline) !== foldLine(headline ?? "") ? story.headline : undefined;
  const isSlug = extra !== undefined && countTokens(extra) <= 4;
  // A line that plain text would take for the headline, where the subject is one already, opens the story.
  const opening: DraftBlock[] = extra && !isSlug ? [{ type: "heading", text: extra }] : [];
  const stated = parseByline(fields.get("byline") ?? "");
  const byline = stated.length > 0 ? stated : story.byline?.length ? story.byline : (sender?.people ?? []);
  return {
    ...story,
    type: "text",
    headline,
    standfirst: fields.get("standfirst") ?? story.standfirst,
    slugline: fields.get("slugline") ?? (isSlug ? extra : isTold ? subject : undefined),
    byline,
    section: fields.get("section") ?? story.section,
    source: story.source ?? (isPerson(sender, byline) ? undefined : sender?.name),
    keywords: fields.has("keywords") ? [fields.get("keywords")!] : story.keywords,
    versionCreated: mail.date,
    published: story.published,
    body: [...opening, ...story.body],
  };
}

/**
 * Whether a sender is somebody, by the form of the name or because the byline has it too, if only in part.
 */
function isPerson(sender: Sender | undefined, byline: readonly Person[]): boolean {
  if (!sender || sender.people.length > 0) return sender !== undefined;
  return byline.some((person) => person.name.split(" ").includes(sender.name));
}

/**
 * A form's answers, mailed as JSON (Google Forms and its kin): every value a text or a list of texts. Read as
 * the ninjs that its field names mean.
 */
function parseForm(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined || !/^\s*\{\s*"/.test(text) || text.length > 1_000_000) return undefined;
  let answers: unknown;
  try {
    // Lines of a mail are wrapped anywhere; JSON knows no line breaks within its strings.
    answers = JSON.parse(text.replace(/[\r\n]+/g, " "));
  } catch {
    return undefined;
  }
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) return undefined;
  const fields: Record<string, unknown> = Object.create(null);
  for (const [question, answer] of Object.entries(answers)) {
    const first = [answer].flat().find((value) => typeof value === "string" && value.trim() !== "");
    if (first !== undefined) fields[question.toLowerCase().replace(/\W/g, "")] = first;
  }
  return fields.headline !== undefined && fields.body !== undefined ? fields : undefined;
}
