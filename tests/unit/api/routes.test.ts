/** What holds for every route: how long a cache may keep its answers, and what keeps an upload's text from harm. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiServices, readBriefings } from "../../../lib/api/index.ts";
import { ROUTE_NAMES, ROUTES as ROWS, type Route } from "../../../lib/api/routes.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { aNewsroom, harbour, NOON, withMethods } from "../../newsroom.ts";
import { answer, readDesk } from "../../reader.ts";
import { modelThatSays, write } from "../../writer.ts";

const KEY = "desk/harbour.txt";
const STORY = harbour("The harbour reopened on Friday after three days of storm, its master said.");
const KILL = `STORY KILL\n\n${STORY}`;

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let services: ApiServices;
/** What stands for the parameters of a path. */
let path: Record<string, string>;

beforeAll(async () => {
  newsroom = await aNewsroom();
  await ingest(newsroom.upload(KEY, STORY, "01"), newsroom.services);
  const { articleId = "" } = (await newsroom.receipts.find(KEY)) ?? {};
  path = {
    id: articleId,
    key: KEY,
    type: "gone",
    asset: "swagger-ui.css",
    name: "morning",
    file: await findDeskScript(),
  };
  services = {
    ...newsroom.services,
    briefings: readBriefings("morning?words=100"),
    cursorKey: "a key of this stage",
    hasWriter: true,
  };
  await write(newsroom, articleId, modelThatSays({ sentences: [] }));
});
afterAll(() => newsroom.stop());

/** The name of the script that the desk's page loads. */
const findDeskScript = async () =>
  Object.keys(await readDesk()).find((name) => name.startsWith("main-")) ?? "";

const ROUTES: string[] = [...new Set(ROUTE_NAMES.map((name) => ROWS[name].path))];
const READ = ROUTE_NAMES.map((name): Route => ROWS[name]).flatMap(({ method, path }) => (method ? [] : path));
const OF_STORIES = ROUTE_NAMES.map((name) => ROWS[name])
  .filter(({ audience, path }) => audience === "readers" && /^\/(summaries|articles|stories)/.test(path))
  .map(({ path }): string => path);

interface Asked {
  method?: string;
  target?: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
}

const get = (route: string | undefined, asked: Asked = {}, differently: Partial<ApiServices> = {}) =>
  answer(
    {
      method: "GET",
      route,
      origin: "https://api.example.org",
      target: route ?? "/nowhere",
      path,
      query: {},
      headers: {},
      id: "request-1",
      ...asked,
    },
    { ...services, ...differently },
  );

/** The lifetimes that infra/API.md promises, by route. */
const API = await readFile(new URL("../../../infra/API.md", import.meta.url), "utf8");
const promised = new Map(
  [...API.matchAll(/^\| `(\/\S*)` +\| (\d+)[ :]/gm)].map(([, route = "", seconds]) => [
    route.replace("{key}", "{key+}"),
    Number(seconds),
  ]),
);

test("every route's lifetime is promised, and no other's", () => {
  expect([...promised.keys()].sort()).toEqual([...ROUTES].sort());
});

test("what tells of a story is kept a minute at the most", () => {
  for (const route of OF_STORIES) expect(promised.get(route)).toBeLessThanOrEqual(60);
});

function expectSafe(headers: Record<string, string>): void {
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/),
    "referrer-policy": "no-referrer",
    "strict-transport-security": expect.stringMatching(/^max-age=\d{8}/),
  });
}

describe.each(READ)("%s", (route) => {
  test("is kept by caches as long as promised and no longer, also a HEAD's answer and a 304", async () => {
    const seconds = promised.get(route) ?? -1;
    const asked = route === "/health" ? "no-cache" : "private, no-cache"; // of the newsroom's receipts
    const kept = seconds === 0 ? asked : `public, max-age=${seconds}`;
    const answer = await get(route);
    expect(answer.status).toBe(200);
    const head = await get(route, { method: "HEAD" });
    const known = await get(route, { headers: { "if-none-match": answer.headers.etag ?? "" } });
    expect(known.status).toBe(304);
    for (const { headers } of [answer, head, known]) {
      expect(headers["cache-control"]).toBe(kept);
      expectSafe(headers);
    }
  });
});

