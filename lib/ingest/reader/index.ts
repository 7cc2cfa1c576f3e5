/**
 * Reading an upload, as ingest asks for it: everything whose time depends on the file. This is the reader itself;
 * functions run it in a process that can be ended (lib/isolation/).
 */
import type { Article, Upload } from "../../article.ts";
import { type Newsroom, readArticle } from "../../reading/index.ts";
import { type Digest, digestOf } from "../../summarise/digest.ts";

export interface Reader {
  /**
   * Recognises, parses, normalises and ranks an upload.
   *
   * @throws {Rejection} when the upload cannot be read, however often it is tried
   */
  read(bytes: Uint8Array, upload: Upload, newsroom: Newsroom, patience?: Patience): Promise<Read>;

  /** Digests an article that was read earlier. @throws {Rejection} as `read` does */
  digest(article: Article, patience?: Patience): Promise<Digest>;
}

/** How long a reading is waited for. */
export interface Patience {
  /** Aborted when its time is over. */
  signal: AbortSignal;
  /** It was given up before, so often that what takes all its time again is rejected. */
  isLast: boolean;
}

/** What an upload was read as, and what its summaries are made from. */
export interface Read {
  article: Article;
  digest: Digest;
}

export const reader: Reader = {
  async read(bytes, upload, newsroom) {
    const { article } = await readArticle(bytes, upload, newsroom);
    return { article, digest: digestOf(article) };
  },
  digest: async (article) => digestOf(article),
};
