/** Summarising: `rank` once, when an article comes; `compose` a summary of any length from the ranking. */
import { wordCount } from "../copy/words.ts";
import type { Budget, Ranking, Summary } from "./ranking.ts";

export { rank } from "./rank.ts";

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
