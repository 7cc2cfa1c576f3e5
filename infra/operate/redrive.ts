/** Redrive: the messages of a dead-letter queue go back to the queue that they come from. */
import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
} from "@aws-sdk/client-sqs";
import type { Stage } from "./stage.ts";

/** Queue URLs. */
export interface Way {
  deadLetters: string;
  back: string;
}

/**
 * Moves what is there now. Interrupted, it may send a message twice, which does no harm, but loses none: a
 * message is deleted there only when it is here. What comes back meanwhile stays for the next redrive.
 *
 * @yields how many are moved so far
 */
export async function* redrive(
  { sqs }: Pick<Stage, "sqs">,
  { deadLetters, back }: Way,
  now: Date,
): AsyncGenerator<number> {
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLetters,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 1,
        VisibilityTimeout: 60,
        MessageSystemAttributeNames: ["SentTimestamp"],
      }),
    );
    if (Messages.length === 0) return;
    const old = Messages.filter(({ Attributes }) => Number(Attributes?.SentTimestamp ?? 0) <= now.getTime());
    if (old.length === 0) return;
    const { Successful = [] } = await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: back,
        Entries: old.map(({ Body }, at) => ({ Id: String(at), MessageBody: Body })),
      }),
    );
    const sent = Successful.map(({ Id }) => old[Number(Id)]).filter((message) => message !== undefined);
    if (sent.length === 0) throw new Error("The queue takes none of the messages.");
    await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: deadLetters,
        Entries: sent.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle })),
      }),
    );
    moved += sent.length;
    yield moved;
  }
}
