/** From a publisher's feed to a summary, on the packaged service and the embedded engines. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DeleteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ListObjectVersionsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";

const LOCAL = { region: "us-east-1", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
const KEY = "feeds/skua/latest.json";

let publisher: Server;
let stack: Stack;
let s3: S3Client;
let dynamo: DynamoDBClient;
let asked = 0;
const logged: { event: string; [field: string]: unknown }[] = [];

/** An agency's item, as it is served. */
let item = {
  uri: "urn:skua:ferry-1",
  version: "1",
  type: "text",
  pubstatus: "usable",
  headline: "Ferry to Skua Island sails again",
  versioncreated: "2026-11-30T08:00:00Z",
  body_text:
    "The ferry to Skua Island sails again after three days of storm.\n\nThe harbour master said the pier had held.",
};

beforeAll(async () => {
  publisher = createServer((request, response) => {
    asked++;
    if (request.url === "/moved") response.writeHead(301, { location: "/item.json" }).end();
    else response.setHeader("content-type", "application/json").end(JSON.stringify(item));
  });
  publisher.listen(0, "127.0.0.1");
  await once(publisher, "listening");
  const site = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`;
  const feeds = [
    { name: "skua", url: `${site}/moved`, section: "Islands – West", language: "en", minutes: 5 },
    { name: "inside", url: "http://169.254.169.254/latest/meta-data/" },
  ];
  stack = await startStack({
    package: inject("package"),
    feeds: JSON.stringify(feeds),
    log: (name, line) => {
      if (name.endsWith("-feeds")) logged.push(JSON.parse(line));
    },
  });
  s3 = new S3Client({ ...LOCAL, endpoint: stack.s3, forcePathStyle: true });
  dynamo = new DynamoDBClient({ ...LOCAL, endpoint: stack.dynamodb });
});

afterAll(async () => {
  s3.destroy();
  dynamo.destroy();
  await stack.stop();
  publisher.close();
  publisher.closeAllConnections();
});

async function minute(): Promise<void> {
  await stack.runSchedules();
  await stack.settled();
}

const ask = async (path: string) => JSON.parse(await (await fetch(stack.api + path)).text());
const receipt = () => ask(`/uploads/${KEY}`);
const countVersions = async () =>
  (await s3.send(new ListObjectVersionsCommand({ Bucket: stack.uploadBucket, Prefix: "feeds/" }))).Versions
    ?.length;

/** As an operator does who wants a feed fetched as a whole, and now. */
const forget = () =>
  dynamo.send(
    new DeleteItemCommand({ TableName: stack.table, Key: { pk: { S: "FEEDS" }, sk: { S: "skua" } } }),
  );

test("a feed is fetched by the clock, and its story can be read, with the section that the operator gave it", async () => {
  await minute();
  expect(await receipt()).toMatchObject({ outcome: "created", visible: true });
  const article = await ask(`/articles/${(await receipt()).articleId}`);
  expect(article).toMatchObject({ headline: item.headline, section: "Islands – West", language: "en" });
});

test("what leads inside a network is not fetched, not even here", () => {
  expect(logged.find(({ event }) => event === "FEED_FAILED")).toMatchObject({
    feed: "inside",
    code: "address",
  });
});

test("nothing is fetched before its time", async () => {
  const before = asked;
  await minute();
  expect(asked).toBe(before);
});

test("what is put twice is published once", async () => {
  await forget();
  await minute();
  expect(await countVersions()).toBe(2);
  expect(await receipt()).toMatchObject({ outcome: "unchanged" });
});

test("what is new corrects the story", async () => {
  item = {
    ...item,
    version: "2",
    headline: "Ferry to Skua Island sails at noon",
    versioncreated: "2026-11-30T09:00:00Z",
  };
  await forget();
  await minute();
  expect(await receipt()).toMatchObject({ outcome: "updated" });
  const { summaries } = (await ask("/summaries")) as { summaries: { headline: string }[] };
  expect(summaries.map(({ headline }) => headline)).toEqual(["Ferry to Skua Island sails at noon"]);
});

test("a feed speaks for its own stories alone: what the newsroom has under the same name is another", async () => {
  const { articleId } = await receipt();
  const own = { Bucket: stack.uploadBucket, Key: "desk/ferry.json", Body: JSON.stringify(item) };
  await s3.send(new PutObjectCommand(own));
  await stack.settled();
  const ofDesk = await ask("/uploads/desk/ferry.json");
  expect(ofDesk.outcome).toBe("created");
  expect(ofDesk.articleId).not.toBe(articleId);
});
