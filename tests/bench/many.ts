/**
 * `npm run bench -- many`: files of 2,000 stories on the embedded stack: how fast, in how much memory, with one
 * item that cannot be read, then corrected, then deleted.
 *
 *   --items N   stories in a file    2000
 */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DeleteObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { packageService } from "../../infra/local/packaging.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";

const KEY = "feeds/world.xml";
const BAD = 1_234;

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { items: { type: "string", default: "2000" } } });
  const items = Number(values.items);
  const directory = await mkdtemp(join(tmpdir(), "many-"));
  await packageService(join(directory, "package"));
  const data = { package: join(directory, "package"), dataDirectory: join(directory, "data") };
  const stack = await startStack(data);
  const s3 = connectLocalS3(stack.s3);
  const put = (Body: string) => s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: KEY, Body }));
  const first = feedOf(items, 0);
  console.log(
    `\nMany: one Atom file of ${items} stories (${(first.length / 1e6).toFixed(1)} MB), one unreadable\n`,
  );
  await measure("new", items, stack, () => put(first));
  await measure("every tenth corrected", items, stack, () => put(feedOf(items, 10)));
  await measure("deleted", items, stack, () =>
    s3.send(new DeleteObjectCommand({ Bucket: stack.uploadBucket, Key: KEY })),
  );
  await stack.stop();
  s3.destroy();
  await rm(directory, { recursive: true });
}

async function measure(
  what: string,
  items: number,
  stack: Stack,
  act: () => Promise<unknown>,
): Promise<void> {
  const since = performance.now();
  await act();
  await stack.settled();
  const seconds = (performance.now() - since) / 1000;
  const told = await fetch(`${stack.api}/uploads/${KEY}?limit=1`);
  const { outcome, counts, message } = (await told.json()) as Record<string, unknown>;
  const rate = (items / seconds).toFixed(0);
  console.log(
    `  ${what}: ${seconds.toFixed(1)} s, ${rate} items a second; ${outcome} ${JSON.stringify(counts)}`,
  );
  console.log(`    "${message}" The reading process has had ${peakOfChildren()} MB at most.`);
}

/** The most memory that a process which this one started has had, where the system tells. */
function peakOfChildren(): string {
  try {
    const tasks = readdirSync("/proc/self/task");
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" "),
    );
    const peaks = children.filter(Boolean).map((pid) => {
      const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
      return Number(kilobytes) / 1000;
    });
    return Math.max(0, ...peaks).toFixed(0);
  } catch {
    return "?";
  }
}

/** @param every which stories are corrected: each so many-th; 0 for none */
function feedOf(items: number, every: number): string {
  const entries = Array.from({ length: items }, (_, n) => {
    if (n === BAD) return `<entry><id>urn:bad</id><title>Nothing</title></entry>`;
    const isCorrected = every > 0 && n % every === 0;
    const updated = `2024-03-01T0${isCorrected ? 9 : 8}:00:00Z`;
    const paragraphs = Array.from(
      { length: 8 },
      (__, at) =>
        `The harbour of place ${n} reopened on Friday after ${at + 3} days of storm, and the ${n + at} people who had ` +
        `waited there went home, its master said. Fishermen said they would sail at dawn on ${isCorrected ? "Sunday" : "Saturday"}.`,
    );
    const html = paragraphs.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join("");
    return `<entry><id>urn:many:${n}</id><title>Harbour ${n} reopens after storm</title><updated>${updated}</updated>
      <published>2024-03-01T08:00:00Z</published><content type="html">${html}</content></entry>`;
  });
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Many</title>${entries.join("\n")}</feed>`;
}
