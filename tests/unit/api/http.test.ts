/** What every request has in common, and what a stranger may send. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readQueryString } from "../../../lib/api/query-string.ts";
import type { Article } from "../../../lib/article.ts";
import type { Access } from "../../../lib/env.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { aNewsroom, harbour as aStory, NOON, withMethods } from "../../newsroom.ts";
import { type Asked, ask, publish as publishIn } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
afterAll(() => newsroom.stop());

const get = (route: string | undefined, asked: Asked = {}) => ask(newsroom, NOON, route, asked);
const publish = (...stories: Partial<Article>[]) => publishIn(newsroom, ...stories);
const harbour = (asked: Asked = {}) => get("/summaries/{id}", { path: { id: "harbour" }, ...asked });

describe("plain HTTP", () => {
  test("HEAD is answered as GET is", async () => {
    await publish({});
    const path = { id: "harbour" };
    const [whole, head] = [
      await get("/summaries/{id}", { path }),
      await get("/summaries/{id}", { path, method: "HEAD" }),
    ];
    expect(head).toEqual(whole);
  });

  test("a request to write is refused, and Allow names the methods that are answered", async () => {
    const answer = await get(undefined, { method: "POST", target: "/summaries/harbour" });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("the link to the next page is a URL, whatever a file is called", async () => {
    const key = "in/küste <1>\n字%.rss";
    const items = [1, 2].map(
      (n) => `<item><guid>g${n}</guid><title>Ferry ${n}</title><description>It sails.</description></item>`,
    );
    const feed = `<rss version="2.0"><channel><title>Paper</title>${items.join("")}</channel></rss>`;
    await ingest(newsroom.upload(key, feed, "0A"), newsroom.services);
    const asked = { path: { key }, target: `/uploads/${key}`, query: { limit: "1" } };
    const { status, headers, json } = await get("/uploads/{key+}", asked);
    expect([status, json.items.length]).toEqual([200, 1]);
    const path = "/uploads/in/k%C3%BCste%20%3C1%3E%0A%E5%AD%97%25.rss";
    expect(headers.link).toBe(`<${path}?limit=1&cursor=${json.next}>; rel="next"`);
  });

  test("a path of no route is not found", async () => {
    expect((await get(undefined, { target: "/wp-login.php" })).status).toBe(404);
  });

  test("a media type that the route does not answer in is not acceptable", async () => {
    await publish({});
    const answer = await get("/summaries/{id}", {
      path: { id: "harbour" },
      headers: { accept: "text/html" },
    });
    expect([answer.status, answer.json.detail]).toEqual([406, "Accept one of application/json."]);
  });

  test("a request that is too long is not read", async () => {
    expect((await get("/uploads/{key+}", { target: `/uploads/${"x".repeat(5000)}` })).status).toBe(414);
  });

  test("a large answer comes compressed to who can read it, under a validator of its own", async () => {
    await publish({ body: [{ type: "paragraph", text: "The harbour reopened. ".repeat(200).trim() }] });
    const path = { id: "harbour" };
    const plain = await get("/articles/{id}", { path });
    const zipped = await get("/articles/{id}", { path, headers: { "accept-encoding": "gzip, br" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(zipped.body.length).toBeLessThan(plain.body.length / 5);
    expect(zipped.json).toEqual(plain.json);
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    expect(zipped.headers.vary).toContain("Accept-Encoding");
  });

  test("every type of problem explains itself", async () => {
    const { json } = await get("/summaries/{id}", { path: { id: "nobody" } });
    const type = json.type.replace("/problems/", "");
    expect((await get("/problems/{type}", { path: { type } })).json).toMatchObject({
      status: 404,
      meaning: expect.stringContaining("released"),
    });
    expect(json.instance).toBe("urn:request:request-1");
  });
});

describe("a conditional request", () => {
  test("is answered 304, with the headers of the 200 and no body, on every route", async () => {
    await publish({});
    const routes: [string, Asked][] = [
      ["/summaries/{id}", { path: { id: "harbour" } }],
      ["/summaries", {}],
      ["/summaries.atom", {}],
      ["/summaries.feed.json", {}],
      ["/articles/{id}", { path: { id: "harbour" } }],
      ["/openapi.json", {}],
      ["/problems/{type}", { path: { type: "gone" } }],
      ["/docs", {}],
    ];
    for (const [route, asked] of routes) {
      const { headers } = await get(route, asked);
      const known = await get(route, { ...asked, headers: { "if-none-match": headers.etag ?? "" } });
      const { "content-type": _, ...rest } = headers;
      expect([route, known.status, known.body, known.headers]).toEqual([route, 304, "", rest]);
    }
  });

  test.each([
    ["its own tag among others", (tag: string) => `"a", ${tag} ,"b"`, 304],
    ["its own tag, said to be weak", (tag: string) => `W/${tag}`, 304],
    ["anything that there is", () => "*", 304],
    ["a part of its tag", (tag: string) => tag.slice(0, -2), 200],
    ["its tag without quotation marks", (tag: string) => tag.replaceAll('"', ""), 200],
    ["nothing", () => "", 200],
  ])("that names %s", async (_, condition, status) => {
    await publish({});
    const { headers } = await harbour();
    expect((await harbour({ headers: { "if-none-match": condition(headers.etag ?? "") } })).status).toBe(
      status,
    );
  });

  test("for a story that does not exist is answered 404, not 304", async () => {
    const answer = await get("/summaries/{id}", {
      path: { id: "nobody" },
      headers: { "if-none-match": "*" },
    });
    expect([answer.status, answer.headers.etag]).toEqual([404, undefined]);
  });

  test("for another media type, or another length, gets another ETag", async () => {
    await publish({});
    const tags = await Promise.all([
      harbour(),
      harbour({ query: { sentences: "1" } }),
      harbour({ query: { style: "bullets" } }),
      get("/summaries"),
      get("/summaries", { headers: { accept: "application/atom+xml" } }),
      get("/summaries", { headers: { accept: "application/feed+json" } }),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(tags.length);
  });
});

describe("the media type that a client accepts", () => {
  test.each([
    ["application/atom+xml;q=0.9, application/json;q=0.1", 200, "application/atom+xml"],
    ["application/*", 200, "application/json"],
    ["application/json;q=0, */*", 200, "application/feed+json"],
    ["text/html, */*;q=0.1", 200, "application/json"],
    ["application/JSON", 200, "application/json"],
    ["application/json; charset=utf-8", 200, "application/json"],
    ["application/json;charset=utf-8;q=0.2, application/atom+xml ; q=0.1", 200, "application/json"],
    ['application/feed+json; version="1.1"', 200, "application/feed+json"],
    ["application/json;charset=utf-8;q=0", 406, "application/problem+json"],
    ["application/json;q=0", 406, "application/problem+json"],
    ["text/html", 406, "application/problem+json"],
    [",;q=,/", 406, "application/problem+json"],
  ])("%s: %i, %s", async (accept, status, type) => {
    const answer = await get("/summaries", { headers: { accept } });
    expect([answer.status, answer.headers["content-type"]]).toEqual([status, type]);
  });

  test.each([
    ["gzip", "gzip"],
    ["br, gzip;q=0.001", "gzip"],
    ["*", "gzip"],
    ["gzip;q=0", undefined],
    ["identity", undefined],
    ["br", undefined],
  ])("Accept-Encoding %s: %s", async (encoding, expected) => {
    const { headers } = await get("/openapi.json", { headers: { "accept-encoding": encoding } });
    expect(headers["content-encoding"]).toBe(expected);
  });
});

