import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sealCursor } from "../../../lib/api/cursor.ts";
import { answerRequest } from "../../../lib/api/index.ts";
import type { Article } from "../../../lib/article.ts";
import { ArticleStore } from "../../../lib/aws/articles.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { hashUri } from "../../../lib/reading/identity.ts";
import { stateFromUpload } from "../../../lib/stories/versions.ts";
import { compose, rank } from "../../../lib/summarise/index.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, anArticle, NOON, withMethods } from "../../newsroom.ts";
import { type Asked, ask, publish as publishIn, readAsset, SETTINGS } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let clock: Date;
beforeEach(async () => {
  newsroom = await aNewsroom();
  clock = NOON;
});
afterEach(() => newsroom.stop());

const get = (route: string | undefined, asked: Asked = {}) => ask(newsroom, clock, route, asked);
const publish = (...stories: Partial<Article>[]) => publishIn(newsroom, ...stories);
const summaryOf = (id: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  get("/summaries/{id}", { path: { id }, query, headers });

describe("the summary of a story", () => {
  test("says what the story says, with each sentence at its place in the body", async () => {
    await publish({});
    const { status, json } = await summaryOf("harbour", { sentences: "2" });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      articleId: "harbour",
      uri: "urn:example:harbour",
      headline: "Harbour reopens after storm",
      byline: ["Ana Lima"],
      published: "2024-03-01T09:00:00Z",
      wordCount: 21,
      links: { self: "/summaries/harbour", article: "/articles/harbour" },
    });
    const { body } = anArticle();
    expect(json.summary.sentences).toHaveLength(2);
    for (const { text, block, start, end } of json.summary.sentences) {
      expect(body[block]?.text.slice(start, end)).toBe(text);
    }
  });

  test("keeps to the budget of words or characters", async () => {
    await publish({});
    expect((await summaryOf("harbour", { words: "12" })).json.summary.words).toBeLessThanOrEqual(12);
    expect((await summaryOf("harbour", { characters: "70" })).json.summary.characters).toBeLessThanOrEqual(
      70,
    );
  });

  test("fits what it is for", async () => {
    await publish({});
    const lengthsOf = async (use: string) => (await summaryOf("harbour", { for: use })).json.summary;
    expect(await lengthsOf("push")).toMatchObject({ style: "teaser", sentences: [expect.anything()] });
    for (const [use, most] of [
      ["push", 110],
      ["seo", 160],
      ["social", 270],
    ] as const) {
      const { text, characters } = await lengthsOf(use);
      expect([use, text.length]).toEqual([use, characters]);
      expect(characters, use).toBeLessThanOrEqual(most);
    }
    expect((await lengthsOf("briefing")).words).toBeLessThanOrEqual(60);
    expect((await lengthsOf("voice")).style).toBe("voice");
  });

  test.each([
    [{ sentences: "0" }, "sentences", "a whole number of sentences from 1 to 10"],
    [{ sentences: "11" }, "sentences", "a whole number of sentences from 1 to 10"],
    [{ sentences: "three" }, "sentences", "a whole number of sentences from 1 to 10"],
    [{ sentences: "" }, "sentences", "a whole number of sentences from 1 to 10"],
    [{ words: "-5" }, "words", "a whole number of words from 1 to 2,000"],
    [{ words: "1e2" }, "words", "a whole number of words from 1 to 2,000"],
    [{ sentences: "1", words: "10" }, "words", "one of sentences, words and characters"],
    [{ style: "poem" }, "style", "one of paragraph, bullets, teaser, headline, sections and voice"],
    [{ for: "fax" }, "for", "one of push, seo, social, briefing and voice"],
    [{ for: "push", words: "20" }, "for", "no length and no style beside it"],
    [{ for: "push", style: "bullets" }, "for", "no length and no style beside it"],
    [
      { focus: "" },
      "focus",
      "words that the summary is to be about, of 1 to 200 characters that are not all blank",
    ],
    [
      { focus: " " },
      "focus",
      "words that the summary is to be about, of 1 to 200 characters that are not all blank",
    ],
    [
      { sentence: "1" },
      "sentence",
      "one of the parameters sentences, words, characters, style, for, focus, written",
    ],
  ] as [Record<string, string>, string, string][])(
    "refuses %j and says what was expected",
    async (query, parameter, expected) => {
      const { status, headers, json } = await summaryOf("harbour", query);
      expect([status, headers["content-type"]]).toEqual([400, "application/problem+json"]);
      expect(json).toMatchObject({ type: "/problems/invalid-parameter", status: 400, parameter, expected });
    },
  );

  test("costs nothing when the app has it already", async () => {
    await publish({});
    const first = await summaryOf("harbour");
    expect(first.headers.etag).toMatch(/^"[\w-]{22}"$/);
    const again = await summaryOf("harbour", {}, { "if-none-match": `"other", W/${first.headers.etag}` });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await summaryOf("harbour", { sentences: "1" })).headers.etag).not.toBe(first.headers.etag);
  });
});

