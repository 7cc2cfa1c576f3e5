/** How a file would be read, and summarised, with the reasons: nothing of it is kept. */
import type { Article, FormatName, Upload } from "../../article.ts";
import type { Dropped } from "../../reading/draft.ts";
import { type Newsroom, readArticle, readOne } from "../../reading/index.ts";
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
  /** Of a file of many stories: how its items are called, the first thousand. `article` is the first. */
  items?: readonly string[];
}

const MAX_NAMES = 1_000;

/**
 * @param as of an item of a file of many: the format that reads it
 * @throws {Rejection} when the file cannot be read
 */
export async function dryRun(
  bytes: Uint8Array,
  upload: Upload,
  newsroom: Newsroom,
  asked: SummaryRequest = { budget: USUAL_BUDGET },
  as?: FormatName,
): Promise<DryRun> {
  const { article, dropped, items } =
    upload.item === undefined
      ? await readArticle(bytes, upload, newsroom)
      : { items: undefined, ...(await readOne(bytes, upload, newsroom, as)) };
  const summary = summarise(article, asked);
  const told = { article, dropped, summary, notChosen: explain(article, summary) };
  return items ? { ...told, items: items.slice(0, MAX_NAMES) } : told;
}
