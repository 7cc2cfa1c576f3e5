/** One invocation's messages, within the time that it has. */
import { type IngestServices, ingest } from "./ingest.ts";
import { nameOf } from "./log.ts";
import { uploadEvents } from "./uploads.ts";

export interface Message {
  messageId: string;
  body: string;
}

/** Kept back to answer in: a function that is cut off answers for none of its messages, read ones included. */
export const HEADROOM_MS = 2_000;

/**
 * What one message may take of the function's time. serverless.yml's batch is so small that each of its messages has as
 * much, whatever becomes of those before it: none comes back to the queue, and has used up a receive, because nobody
 * found the time to begin it. A story takes a tenth of a second, the worst of files some seven, and what is left is for
 * a bucket or a table that is slow.
 */
export const MOST_MS = 9_000;
/** With less time than this an upload is not begun: of a batch as serverless.yml has it, none ever is. */
const LEAST_MS = 3_000;

/**
 * Ingests the uploads that the messages tell of, in their order. A message that holds no upload event is done: no
 * retry would make it one.
 *
 * @param timeLeft milliseconds until the function is cut off
 * @param most milliseconds that one message may take
 * @returns the messages to be tried again: what failed, and what did not end in time
 */
export async function ingestBatch(
  messages: readonly Message[],
  services: IngestServices,
  timeLeft: () => number,
  most = MOST_MS,
): Promise<Message[]> {
  const again: Message[] = [];
  for (const message of messages) {
    try {
      const milliseconds = Math.min(most, timeLeft() - HEADROOM_MS);
      await within(milliseconds, (signal) => ingestMessage(message, { ...services, signal }));
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
 * The signal stops the reading, so that the next message need not wait for it. What else goes on after its time does no
 * harm: every write of an ingest may be made again, in any order.
 */
async function within(milliseconds: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (milliseconds < LEAST_MS) throw new OutOfTimeError("not begun");
  if (milliseconds < LEAST_MS) throw new OutOfTimeError("not begun");
  const time = new AbortController();
  const timeout = new Promise<never>((_, reject) => {
    time.signal.addEventListener("abort", () => reject(time.signal.reason));
  });
  const timer = setTimeout(() => time.abort(new OutOfTimeError("not ended in time")), milliseconds);
  await Promise.race([work(time.signal), timeout]).finally(() => clearTimeout(timer));
}

class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
}
