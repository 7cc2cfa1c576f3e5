/** A client that is generated from the served document talks to the packaged service. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { generateApi } from "swagger-typescript-api";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";

/** What is used of the generated client here; the whole of it is in the document. */
interface Client {
  summaries: {
    getSummary(
      id: string,
      query?: { style?: string },
    ): Promise<{ data: { headline: string; summary: { text: string } } }>;
    listSummaries(query?: { limit?: number }): Promise<{ data: { summaries: { articleId: string }[] } }>;
  };
  articles: { getArticle(id: string): Promise<{ data: { body: { text: string }[] } }> };
  uploads: { getReceipt(key: string): Promise<{ data: { outcome: string; articleId: string } }> };
}

let stack: Stack;
let directory: string;
let client: Client;

beforeAll(async () => {
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  directory = await mkdtemp(join(tmpdir(), "client-"));
  const document = await (await fetch(`${stack.api}/openapi.json`)).json();
  const { files } = await generateApi({
    spec: document,
    output: false,
    httpClientType: "fetch",
    silent: true,
  });
  const path = join(directory, "client.ts");
  await writeFile(path, files[0]?.fileContent ?? "");
  const { Api }: { Api: new (config: { baseUrl: string }) => Client } = await import(path);
  client = new Api({ baseUrl: stack.api });

  const s3 = new S3Client({
    endpoint: stack.s3,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    forcePathStyle: true,
  });
  const Body = await readFile(new URL("../fixtures/sample.txt", import.meta.url));
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: "sample.txt", Body }));
  await stack.settled();
  s3.destroy();
});
afterAll(async () => {
  await stack.stop();
  await rm(directory, { recursive: true, force: true });
});

test("it finds what became of an upload, its summary, its article, and the list it is in", async () => {
  const { data: receipt } = await client.uploads.getReceipt("sample.txt");
  expect(receipt.outcome).toBe("created");
  const { data: summarised } = await client.summaries.getSummary(receipt.articleId, { style: "bullets" });
  expect(summarised.headline).toBe("Russia claims Ukrainian drone strikes killed 14 in Belgorod");
  const { data: article } = await client.articles.getArticle(receipt.articleId);
  expect(article.body).toHaveLength(10);
  const { data: list } = await client.summaries.listSummaries({ limit: 5 });
  expect(list.summaries.map(({ articleId }) => articleId)).toEqual([receipt.articleId]);
});

test("it is told of an error in the contract's own form", async () => {
  await expect(client.summaries.getSummary("nobody")).rejects.toMatchObject({
    status: 404,
    error: { type: "/problems/not-found", status: 404 },
  });
});
