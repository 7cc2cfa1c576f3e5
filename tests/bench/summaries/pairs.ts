/** The development pairs: an article's text, and what people wrote to sum it up. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../../lib/article.ts";
import type { Budget } from "../../../lib/summarise/ranking.ts";

export type Pair = { id: string; language: string; text: string; references: string[]; title?: string };

/** The sets, each with the budget of its references: three highlights, a brief of sixty words, one sentence. */
export const SETS: Readonly<Record<string, Budget>> = {
  cnndm: { sentences: 3 },
  inshorts: { words: 60 },
  xsum: { sentences: 1 },
  fundus_en: { sentences: 1 },
  fundus_de: { sentences: 1 },
  fundus_mixed: { sentences: 1 },
  orangesum_fr: { sentences: 1 },
  detik_id: { sentences: 2 },
  vietnews_vi: { sentences: 1 },
  tes_tr: { sentences: 3 },
  norsumm_no: { sentences: 3 },
  basse_es: { sentences: 3 },
  basse_eu: { sentences: 3 },
  uscorpus_ur: { sentences: 3 },
  xlsum_mixed: { sentences: 1 },
};

/** Three large English sets, over which the scorecard sums up; and those of other languages. */
export const ENGLISH = ["cnndm", "inshorts", "xsum"] as const;
export const OTHERS = Object.keys(SETS).filter((set) => ![...ENGLISH, "fundus_en"].includes(set));

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
      const { id, text, reference, title, language = "en" } = JSON.parse(line);
      return { id, language, text, references: reference, title };
    });
}

/** What the product would be given of it: the body alone, since a brief's title is its editor's, not the article's. */
export function articleOf({
  text,
  language,
}: Pick<Pair, "text" | "language">): Pick<Article, "headline" | "body" | "language"> {
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== "");
  return { language, body: paragraphs.map((text) => ({ type: "paragraph", text: text.trim() })) };
}
