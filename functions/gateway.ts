/**
 * API Gateway's HTTP API, payload format 2.0: its event as a request, and our response as its result. Wiring
 * that functions share.
 */
import type {
  APIGatewayEventRequestContextIAMAuthorizer,
  APIGatewayEventRequestContextJWTAuthorizer,
  APIGatewayProxyEventV2,
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
    scopes: readScopes(event.requestContext as Authorised),
    caller: findCaller(event.requestContext as Authorised),
    ...(event.body !== undefined && {
      body: Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8"),
    }),
    id: requestId,
  };
}

/** What the gateway has found out about who asks. */
interface Authorised {
  authorizer?: Partial<
    APIGatewayEventRequestContextJWTAuthorizer & APIGatewayEventRequestContextIAMAuthorizer
  >;
}

/** What a token's issuer calls scopes is one string; of a list the gateway makes `[one two]`. */
function readScopes({ authorizer }: Authorised): string[] {
  const { scope, scp } = authorizer?.jwt?.claims ?? {};
  return String(scope ?? scp ?? "")
    .replace(/^\[|\]$/g, "")
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** The claims of a token that name a person, the most telling first (OpenID Connect Core, section 5.1). */
const NAMING_CLAIMS = ["email", "preferred_username", "name", "sub"] as const;

/** Who asks, as the gateway has found out; undefined where it asks nobody. */
function findCaller({ authorizer }: Authorised): string | undefined {
  const claims = authorizer?.jwt?.claims ?? {};
  const named = NAMING_CLAIMS.map((claim) => claims[claim]).find((value) => typeof value === "string");
  return (named as string | undefined) ?? authorizer?.iam?.userArn;
}

/** Our response as the gateway takes it: bytes go in Base64. */
export function writeResult({ status, headers, body }: Response): APIGatewayProxyStructuredResultV2 {
  return typeof body === "string"
    ? { statusCode: status, headers, body }
    : { statusCode: status, headers, body: body.toString("base64"), isBase64Encoded: true };
}

function defined(parameters: Record<string, string | undefined> | null | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, value ?? ""]));
}
