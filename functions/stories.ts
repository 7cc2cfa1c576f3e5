/** The stories function: runs each minute, and groups articles that tell one event. Wiring only. */
import type { Context } from "aws-lambda";
import { ChangedArticles } from "../lib/aws/changed-articles.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { makeEventBusSender } from "../lib/aws/event-bus.ts";
import { GroupingLog } from "../lib/aws/grouping-log.ts";
import { StoryRows } from "../lib/aws/story-rows.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { TopStories } from "../lib/aws/top-stories.ts";
import { readSettings, requireSetting } from "../lib/env.ts";
import { Grouping } from "../lib/grouping/index.ts";

// On cold start.
const grouping = buildGrouping();
const logOf = makeCloudWatchLog(process.env);

/** Half of what a run has (serverless.yml): with less left no other part of it begins. */
const MIN_LEFT_MS = 25_000;

/** Called by AWS. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const mayGoOn = () => context.getRemainingTimeInMillis() >= MIN_LEFT_MS;
  await grouping.run(new Date(), logOf(context.awsRequestId), mayGoOn);
}

function buildGrouping(): Grouping {
  const { tableName, indexShards, events, storyHours: windowHours } = readSettings(process.env);
  const { bus, source } = requireSetting(events, "EVENT_BUS");
  const table = new Table(makeDynamoClient(), tableName);
  return new Grouping({
    changed: new ChangedArticles(table, indexShards),
    groupingLog: new GroupingLog(table, windowHours),
    stories: new StoryRows(table),
    top: new TopStories(table),
    announce: makeEventBusSender(bus, source),
    windowHours,
  });
}
