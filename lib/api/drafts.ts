/** Tells the desk of drafts: with the story's sentences that each of their sentences rests on. */

import type { Article } from "../article.ts";
import type { ListedDraft, Standing } from "../aws/drafts.ts";
import { countWords, joinSentences } from "../text/length.ts";
import { countFallen, findDoubt, type SummaryDraft, textOf } from "../writer/draft.ts";

/**
 * Tells a draft.
 *
 * @param standing the version that stands; undefined where the story is gone
 * @param isServed whether readers get a text that a model wrote of that version
 */
export function tellDraft(
  articleId: string,
  draft: SummaryDraft,
  standing: Standing | undefined,
  isServed = standing?.served !== undefined,
) {
  const { said: _, sentences, state, approved, ...rest } = draft;
  const isCurrent = draft.revision === standing?.revision && draft.said === standing.said;
  const stands = isCurrent && standing.isVisible;
  const isPut = state === "approved" || state === "automatic";
  const text = textOf(draft);
  return {
    articleId,
    ...rest,
    // What a hold has taken from readers waits for a person again.
    state: !stands ? ("retired" as const) : isPut && !isServed ? ("waiting" as const) : state,
    served: stands && isServed,
    ...(stands && isServed && approved && { approved }),
    ...(text !== "" && { text, words: countWords(text) }),
    sentences: tellSentences(draft, isCurrent ? standing.article : undefined),
    links: {
      self: `/summaries/${articleId}/draft`,
      summary: `/summaries/${articleId}`,
      article: `/articles/${articleId}`,
    },
  };
}

/** @param article of the version that the draft was written from; undefined where it stands no longer */
function tellSentences({ sentences }: SummaryDraft, article: Article | undefined) {
  return sentences.map(({ rests, ...sentence }, at) => {
    const before = joinSentences(sentences.slice(0, at + 1));
    return {
      ...sentence,
      start: before.length - sentence.text.length,
      end: before.length,
      rests: rests.map(({ block, start, end }) => {
        const text = article?.body[block]?.text.slice(start, end) ?? "";
        return { text, block, start, end };
      }),
    };
  });
}

/** Tells a draft in the list of those that wait. */
export function tellWaiting({ articleId, draft, record }: ListedDraft) {
  const { revision, model, written, sentences } = draft;
  const { headline, language, section } = record;
  const text = textOf(draft);
  return {
    ...{ articleId, revision, headline, language, section, model, written, text },
    words: countWords(text),
    sentences: sentences.length,
    fallen: countFallen(draft),
    doubt: findDoubt(draft),
    links: { draft: `/summaries/${articleId}/draft`, article: `/articles/${articleId}` },
  };
}
