/**
 * `npm run bench -- growth`: what a save, a read and a page of a list take as more is stored: units, calls
 * and time of our own thread. Stories are written into the table directly, three hundred a day.
 *
 * npm run bench -- growth [--stories 1000,30000,300000]
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { marshall } from "@aws-sdk/util-dynamodb";
import { ClassicLevel } from "classic-level";
import { answerRequest } from "../../lib/api/index.ts";
import { Announcer } from "../../lib/aws/announcements.ts";
import type { Row } from "../../lib/aws/row.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { NOON } from "../newsroom.ts";
import { aMeasuredNewsroom, type Units } from "./cost/measure.ts";

const RUNS = 40;
const STORIES_A_DAY = 300;
const DAY_MS = 86_400_000;

interface EngineTable {
  GlobalSecondaryIndexes: unknown[];
}

/** How the engine names what it keeps. */
const engine: {
  createKey(item: object, table: EngineTable): string;
  getIndexActions(
    indexes: unknown[],
    before: undefined,
    item: object,
    table: EngineTable,
  ): { puts: { index: string; key: string; item: object }[] };
} = createRequire(import.meta.url)("dynalite/db");

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { stories: { type: "string", default: "1000,30000,300000" } },
  });
  const sample = await readFile(new URL("cost/story.txt", import.meta.url), "utf8");
  const directory = await mkdtemp(join(tmpdir(), "growth-"));
  const { newsroom, log, measured, whileStopped, stop } = await aMeasuredNewsroom(directory);
  const announcer = new Announcer(newsroom.rows, async () => {});
  const services = { ...newsroom.services, announcer, log };
  const upload = (name: string, sequencer: string) =>
    ingest(newsroom.upload(`desk/${name}.txt`, `${name}: ${sample}`, sequencer), services);
  const get = async (route: string, path: Record<string, string>, query: Record<string, string> = {}) => {
    const asked = { method: "GET", route, origin: "https://api.example.org", target: route, path, query };
    const context = { ...services, asset: async () => Buffer.alloc(0), cursorKey: "a key of this stage" };
    const { status } = await answerRequest({ ...asked, headers: {}, id: "1" }, context);
    if (status !== 200) throw new Error(`${route}: ${status}`);
  };

  await upload("pattern", "01");
  const pattern = (await newsroom.everyRow()).filter(({ pk }) => pk !== "DAYS");
  const id = (await newsroom.receipts.find("desk/pattern.txt"))?.articleId ?? "";
  const first = new Map<string, Units>();
  let stored = 1;
  console.log(
    `\n| stories stored | | write units | read units | calls | processor ms | of the first |\n| -: | - | -: | -: | -: | -: | -: |`,
  );
  for (const stories of values.stories.split(",").map(Number)) {
    await whileStopped(() => fill(directory, newsroom.tableName, pattern, stored, stories));
    stored = stories;
    await upload(`warm ${stories}`, "01");
    for (const [what, work] of [
      ["a save", (n: number) => upload(`${stories} ${n}`, "01")],
      ["a read", () => get("/summaries/{id}", { id })],
      ["a page of the list", () => get("/summaries", {}, { limit: "20" })],
      [
        "a page of two days, of a section that nobody has",
        () => get("/summaries", {}, { section: "x", since: "2024-02-28", until: "2024-03-01" }),
      ],
    ] as const) {
      if (!first.has(what)) await measured(RUNS, (n) => work(n - RUNS)); // our own code is compiled by then
      const units = await measured(RUNS, work);
      const before = first.get(what) ?? units;
      first.set(what, before);
      const all = ({ writeUnits, readUnits }: Units) => writeUnits + readUnits;
      const cells = [units.writeUnits, units.readUnits, units.calls, units.processorMs].map((value) =>
        value.toFixed(1),
      );
      const ratio = `${((100 * all(units)) / all(before)).toFixed(0)} % of units, ${((100 * units.processorMs) / before.processorMs).toFixed(0)} % of time`;
      console.log(`| ${stories.toLocaleString("en")} | ${what} | ${cells.join(" | ")} | ${ratio} |`);
    }
  }
  await stop();
  await rm(directory, { recursive: true });
}

/**
 * Writes stories as one is written, each under a name and a time of its own: the later ones are the older
 * ones. They go into the engine's own files, because a hundred times as many would take an hour by its API.
 */
async function fill(directory: string, tableName: string, pattern: readonly Row[], from: number, to: number) {
  const level = new ClassicLevel<string, unknown>(directory, { valueEncoding: "json" });
  const table = (await level.get(`table~${tableName}`)) as EngineTable;
  for (let first = from; first < to; first += STORIES_A_DAY) {
    const rows: Row[] = [];
    for (let n = first; n < Math.min(to, first + STORIES_A_DAY); n++) rows.push(...rowsOf(pattern, n));
    for (const day of new Set(rows.map(({ day }) => day)))
      if (typeof day === "string" && !day.startsWith("UPLOADS")) rows.push({ pk: "DAYS", sk: day, v: 1 });
    const puts = rows.flatMap((row) => {
      const item = JSON.parse(JSON.stringify(marshall(row, { removeUndefinedValues: true }), toBase64));
      const { puts: entries } = engine.getIndexActions(table.GlobalSecondaryIndexes, undefined, item, table);
      return [
        { key: `item-${tableName}~${engine.createKey(item, table)}`, value: item },
        ...entries.map(({ index, key, item: entry }) => ({
          key: `index-global~${tableName}~${index}~${key}`,
          value: entry,
        })),
      ];
    });
    await level.batch(puts.map((put) => ({ type: "put" as const, ...put })));
  }
  await level.close();
}

/** Bytes as the engine keeps them. */
function toBase64(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, data } = value as { type?: unknown; data?: unknown };
  if (type === "Buffer" && Array.isArray(data)) return Buffer.from(data).toString("base64");
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}

/** The rows of the nth story, the newest first. */
function rowsOf(pattern: readonly Row[], n: number): Row[] {
  const released = releaseOf(n);
  const name = `story${String(n).padStart(17, "0")}`;
  return pattern.map(({ pk, sk, day, range, ...row }) => {
    const isReceipt = pk.startsWith("UPLOAD#");
    const listed = isReceipt
      ? { day: `UPLOADS#${released.slice(0, 4)}`, range: `${released}Z#${n}` }
      : { day: released.slice(0, 10), range: `${released}Z#${name}` };
    return {
      pk: isReceipt ? `UPLOAD#desk/${n}.txt` : `ARTICLE#${name}`,
      sk,
      ...row,
      ...(day !== undefined && listed),
    };
  });
}

function releaseOf(n: number): string {
  return new Date(NOON.getTime() - DAY_MS - (n * DAY_MS) / STORIES_A_DAY).toISOString().slice(0, 19);
}
