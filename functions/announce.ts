/** The announce function: each minute, the stories whose embargo has ended, and days that stories left. Wiring only. */
import type { Context } from "aws-lambda";
import { announcements } from "../lib/aws/announcements.ts";
import { cloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { days } from "../lib/aws/days.ts";
import { eventBus } from "../lib/aws/event-bus.ts";
import { dynamoClient, table } from "../lib/aws/table.ts";
import { required, settings } from "../lib/env.ts";

// On cold start.
const { announceLifted, recheck } = buildServices();
const logOf = cloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  const now = new Date();
  try {
    await announceLifted(now, logOf(awsRequestId));
  } finally {
    await recheck(now);
  }
}

function buildServices() {
  const { tableName, events } = settings(process.env);
  const { bus, source } = required(events, "EVENT_BUS");
  const records = table(dynamoClient(), tableName);
  const { announceLifted } = announcements(records, eventBus(bus, source));
  return { announceLifted, recheck: days(records).recheck };
}
