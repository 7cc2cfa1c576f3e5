/**
 * What every wire's copy needs once its mark-up is blocks: the headline that stands in the body again, the
 * byline line above the first paragraph, the dateline, and the notes to editors that hold or kill a story.
 */
import type { Dateline, Person } from "../../../article.ts";
import { findOrganisation, looksLikeByline, parseByline } from "../../../newsroom/byline.ts";
import { isSourceLine, parseCredit } from "../../../newsroom/caption.ts";
import { findDateline } from "../../../newsroom/dateline.ts";
import {
  endsEmbargo,
  findFootNotice,
  findNoteNotice,
  findNotice,
  findOpeningNotice,
  findSetOffNote,
  isForEditors,
} from "../../../newsroom/line-notices.ts";
import { onlyLimitsUse } from "../../../newsroom/notices/index.ts";
import { closesStory } from "../../../newsroom/sign-off.ts";
import { decideStatus, type StatusNotice } from "../../../newsroom/status.ts";
import { splitNotice } from "../../../newsroom/subjects.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens, endsSentence, foldLine } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { describeStory, findStrayBeside, findStrayHold, findStrayPlea, listTold } from "../../strays.ts";
import { useHomeClock } from "./clock.ts";
import { nameSubject } from "./newscodes.ts";

/** Bylines and second headlines stand above the story, not deep in it. */
const MAX_HEAD_BLOCKS = 8;

/** Leaves out the blocks at the head of the body that are the headline, said once more. */
export function withoutHeadline(
  blocks: readonly DraftBlock[],
  headlines: readonly (string | undefined)[],
  trace: Trace,
): DraftBlock[] {
  const known = new Set(headlines.filter((line) => line !== undefined).map(foldLine));
  return blocks.filter(({ type, text }, index) => {
    // A one-line story may be nothing but its headline.
    const repeats =
      index < 3 && blocks.length > 1 && (type === "heading" || index === 0) && known.has(foldLine(text));
    if (repeats) trace.drop("headline", text);
    return !repeats;
  });
}

/** The body without the byline lines at its head, and who they name. */
export function takeBylines(
  blocks: readonly DraftBlock[],
  trace: Trace,
): { body: DraftBlock[]; people: Person[] } {
  const people: Person[] = [];
  const body = blocks.filter(({ type, text }, index) => {
    const mayBe = type === "paragraph" || type === "heading";
    if (index >= MAX_HEAD_BLOCKS || !mayBe || !looksLikeByline(text)) return true;
    people.push(...parseByline(text));
    trace.drop("byline", text);
    return false;
  });
  return { body, people };
}

/** The people of stated bylines, each once. A part that names an agency names no person. */
export function parsePeople(bylines: readonly (string | undefined)[]): Person[] {
  const people = new Map<string, Person>();
  for (const byline of bylines) {
    // "Jane Doe/TT" is a person of an agency, and "Faktisk.no" is a site.
    const line = (byline ?? "")
      .replace(/\s?\/\s?(\p{Lu}{2,6})(?!\p{L})/gu, " ($1)")
      .replace(/\s?\/\s?/g, ", ");
    for (const person of parseByline(line)) {
      if (/^\S+\.\p{Ll}{2,4}$/u.test(person.name)) continue;
      if (!people.has(foldLine(person.name))) people.set(foldLine(person.name), person);
    }
  }
  return [...people.values()];
}

/** A byline and, where the wire sets it apart, the writer's title or agency. */
export interface TitledByline {
  readonly line: string;
  readonly title?: string | undefined;
}

/** One line of a byline and its title. The title never names another person. */
export function withTitle({ line, title }: TitledByline): string {
  const titled = `${line}, ${title}`;
  return title !== undefined && parseByline(titled).length === parseByline(line).length ? titled : line;
}

/** The agency that a byline or credit names instead of a person. */
export function findAgency(line: string | undefined): string | undefined {
  return line === undefined ? undefined : findOrganisation(line);
}

/** A dateline is a place, a date and an agency; a longer text is none. */
const MAX_DATELINE = 200;

