/**
 * `npm run bench -- ninjs`: every wire item of the corpora that can be read, written as ninjs and held against the
 * schema that the IPTC publishes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readArticle } from "../../lib/formats/index.ts";
import { toNinjs } from "../../lib/ninjs.ts";
import { corpora } from "./reading/corpus.ts";

const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 20_000_000 };

export async function run(): Promise<void> {
  const folder = join(corpora, "wire");
  if (!existsSync(folder)) {
    console.log(`\nninjs: no corpora at ${corpora}; name their place with STANDFIRST_CORPORA.`);
    return;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  // The schema refers to it for the shape of a place, of which nothing is written here.
  ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json" });
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(folder, "schemas/ninjs-schema_3.1.json"), "utf8")),
  );

  let [read, unread] = [0, 0];
  const complaints = new Map<string, number>();
  const files = readdirSync(join(folder, "files"), { recursive: true, withFileTypes: true });
  for (const { parentPath, name: path } of files.filter((entry) => entry.isFile())) {
    const bytes = readFileSync(join(parentPath, path));
    const upload = {
      bucket: "corpora",
      key: path,
      sequencer: "01",
      size: bytes.length,
      at: "2024-03-01T12:00:00Z",
    };
    const reading = await readArticle(bytes, upload, NEWSROOM).catch(() => undefined);
    if (!reading) {
      unread += 1;
      continue;
    }
    read += 1;
    if (validate(JSON.parse(JSON.stringify(toNinjs(reading.article))))) continue;
    for (const { instancePath, message } of validate.errors ?? [])
      complaints.set(`${instancePath} ${message}`, (complaints.get(`${instancePath} ${message}`) ?? 0) + 1);
  }
  console.log(
    `\nninjs: ${read} wire items written as ninjs 3.1 (${unread} are rejected), held against its schema`,
  );
  for (const [complaint, times] of complaints) console.log(`  ${times} × ${complaint}`);
  console.log(complaints.size === 0 ? "  all valid" : "");
  if (complaints.size > 0 || read === 0) process.exitCode = 1;
}
