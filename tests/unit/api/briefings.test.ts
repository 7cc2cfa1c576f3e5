/** The briefing: what matters most, in whatever form it is asked for, and nothing that stands no more. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readBriefings } from "../../../lib/api/index.ts";
import { BUDGET, FERRY, sendTo } from "../../events.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let ids: { first: string; second: string; budget: string };
beforeEach(async () => {
  newsroom = await aNewsroom();
  ids = {
    first: await sendTo(newsroom, "first", FERRY.first, { infosource: "Coast Wire" }),
    second: await sendTo(newsroom, "second", FERRY.second),
    budget: await sendTo(newsroom, "budget", BUDGET),
  };
  await aGrouping(newsroom.rows).run(NOON);
});
afterEach(() => newsroom.stop());

const brief = (query: Record<string, string> = {}, accept = "application/json", now = NOON) =>
  ask(newsroom, now, "/briefing", { query, headers: { accept } });

test("tells each event once, the one with most tellers first, and who says so", async () => {
  const { json } = await brief();
  expect(json.stories.map(({ storyId }: { storyId: string }) => storyId)).toEqual([ids.first, ids.budget]);
  const told = json.stories.flatMap(({ sentences }: { sentences: { articleId: string }[] }) => sentences);
  expect(told.map(({ articleId }: { articleId: string }) => Object.values(ids).includes(articleId))).toEqual([
    true,
    true,
  ]);
});

test("keeps to the words asked for, and says what had no room", async () => {
  const { json } = await brief({ words: "20" });
  expect(json.words).toBeLessThanOrEqual(20);
  expect(json.stories.length + json.leftOut.length).toBe(2);
  expect(json.leftOut.length).toBeGreaterThan(0);
});

test("tells of what grew within the hours asked for", async () => {
  const { json } = await brief({ hours: "2" }, "application/json", new Date("2024-03-01T11:45:00Z"));
  expect(json.stories.map(({ storyId }: { storyId: string }) => storyId)).toEqual([ids.first]);
});

test("quotes no article that was killed, with the next request", async () => {
  await sendTo(newsroom, "budget", BUDGET, { pubstatus: "canceled" });
  await sendTo(newsroom, "first", FERRY.first, { pubstatus: "canceled" });
  const { text, json } = await brief({ sentences: "2" });
  expect(json.stories.map(({ storyId }: { storyId: string }) => storyId)).toEqual([ids.first]);
  expect(text).not.toContain(BUDGET.headline);
  expect(text).not.toContain(FERRY.first.headline);
  expect(text).not.toContain(`"articleId":"${ids.first}"`);
});

describe("comes as", () => {
  test("Markdown, with a heading a story", async () => {
    const { text, headers } = await brief({}, "text/markdown");
    expect(headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(text.match(/^## .+$/gm)).toHaveLength(2);
  });

  test("plain text for mail", async () => {
    const { text, headers } = await brief({}, "text/plain");
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(text).toContain(BUDGET.headline);
  });

  test("what is read aloud: the sentences alone", async () => {
    const { text } = await brief({ style: "voice" }, "text/plain");
    expect(text).toContain(FERRY.first.body[0]);
    expect(text).not.toContain(BUDGET.headline);
  });

  test("Atom, with an entry a story", async () => {
    const { text } = await brief({}, "application/atom+xml");
    expect(text.match(/<entry/g)).toHaveLength(2);
    expect(text).toContain(`href="https://api.example.org/stories/${ids.first}"`);
  });
});

describe("a briefing that the newsroom has named", () => {
  const named = (name: string) =>
    ask(
      newsroom,
      NOON,
      "/briefings/{name}",
      { path: { name } },
      { briefings: readBriefings("short?words=20") },
    );

  test("asks what its name stands for", async () => {
    expect((await named("short")).json.words).toBeLessThanOrEqual(20);
  });

  test("is not found under another name", async () => {
    expect((await named("long")).status).toBe(404);
  });

  test.each(["Short?words=20", "short?words=0", "short?wrods=20"])("cannot be %s", (parameter) => {
    expect(() => readBriefings(parameter)).toThrow();
  });
});
