/**
 * Gets a file from the public internet, and from nowhere else: every address that a connection is made to is
 * checked as it is made, so neither a name nor a redirect leads inside a network. Time, bytes (as sent, and
 * inflated) and redirects are bounded.
 */
import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup as lookUp } from "node:dns";
import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { findAddressFault, isLoopback, isPublicAddress } from "../feeds/addresses.ts";
import { FeedFault } from "../feeds/fault.ts";

export const MAX_FEED_BYTES = 10 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const MAX_HEADER_BYTES = 16 * 1024;
/** Says who asks, so that a publisher can ask back. */
const USER_AGENT = "Standfirst feeds";

export interface WebRequest {
  url: string;
  /** What the server said of the version that is known, and of which address. */
  known?: { url: string; etag?: string | undefined; lastModified?: string | undefined } | undefined;
  /** Ends the request, redirects included. */
  signal: AbortSignal;
}

export interface WebAnswer {
  /** Undefined: not modified since. */
  bytes: Uint8Array | undefined;
  contentType: string | undefined;
  etag: string | undefined;
  lastModified: string | undefined;
  /** The address that answered. */
  url: string;
  /** Where every permanent redirect from the beginning led: the address to ask from now on. */
  movedTo: string | undefined;
}

export type Internet = (request: WebRequest) => Promise<WebAnswer>;

export interface Reach {
  /** Of an embedded stack, whose tests serve feeds on their own machine; never of a deployed one. */
  allowsLoopback?: boolean | undefined;
  /** Resolves names; the system's own resolver unless told otherwise. */
  lookup?: typeof lookUp | undefined;
}

/** @throws {FeedFault} of each request that fails */
export function makeInternet({ allowsLoopback = false, lookup = lookUp }: Reach = {}): Internet {
  const mayReach = (address: string) => isPublicAddress(address) || (allowsLoopback && isLoopback(address));
  const guarded = guardLookup(lookup, mayReach);
  return async ({ url, known, signal }) => {
    const namedPort = URL.parse(url)?.port ?? "";
    let asked = url;
    let movedTo: string | undefined;
    for (let redirects = 0, isMoved = true; redirects <= MAX_REDIRECTS; redirects++) {
      const fault = findAddressFault(asked, mayReach, namedPort);
      if (fault) throw new FeedFault(redirects > 0 ? "redirect" : "address", `The address ${fault}.`);
      const headers = writeHeaders(known?.url === asked ? known : undefined);
      const answer = await send(new URL(asked), { headers, lookup: guarded, signal });
      const next = findRedirect(answer, asked);
      if (next === undefined) {
        const isKnown = "if-none-match" in headers || "if-modified-since" in headers;
        return { ...(await readAnswer(answer, isKnown, signal)), url: asked, movedTo };
      }
      answer.destroy();
      isMoved &&= answer.statusCode === 301 || answer.statusCode === 308;
      if (isMoved) movedTo = next;
      asked = next;
    }
    throw new FeedFault("redirect", `It redirects more than ${MAX_REDIRECTS} times.`);
  };
}

/** A resolver that gives no address which may not be reached, even among others. */
function guardLookup(lookup: typeof lookUp, mayReach: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    const give = callback as (error: Error | null, found?: string | LookupAddress[], family?: number) => void;
    const all: LookupOptions & { all: true } = { ...(options as LookupOptions), all: true };
    lookup(hostname, all, (error, found) => {
      if (error) return give(error);
      const inside = found.some(({ address }) => !mayReach(address));
      if (inside || found.length === 0) return give(makeInsideFault());
      if ((options as LookupOptions).all) return give(null, found);
      return give(null, found[0]!.address, found[0]!.family);
    });
  };
}

function makeInsideFault(): FeedFault {
  return new FeedFault("address", "The address leads inside a network.");
}

function writeHeaders(known: WebRequest["known"]): Record<string, string> {
  return {
    accept: "application/rss+xml, application/atom+xml, application/feed+json, application/xml, */*;q=0.5",
    "accept-encoding": "gzip, br",
    "user-agent": USER_AGENT,
    ...(known?.etag && { "if-none-match": known.etag }),
    ...(known?.lastModified && { "if-modified-since": known.lastModified }),
  };
}

