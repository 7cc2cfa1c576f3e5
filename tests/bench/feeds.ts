/**
 * `npm run bench -- feeds`: every wire item of the corpora as an item of a feed. JSON Feed is held against the schema
 * of npm's jsonfeed-schema; Atom against the RELAX NG schema of RFC 4287 (its appendix B, saved as a file that
 * ATOM_SCHEMA names) by jing, a validator on the PATH or named by JING.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { toAtom, toJsonFeed } from "../../lib/api/feeds.ts";
import { digestArticle } from "../../lib/summarise/digest.ts";
import { compose } from "../../lib/summarise/index.ts";
import { makeSummaryRecord } from "../../lib/summarise/summary-record.ts";
import { corpora } from "./reading/corpus.ts";
import { wireArticles } from "./wire-articles.ts";

export async function run(): Promise<void> {
  if (!existsSync(join(corpora, "wire"))) {
    console.log(`\nfeeds: no corpora at ${corpora}; name their place with STANDFIRST_CORPORA.`);
    return;
  }
  const { articles } = await wireArticles();
  const items = articles.map((article) => {
    const { ranking, ...about } = makeSummaryRecord(article, digestArticle(article));
    return { ...about, summary: compose(ranking, { budget: { sentences: 3 }, ...about }) };
  });
  const self = "/summaries?section=world";
  const page = { origin: "https://api.example.org", id: self, self, next: `${self}&cursor=x`, items };

  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const isValid = ajv.validate(jsonFeedSchema, JSON.parse(JSON.stringify(toJsonFeed(page))));
  console.log(`\nfeeds: ${items.length} wire items\n  JSON Feed 1.1: ${isValid ? "valid" : "not valid"}`);
  for (const { instancePath, message } of ajv.errors ?? []) console.log(`    ${instancePath} ${message}`);
  if (!isValid || items.length === 0) process.exitCode = 1;
  await atom(toAtom(page));
}

async function atom(feed: string): Promise<void> {
  const { ATOM_SCHEMA: schema, JING: jing = "jing" } = process.env;
  if (!schema) return console.log("  Atom: not validated; name the schema of RFC 4287 with ATOM_SCHEMA");
  const directory = await mkdtemp(join(tmpdir(), "feeds-"));
  const path = join(directory, "feed.xml");
  await writeFile(path, feed);
  const { status, stdout } = spawnSync(jing, ["-c", schema, path], { encoding: "utf8" });
  await rm(directory, { recursive: true });
  console.log(
    `  Atom, RFC 4287: ${status === 0 ? "valid" : `not valid\n${stdout || "jing could not be run"}`}`,
  );
  if (status !== 0) process.exitCode = 1;
}
