/**
 * An upgrade and a rollback: what the first release wrote is read and continued by this one. Stories that this one
 * writes have a newer form: the first, whose own store is in the fixtures, reads them once `npm run go-back` has run.
 */
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { type AttributeValue, type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkAnswer } from "../../infra/local/checked-answers.ts";
import { startTable } from "../../infra/local/table.ts";
import { goBack } from "../../infra/operate/go-back.ts";
import { answerRequest } from "../../lib/api/index.ts";
import type { Article } from "../../lib/article.ts";
import { Announcer } from "../../lib/aws/announcements.ts";
import type { ArticleStore } from "../../lib/aws/articles.ts";
import { Days } from "../../lib/aws/days.ts";
import type { ReceiptStore } from "../../lib/aws/receipts.ts";
import { NewerRecordError, RECORD_VERSION } from "../../lib/aws/row.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { type Outcome, type StoryState, stateFromUpload } from "../../lib/stories/versions.ts";
import { digestArticle } from "../../lib/summarise/digest.ts";
import { makeSummaryRecord, type SummaryRecord } from "../../lib/summarise/summary-record.ts";
import { aGrouping } from "../grouping.ts";
import { aNewsroom, anArticle, harbour, NOON, OTHER_ENGINE } from "../newsroom.ts";

const FIRST = new URL("../fixtures/releases/0.1.0/", import.meta.url);

/** The first release's store, as it was. */
const first: FirstRelease = await import(new URL("store.mjs", FIRST).href);

interface FirstRelease {
  table(client: DynamoDBClient, name: string): object;
  articles(
    table: object,
    revisionDays: number,
  ): Omit<ArticleStore, "save"> & {
    save(
      id: string,
      edition: object,
      summarise: (article: Article) => SummaryRecord,
      now: Date,
    ): Promise<Outcome>;
    past(id: string): Promise<StoryState[]>;
  };
  receipts(table: object): Pick<ReceiptStore, "find">;
}

/** A story's state as the first release called its fields. */
function asFirstRelease({ fieldHashes, redeliveries, ...state }: StoryState): object {
  return { ...state, prints: fieldHashes, again: redeliveries };
}

const written: Record<string, AttributeValue>[] = JSON.parse(
  gunzipSync(await readFile(new URL("rows.json.gz", FIRST))).toString(),
  (_, value) => (typeof value?.base64 === "string" ? Buffer.from(value.base64, "base64") : value),
);

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

/** As a stage that changes over to this release, or from it. */
async function startWithFormerIndex() {
  await newsroom.stop();
  newsroom = await aNewsroom(await startTable(OTHER_ENGINE, true));
}

async function get(route: string, path: Record<string, string> = {}) {
  const request = {
    method: "GET",
    route,
    origin: "https://api.example.org",
    target: route,
    path,
    query: {},
    headers: {},
    id: "1",
  };
  const services = {
    ...newsroom.services,
    log: () => {},
    cursorKey: "a key of this stage",
  };
  const { status, headers, body } = await answerRequest(request, services);
  const answer = JSON.parse(String(body));
  if (status === 200) checkAnswer("GET", route, headers["content-type"] ?? "", answer);
  return { status, body: answer };
}

const idOf = async (key: string) => (await newsroom.receipts.find(key))?.articleId ?? "";
const summaryOf = async (key: string) => get("/summaries/{id}", { id: await idOf(key) });

