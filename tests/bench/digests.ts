/**
 * Digests, timelines and briefings of the corpus's events: `npm run bench -- digests [--failures]
 * [--differ]`.
 *
 * The gates: every sentence verbatim at its place and cited, nothing twice, the budget kept, and what an
 * editor would refuse to sign in each article's part. No contradiction untold: figures are planted in one
 * of two articles that share a sentence, word for word (`shared`) or in other words (`retold`), and
 * `differ` must have both. `--failures` prints each failure and each plant that was missed, `--differ`
 * every difference of the events as they are, to be read: each is true or false. `--pages 1` (2, 3, …)
 * prints twenty briefings to be read (pages.ts; `--seed 1` draws others), `--lines` how near their lines
 * are to what people wrote. Then milliseconds of the processor for stories of up to 20 articles.
 */
import { parseArgs } from "node:util";
import type { Budget } from "../../lib/summarise/ranking.ts";
import {
  type BriefedStory,
  composeBriefing,
  digestStory,
  rankStories,
  tellTimeline,
} from "../../lib/summarise/stories/index.ts";
import { type NewsEvent, readEvents, type ToldArticle, tellAll } from "./digests/events.ts";
import { checkBriefing, checkDigest, type DigestFailure } from "./digests/gates.ts";
import { measureLines } from "./digests/lines.ts";
import { briefPages, printPage } from "./digests/pages.ts";
import { isTold, type Plant, plantRetold, plantShared, tellersOf, touches } from "./digests/planted.ts";
import { randomOf } from "./faults/history.ts";
import { cpuSince, quantile } from "./measure.ts";

const BUDGETS: readonly Budget[] = [
  { sentences: 1 },
  { sentences: 3 },
  { sentences: 10 },
  { words: 60 },
  { words: 120 },
  { characters: 280 },
];
const NOW = "2024-05-01T12:00:00Z";

interface Told {
  readonly event: NewsEvent;
  readonly members: readonly ToldArticle[];
}

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      failures: { type: "boolean", default: false },
      differ: { type: "boolean", default: false },
      lines: { type: "boolean", default: false },
      pages: { type: "string" },
      seed: { type: "string", default: "0" },
    },
  });
  if (values.pages !== undefined) {
    for await (const page of briefPages(Number(values.pages), Number(values.seed))) printPage(page);
    return;
  }
  if (values.lines) {
    for (const part of ["train", "dev"] as const) measureLines(part);
    return;
  }
  const events = readEvents();
  if (!events) {
    console.log("The corpora are absent: set STANDFIRST_CORPORA.");
    return;
  }
  const told = events.map((event) => ({ event, members: named(tellAll(event), event.name) }));
  const many = told.filter(({ members }) => members.length > 1);
  const articles = told.reduce((sum, { members }) => sum + members.length, 0);
  console.log(`${told.length} events of ${articles} articles, ${many.length} told by more than one\n`);
  printFailures("digests", checkDigests(told), values.failures);
  printFailures("briefings", checkBriefings(told), values.failures);
  printDifferences(many, values.differ);
  printTimelines(many);
  for (const [name, plant] of [
    ["shared", plantShared],
    ["retold", plantRetold],
  ] as const) {
    const random = randomOf(7);
    printPlants(
      name,
      events.flatMap((event) => plant(event, random)),
      values.failures,
    );
  }
  printTimes(many);
}

/** Ids that tell the articles of all events apart. */
const named = (members: readonly ToldArticle[], event: string): ToldArticle[] =>
  members.map((member) => {
    const id = `${event} ${member.article.id}`;
    return {
      ...member,
      article: { ...member.article, id },
      record: { ...member.record, articleId: id },
    };
  });

function checkDigests(told: readonly Told[]): { of: number; failures: DigestFailure[] } {
  const failures: DigestFailure[] = [];
  let of = 0;
  for (const { members } of told)
    for (const budget of BUDGETS) {
      of += 1;
      failures.push(...checkDigest(members, digestStory(members, budget), budget));
    }
  return { of, failures };
}

