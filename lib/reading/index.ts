/**
 * From bytes to an article: recognise the format, parse, identify the language, normalise,
 * number the version.
 */
import type { Article, FormatName, Upload, Warning } from "../article.ts";
import { findNoticeAside } from "../newsroom/line-notices.ts";
import { findNoticeInName } from "../newsroom/name-notices.ts";
import { decideStatus, type StatusNotice } from "../newsroom/status.ts";
import { Rejection } from "../rejection.ts";
import { makeRevision, nameUpload, type RevisionParts } from "../stories/revision.ts";
import { formatCount } from "../text/counts.ts";
import { findClaimedFormats } from "./claimed-formats.ts";
import type { Draft, Dropped, Format, Source } from "./draft.ts";
import { holdByDropped } from "./dropped-notices.ts";
import { FORMATS } from "./formats/index.ts";
import { rejectUnknown } from "./formats/unknown.ts";
import { findGuid } from "./identity.ts";
import { type Many, type Recognised, recognise, splitUpload } from "./many.ts";
import { tellOneLanguage } from "./normalise/bilingual.ts";
import { normalise } from "./normalise/index.ts";
import { identifyLanguage } from "./normalise/language.ts";
import { makeSource } from "./source.ts";

/** How a newsroom wants its uploads read. */
export interface Newsroom {
  /** IANA name; a time without a zone is read in it. */
  timeZone: string;
  /** A larger upload is rejected unread. */
  maxUploadBytes: number;
  /** Prefixes of keys that speak for themselves alone, beside those of partners. */
  origins?: readonly string[] | undefined;
  /** What this upload's stories have, where it states nothing itself. */
  assumed?: Pick<Draft, "section" | "language"> | undefined;
}

export interface Reading {
  article: Article;
  /** What was left out of the body and by which rule, in the order of the file. */
  dropped: readonly Dropped[];
  /** Of a file of many: how its items are called. `article` is the first of them. */
  items?: readonly string[];
}

/**
 * Reads an upload. Pure: the same bytes and upload give the same article, whatever the time and the machine.
 *
 * @returns of a file of many stories the first, with a warning; `openUpload` gives all
 * @throws {Rejection} when the upload cannot be read; nothing else
 */
export async function readArticle(bytes: Uint8Array, upload: Upload, newsroom: Newsroom): Promise<Reading> {
  const recognised = recogniseUpload(bytes, upload, newsroom);
  const many = await splitUpload(recognised);
  if (!many) return readRecognised(recognised, upload, newsroom);
  if (!READ_WHOLE.has(many.format)) return readFirst(many, upload, newsroom);
  const whole = await readRecognised(recognised, upload, newsroom);
  return { ...whole, items: many.items.map(({ name }) => name) };
}

/** Wires that choose themselves which story of several is read where one is: a kill before all others. */
const READ_WHOLE: ReadonlySet<FormatName> = new Set(["ninjs", "newsml-g2"]);

/**
 * Reads an upload of one story; one of many it takes apart, and reads none of them.
 *
 * @throws {Rejection} when it can be neither read nor taken apart
 */
export async function readOrSplit(
  bytes: Uint8Array,
  upload: Upload,
  newsroom: Newsroom,
): Promise<Reading | Many> {
  const recognised = recogniseUpload(bytes, upload, newsroom);
  return (await splitUpload(recognised)) ?? readRecognised(recognised, upload, newsroom);
}

/**
 * Reads a file of one story, or one item of a file of many.
 *
 * @param as of an item: the format that reads it (many.ts)
 * @throws {Rejection} when it cannot be read; nothing else
 */
export async function readOne(
  bytes: Uint8Array,
  upload: Upload,
  newsroom: Newsroom,
  as?: FormatName,
): Promise<Reading> {
  const format = FORMATS.find(({ name }) => name === as);
  if (!format) return readRecognised(recogniseUpload(bytes, upload, newsroom), upload, newsroom);
  rejectByLength(bytes, newsroom.maxUploadBytes);
  return read(makeSource(bytes, upload), format, upload, newsroom, []);
}

/** Reads a file of one story. A claim of its name or type that is not true is warned of. */
async function readRecognised(
  { source, format: found }: Recognised,
  upload: Upload,
  newsroom: Newsroom,
): Promise<Reading> {
  const format = found ?? (await rejectUnknown(source));
  const warnings: Warning[] = [];
  const claim = findClaimedFormats(source, FORMATS);
  if (claim && !claim.includes(format.name)) {
    warnings.push({
      code: "type-mismatch",
      message: `Its name or content type says ${claim[0]}; its bytes are ${format.name}.`,
    });
  }
  return read(source, format, upload, newsroom, warnings);
}

