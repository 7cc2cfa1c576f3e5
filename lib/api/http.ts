/**
 * HTTP: the request as handlers read it, and the response that is made of an answer. The response has
 * a validator, a lifetime in caches, compression, and headers that let browsers treat an upload's text
 * as text only.
 */
import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import Negotiator from "negotiator";
import type { Fields } from "../log.ts";
import type { Measured } from "../metrics.ts";
import { Problem } from "./problems.ts";
import { PROBLEM_JSON } from "./routes.ts";

export interface Request {
  method: string;
  /** The route that API Gateway matched: `/summaries/{id}`; undefined when it matched none. */
  route: string | undefined;
  /** The scheme and host of the request: `https://api.example.org`. */
  origin: string;
  /** The path that was asked for, decoded. */
  target: string;
  /** Decoded. */
  path: Record<string, string>;
  query: Record<string, string>;
  /** A parameter that was given more than once, which none of ours may be. */
  repeated?: { name: string; values: string[] } | undefined;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  /** What the token that it came with lets its bearer do; none where requests have no token. */
  scopes?: readonly string[];
  /** Who asks, where the gateway knows it: a person's address, or the name of a user or role. */
  caller?: string | undefined;
  /** What was sent with a POST. */
  body?: Uint8Array | undefined;
  id: string;
}

export interface Response {
  status: number;
  headers: Record<string, string>;
  /** Text, or bytes when compressed. */
  body: string | Buffer;
}

export interface Answer {
  /** An object is sent as JSON, a string as it is, and a packed file as it is packed. */
  body: unknown;
  type: string;
  /** The Content-Security-Policy of a page of ours; without one, browsers run and load nothing. */
  policy?: string | undefined;
  /** Where what was asked for has moved to for good: another URL of ours. */
  location?: string | undefined;
  /** The URL of the next page. */
  next?: string | undefined;
  /** Fields of its line in the log. */
  about?: Fields | undefined;
  measured?: Measured | undefined;
}

/** A text that lies in the package as gzip. */
export class PackedFile {
  readonly gzip: Buffer;

  constructor(gzip: Buffer) {
    this.gzip = gzip;
  }
}

export interface Freshness {
  /** Seconds that a cache may keep an answer; 0 when it is to ask each time. */
  maxAge: number;
  /** Whether caches that many share may keep it. */
  isShared: boolean;
  /** Whether they may keep it for the token alone that it was asked with. */
  isKeptByToken: boolean;
  /** Whether the gateway adds other headers for one web page than for another (CORS). */
  variesByOrigin: boolean;
}

/** Smaller answers travel in one packet or two anyway. */
const MIN_GZIP_CHARACTERS = 2_000;

/** Bytes of an object's key in S3, the longest name that a path may hold. */
const MAX_NAME_BYTES = 1024;

/**
 * Bytes of an uncompressed answer in the JSON that the function returns, where each quotation mark takes two.
 * Lambda takes 6 MB, headers included. Compressed, the longest story takes a third.
 */
const MAX_BYTES = 6_000_000;

/** The same of a list: more is of no use to a reader at once. */
const MAX_LIST_BYTES = 4_000_000;

/** Seconds after which a throttled request may be sent again. */
const RETRY_AFTER = "1";

/** No browser may run, frame or guess at text from an upload. */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
};

/**
 * Makes the response of an answer, with a strong ETag over its very bytes. It is a 304 without a body when
 * the request says that it has them already (RFC 9110, sections 8.8.3 and 13.1.2).
 *
 * @param freshness how long which caches may keep it
 * @throws {Problem} `not-acceptable` when it is too large to be sent as it is
 */
export function respond(
  request: Request,
  { body, type, location, next, policy }: Answer,
  freshness: Freshness,
): Response {
  const { content, isZipped } = encodeBody(body, acceptsGzip(request));
  if (typeof content === "string" && countReturnedBytes(content) > MAX_BYTES)
    throw new Problem("not-acceptable", "This is so long that it comes compressed: accept gzip.");
  const etag = `"${hash("sha256", content, "base64url").slice(0, 22)}"`;
  const headers = {
    etag,
    "cache-control": formatCacheControl(freshness),
    vary: listVarying(freshness),
    ...(next && { link: `<${next}>; rel="next"` }),
    ...SECURITY,
    ...(policy && { "content-security-policy": policy }),
  };
  const isRead = request.method !== "POST";
  if (isRead && matchesTag(request.headers["if-none-match"], etag)) return { status: 304, headers, body: "" };
  if (location !== undefined) return { status: 308, headers: { ...headers, location }, body: "" };
  return {
    status: 200,
    headers: { ...headers, "content-type": type, ...(isZipped && { "content-encoding": "gzip" }) },
    body: content, // of a HEAD too: the gateway leaves it out, and knows its length
  };
}

/**
 * Answers with a page of a list, or with as much of it as is short enough for one answer.
 *
 * @param shorten gives less of a page; undefined where no less is to be had
 */
