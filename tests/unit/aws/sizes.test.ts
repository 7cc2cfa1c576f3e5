/** Whatever an upload states, an article fits the table's rows, and an answer fits its limit. */
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { ARTICLE_FIELDS, TEXT_FIELDS } from "../../../lib/article-fields.ts";
import { Rejection } from "../../../lib/rejection.ts";
import { stateFromUpload } from "../../../lib/stories/versions.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import { makeSummaryRecord, type SummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { aNewsroom, anArticle, NOON, withMethods } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

/** Bytes of an item of the table, names and values. */
const MAX_ROW_BYTES = 400 * 1024;
/** Bytes of a function's answer as JSON: 6 MB. */
const MAX_RETURNED_BYTES = 6 * 1024 * 1024;

/** Kinds of text. Each is the largest in one of the encodings. */
const SCRIPTS: Record<string, (n: number) => string> = {
  "letters that say nothing": (n) => String.fromCharCode(97 + (n % 26)),
  Chinese: (n) => String.fromCharCode(0x4e00 + (n % 20_000)),
  "quotation marks": () => '"',
  "marks of XML": () => "&",
  backslashes: () => "\\",
  pictures: (n) => (n % 2 === 0 ? "\ud83d" : String.fromCharCode(0xde00 + (n % 64))),
};

/** So many UTF-16 units that can hardly be compressed, in words if the script has spaces. */
function text(script: string, length: number, seed = 1): string {
  let state = seed;
  const unitOf = SCRIPTS[script]!;
  return Array.from({ length }, (_, at) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return unitOf(script === "pictures" ? at : state >>> 8);
  }).join("");
}

const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

/** An article whose fields are as long as they may be. */
function largest(script: string, id: string, bodyCharacters: number): Article {
  const texts = TEXT_FIELDS.map((field) => [field, text(script, ARTICLE_FIELDS[field].text, field.length)]);
  const sentence = (n: number) => `${text(script, 1_900, n + 2)}. `;
  const byline = times(50, (n) => ({ name: text(script, 200, n) }));
  return anArticle({
    id,
    uri: `urn:${"u".repeat(ARTICLE_FIELDS.uri.whole - 4)}`,
    ...Object.fromEntries(texts),
    byline,
    keywords: times(50, (n) => text(script, ARTICLE_FIELDS.keywords.whole, n + 1)),
    subjects: times(40, (n) => ({ name: text(script, ARTICLE_FIELDS.subjects.whole, n) })),
    images: times(30, (n) => ({ caption: text(script, 1_900, n) })),
    body: times(Math.ceil(bodyCharacters / 20_000), (n) => ({
      type: "paragraph" as const,
      text: times(10, (m) => sentence(10 * n + m))
        .join("")
        .slice(0, 20_000)
        .trim(),
    })),
  });
}

/** The ranking of the beginning of an article that is too long to be ranked in each test. */
const summarise = (standing: Article) =>
  makeSummaryRecord(standing, digestArticle({ ...standing, body: standing.body.slice(0, 5) }));

const save = (article: Article) =>
  newsroom.articles.save(article.id, stateFromUpload(article, article.published), summarise, NOON);

/** The size of a row as DynamoDB counts it: the bytes of names and values. */
function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === "string") return Buffer.byteLength(value);
  if (value instanceof Set) return sizeOf([...value]);
  if (typeof value !== "object" || value === null) return 8;
  return Object.entries(value).reduce((bytes, [name, inner]) => bytes + name.length + sizeOf(inner), 3);
}

const returned = (body: string | Buffer) =>
  typeof body === "string" ? Buffer.byteLength(JSON.stringify(body)) : Math.ceil(body.length / 3) * 4;