describe("what readers may see", () => {
  test("an embargoed story does not exist until its minute comes, and then it does without any event", async () => {
    await publish({ embargoedUntil: "2024-03-01T12:01:00Z" });
    const unknown = await summaryOf("nobody");
    const held = await summaryOf("harbour");
    expect(held).toEqual(unknown);
    expect(held.headers["cache-control"]).toBe("no-store");
    expect((await get("/articles/{id}", { path: { id: "harbour" } })).status).toBe(404);
    expect((await get("/summaries")).json.summaries).toEqual([]);

    clock = new Date("2024-03-01T12:01:00Z");
    expect((await summaryOf("harbour")).status).toBe(200);
    expect((await get("/summaries")).json.summaries).toHaveLength(1);
  });

  test("a withheld story does not exist", async () => {
    await publish({ pubStatus: "withheld" });
    expect((await summaryOf("harbour")).status).toBe(404);
    expect((await get("/articles/{id}", { path: { id: "harbour" } })).status).toBe(404);
    expect((await get("/summaries")).json.summaries).toEqual([]);
  });

  test("a killed story is Gone", async () => {
    await publish({});
    await newsroom.articles.save(
      "harbour",
      stateFromUpload(anArticle({ revision: "2", pubStatus: "canceled" }), "2024-03-01T09:00:00Z"),
      () => expect.unreachable(),
      NOON,
    );
    expect((await summaryOf("harbour")).status).toBe(410);
    expect((await get("/articles/{id}", { path: { id: "harbour" } })).status).toBe(410);
    expect((await get("/summaries")).json.summaries).toEqual([]);
  });

  test("no cache outlives a kill by more than a minute", async () => {
    await publish({});
    for (const { headers } of [await summaryOf("harbour"), await get("/summaries")]) {
      expect(Number(/max-age=(\d+)/.exec(headers["cache-control"] ?? "")?.[1])).toBeLessThanOrEqual(60);
    }
  });

  test("a fault of ours carries the request's id and nothing else", async () => {
    const broken = { ...newsroom.services, articles: new ArticleStore(failing(), 90), ...SETTINGS };
    const { status, body } = await answerRequest(
      {
        method: "GET",
        route: "/summaries/{id}",
        origin: "https://api.example.org",
        target: "/summaries/harbour",
        path: { id: "harbour" },
        query: {},
        headers: {},
        id: "request-7",
      },
      broken,
    );
    expect(status).toBe(500);
    expect(String(body)).toContain("request-7");
    expect(String(body)).not.toContain("throttled");
  });
});

async function idsOf(query: Record<string, string>): Promise<string[]> {
  const { json } = await get("/summaries", { query });
  return json.summaries.map(({ articleId }: { articleId: string }) => articleId);
}

