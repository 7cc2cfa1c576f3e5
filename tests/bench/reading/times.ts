/** Processor time a page of every reader, on the same pages in the same run; and of 600 words of plain text. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Upload } from "../../../lib/article.ts";
import { text } from "../../../lib/reading/formats/text/index.ts";
import { readArticle } from "../../../lib/reading/index.ts";
import { identifyLanguage } from "../../../lib/reading/normalise/language.ts";
import { rank } from "../../../lib/summarise/index.ts";
import { cpuSince, quantile } from "../measure.ts";
import { type SavedPage, type SetName, savedPages } from "./corpus.ts";
import { mean } from "./measures.ts";
import { OURS, readOurs } from "./ours.ts";
import type { Part, Row } from "./part.ts";
import { findPeers } from "./peers.ts";
import { progress } from "./progress.ts";

/** So many pages are timed, from all sets evenly, after as many others that warm up. */
const PAGES = 100;
const WARM_UP = 30;

/** What the others are held against. */
const MEASURE = "Readability + linkedom";

/** @returns undefined when the corpora are absent */
export async function times(sets: readonly SetName[]): Promise<Part[] | undefined> {
  const corpus = savedPages(sets);
  if (!corpus) return undefined;
  // Texts first: what DOMs leave behind would be cleared away in their time.
  const texts = await timesOfText(corpus);
  return [await timesOfPages(corpus), texts];
}

async function timesOfPages(corpus: readonly SavedPage[]): Promise<Part> {
  const timed = evenly(corpus, PAGES);
  const others = corpus.filter((page) => !timed.includes(page));
  const pages = [...evenly(others, WARM_UP), ...timed];
  const { found } = await findPeers();
  const readers = [{ name: OURS, read: timeOurs }, ...found];
  const ms = new Map<string, number[]>(readers.map(({ name }) => [name, []]));
  const tell = progress("timed", pages.length * readers.length);
  let done = 0;
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  // In blocks, so that whatever else the machine does falls on all of them; each clears away its own garbage alone.
  for (const block of blocksOf(pages, WARM_UP / 2)) {
    for (const { name, read } of readers) {
      collectGarbage();
      await read(block, (one) => {
        ms.get(name)!.push(one.ms);
        done += 1;
        tell(done);
      });
    }
  }
  const measure = mean(ms.get(MEASURE)!.slice(WARM_UP));
  const rows = readers.map(({ name }): Row => {
    const own = ms.get(name)!.slice(WARM_UP);
    return {
      name,
      figures: {
        "ms a page": mean(own).toFixed(1),
        median: quantile(own, 0.5).toFixed(1),
        "95th of 100": quantile(own, 0.95).toFixed(1),
        [`of ${MEASURE}`]: (mean(own) / measure).toFixed(2),
      },
    };
  });
  return {
    title: `Processor time, ${timed.length} pages`,
    rows,
    notes: [
      `${OURS}: from bytes to an article, decoding and the guess of a language included; the others: from characters.`,
    ],
  };
}

const timeOurs: Awaited<ReturnType<typeof findPeers>>["found"][number]["read"] = async (pages, done) => {
  for (const page of pages) {
    const begun = process.cpuUsage();
    const read = await readOurs(page, undefined);
    done({ ...read, ms: cpuSince(begun) });
  }
};

function evenly<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!);
}

function* blocksOf<Item>(items: readonly Item[], length: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += length) yield items.slice(at, at + length);
}

/** Texts of so many words, and how often each is read: the fastest counts, what the work costs when nothing else runs. */
const WORDS = 600;
const TEXTS = 40;
const ROUNDS = 10;

async function timesOfText(corpus: readonly SavedPage[]): Promise<Part> {
  const copies = corpus.flatMap(({ expected }) => shortened(expected.title ?? "", expected.text ?? ""));
  const texts = evenly(copies, TEXTS).map((copy) => new TextEncoder().encode(copy));
  const silent = { warn() {}, drop() {} };
  const fastest = () => texts.map(() => Number.POSITIVE_INFINITY);
  const spent = { all: fastest(), parsed: fastest(), language: fastest(), ranked: fastest() };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, bytes] of texts.entries()) {
      const upload: Upload = {
        bucket: "bench",
        key: "story.txt",
        sequencer: "0",
        size: bytes.length,
        at: "2026-01-01T00:00:00Z",
      };
      const [all, { article }] = await timed(() =>
        readArticle(bytes, upload, { timeZone: "UTC", maxUploadBytes: 1 << 20 }),
      );
      const [parsed, draft] = await timed(() => text.parse({ bytes, key: upload.key, head: "" }, silent));
      const [language] = await timed(() => identifyLanguage(draft, false, silent.warn));
      const [ranked] = await timed(() => rank(article));
      for (const [part, ms] of Object.entries({ all, parsed, language, ranked })) {
        const own = spent[part as keyof typeof spent];
        own[at] = Math.min(own[at]!, ms);
      }
    }
  }
  const figure = (part: keyof typeof spent) => mean(spent[part]).toFixed(2);
  return {
    title: `Processor time, ${texts.length} plain texts of ${WORDS} words`,
    rows: [
      { name: "read, ms", figures: { mean: figure("all"), median: quantile(spent.all, 0.5).toFixed(2) } },
      { name: "  of it, parsed", figures: { mean: figure("parsed") } },
      { name: "  of it, the guess of its language", figures: { mean: figure("language") } },
      { name: "ranked", figures: { mean: figure("ranked"), median: quantile(spent.ranked, 0.5).toFixed(2) } },
    ],
    notes: [],
  };
}

/** A story's first paragraphs with so many words in all; none where it has less. */
function shortened(title: string, story: string): string[] {
  let words = 0;
  const paragraphs = story.split(/\n+/);
  const end = paragraphs.findIndex((paragraph) => {
    words += paragraph.split(/\s+/).filter(Boolean).length;
    return words >= WORDS;
  });
  if (end < 0 || words > WORDS * 1.2) return [];
  return [[title, ...paragraphs.slice(0, end + 1)].filter(Boolean).join("\n\n")];
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<[number, Result]> {
  const begun = process.cpuUsage();
  const result = await work();
  return [cpuSince(begun), result];
}
