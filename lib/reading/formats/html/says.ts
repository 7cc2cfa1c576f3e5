/** What a page says of its story and of itself in its head, to compare its passages with. */
import type { PageKind, PageSays } from "./features/index.ts";
import { metaOf, type Stated } from "./head.ts";
import { announcedTitle } from "./headline.ts";
import { isOfType, textIn } from "./jsonld.ts";

export function saidBy(stated: Stated): PageSays {
  return {
    headline: announcedTitle(stated),
    description: metaOf(stated, "og:description", "description") ?? "",
    articleBody: textIn(stated.statements.article?.articleBody) ?? "",
    kind: kindOf(stated),
  };
}

function kindOf(stated: Stated): PageKind {
  const { article } = stated.statements;
  if (article && isOfType(article, /news|reportage/i)) return "news";
  if (article && isOfType(article, /blog/i)) return "blog";
  return article || metaOf(stated, "og:type") === "article" ? "article" : "none";
}
