/**
 * S3 on this machine: buckets with versions, signatures that are checked, and messages to the queues
 * of a bucket.
 */
import { createHash, type Hash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { LOCAL_CREDENTIALS } from "../account.ts";
import { addressOf, listen, stop } from "../http-server.ts";
import { decodeAwsChunked } from "./aws-chunked.ts";
import { answerPreflight, type CorsRule, findCorsHeaders } from "./cors.ts";
import { S3Error } from "./error.ts";
import { isNotified, type Notification, toS3Message, toS3TestMessage } from "./events.ts";
import { isFormUpload } from "./form-upload.ts";
import { ObjectStore } from "./object-store.ts";
import { perform } from "./operations.ts";
import type { S3Answer, S3Request } from "./request.ts";
import { checkSignature, type RequestHead } from "./signature.ts";
import { writeXml } from "./xml.ts";

/** What is used of an AWS::S3::Bucket. */
export interface BucketProperties {
  BucketName?: string;
  VersioningConfiguration?: { Status: string };
  NotificationConfiguration?: { QueueConfigurations?: Notification[] };
  CorsConfiguration?: { CorsRules: CorsRule[] };
}

export interface RunningS3 {
  endpoint: string;
  stop(): Promise<void>;
}

/** S3's own limit for one request. */
const MAX_OBJECT_BYTES = 5 * 1024 ** 3;

/**
 * Starts S3 with these buckets, and sends their queues each change.
 * @param directory where objects are kept
 * @param port 0 for any
 * @param send puts a message on the queue with this ARN; what it throws is tried again at the next
 *   change or start
 */
export async function startS3(
  directory: string,
  port: number,
  buckets: Map<string, BucketProperties>,
  send: (queueArn: string, body: string) => void,
  host?: string,
): Promise<RunningS3> {
  const known = new Map(
    [...buckets].map(([name, { VersioningConfiguration, CorsConfiguration }]) => [
      name,
      {
        isVersioned: VersioningConfiguration?.Status === "Enabled",
        corsRules: CorsConfiguration?.CorsRules ?? [],
      },
    ]),
  );
  const sendChanges = () => {
    for (const change of store.ledger.unsentChanges()) {
      for (const notification of findNotifications(buckets.get(change.bucket)))
        if (isNotified(notification, change)) send(notification.Queue, toS3Message(change));
      store.ledger.markSent(change);
    }
  };
  const store = new ObjectStore(directory, (bucket) => known.get(bucket)?.isVersioned ?? false, sendChanges);
  for (const [bucket, properties] of buckets)
    if (store.ledger.addBucket(bucket))
      for (const queue of new Set(findNotifications(properties).map((notification) => notification.Queue)))
        send(queue, toS3TestMessage(bucket, new Date()));
  sendChanges(); // what an earlier run could not send

  const underway = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answered = answer(request, response, store, known).finally(() => underway.delete(answered));
    underway.add(answered);
  });
  await listen(server, port, host);
  return {
    endpoint: addressOf(server),
    async stop() {
      await stop(server);
      await Promise.all(underway);
      store.ledger.close();
    },
  };
}

function findNotifications(bucket: BucketProperties | undefined): Notification[] {
  return bucket?.NotificationConfiguration?.QueueConfigurations ?? [];
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  store: ObjectStore,
  buckets: S3Request["buckets"],
): Promise<void> {
  const requestId = randomBytes(8).toString("hex").toUpperCase();
  response.setHeader("x-amz-request-id", requestId);
  const { method = "GET" } = request;
  const { corsRules = [] } = buckets.get(/^\/([^/?]*)/.exec(request.url ?? "")?.[1] ?? "") ?? {};
  for (const [name, value] of Object.entries(findCorsHeaders(corsRules, request.headers, method)))
    response.setHeader(name, value);
  try {
    const {
      status = 200,
      headers,
      body,
    }: S3Answer = method === "OPTIONS"
      ? { headers: answerPreflight(corsRules, request.headers) }
      : await perform(readRequest(request, store, buckets));
    if (typeof body === "string") response.setHeader("content-type", "application/xml");
    if (typeof body !== "object" && status !== 204)
      response.setHeader("content-length", Buffer.byteLength(body ?? ""));
    response.writeHead(status, headers);
    if (typeof body === "object") await pipeline(body, response);
    else response.end(body);
  } catch (error) {
    if (response.headersSent || request.errored) return void response.destroy();
    const { code, status, message, headers, details } =
      error instanceof S3Error ? error : toInternalError(error);
    if (status !== 304) response.setHeader("content-type", "application/xml");
    response.writeHead(status, headers);
    const xml = writeXml("Error", { Code: code, Message: message, ...details, RequestId: requestId });
    response.end(status === 304 || request.method === "HEAD" ? undefined : xml);
    request.resume(); // a client that still sends would not read the answer
  }
}

