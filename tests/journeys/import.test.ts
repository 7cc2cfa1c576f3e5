/** A newsroom brings its archive, to the packaged service on the embedded engines. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { filesToUpload } from "../../infra/local/files.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { startTable } from "../../infra/local/table.ts";
import { type ImportedFile, ImportReport, importFiles } from "../../infra/operate/import.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { harbour } from "../newsroom.ts";

const LOCAL = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS };

let stack: Stack;
let stage: Stage;
let directory: string;
let archive: string;

beforeEach(async () => {
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  stage = connectLocalStage(stack);
  directory = await mkdtemp(join(tmpdir(), "archive-"));
  archive = join(directory, "2019");
  await mkdir(join(archive, "sport"), { recursive: true });
  for (const [name, text] of [
    ["storm.txt", harbour("Ten sailors were hurt when the storm struck.")],
    ["ferry.txt", harbour("The ferry sails again, its owner said.")],
    ["sport/final.txt", harbour("Harbour United won the final by two goals to one.")],
    ["empty.txt", ""],
    [".notes", "none of the newsroom's stories"],
  ] as const)
    await writeFile(join(archive, name), text);
});
afterEach(async () => {
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  await stack.stop();
  await rm(directory, { recursive: true });
});

/** A wait is as long as the queue needs. */
const clock = { now: () => 0, pause: async () => stack.settled() };

async function bring(differently: Partial<typeof clock> = {}) {
  const took: ImportedFile[] = [];
  const report = new ImportReport(1);
  let progress: unknown;
  const settings = { prefix: "archive/", maxSilence: 1 };
  const files = await filesToUpload([archive]);
  for await (progress of importFiles(stage, files, settings, { ...clock, ...differently }, (file) => {
    took.push(file);
    report.add(file);
  }));
  return { progress, took, report };
}

test("each file is uploaded under its folder, and told of by what became of it", async () => {
  const { progress, took, report } = await bring();
  expect(progress).toEqual({ files: 4, sent: 4, there: 0, told: 4 });
  expect(took.map(({ key }) => key).sort()).toEqual([
    "archive/2019/empty.txt",
    "archive/2019/ferry.txt",
    "archive/2019/sport/final.txt",
    "archive/2019/storm.txt",
  ]);
  expect(report.listCounts()).toEqual([
    ["created", 3],
    ["rejected: empty", 1],
  ]);
  expect(report.refused.map(({ key }) => key)).toEqual(["archive/2019/empty.txt"]);
});

test("what is there byte for byte is not sent again, and is told of all the same", async () => {
  const first = await bring();
  await writeFile(join(archive, "ferry.txt"), harbour("The ferry sails on Monday, its owner said."));
  const second = await bring();
  expect(second.progress).toEqual({ files: 4, sent: 1, there: 3, told: 4 });
  const articleOf = ({ took }: typeof first) =>
    took.find(({ key }) => key.endsWith("storm.txt"))?.receipt?.articleId;
  expect(articleOf(second)).toBe(articleOf(first));
  expect(second.report.listCounts()).toContainEqual(["updated", 1]);
});

test("an import that is stopped goes on where it was", async () => {
  const stop = async () => {
    throw new Error("stopped");
  };
  await expect(bring({ pause: stop })).rejects.toThrow("stopped");
  await stack.settled();
  expect((await bring()).progress).toEqual({ files: 4, sent: 0, there: 4, told: 4 });
});

test("a file of which nothing is heard is given up, and said to be unread", async () => {
  const empty = await startTable(); // where no receipt ever comes
  const { dynamo, table } = stage;
  stage.dynamo = new DynamoDBClient({ ...LOCAL, endpoint: empty.endpoint });
  stage.table = empty.tableName;
  let now = 0;
  const pause = async () => {
    now += 1;
  };
  const { progress, report } = await bring({ now: () => now, pause });
  expect(progress).toMatchObject({ sent: 4, told: 0 });
  expect(report.listCounts()).toEqual([["not read yet", 4]]);
  stage.dynamo.destroy();
  Object.assign(stage, { dynamo, table });
  await empty.stop();
});
