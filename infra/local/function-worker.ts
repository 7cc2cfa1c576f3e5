/** Inside a worker thread: what Lambda's Node runtime does around a handler. Started by function.ts. */
import { parentPort, workerData } from "node:worker_threads";
import type { EnvironmentSettings, Invocation } from "./function.ts";

const { module, handler, functionName, memorySize, timeout }: EnvironmentSettings = workerData;

const loaded = import(module).then((exports: Record<string, unknown>) => {
  const found = exports[handler];
  if (typeof found !== "function") throw new Error(`${functionName}: ${handler} is not exported.`);
  return found;
});
loaded.catch(() => {}); // told with the first invocation, as Lambda does

parentPort?.on(
  "message",
  async ({ requestId, event, accountId }: { requestId: string; event: string; accountId: string }) => {
    const deadline = Date.now() + timeout * 1000;
    const context = {
      awsRequestId: requestId,
      functionName,
      functionVersion: "$LATEST",
      invokedFunctionArn: `arn:aws:lambda:${process.env.AWS_REGION}:${accountId}:function:${functionName}`,
      memoryLimitInMB: String(memorySize),
      logGroupName: `/aws/lambda/${functionName}`,
      logStreamName: "local",
      callbackWaitsForEmptyEventLoop: false,
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    };
    parentPort?.postMessage(await invocation(async () => (await loaded)(JSON.parse(event), context)));
  },
);

/** Results cross as JSON, as they do on Lambda: what JSON cannot hold is lost here too. */
async function invocation(invoke: () => Promise<unknown>): Promise<Invocation> {
  try {
    return { result: JSON.parse(JSON.stringify((await invoke()) ?? null)) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    console.error(error);
    return { error: { errorType: error.name, errorMessage: error.message } };
  }
}
