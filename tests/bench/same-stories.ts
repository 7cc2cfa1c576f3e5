/**
 * How well near-duplicates are found: stories of the corpora against copies edited as desks edit, and against each
 * other. `npm run bench -- same-stories`
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { isNearDuplicate, type Sketch, sketchArticle } from "../../lib/stories/near-duplicates.ts";
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
  const sketches = texts.map((text) => sketchOfText(text));
  const each = (performance.now() - started) / texts.length;
  console.log(`${texts.length} stories; ${each.toFixed(2)} ms to sketch one`);
  for (const [name, edit] of Object.entries(EDITS)) {
    const random = randomOf(1);
    let [of, found] = [0, 0];
    for (const [n, text] of texts.entries()) {
      const original = sketches[n];
      const copy = sketchOfText(edit(text.split(/(?<=[.!?]["”]?)\s+/), random).join(" "));
      if (!original || !copy) continue;
      of += 1;
      if (isFound(original, copy)) found += 1;
    }
    console.log(`  ${((100 * found) / of).toFixed(1).padStart(5)} %  of copies found: ${name}`);
  }
  unrelated(sketches);
}

/** Pairs of different stories that would be linked: some are the same story indeed, so they are counted, not judged. */
function unrelated(sketches: readonly (Sketch | undefined)[]): void {
  const byBand = new Map<string, number[]>();
  for (const [n, sketch] of sketches.entries())
    for (const band of sketch?.bands ?? []) byBand.set(band, [...(byBand.get(band) ?? []), n]);
  const compared = new Set<string>();
  let linked = 0;
  for (const members of byBand.values())
    for (const one of members)
      for (const other of members) {
        if (one >= other || compared.has(`${one} ${other}`)) continue;
        compared.add(`${one} ${other}`);
        if (isNearDuplicate(sketches[one]!.signature, sketches[other]!.signature)) linked += 1;
      }
  const pairs = (sketches.length * (sketches.length - 1)) / 2;
  console.log(
    `  of ${pairs.toLocaleString("en")} pairs of different files ${compared.size} share a band, ${linked} would be linked`,
  );
}

function isFound(one: Sketch, other: Sketch): boolean {
  return (
    one.bands.some((band) => other.bands.includes(band)) && isNearDuplicate(one.signature, other.signature)
  );
}

function sketchOfText(text: string): Sketch | undefined {
  return sketchArticle({ body: [{ type: "paragraph", text }] });
}
