/**
 * `npm run bench -- hostile [--inputs 2000]`: what hostile uploads cost: each in a process of its own, so that its memory is its own; then repetitive
 * stories in every format, and attacks on every regular expression of the project.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import fc from "fast-check";
import { readArticle } from "../../lib/reading/index.ts";
import { Rejection } from "../../lib/rejection.ts";
import { repetitive } from "../hostile/repetition.ts";
import { UPLOADS } from "../hostile/uploads.ts";
import { cpuSince } from "./measure.ts";
import { tellPatterns } from "./patterns.ts";

const MAX_MS = 2_000;
const MAX_MB = 512;
const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 200_000_000 };

interface Cost {
  outcome: string;
  ms: number;
  cpuMs: number;
  mb: number;
  bytes: number;
}

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { inputs: { type: "string", default: "2000" } } });
  const failed = [await costs(), await repetitions(Number(values.inputs)), await tellPatterns()];
  if (failed.some(Boolean)) process.exitCode = 1;
}

/** Each upload on its own. The memory is the whole process's, the making of the upload included. */
async function costs(): Promise<boolean> {
  console.log(
    `Hostile uploads (each under ${MAX_MS} ms of the processor and ${MAX_MB} MB, a rejection or an article):\n`,
  );
  console.log("     ms  cpu ms    MB     bytes  ends as         upload");
  let over = 0;
  for (const [index, { name, ends }] of UPLOADS.entries()) {
    const { outcome, ms, cpuMs, mb, bytes } = await costOf(index);
    const isOver = cpuMs > MAX_MS || mb > MAX_MB || !ends.some((end) => end === outcome);
    if (isOver) over++;
    const figures = [ms.toFixed(0).padStart(7), cpuMs.toFixed(0).padStart(7), mb.toFixed(0).padStart(5)];
    console.log(
      `${figures.join(" ")} ${String(bytes).padStart(9)}  ${outcome.padEnd(15)} ${name}${isOver ? "   OVER" : ""}`,
    );
  }
  console.log(`\n${UPLOADS.length} uploads, ${over} over.\n`);
  return over > 0;
}

async function costOf(index: number): Promise<Cost> {
  const script = fileURLToPath(new URL("./hostile-upload.ts", import.meta.url));
  const run = promisify(execFile)(process.execPath, [script, String(index)], { timeout: 60_000 });
  return run.then(
    ({ stdout }): Cost => JSON.parse(stdout),
    (error: { signal?: string; code?: number }): Cost => ({
      outcome: `died: ${error.signal ?? error.code}`,
      ms: Number.NaN,
      cpuMs: 0,
      mb: 0,
      bytes: 0,
    }),
  );
}

/** Repetitive stories of 20 KB; the slowest of them, and any that crashed. */
async function repetitions(inputs: number): Promise<boolean> {
  let slowest = { ms: 0, key: "", text: "" };
  const crashes: string[] = [];
  for (const { key, bytes } of fc.sample(repetitive(20_000), { numRuns: inputs, seed: 5 })) {
    const upload = { bucket: "desk", key, sequencer: "01", size: bytes.length, at: "2024-03-01T12:00:00Z" };
    const begun = process.cpuUsage();
    await readArticle(bytes, upload, NEWSROOM).catch((error: unknown) => {
      if (!(error instanceof Rejection)) crashes.push(`${key}: ${error}`);
    });
    const ms = cpuSince(begun);
    if (ms > slowest.ms) slowest = { ms, key, text: JSON.stringify(bytes.toString().slice(0, 240)) };
  }
  console.log(
    `Repetition: ${inputs} stories of 20 KB in every format; ${crashes.length} crashes; the slowest took ${slowest.ms.toFixed(0)} ms of the processor (${slowest.key}).`,
  );
  for (const crash of crashes.slice(0, 10)) console.log(`  ${crash}`);
  if (slowest.ms > MAX_MS) console.log(`  ${slowest.text}`);
  return crashes.length > 0 || slowest.ms > MAX_MS;
}
