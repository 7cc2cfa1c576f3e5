/**
 * Summarising: `rank` once, when an article comes; `compose` a summary of any length, style or focus from
 * the ranking alone.
 */
import type { Article } from "../article.ts";
import { compose, findPrecomputed, precomputeSummaries } from "./compose/index.ts";
import { rank } from "./rank.ts";
import type { Budget, Summary } from "./ranking.ts";

export { type Explanation, explainOmissions as explain } from "./explain.ts";
export { compose, rank };

/** A summary as an app asks for one. */
export interface SummaryRequest {
  budget: Budget;
  style?: Summary["style"] | undefined;
  focus?: string | undefined;
}

/** Summarises an article that is not stored, as the API would answer once it was. */
export function summarise(
  article: Pick<Article, "headline" | "standfirst" | "body" | "language">,
  asked: SummaryRequest,
): Summary {
  const { headline, language } = article;
  const ranking = rank(article);
  const chosen = findPrecomputed(precomputeSummaries(ranking, article), asked, ranking);
  return compose(ranking, { ...asked, headline, language }, chosen);
}
