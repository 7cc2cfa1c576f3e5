/**
 * `npm run bench -- bounds`: what one save and one request take of the table, at the engine, when the table is full of
 * short stories of one pattern (`--stories 5000`): the worst that a save met before it was bounded.
 */
import { parseArgs } from "node:util";
import { answerRequest } from "../../lib/api/index.ts";
import { readQueryString } from "../../lib/api/query-string.ts";
import type { Article } from "../../lib/article.ts";
import { Announcer } from "../../lib/aws/announcements.ts";
import { ArticleStore } from "../../lib/aws/articles.ts";
import { MAX_CALLS, MAX_UNITS } from "../../lib/aws/read-budget.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { stateFromUpload } from "../../lib/stories/versions.ts";
import { digestArticle } from "../../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../../lib/summarise/summary-record.ts";
import { anArticle, NOON } from "../newsroom.ts";
import { aMeasuredNewsroom, type Units } from "./cost/measure.ts";
import { randomOf } from "./faults/history.ts";

/** Calls of a new story, whatever else is stored. */
const MAX_CALLS_OF_A_NEW_STORY = 12;

const WRITERS = 20;

type Measured = Awaited<ReturnType<typeof aMeasuredNewsroom>>;

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { stories: { type: "string", default: "5000" } } });
  const bench = await aMeasuredNewsroom();
  await fill(bench, Number(values.stories));
  const saves = await savesOf(bench);
  const requests = await requestsTo(bench);
  await bench.stop();

  console.log(`\nAfter ${Number(values.stories).toLocaleString("en")} stories of one pattern\n`);
  console.log("| a save | calls | write units | read units |\n| --- | --: | --: | --: |");
  for (const [what, { calls, writeUnits, readUnits }] of saves)
    console.log(`| ${what} | ${calls} | ${writeUnits} | ${readUnits} |`);
  console.log("\n| a request | answered | calls | read units |\n| --- | --: | --: | --: |");
  for (const [what, answered, { calls, readUnits }] of requests)
    console.log(`| ${what} | ${answered} | ${calls} | ${readUnits} |`);

  const ofNew = [...saves].filter(([what]) => what.startsWith("a new")).map(([, { calls }]) => calls);
  const most = { calls: 0, units: 0, save: Math.max(...ofNew) };
  for (const [, , { calls, readUnits }] of requests) {
    most.calls = Math.max(most.calls, calls);
    most.units = Math.max(most.units, readUnits);
  }
  const isKept = most.calls <= MAX_CALLS && most.units <= MAX_UNITS && most.save <= MAX_CALLS_OF_A_NEW_STORY;
  console.log(
    `\n${isKept ? "kept" : "BROKEN"}: a new story ${MAX_CALLS_OF_A_NEW_STORY} calls at most (${most.save}), a request ${MAX_CALLS} calls (${most.calls}) and ${MAX_UNITS} units (${most.units})`,
  );
  if (!isKept) process.exitCode = 1;
}

/** Names and figures differ from story to story, the sentences hardly. */
function pattern(n: number): Pick<Article, "headline" | "body"> {
  const random = randomOf(n);
  const name = () =>
    Array.from({ length: 3 }, () => "ba ke li mo nu ra se ti".split(" ")[Math.floor(8 * random())]);
  const [town, who, what] = [name(), name(), name()].map(
    (parts) => `${parts[0]?.toUpperCase()}${parts.join("")}`,
  );
  const texts = [
    `The council of ${town} said on Tuesday that the new ${what} bridge would cost ${10 + (n % 90)} million euros.`,
    "The committee had looked at three plans, and chose the one that closes the road for the shortest time.",
    `“We saw the drawings before anybody spoke of the cost,” ${who} said, who leads the opposition in the council.`,
    "Work is to begin in spring and to take two years, and the old bridge stays open to walkers until then.",
  ];
  return {
    headline: `${town} to build ${what} bridge`,
    body: texts.map((text) => ({ type: "paragraph", text })),
  };
}

