/** The summaries function: the HTTP API (payload 2.0). Wiring only. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { articles } from "../lib/aws/articles.ts";
import { receipts } from "../lib/aws/receipts.ts";
import { dynamoClient, table } from "../lib/aws/table.ts";
import { settings } from "../lib/env.ts";
import { log } from "../lib/log.ts";
import { type SummariesServices, summaries } from "../lib/summaries.ts";

// On cold start.
const services = buildServices();

/** Called by AWS. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { status, headers, body } = await summaries(
    {
      route: event.routeKey,
      path: defined(event.pathParameters),
      query: defined(event.queryStringParameters),
      headers: event.headers,
      id: event.requestContext.requestId,
    },
    services,
  );
  return { statusCode: status, headers, body };
}

function buildServices(): SummariesServices {
  const { tableName, revisionDays } = settings(process.env);
  const records = table(dynamoClient(), tableName);
  return {
    articles: articles(records, revisionDays),
    receipts: receipts(records),
    log,
    now: () => new Date(),
  };
}

function defined(parameters: Record<string, string | undefined> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? ""]));
}
