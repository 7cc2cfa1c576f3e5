/**
 * `npm run bench -- cost`: what a million articles and a million reads cost, from what is measured here and the list
 * prices in cost/prices.ts; and what dominates as a newsroom grows. infra/COST.md has the table that it printed last.
 */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { answerRequest } from "../../lib/api/index.ts";
import { Announcer } from "../../lib/aws/announcements.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { MINUTE_MS } from "../../lib/instant.ts";
import { aGrouping } from "../grouping.ts";
import { NOON } from "../newsroom.ts";
import { aMeasuredNewsroom, mapUnits, type Stored, type Units, type Write } from "./cost/measure.ts";
import { GIGABYTE, MILLION, PRICES } from "./cost/prices.ts";

/** What is not measured here but assumed. */
const ASSUMED = {
  /** A call from Lambda to a table or bucket in its region: single-digit milliseconds, as AWS promises of DynamoDB. */
  callMs: 5,
  /** Memory of the functions, as serverless.yml has it. */
  ingestGigabytes: 1,
  summariesGigabytes: 0.5,
  /** Lambda gives a whole core at 1,769 MB. */
  coreGigabytes: 1.769,
  /**
   * Of the processor time on x86, what Lambda's arm64 takes. A benchmark of late 2025 found it 30 % cheaper on average
   * (Node.js 22, Python, Rust, one thread), at a price a second that is 20 % lower; AWS promises "up to 19 %" faster.
   *
   * @see
   *   https://chrisebert.net/comparing-aws-lambda-arm64-vs-x86_64-performance-across-multiple-runtimes-in-late-2025
   */
  armTime: 0.7 / 0.8,
  /** Of uploads: corrections, beside new stories. */
  corrections: 0.3,
  /** Idle, Lambda asks an empty queue so often: five pollers, each waiting twenty seconds. There are two queues. */
  pollsMonth: 2 * 5 * 3 * 60 * 24 * 30,
  /** Of the announce function, and of the stories function. */
  minutesMonth: 60 * 24 * 30,
  /** Milliseconds that the stories function takes when it finds nothing. */
  idleGroupingMs: 20,
  storiesGigabytes: 0.5,
  /**
   * Of articles: those that tell what another told before them. Of these, those with which a story opens, and not only
   * grows: as of the labelled events of `bench -- stories`, of which 69 have two articles or more, and 264 of them.
   */
  joining: 0.4,
  opening: 69 / (264 - 69),
  /** Articles of one run of the grouping: those of a minute, of ten thousand a day. */
  grouped: 7,
  /** Of reads, those that CloudFront answers by itself, with `cdn=true`. */
  edgeHits: 0.9,
  /** How long articles are kept, for what is stored; and what an earlier version said (serverless.yml). */
  keptMonths: 12,
  revisionMonths: 3,
} as const;

const RUNS = 40;
const PAGE = 20;

type Measured = Awaited<ReturnType<typeof aMeasuredNewsroom>>;
type Line = [what: string, dollars: number];