describe("the list", () => {
  const on = (id: string, published: string, more: Partial<Article> = {}): Partial<Article> => ({
    id,
    published,
    ...more,
  });

  test("is latest first, over days", async () => {
    await publish(
      on("a", "2024-02-27T23:59:59Z"),
      on("b", "2024-03-01T08:00:00Z"),
      on("c", "2024-03-01T09:00:00Z"),
    );
    const { json } = await get("/summaries");
    expect(json.summaries.map(({ articleId }: { articleId: string }) => articleId)).toEqual(["c", "b", "a"]);
    expect(json.next).toBeUndefined();
  });

  test("walked by cursor shows every story once, while newer ones arrive", async () => {
    const ids = Array.from({ length: 25 }, (_, n) => `s${n}`);
    await publish(
      ...ids.map((id, n) => on(id, `2024-02-${String(1 + (n % 7)).padStart(2, "0")}T0${n % 10}:00:00Z`)),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { json } = await get("/summaries", { query: { limit: "4", ...(cursor && { cursor }) } });
      seen.push(...json.summaries.map(({ articleId }: { articleId: string }) => articleId));
      cursor = json.next;
      await publish(on(`new${seen.length}`, "2024-03-01T11:00:00Z"));
    } while (cursor);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  test("walked by cursor shows what was there throughout once, while others arrive and are withdrawn", async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `s${n}`);
    const at = (n: number) => `2024-02-${String(10 + (n % 4))}T${String(n % 24).padStart(2, "0")}:00:00Z`;
    await publish(...ids.map((id, n) => on(id, at(n))));
    const withdrawn = new Set<string>();
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page === 0 || cursor; page++) {
      const { json } = await get("/summaries", { query: { limit: "3", ...(cursor && { cursor }) } });
      seen.push(...json.summaries.map(({ articleId }: { articleId: string }) => articleId));
      cursor = json.next;
      await publish(on(`new${page}`, at(page)), on(`newer${page}`, "2024-03-01T11:00:00Z"));
      const id = `s${(page * 7) % 30}`;
      withdrawn.add(id);
      await publish(on(id, at(0), { revision: "2", pubStatus: "canceled" }));
    }
    const throughout = ids.filter((id) => !withdrawn.has(id));
    expect(throughout.length).toBeGreaterThan(15);
    expect(seen.filter((id) => throughout.includes(id)).toSorted()).toEqual(throughout.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("filters by section, language and source, whatever their case, and by time", async () => {
    await publish(
      on("sport", "2024-03-01T08:00:00Z", { section: "Sport", source: "Harbour Gazette" }),
      on("news", "2024-03-01T09:00:00Z", { section: "News", language: "pt" }),
    );
    const ids = async (query: Record<string, string>) =>
      (await get("/summaries", { query })).json.summaries.map(
        ({ articleId }: { articleId: string }) => articleId,
      );
    expect(await ids({ section: "sport" })).toEqual(["sport"]);
    expect(await ids({ source: "harbour gazette" })).toEqual(["sport"]);
    expect(await ids({ language: "pt" })).toEqual(["news"]);
    expect(await ids({ section: "sport", language: "pt" })).toEqual([]);
    expect(await ids({ since: "2024-03-01T08:30:00Z" })).toEqual(["news"]);
    expect(await ids({ until: "2024-03-01T09:00:00Z" })).toEqual(["sport"]);
    expect(await ids({ since: "2024-03-01", until: "2024-03-02" })).toEqual(["news", "sport"]);
    expect(await ids({ since: "2024-03-02", until: "2024-03-01" })).toEqual([]);
  });

  test("filters by keyword: the newsroom's own, and the phrases that carry the story", async () => {
    await publish(
      on("tides", "2024-03-01T08:00:00Z", { keywords: ["Spring Tide"] }),
      on("plain", "2024-03-01T09:00:00Z"),
    );
    expect(await idsOf({ keyword: "spring tide" })).toEqual(["tides"]);
    expect(await idsOf({ keyword: "tide" })).toEqual([]);
  });

  test("gives a client that keeps a copy what has changed since: new versions, and embargoes that ended", async () => {
    const came = (at: string) => ({ ...anArticle().upload, at });
    await publish(
      on("early", "2024-02-01T08:00:00Z", { upload: came("2024-02-01T08:00:00Z") }),
      on("corrected", "2024-02-01T09:00:00Z", { upload: came("2024-03-01T10:00:00Z") }),
      on("lifted", "2024-02-01T09:30:00Z", {
        upload: came("2024-02-01T09:00:00Z"),
        embargoedUntil: "2024-03-01T11:00:00Z",
      }),
    );
    expect(await idsOf({ changedSince: "2024-03-01T10:00:00Z" })).toEqual(["lifted", "corrected"]);
    expect(await idsOf({ changedSince: "2024-03-01T10:30:00Z" })).toEqual(["lifted"]);
    expect(await idsOf({ changedSince: "2024-02-01" })).toEqual(["lifted", "corrected", "early"]);
  });

  test("finds the one story of its kind among many, over as many pages as it takes", async () => {
    await publish(
      ...Array.from({ length: 250 }, (_, n) => on(`s${n}`, "2024-03-01T09:00:00Z", { section: "News" })),
      on("odd", "2024-03-01T08:00:00Z", { section: "Chess" }),
    );
    expect(await idsOf({ section: "chess", limit: "1" })).toEqual(["odd"]);
  });

  test("takes no cursor that was altered, or that another stage gave", async () => {
    await publish(on("a", "2024-03-01T08:00:00Z"), on("b", "2024-03-01T09:00:00Z"));
    const { json } = await get("/summaries", { query: { limit: "1" } });
    expect(await idsOf({ cursor: json.next })).toEqual(["a"]);
    const [seal, said] = [json.next.slice(0, 24), json.next.slice(24)];
    const elsewhere = sealCursor({ day: "2024-03-01" }, "a key of another");
    const altered = `${json.next.slice(0, -4)}AAAA`;
    for (const cursor of [
      seal,
      said,
      `x${json.next}`,
      `${json.next}.`,
      `${json.next}=`,
      altered,
      elsewhere,
    ]) {
      expect((await get("/summaries", { query: { cursor } })).status).toBe(404);
    }
  });

  test("a cursor says nothing to who holds it, and is always the same of the same place", async () => {
    await publish(on("a", "2024-03-01T08:00:00Z"), on("b", "2024-03-01T09:00:00Z"));
    const [one, other] = [
      await get("/summaries", { query: { limit: "1" } }),
      await get("/summaries", { query: { limit: "1" } }),
    ];
    expect(one.json.next).toBe(other.json.next);
    for (const encoding of ["base64url", "base64", "latin1", "hex"] as const)
      expect(Buffer.from(one.json.next, encoding).toString("latin1")).not.toMatch(/2024|"b"|#b/);
  });

  test.each([
    "nonsense",
    Buffer.from("[1,2]").toString("base64url"),
    Buffer.from('["2024-03-01","x\'"]').toString("base64url"),
  ])("refuses %s, which is no cursor of ours", async (cursor) => {
    const { status, json } = await get("/summaries", { query: { cursor } });
    expect([status, json.parameter]).toEqual([404, "cursor"]);
  });
});

/** A page of the web, with the line that says who wrote it. */
function aPage(signature: string): string {
  const sentence = "The harbour reopened on Friday after three days of storm, and no ship was lost.";
  return `<html><head><title>Harbour reopens after storm</title></head><body><article>
    <h1>Harbour reopens after storm</h1><p class="byline">By ${signature}</p>
    ${`<p>${sentence} ${sentence}</p>`.repeat(4)}</article></body></html>`;
}

describe("the article", () => {
  test("comes in the vocabulary of the project", async () => {
    await publish({});
    expect((await get("/articles/{id}", { path: { id: "harbour" } })).json).toEqual(
      JSON.parse(JSON.stringify(anArticle())),
    );
  });

  test("comes as ninjs 3 to who asks for it", async () => {
    await publish({});
    const { headers, json } = await get("/articles/{id}", {
      path: { id: "harbour" },
      headers: { accept: "application/vnd.iptc.ninjs+json" },
    });
    expect(headers["content-type"]).toContain("application/vnd.iptc.ninjs+json");
    expect(json).toMatchObject({ uri: "urn:example:harbour", type: "text", pubStatus: "usable" });
    expect(json.bodies[0].value).toContain("No ship was lost.");
  });

  test.each([
    ["Harbour Staff", []],
    ["Ana Lima", [{ name: "Ana Lima", rel: "author" }]],
  ])("signed by %s names these people in ninjs: a desk is not a person", async (signature, people) => {
    await ingest(newsroom.upload("web/harbour.html", aPage(signature), "01"), newsroom.services);
    const { articleId: id = "" } = (await newsroom.receipts.find("web/harbour.html")) ?? {};
    const ours = await get("/articles/{id}", { path: { id } });
    expect(ours.json.byline).toEqual([{ name: signature, kind: people.length > 0 ? "person" : "desk" }]);
    const ninjs = await get("/articles/{id}", {
      path: { id },
      headers: { accept: "application/vnd.iptc.ninjs+json" },
    });
    expect([ninjs.json.by, ninjs.json.people]).toEqual([signature, people]);
  });

  test("that an earlier release stored names every signature as a person in ninjs: no kinds were noted", async () => {
    await publish({ byline: [{ name: "Harbour Staff" }] });
    const { status, json } = await get("/articles/{id}", {
      path: { id: "harbour" },
      headers: { accept: "application/vnd.iptc.ninjs+json" },
    });
    expect([status, json.people]).toEqual([200, [{ name: "Harbour Staff", rel: "author" }]]);
  });
});

describe("the list as a feed", () => {
  const sharp = anArticle({
    id: hashUri("urn:example:harbour"),
    headline: "Storm <b>&</b> \u0001calm",
    section: 'Sea & "Sky"',
  });

  test("is JSON Feed 1.1 to who asks for it", async () => {
    await publish(sharp);
    const { headers, json } = await get("/summaries", { headers: { accept: "application/feed+json" } });
    expect(headers["content-type"]).toBe("application/feed+json");
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: "https://api.example.org/summaries",
      items: [{ id: "urn:example:harbour", title: sharp.headline, authors: [{ name: "Ana Lima" }] }],
    });
  });

  test("is Atom, well-formed whatever a headline holds, and nothing in it is markup", async () => {
    await publish(sharp, { id: "other", published: "2024-03-01T08:00:00Z" });
    const { body } = await get("/summaries", {
      headers: { accept: "application/atom+xml" },
      query: { limit: "1" },
    });
    const titles: string[] = [];
    const links: string[] = [];
    const parser = new SaxesParser();
    let inside = "";
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      inside = name;
      if (name === "link") links.push(`${attributes.rel} ${attributes.href}`);
    });
    parser.on("text", (text) => {
      if (inside === "title") titles.push(text.trim());
    });
    parser.write(String(body)).close();
    expect(titles).toContain("Storm <b>&</b> calm");
    expect(links).toContainEqual(
      expect.stringMatching(/^next https:\/\/api\.example\.org\/summaries\?limit=1&cursor=/),
    );
  });

  test.each([
    ["/summaries.feed.json", "application/feed+json"],
    ["/summaries.atom", "application/atom+xml"],
  ])("has a URL of its own, %s, for a reader that cannot ask for a form", async (route, type) => {
    await publish(sharp, { id: "other", published: "2024-03-01T08:00:00Z" });
    const asked = { query: { limit: "1" }, headers: { accept: "application/rss+xml" } };
    const { status, headers, body } = await get(route, asked);
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(headers.link).toMatch(new RegExp(`^<${route}\\?limit=1&cursor=`));
    const negotiated = await get("/summaries", { ...asked, headers: { accept: type } });
    // But for the links to itself and to the next page it is the very same feed, under the same id.
    expect(String(body).replaceAll(`${route}?`, "/summaries?")).toBe(negotiated.body);
  });
});

