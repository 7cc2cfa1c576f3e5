/**
 * From bytes to an article: recognise the format, parse, identify the language, normalise,
 * number the version.
 */
import type { Article, Upload, Warning } from "../article.ts";
import { Rejection } from "../rejection.ts";
import { makeRevision, type RevisionParts } from "../stories/revision.ts";
import { decode } from "../text/characters.ts";
import { formatCount } from "../text/counts.ts";
import { findClaim } from "./claims.ts";
import type { Draft, Dropped, Format, Source } from "./draft.ts";
import { FORMATS } from "./formats/index.ts";
import { rejectUnknown } from "./formats/unknown.ts";
import { findGuid } from "./identity.ts";
import { tellOneLanguage } from "./normalise/bilingual.ts";
import { normalise } from "./normalise/index.ts";
import { identifyLanguage } from "./normalise/language.ts";

const MAX_HEAD_BYTES = 4096;

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
}

/**
 * Reads an upload. Pure: the same bytes and upload give the same article, whatever the time and the machine.
 *
 * @throws {Rejection} when the upload cannot be read; nothing else
 */
export async function readArticle(bytes: Uint8Array, upload: Upload, newsroom: Newsroom): Promise<Reading> {
  rejectByLength(bytes, newsroom.maxUploadBytes);
  const source: Source = { bytes, key: upload.key, contentType: upload.contentType, head: readHead(bytes) };
  const format = await recognise(source);

  const warnings: Warning[] = [];
  const dropped: Dropped[] = [];
  const trace = {
    warn: (code: Warning["code"], message: string) => void warnings.push({ code, message }),
    drop: (rule: string, text: string) => void dropped.push({ rule, text }),
  };
  const claim = findClaim(source, FORMATS);
  if (claim && !claim.includes(format.name)) {
    trace.warn("type-mismatch", `Its name or content type says ${claim[0]}; its bytes are ${format.name}.`);
  }
  const parsed = assume(await format.parse(source, trace), newsroom.assumed);
  const told = await tellOneLanguage(parsed, trace);
  const draft = await identifyLanguage(told, format.isPage ?? false, trace.warn);
  const { timeZone: zone, origins } = newsroom;
  const article = normalise(draft, { format, upload, zone, origins, warnings });
  return { article: { ...article, revision: makeRevision(selectRevisionParts(draft, article)) }, dropped };
}

function assume(draft: Draft, assumed: Newsroom["assumed"]): Draft {
  const { section = assumed?.section, language = assumed?.language } = draft;
  return { ...draft, section, language };
}

/**
 * What numbers this version among those of its story. Only a wire numbers and dates its versions: the dates
 * of a page say when somebody changed it, not which version is newer.
 */
function selectRevisionParts(
  draft: Draft,
  { version, versionCreated, upload }: Omit<Article, "revision">,
): RevisionParts {
  const { sequencer, key } = upload;
  if (findGuid(draft) === undefined) return { sequencer, key };
  return { version, versionCreated: draft.versionCreated && versionCreated, sequencer, key };
}

function rejectByLength({ length }: Uint8Array, most: number): void {
  if (length === 0) throw new Rejection("empty", "The file is empty: 0 bytes.");
  if (length > most) {
    const [found, allowed] = [length, most].map(formatCount);
    throw new Rejection("too-large", `The file has ${found} bytes; at most ${allowed} are read.`);
  }
}

async function recognise(source: Source): Promise<Format> {
  const format = FORMATS.find((candidate) => candidate.recognises(source));
  return format ?? rejectUnknown(source);
}

/** The first bytes as text. The cut may divide a character, so UTF-8 is read leniently. */
function readHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, MAX_HEAD_BYTES);
  const isWide = head.includes(0) || (head[0] ?? 0) >= 0xfe;
  return isWide ? decode(head).text : new TextDecoder().decode(head, { stream: true });
}
