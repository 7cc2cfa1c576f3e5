/** What is sent to break things, among what is not, on the packaged service and the embedded engines. */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { harbour } from "../newsroom.ts";

const MB = 1024 * 1024;

/** Each by the code of its rejection. */
const HOSTILE: Record<string, { Body: Uint8Array; code: string }> = {
  "too-large.txt": { Body: new Uint8Array(21 * MB).fill(65), code: "too-large" },
  "nothing.txt": { Body: new Uint8Array(0), code: "empty" },
  "nested.json": { Body: strToU8(`{"uri":"x","body_text":${"[".repeat(200_000)}`), code: "hostile" },
  "entities.xml": { Body: strToU8(entityBomb()), code: "hostile" },
  "nested.html": {
    Body: strToU8(`<!doctype html><html><body>${"<div>".repeat(20_000)}Deep.`),
    code: "hostile",
  },
  "bomb.docx": { Body: docxBomb(), code: "hostile" },
  "noise.bin": {
    Body: Uint8Array.from({ length: MB }, (_, n) => (n * 7919 + (n >> 3) * 104_729) % 256),
    code: "unknown-format",
  },
  "cut.pdf": { Body: strToU8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"), code: "malformed" },
};

/** Nothing to refuse, but much to choke on. */
const HEAVY: Record<string, string> = {
  "one-line.txt": harbour(`${"No ship was lost in the storm that struck on Friday. ".repeat(20_000)}`),
  "no-spaces.txt": harbour(`The harbour reopened on Friday, its master said. ${"a".repeat(MB)}`),
  "lines.txt": harbour("The harbour reopened on Friday, its master said.\n".repeat(40_000)),
  '{"event":"FORGED"}\n{"event":"FORGED"}.txt': harbour("The harbour reopened on Friday, its master said."),
  ["__proto__"]: harbour("The harbour reopened on Friday, its master said."),
};

let stack: Stack;
let s3: S3Client;
const logged: string[] = [];

beforeAll(async () => {
  stack = await startStack({
    package: inject("package"),
    retryAtOnce: true,
    log: (name, line) => void (name.endsWith("ingest") && logged.push(line)),
  });
  s3 = new S3Client({
    endpoint: stack.s3,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    forcePathStyle: true,
  });
  const bodies: [key: string, Body: Uint8Array][] = [
    ...Object.entries(HOSTILE).map(([key, { Body }]): [string, Uint8Array] => [key, Body]),
    ...Object.entries(HEAVY).map(([key, text]): [string, Uint8Array] => [key, strToU8(text)]),
  ];
  for (const [n, [Key, Body]] of bodies.entries()) {
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
    const neighbour = strToU8(harbour(`On day ${n} the harbour reopened after three days of storm.`));
    await s3.send(
      new PutObjectCommand({ Bucket: stack.uploadBucket, Key: `desk/${n}.txt`, Body: neighbour }),
    );
  }
  await stack.settled();
}, 120_000);
afterAll(async () => {
  s3.destroy();
  await stack.stop();
});

async function get(path: string) {
  return JSON.parse(await (await fetch(stack.api + path)).text());
}

const receiptOf = (key: string) => get(`/uploads/${key.split("/").map(encodeURIComponent).join("/")}`);

describe("what is hostile is rejected, with a receipt that says why", () => {
  test.each(Object.entries(HOSTILE))("%s", async (key, { code }) => {
    expect(await receiptOf(key)).toMatchObject({ outcome: "rejected", rejection: { code } });
  });
});

describe("what is only heavy is read", () => {
  test.each(Object.keys(HEAVY))("%j", async (key) => {
    expect(await receiptOf(key)).toMatchObject({ key, outcome: "created" });
  });
});

test("their neighbours are not harmed", async () => {
  const count = Object.keys(HOSTILE).length + Object.keys(HEAVY).length;
  for (let n = 0; n < count; n++) {
    const { articleId } = await receiptOf(`desk/${n}.txt`);
    expect((await get(`/summaries/${articleId}`)).summary.text).toContain(`On day ${n} `);
  }
});

test("nothing is left on the queue, and nothing was tried twice", () => {
  expect(stack.deadLetters()).toEqual([]);
  expect(logged.filter((line) => line.includes("UPLOAD_FAILED"))).toEqual([]);
});

test("every line of the log is one event of ours, whatever a key holds", () => {
  expect(logged.length).toBeGreaterThan(20);
  for (const line of logged) expect(JSON.parse(line).event).toMatch(/^(UPLOAD|MESSAGE)_/);
});

function entityBomb(): string {
  const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY e0 "ha">${entities.join("")}]><nitf><body><body.content><p>&e12;</p></body.content></body></nitf>`;
}

function docxBomb(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "word/document.xml": new Uint8Array(120 * MB).fill(32),
  });
}
