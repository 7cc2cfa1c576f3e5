/**
 * Lambda's event source mapping for SQS: receives batches, invokes the function, and removes what it took
 * care of. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
import type { Message } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { LOCAL_REGION } from "./account.ts";
import type { RunningFunction } from "./function.ts";
import type { RunningSqs } from "./queues.ts";

/** What is used of an AWS::Lambda::EventSourceMapping. */
export interface MappingProperties {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize?: number;
  Enabled?: boolean;
  FunctionResponseTypes?: string[];
  ScalingConfig?: { MaximumConcurrency?: number };
}

export interface RunningEventSource {
  /** Resolves once the queue is empty and no batch is being read: all that came has been done or given up. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Lambda polls with five; a machine with two cores gains nothing beyond two. */
const MAX_POLLERS = 2;

/**
 * @param retryAtOnce a failed message can be received again at once, and not only when its invisibility ends,
 *   so that a test need not wait; it is still received as often
 */
export function startEventSource(
  mapping: MappingProperties,
  invoked: RunningFunction,
  sqs: RunningSqs,
  retryAtOnce: boolean,
): RunningEventSource {
  const { EventSourceArn: queue, BatchSize = 10, FunctionResponseTypes = [] } = mapping;
  const reportsFailures = FunctionResponseTypes.includes("ReportBatchItemFailures");
  const stopping = new AbortController();
  let batches = 0;
  let waiting: (() => void)[] = [];

  const announce = () => {
    if (waiting.length === 0 || batches > 0 || sqs.bodies(queue).length > 0) return;
    for (const settled of waiting) settled();
    waiting = [];
  };

  const takeBatch = async (messages: Message[]) => {
    const failed = await findFailed(
      messages,
      await invoked.invoke(toSqsEvent(messages, queue)),
      reportsFailures,
    );
    await sqs.remove(
      queue,
      messages.filter((message) => !failed.has(message)),
    );
    if (retryAtOnce) await Promise.all([...failed].map((message) => sqs.release(queue, message)));
  };

  const poll = async () => {
    while (!stopping.signal.aborted) {
      const messages = await sqs.receive(queue, BatchSize, 20, stopping.signal).catch((error: unknown) => {
        if (stopping.signal.aborted) return [];
        throw error;
      });
      if (messages.length > 0) {
        batches += 1;
        await takeBatch(messages).finally(() => {
          batches -= 1;
        });
      }
      announce();
    }
  };

  const pollers = Math.min(MAX_POLLERS, mapping.ScalingConfig?.MaximumConcurrency ?? MAX_POLLERS);
  const polling = mapping.Enabled === false ? [] : Array.from({ length: pollers }, poll);
  const failedPolling = Promise.all(polling);
  failedPolling.catch(() => {}); // thrown by stop()

  return {
    settled: () =>
      new Promise((resolve, reject) => {
        waiting.push(resolve);
        failedPolling.catch(reject);
        announce();
      }),
    async stop() {
      stopping.abort();
      await failedPolling;
    },
  };
}

/**
 * Which messages stay on the queue: all when the function failed, or answered what Lambda cannot read; else
 * those it names.
 */
async function findFailed(
  messages: Message[],
  invocation: Awaited<ReturnType<RunningFunction["invoke"]>>,
  reportsFailures: boolean,
): Promise<Set<Message>> {
  const all = new Set(messages);
  if ("error" in invocation) return all;
  if (!reportsFailures) return new Set();
  const { batchItemFailures } = (invocation.result ?? {}) as { batchItemFailures?: unknown };
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set();
  if (!Array.isArray(batchItemFailures)) return all;
  const failed = new Set<Message>();
  for (const { itemIdentifier } of batchItemFailures) {
    const message = messages.find(({ MessageId }) => MessageId === itemIdentifier);
    if (!message) return all;
    failed.add(message);
  }
  return failed;
}

function toSqsEvent(messages: Message[], queueArn: string): SQSEvent {
  return {
    Records: messages.map((message) => ({
      messageId: message.MessageId!,
      receiptHandle: message.ReceiptHandle!,
      body: message.Body!,
      attributes: {
        ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
        SentTimestamp: message.Attributes?.SentTimestamp ?? "0",
        SenderId: message.Attributes?.SenderId ?? "",
        ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? "0",
      },
      messageAttributes: {},
      md5OfBody: message.MD5OfBody!,
      eventSource: "aws:sqs",
      eventSourceARN: queueArn,
      awsRegion: LOCAL_REGION,
    })),
  };
}
