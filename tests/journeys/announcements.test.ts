/** From an upload to who listens, on the packaged service and the embedded engines. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { redrive } from "../../infra/operate/redrive.ts";
import { connectLocalStage } from "../../infra/operate/stage.ts";
import { connectLocalS3 } from "../local-s3.ts";
import { harbour } from "../newsroom.ts";

const SECRET = `whsec_${Buffer.from("thirty-two bytes of a secret key").toString("base64")}`;

interface Received {
  path: string | undefined;
  headers: Record<string, string>;
  body: string;
}

let received: Received[];
let receiver: Server;
let stack: Stack;
let s3: S3Client;
/** The receiver answers so many requests 503 before it is well. */
let illFor = 0;

beforeAll(async () => {
  received = [];
  receiver = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    if (request.url === "/webhook" && illFor-- > 0) {
      response.statusCode = 503;
    } else received.push({ path: request.url, headers: request.headers as Record<string, string>, body });
    response.end();
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  stack = await startStack({
    package: inject("package"),
    eventsUrl: `${url}/events`,
    webhook: { url: `${url}/webhook`, secret: SECRET },
    retryAtOnce: true,
  });
  s3 = connectLocalS3(stack.s3);
});
afterAll(async () => {
  s3.destroy();
  await stack.stop();
  receiver.close();
});

const Key = "desk/harbour.txt";

test("publication, correction and withdrawal reach a URL as events, and as signed webhooks", async () => {
  illFor = 1; // the first delivery is tried again
  for (const story of [
    "It was calm on Friday, the harbour master said.",
    "It was calm on Saturday, she said.",
  ]) {
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body: harbour(story) }));
    await stack.settled();
  }
  await s3.send(new DeleteObjectCommand({ Bucket: stack.uploadBucket, Key }));
  await stack.settled();

  const events = received.filter(({ path }) => path === "/events").map(({ body }) => JSON.parse(body));
  expect(events.map((event) => event["detail-type"])).toEqual([
    "ArticlePublished",
    "ArticleCorrected",
    "ArticleWithdrawn",
  ]);
  const [published] = events;
  expect(published).toMatchObject({
    source: "standfirst-local",
    detail: { headline: "Harbour reopens after storm" },
  });
  expect((await fetch(stack.api + published.detail.links.summary)).status).toBe(410);

  const webhooks = received.filter(({ path }) => path === "/webhook");
  const verified = webhooks.map(({ body, headers }) => new Webhook(SECRET).verify(body, headers));
  expect(verified).toMatchObject([
    { type: "article.published", data: { id: published.detail.id, sequence: 1 } },
    { type: "article.corrected", data: { sequence: 2 } },
    { type: "article.withdrawn", data: { sequence: 3 } },
  ]);
});

test("a headline with an emoji is told as it stands", async () => {
  const Body = "Harbour fête 🎉 begins\n\nThe fête began on Friday with music, the harbour master said.\n";
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: "desk/fete.txt", Body }));
  await stack.settled();
  const told = received.slice(-2).map(({ path, body }) => ({ path, ...JSON.parse(body) }));
  const headline = "Harbour fête 🎉 begins";
  expect(told).toContainEqual(
    expect.objectContaining({ path: "/events", detail: expect.objectContaining({ headline }) }),
  );
  expect(told).toContainEqual(
    expect.objectContaining({ path: "/webhook", data: expect.objectContaining({ headline }) }),
  );
});

test("a webhook whose receiver stays ill is a dead letter in the end, and is sent again once it is well", async () => {
  const stage = connectLocalStage(stack);
  const before = received.length;
  illFor = Number.POSITIVE_INFINITY;
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body: harbour("She sails again.") }));
  await stack.settled();
  expect(stack.webhookDeadLetters()).toHaveLength(1);
  expect(received.slice(before).map(({ path }) => path)).toEqual(["/events"]);

  illFor = 0;
  const way = { deadLetters: stage.webhookDeadLetters, back: stage.webhookEvents };
  for await (const _ of redrive(stage, way, new Date()));
  await stack.settled();
  expect(stack.webhookDeadLetters()).toEqual([]);
  expect(received.slice(before).map(({ path }) => path)).toEqual(["/events", "/webhook"]);
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
});