describe("after an upgrade from 0.1.0", () => {
  beforeEach(async () => {
    for (const Item of written)
      await newsroom.client.send(new PutItemCommand({ TableName: newsroom.tableName, Item }));
  });

  test.each([
    ["desk/harbour.txt", "updated"],
    ["desk/bridge.txt", "created"],
    ["agency/bridge.txt", "created"],
    ["desk/mill.txt", "withdrawn"],
    ["desk/budget.txt", "created"],
    ["desk/herring.txt", "created"],
    ["desk/noise.bin", "rejected"],
  ])("the receipt of %s still says %s", async (key, outcome) => {
    expect(await get("/uploads/{key+}", { key })).toMatchObject({ status: 200, body: { key, outcome } });
  });

  test.each([
    ["desk/harbour.txt", 200, "Harbour reopens after storm"],
    ["desk/bridge.txt", 200, "Council closes old bridge"],
    ["desk/herring.txt", 200, "Herring fleet's whole record"],
    ["desk/mill.txt", 410, undefined],
    ["desk/budget.txt", 404, undefined],
  ])("%s is answered as it was: %i", async (key, status, headline) => {
    const { status: answered, body } = await summaryOf(key);
    expect([answered, body.headline]).toEqual([status, headline]);
  });

  test("a summary's sentences still stand where they say, in a story of many parts too", async () => {
    for (const key of ["desk/harbour.txt", "desk/herring.txt"]) {
      const [{ body: summary }, { body: article }] = [
        await summaryOf(key),
        await get("/articles/{id}", { id: await idOf(key) }),
      ];
      expect(summary.summary.sentences.length).toBeGreaterThan(0);
      for (const { text, block, start, end } of summary.summary.sentences)
        expect(article.body[block].text.slice(start, end)).toBe(text);
    }
  });

  test("the list has every story that can be read, and no other", async () => {
    const { records } = await newsroom.articles.list({ all: true }, 10, NOON);
    expect(records.map(({ headline }) => headline).sort()).toEqual([
      "Council closes old bridge",
      "Harbour reopens after storm",
      "Herring fleet's whole record",
      "Old bridge to close for a year",
    ]);
    expect((await get("/summaries")).status).toBe(200);
  });

  test("what an earlier revision said is still kept", async () => {
    const [earlier] = await newsroom.articles.listPast(await idOf("desk/harbour.txt"));
    expect(earlier?.article?.body[0]?.text).not.toContain("Fishermen");
  });

  test("a correction corrects, a late version comes too late, and a deletion withdraws", async () => {
    const { services } = newsroom;
    const key = "desk/harbour.txt";
    const deliver = async (upload: ReturnType<typeof newsroom.upload>) => {
      await ingest(upload, services);
      return (await newsroom.receipts.findOfEvent(key, upload.sequencer))?.receipt.outcome;
    };
    expect(
      await deliver(newsroom.upload(key, harbour("The harbour reopened on Friday, and closed again."), "20")),
    ).toBe("updated");
    expect((await summaryOf(key)).body.summary.text).toContain("closed again");
    expect(await deliver(newsroom.upload(key, harbour("The harbour is closed."), "015"))).toBe("superseded");
    expect((await summaryOf(key)).body.summary.text).toContain("closed again");
    expect(await deliver(newsroom.remove(key, "30"))).toBe("withdrawn");
    expect((await summaryOf(key)).status).toBe(410);
  });

  test("a replay of what was read then corrects nothing", async () => {
    const before = await get("/articles/{id}", { id: await idOf("desk/bridge.txt") });
    const council =
      "The council voted on Monday to close the old bridge for a year. Its piers were found to be cracked. Buses will take the northern road until the work is done, the mayor said.";
    await ingest(
      newsroom.upload("desk/bridge.txt", `Council closes old bridge\n\n${council}\n`, "03"),
      newsroom.services,
    );
    expect(await newsroom.receipts.find("desk/bridge.txt")).toMatchObject({ outcome: "created" });
    const after = await get("/articles/{id}", { id: await idOf("desk/bridge.txt") });
    expect(after.body.corrected).toBeUndefined();
    expect(after.body.body).toEqual(before.body.body);
  });

  test("one of two that tell the same story can be killed, and the other stands", async () => {
    await ingest(newsroom.remove("desk/bridge.txt", "40"), newsroom.services);
    expect((await summaryOf("desk/bridge.txt")).status).toBe(410);
    expect((await summaryOf("agency/bridge.txt")).body.headline).toBe("Old bridge to close for a year");
    const { body } = await get("/summaries");
    expect(body.summaries.map(({ headline }: SummaryRecord) => headline)).toContain(
      "Old bridge to close for a year",
    );
  });

  test("an embargo that was set then ends now, and is announced", async () => {
    const told: string[] = [];
    const announcer = new Announcer(
      newsroom.rows,
      async ({ type, headline }) => void told.push(`${type}: ${headline}`),
    );
    await announcer.announceLifted(new Date("2031-01-01T06:00:30Z"), () => {});
    expect(told).toEqual(["ArticlePublished: Budget to rise by a tenth"]);
  });
});

