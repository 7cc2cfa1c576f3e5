/**
 * A reader in a process of its own, which is started ahead. Whatever a file does to that process, the
 * process is ended and the function lives on. A thread would not do, because one that runs out of memory
 * ends the whole process.
 */
import { fork } from "node:child_process";
import type { Article, Upload } from "../../article.ts";
import type { FoundItem } from "../../reading/draft.ts";
import type { Newsroom } from "../../reading/index.ts";
import type { Many } from "../../reading/many.ts";
import { Rejection, type RejectionCode } from "../../rejection.ts";
import type { Digest } from "../../summarise/digest.ts";
import { BOUNDS, type Bounds, OUT_OF_HEAP, TOO_LONG, TOO_MUCH } from "./bounds.ts";
import type { DryRun } from "./dry-run.ts";
import type { Reader, ReadingDeadline, ReadUpload } from "./index.ts";

export type ReaderRequest =
  | { is: "read" | "try"; bytes: Uint8Array; upload: Upload; newsroom: Newsroom }
  | { is: "item"; item: FoundItem; upload: Upload; newsroom: Newsroom }
  | { is: "digest"; article: Article; newsroom: Newsroom };

export type ReaderAnswer =
  | { is: "ready" }
  | { is: "done"; result: ReaderResult }
  | { is: "rejected"; code: RejectionCode; message: string }
  /**
   * The reading failed with an unexpected error. Only its name is passed on; its message may
   * quote the upload.
   */
  | { is: "failed"; name: string }
  | { is: "stuck" };

export type ReaderResult = ReadUpload | Many | Digest | DryRun;

/** How a reading ended. */
type ReadingEnd =
  | Exclude<ReaderAnswer, { is: "ready" }>
  | { is: "dead"; by: string; wasReady: boolean }
  | { is: "given-up" };

/**
 * Makes a reader that reads one upload at a time. It rejects an upload that takes more than `bounds` or
 * ends the process.
 *
 * @param module what runs in the process: it calls `serve`
 */
export function makeIsolatedReader(module: URL, bounds: Bounds = BOUNDS): Reader & { stop(): void } {
  let warm = startProcess(module, bounds);
  let last: Promise<unknown> = Promise.resolve();

  async function ask(request: ReaderRequest, deadline: ReadingDeadline | undefined): Promise<ReaderResult> {
    const { signal, isLast = false } = deadline ?? {};
    signal?.throwIfAborted();
    if (warm.isOver()) warm = startProcess(module, bounds);
    const isNew = !warm.hasServed();
    const begun = performance.now();
    const end = await warm.answer(request, signal);
    if (warm.isOver()) warm = startProcess(module, bounds); // it loads while the next upload is fetched
    if (end.is === "done") return end.result;
    // Earlier uploads may have filled the process. A new one shows whether this upload is the cause.
    if (end.is === "dead" && end.by !== TOO_LONG && !isNew) return ask(request, deadline);
    // The machine is too busy, so that the bounds were never reached; but earlier attempts failed, too.
    if (end.is === "given-up" && isLast && performance.now() - begun > bounds.milliseconds)
      throw describeTooLong(bounds);
    throw toError(end, bounds, signal);
  }

  function inTurn(request: ReaderRequest, deadline: ReadingDeadline | undefined): Promise<ReaderResult> {
    const result = last.then(() => ask(request, deadline));
    last = result.catch(() => {});
    return result;
  }

  return {
    read: (bytes, upload, newsroom, deadline) =>
      inTurn({ is: "read", bytes, upload, newsroom }, deadline) as Promise<ReadUpload | Many>,
    readItem: (item, upload, newsroom, deadline) =>
      inTurn({ is: "item", item, upload, newsroom }, deadline) as Promise<ReadUpload>,
    tryOut: (bytes, upload, newsroom, deadline) =>
      inTurn({ is: "try", bytes, upload, newsroom }, deadline) as Promise<DryRun>,
    digest: (article, newsroom, deadline) =>
      inTurn({ is: "digest", article, newsroom }, deadline) as Promise<Digest>,
    stop: () => warm.end(),
  };
}

