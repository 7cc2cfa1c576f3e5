/**
 * `npm run bench -- heat`: how writes spread over DynamoDB's partitions as articles come faster. The writes are those
 * of the real ingest, recorded; their keys are dealt to partitions as the table would deal them. infra/SCALE.md says
 * what follows from it.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Announcer } from "../../lib/aws/announcements.ts";
import { IndexShards } from "../../lib/aws/index-shards.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { aMeasuredNewsroom, type Write } from "./cost/measure.ts";

/** What one partition takes in a second. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html */
const PARTITION_UNITS = 1000;

const RATES = [1, 10, 100, 1000, 10_000];
/** What `indexShards` may be. */
const SHARDS = [1, 4, 8, 16];
const SECONDS = 5;

/** Of stories, those that come with an embargo. */
const EMBARGOED = 1 / 50;

export async function run(): Promise<void> {
  const { patterns, shardsOf } = await recorded(50);
  console.log(
    `\nWrites of ${patterns.length} articles, recorded: ${mean(patterns).toFixed(1)} units each, the index's among them\n`,
  );
  console.log(
    [
      "articles/s",
      "units/s",
      "a story",
      "EMBARGOES",
      "partitions",
      "fullest",
      ...SHARDS.map((shards) => `day ÷ ${shards}`),
      ...SHARDS.slice(-1).map((shards) => `year ÷ ${shards}`),
      "suffices",
    ]
      .map(cell)
      .join(""),
  );
  for (const rate of RATES) {
    const heats = SHARDS.map((shards) => heat(patterns, rate, shardsOf(shards)));
    const [{ total, story, embargoes }] = heats as [Heat];
    const partitions = Math.max(1, Math.ceil((2 * total) / PARTITION_UNITS));
    const suffice = SHARDS.find((_, n) => Math.max(heats[n]!.day, heats[n]!.year) <= PARTITION_UNITS);
    console.log(
      [
        rate,
        total,
        story,
        embargoes,
        partitions,
        fullest(patterns, rate, partitions),
        ...[...heats.map(({ day }) => day), heats.at(-1)!.year].map((units) =>
          units > PARTITION_UNITS ? `${units.toFixed(0)} !` : units,
        ),
        suffice ?? "more",
      ]
        .map(cell)
        .join(""),
    );
  }
  const usual = patterns.at(-1) ?? [];
  const perArticle = usual
    .filter(({ pk }) => !pk.startsWith("UPLOAD#"))
    .reduce((units, { indexUnits }) => units + indexUnits, 0);
  console.log(
    `\n  partitions: twice as many as the units need at least; fullest: units in the busiest second of one of them.\n  Elsewhere units in the busiest second of a key. ! more than the ${PARTITION_UNITS} units that a partition takes: then the index throttles the table.`,
  );
  console.log(
    `  An article writes ${perArticle} unit${perArticle === 1 ? "" : "s"} to its day, and as many to the year of its receipt: one day's key takes ${Math.floor(PARTITION_UNITS / perArticle)} articles a second.`,
  );
}

interface Heat {
  /** Units a second, table and index together. */
  total: number;
  /** Units in the busiest second of the busiest key of each kind. */
  story: number;
  embargoes: number;
  /** Of its lists in the index: the stories of a day, and the receipts of a year. */
  day: number;
  year: number;
}

/** Deals the writes of so many articles a second to keys. */
function heat(patterns: Write[][], rate: number, shards: IndexShards): Heat {
  const heats = new Map<string, number>();
  let total = 0;
  const add = (kind: string, key: string, units: number) => {
    total += units;
    const place = `${kind} ${key}`;
    heats.set(place, (heats.get(place) ?? 0) + units);
  };
  for (let second = 0; second < SECONDS; second++) {
    for (let n = 0; n < rate; n++) {
      const article = second * rate + n;
      for (const { pk, units, indexUnits } of patterns[article % patterns.length]!) {
        if (pk === "EMBARGOES" || pk === "DAYS") add(pk, `${second}`, units);
        else add("story", `${second} ${article} ${pk.split("#")[0]}`, units);
        const list = pk.startsWith("UPLOAD#") ? "year" : "day";
        if (indexUnits > 0) add(list, `${second} ${shards.keyOf(list, `${list} ${article}`)}`, indexUnits);
      }
    }
  }
  const hottest = (kind: string) =>
    [...heats].reduce((most, [place, units]) => (place.startsWith(kind) ? Math.max(most, units) : most), 0);
  return {
    total: total / SECONDS,
    story: hottest("story"),
    embargoes: hottest("EMBARGOES"),
    day: hottest("day"),
    year: hottest("year"),
  };
}

/** Units in the busiest second of the fullest of so many partitions: the table's own keys, dealt by a digest. */
function fullest(patterns: Write[][], rate: number, partitions: number): number {
  let most = 0;
  for (let second = 0; second < SECONDS; second++) {
    const taken = new Array<number>(partitions).fill(0);
    for (let n = 0; n < rate; n++) {
      const article = second * rate + n;
      for (const { pk, units } of patterns[article % patterns.length]!) {
        const isShared = pk === "EMBARGOES" || pk === "DAYS";
        taken[digest(isShared ? pk : `${pk} ${article}`) % partitions]! += units;
      }
    }
    most = Math.max(most, ...taken);
  }
  return most;
}

function digest(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}

/** What the ingest writes of so many stories of one day, each told by nobody else; and how the index is sharded. */
async function recorded(
  stories: number,
): Promise<{ patterns: Write[][]; shardsOf: (count: number) => IndexShards }> {
  const { newsroom, log, writes, stop } = await aMeasuredNewsroom();
  const announcer = new Announcer(newsroom.rows, async () => {});
  const sample = await readFile(new URL("cost/story.txt", import.meta.url), "utf8");
  const patterns: Write[][] = [];
  for (let n = 0; n < stories; n++) {
    const tail = String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26));
    const embargo = n % (1 / EMBARGOED) === 1 ? "EMBARGOED UNTIL 2031-01-01 06:00 UTC\n\n" : "";
    const text = `${embargo}Story of the day ${tail}\n\n${sample.replace(/\p{L}{6,}/gu, `$&${tail}`)}`;
    writes.length = 0;
    await ingest(newsroom.upload(`desk/${n}.txt`, text, "01"), { ...newsroom.services, announcer, log });
    patterns.push([...writes]);
  }
  await stop();
  return {
    patterns: patterns.slice(1), // the first of a day also notes the day
    shardsOf: (count) => new IndexShards(newsroom.rows, count),
  };
}

function mean(patterns: Write[][]): number {
  return (
    patterns.flat().reduce((sum, { units, indexUnits }) => sum + units + indexUnits, 0) / patterns.length
  );
}

function cell(value: string | number): string {
  return (
    typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 0 }) : value
  ).padStart(13);
}
