/** What became of one file of a dry run. */
import type { Article } from "../../lib/article.ts";
import type { Dropped } from "../../lib/reading/draft.ts";
import type { Rejection } from "../../lib/rejection.ts";
import type { Explanation } from "../../lib/summarise/index.ts";
import type { Summary } from "../../lib/summarise/ranking.ts";

export type ReadOutcome =
  | {
      file: string;
      article: Article;
      dropped: readonly Dropped[];
      summary?: Summary;
      notChosen?: readonly Explanation[];
    }
  | { file: string; rejection: ReturnType<Rejection["toJSON"]> }
  /** The file could not be opened, or reading it failed for a fault of the reader's own. */
  | { file: string; error: string };
