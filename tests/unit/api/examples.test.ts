/**
 * The examples of the contract are answers that were given: the sample story is uploaded, and asked for. Where the
 * service has come to answer otherwise this fails; `npx vitest run tests/unit/api/examples.test.ts -u` writes them anew.
 */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import examples from "../../../lib/api/examples.json" with { type: "json" };
import type { ApiServices } from "../../../lib/api/index.ts";
import { OPERATION_IDS, writePath } from "../../../lib/api/openapi.ts";
import { EXAMPLES, OPERATIONS } from "../../../lib/api/operations.ts";
import { PROBLEMS } from "../../../lib/api/problems.ts";
import { ROUTES } from "../../../lib/api/routes.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { makeDecision } from "../../../lib/stories/decisions.ts";
import { breachesOf } from "../../document.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, withMethods } from "../../newsroom.ts";
import { answer } from "../../reader.ts";
import { modelThatSays, write } from "../../writer.ts";

const KEY = "world/belgorod.txt";
const WIRE = "wires/belgorod.json";
const KILLED = "world/harbour.txt";
const CORRECTED = "sport/rugby.txt";

/** What an agency tells of the same event. */
const wire = JSON.stringify({
  uri: "urn:newsml:wire.example:20231230:belgorod",
  type: "text",
  version: "1",
  versioncreated: "2023-12-30T22:03:00Z",
  pubstatus: "usable",
  language: "en",
  headline: "Shelling of Belgorod kills 14, Russia says",
  infosource: [{ name: "Example Wire" }],
  body_text: [
    "Fourteen people, two of them children, were killed when the centre of the Russian city of Belgorod was " +
      "shelled on Saturday, Russia's emergencies ministry said.",
    "Ukraine had struck targets in Russia's Bryansk and Belgorod regions hours after Moscow's largest missile " +
      "and drone attack on Ukrainian cities. The governor of the Bryansk region said a child had died there.",
  ].join("\n\n"),
});

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let services: ApiServices;
beforeAll(async () => {
  newsroom = await aNewsroom();
  const sample = await readFile(new URL("../../fixtures/sample.txt", import.meta.url));
  // As `npm start` has it, so that the id is the one that its answers show.
  const bucket = "standfirst-local-uploads";
  for (const event of [
    newsroom.upload(KEY, sample, "0065908F4C1A2B3C4D", "2023-12-30T22:05:00Z"),
    newsroom.upload(WIRE, wire, "0065908F4C1A2B3C40", "2023-12-30T22:04:00Z"),
    newsroom.upload(KILLED, "A story\n\nIt was wrong.", "0065908F4C1A2B3C4E", "2023-12-30T22:06:00Z"),
    newsroom.remove(KILLED, "0065908F4C1A2B3C4F", "2023-12-30T22:07:00Z"),
  ])
    await ingest({ ...event, bucket }, newsroom.services);
  for (const [score, sequencer, at] of [
    ["12-9", "0065888F4C1A2B3C50", "2023-12-28T17:07:10Z"],
    ["15-9", "0065888F4C1A2B3C51", "2023-12-28T17:09:40Z"],
  ] as const)
    await ingest(
      {
        ...newsroom.upload(CORRECTED, `Harlequins win\n\nThey won ${score} on Saturday.`, sequencer, at),
        bucket,
      },
      newsroom.services,
    );
  const killed = (await newsroom.receipts.find(KILLED))!;
  const { revision = "" } = (await newsroom.articles.find(killed.articleId!)) ?? {};
  const why = "The agency took its story back.";
  const given = {
    pubStatus: "canceled",
    revision,
    by: "desk@herald.example",
    why,
  } as const;
  const decision = makeDecision(given, new Date("2023-12-30T22:08:00Z"), "1");
  await newsroom.decisions.record(killed.articleId!, decision);
  const { articleId: written = "" } = (await newsroom.receipts.find(KEY)) ?? {};
  const says = {
    sentences: [
      {
        text: "Ukraine has hit back on Russian territory with lethal drone attacks of its own.",
        rests: [1],
      },
    ],
  };
  const at = new Date("2023-12-30T22:08:30Z");
  await write(newsroom, written, modelThatSays(says), { now: () => at });
  await aGrouping(newsroom.rows).run(new Date("2023-12-30T22:09:00Z"));
  services = {
    ...newsroom.services,
    now: () => new Date("2023-12-30T22:10:00Z"),
    briefings: new Map(),
    hasWriter: true,
    cursorKey: "a key of this example",
  };
});
afterAll(() => newsroom.stop());

interface Asked {
  path: string;
  parameter?: string;
  query?: Record<string, string>;
  accept?: string;
  /** What is posted. */
  fields?: object;
  /** Whatever is wrong at this moment. */
  fault?: string;
  method?: "GET" | "POST";
  /** Of the page that asks. */
  origin?: string;
}