const stored = () => first.articles(first.table(newsroom.client, newsroom.tableName), 90);
const summarise = (standing: Article) => makeSummaryRecord(standing, digestArticle(standing));

function version(revision: string, text: string): StoryState {
  const article = anArticle({ revision, body: [{ type: "paragraph", text }] });
  return stateFromUpload(article, article.published);
}

/** A version that the first release takes. */
const saveThere = (revision: string, text: string) =>
  stored().save("harbour", asFirstRelease(version(revision, text)), summarise, NOON);

const saveHere = (revision: string, text: string) =>
  newsroom.articles.save("harbour", version(revision, text), summarise, NOON);

test("where 0.1.0 never was, a new story is one row", async () => {
  await saveHere("1", "The harbour reopened on Friday.");
  expect((await newsroom.everyRow()).filter(({ pk }) => pk === "ARTICLE#harbour")).toHaveLength(1);
});

describe("while 0.1.0 is still at work", () => {
  beforeEach(startWithFormerIndex);

  test("what it takes of a story that is new to both is not lost", async () => {
    const { reached, release } = newsroom.holdFirst(
      "PutItemCommand",
      ({ Item }) => Item?.sk?.S === "ARTICLE",
    );
    const opening = saveHere("2", "The harbour reopened on Friday.");
    await reached;
    await saveThere("3", "The harbour is closed for good.").catch(() => {}); // its summary is refused
    release();
    await opening;
    expect(await newsroom.articles.find("harbour")).toMatchObject({ revision: "3" });
  });

  test("what it takes while a story gets its new form is not lost", async () => {
    await saveThere("1", "The harbour reopened on Friday.");
    const { reached, release } = newsroom.holdFirst(
      "PutItemCommand",
      ({ Item }) => Item?.sk?.S === "ARTICLE",
    );
    const moving = saveHere("2", "The harbour reopened on Friday, and closed again.");
    await reached;
    await saveThere("3", "The harbour is closed for good.");
    release();
    await moving;
    const { article, revision } = (await newsroom.articles.find("harbour")) ?? {};
    expect([revision, article?.body[0]?.text]).toEqual(["3", "The harbour is closed for good."]);
    expect((await newsroom.articles.listPast("harbour")).map((past) => past.revision)).toEqual(["2", "1"]);
  });
});

