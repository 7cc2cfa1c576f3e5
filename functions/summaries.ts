/** The summaries function: stories and receipts, over the HTTP API. Wiring only. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type ApiServices, answerRequest, readBriefings } from "../lib/api/index.ts";
import { ArticleStore } from "../lib/aws/articles.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { DecisionRows } from "../lib/aws/decisions.ts";
import { Drafts } from "../lib/aws/drafts.ts";
import { ItemRows } from "../lib/aws/item-rows.ts";
import { PastVersions } from "../lib/aws/past-versions.ts";
import { ReceiptStore } from "../lib/aws/receipts.ts";
import { StoryStore } from "../lib/aws/stories.ts";
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
  return writeResult(await answerRequest(readRequest(event), { ...services, log }));
}

function buildServices(): Omit<ApiServices, "log"> {
  const settings = readSettings(process.env);
  const { tableName, revisionDays, indexShards, cursorKey, access, origins, briefings } = settings;
  const table = new Table(makeDynamoClient(), tableName);
  return {
    articles: new ArticleStore(table, revisionDays, indexShards),
    receipts: new ReceiptStore(table, indexShards),
    items: new ItemRows(table),
    pastVersions: new PastVersions(table),
    stories: new StoryStore(table, indexShards),
    decisions: new DecisionRows(table),
    drafts: new Drafts(table),
    now: () => new Date(),
    isThrottled,
    access,
    variesByOrigin: settings.variesByOrigin,
    hasCdn: settings.hasCdn,
    hasWriter: settings.hasWriter,
    origins,
    briefings: readBriefings(briefings),
    cursorKey: requireSetting(cursorKey, "CURSOR_KEY"),
  };
}
