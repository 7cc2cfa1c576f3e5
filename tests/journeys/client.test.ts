/** A client that is generated from the served document talks to the packaged service. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { generateApi } from "swagger-typescript-api";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";

interface Summarised {
  articleId: string;
  headline: string;
  summary: {
    text: string;
    style: string;
    words: number;
    characters: number;
    method: string;
    sentences: { text: string; block: number; start: number; end: number }[];
  };
}

interface Budget {
  sentences?: number;
  words?: number;
  characters?: number;
}

interface Wish extends Budget {
  style?: "paragraph" | "bullets" | "teaser" | "headline";
  focus?: string;
}

type Answered<T> = Promise<{ data: T; status: number; headers: Headers }>;
interface Params {
  headers?: Record<string, string>;
  format?: "text";
}

/** What is used of the generated client here; the whole of it is in the document. */
interface Client {
  summaries: {
    getSummary(id: string, query?: Wish, params?: Params): Answered<Summarised>;
    listSummaries(
      query?: Wish & { limit?: number; cursor?: string; all?: boolean; keyword?: string; since?: string },
    ): Answered<{ summaries: Summarised[]; next?: string }>;
  };
  summariesFeedJson: { getJsonFeed(query?: Wish): Answered<{ items: { content_text: string }[] }> };
  summariesAtom: { getAtomFeed(query?: Wish, params?: Params): Answered<string> };
  stories: {
    getStory(id: string): Answered<{ storyId: string; articles: { articleId: string }[] }>;
  };
  articles: {
    getArticle(
      id: string,
      params?: Params,
    ): Answered<{ body: { text: string }[]; standard?: { name: string } }>;
  };
  uploads: { getReceipt(key: string): Answered<{ outcome: string; articleId: string }> };
}

const SAMPLE = "Russia claims Ukrainian drone strikes killed 14 in Belgorod";
const COPY = "Drones over Belgorod, Russia says";
const HARBOUR = "Harbour reopens after storm";

let stack: Stack;
let directory: string;
let client: Client;
/** The sample's. */
let id: string;

beforeAll(async () => {
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  directory = await mkdtemp(join(tmpdir(), "client-"));
  const document = await (await fetch(`${stack.api}/openapi.json`)).json();
  const { files } = await generateApi({
    spec: document,
    output: false,
    httpClientType: "fetch",
    silent: true,
  });
  const path = join(directory, "client.ts");
  await writeFile(path, files[0]?.fileContent ?? "");
  const { Api }: { Api: new (config: { baseUrl: string }) => Client } = await import(path);
  client = new Api({ baseUrl: stack.api });

  const s3 = connectLocalS3(stack.s3);
  const sample = await readFile(new URL("../fixtures/sample.txt", import.meta.url), "utf8");
  const wire = (uri: string, versioncreated: string, headline: string, body_text: string) =>
    JSON.stringify({ uri, version: "1", versioncreated, headline, body_text, language: "en" });
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const reopened = "The harbour reopened on Friday after three days of storm. No ship was lost.";
  for (const [Key, Body] of [
    ["sample.txt", sample],
    ["copy.json", wire("urn:example:drones", anHourAgo, COPY, sample)],
    ["harbour.json", wire("urn:example:harbour", "2024-03-01T09:00:00Z", HARBOUR, reopened)],
  ] as const)
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
  await stack.settled();
  await stack.runSchedules();
  s3.destroy();
  id = (await client.uploads.getReceipt("sample.txt")).data.articleId;
});
afterAll(async () => {
  await stack.stop();
  await rm(directory, { recursive: true, force: true });
});

test("it finds what became of an upload, and the story as it was read", async () => {
  const { data: receipt } = await client.uploads.getReceipt("sample.txt");
  expect(receipt.outcome).toBe("created");
  const { data: article } = await client.articles.getArticle(id);
  expect(article.body).toHaveLength(10);
  const { data: ninjs } = await client.articles.getArticle(id, {
    headers: { accept: "application/vnd.iptc.ninjs+json" },
  });
  expect(ninjs.standard?.name).toBe("ninjs");
});

test("it is given a summary of the length that it asks for, in whichever measure, verbatim", async () => {
  const { data: article } = await client.articles.getArticle(id);
  const asked: [Budget, (summary: Summarised["summary"]) => number, number][] = [
    [{ sentences: 2 }, ({ sentences }) => sentences.length, 2],
    [{ words: 45 }, ({ words }) => words, 45],
    [{ characters: 300 }, ({ characters }) => characters, 300],
  ];
  for (const [budget, length, most] of asked) {
    const { summary } = (await client.summaries.getSummary(id, budget)).data;
    expect(length(summary)).toBeLessThanOrEqual(most);
    expect(length(summary)).toBeGreaterThan(most / 3);
    for (const { text, block, start, end } of summary.sentences)
      expect(article.body[block]?.text.slice(start, end)).toBe(text);
  }
});

test("it is given bullets, a teaser or a headline, and what the story says of something", async () => {
  const of = async (wish: Wish) => (await client.summaries.getSummary(id, wish)).data.summary;
  expect((await of({ style: "bullets", sentences: 2 })).text).toMatch(/^• .+\n• /);
  expect((await of({ style: "teaser" })).text.length).toBeLessThanOrEqual(160);
  expect((await of({ style: "headline" })).text).toBe(SAMPLE);
  expect(await of({ focus: "children" })).toMatchObject({
    text: expect.stringContaining("two children"),
    method: expect.stringMatching(/\+focus$/),
  });
});

test("it walks a list by cursor, each story once, and each copy when it asks for all", async () => {
  const walk = async (all: boolean) => {
    const headlines: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await client.summaries.listSummaries({
        limit: 1,
        sentences: 1,
        all,
        ...(cursor && { cursor }),
      });
      headlines.push(...data.summaries.map(({ headline }) => headline));
      for (const { summary } of data.summaries) expect(summary.sentences).toHaveLength(1);
      cursor = data.next;
    } while (cursor);
    return headlines;
  };
  expect(await walk(true)).toEqual([SAMPLE, COPY, HARBOUR]);
  expect(await walk(false)).toEqual([COPY, HARBOUR]); // of two copies the one that was released first
});

test("it is given the story that both tell, from either of them", async () => {
  const { data: copied } = await client.uploads.getReceipt("copy.json");
  const { data: story } = await client.stories.getStory(id);
  expect(story.articles.map(({ articleId }) => articleId)).toEqual([copied.articleId, id]);
  expect(story.storyId).toBe(copied.articleId);
});

test("it reads the feeds", async () => {
  const { data: feed } = await client.summariesFeedJson.getJsonFeed({ sentences: 1 });
  expect(feed.items).toHaveLength(2);
  const { data: atom } = await client.summariesAtom.getAtomFeed({ sentences: 1 }, { format: "text" });
  expect(atom).toContain(`<title>${HARBOUR}</title>`);
});

test("it is told of an error in the contract's own form", async () => {
  await expect(client.summaries.getSummary("nobody")).rejects.toMatchObject({
    status: 404,
    error: { type: "/problems/not-found", status: 404 },
  });
  await expect(client.summaries.getSummary(id, { sentences: 2, words: 45 })).rejects.toMatchObject({
    status: 400,
    error: { type: "/problems/invalid-parameter", parameter: "words", found: "sentences, words" },
  });
  await expect(client.summaries.listSummaries({ limit: 101 })).rejects.toMatchObject({
    error: { parameter: "limit", expected: "a whole number of summaries from 1 to 100", found: "101" },
  });
});
