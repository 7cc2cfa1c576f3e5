import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";
import { standInPackage } from "./stand-in.ts";

let dataDirectory: string;

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "restart-"));
});

afterEach(() => rm(dataDirectory, { recursive: true }));

async function put(stack: Stack, Key: string, Body: string) {
  const s3 = connectLocalS3(stack.s3);
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
  s3.destroy();
  await stack.settled();
}

const story = (body: string) =>
  `Harbour reopens after storm\n\n${body} No ship was lost, the harbour master said.\n`;

async function json(url: string) {
  const answer = await fetch(url);
  return (await answer.json()) as Record<string, string>;
}

test("a restart keeps what was ingested, and a correction after it corrects", async () => {
  const first = await startStack({ package: inject("package"), dataDirectory });
  await put(first, "desk/harbour.txt", story("The harbour reopened on Friday after three days of storm."));
  const { articleId } = await json(`${first.api}/uploads/desk/harbour.txt`);
  await first.stop();

  const second = await startStack({ package: inject("package"), dataDirectory });
  const kept = JSON.stringify(await json(`${second.api}/articles/${articleId}`));
  await put(second, "desk/harbour.txt", story("The harbour reopened on Saturday after four days of storm."));
  const receipt = await json(`${second.api}/uploads/desk/harbour.txt`);
  const corrected = JSON.stringify(await json(`${second.api}/articles/${articleId}`));
  await second.stop();

  expect(kept).toContain("on Friday");
  expect(receipt).toMatchObject({ outcome: "updated", articleId });
  expect(corrected).toContain("on Saturday");
});

test("a message that was being read when the stack stopped is read again at once", async () => {
  const standIn = await standInPackage(inject("package"));
  const { promise: received, resolve: hear } = Promise.withResolvers<void>();
  const first = await startStack({ package: standIn.directory, dataDirectory, log: () => hear() });
  first.send("poison");
  await received;
  await first.stop();

  const second = await startStack({ package: standIn.directory, dataDirectory, retryAtOnce: true });
  await second.settled();
  const deadLetters = second.deadLetters();
  await second.stop();
  await standIn.remove();
  expect(deadLetters).toEqual(["poison"]);
});
