/**
 * `npm start`: the service on this machine, from the packaged template. Settings and arguments: settings.ts.
 */
import { createWriteStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { printOutcome } from "../operate/outcome.ts";
import { ENDPOINTS_FILE, type Endpoints } from "../operate/stage.ts";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "./account.ts";
import { type FileToUpload, filesToUpload } from "./files.ts";
import { claimDirectory, claimPort } from "./locks.ts";
import { packageService } from "./packaging.ts";
import { type StartSettings, startSettings, USAGE } from "./settings.ts";
import { type Stack, startStack } from "./stack.ts";

const SAMPLE = fileURLToPath(new URL("../../tests/fixtures/sample.txt", import.meta.url));

/** Longer than any file takes to be read; a message that fails takes its retries' time beyond. */
const PATIENCE = 60_000;

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interrupted.abort());

try {
  process.exitCode = await main(startSettings(process.argv.slice(2), process.env));
} catch (error) {
  if (!interrupted.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @returns the exit code */
async function main(settings: StartSettings): Promise<number> {
  if (settings.help) {
    console.log(USAGE);
    return 0;
  }
  const files = await filesToUpload(settings.paths.length > 0 ? settings.paths : [SAMPLE]);
  await claimPort("PORT", settings.port);
  await claimPort("S3_PORT", settings.s3Port);
  await mkdir(settings.dataDirectory, { recursive: true });
  const releaseDirectory = await claimDirectory(settings.dataDirectory);
  try {
    const stack = await packageAndStart(settings);
    try {
      const accepted = await ingestAll(stack, files);
      if (settings.once) return accepted ? 0 : 1;
      console.log(invitation(stack, files[0]!.path, settings.dataDirectory));
      await untilInterrupted();
      console.log("\nStopping …");
    } finally {
      await stack.stop();
    }
    return 0;
  } finally {
    await releaseDirectory();
  }
}

async function packageAndStart(settings: StartSettings): Promise<Stack> {
  const packageDirectory = resolve(settings.dataDirectory, "package");
  const logs = join(settings.dataDirectory, "logs");
  await mkdir(logs, { recursive: true });

  console.log("Packaging the service, as a deployment would (osls package; nothing leaves this machine) …");
  const packaging = performance.now();
  for (const line of await packageService(packageDirectory, { signal: interrupted.signal }))
    console.log(`  ${line}`);

  console.log(
    `Packaged in ${seconds(packaging)}. Starting S3, SQS, DynamoDB, the functions and the HTTP API from it …`,
  );
  const starting = performance.now();
  const stack = await startStack({
    package: packageDirectory,
    dataDirectory: settings.dataDirectory,
    port: settings.port,
    s3Port: settings.s3Port,
    retryAtOnce: settings.once,
    eventsUrl: settings.eventsUrl,
    webhook: settings.webhook,
    log: logTo(logs),
  });
  await noteEndpoints(settings.dataDirectory, stack);
  console.log(
    `Ready in ${seconds(starting)}: API ${stack.api}, S3 ${stack.s3}. The functions log to ${logs}.\n`,
  );
  return stack;
}

/** So that `npm run replay -- --local` and the like find this stack. */
async function noteEndpoints(directory: string, stack: Stack): Promise<void> {
  const { s3, dynamodb, sqs, uploadBucket, table, uploadEvents, deadLetterQueue } = stack;
  const { webhookEvents, webhookDeadLetterQueue } = stack;
  const noted: Endpoints = {
    s3,
    dynamodb,
    sqs,
    uploadBucket,
    table,
    uploadEvents,
    deadLetterQueue,
    webhookEvents,
    webhookDeadLetterQueue,
  };
  await writeFile(join(directory, ENDPOINTS_FILE), JSON.stringify(noted));
}

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

/** Uploads the files as a newsroom would, waits until they are read, and prints what became of each. */
async function ingestAll(stack: Stack, files: FileToUpload[]): Promise<boolean> {
  const s3 = new S3Client({
    endpoint: stack.s3,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
  for (const { path, key } of files)
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: key, Body: await readFile(path) }));
  s3.destroy();

  const waiting = new AbortController();
  await Promise.race([
    stack.settled(),
    pause(PATIENCE, undefined, { signal: AbortSignal.any([waiting.signal, interrupted.signal]) }).catch(
      () => {},
    ),
  ]);
  waiting.abort();
  const ask = async <T>(path: string) => {
    const response = await fetch(stack.api + path);
    return response.ok ? ((await response.json()) as T) : undefined;
  };
  let accepted = true;
  for (const { key } of files) accepted = (await printOutcome(ask, stack.api, key)) && accepted;
  return accepted;
}

function invitation(stack: Stack, file: string, dataDirectory: string): string {
  const path = shellWord(relative(process.cwd(), file));
  const api = stack.api;
  return `Upload (key and secret are both "local"), with the AWS command line or with curl:

  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=${LOCAL_REGION} \\
    aws --endpoint-url ${stack.s3} s3 cp ${path} s3://${stack.uploadBucket}/desk/story.txt

  curl --aws-sigv4 aws:amz:${LOCAL_REGION}:s3 --user local:local \\
    --upload-file ${path} ${stack.s3}/${stack.uploadBucket}/desk/story.txt

Ask:

  curl ${api}/uploads/desk/story.txt
  curl ${api}/summaries

Everything is kept in ${dataDirectory}. Ctrl-C stops.`;
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    if (interrupted.signal.aborted) return resolve();
    interrupted.signal.addEventListener("abort", () => resolve());
  });
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
