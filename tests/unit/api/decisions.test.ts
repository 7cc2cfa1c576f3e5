/** Stop press: the desk holds, kills and releases a story, and every route knows it with the next request. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyDecision } from "../../../lib/ingest/decide.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { makeDecision } from "../../../lib/stories/decisions.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, harbour, withMethods } from "../../newsroom.ts";
import { type Asked, ask, publish } from "../../reader.ts";

const MORNING = new Date("2024-03-01T12:00:00Z");
const LATER = new Date("2024-03-01T13:00:00Z");

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

let requests = 0;

function decide(id: string, fields: unknown, now = MORNING, more: Partial<Asked & { caller: string }> = {}) {
  return ask(newsroom, now, "/articles/{id}/status", {
    method: "POST",
    path: { id },
    target: `/articles/${id}/status`,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: Buffer.from(JSON.stringify(fields)),
    caller: "ana@herald.example",
    id: `request-${++requests}`,
    ...more,
  } as Asked);
}

const kill = (why = "The source took it back.") => ({ pubStatus: "canceled", why });
const hold = (until?: string) => ({
  pubStatus: "withheld",
  why: "The lawyers read it",
  ...(until && { until }),
});
const release = { pubStatus: "usable", why: "Cleared" };

/** What readers are told of a story, on every route that could tell it. */
async function seenBy(now: Date, id = "harbour") {
  const of = (route: string) => ask(newsroom, now, route, { path: { id } });
  const [summary, article, story, list, stories, briefing] = [
    await of("/summaries/{id}"),
    await of("/articles/{id}"),
    await of("/stories/{id}"),
    await ask(newsroom, now, "/summaries", {}),
    await ask(newsroom, now, "/stories", {}),
    await ask(newsroom, now, "/briefing", {}),
  ];
  return {
    statuses: [summary, article, story].map(({ status }) => status),
    listed: list.json.summaries.length,
    isTold: [list, stories, briefing].some(({ text }) => text.includes("harbour")),
  };
}

const OUT = { statuses: [200, 200, 200], listed: 1, isTold: true };
const HIDDEN = { statuses: [404, 404, 404], listed: 0, isTold: false };
const GONE = { statuses: [410, 410, 410], listed: 0, isTold: false };

describe("a story that is out", () => {
  beforeEach(() => publish(newsroom, {}));

  test("is gone from every route once it is killed, and back once the desk releases it", async () => {
    expect(await seenBy(MORNING)).toEqual(OUT);
    const { status, json } = await decide("harbour", kill());
    expect([status, json.pubStatus, json.visible]).toEqual([200, "canceled", false]);
    expect(json.message).toBe(
      "Killed by ana@herald.example at 2024-03-01T12:00:00Z: The source took it back. Only the desk can release it.",
    );
    expect(await seenBy(MORNING)).toEqual(GONE);
    expect((await decide("harbour", release, LATER)).json).toMatchObject({
      pubStatus: "usable",
      visible: true,
    });
    expect(await seenBy(LATER)).toEqual(OUT);
  });

  test("is out of sight while it is held, and is told as one that never was", async () => {
    await decide("harbour", hold());
    expect(await seenBy(MORNING)).toEqual(HIDDEN);
    await decide("harbour", release, LATER);
    expect(await seenBy(LATER)).toEqual(OUT);
  });

  test("comes back by itself where the hold has an end", async () => {
    const { json } = await decide("harbour", hold("2024-03-01T12:30:00Z"));
    expect(json.message).toBe(
      "Held by ana@herald.example until 2024-03-01T12:30:00Z: The lawyers read it. Readers see it from then on.",
    );
    expect(await seenBy(MORNING)).toEqual(HIDDEN);
    expect(await seenBy(LATER)).toEqual(OUT);
  });

  test("stays dead whatever is uploaded, until the desk says otherwise: then the newest version stands", async () => {
    await decide("harbour", kill());
    const text = [{ type: "paragraph" as const, text: "The harbour stayed shut, said the port on Friday." }];
    await publish(newsroom, { revision: "2", body: text });
    expect(await seenBy(MORNING)).toEqual(GONE);
    await decide("harbour", release, LATER);
    const { json } = await ask(newsroom, LATER, "/articles/{id}", { path: { id: "harbour" } });
    expect(json.body).toEqual(text);
  });

  test("leaves its words in no row that a reader's way leads to", async () => {
    await decide("harbour", kill());
    const [row] = (await newsroom.everyRow()).filter(({ sk }) => sk === "SUMMARY");
    expect([row?.summary, row?.day, row?.gone]).toEqual([undefined, undefined, true]);
  });
});

