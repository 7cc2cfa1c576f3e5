/** The fault run itself: queue, workers that die, and what became of every message. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Message } from "@aws-sdk/client-sqs";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../../../infra/local/account.ts";
import { type RunningSqs, startSqs } from "../../../infra/local/queues.ts";
import type { startTable } from "../../../infra/local/table.ts";
import { Table } from "../../../lib/aws/table.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { bucketOf, messageOf } from "./bucket.ts";
import { writesOf } from "./drafts.ts";
import {
  beforeRemovals,
  type Decided,
  decisionsOf,
  type Happening,
  historyOf,
  type Random,
  randomOf,
  shuffled,
} from "./history.ts";
import { servicesOf } from "./services.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./worker.ts";

export interface RunSettings {
  seed: number;
  uploads: number;
  keys: number;
  /** Of the calls to the table, the share that meets a fault. */
  rate: number;
  workers: number;
  /** Batches that one worker reads at once. */
  atOnce: number;
  /** Batches between two kills of a worker from outside. */
  killEvery: number;
}

export interface RunReport {
  history: Happening[];
  decided: Decided[];
  deliveries: number;
  batches: number;
  /** Messages received, again included. */
  receives: number;
  kills: number;
  crashes: number;
  redriven: number;
  hits: Record<string, number>;
  /** Messages left anywhere when all was over. */
  left: number;
}

const QUEUE = "uploads";
const DEAD_LETTERS = "dead-letters";
const COMPILED = join(tmpdir(), "standfirst-compiled");
const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

/** @param table of startTable(); what it holds afterwards is to be compared with the model */
export async function runFaults(
  settings: RunSettings,
  table: Awaited<ReturnType<typeof startTable>>,
  progress: (done: number, of: number, report: RunReport) => void = () => {},
): Promise<RunReport> {
  const { seed, uploads, keys } = settings;
  const history = historyOf(seed, uploads, keys);
  const decided = decisionsOf(history, seed);
  const random = randomOf(seed + 1);
  const delivered = (happenings: readonly Happening[]) =>
    shuffled(
      happenings.flatMap((happening) =>
        Array.from({ length: 1 + Math.floor(random() * 3) }, () => happening),
      ),
      random,
    );
  const before = beforeRemovals(history);
  const deliveries = delivered(before);
  // Then versions are deleted for good; and some of what was delivered comes once more.
  const last = delivered([
    ...history.filter((happening) => !before.includes(happening)),
    ...before.filter(() => random() < 0.1),
  ]);
  const writes = writesOf(history);
  const sqs = await startSqs(
    undefined,
    new Map<string, Record<string, unknown>>([
      [DEAD_LETTERS, {}],
      [
        QUEUE,
        {
          VisibilityTimeout: 3600,
          RedrivePolicy: {
            deadLetterTargetArn: `arn:aws:sqs:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${DEAD_LETTERS}`,
            maxReceiveCount: 5,
          },
        },
      ],
    ]),
  );
  const report: RunReport = {
    history,
    decided,
    deliveries: deliveries.length + last.length + decided.length + 4 * writes.length,
    batches: 0,
    receives: 0,
    kills: 0,
    crashes: 0,
    redriven: 0,
    hits: {},
    left: 0,
  };
  try {
    let done = 0;
    const tick = () => progress(done - sqs.bodies(QUEUE).length, report.deliveries, report);
    for (const phase of [deliveries, last, []]) {
      const isOver = phase !== deliveries;
      if (phase === last) await failHeld(history, table, random);
      // What the desk decides comes between the uploads, as they come, and so does what a model writes.
      const others = isOver ? writes : [...decided, ...writes, ...writes];
      const bodies = [...phase.map(messageOf), ...others.map((one) => JSON.stringify(one))];
      for (const body of shuffled(bodies, random)) sqs.send(QUEUE, body);
      done += bodies.length;
      for (;;) {
        await drain(sqs, { ...settings, isOver }, table, random, report, tick);
        const dead = sqs.bodies(DEAD_LETTERS).length;
        if (dead === 0) break;
        report.redriven += dead;
        await redrive(sqs);
      }
    }
    report.left = sqs.bodies(QUEUE).length + sqs.bodies(DEAD_LETTERS).length;
    return report;
  } finally {
    await sqs.stop();
  }
}

/**
 * Uploads whose ingest fails at some call to the table, and which are deleted for good before they are tried
 * again.
 */
