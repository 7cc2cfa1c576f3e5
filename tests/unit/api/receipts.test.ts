/** The report on an upload: is the story out; if not, why, and until when. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, harbour, NOON } from "../../newsroom.ts";
import { ask, publish } from "../../reader.ts";

const KEY = "desk/harbour.txt";
const BODY = "The harbour reopened on Friday after three days of storm. No ship was lost.";
const STORY = harbour(BODY);
/** What every report on an embargo ends with. */
const SOONER = 'To let it out sooner, send it again with the line "EMBARGO LIFTED", or with another time.';

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const deliver = (event: UploadEvent) => ingest(event, newsroom.services);

/** What is answered to who asks for the receipt of a key. */
async function reportOf(key = KEY, at: Date | string = NOON) {
  const { status, json } = await ask(newsroom, new Date(at), "/uploads/{key+}", { path: { key } });
  expect(status).toBe(200);
  return json;
}

const readersOf = async (id: string, at: Date | string = NOON) =>
  (await ask(newsroom, new Date(at), "/summaries/{id}", { path: { id } })).status;

function ninjs(more: object): string {
  return JSON.stringify({
    uri: "urn:example:fares",
    language: "en",
    versioncreated: "2024-03-01T08:00:00Z",
    headline: "Ferry fares fall",
    body_text: "Ferry fares fall on Monday, the company said. It had raised them twice in a year.",
    ...more,
  });
}

describe("a story that is out", () => {
  test("has a report that says so, and since when", async () => {
    await deliver(newsroom.upload(KEY, STORY, "01"));
    expect(await reportOf()).toMatchObject({
      outcome: "created",
      visible: true,
      pubStatus: "usable",
      availableAt: "2024-03-01T09:00:00Z",
      message: "Out since 2024-03-01T09:00:00Z.",
    });
  });

  test("sent again unchanged has a report that says so", async () => {
    await deliver(newsroom.upload(KEY, STORY, "01"));
    await deliver(newsroom.upload(KEY, STORY, "02", "2024-03-01T09:30:00Z"));
    const { outcome, visible, message } = await reportOf();
    expect([outcome, visible]).toEqual(["unchanged", true]);
    expect(message).toMatch(/^It says what stood already\. Out since 2024-03-01T09:\d0:00Z\.$/);
  });

  test("that another article told first has a report that lists leave it out, and for which", async () => {
    const body = Array.from(
      { length: 6 },
      (_, n) =>
        `On day ${n} the ferry carried ${n * 37} passengers to island ${n * 5}, and pier ${n * 11} stayed shut.`,
    ).join("\n\n");
    await deliver(newsroom.upload("wire/ferry.txt", harbour(body), "01", "2024-03-01T08:00:00Z"));
    await deliver(newsroom.upload("desk/ferry.txt", harbour(body), "01", "2024-03-01T09:00:00Z"));
    await aGrouping(newsroom.rows).run(NOON);
    const first = await reportOf("wire/ferry.txt");
    expect(await reportOf("desk/ferry.txt")).toMatchObject({
      visible: true,
      sameStoryAs: first.articleId,
      message: `Out since 2024-03-01T09:00:00Z. Lists leave it out, for ${first.articleId} told the same story first.`,
    });
    expect(first.sameStoryAs).toBeUndefined();
  });
});

