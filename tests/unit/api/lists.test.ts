/** What a list shows, and how much it reads, for all requests and whatever is stored. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { Days } from "../../../lib/aws/days.ts";
import { indexColumns } from "../../../lib/aws/latest.ts";
import { MAX_CALLS, MAX_UNITS } from "../../../lib/aws/read-budget.ts";
import { formatInstant } from "../../../lib/instant.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import { makeSummaryRecord, packRecord, type SummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, anArticle, NOON } from "../../newsroom.ts";
import { ask, publish as publishIn } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const MINUTE = 60_000;
const DAY = 86_400_000;
const dayOf = (days: number) => formatInstant(new Date(NOON.getTime() + days * DAY));
const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);

const publish = (...stories: Partial<Article>[]) => publishIn(newsroom, ...stories);

/** The sender withdraws a story. */
const withdraw = (id: string) => publish({ id, revision: "2", pubStatus: "canceled" });

async function headlines(query: Record<string, string> = {}): Promise<string[]> {
  const { json } = await ask(newsroom, NOON, "/summaries", { query });
  return json.summaries.map(({ headline }: SummaryRecord) => headline);
}

async function knownDays(): Promise<string[]> {
  return (await newsroom.everyRow()).filter(({ pk }) => pk === "DAYS").map(({ sk }) => sk);
}

const today = { id: "today", headline: "Ferry sails", published: "2024-03-01T09:00:00Z" };

describe("as long as there are stories, a list without filters is never empty", () => {
  test("even if forty-five days ahead have stories under embargo", async () => {
    await publish(today);
    for (let n = 1; n <= 45; n++) await publish({ id: `held${n}`, embargoedUntil: dayOf(n) });
    expect(await headlines()).toEqual(["Ferry sails"]);
    const feed = await ask(newsroom, NOON, "/summaries.atom", { query: { limit: "1" } });
    expect(feed.text.match(/<entry/g)).toHaveLength(1);
  });

  test("even if hundreds of today's stories are under embargo until tonight", async () => {
    await publish(today);
    await shelve(300, (n) => ({ embargoedUntil: `2024-03-01T20:${String(n % 60).padStart(2, "0")}:00Z` }));
    expect(await headlines({ limit: "1" })).toEqual(["Ferry sails"]);
  });

  test("even if forty-five days before it have lost their stories", async () => {
    await publish({ ...today, published: dayOf(-60) });
    for (let n = 3; n <= 47; n++) {
      await publish({ id: `gone${n}`, published: dayOf(-n) });
      await withdraw(`gone${n}`);
    }
    expect(await headlines()).toEqual(["Ferry sails"]);
    expect(await knownDays()).toEqual([dayOf(-60).slice(0, 10)]);
  });

  test("even if its first thousand stories are copies of later ones", async () => {
    const body = Array.from({ length: 6 }, (_, n) => ({
      type: "paragraph" as const,
      text: `On day ${n} the ferry carried ${n * 37} passengers to island ${n * 5}, and pier ${n * 11} stayed shut.`,
    }));
    await publish({ ...today, body, published: "2024-02-29T08:00:00Z" });
    await publish({ id: "copy", body, published: "2024-03-01T08:00:00Z" });
    await aGrouping(newsroom.rows).run(NOON);
    const copy = await newsroom.rows.get("ARTICLE#copy", "SUMMARY");
    await shelve(1_000, () => ({ published: "2024-03-01T07:00:00Z" }), {
      print: copy?.print,
      near: copy?.near,
      filler: randomBytes(1_500),
    });
    const { json } = await ask(newsroom, NOON, "/summaries", { query: { limit: "1" } });
    expect(json.summaries).toHaveLength(1);
    expect(json.summaries[0].sameStoryAs).toBe("today");
    expect(json.next).toBeDefined();
  });
});

