/**
 * Which web pages may ask a bucket: its CorsConfiguration, kept to as S3 keeps to it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
 */
import type { IncomingHttpHeaders } from "node:http";
import { S3Error } from "./error.ts";

/** What is used of a rule of an AWS::S3::Bucket's CorsConfiguration. */
export interface CorsRule {
  AllowedOrigins: string[];
  AllowedMethods: string[];
  AllowedHeaders?: string[];
  ExposedHeaders?: string[];
  MaxAge?: number;
}

/** @returns the headers that an answer has besides: none when no page asks, or one that may not */
export function findCorsHeaders(
  rules: readonly CorsRule[],
  { origin }: IncomingHttpHeaders,
  method: string,
): Record<string, string> {
  if (origin === undefined) return {};
  for (const { AllowedOrigins, AllowedMethods, ExposedHeaders = [] } of rules) {
    const allowed = AllowedOrigins.find((pattern) => pattern === "*" || pattern === origin);
    if (allowed === undefined || !AllowedMethods.includes(method)) continue;
    return {
      "access-control-allow-origin": allowed,
      "access-control-allow-methods": AllowedMethods.join(", "),
      ...(ExposedHeaders.length > 0 && { "access-control-expose-headers": ExposedHeaders.join(", ") }),
      vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
    };
  }
  return {};
}

/** Answers a page's question whether it may ask. @throws {S3Error} when it may not */
export function answerPreflight(
  rules: readonly CorsRule[],
  headers: IncomingHttpHeaders,
): Record<string, string> {
  const method = String(headers["access-control-request-method"]);
  const asked = String(headers["access-control-request-headers"] ?? "").toLowerCase();
  const names = asked.split(",").map((name) => name.trim());
  const fitting = rules.filter(({ AllowedHeaders = [] }) => {
    const allowed = AllowedHeaders.map((name) => name.toLowerCase());
    return names.every((name) => name === "" || allowed.includes(name) || allowed.includes("*"));
  });
  const found = findCorsHeaders(fitting, headers, method);
  if (!("vary" in found))
    throw new S3Error("AccessForbidden", "CORSResponse: This CORS request is not allowed.");
  const [{ MaxAge = 0 } = {}] = fitting;
  return {
    ...found,
    "access-control-max-age": String(MaxAge),
    ...(asked !== "" && { "access-control-allow-headers": asked }),
  };
}