async function fill({ newsroom }: Measured, stories: number): Promise<void> {
  const summarise = (article: Article) => makeSummaryRecord(article, digestArticle(article));
  let next = 0;
  const write = async () => {
    for (let n = next++; n < stories; n = next++) {
      const at = new Date(NOON.getTime() - 60_000 - (n % 4_320) * 60_000).toISOString().replace(".000", "");
      const upload = { ...anArticle().upload, key: `desk/${n}.txt`, at };
      const article = anArticle({ id: `story${n}`, published: at, section: "News", upload, ...pattern(n) });
      await newsroom.articles.save(article.id, stateFromUpload(article, at), summarise, NOON);
      if (n % 1_000 === 999) console.log(`${n + 1} stories stored`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
}

/** A story that nobody else tells: each sentence has a number in it that no other has. */
function ferry(): string {
  const days = Array.from({ length: 12 }, (_, n) => n + 1);
  return days
    .map(
      (day) =>
        `On day ${day} the ferry carried ${day * 37} passengers to island ${day * 5}, and pier ${day * 11} stayed shut.`,
    )
    .join("\n\n");
}

/** What an upload takes from its event to its receipt, announcement included. */
async function savesOf({ newsroom, measured, log }: Measured): Promise<Map<string, Units>> {
  const announcer = new Announcer(newsroom.rows, async () => {});
  const saves = new Map<string, Units>();
  const save = async (what: string, event: Parameters<typeof ingest>[0]) => {
    // As a function does that has just started: it has made no day known yet.
    const articles = new ArticleStore(newsroom.rows, 90);
    saves.set(
      what,
      await measured(1, () => ingest(event, { ...newsroom.services, articles, announcer, log })),
    );
  };
  const { headline, body } = pattern(1_000_001);
  const ofPattern = `${headline}\n\n${body.map(({ text }) => text).join("\n\n")}\n`;
  const wire = (uri: string, versioncreated: string) =>
    JSON.stringify({ uri, version: "1", versioncreated, headline: "Ferry sails again", body_text: ferry() });

  const at = "2024-03-01T11:00:00Z";
  await save("a new story of the pattern", newsroom.upload("desk/pattern.txt", ofPattern, "01", at));
  await save("a new story", newsroom.upload("desk/new.txt", `Ferry sails\n\n${ferry()}\n`, "01", at));
  await save(
    "a new copy of it",
    newsroom.upload("wires/1.json", wire("urn:x:1", "2024-03-01T11:30:00Z"), "01"),
  );
  await save(
    "a new copy, released earlier",
    newsroom.upload("wires/2.json", wire("urn:x:2", "2024-03-01T08:30:00Z"), "01"),
  );
  await save(
    "a new copy, of last year",
    newsroom.upload("wires/3.json", wire("urn:x:3", "2023-03-01T08:30:00Z"), "01"),
  );
  await save(
    "sent again unchanged",
    newsroom.upload("desk/new.txt", `Ferry sails\n\n${ferry()}\n`, "02", at),
  );
  await save("a correction", newsroom.upload("desk/new.txt", `Ferry sails on\n\n${ferry()}\n`, "03", at));
  await save("deleted", newsroom.remove("desk/new.txt", "04", at));
  return saves;
}

async function requestsTo({
  newsroom,
  measured,
  log,
}: Measured): Promise<[what: string, answered: number, units: Units][]> {
  const measuredOf: [string, number, Units][] = [];
  const ask = async (route: string, path: Record<string, string>, query = "") => {
    let answered = 0;
    const request = {
      method: "GET",
      route,
      origin: "https://api.example.org",
      target: route,
      path,
      headers: {},
    };
    const units = await measured(1, async () => {
      const services = {
        ...newsroom.services,
        log,
        cursorKey: "a key of this stage",
      };
      const { status, body } = await answerRequest(
        { ...request, ...readQueryString(query), id: "1" },
        services,
      );
      if (status !== 200) throw new Error(`${route}?${query}: ${status} ${String(body)}`);
      const text = String(body);
      const { summaries: listed, uploads, items } = text.startsWith("{") ? JSON.parse(text) : {};
      answered = (listed ?? uploads ?? items ?? text.match(/<entry/g) ?? [1]).length;
    });
    measuredOf.push([`${route}${query && `?${query}`}`, answered, units]);
  };

  const queries = [
    "",
    "limit=1",
    "limit=100",
    "limit=100&all=true",
    "section=zebra",
    "keyword=zebra&limit=100",
    "keyword=bridge",
    "source=q&since=0001-01-01&until=9999-12-31",
    "changedSince=2099-01-01",
    "changedSince=2024-03-01T11:59:59Z",
    "since=9999-12-31T23:59:59-23:59",
    "until=0001-01-01",
  ];
  for (const query of queries) await ask("/summaries", {}, query);
  await ask("/summaries.atom", {});
  await ask("/summaries.feed.json", {}, "limit=100");
  await ask("/summaries/{id}", { id: "story7" });
  await ask("/articles/{id}", { id: "story7" });
  await ask("/uploads/{key+}", { key: "desk/new.txt" });
  await ask("/uploads", {});
  await ask("/uploads", {}, "outcome=rejected&limit=100");
  return measuredOf;
}
