/** Delivers announcements to a newsroom's own URL, signed. EventBridge hands them on, and again when that fails. */
import type { Announcement } from "../announcement.ts";
import { webhookOf } from "../webhook.ts";

/** As the specification advises: a receiver that takes longer does its work before it answers. */
const TIMEOUT_MS = 15_000;

/** What EventBridge hands on. */
export interface AnnouncedEvent {
  "detail-type": string;
  time: string;
  detail: Omit<Announcement, "type">;
}

/** @returns resolves once the receiver has said 2xx; throws otherwise, so that it is tried again */
export function webhooks(url: string, secret: string): (event: AnnouncedEvent, now: Date) => Promise<void> {
  return async ({ "detail-type": type, time, detail }, now) => {
    const announcement = { ...detail, type: type as Announcement["type"] };
    const { headers, body } = webhookOf(announcement, secret, new Date(time), now);
    const response = await fetch(url, {
      method: "POST",
      headers,
      body,
      redirect: "error", // what is signed for one receiver is not for another
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the webhook's receiver answered ${response.status}`);
  };
}
