/** What the bucket may answer, and what is made of it: spoken over HTTP by a server that answers what a test wants. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { S3Client } from "@aws-sdk/client-s3";
import { afterEach, expect, test } from "vitest";
import { patience } from "../../lib/aws/patience.ts";
import { uploads } from "../../lib/aws/uploads.ts";
import { Rejection } from "../../lib/rejection.ts";
import type { UploadEvent } from "../../lib/uploads.ts";

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
    ...patience(5_000),
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    forcePathStyle: true,
  });
  return uploads(client);
}

const refusal = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

test("what the event says is too large is refused before the bucket is asked", async () => {
  const { read } = await bucketThat((_, response) => response.end());
  await expect(read({ ...UPLOAD, size: 2001 }, 2000)).rejects.toThrow(
    "The file has 2,001 bytes; at most 2,000 are read.",
  );
  expect(asked).toEqual([]);
});

test("what the bucket says is too large is refused before its bytes are read, whatever the event said", async () => {
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

test("what has no length is read as far as the limit, and then refused", async () => {
  const { read } = await bucketThat((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", more);
    more();
  });
  await expect(read(UPLOAD, 200_000)).rejects.toMatchObject({ code: "too-large" });
});

test("what has no length and is within the limit is read whole", async () => {
  const { read } = await bucketThat((_, response) => {
    response.write("The harbour ");
    response.end("reopened.");
  });
  expect(new TextDecoder().decode((await read(UPLOAD, 200_000))?.bytes)).toBe("The harbour reopened.");
});

test("a bucket that is busy is asked again, and the story is read", async () => {
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

test.each(["NoSuchKey", "NoSuchVersion"])("%s: another event tells of what became of it", async (code) => {
  const { read } = await bucketThat((_, response) => void response.writeHead(404).end(refusal(code)));
  expect(await read(UPLOAD, 2000)).toBeUndefined();
});

test("what names its version is that version, however its eTag is written", async () => {
  const { read } = await bucketThat((_, response) => {
    response.writeHead(200, { etag: '"0123-2"' });
    response.end("The harbour reopened.");
  });
  expect(await read({ ...UPLOAD, eTag: "4567" }, 2000)).toMatchObject({ eTag: "0123-2" });
});

test("what names no version is superseded when another object has taken its place", async () => {
  const { read } = await bucketThat((_, response) => {
    response.writeHead(200, { etag: '"0123"' });
    response.end("The harbour reopened.");
  });
  expect(await read({ ...UPLOAD, versionId: undefined, eTag: "4567" }, 2000)).toBeUndefined();
});
