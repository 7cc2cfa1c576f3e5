/**
 * `npm run bench -- growth`: what a save, a read and a page of a list take as more is stored: units, calls and time of
 * our own thread. Stories are written into the table directly, three hundred a day.
 *
 * npm run bench -- growth [--stories 1000,30000,300000]
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { answerRequest } from "../../lib/api/index.ts";
import { Announcer } from "../../lib/aws/announcements.ts";
import type { Row } from "../../lib/aws/row.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { NOON } from "../newsroom.ts";
import { aMeasuredNewsroom, type Units } from "./cost/measure.ts";

const RUNS = 40;
const STORIES_A_DAY = 300;
const DAY_MS = 86_400_000;
/** Rows that DynamoDB takes in one batch, and batches at once. */
const [BATCH, AT_ONCE] = [25, 8];

type Newsroom = Awaited<ReturnType<typeof aMeasuredNewsroom>>["newsroom"];

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { stories: { type: "string", default: "1000,30000,300000" } },
  });
  const sample = await readFile(new URL("cost/story.txt", import.meta.url), "utf8");
  const { newsroom, log, measured, stop } = await aMeasuredNewsroom();
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
    await fill(newsroom, pattern, stored, stories);
    stored = stories;
    await upload(`warm ${stories}`, "01");
    for (const [what, work] of [
      ["a save", (n: number) => upload(`${stories} ${n}`, "01")],
      ["a read", () => get("/summaries/{id}", { id })],
      ["a page of the list", () => get("/summaries", {}, { limit: "20" })],
      [
        "a page of two days, of a section that nobody has",
        () => get("/summaries", {}, { section: "x", since: "2024-02-28" }),
      ],
    ] as const) {
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
}

/** Writes stories as one is written, each under a name and a time of its own: the later ones are the older ones. */
async function fill(newsroom: Newsroom, pattern: readonly Row[], from: number, to: number): Promise<void> {
  const rows: Row[] = [];
  for (let n = from; n < to; n++) {
    const released = new Date(NOON.getTime() - DAY_MS - (n * DAY_MS) / STORIES_A_DAY)
      .toISOString()
      .slice(0, 19);
    const name = `story${String(n).padStart(17, "0")}`;
    for (const { pk, sk, day, range, ...row } of pattern) {
      const isReceipt = pk.startsWith("UPLOAD#");
      const listed = isReceipt
        ? { day: `UPLOADS#${released.slice(0, 4)}`, range: `${released}Z#${n}` }
        : { day: released.slice(0, 10), range: `${released}Z#${name}` };
      rows.push({
        pk: isReceipt ? `UPLOAD#desk/${n}.txt` : `ARTICLE#${name}`,
        sk,
        ...row,
        ...(day !== undefined && listed),
      });
    }
    if (n % STORIES_A_DAY === 0 || n === from) rows.push({ pk: "DAYS", sk: released.slice(0, 10), v: 1 });
    if (rows.length >= BATCH * AT_ONCE || n === to - 1) await put(newsroom, rows.splice(0));
  }
}

async function put({ client, tableName }: Newsroom, rows: Row[]): Promise<void> {
  const known = new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row]));
  const items = [...known.values()].map((row) => ({
    PutRequest: { Item: marshall(row, { removeUndefinedValues: true }) },
  }));
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, n) =>
    items.slice(n * BATCH, (n + 1) * BATCH),
  );
  await Promise.all(
    batches.map((batch) => client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: batch } }))),
  );
}
