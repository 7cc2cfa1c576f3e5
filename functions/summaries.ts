/** The summaries function: the HTTP API (payload 2.0). Wiring only. */
import { readFile } from "node:fs/promises";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type ApiServices, answerRequest, readBriefings, readQueryString } from "../lib/api/index.ts";
import { ArticleStore } from "../lib/aws/articles.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { ReceiptStore } from "../lib/aws/receipts.ts";
import { StoryStore } from "../lib/aws/stories.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { isThrottled } from "../lib/aws/throttling.ts";
import { readSettings, requireSetting } from "../lib/env.ts";

// On cold start.
const services = buildServices();
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { http, requestId, domainName } = event.requestContext;
  const { status, headers, body } = await answerRequest(
    {
      method: http.method,
      route: event.routeKey === "$default" ? undefined : event.routeKey.replace(/^\w+ /, ""),
      // API Gateway always says https; the embedded stack says http.
      origin: `${event.headers["x-forwarded-proto"] ?? "https"}://${domainName}`,
      target: event.rawPath,
      path: defined(event.pathParameters),
      ...readQueryString(event.rawQueryString),
      headers: event.headers,
      id: requestId,
    },
    { ...services, log: logOf(requestId) },
  );
  return typeof body === "string"
    ? { statusCode: status, headers, body }
    : { statusCode: status, headers, body: body.toString("base64"), isBase64Encoded: true };
}

function buildServices(): Omit<ApiServices, "log"> {
  const { tableName, revisionDays, cursorKey, access, origins, variesByOrigin, briefings } = readSettings(
    process.env,
  );
  const table = new Table(makeDynamoClient(), tableName);
  return {
    articles: new ArticleStore(table, revisionDays),
    receipts: new ReceiptStore(table),
    stories: new StoryStore(table),
    now: () => new Date(),
    isThrottled,
    asset: (name) => readFile(new URL(`assets/${name}.gz`, import.meta.url)),
    access,
    variesByOrigin,
    origins,
    briefings: readBriefings(briefings),
    cursorKey: requireSetting(cursorKey, "CURSOR_KEY"),
  };
}

function defined(parameters: Record<string, string | undefined> | null | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, value ?? ""]));
}
