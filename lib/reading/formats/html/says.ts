/** What a page states about its story and itself in its head, to compare its passages with. */
import type { PageKind, PageSays } from "./features/index.ts";
import { findMeta, type Stated } from "./head.ts";
import { findAnnouncedTitle } from "./headline.ts";
import { isOfType, readText } from "./jsonld.ts";

/** What the head says of the story; what it does not state is empty. */
export function readPageSays(stated: Stated): PageSays {
  return {
    headline: findAnnouncedTitle(stated),
    description: findMeta(stated, "og:description", "description") ?? "",
    articleBody: readText(stated.statements.article?.articleBody) ?? "",
    kind: classifyPage(stated),
  };
}

function classifyPage(stated: Stated): PageKind {
  const { article } = stated.statements;
  if (article && isOfType(article, /news|reportage/i)) return "news";
  if (article && isOfType(article, /blog/i)) return "blog";
  return article || findMeta(stated, "og:type") === "article" ? "article" : "none";
}