async function failHeld(
  history: readonly Happening[],
  { endpoint, tableName }: { endpoint: string; tableName: string },
  random: Random,
): Promise<void> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "local", credentials });
  const services = servicesOf(new Table(client, tableName), bucketOf(history));
  let left = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      if (left-- === 0) throw new Error("a fault that was injected");
      return next(args);
    },
    { step: "initialize", name: "failing" },
  );
  for (const { event, isHeld, told } of history) {
    if (!isHeld || !told) continue;
    left = Math.floor(random() * 12);
    await ingest(event, services).catch(() => {});
  }
  client.destroy();
}

async function redrive(sqs: RunningSqs): Promise<void> {
  for (;;) {
    const messages = await sqs.receive(DEAD_LETTERS, 10, 0, AbortSignal.timeout(10_000));
    if (messages.length === 0) return;
    for (const { Body } of messages) sqs.send(QUEUE, Body!);
    await sqs.remove(DEAD_LETTERS, messages);
  }
}

/** Works until the queue is empty. Every worker process that dies is followed by another. */
async function drain(
  sqs: RunningSqs,
  settings: RunSettings & { isOver: boolean },
  { endpoint, tableName }: { endpoint: string; tableName: string },
  random: Random,
  report: RunReport,
  tick: () => void,
): Promise<void> {
  const { seed, uploads, keys, rate, isOver } = settings;
  const start = () => {
    const life = 1 + report.kills + lives++;
    return Worker.start({ endpoint, tableName, seed, uploads, keys, rate, isOver, life });
  };
  let lives = report.batches;
  const isEmpty = () => sqs.bodies(QUEUE).length === 0;

  const work = async () => {
    let starting = start();
    const alive = async (): Promise<Worker> => {
      const worker = await starting;
      if (!worker.isDead) return worker;
      if (worker === (await starting)) {
        report.kills += 1;
        starting = start();
      }
      return alive();
    };
    const lane = async () => {
      while (!isEmpty()) {
        const most = 1 + Math.floor(random() * 10); // a queue that is short gives less than ten, too
        const messages = await sqs.receive(QUEUE, most, 0, AbortSignal.timeout(10_000));
        if (messages.length === 0) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          continue;
        }
        report.batches += 1;
        report.receives += messages.length;
        const worker = await alive();
        const answer = worker.ingest(messages);
        if (report.batches % settings.killEvery === 0) {
          setTimeout(() => worker.kill(), random() * 30);
        }
        const { again, hits } = await answer;
        for (const [place, count] of Object.entries(hits))
          report.hits[place] = (report.hits[place] ?? 0) + count;
        if (again === undefined) report.crashes += 1;
        const failed = messages.filter(({ MessageId }) => !again || again.includes(MessageId!));
        await sqs.remove(
          QUEUE,
          messages.filter((message) => !failed.includes(message)),
        );
        for (const message of failed) await sqs.release(QUEUE, message);
        tick();
      }
    };
    await Promise.all(Array.from({ length: settings.atOnce }, lane));
    await (await starting).stop();
  };
  await Promise.all(Array.from({ length: settings.workers }, work));
}

class Worker {
  static async start(settings: WorkerSettings): Promise<Worker> {
    // So many start in a run that compiling each anew would take longer than their work.
    const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
    const child = fork(WORKER, [JSON.stringify(settings)], { env });
    await once(child, "message");
    return new Worker(child);
  }

  isDead = false;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<
    number,
    (answer: { again: string[] | undefined; hits: Record<string, number> }) => void
  >();
  #next = 0;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.on("message", (message: FromWorker) => {
      if (!("batch" in message)) return;
      this.#waiting.get(message.batch)?.(message);
      this.#waiting.delete(message.batch);
    });
    child.on("exit", () => {
      this.isDead = true;
      for (const answer of this.#waiting.values()) answer({ again: undefined, hits: {} });
      this.#waiting.clear();
    });
  }

  /** Resolves also when the process dies meanwhile: then as a crash. */
  ingest(messages: Message[]): Promise<{ again: string[] | undefined; hits: Record<string, number> }> {
    const batch = this.#next++;
    const toWorker: ToWorker = {
      batch,
      messages: messages.map(({ MessageId, Body }) => ({ messageId: MessageId!, body: Body! })),
    };
    return new Promise((resolve) => {
      this.#waiting.set(batch, resolve);
      // It may have died and its end not been told yet: then `exit` answers.
      this.#child.send(toWorker, () => {});
    });
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }

  /** Lets it end what it has begun. */
  async stop(): Promise<void> {
    if (this.isDead) return;
    const ended = once(this.#child, "exit");
    this.#child.send({ stop: true } satisfies ToWorker, () => {});
    await ended;
  }
}