export async function run(): Promise<void> {
  const { newsroom, log, metrics, writes, measured, stored, stop } = await aMeasuredNewsroom();
  const announcer = new Announcer(newsroom.rows, async () => {});
  const services = { ...newsroom.services, announcer, log };
  const sample = await readFile(new URL("cost/story.txt", import.meta.url), "utf8");
  const sequencer = (n: number) => n.toString(16).toUpperCase().padStart(8, "0");
  const upload = (run: number, n: number, words = "") =>
    ingest(newsroom.upload(`desk/${run}.txt`, `${run}: ${sample}${words}`, sequencer(n)), services);
  await upload(9_999, 1);
  const fresh = await measured(RUNS, (run) => upload(run, 2));
  const freshRows = await stored();
  const unchanged = await measured(RUNS, (run) => upload(run, 3));
  const unchangedRows = await stored();
  const correction = await measured(RUNS, (run) =>
    upload(run, 4, "\n\nThe ministry has confirmed the figures since."),
  );
  const correctedRows = await stored();
  const writesOf = async (n: number, words?: string) => {
    writes.length = 0;
    await upload(RUNS, n, words);
    return [...writes];
  };
  const freshWrites = await writesOf(2);
  const correctionWrites = await writesOf(3, "\n\nThe ministry has confirmed the figures since.");

  const ids = await Promise.all(
    Array.from(
      { length: RUNS },
      async (_, run) => (await newsroom.receipts.find(`desk/${run}.txt`))?.articleId ?? "",
    ),
  );
  let bytes = 0;
  const get = async (route: string, path: Record<string, string>, query: Record<string, string> = {}) => {
    const request = {
      method: "GET",
      route,
      origin: "https://api.example.org",
      target: route,
      path,
      query,
      headers: {},
      id: "1",
    };
    const { status, body } = await answerRequest(request, {
      ...services,
      cursorKey: "a key of this stage",
    });
    if (status !== 200) throw new Error(`${route}: ${status} ${String(body)}`);
    bytes += Buffer.byteLength(body);
  };
  const bytesOf = (runs: number) => {
    const mean = bytes / runs;
    bytes = 0;
    return mean;
  };
  const one = await measured(RUNS, (run) => get("/summaries/{id}", { id: ids[run]! }));
  const oneBytes = bytesOf(RUNS);
  const list = await measured(RUNS, () => get("/summaries", {}, { limit: String(PAGE) }));
  const listBytes = bytesOf(RUNS);
  // Nothing but the shortest words is common to two: each is an event of its own.
  const event = (run: number) =>
    `Story of the day ${run}\n\n${sample}`
      .replace(
        /\p{L}{4,}/gu,
        (word) => word + String.fromCharCode(97 + (run % 26), 97 + Math.floor(run / 26)),
      )
      .replace(/\d+/g, (figure) => String(Number(figure) + 7 * run));
  const grouped = await measureGrouping({ newsroom, measured, stored }, event);
  await stop();

  const alarms: string = await readFile(new URL("../../infra/alarms.yml", import.meta.url), "utf8");
  const alarmMetrics = metricsOfAlarms(parse(alarms, { logLevel: "silent", maxAliasCount: -1 }));

  table(
    "Measured, each",
    ["", "write units", "read units", "calls", "processor ms", "log bytes", "bytes answered"],
    [
      ["a new story", fresh, 0],
      ["a correction", correction, 0],
      ["sent again, unchanged", unchanged, 0],
      ["grouping: an article alone", grouped.alone, 0],
      ["grouping: one that opens a story", grouped.opening, 0],
      ["grouping: one that a story grows by", grouped.growing, 0],
      ["one summary", one, oneBytes],
      [`a list of ${PAGE}`, list, listBytes],
    ].map(([what, units, answered]) => {
      const { writeUnits, readUnits, calls, processorMs, logBytes } = units as Units;
      return [
        String(what),
        fixed(writeUnits),
        fixed(readUnits),
        fixed(calls),
        fixed(processorMs),
        fixed(logBytes, 0),
        fixed(Number(answered), 0),
      ];
    }),
  );

  printWrites("What a new story writes", freshWrites);
  printWrites("What a correction writes", correctionWrites);
  const kept = keptBytes(freshRows, unchangedRows, correctedRows);

  const mixed = mix(fresh, correction, ASSUMED.corrections);
  const joining = mix(grouped.growing, grouped.opening, ASSUMED.opening);
  const grouping = mix(grouped.alone, joining, ASSUMED.joining);
  const groupingLines: Line[] = [
    ["the log of runs", grouped.alone.writeUnits * PRICES.writeUnits],
    [
      "which story an article is in, and a story's record",
      (grouping.writeUnits - grouped.alone.writeUnits) * PRICES.writeUnits,
    ],
    ["announcements of stories", ASSUMED.joining * PRICES.events],
    ["reads", grouping.readUnits * PRICES.readUnits],
    // Invocations are of the minutes, which are in what stands still.
    ["Lambda", lambda(grouping, 0, ASSUMED.storiesGigabytes) - PRICES.invocations],
  ];
  const articles: Line[] = [
    ["stories (grouping)", sum(groupingLines)],
    ["DynamoDB writes", mixed.writeUnits * PRICES.writeUnits],
    ["DynamoDB reads", mixed.readUnits * PRICES.readUnits],
    ["Lambda", lambda(mixed, 1, ASSUMED.ingestGigabytes)],
    ["S3 (the upload and its reading)", PRICES.puts + PRICES.gets],
    ["SQS (sent, received, deleted)", 3 * PRICES.queueRequests],
    ["EventBridge", PRICES.events],
    ["CloudWatch Logs", (mixed.logBytes * MILLION * PRICES.logGigabyte) / GIGABYTE],
  ];
  const storyBytes =
    ASSUMED.joining * (grouped.kept.opening * ASSUMED.opening + grouped.kept.growing * (1 - ASSUMED.opening));
  const storyStorage = (ASSUMED.keptMonths * MILLION * storyBytes * PRICES.tableGigabyteMonth) / GIGABYTE;
  const storage =
    storyStorage +
    (ASSUMED.keptMonths *
      MILLION *
      (kept.table * PRICES.tableGigabyteMonth +
        kept.index * PRICES.indexGigabyteMonth +
        Buffer.byteLength(sample) * PRICES.bucketGigabyteMonth)) /
      GIGABYTE;
  const readsOf = (units: Units, answered: number): Line[] => [
    ["API Gateway", PRICES.apiRequests],
    ["Lambda", lambda(units, 0, ASSUMED.summariesGigabytes)],
    ["DynamoDB reads", units.readUnits * PRICES.readUnits],
    ["CloudWatch Logs", (units.logBytes * MILLION * PRICES.logGigabyte) / GIGABYTE],
    ["transfer", (answered * MILLION * PRICES.outGigabyte) / GIGABYTE],
  ];
  const reads = readsOf(one, oneBytes);
  const lists = readsOf(list, listBytes);
  /** Behind CloudFront the API answers few, and sends to CloudFront for nothing. */
  const behindEdge = (lines: Line[], answered: number): Line[] => [
    ["CloudFront requests", PRICES.edgeRequests],
    ["CloudFront transfer", (answered * MILLION * PRICES.edgeGigabyte) / GIGABYTE],
    ...lines
      .filter(([what]) => what !== "transfer")
      .map(([what, cost]): Line => [what, cost * (1 - ASSUMED.edgeHits)]),
  ];
  print("A million articles (corrections among them)", articles);
  console.log(
    `\n  and ${dollars(storage)} to keep them for ${ASSUMED.keptMonths} months (each ${fixed((kept.table + storyBytes) / 1000)} KB in the table, stories with it, and ${fixed(kept.index / 1000)} in its index)`,
  );
  const asOnArm = (units: Units): Units => ({ ...units, processorMs: units.processorMs * ASSUMED.armTime });
  const [onX86, onArm] = [mixed, asOnArm(mixed)].map((units) => lambda(units, 1, ASSUMED.ingestGigabytes));
  console.log(
    `  Lambda's ${dollars(onX86!)} are at the processor time of the machine that measured; on arm64, at ${fixed(ASSUMED.armTime, 2)} of an x86's, ${dollars(onArm!)}`,
  );
  print("Of these, the grouping", groupingLines);
  const groupingShare = (more: number, all: number) => share(sum(groupingLines) + more, sum(articles) + all);
  console.log(
    `\n  It is ${groupingShare(0, 0)} of that, and ${groupingShare(storyStorage, storage)} with what is kept`,
  );
  print("A million reads of one summary", reads);
  print(`A million lists of ${PAGE}`, lists);
  const hits = `cdn=true, which answers ${ASSUMED.edgeHits * 100} in 100`;
  print(`A million reads of one summary, ${hits}`, behindEdge(reads, oneBytes));
  print(`A million lists of ${PAGE}, ${hits}`, behindEdge(lists, listBytes));

  const fixedCosts: Line[] = [
    [`${metrics.size} metrics`, metrics.size * PRICES.metricMonth],
    [`alarms on ${alarmMetrics} metrics`, alarmMetrics * PRICES.alarmMetricMonth],
    ["the dashboard", PRICES.dashboardMonth],
    ["asking empty queues", (ASSUMED.pollsMonth * PRICES.queueRequests) / MILLION],
    [
      "looking for embargoes that end",
      (ASSUMED.minutesMonth * (PRICES.invocations + PRICES.readUnits)) / MILLION,
    ],
    [
      "looking for what to group",
      (ASSUMED.minutesMonth *
        (PRICES.invocations +
          2 * PRICES.readUnits +
          (ASSUMED.idleGroupingMs / 1000) * ASSUMED.storiesGigabytes * PRICES.gigabyteSeconds)) /
        MILLION,
    ],
  ];
  print("A month in which nothing happens", fixedCosts);

  growth(
    sum(articles) + storage,
    sum(reads),
    sum(fixedCosts),
    [...articles.map(([what, cost]) => [`articles: ${what}`, cost] as Line), ["articles: kept", storage]],
    reads.map(([what, cost]) => [`reads: ${what}`, cost]),
  );
}