/** What a wire states beside the copy about where it was filed. */
export interface StatedDateline {
  /** The line as the desk wrote it: "STOCKHOLM, Aug 29, 2014 (AFP) -". */
  readonly line?: string | undefined;
  /** The place alone, in its own element. */
  readonly place?: string | undefined;
  /** Where the content originates; stands in when nothing else names a place. */
  readonly located?: string | undefined;
}

/**
 * The dateline: what the wire states, completed by what stands at the head of the story. The paragraph
 * keeps its text.
 */
export function completeDateline(stated: StatedDateline, body: readonly DraftBlock[]): Dateline | undefined {
  const inCopy = body
    .slice(0, 4)
    .map(({ text }) => findDateline(text))
    .find((found) => found !== undefined);
  // Some systems put a time stamp where the line should be.
  const written = tidy(stated.line ?? "").slice(0, MAX_DATELINE);
  const line = /^\W*\d/.test(written) ? undefined : written;
  const bare = line?.replace(/(?<![\s–—-])[\s–—-]+$/, "");
  const read = bare ? (findDateline(`${bare} - `) ?? { place: bare }) : {};
  const place = stated.place ?? ("place" in read ? read.place : undefined) ?? inCopy?.place ?? stated.located;
  const dateline: Dateline = {
    ...inCopy,
    ...read,
    ...(line ? { text: line } : inCopy?.text ? { text: inCopy.text } : {}),
    ...(place ? { place } : {}),
  };
  return Object.keys(dateline).length === 0 ? undefined : dateline;
}

/** A first paragraph longer than this is no headline, and no sentence that could stand for one. */
const MAX_HEADLINE_LENGTH = 300;

/**
 * A draft with what its editorial notes say about releasing it, with a headline, the names of its subjects,
 * and its times.
 *
 * An embargo or a kill in a note holds even where the item's own status says `usable`: dpa and others send
 * both. An item without a headline (AFP's alerts) is called by its first paragraph.
 *
 * @param beside lines of the item that no standard knows: they hold as strays do (strays.ts)
 */
export function finishDraft(
  stated: Draft,
  notes: readonly (string | StatusNotice | undefined)[],
  trace: Trace,
  beside: readonly string[] = [],
): Draft {
  const { draft, notices } = withoutNotices(stated, trace);
  const read = draft.type === "text" ? findNoteNotice : findNotices;
  const status = decideStatus([
    ...notes.flatMap((note) => (typeof note === "string" ? read(note) : note) ?? []),
    ...notices,
    ...findHolds(draft.standfirst),
    ...findStrays([draft.standfirst, ...beside], draft),
    ...findHoldsInTerms(draft),
  ]);
  const undated = draft.embargoedUntil === undefined;
  const body = withoutSignOff(
    withoutCredits(draft.body, trace),
    (line) =>
      closesStory(line, [draft.source, draft.dateline?.agency]) || isSignedBy(line, draft.byline ?? []),
    trace,
  );
  const released: Draft = {
    ...draft,
    body,
    headline: stripMarks(draft.headline, draft.source) ?? findHeadline(body, trace),
    subjects: draft.subjects?.map(nameSubject),
    // "Current" is the standard's word for ordinary news, which is of no genre.
    genres: draft.genres?.filter(({ code, name }) => !/^current$/i.test(name ?? code ?? "")),
    keywords: draft.keywords?.flatMap((keyword) => stripMarks(keyword, draft.source) ?? []),
    // What an export writes where its field is empty.
    usageTerms: draft.usageTerms === "None" ? undefined : draft.usageTerms,
    ...fillFlash({ ...draft, pubStatus: status.pubStatus ?? draft.pubStatus }, trace),
    ...(status.pubStatus && draft.pubStatus !== "canceled" ? { pubStatus: status.pubStatus } : {}),
    ...(status.notice ? { notice: status.notice } : {}),
    ...(status.release && undated ? { release: status.release } : {}),
    ...(status.embargoed && undated ? { embargoed: true } : {}),
    ...(status.embargoedUntil && undated ? { embargoedUntil: status.embargoedUntil } : {}),
    ...(status.embargoLifted && undated ? { embargoLifted: status.embargoLifted } : {}),
  };
  return useHomeClock(released, trace);
}

/**
 * The draft without the notices to editors that its copy opens with, or its headline, or that end an embargo
 * behind it: many a system has no field for an embargo but the copy. What only says what is new in it ("(Adds
 * quotes)") is left to readers, as agencies do.
 */