test("what is held and released is announced as withdrawn and published again, and whoever asks for changes gets it", async () => {
  const id = await uploadAndAnnounce();
  await decide(id, hold());
  await decide(id, release, LATER);
  const types = newsroom.announced.map(({ type }) => type);
  expect(types).toEqual(["ArticlePublished", "ArticleWithdrawn", "ArticlePublished"]);
  const changed = { changedSince: "2024-03-01T12:59:00Z" };
  const { json } = await ask(newsroom, LATER, "/summaries", { query: changed });
  expect(json.summaries).toHaveLength(1);
});

describe("a story that nobody has seen", () => {
  test("and is held before its embargo ends: does not come out, and after a kill was never there", async () => {
    await publish(newsroom, { embargoedUntil: "2024-03-01T12:30:00Z" });
    await decide("harbour", hold());
    expect(await seenBy(LATER)).toEqual(HIDDEN);
    await decide("harbour", kill(), LATER);
    expect(await seenBy(LATER)).toEqual(HIDDEN);
  });

  test("was held by the words of its copy, and is released by the desk", async () => {
    await ingest(
      newsroom.upload("desk/harbour.txt", `HOLD FOR RELEASE\n\n${harbour("No ship was lost.")}`, "01"),
      {
        ...newsroom.services,
      },
    );
    const [{ articleId }] = (await ask(newsroom, MORNING, "/uploads", {})).json.receipts;
    expect((await ask(newsroom, MORNING, "/summaries", {})).json.summaries).toEqual([]);
    expect((await decide(articleId, release)).json).toMatchObject({ visible: true });
    const { json } = await ask(newsroom, MORNING, "/articles/{id}", { path: { id: articleId } });
    expect(json).toMatchObject({ pubStatus: "usable", headline: "Harbour reopens after storm" });
  });
});

describe("what a release does not undo is said plainly", () => {
  test("an embargo", async () => {
    await publish(newsroom, { embargoedUntil: "2024-03-02T12:00:00Z" });
    const { status, json } = await decide("harbour", release);
    expect([status, json.type, json.detail]).toEqual([
      409,
      "/problems/conflict",
      "It is under embargo until 2024-03-02T12:00:00Z. A release does not end an embargo: send the story again " +
        'with the line "EMBARGO LIFTED", or with another time.',
    ]);
  });

  test("a kill by the sender, and a file that was deleted", async () => {
    const event = newsroom.upload("desk/harbour.txt", harbour("No ship was lost."), "01");
    await ingest(event, newsroom.services);
    await ingest(newsroom.remove("desk/harbour.txt", "02"), newsroom.services);
    const [{ articleId }] = (await ask(newsroom, MORNING, "/uploads", {})).json.receipts;
    const { status, json } = await decide(articleId, release);
    expect([status, json.detail]).toEqual([
      409,
      "Its file was deleted. Restore the file, or upload it again.",
    ]);
    await publish(newsroom, { revision: "2", pubStatus: "canceled" });
    expect((await decide("harbour", release)).json.detail).toBe(
      "Its sender killed this story. Only a newer version of it puts it up again.",
    );
  });

  test("a hold in a version that came after the one that was looked at", async () => {
    await publish(
      newsroom,
      { pubStatus: "withheld" },
      { revision: "2", pubStatus: "withheld", headline: "Two" },
    );
    expect((await decide("harbour", { ...release, revision: "1" })).json.visible).toBe(false);
    expect((await decide("harbour", { ...release, revision: "2" }, LATER)).json.visible).toBe(true);
  });
});

describe("a wrong request changes nothing", () => {
  beforeEach(() => publish(newsroom, {}));
  afterEach(async () => {
    expect(await seenBy(MORNING)).toEqual(OUT);
    expect((await ask(newsroom, MORNING, "/decisions", {})).json.decisions).toEqual([]);
  });

  test.each([
    ["no reason", { pubStatus: "canceled" }, "why"],
    ["a reason of blanks", { pubStatus: "canceled", why: "  " }, "why"],
    ["a status that is none", { pubStatus: "dead", why: "x" }, "pubStatus"],
    ["a field that is none", { ...kill(), reason: "x" }, "reason"],
    ["an end that has passed", hold("2024-03-01T11:00:00Z"), "until"],
    ["an end of a kill", { ...kill(), until: "2024-03-02T11:00:00Z" }, "until"],
    ["a field that is no text", { ...kill(), why: 3 }, "body"],
    ["no object", ["canceled"], "body"],
  ])("%s", async (_, fields, parameter) => {
    const { status, json } = await decide("harbour", fields);
    expect([status, json.parameter]).toEqual([400, parameter]);
  });

  test("content that a page of another origin may send unasked", async () => {
    const { status } = await decide("harbour", kill(), MORNING, {
      headers: { "content-type": "text/plain" },
    });
    expect(status).toBe(400);
  });

  test("too much of it, or none that can be read", async () => {
    expect((await decide("harbour", kill("x".repeat(9_000)))).status).toBe(400);
    expect((await decide("harbour", {}, MORNING, { body: Buffer.from("{") })).status).toBe(400);
  });

  test("an id that nobody knows, and another method", async () => {
    expect((await decide("nothing", kill())).status).toBe(404);
    const { status, headers } = await decide("harbour", kill(), MORNING, { method: "GET" });
    expect([status, headers.allow]).toEqual([405, "POST"]);
  });
});

