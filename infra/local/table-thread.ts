/** Runs startDynamo in a thread (startDynamoThread): says where it listens, and stops when it is told to. */
import { parentPort, workerData } from "node:worker_threads";
import { startDynamo } from "./table.ts";

const dynamo = await startDynamo(workerData.directory);
parentPort?.postMessage(dynamo.endpoint);
parentPort?.once("message", async () => {
  await dynamo.stop();
  parentPort?.close();
});
