/**
 * The libraries that somebody would pick for this, npm's and Python's sumy, each asked for as many sentences as the budget holds, with
 * the settings of its own README. They are no dependency of the project: `--libraries` installs them into a
 * folder of the system's temporary directory, and without it they are measured only if they are there already.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Budget } from "../../../lib/summarise/ranking.ts";
import { installSumy, startSumy } from "./python.ts";

export interface Library {
  name: string;
  /** Gives the sentences of a text, most salient first where the library tells, at most `count` of them. */
  summarise: (text: string, count: number) => Promise<string[]>;
  /** Milliseconds of processor time that it took so far in a process of its own. */
  spentElsewhere?: () => number;
  stop?: () => void;
}

const names = ["ts-textrank", "lexrank", "node-summarizer", "sum", "text-summarization"];
const folder = join(tmpdir(), "standfirst-bench-libraries");

export function installLibraries(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...names], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  installSumy(folder);
}

/** The libraries that are installed, and the names of those that are not. */
export function libraries(): { found: Library[]; absent: string[] } {
  const require = createRequire(join(folder, "package.json"));
  const present = (name: string) => existsSync(join(folder, "node_modules", name));
  const found: Library[] = names
    .filter(present)
    .map((name) => ({ name, summarise: adapters[name]!(require(name) as never) }));
  const sumy = startSumy(folder);
  const absent = names.filter((name) => !present(name));
  return sumy ? { found: [...found, sumy], absent } : { found, absent: [...absent, "sumy"] };
}

/** Of each library the one call that its README shows; they carry no types worth the name. */
interface TextRank {
  AbsoluteSummarizerConfig: new (
    count: number,
    likeness: object,
    parser: object,
    damping: number,
    sort: unknown,
  ) => object;
  SorensenDiceSimilarity: new () => object;
  DefaultTextParser: new () => object;
  NullLogger: new () => object;
  Summarizer: (new (
    config: object,
    log: object,
  ) => { summarize(text: string, language: string): string[] }) & {
    SORT_SCORE: unknown;
  };
}
interface LexRank {
  summarize(
    text: string,
    count: number,
    done: (error: Error | null, top: readonly { text: string; weight: number }[]) => void,
  ): void;
}
interface NodeSummarizer {
  SummarizerManager: new (
    text: string,
    count: number,
  ) => { getSummaryByFrequency(): { sorted_sentences: [number, string][] } };
}
type Sum = (asked: { corpus: string; nSentences: number }) => { sentences: string[] };
type TextSummarization = (asked: {
  text: string;
  minNumSentences: number;
}) => Promise<{ extractive: string[] }>;

const adapters: Record<string, (library: never) => Library["summarise"]> = {
  "ts-textrank": (library: TextRank) => async (text, count) => {
    const config = new library.AbsoluteSummarizerConfig(
      count,
      new library.SorensenDiceSimilarity(),
      new library.DefaultTextParser(),
      0.85,
      library.Summarizer.SORT_SCORE,
    );
    return new library.Summarizer(config, new library.NullLogger()).summarize(text, "en");
  },
  lexrank: (library: LexRank) => (text, count) =>
    new Promise((resolve, reject) =>
      library.summarize(text, count, (error, top) =>
        error ? reject(error) : resolve(top.toSorted((a, b) => b.weight - a.weight).map(({ text }) => text)),
      ),
    ),
  "node-summarizer": (library: NodeSummarizer) => async (text, count) =>
    new library.SummarizerManager(text, count)
      .getSummaryByFrequency()
      .sorted_sentences.slice(0, count)
      .map(([, sentence]) => sentence),
  sum: (library: Sum) => async (text, count) => library({ corpus: text, nSentences: count }).sentences,
  "text-summarization": (library: TextSummarization) => async (text, count) =>
    (await library({ text, minNumSentences: count })).extractive.slice(0, count),
};

/** Asks for ever more sentences until the budget holds no more: a budget in words is not theirs to know. */
export async function within(library: Library, text: string, budget: Budget): Promise<string[]> {
  if ("sentences" in budget) return library.summarise(text, budget.sentences);
  const limit = "words" in budget ? budget.words : budget.characters;
  const length = (sentence: string) =>
    "words" in budget ? sentence.trim().split(/\s+/).length : sentence.length + 1;
  let left = limit;
  return (await library.summarise(text, 8)).filter((sentence) => {
    if (length(sentence) > left) return false;
    left -= length(sentence);
    return true;
  });
}
