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
import { type AskedStage, isLocal, requireStage } from "./stage-options.ts";

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
export async function findStage(asked: AskedStage): Promise<Stage> {
  return isLocal(asked)
    ? connectLocalStage(await readEndpoints())
    : connectDeployedStage(await requireStage(asked));
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

/** Where the embedded stack can be reached. @throws when none runs */
export async function readEndpoints(): Promise<Endpoints> {
  const directory = process.env.DATA_DIR || ".standfirst";
  const noted = await readFile(join(directory, ENDPOINTS_FILE), "utf8").catch(() => undefined);
  if (noted === undefined) throw new Error(`No stack runs on ${directory}: npm start, in another terminal.`);
  return JSON.parse(noted);
}

async function connectDeployedStage({ stage, region }: { stage: string; region: string }): Promise<Stage> {
  const stack = await readStack(stage, region);
  const idOf = (logicalId: string): string => {
    const found = stack.resources[logicalId];
    if (!found) throw new Error(`The stack ${stack.name} has no resource ${logicalId}.`);
    return found;
  };
  return {
    name: stage,
    s3: new S3Client({ region }),
    dynamo: new DynamoDBClient({ region }),
    sqs: new SQSClient({ region }),
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