describe("after a rollback to 0.1.0", () => {
  beforeEach(startWithFormerIndex);

  /** What an operator runs before. */
  async function goBackWith(): Promise<void> {
    for await (const _ of goBack(newsroom.client, newsroom.tableName));
  }

  test("what this release wrote is read", async () => {
    const long = Array.from(
      { length: 5000 },
      (_, n) => `Day ${n} brought ${n * 7919} tonnes of herring, the office said.`,
    ).join("\n\n");
    await ingest(
      newsroom.upload("desk/harbour.txt", harbour("The harbour reopened on Friday."), "01"),
      newsroom.services,
    );
    await ingest(
      newsroom.upload("desk/herring.txt", `Herring's whole record\n\n${long}\n`, "02"),
      newsroom.services,
    );
    await ingest(
      newsroom.upload("desk/mill.txt", "Mill burns\n\nThe mill burned down on Tuesday night.\n", "03"),
      newsroom.services,
    );
    await ingest(newsroom.remove("desk/mill.txt", "04"), newsroom.services);

    await goBackWith();
    const [harbourId, herringId, millId] = [
      await idOf("desk/harbour.txt"),
      await idOf("desk/herring.txt"),
      await idOf("desk/mill.txt"),
    ];
    expect(await stored().findSummary(harbourId, NOON)).toMatchObject({
      headline: "Harbour reopens after storm",
    });
    expect((await stored().find(herringId))?.article?.body).toHaveLength(5000);
    expect(await stored().findSummary(millId, NOON)).toBe("gone");
    expect((await stored().list({}, 10, NOON)).records).toHaveLength(2);
    const keys = first.receipts(first.table(newsroom.client, newsroom.tableName));
    expect(await keys.find("desk/mill.txt")).toMatchObject({ outcome: "withdrawn" });
  });

  test("a correction that it takes stands, and this release reads it afterwards", async () => {
    await saveHere("1", "The harbour reopened on Friday.");
    await goBackWith();
    expect(await saveThere("2", "The harbour reopened on Friday, and closed again.")).toBe("updated");
    expect(await newsroom.articles.find("harbour")).toMatchObject({ revision: "2" });
    expect(await saveHere("3", "The harbour is closed for good.")).toBe("updated");
  });

  test("what a story said before is kept, and is read by either", async () => {
    await saveHere("1", "The harbour reopened on Friday.");
    await saveHere("2", "The harbour reopened on Friday, and closed again.");
    const past = await newsroom.articles.listPast("harbour");
    await goBackWith();
    expect(await newsroom.articles.listPast("harbour")).toEqual(past);
    expect(await stored().past("harbour")).toMatchObject([{ revision: "1", article: { id: "harbour" } }]);
  });

  test("whose form nobody restored, a kill waits, and nothing is written over", async () => {
    await saveHere("1", "The harbour reopened on Friday.");
    const before = await newsroom.everyRow();
    const kill = stateFromUpload(anArticle({ revision: "9", pubStatus: "canceled" }), "2024-03-01T12:00:00Z");
    await expect(stored().save("harbour", asFirstRelease(kill), summarise, NOON)).rejects.toThrow();
    expect(await newsroom.everyRow()).toEqual(before);
    expect(await newsroom.articles.save("harbour", kill, summarise, NOON)).toBe("withdrawn");
  });
});

describe("a record of a release that is newer than this one", () => {
  const key = "desk/harbour.txt";
  let id: string;
  beforeEach(async () => {
    await ingest(newsroom.upload(key, harbour("The harbour reopened on Friday."), "01"), newsroom.services);
    await ingest(
      newsroom.upload("desk/mill.txt", "Mill burns\n\nThe mill burned down on Tuesday night.\n", "02"),
      newsroom.services,
    );
    id = await idOf(key);
    // The store refuses to give back what it has just raised; it is raised all the same.
    for (const sk of ["ARTICLE", "SUMMARY"])
      await newsroom.rows
        .update({ pk: `ARTICLE#${id}`, sk }, { UpdateExpression: "SET v = :v" }, { ":v": RECORD_VERSION + 1 })
        .catch(() => {});
  });

  test("is no summary that we can give: a 500, and the log says why", async () => {
    expect(await get("/summaries/{id}", { id })).toMatchObject({
      status: 500,
      body: { type: "/problems/internal" },
    });
    await expect(newsroom.articles.findSummary(id, NOON)).rejects.toThrow(NewerRecordError);
  });

  test("takes no other story out of the list", async () => {
    const { body } = await get("/summaries");
    expect(body.summaries.map(({ headline }: SummaryRecord) => headline)).toEqual(["Mill burns"]);
  });

  test("is not written over: the upload waits for the newer release, as a dead letter if need be", async () => {
    const before = await newsroom.everyRow();
    await expect(
      ingest(newsroom.upload(key, harbour("The harbour is closed."), "03"), newsroom.services),
    ).rejects.toThrow(NewerRecordError);
    expect(await newsroom.everyRow()).toEqual(before);
  });
});

