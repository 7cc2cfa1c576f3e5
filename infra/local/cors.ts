/**
 * Which web pages may ask: the template's CorsConfiguration, kept to as the HTTP API keeps to it. It
 * answers preflights itself, whatever routes there are, and adds to every answer what the page may know
 * of it. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
import type { IncomingHttpHeaders } from "node:http";

/** What is used of the CorsConfiguration of an AWS::ApiGatewayV2::Api. */
export interface CorsConfiguration {
  AllowOrigins?: string[];
  AllowMethods?: string[];
  AllowHeaders?: string[];
  ExposeHeaders?: string[];
  MaxAge?: number;
}

export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && "access-control-request-method" in headers;
}

/** @returns the headers of the answer to a preflight: none to a page that may not ask */
export function preflightHeaders(
  cors: CorsConfiguration,
  origin: string | undefined,
): Record<string, string> {
  const { AllowMethods = [], AllowHeaders = [], MaxAge = 0 } = cors;
  const allowed = allowedOrigin(cors, origin);
  if (!allowed) return {};
  return {
    "access-control-allow-origin": allowed,
    "access-control-allow-methods": AllowMethods.join(","),
    "access-control-allow-headers": AllowHeaders.join(","),
    "access-control-max-age": String(MaxAge),
  };
}

/** @returns the headers that an answer has besides: none when no page asks, or one that may not */
export function corsHeaders(cors: CorsConfiguration, origin: string | undefined): Record<string, string> {
  const allowed = allowedOrigin(cors, origin);
  if (!allowed) return {};
  return {
    "access-control-allow-origin": allowed,
    "access-control-expose-headers": (cors.ExposeHeaders ?? []).join(","),
  };
}

function allowedOrigin(
  { AllowOrigins = [] }: CorsConfiguration,
  origin: string | undefined,
): string | undefined {
  if (origin === undefined) return undefined;
  return AllowOrigins.find((allowed) => allowed === "*" || allowed === origin);
}
