/** Summarising: `rank` once, when an article comes; `compose` a summary of any length from the ranking. */
import type { Article } from "../article.ts";
import { wordCount } from "../copy/words.ts";
import type { Budget, Ranking, Summary } from "./ranking.ts";
import { sentences } from "./sentences.ts";

/** Ranks by place alone: the leading sentences of a news story beat most of what has been tried on it. */
export function rank(article: Pick<Article, "headline" | "standfirst" | "body" | "language">): Ranking {
  const all = sentences(article.body, article.language);
  const ranked = all.map((sentence, n) => ({ ...sentence, salience: Number((1 / (n + 1)).toFixed(2)) }));
  return { method: "lead-1", considered: all.length, sentences: ranked };
}

/** The most salient sentences that fit, in the order of the body. */
export function compose(
  ranking: Ranking,
  { budget }: { budget: Budget; headline?: string | undefined; language?: string | undefined },
): Summary {
  const chosen: typeof ranking.sentences = [];
  for (const sentence of ranking.sentences.toSorted((one, other) => other.salience - one.salience)) {
    if (
      fits(
        [...chosen, sentence].map(({ text }) => text),
        budget,
      )
    )
      chosen.push(sentence);
  }
  const inOrder = chosen.toSorted((one, other) => one.block - other.block || one.start - other.start);
  const text = inOrder.map((sentence) => sentence.text).join(" ");
  return {
    text,
    style: "paragraph",
    words: wordCount(text),
    characters: text.length,
    sentences: inOrder.map(({ leansOn: _, ...sentence }) => sentence),
    method: ranking.method,
    considered: ranking.considered,
  };
}

function fits(texts: string[], budget: Budget): boolean {
  if ("sentences" in budget) return texts.length <= budget.sentences;
  const text = texts.join(" ");
  return "words" in budget ? wordCount(text) <= budget.words : text.length <= budget.characters;
}
