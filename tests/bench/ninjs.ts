/**
 * `npm run bench -- ninjs`: every wire item of the corpora that can be read, written as ninjs and held against the
 * schema that the IPTC publishes.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { toNinjs } from "../../lib/api/ninjs.ts";
import { corpora } from "./reading/corpus.ts";
import { wireArticles } from "./wire-articles.ts";

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

  const complaints = new Map<string, number>();
  const { articles, unread } = await wireArticles();
  for (const article of articles) {
    if (validate(JSON.parse(JSON.stringify(toNinjs(article))))) continue;
    for (const { instancePath, message } of validate.errors ?? [])
      complaints.set(`${instancePath} ${message}`, (complaints.get(`${instancePath} ${message}`) ?? 0) + 1);
  }
  console.log(
    `\nninjs: ${articles.length} wire items written as ninjs 3.1 (${unread} are rejected), held against its schema`,
  );
  for (const [complaint, times] of complaints) console.log(`  ${times} × ${complaint}`);
  console.log(complaints.size === 0 ? "  all valid" : "");
  if (complaints.size > 0 || articles.length === 0) process.exitCode = 1;
}
