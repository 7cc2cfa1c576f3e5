/**
 * What is held that was not to be published, and what is held by mistake.
 *
 * npm run bench -- holds [options]
 *
 *   --only stories    the corpora's stories alone, each as a typed file: its title, a blank line, its paragraphs
 *   --only files      the saved pages and wire items alone, as they were sent
 *   --most N          at most N of each set
 *
 * The files of tests/fixtures/cases/held-and-killed must all be held (but the corrective); of the ordinary stories at
 * most one in 2,000 may be. Each false hold is listed with the line that decided.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../lib/article.ts";
import { readArticle } from "../../lib/reading/index.ts";
import { Rejection } from "../../lib/rejection.ts";
import { casesIn, isHeld } from "../unit/reading/cases.ts";
import { corpora, savedPages } from "./reading/corpus.ts";

/** No hold but that of a notice: what the file itself states in a field is its sender's. */
const CODES: ReadonlySet<string> = new Set(["status-word", "held", "embargo-undated"]);
/** Of the cases the one that is a story with a note. */
const USABLE = "held-and-killed/k2-x.txt";
const AT_MOST = 1 / 2000;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { only: { type: "string" }, most: { type: "string" } },
  });
  const most = Number(values.most ?? Number.POSITIVE_INFINITY);
  await cases();
  if (!existsSync(corpora)) {
    console.log("The corpora are absent: set STANDFIRST_CORPORA.");
    return;
  }
  const tally = { read: 0, held: 0 };
  if (values.only !== "files")
    for (const name of namesIn("summaries", /\.jsonl\.gz$/)) {
      const lines = gunzipSync(readFileSync(join(corpora, "summaries", name)))
        .toString()
        .trim()
        .split("\n");
      await falseHolds(name, lines.slice(0, most).map(typed), tally);
    }
  if (values.only !== "stories") {
    const pages = (savedPages(["aeb", "trafilatura", "postlight"]) ?? []).map(({ id, bytes }) => ({
      name: `${id}.html`,
      bytes,
    }));
    await falseHolds("saved pages", pages.slice(0, most), tally);
    for (const name of namesIn("extraction", /^(?:wcxb|fundus)\.jsonl$/))
      await falseHolds(name, pagesOf(name).slice(0, most), tally);
    const wires = namesIn("wire/files", /./).map((name) => fileIn("wire/files", name));
    await falseHolds("wire items", wires.slice(0, most), tally);
  }
  const rate = tally.held === 0 ? "none" : `1 in ${Math.round(tally.read / tally.held).toLocaleString("en")}`;
  console.log(
    `\n${tally.held} of ${tally.read.toLocaleString("en")} ordinary stories held by mistake: ${rate}`,
  );
  if (tally.held > tally.read * AT_MOST) process.exitCode = 1;
}

/** Prints which of the notices and embargoes are read as stories. */
async function cases(): Promise<void> {
  const paths = casesIn("held-and-killed").filter((path) => path !== USABLE);
  const held = await Promise.all(paths.map(isHeld));
  const out = paths.filter((_, at) => !held[at]);
  console.log(`cases/held-and-killed: ${paths.length - out.length} of ${paths.length} held`);
  for (const path of out) console.log(`  published: ${path}`);
  if (out.length > 0) process.exitCode = 1;
}

/** The files of a folder, and of those within, by their path there. */
function namesIn(folder: string, which: RegExp): string[] {
  const path = join(corpora, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => relative(path, join(parentPath, name)))
    .filter((name) => which.test(name))
    .sort();
}

function fileIn(folder: string, name: string): File {
  return { name, bytes: readFileSync(join(corpora, folder, name)) };
}

/** A row of a corpus as somebody would type it. */
function typed(line: string): File {
  const { id, title, text } = JSON.parse(line) as { id: string; title?: string; text: string };
  const paragraphs = text.split(/\n+/).map((paragraph) => paragraph.trim());
  const copy = [title, ...paragraphs].filter(Boolean).join("\n\n");
  return { name: `${id}.txt`, bytes: new TextEncoder().encode(`${copy}\n`) };
}

function pagesOf(name: string): File[] {
  return readFileSync(join(corpora, "extraction", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { id, html } = JSON.parse(line) as { id: string; html: string };
      const path = join(corpora, "extraction", html);
      return {
        name: `${id}.html`,
        bytes: html.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path),
      };
    });
}

async function falseHolds(
  set: string,
  files: readonly File[],
  tally: { read: number; held: number },
): Promise<void> {
  const found: string[] = [];
  let read = 0;
  for (const file of files) {
    const article = await articleOf(file);
    if (!article) continue;
    read += 1;
    const why = article.warnings.find(({ code }) => CODES.has(code))?.message;
    const isOut = article.pubStatus === "usable" && (article.embargoedUntil ?? "") <= article.upload.at;
    if (!isOut && why) found.push(`  ${file.name} (${article.language ?? "-"}): ${why}`);
  }
  tally.read += read;
  tally.held += found.length;
  console.log(`${set}: ${found.length} of ${read.toLocaleString("en")} held`);
  for (const line of found) console.log(line);
}

/** The article as uploaded now; nothing for what is refused. */
async function articleOf({ name, bytes }: File): Promise<Article | undefined> {
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const upload = { bucket: "bench", key: name, sequencer: "01", size: bytes.length, at };
  try {
    return (await readArticle(bytes, upload, { timeZone: "UTC", maxUploadBytes: 20_971_520 })).article;
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
}
