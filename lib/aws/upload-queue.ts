/** The queue of upload events: by a message of its own the ingest function goes on with a file of many. */
import { type UploadEvent, writeRest } from "../ingest/s3-events.ts";
import { retryConfig } from "./retry-config.ts";

/** @param url the queue's. The client is loaded when a file is longer than a call: hardly ever */
export function makeRestSender(url: string): (event: UploadEvent, from: number) => Promise<void> {
  return async (event, from) => {
    const { SendMessageCommand, SQSClient } = await import("@aws-sdk/client-sqs");
    const client = new SQSClient({ ...retryConfig(2_000), useQueueUrlAsEndpoint: false });
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: writeRest(event, from) }));
  };
}