/**
 * What the grouping costs for each article: of such as tell a story alone, of such as tell what one told before, and of
 * such as tell what several did.
 */
async function measureGrouping(
  { newsroom, measured, stored }: Pick<Measured, "newsroom" | "measured" | "stored">,
  story: (run: number) => string,
): Promise<Record<"alone" | "opening" | "growing", Units> & { kept: Record<"opening" | "growing", number> }> {
  const grouping = aGrouping(newsroom.rows);
  await grouping.run(NOON);
  const runs = 6;
  let [uploaded, minute] = [0, 0];
  const upload = async (key: string, text: string) => {
    const sequencer = `F${String(++uploaded).padStart(7, "0")}`;
    const at = new Date(NOON.getTime() + minute * MINUTE_MS).toISOString();
    await ingest(newsroom.upload(key, text, sequencer, at), newsroom.services);
  };
  const group = async (tell: (run: number) => [key: string, text: string]): Promise<Units> => {
    const units = await measured(
      runs,
      () => grouping.run(new Date(NOON.getTime() + ++minute * MINUTE_MS)),
      async (at) => {
        for (let n = 0; n < ASSUMED.grouped; n++) await upload(...tell(100 + at * ASSUMED.grouped + n));
      },
    );
    return mapUnits(units, (value) => value / ASSUMED.grouped);
  };
  const alone = await group((run) => [`desk/${run}.txt`, story(run)]);
  // Another desk's take: the same event, a third of the words.
  const take = (desk: number) => (run: number) => {
    const [headline = "", ...rest] = story(run).split("\n\n");
    const words = [`${headline}: more ${desk}`, ...rest.filter((_, n) => n % 3 === desk)].join("\n\n");
    return [`wires${desk}/${run}.txt`, words] satisfies [string, string];
  };
  /** Bytes of records of stories and of the story of each article, for one that joins. */
  const keptBy = (rows: Stored[]) =>
    rows.filter(({ kind }) => kind.endsWith("/ STORY")).reduce((sum, { bytes }) => sum + bytes, 0) /
    (runs * ASSUMED.grouped);
  const before = keptBy(await stored());
  const opening = await group(take(1));
  const opened = keptBy(await stored());
  const growing = await group(take(2));
  const kept = { opening: opened - before, growing: keptBy(await stored()) - opened };
  return { alone, opening, growing, kept };
}

