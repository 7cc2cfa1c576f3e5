/** The ingest function: SQS batches of S3 events. Wiring only. */
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { announcements } from "../lib/aws/announcements.ts";
import { articles } from "../lib/aws/articles.ts";
import { s3Client, uploads } from "../lib/aws/bucket.ts";
import { cloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { eventBus } from "../lib/aws/event-bus.ts";
import { receipts } from "../lib/aws/receipts.ts";
import { dynamoClient, table } from "../lib/aws/table.ts";
import { settings } from "../lib/env.ts";
import { ingestBatch } from "../lib/ingest/batch.ts";
import type { IngestServices } from "../lib/ingest/index.ts";
import { isolated } from "../lib/ingest/reader/isolated.ts";

/** Beside this one in the package: infra/bundle.ts. */
const READER = new URL("./reader.mjs", import.meta.url);

// On cold start.
const services = buildServices();
const logOf = cloudWatchLog(process.env);

/** Called by AWS. Only the messages that a retry may help go back to the queue. */
export async function handler({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const log = logOf(context.awsRequestId);
  const messages = Records.map(({ messageId, body, attributes }) => ({
    messageId,
    body,
    receives: Number(attributes.ApproximateReceiveCount),
  }));
  const again = await ingestBatch(messages, { ...services, log }, () => context.getRemainingTimeInMillis());
  return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

function buildServices(): Omit<IngestServices, "log"> {
  const { tableName, revisionDays, newsroomTimeZone, maxUploadBytes, origins, events } = settings(
    process.env,
  );
  const records = table(dynamoClient(), tableName);
  return {
    reader: isolated(READER),
    uploads: uploads(s3Client()),
    articles: articles(records, revisionDays),
    receipts: receipts(records),
    announce: events && announcements(records, eventBus(events.bus, events.source)).announce,
    now: () => new Date(),
    newsroom: { timeZone: newsroomTimeZone, maxUploadBytes, origins },
  };
}
