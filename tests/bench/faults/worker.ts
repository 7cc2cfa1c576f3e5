/** One worker of the fault run: a process of its own, so that it can be killed like a function's. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { Table } from "../../../lib/aws/table.ts";
import { ingestBatch, type Message } from "../../../lib/ingest/batch.ts";
import { applyDecision } from "../../../lib/ingest/decide.ts";
import { aGrouping } from "../../grouping.ts";
import { bucketOf } from "./bucket.ts";
import { idOf } from "./check.ts";
import { type Write, writeStory } from "./drafts.ts";
import { CrashError, injectFaults } from "./faults.ts";
import { type Decided, groupedAt, historyOf, randomOf, WINDOW_HOURS } from "./history.ts";
import { deskServicesOf, servicesOf } from "./services.ts";

export interface WorkerSettings {
  endpoint: string;
  tableName: string;
  seed: number;
  uploads: number;
  keys: number;
  rate: number;
  /** Whether what is deleted for good in the end is gone. */
  isOver: boolean;
  /** Differs between workers, and between lives of one. */
  life: number;
}

export type ToWorker = { batch: number; messages: Message[] } | { stop: true };
export type FromWorker =
  | { ready: true }
  /** What is to be tried again; undefined when the function crashed over it. */
  | { batch: number; again: string[] | undefined; hits: Record<string, number> }
  | { stopped: true };

const { endpoint, tableName, seed, uploads, keys, rate, isOver, life }: WorkerSettings = JSON.parse(
  process.argv[2]!,
);
const bucket = bucketOf(historyOf(seed, uploads, keys), isOver);
const random = randomOf(seed * 1000 + life);

const client = new DynamoDBClient({
  endpoint,
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const faults = injectFaults(client, random, rate, () => {
  // Now and then the whole process goes, with all that it was doing.
  if (random() < 0.02) process.kill(process.pid, "SIGKILL");
});
const rows = new Table(client, tableName);
const grouping = aGrouping(rows, { windowHours: WINDOW_HOURS });

/** Of the batches, those after which this process groups what is stored. */
const GROUPED_SHARE = 0.2;

async function ingestDelivery(batch: number, messages: Message[]): Promise<void> {
  // Where a crash has hit, none of the rest of the batch is run.
  let hasCrashed = false;
  const services = servicesOf(rows, bucket);
  const read = services.bucket.read;
  services.bucket = {
    ...services.bucket,
    read: (...args) => (hasCrashed ? Promise.reject(new CrashError()) : read(...args)),
  };
  services.log = (_, { error }) => {
    if (error === "CrashError") hasCrashed = true;
  };
  const decisions = messages.filter((one) => isA("decision", one));
  const writes = messages.filter((one) => isA("write", one));
  const uploads = messages.filter((one) => !decisions.includes(one) && !writes.includes(one));
  const crash = () => (hasCrashed = true);
  const again = [
    ...(await ingestBatch(uploads, services, () => 600_000)),
    ...(await doAll(decisions, decide, crash)),
    ...(await doAll(writes, (body) => writeStory(body as Write, rows, random), crash)),
  ];
  // What fails here is done by whoever groups next.
  if (random() < GROUPED_SHARE) await grouping.run(groupedAt(random)).catch(() => {});
  report({
    batch,
    again: hasCrashed ? undefined : again.map(({ messageId }) => messageId),
    hits: takeHits(),
  });
}

function isA(kind: "decision" | "write", { body }: Message): boolean {
  return kind in JSON.parse(body);
}

function decide(body: object): Promise<void> {
  const { story, decision } = body as Decided;
  return applyDecision(idOf(story), decision, deskServicesOf(rows));
}

/** As a desk, or a queue, that asks again for what failed. @returns those that did */
async function doAll(
  messages: Message[],
  act: (body: object) => Promise<void>,
  onCrash: () => void,
): Promise<Message[]> {
  const again: Message[] = [];
  for (const message of messages)
    await act(JSON.parse(message.body)).catch((error: unknown) => {
      if (error instanceof CrashError) onCrash();
      again.push(message);
    });
  return again;
}

function takeHits(): Record<string, number> {
  const hits = { ...faults.hits };
  for (const place of Object.keys(faults.hits)) delete faults.hits[place];
  return hits;
}

function report(message: FromWorker): void {
  process.send?.(message, () => {}); // whoever asked may be gone
}

process.on("message", (message: ToWorker) => {
  if (!("stop" in message)) return void ingestDelivery(message.batch, message.messages);
  void faults.settled().then(() => {
    report({ stopped: true });
    process.disconnect();
  });
});
report({ ready: true });
