/**
 * The writer's queue: announcements of stories that readers see. What the model is too busy for waits longer
 * each time, as long as it says itself where it says so: the message stays unseen until then.
 */
import { AwsClient } from "aws4fetch";
import { type Log, nameError } from "../log.ts";
import { ModelBusyError } from "../writer/model.ts";
import type { WriterServices } from "../writer/write.ts";
import { writeSummary } from "../writer/write.ts";
import type { AnnouncedMessage } from "./webhooks.ts";

/** How often a message is received before it is a dead letter: `maxReceiveCount` in infra/writer.yml. */
export const MAX_RECEIVES = 10;

/** The first wait, which doubles, and the longest. */
const FIRST_WAIT_SECONDS = 30;
const MAX_WAIT_SECONDS = 1_800;

export interface QueuedAnnouncement extends AnnouncedMessage {
  receiptHandle: string;
  receives: number;
}

/** How long a message waits, if it may be tried again. */
function waitSeconds(receives: number, retryAfterSeconds = 0): number {
  const doubled = FIRST_WAIT_SECONDS * 2 ** Math.min(receives - 1, 10);
  return Math.min(MAX_WAIT_SECONDS, Math.max(doubled, retryAfterSeconds));
}

/**
 * Writes the summaries of the stories that messages announce, one after the other.
 *
 * @param hide keeps a message unseen for so many seconds
 * @returns the messages to be tried again
 */
export async function writeAnnounced(
  messages: readonly QueuedAnnouncement[],
  services: WriterServices,
  hide: (receiptHandle: string, seconds: number) => Promise<void>,
): Promise<QueuedAnnouncement[]> {
  const again: QueuedAnnouncement[] = [];
  for (const message of messages) {
    const articleId = readArticleId(message.body);
    if (articleId === undefined) {
      services.log("MESSAGE_IGNORED", { messageId: message.messageId });
      continue;
    }
    try {
      await writeSummary(articleId, message.receives >= MAX_RECEIVES, services);
    } catch (error) {
      again.push(message);
      await delay(message, error, hide, services.log);
    }
  }
  return again;
}

/** A message that cannot be hidden comes back when its usual time is over. */
async function delay(
  { messageId, receiptHandle, receives }: QueuedAnnouncement,
  error: unknown,
  hide: (receiptHandle: string, seconds: number) => Promise<void>,
  log: Log,
): Promise<void> {
  const retryAfter = error instanceof ModelBusyError ? error.retryAfterSeconds : undefined;
  const seconds = waitSeconds(receives, retryAfter);
  await hide(receiptHandle, seconds).catch(() => undefined);
  log("SUMMARY_DELAYED", { messageId, receives, seconds, error: nameError(error) });
}

/** The article of an announcement; undefined of any other message. */
function readArticleId(body: string): string | undefined {
  try {
    const { detail } = JSON.parse(body) as { detail?: { id?: unknown } };
    return typeof detail?.id === "string" ? detail.id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes what keeps a message unseen.
 *
 * @param url of the queue
 * @param endpoint elsewhere than at AWS: an emulator's
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
 */
export function makeHider(
  url: string,
  region: string,
  credentials: () => { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined },
  endpoint = `https://sqs.${region}.amazonaws.com`,
): (receiptHandle: string, seconds: number) => Promise<void> {
  return async (ReceiptHandle, VisibilityTimeout) => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials();
    const signer = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: "sqs", retries: 0 },
      ...(sessionToken !== undefined && { sessionToken }),
    });
    const response = await signer.fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "AmazonSQS.ChangeMessageVisibility",
      },
      body: JSON.stringify({ QueueUrl: url, ReceiptHandle, VisibilityTimeout }),
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
  };
}