function toInternalError(error: unknown): S3Error {
  console.error(error);
  return new S3Error("InternalError", `We encountered an internal error. ${error}`);
}

/** @throws {S3Error} unless it is signed */
function readRequest(request: IncomingMessage, store: ObjectStore, buckets: S3Request["buckets"]): S3Request {
  const head = readHead(request);
  const { method, path, query, headers } = head;
  const signed = isFormUpload(head) ? undefined : checkSignature(head, LOCAL_CREDENTIALS, new Date());
  const contentSha256 = signed?.contentSha256 ?? "UNSIGNED-PAYLOAD";
  const [, bucket = "", key = ""] = /^\/([^/]*)\/?(.*)$/s.exec(decodeURIComponent(path)) ?? [];
  const isChunked = contentSha256.startsWith("STREAMING-");
  const length = headers[isChunked ? "x-amz-decoded-content-length" : "content-length"];
  if (length === undefined && headers["transfer-encoding"] !== undefined)
    throw new S3Error("MissingContentLength", "You must provide the Content-Length HTTP header.");
  if (Number(length) > MAX_OBJECT_BYTES)
    throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed object size.");
  // Left alone when it is not read to its end, so that the answer can still be sent.
  const raw: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  const areChunksSigned = contentSha256.startsWith("STREAMING-AWS4-HMAC-SHA256");
  const bytes = isChunked ? decodeAwsChunked(raw, areChunksSigned ? signed : undefined) : raw;
  const body = checkBody(bytes, {
    length: Number(length ?? 0),
    sha256: /^[0-9a-f]{64}$/.test(headers["x-amz-content-sha256"]?.toString() ?? "")
      ? contentSha256
      : undefined,
    md5: headers["content-md5"]?.toString(),
  });
  return { store, buckets, method, bucket, key, query: new Map(query), headers, body };
}

function readHead({ method = "GET", url = "/", headers }: IncomingMessage): RequestHead {
  const [path = "/", search = ""] = url.split(/\?(.*)/s);
  try {
    decodeURIComponent(path);
    const query = search
      .split("&")
      .filter(Boolean)
      .map((pair): [string, string] => {
        const [name = "", value = ""] = pair
          .split(/=(.*)/s)
          .map((text) => decodeURIComponent(text.replaceAll("+", " ")));
        return [name, value];
      });
    return { method, path, query, headers };
  } catch {
    throw new S3Error("InvalidURI", "Couldn't parse the specified URI.");
  }
}

/** Passes a body on, and throws at its end when it is not what the client stated. */
async function* checkBody(
  body: AsyncIterable<Buffer>,
  stated: { length: number; sha256: string | undefined; md5: string | undefined },
): AsyncGenerator<Buffer> {
  const sha256: Hash | undefined = stated.sha256 ? createHash("sha256") : undefined;
  const md5: Hash | undefined = stated.md5 ? createHash("md5") : undefined;
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    sha256?.update(piece);
    md5?.update(piece);
    yield piece;
  }
  if (length !== stated.length)
    throw new S3Error("IncompleteBody", "You did not provide the number of bytes that you stated");
  if (sha256 && sha256.digest("hex") !== stated.sha256)
    throw new S3Error(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match.",
    );
  if (md5 && md5.digest("base64") !== stated.md5)
    throw new S3Error("BadDigest", "The Content-MD5 you specified did not match what we received.");
}
