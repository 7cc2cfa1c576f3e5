/**
 * The announce function: runs each minute, for embargoes that have ended and days that may be empty. Wiring
 * only.
 */
import type { Context } from "aws-lambda";
import { Announcer } from "../lib/aws/announcements.ts";
import { cloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { Days } from "../lib/aws/days.ts";
import { eventBusSender } from "../lib/aws/event-bus.ts";
import { dynamoClient, Table } from "../lib/aws/table.ts";
import { required, settings } from "../lib/env.ts";

// On cold start.
const { announcer, days } = buildServices();
const logOf = cloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  const now = new Date();
  try {
    await announcer.announceLifted(now, logOf(awsRequestId));
  } finally {
    await days.recheck(now);
  }
}

function buildServices() {
  const { tableName, events } = settings(process.env);
  const { bus, source } = required(events, "EVENT_BUS");
  const table = new Table(dynamoClient(), tableName);
  return { announcer: new Announcer(table, eventBusSender(bus, source)), days: new Days(table) };
}
