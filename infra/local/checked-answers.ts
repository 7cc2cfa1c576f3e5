/**
 * Checks every answer of the API against the contract, on this machine alone: a broken promise is a 500 and a
 * line in the log.
 */
import { gunzipSync } from "node:zlib";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { findRoutes, listMediaTypes, listMethods, ROUTES } from "../../lib/api/routes.ts";
import { findSchema, SCHEMAS } from "../../lib/api/shapes.ts";
import type { Invocation, RunningFunction } from "./function.ts";

type Invoke = Pick<RunningFunction, "invoke">;

/**
 * @param api the function that answers requests
 * @param log takes a line about each answer that breaks the contract
 */
export function checkingAnswers(api: Invoke, log: (line: string) => void): Invoke {
  return {
    async invoke(event) {
      const invocation = await api.invoke(event);
      if ("error" in invocation) return invocation;
      try {
        check(event as APIGatewayProxyEventV2, invocation.result as APIGatewayProxyStructuredResultV2);
        return invocation;
      } catch (fault) {
        const errorMessage = fault instanceof Error ? fault.message : String(fault);
        log(`BrokenContract: ${errorMessage}`);
        return { error: { errorType: "BrokenContract", errorMessage } } satisfies Invocation;
      }
    },
  };
}

/** @throws when an answer is not what the contract promises. A problem and a 304 have no answer in them. */
function check(
  { routeKey, requestContext }: APIGatewayProxyEventV2,
  { statusCode, headers, body = "", isBase64Encoded }: APIGatewayProxyStructuredResultV2,
): void {
  const type = String(headers?.["content-type"]);
  if (statusCode !== 200) return;
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  const text = headers?.["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
  const { method } = requestContext.http;
  const path = routeKey.replace(/^\w+ /, "");
  checkAnswer(method, path, type, type.endsWith("json") ? JSON.parse(text.toString()) : "");
}

/**
 * Checks an answer against its schema.
 *
 * @param path of the route, as API Gateway writes it
 * @throws when it is not what the contract promises
 */
export function checkAnswer(method: string, path: string, type: string, body: unknown): void {
  const name = findRoutes(path).find((name) => listMethods(ROUTES[name]).includes(method));
  if (!name || !(listMediaTypes(name) as string[]).includes(type))
    throw new Error(`the contract has no ${type} at ${path}`);
  const answers: Record<string, string> = ROUTES[name].answers;
  const schema = findSchema(answers[type]);
  if (schema) SCHEMAS[schema].parse(body);
}
