/**
 * The announce function: runs each minute, for embargoes that have ended and days that may be
 * empty. Wiring only.
 */
import type { Context } from "aws-lambda";
import { Announcer } from "../lib/aws/announcements.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { Days } from "../lib/aws/days.ts";
import { makeEventBusSender } from "../lib/aws/event-bus.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { readSettings, requireSetting } from "../lib/env.ts";

// On cold start.
const { announcer, days } = buildServices();
const logOf = makeCloudWatchLog(process.env);

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
  const { tableName, indexShards, events } = readSettings(process.env);
  const { bus, source } = requireSetting(events, "EVENT_BUS");
  const table = new Table(makeDynamoClient(), tableName);
  return {
    announcer: new Announcer(table, makeEventBusSender(bus, source)),
    days: new Days(table, indexShards),
  };
}
