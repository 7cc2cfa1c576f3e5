/** Files that hang or end whatever reads them: each ends its own reading, and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FormatName } from "../../../../lib/article.ts";
import { ingestBatch } from "../../../../lib/ingest/batch.ts";
import type { IngestServices } from "../../../../lib/ingest/index.ts";
import { isMany } from "../../../../lib/ingest/read-upload.ts";
import { BOUNDS, type Bounds } from "../../../../lib/ingest/reader/bounds.ts";
import { reader } from "../../../../lib/ingest/reader/index.ts";
import { makeIsolatedReader } from "../../../../lib/ingest/reader/isolated.ts";
import { aNewsroom, harbour } from "../../../newsroom.ts";

/** Bundled as the service is, so that a process that is ended starts anew in a moment. */
const PLANTED = new URL("../../../../.build/planted/planted.mjs", import.meta.url);
beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL("./planted.ts", import.meta.url))],
    outdir: fileURLToPath(new URL("./", PLANTED)),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true, // the watch must be a file of its own
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  }),
);
/** As small as may be: the first story of a process takes half a second here, most of it for compiling patterns. */
const SHORT: Bounds = { milliseconds: 1_000, megabytes: 700, heapMegabytes: 512 };
const SMALL: Bounds = { milliseconds: 60_000, megabytes: 300, heapMegabytes: 96 };
/** The machine may be busy, and each process that is ended takes its time to start anew: no test waits as long. */
const LONG = 600_000;
const STORY = harbour("The harbour reopened on Friday after three days of storm. No ship was lost.");
const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 20_000_000 };

function anUpload(key: string, size: number) {
  return { bucket: "uploads", key, sequencer: "01", size, at: "2024-03-01T12:00:00Z" };
}

describe("in a batch with ordinary stories", () => {
  let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
  let process: ReturnType<typeof makeIsolatedReader>;
  let services: IngestServices;
  let logged: string[];

  beforeEach(async () => {
    newsroom = await aNewsroom();
    process = makeIsolatedReader(PLANTED, SMALL);
    logged = [];
    const log: IngestServices["log"] = (event, fields) =>
      void logged.push(JSON.stringify({ event, ...fields }));
    services = { ...newsroom.services, reader: process, log };
  });
  afterEach(async () => {
    process.stop();
    await newsroom.stop();
  });

  /** The messages by which S3 tells of one story under each of these keys. */
  function messages(...keys: string[]) {
    return keys.map((name, n) => {
      const { key, versionId, sequencer, at, size } = newsroom.upload(name, STORY, `0${n}`);
      const object = { key, versionId, sequencer, size };
      const record = {
        eventName: "ObjectCreated:Put",
        eventTime: at,
        s3: { bucket: { name: "uploads" }, object },
      };
      return { messageId: key, body: JSON.stringify({ Records: [record] }) };
    });
  }
  function within(bounds: Bounds) {
    process = makeIsolatedReader(PLANTED, bounds);
    services = {
      ...newsroom.services,
      reader: process,
      log: (event, fields) => void logged.push(JSON.stringify({ event, ...fields })),
    };
  }
  const ingested = (...keys: string[]) => ingestBatch(messages(...keys), services, () => LONG);
  const receiptOf = async (key: string) => (await newsroom.receipts.find(key)) ?? { outcome: "none" };

  const hostile = (message: RegExp) => ({ code: "hostile", message: expect.stringMatching(message) });
  const unreadable = (message: RegExp) => ({ code: "unreadable", message: expect.stringMatching(message) });
  test.each([
    [
      "files that take for ever",
      SHORT,
      {
        "never-returns": hostile(/stopped after 1 s/),
        "waits-for-ever": hostile(/stopped after 1 s/),
        "never-matches": hostile(/stopped after 1 s/),
      },
    ],
    [
      "files that eat memory",
      SMALL,
      {
        "eats-memory": hostile(/stopped at 300 MB/),
        "eats-memory-at-once": hostile(/stopped at 300 MB/),
        "eats-bytes": hostile(/stopped at 300 MB/),
        "calls-itself": hostile(/stopped at 300 MB/),
      },
    ],
    [
      "files that meet a fault of the reader",
      SMALL,
      {
        throws: unreadable(/a fault of this service \(TypeError\)/),
        ends: unreadable(/a fault of this service/),
        "is-killed": unreadable(/a fault of this service/),
      },
    ],
  ])(
    "%s are rejected, their neighbours and the next batch are read",
    async (_, bounds, poisons) => {
      within(bounds);
      const poisoned = Object.keys(poisons).flatMap((name) => [`desk/${name}.txt`, `desk/after ${name}.txt`]);
      expect(await ingested("desk/first.txt", ...poisoned)).toEqual([]);
      expect(await ingested("desk/next.txt")).toEqual([]);
      for (const [name, rejection] of Object.entries(poisons)) {
        expect(await receiptOf(`desk/${name}.txt`), name).toMatchObject({ outcome: "rejected", rejection });
        expect(await receiptOf(`desk/after ${name}.txt`), name).toMatchObject({ outcome: "created" });
      }
      expect(await receiptOf("desk/first.txt")).toMatchObject({ outcome: "created" });
      expect(await receiptOf("desk/next.txt")).toMatchObject({ outcome: "created" });
      expect(logged.filter((line) => line.includes("Skarholm"))).toEqual([]);
    },
    300_000,
  );

  test("two of them at the end of a batch leave a function that reads", async () => {
    within(SHORT);
    expect(await ingested("desk/never-returns.txt", "desk/eats-memory.txt")).toEqual([]);
    expect(await ingested("desk/1.txt")).toEqual([]);
    expect(await receiptOf("desk/1.txt")).toMatchObject({ outcome: "created" });
  });

  test("a process that ends between two stories costs neither", async () => {
    within(SMALL);
    await ingested("desk/1.txt");
    process.stop();
    expect(await ingested("desk/2.txt")).toEqual([]);
    expect(await receiptOf("desk/2.txt")).toMatchObject({ outcome: "created" });
  });

  test("what the time of the message ends goes back to the queue, and the next is not kept waiting", async () => {
    within({ ...SMALL, milliseconds: LONG });
    const left = [14_100, LONG];
    const again = await ingestBatch(
      messages("desk/never-returns.txt", "desk/1.txt"),
      services,
      () => left.shift() ?? 0,
    );
    expect(again.map(({ messageId }) => messageId)).toEqual(["desk/never-returns.txt"]);
    expect(await receiptOf("desk/1.txt")).toMatchObject({ outcome: "created" });
  });
});

