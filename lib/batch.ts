/** One invocation's messages, within the time that it has. */
import { type IngestServices, ingest } from "./ingest.ts";
import { nameOf } from "./log.ts";
import { uploadEvents } from "./uploads.ts";

export interface Message {
  messageId: string;
  body: string;
}

/** Kept back to answer in: a function that is cut off answers for none of its messages, read ones included. */
const HEADROOM_MS = 2_000;
/** With less time than this an upload is not begun. */
const LEAST_MS = 5_000;

/**
 * Ingests the uploads that the messages tell of, in their order. A message that holds no upload event is done: no
 * retry would make it one.
 *
 * @param timeLeft milliseconds until the function is cut off
 * @returns the messages to be tried again: what failed, and what there was no time for
 */
export async function ingestBatch(
  messages: readonly Message[],
  services: IngestServices,
  timeLeft: () => number,
): Promise<Message[]> {
  const again: Message[] = [];
  for (const message of messages) {
    try {
      await within(timeLeft() - HEADROOM_MS, () => ingestMessage(message, services));
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

/** What goes on after its time does no harm: every write of an ingest may be made again, in any order. */
async function within(milliseconds: number, work: () => Promise<void>): Promise<void> {
  if (milliseconds < LEAST_MS - HEADROOM_MS) throw new OutOfTimeError("not begun");
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTimeError("not ended")), milliseconds);
  });
  await Promise.race([work(), timeout]).finally(() => clearTimeout(timer));
}

class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
}