/** Bytes that one upload adds to what is kept, corrections among them; what expires counts for its time. */
function keptBytes(
  fresh: Stored[],
  unchanged: Stored[],
  corrected: Stored[],
): { table: number; index: number } {
  const lasts = ({ expires }: Stored) => (expires ? ASSUMED.revisionMonths / ASSUMED.keptMonths : 1);
  const total = (rows: Stored[], of: "bytes" | "entryBytes") =>
    rows.reduce((sum, row) => sum + row[of] * lasts(row), 0);
  const mean = (of: "bytes" | "entryBytes") =>
    (total(fresh, of) * (1 - ASSUMED.corrections)) / (RUNS + 1) +
    ((total(corrected, of) - total(unchanged, of)) * ASSUMED.corrections) / RUNS;
  return { table: mean("bytes"), index: mean("entryBytes") };
}

function printWrites(title: string, writes: Write[]): void {
  table(
    title,
    ["", "bytes", "units", "index bytes", "index units"],
    writes.map(({ pk, sk, bytes, units, entryBytes, indexUnits }) => [
      [pk, sk].map((key) => key.split("#")[0]).join(" / "),
      ...[bytes, units, entryBytes, indexUnits].map((value) => fixed(value, 0)),
    ]),
  );
}

/** A month of a newsroom, and of ten and a hundred times as much: 10,000 articles, a hundred reads each. */
function growth(article: number, read: number, still: number, articles: Line[], reads: Line[]): void {
  const rows = [1, 10, 100, 1000].map((times) => {
    const [articlesCost, readsCost] = [
      (article * times * 10_000) / MILLION,
      (read * times * MILLION) / MILLION,
    ];
    const parts: Line[] = [
      ["what stands still", still],
      ...articles.map(([what, cost]): Line => [what, (cost * times * 10_000) / MILLION]),
      ...reads.map(([what, cost]): Line => [what, cost * times]),
    ];
    const all = still + articlesCost + readsCost;
    const [[first, most], [second, next]] = parts.toSorted(([, a], [, b]) => b - a) as [Line, Line];
    return [
      `${times}×`,
      (times * 10_000).toLocaleString("en"),
      `${times} M`,
      dollars(all),
      `${first} ${share(most, all)}, ${second} ${share(next, all)}`,
    ];
  });
  table("A month, as a newsroom grows", ["", "articles", "reads", "dollars", "most of it"], rows);
}

