/**
 * A reader in a process of its own, kept warm: whatever a file does to it, that process is ended and the function lives.
 * A thread would not do: one that runs out of memory takes the whole process with it.
 */
import { fork } from "node:child_process";
import type { Article, Upload } from "../../article.ts";
import type { Newsroom } from "../../reading/index.ts";
import { Rejection, type RejectionCode } from "../../rejection.ts";
import type { Digest } from "../../summarise/digest.ts";
import { BOUNDS, type Bounds, OUT_OF_HEAP, TOO_LONG, TOO_MUCH } from "./bounds.ts";
import type { Patience, Read, Reader } from "./index.ts";

export type Request =
  | { is: "read"; bytes: Uint8Array; upload: Upload; newsroom: Newsroom }
  | { is: "digest"; article: Article };

export type Answer =
  | { is: "ready" }
  | { is: "done"; result: Read | Digest }
  | { is: "rejected"; code: RejectionCode; message: string }
  /** The reading threw what it should not. `name` is the error's: its message may quote the upload. */
  | { is: "failed"; name: string }
  | { is: "stuck" };

/** How a reading came to its end. */
type End =
  | Exclude<Answer, { is: "ready" }>
  | { is: "dead"; by: string; wasReady: boolean }
  | { is: "given-up" };

/**
 * @param module what runs there: it calls `serve`
 * @returns a reader that reads one upload at a time, and rejects what takes more than `bounds` or ends its process
 */
export function isolated(module: URL, bounds: Bounds = BOUNDS): Reader & { stop(): void } {
  let warm = startProcess(module, bounds);
  let last: Promise<unknown> = Promise.resolve();

  async function ask(request: Request, patience: Patience | undefined): Promise<Read | Digest> {
    const { signal, isLast = false } = patience ?? {};
    signal?.throwIfAborted();
    if (warm.isOver()) warm = startProcess(module, bounds);
    const isNew = !warm.hasServed();
    const begun = performance.now();
    const end = await warm.answer(request, signal);
    if (warm.isOver()) warm = startProcess(module, bounds); // loads while the next upload is fetched
    if (end.is === "done") return end.result;
    // What it had read before may have filled it: whose fault it is, a new one tells.
    if (end.is === "dead" && end.by !== TOO_LONG && !isNew) return ask(request, patience);
    // The machine is so busy that the processor's time never comes to it, and the file has been here before.
    if (end.is === "given-up" && isLast && performance.now() - begun > bounds.milliseconds)
      throw tooLong(bounds);
    throw failureOf(end, bounds, signal);
  }

  function inTurn(request: Request, patience: Patience | undefined): Promise<Read | Digest> {
    const turn = last.then(() => ask(request, patience));
    last = turn.catch(() => {});
    return turn;
  }

  return {
    read: (bytes, upload, newsroom, patience) =>
      inTurn({ is: "read", bytes, upload, newsroom }, patience) as Promise<Read>,
    digest: (article, patience) => inTurn({ is: "digest", article }, patience) as Promise<Digest>,
    stop: () => warm.end(),
  };
}

function startProcess(module: URL, bounds: Bounds) {
  const child = fork(module, [JSON.stringify(bounds)], {
    env: {}, // none of the function's credentials: a file that takes it over finds nothing to use
    execArgv: [`--max-old-space-size=${bounds.heapMegabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let wasReady = false;
  let hasServed = false;
  let diedBy: string | undefined;
  let settle: ((end: End) => void) | undefined;
  const die = (by: string) => {
    diedBy ??= by;
    settle?.({ is: "dead", by: diedBy, wasReady });
  };
  child.on("message", (answer: Answer) => {
    if (answer.is === "ready") wasReady = true;
    else settle?.(answer);
  });
  child.on("exit", (code, signal) => die(signal ?? `exit code ${code}`));
  child.on("error", ({ name }) => die(name));
  /** Whether a process that would otherwise end is kept for it. */
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
    async answer(request: Request, signal: AbortSignal | undefined): Promise<End> {
      const { promise, resolve } = Promise.withResolvers<End>();
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

function failureOf(
  end: Exclude<End, { is: "done" }>,
  bounds: Bounds,
  signal: AbortSignal | undefined,
): Error {
  switch (end.is) {
    case "rejected":
      return new Rejection(end.code, end.message);
    case "stuck":
      return tooLong(bounds);
    case "failed":
      return end.name === "RangeError" ? tooMuch(bounds) : unreadable(end.name);
    case "given-up":
      return signal?.reason;
    case "dead":
      if (!end.wasReady) return new Error(`The reading process did not start: ${end.by}.`);
      if (end.by === TOO_LONG) return tooLong(bounds);
      return end.by === TOO_MUCH || end.by === OUT_OF_HEAP ? tooMuch(bounds) : unreadable(end.by);
  }
}

function tooLong({ milliseconds }: Bounds): Rejection {
  return new Rejection(
    "hostile",
    `Reading the file was stopped after ${milliseconds / 1000} s; a story takes a small part of one.`,
  );
}

/** Also a text or a list longer than the runtime can hold, or calls within calls: all are RangeErrors. */
function tooMuch({ megabytes }: Bounds): Rejection {
  return new Rejection(
    "hostile",
    `Reading the file was stopped at ${megabytes} MB of memory; a story takes a small part of that.`,
  );
}

function unreadable(how: string): Rejection {
  return new Rejection("unreadable", `Reading the file ended in a fault of this service (${how}).`);
}
