/**
 * The watch over a reading process: a thread of it, which goes on though the reading never yields. It ends the process
 * itself, so that none outlives a function that was ended.
 *
 * This module is both sides. The bundler keeps it in one chunk, whose own address is what the thread runs.
 */
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { type Bounds, TOO_LONG, TOO_MUCH } from "./bounds.ts";

const TASK = "standfirst: the watch over a reading process";
const EVERY_MS = 50;
const IDLE = -1;

interface Watched {
  task: typeof TASK;
  bounds: Bounds;
  /** How many milliseconds of the processor the process had used when the reading began. */
  begun: Float64Array;
}

/** @returns what to call when a reading begins and ends */
export function watch(bounds: Bounds): { begin(): void; end(): void } {
  const begun = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)).fill(IDLE);
  const workerData: Watched = { task: TASK, bounds, begun };
  new Worker(new URL(import.meta.url), { workerData, execArgv: [], env: {} }).unref();
  return {
    begin: () => void begun.fill(usedByProcess()),
    end: () => void begun.fill(IDLE),
  };
}

/** Milliseconds of the processor, all threads together. */
export function usedByProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const MEGABYTE = 1024 * 1024;

if (!isMainThread && workerData?.task === TASK) {
  const { bounds, begun } = workerData as Watched;
  setInterval(() => {
    const since = begun[0] ?? IDLE;
    if (since === IDLE) return;
    if (usedByProcess() - since > bounds.milliseconds) process.kill(process.pid, TOO_LONG);
    if (process.memoryUsage.rss() > bounds.megabytes * MEGABYTE) process.kill(process.pid, TOO_MUCH);
  }, EVERY_MS);
}