function withoutNotices(draft: Draft, trace: Trace): { draft: Draft; notices: StatusNotice[] } {
  const isBehind = (index: number) => index >= draft.body.length - MAX_NOTES_BEHIND;
  const around = describeStory(listLines(draft));
  const found = draft.body.map(({ text }, index) => {
    const setOff = findSetOffNote(text);
    if (setOff) return setOff;
    if (index >= MAX_NOTICE_BLOCKS) {
      if (!isBehind(index)) return findStrayPlea(text, around);
      const note = isForEditors(text) ? findNotice(text) : undefined;
      if (note?.kind === "note") return note;
      const atFoot = findFootNotice(text, false);
      if (atFoot && (atFoot.kind === "embargo" || index === draft.body.length - 1)) return atFoot;
      if (endsEmbargo(text)) return findNotice(text);
      return findStrayPlea(text, around);
    }
    const opening = index < MAX_OPENING_BLOCKS ? findOpeningNotice(text) : undefined;
    const notice = findNotice(text) ?? opening ?? (index === 0 ? findStrayAbove(draft) : undefined);
    return notice?.kind === "correction" ? undefined : notice;
  });
  const inBody = found.filter((notice) => notice !== undefined);
  // A kill is all notice; one that says "Eds:" may have the story below.
  const [opening] = draft.body;
  const isKill = opening !== undefined && found[0]?.kind === "kill" && !isForEditors(opening.text);
  const isAll = isKill && findOpeningNotice(opening.text) !== undefined;
  const isTaken = (index: number) => isAll || found[index] !== undefined;
  for (const { text } of inBody) trace.drop("status", text);
  const titled = findRelease(draft.headline);
  const above = inBody.map(({ text }) => text);
  return {
    draft: {
      ...draft,
      headline: titled ? titled.headline || undefined : draft.headline,
      body: draft.body.filter((_, index) => !isTaken(index)),
      edNote: [...new Set([draft.edNote, ...above])].filter(Boolean).join(" ") || undefined,
    },
    notices: titled
      ? [...inBody, ...[findNotice(titled.notice)].filter((notice) => notice !== undefined)]
      : inBody,
  };
}

function listLines({ headline = "", body }: Draft): string[] {
  return [headline, ...body.map(({ text }) => text)];
}

/** The hold in a short first block that tells nothing of the story below. */
function findStrayAbove({ headline = "", body }: Draft): StatusNotice | undefined {
  const [first, ...below] = body.map(({ text }) => text);
  if (first === undefined || below.length < 2 || countTokens(first) > MAX_STRAY_WORDS) return undefined;
  const others = [headline, ...below.slice(0, MAX_NOTICE_BLOCKS)];
  return endsSentence(first)
    ? findStrayPlea(first, describeStory([first, ...others]))
    : findStrayHold(first, listTold(others));
}
const MAX_STRAY_WORDS = 30;
const MAX_NOTICE_BLOCKS = 3;
/** Paragraphs in which an agency asks for a story to be killed or held. */
const MAX_OPENING_BLOCKS = 2;
/** Notes to editors at a story's end. */
const MAX_NOTES_BEHIND = 5;

/** What an item's note to editors says, as a line and as the sentences that it may be. */
function findNotices(note: string): StatusNotice | undefined {
  return findNotice(note) ?? findOpeningNotice(note);
}

/** The holds in sentences of fields that no standard knows, or that readers see. */
function findStrays(lines: readonly (string | undefined)[], draft: Draft): StatusNotice[] {
  const around = describeStory(listLines(draft));
  return lines.flatMap(splitSentences).flatMap((sentence) => findStrayBeside(sentence, around) ?? []);
}

/** The holds in the terms of use. */
function findHoldsInTerms(draft: Draft): StatusNotice[] {
  const told = listTold(listLines(draft));
  const sentences = [draft.usageTerms, draft.copyrightNotice].flatMap(splitSentences);
  return sentences.flatMap((one) => (onlyLimitsUse(one) ? [] : (findStrayHold(one, told) ?? [])));
}

/** A line, and the sentences in it. */
function splitSentences(line = ""): string[] {
  return [...new Set([line, ...line.split(/(?<=[.!?])\s+/)])];
}

