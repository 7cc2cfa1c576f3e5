/** Runs of the feeds function over a publisher on this machine: nothing lost, nothing fetched or put twice. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FeedRows } from "../../../lib/aws/feed-rows.ts";
import { makeInternet } from "../../../lib/aws/internet.ts";
import type { Row } from "../../../lib/aws/row.ts";
import type { FeedFile } from "../../../lib/feeds/feed-state.ts";
import { fetchFeeds } from "../../../lib/feeds/index.ts";
import type { Feed } from "../../../lib/feeds/list.ts";
import type { Fields } from "../../../lib/log.ts";
import type { Measured } from "../../../lib/metrics.ts";

const rss = (...items: string[]) =>
  `<?xml version="1.0"?><!-- hourly --><rss><channel>${items.map((item) => `<item><title>${item}</title></item>`).join("")}</channel></rss>`;

let server: Server;
let site: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { path: string; etag: string | undefined }[];

beforeEach(async () => {
  asked = [];
  answer = (_, response) => response.end(rss("Harbour opens"));
  server = createServer((request, response) => {
    asked.push({ path: request.url!, etag: request.headers["if-none-match"] });
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});

/** A newsroom's stage: its table's rows of feeds, its bucket, its log and its clock. */
function makeStage() {
  const rows = new Map<string, Row>();
  const files: FeedFile[] = [];
  const logged: { event: string; fields: Fields; measured: Measured | undefined }[] = [];
  let minute = 0;
  const table = {
    listRange: async () => structuredClone([...rows.values()]),
    async put(row: Row, condition?: string, values?: Record<string, unknown>) {
      const standing = rows.get(row.sk);
      const holds = condition?.includes("not_exists") ? !standing : standing?.turn === values?.[":turn"];
      if (holds) rows.set(row.sk, structuredClone(row));
      return holds;
    },
  };
  const services = {
    rows: new FeedRows(table),
    get: makeInternet({ allowsLoopback: true }),
    put: async (file: FeedFile) => void files.push(file),
    log: (event: string, fields: Fields, measured?: Measured) =>
      void logged.push({ event, fields, measured }),
    now: () => new Date(Date.UTC(2026, 10, 30, 8, minute)),
    timeOf: (_feed: Feed) => new AbortController().signal,
    hasTime: () => true,
  };
  return {
    files,
    logged,
    services,
    textOf: (at: number) => new TextDecoder().decode(files[at]!.bytes),
    run: (feeds: readonly Feed[], changed: Partial<typeof services> = {}) =>
      fetchFeeds(feeds, { ...services, ...changed }),
    pass: (minutes: number) => {
      minute += minutes;
    },
    outcomes: () => logged.splice(0).map(({ fields }) => fields.outcome ?? fields.code),
  };
}

const feedOf = (path = "/news.xml", more: Partial<Feed> = {}): Feed => ({
  ...{ name: "agency", url: site + path, minutes: 10 },
  ...more,
});

test("a feed is put under its name, with what its stories are to have where they say nothing", async () => {
  const stage = makeStage();
  await stage.run([feedOf("/news.xml", { section: "World news – Africa", language: "en" })]);
  expect(stage.files).toEqual([
    {
      key: "feeds/agency/latest.xml",
      bytes: expect.anything(),
      contentType: "application/xml",
      metadata: { section: "World%20news%20%E2%80%93%20Africa", language: "en" },
    },
  ]);
  expect(stage.textOf(0)).toBe(rss("Harbour opens"));
});

test("it is fetched when its minutes are over, and not before", async () => {
  const stage = makeStage();
  for (const minutes of [0, 1, 8, 1]) {
    stage.pass(minutes);
    await stage.run([feedOf()]);
  }
  expect(asked).toHaveLength(2); // at the beginning, and after ten minutes
});

