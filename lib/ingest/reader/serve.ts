/**
 * Runs in a reading process: reads the uploads that it is sent, one at a time, until its parent process ends.
 */

import { Rejection } from "../../rejection.ts";
import type { Bounds } from "./bounds.ts";
import type { Reader } from "./index.ts";
import type { ReaderAnswer, ReaderRequest, ReaderResult } from "./isolated.ts";

/** @param reader the reader; tests pass others */
export async function serve(reader: Reader): Promise<void> {
  process.on("disconnect", () => process.exit());
  const bounds: Bounds = JSON.parse(process.argv[2] ?? "");
  // Imported lazily, so that the bundler gives it a file of its own.
  const { measureProcessorTime: usedByProcess, startWatch: watch } = await import("./watch.ts");
  const meter = watch(bounds);

  /** Notices a reading that waits for ever. It uses no processor time, so the watch does not end it. */
  function whenStuck(tell: () => void): { clear(): void } {
    const used = usedByProcess();
    const { idle } = performance.eventLoopUtilization();
    const timer = setInterval(() => {
      const spent = usedByProcess() - used + performance.eventLoopUtilization().idle - idle;
      if (spent > bounds.milliseconds) tell();
    }, bounds.milliseconds);
    return { clear: () => clearInterval(timer) };
  }

  process.on("message", async (request: ReaderRequest) => {
    meter.begin();
    const stuck = whenStuck(() => answer({ is: "stuck" }));
    const end = await finishReading(request, reader);
    stuck.clear();
    meter.end();
    answer(end);
  });
  await warmUp(reader);
  answer({ is: "ready" });
}

/** A story as short as stories come. */
const SAMPLE = "Ferry sails again\n\nThe ferry sailed again on Monday, its owner said.\n";

/**
 * Reads a story of no upload. The first story makes ready the patterns and models that all stories need,
 * which takes most of a second: none of that may count against an upload's own time.
 */
async function warmUp(reader: Reader): Promise<void> {
  const bytes = new TextEncoder().encode(SAMPLE);
  const at = "2024-01-01T00:00:00Z";
  const upload = { bucket: "none", key: "warm-up.txt", sequencer: "0", size: bytes.length, at };
  const newsroom = { timeZone: "UTC", maxUploadBytes: bytes.length };
  // What is wrong with the reader shows with the first upload.
  await reader.read(bytes, upload, newsroom).catch(() => {});
}

async function finishReading(request: ReaderRequest, reader: Reader): Promise<ReaderAnswer> {
  try {
    return { is: "done", result: await doRequest(request, reader) };
  } catch (error) {
    if (error instanceof Rejection) return { is: "rejected", code: error.code, message: error.message };
    return { is: "failed", name: error instanceof Error ? error.name : typeof error };
  }
}

function doRequest(request: ReaderRequest, reader: Reader): Promise<ReaderResult> {
  if (request.is === "digest") return reader.digest(request.article, request.newsroom);
  const { upload, newsroom } = request;
  if (request.is === "item") return reader.readItem(request.item, upload, newsroom);
  const { bytes } = request;
  return request.is === "read"
    ? reader.read(bytes, upload, newsroom)
    : reader.tryOut(bytes, upload, newsroom);
}

function answer(message: ReaderAnswer): void {
  process.send?.(message, () => {}); // the parent may be gone
}
