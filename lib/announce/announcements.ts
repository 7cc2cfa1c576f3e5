/**
 * Announcements: what listeners get when an article is published, corrected or withdrawn. Which one is
 * due follows from the current version and the last announcement, so that it can be decided again after
 * a crash anywhere.
 */
import { createHash } from "node:crypto";
import type { Log } from "../log.ts";
import { isVisible } from "../stories/visibility.ts";

export type AnnouncementType = "ArticlePublished" | "ArticleCorrected" | "ArticleWithdrawn";

/**
 * The version of the format. It grows when a listener would misread the new format; a field that is added
 * does not count.
 */
export const ANNOUNCEMENT_VERSION = 1;

export interface Announcement {
  type: AnnouncementType;
  version: number;
  /** The article's. */
  id: string;
  revision: string;
  /**
   * Grows with every announcement of an article. Of two announcements the greater is the later, whatever
   * order they arrive in; two with the same sequence are the same announcement.
   */
  sequence: number;
  /** Absent when the article is withdrawn. */
  headline?: string | undefined;
  /** Paths of the API. */
  links: { summary: string; article: string };
}

/** The current version of an article, as far as announcements need it. */
export interface AnnounceableState {
  /** See `hashContent`; absent when the article is gone or withheld. */
  contentHash?: string | undefined;
  embargoedUntil?: string | undefined;
}

/** The last announcement of an article. */
export interface LastAnnouncement {
  type: AnnouncementType;
  /** The content that was announced; empty when a withdrawal was. */
  contentHash: string;
  /** False until it is sent. After a crash in between, the next run sends it again. */
  isSent: boolean;
  /** As `Announcement.sequence`; absent when the first release made the announcement. */
  sequence?: number | undefined;
}

/** An announcement that is to be sent. */
export type DueAnnouncement = LastAnnouncement & { sequence: number };

/** Hashes all that an article says. @param fieldHashes see stories/field-hashes.ts */
export function hashContent(fieldHashes: Record<string, string>): string {
  return createHash("sha256").update(JSON.stringify(fieldHashes)).digest("base64url").slice(0, 12);
}

/**
 * Decides which announcement is due.
 *
 * @param last undefined when nothing was announced yet
 * @param lastSequence the greatest sequence that may have been sent; 0 when none was
 * @param now an instant
 * @returns undefined when nothing is due
 */
export function findDueAnnouncement(
  { contentHash = "", embargoedUntil }: AnnounceableState,
  last: LastAnnouncement | undefined,
  lastSequence: number,
  now: string,
): DueAnnouncement | undefined {
  const pubStatus = contentHash ? "usable" : "withheld"; // what nobody may see has no hash
  const visibleHash = isVisible({ pubStatus, embargoedUntil }, now) ? contentHash : "";
  if (last?.contentHash === visibleHash)
    return last.isSent ? undefined : { ...last, sequence: last.sequence ?? lastSequence + 1 };
  if (!visibleHash && !last) return undefined;
  const type = chooseType(visibleHash, last);
  return { type, contentHash: visibleHash, isSent: false, sequence: lastSequence + 1 };
}

function chooseType(visibleHash: string, last: LastAnnouncement | undefined): AnnouncementType {
  if (!visibleHash) return "ArticleWithdrawn";
  return last?.contentHash ? "ArticleCorrected" : "ArticlePublished";
}

/** Logs an announcement that was sent; nothing when none was. */
export function logAnnouncement(announcement: Announcement | undefined, log: Log): void {
  if (!announcement) return;
  const { type, id: articleId, revision, sequence } = announcement;
  log("ARTICLE_ANNOUNCED", { type, articleId, revision, sequence }, { AnnouncementsSent: 1 });
}