/** Sends a request over a connection of its own. @returns the answer, its body unread */
function send(
  url: URL,
  options: Pick<RequestOptions, "lookup" | "signal"> & { headers: Record<string, string> },
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(
      url,
      { ...options, agent: false, maxHeaderSize: MAX_HEADER_BYTES },
      resolve,
    );
    sent.on("error", (error) => reject(toFault(error, options.signal)));
    sent.end();
  });
}

function toFault(error: unknown, signal: AbortSignal | undefined): FeedFault {
  if (error instanceof FeedFault) return error;
  if (signal?.aborted) return new FeedFault("too-slow", "It did not answer in time.", { cause: error });
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  const isEncoding = /^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/.test(code) || /brotli/i.test(message);
  if (isEncoding) return new FeedFault("encoding", "What was sent compressed is damaged.", { cause: error });
  return new FeedFault("network", `There was no whole answer (${code || "no reason given"}).`, {
    cause: error,
  });
}

/** Where an answer redirects to; undefined when it does not. @throws {FeedFault} when that makes no sense */
function findRedirect({ statusCode = 0, headers }: IncomingMessage, asked: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const next = headers.location === undefined ? null : URL.parse(headers.location, asked);
  if (!next) throw new FeedFault("redirect", "It redirects without saying where to.", { status: statusCode });
  if (asked.startsWith("https:") && next.protocol === "http:")
    throw new FeedFault("redirect", "It redirects from https to http, which anybody on the way can change.");
  next.hash = "";
  return next.href;
}

async function readAnswer(
  answer: IncomingMessage,
  isKnown: boolean,
  signal: AbortSignal,
): Promise<Omit<WebAnswer, "url" | "movedTo">> {
  const { statusCode: status = 0, headers } = answer;
  const { etag, "last-modified": lastModified, "content-type": contentType } = headers;
  const told = { contentType, etag, lastModified };
  try {
    if (status === 304 && isKnown) return { ...told, bytes: undefined };
    if (status !== 200) {
      const retryAfter = readRetryAfter(headers["retry-after"]);
      throw new FeedFault("status", `It was answered ${status}.`, {
        status,
        ...(retryAfter && { retryAfter }),
      });
    }
    if (Number(headers["content-length"] ?? 0) > MAX_FEED_BYTES) throw makeTooLarge();
    return { ...told, bytes: await readBody(answer) };
  } catch (error) {
    throw toFault(error, signal);
  } finally {
    answer.destroy();
  }
}

/** Seconds; undefined where it states none, or a date. */
function readRetryAfter(stated: string | undefined): number | undefined {
  return stated !== undefined && /^\d{1,9}$/.test(stated) ? Number(stated) : undefined;
}

async function readBody(answer: IncomingMessage): Promise<Uint8Array> {
  const inflate = chooseInflating(answer.headers["content-encoding"]);
  const body = inflate ? answer.pipe(boundBytes()).on("error", pass).pipe(inflate) : answer;
  // An error of a stream before the last is none of the last's.
  function pass(error: Error) {
    body.destroy(error);
  }
  answer.on("error", pass);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_FEED_BYTES) throw makeTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function chooseInflating(encoding = "identity"): Transform | undefined {
  const named = encoding.trim().toLowerCase();
  if (named === "identity" || named === "") return undefined;
  if (named === "gzip" || named === "x-gzip") return createGunzip();
  if (named === "br") return createBrotliDecompress();
  throw new FeedFault(
    "encoding",
    `It is sent in the encoding ${named.slice(0, 40)}; gzip or br was asked for.`,
  );
}

/** Passes on what is sent, up to the limit. */
function boundBytes(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      done(size > MAX_FEED_BYTES ? makeTooLarge() : null, chunk);
    },
  });
}

function makeTooLarge(): FeedFault {
  const megabytes = MAX_FEED_BYTES / 1024 / 1024;
  return new FeedFault("too-large", `It is larger than ${megabytes} MB; a feed that is read has less.`);
}
