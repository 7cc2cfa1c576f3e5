/**
 * Checks the signature of a request: AWS Signature Version 4, in the Authorization header or in
 * the query of a presigned URL. Written from the specification; tests hold it against the signers
 * of others. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { LOCAL_REGION } from "../account.ts";
import { S3Error } from "./error.ts";

/** A request before anything of its body is read. */
export interface RequestHead {
  method: string;
  /** As it was sent: percent-encoded, from the first slash to the question mark. */
  path: string;
  /** Decoded, in the order in which they were sent. */
  query: [name: string, value: string][];
  headers: IncomingHttpHeaders;
}

/** What a good signature says of the body. */
export interface SignedBody {
  /**
   * The SHA-256 of the body, `UNSIGNED-PAYLOAD`, or the name of a way to send it in chunks (`STREAMING-…`).
   */
  contentSha256: string;
  /** The signature that the first chunk continues. */
  signature: string;
  /** Signs the chunk that has this digest and follows the one with this signature. */
  signChunk(previous: string, sha256: string): string;
}

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

/** What a request states of its signature. */
interface Claim {
  credential: string;
  signedHeaders: string;
  signature: string;
  timestamp: string;
  /** Seconds. Only of a presigned URL. */
  expires?: number;
}

export const ALGORITHM = "AWS4-HMAC-SHA256";
const MAX_SKEW_MS = 15 * 60_000;
const MAX_EXPIRES_SECONDS = 7 * 24 * 60 * 60;
const EMPTY_SHA256 = sha256("");

/**
 * @throws {S3Error} with the code that S3 would answer, when the request is not signed right at this moment
 */
export function checkSignature(request: RequestHead, credentials: Credentials, now: Date): SignedBody {
  const claim = readClaim(request);
  const { signature, timestamp } = claim;
  const signedHeaders = claim.signedHeaders.split(";");
  const [accessKeyId, ...scope] = claim.credential.split("/");
  checkScope(scope, claim);
  if (accessKeyId !== credentials.accessKeyId)
    throw new S3Error(
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
    );
  checkTime(claim, now);
  checkSignedHeaders(request.headers, signedHeaders);

  const contentSha256 = statedSha256(request, claim);
  const canonicalRequest = [
    request.method,
    encode(decodeURIComponent(request.path)).replaceAll("%2F", "/"),
    canonicalQuery(request.query),
    ...signedHeaders.map(
      (name) =>
        `${name}:${String(request.headers[name] ?? "")
          .trim()
          .replace(/\s+/g, " ")}`,
    ),
    "",
    signedHeaders.join(";"),
    contentSha256,
  ].join("\n");
  const sign = makeSigner(credentials, scope);
  const expected = sign(ALGORITHM, timestamp, scope.join("/"), sha256(canonicalRequest));
  if (!isSame(signature, expected)) throw signatureMismatch({ CanonicalRequest: canonicalRequest });
  return {
    contentSha256,
    signature,
    signChunk: (previous, digest) =>
      sign(`${ALGORITHM}-PAYLOAD`, timestamp, scope.join("/"), previous, EMPTY_SHA256, digest),
  };
}

