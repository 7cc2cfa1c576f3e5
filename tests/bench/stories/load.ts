/** Processor time and memory of grouping, as the window grows. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";
import { DAY_MS } from "../../../lib/instant.ts";
import { printArticle } from "../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../lib/stories/grouping/window.ts";
import { hashText } from "../../../lib/text/hashes.ts";
import { randomOf } from "../faults/history.ts";
import { type Example, readStrangers } from "./events.ts";
import { ONE_TIME } from "./grouped.ts";

const DAY_MINUTES = 1440;
const WINDOW_DAYS = 3;
/** Articles that tell one event: one in the median, three on the average. */
const TELLERS = [1, 1, 1, 1, 1, 2, 2, 4, 6, 12];
const KEPT_SENTENCES = 0.7;
const MINUTE = 2000;
/** Articles of one language in the window. */
const WINDOWS = [300, 3000, 30_000];

const SYLLABLES = [
  "ba",
  "do",
  "fen",
  "gul",
  "hir",
  "kas",
  "lom",
  "mer",
  "nov",
  "pis",
  "rud",
  "tal",
  "vor",
  "zem",
];

/**
 * Makes articles of the corpora's texts. An event is a text under names of its own, so that there are as many events as one
 * wants, and many differ in their names alone; who tells it leaves out some of the sentences.
 */
function* makeArticles(sources: readonly Example[]): Generator<(released: number) => WindowArticle> {
  const random = randomOf(1);
  for (let event = 0; ; event++) {
    const { article } = sources[event % sources.length]!;
    const rename = (text: string) => (event < sources.length ? text : renameAll(text, event));
    const sentences = article.body.flatMap(({ text }) => rename(text).split(/(?<=[.!?]) /));
    const headline = rename(article.headline ?? sentences[0]!.slice(0, 70));
    const tellers = TELLERS[Math.floor(random() * TELLERS.length)]!;
    for (let n = 0; n < tellers; n++)
      yield (released) => {
        const text = sentences.filter(() => random() < KEPT_SENTENCES).join(" ");
        const print = printArticle({ headline, body: [{ type: "paragraph", text }], language: "en" });
        return { id: `made-${event}-${n}`, released: new Date(released).toISOString(), print };
      };
  }
}

/** Gives each name within a sentence another one, the same throughout an event. */
function renameAll(text: string, event: number): string {
  return text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{L}{3,}/gu, (name) => {
    let hash = hashText(`${name} ${event}`);
    const made = Array.from({ length: 3 }, () => {
      const syllable = SYLLABLES[hash % SYLLABLES.length]!;
      hash = Math.floor(hash / SYLLABLES.length);
      return syllable;
    }).join("");
    return made.charAt(0).toUpperCase() + made.slice(1);
  });
}

export function measureLoad(): void {
  const making = makeArticles(readStrangers(["cnndm", "inshorts", "xsum"], "train"));
  const take = (count: number, releasedOf: (n: number) => number) =>
    Array.from({ length: count }, (_, n) => making.next().value!(releasedOf(n)));
  const largest = WINDOWS.at(-1)!;
  // Whoever tells an event does so within hours of the first.
  const windowful = take(largest, (n) => ONE_TIME - Math.floor((1 - n / largest) * WINDOW_DAYS * DAY_MS));
  const minute = take(MINUTE, () => ONE_TIME);
  const at = new Date(ONE_TIME).toISOString();
  for (const size of WINDOWS) {
    const before = windowful.slice(-size);
    const window = new StoryWindow();
    const all = time(() => window.update({ upserts: before, removals: [] }, at));
    const kept = before.map((article) => ({ ...article, storyId: window.storyOf(article.id)! }));
    const restored = new StoryWindow();
    const restoring = time(() => restored.restore(kept));
    const usual = minute.slice(0, Math.max(1, Math.round(size / WINDOW_DAYS / DAY_MINUTES)));
    const first = time(() => restored.update({ upserts: usual, removals: [] }, at));
    const worst = time(() => window.update({ upserts: minute, removals: [] }, at));
    const stories = new Set(kept.map(({ storyId }) => storyId)).size;
    const alone = measureAlone({ kept, minute, at });
    console.log(
      `  a window of ${size}, ${Math.round(size / WINDOW_DAYS)} a day, ${stories} stories:\n` +
        `    ${all} s to group all, ${restoring} s to restore it, ${first} s for its first minute (${usual.length}), ` +
        `${worst} s for ${MINUTE} in a minute\n` +
        `    restored and given these ${MINUTE}, a process alone: ${alone.seconds.toFixed(2)} s, ` +
        `${alone.megabytes} MB at most`,
    );
  }
}

/** What a process alone is given. */
export interface Alone {
  readonly kept: (WindowArticle & { storyId: string })[];
  readonly minute: WindowArticle[];
  /** An instant. */
  readonly at: string;
}

/** @returns what a process takes that has nothing but the window: seconds of the processor, and its most memory */
function measureAlone(given: Alone): { seconds: number; megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-grouping-"));
  const file = join(folder, "window");
  try {
    writeFileSync(file, serialize(given));
    const script = fileURLToPath(new URL("alone.ts", import.meta.url));
    return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds of the processor. */
function time(run: () => unknown): string {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(2);
}
