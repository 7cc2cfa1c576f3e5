/**
 * What the bucket may answer, and what becomes of it. A server on HTTP gives the answers that a test needs.
 */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { S3Client } from "@aws-sdk/client-s3";
import { afterEach, expect, test } from "vitest";
import { makeUploadBucket } from "../../../lib/aws/bucket.ts";
import { retryConfig } from "../../../lib/aws/retry-config.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { Rejection } from "../../../lib/rejection.ts";

const UPLOAD: UploadEvent = {
  kind: "put",
  bucket: "uploads",
  key: "desk/harbour.txt",
  versionId: "v1",
  eTag: undefined,
  sequencer: "01",
  size: undefined,
  at: "2024-03-01T09:00:00Z",
};

let server: Server;
let client: S3Client;
let asked: string[];

afterEach(async () => {
  client.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

async function bucketThat(answers: RequestListener) {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method}`);
    answers(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  client = new S3Client({
    ...retryConfig(5_000),
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    forcePathStyle: true,
  });
  return makeUploadBucket(client);
}

const refusal = (code: string, message = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>`;

test("an upload that is too large by its event is refused before the bucket is read", async () => {
  const { read } = await bucketThat((_, response) => response.end());
  await expect(read({ ...UPLOAD, size: 2001 }, 2000)).rejects.toThrow(
    "The file has 2,001 bytes; at most 2,000 are read.",
  );
  expect(asked).toEqual([]);
});

test("an upload that is too large by the bucket is refused before its bytes are read, whatever the event states", async () => {
  let written = 0;
  const { read } = await bucketThat((_, response) => {
    response.writeHead(200, { "content-length": 1_000_000_000 });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
    };
    response.on("drain", more);
    more();
  });
  await expect(read({ ...UPLOAD, size: 10 }, 2000)).rejects.toMatchObject({ code: "too-large" });
  expect(written).toBeLessThan(20_000_000); // what lay in the sockets' buffers
});

test("an upload without a length is read up to the limit, and then refused", async () => {
  const { read } = await bucketThat((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", more);
    more();
  });
  await expect(read(UPLOAD, 200_000)).rejects.toMatchObject({ code: "too-large" });
});

test("an upload without a length that is within the limit is read whole", async () => {
  const { read } = await bucketThat((_, response) => {
    response.write("The harbour ");
    response.end("reopened.");
  });
  expect(new TextDecoder().decode((await read(UPLOAD, 200_000))?.bytes)).toBe("The harbour reopened.");
});

test("a busy bucket is asked again, and the story is read", async () => {
  const { read } = await bucketThat((_, response) => {
    if (asked.length < 3) response.writeHead(503).end(refusal("SlowDown"));
    else response.end("The harbour reopened.");
  });
  expect((await read(UPLOAD, 2000))?.bytes).toHaveLength(21);
  expect(asked).toHaveLength(3);
});

test.each([
  ["busy", 503, "SlowDown"],
  ["down", 500, "InternalError"],
  ["closed to us", 403, "AccessDenied"],
])(
  "a bucket that stays %s is a failure to be tried again, and no rejection of the story",
  async (_, status, code) => {
    const { read } = await bucketThat((_, response) => void response.writeHead(status).end(refusal(code)));
    const failure = await read(UPLOAD, 2000).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(Rejection);
    expect(failure).toMatchObject({ name: code });
  },
);

test.each(["NoSuchKey", "NoSuchVersion"])("%s: a later event says what became of it", async (code) => {
  const { read } = await bucketThat((_, response) => void response.writeHead(404).end(refusal(code)));
  expect(await read(UPLOAD, 2000)).toBeUndefined();
});

test("an event that names its version gets that version, however its eTag is written", async () => {
  const { read } = await bucketThat((_, response) => {
    response.writeHead(200, { etag: '"0123-2"' });
    response.end("The harbour reopened.");
  });
  expect(await read({ ...UPLOAD, eTag: "4567" }, 2000)).toMatchObject({ eTag: "0123-2" });
});

test("an event that names no version is superseded if another object has replaced its own", async () => {
  const { read } = await bucketThat((_, response) => {
    response.writeHead(200, { etag: '"0123"' });
    response.end("The harbour reopened.");
  });
  expect(await read({ ...UPLOAD, versionId: undefined, eTag: "4567" }, 2000)).toBeUndefined();
});

/** A bucket that refuses the bytes, and says what an object is. */
const bucketThatRefuses = (
  status: number,
  code: string,
  message: string,
  head: { status: number; encryption?: string },
) =>
  bucketThat(({ method }, response) => {
    if (method !== "HEAD") response.writeHead(status).end(refusal(code, message));
    else {
      if (head.encryption) response.setHeader("x-amz-server-side-encryption", head.encryption);
      response.writeHead(head.status).end();
    }
  });

const SENDERS_KEY =
  "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.";
const NO_DECRYPT =
  "User: arn:aws:sts::111122223333:assumed-role/ingest/ingest is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:444455556666:key/1234abcd because no resource-based policy allows the kms:Decrypt action";
const NO_READ =
  "User: arn:aws:sts::111122223333:assumed-role/ingest/ingest is not authorized to perform: s3:GetObject on resource: &quot;arn:aws:s3:::uploads/desk/harbour.txt&quot; because no identity-based policy allows the s3:GetObject action";

test.each([
  ["archived", 403, "InvalidObjectState", "The operation is not valid for the object's storage class", {}],
  ["encrypted with a key that its sender keeps", 400, "InvalidRequest", SENDERS_KEY, { status: 400 }],
  ["encrypted with a key that this service", 403, "AccessDenied", NO_DECRYPT, { encryption: "aws:kms" }],
  ["encrypted with a key that this service", 403, "AccessDenied", "Access Denied", { encryption: "aws:kms" }],
  [
    "encrypted with a key that this service",
    403,
    "AccessDenied",
    "Access Denied",
    { encryption: "aws:kms:dsse" },
  ],
  ["encrypted with a key that this service", 400, "KMS.DisabledException", "arn:aws:kms:… is disabled.", {}],
  ["encrypted with a key that this service", 400, "KMS.NotFoundException", "Key does not exist", {}],
  [
    "encrypted with a key that this service",
    400,
    "KMS.KMSInvalidStateException",
    "… is pending deletion.",
    {},
  ],
])(
  "an object that is %s (%i %s) is rejected, and its sender told what to do",
  async (why, status, code, message, head) => {
    const { read } = await bucketThatRefuses(status, code, message, { status: 200, ...head });
    const rejected = await read(UPLOAD, 2000).catch((error: unknown) => error);
    expect(rejected).toBeInstanceOf(Rejection);
    expect(rejected).toMatchObject({
      code: "out-of-reach",
      message: expect.stringContaining(why),
      hint: expect.stringContaining("standard storage class"),
    });
  },
);

test.each([
  ["the role may not read", 403, "AccessDenied", NO_READ, { status: 403 }],
  ["the role may not read, and nothing more is said", 403, "AccessDenied", "Access Denied", { status: 403 }],
  [
    "the bucket's policy lets no bytes out",
    403,
    "AccessDenied",
    NO_READ,
    { status: 200, encryption: "AES256" },
  ],
  ["too much is asked of the key", 400, "KMS.ThrottlingException", "Rate exceeded", { status: 200 }],
  ["the request is not what S3 expects", 400, "InvalidRequest", "Missing required header", { status: 200 }],
])("%s: to be tried again, for it is no fault of the file", async (_, status, code, message, head) => {
  const { read } = await bucketThatRefuses(status, code, message, head);
  const failure = await read(UPLOAD, 2000).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(Rejection);
  expect(failure).toMatchObject({ name: code });
});

test("the current version of a key is known, even if it is encrypted with its sender's key", async () => {
  const { findCurrent: current } = await bucketThat((_, response) => void response.writeHead(400).end());
  expect(await current(UPLOAD)).toEqual({ versionId: undefined, eTag: undefined, size: undefined });
});
