/**
 * `npm run bench -- api [--seconds 5] [--stories 5000]`: a walk through many summaries while others write, what the
 * handler adds to its call to the table, and what the packaged API serves a second at 1, 16 and 64 connections.
 */
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { packageService } from "../../infra/local/packaging.ts";
import { startStack } from "../../infra/local/stack.ts";
import { type ApiServices, answerRequest } from "../../lib/api/index.ts";
import type { Article } from "../../lib/article.ts";
import { stateFromUpload } from "../../lib/stories/versions.ts";
import { digestArticle } from "../../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../../lib/summarise/summary-record.ts";
import { connectLocalS3 } from "../local-s3.ts";
import { aNewsroom, anArticle } from "../newsroom.ts";
import { quantile } from "./measure.ts";

const NOW = new Date("2024-03-31T12:00:00Z");
const ARRIVING = 500;
const WITHDRAWN = 100;
const PAGE = 100;
/** Bare reads and handled requests, in turn. */
const PAIRS = 1500;
const WARM_UP = 200;
/** Stories: of so many in turn, a warm function remembers none (lib/summarise/summary-record.ts). */
const MORE_THAN_ARE_REMEMBERED = 300;

type Newsroom = Awaited<ReturnType<typeof aNewsroom>>;

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      seconds: { type: "string", default: "5" },
      stories: { type: "string", default: "5000" },
    },
  });
  console.log("\nAPI\n");
  const newsroom = await aNewsroom();
  const services: ApiServices = {
    ...newsroom.services,
    now: () => NOW,
    cursorKey: "a key of this bench",
  };
  try {
    await addedByTheHandler(newsroom, services);
    await walk(newsroom, services, Number(values.stories));
  } finally {
    await newsroom.stop();
  }
  await load(Number(values.seconds) * 1000);
}

/** Every story that is there throughout is to be seen exactly once. */
async function walk(newsroom: Newsroom, services: ApiServices, stories: number): Promise<void> {
  const ids = Array.from({ length: stories }, (_, n) => `s${n}`);
  for (const [n, id] of ids.entries()) await publish(newsroom, { id, published: instantOf(n * 500) });
  const pages = Math.ceil(stories / PAGE);
  const withdrawn = new Set<string>();
  const seen: string[] = [];
  let [arrived, asked] = [0, 0];
  let cursor: string | undefined;
  do {
    const { next, ids: onPage } = await page(services, cursor);
    seen.push(...onPage);
    cursor = next;
    asked += 1;
    for (; arrived < (asked / pages) * ARRIVING && arrived < ARRIVING; arrived++)
      await publish(newsroom, {
        id: `new${arrived}`,
        published: instantOf((arrived * 7919 * 60) % (stories * 500)),
      });
    while (withdrawn.size < Math.min(WITHDRAWN, (asked / pages) * WITHDRAWN)) {
      const id = ids[(withdrawn.size * 7919) % stories]!;
      await publish(newsroom, { id, revision: "2", pubStatus: "canceled" });
      withdrawn.add(id);
    }
  } while (cursor);
  const times = new Map<string, number>();
  for (const id of seen) times.set(id, (times.get(id) ?? 0) + 1);
  const throughout = ids.filter((id) => !withdrawn.has(id));
  const missed = throughout.filter((id) => !times.has(id)).length;
  const repeated = [...times.values()].filter((count) => count > 1).length;
  console.log(
    `  walked ${stories} summaries in ${asked} pages while ${arrived} arrived and ${withdrawn.size} were withdrawn: of ${throughout.length} there throughout ${missed} missed, ${repeated} repeated`,
  );
  if (missed + repeated > 0) process.exitCode = 1;
}

/** The same read, bare and through the handler, in turn, so that whatever else the machine does befalls both. */
async function addedByTheHandler(newsroom: Newsroom, services: ApiServices): Promise<void> {
  const body = Array.from({ length: 12 }, (_, n) => anArticle().body[n % 2]!);
  const ids = Array.from({ length: MORE_THAN_ARE_REMEMBERED }, (_, n) => `asked${n}`);
  for (const id of ids)
    await publish(newsroom, anArticle({ id, headline: `Harbour reopens, day ${id}`, body }));
  console.log(
    `  a summary through the handler, and its own call to the table alone (medians of ${PAIRS}, in turn; limit 15 %)`,
  );
  await added("asked for lately", newsroom, services, [ids[0]!]);
  await added("not asked for lately", newsroom, services, ids);
  await added("not lately, 60 words", newsroom, services, ids, { words: "60" });
  await added("not lately, 47 words", newsroom, services, ids, { words: "47" });
  await added("not lately, 500 char.", newsroom, services, ids, { characters: "500" });
  console.log("  what no story is prepared for is chosen when it is asked for");
  await added("not lately, a focus", newsroom, services, ids, { focus: "storm" });
}