test("a feed's home page is one that a browser can open", async () => {
  const { json } = await get("/summaries.feed.json");
  const { pathname } = new URL(json.home_page_url);
  expect((await get(pathname, { headers: { accept: "text/html" } })).status).toBe(200);
});

describe("what a stranger sends", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", ""])(
    "a parameter named %j is refused by name",
    async (name) => {
      const query = JSON.parse(`{${JSON.stringify(name)}: "1"}`);
      for (const route of ["/summaries", "/openapi.json"]) {
        const { status, json } = await get(route, { query });
        expect([status, json.parameter, json.detail]).toEqual([
          400,
          name,
          expect.stringContaining(`There is no parameter "${name}" here: expected `),
        ]);
      }
    },
  );

  test("a parameter that is given twice is refused by name, and not read as if it were one", async () => {
    const asked = readQueryString("section=sport&limit=5&section=home%20news");
    const { status, json } = await get("/summaries", asked);
    expect([status, json.parameter, json.expected, json.found]).toEqual([
      400,
      "section",
      "one value",
      "sport, home news",
    ]);
    expect((await get("/summaries", readQueryString("section=a%2Cb"))).status).toBe(200);
  });

  test.each([
    ["since=2024-03-01T09:00:00+01:00", "since", "a date, or a time with its zone"],
    ["all=1", "all", "true or false"],
    ["section=%20", "section", "a section, of 1 to 200 characters that are not all blank"],
  ])("%s: the error says what to send", async (sent, name, expected) => {
    const { status, json } = await get("/summaries", readQueryString(sent));
    expect([status, json.detail]).toEqual([400, expect.stringContaining(`"${name}": expected ${expected}`)]);
  });

  test("a query is read as browsers write it", () => {
    expect(readQueryString("keyword=a+b%26c&since=2024-03-01T09%3A00%3A00%2B01%3A00").query).toEqual({
      keyword: "a b&c",
      since: "2024-03-01T09:00:00+01:00",
    });
    expect(readQueryString("").query).toEqual({});
  });

  test.each(["x".repeat(3000), "ü".repeat(1500), "..", "\0", "a#b", " "])(
    "an id that is none: %.10s",
    async (id) => {
      for (const route of ["/summaries/{id}", "/articles/{id}"])
        expect((await get(route, { path: { id } })).status).toBe(404);
    },
  );

  test.each(["x".repeat(1025), "ü".repeat(513), "\0"])("a key that is none: %.10s", async (key) => {
    expect((await get("/uploads/{key+}", { path: { key } })).status).toBe(404);
  });

  test("a cursor of another list finds nothing and breaks nothing", async () => {
    await publish(
      { id: "old", published: "2024-02-01T09:00:00Z" },
      { id: "older", published: "2024-01-01T09:00:00Z" },
    );
    const until = "2024-02-15";
    const { json } = await get("/summaries", { query: { limit: "1", until } });
    expect(json.summaries[0].articleId).toBe("old");
    for (const since of ["2024-02-20", "2024-02-01T10:00:00Z"])
      expect((await get("/summaries", { query: { cursor: json.next, since } })).json.summaries).toEqual([]);
    const before = { cursor: json.next, until: "2024-01-15" };
    expect((await get("/summaries", { query: before })).json.summaries).toMatchObject([
      { articleId: "older" },
    ]);
  });

  test("whatever stands in a query, the contract has the answer, and it is never a 500", async () => {
    const names = fc.constantFrom(
      ...["sentences", "words", "style", "focus", "section", "keyword", "since", "until", "changedSince"],
      ...["limit", "cursor", "all", "x", "__proto__"],
    );
    const values = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("1", "0", "true", "2024-03-01", "9999-12-31T23:59:59Z", "0000-01-01", "-1", "1e3"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 4 }), async (pairs) => {
        const { query } = readQueryString(new URLSearchParams(pairs).toString());
        expect([200, 400, 404]).toContain((await get("/summaries", { query })).status);
      }),
      { numRuns: 60 },
    );
  });
});