export function answerFitting<Page>(
  page: Page,
  render: (page: Page) => Answer,
  shorten: (page: Page) => Page | undefined,
): Answer {
  const answer = render(page);
  const shorter = fitsOnePage(answer) ? undefined : shorten(page);
  return shorter === undefined ? answer : answerFitting(shorter, render, shorten);
}

/** Whether a list is short enough for one answer, in whatever form it is sent. */
function fitsOnePage({ body }: Answer): boolean {
  return countReturnedBytes(typeof body === "string" ? body : JSON.stringify(body)) <= MAX_LIST_BYTES;
}

/**
 * Bytes of a text as a string of JSON, in which a character takes one to six. For a short text an
 * estimate will do.
 */
function countReturnedBytes(text: string): number {
  return text.length * 6 <= MAX_LIST_BYTES ? text.length : Buffer.byteLength(JSON.stringify(text));
}

/**
 * The bytes or text to send. A packed file is never compressed anew; it is unpacked for a client that
 * takes no gzip.
 */
function encodeBody(body: unknown, takesGzip: boolean): { content: string | Buffer; isZipped: boolean } {
  if (body instanceof PackedFile) {
    return takesGzip
      ? { content: body.gzip, isZipped: true }
      : { content: gunzipSync(body.gzip).toString(), isZipped: false };
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const isZipped = takesGzip && text.length >= MIN_GZIP_CHARACTERS;
  return { content: isZipped ? gzipSync(text) : text, isZipped };
}

function listVarying({ isKeptByToken, variesByOrigin }: Freshness): string {
  const more = [...(isKeptByToken ? ["Authorization"] : []), ...(variesByOrigin ? ["Origin"] : [])];
  return ["Accept", "Accept-Encoding", ...more].join(", ");
}

/**
 * A shared cache hands what is `public` to clients that were never authorised; what has an `s-maxage` it
 * keeps though it was asked for with a token (RFC 9111, section 3.5), and `Vary` says that it is for that
 * token alone.
 */
function formatCacheControl({ maxAge, isShared, isKeptByToken }: Freshness): string {
  const lifetime = maxAge > 0 ? `max-age=${maxAge}` : "no-cache";
  if (isKeptByToken && maxAge > 0) return `${lifetime}, s-maxage=${maxAge}`;
  return isShared && maxAge === 0 ? lifetime : `${isShared ? "public" : "private"}, ${lifetime}`;
}

/** Makes the response of a problem. No cache keeps it. */
export function respondProblem(request: Request, problem: Problem): Response {
  return {
    status: problem.status,
    headers: {
      "content-type": PROBLEM_JSON,
      "cache-control": "no-store",
      ...(problem.allow && { allow: problem.allow }),
      ...(problem.status === 429 && { "retry-after": RETRY_AFTER }),
      ...SECURITY,
    },
    body: JSON.stringify({ ...problem.toJSON(), instance: `urn:request:${request.id}` }),
  };
}

/** Most clients send this; a request without an Accept header means it (RFC 9110, section 12.5.1). */
const ANYTHING = "*/*";

/**
 * The parameters of a media range, except its weight (`q`). The media types that are offered have no
 * parameters, so a range with `charset=utf-8`, which many clients send, would match none of them. JSON is
 * always UTF-8 (RFC 8259, section 8.1).
 */
const PARAMETERS = /;(?!\s*q\s*=)[^,;]*/gi;

/**
 * Picks the media type that the request accepts best; of several, the one that is offered first.
 *
 * @throws {Problem} `not-acceptable`
 */
export function chooseMediaType<T extends string>({ headers }: Request, offered: readonly T[]): T {
  const { accept = ANYTHING } = headers;
  const range = accept.replace(PARAMETERS, "");
  const best =
    accept === ANYTHING ? offered[0] : new Negotiator({ headers: { accept: range } }).mediaType([...offered]);
  if (best === undefined) throw new Problem("not-acceptable", `Accept one of ${offered.join(", ")}.`);
  return best as T;
}

/**
 * Reads an id or a key from the path.
 *
 * @throws {Problem} `not-found` when it is longer than any can be
 */
export function readPathParameter({ path }: Request, parameter: string): string {
  const name = path[parameter] ?? "";
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw new Problem("not-found", "No name is as long as this.");
  return name;
}

/** Builds the path and query of a request, with some parameters changed; as a header may have it. */
export function buildUrl(
  { target, query }: Pick<Request, "target" | "query">,
  changes: Record<string, string> = {},
): string {
  const search = new URLSearchParams({ ...query, ...changes }).toString();
  const path = target.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return search ? `${path}?${search}` : path;
}

function acceptsGzip({ headers }: Request): boolean {
  return new Negotiator({ headers: { "accept-encoding": headers["accept-encoding"] ?? "identity" } })
    .encodings(["gzip"])
    .includes("gzip");
}

function matchesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}