describe("one row of a newer release, of whatever kind,", () => {
  const EMBARGO = "2024-03-01T12:30:00Z";
  const ferry = Array.from(
    { length: 12 },
    (_, n) =>
      `On day ${n} the ferry carried ${n * 37} passengers to island ${n * 5}, and pier ${n * 11} stayed shut.`,
  ).join("\n\n");
  const wire = (uri: string, more: object = {}) =>
    JSON.stringify({
      uri,
      version: "1",
      versioncreated: "2024-03-01T08:00:00Z",
      headline: uri,
      body_text: ferry,
      ...more,
    });
  const take = (event: ReturnType<typeof newsroom.upload>) => ingest(event, newsroom.services);

  /** A newsroom's day, in rows of every kind. */
  beforeEach(async () => {
    const services = {
      ...newsroom.services,
      announcer: new Announcer(newsroom.rows, async () => {}),
    };
    for (const [name, more] of [
      ["ferry", {}],
      ["copy", { versioncreated: "2024-03-01T08:30:00Z" }],
      ["held", { embargoed: EMBARGO, body_text: "The budget rises by a tenth." }],
      ["other", { embargoed: EMBARGO, body_text: "The mill burned down on Tuesday night." }],
      ["gone", { body_text: "The bridge is shut." }],
    ] as const)
      await ingest(newsroom.upload(`${name}.json`, wire(`urn:example:${name}`, more), "01"), services);
    await ingest(newsroom.remove("gone.json", "02"), services);
    await aGrouping(newsroom.rows).run(NOON);
  });

  /** As a newer release would have written it. */
  async function raise({ pk, sk }: { pk: string; sk: string }): Promise<void> {
    await newsroom.rows
      .update({ pk, sk }, { UpdateExpression: "SET v = :v" }, { ":v": RECORD_VERSION + 1 })
      .catch(() => {});
  }

  const kinds: [what: string, isIt: (row: { pk: string; sk: string }) => boolean][] = [
    ["of a day", ({ pk }) => pk === "DAYS"],
    ["of a day that a story has left", ({ pk }) => pk === "EMPTIED"],
    ["of an embargo", ({ pk, sk }) => pk === "EMBARGOES" && `ARTICLE#${sk.split("#")[1]}` === heldPk],
    ["of a summary", ({ pk, sk }) => pk === heldPk && sk === "SUMMARY"],
    ["of a story that several tell", ({ pk }) => pk.startsWith("STORY#")],
    ["of the story of an article", ({ pk, sk }) => pk.startsWith("ARTICLE#") && sk === "STORY"],
    ["of what briefings may tell", ({ pk }) => pk === "STORIES"],
    ["of a receipt", ({ pk }) => pk === "UPLOAD#ferry.json"],
  ];
  let heldPk = "";

  test.each(kinds)("%s, breaks no list, stops no announcement and no other upload", async (_, isIt) => {
    heldPk = `ARTICLE#${await idOf("held.json")}`;
    const rows = (await newsroom.everyRow()).filter(isIt);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) await raise(row);
    const raised = (await newsroom.everyRow()).filter(isIt);

    for (const route of ["/summaries", "/summaries.feed.json", "/uploads", "/stories", "/briefing"])
      expect((await get(route)).status, route).toBe(200);
    const { body } = await get("/summaries");
    expect(body.summaries.map(({ headline }: SummaryRecord) => headline)).toEqual(["urn:example:ferry"]);

    const told: string[] = [];
    const announcer = new Announcer(newsroom.rows, async ({ headline = "" }) => void told.push(headline));
    await announcer.announceLifted(new Date("2024-03-01T12:31:00Z"), () => {});
    expect(told).toContain("urn:example:other");
    await new Days(newsroom.rows).recheck(new Date("2024-03-01T12:31:00Z"));

    await take(
      newsroom.upload(
        "late.json",
        wire("urn:example:late", { versioncreated: "2024-03-01T07:00:00Z" }),
        "01",
      ),
    );
    expect(await newsroom.receipts.find("late.json")).toMatchObject({ outcome: "created" });
    expect((await newsroom.everyRow()).filter(isIt)).toEqual(expect.arrayContaining(raised));
  });
});
