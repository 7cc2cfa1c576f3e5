/** The webhooks function: delivers announcements from their queue to a newsroom's own URL. Wiring only. */
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { cloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { webhookSender } from "../lib/aws/webhooks.ts";
import { webhookSettings } from "../lib/env.ts";

// On cold start.
const receiver = webhookSettings(process.env);
const deliver = receiver && webhookSender(receiver.url, receiver.secret);
const logOf = cloudWatchLog(process.env);

/** Called by AWS. What the receiver refuses goes back to the queue. */
export async function handler({ Records }: SQSEvent, { awsRequestId }: Context): Promise<SQSBatchResponse> {
  const again = await deliver?.(Records, new Date(), logOf(awsRequestId));
  return { batchItemFailures: (again ?? []).map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
