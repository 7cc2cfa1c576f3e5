/** Ingests the messages of one invocation, within the time that it has. */
import { nameError } from "../log.ts";
import { type IngestServices, ingest } from "./index.ts";
import { parseUploadEvents } from "./s3-events.ts";

export interface Message {
  messageId: string;
  body: string;
  /** How many times the queue has delivered it, this time included. */
  receives?: number | undefined;
}

/**
 * The time that is kept for the answer. If a function is cut off, all of its messages come back,
 * even finished ones.
 */
export const HEADROOM_MS = 2_000;

/**
 * The time that each message has for certain. The batch of serverless.yml is so small that the messages
 * before leave each one as much, whatever happens to them. So no message returns to the queue unread, which
 * would use up one of its deliveries. A story takes a tenth of a second and the worst file some seven; the
 * rest is for a slow bucket or table. A message may also use what the others before it have left.
 */
export const SHARE_MS = 9_000;
/** With less time than this an upload is not begun. It does not happen with the batch of serverless.yml. */
const MIN_MS = 3_000;
/** Kept, of a message's time, to write the receipt of a file that could not be read in the rest. */
const RECEIPT_MS = 1_500;
/**
 * From this delivery on a file that takes all its time is rejected, so that its sender learns of it. After
 * five deliveries the queue gives a message up.
 */
const MAX_RECEIVES = 3;

/**
 * Ingests the uploads of these messages, in their order. A message without an upload event is done, because
 * no retry would change it.
 *
 * @param timeLeft milliseconds until the function is cut off
 * @returns the messages to be tried again: those that failed, and those that did not end in time
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
      const isLast = (message.receives ?? 1) >= MAX_RECEIVES;
      const left = () => timeLeft() - HEADROOM_MS - waiting * SHARE_MS - RECEIPT_MS;
      await within(milliseconds, (signal) =>
        ingestMessage(message, { ...services, deadline: { signal, isLast, left } }),
      );
    } catch (error) {
      const key = parseUploadEvents(message.body)?.[0]?.key;
      const { messageId } = message;
      services.log("UPLOAD_FAILED", { key, messageId, error: nameError(error) }, { UploadsFailed: 1 });
      again.push(message);
    }
  }
  return again;
}

async function ingestMessage({ body, messageId }: Message, services: IngestServices): Promise<void> {
  const events = parseUploadEvents(body);
  if (!events) services.log("MESSAGE_IGNORED", { messageId });
  for (const event of events ?? []) await ingest(event, services);
}

/**
 * Runs `work` for so many milliseconds at most. The signal stops the reading a moment earlier, so that the
 * next message need not wait for it. Work that goes on after its time does no harm: every write of an ingest
 * may be repeated, in any order.
 *
 * @throws {OutOfTimeError}
 */
async function within(milliseconds: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (milliseconds < MIN_MS) throw new OutOfTimeError("not begun");
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