async function added(
  label: string,
  newsroom: Newsroom,
  services: ApiServices,
  ids: readonly string[],
  query: Record<string, string> = {},
): Promise<void> {
  const handled = (id: string) => ask(services, "/summaries/{id}", `/summaries/${id}`, { id }, query);
  const calls = await callsOf(newsroom, handled, ids);
  const bare = (id: string) => newsroom.client.send(new QueryCommand(calls.get(id)!));
  const taken: [bare: number[], handled: number[]] = [[], []];
  for (let pair = 0; pair < PAIRS + WARM_UP; pair++) {
    for (const [at, work] of [bare, handled].entries()) {
      const since = performance.now();
      await work(ids[pair % ids.length]!);
      if (pair >= WARM_UP) taken[at]!.push(performance.now() - since);
    }
  }
  const [bareMs, handledMs] = taken.map((times) => quantile(times, 0.5)) as [number, number];
  const more = ((handledMs / bareMs - 1) * 100).toFixed(1);
  console.log(`    ${label.padEnd(22)} ${handledMs.toFixed(3)} ms, ${bareMs.toFixed(3)} ms: ${more} % more`);
}

/**
 * The call by which each request reads its story, whose condition the embedded engine takes its time to parse. A story
 * that may be a copy of another asks once more.
 */
async function callsOf(
  { client }: Newsroom,
  handled: (id: string) => Promise<unknown>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, QueryCommandInput>> {
  const calls = new Map<string, QueryCommandInput>();
  let asked = "";
  client.middlewareStack.add(
    (next) => (args) => {
      if (!calls.has(asked)) calls.set(asked, args.input as QueryCommandInput);
      return next(args);
    },
    { step: "initialize", name: "listen" },
  );
  for (asked of ids) await handled(asked);
  client.middlewareStack.remove("listen");
  return calls;
}

/** The packaged service on the embedded engines, asked by so many connections for as long. */
async function load(milliseconds: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "api-"));
  await packageService(directory);
  const stack = await startStack({ package: directory });
  const s3 = connectLocalS3(stack.s3);
  const Body = await readFile(new URL("../fixtures/sample.txt", import.meta.url));
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: "sample.txt", Body }));
  await stack.settled();
  s3.destroy();
  const { articleId } = (await (await fetch(`${stack.api}/uploads/sample.txt`)).json()) as {
    articleId: string;
  };
  await hammer(`${stack.api}/summaries/${articleId}`, 1, 1000); // warm
  console.log(
    `\n  GET /summaries/{id} on the embedded stack, two environments, ${milliseconds / 1000} s each`,
  );
  console.log("  connections  a second   p50 ms   p99 ms   failed");
  for (const connections of [1, 16, 64]) {
    const { times, failed } = await hammer(`${stack.api}/summaries/${articleId}`, connections, milliseconds);
    const rate = (times.length / milliseconds) * 1000;
    console.log(
      `  ${String(connections).padStart(11)} ${rate.toFixed(0).padStart(9)} ${quantile(times, 0.5).toFixed(1).padStart(8)} ${quantile(times, 0.99).toFixed(1).padStart(8)} ${String(failed).padStart(8)}`,
    );
  }
  await stack.stop();
  await rm(directory, { recursive: true });
}

async function hammer(url: string, connections: number, milliseconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const until = performance.now() + milliseconds;
  const connection = async () => {
    while (performance.now() < until) {
      const since = performance.now();
      const asked = httpRequest(url, { agent }).end();
      const [response] = (await once(asked, "response")) as [IncomingMessage];
      await response.resume().toArray();
      times.push(performance.now() - since);
      if (response.statusCode !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { times, failed };
}

async function page(services: ApiServices, cursor: string | undefined) {
  const query = { limit: String(PAGE), ...(cursor && { cursor }) };
  const { body } = await ask(services, "/summaries", "/summaries", {}, query);
  const { summaries: found, next }: { summaries: { articleId: string }[]; next?: string } = JSON.parse(
    String(body),
  );
  return { ids: found.map(({ articleId }) => articleId), next };
}

function ask(
  services: ApiServices,
  route: string,
  target: string,
  path: Record<string, string>,
  query: Record<string, string>,
) {
  const origin = "https://api.example.org";
  return answerRequest(
    { method: "GET", route, origin, target, path, query, headers: {}, id: "bench" },
    services,
  );
}

async function publish({ articles }: Newsroom, story: Partial<Article>): Promise<void> {
  const article = anArticle(story);
  const take = stateFromUpload(article, article.published);
  await articles.save(
    article.id,
    take,
    (standing) => makeSummaryRecord(standing, digestArticle(standing)),
    NOW,
  );
}

/** So many seconds into a month. */
function instantOf(seconds: number): string {
  return new Date(Date.parse("2024-02-20T00:00:00Z") + seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}
