import { DescribeTableCommand, DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTable } from "../../infra/local/table.ts";

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
    ["latest", { ProjectionType: "ALL" }],
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
      IndexName: "latest",
      KeyConditionExpression: "#day = :day",
      ExpressionAttributeNames: { "#day": "day" },
      ExpressionAttributeValues: { ":day": { S: "2024-05-01" } },
    }),
  );
  expect(Items?.map((record) => record.sk?.S)).toEqual(["SUMMARY"]);
});
