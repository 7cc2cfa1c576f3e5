/** S3 on this machine: s3rver for the protocol, our store behind it, and in front what today's clients send beside. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import S3rver from "@20minutes/s3rver";
import accounts from "@20minutes/s3rver/lib/models/account.js";
import S3Error from "@20minutes/s3rver/lib/models/error.js";
import { LOCAL_CREDENTIALS } from "./account.ts";
import { AwsChunkedDecoder } from "./aws-chunked.ts";
import { ObjectStore, type RequestScope, requestScope } from "./object-store.ts";
import { type Notification, notifies, s3Event, s3TestEvent } from "./s3-event.ts";
import { versionListing } from "./version-listing.ts";

/** What is used of an AWS::S3::Bucket. */
export interface BucketProperties {
  BucketName?: string;
  VersioningConfiguration?: { Status: string };
  NotificationConfiguration?: { QueueConfigurations?: Notification[] };
}

export interface RunningS3 {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts S3 with these buckets, and tells their queues of each change.
 * @param directory where objects are kept
 * @param port 0 for any
 * @param send puts a message on the queue with this ARN; what it throws is tried again at the next change or start
 */
export async function startS3(
  directory: string,
  port: number,
  buckets: Map<string, BucketProperties>,
  send: (queueArn: string, body: string) => void,
): Promise<RunningS3> {
  const tell = () => {
    for (const change of store.ledger.changes()) {
      for (const notification of notificationsOf(buckets.get(change.bucket)))
        if (notifies(notification, change)) send(notification.Queue, s3Event(change));
      store.ledger.told(change);
    }
  };
  const versioned = (bucket: string) => buckets.get(bucket)?.VersioningConfiguration?.Status === "Enabled";
  const store = new ObjectStore(directory, versioned, tell);

  for (const [bucket, properties] of buckets) {
    if (await store.getBucket(bucket)) continue;
    await store.putBucket(bucket);
    for (const queue of new Set(notificationsOf(properties).map((notification) => notification.Queue)))
      send(queue, s3TestEvent(bucket, new Date()));
  }
  tell(); // what an earlier run could not

  accounts.DUMMY_ACCOUNT.createKeyPair(LOCAL_CREDENTIALS.accessKeyId, LOCAL_CREDENTIALS.secretAccessKey);
  const s3rver = new S3rver({
    directory,
    silent: true,
    vhostBuckets: false,
    // Its own check fails some of what SDK v3 signs; the key must still be ours.
    allowMismatchedSignatures: true,
  });
  s3rver.store = store;
  s3rver.context.store = store;
  s3rver.middleware.unshift(asTodaysClientsSpeak, versionListing(store.ledger), escapedOnce);
  s3rver.on("error", () => {}); // answered as S3 would; nothing more to say
  const server = createServer(s3rver.callback());
  server.on("close", () => s3rver.logger.close());
  await listening(server, port);
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      await ended(server);
      store.ledger.close();
    },
  };
}

/** Ends a server: what it is answering has a second to finish. */
export async function ended(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 1000).unref();
  await once(server, "close");
}

/** Listens on this machine only. */
export function listening(server: Server, port: number): Promise<void> {
  return new Promise((ready, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      ready();
    });
  });
}

function notificationsOf(bucket: BucketProperties | undefined): Notification[] {
  return bucket?.NotificationConfiguration?.QueueConfigurations ?? [];
}

/**
 * What s3rver does not know: versions, bodies in signed or trailing chunks, and source keys with reserved characters.
 * Runs around every request.
 */
const asTodaysClientsSpeak: S3rver.Middleware = async (ctx, next) => {
  const { headers } = ctx.req;
  const signed = "authorization" in headers || "X-Amz-Signature" in ctx.query || "Signature" in ctx.query;
  const form = headers["content-type"]?.startsWith("multipart/form-data"); // carries its signature in a field
  if (!signed && !form) throw new S3Error("AccessDenied", "Access Denied");
  if (headers["x-amz-content-sha256"]?.toString().startsWith("STREAMING-")) {
    headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD";
    const codings = (headers["content-encoding"] ?? "").split(",").map((coding) => coding.trim());
    const kept = codings.filter((coding) => coding && coding !== "aws-chunked").join(", ");
    if (kept) headers["content-encoding"] = kept;
    else delete headers["content-encoding"];
    ctx.req = Object.assign(ctx.req.pipe(new AwsChunkedDecoder()), { headers });
  }
  // An older curl signs without it.
  else headers["x-amz-content-sha256"] ??= "UNSIGNED-PAYLOAD";
  const [source, sourceVersion] = headers["x-amz-copy-source"]?.toString().split("?versionId=") ?? [];
  // s3rver reads it with decodeURI, which leaves what is reserved in a URI encoded.
  if (source !== undefined) headers["x-amz-copy-source"] = encodeURI(decodeURIComponent(source));
  const keepsMetadata = headers["x-amz-metadata-directive"] !== "REPLACE";
  // A copy of an earlier version over its own key changes it; s3rver takes it for one that changes nothing.
  if (sourceVersion !== undefined) headers["x-amz-metadata-directive"] = "REPLACE";

  const scope: RequestScope = {
    versionId: typeof ctx.query.versionId === "string" ? ctx.query.versionId : sourceVersion,
    keepsMetadata,
    deletes: ctx.method === "DELETE",
    putAs: ctx.method === "POST" ? "Post" : "Put",
  };
  await requestScope.run(scope, next);
  if (scope.answered) {
    ctx.set("x-amz-version-id", scope.answered.versionId);
    if (scope.answered.deleteMarker) ctx.set("x-amz-delete-marker", "true");
  }
};

/** s3rver escapes what it puts into XML twice. */
const escapedOnce: S3rver.Middleware = async (ctx, next) => {
  await next();
  if (typeof ctx.body === "string" && ctx.body.startsWith("<?xml"))
    ctx.body = ctx.body.replace(/&amp;(amp|lt|gt|quot|#x27|#x60);/g, "&$1;");
};
