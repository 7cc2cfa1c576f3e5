/** A request to the embedded S3 whose signature is good, and its answer. */
import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { S3Error } from "./error.ts";
import type { ObjectStore } from "./object-store.ts";

export interface S3Request {
  store: ObjectStore;
  /** Whether a bucket of this name keeps versions; undefined when there is none. */
  buckets: Map<string, { isVersioned: boolean }>;
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
