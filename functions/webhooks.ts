/** The webhooks function: announcements from EventBridge to a newsroom's own URL. Wiring only. */
import { type AnnouncedEvent, webhooks } from "../lib/aws/webhooks.ts";
import { webhookSettings } from "../lib/env.ts";

// On cold start.
const receiver = webhookSettings(process.env);
const deliver = receiver && webhooks(receiver.url, receiver.secret);

/** Called by AWS; whatever is thrown is tried again. */
export async function handler(event: AnnouncedEvent): Promise<void> {
  await deliver?.(event, new Date());
}
