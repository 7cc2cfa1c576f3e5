/** `npm run replay`: what is in the upload bucket is ingested again. */
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { formatInstant } from "../lib/instant.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS, runCommand } from "./operate/command.ts";
import { type ReplayProgress, replay } from "./operate/replay.ts";
import { findStage } from "./operate/stage.ts";

const HELP = `Usage: npm run replay -- --stage NAME | --local [options]

Ingests again what the upload bucket holds: every key's newest version, under the sequencer that its receipt
noted. So nothing changes but what is read differently by now, and running it twice is safe.

${ANY_STAGE_HELP}
  --prefix TEXT     only keys that begin so
  --since TIME      only what was uploaded or deleted then or later: 2024-03-01 or 2024-03-01T09:00:00Z
  --only rejected   only what was rejected
  --rate N          events a second (50)
  --after KEY       goes on after this key: an interrupted replay names the key that it had come to
`;

const PROGRESS_MS = 5_000;
/** 128 and the number of SIGINT, as a shell has it. */
const INTERRUPTED = 130;

await runCommand(main);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...ANY_STAGE_OPTIONS,
      prefix: { type: "string", default: "" },
      since: { type: "string" },
      only: { type: "string" },
      rate: { type: "string", default: "50" },
      after: { type: "string" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { prefix, since, only, after } = values;
  const rate = Number(values.rate);
  if (!(rate > 0)) throw new Error(`--rate must be a number above 0, got "${values.rate}".`);
  if (only !== undefined && only !== "rejected") throw new Error(`--only knows "rejected", got "${only}".`);
  if (since !== undefined && Number.isNaN(Date.parse(since)))
    throw new Error(`--since must be a date or a time, got "${since}".`);
  const settings = {
    prefix,
    since: since && formatInstant(new Date(since)),
    onlyRejected: only === "rejected",
    after,
    rate,
  };

  const stage = await findStage(values);
  const stopped = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.abort());
  const pauseUnlessStopped = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: stopped.signal });
  let told = 0;
  let progress: ReplayProgress = { listed: 0, sent: 0, key: after ?? "" };
  try {
    for await (progress of replay(stage, settings, pauseUnlessStopped)) {
      if (Date.now() - told < PROGRESS_MS) continue;
      told = Date.now();
      console.log(
        `${progress.sent} sent of ${progress.listed} keys; --after ${JSON.stringify(progress.key)}`,
      );
    }
  } catch (error) {
    console.error(`Stopped. To go on from here, add: --after ${JSON.stringify(progress.key)}`);
    if (!stopped.signal.aborted) throw error;
    return INTERRUPTED;
  }
  console.log(`${progress.sent} sent of ${progress.listed} keys. Their receipts tell what becomes of them.`);
  return 0;
}
