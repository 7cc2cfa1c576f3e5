/** The list of summaries with each story once. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { BUDGET, FERRY, type Send, sendTo } from "../../events.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let grouping: ReturnType<typeof aGrouping>;
beforeEach(async () => {
  newsroom = await aNewsroom();
  grouping = aGrouping(newsroom.rows);
});
afterEach(() => newsroom.stop());

const send: Send = (...given) => sendTo(newsroom, ...given);

interface Listed {
  articleId: string;
  story?: { storyId: string; others: number; links: { self: string } };
}

async function list(query: Record<string, string> = {}): Promise<{ summaries: Listed[]; next?: string }> {
  const { status, json } = await ask(newsroom, NOON, "/summaries", { query: { fold: "story", ...query } });
  expect(status).toBe(200);
  return json;
}

const listed = async (query: Record<string, string> = {}) =>
  (await list(query)).summaries.map(({ articleId, story }) => [articleId, story?.others ?? 0]);

test("an event that two desks tell is listed once, by who told it last, with where the other is", async () => {
  const first = await send("first", FERRY.first);
  const budget = await send("budget", BUDGET);
  const second = await send("second", FERRY.second);
  await grouping.run(NOON);
  const { summaries } = await list();
  expect(summaries.map(({ articleId }) => articleId)).toEqual([second, budget]);
  expect(summaries[0]!.story).toEqual({ storyId: first, others: 1, links: { self: `/stories/${first}` } });
  expect(summaries[1]).not.toHaveProperty("story");
  const all = await ask(newsroom, NOON, "/summaries", {});
  expect(all.json.summaries.map(({ articleId }: Listed) => articleId)).toEqual([second, budget, first]);
});

test("when who told it last is killed, the other stands in at once, and nobody else tells it", async () => {
  const first = await send("first", FERRY.first);
  await send("second", FERRY.second);
  await grouping.run(NOON);
  await send("second", FERRY.second, { pubstatus: "canceled" });
  expect(await listed()).toEqual([[first, 0]]);
});

test("of a story the filters let through, the newest that passes is listed", async () => {
  const first = await send("first", FERRY.first, { source: "Alpha" });
  const second = await send("second", FERRY.second, { source: "Beta" });
  await grouping.run(NOON);
  expect(await listed({ source: "alpha" })).toEqual([[first, 1]]);
  expect(await listed({ source: "beta" })).toEqual([[second, 1]]);
});

test("pages neither repeat a story nor lose one", async () => {
  await send("first", FERRY.first);
  const budget = await send("budget", BUDGET);
  const second = await send("second", FERRY.second);
  await grouping.run(NOON);
  const page = await list({ limit: "1" });
  expect(page.summaries.map(({ articleId }) => articleId)).toEqual([second]);
  const rest = await list({ limit: "1", cursor: page.next! });
  expect(rest.summaries.map(({ articleId }) => articleId)).toEqual([budget]);
  expect(rest.next === undefined ? [] : (await list({ cursor: rest.next })).summaries).toEqual([]);
});

test("a feed shows each story once, too", async () => {
  await send("first", FERRY.first);
  await send("second", FERRY.second);
  await grouping.run(NOON);
  const feed = await ask(newsroom, NOON, "/summaries.atom", { query: { fold: "story" } });
  expect(feed.text.match(/<entry/g)).toHaveLength(1);
});

test("every copy, and each story once, is more than a list can show", async () => {
  const { status, json } = await ask(newsroom, NOON, "/summaries", { query: { fold: "story", all: "true" } });
  expect([status, json.parameter, json.expected]).toEqual([400, "fold", "no all=true beside it"]);
});
