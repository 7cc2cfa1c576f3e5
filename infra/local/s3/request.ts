/** A request to the embedded S3 whose signature is good, and its answer. */
import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import type { CorsRule } from "./cors.ts";
import { S3Error } from "./error.ts";
import type { ObjectStore } from "./object-store.ts";

export interface KnownBucket {
  isVersioned: boolean;
  corsRules: readonly CorsRule[];
}

export interface S3Request {
  store: ObjectStore;
  /** By name. */
  buckets: Map<string, KnownBucket>;
  method: string;
  bucket: string;
  key: string;
  query: Map<string, string>;
  headers: IncomingHttpHeaders;
  /** Reads as it comes; throws when it is not what was signed. */
  body: AsyncIterable<Buffer>;
}

export interface S3Answer {
  status?: number;
  headers?: Record<string, string>;
  /** A string is XML. */
  body?: string | Readable;
}

/** How many keys one request lists or deletes. */
export const MAX_LISTED = 1000;

const MAX_KEY_BYTES = 1024;

/** @throws {S3Error} when it is longer than S3 takes */
export function checkKey(key: string): void {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES)
    throw new S3Error("KeyTooLongError", "Your key is too long", {
      details: { MaxSizeAllowed: String(MAX_KEY_BYTES) },
    });
}

const MAX_XML_BYTES = 4 * 1024 * 1024;

/** The XML that a client sent. @throws {S3Error} when it is too long */
export async function readXml(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > MAX_XML_BYTES) throw new S3Error("MalformedXML", `Expected ${MAX_XML_BYTES} bytes at most.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
