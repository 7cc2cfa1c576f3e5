/** `npm start`: the service on this machine, from the packaged template. Its settings: settings.ts. */
import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readFeeds } from "../lib/feeds/list.ts";
import { readParameterFile } from "./deploy/request.ts";
import { LOCAL_REGION } from "./local/account.ts";
import { explainDataError, type Folder } from "./local/data-errors.ts";
import { checkLayout } from "./local/data-layout.ts";
import { ENDPOINTS_FILE, type Endpoints } from "./local/endpoints.ts";
import { type FileToUpload, filesToUpload } from "./local/files.ts";
import { assertPortFree, lockDirectory } from "./local/locks.ts";
import { packageOnce } from "./local/packaging.ts";
import { type StartSettings, startSettings, USAGE } from "./local/settings.ts";
import { quoteWord } from "./local/shell.ts";
import { type Stack, startStack } from "./local/stack.ts";
import { uploadLines } from "./local/upload-lines.ts";
import { importFiles } from "./operate/import.ts";
import { connectLocalStage } from "./operate/stage.ts";
import { drawProgress, printOutcome } from "./terminal.ts";

const SAMPLE = fileURLToPath(new URL("../tests/fixtures/sample.txt", import.meta.url));

/** Longer than any file takes to be read. A message that fails is tried again after that. */
const MAX_SILENCE_MS = 60_000;
const PARENT_EVERY_MS = 500;

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interrupted.abort());
stopWithParent(process.ppid);

/** What this process writes to; what the package is made in comes first while it is made. */
const data: Folder = { setting: "DATA_DIR", directory: ".standfirst" };
const build: Folder = { setting: "BUILD_DIR", directory: ".build" };
const scratch: Folder = { setting: process.platform === "win32" ? "TEMP" : "TMPDIR", directory: tmpdir() };
let isPackaging = false;
// An engine that can no longer write throws from wherever it is.
process.on("uncaughtException", (error) => {
  printError(error);
  process.exit(1);
});

try {
  process.exitCode = await main(startSettings(process.argv.slice(2), process.env));
} catch (error) {
  if (!interrupted.signal.aborted) {
    printError(error);
    process.exitCode = 1;
  }
}

/**
 * npm runs a script in a shell. Where the shell stays, a signal ends the shell alone: then this process
 * has another parent.
 */
function stopWithParent(parent: number): void {
  setInterval(() => process.ppid !== parent && interrupted.abort(), PARENT_EVERY_MS).unref();
}

function printError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const [first, second] = isPackaging ? [build, data] : [data, build];
  console.error(explainDataError(error, first, second, scratch) ?? message);
}

/** @returns the exit code */
async function main(settings: StartSettings): Promise<number> {
  if (settings.help) {
    console.log(USAGE);
    return 0;
  }
  data.directory = settings.dataDirectory;
  build.directory = settings.buildDirectory;
  const files = await filesToUpload(settings.paths.length > 0 ? settings.paths : [SAMPLE]);
  const feeds = settings.feedsFile && (await readFeedsFile(settings.feedsFile));
  await assertPortFree("PORT", settings.port);
  await assertPortFree("S3_PORT", settings.s3Port);
  await mkdir(data.directory, { recursive: true });
  const unlockDirectory = await lockDirectory(data.directory);
  try {
    await checkLayout(data.directory);
    isPackaging = true;
    const packageDirectory = await packageOnce(resolve(build.directory), console.log, interrupted.signal);
    isPackaging = false;
    return await run(settings, files, feeds, packageDirectory);
  } finally {
    await unlockDirectory();
  }
}

/**
 * The feeds that a file of parameters lists. They may be on this machine.
 * @throws with what is wrong
 */
async function readFeedsFile(path: string): Promise<string> {
  const { feeds } = await readParameterFile(path, "FEEDS").catch(({ message }: Error) => {
    throw new Error(message); // without its cause, which would be looked for in what this process writes to
  });
  if (!feeds) throw new Error(`FEEDS: ${path} lists no feeds.`);
  const { faults } = readFeeds(feeds, () => true);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return feeds;
}