const ELSEWHERE = "https://elsewhere.example";

async function ask(asked: Asked) {
  const { path, parameter, query = {}, accept = "*/*", fields, fault, method = "GET", origin } = asked;
  const id = OPERATION_IDS.find((id) => writePath(id) === path);
  const name = id && OPERATIONS[id].path?.name;
  const route = path.replace("{key}", "{key+}");
  const request = {
    method,
    route,
    origin: "https://api.example.org",
    target: path.replace(/\{\w+\}/, parameter ?? ""),
    path: name ? { [name]: parameter ?? "" } : {},
    query,
    headers: { accept, origin, "content-type": "application/json" },
    ...(fields && { body: Buffer.from(JSON.stringify(fields)) }),
    id: "JZpXqgFSoAMEPQQ=",
  };
  const failing = withMethods(newsroom.articles, {
    findSummary: async () => {
      throw Object.assign(new Error(fault), { name: fault });
    },
  });
  const response = await answer(request, fault ? { ...services, articles: failing } : services);
  const body = String(response.body);
  return {
    ...response,
    body,
    value: response.headers["content-type"]?.endsWith("json") ? JSON.parse(body) : body,
  };
}

/** By the name of the example: what is asked for it. */
async function requests(): Promise<Record<string, Asked>> {
  const [id, killed, told, corrected] = await Promise.all(
    [KEY, KILLED, WIRE, CORRECTED].map(async (key) => (await newsroom.receipts.find(key))?.articleId ?? ""),
  );
  const summary = { path: "/summaries/{id}", parameter: id! };
  const list = { path: "/summaries", query: { limit: "1", sentences: "1" } };
  const article = { path: "/articles/{id}", parameter: id! };
  return {
    summary,
    summaries: list,
    "json-feed": { ...list, accept: "application/feed+json" },
    atom: { ...list, accept: "application/atom+xml" },
    article,
    ninjs: { ...article, accept: "application/vnd.iptc.ninjs+json" },
    stories: { path: "/stories", query: { limit: "1", sentences: "1" } },
    story: { path: "/stories/{id}", parameter: told!, query: { words: "60" } },
    briefing: { path: "/briefing", query: { words: "40" } },
    decisions: { path: "/decisions" },
    drafts: { path: "/drafts" },
    draft: { path: "/summaries/{id}/draft", parameter: id! },
    conflict: {
      path: "/articles/{id}/status",
      parameter: killed!,
      method: "POST",
      fields: { pubStatus: "usable", why: "The agency confirmed it." },
    },
    receipt: { path: "/uploads/{key}", parameter: KEY },
    versions: { path: "/articles/{id}/versions", parameter: corrected! },
    "upload-form": {
      path: "/uploads",
      method: "POST",
      query: { name: "belgorod.txt", folder: "world" },
    },
    receipts: { path: "/uploads", query: { prefix: "world/", limit: "3" } },
    problem: { path: "/problems/{type}", parameter: "gone" },
    "invalid-parameter": { ...summary, query: { sentences: "11" } },
    "invalid-parameter-unknown": { ...summary, query: { sentence: "3" } },
    "invalid-parameter-two-budgets": { ...summary, query: { sentences: "3", words: "60" } },
    forbidden: { path: "/uploads", method: "POST", query: { name: "story.txt" }, origin: ELSEWHERE },
    "not-found": { ...summary, parameter: "nobody" },
    "not-acceptable": { ...summary, accept: "text/html" },
    gone: { ...summary, parameter: killed! },
    "uri-too-long": { path: "/uploads/{key}", parameter: "x".repeat(5000) },
    "too-many-requests": { ...summary, fault: "ThrottlingException" },
    internal: { ...summary, fault: "TypeError" },
  };
}

test("the examples of the contract are what is answered", async () => {
  const answered: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(await requests())) answered[name] = (await ask(asked)).value;
  await expect(`${JSON.stringify(answered, null, 2)}\n`).toMatchFileSnapshot(
    "../../../lib/api/examples.json",
  );
});

test("every answer and every problem of the contract has an example that keeps to it", async () => {
  const shown = OPERATION_IDS.flatMap((id) =>
    Object.values(ROUTES[id].answers).flatMap((answer) => EXAMPLES[answer] ?? []),
  );
  expect(Object.keys(examples)).toEqual(expect.arrayContaining(shown));
  const others = Object.keys(PROBLEMS).filter((type) => !Object.keys(examples).includes(type));
  expect(others).toEqual(["method-not-allowed"]); // another method is no operation of the document
  for (const [name, asked] of Object.entries(await requests())) {
    const answer = await ask(asked);
    const verb = asked.method === "POST" ? "post" : "get";
    expect([name, ...breachesOf(asked.path, answer, answer.body, "jwt", verb)]).toEqual([name]);
  }
});
