/** The training pairs as the trainer needs them: read once, scored many times. */
import { leanings } from "../../../lib/summarise/coherence.ts";
import { compose } from "../../../lib/summarise/compose.ts";
import { featuresOf } from "../../../lib/summarise/features.ts";
import { countWords } from "../../../lib/summarise/length.ts";
import type { Budget, RankedSentence } from "../../../lib/summarise/ranking.ts";
import { sentences } from "../../../lib/summarise/sentences.ts";
import { readStory } from "../../../lib/summarise/story.ts";
import { rouge, tokens } from "../../bench/rouge.ts";
import { articleOf, type Pair, pairs, SETS } from "../../bench/summaries/pairs.ts";
import { labelsOf } from "./labels.ts";

export type Example = {
  set: string;
  budget: Budget;
  references: readonly string[];
  headline: string | undefined;
  sentences: RankedSentence[];
  /** The figures without a headline, and with the pair's title for one. */
  figures: number[][];
  titled: number[][] | undefined;
  labels: number[];
  /** ROUGE-1 and ROUGE-2 of the leading sentences that fit. */
  lead: [number, number];
};

export function examplesOf(set: string, part: "train" | "dev"): Example[] {
  return pairs(set, part)
    .map((pair) => exampleOf(set, pair))
    .filter((example) => example.sentences.length > 0);
}

function exampleOf(set: string, pair: Pair): Example {
  const article = articleOf(pair);
  const budget = SETS[set]!;
  const said = sentences(article.body, article.language);
  const leaning = leanings(said, article.body, article.language);
  const words = said.map(({ text }) => countWords(text));
  const told = said.map(({ text }) => tokens(text));
  const labels = pair.references.map((reference) =>
    labelsOf({ sentences: told, words, reference: tokens(reference) }, budget),
  );
  let left = "sentences" in budget ? budget.sentences : "words" in budget ? budget.words : budget.characters;
  const lead = said.filter((_, at) => {
    const cost = "sentences" in budget ? 1 : words[at]!;
    if (cost > left) return false;
    left -= cost;
    return true;
  });
  return {
    set,
    budget,
    references: pair.references,
    headline: pair.title,
    sentences: said.map((sentence, at) => ({ ...sentence, salience: 0, ...leaning[at] })),
    figures: featuresOf(readStory(article, said)),
    titled:
      pair.title === undefined
        ? undefined
        : featuresOf(readStory({ ...article, headline: pair.title }, said)),
    labels: said.map((_, at) => labels.reduce((sum, label) => sum + label[at]!, 0) / labels.length),
    lead: measured(
      lead.map(({ text }) => text),
      pair.references,
    ),
  };
}

function measured(chosen: readonly string[], references: readonly string[]): [number, number] {
  const { rouge1, rouge2 } = rouge(chosen.join("\n"), references);
  return [rouge1.f1, rouge2.f1];
}

/** ROUGE-1 and ROUGE-2 of what the product would answer if the sentences had these saliences. */
export function scoreOf(example: Example, saliences: readonly number[], headline?: string): [number, number] {
  const ranked = example.sentences.map((sentence, at) => ({
    ...sentence,
    salience: Math.round(100 * saliences[at]!) / 100,
  }));
  const ranking = { method: "", considered: ranked.length, sentences: ranked };
  const { sentences } = compose(ranking, { budget: example.budget, headline });
  return measured(
    sentences.map(({ text }) => text),
    example.references,
  );
}