/** @returns what signs lines with the key of a scope: day, region, service and `aws4_request` */
export function makeSigner(
  { secretAccessKey }: Credentials,
  scope: string[],
): (...lines: string[]) => string {
  const key = scope.reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`);
  return (...lines) => hmac(key, lines.join("\n")).toString("hex");
}

/** @param read what was signed in our reading: it shows a client's author where theirs differs */
export function signatureMismatch(read: Record<string, string>): S3Error {
  return new S3Error(
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your key and " +
      "signing method.",
    { details: read },
  );
}

function readClaim({ query, headers }: RequestHead): Claim {
  const { authorization } = headers;
  const stated = new Map(query);
  if (authorization !== undefined) {
    const [, credential, signedHeaders, signature] =
      /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([^,\s]+)$/.exec(
        authorization,
      ) ?? [];
    if (!credential || !signedHeaders || !signature)
      throw new S3Error("InvalidRequest", `Expected an Authorization header of ${ALGORITHM}.`);
    return { credential, signedHeaders, signature, timestamp: String(headers["x-amz-date"]) };
  }
  if (stated.has("AWSAccessKeyId"))
    throw new S3Error(
      "InvalidRequest",
      `The authorization mechanism you have provided is not supported. Please use ${ALGORITHM}.`,
    );
  if (!stated.has("X-Amz-Algorithm")) throw new S3Error("AccessDenied", "Access Denied");
  const ask = (name: string) => {
    const value = stated.get(`X-Amz-${name}`);
    if (value) return value;
    throw new S3Error("AuthorizationQueryParametersError", `Expected the parameter X-Amz-${name}.`);
  };
  const expires = Number(ask("Expires"));
  if (ask("Algorithm") !== ALGORITHM || !(expires > 0 && expires <= MAX_EXPIRES_SECONDS))
    throw new S3Error(
      "AuthorizationQueryParametersError",
      `Expected X-Amz-Algorithm=${ALGORITHM}, and X-Amz-Expires of a week at most, in seconds.`,
    );
  return {
    credential: ask("Credential"),
    signedHeaders: ask("SignedHeaders"),
    signature: ask("Signature"),
    timestamp: ask("Date"),
    expires,
  };
}

/** The scope names the day, the region and the service that a signature is good for. */
function checkScope(scope: string[], { timestamp, expires }: Claim): void {
  const expected = [timestamp.slice(0, 8), LOCAL_REGION, "s3", "aws4_request"].join("/");
  if (scope.join("/") === expected) return;
  throw new S3Error(
    expires === undefined ? "AuthorizationHeaderMalformed" : "AuthorizationQueryParametersError",
    `The signature is for "${scope.join("/")}"; expecting "${expected}".`,
    { details: { Region: LOCAL_REGION } },
  );
}

function checkTime({ timestamp, expires }: Claim, now: Date): void {
  const [, date, time] = /^(\d{8})T(\d{6})Z$/.exec(timestamp) ?? [];
  const iso = date && time && `${date}T${time}Z`.replace(/(....)(..)(..)T(..)(..)(..)/, "$1-$2-$3T$4:$5:$6");
  const signedAt = Date.parse(iso ?? "");
  if (Number.isNaN(signedAt)) throw new S3Error("AccessDenied", "Expected X-Amz-Date as 20260131T090000Z.");
  const age = now.getTime() - signedAt;
  if (expires === undefined && Math.abs(age) > MAX_SKEW_MS)
    throw new S3Error(
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
    );
  if (age < -MAX_SKEW_MS) throw new S3Error("AccessDenied", "Request is not yet valid");
  if (expires !== undefined && age > expires * 1000) throw new S3Error("AccessDenied", "Request has expired");
}

/** The host, and whatever changes what S3 does, must be signed. */
function checkSignedHeaders(headers: IncomingHttpHeaders, signed: string[]): void {
  const needed = Object.keys(headers).filter((name) => name === "host" || name.startsWith("x-amz-"));
  const missing = needed.filter((name) => !signed.includes(name) && name !== "x-amz-content-sha256");
  if (missing.length > 0)
    throw new S3Error("AccessDenied", "There were headers present in the request which were not signed", {
      details: { HeadersNotSigned: missing.join(", ") },
    });
}

/**
 * Of a request without the header: curl before 7.88 signs an empty body, whatever it sends. S3 refuses that.
 */
function statedSha256({ query, headers }: RequestHead, { expires }: Claim): string {
  const stated = headers["x-amz-content-sha256"]?.toString();
  if (expires === undefined) return stated ?? EMPTY_SHA256;
  return stated ?? new Map(query).get("X-Amz-Content-Sha256") ?? "UNSIGNED-PAYLOAD";
}

function canonicalQuery(query: [string, string][]): string {
  return query
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? Number(x > y) - Number(x < y) : Number(a > b) - Number(a < b)))
    .map((pair) => pair.join("="))
    .join("&");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function isSame(given: string, expected: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
