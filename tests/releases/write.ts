/**
 * Writes what a release leaves in the table, and that release's own store to read it with: run once in the release's
 * tree, and frozen in tests/fixtures/releases/VERSION, so that later releases are held to reading it and to writing
 * what it reads.
 *
 *     node tests/releases/write.ts tests/fixtures/releases/VERSION
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { marshall } from "@aws-sdk/util-dynamodb";
import { build } from "esbuild";
import { Announcer } from "../../lib/aws/announcements.ts";
import { ingest } from "../../lib/ingest/index.ts";
import { aNewsroom, harbour } from "../newsroom.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say where to: tests/fixtures/releases/VERSION");

const newsroom = await aNewsroom();
const announcer = new Announcer(newsroom.rows, async () => {});
const services = { ...newsroom.services, announcer };
const put = (key: string, text: string, sequencer: string) =>
  ingest(newsroom.upload(key, text, sequencer), services);

const reopened =
  "The harbour reopened on Friday after three days of storm. No ship was lost, its master said.";
await put("desk/harbour.txt", harbour(reopened), "01");
await put(
  "desk/harbour.txt",
  harbour(`${reopened} Fishermen said they would sail at dawn on Saturday.`),
  "02",
);

const council =
  "The council voted on Monday to close the old bridge for a year. Its piers were found to be cracked. Buses will take the northern road until the work is done, the mayor said.";
await put("desk/bridge.txt", `Council closes old bridge\n\n${council}\n`, "03");
await put("agency/bridge.txt", `Old bridge to close for a year\n\n${council}\n`, "04");

await put(
  "desk/mill.txt",
  "Mill burns down\n\nThe mill on the river burned down on Tuesday night. Nobody was hurt.\n",
  "05",
);
await ingest(newsroom.remove("desk/mill.txt", "06"), services);

await put(
  "desk/budget.txt",
  "EMBARGOED UNTIL 2031-01-01 06:00 UTC\n\nBudget to rise by a tenth\n\nThe budget will rise by a tenth, a draft of it says. The minister declined to comment on it on Thursday.\n",
  "07",
);

const long = Array.from(
  { length: 6000 },
  (_, n) =>
    `On day ${n} the herring fleet landed ${(n * 7919) % 997} tonnes at quay ${n % 13}, the harbour office said.`,
).join("\n\n");
await put("desk/herring.txt", `Herring fleet's whole record\n\n${long}\n`, "08");

await put("desk/noise.bin", "\u0000\u0001\u0002\u0003".repeat(500), "09");

await mkdir(folder, { recursive: true });
const rows = (await newsroom.everyRow()).map((row) => marshall(row, { removeUndefinedValues: true }));
const json = JSON.stringify(rows, (_, value) =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value,
);
await writeFile(join(folder, "rows.json.gz"), gzipSync(json, { level: 9 }));
await newsroom.stop();

await build({
  stdin: {
    contents: ["articles", "receipts", "announcements", "table"]
      .map((name) => `export * from "./lib/aws/${name}.ts";`)
      .join("\n"),
    resolveDir: process.cwd(),
  },
  outfile: join(folder, "store.mjs"),
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
});
console.log(`${rows.length} rows, ${json.length} bytes`);
