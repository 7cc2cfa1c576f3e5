import { DescribeTableCommand, DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTable, startTable } from "../../infra/local/table.ts";

let table: Awaited<ReturnType<typeof startTable>>;
let dynamo: DynamoDBClient;

beforeAll(async () => {
  table = await startTable();
  dynamo = new DynamoDBClient({
    endpoint: table.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
});

afterAll(async () => {
  dynamo.destroy();
  await table.stop();
});

test("the table is keyed by pk and sk, and indexed by day", async () => {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: table.tableName }));
  expect(Table?.KeySchema).toEqual([
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ]);
  expect(Table?.GlobalSecondaryIndexes?.map((index) => [index.IndexName, index.Projection])).toEqual([
    ["listed", expect.objectContaining({ ProjectionType: "INCLUDE" })],
  ]);
});

test("the index holds summaries only: records without a day are not in it", async () => {
  const put = (Item: Record<string, { S: string }>) =>
    dynamo.send(new PutItemCommand({ TableName: table.tableName, Item }));
  await put({ pk: { S: "ARTICLE#a" }, sk: { S: "ARTICLE" } });
  await put({
    pk: { S: "ARTICLE#a" },
    sk: { S: "SUMMARY" },
    day: { S: "2024-05-01" },
    range: { S: "2024-05-01T10:00:00Z#a" },
  });
  const { Items } = await dynamo.send(
    new QueryCommand({
      TableName: table.tableName,
      IndexName: "listed",
      KeyConditionExpression: "#day = :day",
      ExpressionAttributeNames: { "#day": "day" },
      ExpressionAttributeValues: { ":day": { S: "2024-05-01" } },
    }),
  );
  expect(Items?.map((record) => record.sk?.S)).toEqual(["SUMMARY"]);
});

test("a table that an earlier release left with another index gets today's, with its rows", async () => {
  const key = (name: string, KeyType: "HASH" | "RANGE") => ({ AttributeName: name, KeyType });
  const former = {
    AttributeDefinitions: ["pk", "sk", "day", "range"].map((AttributeName) => ({
      AttributeName,
      AttributeType: "S" as const,
    })),
    KeySchema: [key("pk", "HASH"), key("sk", "RANGE")],
    BillingMode: "PAY_PER_REQUEST" as const,
  };
  const indexed = (IndexName: string) => ({
    ...former,
    GlobalSecondaryIndexes: [
      {
        IndexName,
        KeySchema: [key("day", "HASH"), key("range", "RANGE")],
        Projection: { ProjectionType: "ALL" as const },
      },
    ],
  });
  await createTable(table.endpoint, "former", indexed("latest"));
  const Item = { pk: { S: "ARTICLE#a" }, sk: { S: "SUMMARY" }, day: { S: "2024-05-01" }, range: { S: "1" } };
  await dynamo.send(new PutItemCommand({ TableName: "former", Item }));
  for (let start = 0; start < 2; start++) {
    await createTable(table.endpoint, "former", indexed("listed"));
    const { Items } = await dynamo.send(
      new QueryCommand({
        TableName: "former",
        IndexName: "listed",
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ExpressionAttributeValues: { ":day": { S: "2024-05-01" } },
      }),
    );
    expect(Items).toEqual([Item]);
  }
});
