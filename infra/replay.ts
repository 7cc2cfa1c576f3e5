/** `npm run replay`: what is in the upload bucket is ingested again. */
import { setTimeout as pause } from "node:timers/promises";
import { formatInstant } from "../lib/instant.ts";
import { catchInterrupt, type Given, INTERRUPTED, runCommand } from "./operate/command.ts";
import { type ReplayProgress, type ReplaySettings, replay } from "./operate/replay.ts";
import { findStage } from "./operate/stage.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS } from "./operate/stage-options.ts";

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

const OPTIONS = {
  ...ANY_STAGE_OPTIONS,
  prefix: { type: "string", default: "" },
  since: { type: "string" },
  only: { type: "string" },
  rate: { type: "string", default: "50" },
  after: { type: "string" },
} as const;

const PROGRESS_MS = 5_000;

await runCommand({ help: HELP, options: OPTIONS, run: replayStage });

async function replayStage(given: Given<typeof OPTIONS>): Promise<number> {
  const settings = readSettings(given);
  const stage = await findStage(given);
  const interrupt = catchInterrupt();
  const pauseUnlessStopped = (milliseconds: number) => pause(milliseconds, undefined, { signal: interrupt });
  let told = 0;
  let progress: ReplayProgress = { listed: 0, sent: 0, key: settings.after ?? "" };
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
    if (!interrupt.aborted) throw error;
    return INTERRUPTED;
  }
  console.log(`${progress.sent} sent of ${progress.listed} keys. Their receipts tell what becomes of them.`);
  return 0;
}

/** @throws with what is wrong */
function readSettings({ prefix, since, only, after, ...given }: Given<typeof OPTIONS>): ReplaySettings {
  const rate = Number(given.rate);
  if (!(rate > 0)) throw new Error(`--rate must be a number above 0, got "${given.rate}".`);
  if (only !== undefined && only !== "rejected") throw new Error(`--only knows "rejected", got "${only}".`);
  if (since !== undefined && Number.isNaN(Date.parse(since)))
    throw new Error(`--since must be a date or a time, got "${since}".`);
  return {
    prefix,
    since: since && formatInstant(new Date(since)),
    onlyRejected: only === "rejected",
    after,
    rate,
  };
}
