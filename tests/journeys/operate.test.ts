/** The operators' commands as they are typed, on the embedded stack: `--local`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ENDPOINTS_FILE } from "../../infra/local/endpoints.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { harbour } from "../newsroom.ts";

/** More than one batch of them. */
const STORIES = 12;

let directory: string;
let stack: Stack;
let stage: Stage;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "operate-"));
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  stage = connectLocalStage(stack);
  await writeFile(join(directory, ENDPOINTS_FILE), JSON.stringify(stack));
  for (let n = 0; n < STORIES; n++) await put(`desk/${String(n).padStart(2, "0")}.txt`, `Ship ${n} came in.`);
  await put("desk/refused.txt", "");
  await put("desk/corrected.txt", "Ten sailors were hurt when the storm struck.");
  await stack.settled();
  await put("desk/corrected.txt", "Nine sailors were hurt when the storm struck.");
  await stack.settled();
});
afterAll(async () => {
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  await stack.stop();
  await rm(directory, { recursive: true });
});

async function put(Key: string, text: string): Promise<void> {
  const Body = text && harbour(text);
  await stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
}

/** @param stopAt is interrupted, as by Ctrl-C, once this is printed */
async function run(command: string, args: string[], stopAt?: string) {
  const child = spawn(process.execPath, [`infra/${command}.ts`, ...args], {
    env: { ...process.env, DATA_DIR: directory },
  });
  let printed = "";
  for (const output of [child.stdout, child.stderr])
    output.on("data", (piece) => {
      printed += piece;
      if (stopAt && !child.killed && printed.includes(stopAt)) child.kill("SIGINT");
    });
  const [code] = await once(child, "close");
  return { code, printed };
}

describe("npm run replay -- --local", () => {
  test("says how many it has sent, and its receipts are as they were", async () => {
    const before = await receiptOf("desk/corrected.txt");
    const { code, printed } = await run("replay", ["--local", "--rate", "1000"]);
    expect(printed).toContain("14 sent of 14 keys.");
    expect(code).toBe(0);
    await stack.settled();
    expect(await receiptOf("desk/corrected.txt")).toEqual(before);
  });

  test("sends only what was rejected, or lies under a prefix, when asked to", async () => {
    expect((await run("replay", ["--local", "--only", "rejected"])).printed).toContain("1 sent of 14 keys.");
    expect((await run("replay", ["--local", "--prefix", "desk/0"])).printed).toContain("10 sent of 10 keys.");
    expect((await run("replay", ["--local", "--since", "2999-01-01"])).printed).toContain(
      "0 sent of 0 keys.",
    );
  });

  test("keeps to its rate; interrupted, it says how to go on, and goes on there", async () => {
    // At this rate the second batch would come after days.
    const { code, printed } = await run("replay", ["--local", "--rate", "0.00001"], "10 sent");
    expect(code).toBe(130);
    const after = /add: --after "(.*)"/.exec(printed)?.[1] ?? "";
    expect(after).toBe("desk/09.txt");
    const { printed: rest } = await run("replay", ["--local", "--after", after]);
    expect(rest).toContain("4 sent of 4 keys.");
  });

  test.each([
    [["--local", "--only", "accepted"], '--only knows "rejected", got "accepted".'],
    [["--local", "--rate", "0"], '--rate must be a number above 0, got "0".'],
    [["--local", "--since", "yesterday"], '--since must be a date or a time, got "yesterday".'],
    [[], "Say which stage"],
    [["--local", "--stage", "prod"], "Say one of --stage prod and --local, not both."],
  ])("%j is told what is wrong", async (args, told) => {
    const { code, printed } = await run("replay", args);
    expect([code, printed]).toEqual([1, expect.stringContaining(told)]);
  });
});

test("npm run redrive -- --local moves the dead letters back", async () => {
  for (let n = 0; n < STORIES; n++)
    await stage.sqs.send(new SendMessageCommand({ QueueUrl: stage.deadLetters, MessageBody: "hello" }));
  const { code, printed } = await run("redrive", ["--local"]);
  expect([code, printed]).toEqual([0, "12 moved back to the upload queue.\n"]);
  await stack.settled();
  expect(stack.deadLetters()).toEqual([]);
});

describe("npm run revisions -- ID --local", () => {
  test("prints what stands, and what was said before", async () => {
    const { articleId } = await receiptOf("desk/corrected.txt");
    const { code, printed } = await run("revisions", [articleId, "--local"]);
    expect(code).toBe(0);
    expect(printed).toMatch(/\(stands\)[\s\S]*Nine sailors[\s\S]*Ten sailors/);
  });

  test("of an id that nobody used says so", async () => {
    const { code, printed } = await run("revisions", ["nobody", "--local"]);
    expect([code, printed]).toEqual([1, "There is no article nobody.\n"]);
  });
});

async function receiptOf(key: string) {
  return JSON.parse(await (await fetch(`${stack.api}/uploads/${key}`)).text());
}
