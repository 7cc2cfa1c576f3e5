/**
 * Delivering webhooks: a message that the receiver does not accept is tried again, and the log
 * names its newsroom.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { signWebhook } from "../../../lib/announce/webhooks.ts";
import { makeWebhookSender } from "../../../lib/aws/webhooks.ts";
import type { Fields } from "../../../lib/log.ts";

let status = 200;
const receiver = createServer((_, response) => void response.writeHead(status).end());
beforeEach(() => new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready)));
afterEach(() => new Promise((closed) => receiver.close(closed)));

const announced = {
  "detail-type": "ArticleCorrected",
  time: "2024-03-01T09:00:00Z",
  detail: { version: 1, id: "harbour", revision: "r2", sequence: 2, links: { summary: "/s", article: "/a" } },
};

test.each([200, 204, 410, 500])("a receiver that answers %i", async (answered) => {
  status = answered;
  const { port } = receiver.address() as AddressInfo;
  const logged: [string, Fields][] = [];
  const message = { messageId: "m1", body: JSON.stringify(announced) };
  const again = await makeWebhookSender(`http://127.0.0.1:${port}`, "c2VjcmV0")(
    [message],
    new Date(),
    (event, fields) => logged.push([event, fields]),
  );
  const about = { type: "ArticleCorrected", articleId: "harbour", revision: "r2", sequence: 2 };
  if (answered < 300) {
    expect([again, logged]).toEqual([[], [["WEBHOOK_DELIVERED", about]]]);
  } else {
    const failed = { ...about, messageId: "m1", error: "RefusedError", status: answered };
    expect([again, logged]).toEqual([[message], [["WEBHOOK_FAILED", failed]]]);
  }
});

test("a message that is signed for one receiver follows no redirect to another", async () => {
  let wasAsked = false;
  const other = createServer((_, response) => {
    wasAsked = true;
    response.end();
  });
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
  const moved = createServer((_, response) => {
    const { port } = other.address() as AddressInfo;
    response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
  });
  await new Promise<void>((ready) => moved.listen(0, "127.0.0.1", ready));
  const { port } = moved.address() as AddressInfo;
  const message = { messageId: "m1", body: JSON.stringify(announced) };
  const again = await makeWebhookSender(`http://127.0.0.1:${port}`, "c2VjcmV0")(
    [message],
    new Date(),
    () => {},
  );
  await Promise.all([other, moved].map((server) => new Promise((closed) => server.close(closed))));
  expect([again, wasAsked]).toEqual([[message], false]);
});

test("a retry states when it is sent, and its message states when it was announced", () => {
  const { "detail-type": type, detail } = announced;
  const [at, now] = ["2024-03-01T09:00:00Z", "2024-03-01T09:30:00Z"].map((instant) => new Date(instant));
  const { headers, body } = signWebhook(
    { ...detail, type: type as "ArticleCorrected" },
    "c2VjcmV0",
    at!,
    now!,
  );
  expect(headers["webhook-timestamp"]).toBe(String(now!.getTime() / 1000));
  expect(JSON.parse(body).timestamp).toBe("2024-03-01T09:00:00Z");
});
