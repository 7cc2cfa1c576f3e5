/** SQS on this machine: fauxqs, with the queues that the template describes. */
import { DatabaseSync } from "node:sqlite";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { startFauxqs } from "fauxqs";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "./account.ts";
import { nameOfArn } from "./template.ts";

export interface RunningSqs {
  endpoint: string;
  send(queueArn: string, body: string): void;
  /** Waits for messages, `seconds` at most. */
  receive(queueArn: string, most: number, seconds: number, signal: AbortSignal): Promise<Message[]>;
  remove(queueArn: string, messages: Message[]): Promise<void>;
  /**
   * Ends the message's invisibility: it can be received again at once, or after a second when it is
   * kept on disk.
   */
  release(queueArn: string, message: Message): Promise<void>;
  /** The bodies that a queue holds, in whatever state. */
  bodies(queueArn: string): string[];
  stop(): Promise<void>;
}

/** SQS's names for what CloudFormation says of a queue. */
function toAttributes(properties: Record<string, unknown>): Record<string, string> {
  const {
    VisibilityTimeout,
    MessageRetentionPeriod,
    DelaySeconds,
    ReceiveMessageWaitTimeSeconds,
    RedrivePolicy,
  } = properties;
  const set = { VisibilityTimeout, MessageRetentionPeriod, DelaySeconds, ReceiveMessageWaitTimeSeconds };
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(set)) if (value !== undefined) attributes[name] = String(value);
  if (RedrivePolicy) attributes.RedrivePolicy = JSON.stringify(RedrivePolicy);
  return attributes;
}

/**
 * Starts SQS with these queues.
 * @param directory where messages are kept; memory when absent
 */
export async function startSqs(
  directory: string | undefined,
  queues: Map<string, Record<string, unknown>>,
): Promise<RunningSqs> {
  await takeTurns();
  const engine = await withoutSyncing(() =>
    startFauxqs({ port: 0, logger: false, defaultRegion: LOCAL_REGION, dataDir: directory }),
  );
  const endpoint = `http://127.0.0.1:${engine.port}`;
  const sqs = new SQSClient({
    endpoint,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    useQueueUrlAsEndpoint: false, // its host resolves nowhere
  });
  const queue = (name: string) => {
    const state = engine.inspectQueue(name);
    if (!state) throw new Error(`There is no queue named ${name}.`);
    return state;
  };
  // On disk, fauxqs 2.4 loses a message whose invisibility is ended with 0: its row may not be
  // without a count.
  const VisibilityTimeout = directory ? 1 : 0;
  const release = async (QueueUrl: string, ReceiptHandle: string | undefined) => {
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
  };
  const urls = new Map<string, string>();
  const urlOf = (queueArn: string) => urls.get(nameOfArn(queueArn)) ?? queue(nameOfArn(queueArn)).url;

  for (const [name, properties] of queues) {
    const attributes = toAttributes(properties);
    if (!engine.inspectQueue(name)) engine.createQueue(name, { attributes });
    const { url, messages } = queue(name);
    urls.set(name, url);
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: attributes }));
    // Nobody is left from an earlier run to finish what it had received.
    for (const { receiptHandle } of messages.inflight) await release(url, receiptHandle);
  }

  return {
    endpoint,
    send: (queueArn, body) => void engine.sendMessage(nameOfArn(queueArn), escapeUnsendable(body)),
    receive: (queueArn, most, seconds, signal) => receiveFrom(sqs, urlOf(queueArn), most, seconds, signal),
    remove: (queueArn, messages) => removeFrom(sqs, urlOf(queueArn), messages),
    release: (queueArn, { ReceiptHandle }) => release(urlOf(queueArn), ReceiptHandle),
    bodies(queueArn) {
      const { ready, delayed, inflight } = queue(nameOfArn(queueArn)).messages;
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ body }) => body);
    },
    async stop() {
      sqs.destroy();
      await engine.stop();
    },
  };
}

/**
 * fauxqs 2.4 has the disk flushed three times a message, while everything else waits, and has no setting for
 * it. So its database is told as it is opened: what was written then still survives the end of this process,
 * though not that of the machine (https://sqlite.org/pragma.html#pragma_synchronous).
 *
 * @param open opens a database before it first waits
 */
function withoutSyncing<T>(open: () => Promise<T>): Promise<T> {
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (sql) {
    exec.call(this, sql);
    if (sql.includes("journal_mode")) exec.call(this, "PRAGMA synchronous = NORMAL");
  };
  try {
    return open();
  } finally {
    DatabaseSync.prototype.exec = exec;
  }
}

/** What is used of fauxqs's own class of a queue; the first message is the one that came first. */
interface EngineQueue {
  messages: unknown[];
  dequeue(this: EngineQueue, most: number, ...rest: unknown[]): unknown[];
}

/** Queues of which the next receive takes what came last. */
const newestFirst = new WeakSet<EngineQueue>();

let hasTurns = false;

/**
 * Every second receive takes the messages that came last, the last one first, so that a new upload does not
 * wait for all that wait already, and none that waits is passed over for ever. SQS promises no order, and
 * this is one of those that it may show (standard queues); but it has no such rule, and a backlog is short
 * there because more batches are read at once. fauxqs 2.4 always takes the one that came first, and has no
 * setting for it.
 */
async function takeTurns(): Promise<void> {
  if (hasTurns) return;
  hasTurns = true;
  const module = new URL("sqs/sqsStore.js", import.meta.resolve("fauxqs")).href;
  const { SqsQueue }: { SqsQueue: { prototype: EngineQueue } } = await import(module);
  const { dequeue } = SqsQueue.prototype;
  SqsQueue.prototype.dequeue = function (most, ...rest) {
    if (newestFirst.has(this)) this.messages.unshift(...this.messages.splice(-most).reverse());
    const received = dequeue.call(this, most, ...rest);
    if (received.length > 0 && !newestFirst.delete(this)) newestFirst.add(this);
    return received;
  };
}

async function receiveFrom(
  sqs: SQSClient,
  QueueUrl: string,
  most: number,
  seconds: number,
  abortSignal: AbortSignal,
): Promise<Message[]> {
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: most,
      WaitTimeSeconds: seconds,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    }),
    { abortSignal },
  );
  return Messages ?? [];
}

async function removeFrom(sqs: SQSClient, QueueUrl: string, messages: Message[]): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
  await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
}

/**
 * The same JSON without the characters that fauxqs 2.4 takes in no message, though SQS takes an emoji: they
 * are written as JSON's escapes.
 */
function escapeUnsendable(json: string): string {
  return json.replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
