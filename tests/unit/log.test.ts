import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answerRequest } from "../../lib/api/index.ts";
import { ingestBatch } from "../../lib/ingest/batch.ts";
import type { IngestServices } from "../../lib/ingest/index.ts";
import type { UploadEvent } from "../../lib/ingest/s3-events.ts";
import { type Log, type LogLevel, makeLogger } from "../../lib/log.ts";
import { dataPointsIn } from "../infra/cloudwatch/embedded.ts";
import { aNewsroom, harbour, NOON } from "../newsroom.ts";

let lines: string[];
beforeEach(() => {
  lines = [];
});

function logAt(level: LogLevel): Log {
  const write = (line: string) => void lines.push(line);
  return makeLogger({ stage: "standfirst-test", level, write, now: () => NOON })("request-1");
}

/** What CloudWatch counts of the lines so far: `name{dimension=value}` and the values. */
function counted(): Record<string, number[]> {
  const points: Record<string, number[]> = {};
  for (const { name, dimensions, value } of lines.flatMap(dataPointsIn)) {
    const { stage, ...others } = dimensions;
    expect(stage).toBe("standfirst-test");
    const [by] = Object.entries(others);
    const metric = by ? `${name} ${by[0]}=${by[1]}` : name;
    points[metric] = [...(points[metric] ?? []), value];
  }
  return points;
}

describe("an outcome is one line", () => {
  test("that says what, of which upload, in which request, and carries its metrics", () => {
    logAt("info")(
      "UPLOAD_INGESTED",
      { key: "desk/harbour.txt", outcome: "created", format: "text", language: "en" },
      { ArticlesAccepted: 1, UploadLatency: 143 },
    );
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: "info",
      event: "UPLOAD_INGESTED",
      requestId: "request-1",
      key: "desk/harbour.txt",
      stage: "standfirst-test",
    });
    expect(counted()).toEqual({
      ArticlesAccepted: [1],
      "ArticlesAccepted format=text": [1],
      "ArticlesAccepted language=en": [1],
      UploadLatency: [143],
    });
  });

  test("whatever a key holds: nobody forges a second one, or turns a terminal's text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("\n", "\u009b", "\u2028", "\u202e", ""),
        (text, mark) => {
          lines = [];
          const key = text + mark;
          logAt("info")("UPLOAD_REJECTED", { key, code: "empty" });
          expect(lines.join("")).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
          expect(JSON.parse(lines.join("")).key).toBe(key);
        },
      ),
    );
  });

  test("of which only the metrics are left when the stage wants to be told less", () => {
    const log = logAt("error");
    log("UPLOAD_INGESTED", { key: "desk/a.txt", format: "text" }, { ArticlesAccepted: 1 });
    log("REQUEST_ANSWERED", { route: "/summaries", status: 404 });
    expect(lines.join("")).not.toContain("desk/a.txt");
    expect(lines).toHaveLength(1);
    expect(counted()).toEqual({ ArticlesAccepted: [1], "ArticlesAccepted format=text": [1] });
    log("UPLOAD_FAILED", { key: "desk/b.txt" }, { UploadsFailed: 1 });
    expect(lines[1]).toContain("desk/b.txt");
  });
});

