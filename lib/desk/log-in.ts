/**
 * OpenID Connect's code flow with PKCE (OpenID Connect Core 1.0, section 3.1; RFC 7636), by oauth4webapi.
 * Loaded only on stages that take tokens (session.ts).
 */
import {
  AuthorizationResponseError,
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  None,
  OperationProcessingError,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  processRevocationResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  revocationRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from "oauth4webapi";

/** As the page states it (lib/api/pages.ts). */
export interface LogInSettings {
  issuer: string;
  clientId: string;
  audience: string;
  deskScope: string;
}

export interface Tokens {
  /** A JWT: the gateway takes no other. */
  access: string;
  refresh?: string;
  id?: string;
  /** When `access` ends, by the browser's clock. */
  ends?: number;
}

/** What is known of a log-in that is under way. */
export interface Pending {
  state: string;
  nonce: string;
  verifier: string;
  /** The screen to come back to. */
  hash?: string;
}

/** What an issuer's refusals mean to who logs in (RFC 6749, sections 4.1.2.1 and 5.2). */
const REFUSALS: Record<string, string> = {
  access_denied: "The log-in was given up, or refused.",
  invalid_grant: "The log-in took too long, or was used already.",
  invalid_scope: "The issuer does not give you what the desk asks for: tell whoever runs this service.",
  invalid_client: "The issuer does not know this page: tell whoever runs this service.",
  unauthorized_client: "The issuer gives this page no tokens: tell whoever runs this service.",
  temporarily_unavailable: "The issuer is too busy. Try again in a moment.",
};

/** The desk's own address: where the issuer leads back to. */
const findRedirect = () => `${location.origin}/`;

const clientOf = ({ clientId }: LogInSettings) => ({ client_id: clientId });

/** An issuer without TLS is one on this machine: a deployed stage takes none. */
const optionsOf = ({ issuer }: LogInSettings) => ({
  [allowInsecureRequests]: issuer.startsWith("http:"),
  signal: AbortSignal.timeout(20_000),
});

let discovered: AuthorizationServer | undefined;

async function discover(settings: LogInSettings): Promise<AuthorizationServer> {
  const issuer = new URL(settings.issuer);
  discovered ??= await processDiscoveryResponse(issuer, await discoveryRequest(issuer, optionsOf(settings)));
  return discovered;
}

/** Where to send who is to log in, and what must be known when he comes back. */
export async function writeRequest(settings: LogInSettings): Promise<{ url: string; pending: Pending }> {
  const server = await discover(settings);
  if (!server.authorization_endpoint) throw new Error("The issuer names no page to log in at.");
  const pending = {
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    verifier: generateRandomCodeVerifier(),
  };
  const url = new URL(server.authorization_endpoint);
  // Not every issuer takes the scope without which some give no refresh token.
  const offline = server.scopes_supported?.includes("offline_access") ? ["offline_access"] : [];
  const asked = {
    response_type: "code",
    client_id: settings.clientId,
    redirect_uri: findRedirect(),
    scope: ["openid", settings.deskScope, ...offline].join(" "),
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: "S256",
    // By this name some issuers are told whom the token is for; the others pass over it.
    ...(settings.audience !== settings.clientId && { audience: settings.audience }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return { url: url.href, pending };
}

/** The tokens for what the issuer led back with. @throws what `explain` explains */
export async function redeem(settings: LogInSettings, { state, nonce, verifier }: Pending, back: URL) {
  const server = await discover(settings);
  const client = clientOf(settings);
  const answered = validateAuthResponse(server, client, back, state);
  const redirect = findRedirect();
  const options = optionsOf(settings);
  const response = await authorizationCodeGrantRequest(
    ...([server, client, None(), answered, redirect, verifier, options] as const),
  );
  const told = await processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  return keep(told);
}

/** New tokens for those that end. @throws what `explain` explains */
export async function renew(settings: LogInSettings, { refresh = "", id }: Tokens): Promise<Tokens> {
  const server = await discover(settings);
  const client = clientOf(settings);
  const response = await refreshTokenGrantRequest(server, client, None(), refresh, optionsOf(settings));
  return { refresh, ...(id && { id }), ...keep(await processRefreshTokenResponse(server, client, response)) };
}

/**
 * Takes the tokens back, where the issuer does so.
 *
 * @returns where it ends its own log-in; undefined if nowhere
 */
export async function revoke(settings: LogInSettings, { refresh, id }: Tokens): Promise<string | undefined> {
  const server = await discover(settings);
  if (refresh && server.revocation_endpoint)
    await processRevocationResponse(
      await revocationRequest(server, clientOf(settings), None(), refresh, optionsOf(settings)),
    );
  if (!server.end_session_endpoint) return undefined;
  const url = new URL(server.end_session_endpoint);
  url.searchParams.set("client_id", settings.clientId);
  url.searchParams.set("post_logout_redirect_uri", findRedirect());
  url.searchParams.set("logout_uri", findRedirect()); // Cognito's name for it
  if (id) url.searchParams.set("id_token_hint", id);
  return url.href;
}

function keep({ access_token, refresh_token, id_token, expires_in }: TokenEndpointResponse): Tokens {
  return {
    access: access_token,
    ...(expires_in && { ends: Date.now() + expires_in * 1000 }),
    ...(refresh_token && { refresh: refresh_token }),
    ...(id_token && { id: id_token }),
  };
}

/** Why it came to nothing, for who wanted to log in. */
export function explain(error: unknown, { issuer }: LogInSettings): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const told = error.error_description ?? error.error;
    return REFUSALS[error.error] ?? `The issuer refused the log-in: ${told}.`;
  }
  if (error instanceof OperationProcessingError)
    return `What the issuer answered does not fit (${error.message}): tell whoever runs this service.`;
  if (error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError"))
    return `${new URL(issuer).host} could not be reached to log in. Try again in a moment.`;
  return `The log-in came to nothing: ${error instanceof Error ? error.message : String(error)}`;
}