test("a table that is asked for too much is answered 429, with the seconds to wait", async () => {
  const articles = withMethods(newsroom.articles, {
    findSummary: async () => {
      throw Object.assign(new Error(), { name: "ProvisionedThroughputExceededException" });
    },
  });
  const busy = { ...newsroom, services: { ...newsroom.services, articles } };
  const answer = await ask(busy, NOON, "/summaries/{id}", { path: { id: "harbour" } });
  expect([answer.status, answer.headers["retry-after"], answer.json.type]).toEqual([
    429,
    "1",
    "/problems/too-many-requests",
  ]);
});

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])(
  "%s is told what may be done",
  async (method) => {
    for (const route of [
      "/summaries",
      "/summaries/{id}",
      "/summaries.atom",
      "/uploads/{key+}",
      "/openapi.json",
    ]) {
      const { status, headers } = await get(route, { method });
      expect([route, status, headers.allow]).toEqual([route, 405, "GET, HEAD"]);
    }
  },
);

describe("who may keep an answer", () => {
  const cacheControlOf = async (route: string, access: Access) =>
    (await ask(newsroom, NOON, route, { path: { id: "harbour", type: "gone" } }, { access })).headers[
      "cache-control"
    ];

  test("is every cache, where everyone may ask", async () => {
    await publish({});
    expect(await cacheControlOf("/summaries/{id}", "public")).toBe("public, max-age=60");
  });

  test.each(["iam", "jwt"] as const)(
    "is only the asker's own on a stage of access=%s, but for the contract",
    async (access) => {
      await publish({});
      for (const route of ["/summaries/{id}", "/summaries", "/summaries.atom", "/articles/{id}"])
        expect(await cacheControlOf(route, access)).toMatch(/^private, max-age=/);
      for (const route of ["/openapi.json", "/problems/{type}", "/docs"])
        expect(await cacheControlOf(route, access)).toBe("public, max-age=60");
    },
  );

  test.each(["iam", "jwt", "public", "open"] as const)(
    "of what became of an upload is never a cache that readers share, on a stage of access=%s",
    async (access) => {
      await newsroom.receipts.save(
        { key: "a.txt", outcome: "withdrawn", warnings: [], at: "2024-03-01T09:00:00Z" },
        { sequencer: "1" },
      );
      const asked = { path: { key: "a.txt" } };
      const { headers } = await ask(newsroom, NOON, "/uploads/{key+}", asked, { access });
      expect(headers["cache-control"]).toBe("private, no-cache");
    },
  );

  test("is one cache a web page, on a stage that names which may ask", async () => {
    const varyOf = async (variesByOrigin: boolean) =>
      (await ask(newsroom, NOON, "/summaries", {}, { variesByOrigin })).headers.vary;
    expect(await varyOf(true)).toBe("Accept, Accept-Encoding, Origin");
    expect(await varyOf(false)).toBe("Accept, Accept-Encoding");
  });
});

test("a query that is longer than any can be is refused before it is looked at", async () => {
  const answer = await get("/summaries", { query: { section: "x".repeat(5000) } });
  expect(answer.status).toBe(414);
});

test("a closed stage's receipt is kept by the asker's own cache alone, and asked for each time", async () => {
  await ingest(newsroom.upload("desk/receipt.txt", aStory("It reopened."), "01"), newsroom.services);
  const path = { key: "desk/receipt.txt" };
  const { status, headers } = await ask(newsroom, NOON, "/uploads/{key+}", { path }, { access: "iam" });
  expect([status, headers["cache-control"]]).toEqual([200, "private, no-cache"]);
});