/** Ten stories a page, as the events come. */
function checkBriefings(told: readonly Told[]): { of: number; failures: DigestFailure[] } {
  const failures: DigestFailure[] = [];
  let of = 0;
  for (let from = 0; from < told.length; from += 10) {
    const page = told.slice(from, from + 10);
    const articles = page.flatMap(({ members }) => members);
    const stories = rankStories(page.map(toBriefed), NOW);
    for (const words of [120, 300, 600])
      for (const per of [1, 2] as const) {
        of += 1;
        failures.push(...checkBriefing(articles, composeBriefing(stories, words, per), words));
      }
  }
  return { of, failures };
}

function toBriefed({ event, members }: Told): BriefedStory {
  const released = members.map((member) => member.released).sort();
  return {
    storyId: event.name,
    members,
    sources: [...new Set(members.map(({ record }) => record.source ?? ""))],
    opened: released[0]!,
    grew: released.at(-1)!,
  };
}

function printFailures(
  what: string,
  { of, failures }: { of: number; failures: DigestFailure[] },
  isListed: boolean,
): void {
  const byGate = Map.groupBy(failures, ({ gate }) => gate);
  const counts = [...byGate].map(([gate, found]) => `${gate} ${found.length}`);
  console.log(`${of} ${what}: ${failures.length === 0 ? "every gate held" : counts.join(", ")}`);
  if (isListed) for (const { gate, detail } of failures) console.log(`  ${gate}: ${detail}`);
}

function printDifferences(many: readonly Told[], isListed: boolean): void {
  let count = 0;
  for (const { event, members } of many) {
    const { differ } = digestStory(members, { sentences: 10 });
    count += differ.length;
    if (!isListed) continue;
    for (const { of, values } of differ) {
      console.log(`\n  ${event.name}: ${of}`);
      for (const { value, source, text } of values) console.log(`    ${value} | ${source} | ${text}`);
    }
  }
  console.log(`\n${count} differences in ${many.length} events as they are, at ten sentences`);
}

function printTimelines(many: readonly Told[]): void {
  const told = many.reduce((sum, { members }) => sum + tellTimeline(members).length, 0);
  const of = many.reduce((sum, { members }) => sum + members.length, 0);
  console.log(`${told} of ${of} articles have something to add to their timeline\n`);
}

function printPlants(name: string, plants: readonly Plant[], isListed: boolean): void {
  let [touched, found] = [0, 0];
  for (const plant of plants) {
    const digest = digestStory(tellersOf(plant), { sentences: 10 });
    if (!touches(plant, digest)) continue;
    touched += 1;
    if (isTold(plant, digest)) found += 1;
    else if (isListed) {
      console.log(`  missed: ${plant.event} ${plant.figure} -> ${plant.planted}`);
      for (const sentence of plant.sentences) console.log(`    ${sentence}`);
    }
  }
  const share = ((100 * found) / touched).toFixed(1);
  console.log(
    `${name}: ${plants.length} figures planted, ${touched} told of, ${found} with both (${share} %)`,
  );
}

/** Cold: records that no request has seen, as after a start. */
function printTimes(many: readonly Told[]): void {
  const all = many.flatMap(({ members }) => members);
  for (const size of [2, 5, 10, 20]) {
    const taken: number[] = [];
    for (let from = 0; from + size <= all.length; from += size) {
      const members = all.slice(from, from + size).map((member) => structuredClone(member));
      const begun = process.cpuUsage();
      digestStory(members, { words: 120 });
      taken.push(cpuSince(begun));
    }
    console.log(
      `${String(size).padStart(2)} articles: ${quantile(taken, 0.5).toFixed(1)} ms of the processor, ${quantile(taken, 0.95).toFixed(1)} at most in 95 of 100`,
    );
  }
}