/** Runs the packaged service until it is interrupted. @returns the exit code */
async function run(
  settings: StartSettings,
  files: FileToUpload[],
  feeds: string | undefined,
  packageDirectory: string,
): Promise<number> {
  const logs = join(data.directory, "logs");
  await mkdir(logs, { recursive: true });
  console.log("Starting S3, SQS, DynamoDB, the functions and the HTTP API from it …");
  const since = performance.now();
  const writeLog = logTo(logs);
  let reportUpload = (_line: string) => {};
  const stack = await startStack({
    package: packageDirectory,
    dataDirectory: data.directory,
    host: settings.host,
    port: settings.port,
    s3Port: settings.s3Port,
    retryAtOnce: settings.once,
    eventsUrl: settings.eventsUrl,
    webhook: settings.webhook,
    feeds,
    writer: settings.writer,
    log(functionName, line) {
      writeLog(functionName, line);
      reportUpload(line);
    },
  });
  try {
    await noteEndpoints(stack);
    const ready = `Ready in ${secondsSince(since)}: API ${stack.api}, S3 ${stack.s3}.`;
    console.log(`${ready} The functions log to ${logs}.\n`);
    const accepted = await ingestAll(stack, files);
    if (settings.once) return accepted ? 0 : 1;
    reportUpload = uploadLines((path) => ask(stack, path), console.log);
    console.log(invitation(stack, files[0]!.path));
    await untilInterrupted();
    console.log("\nStopping …");
    return 0;
  } finally {
    await stack.stop();
  }
}

/** So that `npm run replay -- --local` and the like find this stack. */
async function noteEndpoints(stack: Stack): Promise<void> {
  const { api, s3, dynamodb, sqs, uploadBucket, table, uploadEvents, deadLetterQueue } = stack;
  const { webhookEvents, webhookDeadLetterQueue, writerEvents, writerDeadLetterQueue } = stack;
  const endpoints: Endpoints = {
    ...{ api, s3, dynamodb, sqs, uploadBucket, table, uploadEvents, deadLetterQueue },
    ...{ webhookEvents, webhookDeadLetterQueue, writerEvents, writerDeadLetterQueue },
  };
  await writeFile(join(data.directory, ENDPOINTS_FILE), JSON.stringify(endpoints));
}

/** @returns what appends a function's line to its own file in the directory */
function logTo(directory: string): (functionName: string, line: string) => void {
  const streams = new Map<string, ReturnType<typeof createWriteStream>>();
  return (functionName, line) => {
    let stream = streams.get(functionName);
    if (!stream) {
      stream = createWriteStream(join(directory, `${functionName}.log`), { flags: "a" });
      streams.set(functionName, stream);
    }
    stream.write(`${new Date().toISOString()} ${line}\n`);
  };
}

/** GETs a path of the API; undefined when there is nothing there. */
async function ask<T>(stack: Stack, path: string): Promise<T | undefined> {
  const response = await fetch(stack.api + path);
  return response.ok ? ((await response.json()) as T) : undefined;
}

/**
 * Uploads the files as a newsroom would, waits until they are read, and prints what became of each.
 *
 * @returns whether all were accepted
 */
async function ingestAll(stack: Stack, files: FileToUpload[]): Promise<boolean> {
  const stage = connectLocalStage(stack);
  const clock = {
    now: () => Date.now(),
    pause: (milliseconds: number) => pause(milliseconds, undefined, { signal: interrupted.signal }),
  };
  const draw = files.length > 1 ? drawProgress("read", clock.now) : () => {};
  const settings = { prefix: "", maxSilence: MAX_SILENCE_MS };
  for await (const { told, files: all } of importFiles(stage, files, settings, clock, () => {}))
    draw(told, all);
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  let accepted = true;
  for (const { key } of files)
    accepted = (await printOutcome((path) => ask(stack, path), stack.api, key)) && accepted;
  return accepted;
}

function invitation({ api, s3, uploadBucket }: Stack, file: string): string {
  const path = quoteWord(relative(process.cwd(), file));
  // Windows brings curl.exe along; there, curl alone may be another command, and a line goes on otherwise.
  const isWindows = process.platform === "win32";
  const [curl, newLine] = isWindows ? ["curl.exe", " "] : ["curl", " \\\n    "];
  const withAws = `  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=${LOCAL_REGION} \\
    aws --endpoint-url ${s3} s3 cp ${path} s3://${uploadBucket}/desk/story.txt

`;
  const withCurl =
    `${curl} --aws-sigv4 aws:amz:${LOCAL_REGION}:s3 --user local:local${newLine}` +
    `--upload-file ${path} ${s3}/${uploadBucket}/desk/story.txt`;
  return `Upload (key and secret are both "local"):

${isWindows ? "" : withAws}  ${withCurl}

Ask:

  ${curl} ${api}/uploads/desk/story.txt
  ${curl} ${api}/summaries
  ${curl} ${api}/stories      (articles that tell one event are grouped within a minute)

Or open ${api} in a browser: the desk shows the stories, each sentence of a summary lit where it stands.
${api}/docs has every request, to be tried there.

What becomes of each upload is printed here. Everything is kept in ${data.directory}. Ctrl-C stops.`;
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    if (interrupted.signal.aborted) return resolve();
    interrupted.signal.addEventListener("abort", () => resolve());
  });
}

function secondsSince(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
