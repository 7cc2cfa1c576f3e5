/** The decisions function: the desk holds, kills and releases stories, over the HTTP API. Wiring only. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { answerDecision } from "../lib/api/status.ts";
import { Announcer } from "../lib/aws/announcements.ts";
import { ArticleStore } from "../lib/aws/articles.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { DecisionRows } from "../lib/aws/decisions.ts";
import { Drafts } from "../lib/aws/drafts.ts";
import { makeEventBusSender } from "../lib/aws/event-bus.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { isThrottled } from "../lib/aws/throttling.ts";
import { readSettings, requireSetting } from "../lib/env.ts";
import { readRequest, writeResult } from "./gateway.ts";

// On cold start.
const services = buildServices();
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const log = logOf(event.requestContext.requestId);
  return writeResult(await answerDecision(readRequest(event), { ...services, log }));
}

function buildServices() {
  const settings = readSettings(process.env);
  const { tableName, revisionDays, indexShards, hasFormerIndex, access, variesByOrigin, events } = settings;
  const { hasWriter } = settings;
  const { bus, source } = requireSetting(events, "EVENT_BUS");
  const table = new Table(makeDynamoClient(), tableName);
  return {
    articles: new ArticleStore(table, revisionDays, indexShards, hasFormerIndex),
    decisions: new DecisionRows(table),
    drafts: new Drafts(table, revisionDays),
    announcer: new Announcer(table, makeEventBusSender(bus, source)),
    now: () => new Date(),
    isThrottled,
    access,
    variesByOrigin,
    hasWriter,
  };
}