test("the receipt of an upload is served as it was written", async () => {
  await newsroom.receipts.save(
    { key: "a b/ü.txt", outcome: "created", warnings: [], at: "2024-03-01T09:00:00Z" },
    { sequencer: "01" },
  );
  expect((await get("/uploads/{key+}", { path: { key: "a b/ü.txt" } })).json).toMatchObject({
    outcome: "created",
  });
  expect((await get("/uploads/{key+}", { path: { key: "other" } })).status).toBe(404);
});

test("the contract names every route", async () => {
  const { json } = await get("/openapi.json");
  expect(json.openapi).toMatch(/^3\.1/);
  expect(Object.keys(json.paths)).toEqual([
    "/summaries/{id}",
    "/summaries",
    "/summaries.feed.json",
    "/summaries.atom",
    "/articles/{id}",
    "/articles/{id}/versions",
    "/stories",
    "/stories/{id}",
    "/briefing",
    "/briefings/{name}",
    "/uploads",
    "/uploads/{key}",
    "/readings",
    "/articles/{id}/status",
    "/drafts",
    "/summaries/{id}/draft",
    "/summaries/{id}/approval",
    "/decisions",
    "/openapi.json",
    "/problems/{type}",
  ]);
});

describe("what a request reads, counted at the engine", () => {
  interface Read {
    Item?: object;
    ScannedCount?: number;
    Responses?: Record<string, object[]>;
  }

  /** Items: of a GetItem and a batch what they found, of a query all that it looked at. */
  async function itemsRead(ask: () => Promise<{ status: number }>): Promise<[status: number, items: number]> {
    let items = 0;
    newsroom.client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const { Item, ScannedCount = 0, Responses = {} } = result.output as Read;
        items += ScannedCount + (Item ? 1 : 0) + Object.values(Responses).flat().length;
        return result;
      },
      { name: "count", step: "initialize" },
    );
    const { status } = await ask();
    newsroom.client.middlewareStack.remove("count");
    return [status, items];
  }

  test("a summary is one item, an article the same, a large one its parts besides; a 304 no more than its 200", async () => {
    const long = Array.from({ length: 800 }, (_, n) => ({
      type: "paragraph" as const,
      text: `Ship ${n} sailed. ${randomBytes(400).toString("base64")}`,
    }));
    await publish({}, { id: "long", body: long });
    const summary = { path: { id: "harbour" } };
    expect(await itemsRead(() => get("/summaries/{id}", summary))).toEqual([200, 1]);
    const { headers } = await get("/summaries/{id}", summary);
    const known = { ...summary, headers: { "if-none-match": headers.etag ?? "" } };
    expect(await itemsRead(() => get("/summaries/{id}", known))).toEqual([304, 1]);
    expect(await itemsRead(() => get("/articles/{id}", summary))).toEqual([200, 1]);
    expect(await itemsRead(() => get("/articles/{id}", { path: { id: "long" } }))).toEqual([200, 1 + 1]);
  });

  test("a page of a list is its summaries, their places in the index, and the days that there are", async () => {
    const stories = Array.from({ length: 30 }, (_, n) => ({
      id: `s${n}`,
      published: `2024-02-1${n % 3}T08:00:00Z`,
    }));
    await publish(...stories);
    expect(await itemsRead(() => get("/summaries", { query: { limit: "20" } }))).toEqual([200, 20 + 20 + 3]);
    const { json } = await get("/summaries", { query: { limit: "20" } });
    const next = { query: { limit: "20", cursor: json.next } };
    expect(await itemsRead(() => get("/summaries", next))).toEqual([200, 10 + 10 + 2]);
  });

  test("a page on which a copy is folded away reads the first telling besides", async () => {
    const body = Array.from({ length: 6 }, (_, n) => ({
      type: "paragraph" as const,
      text: `On day ${n} the ferry carried ${n * 37} passengers to island ${n * 5}, and pier ${n * 11} stayed shut.`,
    }));
    await publish({ id: "wire", published: "2024-02-28T08:00:00Z", body });
    await publish({ id: "desk", published: "2024-02-29T08:00:00Z", body }, { id: "other" });
    await aGrouping(newsroom.rows).run(NOON);
    const since = { query: { since: "2024-02-29" } };
    expect(await itemsRead(() => get("/summaries", since))).toEqual([200, 2 + 2 + 2 + 1]);
    // With the wire in the list nothing is read twice: it was read as the first telling, and as a row of its day.
    expect(await itemsRead(() => get("/summaries"))).toEqual([200, 3 + 3 + 3 + 1]);
    expect(await itemsRead(() => get("/summaries", { query: { all: "true" } }))).toEqual([
      200,
      3 + 3 + 3 + 1,
    ]);
    expect(await itemsRead(() => get("/summaries/{id}", { path: { id: "desk" } }))).toEqual([200, 1 + 1]);
  });
});

