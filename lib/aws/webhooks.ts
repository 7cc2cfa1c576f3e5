/**
 * Delivers announcements to a newsroom's own URL, signed. What the receiver refuses is tried again
 * from the queue.
 */
import type { Announcement } from "../announce/announcements.ts";
import type { StoryAnnouncement } from "../announce/story-announcements.ts";
import { signWebhook } from "../announce/webhooks.ts";
import { type Fields, type Log, nameError } from "../log.ts";

/** As the specification advises: a receiver should answer first and then do its work. */
const TIMEOUT_MS = 15_000;

/** A message whose body is an event as EventBridge writes it. */
export interface AnnouncedMessage {
  messageId: string;
  body: string;
}

type Announced = Announcement | StoryAnnouncement;

interface AnnouncedEvent {
  "detail-type": Announced["type"];
  time: string;
  detail: Omit<Announcement, "type"> | Omit<StoryAnnouncement, "type">;
}

/**
 * Makes the function that delivers messages to a receiver, one after the other.
 *
 * @param secret base64, with or without the prefix `whsec_`
 * @returns a function that returns the messages to be tried again: those that the receiver did not
 *   answer with 2xx
 */
export function makeWebhookSender(url: string, secret: string) {
  return async (messages: readonly AnnouncedMessage[], now: Date, log: Log): Promise<AnnouncedMessage[]> => {
    const again: AnnouncedMessage[] = [];
    for (const message of messages) {
      const { messageId, body } = message;
      let about: Fields = {};
      try {
        const { "detail-type": type, time, detail }: AnnouncedEvent = JSON.parse(body);
        about = { type, ...describe(detail) };
        await post({ ...detail, type } as Announced, new Date(time), now);
        log("WEBHOOK_DELIVERED", about, { WebhooksDelivered: 1 });
      } catch (error) {
        const status = error instanceof RefusedError ? error.status : undefined;
        log(
          "WEBHOOK_FAILED",
          { ...about, messageId, error: nameError(error), status },
          { WebhooksFailed: 1 },
        );
        again.push(message);
      }
    }
    return again;
  };

  async function post(announcement: Announced, at: Date, now: Date): Promise<void> {
    const { headers, body } = signWebhook(announcement, secret, at, now);
    const response = await fetch(url, {
      method: "POST",
      headers,
      body,
      redirect: "error", // a signature is for one receiver only
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new RefusedError(response.status);
  }
}

class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly status: number;

  constructor(status: number) {
    super(`the webhook's receiver answered ${status}`);
    this.status = status;
  }
}

/** What the log says of an announcement. */
function describe(detail: AnnouncedEvent["detail"]): Fields {
  if ("storyId" in detail) return { storyId: detail.storyId, sequence: detail.sequence };
  return { articleId: detail.id, revision: detail.revision, sequence: detail.sequence };
}
