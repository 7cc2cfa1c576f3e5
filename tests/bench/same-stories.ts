/**
 * How well near-duplicates are found: stories of the corpora against copies edited as desks edit, and against each
 * other. `npm run bench -- same-stories`
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { printArticle, StoryWindow, type WindowArticle } from "../../lib/stories/grouping/index.ts";
import { readSignature } from "../../lib/stories/grouping/signature.ts";
import { randomOf } from "./faults/history.ts";
import { corpora } from "./reading/corpus.ts";

const FILES = ["cnndm_train.jsonl.gz", "cnndm_dev.jsonl.gz"];

type Edit = (sentences: string[], random: () => number) => string[];

const everyWord = (share: number): Edit => {
  return (sentences, random) =>
    sentences.map((sentence) =>
      sentence.replace(/\p{L}{4,}/gu, (word) => (random() < share ? [...word].reverse().join("") : word)),
    );
};

const EDITS: Record<string, Edit> = {
  "1 word in 100 changed": everyWord(0.01),
  "1 word in 30 changed": everyWord(0.033),
  "1 word in 15 changed": everyWord(0.067),
  "lead rewritten": (sentences) => [
    "Here is what our correspondents know of it so far this evening.",
    ...sentences.slice(1),
  ],
  "cut to two thirds": (sentences) => sentences.slice(0, Math.ceil((sentences.length * 2) / 3)),
  "cut to a half": (sentences) => sentences.slice(0, Math.ceil(sentences.length / 2)),
  "every fifth sentence left out": (sentences) => sentences.filter((_, at) => at % 5 !== 4),
  "every third sentence left out": (sentences) => sentences.filter((_, at) => at % 3 !== 2),
};

export async function run(): Promise<void> {
  const files = FILES.map((file) => join(corpora, "summaries", file)).filter((file) => existsSync(file));
  if (files.length === 0) {
    console.log("The corpora are absent: set STANDFIRST_CORPORA.");
    return;
  }
  const texts = files.flatMap((file) =>
    gunzipSync(readFileSync(file))
      .toString()
      .trim()
      .split("\n")
      .map((line) => String(JSON.parse(line).text)),
  );
  const started = performance.now();
  const prints = texts.map(printText);
  const each = (performance.now() - started) / texts.length;
  console.log(`${texts.length} stories; ${each.toFixed(2)} ms to print one`);
  const originals = prints.map((print, n) => ({ id: `${n}`, released: "2026-03-10T06:00:00Z", print }));
  for (const [name, edit] of Object.entries(EDITS)) {
    const random = randomOf(1);
    const copies = texts.map((text, n) => {
      const print = printText(edit(text.split(/(?<=[.!?]["”]?)\s+/), random).join(" "));
      return { id: `${n} copied`, released: "2026-03-10T07:00:00Z", print };
    });
    const found = findCopies([...originals, ...copies]);
    const asked = originals.filter(
      ({ print }, n) => readSignature(print).length > 0 && readSignature(copies[n]!.print).length > 0,
    );
    const right = asked.filter(({ id }) => found.get(`${id} copied`) === id).length;
    console.log(`  ${((100 * right) / asked.length).toFixed(1).padStart(5)} %  of copies found: ${name}`);
  }
  console.log(`  of different files ${findCopies(originals).size} would be marked as copies`);
}

/** Of each copy, what it is one of. */
function findCopies(upserts: readonly WindowArticle[]): Map<string, string> {
  const { changes } = new StoryWindow().update({ upserts, removals: [] }, "2026-03-10T08:00:00Z");
  return new Map(
    changes.flatMap(({ members }) =>
      members.flatMap(({ id, copyOf }): [string, string][] => (copyOf === undefined ? [] : [[id, copyOf]])),
    ),
  );
}

function printText(text: string): Uint8Array {
  return printArticle({ body: [{ type: "paragraph", text }], language: "en" });
}