/**
 * Of each half of the young part of the heap. V8 takes four times as much: of a story 50 MB more and of a
 * page of 1.5 MB 115, at the same processor time.
 */
const MAX_YOUNG_MEGABYTES = 4;

function startProcess(module: URL, bounds: Bounds) {
  const child = fork(module, [JSON.stringify(bounds)], {
    env: {}, // no credentials, so that a file that takes the process over finds none
    execArgv: [
      `--max-old-space-size=${bounds.heapMegabytes}`,
      `--max-semi-space-size=${MAX_YOUNG_MEGABYTES}`,
    ],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let wasReady = false;
  let hasServed = false;
  let diedBy: string | undefined;
  let settle: ((end: ReadingEnd) => void) | undefined;
  const die = (by: string) => {
    diedBy ??= by;
    settle?.({ is: "dead", by: diedBy, wasReady });
  };
  child.on("message", (answer: ReaderAnswer) => {
    if (answer.is === "ready") wasReady = true;
    else settle?.(answer);
  });
  child.on("exit", (code, signal) => die(signal ?? `exit code ${code}`));
  child.on("error", ({ name }) => die(name));
  /** Sets whether the function's own process stays alive for this one. */
  const hold = (held: boolean) => {
    if (held) child.ref();
    else child.unref();
    if (held) child.channel?.ref();
    else child.channel?.unref();
  };
  const end = () => {
    diedBy ??= "ended";
    child.kill("SIGKILL");
  };
  hold(false);

  return {
    isOver: () => diedBy !== undefined,
    hasServed: () => hasServed,
    end,
    async answer(request: ReaderRequest, signal: AbortSignal | undefined): Promise<ReadingEnd> {
      const { promise, resolve } = Promise.withResolvers<ReadingEnd>();
      settle = resolve;
      const giveUp = () => resolve({ is: "given-up" });
      signal?.addEventListener("abort", giveUp);
      hold(true);
      child.send(request, (error) => error && die(error.name));
      const ended = await promise;
      signal?.removeEventListener("abort", giveUp);
      settle = undefined;
      hasServed = true;
      hold(false);
      if (ended.is === "stuck" || ended.is === "given-up") end();
      return ended;
    },
  };
}

function toError(
  end: Exclude<ReadingEnd, { is: "done" }>,
  bounds: Bounds,
  signal: AbortSignal | undefined,
): Error {
  switch (end.is) {
    case "rejected":
      return new Rejection(end.code, end.message);
    case "stuck":
      return describeTooLong(bounds);
    case "failed":
      return end.name === "RangeError" ? describeTooMuch(bounds) : describeUnreadable(end.name);
    case "given-up":
      return signal?.reason;
    case "dead":
      if (!end.wasReady) return new Error(`The reading process did not start: ${end.by}.`);
      if (end.by === TOO_LONG) return describeTooLong(bounds);
      return end.by === TOO_MUCH || end.by === OUT_OF_HEAP
        ? describeTooMuch(bounds)
        : describeUnreadable(end.by);
  }
}

function describeTooLong({ milliseconds }: Bounds): Rejection {
  return new Rejection(
    "hostile",
    `Reading the file was stopped after ${milliseconds / 1000} s; a story takes a small part of one.`,
  );
}

/**
 * Also for a text or list longer than the runtime can hold, and for calls that are nested too deep:
 * all are RangeErrors.
 */
function describeTooMuch({ megabytes }: Bounds): Rejection {
  return new Rejection(
    "hostile",
    `Reading the file was stopped at ${megabytes} MB of memory; a story takes a small part of that.`,
  );
}

function describeUnreadable(how: string): Rejection {
  return new Rejection("unreadable", `Reading the file ended in a fault of this service (${how}).`);
}