describe("a problem is kept by no cache, and is as safe as any answer", () => {
  const unknown = { id: "nobody", key: "nothing.txt", type: "none", asset: "none.js", name: "none" };
  test.each([
    ["a path that is no route", 404, () => get(undefined)],
    ["a story that does not exist", 404, () => get("/summaries/{id}", { path: unknown })],
    ["an event that nobody told", 404, () => get("/stories/{id}", { path: unknown })],
    ["a briefing that nobody named", 404, () => get("/briefings/{name}", { path: unknown })],
    ["an upload that never came", 404, () => get("/uploads/{key+}", { path: unknown })],
    ["a method that changes things", 405, () => get("/summaries", { method: "DELETE" })],
    ["an unknown parameter", 400, () => get("/summaries", { query: { colour: "red" } })],
    ["a media type that is not offered", 406, () => get("/summaries", { headers: { accept: "image/png" } })],
    ["a path without end", 414, () => get("/summaries/{id}", { target: `/summaries/${"a".repeat(5000)}` })],
    [
      "a table that is throttled",
      429,
      () => get("/summaries", {}, failing("ProvisionedThroughputExceededException")),
    ],
    ["a fault of ours", 500, () => get("/summaries", {}, failing("Error"))],
  ])("%s: %i", async (_, status, ask) => {
    const answer = await ask();
    expect([answer.status, answer.headers["cache-control"]]).toEqual([status, "no-store"]);
    expectSafe(answer.headers);
  });
});

/** Articles that no one can read just now. */
function failing(name: string): Partial<ApiServices> {
  const list = () => Promise.reject(Object.assign(new Error("Ferry service halted"), { name }));
  return { articles: withMethods(services.articles, { list }) };
}

test("a killed story is Gone on every route within the one event, in no list, and nothing of it is left", async () => {
  await ingest(newsroom.upload(KEY, STORY, "02"), newsroom.services);
  await ingest(newsroom.upload(KEY, STORY.replace("three days", "four days"), "03"), newsroom.services);
  await ingest(newsroom.upload(KEY, KILL, "04"), newsroom.services);

  for (const route of OF_STORIES) {
    const { status, headers, body } = await get(route);
    if (route.includes("{id}")) expect([status, headers["cache-control"]]).toEqual([410, "no-store"]);
    else expect(status).toBe(200);
    expect(String(body)).not.toMatch(/harbour|storm/i);
  }
  const ninjs = await get("/articles/{id}", { headers: { accept: "application/vnd.iptc.ninjs+json" } });
  expect(ninjs.status).toBe(410);
  const receipt = await get("/uploads/{key+}");
  expect(JSON.parse(String(receipt.body))).toMatchObject({ outcome: "withdrawn", articleId: path.id });

  // A tombstone in two rows, the receipts, the day in which the list looks for others.
  const rows = await newsroom.everyRow();
  expect(rows.map(({ pk, sk }) => `${pk.split("#")[0]} ${sk.replace(/#.*/, "")}`).sort()).toEqual([
    "ARTICLE SUMMARY",
    "DAYS 2024-03-01",
    "EMPTIED 2024-03-01",
    ...Array.from({ length: 4 }, () => "UPLOAD RECEIPT"),
  ]);
  const tombstone = rows.filter(({ pk }) => pk.startsWith("ARTICLE#"));
  expect(JSON.stringify(tombstone)).not.toMatch(/harbour reopen|storm|fishermen/i);
  const inTheIndex = tombstone.filter(({ day, range }) => day !== undefined || range !== undefined);
  expect(inTheIndex).toEqual([]);
  expect(await newsroom.articles.listPast(path.id ?? "")).toEqual([]);
});

test.each(OF_STORIES)(
  "%s: an embargo ends with its minute, to the second, and without an event",
  async (route) => {
    const held = JSON.stringify({
      uri: "urn:example:embargo",
      versioncreated: "2024-03-01T09:00:00Z",
      embargoed: "2024-03-01T12:01:00Z",
      language: "en",
      headline: "Ferry fares fall",
      body_text: "Ferry fares fall on Monday, the company said. It had raised them twice in a year.",
    });
    await ingest(newsroom.upload("wires/fares.json", held, "01"), newsroom.services);
    const { articleId = "" } = (await newsroom.receipts.find("wires/fares.json")) ?? {};
    const at = async (time: string) => {
      const now = () => new Date(time);
      const { status, body } = await get(route, { path: { id: articleId } }, { now });
      return status === 200 && (route.includes("{id}") || String(body).includes("Ferry fares fall"));
    };
    expect(await at(NOON.toISOString())).toBe(false);
    expect(await at("2024-03-01T12:00:59.999Z")).toBe(false);
    expect(await at("2024-03-01T12:01:00.000Z")).toBe(true);
  },
);
