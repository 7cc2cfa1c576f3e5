/**
 * Webhooks in the format of Standard Webhooks: the receiver can verify who sent one, and when.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import { createHmac } from "node:crypto";
import { formatInstant } from "../instant.ts";
import type { Announcement } from "./announcements.ts";
import type { StoryAnnouncement } from "./story-announcements.ts";

export interface Webhook {
  headers: Record<string, string>;
  body: string;
}

/** Names of types as the specification advises: `article.published`. */
const TYPES: Record<(Announcement | StoryAnnouncement)["type"], string> = {
  ArticlePublished: "article.published",
  ArticleCorrected: "article.corrected",
  ArticleWithdrawn: "article.withdrawn",
  StoryOpened: "story.opened",
  StoryGrew: "story.grew",
  StoryClosed: "story.closed",
};

/**
 * Makes the signed request for an announcement.
 *
 * @param secret base64, with or without the prefix `whsec_`
 * @param at when it was announced
 * @param now when it is sent; a retry has another
 */
export function signWebhook(
  { type, ...announced }: Announcement | StoryAnnouncement,
  secret: string,
  at: Date,
  now: Date,
): Webhook {
  const body = JSON.stringify({ type: TYPES[type], timestamp: formatInstant(at), data: announced });
  // The same at each attempt, so that receivers notice repeats.
  const about = "storyId" in announced ? announced.storyId : announced.id;
  const id = `${about}_${announced.sequence}_${type}`;
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(`${id}.${timestamp}.${body}`)
    .digest("base64");
  return {
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    },
    body,
  };
}
