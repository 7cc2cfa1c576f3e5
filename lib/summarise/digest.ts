/**
 * What of a summary record is made from the text itself, and takes time: the rest of a record are fields
 * of the article.
 */
import type { Article } from "../article.ts";
import { findLanguage } from "../languages/index.ts";
import { printArticle } from "../stories/grouping/index.ts";
import { countWords } from "../text/length.ts";
import { precomputeSummaries } from "./compose/index.ts";
import { rank } from "./index.ts";
import { findKeyPhrases } from "./keyphrases/index.ts";
import type { Precomputed } from "./precomputed.ts";
import { findSpokenQuotations } from "./quotations.ts";
import type { Ranking, SpokenQuotation } from "./ranking.ts";

/**
 * All but the print depends on headline, standfirst, body and language only. If another field of an article
 * changes, it stays the same.
 */
export interface Digest {
  ranking: Ranking;
  precomputed: Precomputed;
  keyPhrases: string[];
  quotations: SpokenQuotation[];
  /** What it tells, as numbers: by it articles are grouped (stories/grouping/). */
  print: Uint8Array;
  wordCount: number;
  readingSeconds: number;
}

/** @param isOwn whether the newsroom itself tells it, and no partner or feed */
export function digestArticle(
  article: Pick<Article, "headline" | "standfirst" | "body" | "language"> & Partial<Article>,
  isOwn = true,
): Digest {
  const ranking = rank(article);
  const wordCount = article.body.reduce((words, { text }) => words + countWords(text), 0);
  return {
    ranking,
    precomputed: precomputeSummaries(ranking, article),
    keyPhrases: findKeyPhrases(article),
    quotations: findSpokenQuotations(article, ranking),
    print: printArticle(article, isOwn),
    wordCount,
    readingSeconds: Math.round((60 * wordCount) / wordsPerMinute(article.language)),
  };
}

function wordsPerMinute(language: string | undefined): number {
  return (findLanguage(language) ?? findLanguage("en")!).words.perMinute;
}
