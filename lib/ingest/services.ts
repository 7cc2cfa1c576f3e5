/** What ingest works with, and what it gives for one event. */
import type { Announcement } from "../announce/announcements.ts";
import type { Announcer } from "../aws/announcements.ts";
import type { ArticleStore } from "../aws/articles.ts";
import type { UploadBucket } from "../aws/bucket.ts";
import type { ItemRows } from "../aws/item-rows.ts";
import type { ReceiptStore } from "../aws/receipts.ts";
import type { Log } from "../log.ts";
import type { Newsroom } from "../reading/index.ts";
import type { Reader, ReadingDeadline } from "./reader/index.ts";
import type { Receipt } from "./receipt.ts";
import type { UploadEvent } from "./s3-events.ts";

export interface IngestServices {
  bucket: UploadBucket;
  /** Reads uploads. What depends on the content of a file, in time and memory, happens there. */
  reader: Reader;
  articles: Pick<ArticleStore, "merge">;
  receipts: Omit<ReceiptStore, "list" | "find" | "findNewest" | "listAll">;
  /** What became of the items of files of many. */
  items: ItemRows;
  /**
   * Has the rest of a file of many read by another call, when the time of this one is over; absent where
   * time does not end.
   *
   * @param from the place of the first item that is left
   */
  goOn?: ((event: UploadEvent, from: number) => Promise<void>) | undefined;
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

/** Another call is to go on with a file of many, from that item on. */
export interface Rest {
  rest: number;
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
  /** Of a deletion: the version that it took away, as far as the bucket could say. */
  took?: string | undefined;
}
