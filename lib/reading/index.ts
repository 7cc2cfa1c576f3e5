/**
 * From bytes to an article. FORMATS below is the whole list of formats, in the order in which they are asked;
 * to add one, write its file and give it a row.
 */
import type { Article, FormatName, Upload, Warning } from "../article.ts";
import { Rejection } from "../rejection.ts";
import { type EditionMarks, revisionOf } from "../stories/revision.ts";
import { decode } from "../text/characters.ts";
import type { Draft, Dropped, Format, Source } from "./draft.ts";
import { anpa } from "./formats/anpa/index.ts";
import { docx } from "./formats/docx/index.ts";
import { email } from "./formats/email/index.ts";
import { html } from "./formats/html/index.ts";
import { markdown } from "./formats/markdown/index.ts";
import { newsml12 } from "./formats/newsml-1.2/index.ts";
import { newsmlG2 } from "./formats/newsml-g2/index.ts";
import { ninjs } from "./formats/ninjs/index.ts";
import { nitf } from "./formats/nitf/index.ts";
import { pdf } from "./formats/pdf/index.ts";
import { rtf } from "./formats/rtf/index.ts";
import { text } from "./formats/text/index.ts";
import { refusalOf } from "./formats/unknown.ts";
import { statedGuid } from "./identity.ts";
import { normalise } from "./normalise/index.ts";
import { inItsLanguage } from "./normalise/language.ts";

/** From the most to the least particular: every wire is text too, so text comes last. */
const FORMATS: readonly Format[] = [
  docx,
  rtf,
  pdf,
  ninjs,
  newsmlG2,
  newsml12,
  nitf,
  anpa,
  email,
  markdown,
  html,
  text,
];

/** What a name or a content type claims. A claim is a hint for a warning, never the truth. */
const CLAIMS: readonly { says: RegExp; formats: readonly FormatName[] }[] = [
  { says: /\.(txt|text)$|^text\/plain/i, formats: ["text", "anpa", "markdown"] },
  { says: /\.x?html?$|^text\/html|^application\/xhtml/i, formats: ["html"] },
  { says: /\.(md|markdown)$|^text\/markdown/i, formats: ["markdown", "text"] },
  { says: /\.json$|json(;|$)/i, formats: ["ninjs"] },
  { says: /\.(xml|g2|nitf|newsml)$|[/+]xml(;|$)/i, formats: ["newsml-g2", "newsml-1.2", "nitf"] },
  { says: /\.eml$|^message\/rfc822/i, formats: ["email"] },
  { says: /\.docx$|wordprocessingml/i, formats: ["docx"] },
  { says: /\.rtf$|[/]rtf(;|$)/i, formats: ["rtf"] },
  { says: /\.pdf$|[/]pdf(;|$)/i, formats: ["pdf"] },
];

const HEAD_BYTES = 4096;

/** How a newsroom wants its uploads read. */
export interface Newsroom {
  /** IANA name; a time without a zone is read in it. */
  timeZone: string;
  /** A larger upload is rejected unread. */
  maxUploadBytes: number;
  /** Prefixes of keys that speak for themselves alone, beside those of partners. */
  origins?: readonly string[] | undefined;
}

export interface Reading {
  article: Article;
  /** What was left out of the body and by which rule, in the order of the file. */
  dropped: readonly Dropped[];
}

/**
 * Reads an upload: recognise, parse, normalise. Pure: the same bytes and upload give the same article, whatever
 * the time and the machine.
 *
 * @throws {Rejection} when it cannot be read; nothing else
 */
export async function readArticle(bytes: Uint8Array, upload: Upload, newsroom: Newsroom): Promise<Reading> {
  refuseByLength(bytes, newsroom.maxUploadBytes);
  const source: Source = { bytes, key: upload.key, contentType: upload.contentType, head: headOf(bytes) };
  const format = recognise(source);

  const warnings: Warning[] = [];
  const dropped: Dropped[] = [];
  const trace = {
    warn: (code: Warning["code"], message: string) => void warnings.push({ code, message }),
    drop: (rule: string, text: string) => void dropped.push({ rule, text }),
  };
  const claim = claimOf(source);
  if (claim && !claim.includes(format.name)) {
    trace.warn("type-mismatch", `Its name or content type says ${claim[0]}; its bytes are ${format.name}.`);
  }
  const parsed = await format.parse(source, trace);
  const draft = await inItsLanguage(parsed, format.name === "html", trace.warn);
  const { timeZone: zone, origins } = newsroom;
  const article = normalise(draft, { format: format.name, upload, zone, origins, warnings });
  return { article: { ...article, revision: revisionOf(editionOf(draft, article)) }, dropped };
}

/** Only a wire numbers and dates its versions; a page's own dates say when it was touched, not what is newer. */
function editionOf(
  draft: Draft,
  { version, versionCreated, upload }: Omit<Article, "revision">,
): EditionMarks {
  const { sequencer, key } = upload;
  if (statedGuid(draft) === undefined) return { sequencer, key };
  return { version, versionCreated: draft.versionCreated && versionCreated, sequencer, key };
}

function refuseByLength({ length }: Uint8Array, most: number): void {
  if (length === 0) throw new Rejection("empty", "The file is empty: 0 bytes.");
  if (length > most) {
    const [found, allowed] = [length, most].map((bytes) => bytes.toLocaleString("en"));
    throw new Rejection("too-large", `The file has ${found} bytes; at most ${allowed} are read.`);
  }
}

function recognise(source: Source): Format {
  const format = FORMATS.find((candidate) => candidate.recognises(source));
  if (format) return format;
  throw refusalOf(source);
}

/** A file's end may cut a character in two here, so that UTF-8 is read leniently. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const isWide = head.includes(0) || (head[0] ?? 0) >= 0xfe;
  return isWide ? decode(head).text : new TextDecoder().decode(head, { stream: true });
}

/** The name's extension counts before the content type, which most upload tools guess from it. */
function claimOf({ key, contentType }: Source): readonly FormatName[] | undefined {
  const [byName, byType] = [key, contentType].map(
    (said) => said && CLAIMS.find(({ says }) => says.test(said)),
  );
  return (byName || byType || undefined)?.formats;
}
