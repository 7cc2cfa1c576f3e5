/** `npm run bench -- stack`: on the embedded stack, ms until an upload can be read as a summary, and uploads a second. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { packageService } from "../../infra/local/packaging.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { quantile } from "./measure.ts";

const ONE_BY_ONE = 50;
const AT_ONCE = 200;

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "stack-"));
  const packaged = performance.now();
  await packageService(join(directory, "package"));
  const started = performance.now();
  const stack = await startStack({
    package: join(directory, "package"),
    dataDirectory: join(directory, "data"),
  });
  const ready = performance.now();
  console.log("\nStack: the packaged service on the embedded engines, kept on disk\n");
  console.log(
    `  packaged in ${(started - packaged).toFixed(0)} ms, ready ${(ready - started).toFixed(0)} ms later`,
  );
  const s3 = new S3Client({
    endpoint: stack.s3,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
  const sample = await readFile(new URL("../fixtures/sample.txt", import.meta.url));
  const put = (Key: string) =>
    s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body: sample }));

  const waits: number[] = [];
  for (let story = 0; story < ONE_BY_ONE; story++) {
    const since = performance.now();
    await put(`one/${story}.txt`);
    await readable(stack, `one/${story}.txt`);
    waits.push(performance.now() - since);
  }
  console.log(
    `  upload to readable: median ${quantile(waits, 0.5).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms, the first ${waits[0]?.toFixed(0)} ms (${ONE_BY_ONE} one by one)`,
  );

  const since = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, (_, story) => put(`many/${story}.txt`)));
  await stack.settled();
  const rate = AT_ONCE / ((performance.now() - since) / 1000);
  console.log(`  ${AT_ONCE} at once: ${rate.toFixed(0)} a second`);
  s3.destroy();
  await stack.stop();
  await rm(directory, { recursive: true });
}

/** Asks as an app would, again and again, until the summary is there. */
async function readable(stack: Stack, key: string): Promise<void> {
  for (;;) {
    const receipt = await fetch(`${stack.api}/uploads/${key}`);
    const { articleId } = (await receipt.json()) as { articleId?: string };
    if (articleId && (await fetch(`${stack.api}/summaries/${articleId}`)).ok) return;
  }
}
