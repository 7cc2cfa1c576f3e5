import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import type { S3EventRecord } from "aws-lambda";
import { AwsClient } from "aws4fetch";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { type BucketProperties, type RunningS3, startS3 } from "../../infra/local/s3/server.ts";
import { connectLocalS3 } from "../local-s3.ts";

const QUEUE = "arn:aws:sqs:us-east-1:000000000000:events";
const BUCKET: BucketProperties = {
  VersioningConfiguration: { Status: "Enabled" },
  NotificationConfiguration: {
    QueueConfigurations: [
      { Event: "s3:ObjectCreated:*", Queue: QUEUE },
      { Event: "s3:ObjectRemoved:*", Queue: QUEUE },
    ],
  },
};

let directory: string;
let running: RunningS3;
let s3: S3Client;
let told: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "uploads-"));
  told = [];
  await start();
});

afterEach(async () => {
  await stop();
  await rm(directory, { recursive: true });
});

async function start(bucket = BUCKET) {
  running = await startS3(directory, 0, new Map([["uploads", bucket]]), (_queue, body) => told.push(body));
  s3 = connectLocalS3(running.endpoint);
}

async function stop() {
  s3.destroy();
  await running.stop();
}

function put(Key: string, Body: string | Buffer | Readable, more: { ContentLength?: number } = {}) {
  return s3.send(new PutObjectCommand({ Bucket: "uploads", Key, Body, ...more }));
}

async function get(Key: string, VersionId?: string): Promise<string | undefined> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: "uploads", Key, VersionId }));
  return Body?.transformToString();
}

/** What the queue was told, but for S3's own test message. */
function events(): S3EventRecord[] {
  return told.flatMap((body) => (JSON.parse(body) as { Records?: S3EventRecord[] }).Records ?? []);
}

