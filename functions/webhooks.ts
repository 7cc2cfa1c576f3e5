/** The webhooks function: delivers announcements from their queue to a newsroom's own URL. Wiring only. */
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { makeWebhookSender } from "../lib/aws/webhooks.ts";
import { readWebhookSettings } from "../lib/env.ts";

// On cold start.
const receiver = readWebhookSettings(process.env);
const deliver = receiver && makeWebhookSender(receiver.url, receiver.secret);
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. What the receiver refuses goes back to the queue. */
export async function handler({ Records }: SQSEvent, { awsRequestId }: Context): Promise<SQSBatchResponse> {
  const again = await deliver?.(Records, new Date(), logOf(awsRequestId));
  return { batchItemFailures: (again ?? []).map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