describe("a story that is held", () => {
  test("until its embargo ends says so, why and until when, and is out then without another event", async () => {
    await deliver(newsroom.upload(KEY, `EMBARGOED UNTIL 6 March 2024 06:00 GMT\n\n${STORY}`, "01"));
    const held = await reportOf();
    expect(held).toMatchObject({
      outcome: "created",
      visible: false,
      pubStatus: "usable",
      embargoedUntil: "2024-03-06T06:00:00Z",
      availableAt: "2024-03-06T06:00:00Z",
    });
    expect(held.message).toBe(
      'Held until 2024-03-06T06:00:00Z: the copy says "EMBARGOED UNTIL 6 March 2024 06:00 GMT". Readers see it from then on. ' +
        SOONER,
    );
    expect(await readersOf(held.articleId)).toBe(404);

    const then = "2024-03-06T06:00:00Z";
    expect(await reportOf(KEY, then)).toMatchObject({
      visible: true,
      message: "Out since 2024-03-06T06:00:00Z.",
    });
    expect(await readersOf(held.articleId, then)).toBe(200);
  });

  test("by a wire's own field says so, too", async () => {
    await deliver(newsroom.upload("wires/1.json", ninjs({ embargoed: "2024-03-02T06:00:00Z" }), "01"));
    expect(await reportOf("wires/1.json")).toMatchObject({
      visible: false,
      embargoedUntil: "2024-03-02T06:00:00Z",
      message: `Held until 2024-03-02T06:00:00Z: it, or a version before it, is under embargo. Readers see it from then on. ${SOONER}`,
    });
  });

  test("by an embargo that its correction does not mention says so, and how it is let out", async () => {
    await deliver(newsroom.upload(KEY, `EMBARGOED UNTIL 6 March 2024 06:00 GMT\n\n${STORY}`, "01"));
    await deliver(newsroom.upload(KEY, STORY.replace("storm", "gale"), "02"));
    const held = await reportOf();
    expect(held).toMatchObject({
      outcome: "updated",
      visible: false,
      embargoedUntil: "2024-03-06T06:00:00Z",
      message: expect.stringContaining(SOONER),
    });
    expect(await readersOf(held.articleId)).toBe(404);

    await deliver(newsroom.upload(KEY, `EMBARGO LIFTED\n\n${STORY.replace("storm", "gale")}`, "03"));
    const out = await reportOf();
    expect(out).toMatchObject({ visible: true });
    expect(out.warnings).toContainEqual({
      code: "embargo-lifted",
      message:
        'An embargo that an earlier version was under ends with this one: the copy says "EMBARGO LIFTED".',
    });
    expect(await readersOf(held.articleId)).toBe(200);
  });

  test("until somebody sends it again says which line holds it, and what to do", async () => {
    await deliver(newsroom.upload(KEY, `NOT FOR PUBLICATION\n\n${STORY}`, "01"));
    const held = await reportOf();
    expect(held).toMatchObject({ visible: false, pubStatus: "withheld" });
    expect(held.availableAt).toBeUndefined();
    expect(held.message).toMatch(/^Held back.*"NOT FOR PUBLICATION".*send it again without that line/);
    expect(await readersOf(held.articleId)).toBe(404);
  });

  test("by its sender's status alone says that", async () => {
    await deliver(newsroom.upload("wires/1.json", ninjs({ pubstatus: "withheld" }), "01"));
    expect((await reportOf("wires/1.json")).message).toBe(
      "Held back, so that nobody can read it. To publish it, send it again as usable.",
    );
  });

  test("by a later version in another file has a report that a newer version stands", async () => {
    await deliver(newsroom.upload("wires/1.json", ninjs({ version: "1" }), "01"));
    expect((await reportOf("wires/1.json")).visible).toBe(true);
    await deliver(newsroom.upload("wires/2.json", ninjs({ version: "2", pubstatus: "withheld" }), "01"));
    expect(await reportOf("wires/1.json")).toMatchObject({
      outcome: "created",
      visible: false,
      pubStatus: "withheld",
      message: expect.stringMatching(/^A newer version stands\. Held back/),
    });
  });
});

describe("a story that is gone", () => {
  test("because its file was deleted", async () => {
    await deliver(newsroom.upload(KEY, STORY, "01"));
    await deliver(newsroom.remove(KEY, "02"));
    expect(await reportOf()).toMatchObject({
      outcome: "withdrawn",
      visible: false,
      pubStatus: "canceled",
      message: "The file is deleted. The story is withdrawn: nobody can read it.",
    });
  });

  test("because a kill came under its key", async () => {
    await deliver(newsroom.upload(KEY, STORY, "01"));
    await deliver(newsroom.upload(KEY, `STORY KILL\n\n${STORY}`, "02"));
    expect(await reportOf()).toMatchObject({
      outcome: "withdrawn",
      visible: false,
      message: expect.stringMatching(
        /^It is a kill, and took \S+\. The story is withdrawn: nobody can read it\.$/,
      ),
    });
  });

  test("because a kill came under another key says so on the first one's receipt, too", async () => {
    await deliver(newsroom.upload("wires/1.json", ninjs({ version: "1" }), "01"));
    await deliver(newsroom.upload("wires/2.json", ninjs({ version: "2", pubstatus: "canceled" }), "01"));
    expect((await reportOf("wires/1.json")).message).toBe("The story is withdrawn: nobody can read it.");
    expect((await reportOf("wires/2.json")).message).toMatch(
      /^It is a kill, and took \S+\. The story is withdrawn/,
    );
  });

  test("but another file still tells it", async () => {
    await deliver(newsroom.upload("wires/1.json", ninjs({ version: "1" }), "01"));
    await deliver(newsroom.upload("wires/2.json", ninjs({ version: "2", headline: "Fares fall" }), "01"));
    await deliver(newsroom.remove("wires/1.json", "02"));
    expect(await reportOf("wires/1.json")).toMatchObject({
      visible: true,
      message: expect.stringMatching(/^The file is deleted\. Another file tells its story\. Out since/),
    });
  });

  test("when the file carried none", async () => {
    await deliver(newsroom.remove(KEY, "02"));
    expect(await reportOf()).toMatchObject({
      visible: false,
      message: "The file is deleted. It carried no story.",
    });
  });
});