test("on a machine with no time for it, a file is tried again, and rejected when that does not help", async () => {
  const process = makeIsolatedReader(PLANTED, { ...SHORT, milliseconds: 300 });
  const reading = (isLast: boolean) => {
    const upload = anUpload("desk/is-starved.txt", STORY.length);
    const patience = { signal: AbortSignal.timeout(1_000), isLast };
    return process.read(Buffer.from(STORY), upload, NEWSROOM, patience);
  };
  await expect(reading(false)).rejects.toMatchObject({ name: "TimeoutError" });
  await expect(reading(true)).rejects.toMatchObject({ code: "hostile" });
  process.stop();
});

test("a process that cannot start rejects nothing: it is no fault of the file", async () => {
  const process = makeIsolatedReader(new URL("./no-such-module.ts", import.meta.url), SMALL);
  const reading = process.read(Buffer.from(STORY), anUpload("a.txt", STORY.length), NEWSROOM);
  await expect(reading).rejects.toThrow("The reading process did not start");
  process.stop();
});

test("what is read there is what is read here, in every format", async () => {
  const process = makeIsolatedReader(new URL("../../../../functions/reader.ts", import.meta.url), BOUNDS);
  const folder = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
  const files = FormatName.options.flatMap((format) =>
    readdirSync(join(folder, format), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes("expected"))
      .map(({ name }) => join(format, name)),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const upload = anUpload(file, bytes.length);
    const [here, there] = await Promise.allSettled([
      reader.read(bytes, upload, NEWSROOM),
      process.read(bytes, upload, NEWSROOM),
    ]);
    expect(there, file).toEqual(here);
    if (here.status === "fulfilled" && !isMany(here.value))
      expect(await process.digest(here.value.article, NEWSROOM), file).toEqual(here.value.digest);
  }
  process.stop();
});
