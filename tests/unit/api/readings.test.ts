/** How a file would be read: a dry run, of which nothing is kept. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aNewsroom, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour reopens</title></head><body><main><article>
<h1>Harbour reopens</h1><p>The harbour reopened on Friday after three days of storm, its master said.</p>
<figure><img src="a.jpg" alt=""><figcaption>The harbour on Friday.</figcaption></figure>
<p>No ship was lost. Ferries sail again on Monday, and the fish market opens on Tuesday.</p></article></main></body></html>`;

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
afterAll(() => newsroom.stop());

const post = (body: string | Uint8Array, query: Record<string, string> = {}, method = "POST") =>
  ask(newsroom, NOON, "/readings", { method, query, body: Buffer.from(body) });

test("the article, what was left out of it by which rule, and a summary with what it leaves out and why", async () => {
  const { status, json } = await post(PAGE, { name: "page.html" });
  expect(status).toBe(200);
  expect(json.article).toMatchObject({ headline: "Harbour reopens", format: "html" });
  expect(json.dropped).toContainEqual({ rule: "caption", text: "The harbour on Friday." });
  expect(json.summary.text).toContain("The harbour reopened on Friday");
  const told = [...json.summary.sentences, ...json.notChosen].map(({ text }: { text: string }) => text);
  expect(told.sort()).toEqual(
    [
      "The harbour reopened on Friday after three days of storm, its master said.",
      "No ship was lost.",
      "Ferries sail again on Monday, and the fish market opens on Tuesday.",
    ].sort(),
  );
});

test("what would be rejected says so, as its receipt would", async () => {
  const { status, json } = await post("");
  expect([status, json.rejection.code]).toEqual([200, "empty"]);
});

test("nothing of it is kept", async () => {
  await post(await readFile(new URL("../../fixtures/sample.txt", import.meta.url)));
  expect(await newsroom.everyRow()).toEqual([]);
});

test("more than a call can carry is refused, and so is what is not sent", async () => {
  const { status, json } = await post(new Uint8Array(4 * 1024 * 1024 + 1));
  expect([status, json.parameter, json.expected]).toEqual([400, "body", "at most 4,194,304 bytes"]);
  const asked = await post("x", {}, "GET");
  expect([asked.status, asked.headers.allow]).toEqual([405, "POST"]);
});