describe("what happens in the newsroom is counted", () => {
  let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
  beforeEach(async () => {
    newsroom = await aNewsroom();
  });
  afterEach(() => newsroom.stop());

  const STORY = harbour("The harbour reopened on Friday after three days of storm, the harbour master said.");

  async function deliver(event: UploadEvent, source = "aws:s3", fails = false): Promise<void> {
    const { key, versionId, sequencer, at, size, kind } = event;
    const body = JSON.stringify({
      Records: [
        {
          eventSource: source,
          eventName: kind === "put" ? "ObjectCreated:Put" : "ObjectRemoved:DeleteMarkerCreated",
          eventTime: at,
          s3: { bucket: { name: "uploads" }, object: { key, versionId, sequencer, size } },
        },
      ],
    });
    const services: IngestServices = { ...newsroom.services, log: logAt("info") };
    if (fails) services.articles = { merge: () => Promise.reject(new Error(STORY)) };
    await ingestBatch([{ messageId: "1", body }], services, () => 60_000);
  }

  test("an article that is accepted, by format and language, and how long it took", async () => {
    await deliver(newsroom.upload("desk/a.txt", STORY, "01", "2024-03-01T11:59:58.750Z"));
    expect(counted()).toEqual({
      ArticlesAccepted: [1],
      "ArticlesAccepted format=text": [1],
      "ArticlesAccepted language=en": [1],
      UploadsRejected: [0],
      UploadLatency: [1250],
    });
  });

  test("a replay without its delay, which is not the reader's", async () => {
    await deliver(newsroom.upload("desk/a.txt", STORY, "01"), "standfirst:replay");
    expect(counted()).not.toHaveProperty("UploadLatency");
  });

  test("a language that an upload makes up under none of its own", async () => {
    const item = { uri: "urn:example:1", type: "text", language: "qx-fake", headline: "A", body_text: STORY };
    await deliver(newsroom.upload("wires/a.json", JSON.stringify(item), "01"));
    expect(counted()).toHaveProperty("ArticlesAccepted language=other");
  });

  test("what is rejected, by code; unchanged; superseded; withdrawn", async () => {
    await deliver(newsroom.upload("desk/empty.txt", "", "01"));
    await deliver(newsroom.upload("desk/a.txt", STORY, "02"));
    await deliver(newsroom.upload("desk/a.txt", STORY, "03"));
    await deliver(newsroom.upload("desk/a.txt", STORY, "01"));
    await deliver(newsroom.remove("desk/a.txt", "04"));
    expect(counted()).toMatchObject({
      UploadsRejected: [1, 0, 0, 0],
      "UploadsRejected code=empty": [1],
      UploadsUnchanged: [1],
      UploadsSuperseded: [1],
      ArticlesWithdrawn: [1],
    });
    expect(lines).toHaveLength(5);
  });

  test("what is given back to the queue, under its key and without its text", async () => {
    await deliver(newsroom.upload("desk/a.txt", STORY, "01"), "aws:s3", true);
    expect(counted()).toEqual({ UploadsFailed: [1] });
    expect(JSON.parse(lines[0]!)).toMatchObject({
      event: "UPLOAD_FAILED",
      key: "desk/a.txt",
      error: "Error",
    });
    expect(lines[0]).not.toContain("reopened");
  });

  test("an answer that was composed before, and one that the reader had", async () => {
    await deliver(newsroom.upload("desk/a.txt", STORY, "01"));
    lines = [];
    const id = (await newsroom.receipts.find("desk/a.txt"))?.articleId ?? "";
    const ask = (headers: Record<string, string> = {}) =>
      answerRequest(
        {
          method: "GET",
          route: "/summaries/{id}",
          origin: "https://api.example.org",
          target: `/summaries/${id}`,
          path: { id },
          query: { words: "500" }, // what apps ask for mostly is chosen when the story comes
          headers,
          id: "request-1",
        },
        {
          ...newsroom.services,
          log: logAt("info"),
          cursorKey: "a key of this stage",
        },
      );
    const { headers } = await ask();
    await ask({ "if-none-match": headers.etag ?? "" });
    expect(counted()).toEqual({ SummaryCacheHits: [0, 1], NotModified: [0, 1] });
    expect(JSON.parse(lines[0]!)).toMatchObject({ route: "/summaries/{id}", status: 200, articleId: id });
  });

  test("a request that goes wrong tells the path that was asked, short and clean, whatever was sent", async () => {
    const wrong = async (target: string) => {
      lines = [];
      const request = {
        method: "GET",
        route: undefined,
        origin: "https://api.example.org",
        target,
        path: {},
        query: { token: "secret" },
        headers: {},
        id: "request-1",
      };
      const services = {
        ...newsroom.services,
        log: logAt("info"),
        cursorKey: "",
      };
      await answerRequest(request, services);
      return JSON.parse(lines[0]!);
    };
    expect(await wrong("/summary/abc")).toMatchObject({
      event: "REQUEST_ANSWERED",
      status: 404,
      path: "/summary/abc",
    });
    expect((await wrong("/a\n\u009b\u202e\ud800b\u2028c")).path).toBe("/a\ufffd\ufffd\ufffd\ufffdb\ufffdc");
    expect((await wrong(`/${"x".repeat(3000)}`)).path).toHaveLength(200);
    expect(lines.join("")).not.toContain("secret");
  });
});
