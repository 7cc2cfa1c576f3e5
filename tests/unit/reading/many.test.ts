/**
 * Files of many stories. `exports/` has what tools write of the same stories: npm's `feed` (RSS 2.0, Atom, JSON
 * Feed), PyPI's feedgen (RSS, Atom), and by hand after their documentation WordPress' export of posts in blocks
 * and in its classic editor, its REST answers, Ghost's export, and ninjs in lines.
 */
import { readdirSync, readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { openUpload, readArticle, readOne } from "../../../lib/reading/index.ts";
import type { Many } from "../../../lib/reading/many.ts";
import { Rejection } from "../../../lib/rejection.ts";

const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 20_000_000 };
const EXPORTS = new URL("exports/", import.meta.url);

interface Told {
  id: string;
  title: string;
  author: string;
  section: string;
  published: string;
  modified: string;
  summary: string;
  body: string[];
}
const STORIES = JSON.parse(readFileSync(new URL("stories.json", EXPORTS), "utf8")) as Record<string, Told[]>;

function upload(key: string, bytes: Uint8Array) {
  return { bucket: "desk", key, sequencer: "01", size: bytes.length, at: "2024-06-01T12:00:00Z" };
}

async function open(written: string | Uint8Array, key = "in/file"): Promise<Many> {
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  const many = await openUpload(bytes, upload(key, bytes), NEWSROOM);
  if (!many) throw new Error("read as one story");
  return many;
}

/** Each item as it is read: an article, or the code of its rejection. */
async function readAll(written: string | Uint8Array, key = "in/file"): Promise<(Article | string)[]> {
  const { items } = await open(written, key);
  return Promise.all(
    items.map(async ({ name, bytes, as }) => {
      try {
        const item = { ...upload(key, bytes), item: name };
        return (await readOne(bytes, item, NEWSROOM, as)).article;
      } catch (error) {
        if (error instanceof Rejection) return error.code;
        throw error;
      }
    }),
  );
}

async function readStories(written: string | Uint8Array, key?: string): Promise<Article[]> {
  const all = await readAll(written, key);
  return all.map((one) => {
    if (typeof one === "string") throw new Error(`rejected: ${one}`);
    return one;
  });
}

const files = readdirSync(EXPORTS).filter((file) => file !== "stories.json");

