/** How a file would be read, and summarised, with the reasons: nothing of it is kept. */
import type { Article, Upload } from "../../article.ts";
import type { Dropped } from "../../reading/draft.ts";
import { type Newsroom, readArticle } from "../../reading/index.ts";
import { USUAL_BUDGET } from "../../summarise/compose/index.ts";
import { type Explanation, explain, type SummaryRequest, summarise } from "../../summarise/index.ts";
import type { Summary } from "../../summarise/ranking.ts";

export interface DryRun {
  article: Article;
  /** What was left out of the body and by which rule, in the order of the file. */
  dropped: readonly Dropped[];
  summary: Summary;
  /** The sentences of the body that the summary does not have, each with the reason. */
  notChosen: readonly Explanation[];
}

/** @throws {Rejection} when the file cannot be read */
export async function dryRun(
  bytes: Uint8Array,
  upload: Upload,
  newsroom: Newsroom,
  asked: SummaryRequest = { budget: USUAL_BUDGET },
): Promise<DryRun> {
  const { article, dropped } = await readArticle(bytes, upload, newsroom);
  const summary = summarise(article, asked);
  return { article, dropped, summary, notChosen: explain(article, summary) };
}
