/** DynamoDB on this machine: dynalite, with the table that infra/storage.yml describes. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { Worker } from "node:worker_threads";
import {
  type AttributeValue,
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { ClassicLevel } from "classic-level";
import dynalite from "dynalite";
import { parse } from "yaml";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "./account.ts";

export interface RunningDynamo {
  endpoint: string;
  stop(): Promise<void>;
}

/** The properties of an AWS::DynamoDB::Table, of which the engine knows these. */
export type TableProperties = Pick<
  CreateTableCommandInput,
  "AttributeDefinitions" | "KeySchema" | "GlobalSecondaryIndexes" | "BillingMode"
>;

/**
 * Starts DynamoDB on a port the system picks.
 * @param directory where it keeps its tables; memory when absent
 */
export async function startDynamo(directory?: string): Promise<RunningDynamo> {
  if (directory !== undefined) await checkLevel(directory);
  const server = dynalite({ path: directory, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = new Promise<void>((done, failed) =>
        server.close((error) => (error ? failed(error) : done())),
      );
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * As startDynamo, in a thread of its own, so that a table at work keeps nobody waiting who uploads or asks.
 * An engine that fails is an uncaught exception here, as it would be without the thread.
 */
export async function startDynamoThread(directory?: string): Promise<RunningDynamo> {
  if (directory !== undefined) await checkLevel(directory);
  const worker = new Worker(new URL("table-thread.ts", import.meta.url), { workerData: { directory } });
  const ended = once(worker, "exit");
  const [endpoint] = await Promise.race([
    once(worker, "message"),
    ended.then(() => Promise.reject(new Error("DynamoDB's engine ended as it began."))),
  ]);
  worker.on("error", (error) => {
    throw error;
  });
  return {
    endpoint,
    async stop() {
      worker.postMessage("stop");
      await ended;
    },
  };
}

/** @throws why LevelDB cannot open a directory: dynalite would end the process without a reason */
async function checkLevel(directory: string): Promise<void> {
  const level = new ClassicLevel(directory);
  await level.open();
  await level.close();
}

/**
 * Makes the table unless it is there already (a stack that starts again), and answers once it is usable. One
 * that an earlier release left with other indexes is made anew, with its rows: the engine cannot change them.
 */
export async function createTable(
  endpoint: string,
  tableName: string,
  table: TableProperties,
): Promise<void> {
  const dynamo = new DynamoDBClient({ endpoint, region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS });
  try {
    if (await makeTable(dynamo, tableName, table)) return;
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: tableName }));
    const names = (indexes: { IndexName?: string | undefined }[] = []) =>
      indexes.map(({ IndexName }) => IndexName).join();
    if (names(Table?.GlobalSecondaryIndexes) === names(table.GlobalSecondaryIndexes)) return;
    const rows: Record<string, AttributeValue>[] = [];
    for await (const { Items } of paginateScan({ client: dynamo }, { TableName: tableName }))
      rows.push(...(Items ?? []));
    await dynamo.send(new DeleteTableCommand({ TableName: tableName }));
    while (!(await makeTable(dynamo, tableName, table)));
    for (const Item of rows) await dynamo.send(new PutItemCommand({ TableName: tableName, Item }));
  } finally {
    dynamo.destroy();
  }
}

/** @returns false when there is such a table, or one that is just being deleted */
async function makeTable(
  dynamo: DynamoDBClient,
  tableName: string,
  { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode }: TableProperties,
): Promise<boolean> {
  const asked = {
    TableName: tableName,
    AttributeDefinitions,
    KeySchema,
    GlobalSecondaryIndexes,
    BillingMode,
  };
  try {
    await dynamo.send(new CreateTableCommand(asked));
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
  // dynalite answers CREATING once even when it takes no time.
  for (let status: string | undefined; status !== "ACTIVE"; ) {
    status = (await dynamo.send(new DescribeTableCommand({ TableName: tableName }))).Table?.TableStatus;
  }
  return true;
}

/**
 * One empty table in memory, keyed and indexed as infra/storage.yml says: what a storage test needs. Clients
 * take `endpoint` and any region and credentials.
 * @param elsewhere the endpoint of another engine that runs already: there the table gets a name of its own
 * @param hasFormerIndex as with `formerIndex=true`
 */
export async function startTable(
  elsewhere?: string,
  hasFormerIndex = false,
): Promise<{ endpoint: string; tableName: string; hasFormerIndex: boolean; stop(): Promise<void> }> {
  const table = await readTable("storage.yml");
  if (hasFormerIndex) {
    const { GlobalSecondaryIndexes: [, former] = [] } = await readTable("former-index.yml");
    table.GlobalSecondaryIndexes = [...(table.GlobalSecondaryIndexes ?? []), former!];
  }
  const tableName = elsewhere ? `articles-${randomUUID()}` : "articles";
  const dynamo = elsewhere ? { endpoint: elsewhere, stop: async () => {} } : await startDynamo();
  await createTable(dynamo.endpoint, tableName, table);
  return { ...dynamo, tableName, hasFormerIndex };
}

/** The table as a file of infra describes it. */
async function readTable(file: string): Promise<TableProperties> {
  const { Resources }: { Resources: { Articles: { Properties: TableProperties } } } = parse(
    await readFile(new URL(`../${file}`, import.meta.url), "utf8"),
    { logLevel: "silent" }, // !Ref and !GetAtt stay unresolved: no key or index has one
  );
  return Resources.Articles.Properties;
}
