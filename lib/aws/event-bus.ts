/** EventBridge: announcements go to a bus, and from there to the targets of its rules. */
import type { Announcement } from "../announce/announcements.ts";
import type { StoryAnnouncement } from "../announce/story-announcements.ts";
import { retryConfig } from "./retry-config.ts";

/**
 * Makes the function that sends announcements to a bus. The client is loaded with the first one, so that no
 * cold start waits for it.
 *
 * @param source the name by which rules know this stage
 */
export function makeEventBusSender(
  name: string,
  source: string,
): (announcement: Announcement | StoryAnnouncement, now: Date) => Promise<void> {
  let loaded: ReturnType<typeof load> | undefined;
  return async ({ type, ...detail }, now) => {
    loaded ??= load();
    const { client, PutEventsCommand } = await loaded;
    const { FailedEntryCount, Entries } = await client.send(
      new PutEventsCommand({
        Entries: [
          { EventBusName: name, Source: source, DetailType: type, Detail: JSON.stringify(detail), Time: now },
        ],
      }),
    );
    // The call succeeds even when the bus refuses the entry.
    if (FailedEntryCount) throw new Error(`EventBridge took no ${type}: ${Entries?.[0]?.ErrorCode}`);
  };
}

async function load() {
  const { EventBridgeClient, PutEventsCommand } = await import("@aws-sdk/client-eventbridge");
  return { client: new EventBridgeClient(retryConfig(3_000)), PutEventsCommand };
}
