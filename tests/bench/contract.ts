/**
 * `npm run bench -- contract [options of st run]`: a property-based API tester that nobody here wrote, on the
 * embedded stack and the document it serves. Needs schemathesis (Python): `pip install schemathesis`, and `st` on the
 * PATH or named by SCHEMATHESIS.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { packageService } from "../../infra/local/packaging.ts";
import { startStack } from "../../infra/local/stack.ts";

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
    const s3 = new S3Client({
      endpoint: stack.s3,
      region: LOCAL_REGION,
      credentials: LOCAL_CREDENTIALS,
      forcePathStyle: true,
    });
    const Body = await readFile(new URL("../fixtures/sample.txt", import.meta.url));
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: "desk/harbour.txt", Body }));
    await stack.settled();
    s3.destroy();
    const options = argv.length > 0 ? argv : USUAL;
    const tester = spawn(ST, ["run", `${stack.api}/openapi.json`, ...options], { stdio: "inherit" });
    const [code] = await once(tester, "exit");
    if (code !== 0) process.exitCode = 1;
  } finally {
    await stack.stop();
    await rm(directory, { recursive: true });
  }
}
