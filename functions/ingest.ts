/** The ingest function: gets batches of S3 events from a queue. Wiring only. */
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { Announcer } from "../lib/aws/announcements.ts";
import { ArticleStore } from "../lib/aws/articles.ts";
import { makeS3Client, makeUploadBucket } from "../lib/aws/bucket.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { makeEventBusSender } from "../lib/aws/event-bus.ts";
import { ItemRows } from "../lib/aws/item-rows.ts";
import { ReceiptStore } from "../lib/aws/receipts.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { makeRestSender } from "../lib/aws/upload-queue.ts";
import { readSettings } from "../lib/env.ts";
import { ingestBatch } from "../lib/ingest/batch.ts";
import type { IngestServices } from "../lib/ingest/index.ts";
import { makeIsolatedReader } from "../lib/ingest/reader/isolated.ts";

/** The reader's module stands beside this one in the package (infra/bundle.ts). */
const READER = new URL("./reader.mjs", import.meta.url);

// On cold start.
const services = buildServices();
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. The messages that a retry may help go back to the queue. */
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
  const settings = readSettings(process.env);
  const { hasOwnS3Endpoint, tableName, revisionDays, indexShards, hasFormerIndex, events } = settings;
  const { newsroomTimeZone, maxUploadBytes, origins, mailSenders, uploadQueue } = settings;
  const table = new Table(makeDynamoClient(), tableName);
  return {
    reader: makeIsolatedReader(READER),
    bucket: makeUploadBucket(makeS3Client(hasOwnS3Endpoint)),
    articles: new ArticleStore(table, revisionDays, indexShards, hasFormerIndex),
    receipts: new ReceiptStore(table, indexShards),
    items: new ItemRows(table),
    goOn: uploadQueue === undefined ? undefined : makeRestSender(uploadQueue),
    announcer: events && new Announcer(table, makeEventBusSender(events.bus, events.source)),
    now: () => new Date(),
    newsroom: { timeZone: newsroomTimeZone, maxUploadBytes, origins },
    mailSenders,
  };
}
