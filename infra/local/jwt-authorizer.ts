/**
 * The HTTP API's authorizer of tokens on this machine: which requests it lets through, and what it tells the
 * function of them.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";

/** Of AWS::ApiGatewayV2::Authorizer. */
export interface JwtAuthorizerProperties {
  JwtConfiguration: { Issuer: string; Audience: string[] };
}

/** What a function finds under `requestContext.authorizer`. */
interface Authorised {
  jwt: { claims: Record<string, string>; scopes: string[] | null };
}

interface Refused {
  status: 401 | 403;
  message: string;
}

/**
 * Decides on one request.
 *
 * @param authorization the header
 * @param scopes of which the token must have one; none asked for when empty
 */
export type Authorize = (
  authorization: string | undefined,
  scopes: readonly string[],
) => Promise<Authorised | Refused>;

const UNAUTHORISED: Refused = { status: 401, message: "Unauthorized" };

export function makeJwtAuthorizer({ JwtConfiguration }: JwtAuthorizerProperties): Authorize {
  const { Issuer: issuer, Audience: audience } = JwtConfiguration;
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (authorization = "", scopes) => {
    keys ??= createRemoteJWKSet(await findKeys(issuer));
    const verified = await jwtVerify(authorization.replace(/^Bearer\s+/i, ""), keys, { issuer }).catch(
      (error) => {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      },
    );
    if (!verified || !isFor(verified.payload, audience)) return UNAUTHORISED;
    if (scopes.length > 0 && !listScopes(verified.payload).some((scope) => scopes.includes(scope)))
      return { status: 403, message: "Forbidden" };
    return { jwt: { claims: writeClaims(verified.payload), scopes: scopes.length > 0 ? [...scopes] : null } };
  };
}

async function findKeys(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const { jwks_uri } = (await response.json()) as { jwks_uri: string };
  return new URL(jwks_uri);
}

/** The client takes the place of an audience that is not stated. */
function isFor({ aud, client_id }: JWTPayload, audience: readonly string[]): boolean {
  return [aud ?? client_id].flat().some((one) => audience.includes(String(one)));
}

function listScopes({ scope, scp }: JWTPayload): string[] {
  return [scope ?? scp ?? []].flat().flatMap((one) => String(one).split(" "));
}

/** Each claim is text; a list is written `[one two]`. */
function writeClaims(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(" ")}]` : String(value),
    ]),
  );
}