describe("a kill that hits nothing", () => {
  const NOTICE = "EDITORS: Please kill the story 'Harbour reopens after storm'.\n\nIt was wrong.";

  test("says so, what to do, and which story it seems to mean, while that stays up", async () => {
    await deliver(newsroom.upload(KEY, STORY, "01"));
    await deliver(
      newsroom.upload("desk/other.txt", STORY.replace("Harbour reopens after", "Ferry sails in"), "01"),
    );
    await deliver(newsroom.upload("desk/kill.txt", NOTICE, "01"));
    const { outcome, message, candidates } = await reportOf("desk/kill.txt");
    const story = await reportOf();
    expect(outcome).toBe("withdrawn");
    expect(message).toBe(
      "No story stood under this key or uri, so this kill took none. To kill one, delete its file, or send the kill under the same key. It may mean what came as desk/harbour.txt, which stands.",
    );
    expect(candidates).toEqual([{ key: KEY, articleId: story.articleId }]);
    expect(story.visible).toBe(true);
    await deliver(newsroom.remove(KEY, "02"));
    expect((await reportOf("desk/kill.txt")).candidates).toBeUndefined();
  });

  test.each([
    ["slug, as AP has it", "wires/ap.json", { slugline: "Quill-Painkillers" }, "Quill-Painkillers, V9991"],
    ["file's name", "wires/quill-painkillers.txt", {}, "slugged Quill-Painkillers"],
    ["number", "wires/dpa-157.json", {}, 'item dpa 157 "Tall ship sinks"'],
    ["guid", "wires/x.json", { uri: "urn:newsml:example.com:20240301:nL8N1" }, "nL8N1"],
    ["headline", "wires/y.json", {}, 'the story "Ferry fares fall" of this morning'],
  ])("finds one that it names by its %s", async (_, key, more, named) => {
    await deliver(newsroom.upload(key, ninjs({ uri: undefined, guid: undefined, ...more }), "01"));
    const kill = `STORY KILL\n\nPORT ELLIS, March 1 - Please kill ${named}. It is wrong.`;
    await deliver(newsroom.upload("notices/kill.txt", kill, "01"));
    expect((await reportOf("notices/kill.txt")).candidates).toMatchObject([{ key }]);
  });

  test("means none that it does not name, nor one of another sender", async () => {
    await deliver(newsroom.upload("partners/1/a.txt", STORY, "01"));
    await deliver(
      newsroom.upload("desk/a story.txt", harbour(BODY).replace("Harbour reopens after storm", "Gale"), "01"),
    );
    await deliver(newsroom.upload("desk/kill.txt", NOTICE, "01"));
    expect((await reportOf("desk/kill.txt")).candidates).toBeUndefined();
    await deliver(newsroom.upload("partners/1/kill.txt", NOTICE, "01"));
    expect((await reportOf("partners/1/kill.txt")).candidates).toMatchObject([{ key: "partners/1/a.txt" }]);
    await deliver(newsroom.upload("partners/2/kill.txt", NOTICE, "01"));
    expect((await reportOf("partners/2/kill.txt")).candidates).toBeUndefined();
  });

  test("is kept without its words, but for the line that its warning quotes", async () => {
    await deliver(newsroom.upload("desk/kill.txt", NOTICE, "01"));
    expect(JSON.stringify(await newsroom.everyRow())).not.toMatch(/It was wrong/i);
  });

  test("in whatever order the two arrive, a kill of the same uri says that it took the story", async () => {
    const story = newsroom.upload("wires/1.json", ninjs({ version: "1" }), "01");
    const kill = newsroom.upload("wires/2.json", ninjs({ version: "2", pubstatus: "canceled" }), "01");
    await deliver(kill);
    expect((await reportOf("wires/2.json")).message).toContain("took none");
    await deliver(story);
    const { message, articleId } = await reportOf("wires/2.json");
    expect(message).toBe(`It is a kill, and took ${articleId}. The story is withdrawn: nobody can read it.`);
    expect((await reportOf("wires/1.json")).message).toMatch(/^The story is withdrawn/);
  });

  test("sent twice in other words took the story all the same", async () => {
    const kill = (version: string, body_text: string) =>
      newsroom.upload(`wires/${version}.json`, ninjs({ version, pubstatus: "canceled", body_text }), "01");
    await deliver(newsroom.upload("wires/1.json", ninjs({ version: "1" }), "01"));
    await deliver(kill("2", "The fares in this story are wrong."));
    await deliver(kill("3", "The fares in this story are those of last year."));
    expect((await reportOf("wires/3.json")).message).toMatch(/^It is a kill, and took /);
  });

  test("is looked up within what one request may read", async () => {
    for (let n = 0; n < 130; n++)
      await publish(newsroom, {
        id: `s${n}`,
        published: `2024-02-${String(1 + (n % 29)).padStart(2, "0")}T08:00:00Z`,
      });
    await deliver(newsroom.upload("desk/kill.txt", NOTICE, "01"));
    let [calls, units] = [0, 0];
    newsroom.client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } });
        const { ConsumedCapacity = {} } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
        calls += 1;
        units += ConsumedCapacity.CapacityUnits ?? 0;
        return result;
      },
      { step: "initialize" },
    );
    await reportOf("desk/kill.txt");
    expect(calls).toBeLessThanOrEqual(20);
    expect(units).toBeLessThanOrEqual(300);
  });
});

