/**
 * Lambda on this machine: a function runs from its packaged zip in worker threads, one invocation at a
 * time in each, with nothing of this process's environment and with the timeout and memory that the
 * template gives it.
 */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { unzipSync } from "fflate";
import { LOCAL_ACCOUNT, LOCAL_CREDENTIALS, LOCAL_REGION } from "./account.ts";

/** What is used of an AWS::Lambda::Function. */
export interface FunctionProperties {
  FunctionName: string;
  /** `functions/ingest.handler` */
  Handler: string;
  MemorySize?: number;
  /** Seconds. */
  Timeout?: number;
  Environment?: { Variables?: Record<string, string> };
}

/** What an invocation came to. */
export type Invocation = { result: unknown } | { error: { errorType: string; errorMessage: string } };

export interface RunningFunction {
  invoke(event: unknown): Promise<Invocation>;
  stop(): Promise<void>;
}

const MEASURE_EVERY_MS = 10;

/** As many as run at once; further invocations wait. */
const MAX_ENVIRONMENTS = 2;

/** Where a function is, and what surrounds it while it runs. */
export interface FunctionSetting {
  /** Path of the package. */
  readonly zip: string;
  /** Where it may be unpacked. */
  readonly directory: string;
  /** What the SDK is told by the environment, e.g. `AWS_ENDPOINT_URL_S3`. */
  readonly endpoints: Record<string, string>;
  /** Takes each line that the function writes. */
  log(line: string): void;
  /** Told now and then, while it works, how many bytes it holds. */
  holds?: ((bytes: number) => void) | undefined;
  /** Starts a first execution environment, which its first invocation finds warm; true if left out. */
  readonly isWarm?: boolean;
}

/** Unpacks the function. */
export async function startFunction(
  properties: FunctionProperties,
  { zip, directory, endpoints, log, holds, isWarm = true }: FunctionSetting,
): Promise<RunningFunction> {
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  const { FunctionName: name, Handler, MemorySize = 128, Timeout = 3 } = properties;
  const dot = Handler.lastIndexOf(".");
  const start = () =>
    startEnvironment(log, holds, {
      module: pathToFileURL(join(directory, `${Handler.slice(0, dot)}.mjs`)).href,
      handler: Handler.slice(dot + 1),
      functionName: name,
      memorySize: MemorySize,
      timeout: Timeout,
      env: {
        ...properties.Environment?.Variables,
        ...endpoints,
        AWS_REGION: LOCAL_REGION,
        AWS_DEFAULT_REGION: LOCAL_REGION,
        AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
        AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
        AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
        TZ: ":UTC",
      },
    });

  const idle: Environment[] = isWarm ? [await start()] : [];
  let running = 0;
  let stopped = false;
  const queue: (() => void)[] = [];
  return {
    async invoke(event) {
      if (running === MAX_ENVIRONMENTS) await new Promise<void>((turn) => queue.push(turn));
      running += 1;
      const environment = idle.pop() ?? (await start());
      try {
        return await environment.invoke(event);
      } finally {
        running -= 1;
        if (environment.alive && !stopped) idle.push(environment);
        else await environment.stop();
        queue.shift()?.();
      }
    },
    async stop() {
      stopped = true;
      await Promise.all(idle.splice(0).map((environment) => environment.stop()));
    },
  };
}

/**
 * The heap of a worker and what it holds outside of it: buffers, mostly. A worker that is busy answers, too.
 */
async function measureHeldBytes(worker: Worker): Promise<number> {
  const { used_heap_size, external_memory } = await worker.getHeapStatistics();
  return used_heap_size + external_memory;
}

/** What infra/local/function-worker.ts is started with. */
export interface EnvironmentSettings {
  module: string;
  handler: string;
  functionName: string;
  memorySize: number;
  timeout: number;
  env: Record<string, string>;
}

interface Environment {
  readonly alive: boolean;
  invoke(event: unknown): Promise<Invocation>;
  stop(): Promise<void>;
}

async function startEnvironment(
  log: (line: string) => void,
  holds: ((bytes: number) => void) | undefined,
  settings: EnvironmentSettings,
): Promise<Environment> {
  const worker = new Worker(new URL("./function-worker.ts", import.meta.url), {
    workerData: settings,
    env: settings.env,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: settings.memorySize },
  });
  for (const output of [worker.stdout, worker.stderr]) createInterface({ input: output }).on("line", log);

  let alive = true;
  let answer: ((invocation: Invocation) => void) | undefined;
  const end = (errorType: string, errorMessage: string) => {
    alive = false;
    answer?.({ error: { errorType, errorMessage } });
  };
  worker.on("message", (invocation: Invocation) => answer?.(invocation));
  worker.on("error", (error: Error) => end(error.name, error.message));
  worker.on("exit", (code) =>
    end("Runtime.ExitError", `The function's process ended with exit code ${code}.`),
  );

  return {
    get alive() {
      return alive;
    },
    async invoke(event) {
      const requestId = randomUUID();
      const answered = new Promise<Invocation>((resolve) => {
        answer = resolve;
      });
      const timer = setTimeout(() => {
        end("Sandbox.Timedout", `Task timed out after ${settings.timeout}.00 seconds`);
        void worker.terminate();
      }, settings.timeout * 1000);
      const watch =
        holds && setInterval(() => void measureHeldBytes(worker).then(holds, () => {}), MEASURE_EVERY_MS);
      worker.postMessage({ requestId, event: JSON.stringify(event), accountId: LOCAL_ACCOUNT });
      try {
        const invocation = await answered;
        if ("error" in invocation)
          log(`${requestId} ${invocation.error.errorType}: ${invocation.error.errorMessage}`);
        return invocation;
      } finally {
        clearTimeout(timer);
        clearInterval(watch);
        answer = undefined;
      }
    },
    async stop() {
      alive = false;
      await worker.terminate();
    },
  };
}
