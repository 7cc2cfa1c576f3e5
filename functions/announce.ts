/** The announce function: each minute, the stories whose embargo has ended. Wiring only. */
import type { Context } from "aws-lambda";
import { announcements } from "../lib/aws/announcements.ts";
import { cloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { eventBus } from "../lib/aws/event-bus.ts";
import { dynamoClient, table } from "../lib/aws/table.ts";
import { required, settings } from "../lib/env.ts";

// On cold start.
const { announceLifted } = buildServices();
const logOf = cloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  await announceLifted(new Date(), logOf(awsRequestId));
}

function buildServices() {
  const { tableName, events } = settings(process.env);
  const { bus, source } = required(events, "EVENT_BUS");
  return announcements(table(dynamoClient(), tableName), eventBus(bus, source));
}