function lambda({ calls, processorMs }: Units, otherCalls: number, gigabytes: number): number {
  const ms = (processorMs * ASSUMED.coreGigabytes) / gigabytes + (calls + otherCalls) * ASSUMED.callMs;
  return PRICES.invocations + (ms / 1000) * gigabytes * PRICES.gigabyteSeconds;
}

function mix(one: Units, other: Units, share: number): Units {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      value * (1 - share) + other[name as keyof Units] * share,
    ]),
  ) as unknown as Units;
}

/** An alarm is billed by the metrics that it looks at. */
function metricsOfAlarms({
  Resources,
}: {
  Resources: Record<string, { Type: string; Properties: { Metrics?: { MetricStat?: unknown }[] } }>;
}): number {
  return Object.values(Resources)
    .filter(({ Type }) => Type === "AWS::CloudWatch::Alarm")
    .reduce(
      (count, { Properties: { Metrics } }) =>
        count + (Metrics?.filter(({ MetricStat }) => MetricStat).length ?? 1),
      0,
    );
}

function print(title: string, lines: Line[]): void {
  const all = sum(lines);
  table(
    title,
    ["", "dollars", "share"],
    [
      ...lines
        .toSorted(([, a], [, b]) => b - a)
        .map(([what, cost]) => [what, dollars(cost), share(cost, all)]),
      ["together", dollars(all), ""],
    ],
  );
}

/** Markdown, which a terminal shows well enough. */
function table(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => (n === 0 || head[n] === "most of it" ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, n) => (n === 0 || head[n] === "most of it" ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  console.log(`\n**${title}**\n\n${[line(head), rule, ...rows.map(line)].join("\n")}`);
}

function sum(lines: Line[]): number {
  return lines.reduce((total, [, cost]) => total + cost, 0);
}

function dollars(amount: number): string {
  return amount.toFixed(2);
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(0)} %`;
}

function fixed(value: number, digits = 1): string {
  return value.toFixed(digits);
}
