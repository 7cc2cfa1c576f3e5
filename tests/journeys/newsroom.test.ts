/** From an upload to a summary, on the packaged service and the embedded engines. */
import { readFile } from "node:fs/promises";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalS3 } from "../local-s3.ts";

let stack: Stack;
let s3: S3Client;
const logged: string[] = [];

beforeAll(async () => {
  stack = await startStack({
    package: inject("package"),
    retryAtOnce: true,
    log: (_, line) => void logged.push(line),
  });
  s3 = connectLocalS3(stack.s3);
});
afterAll(async () => {
  s3.destroy();
  await stack.stop();
});

async function put(Key: string, Body: string | Uint8Array, ContentType?: string): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body, ContentType }));
  await stack.settled();
}

async function remove(Key: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: stack.uploadBucket, Key }));
  await stack.settled();
}

async function get(path: string) {
  const response = await fetch(stack.api + path);
  return { status: response.status, headers: response.headers, json: JSON.parse(await response.text()) };
}

const receiptOf = async (key: string) =>
  (await get(`/uploads/${key.split("/").map(encodeURIComponent).join("/")}`)).json;

describe("the sample article", () => {
  let id: string;
  beforeAll(async () => {
    await put("world/belgorod.txt", await readFile(new URL("../fixtures/sample.txt", import.meta.url)));
    id = (await receiptOf("world/belgorod.txt")).articleId;
  });

  test("is read as its author meant it", async () => {
    const { json } = await get(`/articles/${id}`);
    expect(json.headline).toBe("Russia claims Ukrainian drone strikes killed 14 in Belgorod");
    expect(json.standfirst).toMatch(/^Ukraine says it only hit military .* defence\."$/);
    expect(json.images).toEqual([
      {
        caption: "Firefighters put out a burning car after the strikes on Belgorod.",
        credit: "Telegram (Belgorod Channel No.1)",
      },
    ]);
    expect(json.body).toHaveLength(10);
    expect(JSON.stringify(json.body)).not.toMatch(/Firefighters|Telegram/);
  });

  test("is summarised in three whole sentences of its body", async () => {
    const [{ json }, article] = [await get(`/summaries/${id}`), (await get(`/articles/${id}`)).json];
    expect(json.headline).toBe(article.headline);
    expect(json.summary.sentences).toHaveLength(3);
    for (const { text, block, start, end } of json.summary.sentences) {
      expect(article.body[block].text.slice(start, end)).toBe(text);
      expect(text).toMatch(/^[A-Z].*[.]"?$/);
    }
  });

  test("breaks no sentence at the quotation that closes it", async () => {
    const { json } = await get(`/summaries/${id}?sentences=10`);
    const quoting = json.summary.sentences.find(({ text }: { text: string }) => text.includes("incompetent"));
    expect(quoting.text).toMatch(/Russian air defence\."$/);
  });
});

test.each([
  ["odt/barge.odt", "odt", "application/vnd.oasis.opendocument.text"],
  ["mhtml/barge.mhtml", "mhtml", "multipart/related"],
])("a document as its program wrote it is summarised: %s", async (file, format, type) => {
  await put(`culture/${file}`, await readFile(new URL(`../fixtures/${file}`, import.meta.url)), type);
  const receipt = await receiptOf(`culture/${file}`);
  expect(receipt).toMatchObject({ outcome: "created", format });
  expect(receipt.warnings.map(({ code }: { code: string }) => code)).not.toContain("type-mismatch");
  const { json } = await get(`/summaries/${receipt.articleId}?sentences=2`);
  expect(json.headline).toBe("Library barge opens its hatch on the river Ell");
  expect(json.summary.text).toMatch(/^The county['’]s first library barge made fast/);
});

describe("a story of the desk", () => {
  const first =
    "Ferry service halted\n\nThe ferry to the islands was halted on Monday after a fire in its engine room. Nobody was hurt. Two hundred passengers were taken ashore by fishing boats.\n";
  const second = first.replace("Two hundred", "Three hundred");

  test("goes from upload to summary, correction and withdrawal, and its receipt tells each step", async () => {
    const key = "desk/ferry.txt";
    await put(key, first);
    const created = await receiptOf(key);
    expect(created).toMatchObject({ key, outcome: "created", format: "text" });
    const summary = `/summaries/${created.articleId}`;
    expect((await get(summary)).json.summary.text).toContain("Two hundred passengers");

    await put(key, second);
    expect(await receiptOf(key)).toMatchObject({ outcome: "updated", articleId: created.articleId });
    expect((await get(summary)).json.summary.text).toContain("Three hundred passengers");

    await remove(key);
    expect(await receiptOf(key)).toMatchObject({ outcome: "withdrawn", articleId: created.articleId });
    expect((await get(summary)).status).toBe(410);
    expect((await get(`/articles/${created.articleId}`)).status).toBe(410);

    await put(key, first);
    expect((await get(summary)).json.summary.text).toContain("Two hundred passengers");
  });

  test.each([
    "desk/two words+plus.txt",
    "büro/été №5 100%.txt",
    "desk/a&b=c?d#e.txt",
    "deep/er/and/deep/er.txt",
  ])("may have any key: %s", async (key) => {
    await put(key, first);
    expect(await receiptOf(key)).toMatchObject({ key, outcome: "created" });
  });

  test("may come in parts", async () => {
    const target = { Bucket: stack.uploadBucket, Key: "desk/in-parts.txt" };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target));
    const { ETag } = await s3.send(
      new UploadPartCommand({ ...target, UploadId, PartNumber: 1, Body: first }),
    );
    await s3.send(
      new CompleteMultipartUploadCommand({
        ...target,
        UploadId,
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
      }),
    );
    await stack.settled();
    expect(await receiptOf(target.Key)).toMatchObject({ outcome: "created" });
  });

  test("is in the list, latest first, with the summary asked for", async () => {
    const { json } = await get("/summaries?sentences=1&limit=2");
    expect(json.summaries).toHaveLength(2);
    expect(json.summaries[0].summary.sentences).toHaveLength(1);
    const { json: rest } = await get(`/summaries?limit=2&cursor=${json.next}`);
    expect(rest.summaries[0].articleId).not.toBe(json.summaries[0].articleId);
  });
});

describe("a file that cannot be read", () => {
  test("is rejected with a receipt, without a retry, and its neighbours are not harmed", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919 + (n >> 3) * 104_729) % 256);
    const before = logged.length;
    await put("desk/noise.bin", noise);
    expect(await receiptOf("desk/noise.bin")).toMatchObject({
      outcome: "rejected",
      rejection: { code: "unknown-format", message: expect.any(String), hint: expect.any(String) },
    });
    const told = logged.slice(before).filter((line) => line.includes("desk/noise.bin"));
    expect(told).toHaveLength(1);
    expect(stack.deadLetters()).toEqual([]);
  });

  test("leaves the good story standing that it was to replace", async () => {
    await put(
      "desk/harbour.txt",
      "Harbour reopens\n\nThe harbour reopened on Friday after three days of storm, its master said.\n",
    );
    const { articleId } = await receiptOf("desk/harbour.txt");
    await put("desk/harbour.txt", "");
    expect(await receiptOf("desk/harbour.txt")).toMatchObject({
      outcome: "rejected",
      articleId,
      rejection: { code: "empty" },
    });
    expect((await get(`/summaries/${articleId}`)).status).toBe(200);
  });
});

test("a message that is no upload event is done with", async () => {
  stack.send('{"Service":"Amazon S3","Event":"s3:TestEvent"}');
  stack.send("hello");
  await stack.settled();
  expect(stack.deadLetters()).toEqual([]);
});

test("every error is a problem, even of a path or a method that is none of ours", async () => {
  for (const [method, path, status] of [
    ["GET", "/nowhere", 404],
    ["POST", "/summaries", 405],
    ["GET", "/summaries/nobody", 404],
    ["GET", "/summaries?colour=red", 400],
  ] as const) {
    const response = await fetch(stack.api + path, { method });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      status,
      "application/problem+json",
    ]);
  }
});

test("no text of an article is ever logged", () => {
  expect(logged.join("\n")).not.toMatch(/ferry to the islands|Belgorod,|harbour reopened/);
});
