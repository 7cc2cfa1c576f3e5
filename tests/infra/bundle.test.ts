import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleFunction } from "../../infra/bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "bundle-"));
});

afterEach(() => rm(directory, { recursive: true }));

test("the same sources make the same zip, byte for byte", async () => {
  const first = await bundleFunction("ingest", "functions/ingest", ROOT, join(directory, "one"));
  const second = await bundleFunction("ingest", "functions/ingest", ROOT, join(directory, "two"));
  expect(await readFile(first.zip)).toEqual(await readFile(second.zip));
  expect(first.sha256).toBe(second.sha256);
});

test("a bundle holds its handler where the template says, and no source map", async () => {
  const { zip } = await bundleFunction("reference", "functions/reference", ROOT, directory);
  const names = Object.keys(unzipSync(await readFile(zip)));
  expect(names).toContain("functions/reference.mjs");
  expect(names).toContain("functions/assets/swagger-ui.css.gz"); // compressed once, and for nobody anew
  expect(names.filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("what serves summaries has none of the words of languages: they are for reading and ranking", async () => {
  const { heaviest } = await bundleFunction("summaries", "functions/summaries", ROOT, directory);
  const reached = heaviest.filter(({ bytes }) => bytes > 0).map(({ source }) => source);
  // The words without which sentences are compared are English; those of figures are without which digests would
  // contradict themselves. The compilers and the calendar know no words, tags.ts only what tags mean.
  const needed = ["en-words", "figures", "figure-dates", "phrases", "patterns", "calendar", "tags"].map(
    (name) => `lib/languages/${name}.ts`,
  );
  expect(
    reached.filter((source) => /^lib\/(languages|newsroom)\//.test(source) && !needed.includes(source)),
  ).toEqual([]);
});

test("ingest's holds the process that reads beside it, and its own part knows no format", async () => {
  const { zip } = await bundleFunction("ingest", "functions/ingest", ROOT, directory);
  const files = unzipSync(await readFile(zip));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["functions/ingest.mjs", "functions/reader.mjs"]),
  );
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text("functions/reader.mjs")).toContain("pubstatus");
  expect(text("functions/ingest.mjs")).not.toContain("pubstatus");
});

test("what serves summaries fits: small enough to start in a moment, and no viewer of the contract in it", async () => {
  const { size, heaviest } = await bundleFunction("summaries", "functions/summaries", ROOT, directory);
  expect(size.coldStart).toBeLessThan(345 * 1024);
  expect(size.zip).toBeLessThan(200 * 1024);
  const schemas = heaviest.filter(({ source }) => /json-schema|openapi|lib\/article\.ts/.test(source));
  expect(schemas.filter(({ bytes }) => bytes > 0)).toEqual([]);
});

test("what tells of the API reaches no story: it holds no client of any table", async () => {
  const { heaviest } = await bundleFunction("reference", "functions/reference", ROOT, directory);
  expect(heaviest.filter(({ source }) => source.includes("@aws-sdk/"))).toEqual([]);
});
