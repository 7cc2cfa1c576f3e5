import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUploadEvents } from "../../../lib/ingest/s3-events.ts";

function message(eventName: string, object: Record<string, unknown> = {}): string {
  return JSON.stringify({
    Records: [
      {
        eventVersion: "2.3",
        eventSource: "aws:s3",
        eventName,
        eventTime: "2024-03-01T09:00:00.123Z",
        s3: {
          bucket: { name: "uploads", arn: "arn:aws:s3:::uploads" },
          object: { key: "desk/harbour.txt", size: 5, eTag: "abc", sequencer: "0A", ...object },
        },
      },
    ],
  });
}

describe("what counts as an event of an upload", () => {
  test.each([
    ["ObjectCreated:Put", "put"],
    ["ObjectCreated:CompleteMultipartUpload", "put"],
    ["ObjectCreated:Copy", "put"],
    ["s3:ObjectCreated:Post", "put"],
    ["ObjectRemoved:Delete", "delete"],
    ["ObjectRemoved:DeleteMarkerCreated", "delete"],
  ])("%s is a %s", (eventName, kind) => {
    expect(parseUploadEvents(message(eventName))).toEqual([
      {
        kind,
        bucket: "uploads",
        key: "desk/harbour.txt",
        versionId: undefined,
        eTag: "abc",
        sequencer: "0A",
        size: 5,
        at: "2024-03-01T09:00:00Z",
        mayRestore: eventName === "ObjectCreated:Copy" || undefined,
        happened: Date.parse("2024-03-01T09:00:00.123Z"),
      },
    ]);
  });

  test.each(["LifecycleExpiration:Delete", "LifecycleExpiration:DeleteMarkerCreated", "ObjectTagging:Put"])(
    "%s is nobody's decision about a story",
    (eventName) => {
      expect(parseUploadEvents(message(eventName))).toEqual([]);
    },
  );

  test("what SES puts when it is told to put mail there is no story", () => {
    const note = { key: "mail/AMAZON_SES_SETUP_NOTIFICATION" };
    expect(parseUploadEvents(message("ObjectCreated:Put", note))).toEqual([]);
  });

  test("deleting one version for good is a removal: what it means is for the bucket to say", () => {
    expect(parseUploadEvents(message("ObjectRemoved:Delete", { versionId: "v1" }))).toMatchObject([
      { kind: "removal", versionId: "v1" },
    ]);
  });

  test("a folder made in the console is no upload", () => {
    expect(parseUploadEvents(message("ObjectCreated:Put", { key: "desk/", size: 0 }))).toEqual([]);
  });

  test("a story under a folder's name is an upload, and its deletion one too", () => {
    expect(parseUploadEvents(message("ObjectCreated:Put", { key: "desk/" }))).toHaveLength(1);
    const deletion = message("ObjectRemoved:DeleteMarkerCreated", { key: "desk/", size: undefined });
    expect(parseUploadEvents(deletion)).toMatchObject([{ kind: "delete", key: "desk/" }]);
  });

  test.each([
    ["S3's test event", '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"uploads"}'],
    ["somebody's mistake", '{"hello":"world"}'],
    ["no JSON", "<xml/>"],
    ["nothing", ""],
  ])("%s is not ours", (_, body) => {
    expect(parseUploadEvents(body)).toBeUndefined();
  });
});

test("any key comes out as it went in, decoded once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (key) => {
      const encoded = encodeURIComponent(key).replaceAll("%20", "+");
      expect(parseUploadEvents(message("ObjectCreated:Put", { key: encoded }))?.[0]?.key).toBe(key);
    }),
  );
});

test("typed but malformed notifications are acknowledged or read, never a crash", () => {
  fc.assert(
    fc.property(fc.json(), (body) => {
      const events = parseUploadEvents(body);
      expect(events === undefined || Array.isArray(events)).toBe(true);
    }),
  );
});
