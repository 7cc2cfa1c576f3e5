/**
 * `npm run bench -- throughput`: many short stories into the embedded stack, as `npm start` runs it, kept on disk:
 * uploads a second, the memory of all its processes together, the time from the upload until it can be read, and
 * whether of each key the last version stands. Then how long one waits while nothing else is to do, and behind others.
 *
 * npm run bench -- throughput [--uploads 2000,20000] [--package FOLDER]
 */
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs, promisify } from "node:util";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { packageService } from "../../infra/local/packaging.ts";
import { connectLocalS3 } from "../local-s3.ts";
import { quantile } from "./measure.ts";
import type { StackIsTold, StackSays } from "./throughput/stack-process.ts";

const ONE_BY_ONE = 40;
/** Uploads that are there first, and those that come while they wait. */
const [BACKLOG, LATE] = [200, 10];
/** Of the uploads, how many come to a key that one before had. */
const AGAIN = 1 / 10;
const PUTS_AT_ONCE = 8;
const SAMPLE_MS = 500;

type Stack = Awaited<ReturnType<typeof startProcess>>;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { uploads: { type: "string", default: "2000,20000" }, package: { type: "string" } },
  });
  const directory = await mkdtemp(join(tmpdir(), "throughput-"));
  const packaged = values.package ?? join(directory, "package");
  if (!values.package) await packageService(packaged);
  console.log("\nThroughput: the packaged service on the embedded engines, kept on disk");
  await measureWaits(await startProcess(packaged, join(directory, "waits")));
  console.log(
    `\n| uploads | a second | ms of processors each | MB of all processes at most | what they share once | p50 to readable | p99 | last versions that stand |\n| -: | -: | -: | -: | -: | -: | -: | -: |`,
  );
  for (const uploads of values.uploads.split(",").map(Number).filter(Boolean))
    await measureMany(await startProcess(packaged, join(directory, `data-${uploads}`)), uploads);
  await rm(directory, { recursive: true });
}

/** Starts the stack; what it says of uploads is kept by key, the last time of each. */
async function startProcess(packaged: string, data: string) {
  const child = fork(new URL("throughput/stack-process.ts", import.meta.url), [packaged, data], {
    execArgv: await readStartFlags(),
  });
  const toldAt = new Map<string, number>();
  let settled = () => {};
  child.on("message", (message: StackSays) => {
    if (message.is === "told") toldAt.set(message.key, message.at);
    if (message.is === "settled") settled();
  });
  const [ready] = (await once(child, "message")) as [Extract<StackSays, { is: "ready" }>];
  const s3 = connectLocalS3(ready.s3);
  const tell = (asked: StackIsTold) => child.send(asked);
  return {
    toldAt,
    async put(Key: string, Body: string) {
      await s3.send(new PutObjectCommand({ Bucket: ready.bucket, Key, Body }));
    },
    async find<T>(path: string): Promise<T | undefined> {
      const response = await fetch(ready.api + path);
      if (response.ok) return (await response.json()) as T;
      await response.body?.cancel();
      return undefined;
    },
    measure: () => measureTree(child.pid!),
    async settle() {
      const done = new Promise<void>((resolve) => {
        settled = resolve;
      });
      tell("settle");
      await done;
    },
    async stop() {
      s3.destroy();
      const ended = once(child, "exit");
      tell("stop");
      await ended;
    },
  };
}

/** What `npm start` tells Node. */
async function readStartFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  return String(scripts.start)
    .split(" ")
    .filter((word) => word.startsWith("--"));
}

interface Held {
  /** Of memory, resident. */
  megabytes: number;
  /** The same, but what processes share counted once; as much where the system does not say. */
  ownMegabytes: number;
  /** Of processors, since they began. */
  seconds: number;
}

/** What a process and all that it started hold and took, as ps counts it. */
async function measureTree(root: number): Promise<Held> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,rss=,time="]);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const known = new Set([String(root)]);
  for (let size = 0; size !== known.size; ) {
    size = known.size;
    for (const [pid = "", parent = ""] of rows) if (known.has(parent)) known.add(pid);
  }
  const own = rows.filter(([pid = ""]) => known.has(pid));
  const shares = await Promise.all(own.map(([pid = "", , rss]) => readShare(pid, Number(rss))));
  return {
    ownMegabytes: shares.reduce((sum, kilobytes) => sum + kilobytes / 1024, 0),
    megabytes: own.reduce((sum, [, , rss]) => sum + Number(rss) / 1024, 0),
    seconds: own.reduce((sum, [, , , time = ""]) => sum + readSeconds(time), 0),
  };
}

/** KB of a process, its part of what it shares with others. Linux tells it. */
async function readShare(pid: string, resident: number): Promise<number> {
  const maps = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss: +(\d+)/m.exec(maps)?.[1] ?? resident);
}

