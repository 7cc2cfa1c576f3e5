/** From a publisher's feed to a summary, on the packaged service and the embedded engines. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DeleteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ListObjectVersionsCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";

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

/** A newspaper's feed of three items, of which one cannot be read: it has no text at all. */
const item1 = (title: string) =>
  `<item><guid isPermaLink="false">auk-1</guid><title>${title}</title><description>The pier at Auk opened on Friday, the harbour master said. Ships may moor again.</description></item>`;
const ITEM_2 =
  '<item><guid isPermaLink="false">auk-2</guid><title>Bakery wins prize</title><category>Food</category><description>The bakery at Auk won a prize for its bread on Friday. The jury praised the crust.</description></item>';
const ITEM_3 = '<item><guid isPermaLink="false">auk-3</guid></item>';
const channel = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Auk Times</title><link>https://auk.example/</link><language>en</language>${items.join("")}</channel></rss>`;
let rss = channel(item1("Pier opens"), ITEM_2, ITEM_3);

beforeAll(async () => {
  publisher = createServer((request, response) => {
    asked++;
    if (request.url === "/rss.xml") response.setHeader("content-type", "application/rss+xml").end(rss);
    else if (request.url === "/moved") response.writeHead(301, { location: "/item.json" }).end();
    else response.setHeader("content-type", "application/json").end(JSON.stringify(item));
  });
  publisher.listen(0, "127.0.0.1");
  await once(publisher, "listening");
  const site = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`;
  const feeds = [
    { name: "skua", url: `${site}/moved`, section: "Islands – West", language: "en", minutes: 5 },
    { name: "auk", url: `${site}/rss.xml`, section: "Harbour", minutes: 5 },
    { name: "inside", url: "http://169.254.169.254/latest/meta-data/" },
  ];
  stack = await startStack({
    package: inject("package"),
    feeds: JSON.stringify(feeds),
    log: (name, line) => {
      if (name.endsWith("-feeds")) logged.push(JSON.parse(line));
    },
  });
  s3 = connectLocalS3(stack.s3);
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
const forget = (name = "skua") =>
  dynamo.send(
    new DeleteItemCommand({ TableName: stack.table, Key: { pk: { S: "FEEDS" }, sk: { S: name } } }),
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
  const before = (await countVersions()) ?? 0;
  await forget();
  await minute();
  expect(await countVersions()).toBe(before + 1);
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
  const ferries = summaries.map(({ headline }) => headline).filter((headline) => headline.includes("Ferry"));
  expect(ferries).toEqual(["Ferry to Skua Island sails at noon"]);
});

describe("of a feed of many stories", () => {
  const AUK = "feeds/auk/latest.xml";
  const headlines = async (): Promise<string[]> =>
    (await ask("/summaries?limit=50")).summaries.map(({ headline }: { headline: string }) => headline).sort();

  test("each is read, with the section that it states or else the operator's; one without text costs only itself", async () => {
    const told = await ask(`/uploads/${AUK}`);
    const { summaries } = await ask("/summaries?limit=50");
    const sections = Object.fromEntries(
      summaries.map(({ headline, section }: { headline: string; section: string }) => [headline, section]),
    );
    expect(sections).toMatchObject({ "Pier opens": "Harbour", "Bakery wins prize": "Food" });
    expect(JSON.stringify(told)).toContain("rejected");
  });

  test("one that changes is corrected, and one that has fallen out of the feed stands on", async () => {
    rss = channel(item1("Pier opens a day early"));
    await forget("auk");
    await minute();
    expect(await headlines()).toEqual(
      expect.arrayContaining(["Bakery wins prize", "Pier opens a day early"]),
    );
    expect(await headlines()).not.toContain("Pier opens");
  });
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
