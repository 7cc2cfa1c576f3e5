/**
 * S3's events: converts those of a queue message to one shape.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
import * as z from "zod/mini";
import { formatInstant } from "../instant.ts";

/** The `eventSource` of an event that an operator sends again. */
export const REPLAY = "standfirst:replay";

/** S3's name for a copy. A replay uses it, too, for an event that may restore a version. */
export const COPIED = "ObjectCreated:Copy";

/** One event of one key. `key` is decoded, exactly once. */
export interface UploadEvent {
  /**
   * `removal`: a version of the key, or its delete marker, was deleted for good. The bucket knows
   * what is left.
   */
  kind: "put" | "delete" | "removal";
  bucket: string;
  key: string;
  versionId: string | undefined;
  eTag: string | undefined;
  sequencer: string;
  /** In bytes, as the event states it; a deletion has none. */
  size: number | undefined;
  at: string;
  /** It may restore an earlier version: S3 does so by a copy of it, or by deleting the versions above it. */
  mayRestore?: boolean | undefined;
  /** Of a file of many that another call has begun: the place of the first item that is left. */
  from?: number | undefined;
  /** As `at`, in milliseconds since 1970. A replay has none, because it comes long after. */
  happened?: number | undefined;
}

// eventVersion 2.x gains fields over time, so only the fields that are used are checked.
const Notification = z.object({
  Records: z.array(
    z.object({
      eventSource: z.optional(z.string()),
      eventName: z.string(),
      eventTime: z.iso.datetime(),
      standfirst: z.optional(z.object({ from: z.int().check(z.gte(0)) })),
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
 * Finds the upload events in a message. Only explicit deletions count: a file that a lifecycle rule expires
 * was not withdrawn by anyone.
 *
 * @param body the message's
 * @returns undefined when the message is not a notification (`s3:TestEvent`, somebody's mistake)
 */
export function parseUploadEvents(body: string): UploadEvent[] | undefined {
  const notification = Notification.safeParse(parseJson(body));
  if (!notification.success) return undefined;
  return notification.data.Records.flatMap(({ eventSource, eventName, eventTime, s3, standfirst }) => {
    const { object, bucket } = s3;
    const kind = classifyEvent(eventName, object.versionId);
    const key = decodeKey(object.key);
    if (!kind || isFolder(key, object.size) || SETUP_NOTE.test(key)) return [];
    const time = new Date(eventTime);
    return {
      kind,
      bucket: bucket.name,
      key,
      versionId: object.versionId,
      eTag: object.eTag,
      sequencer: object.sequencer,
      size: object.size,
      at: formatInstant(time),
      mayRestore: eventName.endsWith(COPIED) || undefined,
      happened: eventSource === REPLAY ? undefined : time.getTime(),
      from: standfirst?.from,
    };
  });
}

/** What SES puts when it is first told to put mail somewhere: a mail of its own, and no story. */
const SETUP_NOTE = /(?:^|\/)AMAZON_SES_SETUP_NOTIFICATION$/;
/** By kind, how S3 calls an event; `mayRestore` makes a copy of the first. */
const EVENT_NAMES: Record<UploadEvent["kind"], string> = {
  put: "ObjectCreated:Put",
  delete: "ObjectRemoved:DeleteMarkerCreated",
  removal: "ObjectRemoved:Delete",
};

/** The message by which the rest of a file of many is read: the event once more, and where to go on. */
export function writeRest(event: UploadEvent, from: number): string {
  const { kind, bucket, key, versionId, eTag, sequencer, size, at, mayRestore, happened } = event;
  const object = {
    key: encodeURIComponent(key).replaceAll("%20", "+"),
    versionId,
    eTag,
    sequencer,
    size,
  };
  const record = {
    eventSource: happened === undefined ? REPLAY : "aws:s3",
    eventName: kind === "put" && mayRestore ? COPIED : EVENT_NAMES[kind],
    eventTime: happened === undefined ? at : new Date(happened).toISOString(),
    s3: { bucket: { name: bucket }, object },
    standfirst: { from },
  };
  return JSON.stringify({ Records: [record] });
}

/** Whether the S3 console made the object for "new folder": no bytes, and a key that ends in a slash. */
export function isFolder(key: string, size: number | undefined): boolean {
  return key.endsWith("/") && size === 0;
}

function classifyEvent(eventName: string, versionId: string | undefined): UploadEvent["kind"] | undefined {
  const name = eventName.replace(/^s3:/, "");
  if (name.startsWith("ObjectCreated:")) return "put";
  if (name === "ObjectRemoved:DeleteMarkerCreated") return "delete";
  if (name === "ObjectRemoved:Delete") return versionId === undefined ? "delete" : "removal";
  return undefined;
}

/** Decodes a key of an event. S3 form-encodes it: `a+b%2Bc.txt` is the key `a b+c.txt`. */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return encoded; // not an event of S3's; no such object will be found
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
