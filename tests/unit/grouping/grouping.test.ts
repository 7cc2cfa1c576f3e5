/** Articles that tell one event become one story within a run of the grouping, and what is killed is in none. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { findStoryRecords } from "../../../lib/aws/story-rows.ts";
import { ingest } from "../../../lib/ingest/index.ts";
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

const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);

const send: Send = (...given) => sendTo(newsroom, ...given);

const group = (now = NOON) => grouping.run(now);

async function story(id: string, now = NOON) {
  const answer = await ask(newsroom, now, "/stories/{id}", { path: { id } });
  return {
    ...answer,
    articles: answer.json?.articles?.map((article: Article & { articleId: string }) => article.articleId),
  };
}

async function storiesListed(query: Record<string, string> = {}, now = NOON): Promise<string[][]> {
  const { json } = await ask(newsroom, now, "/stories", { query });
  return json.stories.map(({ storyId, count }: { storyId: string; count: number }) => [storyId, count]);
}

describe("one event, told by several desks", () => {
  test("is one story, by the id of who told it first; the ids of the others lead there", async () => {
    const first = await send("first", FERRY.first);
    const second = await send("second", FERRY.second);
    const budget = await send("budget", BUDGET);
    await group();
    expect((await story(first)).articles).toEqual([first, second]);
    expect(await story(second)).toMatchObject({ status: 308, headers: { location: `/stories/${first}` } });
    expect((await story(budget)).articles).toEqual([budget]);
  });

  test("stands once in the list of stories, where it grew last", async () => {
    const first = await send("first", FERRY.first);
    const budget = await send("budget", BUDGET);
    await group();
    expect(await storiesListed()).toEqual([
      [budget, 1],
      [first, 1],
    ]);
    await send("second", FERRY.second);
    await group(minutes(1));
    expect(await storiesListed({}, minutes(1))).toEqual([
      [first, 2],
      [budget, 1],
    ]);
  });

  test("grows while its id stays, and is announced as it opens and grows", async () => {
    const first = await send("first", FERRY.first);
    await group();
    expect(grouping.announced).toEqual([]);
    await send("second", FERRY.second);
    await group(minutes(1));
    await send("third", FERRY.third);
    await group(minutes(2));
    expect(grouping.announced.map(({ type, storyId, articles }) => [type, storyId, articles])).toEqual([
      ["StoryOpened", first, 2],
      ["StoryGrew", first, 3],
    ]);
  });

  test("closes when nothing was added for three days", async () => {
    const first = await send("first", FERRY.first);
    await send("second", FERRY.second);
    await group();
    await group(minutes(4 * 24 * 60));
    expect(grouping.announced.map(({ type, storyId }) => [type, storyId])).toEqual([
      ["StoryOpened", first],
      ["StoryClosed", first],
    ]);
    expect((await story(first, minutes(4 * 24 * 60))).json).toMatchObject({ closed: true, count: 2 });
  });
});

describe("what stands no more", () => {
  test("a killed article is in no story with the next request, and the others stay", async () => {
    const first = await send("first", FERRY.first);
    const second = await send("second", FERRY.second);
    const third = await send("third", FERRY.third);
    await group();
    await send("second", FERRY.second, { pubstatus: "canceled" });
    const { articles, text } = await story(first);
    expect(articles).toEqual([first, third]);
    expect(text).not.toContain(second);
    await group(minutes(1));
    expect((await story(first)).articles).toEqual([first, third]);
  });

  test("a story whose file is removed for good, and uncovers another under its key, leaves its story", async () => {
    const wire = (uri: string, { headline, body }: typeof BUDGET) =>
      JSON.stringify({
        uri,
        version: "1",
        versioncreated: "2024-03-01T10:00:00Z",
        language: "en",
        headline,
        body_text: body.join("\n\n"),
      });
    const first = await send("first", FERRY.first);
    const key = "wires/a.json";
    await ingest(newsroom.upload(key, wire("urn:example:budget", BUDGET), "01"), newsroom.services);
    await ingest(newsroom.upload(key, wire("urn:example:ferry", FERRY.second), "02"), newsroom.services);
    const { articleId: second = "" } = (await newsroom.receipts.find(key)) ?? {};
    // What is recorded: what is told leaves out who stands no more, whether the grouping knows of it or not.
    const listMembers = async () => {
      const record = (await findStoryRecords(newsroom.rows, [second], {})).get(second);
      return record?.members.map(({ id }) => id);
    };
    await group();
    expect(await listMembers()).toEqual([second, first]);
    await ingest(newsroom.removeVersion(key, "02", "03"), newsroom.services);
    await group(minutes(24 * 60)); // the first run of a day looks back as far as the window goes
    expect(await listMembers()).toEqual([first]);
  });

  test("an article that is put under embargo anew is in no story with the next request", async () => {
    const first = await send("first", FERRY.first);
    const second = await send("second", FERRY.second);
    await group();
    await send("second", FERRY.second, { embargoed: "2024-03-01T18:00:00Z" });
    const { articles, text } = await story(first);
    expect(articles).toEqual([first]);
    expect(text).not.toContain(second);
  });

  test("a story of which everything was killed is gone", async () => {
    const first = await send("first", FERRY.first);
    await send("second", FERRY.second);
    await group();
    await send("first", FERRY.first, { pubstatus: "canceled" });
    await send("second", FERRY.second, { pubstatus: "canceled" });
    expect((await story(first)).status).toBe(410);
    await group(minutes(1));
    expect((await story(first)).status).toBe(410);
    expect(await storiesListed()).toEqual([]);
  });

  test("an article under embargo is in no story before its time, and in it within a run after that, without any event", async () => {
    const first = await send("first", FERRY.first);
    const second = await send("second", FERRY.second, { embargoed: "2024-03-01T12:30:00Z" });
    await group();
    expect((await story(first)).articles).toEqual([first]);
    expect((await story(second)).status).toBe(404);
    await group(minutes(30));
    expect((await story(first, minutes(30))).articles).toEqual([first, second]);
  });

  test("a story that states no date leads from when its first version came, though that is read last", async () => {
    const take = (text: string, sequencer: string, at: string) =>
      ingest(newsroom.upload("desk/ferry.txt", text, sequencer, at), newsroom.services);
    const text = ({ headline, body }: typeof FERRY.first) => [headline, ...body].join("\n\n");
    await take(text(FERRY.first), "02", "2024-03-01T11:30:00Z");
    const wire = await send("second", FERRY.second);
    await group();
    const own = (await newsroom.receipts.find("desk/ferry.txt"))?.articleId ?? "";
    expect((await story(wire)).articles).toEqual([wire, own]);
    await take(`${text(FERRY.first)}\n\nMore follows.`, "01", "2024-03-01T09:10:00Z");
    await group(minutes(60)); // the first run of an hour looks further back
    expect((await story(wire, minutes(60))).articles).toEqual([own, wire]);
  });

  test("items of a file of many are found by its receipt, though they were released before the last run, and leave with it", async () => {
    const first = await send("first", FERRY.first);
    await group();
    const item = (uri: string, { headline, body }: typeof FERRY.second) =>
      JSON.stringify({
        ...{ uri, type: "text", version: "1", versioncreated: "2024-03-01T10:00:00Z", pubstatus: "usable" },
        ...{ language: "en", headline, body_text: body.join("\n\n") },
      });
    const file = `${item("urn:example:fed", FERRY.second)}\n${item("urn:example:other", BUDGET)}\n`;
    const key = "feeds/coast.ndjson";
    await ingest(newsroom.upload(key, file, "0000A1", "2024-03-01T11:59:30Z"), newsroom.services);
    await group(minutes(1));
    expect((await story(first, minutes(1))).articles).toHaveLength(2);

    await ingest(newsroom.remove(key, "0000A2", "2024-03-01T11:59:40Z"), newsroom.services);
    await group(minutes(2));
    const records = await findStoryRecords(newsroom.rows, [first], {});
    expect(records.get(first)?.members.map(({ id }) => id) ?? [first]).toEqual([first]);
  });

  test("a correction that tells something else leaves the story", async () => {
    const first = await send("first", FERRY.first);
    const second = await send("second", FERRY.second);
    await group();
    await send("second", BUDGET);
    await group(minutes(1));
    expect((await story(first)).articles).toEqual([first]);
    expect((await story(second)).articles).toEqual([second]);
  });
});

describe("a process of the grouping", () => {
  test("that is new knows from the log what came before", async () => {
    const first = await send("first", FERRY.first);
    await group();
    await send("second", FERRY.second);
    grouping = aGrouping(newsroom.rows);
    await group(minutes(1));
    expect((await story(first)).json).toMatchObject({ storyId: first, count: 2 });
  });

  test("writes nothing when nothing has changed", async () => {
    await send("first", FERRY.first);
    await send("second", FERRY.second);
    await group();
    const before = await newsroom.everyRow();
    await group(minutes(1));
    await group(minutes(61));
    await aGrouping(newsroom.rows).run(minutes(62));
    expect(await newsroom.everyRow()).toEqual(before);
  });

  test("that was overtaken by another goes on from what that one wrote", async () => {
    const first = await send("first", FERRY.first);
    await group();
    await send("second", FERRY.second);
    const other = aGrouping(newsroom.rows);
    await other.run(minutes(1));
    await send("third", FERRY.third);
    await group(minutes(2));
    expect((await story(first)).json).toMatchObject({ storyId: first, count: 3 });
    const [opened] = other.announced;
    // What the other's run may have left undone is done again: its announcement is the same one.
    expect(grouping.announced).toEqual([opened, expect.objectContaining({ type: "StoryGrew", articles: 3 })]);
  });

  test("may crash before or after any call to the table: the next one ends where it would have", async () => {
    const happens = async () => {
      await newsroom.clear();
      await send("first", FERRY.first, { version: "1" });
      await send("second", FERRY.second, { version: "2" });
      await send("budget", BUDGET, { version: "3" });
      await aGrouping(newsroom.rows).run(NOON);
      await send("third", FERRY.third, { version: "4" });
      await send("second", BUDGET, { version: "5" });
    };
    await happens();
    const inParts = () => aGrouping(newsroom.rows, { articlesAtOnce: 1 });
    const { calls } = await crashing(newsroom.client, undefined, "before", () => inParts().run(minutes(1)));
    const expected = withoutLog(await newsroom.everyRow());
    expect(calls).toBeGreaterThan(8);
    for (let call = 1; call <= calls; call++)
      for (const when of ["before", "after"] as const) {
        await happens();
        await crashing(newsroom.client, call, when, () => inParts().run(minutes(1)));
        const { run, announced } = aGrouping(newsroom.rows);
        await run(minutes(2));
        expect(withoutLog(await newsroom.everyRow()), `a crash ${when} call ${call}`).toEqual(expected);
        expect(announced.length, `announced after a crash ${when} call ${call}`).toBeLessThan(4);
      }
  }, 120_000);
});

describe("more than there is time for", () => {
  const everybody = async () => {
    await newsroom.clear();
    await send("first", FERRY.first, { version: "1" });
    await send("budget", BUDGET, { version: "2" });
    await send("second", FERRY.second, { version: "3" });
    await send("third", FERRY.third, { version: "4" });
  };
  const atOnce = async () => {
    await everybody();
    await aGrouping(newsroom.rows).run(NOON);
    return stored();
  };
  /** What briefings may tell is chosen each ten minutes only. */
  const stored = async () => withoutLog(await newsroom.everyRow()).filter(({ sk }) => !sk.startsWith("TOP#"));

  test("waits for the next minutes, which end where one run would have; the log says how many wait", async () => {
    const expected = await atOnce();
    await everybody();
    const { run } = aGrouping(newsroom.rows, { articlesAtOnce: 1 });
    const left: unknown[] = [];
    for (let minute = 0; minute < 4; minute++) {
      const logged = await run(minutes(minute), () => false);
      left.push(logged.find(([event]) => event === "STORIES_BEHIND")?.[1].waiting);
    }
    expect(left).toEqual([3, 2, 1, undefined]);
    expect(await stored()).toEqual(expected);
  });

  test("is not lost with the process that had it: the next one looks for all of it again", async () => {
    const expected = await atOnce();
    await everybody();
    // So late that what a run looks back on in any case does not find them.
    await aGrouping(newsroom.rows, { articlesAtOnce: 1 }).run(minutes(40), () => false);
    await aGrouping(newsroom.rows).run(minutes(41));
    expect(await stored()).toEqual(expected);
  });

  test("what comes meanwhile waits behind it, and a kill takes effect all the same", async () => {
    await everybody();
    const { run } = aGrouping(newsroom.rows, { articlesAtOnce: 1 });
    await run(NOON, () => false);
    await send("second", FERRY.second, { pubstatus: "canceled" });
    const late = await send("late", FERRY.second, { version: "5" });
    for (let minute = 1; minute <= 5; minute++) await run(minutes(minute), () => false);
    const { articles } = await story(await send("first", FERRY.first, { version: "1" }));
    expect(articles).toHaveLength(3);
    expect(articles.at(-1)).toBe(late);
  });
});

/** What is stored, without when and in how many runs it was. */
function withoutLog(rows: Awaited<ReturnType<typeof newsroom.everyRow>>) {
  return rows.filter(({ pk }) => pk !== "GROUPING" && pk !== "DAYS").map(({ run: _, at: __, ...row }) => row);
}

/** Runs with a crash at one call to the table. @returns how many calls were made */
async function crashing(
  client: DynamoDBClient,
  at: number | undefined,
  when: "before" | "after",
  run: () => Promise<unknown>,
): Promise<{ calls: number }> {
  let calls = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      const isNow = calls === at;
      if (isNow && when === "before") throw new Error("crash before");
      const answer = await next(args);
      if (isNow) throw new Error("crash after");
      return answer;
    },
    { step: "initialize", name: "crash" },
  );
  await run().catch(() => {});
  client.middlewareStack.remove("crash");
  return { calls };
}
