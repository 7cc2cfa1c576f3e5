/** EventBridge: where announcements go, for whoever made a rule for them. */
import type { Announcement } from "../announce/announcements.ts";
import { patience } from "./retry-config.ts";

/**
 * Sends to a bus. The client is loaded with the first announcement, so that no cold start waits for it.
 *
 * @param source what rules know this stage by
 */
export function eventBus(
  name: string,
  source: string,
): (announcement: Announcement, now: Date) => Promise<void> {
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
    // A refused entry is no error of the call.
    if (FailedEntryCount) throw new Error(`EventBridge took no ${type}: ${Entries?.[0]?.ErrorCode}`);
  };
}

async function load() {
  const { EventBridgeClient, PutEventsCommand } = await import("@aws-sdk/client-eventbridge");
  return { client: new EventBridgeClient(patience(3_000)), PutEventsCommand };
}
