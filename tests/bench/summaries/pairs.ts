/** The development pairs: an article's text, and what people wrote to sum it up. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../../lib/article.ts";
import type { Budget } from "../../../lib/summarise/ranking.ts";

export type Pair = { id: string; text: string; references: string[]; title?: string };

/** The sets, each with the budget of its references: three highlights, a brief of sixty words, one sentence. */
export const SETS: Readonly<Record<string, Budget>> = {
  cnndm: { sentences: 3 },
  inshorts: { words: 60 },
  xsum: { sentences: 1 },
};

/** Where the pairs lie, or nothing when this machine has no corpora. */
export function corpus(): string | undefined {
  const folder = resolve(process.env.STANDFIRST_CORPORA ?? "../shared/corpora", "summaries");
  return existsSync(folder) ? folder : undefined;
}

/** The pairs of one set; empty when its file is absent. */
export function pairs(set: string, part: "train" | "dev"): Pair[] {
  const file = resolve(corpus() ?? ".", `${set}_${part}.jsonl.gz`);
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, reference, title } = JSON.parse(line);
      return { id, text, references: reference, title };
    });
}

/** What the product would be given of it: the body alone, since a brief's title is its editor's, not the article's. */
export function articleOf({ text }: Pair): Pick<Article, "headline" | "body" | "language"> {
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== "");
  return { language: "en", body: paragraphs.map((text) => ({ type: "paragraph", text: text.trim() })) };
}