test("what has not changed is not put again, whether its server says so or not", async () => {
  const stage = makeStage();
  answer = ({ headers }, response) => {
    if (headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.setHeader("etag", '"1"').end(rss("Harbour opens"));
  };
  for (const _ of [1, 2]) {
    await stage.run([feedOf()]);
    stage.pass(10);
  }
  answer = (_, response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync(rss("Harbour opens")));
  await stage.run([feedOf()]);
  expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"1"', '"1"']);
  expect(stage.files).toHaveLength(1);
  expect(stage.outcomes().filter(Boolean)).toEqual(["new", "not-modified", "same"]);
});

test("what is new is another version of the same file; nothing is ever deleted", async () => {
  const stage = makeStage();
  await stage.run([feedOf()]);
  stage.pass(10);
  answer = (_, response) => response.end(rss("Harbour closes")); // the other has fallen out of a short feed
  await stage.run([feedOf()]);
  expect(stage.files.map(({ key }) => key)).toEqual(["feeds/agency/latest.xml", "feeds/agency/latest.xml"]);
});

test("of two runs at once, one fetches", async () => {
  const stage = makeStage();
  await Promise.all([stage.run([feedOf()]), stage.run([feedOf()])]);
  expect(asked).toHaveLength(1);
  stage.pass(10);
  await Promise.all([stage.run([feedOf()]), stage.run([feedOf()]), stage.run([feedOf()])]);
  expect(asked).toHaveLength(2);
  expect(stage.files).toHaveLength(1);
});

test("a feed that fails costs no other, and what it said before stands until it says something new", async () => {
  const stage = makeStage();
  const feeds = [feedOf("/down", { name: "down" }), feedOf("/up", { name: "up" })];
  answer = ({ url }, response) => {
    if (url === "/down") response.writeHead(500).end();
    else response.end(rss("Harbour opens"));
  };
  await stage.run(feeds);
  expect(stage.files.map(({ key }) => key)).toEqual(["feeds/up/latest.xml"]);
  stage.pass(10);
  answer = (_, response) => response.end(rss("Harbour opens"));
  await stage.run(feeds);
  expect(stage.files.map(({ key }) => key)).toEqual(["feeds/up/latest.xml", "feeds/down/latest.xml"]);
});

test("a bucket that fails loses nothing: the same is put when it works again", async () => {
  const stage = makeStage();
  const put = () => Promise.reject(new Error("the bucket is away"));
  await expect(stage.run([feedOf()], { put })).rejects.toThrow("the bucket is away");
  stage.pass(10);
  await stage.run([feedOf()]);
  expect(stage.files).toHaveLength(1);
});

describe("somebody is woken", () => {
  const down = (stage: ReturnType<typeof makeStage>) =>
    stage.logged.findLast(({ event }) => event === "FEEDS_CHECKED")?.measured?.FeedsDown;

  test("by a feed that fails three times in a row, until it is back", async () => {
    const stage = makeStage();
    const counts: (number | undefined)[] = [];
    answer = (_, response) => response.writeHead(500).end();
    for (const _ of [1, 2, 3]) {
      await stage.run([feedOf()]);
      counts.push(down(stage));
      stage.pass(10);
    }
    stage.pass(-9);
    await stage.run([feedOf()]); // not due: still down
    counts.push(down(stage));
    stage.pass(9);
    answer = (_, response) => response.end(rss("Harbour opens"));
    await stage.run([feedOf()]);
    counts.push(down(stage));
    expect(counts).toEqual([0, 0, 1, 1, 0]);
  });

  test("and the log says which one, and why, without its address", async () => {
    const stage = makeStage();
    answer = (_, response) => response.writeHead(403).end();
    await stage.run([feedOf("/news.xml?token=secret")]);
    expect(stage.logged[0]).toEqual({
      event: "FEED_FAILED",
      fields: { feed: "agency", code: "status", status: 403, why: "It was answered 403.", failures: 1 },
      measured: { FeedsFailed: 1 },
    });
    expect(JSON.stringify(stage.logged)).not.toContain("secret");
  });
});

test("a server that asks to be left alone is, for a day at most", async () => {
  const stage = makeStage();
  answer = (_, response) => response.writeHead(429, { "retry-after": "7200" }).end();
  await stage.run([feedOf()]);
  stage.pass(119);
  await stage.run([feedOf()]);
  expect(asked).toHaveLength(1);
  stage.pass(1);
  answer = (_, response) => response.writeHead(503, { "retry-after": "999999999" }).end();
  await stage.run([feedOf()]);
  stage.pass(24 * 60);
  await stage.run([feedOf()]);
  expect(asked).toHaveLength(3);
});

describe("a feed that has moved for good", () => {
  const move: typeof answer = ({ url }, response) => {
    if (url === "/old") response.writeHead(301, { location: "/new" }).end();
    else response.end(rss("Harbour opens"));
  };

  test("is asked for there from now on, and the log says so", async () => {
    const stage = makeStage();
    answer = move;
    await stage.run([feedOf("/old")]);
    stage.pass(10);
    await stage.run([feedOf("/old")]);
    expect(asked.map(({ path }) => path)).toEqual(["/old", "/new", "/new"]);
    expect(stage.logged[0]!.fields.movedTo).toBe(new URL(site).host);
  });

  test("is looked for where the operator said, when it is there no longer", async () => {
    const stage = makeStage();
    answer = move;
    await stage.run([feedOf("/old")]);
    answer = ({ url }, response) =>
      url === "/old" ? response.end(rss("Back")) : response.writeHead(404).end();
    for (const _ of [1, 2]) {
      stage.pass(10);
      await stage.run([feedOf("/old")]);
    }
    expect(asked.map(({ path }) => path)).toEqual(["/old", "/new", "/new", "/old"]);
    expect(stage.textOf(1)).toBe(rss("Back"));
  });
});

test("of a feed that the operator has given another address, nothing is known", async () => {
  const stage = makeStage();
  answer = (_, response) => response.setHeader("etag", '"1"').end(rss("Harbour opens"));
  await stage.run([feedOf("/one")]);
  await stage.run([feedOf("/two")]); // at once: it is another feed
  expect(asked).toEqual([
    { path: "/one", etag: undefined },
    { path: "/two", etag: undefined },
  ]);
});

describe("what is no feed is not put:", () => {
  test.each([
    ["a page", "<!DOCTYPE html><html><body>Our feed has moved.</body></html>"],
    ["a page without its doctype", "\n<!-- x -->\n<HTML><body>Log in</body></HTML>"],
    ["text", "Too many requests"],
    ["nothing", ""],
    ["a declaration alone", "<?xml version='1.0'"],
  ])("%s", async (_, body) => {
    const stage = makeStage();
    answer = (_, response) => response.end(body);
    await stage.run([feedOf()]);
    expect(stage.files).toEqual([]);
    expect(stage.outcomes()[0]).toBe("no-feed");
  });

  test.each([
    ["RSS", "﻿<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'x'><rss/>", "xml"],
    ["Atom", "<feed xmlns='http://www.w3.org/2005/Atom'/>", "xml"],
    ["RDF", "<rdf:RDF/>", "xml"],
    ["RSS that is damaged: its receipt says so", "<rss><item><title>Harbour", "xml"],
    ["JSON Feed", ' {"version":"https://jsonfeed.org/version/1.1"}', "json"],
  ])("but so is %s", async (_, body, ending) => {
    const stage = makeStage();
    answer = (_, response) => response.end(body);
    await stage.run([feedOf()]);
    expect(stage.files.map(({ key }) => key)).toEqual([`feeds/agency/latest.${ending}`]);
  });
});

test("when the run's time is over, what is left is the next run's, which begins with it", async () => {
  const stage = makeStage();
  const feeds = ["a", "b", "c"].map((name) => feedOf(`/${name}`, { name }));
  let begun = 0;
  await stage.run(feeds, { hasTime: () => ++begun <= 2 });
  expect(stage.logged.at(-1)!.fields).toMatchObject({ due: 3, left: 1 });
  stage.pass(1);
  await stage.run(feeds);
  expect(asked.map(({ path }) => path).sort()).toEqual(["/a", "/b", "/c"]);
});

test("a feed that stalls costs its own time, and no other's", async () => {
  const stage = makeStage();
  const times = new Map([["slow", new AbortController()]]);
  const feeds = [feedOf("/slow", { name: "slow" }), feedOf("/quick", { name: "quick" })];
  answer = ({ url }, response) => {
    if (url === "/quick") response.end(rss("Harbour opens"));
    else response.write("<rss>", () => setImmediate(() => times.get("slow")!.abort()));
  };
  const timeOf = ({ name }: Feed) => (times.get(name) ?? new AbortController()).signal;
  await stage.run(feeds, { timeOf });
  expect(stage.files.map(({ key }) => key)).toEqual(["feeds/quick/latest.xml"]);
  expect(stage.outcomes().filter(Boolean).sort()).toEqual(["new", "too-slow"]);
});
