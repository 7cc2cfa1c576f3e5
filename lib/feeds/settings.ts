/** What the feeds function is set to. Apart from env.ts: no other function needs to know of addresses. */
import * as z from "zod/mini";
import { type Feed, readFeeds } from "./list.ts";

const FeedEnv = z.object({
  AWS_ENDPOINT_URL_S3: z.optional(z.string()),
  AWS_ENDPOINT_URL: z.optional(z.string()),
  TABLE_NAME: z.string().check(z.minLength(1)),
  UPLOAD_BUCKET: z.string().check(z.minLength(1)),
  /** As list.ts reads it. */
  FEEDS: z.string(),
});

/** Reads which feeds are fetched, and what for. @throws when malformed */
export function readFeedSettings(env: Record<string, string | undefined>): {
  feeds: Feed[];
  tableName: string;
  bucket: string;
  hasOwnS3Endpoint: boolean;
} {
  const read = FeedEnv.parse(env);
  // Where each leads is judged as it is fetched.
  const { feeds, faults } = readFeeds(read.FEEDS, () => true);
  if (faults.length > 0) throw new Error(faults.join(" "));
  return {
    feeds,
    tableName: read.TABLE_NAME,
    bucket: read.UPLOAD_BUCKET,
    hasOwnS3Endpoint: Boolean(read.AWS_ENDPOINT_URL_S3 ?? read.AWS_ENDPOINT_URL),
  };
}
