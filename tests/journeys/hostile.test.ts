/** What is sent to break things, among what is not, on the packaged service and the embedded engines. */
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { type HostileUpload, UPLOADS } from "../hostile/uploads.ts";
import { connectLocalS3 } from "../local-s3.ts";
import { harbour } from "../newsroom.ts";

const MB = 1024 * 1024;

/** Stands in stories, and so in no line of the log. */
const SECRET = "Skarholm ferry sold to Ingrid Falk";

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
  // What reads these says in its error what it met, a few words of the story among it.
  "quoted.json": { Body: strToU8(`{"uri":"x","headline":"${SECRET}" "body_text"`), code: "malformed" },
  "quoted.xml": {
    Body: strToU8(`<?xml version="1.0"?><nitf><body><body.content><p>${SECRET}</q></p></nitf>`),
    code: "malformed",
  },
};

/** Nothing to refuse, but much to choke on. */
const HEAVY: Record<string, string> = {
  "one-line.txt": harbour(`${"No ship was lost in the storm that struck on Friday. ".repeat(20_000)}`),
  "no-spaces.txt": harbour(`The harbour reopened on Friday, its master said. ${"a".repeat(MB)}`),
  "lines.txt": harbour("The harbour reopened on Friday, its master said.\n".repeat(40_000)),
  '{"event":"FORGED"}\n{"event":"FORGED"}.txt': harbour("The harbour reopened on Friday, its master said."),
  "\u001b[31mred\u001b[0m \u009b2J \u202etxt.exe \r\n.txt": harbour(
    `The ${SECRET}, its master said on Friday.`,
  ),
  ["__proto__"]: harbour("The harbour reopened on Friday, its master said."),
};

let stack: Stack;
let s3: S3Client;
const logged: string[] = [];
/** Of the hostile uploads of the readers' own tests those that the newsroom's limit lets in. */
const sent: Pick<HostileUpload, "name" | "key" | "ends">[] = [];
/** The most that the function held at any time, bytes. */
let mostHeld = 0;

beforeAll(async () => {
  stack = await startStack({
    package: inject("package"),
    retryAtOnce: true,
    log: (name, line) => void (name.endsWith("ingest") && logged.push(line)),
    holds(name, bytes) {
      if (name.endsWith("ingest")) mostHeld = Math.max(mostHeld, bytes);
    },
  });
  s3 = connectLocalS3(stack.s3);
  const bodies: [key: string, Body: Uint8Array][] = [
    ...Object.entries(HOSTILE).map(([key, { Body }]): [string, Uint8Array] => [key, Body]),
    ...Object.entries(HEAVY).map(([key, text]): [string, Uint8Array] => [key, strToU8(text)]),
  ];
  for (const [n, { name, key, ends, make }] of UPLOADS.entries()) {
    const made = make();
    if (made.length > 20 * MB) continue; // refused by its size, as too-large.txt is
    const Body = typeof made === "string" ? strToU8(made) : made;
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: `hostile/${n} ${key}`, Body }));
    sent.push({ key: `hostile/${n} ${key}`, name, ends });
    await stack.settled(); // making the next one would hold up the engines, which share this thread
  }
  for (const [n, [Key, Body]] of bodies.entries()) {
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
    const neighbour = strToU8(harbour(`On day ${n} the harbour reopened after three days of storm.`));
    await s3.send(
      new PutObjectCommand({ Bucket: stack.uploadBucket, Key: `desk/${n}.txt`, Body: neighbour }),
    );
  }
  await stack.settled();
}, 600_000);
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

test("whatever asks for too much ends as it should, each with its receipt", async () => {
  expect(sent.length).toBeGreaterThan(60);
  for (const { name, key, ends } of sent) {
    const { outcome, rejection } = await receiptOf(key);
    expect(ends, name).toContain(outcome === "rejected" ? rejection.code : "article");
  }
});

test("and at no time does the function hold half of the memory that it has", () => {
  expect(mostHeld).toBeGreaterThan(20 * MB);
  expect(mostHeld).toBeLessThan(512 * MB);
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

test("nothing is left on the queue, and nothing was tried again but for want of time", () => {
  expect(stack.deadLetters()).toEqual([]);
  const failures = logged.map((line) => JSON.parse(line)).filter(({ event }) => event === "UPLOAD_FAILED");
  // On a busy machine; whatever it was, its receipt says above that it was done in the end.
  for (const { error } of failures) expect(error).toMatch(/^(Timeout|OutOfTime)Error$/);
});

test("no line of the log holds a word of a story, whether it was read or refused", () => {
  const words = [...SECRET.split(" ").filter((word) => word.length > 4), "reopened", "island council"];
  expect(logged.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
});

test("every line of the log is one event of ours, whatever a key holds", () => {
  expect(logged.length).toBeGreaterThan(20);
  for (const line of logged) {
    expect(JSON.parse(line).event).toMatch(/^(UPLOAD|MESSAGE|ARTICLE)_/);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
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
