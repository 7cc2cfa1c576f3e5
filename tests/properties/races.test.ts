/** Writers and readers of one article at the same time. */
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../lib/article.ts";
import { makeRevision } from "../../lib/stories/revision.ts";
import { stateFromDeletion, stateFromUpload } from "../../lib/stories/versions.ts";
import { digestArticle } from "../../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../../lib/summarise/summary-record.ts";
import { aNewsroom, anArticle, NOON } from "../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const WRITERS = 20;
const KEY = "wires/harbour.xml";

/** The nth take of the story; each of its paragraphs says which take it is of. */
function aVersion(n: number, paragraphs: number): Article {
  const text = (at: number) =>
    `Take ${n}, paragraph ${at}: ${"the harbour stayed shut and no ship sailed. ".repeat(3)}`;
  return anArticle({
    revision: makeRevision({ version: String(n), sequencer: "01", key: KEY }),
    headline: `Take ${n}`,
    body: Array.from({ length: paragraphs }, (_, at) => ({ type: "paragraph", text: text(at) })),
  });
}

/** Of a long story only the beginning is ranked here: the race is not about the ranking. */
const summarise = (article: Article) =>
  makeSummaryRecord(article, digestArticle({ ...article, body: article.body.slice(0, 2) }));

const save = (article: Article) =>
  newsroom.articles.save("harbour", stateFromUpload(article, "2024-03-01T09:00:00Z"), summarise, NOON);

function versionsIn(article: Article | undefined): string[] {
  return [...new Set(article?.body.map(({ text }) => /^Take \d+/.exec(text)?.[0] ?? "nothing"))];
}

/** Reads on until `writing` ends. @returns every mixture of versions that was seen in one reading */
async function mixturesSeenWhile(
  writing: Promise<unknown>,
): Promise<{ mixtures: string[][]; readings: number }> {
  let isOver = false;
  const ended = writing.finally(() => {
    isOver = true;
  });
  const mixtures: string[][] = [];
  let readings = 0;
  while (!isOver) {
    const state = await newsroom.articles.find("harbour");
    const takes = versionsIn(state?.article);
    readings += 1;
    await pause(20); // the writers share this thread
    if (takes.length > 1 || (takes[0] && takes[0] !== state?.article?.headline)) mixtures.push(takes);
  }
  await ended;
  return { mixtures, readings };
}

// Each writer tries again when another won, so the work grows with the square of the writers.
describe.each([
  ["twenty writers racing on a story of a few lines", WRITERS, 3],
  ["eight writers racing on a story larger than one item of the table", 8, 2900],
])("%s", (_, writers, paragraphs) => {
  test("leave the newest version, and no reader ever sees halves of two", async () => {
    const takes = Array.from({ length: writers }, (_, n) => aVersion(n + 1, paragraphs));
    const writing = Promise.all(takes.map((_, n) => save(takes[(n * 7) % writers]!)));
    const { mixtures, readings } = await mixturesSeenWhile(writing);
    expect(mixtures).toEqual([]);
    expect(readings).toBeGreaterThan(0);
    const { article } = (await newsroom.articles.find("harbour")) ?? {};
    expect([article?.headline, versionsIn(article), article?.body.length]).toEqual([
      `Take ${writers}`,
      [`Take ${writers}`],
      paragraphs,
    ]);
    expect(await newsroom.articles.findSummary("harbour", NOON)).toMatchObject({
      headline: `Take ${writers}`,
    });
    const past = await newsroom.articles.listPast("harbour");
    for (const { article: earlier } of past) expect(versionsIn(earlier)).toEqual([earlier?.headline]);
  }, 600_000);
});

test("a kill among twenty writers leaves nothing of what they wrote", async () => {
  const takes = Array.from({ length: WRITERS }, (_, n) => aVersion(n + 1, 3));
  const deletion = stateFromDeletion(KEY, "0F", "2024-03-01T10:00:00Z");
  await Promise.all([
    ...takes.slice(0, 10).map(save),
    newsroom.articles.save("harbour", deletion, summarise, NOON),
    ...takes.slice(10).map(save),
  ]);
  expect(await newsroom.articles.find("harbour")).toMatchObject({ gone: "withdrawn" });
  expect(await newsroom.articles.findSummary("harbour", NOON)).toBe("gone");
  const rows = await newsroom.everyRow();
  expect(JSON.stringify(rows)).not.toMatch(/Take \d|stayed shut/);
  // Of the days in its list, and the hints of what told the same, it was one.
  const own = rows.filter(({ pk }) => pk.startsWith("ARTICLE#"));
  expect(own.map(({ sk }) => sk)).toEqual(["SUMMARY"]);
});

test("a summary that is slow to be written does not come over the kill that was quicker", async () => {
  const { reached, release } = newsroom.holdFirst("UpdateItemCommand");
  const slow = save(aVersion(1, 3));
  await reached;
  const deletion = stateFromDeletion(KEY, "0F", "2024-03-01T10:00:00Z");
  await newsroom.articles.save("harbour", deletion, summarise, NOON);
  release();
  await slow;
  expect(await newsroom.articles.findSummary("harbour", NOON)).toBe("gone");
  expect((await newsroom.articles.list({}, 10, NOON)).records).toEqual([]);
});

test("a large version that was written for a turn it did not get leaves nothing that stays for ever", async () => {
  const { reached, release } = newsroom.holdFirst("UpdateItemCommand");
  const slow = save(aVersion(1, 2900));
  await reached;
  await save(aVersion(2, 2900));
  release();
  await slow;
  const parts = (await newsroom.everyRow()).filter(({ sk }) => /^(BODY|PAST)#/.test(sk));
  const standing = (await newsroom.rows.get("ARTICLE#harbour", "SUMMARY"))?.body as string;
  expect(parts.filter(({ sk, expires }) => sk.startsWith(standing) && expires !== undefined)).toEqual([]);
  expect(parts.filter(({ sk, expires }) => !sk.startsWith(standing) && expires === undefined)).toEqual([]);
  expect(versionsIn((await newsroom.articles.find("harbour"))?.article)).toEqual(["Take 2"]);
});

test("a long story that is killed while its parts are read is gone, and never half of it", async () => {
  await save(aVersion(1, 4_000));
  const { reached, release } = newsroom.holdFirst("QueryCommand", ({ ExpressionAttributeValues: values }) =>
    JSON.stringify(values ?? {}).includes("BODY#"),
  );
  const reading = newsroom.articles.find("harbour");
  await reached;
  await newsroom.articles.save(
    "harbour",
    stateFromUpload({ ...aVersion(2, 1), pubStatus: "canceled" }, "2024-03-01T10:00:00Z"),
    summarise,
    NOON,
  );
  release();
  expect((await reading)?.gone).toBe("canceled");
});
