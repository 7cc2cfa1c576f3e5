/** A function for the tests of the stack: keeps what it is told in the table, and fails for what is poison to it. */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

const dynamo = new DynamoDBClient({});

export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const { body, messageId, attributes } of Records) {
    if (body === "crash") process.exit(1);
    if (body === "hang") await new Promise(() => setInterval(() => {}, 1000));
    if (body === "throw") throw new Error("The function threw.");
    if (body === "poison") {
      console.log("A poison message was received.");
      failed.push(messageId);
    } else await keep(body, attributes.ApproximateReceiveCount);
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

async function keep(body: string, received: string) {
  await dynamo.send(
    new PutItemCommand({
      TableName: process.env.TABLE_NAME,
      Item: { pk: { S: body }, sk: { S: "MESSAGE" }, received: { S: received } },
    }),
  );
}
