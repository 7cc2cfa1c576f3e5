/**
 * The poisoned batch: ordinary stories and files that hang or end whatever reads them, uploaded at once to
 * the packaged service on the embedded engines. The stories must all be readable, the files rejected, and
 * nothing given up.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import type { Plugin } from "esbuild";
import { bundleFunction } from "../../../infra/bundle.ts";
import { packageService } from "../../../infra/local/packaging.ts";
import { type Stack, startStack } from "../../../infra/local/stack.ts";
import { connectLocalS3 } from "../../local-s3.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** Reads as the product's own does, but for files that ask for a fault by their names. */
const PLANTED = join(ROOT, "tests/unit/ingest/reader/planted.ts");
const STORIES = 40;
const POISONS = ["poison/never-returns.txt", "poison/eats-memory.txt"];

const plantFaults: Plugin = {
  name: "plant-faults",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/functions\/reader\.ts$/ }, () => ({ path: PLANTED }));
  },
};

interface PoisonedReport {
  created: number;
  rejected: number;
  listed: number;
  deadLetters: string[];
  /** Messages that went back to the queue. */
  triedAgain: number;
}

/** @returns what became of them, once the queue is empty */
async function poisonedBatch(): Promise<PoisonedReport> {
  const directory = await mkdtemp(join(tmpdir(), "poisoned-"));
  await packageService(directory);
  await bundleFunction("ingest", "functions/ingest", ROOT, directory, [plantFaults]);
  let triedAgain = 0;
  const stack = await startStack({
    package: directory,
    retryAtOnce: true,
    log: (_, line) => void (line.includes("UPLOAD_FAILED") && triedAgain++),
  });
  try {
    const stories = Array.from({ length: STORIES }, (_, n) => `desk/${n}.txt`);
    await uploadAtOnce(stack, [...stories.slice(0, 14), ...POISONS, ...stories.slice(14)]);
    await stack.settled();
    const outcomes = await Promise.all([...stories, ...POISONS].map((key) => outcomeOf(stack, key)));
    const list = await fetch(`${stack.api}/summaries?limit=100&all=true`);
    const { summaries } = (await list.json()) as { summaries: unknown[] };
    return {
      created: outcomes.slice(0, STORIES).filter((outcome) => outcome === "created").length,
      rejected: outcomes.slice(STORIES).filter((outcome) => outcome === "rejected").length,
      listed: summaries.length,
      deadLetters: stack.deadLetters(),
      triedAgain,
    };
  } finally {
    await stack.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function uploadAtOnce(stack: Stack, keys: readonly string[]): Promise<void> {
  const s3 = connectLocalS3(stack.s3);
  await Promise.all(
    keys.map((Key) =>
      s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body: storyFor(Key) })),
    ),
  );
  s3.destroy();
}

function storyFor(key: string): string {
  return `Harbour of ${key} reopens after storm\n\nThe harbour of ${key} reopened on Friday after three days of storm. No ship was lost.\n\nFishermen said they would sail at dawn.\n`;
}

async function outcomeOf(stack: Stack, key: string): Promise<string> {
  const answer = await fetch(`${stack.api}/uploads/${key}`);
  return answer.ok ? ((await answer.json()) as { outcome: string }).outcome : `${answer.status}`;
}

/** Prints what became of the poisoned batch. @returns whether all of it ended as it should */
export async function runPoisoned(): Promise<boolean> {
  const { created, rejected, listed, deadLetters, triedAgain } = await poisonedBatch();
  console.log(
    `The poisoned batch: of ${STORIES} stories ${created} created and ${listed} listed, of ${POISONS.length} poisons ${rejected} rejected; ${triedAgain} tried again, ${deadLetters.length} dead letters.`,
  );
  return created === STORIES && listed === STORIES && rejected === POISONS.length && deadLetters.length === 0;
}