/** The hold or embargo that a line outside the copy is. */
function findHolds(line = ""): StatusNotice[] {
  const notice = findNotice(line);
  return notice?.kind === "hold" || notice?.kind === "embargo" ? [notice] : [];
}

/** The notice in a headline that says whether the story may be published. */
function findRelease(headline: string | undefined) {
  const found = headline === undefined ? undefined : splitNotice(headline);
  const kind = found && findNotice(found.notice)?.kind;
  return kind === "kill" || kind === "embargo" || kind === "hold" ? found : undefined;
}

/** Whether a line is nothing but the byline, said once more: "Jane Doe, The Canadian Press". */
function isSignedBy(line: string, byline: readonly Person[]): boolean {
  if (byline.length === 0 || countTokens(line) > MAX_BYLINE_WORDS || /^\(|[.!?:]$/.test(line)) return false;
  const names = new Set(byline.map(({ name }) => foldLine(name)));
  const people = parsePeople([line]);
  return people.length > 0 && people.every(({ name }) => names.has(foldLine(name)));
}
const MAX_BYLINE_WORDS = 12;

/** The body without lines that only say whose a picture is, or whose the story ("Foto: NTNU", "AFP sn"). */
function withoutCredits(body: DraftBlock[], trace: Trace): DraftBlock[] {
  const isCredit = ({ text }: DraftBlock) =>
    countTokens(text) <= MAX_CREDIT_WORDS && !isSourceLine(text) && parseCredit(text) !== undefined;
  const credits = body.filter(isCredit);
  const copy = body.filter((block) => !isCredit(block));
  // A story of one line may read like one.
  if (copy.length === 0) return body;
  for (const { text } of credits) trace.drop("credit", text);
  return copy;
}
const MAX_CREDIT_WORDS = 8;

/** What stands for a missing headline: the first paragraph, without its dateline. */
function findHeadline([first]: readonly DraftBlock[], trace: Trace): string | undefined {
  if (first === undefined || first.text.length > MAX_HEADLINE_LENGTH) return undefined;
  const dateline = findDateline(first.text)?.text ?? "";
  const line = first.text.slice(first.text.startsWith(dateline) ? dateline.length : 0).trim();
  if (line === "") return undefined;
  trace.warn("headline-guessed", "No headline is stated; the first paragraph stands in.");
  return line;
}

/**
 * A line without the marks that desks put around it (">>>", "*", "+++ … +++") and the agency that it
 * opens with ("ANSA/…").
 */
function stripMarks(line: string | undefined, source: string | undefined): string | undefined {
  const written = tidy(line ?? "");
  const mark = /^[>*+=]/.exec(written)?.[0];
  const bare = mark === undefined ? written : withoutMark(written, mark);
  const opening = `${source ?? ""}/`.toLowerCase();
  const isSigned = opening.length > 1 && bare.toLowerCase().startsWith(opening);
  return tidy(isSigned ? bare.slice(opening.length) : bare) || undefined;
}

function withoutMark(line: string, mark: string): string {
  let [start, end] = [0, line.length];
  while (line[start] === mark) start++;
  while (end > start && line[end - 1] === mark) end--;
  return line.slice(start, end).trim();
}

/**
 * A flash or a snap is sent without a body: what the wire says of it, its description or else its headline,
 * is the whole story.
 */
function fillFlash({ type, body, headline, standfirst, pubStatus }: Draft, trace: Trace): Partial<Draft> {
  const text = standfirst ?? headline;
  if (body.length > 0 || type !== "text" || text === undefined || pubStatus === "canceled") return {};
  trace.warn("low-yield", "The item has no body; its description or headline is the story.");
  return { body: [{ type: "paragraph", text }], standfirst: undefined };
}

/** The body without the lines at its end that close it. */
function withoutSignOff(
  body: DraftBlock[],
  isClosing: (line: string) => boolean,
  trace: Trace,
): DraftBlock[] {
  const end = body.findLastIndex(({ text }) => !isClosing(text)) + 1;
  // If a short story is nothing else, it is no sign-off.
  if (end === 0) return body;
  for (const { text } of body.slice(end)) trace.drop("sign-off", text);
  return body.slice(0, end);
}
