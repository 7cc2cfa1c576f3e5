/**
 * The worst day of a newsroom, on the embedded engines: corrections, deletions, kills, embargoes, restores and wires under
 * changing keys and from several origins, every event delivered one to three times in no order, to workers that are
 * throttled, time out, crash before and after every kind of write and are killed. In the end versions and markers are
 * deleted for good, some while their upload waits to be tried again. Afterwards every article must be what a plain walk
 * through the history says. A model writes of every story meanwhile, and a desk approves: no text and no draft is left that was
 * written of anything but what stands. Then the poisoned batch: stories, and files that hang or end whatever reads them.
 *
 * npm run bench -- faults [options]
 *
 *   --seed N      the same seed, the same history and deliveries     1
 *   --uploads N   puts and deletions                                 10000
 *   --keys N                                                         2000
 *   --rate N      share of the calls to the table that fail          0.02
 *   --workers N   processes, each with four batches at once          2
 */
import { parseArgs } from "node:util";
import { startTable } from "../../infra/local/table.ts";
import { compare } from "./faults/check.ts";
import { runPoisoned } from "./faults/poisoned.ts";
import { type RunReport, runFaults } from "./faults/run.ts";

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "1" },
      uploads: { type: "string", default: "10000" },
      keys: { type: "string", default: "2000" },
      rate: { type: "string", default: "0.02" },
      workers: { type: "string", default: "2" },
    },
  });
  const started = performance.now();
  const table = await startTable();
  try {
    const report = await runFaults(
      {
        seed: Number(values.seed),
        uploads: Number(values.uploads),
        keys: Number(values.keys),
        rate: Number(values.rate),
        workers: Number(values.workers),
        atOnce: 4,
        killEvery: 60,
      },
      table,
      progress(started),
    );
    const { history, decided, deliveries, receives, batches, crashes, kills, redriven, hits, left } = report;
    console.log(
      `${history.length} uploads and ${decided.length} decisions of a desk over ${values.keys} keys (seed ${values.seed}): ${deliveries} deliveries, received ${receives} times in ${batches} batches; ${crashes} batches lost to crashes, ${kills} processes killed, ${redriven} messages redriven from the dead letters, ${left} left.`,
    );
    console.log("Faults, by what they hit:");
    for (const [place, count] of Object.entries(hits).sort())
      console.log(`  ${String(count).padStart(6)}  ${place}`);
    const { stories, receipts, linked, listed, written, differences } = await compare(
      history,
      table,
      decided,
    );
    console.log(
      `${stories} stories, ${listed} of them listed, ${written} with a text that a model wrote, ${linked} linked to another telling, ${receipts} receipts: ${differences.length} differences from the model.`,
    );
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
    console.log(`${seconds(started)} s`);
    if (!(await runPoisoned()) || differences.length > 0 || left > 0) process.exitCode = 1;
  } finally {
    await table.stop();
  }
}

/** A line each tenth of the way. */
function progress(started: number): (done: number, of: number, report: RunReport) => void {
  let tenths = 0;
  return (done, of, { hits, crashes, kills }) => {
    while (done * 10 >= (tenths + 1) * of) {
      const faults = Object.values(hits).reduce((sum, count) => sum + count, 0);
      console.log(
        `  ${String(++tenths * 10).padStart(3)} % delivered, ${seconds(started)} s: ${faults} faults, ${crashes} batches lost, ${kills} processes killed`,
      );
    }
  };
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
