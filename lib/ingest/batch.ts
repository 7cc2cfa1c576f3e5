/** One invocation's messages, within the time that it has. */

import { nameOf } from "../log.ts";
import { type IngestServices, ingest } from "./index.ts";
import { uploadEvents } from "./s3-events.ts";

export interface Message {
  messageId: string;
  body: string;
  /** How often it was received, this time included. */
  receives?: number | undefined;
}

/** Kept back to answer in: a function that is cut off answers for none of its messages, read ones included. */
export const HEADROOM_MS = 2_000;

/**
 * What each message is sure to have of the function's time. serverless.yml's batch is so small that those before it
 * leave it as much, whatever becomes of them: none comes back to the queue, and has used up a receive, because nobody
 * found the time to begin it. A story takes a tenth of a second, the worst of files some seven, and what is left is for
 * a bucket or a table that is slow. What the others have not used, a message may use, too.
 */
export const SHARE_MS = 9_000;
/** With less time than this an upload is not begun: of a batch as serverless.yml has it, none ever is. */
const LEAST_MS = 3_000;
/** Of a message's time, what is kept to say that its file could not be read in the rest. */
const RECEIPT_MS = 1_500;
/**
 * A file that was given up so often because its time was over is rejected when it takes all its time again, so that its
 * sender learns of it: the queue gives it up after five.
 */
const LAST_RECEIVE = 3;

/**
 * Ingests the uploads that the messages tell of, in their order. A message that holds no upload event is done: no
 * retry would make it one.
 *
 * @param timeLeft milliseconds until the function is cut off
 * @returns the messages to be tried again: what failed, and what did not end in time
 */
export async function ingestBatch(
  messages: readonly Message[],
  services: IngestServices,
  timeLeft: () => number,
): Promise<Message[]> {
  const again: Message[] = [];
  for (const [at, message] of messages.entries()) {
    const waiting = messages.length - at - 1;
    try {
      const milliseconds = timeLeft() - HEADROOM_MS - waiting * SHARE_MS;
      const isLast = (message.receives ?? 1) >= LAST_RECEIVE;
      await within(milliseconds, (signal) =>
        ingestMessage(message, { ...services, patience: { signal, isLast } }),
      );
    } catch (error) {
      const key = uploadEvents(message.body)?.[0]?.key;
      const { messageId } = message;
      services.log("UPLOAD_FAILED", { key, messageId, error: nameOf(error) }, { UploadsFailed: 1 });
      again.push(message);
    }
  }
  return again;
}

async function ingestMessage({ body, messageId }: Message, services: IngestServices): Promise<void> {
  const events = uploadEvents(body);
  if (!events) services.log("MESSAGE_IGNORED", { messageId });
  for (const event of events ?? []) await ingest(event, services);
}

/**
 * The signal stops the reading a moment earlier, so that the next message need not wait for it. What else goes on after
 * its time does no harm: every write of an ingest may be made again, in any order.
 */
async function within(milliseconds: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (milliseconds < LEAST_MS) throw new OutOfTimeError("not begun");
  const reading = new AbortController();
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const timers = [
    setTimeout(() => reading.abort(new OutOfTimeError("not read in time")), milliseconds - RECEIPT_MS),
    setTimeout(() => reject(new OutOfTimeError("not ended in time")), milliseconds),
  ];
  await Promise.race([work(reading.signal), timeout]).finally(() => timers.forEach(clearTimeout));
}

class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
}
