/**
 * `standfirst/read`: the reader as a library. From the bytes of a story, in any of the formats, to an
 * article, without AWS and without a network.
 */
import type { Article, Upload } from "../../lib/article.ts";
import { formatInstant } from "../../lib/instant.ts";
import type { Dropped } from "../../lib/reading/draft.ts";
import { readArticle } from "../../lib/reading/index.ts";

export type { Article, Block, Concept, Dateline, Image, Person, Warning } from "../../lib/article.ts";
export type { Dropped } from "../../lib/reading/draft.ts";
export { Rejection, type RejectionCode } from "../../lib/rejection.ts";

/** How a story is to be read. */
export interface ReadOptions {
  /** The file's name, such as `story.docx`. Its bytes decide what it is; another name is a warning. */
  name?: string | undefined;
  /** The media type that its sender states, such as `text/html; charset=windows-1252`. */
  contentType?: string | undefined;
  /** When it came, which stands in for a date that the story does not state. Now, unless said. */
  at?: Date | string | undefined;
  /** IANA name of the zone of times that state none. UTC, unless said. */
  timeZone?: string | undefined;
  /** A larger file is rejected unread. 20 MiB, unless said. */
  maxBytes?: number | undefined;
}

/** What a story was read as. */
export interface ReadStory {
  article: Article;
  /** What was left out of the body, and by which rule, in the order of the file. */
  dropped: readonly Dropped[];
}

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads a story.
 *
 * @param story its bytes; or its text, which counts as UTF-8
 * @throws {Rejection} when it cannot be read, with a code from a closed list and words for a reporter
 * @throws {TypeError} when the call itself makes no sense: an instant or a zone that is none
 */
export async function read(story: Uint8Array | string, options: ReadOptions = {}): Promise<ReadStory> {
  const { name = "story", contentType, at = new Date(), timeZone = "UTC", maxBytes = MAX_BYTES } = options;
  const bytes = typeof story === "string" ? new TextEncoder().encode(story) : story;
  if (!(bytes instanceof Uint8Array)) throw new TypeError("story: expected bytes or text.");
  const upload: Upload = {
    bucket: "local",
    key: name,
    sequencer: "0",
    size: bytes.length,
    contentType,
    at: formatInstant(parseInstant(at)),
  };
  checkZone(timeZone);
  return readArticle(bytes, upload, { timeZone, maxUploadBytes: maxBytes });
}

function checkZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    throw new TypeError(`timeZone: expected a name such as Europe/Berlin, got "${timeZone}".`);
  }
}

function parseInstant(said: Date | string): Date {
  const moment = new Date(said);
  if (!Number.isNaN(moment.getTime())) return moment;
  throw new TypeError(`at: expected a moment such as 2026-11-30T06:00:00Z, got "${String(said)}".`);
}
