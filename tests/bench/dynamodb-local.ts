/**
 * The tests of the store on Amazon's own DynamoDB Local, when this machine has Java: a second opinion on what the
 * embedded engine lets pass. The engine comes from npm, into a folder of its own that later runs find again.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const PACKAGE = "amplify-dynamodb-simulator@2";
/** The tests of what is stored, and of what is answered from it. */
export const TESTS = [
  "properties/permutations",
  "properties/races",
  "properties/shards",
  "releases/releases",
  "unit/announce/announcements",
  "unit/api/decisions",
  "unit/api/folded-lists",
  "unit/api/lists",
  "unit/api/summaries",
  "unit/grouping/grouping",
  "unit/ingest/batch",
  "unit/ingest/ingest",
  "unit/ingest/removals",
].map((name) => `tests/${name}.test.ts`);

const runProgram = promisify(execFile);

export async function run(): Promise<void> {
  const hasJava = await runProgram("java", ["-version"]).then(
    () => true,
    () => false,
  );
  if (!hasJava) return console.log("There is no Java on this machine: nothing was run.");
  const folder = join(tmpdir(), "standfirst-dynamodb-local");
  const emulator = join(folder, "node_modules/amplify-dynamodb-simulator/emulator");
  if (!existsSync(emulator)) {
    console.log(`Installing ${PACKAGE} into ${folder} (some 350 MB) …`);
    await mkdir(folder, { recursive: true });
    await runProgram("npm", ["install", "--prefix", folder, "--no-save", "--ignore-scripts", PACKAGE]);
  }
  const port = await freePort();
  const engine = spawn(
    "java",
    [
      "-Djava.library.path=./DynamoDBLocal_lib",
      "-jar",
      "DynamoDBLocal.jar",
      "-inMemory",
      "-sharedDb", // whatever region and key a client names
      "-port",
      String(port),
    ],
    { cwd: emulator, stdio: "ignore" },
  );
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    while (!(await fetch(endpoint).catch(() => undefined))) await pause(200);
    console.log(`DynamoDB Local answers at ${endpoint}.`);
    const vitest = spawn("vitest", ["run", "--project", "rooms", "--maxWorkers", "1", ...TESTS], {
      stdio: "inherit",
      env: { ...process.env, STANDFIRST_DYNAMODB_ENDPOINT: endpoint },
    });
    const [code] = await once(vitest, "exit");
    process.exitCode = Number(code);
  } finally {
    engine.kill();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
