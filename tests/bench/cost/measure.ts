/** What one thing done costs in units: counted on the embedded engine, by its own account of capacity. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { startTable } from "../../../infra/local/table.ts";
import { makeLogger } from "../../../lib/log.ts";
import { aNewsroom } from "../../newsroom.ts";

/** Of one thing that was done. */
export interface Units {
  writeUnits: number;
  readUnits: number;
  /** Calls to the table, one after the other at worst. */
  calls: number;
  /** Processor time of our own thread. */
  processorMs: number;
  logBytes: number;
}

interface Addressed {
  Key?: Address;
  Item?: Address;
}

interface Address {
  pk?: { S?: string };
  sk?: { S?: string };
}

/** One write to the table. */
export interface Write {
  pk: string;
  units: number;
  /** Under the story's day. */
  indexUnits: number;
}

interface Consumed {
  CapacityUnits?: number;
}

/**
 * DynamoDB writes a summary's row once more, whole, into the index, whichever attribute has changed: all are projected.
 * The embedded engine does not count that.
 */
function isIndexed({ sk }: Address): boolean {
  return sk?.S === "SUMMARY";
}

function addressOf({ Key, Item }: Addressed): Address {
  return Key ?? Item ?? {};
}

/** Names of metrics with their dimensions' values: each is billed. */
export type MetricNames = Set<string>;

/** A newsroom whose every call to the table is counted. */
export async function aMeasuredNewsroom() {
  const engine = await dynaliteElsewhere();
  const newsroom = await aNewsroom(await startTable(engine.endpoint));
  let units: Units = none();
  const metrics: MetricNames = new Set();
  const writes: Write[] = [];

  newsroom.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        units.calls += 1;
        const isWrite = /Put|Update|Delete/.test(commandName ?? "");
        const { output, response } = await next({
          ...args,
          input: { ...args.input, ReturnConsumedCapacity: "TOTAL" },
        });
        const { ConsumedCapacity } = output as { ConsumedCapacity?: Consumed | Consumed[] };
        const taken = [ConsumedCapacity ?? []]
          .flat()
          .reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
        if (!isWrite) units.readUnits += taken;
        else {
          const address = addressOf(args.input as Addressed);
          const indexUnits = isIndexed(address) ? taken : 0;
          units.writeUnits += taken + indexUnits;
          writes.push({ pk: address.pk?.S ?? "", units: taken, indexUnits });
        }
        return { output, response };
      },
    { step: "initialize" },
  );

  const log = makeLogger({
    stage: "standfirst-prod",
    level: "info",
    now: () => newsroom.now(),
    write(line) {
      units.logBytes += Buffer.byteLength(line) + 26; // CloudWatch counts 26 bytes an event besides
      for (const name of metricsIn(JSON.parse(line))) metrics.add(name);
    },
  })("8f5d7b1e-3c1a-4a7e-9a55-0d6f0f1c2b3a");

  return {
    newsroom,
    log,
    metrics,
    /** Every write so far: a caller may empty it. */
    writes,
    /** The mean of what `work` takes, over as many runs. */
    async measured(runs: number, work: (run: number) => Promise<unknown>): Promise<Units> {
      units = none();
      const before = process.threadCpuUsage();
      for (let run = 0; run < runs; run++) await work(run);
      const { user, system } = process.threadCpuUsage(before);
      units.processorMs = (user + system) / 1000;
      return Object.fromEntries(
        Object.entries(units).map(([name, value]) => [name, value / runs]),
      ) as unknown as Units;
    },
    async stop() {
      await newsroom.stop();
      engine.stop();
    },
  };
}

function none(): Units {
  return { writeUnits: 0, readUnits: 0, calls: 0, processorMs: 0, logBytes: 0 };
}

/** In a process of its own, so that its processor time is not ours. */
async function dynaliteElsewhere(): Promise<{ endpoint: string; stop(): void }> {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
  const cli = fileURLToPath(new URL("../../../node_modules/dynalite/cli.js", import.meta.url));
  const running = spawn(process.execPath, [cli, "--port", String(port), "--createTableMs", "0"], {
    stdio: "ignore",
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 50,
  });
  await client.send(new ListTablesCommand({}));
  return { endpoint, stop: () => void running.kill() };
}

function metricsIn(
  line: Record<string, unknown> & {
    _aws?: { CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string }[] }[] };
  },
): string[] {
  return (line._aws?.CloudWatchMetrics ?? []).flatMap(({ Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name }) =>
      Dimensions.map((names) => [Name, ...names.map((name) => `${name}=${line[name]}`)].join(" ")),
    ),
  );
}
