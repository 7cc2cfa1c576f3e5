import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { AwsClient } from "aws4fetch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { decodeAwsChunked } from "../../infra/local/s3/aws-chunked.ts";
import { type RunningS3, startS3 } from "../../infra/local/s3/server.ts";
import { checkSignature, type RequestHead } from "../../infra/local/s3/signature.ts";

/** The examples of AWS's own documentation. */
describe("AWS's examples", () => {
  const credentials = {
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  };
  const at = new Date("2013-05-24T00:00:00Z");
  const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const CREDENTIAL = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";

  function signedRequest(
    method: string,
    path: string,
    query: [string, string][],
    more: Record<string, string>,
    signature: string,
  ): RequestHead {
    const headers: Record<string, string> = {
      host: "examplebucket.s3.amazonaws.com",
      "x-amz-content-sha256": EMPTY,
      "x-amz-date": "20130524T000000Z",
      ...more,
    };
    const names = Object.keys(headers).filter((name) => name !== "content-length");
    const authorization = [
      `AWS4-HMAC-SHA256 Credential=${CREDENTIAL}`,
      `SignedHeaders=${names.sort().join(";")}`,
      `Signature=${signature}`,
    ].join(",");
    return { method, path, query, headers: { ...headers, authorization } };
  }

  const upload = {
    date: "Fri, 24 May 2013 00:00:00 GMT",
    "x-amz-content-sha256": "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
    "x-amz-storage-class": "REDUCED_REDUNDANCY",
  };
  const page: [string, string][] = [
    ["max-keys", "2"],
    ["prefix", "J"],
  ];

  test.each([
    [
      "GetObject",
      signedRequest(
        "GET",
        "/test.txt",
        [],
        { range: "bytes=0-9" },
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
      ),
    ],
    [
      "PutObject",
      signedRequest(
        "PUT",
        "/test$file.text",
        [],
        upload,
        "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
      ),
    ],
    [
      "GetBucketLifecycle",
      signedRequest(
        "GET",
        "/",
        [["lifecycle", ""]],
        {},
        "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
      ),
    ],
    [
      "ListObjects",
      signedRequest("GET", "/", page, {}, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ],
  ])("%s is signed right, and not when anything of it changes", (_name, example) => {
    expect(checkSignature(example, credentials, at).signature).toHaveLength(64);
    const { headers } = example;
    for (const changed of [
      { ...example, method: "DELETE" },
      { ...example, path: "/other.txt" },
      { ...example, query: [...example.query, ["versionId", "1"] as [string, string]] },
      { ...example, headers: { ...headers, host: "other" } },
    ])
      expect(() => checkSignature(changed, credentials, at)).toThrow(
        expect.objectContaining({ code: "SignatureDoesNotMatch" }),
      );
    const unsigned = { ...example, headers: { ...headers, "x-amz-copy-source": "uploads/secret.txt" } };
    expect(() => checkSignature(unsigned, credentials, at)).toThrow("not signed");
  });

  test("a presigned URL is good until it expires", () => {
    const presigned: RequestHead = {
      method: "GET",
      path: "/test.txt",
      query: [
        ["X-Amz-Algorithm", "AWS4-HMAC-SHA256"],
        ["X-Amz-Credential", CREDENTIAL],
        ["X-Amz-Date", "20130524T000000Z"],
        ["X-Amz-Expires", "86400"],
        ["X-Amz-SignedHeaders", "host"],
        ["X-Amz-Signature", "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"],
      ],
      headers: { host: "examplebucket.s3.amazonaws.com" },
    };
    const check = (now: string) => checkSignature(presigned, credentials, new Date(now));
    expect(check("2013-05-25T00:00:00Z").contentSha256).toBe("UNSIGNED-PAYLOAD");
    expect(() => check("2013-05-25T00:00:01Z")).toThrow("Request has expired");
  });

  test("an upload in signed chunks is taken apart, and refused when a byte of it changes", async () => {
    const head = signedRequest(
      "PUT",
      "/examplebucket/chunkObject.txt",
      [],
      {
        host: "s3.amazonaws.com",
        "content-encoding": "aws-chunked",
        "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "x-amz-decoded-content-length": "66560",
        "x-amz-storage-class": "REDUCED_REDUNDANCY",
        "content-length": "66824",
      },
      "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
    );
    head.headers.authorization = head.headers.authorization!.replace(
      /SignedHeaders=[^,]+/,
      "SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;" +
        "x-amz-decoded-content-length;x-amz-storage-class",
    );
    const signed = checkSignature(head, credentials, at);
    const chunk = (size: number, signature: string) =>
      `${size.toString(16)};chunk-signature=${signature}\r\n${"a".repeat(size)}\r\n`;
    const body = [
      chunk(65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
      chunk(1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
      chunk(0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ].join("");
    const decode = async (text: string) => {
      const pieces = text.match(/.{1,1000}/gs)!.map((piece) => Buffer.from(piece));
      const decoded: Buffer[] = [];
      for await (const bytes of decodeAwsChunked(Readable.from(pieces), signed)) decoded.push(bytes);
      return Buffer.concat(decoded);
    };
    expect((await decode(body)).equals(Buffer.alloc(66560, "a"))).toBe(true);
    for (const at of [90, 65_800])
      await expect(decode(`${body.slice(0, at)}b${body.slice(at + 1)}`)).rejects.toMatchObject({
        code: "SignatureDoesNotMatch",
      });
    await expect(decode(body.slice(0, 66_000))).rejects.toMatchObject({ code: "IncompleteBody" });
  });
});

describe("the endpoint", () => {
  let directory: string;
  let running: RunningS3;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "signature-"));
    running = await startS3(directory, 0, new Map([["uploads", {}]]), () => {});
  });
  afterAll(async () => {
    await running.stop();
    await rm(directory, { recursive: true });
  });

  const urlOf = (key: string, query = "") => `${running.endpoint}/uploads/${encodeURIComponent(key)}${query}`;

  function signerOf(differently: { secretAccessKey?: string; accessKeyId?: string; region?: string } = {}) {
    return new AwsClient({ ...LOCAL_CREDENTIALS, region: LOCAL_REGION, service: "s3", ...differently });
  }

  async function codeOf(answer: Response): Promise<string> {
    const text = await answer.text();
    return answer.ok ? "" : `${answer.status} ${/<Code>(.*?)<\/Code>/.exec(text)?.[1]}`;
  }

  test.each(["a b+c.txt", "küste/日本.txt", "it's (new)!~*.txt", "100%.txt"])(
    "takes what another signs for %s, in the header and in the URL",
    async (key) => {
      expect(await codeOf(await signerOf().fetch(urlOf(key), { method: "PUT", body: key }))).toBe("");
      const presigned = await signerOf().sign(urlOf(key, "?X-Amz-Expires=60"), { aws: { signQuery: true } });
      expect(await (await fetch(presigned.url)).text()).toBe(key);
    },
  );

  test.each([
    ["a wrong secret", { secretAccessKey: "lokal" }, "403 SignatureDoesNotMatch"],
    ["an unknown key", { accessKeyId: "another" }, "403 InvalidAccessKeyId"],
    ["another region", { region: "eu-west-1" }, "400 AuthorizationHeaderMalformed"],
  ])("refuses %s as S3 does", async (_name, differently, code) => {
    const answer = await signerOf(differently).fetch(urlOf("a.txt"), { method: "PUT", body: "text" });
    expect(await codeOf(answer)).toBe(code);
  });

  test("says so to the SDK, too", async () => {
    const s3 = new S3Client({
      endpoint: running.endpoint,
      region: LOCAL_REGION,
      credentials: { accessKeyId: "local", secretAccessKey: "lokal" },
      forcePathStyle: true,
    });
    const key = { Bucket: "uploads", Key: "a.txt" };
    await expect(s3.send(new PutObjectCommand({ ...key, Body: "text" }))).rejects.toMatchObject({
      name: "SignatureDoesNotMatch",
    });
    await expect(s3.send(new GetObjectCommand(key))).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
    s3.destroy();
  });

  test("refuses a presigned URL that expired or was changed, and what was signed long ago", async () => {
    const ago = (minutes: number) =>
      new Date(Date.now() - minutes * 60_000).toISOString().replace(/[-:]|\.\d+/g, "");
    const sign = (minutes: number) =>
      signerOf().sign(urlOf("a.txt", "?X-Amz-Expires=60"), {
        aws: { signQuery: true, datetime: ago(minutes) },
      });
    expect(await codeOf(await fetch((await sign(2)).url))).toBe("403 AccessDenied");
    const longer = (await sign(2)).url.replace("Expires=60", "Expires=6000");
    expect(await codeOf(await fetch(longer))).toBe("403 SignatureDoesNotMatch");
    const old = await signerOf().sign(urlOf("a.txt"), { aws: { datetime: ago(20) } });
    expect(await codeOf(await fetch(old))).toBe("403 RequestTimeTooSkewed");
  });

  test("answers a refused upload before the client is done, and goes on", async () => {
    const { headers } = await signerOf({ secretAccessKey: "lokal" }).sign(urlOf("a.txt"), { method: "PUT" });
    const length = 8 << 20;
    const upload = request(urlOf("a.txt"), {
      method: "PUT",
      headers: { ...Object.fromEntries(headers), "content-length": length },
    });
    upload.end(Buffer.alloc(length));
    const [answer] = await once(upload, "response");
    expect(answer.statusCode).toBe(403);
    answer.resume();
    await once(answer, "end");
    expect(await codeOf(await signerOf().fetch(urlOf("a.txt"), { method: "PUT", body: "text" }))).toBe("");
  });
});