describe("a day is known as long as it has stories", () => {
  const old = "2023-11-05";
  const on = (id: string, hour: number) => ({ id, published: `${old}T0${hour}:00:00Z` });

  test("also in years to come: withdrawn stories of the future leave nothing", async () => {
    for (let n = 0; n < 5; n++) {
      await publish({ id: `future${n}`, embargoedUntil: `205${n}-01-01T00:00:00Z` });
      await withdraw(`future${n}`);
    }
    expect(await knownDays()).toEqual([]);
  });

  test("also after one of two stories was withdrawn", async () => {
    await publish(on("a", 8), on("b", 9));
    await withdraw("a");
    expect(await knownDays()).toEqual([old]);
    await withdraw("b");
    expect(await knownDays()).toEqual([]);
  });

  test("also when a story is moved to another day by a correction", async () => {
    const moved = { id: "a", revision: "2", headline: "Ferry sailed", published: "2023-12-24T08:00:00Z" };
    await publish(on("a", 8), moved);
    expect(await knownDays()).toEqual(["2023-12-24"]);
  });

  test("a story that is listed while the last of its day leaves is not lost", async () => {
    await publish(on("a", 8));
    const { reached, release } = newsroom.holdFirst("DeleteItemCommand");
    const leaving = withdraw("a");
    await reached;
    await publish(on("b", 9));
    release();
    await leaving;
    expect(await knownDays()).toEqual([old]);
    expect(await headlines()).toEqual(["Harbour reopens after storm"]);
  });

  test("nor is a story whose writer was slow to add its day", async () => {
    await publish(on("a", 8));
    const { reached, release } = newsroom.holdFirst("UpdateItemCommand", ({ Key }) => Key?.pk?.S === "DAYS");
    const slow = publish(on("b", 9));
    await reached;
    await withdraw("a");
    release();
    await slow;
    expect(await headlines()).toEqual(["Harbour reopens after storm"]);
  });

  test("the minute's job adds a day again that was removed while the index was behind", async () => {
    const days = new Days(newsroom.rows);
    await publish(on("a", 8), on("b", 9));
    await withdraw("a");
    await newsroom.rows.remove({ pk: "DAYS", sk: old }); // as one does who does not see b yet
    await days.recheck(later(0.5));
    expect(await knownDays()).toEqual([]);
    await days.recheck(later(2));
    expect(await knownDays()).toEqual([old]);
    expect((await newsroom.everyRow()).filter(({ pk }) => pk === "EMPTIED")).toEqual([]);
  });

  test("the minute's job removes a day that is long past and has no stories again", async () => {
    const days = new Days(newsroom.rows);
    await publish({ id: "a", published: "2024-02-29T08:00:00Z" });
    await withdraw("a");
    await days.recheck(later(5));
    expect(await knownDays()).toEqual(["2024-02-29"]); // functions think that they have made it known
    await days.recheck(later(4 * 24 * 60));
    expect(await knownDays()).toEqual([]);
    expect((await newsroom.everyRow()).filter(({ pk }) => pk === "EMPTIED")).toEqual([]);
  });

  test("in whatever order stories arrive, move and are withdrawn", async () => {
    const event = fc.record({
      id: fc.constantFrom("a", "b", "c"),
      day: fc.integer({ min: 1, max: 3 }),
      goes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 10 }), async (events) => {
        await newsroom.clear();
        const standing = new Map<string, string>();
        for (const [n, { id, day, goes }] of events.entries()) {
          const revision = String(n + 1).padStart(4, "0");
          const published = `2023-10-0${day}T08:00:00Z`;
          await publish({
            id,
            revision,
            headline: `Take ${n}`,
            published,
            pubStatus: goes ? "withheld" : "usable",
          });
          if (goes) standing.delete(id);
          else standing.set(id, published.slice(0, 10));
        }
        expect(await knownDays()).toEqual([...new Set(standing.values())].sort());
      }),
      { numRuns: 15 },
    );
  });
});

/** Rows of summaries, many at once, all in one form. */
async function shelve(
  count: number,
  make: (n: number) => Partial<Article>,
  more: object = {},
): Promise<void> {
  const article = anArticle({ section: "News", keywords: ["harbour"] });
  const record = makeSummaryRecord(article, digestArticle(article));
  const known = new Set<string>();
  const put = async (n: number) => {
    const story = { ...record, ...make(n), articleId: `shelved${n}` } as SummaryRecord;
    const columns = indexColumns(story);
    const row = { pk: `ARTICLE#shelved${n}`, sk: "SUMMARY", turn: 1, revision: "1" };
    await newsroom.rows.put({ ...row, summary: packRecord(story), ...columns, ...more });
    if (!columns.day || known.has(columns.day)) return;
    known.add(columns.day);
    await newsroom.rows.put({ pk: "DAYS", sk: columns.day });
  };
  const AT_ONCE = 40;
  for (let from = 0; from < count; from += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => put(from + n)));
}

