/**
 * `npm run bench -- growth`: what a save, a read and a page of a list take as more is stored: units, calls
 * and time of our own thread, the median of a hundred. Stories are written into the table directly, three hundred a
 * day, by a process of its own: what it leaves in memory is not ours to clear away.
 *
 * npm run bench -- growth [--stories 1000,30000,300000]
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answerRequest } from "../../lib/api/index.ts";
import { Announcer } from "../../lib/aws/announcements.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { aMeasuredNewsroom, type Units } from "./cost/measure.ts";
import { fillElsewhere } from "./growth/fill.ts";

const RUNS = 200;

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
    await whileStopped(() =>
      fillElsewhere({ directory, tableName: newsroom.tableName, pattern, from: stored, to: stories }),
    );
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
      if (!first.has(what)) await measured(RUNS, (n) => work(n - RUNS), undefined, median); // our own code is compiled by then
      const units = await measured(RUNS, work, undefined, median);
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

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
}
