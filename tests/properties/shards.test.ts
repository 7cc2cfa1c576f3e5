/**
 * Lists of an index in shards: whatever `indexShards` is, was, and becomes while somebody reads page after page, a
 * list loses no story and no receipt, and repeats none.
 */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../lib/article.ts";
import { ArticleStore } from "../../lib/aws/articles.ts";
import { ChangedArticles } from "../../lib/aws/changed-articles.ts";
import { Days } from "../../lib/aws/days.ts";
import type { Position } from "../../lib/aws/filter.ts";
import type { ReceiptPosition } from "../../lib/aws/latest-receipts.ts";
import { ReceiptStore } from "../../lib/aws/receipts.ts";
import { StoryStore } from "../../lib/aws/stories.ts";
import { aNewsroom, anArticle, NOON } from "../newsroom.ts";
import { publish } from "../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
beforeEach(() => newsroom.clear());
afterAll(() => newsroom.stop());

/** A process of a function, as a deployment with so many shards starts it. */
const atShards = (shards: number) => ({
  ...newsroom,
  articles: new ArticleStore(newsroom.rows, 90, shards),
  receipts: new ReceiptStore(newsroom.rows, shards),
  stories: new StoryStore(newsroom.rows, shards),
});

const SHARDS = fc.constantFrom(1, 2, 3, 16);

const minute = (n: number) => String(n % 60).padStart(2, "0");
const dayOf = (days: number) => `2024-0${days === 0 ? "3-01" : `2-2${days}`}`;

/** What a newsroom does to one of its stories, at whatever number its function has then. */
const change = fc.record({
  id: fc.integer({ min: 0, max: 39 }),
  day: fc.integer({ min: 0, max: 2 }),
  at: fc.integer({ min: 0, max: 9 }),
  goes: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
  shards: SHARDS,
});

const FILTERS = fc.constantFrom({}, { all: true }, { section: "News" }, { keyword: "harbour" });

/** Reads a list to its end, each page by a process of another number. */
async function walk<P>(
  shards: readonly number[],
  read: (process: ReturnType<typeof atShards>, cursor: P | undefined) => Promise<{ ids: string[]; next?: P }>,
): Promise<string[]> {
  const found: string[] = [];
  let cursor: P | undefined;
  for (let page = 0; page < 500; page++) {
    const { ids, next } = await read(atShards(shards[page % shards.length]!), cursor);
    found.push(...ids);
    if (next === undefined) return found;
    cursor = next;
  }
  throw new Error("the walk has no end");
}

describe("a list of stories", () => {
  test("has each that stands once, the latest first, and days are known as long as they have one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 60 }),
        fc.array(SHARDS, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 7 }),
        FILTERS,
        async (changes, readers, limit, filter) => {
          await newsroom.clear();
          const standing = new Map<string, string>();
          for (const [n, { id, day, at, goes, shards }] of changes.entries()) {
            const published = `${dayOf(day)}T08:${minute(at)}:00Z`;
            const own: Partial<Article> = {
              id: `story${id}`,
              revision: String(n + 1).padStart(4, "0"),
              headline: `Take ${n}`,
              published,
              section: "News",
              keywords: ["harbour"],
              pubStatus: goes ? "withheld" : "usable",
            };
            await publish(atShards(shards), own);
            if (own.pubStatus === "withheld") standing.delete(own.id!);
            else standing.set(own.id!, `${published}#${own.id}`);
          }
          const expected = [...standing].sort(([, a], [, b]) => (a < b ? 1 : -1)).map(([id]) => id);
          const read = await walk<Position>(readers, async ({ articles }, cursor) => {
            const { records, next } = await articles.list(filter, limit, NOON, cursor);
            return { ids: records.map(({ articleId }) => articleId), ...(next && { next }) };
          });
          expect(read).toEqual(expected);
          const told = await walk<Position>(readers, async ({ stories }, cursor) => {
            const { found, next } = await stories.list({ all: true }, limit, NOON, cursor);
            return { ids: found.map(({ story }) => story.storyId), ...(next && { next }) };
          });
          expect(told).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  }, 600_000);

  test("loses none of a page's that arrive, move to another shard or go while it is read", async () => {
    const at = (n: number) => ({ id: `story${n}`, published: `2024-03-01T08:${minute(n)}:00Z` });
    for (let n = 0; n < 40; n++) await publish(atShards(1), at(n));
    let moved = 0;
    const read = await walk<Position>([1, 16, 3], async ({ articles }, cursor) => {
      const { records, next } = await articles.list({ all: true }, 3, NOON, cursor);
      // A correction of each, at another number, moves its entry.
      for (const n of [moved, 39 - moved])
        await publish(atShards([16, 2, 5][moved % 3]!), { ...at(n), revision: "2", headline: "Corrected" });
      moved += 1;
      return { ids: records.map(({ articleId }) => articleId), ...(next && { next }) };
    });
    expect(read).toEqual(Array.from({ length: 40 }, (_, n) => `story${39 - n}`));
  }, 60_000);

  test("is read in as few units as its page allows", async () => {
    for (let n = 0; n < 60; n++)
      await publish(atShards(16), { id: `story${n}`, published: `2024-03-01T08:${minute(n)}:00Z` });
    const spread = (await newsroom.everyRow()).flatMap(({ sk, day }) => (sk === "SUMMARY" ? [day] : []));
    expect(new Set(spread).size).toBeGreaterThan(12);
    const { records, next } = await atShards(16).articles.list({ all: true }, 20, NOON);
    expect([records.length, next?.day]).toEqual([20, "2024-03-01"]);
  });

  test.each([
    [16, 1],
    [1, 16],
    [16, 2],
  ])("goes empty when its last story leaves, at %i and then %i", async (before, after) => {
    const own = { id: "a", published: "2023-11-05T08:00:00Z" };
    await publish(atShards(before), own, { ...own, id: "b" });
    const knownDays = async () =>
      (await newsroom.everyRow()).filter(({ pk }) => pk === "DAYS").map(({ sk }) => sk);
    await publish(atShards(after), { ...own, revision: "2", pubStatus: "canceled" });
    expect(await knownDays()).toEqual(["2023-11-05"]);
    await new Days(newsroom.rows, after).recheck(new Date(NOON.getTime() + 120_000));
    expect(await knownDays()).toEqual(["2023-11-05"]);
    await publish(atShards(after), { ...own, id: "b", revision: "2", pubStatus: "canceled" });
    expect(await knownDays()).toEqual([]);
  });

  test("keeps a day while the story that is left on it moves to a shard that was not asked", async () => {
    const own = { published: "2023-11-05T08:00:00Z" };
    await publish(atShards(1), { id: "a", ...own }, { id: "b", ...own });
    const { reached, release } = newsroom.holdFirst(
      "QueryCommand",
      ({ ExpressionAttributeValues: values }) => JSON.stringify(values) === '{":day":{"S":"2023-11-05"}}',
    );
    const leaving = publish(atShards(1), { id: "a", ...own, revision: "2", pubStatus: "canceled" });
    await reached;
    await publish(atShards(16), { id: "b", ...own, headline: "Corrected", revision: "2" });
    release();
    await leaving;
    expect((await atShards(1).articles.list({}, 9, NOON)).records).toHaveLength(1);
  });
});

