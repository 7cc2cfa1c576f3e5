import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, expect, inject, test } from "vitest";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { standInPackage } from "./stand-in.ts";

let standIn: Awaited<ReturnType<typeof standInPackage>>;
let stack: Stack;
let dynamo: DynamoDBClient;

/** @param timeout of the function, in seconds */
async function start(timeout?: number) {
  standIn = await standInPackage(inject("package"), timeout);
  stack = await startStack({ package: standIn.directory, retryAtOnce: true });
  dynamo = new DynamoDBClient({
    endpoint: stack.dynamodb,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
  });
}

afterEach(async () => {
  dynamo.destroy();
  await stack.stop();
  await standIn.remove();
});

/** How often a message had been received when the function kept it; undefined when it never did. */
async function received(message: string): Promise<string | undefined> {
  const { Item } = await dynamo.send(
    new GetItemCommand({ TableName: stack.table, Key: { pk: { S: message }, sk: { S: "MESSAGE" } } }),
  );
  return Item?.received?.S;
}

test("a poison message is a dead letter after its receives; its neighbours are done at the first", async () => {
  await start();
  for (const message of ["one", "poison", "two"]) stack.send(message);
  await stack.settled();
  expect(stack.deadLetters()).toEqual(["poison"]);
  expect([await received("one"), await received("two")]).toEqual(["1", "1"]);
});

test("a function that throws keeps its whole batch on the queue, and the next batch finds a live one", async () => {
  await start();
  stack.send("throw");
  await stack.settled();
  stack.send("after");
  await stack.settled();
  expect(stack.deadLetters()).toEqual(["throw"]);
  expect(await received("after")).toBe("1");
});

test("a function whose process ends takes only its own batch with it", async () => {
  await start();
  stack.send("crash");
  await stack.settled();
  stack.send("after");
  await stack.settled();
  expect(stack.deadLetters()).toEqual(["crash"]);
  expect(await received("after")).toBe("1");
});

test("a function that runs beyond its timeout has failed", async () => {
  await start(1);
  stack.send("hang");
  await stack.settled();
  expect(stack.deadLetters()).toEqual(["hang"]);
});

test("more than a batch at once: every message is done once", async () => {
  await start();
  const messages = Array.from({ length: 25 }, (_, at) => `message ${at}`);
  for (const message of messages) stack.send(message);
  await stack.settled();
  expect(await Promise.all(messages.map(received))).toEqual(messages.map(() => "1"));
});
