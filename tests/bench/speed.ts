/** `npm run bench -- speed`: ms to read, rank and compose the sample, and one 10 and 50 times as long. */
import { readFile } from "node:fs/promises";
import { type Newsroom, readArticle } from "../../lib/reading/index.ts";
import { compose, rank } from "../../lib/summarise/index.ts";
import { median } from "./measure.ts";

const NEWSROOM: Newsroom = { timeZone: "UTC", maxUploadBytes: 20 * 1024 * 1024 };

export async function run(): Promise<void> {
  const sample = await readFile(new URL("../fixtures/sample.txt", import.meta.url), "utf8");
  console.log("\nSpeed: the sample, and its paragraphs 10 and 50 times over (ms, medians, warm)\n");
  console.log("  length     bytes   sentences     read     rank  compose");
  for (const times of [1, 10, 50]) {
    const bytes = Buffer.from(lengthened(sample, times));
    const upload = {
      bucket: "bench",
      key: "sample.txt",
      sequencer: "0000000000000001",
      size: bytes.length,
      at: "2024-01-01T00:00:00Z",
    };
    const read = () => readArticle(bytes, upload, NEWSROOM);
    const { article } = await read();
    const ranking = rank(article);
    const runs = Math.ceil(100 / times);
    const measured = [
      await median(runs, read),
      await median(runs, () => rank(article)),
      await median(runs, () => compose(ranking, { budget: { sentences: 3 } })),
    ];
    const sentences = ranking.sentences.length;
    console.log(
      `  ${`${times}×`.padEnd(6)} ${String(bytes.length).padStart(9)} ${String(sentences).padStart(11)} ${measured
        .map((ms) => ms.toFixed(2).padStart(8))
        .join(" ")}`,
    );
  }
}

/** The same story with its body over again, each time in other long words, so that no paragraph is a repetition. */
function lengthened(sample: string, times: number): string {
  const [headline, standfirst, ...rest] = sample.split("\n\n");
  const more = Array.from({ length: times - 1 }, (_, at) =>
    rest.map((paragraph) => paragraph.replace(/\b[a-z]{5,}\b/g, (word) => word + ending(at))),
  );
  return [headline, standfirst, ...rest, ...more.flat()].join("\n\n");
}

/** `aa`, `ba`, … */
function ending(at: number): string {
  return String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
}