describe("an upload that could not be read", () => {
  test("says why, and what to do", async () => {
    await deliver(newsroom.upload(KEY, "", "01"));
    const { outcome, visible, message, rejection } = await reportOf();
    expect([outcome, visible]).toEqual(["rejected", false]);
    expect(message).toBe(`Not out: it could not be read. ${rejection.message} ${rejection.hint}`);
  });

  test("says that the story which stood before still stands", async () => {
    await deliver(newsroom.upload(KEY, STORY, "01"));
    await deliver(newsroom.upload(KEY, "", "02"));
    expect(await reportOf()).toMatchObject({
      outcome: "rejected",
      visible: true,
      message: expect.stringMatching(/left as it was\. Out since 2024-03-01T09:00:00Z\.$/),
    });
  });
});

test("a receipt of before the article was saved says that it is being saved", async () => {
  await newsroom.receipts.save(
    {
      key: KEY,
      outcome: "created",
      articleId: "nobody",
      format: "text",
      warnings: [],
      at: "2024-03-01T09:00:00Z",
    },
    { sequencer: "01" },
  );
  expect(await reportOf()).toMatchObject({ visible: false, message: expect.stringContaining("being saved") });
});

describe("the list of receipts", () => {
  const ROUTE = "/uploads";
  async function list(query: Record<string, string> = {}, at: Date | string = NOON) {
    const { status, json } = await ask(newsroom, new Date(at), ROUTE, { query });
    expect(status).toBe(200);
    return json as {
      receipts: { key: string; outcome: string; visible: boolean; message: string }[];
      next?: string;
    };
  }
  const keysOf = async (query: Record<string, string> = {}) =>
    (await list(query)).receipts.map(({ key }) => key);

  /** Every page of a list, one after the other. */
  async function walk(query: Record<string, string>) {
    const keys: string[] = [];
    let pages = 0;
    let cursor: string | undefined;
    do {
      const page = await list({ ...query, ...(cursor && { cursor }) });
      keys.push(...page.receipts.map(({ key }) => key));
      cursor = page.next;
      pages += 1;
    } while (cursor);
    return { keys, pages };
  }

  const minute = (n: number) => `2024-03-01T09:${String(n).padStart(2, "0")}:00Z`;

  test("answers for a whole desk at once, latest first, each as it stands now", async () => {
    await deliver(newsroom.upload("desk/a.txt", STORY, "01", minute(1)));
    await deliver(newsroom.upload("desk/b.txt", `NOT FOR PUBLICATION\n\n${STORY}`, "01", minute(2)));
    await deliver(newsroom.upload("wires/c.bin", "", "01", minute(3)));
    await deliver(newsroom.upload("desk/d.txt", STORY, "01", minute(4)));
    await deliver(newsroom.remove("desk/d.txt", "02", minute(5)));
    const { receipts, next } = await list();
    expect(receipts.map(({ key, outcome, visible }) => [key, outcome, visible])).toEqual([
      ["desk/d.txt", "withdrawn", false],
      ["desk/d.txt", "created", false],
      ["wires/c.bin", "rejected", false],
      ["desk/b.txt", "created", false],
      ["desk/a.txt", "created", true],
    ]);
    expect(next).toBeUndefined();
    // A single receipt says the same.
    expect(receipts[4]).toEqual(await reportOf("desk/a.txt"));
    expect(receipts[1]?.message).toBe("The story is withdrawn: nobody can read it.");
  });

  test("is filtered by what keys begin with, by outcome and by time", async () => {
    await deliver(newsroom.upload("desk/a.txt", STORY, "01", minute(1)));
    await deliver(newsroom.upload("wires/b.bin", "", "01", minute(2)));
    await deliver(newsroom.upload("wires/c.txt", STORY, "01", minute(3)));
    expect(await keysOf({ prefix: "wires/" })).toEqual(["wires/c.txt", "wires/b.bin"]);
    expect(await keysOf({ prefix: "Wires/" })).toEqual([]);
    expect(await keysOf({ outcome: "rejected" })).toEqual(["wires/b.bin"]);
    expect(await keysOf({ since: minute(2) })).toEqual(["wires/c.txt", "wires/b.bin"]);
    expect(await keysOf({ since: minute(2), outcome: "created", prefix: "wires/c" })).toEqual([
      "wires/c.txt",
    ]);
  });

  test("walked by its pages has every event once, whatever the page, the filter and the key", async () => {
    const keys = Array.from({ length: 23 }, (_, n) => `desk/${n}\nä ${"x".repeat(n * 40)}.txt`);
    for (const [n, key] of keys.entries()) await deliver(newsroom.upload(key, "", "01", minute(n >> 1)));
    const latest = (await walk({ limit: "100" })).keys;
    expect(latest.toSorted()).toEqual(keys.toSorted());
    const filters: Record<string, string>[] = [{}, { outcome: "rejected" }, { prefix: "desk/1" }];
    for (const limit of ["1", "7", "23"])
      for (const filter of filters)
        expect((await walk({ limit, ...filter })).keys).toEqual(
          latest.filter((key) => key.startsWith(filter.prefix ?? "")),
        );
  });

  test("goes back a year, and to the first of all events when asked", async () => {
    await deliver(newsroom.upload("desk/old.txt", "", "01", "2009-05-04T09:00:00Z"));
    await deliver(newsroom.upload("desk/last.txt", "", "01", "2023-03-05T09:00:00Z"));
    await deliver(newsroom.upload("desk/new.txt", "", "01", minute(1)));
    expect(await keysOf()).toEqual(["desk/new.txt", "desk/last.txt"]);
    expect((await walk({ since: "0001-01-01" })).keys).toEqual([
      "desk/new.txt",
      "desk/last.txt",
      "desk/old.txt",
    ]);
  });

  test("takes no cursor of another list, and gives none that another takes", async () => {
    for (const n of [1, 2]) await deliver(newsroom.upload(`desk/${n}.txt`, `${STORY}${n}`, "01", minute(n)));
    const [{ next = "" }, stories] = [
      await list({ limit: "1" }),
      (await ask(newsroom, NOON, "/summaries", { query: { limit: "1", all: "true" } })).json,
    ];
    const statusOf = async (route: string, cursor: string) =>
      (await ask(newsroom, NOON, route, { query: { cursor } })).status;
    expect(await statusOf(ROUTE, stories.next)).toBe(404);
    expect(await statusOf("/summaries", next)).toBe(404);
    expect(await statusOf(ROUTE, next)).toBe(200);
    expect(Buffer.from(next, "base64url").toString("latin1")).not.toMatch(/desk|2024/);
  });

  test.each([
    [{ outcome: "published" }, "outcome", /one of created, updated, .*rejected/],
    [{ prefix: "" }, "prefix", /1 to 1,024 characters/],
    [{ since: "yesterday" }, "since", /a date, or a time with its zone/],
    [{ limit: "101" }, "limit", /from 1 to 100/],
    [{ until: "2024-03-01" }, "until", /one of the parameters prefix, outcome, since, limit, cursor/],
  ])("says what is wrong with %j", async (query, parameter, expected) => {
    const { status, json } = await ask(newsroom, NOON, ROUTE, { query: query as Record<string, string> });
    expect([status, json.parameter]).toEqual([400, parameter]);
    expect(json.expected).toMatch(expected);
  });

  test("of before the upgrade are in it once they are read again", async () => {
    const event = newsroom.upload("desk/a.txt", STORY, "01", minute(1));
    await deliver(event);
    const [row] = (await newsroom.everyRow()).filter(({ pk }) => pk === "UPLOAD#desk/a.txt");
    await newsroom.rows.set(row!, { day: undefined, range: undefined, outcome: "created" });
    expect(await keysOf()).toEqual([]);
    await deliver(event);
    expect(await list()).toMatchObject({ receipts: [{ key: "desk/a.txt", outcome: "created" }] });
  });

  test("costs an event no other call than its receipt does", async () => {
    const calls: string[] = [];
    newsroom.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          calls.push(commandName ?? "");
          return next(args);
        },
      { step: "initialize" },
    );
    await newsroom.receipts.save(
      { key: KEY, outcome: "withdrawn", warnings: [], at: minute(1) },
      { sequencer: "01" },
    );
    expect(calls).toEqual(["UpdateItemCommand"]);
  });

  test("reads no more than one request may, whatever is asked for and however much is stored", async () => {
    const warnings = Array.from({ length: 40 }, (_, n) => ({
      code: "date-unreadable" as const,
      message: `The date ${n} cannot be read: ${"x".repeat(150)}`,
    }));
    const saved = Array.from({ length: 250 }, (_, n) =>
      newsroom.receipts.save(
        {
          key: `wires/${n}.txt`,
          outcome: "created",
          articleId: `story${n}`,
          revision: "1",
          format: "text",
          warnings,
          at: minute(n % 60),
        },
        { sequencer: "01" },
      ),
    );
    await Promise.all(saved);
    const read = { units: 0, calls: 0 };
    newsroom.client.middlewareStack.add(
      (next) => async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: "TOTAL" };
        const { output, response } = await next({ ...args, input });
        const { ConsumedCapacity = [] } = output as { ConsumedCapacity?: { CapacityUnits?: number } };
        for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) read.units += CapacityUnits;
        read.calls += 1;
        return { output, response };
      },
      { step: "initialize" },
    );
    const queries: Record<string, string>[] = [
      { prefix: "nowhere/" },
      { outcome: "rejected" },
      { limit: "100" },
      { since: "0001-01-01", prefix: "y" },
    ];
    for (const query of queries) {
      let cursor: string | undefined;
      do {
        [read.units, read.calls] = [0, 0];
        const page = await list({ ...query, ...(cursor && { cursor }) });
        cursor = page.next;
        expect(read.units).toBeLessThanOrEqual(300);
        expect(read.calls).toBeLessThanOrEqual(20);
      } while (cursor);
    }
  });
});

