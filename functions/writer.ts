/** The writer function: has a model write summaries of stories that are announced. Wiring only. */
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { makeBedrockModel } from "../lib/aws/bedrock.ts";
import { makeChatModel } from "../lib/aws/chat-completions.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { Drafts } from "../lib/aws/drafts.ts";
import { Spending } from "../lib/aws/spending.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { makeHider, writeAnnounced } from "../lib/aws/writer-queue.ts";
import { readCredentials, readWriterSettings } from "../lib/env.ts";

// On cold start.
const { hide, ...services } = buildServices();
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. What the model is too busy for goes back to the queue. */
export async function handler({ Records }: SQSEvent, { awsRequestId }: Context): Promise<SQSBatchResponse> {
  const messages = Records.map(({ messageId, receiptHandle, body, attributes }) => ({
    ...{ messageId, receiptHandle, body },
    receives: Number(attributes.ApproximateReceiveCount),
  }));
  const again = await writeAnnounced(messages, { ...services, log: logOf(awsRequestId) }, hide);
  return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

function buildServices() {
  const settings = readWriterSettings(process.env);
  const { tableName, monthlyTokens, policy, excepted, queue, region } = settings;
  const table = new Table(makeDynamoClient(), tableName);
  const credentials = () => readCredentials(process.env);
  return {
    drafts: new Drafts(table, settings.revisionDays),
    spending: new Spending(table, monthlyTokens),
    model: settings.chat
      ? makeChatModel(settings.chat)
      : makeBedrockModel({ ...settings.bedrock, region }, credentials),
    policy,
    excepted,
    now: () => new Date(),
    hide: makeHider(queue.url, region, credentials, queue.endpoint),
  };
}
