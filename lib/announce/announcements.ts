/**
 * Announcements: what is told to who listens when a story is published, corrected or withdrawn. What is due follows
 * from what stands and what was told last, so that it can be decided again after a crash anywhere.
 */
import { createHash } from "node:crypto";
import type { Log } from "../log.ts";

export type AnnouncementType = "ArticlePublished" | "ArticleCorrected" | "ArticleWithdrawn";

/** Of every announcement: grows when a listener would misread the new form; what is merely added does not count. */
export const ANNOUNCEMENT_VERSION = 1;

export interface Announcement {
  type: AnnouncementType;
  version: number;
  /** The article's. */
  id: string;
  revision: string;
  /**
   * Grows with every announcement of one article: of two the greater is the later, whatever order they come in; the
   * same twice is the same announcement.
   */
  sequence: number;
  /** Absent when withdrawn: nothing of the story is told any more. */
  headline?: string | undefined;
  /** Paths of the API. */
  links: { summary: string; article: string };
}

/** What stands of an article, as far as an announcement must know. */
export interface Standing {
  /** A digest of all that the story says; absent when it is gone or withheld. */
  said?: string | undefined;
  embargoedUntil?: string | undefined;
}

/** What was told last. */
export interface Told {
  type: AnnouncementType;
  /** As `Standing.said`; empty of a withdrawal. */
  said: string;
  /** False from before it is sent until after: a crash between leaves the next one to send it again. */
  isSent: boolean;
  /** As `Announcement.sequence`; absent where an earlier release told it, which took the row's turn. */
  sequence?: number | undefined;
}

/** A digest of what each field of an edition says. */
export function saidBy(prints: Record<string, string>): string {
  return createHash("sha256").update(JSON.stringify(prints)).digest("base64url").slice(0, 12);
}

/**
 * @param told what was told last
 * @param last the greatest sequence that may have been told; 0 when none was
 * @param now an instant
 * @returns what is to be told; undefined when everything is told, or nothing may be yet
 */
export function dueAnnouncement(
  { said = "", embargoedUntil = "" }: Standing,
  told: Told | undefined,
  last: number,
  now: string,
): (Told & { sequence: number }) | undefined {
  const seen = embargoedUntil > now ? "" : said;
  if (told?.said === seen) return told.isSent ? undefined : { ...told, sequence: told.sequence ?? last + 1 };
  if (!seen && !told) return undefined;
  const [published, corrected, withdrawn] = [
    "ArticlePublished",
    "ArticleCorrected",
    "ArticleWithdrawn",
  ] as const;
  const type = seen ? (told?.said ? corrected : published) : withdrawn;
  return { type, said: seen, isSent: false, sequence: last + 1 };
}

/** A line for who operates this; none when nothing was announced. */
export function tellOf(announcement: Announcement | undefined, log: Log): void {
  if (!announcement) return;
  const { type, id: articleId, revision, sequence } = announcement;
  log("ARTICLE_ANNOUNCED", { type, articleId, revision, sequence }, { AnnouncementsSent: 1 });
}
