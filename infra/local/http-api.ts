/**
 * API Gateway's HTTP API on this machine: matches the template's routes and speaks payload format 2.0 with
 * the functions behind them.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { LOCAL_ACCOUNT } from "./account.ts";
import { type CorsConfiguration, corsHeaders, isPreflight, preflightHeaders } from "./cors.ts";
import type { RunningFunction } from "./function.ts";
import { addressOf, listen, stop } from "./http-server.ts";
import type { Authorize } from "./jwt-authorizer.ts";

export interface GatewayRoute {
  /** `GET /summaries/{id}`, `ANY /x/{proxy+}`, `$default` */
  key: string;
  invoked: Pick<RunningFunction, "invoke">;
  /** Who may ask; everybody without. */
  authorize?: Authorize | undefined;
  /** Of which a token must have one. */
  scopes?: readonly string[];
}

export interface RunningHttpApi {
  endpoint: string;
  stop(): Promise<void>;
}

const MAX_REQUEST_BYTES = 10 * 1024 * 1024;

/**
 * @param port 0 for any
 * @param cors which web pages may ask; none without
 */
export async function startHttpApi(
  routes: GatewayRoute[],
  port: number,
  cors: CorsConfiguration = {},
  host?: string,
): Promise<RunningHttpApi> {
  const server = createServer((request, response) => {
    const { method = "GET", headers } = request;
    if (isPreflight(method, headers))
      return void response.writeHead(204, preflightHeaders(cors, headers.origin)).end();
    for (const [name, value] of Object.entries(corsHeaders(cors, headers.origin)))
      response.setHeader(name, value);
    answer(request, response, routes).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) respond(response, 500, { message: "Internal Server Error" });
      else response.destroy();
    });
  });
  await listen(server, port, host);
  return {
    endpoint: addressOf(server),
    stop: () => stop(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: GatewayRoute[],
): Promise<void> {
  const requestId = randomUUID();
  response.setHeader("apigw-requestid", requestId);
  const [encodedPath = "/", rawQueryString = ""] = (request.url ?? "/").split(/\?(.*)/s);
  const path = decodePath(encodedPath);
  if (path === undefined) return respond(response, 400, { message: "Bad Request" });
  const found = findRoute(routes, request.method ?? "GET", path);
  if (!found) return respond(response, 404, { message: "Not Found" });
  const { authorize, scopes = [] } = found.route;
  const authorizer = await authorize?.(request.headers.authorization, scopes);
  if (authorizer && "status" in authorizer) {
    response.setHeader("www-authenticate", "Bearer");
    return respond(response, authorizer.status, { message: authorizer.message });
  }
  const body = await readBody(request);
  if (!body) return respond(response, 413, { message: "Request Too Long" });
  const event = toEvent(request, found, { requestId, rawPath: path, rawQueryString, body });
  if (authorizer) Object.assign(event.requestContext, { authorizer });
  const invocation = await found.route.invoked.invoke(event);
  if ("error" in invocation) return respond(response, 500, { message: "Internal Server Error" });
  reply(response, invocation.result);
}

/** The HTTP API decodes the path before it matches and before it passes it on: `%2F` is a slash to it. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

interface Match {
  route: GatewayRoute;
  pathParameters: Record<string, string>;
}

/**
 * The most specific route: a path that is spelled out before one with a variable, that before a greedy one, a
 * method before ANY, and `$default` last.
 */
export function findRoute(routes: GatewayRoute[], method: string, path: string): Match | undefined {
  const candidates = routes.flatMap((route) => {
    if (route.key === "$default") return [{ route, pathParameters: {}, rank: Number.POSITIVE_INFINITY }];
    const [verb = "", template = ""] = route.key.split(" ");
    if (verb !== "ANY" && verb !== method) return [];
    const pathParameters = matchPath(template, path);
    if (!pathParameters) return [];
    const rank =
      (template.endsWith("+}") ? 4 : 0) + (template.includes("{") ? 2 : 0) + (verb === "ANY" ? 1 : 0);
    return [{ route, pathParameters, rank }];
  });
  return candidates.sort((a, b) => a.rank - b.rank)[0];
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  const parameters: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const variable = /^\{(.+?)(\+?)\}$/.exec(part);
    if (variable?.[2]) {
      const rest = given.slice(at).join("/");
      if (!rest) return undefined;
      parameters[variable[1]!] = rest;
      return parameters;
    }
    const value = given[at];
    if (variable) {
      if (!value) return undefined;
      parameters[variable[1]!] = value;
    } else if (value !== part) return undefined;
  }
  return wanted.length === given.length ? parameters : undefined;
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > MAX_REQUEST_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What was read of a request before its function is called. */
interface ReadRequest {
  readonly requestId: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly body: Buffer;
}

function toEvent(
  request: IncomingMessage,
  { route, pathParameters }: Match,
  { requestId, rawPath, rawQueryString, body }: ReadRequest,
): APIGatewayProxyEventV2 {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) headers[name] = values!.join(",");
  const { cookie, ...others } = headers;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString))
    query[name] = name in query ? `${query[name]},${value}` : value;
  const now = new Date();
  const isText = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded))/.test(
    headers["content-type"] ?? "text/plain",
  );
  return {
    version: "2.0",
    routeKey: route.key,
    rawPath,
    rawQueryString,
    cookies: cookie?.split(/;\s*/),
    headers: {
      ...others,
      "x-forwarded-for": request.socket.remoteAddress ?? "127.0.0.1",
      "x-forwarded-port": String(request.socket.localPort),
      "x-forwarded-proto": "http",
    },
    queryStringParameters: rawQueryString ? query : undefined,
    pathParameters: Object.keys(pathParameters).length > 0 ? pathParameters : undefined,
    requestContext: {
      accountId: LOCAL_ACCOUNT,
      apiId: "local",
      domainName: headers.host ?? "localhost",
      domainPrefix: "local",
      http: {
        method: request.method ?? "GET",
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
      routeKey: route.key,
      stage: "$default",
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    body: body.length > 0 ? body.toString(isText ? "utf8" : "base64") : undefined,
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** What a function answered, as HTTP: a result without a status is the body of a 200. */
function reply(response: ServerResponse, result: unknown): void {
  const structured =
    typeof result === "object" && result !== null && "statusCode" in result
      ? (result as APIGatewayProxyStructuredResultV2)
      : {
          statusCode: 200,
          headers: { "content-type": "application/json" },
          body: typeof result === "string" ? result : JSON.stringify(result),
        };
  const { statusCode = 200, headers = {}, cookies, body = "", isBase64Encoded } = structured;
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (!response.hasHeader("content-type") && body)
    response.setHeader("content-type", "text/plain;charset=utf-8");
  if (cookies) response.setHeader("set-cookie", cookies);
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  if (statusCode !== 304 && statusCode !== 204) response.setHeader("content-length", bytes.length);
  response.end(bytes);
}

function respond(response: ServerResponse, status: number, body: object): void {
  reply(response, {
    statusCode: status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
