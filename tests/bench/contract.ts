/**
 * `npm run bench -- contract [options of st run]`: a property-based API tester that nobody here wrote, on the
 * embedded stack and the document it serves. Needs schemathesis (Python): `pip install schemathesis`, and `st` on the
 * PATH or named by SCHEMATHESIS. It is told the one rule that the document says in words: one budget at most.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { packageService } from "../../infra/local/packaging.ts";
import { startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";

const ST = process.env.SCHEMATHESIS ?? "st";
const USUAL = ["--checks", "all", "--max-examples", "400"];

export async function run(argv: string[]): Promise<void> {
  if (spawnSync(ST, ["--version"]).status !== 0) {
    console.log("schemathesis is not here: pip install schemathesis, or name its st with SCHEMATHESIS.");
    process.exitCode = 1;
    return;
  }
  const directory = await mkdtemp(join(tmpdir(), "contract-"));
  await packageService(directory);
  const stack = await startStack({ package: directory });
  try {
    const s3 = connectLocalS3(stack.s3);
    // Two stories, so that a list has a next page; the sample under the key that the document shows.
    for (const [Key, fixture] of [
      ["world/belgorod.txt", "sample.txt"],
      ["wires/bridge.json", "ninjs/bridge-3.0.json"],
    ] as const) {
      const Body = await readFile(new URL(`../fixtures/${fixture}`, import.meta.url));
      await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
    }
    await stack.settled();
    s3.destroy();
    const options = argv.length > 0 ? argv : USUAL;
    const tester = spawn(ST, ["run", `${stack.api}/openapi.json`, ...options], {
      stdio: "inherit",
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: fileURLToPath(new URL("contract/one_budget.py", import.meta.url)),
      },
    });
    const [code] = await once(tester, "exit");
    if (code !== 0) process.exitCode = 1;
  } finally {
    await stack.stop();
    await rm(directory, { recursive: true });
  }
}