/** Seconds of `[days-]hours:minutes:seconds`. */
function readSeconds(time: string): number {
  const [, days = "0", clock = ""] = /^(?:(\d+)-)?(.+)$/.exec(time) ?? [];
  return clock.split(":").reduce((sum, part) => sum * 60 + Number(part), Number(days) * 24);
}

/** How long one upload waits: alone, and behind others. */
async function measureWaits(stack: Stack): Promise<void> {
  const waitsOf = async (keys: string[], gap: number) => {
    const waits: Promise<number>[] = [];
    for (const [n, key] of keys.entries()) {
      const since = performance.now();
      await stack.put(key, shortStory(90_000 + n, 1));
      waits.push(isReadable(stack, key).then(() => performance.now() - since));
      if (gap === 0) await waits.at(-1);
      else await pause(gap);
    }
    return Promise.all(waits);
  };
  const keysOf = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}/${n}.txt`);
  const say = (what: string, waits: number[]) =>
    console.log(
      `  ${what}: median ${quantile(waits, 0.5).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms to readable`,
    );
  await waitsOf(keysOf("warm", 5), 0);
  say(`${ONE_BY_ONE} one by one, idle`, await waitsOf(keysOf("one", ONE_BY_ONE), 0));
  await Promise.all(keysOf("backlog", BACKLOG).map((key, n) => stack.put(key, shortStory(n, 1))));
  say(`${LATE} that come behind ${BACKLOG}`, await waitsOf(keysOf("late", LATE), 100));
  await stack.settle();
  await stack.stop();
}

/** Asks as an app would, again and again, until the summary is there. */
async function isReadable(stack: Stack, key: string): Promise<void> {
  for (;;) {
    const receipt = await stack.find<{ articleId?: string }>(`/uploads/${key}`);
    if (receipt?.articleId && (await stack.find(`/summaries/${receipt.articleId}`))) return;
    await pause(5);
  }
}

async function measureMany(stack: Stack, uploads: number): Promise<void> {
  let [most, mostOwn] = [0, 0];
  const sampling = setInterval(async () => {
    const { megabytes, ownMegabytes } = await stack.measure();
    [most, mostOwn] = [Math.max(most, megabytes), Math.max(mostOwn, ownMegabytes)];
  }, SAMPLE_MS);
  const { seconds: before } = await stack.measure();
  const keys = Math.ceil(uploads * (1 - AGAIN));
  const putAt = new Map<string, number>();
  const versions = new Map<string, number>();
  const since = performance.now();
  const upload = async (n: number) => {
    const number = n % keys;
    const key = `desk/${number}.txt`;
    const version = Math.floor(n / keys) + 1;
    versions.set(key, version);
    putAt.set(key, Date.now());
    await stack.put(key, shortStory(number, version));
  };
  let next = 0;
  const worker = async () => {
    while (next < uploads) await upload(next++);
  };
  await Promise.all(Array.from({ length: PUTS_AT_ONCE }, worker));
  await stack.settle();
  const seconds = (performance.now() - since) / 1000;
  const { seconds: taken } = await stack.measure();
  clearInterval(sampling);
  const again = [...versions].filter(([, version]) => version > 1);
  let stand = 0;
  for (const [key, version] of again) {
    const { articleId = "" } = (await stack.find<{ articleId?: string }>(`/uploads/${key}`)) ?? {};
    const summary = await stack.find<{ headline: string }>(`/summaries/${articleId}`);
    if (summary?.headline.endsWith(`take ${version}`)) stand += 1;
  }
  const waits = [...putAt].map(([key, at]) => (stack.toldAt.get(key) ?? Number.NaN) - at);
  const cells = [
    uploads.toLocaleString("en"),
    (uploads / seconds).toFixed(1),
    ((1000 * (taken - before)) / uploads).toFixed(0),
    most.toFixed(0),
    mostOwn.toFixed(0),
    `${(quantile(waits, 0.5) / 1000).toFixed(1)} s`,
    `${(quantile(waits, 0.99) / 1000).toFixed(1)} s`,
    `${stand} of ${again.length}`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
  await stack.stop();
}

/** A story of some sixty words, like no other. */
function shortStory(n: number, version: number): string {
  const number = n * 7 + 3;
  return `Ferry ${n} sails again, take ${version}

PORT ${n} (Herald) - Ferry ${number} left pier ${number * 3} on Friday with ${number * 37} passengers, its master said.

A wave of ${number % 19} metres had struck it on day ${n} of the storm. The yard replaced ${number * 2} plates in ${(n % 60) + 2} days.

"Nobody was hurt," the owner of line ${n} said. Tickets cost ${(n % 90) + 10} crowns.
`;
}