describe("an event", () => {
  test("of a put says what S3 says: name, size, eTag, version", async () => {
    const { VersionId, ETag } = await put("desk/harbour.txt", "Harbour reopens");
    const [event] = events();
    expect(event).toMatchObject({
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Put",
      s3: {
        bucket: { name: "uploads", arn: "arn:aws:s3:::uploads" },
        object: { key: "desk/harbour.txt", size: 15, eTag: ETag?.replaceAll('"', ""), versionId: VersionId },
      },
    });
  });

  test.each([
    ["desk/two words.txt", "desk/two+words.txt"],
    ["a+b & c=d.txt", "a%2Bb+%26+c%3Dd.txt"],
    ["küste/日本.txt", "k%C3%BCste/%E6%97%A5%E6%9C%AC.txt"],
    ["100%.txt", "100%25.txt"],
    ["it's (new)!~*.txt", "it%27s+%28new%29%21%7E*.txt"],
  ])("has the key %s as a form would: %s", async (key, encoded) => {
    await put(key, "text");
    expect(events()[0]?.s3.object.key).toBe(encoded);
  });

  test("any key that S3 takes comes back by the one decoding that readers of events do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (name) => {
        const key = `k${name.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")}`;
        told = [];
        await put(key, name);
        const decoded = decodeURIComponent(events()[0]!.s3.object.key.replaceAll("+", " "));
        expect(decoded).toBe(key);
        expect(await get(key)).toBe(Buffer.from(name).toString());
      }),
      { numRuns: 50 },
    );
  });

  test("of a deletion is a delete marker's, with no size; the marker is a version too", async () => {
    await put("a.txt", "text");
    const { VersionId, DeleteMarker } = await s3.send(
      new DeleteObjectCommand({ Bucket: "uploads", Key: "a.txt" }),
    );
    const event = events()[1];
    expect(event?.eventName).toBe("ObjectRemoved:DeleteMarkerCreated");
    expect(event?.s3.object).not.toHaveProperty("size");
    expect([DeleteMarker, event?.s3.object.versionId]).toEqual([true, VersionId]);
  });

  test("comes for each key of a deletion of many", async () => {
    await put("a.txt", "a");
    await put("b & c.txt", "b");
    await s3.send(
      new DeleteObjectsCommand({
        Bucket: "uploads",
        Delete: { Objects: [{ Key: "a.txt" }, { Key: "b & c.txt" }] },
      }),
    );
    expect(
      events()
        .slice(2)
        .map((event) => event.s3.object.key)
        .sort(),
    ).toEqual(["a.txt", "b+%26+c.txt"]);
  });

  test("of a multipart upload is named so, and its eTag counts the parts", async () => {
    const upload = { Bucket: "uploads", Key: "long.txt" };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(upload));
    const parts: { PartNumber: number; ETag?: string }[] = [];
    for (const [at, Body] of [Buffer.alloc(5 << 20, "x"), Buffer.from("the end")].entries()) {
      const PartNumber = at + 1;
      const { ETag } = await s3.send(new UploadPartCommand({ ...upload, UploadId, PartNumber, Body }));
      parts.push({ PartNumber, ETag });
    }
    await s3.send(
      new CompleteMultipartUploadCommand({ ...upload, UploadId, MultipartUpload: { Parts: parts } }),
    );
    expect(events()).toMatchObject([
      {
        eventName: "ObjectCreated:CompleteMultipartUpload",
        s3: { object: { size: (5 << 20) + 7, eTag: expect.stringMatching(/^[0-9a-f]{32}-2$/) } },
      },
    ]);
    expect((await get("long.txt"))?.slice(-8)).toBe("xthe end");
  });

  test("of a copy is named so, whatever the source's name", async () => {
    await put("a+b ü%20?.txt", "copied");
    await s3.send(
      new CopyObjectCommand({
        Bucket: "uploads",
        Key: "copy.txt",
        CopySource: `uploads/${encodeURIComponent("a+b ü%20?.txt")}`,
      }),
    );
    expect(events()[1]?.eventName).toBe("ObjectCreated:Copy");
    expect(await get("copy.txt")).toBe("copied");
  });

  test("of an earlier version that is copied over the later, or after a deletion, is a copy's", async () => {
    const { VersionId } = await put("desk/harbour.txt", "one");
    await put("desk/harbour.txt", "two");
    const restore = () =>
      s3.send(
        new CopyObjectCommand({
          Bucket: "uploads",
          Key: "desk/harbour.txt",
          CopySource: `uploads/desk/harbour.txt?versionId=${VersionId}`,
        }),
      );
    await restore();
    expect(await get("desk/harbour.txt")).toBe("one");
    await s3.send(new DeleteObjectCommand({ Bucket: "uploads", Key: "desk/harbour.txt" }));
    await restore();
    expect(await get("desk/harbour.txt")).toBe("one");
    expect(events().map(({ eventName }) => eventName)).toEqual([
      "ObjectCreated:Put",
      "ObjectCreated:Put",
      "ObjectCreated:Copy",
      "ObjectRemoved:DeleteMarkerCreated",
      "ObjectCreated:Copy",
    ]);
  });

  test("is told to nobody when the bucket's filter leaves the key out", async () => {
    await stop();
    await start({
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Event: "s3:ObjectCreated:*",
            Queue: QUEUE,
            Filter: { S3Key: { Rules: [{ Name: "suffix", Value: ".txt" }] } },
          },
        ],
      },
    });
    await put("a.jpg", "picture");
    await put("a.txt", "text");
    expect(events().map((event) => event.s3.object.key)).toEqual(["a.txt"]);
  });
});

describe("sequencers", () => {
  test("rise with each change, within a millisecond and over a restart", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => put("same.txt", `version ${at}`)));
    await stop();
    await start();
    await put("same.txt", "after the restart");
    const sequencers = events().map((event) => event.s3.object.sequencer);
    expect(new Set(sequencers).size).toBe(21);
    expect(sequencers).toEqual(sequencers.toSorted());
    expect(new Set(sequencers.map((sequencer) => sequencer.length))).toEqual(new Set([16]));
  });
});