test("whatever came, in whatever order, a receipt says visible of what readers are given, and of nothing else", async () => {
  const what = fc.constantFrom("story", "embargo", "held", "kill", "delete");
  const event = fc.record({
    what,
    key: fc.constantFrom("wires/1.json", "wires/2.json"),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  const embargoed = "2024-03-02T06:00:00Z";
  const statusOf: Record<string, object> = {
    embargo: { embargoed },
    held: { pubstatus: "withheld" },
    kill: { pubstatus: "canceled" },
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (history, backwards) => {
        await newsroom.clear();
        const events = history.map(({ what, key, minute }, n) => {
          const [sequencer, at] = [`0${n + 1}`, `2024-03-01T09:${String(minute).padStart(2, "0")}:00Z`];
          if (what === "delete") return newsroom.remove(key, sequencer, at);
          return newsroom.upload(key, ninjs({ version: `${n + 1}`, ...statusOf[what] }), sequencer, at);
        });
        for (const came of backwards ? events.toReversed() : events) await deliver(came);
        for (const key of new Set(history.map(({ key }) => key)))
          for (const at of [NOON, embargoed]) {
            const { visible, articleId, message } = await reportOf(key, at);
            expect(message).not.toBe("");
            if (articleId) expect(visible).toBe((await readersOf(articleId, at)) === 200);
            else expect(visible).toBe(false);
          }
      },
    ),
    { numRuns: 12 },
  );
});
