import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningS3, startS3 } from "../../infra/local/s3/server.ts";
import { makeUploadBucket } from "../../lib/aws/bucket.ts";
import type { UploadEvent } from "../../lib/ingest/s3-events.ts";
import { connectLocalS3 } from "../local-s3.ts";

const Bucket = "uploads";
let directory: string;
let running: RunningS3;
let client: S3Client;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "standfirst-s3-"));
  const buckets = new Map([[Bucket, { VersioningConfiguration: { Status: "Enabled" } }]]);
  running = await startS3(directory, 0, buckets, () => {});
  client = connectLocalS3(running.endpoint);
});
afterAll(async () => {
  client.destroy();
  await running.stop();
  await rm(directory, { recursive: true });
});

async function put(Key: string, Body: string): Promise<string | undefined> {
  return (await client.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId;
}

async function remove(Key: string): Promise<string | undefined> {
  return (await client.send(new DeleteObjectCommand({ Bucket, Key }))).VersionId;
}

describe("the versions of a key before an event", () => {
  const eventOf = (key: string, versionId: string | undefined): UploadEvent => ({
    kind: "delete",
    bucket: Bucket,
    key,
    versionId,
    eTag: undefined,
    sequencer: "01",
    size: undefined,
    at: "2024-03-01T09:00:00Z",
  });

  async function before(key: string, versionId: string | undefined): Promise<string[]> {
    const found: string[] = [];
    for await (const version of makeUploadBucket(client).listVersionsBefore(eventOf(key, versionId)))
      found.push(version.isDeletion ? "deletion" : version.versionId);
    return found;
  }

  test("come newest first, back to the deletion before it", async () => {
    const key = "wires/a & <b>.xml";
    await put(key, "zero");
    await remove(key);
    const one = await put(key, "one");
    const two = await put(key, "two");
    await put(`${key}x`, "a neighbour");
    const deletion = await remove(key);
    await put(key, "three");
    expect(await before(key, deletion)).toEqual([two, one, "deletion"]);
  });

  test("come all, whatever was deleted between, to who looks for what a key ever held", async () => {
    const key = "wires/restored.xml";
    const zero = await put(key, "zero");
    await remove(key);
    const one = await put(key, "one");
    await remove(key);
    await put(`${key}x`, "a neighbour");
    const restored = await put(key, "zero");
    expect((await makeUploadBucket(client).listEarlierVersions(eventOf(key, restored))).sort()).toEqual(
      [one, zero].sort(),
    );
    expect(await makeUploadBucket(client).listEarlierVersions(eventOf(key, undefined))).toEqual([]);
  });

  test("are only that deletion when the key was deleted before", async () => {
    await put("twice.txt", "one");
    await remove("twice.txt");
    expect(await before("twice.txt", await remove("twice.txt"))).toEqual(["deletion"]);
  });

  test("are none in a bucket that keeps none", async () => {
    expect(await before("desk/a.txt", undefined)).toEqual([]);
  });
});

test("a bucket's versions are listed in pages, and what is current is marked", async () => {
  const first = await put("pages/a.txt", "one");
  const second = await put("pages/a.txt", "two");
  await put("pages/b.txt", "one");
  await remove("pages/b.txt");
  const seen: string[] = [];
  let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
  do {
    const page = await client.send(
      new ListObjectVersionsCommand({ Bucket, Prefix: "pages/", MaxKeys: 1, ...markers }),
    );
    for (const { Key, VersionId, IsLatest } of page.Versions ?? [])
      seen.push(`${Key} ${VersionId} ${IsLatest}`);
    for (const { Key, IsLatest } of page.DeleteMarkers ?? []) seen.push(`${Key} deleted ${IsLatest}`);
    markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
  } while (markers.KeyMarker);
  expect(seen).toEqual([
    `pages/a.txt ${second} true`,
    `pages/a.txt ${first} false`,
    "pages/b.txt deleted true",
    expect.stringMatching(/^pages\/b\.txt \S+ false$/),
  ]);
});