async function read(
  source: Source,
  format: Format,
  upload: Upload,
  newsroom: Newsroom,
  warnings: Warning[],
): Promise<Reading> {
  const dropped: Dropped[] = [];
  const trace = {
    warn: (code: Warning["code"], message: string) => void warnings.push({ code, message }),
    drop: (rule: string, text: string) => void dropped.push({ rule, text }),
  };
  const stated = assume(await format.parse(source, trace), newsroom.assumed);
  const parsed = holdByName(holdBeside(holdByDropped(stated, dropped, format.isPage)), upload);
  const told = await tellOneLanguage(parsed, trace);
  const draft = await identifyLanguage(told, format.isPage ?? false, trace.warn);
  const { timeZone: zone, origins } = newsroom;
  const article = normalise(draft, { format, upload, zone, origins, warnings });
  return { article: { ...article, revision: makeRevision(selectRevisionParts(draft, article)) }, dropped };
}

/**
 * Holds what the name of its file asks to hold, or the name that it has in an archive. Items of feeds are
 * named by addresses and identifiers, which say nothing.
 */
function holdByName(draft: Draft, { key, item }: Upload): Draft {
  const path = item === undefined || ADDRESS.test(item) ? undefined : item;
  const notice = findNoticeInName(key) ?? (path === undefined ? undefined : findNoticeInName(path));
  return notice ? hold(draft, [notice]) : draft;
}

/** Holds what lines beside its copy, and the words under its pictures, ask to hold. */
function holdBeside({ asides = [], ...draft }: Draft): Draft {
  const lines = [...asides, ...(draft.images ?? []).map(({ caption = "" }) => caption)];
  return hold(
    draft,
    lines.flatMap((line) => findNoticeAside(line) ?? []),
  );
}

/** An embargo with a time that the copy states is not undone by what stands beside it. */
function hold(draft: Draft, notices: readonly StatusNotice[]): Draft {
  if (notices.length === 0 || draft.embargoedUntil !== undefined) return draft;
  const { edNote: _, ...status } = decideStatus(notices);
  return { ...draft, ...status, ...pickStop(draft) };
}

const ADDRESS = /^[a-z][a-z\d+.-]*:|:\/\//i;

function pickStop({ pubStatus, notice }: Draft): Partial<Draft> {
  return pubStatus === undefined || pubStatus === "usable" ? {} : { pubStatus, notice };
}

function assume(draft: Draft, assumed: Newsroom["assumed"]): Draft {
  const { section = assumed?.section, language = assumed?.language } = draft;
  return { ...draft, section, language };
}

/**
 * Takes a file of many stories apart.
 *
 * @returns undefined of a file of one
 * @throws {Rejection} when it cannot be taken apart
 */
export async function openUpload(
  bytes: Uint8Array,
  upload: Upload,
  newsroom: Newsroom,
): Promise<Many | undefined> {
  return splitUpload(recogniseUpload(bytes, upload, newsroom));
}

async function readFirst({ items, warnings }: Many, upload: Upload, newsroom: Newsroom): Promise<Reading> {
  const [first] = items;
  if (!first) throw new Rejection("no-text", "Expected a story; found a file without any.");
  const item = { ...upload, item: first.name, size: first.bytes.length };
  const { article, dropped } = await readOne(first.bytes, item, newsroom, first.as);
  const told = {
    code: "other-stories",
    message: `The file holds ${items.length} items; the first is read.`,
  } as const;
  const others = items.length > 1 ? [told] : [];
  return {
    article: { ...article, warnings: [...article.warnings, ...warnings, ...others] },
    dropped,
    items: items.map(({ name }) => name),
  };
}

/**
 * What numbers this version among those of its story. Only a wire numbers and dates its versions: the dates
 * of a page say when somebody changed it, not which version is newer.
 */
function selectRevisionParts(
  draft: Draft,
  { version, versionCreated, upload, format }: Omit<Article, "revision">,
): RevisionParts {
  const { sequencer } = upload;
  const key = nameUpload(upload);
  const isDated = findGuid(draft) !== undefined || (upload.item !== undefined && format === "json-ld");
  if (!isDated) return { sequencer, key };
  return { version, versionCreated: draft.versionCreated && versionCreated, sequencer, key };
}

function rejectByLength({ length }: Uint8Array, most: number): void {
  if (length === 0) throw new Rejection("empty", "The file is empty: 0 bytes.");
  if (length > most) {
    const [found, allowed] = [length, most].map(formatCount);
    throw new Rejection("too-large", `The file has ${found} bytes; at most ${allowed} are read.`);
  }
}

function recogniseUpload(bytes: Uint8Array, upload: Upload, { maxUploadBytes }: Newsroom): Recognised {
  rejectByLength(bytes, maxUploadBytes);
  return recognise(makeSource(bytes, upload));
}
