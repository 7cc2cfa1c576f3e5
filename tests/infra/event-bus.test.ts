/** EventBridge on this machine: what the functions put on it, and what it runs each minute. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { afterEach, expect, test, vi } from "vitest";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { type EventRule, startEventBus } from "../../infra/local/event-bus.ts";

const ending: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const end of ending.splice(0)) await end();
});

/** A rule whose function keeps what it is given. */
function rule(properties: Omit<EventRule["properties"], "Targets">) {
  const given: unknown[] = [];
  const hand = async (event: unknown) => given.push(event) > 0;
  return { given, rule: { properties: { ...properties, Targets: [{ Arn: "arn" }] }, hand } };
}

async function bus(rules: EventRule[], url?: string) {
  const started = await startEventBus(rules, url);
  const client = new EventBridgeClient({
    endpoint: started.endpoint,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
  });
  ending.push(started.stop, () => client.destroy());
  const put = (Source: string) =>
    client.send(
      new PutEventsCommand({
        Entries: [{ Source, DetailType: "ArticlePublished", Detail: '{"id":"harbour"}', Time: new Date(0) }],
      }),
    );
  return { ...started, put };
}

test("an event goes to the rules of its source, as EventBridge writes it, and to no disabled one", async () => {
  const ours = rule({ EventPattern: { source: ["standfirst-local"] } });
  const others = rule({ EventPattern: { source: ["standfirst-prod"] } });
  const off = rule({ State: "DISABLED", EventPattern: { source: ["standfirst-local"] } });
  const { put, settled } = await bus([ours.rule, others.rule, off.rule]);
  await put("standfirst-local");
  await settled();
  expect(ours.given).toMatchObject([
    {
      version: "0",
      source: "standfirst-local",
      "detail-type": "ArticlePublished",
      time: "1970-01-01T00:00:00Z",
      detail: { id: "harbour" },
    },
  ]);
  expect([others.given, off.given]).toEqual([[], []]);
});

test("an event that a target cannot be handed goes to the others, and the next one to all", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  ending.push(() => told.mockRestore());
  const ours = rule({ EventPattern: { source: ["standfirst-local"] } });
  const hand = () => Promise.reject(new Error("no such character"));
  const { put, settled } = await bus([{ ...ours.rule, hand }, ours.rule]);
  for (const _ of [1, 2]) await put("standfirst-local");
  await settled();
  expect([ours.given.length, told.mock.calls.length]).toEqual([2, 2]);
});

test("a URL that wants them all is posted every event, of whatever source", async () => {
  const posted: string[] = [];
  const receiver = createServer(async (request, response) => {
    posted.push(JSON.parse((await request.toArray()).join("")).source);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  ending.push(() => receiver.close());
  const { put, settled } = await bus(
    [],
    `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/events`,
  );
  await put("standfirst-local");
  await put("another");
  await settled();
  expect(posted).toEqual(["standfirst-local", "another"]);
});

test("what is scheduled runs each minute: so an embargo that lifts is announced here too", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  const minutely = rule({ ScheduleExpression: "rate(1 minute)" });
  const { settled } = await bus([minutely.rule]);
  vi.advanceTimersByTime(59_000);
  expect(minutely.given).toEqual([]);
  vi.advanceTimersByTime(61_000);
  await settled();
  expect(minutely.given).toHaveLength(2);
});
