/** The embedded stack holds what its API answers against the contract. */
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { checkingAnswers } from "../../infra/local/checked-answers.ts";
import { startHttpApi } from "../../infra/local/http-api.ts";

const RECEIPT = {
  key: "a",
  outcome: "created",
  warnings: [],
  at: "2024-03-01T09:00:00Z",
  message: "Out since 2024-03-01T09:00:00Z.",
  visible: true,
};

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Asks for a receipt of a function that answers with this. @returns the status, and what was logged */
async function ask(answer: object): Promise<[status: number, lines: number]> {
  const api = { invoke: async () => ({ result: answer }) };
  const lines: string[] = [];
  const invoked = checkingAnswers(api, (line) => lines.push(line));
  const { endpoint, stop } = await startHttpApi([{ key: "ANY /uploads/{key+}", invoked }], 0);
  stops.push(stop);
  const { status } = await fetch(`${endpoint}/uploads/a`);
  return [status, lines.length];
}

const json = (body: object) => ({
  statusCode: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

test("an answer that the contract promises goes out, compressed or not, and so does a problem", async () => {
  expect(await ask(json(RECEIPT))).toEqual([200, 0]);
  const { body, ...rest } = json(RECEIPT);
  const headers = { ...rest.headers, "content-encoding": "gzip" };
  const zipped = { ...rest, headers, body: gzipSync(body).toString("base64"), isBase64Encoded: true };
  expect(await ask(zipped)).toEqual([200, 0]);
  expect(await ask({ statusCode: 404, headers: {}, body: "{}" })).toEqual([404, 0]);
});

test("an answer that the contract does not promise is a fault of ours, where answers are checked", async () => {
  expect(await ask(json({ key: "a", outcome: "read" }))).toEqual([500, 1]);
  expect(await ask({ ...json(RECEIPT), headers: { "content-type": "application/xml" } })).toEqual([500, 1]);
});
