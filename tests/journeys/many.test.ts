/** A newsroom sends a feed of many stories, to the packaged service on the embedded engines. */
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { hashUri } from "../../lib/reading/identity.ts";
import { connectLocalS3 } from "../local-s3.ts";

let stack: Stack;
let s3: S3Client;
const KEY = "feeds/world.xml";

beforeAll(async () => {
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  s3 = connectLocalS3(stack.s3);
});
afterAll(async () => {
  s3.destroy();
  await stack.stop();
});

function feed(guids: readonly string[], says: string, minute: number): string {
  const items = guids.map(
    (guid) => `<item><title>Ferry ${guid} sails again</title><guid isPermaLink="false">${guid}</guid>
      <pubDate>Fri, 01 Mar 2024 08:0${minute}:00 GMT</pubDate><content:encoded><![CDATA[<p>The ferry ${guid} sailed
      again on Friday after eight weeks in dry dock, its owner said.</p><p>${says}</p>]]></content:encoded></item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>
    <language>en</language>${items.join("")}<item><title>Nothing</title><guid>bad</guid></item></channel></rss>`;
}

async function put(Body: string): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: KEY, Body }));
  await stack.settled();
}

interface Report {
  outcome: string;
  message: string;
  counts: Record<string, number>;
  items: { name: string; outcome: string; visible: boolean; message: string; rejection?: { code: string } }[];
  next?: string;
}

async function receipt(query = ""): Promise<Report> {
  return (await (await fetch(`${stack.api}/uploads/${KEY}${query}`)).json()) as Report;
}

const statusOf = async (guid: string) => (await fetch(`${stack.api}/summaries/${hashUri(guid)}`)).status;

test("each item is a story of its own; one receipt tells of all, page by page", async () => {
  const guids = Array.from({ length: 60 }, (_, n) => `urn:ferry:${n}`);
  await put(feed(guids, "It left on time.", 1));
  const told = await receipt("?limit=25");
  expect(told).toMatchObject({ outcome: "created", counts: { total: 61, created: 60, rejected: 1 } });
  expect(told.message).toBe("61 stories: 60 new, 1 could not be read.");
  const names: string[] = [];
  let rejected: string | undefined;
  for (let page: Report | undefined = told; page; ) {
    for (const item of page.items) {
      names.push(item.name);
      rejected ??= item.rejection?.code;
    }
    page = page.next ? await receipt(`?limit=25&cursor=${page.next}`) : undefined;
  }
  expect(names).toEqual([...guids, "bad"]);
  expect(rejected).toBe("no-text");
  expect(told.items[0]).toMatchObject({ outcome: "created", visible: true });
  expect(await statusOf(guids[59]!)).toBe(200);

  await put(feed(guids.slice(10), "It was late.", 2));
  expect((await receipt()).counts).toEqual({ total: 51, updated: 50, rejected: 1 });
  await s3.send(new DeleteObjectCommand({ Bucket: stack.uploadBucket, Key: KEY }));
  await stack.settled();
  expect(await receipt()).toMatchObject({
    outcome: "withdrawn",
    message: "The file is deleted. It carried 50 stories: 50 withdrawn.",
  });
  // What fell out of the feed before stays: feeds are short.
  expect([await statusOf(guids[0]!), await statusOf(guids[10]!)]).toEqual([200, 410]);
});
