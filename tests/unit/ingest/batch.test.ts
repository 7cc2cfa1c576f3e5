import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HEADROOM_MS, ingestBatch, SHARE_MS } from "../../../lib/ingest/batch.ts";
import type { IngestServices } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { aNewsroom, harbour } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const STORY = "The harbour reopened on Friday after three days of storm.";
const minute = () => 60_000;

/** The messages by which S3 tells of these uploads. */
function messages(...events: UploadEvent[]) {
  return events.map(({ key, versionId, sequencer, at, size }) => ({
    messageId: key,
    body: JSON.stringify({
      Records: [
        {
          eventName: "ObjectCreated:Put",
          eventTime: at,
          s3: { bucket: { name: "uploads" }, object: { key, versionId, sequencer, size } },
        },
      ],
    }),
  }));
}

const outcomeOf = async (key: string) => (await newsroom.receipts.find(key))?.outcome;

test("a throttled upload goes back to the queue, and its neighbours do not", async () => {
  const batch = messages(...["a", "b", "c"].map((key) => newsroom.upload(key, harbour(STORY), "01")));
  const throttled: IngestServices["bucket"] = {
    ...newsroom.services.bucket,
    read: (event, most) => {
      if (event.key === "b") throw new Error("SlowDown");
      return newsroom.services.bucket.read(event, most);
    },
  };
  const again = await ingestBatch(batch, { ...newsroom.services, bucket: throttled }, minute);
  expect(again.map(({ messageId }) => messageId)).toEqual(["b"]);
  expect([await outcomeOf("a"), await outcomeOf("b"), await outcomeOf("c")]).toEqual([
    "created",
    undefined,
    "created",
  ]);
});

test("what there is no time for goes back unread", async () => {
  const batch = messages(...["a", "b"].map((key) => newsroom.upload(key, harbour(STORY), "01")));
  const left = [30_000, 4_000];
  const again = await ingestBatch(batch, newsroom.services, () => left.shift() ?? 0);
  expect(again.map(({ messageId }) => messageId)).toEqual(["b"]);
  expect(await outcomeOf("b")).toBeUndefined();
});

test("an upload that does not end leaves each that waits behind it a share of the time", async () => {
  const batch = messages(...["a", "b", "c"].map((key) => newsroom.upload(key, harbour(STORY), "01")));
  const read: IngestServices["bucket"]["read"] = (event, most) =>
    event.key === "a" ? new Promise<never>(() => {}) : newsroom.services.bucket.read(event, most);
  const bucket = { ...newsroom.services.bucket, read };
  let left = 30_000;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const again = ingestBatch(batch, { ...newsroom.services, bucket }, () => left);
  left = 2 * SHARE_MS + HEADROOM_MS; // once the first has had what the others leave it
  await vi.advanceTimersByTimeAsync(30_000 - left);
  vi.useRealTimers();
  expect((await again).map(({ messageId }) => messageId)).toEqual(["a"]);
  expect([await outcomeOf("b"), await outcomeOf("c")]).toEqual(["created", "created"]);
});

test("an upload that does not end in time goes back before the function is cut off", async () => {
  const [message] = messages(newsroom.upload("a", harbour(STORY), "01"));
  const stuck = { ...newsroom.services.bucket, read: () => new Promise<never>(() => {}) };
  vi.useFakeTimers();
  const again = ingestBatch([message!], { ...newsroom.services, bucket: stuck }, () => 30_000);
  await vi.advanceTimersByTimeAsync(29_999);
  vi.useRealTimers();
  expect(await again).toEqual([message]);
});

test("what is received for the third time is read for the last time", async () => {
  const [message] = messages(newsroom.upload("a", harbour(STORY), "01"));
  const last: (boolean | undefined)[] = [];
  const reader: IngestServices["reader"] = {
    ...newsroom.services.reader,
    read(bytes, upload, desk, patience) {
      last.push(patience?.isLast);
      return newsroom.services.reader.read(bytes, upload, desk, patience);
    },
  };
  for (const receives of [undefined, 2, 3, 5])
    await ingestBatch([{ ...message!, receives }], { ...newsroom.services, reader }, minute);
  expect(last).toEqual([false, false, true, true]);
});

test("a message that tells of no upload is done with", async () => {
  expect(await ingestBatch([{ messageId: "1", body: "hello" }], newsroom.services, minute)).toEqual([]);
});