describe("the page of the contract", () => {
  test("loads its viewer from here and nowhere else, and may run nothing but that", async () => {
    const { status, headers, body } = await get("/docs", { headers: { accept: "text/html,*/*;q=0.8" } });
    expect([status, headers["content-type"]]).toEqual([200, "text/html"]);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
    const loaded = [...String(body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => String(url));
    expect(String(body)).not.toMatch(/https?:|<script>/);
    for (const name of loaded
      .filter((url) => url.startsWith("/docs/"))
      .map((url) => url.slice("/docs/".length))) {
      const file = await get("/docs/{asset}", { path: { asset: name } });
      expect([name, file.status]).toEqual([name, 200]);
      expect(file.body.length).toBeGreaterThan(50);
    }
  });

  test("gives its files as they lie in the package, and unpacked to who takes no gzip", async () => {
    const path = { asset: "swagger-ui.css" };
    const packed = (await readAsset("swagger-ui.css")) ?? Buffer.of();
    const taken = await get("/docs/{asset}", { path, headers: { "accept-encoding": "gzip, br" } });
    expect(taken.headers["content-encoding"]).toBe("gzip");
    expect(taken.body).toEqual(packed);
    const plain = await get("/docs/{asset}", { path });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toBe(gunzipSync(packed).toString());
    expect(plain.headers.etag).not.toBe(taken.headers.etag);
  });

  test.each(["package.json", "../functions/summaries.mjs", "toString"])(
    "gives no other file: %s",
    async (asset) => {
      expect((await get("/docs/{asset}", { path: { asset } })).status).toBe(404);
    },
  );
});

test("a record of a long story still holds what any budget needs", async () => {
  // Four hundred sentences of which no two say the same.
  const named = (n: number) =>
    `${"BDFGKLMNPRST"[n % 12]}${"aeiou"[n % 5]}${"lmnrst"[n % 6]}${n.toString(20).replaceAll(/\d/g, "o")}`;
  const body = Array.from({ length: 400 }, (_, n) => ({
    type: "paragraph" as const,
    text: `${named(n)} took ${n + 1_000} crates of ${named(n + 401)} to ${named(n + 997)} on Friday.`,
  }));
  await publish({ body });
  const { json } = await summaryOf("harbour", { sentences: "10" });
  const { language, headline } = anArticle();
  const whole = compose(rank(anArticle({ body })), { budget: { sentences: 10 }, language, headline });
  expect(json.summary).toEqual(JSON.parse(JSON.stringify(whole)));
});

function failing() {
  return withMethods(newsroom.rows, {
    query: async () => {
      throw new Error("throttled");
    },
  });
}