describe("receipts", () => {
  const save = (shards: number, n: number, outcome: "created" | "rejected" = "created") =>
    new ReceiptStore(newsroom.rows, shards).save(
      {
        key: `desk/${n}.txt`,
        at: `202${n % 2 ? 3 : 4}-01-01T08:${minute(n)}:00Z`,
        outcome,
        articleId: `story${n}`,
        warnings: [],
      },
      { sequencer: String(n).padStart(4, "0") },
    );

  test("are listed once each, the latest first, and grouping is told of each", async () => {
    const one = fc.record({ n: fc.integer({ min: 0, max: 50 }), shards: SHARDS, isBad: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 1, maxLength: 60 }),
        fc.array(SHARDS, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom({}, { outcome: "created" as const }, { prefix: "desk/1" }),
        async (saved, readers, limit, filter) => {
          await newsroom.clear();
          const kept = new Map<string, { place: string; outcome: string }>();
          for (const { n, shards, isBad } of saved) {
            const outcome = isBad ? "rejected" : "created";
            await save(shards, n, outcome);
            const year = n % 2 ? 2023 : 2024;
            kept.set(`desk/${n}.txt`, {
              place: `${year} ${minute(n)} ${String(n).padStart(4, "0")}`,
              outcome,
            });
          }
          const all = [...kept].sort(([, a], [, b]) => (a.place < b.place ? 1 : -1));
          const expected = all
            .filter(([, { outcome }]) => !("outcome" in filter) || outcome === filter.outcome)
            .map(([key]) => key)
            .filter((key) => !("prefix" in filter) || key.startsWith(filter.prefix!));
          const asked = { ...filter, since: "2023-01-01T00:00:00Z" };
          const read = await walk<ReceiptPosition>(readers, async ({ receipts }, cursor) => {
            const { found, next } = await receipts.list(asked, limit, NOON, cursor);
            return { ids: found.map(({ receipt }) => receipt.key), ...(next && { next }) };
          });
          expect(read).toEqual(expected);
          const changed = new ChangedArticles(newsroom.rows, readers[0]);
          const events = await changed.listEvents("2023-01-01T00:00:00Z", NOON);
          expect(events.map(({ articles }) => articles[0]?.id)).toEqual(
            all
              .map(([key]) => key.replace(/\D+/g, ""))
              .map((n) => `story${n}`)
              .reverse(),
          );
        },
      ),
      { numRuns: 25 },
    );
  }, 600_000);
});

test("a stage of one shard knows of none: nothing is noted, and no key is another than it was", async () => {
  await publish(newsroom, anArticle());
  await newsroom.receipts.save(
    { key: "desk/a.txt", at: "2024-03-01T09:00:00Z", outcome: "created", articleId: "harbour", warnings: [] },
    { sequencer: "01" },
  );
  const rows = await newsroom.everyRow();
  expect(rows.map(({ day, shards }) => [day, shards]).filter((seen) => seen.some(Boolean))).toEqual([
    ["2024-03-01", undefined],
    ["UPLOADS#2024", undefined],
  ]);
});

test.each([0, 17, 1.5, Number.NaN])("no stage has %s shards", (shards) => {
  expect(() => new Days(newsroom.rows, shards)).toThrow("1 to 16");
});
