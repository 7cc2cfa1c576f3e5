/**
 * API Gateway's HTTP API, payload format 2.0: its event as a request, and our response as its result. Wiring
 * that functions share.
 */
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from "aws-lambda";
import type { Request, Response } from "../lib/api/index.ts";
import { readQueryString } from "../lib/api/query-string.ts";

/** @returns the request; API Gateway always says https, the embedded stack says http */
export function readRequest(event: APIGatewayProxyEventV2): Request {
  const { http, requestId, domainName } = event.requestContext;
  return {
    method: http.method,
    route: event.routeKey === "$default" ? undefined : event.routeKey.replace(/^\w+ /, ""),
    origin: `${event.headers["x-forwarded-proto"] ?? "https"}://${domainName}`,
    target: event.rawPath,
    path: defined(event.pathParameters),
    ...readQueryString(event.rawQueryString),
    headers: event.headers,
    scopes: readScopes(event),
    ...(event.body !== undefined && {
      body: Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8"),
    }),
    id: requestId,
  };
}

/** What a token's issuer calls scopes is one string; of a list the gateway makes `[one two]`. */
function readScopes({ requestContext }: APIGatewayProxyEventV2): string[] {
  const { authorizer } = requestContext as Partial<APIGatewayProxyEventV2WithJWTAuthorizer["requestContext"]>;
  const { scope, scp } = authorizer?.jwt.claims ?? {};
  return String(scope ?? scp ?? "")
    .replace(/^\[|\]$/g, "")
    .split(/[\s,]+/)
    .filter(Boolean);
}

export function writeResult({ status, headers, body }: Response): APIGatewayProxyStructuredResultV2 {
  return typeof body === "string"
    ? { statusCode: status, headers, body }
    : { statusCode: status, headers, body: body.toString("base64"), isBase64Encoded: true };
}

function defined(parameters: Record<string, string | undefined> | null | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, value ?? ""]));
}
