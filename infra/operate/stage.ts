/**
 * Where a stage keeps its things: a deployed one as CloudFormation says, the embedded one as
 * `npm start` noted.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../local/account.ts";
import { ENDPOINTS_FILE, type Endpoints } from "../local/endpoints.ts";
import { readStack } from "./stack.ts";

export interface Stage {
  name: string;
  s3: S3Client;
  dynamo: DynamoDBClient;
  sqs: SQSClient;
  uploadBucket: string;
  table: string;
  /** Queue URLs. */
  uploadEvents: string;
  deadLetters: string;
  webhookEvents: string;
  webhookDeadLetters: string;
  /** Of stages where a model writes summaries. */
  writerEvents: string | undefined;
  writerDeadLetters: string | undefined;
}

/** @throws with what to do, when the stage is not there */
export async function findStage(name: string | undefined, isLocal: boolean): Promise<Stage> {
  if (isLocal && name !== undefined) throw new Error(`Say one of --stage ${name} and --local, not both.`);
  if (isLocal) return connectLocalStage(await readEndpoints(process.env.DATA_DIR || ".standfirst"));
  if (name === undefined)
    throw new Error("Say which stage: --stage NAME, or --local for the embedded stack.");
  return connectDeployedStage(name);
}

export function connectLocalStage(endpoints: Endpoints): Stage {
  const { s3, dynamodb, sqs, uploadBucket, table, uploadEvents, deadLetterQueue } = endpoints;
  const { webhookEvents, webhookDeadLetterQueue, writerEvents, writerDeadLetterQueue } = endpoints;
  const account = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS };
  return {
    name: "local",
    s3: new S3Client({ ...account, endpoint: s3, forcePathStyle: true }),
    dynamo: new DynamoDBClient({ ...account, endpoint: dynamodb }),
    sqs: new SQSClient({ ...account, endpoint: sqs, useQueueUrlAsEndpoint: false }),
    uploadBucket,
    table,
    uploadEvents,
    deadLetters: deadLetterQueue,
    webhookEvents,
    webhookDeadLetters: webhookDeadLetterQueue,
    writerEvents,
    writerDeadLetters: writerDeadLetterQueue,
  };
}

/** Where the stack on a data directory can be reached. @throws when none runs there */
export async function readEndpoints(directory: string): Promise<Endpoints> {
  const noted = await readFile(join(directory, ENDPOINTS_FILE), "utf8").catch(() => undefined);
  if (noted === undefined) throw new Error(`No stack runs on ${directory}: npm start, in another terminal.`);
  return JSON.parse(noted);
}

async function connectDeployedStage(name: string): Promise<Stage> {
  const stack = await readStack(name);
  const idOf = (logicalId: string): string => {
    const found = stack.resources[logicalId];
    if (!found) throw new Error(`The stack ${stack.name} has no resource ${logicalId}.`);
    return found;
  };
  return {
    name,
    s3: new S3Client({}),
    dynamo: new DynamoDBClient({}),
    sqs: new SQSClient({}),
    uploadBucket: idOf("Uploads"),
    table: idOf("Articles"),
    uploadEvents: idOf("UploadEvents"),
    deadLetters: idOf("UploadEventsDeadLetters"),
    webhookEvents: idOf("WebhookEvents"),
    webhookDeadLetters: idOf("WebhookEventsDeadLetters"),
    writerEvents: stack.resources.WriterEvents,
    writerDeadLetters: stack.resources.WriterEventsDeadLetters,
  };
}
