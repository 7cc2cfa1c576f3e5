/**
 * The embedded stack in a process of its own, so that what it holds is measured without who measures. Tells where it
 * is, and when the ingest has said of an upload what became of it.
 */
import { startStack } from "../../../infra/local/stack.ts";

export type StackSays =
  | { is: "ready"; api: string; s3: string; bucket: string }
  | { is: "told"; key: string; at: number }
  | { is: "settled" };

export type StackIsTold = "settle" | "stop";

const [, , packageDirectory = "", dataDirectory = ""] = process.argv;
const say = (message: StackSays) => process.send?.(message);

const stack = await startStack({
  package: packageDirectory,
  dataDirectory,
  log(functionName, line) {
    const key = functionName.endsWith("ingest") ? /"key":"([^"]+)"/.exec(line)?.[1] : undefined;
    if (key) say({ is: "told", key, at: Date.now() });
  },
});
say({ is: "ready", api: stack.api, s3: stack.s3, bucket: stack.uploadBucket });
process.on("message", async (asked: StackIsTold) => {
  if (asked === "settle") {
    await stack.settled();
    say({ is: "settled" });
  } else {
    await stack.stop();
    process.disconnect();
  }
});
