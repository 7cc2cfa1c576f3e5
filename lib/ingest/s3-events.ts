/**
 * What a queue message says of uploads: the S3 events in it, in one shape.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
import * as z from "zod/mini";
import { Instant } from "../article.ts";
import { instantOf } from "../instant.ts";

/** Where an event says it comes from when an operator sends it again. */
export const REPLAY = "standfirst:replay";

/** How S3 names a copy, and a replay what may restore. */
export const COPIED = "ObjectCreated:Copy";

/** One event of one key. `key` is decoded: once, exactly. */
export interface UploadEvent {
  /** `removal`: one version of the key was deleted for good, or its delete marker was; the bucket says what is left. */
  kind: "put" | "delete" | "removal";
  bucket: string;
  key: string;
  versionId: string | undefined;
  eTag: string | undefined;
  sequencer: string;
  /** Bytes, as the event says; a deletion has none. */
  size: number | undefined;
  at: string;
  /** It may bring back what its key held before: S3 restores a version by a copy of it, or by deleting those above. */
  mayRestore?: boolean | undefined;
  /** The same as `at` to the millisecond since 1970; absent of a replay, which is long after. */
  happened?: number | undefined;
}

// eventVersion is 2.x and changes with fields added: only what is used is asked for.
const Notification = z.object({
  Records: z.array(
    z.object({
      eventSource: z.optional(z.string()),
      eventName: z.string(),
      eventTime: Instant,
      s3: z.object({
        bucket: z.object({ name: z.string() }),
        object: z.object({
          key: z.string(),
          size: z.optional(z.number()),
          eTag: z.optional(z.string()),
          versionId: z.optional(z.string()),
          sequencer: z.string(),
        }),
      }),
    }),
  ),
});

/**
 * The upload events in one message, or undefined when it is none of ours (`s3:TestEvent`, somebody's mistake):
 * no retry would make it one.
 *
 * Of removals only explicit ones count: a file that a lifecycle rule expires was not withdrawn by anyone.
 */
export function uploadEvents(body: string): UploadEvent[] | undefined {
  const notification = Notification.safeParse(parseJson(body));
  if (!notification.success) return undefined;
  return notification.data.Records.flatMap(({ eventSource, eventName, eventTime, s3 }) => {
    const { object, bucket } = s3;
    const kind = kindOf(eventName, object.versionId);
    const key = decodeKey(object.key);
    if (!kind || isFolder(key, object.size)) return [];
    const time = new Date(eventTime);
    return {
      kind,
      bucket: bucket.name,
      key,
      versionId: object.versionId,
      eTag: object.eTag,
      sequencer: object.sequencer,
      size: object.size,
      at: instantOf(time),
      mayRestore: eventName.endsWith(COPIED) || undefined,
      happened: eventSource === REPLAY ? undefined : time.getTime(),
    };
  });
}

/** What the console makes of "new folder": nothing, under a key that ends in a slash. With bytes it is an upload. */
export function isFolder(key: string, size: number | undefined): boolean {
  return key.endsWith("/") && size === 0;
}

function kindOf(eventName: string, versionId: string | undefined): UploadEvent["kind"] | undefined {
  const name = eventName.replace(/^s3:/, "");
  if (name.startsWith("ObjectCreated:")) return "put";
  if (name === "ObjectRemoved:DeleteMarkerCreated") return "delete";
  if (name === "ObjectRemoved:Delete") return versionId === undefined ? "delete" : "removal";
  return undefined;
}

/** S3 form-encodes keys in events: `a+b%2Bc.txt` is the key `a b+c.txt`. */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return encoded; // no event of S3's; the read will find no such object
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
