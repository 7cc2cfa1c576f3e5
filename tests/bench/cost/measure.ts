/** What one thing done costs in units: counted on the embedded engine, by its own account of capacity. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import {
  type AttributeValue,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  type GlobalSecondaryIndex,
  ListTablesCommand,
  paginateScan,
} from "@aws-sdk/client-dynamodb";
import { startTable } from "../../../infra/local/table.ts";
import { makeLogger } from "../../../lib/log.ts";
import { aNewsroom } from "../../newsroom.ts";
import { indexUnits, OVERHEAD_BYTES, projectEntry, sizeOfItem } from "./index-units.ts";

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

type Item = Record<string, AttributeValue>;

/** One write to the table. */
export interface Write {
  pk: string;
  sk: string;
  /** Of the item that was written, and of its entry in the index. */
  bytes: number;
  entryBytes: number;
  units: number;
  /** In the index. */
  indexUnits: number;
}

/** Bytes that are stored, by kind of row. */
export interface Stored {
  kind: string;
  rows: number;
  bytes: number;
  entryBytes: number;
  /** Whether it goes by itself, after the days that a version is kept. */
  expires: boolean;
}

interface Consumed {
  CapacityUnits?: number;
}

/** Names of metrics with their dimensions' values: each is billed. */
export type MetricNames = Set<string>;

/**
 * A newsroom whose every call to the table is counted.
 *
 * @param directory where the engine keeps its table; memory when absent
 */
export async function aMeasuredNewsroom(directory?: string) {
  const engine = await dynaliteElsewhere(directory);
  const newsroom = await aNewsroom(await startTable(engine.endpoint));
  let units: Units = none();
  const metrics: MetricNames = new Set();
  const writes: Write[] = [];

  const onlooker = new DynamoDBClient({ ...LOCAL, endpoint: engine.endpoint });
  const { Table } = await onlooker.send(new DescribeTableCommand({ TableName: newsroom.tableName }));
  const indexes = (Table?.GlobalSecondaryIndexes ?? []) as GlobalSecondaryIndex[];
  const look = async ({ pk, sk }: Item): Promise<Item | undefined> =>
    (
      await onlooker.send(
        new GetItemCommand({
          TableName: newsroom.tableName,
          Key: { pk: pk!, sk: sk! },
          ConsistentRead: true,
        }),
      )
    ).Item;
  /** Index units are counted in runs whose time is not. */
  let looksOn = true;

  newsroom.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        units.calls += 1;
        const isWrite = /Put|Update|Delete/.test(commandName ?? "");
        const { Key, Item } = args.input as { Key?: Item; Item?: Item };
        const key = (Key ?? Item) as Item;
        const before = isWrite && looksOn ? await look(key) : undefined;
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
          const after = looksOn ? await look(key) : undefined;
          const inIndex = indexes.reduce((sum, index) => sum + indexUnits(index, before, after), 0);
          units.writeUnits += taken + inIndex;
          writes.push({
            pk: key.pk?.S ?? "",
            sk: key.sk?.S ?? "",
            bytes: sizeOfItem(after),
            entryBytes: indexes.reduce((sum, index) => sum + sizeOfItem(projectEntry(index, after)), 0),
            units: taken,
            indexUnits: inIndex,
          });
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
    /**
     * The mean of what `work` takes: its units in the even runs, its time in the odd ones.
     *
     * @param runs an even number
     * @param prepare what each run needs, which is not counted
     */
    async measured(
      runs: number,
      work: (run: number) => Promise<unknown>,
      prepare: (run: number) => Promise<unknown> = async () => {},
      summarise: (times: readonly number[]) => number = mean,
    ): Promise<Units> {
      let sum = none();
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        await prepare(run);
        units = none();
        looksOn = run % 2 === 0;
        const before = process.threadCpuUsage();
        await work(run);
        const { user, system } = process.threadCpuUsage(before);
        if (looksOn) sum = mapUnits(sum, (value, name) => value + units[name]);
        else times.push((user + system) / 1000);
        looksOn = true;
      }
      return { ...mapUnits(sum, (value) => value / (runs / 2)), processorMs: summarise(times) };
    },
    /** What is stored, the index's part included, as DynamoDB bills it. */
    async stored(): Promise<Stored[]> {
      const kinds = new Map<string, Stored>();
      for await (const { Items } of paginateScan({ client: onlooker }, { TableName: newsroom.tableName }))
        for (const item of Items ?? []) {
          const kind = [item.pk?.S, item.sk?.S].map((key = "") => key.split("#")[0]).join(" / ");
          const known = kinds.get(kind) ?? { kind, rows: 0, bytes: 0, entryBytes: 0, expires: false };
          const entries = indexes
            .map((index) => projectEntry(index, item))
            .filter((entry) => entry !== undefined);
          kinds.set(kind, {
            kind,
            rows: known.rows + 1,
            bytes: known.bytes + sizeOfItem(item) + OVERHEAD_BYTES,
            entryBytes: entries.reduce(
              (sum, entry) => sum + sizeOfItem(entry) + OVERHEAD_BYTES,
              known.entryBytes,
            ),
            expires: item.expires !== undefined,
          });
        }
      return [...kinds.values()];
    },
    /** Does something to the table's directory, which one process alone may open. */
    whileStopped: engine.whileStopped,
    async stop() {
      await newsroom.stop();
      onlooker.destroy();
      await engine.stop();
    },
  };
}

export function mapUnits(units: Units, convert: (value: number, name: keyof Units) => number): Units {
  const entries = Object.entries(units) as [keyof Units, number][];
  return Object.fromEntries(entries.map(([name, value]) => [name, convert(value, name)])) as unknown as Units;
}

const LOCAL = { region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } };

const mean = (times: readonly number[]) => times.reduce((sum, one) => sum + one, 0) / times.length;

function none(): Units {
  return { writeUnits: 0, readUnits: 0, calls: 0, processorMs: 0, logBytes: 0 };
}

/** In a process of its own, so that its processor time is not ours. */
async function dynaliteElsewhere(directory?: string) {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
  const cli = fileURLToPath(new URL("../../../node_modules/dynalite/cli.js", import.meta.url));
  const endpoint = `http://127.0.0.1:${port}`;
  const path = directory === undefined ? [] : ["--path", directory];
  const start = async () => {
    const child = spawn(process.execPath, [cli, "--port", String(port), "--createTableMs", "0", ...path], {
      stdio: "ignore",
    });
    const client = new DynamoDBClient({ ...LOCAL, endpoint, maxAttempts: 50 });
    await client.send(new ListTablesCommand({}));
    client.destroy();
    return child;
  };
  let running = await start();
  const stop = async () => {
    const ended = once(running, "exit");
    running.kill();
    await ended;
  };
  return {
    endpoint,
    stop,
    async whileStopped(work: () => Promise<void>) {
      await stop();
      await work();
      running = await start();
    },
  };
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
