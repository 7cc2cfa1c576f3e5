/** What ingest works with, and what it gives for one event. */
import type { Announcement } from "../announce/announcements.ts";
import type { Announcer } from "../aws/announcements.ts";
import type { ArticleStore } from "../aws/articles.ts";
import type { UploadBucket } from "../aws/bucket.ts";
import type { ReceiptStore } from "../aws/receipts.ts";
import type { Log } from "../log.ts";
import type { Newsroom } from "../reading/index.ts";
import type { Reader, ReadingDeadline } from "./reader/index.ts";
import type { Receipt } from "./receipt.ts";

export interface IngestServices {
  bucket: UploadBucket;
  /** Reads uploads. What depends on the content of a file, in time and memory, happens there. */
  reader: Reader;
  articles: Pick<ArticleStore, "merge">;
  receipts: Omit<ReceiptStore, "list" | "find" | "findNewest" | "listAll">;
  log: Log;
  /** Announces what is new about an article; absent when nobody listens. */
  announcer?: Pick<Announcer, "announce"> | undefined;
  now(): Date;
  newsroom: Newsroom;
  /** Who may send mail (mail/index.ts); undefined where none is received. */
  mailSenders?: readonly string[] | undefined;
  /** When the reading of this upload ends at the latest. */
  deadline?: ReadingDeadline | undefined;
}

/** What became of one event. */
export interface IngestResult {
  receipt: Receipt;
  /** What was announced of the upload's story. */
  announcement?: Announcement | undefined;
  language?: string | undefined;
  /** Of a kill: its hashed words, by which the story that it means can be found. */
  notice?: Uint8Array | undefined;
  /** Of a deletion: the bucket could not say which story it withdraws. */
  mayHaveMissed?: boolean;
}
