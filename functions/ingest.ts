/** The ingest function: SQS batches of S3 events. Wiring only. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { articles } from "../lib/aws/articles.ts";
import { receipts } from "../lib/aws/receipts.ts";
import { dynamoClient, table } from "../lib/aws/table.ts";
import { s3Client, uploads } from "../lib/aws/uploads.ts";
import { settings } from "../lib/env.ts";
import { type IngestServices, ingest } from "../lib/ingest.ts";
import { log } from "../lib/log.ts";
import { uploadEvents } from "../lib/uploads.ts";

// On cold start.
const services = buildServices();

/** Called by AWS. Only the messages that a retry may help go back to the queue. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const failed: SQSRecord[] = [];
  for (const record of Records) {
    await ingestMessage(record).catch((error: unknown) => {
      log("UPLOAD_FAILED", { messageId: record.messageId, error: nameOf(error) });
      failed.push(record);
    });
  }
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

/** For each message. One that holds no upload event is done: no retry would make it one. */
async function ingestMessage({ body, messageId }: SQSRecord): Promise<void> {
  const events = uploadEvents(body);
  if (!events) log("MESSAGE_IGNORED", { messageId });
  for (const event of events ?? []) await ingest(event, services);
}

function buildServices(): IngestServices {
  const { tableName, revisionDays, newsroomTimeZone, maxUploadBytes } = settings(process.env);
  const records = table(dynamoClient(), tableName);
  return {
    uploads: uploads(s3Client()),
    articles: articles(records, revisionDays),
    receipts: receipts(records),
    log,
    now: () => new Date(),
    newsroom: { timeZone: newsroomTimeZone, maxUploadBytes },
  };
}

/** An error's message may quote an upload; its name does not. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
