/**
 * From an answer to an HTTP response: validators, caching, compression and the headers that keep an upload's
 * text from being anything but text. And from a request's Accept header to the form that is answered in.
 */
import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import Negotiator from "negotiator";
import type { Fields } from "../log.ts";
import type { Measured } from "../metrics.ts";
import { Problem } from "./problems.ts";

export interface Request {
  method: string;
  /** As API Gateway matched it: `/summaries/{id}`; undefined when nothing matched. */
  route: string | undefined;
  /** Where it was asked: `https://api.example.org`. */
  origin: string;
  /** The path that was asked for. */
  target: string;
  /** Decoded. */
  path: Record<string, string>;
  query: Record<string, string>;
  /** A parameter that was given more than once, which none of ours may be. */
  repeated?: { name: string; values: string[] } | undefined;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  id: string;
}

export interface Response {
  status: number;
  headers: Record<string, string>;
  /** Text, or bytes when compressed. */
  body: string | Buffer;
}

export interface Answer {
  /** What is answered: an object is sent as JSON, a string as it is, a file that was packed compressed as it is packed. */
  body: unknown;
  type: string;
  /** What a page of ours may run and load; nothing unless told otherwise. */
  policy?: string | undefined;
  /** The URL of the next page. */
  next?: string | undefined;
  /** What is logged of it. */
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
  /** Whether everyone may be given it. */
  isShared: boolean;
  /** Whether the gateway says something else of it to one web page than to another. */
  variesByOrigin: boolean;
}

/** Smaller answers travel in one packet or two anyway. */
const GZIP_FROM_BYTES = 2_000;

/**
 * Of an answer that travels as it is, as it stands in what the function returns, where each quotation mark takes two:
 * Lambda takes 6 MB of it, the headers among them. Compressed, the longest story takes a third.
 */
const MOST_BYTES = 6_000_000;

/** Of a list: what a reader can use at once, and gateways and caches keep. */
const MOST_LIST_BYTES = 4_000_000;

/** Seconds: a table that is asked for too much splits, or forgives, within a few. */
const RETRY_AFTER = "1";

/** Text from an upload is never to be run, framed or guessed at, whatever a browser makes of it. */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
};

/**
 * A strong ETag over the very bytes; who has them already gets none (RFC 9110, sections 8.8.3 and 13.1.2).
 *
 * @param freshness how long which caches may keep it
 * @throws {Problem} `not-acceptable` when it is too large to be sent as it is
 */
export function respond(
  request: Request,
  { body, type, next, policy }: Answer,
  freshness: Freshness,
): Response {
  const { content, isZipped } = contentOf(body, acceptsGzip(request));
  if (typeof content === "string" && returnedBytes(content) > MOST_BYTES)
    throw new Problem("not-acceptable", "This is so long that it comes compressed: accept gzip.");
  const etag = `"${hash("sha256", content, "base64url").slice(0, 22)}"`;
  const headers = {
    etag,
    "cache-control": cacheControlOf(freshness),
    vary: freshness.variesByOrigin ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding",
    ...(next && { link: `<${next}>; rel="next"` }),
    ...SECURITY,
    ...(policy && { "content-security-policy": policy }),
  };
  if (isKnown(request.headers["if-none-match"], etag)) return { status: 304, headers, body: "" };
  return {
    status: 200,
    headers: { ...headers, "content-type": type, ...(isZipped && { "content-encoding": "gzip" }) },
    body: content, // of a HEAD too: the gateway leaves it out, and knows its length
  };
}

/** Whether a list is short enough for one answer, in whatever form it is sent. */
export function fitsOnePage({ body }: Answer): boolean {
  return returnedBytes(typeof body === "string" ? body : JSON.stringify(body)) <= MOST_LIST_BYTES;
}

/** Of text in what the function returns: a string of JSON. Each unit is one byte at least, and six at most. */
function returnedBytes(text: string): number {
  return text.length * 6 <= MOST_LIST_BYTES ? text.length : Buffer.byteLength(JSON.stringify(text));
}

/** A file that is packed compressed is compressed for nobody anew; who does not take it so has it unpacked. */
function contentOf(body: unknown, takesGzip: boolean): { content: string | Buffer; isZipped: boolean } {
  if (body instanceof PackedFile) {
    return takesGzip
      ? { content: body.gzip, isZipped: true }
      : { content: gunzipSync(body.gzip).toString(), isZipped: false };
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const isZipped = takesGzip && text.length >= GZIP_FROM_BYTES;
  return { content: isZipped ? gzipSync(text) : text, isZipped };
}

/** A cache that many share would hand what is marked public to who was never let in (RFC 9111, section 3.5). */
function cacheControlOf({ maxAge, isShared }: Freshness): string {
  const lifetime = maxAge > 0 ? `max-age=${maxAge}` : "no-cache";
  return isShared && maxAge === 0 ? lifetime : `${isShared ? "public" : "private"}, ${lifetime}`;
}

export function refuse(request: Request, problem: Problem): Response {
  return {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(problem.allow && { allow: problem.allow }),
      ...(problem.status === 429 && { "retry-after": RETRY_AFTER }),
      ...SECURITY,
    },
    body: JSON.stringify({ ...problem.toJSON(), instance: `urn:request:${request.id}` }),
  };
}

export const JSON_TYPE = "application/json";

/** What most clients say, and what is meant by who says nothing (RFC 9110, section 12.5.1). */
const ANYTHING = "*/*";

/**
 * What a media range says beside its weight. None of our types has a parameter, so that `charset=utf-8`, which many
 * clients add, would match nothing; it tells only what JSON is anyway (RFC 8259, section 8.1).
 */
const PARAMETERS = /;(?!\s*q\s*=)[^,;]*/gi;

/**
 * The first of the offered media types that the request accepts best.
 *
 * @throws {Problem} `not-acceptable`
 */
export function negotiate<T extends string>({ headers }: Request, offered: readonly T[]): T {
  const { accept = ANYTHING } = headers;
  const range = accept.replace(PARAMETERS, "");
  const best =
    accept === ANYTHING ? offered[0] : new Negotiator({ headers: { accept: range } }).mediaType([...offered]);
  if (best === undefined) throw new Problem("not-acceptable", `Accept one of ${offered.join(", ")}.`);
  return best as T;
}

function acceptsGzip({ headers }: Request): boolean {
  return new Negotiator({ headers: { "accept-encoding": headers["accept-encoding"] ?? "identity" } })
    .encodings(["gzip"])
    .includes("gzip");
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}
