/** `npm run bench -- stack`: on the embedded stack, ms until an upload can be read as a summary, and uploads a second. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { packageService } from "../../infra/local/packaging.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";
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
  const s3 = connectLocalS3(stack.s3);
  const sample = await readFile(new URL("../fixtures/sample.txt", import.meta.url));
  const put = (Key: string, Body: string | Buffer = sample) =>
    s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));

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

  for (const [told, textOf] of [
    ["of one story", () => sample],
    ["each of a story of its own", ownStory],
  ] as const) {
    const [since, cpu] = [performance.now(), process.cpuUsage()];
    await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => put(`many/${told}/${n}.txt`, textOf(n))));
    await stack.settled();
    const { user, system } = process.cpuUsage(cpu);
    const rate = AT_ONCE / ((performance.now() - since) / 1000);
    const each = (user + system) / 1000 / AT_ONCE;
    console.log(
      `  ${AT_ONCE} at once, ${told}: ${rate.toFixed(0)} a second, ${each.toFixed(0)} ms of processor time each, engines included`,
    );
  }
  s3.destroy();
  await stack.stop();
  await rm(directory, { recursive: true });
}

/** As long as the sample, and like no other. */
function ownStory(n: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const number = n * 100 + at;
    return `Ferry ${number} carried ${number * 37} passengers past pier ${number * 11} on day ${number}, its master said. Wave ${number * 13} had struck it there.`;
  });
  return `Ferry ${n} is back in service\n\n${paragraphs.join("\n\n")}\n`;
}

/** Asks as an app would, again and again, until the summary is there. */
async function readable(stack: Stack, key: string): Promise<void> {
  for (;;) {
    const receipt = await fetch(`${stack.api}/uploads/${key}`);
    const { articleId } = (await receipt.json()) as { articleId?: string };
    if (articleId && (await fetch(`${stack.api}/summaries/${articleId}`)).ok) return;
  }
}