test("the record of decisions: who, when and why, the latest first, page by page, and of one story", async () => {
  await publish(newsroom, {}, { id: "ferry", uri: "urn:example:ferry", headline: "Ferry sails again" });
  await decide("harbour", hold());
  await decide("ferry", kill("Wrong photo"), new Date("2024-03-01T12:10:00Z"));
  await decide("harbour", release, LATER, { caller: "joao@herald.example" });
  const first = (await ask(newsroom, LATER, "/decisions", { query: { limit: "2" } })).json;
  expect(first.decisions).toMatchObject([
    { articleId: "harbour", pubStatus: "usable", by: "joao@herald.example", at: "2024-03-01T13:00:00Z" },
    { articleId: "ferry", pubStatus: "canceled", why: "Wrong photo" },
  ]);
  const second = (await ask(newsroom, LATER, "/decisions", { query: { limit: "2", cursor: first.next } }))
    .json;
  expect(second.decisions).toMatchObject([{ articleId: "harbour", pubStatus: "withheld" }]);
  expect(second.next).toBeUndefined();
  const own = (await ask(newsroom, LATER, "/decisions", { query: { article: "harbour" } })).json;
  expect(own.decisions.map(({ pubStatus }: { pubStatus: string }) => pubStatus)).toEqual([
    "usable",
    "withheld",
  ]);
});

test("the desk is told by the receipt of an upload that its story is held, and why", async () => {
  await ingest(newsroom.upload("desk/harbour.txt", harbour("No ship was lost."), "01"), newsroom.services);
  const [{ articleId }] = (await ask(newsroom, MORNING, "/uploads", {})).json.receipts;
  await decide(articleId, hold());
  const [receipt] = (await ask(newsroom, MORNING, "/uploads", {})).json.receipts;
  expect(receipt).toMatchObject({
    visible: false,
    message:
      "Held by ana@herald.example since 2024-03-01T12:00:00Z: The lawyers read it. Only the desk can release it.",
    decision: { by: "ana@herald.example", pubStatus: "withheld" },
  });
});

test("what is held is in no story with others; released, it joins them, and held again it leaves them", async () => {
  await publish(
    newsroom,
    {},
    { id: "other", uri: "urn:example:other", upload: { ...aCopyOf("harbour"), key: "wires/other.txt" } },
  );
  const grouping = aGrouping(newsroom.rows);
  const members = async (now: Date) => {
    await grouping.run(now);
    const { json } = await ask(newsroom, now, "/stories", {});
    return json.stories.map(({ count }: { count: number }) => count);
  };
  await decide("other", hold());
  expect(await members(MORNING)).toEqual([1]);
  await decide("other", release, new Date("2024-03-01T12:01:00Z"));
  expect(await members(new Date("2024-03-01T12:02:00Z"))).toEqual([2]);
  await decide("other", hold(), new Date("2024-03-01T12:03:00Z"));
  expect(await members(new Date("2024-03-01T12:04:00Z"))).toEqual([1]);
});

function aCopyOf(name: string) {
  return {
    bucket: "uploads",
    key: `desk/${name}.txt`,
    sequencer: "01",
    size: 120,
    at: "2024-03-01T09:00:00Z",
  };
}

test("a request that dies before it has announced anything is announced by the clock", async () => {
  const id = await uploadAndAnnounce();
  const failing = withMethods(newsroom.announcer, { announce: () => Promise.reject(new Error("stopped")) });
  const decision = makeDecision({ ...kill(), pubStatus: "canceled", revision: "", by: "ana" }, MORNING, "1");
  const services = { ...newsroom.services, announcer: failing };
  await expect(applyDecision(id, decision, services)).rejects.toThrow("stopped");
  expect(newsroom.announced.map(({ type }) => type)).toEqual(["ArticlePublished"]);
  await newsroom.announcer.announceLifted(LATER, () => {});
  expect(newsroom.announced.map(({ type }) => type)).toEqual(["ArticlePublished", "ArticleWithdrawn"]);
});

/** A story that readers have seen, and were told of. @returns its id */
async function uploadAndAnnounce(): Promise<string> {
  const event = newsroom.upload("desk/harbour.txt", harbour("No ship was lost."), "01");
  await ingest(event, { ...newsroom.services, announcer: newsroom.announcer });
  return (await ask(newsroom, MORNING, "/uploads", {})).json.receipts[0].articleId;
}