describe("the bucket", () => {
  test("keeps every version, also of what was deleted, over a restart", async () => {
    const first = await put("a.txt", "first");
    const second = await put("a.txt", "second");
    await s3.send(new DeleteObjectCommand({ Bucket: "uploads", Key: "a.txt" }));
    await stop();
    await start();
    expect(await get("a.txt", first.VersionId)).toBe("first");
    expect(await get("a.txt", second.VersionId)).toBe("second");
    await expect(get("a.txt")).rejects.toThrow(expect.objectContaining({ name: "NoSuchKey" }));
    await expect(get("a.txt", "another")).rejects.toThrow(expect.objectContaining({ name: "NoSuchVersion" }));
  });

  test("tells of a change that it could not tell of before it stopped", async () => {
    await stop();
    const silent = await startS3(directory, 0, new Map([["uploads", BUCKET]]), () => {
      throw new Error("The queue is not there.");
    });
    s3 = new S3Client({
      endpoint: silent.endpoint,
      region: LOCAL_REGION,
      credentials: LOCAL_CREDENTIALS,
      forcePathStyle: true,
      maxAttempts: 1,
    });
    await put("a.txt", "untold").catch(() => {});
    await silent.stop();
    expect(events()).toEqual([]);
    await start();
    expect(events().map((event) => event.s3.object.key)).toEqual(["a.txt"]);
  });

  test("takes a stream with its checksum behind it", async () => {
    await put("stream.txt", Readable.from([Buffer.from("one "), Buffer.from("two")]), { ContentLength: 7 });
    expect(await get("stream.txt")).toBe("one two");
  });

  test("takes no key of more than 1,024 bytes, as S3 takes none", async () => {
    await put("ü".repeat(512), "text");
    await expect(put(`${"ü".repeat(512)}x`, "text")).rejects.toMatchObject({ name: "KeyTooLongError" });
    expect(events()).toHaveLength(1);
  });

  test("takes an empty object", async () => {
    await put("empty.txt", "");
    expect(await get("empty.txt")).toBe("");
  });

  test("lists keys as they are, and what stands under a prefix as one", async () => {
    for (const key of ["a & b's <c>.txt", "desk/1.txt", "desk/2.txt"]) await put(key, key);
    const pages: ListObjectsV2CommandOutput[] = [];
    for await (const page of paginateListObjectsV2(
      { client: s3, pageSize: 1 },
      { Bucket: "uploads", Delimiter: "/" },
    ))
      pages.push(page);
    expect(pages.map(({ KeyCount, IsTruncated }) => [KeyCount, IsTruncated])).toEqual([
      [1, true],
      [1, false],
    ]);
    const Contents = pages.flatMap((page) => page.Contents ?? []);
    const CommonPrefixes = pages.flatMap((page) => page.CommonPrefixes ?? []);
    expect(Contents.map(({ Key }) => Key)).toEqual(["a & b's <c>.txt"]);
    expect(CommonPrefixes.map(({ Prefix }) => Prefix)).toEqual(["desk/"]);
  });

  test("gives the part that is asked for, and says when there is none", async () => {
    await put("a.txt", "0123456789");
    const part = async (Range: string) => {
      const { Body, ContentRange } = await s3.send(
        new GetObjectCommand({ Bucket: "uploads", Key: "a.txt", Range }),
      );
      return [await Body?.transformToString(), ContentRange];
    };
    expect(await part("bytes=2-4")).toEqual(["234", "bytes 2-4/10"]);
    expect(await part("bytes=7-")).toEqual(["789", "bytes 7-9/10"]);
    expect(await part("bytes=-2")).toEqual(["89", "bytes 8-9/10"]);
    expect(await part("bytes=8-99")).toEqual(["89", "bytes 8-9/10"]);
    await expect(part("bytes=10-")).rejects.toMatchObject({ name: "InvalidRange" });
  });

  test("puts on a condition, and reads on one", async () => {
    const key = { Bucket: "uploads", Key: "a.txt" };
    const first = new PutObjectCommand({ ...key, Body: "one", IfNoneMatch: "*" });
    const { ETag } = await s3.send(first);
    await expect(s3.send(first)).rejects.toMatchObject({ name: "PreconditionFailed" });
    await s3.send(new PutObjectCommand({ ...key, Body: "two", IfMatch: ETag }));
    await expect(s3.send(new GetObjectCommand({ ...key, IfMatch: ETag }))).rejects.toMatchObject({
      name: "PreconditionFailed",
    });
    const current = await s3.send(new HeadObjectCommand(key));
    await expect(s3.send(new GetObjectCommand({ ...key, IfNoneMatch: current.ETag }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    expect(events()).toHaveLength(2);
  });

  test("keeps what a client says of an object, and gives it to a copy that says nothing else", async () => {
    const source = { Bucket: "uploads", Key: "a.txt" };
    const said = { ContentType: "text/plain", ContentLanguage: "pt", Metadata: { desk: "world" } };
    await s3.send(new PutObjectCommand({ ...source, Body: "one", ...said }));
    const copy = async (Key: string, differently: object) => {
      await s3.send(
        new CopyObjectCommand({ Bucket: "uploads", Key, CopySource: "uploads/a.txt", ...differently }),
      );
      return s3.send(new HeadObjectCommand({ Bucket: "uploads", Key }));
    };
    expect(await copy("b.txt", {})).toMatchObject(said);
    const replaced = { MetadataDirective: "REPLACE", ContentType: "text/html", Metadata: { desk: "home" } };
    expect(await copy("c.txt", replaced)).toMatchObject({
      ContentType: "text/html",
      Metadata: { desk: "home" },
    });
    await expect(copy("a.txt", {})).rejects.toMatchObject({ name: "InvalidRequest" });
  });

  test("lists keys that no XML can hold", async () => {
    const keys = ["a\u0001b.txt", "plus+ percent% é.txt"];
    for (const key of keys) await put(key, key);
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: "uploads", EncodingType: "url" }));
    expect(Contents?.map(({ Key = "" }) => decodeURIComponent(Key.replaceAll("+", " ")))).toEqual(keys);
  });

  test("joins the parts of an upload over a restart, and only parts that it has", async () => {
    const upload = { Bucket: "uploads", Key: "long.txt" };
    const { UploadId } = await s3.send(
      new CreateMultipartUploadCommand({ ...upload, ContentType: "text/plain" }),
    );
    const part = { ...upload, UploadId, PartNumber: 7 };
    await s3.send(new UploadPartCommand({ ...part, Body: "replaced" }));
    const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body: "text" }));
    await stop();
    await start();
    const complete = (eTag: string | undefined) =>
      s3.send(
        new CompleteMultipartUploadCommand({
          ...upload,
          UploadId,
          MultipartUpload: { Parts: [{ PartNumber: 7, ETag: eTag }] },
        }),
      );
    await expect(complete('"another"')).rejects.toMatchObject({ name: "InvalidPart" });
    await put("source.txt", "0123456789");
    const copied = await s3.send(
      new UploadPartCopyCommand({ ...part, CopySource: "uploads/source.txt", CopySourceRange: "bytes=3-5" }),
    );
    await expect(complete(ETag)).rejects.toMatchObject({ name: "InvalidPart" });
    await complete(copied.CopyPartResult?.ETag);
    expect(await get("long.txt")).toBe("345");
    await expect(complete(ETag)).rejects.toMatchObject({ name: "NoSuchUpload" });
    expect(await readdir(join(directory, "objects"))).toHaveLength(2);
  });

  test("keeps nothing of a body that is not what was signed, or ends early", async () => {
    const signer = new AwsClient({ ...LOCAL_CREDENTIALS, region: LOCAL_REGION, service: "s3" });
    const url = `${running.endpoint}/uploads/a.txt`;
    const digest = createHash("sha256").update("text").digest("hex");
    const signed = await signer.sign(url, {
      method: "PUT",
      body: "text",
      headers: { "x-amz-content-sha256": digest },
    });
    const changed = await fetch(url, { method: "PUT", headers: signed.headers, body: "tixt" });
    expect([changed.status, await changed.text()]).toEqual([
      400,
      expect.stringContaining("<Code>XAmzContentSHA256Mismatch</Code>"),
    ]);
    const large = await signer.sign(url, { method: "PUT", headers: { "content-length": "1000" } });
    const half = request(url, { method: "PUT", headers: Object.fromEntries(large.headers) });
    const isOver = new Promise((resolve) => half.on("error", resolve)); // it is cut off on purpose
    half.flushHeaders();
    half.write("half", () => half.destroy());
    await isOver;
    await stop();
    const files = join(directory, "objects");
    expect(await readdir(files)).toEqual([]);
    await writeFile(join(files, "half-written"), "of a run that crashed");
    await start();
    expect(await readdir(files)).toEqual([]);
    expect(events()).toEqual([]);
  });

  test("takes nothing that is not signed", async () => {
    const answer = await fetch(`${running.endpoint}/uploads/a.txt`, { method: "PUT", body: "text" });
    expect(answer.status).toBe(403);
    expect(events()).toEqual([]);
  });
});
