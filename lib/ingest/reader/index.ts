/**
 * The reader makes an article of an upload: it recognises the format and parses it, normalises the draft, and
 * ranks the sentences. All work whose time or memory depends on the file is done here. This is the reader
 * itself; the ingest function runs it in a process that can be ended (isolated.ts).
 */
import type { Article, Upload } from "../../article.ts";
import type { FoundItem } from "../../reading/draft.ts";
import { isOwnKey } from "../../reading/identity.ts";
import { type Newsroom, readOne, readOrSplit } from "../../reading/index.ts";
import type { Many } from "../../reading/many.ts";
import { type Digest, digestArticle } from "../../summarise/digest.ts";
import { type DryRun, dryRun } from "./dry-run.ts";

export interface Reader {
  /**
   * Recognises, parses, normalises and ranks an upload.
   *
   * @returns of a file of many its items, none of which is read yet
   * @throws {Rejection} when the upload cannot be read, however often it is tried
   */
  read(
    bytes: Uint8Array,
    upload: Upload,
    newsroom: Newsroom,
    deadline?: ReadingDeadline,
  ): Promise<ReadUpload | Many>;

  /** Reads one item of a file of many. @throws {Rejection} as `read` does */
  readItem(
    item: FoundItem,
    upload: Upload,
    newsroom: Newsroom,
    deadline?: ReadingDeadline,
  ): Promise<ReadUpload>;

  /** Tells how a file would be read, and keeps nothing of it. @throws {Rejection} as `read` does */
  tryOut(bytes: Uint8Array, upload: Upload, newsroom: Newsroom, deadline?: ReadingDeadline): Promise<DryRun>;

  /** Digests an article that was read earlier. @throws {Rejection} as `read` does */
  digest(article: Article, newsroom: Newsroom, deadline?: ReadingDeadline): Promise<Digest>;
}

/** When a reading ends at the latest. */
export interface ReadingDeadline {
  /** Aborted when the time is over. */
  signal: AbortSignal;
  /** Earlier attempts ran out of time. If this one does, too, the upload is rejected. */
  isLast: boolean;
  /** Milliseconds until then. */
  left?(): number;
}

/** The article that an upload was read as, and what its summaries are made of. */
export interface ReadUpload {
  article: Article;
  digest: Digest;
}

export const reader: Reader = {
  async read(bytes, upload, newsroom) {
    const read = await readOrSplit(bytes, upload, newsroom);
    return "article" in read ? digest(read.article, newsroom) : read;
  },
  async readItem({ bytes, as }, upload, newsroom) {
    const { article } = await readOne(bytes, upload, newsroom, as);
    return digest(article, newsroom);
  },
  tryOut: (bytes, upload, newsroom) => dryRun(bytes, upload, newsroom),
  digest: async (article, newsroom) => digest(article, newsroom).digest,
};

function digest(article: Article, { origins }: Newsroom): ReadUpload {
  return { article, digest: digestArticle(article, isOwnKey(article.upload.key, origins)) };
}