test("the largest article of each script fits its rows, and every answer about it fits", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(SCRIPTS)),
      fc.constantFrom(1_000, 100_000, 980_000),
      fc.constantFrom("identity", "gzip"),
      async (script, bodyCharacters, encoding) => {
        await newsroom.clear();
        await save(largest(script, "largest", bodyCharacters));
        for (const row of await newsroom.everyRow())
          expect(sizeOf(row), `${row.pk} ${row.sk}`).toBeLessThan(MAX_ROW_BYTES);
        const path = { id: "largest" };
        for (const [route, accept] of [
          ["/summaries/{id}", "application/json"],
          ["/articles/{id}", "application/json"],
          ["/articles/{id}", "application/vnd.iptc.ninjs+json"],
          ["/summaries", "application/json"],
          ["/summaries", "application/atom+xml"],
        ] as const) {
          const headers = { accept, "accept-encoding": encoding };
          const query: Record<string, string> = route.startsWith("/summaries") ? { characters: "20000" } : {};
          const { status, body } = await ask(newsroom, NOON, route, { path, headers, query });
          expect([route, status]).toEqual([route, 200]);
          expect(returned(body), route).toBeLessThan(MAX_RETURNED_BYTES);
        }
      },
    ),
    { numRuns: 12, examples: [["Chinese", 980_000, "identity"]] },
  );
}, 600_000);

test("a list of a hundred of the largest stories has shorter pages, and has each story once", async () => {
  const article = largest("marks of XML", "a", 20_000);
  const record = summarise(article);
  for (let n = 0; n < 100; n++) {
    const take = stateFromUpload({ ...article, id: `a${n}`, uri: `urn:example:a${n}` }, article.published);
    await newsroom.articles.save(`a${n}`, take, (standing) => ({ ...record, articleId: standing.id }), NOON);
  }
  for (const accept of ["application/json", "application/feed+json", "application/atom+xml"]) {
    const headers = { accept, "accept-encoding": "identity" };
    const seen: string[] = [];
    let pages = 0;
    for (let cursor: string | undefined = ""; cursor !== undefined; pages++) {
      const query = { limit: "100", characters: "20000", all: "true", ...(cursor && { cursor }) };
      const answer = await ask(newsroom, NOON, "/summaries", { query, headers });
      expect(returned(answer.body)).toBeLessThan(MAX_RETURNED_BYTES);
      seen.push(...new Set(answer.text.match(/\/summaries\/a\d+/g)));
      cursor = /cursor=([^&>]+)/.exec(answer.headers.link ?? "")?.[1];
    }
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(20);
    expect(seen.toSorted()).toEqual(times(100, (n) => `/summaries/a${n}`).toSorted());
  }
}, 600_000);

test("a story that would not fit its row is rejected before anything is written", async () => {
  await save(anArticle());
  const before = await newsroom.everyRow();
  const tooLarge = (standing: Article): SummaryRecord => ({
    ...summarise(standing),
    keywords: times(50, (n) => text("Chinese", 9_000, n)),
  });
  const correction = anArticle({ revision: "2", headline: "Harbour shut again" });
  const saving = newsroom.articles.save(
    "harbour",
    stateFromUpload(correction, NOON.toISOString()),
    tooLarge,
    NOON,
  );
  await expect(saving).rejects.toThrow(Rejection);
  expect(await newsroom.everyRow()).toEqual(before);
});

test("an answer that is too long to be sent as it is is compressed, and clients that do not accept that are told", async () => {
  const article = largest("quotation marks", "long", 980_000);
  await save(article);
  const asIs = "application/json";
  const longer = { ...article, body: times(8, () => article.body).flat() };
  const articles = withMethods(newsroom.articles, { findTold: async () => ({ article: longer }) });
  const reader = { ...newsroom, services: { ...newsroom.services, articles } };
  const path = { id: "long" };
  const refused = await ask(reader, NOON, "/articles/{id}", { path, headers: { accept: asIs } });
  expect([refused.status, refused.json.type]).toEqual([406, "/problems/not-acceptable"]);
  const { status, body } = await ask(reader, NOON, "/articles/{id}", {
    path,
    headers: { accept: asIs, "accept-encoding": "gzip" },
  });
  expect(status).toBe(200);
  expect(returned(body)).toBeLessThan(MAX_RETURNED_BYTES);
});
