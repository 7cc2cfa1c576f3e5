/** In which order the embedded queue gives messages out. */
import { expect, test } from "vitest";
import { startSqs } from "../../infra/local/queues.ts";

test("every second receive takes what came last, so that neither a new message nor an old one waits for all", async () => {
  const sqs = await startSqs(undefined, new Map([["uploads", { VisibilityTimeout: 30 }]]));
  const queue = "arn:aws:sqs:us-east-1:000000000000:uploads";
  const receive = async () => {
    const messages = await sqs.receive(queue, 2, 0, new AbortController().signal);
    return messages.map(({ Body }) => Body);
  };
  for (const body of ["1", "2", "3", "4", "5", "6", "7"]) sqs.send(queue, body);
  expect([await receive(), await receive()]).toEqual([
    ["1", "2"],
    ["7", "6"],
  ]);
  expect(await receive()).toEqual(["3", "4"]);
  sqs.send(queue, "8");
  expect([await receive(), await receive()]).toEqual([["8", "5"], []]);
  await sqs.stop();
});
