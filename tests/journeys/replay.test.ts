/** Replay and redrive, on the packaged service and the embedded engines. */

import { DeleteItemCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { redrive } from "../../infra/operate/redrive.ts";
import { type ReplaySettings, replay } from "../../infra/operate/replay.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { ArticleStore } from "../../lib/aws/articles.ts";
import { Table } from "../../lib/aws/table.ts";
import { harbour } from "../newsroom.ts";

let stack: Stack;
let stage: Stage;

beforeEach(async () => {
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  stage = connectLocalStage(stack);
});
afterEach(async () => {
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  await stack.stop();
});

async function put(Key: string, Body: string): Promise<void> {
  await stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
}

async function versionOf(Key: string): Promise<string | undefined> {
  const head = await stage.s3.send(new HeadObjectCommand({ Bucket: stack.uploadBucket, Key }));
  return head.VersionId;
}

async function everyRow() {
  const rows: Record<string, unknown>[] = [];
  for await (const page of paginateScan({ client: stage.dynamo }, { TableName: stack.table }))
    rows.push(...(page.Items ?? []).map((item) => unmarshall(item)));
  return rows.sort((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1));
}

const everything: ReplaySettings = {
  prefix: "",
  since: undefined,
  onlyRejected: false,
  after: undefined,
  rate: Number.POSITIVE_INFINITY,
};
const noPause = async () => {};

async function replayed(differently: Partial<ReplaySettings> = {}) {
  let last = { listed: 0, sent: 0, key: "" };
  for await (last of replay(stage, { ...everything, ...differently }, noPause));
  await stack.settled();
  return last;
}

function wire(version: number, pubstatus = "usable"): string {
  return JSON.stringify({
    uri: "urn:example:storm",
    type: "text",
    version: String(version),
    versioncreated: `2024-03-01T0${version}:00:00Z`,
    pubstatus,
    language: "en",
    headline: "Storm reaches the coast",
    body_text: `The storm reached the coast on Friday. Take ${version} of this story was filed from the harbour.`,
  });
}

/** Every kind of thing that can have happened to a key. */
async function aBusyDay(): Promise<void> {
  const story = harbour("Ten sailors were hurt when the storm struck.");
  await put("desk/a & b+c.txt", story);
  await put("desk/a & b+c.txt", story.replace("Ten", "Nine"));
  await put("desk/deleted.txt", story.replace("Ten", "Six"));
  await put("desk/refused.txt", "");
  await put("wires/latest.json", wire(1));
  await put("wires/second.json", wire(2));
  await put("wires/latest.json", wire(1).replace("storm", "fog"));
  await put("wires/restored.json", wire(3).replace("storm", "frost"));
  await stack.settled();
  const earlier = await versionOf("wires/restored.json");
  await put("wires/restored.json", wire(4).replace("storm", "frost"));
  await stage.s3.send(
    new CopyObjectCommand({
      Bucket: stack.uploadBucket,
      Key: "wires/restored.json",
      CopySource: `${stack.uploadBucket}/wires/restored.json?versionId=${earlier}`,
    }),
  );
  await stack.settled();
  await stage.s3.send(new DeleteObjectCommand({ Bucket: stack.uploadBucket, Key: "desk/deleted.txt" }));
  await stack.settled();
}

describe("a replay", () => {
  test("of the whole bucket, run twice, leaves the table byte for byte the same", async () => {
    await aBusyDay();
    const before = await everyRow();
    expect(before.length).toBeGreaterThan(10);
    const store = new ArticleStore(new Table(stage.dynamo, stack.table), 1);
    const ids = before
      .filter(({ sk }) => sk === "SUMMARY")
      .map(({ pk }) => String(pk).slice("ARTICLE#".length));
    const standing = await Promise.all(ids.map(async (id) => JSON.stringify(await store.find(id))));
    expect(standing.find((article) => article.includes("frost"))).toContain("Take 3 of this story");
    expect(await replayed()).toMatchObject({ listed: 6, sent: 6 });
    expect(await everyRow()).toEqual(before);
    await replayed();
    expect(await everyRow()).toEqual(before);
  });

  test("brings back a table that was lost", async () => {
    await aBusyDay();
    const articles = (rows: Record<string, unknown>[]) =>
      rows
        .filter(({ sk, gone }) => sk === "SUMMARY" && !gone)
        .map(({ pk, published, gone }) => ({ pk, published, gone }));
    const before = articles(await everyRow());
    for (const { pk, sk } of await everyRow()) await removeRow(String(pk), String(sk));
    await replayed();
    expect(articles(await everyRow())).toEqual(before);
    const again = await everyRow();
    await replayed();
    expect(await everyRow()).toEqual(again);
  });

  test("takes only what it is asked for, and goes on behind a key", async () => {
    await aBusyDay();
    expect(await replayed({ onlyRejected: true })).toMatchObject({ sent: 1 });
    expect(await replayed({ prefix: "wires/" })).toMatchObject({ sent: 3 });
    expect(await replayed({ after: "desk/refused.txt" })).toMatchObject({ sent: 3 });
    expect(await replayed({ since: "2999-01-01T00:00:00Z" })).toMatchObject({ sent: 0 });
  });
});

test("a redrive moves every dead letter back, once", async () => {
  await put("desk/harbour.txt", harbour("Ten sailors were hurt when the storm struck."));
  await stack.settled();
  // As if the table had been out of reach for as long as SQS tries.
  const letters = Array.from({ length: 13 }, (_, n) => JSON.stringify({ hello: n }));
  for (const MessageBody of letters)
    await stage.sqs.send(new SendMessageCommand({ QueueUrl: stage.deadLetters, MessageBody }));
  expect(stack.deadLetters()).toHaveLength(13);
  let moved = 0;
  const way = { deadLetters: stage.deadLetters, back: stage.uploadEvents };
  for await (moved of redrive(stage, way, new Date()));
  await stack.settled();
  expect([moved, stack.deadLetters()]).toEqual([13, []]);
});

async function removeRow(pk: string, sk: string): Promise<void> {
  await stage.dynamo.send(
    new DeleteItemCommand({ TableName: stack.table, Key: { pk: { S: pk }, sk: { S: sk } } }),
  );
}
