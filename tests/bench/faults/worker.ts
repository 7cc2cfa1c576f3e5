/** One worker of the fault run: a process of its own, so that it can be killed like a function's. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { articles } from "../../../lib/aws/articles.ts";
import { receipts } from "../../../lib/aws/receipts.ts";
import { table } from "../../../lib/aws/table.ts";
import { ingestBatch, type Message } from "../../../lib/batch.ts";
import type { IngestServices } from "../../../lib/ingest.ts";
import { reader } from "../../../lib/reader.ts";
import { bucketOf } from "./bucket.ts";
import { CrashError, injectFaults } from "./faults.ts";
import { historyOf, NOW, randomOf } from "./history.ts";

export interface WorkerSettings {
  endpoint: string;
  tableName: string;
  seed: number;
  uploads: number;
  keys: number;
  rate: number;
  /** Differs between workers, and between lives of one. */
  life: number;
}

export type ToWorker = { batch: number; messages: Message[] } | { stop: true };
export type FromWorker =
  | { ready: true }
  /** What is to be tried again; undefined when the function crashed over it. */
  | { batch: number; again: string[] | undefined; hits: Record<string, number> }
  | { stopped: true };

const { endpoint, tableName, seed, uploads, keys, rate, life }: WorkerSettings = JSON.parse(process.argv[2]!);
const bucket = bucketOf(historyOf(seed, uploads, keys));
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
const rows = table(client, tableName);

/** Services that stop where a crash has hit: none of the rest of that batch is run. */
function servicesOf(): IngestServices {
  return {
    uploads: bucket,
    reader,
    articles: articles(rows, 90),
    receipts: receipts(rows),
    log: () => {},
    now: () => NOW,
    newsroom: { timeZone: "UTC", maxUploadBytes: 20_000_000 },
  };
}

async function take(batch: number, messages: Message[]): Promise<void> {
  let isOver = false;
  const services = servicesOf();
  const read = services.uploads.read;
  services.uploads = {
    ...services.uploads,
    read: (...args) => (isOver ? Promise.reject(new CrashError()) : read(...args)),
  };
  services.log = (_, { error }) => {
    if (error === "CrashError") isOver = true;
  };
  const again = await ingestBatch(messages, services, () => 600_000);
  tell({ batch, again: isOver ? undefined : again.map(({ messageId }) => messageId), hits: takeHits() });
}

function takeHits(): Record<string, number> {
  const hits = { ...faults.hits };
  for (const place of Object.keys(faults.hits)) delete faults.hits[place];
  return hits;
}

function tell(message: FromWorker): void {
  process.send?.(message, () => {}); // whoever asked may be gone
}

process.on("message", (message: ToWorker) => {
  if (!("stop" in message)) return void take(message.batch, message.messages);
  void faults.settled().then(() => {
    tell({ stopped: true });
    process.disconnect();
  });
});
tell({ ready: true });
