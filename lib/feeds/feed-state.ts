/** What is kept of a feed: what is known of it, and what it said last. */

/** What is known of a feed. */
export interface FeedState {
  name: string;
  /** As the operator listed it when it was fetched last: of another address nothing is known. */
  url: string;
  /** Counts the runs that took it up: of two at once, one does. */
  turn: number;
  /** When it is fetched next. */
  due: string;
  /** Where it has moved for good. */
  movedTo?: string | undefined;
  /** What the server said of the version that was put last, and the address that said so. */
  known?: { url: string; etag?: string | undefined; lastModified?: string | undefined } | undefined;
  /** Of the bytes that were put last. */
  digest?: string | undefined;
  /** How often it could not be fetched since it last could. */
  failures: number;
}

/** What is put into the bucket. */
export interface FeedFile {
  key: string;
  bytes: Uint8Array;
  contentType: string;
  /** What its stories have where they say nothing themselves. */
  metadata: Record<string, string>;
}