test("what WordPress puts under an item of a feed is no part of its story", async () => {
  const story = "<p>A wolf ate a shepherd's telephone on Monday, and left the sheep alone.</p>";
  const footer = `<p>The post <a href="https://h.example/w">“No signal”: the wolf</a> appeared first on <a href="https://h.example">The Herald</a>.</p>`;
  const buttons = "<h3>Share this:</h3><ul><li>Facebook</li></ul>";
  const items = `<item><title>“No signal”: the wolf</title><link>https://h.example/w</link><description><![CDATA[<p>A wolf.</p>${footer}]]></description><content:encoded><![CDATA[${story}${story.replaceAll("wolf", "bear")}${buttons}${footer}]]></content:encoded></item>`;
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Herald</title>${items}</channel></rss>`;
  const [article] = await readStories(feed);
  expect(article?.standfirst).toBe("A wolf.");
  expect(article?.body.map(({ text }) => text)).toEqual([
    "A wolf ate a shepherd's telephone on Monday, and left the sheep alone.",
    "A bear ate a shepherd's telephone on Monday, and left the sheep alone.",
  ]);
});

test("there are fifty exports, of ten kinds in five languages", () => {
  expect(files).toHaveLength(50);
  expect(new Set(files.map((file) => file.slice(3)))).toHaveLength(10);
});

test.each(files)("%s: every item right, by title, date, author and body", async (file) => {
  const language = file.slice(0, 2);
  const told = STORIES[language]!;
  const articles = await readStories(readFileSync(new URL(file, EXPORTS)), `in/${file}`);
  const hasModified = !file.endsWith(".rss");
  const guessed = /feed\.(?:atom|json)$/.test(file) ? ["language-guessed"] : []; // npm's feed writes none
  expect(
    articles.map((article) => ({
      headline: article.headline,
      byline: article.byline.map(({ name }) => name),
      published: article.published,
      versionCreated: article.versionCreated,
      language: article.language,
      section: article.section,
      body: article.body.map(({ text }) => text),
      standfirst: article.standfirst,
      pubStatus: article.pubStatus,
      warnings: article.warnings.map(({ code }) => code),
    })),
  ).toEqual(
    told.map(({ title, author, published, modified, section, body, summary }) => ({
      headline: title,
      byline: [author],
      published,
      versionCreated: hasModified ? modified : published,
      language,
      section,
      body,
      standfirst: summary,
      pubStatus: "usable",
      warnings: guessed,
    })),
  );
  expect(new Set(articles.map(({ id }) => id)).size).toBe(told.length);
});

const rss = (items: string, channel = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Paper</title>${channel}${items}</channel></rss>`;
const TEXT = "The ferry sailed again on Monday after eight weeks in dry dock, its owner said.";
const item = (
  n: number,
  more = `<content:encoded><![CDATA[<p>${TEXT}</p><p>It left at ${n}.</p>]]></content:encoded>`,
) => `<item><title>Ferry ${n}</title><guid>ferry-${n}</guid>${more}</item>`;
const warningsOf = (articles: (Article | string)[]) =>
  articles.map((one) => (typeof one === "string" ? one : one.warnings.map(({ code }) => code)));

describe("a feed", () => {
  test("that gives summaries alone says so of each", async () => {
    const [only, cut, whole] = await readStories(
      rss(
        item(1, `<description>${TEXT}</description>`) +
          item(2, `<description>${`${TEXT} `.repeat(20)}…</description>`) +
          item(3, `<description>${`&lt;p&gt;${TEXT}&lt;/p&gt;`.repeat(20)}</description>`),
      ),
    );
    expect(only?.body.map(({ text }) => text)).toEqual([TEXT]);
    const codes = warningsOf([only!, cut!, whole!]).map((list) => list.includes("summary-only"));
    expect(codes).toEqual([true, true, false]);
  });

  test("loses one item that is damaged, and no other", async () => {
    const damaged = item(2).replace("</title>", "");
    const all = await readAll(rss(item(1) + damaged + item(3)));
    const told = all.map((one) => (typeof one === "string" ? one : one.headline));
    expect(told.sort()).toEqual(["Ferry 1", "Ferry 3", "malformed"]);
  });

  test("that is cut short keeps what came before the cut", async () => {
    const whole = rss(item(1) + item(2) + item(3));
    const all = await readAll(whole.slice(0, whole.indexOf("It left at 3")));
    const told = all.map((one) => (typeof one === "string" ? one : one.headline));
    expect(told).toEqual(["Ferry 1", "Ferry 2", "malformed"]);
  });

  test("gives a picture's title to the picture, not to the story", async () => {
    const media = `<media:content url="https://paper.example/f.jpg" medium="image"><media:title>A hull</media:title>
      <media:description>The ferry in dock</media:description><media:credit>Lea Ott</media:credit></media:content>`;
    const [article] = await readStories(rss(item(1, `${media}<description>${TEXT}</description>`)));
    expect(article).toMatchObject({
      headline: "Ferry 1",
      images: [{ caption: "The ferry in dock", credit: "Lea Ott", uri: "https://paper.example/f.jpg" }],
    });
  });

  test("dated ahead of its upload holds that item back", async () => {
    const ahead = item(
      1,
      `<pubDate>Sat, 01 Jun 2024 18:00:00 GMT</pubDate><description>${TEXT}</description>`,
    );
    const [held, out] = await readStories(rss(ahead + item(2)));
    expect([held?.pubStatus, out?.pubStatus]).toEqual(["withheld", "usable"]);
  });

  test("under embargo in its copy is held, that item alone", async () => {
    const copy = `<content:encoded><![CDATA[<p>EMBARGOED UNTIL 3 June 2024 06:00 GMT</p><p>${TEXT}</p>]]></content:encoded>`;
    const [held, out] = await readStories(rss(item(1, copy) + item(2)));
    expect(held).toMatchObject({ pubStatus: "usable", embargoedUntil: "2024-06-03T06:00:00Z" });
    expect(out?.embargoedUntil).toBeUndefined();
  });

  test("of RSS 1.0 and of RSS 0.9 is read", async () => {
    const rdf = (
      ns: string,
    ) => `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="${ns}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://paper.example/"><title>P</title>
      </channel><item rdf:about="https://paper.example/1"><title>Ferry 1</title><link>https://paper.example/1</link>
      <dc:creator>Ada Moss</dc:creator><dc:date>2024-03-04T07:30:00Z</dc:date><description>${TEXT}</description></item></rdf:RDF>`;
    for (const ns of ["http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/"]) {
      const [article] = await readStories(rdf(ns));
      expect(article).toMatchObject({ headline: "Ferry 1", uri: "https://paper.example/1", format: "rss" });
      expect(article?.byline).toMatchObject([{ name: "Ada Moss" }]);
    }
  });

  test("of Atom reads elements of XHTML, and holds a draft", async () => {
    const entry = (n: number, more: string) => `<entry><id>urn:x:${n}</id><title>Ferry ${n}</title>
      <updated>2024-03-04T09:15:00Z</updated>${more}<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>The ferry <em>sailed</em> again on Monday &amp; was early.</p><p>${TEXT}</p></div></content></entry>`;
    const [out, draft] = await readStories(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">${entry(1, "")}${entry(
        2,
        "<app:control><app:draft>yes</app:draft></app:control>",
      )}</feed>`,
    );
    expect(out?.body.map(({ text }) => text)).toEqual([
      "The ferry sailed again on Monday & was early.",
      TEXT,
    ]);
    expect([out?.pubStatus, draft?.pubStatus]).toEqual(["usable", "withheld"]);
  });

  test("loses an item that is a title and nothing else", async () => {
    const all = await readAll(rss(item(1, "") + item(2)));
    expect(all.map((one) => (typeof one === "string" ? one : one.headline))).toEqual(["no-text", "Ferry 2"]);
  });

  test("without items holds no story", async () => {
    await expect(open(rss(""))).rejects.toMatchObject({ code: "no-text" });
  });
});

describe("an export", () => {
  const wordPress = (status: string, more = "") =>
    readFileSync(new URL("en.wordpress-blocks.xml", EXPORTS), "utf8").replace(
      "<wp:status><![CDATA[publish]]></wp:status>",
      `<wp:status><![CDATA[${status}]]></wp:status>${more}`,
    );

  test.each(["draft", "pending", "future", "private"])(
    "of WordPress holds back what is %s, and says why",
    async (status) => {
      const [held, ...others] = await readStories(wordPress(status));
      expect(held?.pubStatus).toBe("withheld");
      expect(held?.warnings).toMatchObject([
        { code: "status-word", message: expect.stringContaining(`its status is "${status}"`) },
      ]);
      expect(others.map(({ pubStatus }) => pubStatus)).toEqual(["usable", "usable"]);
    },
  );

  test("of WordPress leaves out what was thrown away, and media and pages", async () => {
    const { items, warnings } = await open(wordPress("trash"));
    expect(items).toHaveLength(2);
    expect(warnings).toMatchObject([{ code: "left-out", message: expect.stringContaining("2 entries") }]);
  });

  test("of Ghost holds back drafts, and what went out by mail alone", async () => {
    const json = readFileSync(new URL("en.ghost.json", EXPORTS), "utf8");
    for (const status of ["draft", "scheduled", "sent"]) {
      const [held, out] = await readStories(json.replace('"status":"published"', `"status":"${status}"`));
      expect([held?.pubStatus, out?.pubStatus]).toEqual(["withheld", "usable"]);
    }
  });

  test("of lines loses a line that is damaged, and no other", async () => {
    const lines = readFileSync(new URL("en.ninjs.ndjson", EXPORTS), "utf8").split("\n");
    lines[1] = lines[1]!.slice(0, 80);
    const all = await readAll(lines.join("\n"));
    expect(all.map((one) => (typeof one === "string" ? one : one.format))).toEqual([
      "ninjs",
      "malformed",
      "ninjs",
    ]);
  });

  test("of lines of JSON-LD is ordered by the dates that they state", async () => {
    const line = (url: string, day: string) =>
      JSON.stringify({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        url,
        mainEntityOfPage: url,
        headline: "Ferry sails again",
        dateModified: `2024-03-${day}T09:00:00Z`,
        articleBody: `${TEXT} ${TEXT}`,
      });
    const articles = await readStories(
      [line("https://paper.example/1", "04"), line("https://paper.example/2", "05")].join("\n"),
    );
    expect(articles.map(({ uri, format }) => [uri, format])).toEqual([
      ["https://paper.example/1", "json-ld"],
      ["https://paper.example/2", "json-ld"],
    ]);
    expect(articles[0]!.revision < articles[1]!.revision).toBe(true);
  });
});

describe("a message of news items", () => {
  const newsItem = (
    n: number,
    status = "usable",
  ) => `<newsItem guid="urn:newsml:paper.example:${n}" version="1"
    standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-03-04T09:1${n}:00Z</versionCreated>
    <pubStatus qcode="stat:${status}"/></itemMeta><contentMeta><headline>Ferry ${n} &amp; crew</headline></contentMeta>
    <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
    <p>The ferry <b>sailed</b> again.</p><p>${TEXT}</p></body></html></inlineXML></contentSet></newsItem>`;
  const message = (
    items: string,
  ) => `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
    <header><sent>2024-03-04T09:30:00Z</sent></header><itemSet>${items}</itemSet></newsMessage>`;

  test("is one story for each of them", async () => {
    const articles = await readStories(message(newsItem(1) + newsItem(2) + newsItem(3, "canceled")));
    expect(articles.map(({ uri, headline, pubStatus }) => [uri, headline, pubStatus])).toEqual([
      ["urn:newsml:paper.example:1", "Ferry 1 & crew", "usable"],
      ["urn:newsml:paper.example:2", "Ferry 2 & crew", "usable"],
      ["urn:newsml:paper.example:3", "Ferry 3 & crew", "canceled"],
    ]);
    expect(articles[0]?.body.map(({ text }) => text)).toEqual(["The ferry sailed again.", TEXT]);
  });

  test("with one story is read as that story", async () => {
    const bytes = new TextEncoder().encode(message(newsItem(1)));
    expect(await openUpload(bytes, upload("in/item.xml", bytes), NEWSROOM)).toBeUndefined();
  });

  test("of ninjs is one story for each item of its list", async () => {
    const items = [1, 2].map((n) => ({
      uri: `urn:${n}`,
      headline: `Ferry ${n}`,
      body_text: TEXT,
      pubstatus: "usable",
    }));
    for (const json of [items, { items }, { data: { items } }])
      expect((await readStories(JSON.stringify(json))).map(({ uri }) => uri)).toEqual(["urn:1", "urn:2"]);
  });
});

describe("an archive", () => {
  const text = (line: string) => new TextEncoder().encode(line);
  const story = (n: number) => text(`Ferry ${n} sails again\n\nBy Ada Moss\n\n${TEXT}\n\nIt left at ${n}.\n`);

  test("is one story for each of its files, of whatever format", async () => {
    const docx = readFileSync(new URL("../../fixtures/docx/barge.docx", import.meta.url));
    const feed = text(rss(item(1) + item(2)));
    const inner = zipSync({ "deep/c.txt": story(3) });
    const files = {
      "a.txt": story(1),
      "b.docx": docx,
      "feed.xml": feed,
      "inner.zip": inner,
      "__MACOSX/._a.txt": text("x"),
    };
    for (const level of [0, 6] as const) {
      const { items, format, warnings } = await open(zipSync(files, { level }));
      expect(format).toBe("zip");
      expect(items.map(({ name }) => name)).toEqual([
        "a.txt",
        "b.docx",
        "feed.xml/ferry-1",
        "feed.xml/ferry-2",
        "inner.zip/deep/c.txt",
      ]);
      expect(warnings).toMatchObject([{ code: "left-out" }]);
      const articles = await readStories(zipSync(files, { level }));
      expect(articles.map((article) => article.format)).toEqual(["text", "docx", "rss", "rss", "text"]);
    }
  });

  test("names each file within it, so that it is the same story when the archive comes again", async () => {
    const [one] = await readStories(zipSync({ "a.txt": story(1), "b.txt": story(2) }), "in/a.zip");
    const [again] = await readStories(zipSync({ "a.txt": story(3) }), "in/a.zip");
    const [other] = await readStories(zipSync({ "a.txt": story(1) }), "in/b.zip");
    expect(one?.uri).toBe("urn:standfirst:upload:desk/in/a.zip#a.txt");
    expect(again?.id).toBe(one?.id);
    expect(other?.id).not.toBe(one?.id);
  });

  test("names no two of its items alike, whatever they state", async () => {
    const named = (n: number, name = "urn:example:ferry") =>
      `<item><guid>${name}</guid><title>Ferry ${n}</title><description>It sails.</description></item>`;
    const twice = named(1) + named(1) + named(2) + named(3) + named(4, "urn:example:ferry (2)");
    const { items } = await open(rss(twice));
    expect(items.map(({ name }) => name)).toEqual([
      "urn:example:ferry",
      "urn:example:ferry (3)",
      "urn:example:ferry (4)",
      "urn:example:ferry (2)",
    ]);
  });

  test("holds its stories by its folder's name, or one of them by the name of its folder within", async () => {
    const held = async (files: Record<string, Uint8Array>, key: string) =>
      (await readStories(zipSync(files), key)).map(({ pubStatus }) => pubStatus === "withheld");
    const files = {
      "embargo/a.txt": story(1),
      "b.txt": story(2),
      "Not for publication/feed.xml": text(rss(item(1) + item(2))),
    };
    expect(await held(files, "in/a.zip")).toEqual([true, false, true, true]);
    expect(await held(files, "under-embargo/a.zip")).toEqual([true, true, true, true]);
  });

  test("that has a file twice is read by the later one: it was added to the archive again", async () => {
    const files = zipSync({
      "a.txt": story(1),
      "b.txt": text("HOLD, do not publish\n\nFerry sails again\n\nIt sails."),
    });
    const twice = Buffer.from(Buffer.from(files).toString("latin1").replaceAll("b.txt", "a.txt"), "latin1");
    const { items } = await open(twice);
    expect(items.map(({ name }) => name)).toEqual(["a.txt"]);
    expect(await readStories(twice)).toMatchObject([{ pubStatus: "withheld" }]);
  });

  test("loses a file that is damaged or no story, and no other", async () => {
    const bytes = zipSync({
      "a.txt": story(1),
      "b.txt": story(2),
      "c.jpg": new Uint8Array([255, 216, 255, 224, 0, 16]),
    });
    const at = Buffer.from(bytes).indexOf("b.txt") + 5;
    bytes.fill(0xff, at, at + 8);
    const all = await readAll(bytes);
    expect(all.map((one) => (typeof one === "string" ? one : one.format))).toEqual([
      "text",
      "empty",
      "unknown-format",
    ]);
  });

  test("within an archive within an archive is not opened", async () => {
    const third = zipSync({ "d.txt": story(1) });
    const all = await readAll(zipSync({ "b.zip": zipSync({ "c.zip": third }), "a.txt": story(2) }));
    expect(all.map((one) => (typeof one === "string" ? one : one.format)).sort()).toEqual([
      "text",
      "unsupported-item",
    ]);
  });

  test("that inflates to more than it may is refused unopened", async () => {
    const bytes = zipSync({ "a.txt": new Uint8Array(30_000_000) });
    await expect(open(bytes)).rejects.toMatchObject({ code: "hostile" });
  });
});

test("an item that is there twice, in two versions, is both of them: the merge decides", async () => {
  const older = item(1, `<pubDate>Mon, 04 Mar 2024 07:30:00 GMT</pubDate><description>${TEXT}</description>`);
  const newer = item(
    1,
    `<pubDate>Mon, 04 Mar 2024 09:30:00 GMT</pubDate><description>${TEXT} Late.</description>`,
  );
  const [one, other, ...none] = await readStories(rss(newer + older + older));
  expect(none).toEqual([]);
  expect(one?.id).toBe(other?.id);
  expect(one!.revision > other!.revision).toBe(true);
});

test("a file of more than ten thousand items is refused", async () => {
  const lines = Array.from({ length: 10_001 }, (_, n) => `{"uri":"u${n}"}`).join("\n");
  await expect(open(lines)).rejects.toMatchObject({ code: "too-large" });
});

test("who reads a file of many as one gets its first story, and is told", async () => {
  const bytes = new TextEncoder().encode(rss(item(1) + item(2)));
  const { article } = await readArticle(bytes, upload("in/feed.xml", bytes), NEWSROOM);
  expect(article.headline).toBe("Ferry 1");
  expect(article.warnings.map(({ code }) => code)).toContain("other-stories");
});