/** Counts what a request reads, as the table reports it. */
async function readBy<T>(work: () => Promise<T>): Promise<{ calls: number; units: number; answer: T }> {
  const read = { calls: 0, units: 0 };
  newsroom.client.middlewareStack.add(
    (next) => async (args) => {
      const { output, response } = await next({
        ...args,
        input: { ...args.input, ReturnConsumedCapacity: "TOTAL" },
      });
      const { ConsumedCapacity } = output as { ConsumedCapacity?: { CapacityUnits: number } };
      read.calls += 1;
      for (const { CapacityUnits } of [ConsumedCapacity ?? []].flat()) read.units += CapacityUnits;
      return { output, response };
    },
    { name: "units", step: "initialize" },
  );
  const answer = await work();
  newsroom.client.middlewareStack.remove("units");
  return { ...read, answer };
}

describe(`one request reads at most ${MAX_UNITS} units in ${MAX_CALLS} calls`, () => {
  const asked = (query: Record<string, string>) => readBy(() => ask(newsroom, NOON, "/summaries", { query }));
  const withinBounds = ({ calls, units }: { calls: number; units: number }) => {
    expect(calls).toBeLessThanOrEqual(MAX_CALLS);
    expect(units).toBeLessThanOrEqual(MAX_UNITS);
  };

  test("of a day with two thousand stories: a filter that matches nothing ends its page early, and the next page goes on", async () => {
    const at = (n: number) => `2024-03-01T0${n % 10}:${String(n % 60).padStart(2, "0")}:00Z`;
    await shelve(2_000, (n) => ({ published: at(n) }), { keywords: [randomBytes(700).toString("hex")] });
    const queries: Record<string, string>[] = [
      { keyword: "zebra" },
      { section: "zebra" },
      { source: "q", since: "0001-01-01", until: "9999-12-31" },
      { changedSince: "2024-03-01T11:00:00Z" },
      { limit: "100" },
      { fold: "story", limit: "100" },
      { fold: "story", source: "q" },
      {},
    ];
    for (const query of queries) withinBounds(await asked(query));
    let pages = 0;
    for (let next: string | undefined = ""; next !== undefined; pages++) {
      const { answer }: Awaited<ReturnType<typeof asked>> = await asked({
        section: "zebra",
        ...(next && { cursor: next }),
      });
      expect(answer.json.summaries).toEqual([]);
      next = answer.json.next;
    }
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(10);
  }, 600_000);

  test("of sixty days that have no story that matches", async () => {
    await shelve(60, (n) => ({ published: dayOf(-n) }));
    const { calls, units, answer } = await asked({ section: "zebra" });
    withinBounds({ calls, units });
    expect(answer.json.next).toBeDefined();
  });

  test("of rows as large as they may be", async () => {
    const [published, section] = ["2024-03-01T08:00:00Z", "News"];
    await shelve(60, () => ({ published, section }), { filler: randomBytes(60_000) });
    const queries: Record<string, string>[] = [{ limit: "100" }, { section: "zebra" }, { fold: "story" }, {}];
    for (const query of queries) withinBounds(await asked(query));
    const { answer } = await asked({ limit: "100" });
    expect(answer.json.summaries.length).toBeGreaterThan(10);
    expect(answer.json.next).toBeDefined();
  });

  test.each([
    ["changes yet to come", { changedSince: "2099-01-01" }],
    ["releases yet to come", { since: "2024-03-02" }],
    ["the end of time, in whatever zone", { since: "9999-12-31T23:59:59-23:59" }],
  ] as [string, Record<string, string>][])("and of %s nothing at all", async (_, query) => {
    await publish(today);
    const { calls, answer } = await asked(query);
    expect([calls, answer.json]).toEqual([0, { summaries: [] }]);
  });

  test("from the beginning of time to its end has all stories", async () => {
    await publish(today);
    const times: Record<string, string>[] = [
      { since: "0000-01-01T00:00:00+23:59" },
      { until: "9999-12-31T23:59:59-23:59" },
      { since: "0001-01-01", until: "9999-12-31" },
      { changedSince: "0000-01-01" },
    ];
    for (const query of times) expect(await headlines(query)).toEqual(["Ferry sails"]);
    expect(await headlines({ until: "0000-01-01T00:00:00+23:59" })).toEqual([]);
  });
});
