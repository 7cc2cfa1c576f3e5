/**
 * Watches over a reading process, from a thread of that process: it runs on even when the reading never
 * yields. The thread ends its own process, so that none outlives a function that was ended.
 *
 * This module has both sides, the main thread's and the watching thread's. The bundler keeps it in one file
 * of its own, and the thread runs that file.
 */
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { type Bounds, TOO_LONG, TOO_MUCH } from "./bounds.ts";

const TASK = "standfirst: the watch over a reading process";
const INTERVAL_MS = 50;
const IDLE = -1;

interface Watched {
  task: typeof TASK;
  bounds: Bounds;
  /**
   * Milliseconds of processor time that the process had used when the reading began; `IDLE` between readings.
   */
  begun: Float64Array;
}

/** Starts the watch. @returns functions to call when a reading begins and ends */
export function startWatch(bounds: Bounds): { begin(): void; end(): void } {
  const begun = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)).fill(IDLE);
  const workerData: Watched = { task: TASK, bounds, begun };
  new Worker(new URL(import.meta.url), { workerData, execArgv: [], env: {} }).unref();
  return {
    begin: () => void begun.fill(measureProcessorTime()),
    end: () => void begun.fill(IDLE),
  };
}

/** Milliseconds of processor time that this process has used, in all threads. */
export function measureProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const MEGABYTE = 1024 * 1024;

if (!isMainThread && workerData?.task === TASK) {
  const { bounds, begun } = workerData as Watched;
  setInterval(() => {
    const since = begun[0] ?? IDLE;
    if (since === IDLE) return;
    if (measureProcessorTime() - since > bounds.milliseconds) process.kill(process.pid, TOO_LONG);
    if (process.memoryUsage.rss() > bounds.megabytes * MEGABYTE) process.kill(process.pid, TOO_MUCH);
  }, INTERVAL_MS);
}
