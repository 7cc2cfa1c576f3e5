/** infra/RUNBOOK.md: its commands are run on the embedded stack, those that need AWS are held to what they name. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { PARAMETERS } from "../../infra/deploy/parameters.ts";
import { ENDPOINTS_FILE } from "../../infra/local/endpoints.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { findResources, readTemplate } from "../../infra/local/template.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { LEVEL_OF } from "../../lib/log.ts";
import { harbour } from "../newsroom.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNBOOK = await readFile(join(ROOT, "infra/RUNBOOK.md"), "utf8");
const SCRIPTS: Record<string, string> = JSON.parse(
  await readFile(join(ROOT, "package.json"), "utf8"),
).scripts;

const commands = [...RUNBOOK.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);

/** What an operator's own tools do on this machine, too. */
const RUN_HERE = /^npm run (redrive|replay|revisions|read) /;
/** What can only be run against AWS. */
const NEEDS_AWS =
  /^(npx osls logs|npm run (deploy|smoke)|aws (s3api head-object|logs filter-log-events|lambda get-account-settings|events list-rule-names-by-target)) /;

const runHere = commands.filter((command) => RUN_HERE.test(command));
const needAws = commands.filter((command) => NEEDS_AWS.test(command));

let directory: string;
let stack: Stack;
let stage: Stage;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "runbook-"));
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  stage = connectLocalStage(stack);
  await writeFile(join(directory, ENDPOINTS_FILE), JSON.stringify(stack));
});
afterAll(async () => {
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  await stack.stop();
  await rm(directory, { recursive: true });
});

/** Types a command of the runbook, on the embedded stack. @returns what it prints */
async function type(command: string, words: Record<string, string> = {}): Promise<string> {
  const [, script = "", typed = ""] = /^npm run (\S+) -- (.*)$/.exec(command) ?? [];
  const [node, module = ""] = SCRIPTS[script]?.split(" ") ?? [];
  expect(node, command).toBe("node");
  const args = typed
    .replace("--stage STAGE", "--local")
    .split(" ")
    .map((word) => words[word] ?? word);
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, module), ...args], {
    env: { ...process.env, DATA_DIR: directory },
  });
  await stack.settled();
  return stdout;
}

test("every command is one that is run here, or one that is known to need AWS", () => {
  expect(commands.filter((command) => !RUN_HERE.test(command) && !NEEDS_AWS.test(command))).toEqual([]);
  expect(runHere.length).toBeGreaterThan(5);
});

test("every command that this machine can run does what its paragraph says", async () => {
  const story = harbour("Ten sailors were hurt when the storm struck on Friday, the harbour master said.");
  const put = (Key: string, Body: string) =>
    stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
  await put("desk/harbour.txt", story);
  await put("desk/empty.txt", "");
  await stack.settled();
  const receipt = await (await fetch(`${stack.api}/uploads/desk/harbour.txt`)).json();
  const { articleId } = receipt as { articleId: string };
  for (const QueueUrl of [stage.deadLetters, stage.webhookDeadLetters, stage.writerDeadLetters])
    await stage.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "{}" }));

  const words = { ARTICLE_ID: articleId, FILE: join(ROOT, "tests/fixtures/sample.txt") };
  const printed: string[] = [];
  for (const command of runHere) printed.push(await type(command, words));
  expect(printed).toEqual([
    expect.stringContaining("1 moved back to the upload queue."),
    expect.stringContaining("1 moved back to the webhooks' queue."),
    expect.stringContaining("1 moved back to the writer's queue."),
    expect.stringContaining("Belgorod"),
    expect.stringContaining("1 sent of 2 keys."),
    expect.stringContaining("2 sent of 2 keys."),
    expect.stringContaining("Harbour reopens after storm"),
  ]);
  expect(stack.deadLetters()).toEqual([]);
});

test("what is looked for in the logs is what the functions write there, each in its own", async () => {
  const functions = findResources(await readTemplate(inject("package")), "AWS::Lambda::Function").map(
    ([, { FunctionName }]) => String(FunctionName).split("-").at(-1),
  );
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    join(ROOT, "node_modules/osls/bin/serverless.js"),
    "logs",
    "--help",
  ]);
  for (const command of needAws.filter((command) => command.startsWith("npx osls logs"))) {
    for (const [flag] of command.matchAll(/--\w+/g)) expect(stdout + stderr, command).toContain(flag);
    expect([...functions, "FUNCTION"]).toContain(/--function (\w+)/.exec(command)?.[1]);
    const [, event] = /--filter ([A-Z_]+)$/.exec(command) ?? [];
    if (event) expect(LEVEL_OF).toHaveProperty(event);
  }
});

test("what is deployed anew is a parameter that there is, with a value that it takes", () => {
  const deployed = needAws.flatMap((command) => [...command.matchAll(/--param (\w+)=(\S+)/g)]);
  expect(deployed.length).toBeGreaterThan(1);
  for (const [, name = "", value = ""] of deployed) expect(PARAMETERS[name]?.accepts(value), name).toBe(true);
});

test("every alarm names a paragraph, and every paragraph but the last is some alarm's", async () => {
  const named = findResources(await readTemplate(inject("package")), "AWS::CloudWatch::Alarm").map(
    ([, { AlarmDescription }]) => /infra\/RUNBOOK\.md#([\w-]+)$/.exec(String(AlarmDescription))?.[1],
  );
  const paragraphs = [...RUNBOOK.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(paragraphs.pop()).toBe("After any of them");
  expect([...new Set(named)].toSorted()).toEqual(paragraphs.toSorted());
});
