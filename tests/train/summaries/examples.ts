/** The training pairs as the trainer needs them: read once, scored many times. */

import { compose } from "../../../lib/summarise/compose/index.ts";
import { computeStats, type StoryStats } from "../../../lib/summarise/model/stats.ts";
import { type TokenisedStory, tokeniseStory } from "../../../lib/summarise/model/tokenised.ts";
import type { Budget, RankedSentence } from "../../../lib/summarise/ranking.ts";
import { splitSentences } from "../../../lib/summarise/sentences/index.ts";
import { markDependencies } from "../../../lib/summarise/standalone/index.ts";
import { countWords } from "../../../lib/text/length.ts";
import { rouge, tokens } from "../../bench/rouge.ts";
import { kinds } from "../../bench/summaries/kinds.ts";
import { leadingWithin } from "../../bench/summaries/lead.ts";
import { articleOf, type Pair, pairs, SETS } from "../../bench/summaries/pairs.ts";
import { type Lesson, lessonsOf } from "./labels.ts";

export type Example = {
  set: string;
  language: string;
  budget: Budget;
  references: readonly string[];
  headline: string | undefined;
  sentences: RankedSentence[];
  /** The story without a headline, and with the pair's title for one. */
  story: TokenisedStory;
  titled: TokenisedStory | undefined;
  stats: StoryStats;
  /** For each term of the story, the share of the references that say it. */
  said: number[];
  lessons: Lesson[];
  /** What kinds of story it is of. */
  kinds: string[];
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
  const { language, references } = pair;
  const budget = SETS[set]!;
  const said = splitSentences(article.body, article.language);
  const words = said.map(({ text }) => countWords(text));
  const story = tokeniseStory(article, said);
  const leaning = markDependencies(
    said,
    { body: article.body, language: article.language, headline: undefined },
    { isWord: (word) => story.words.has(word) },
  );
  return {
    set,
    language,
    budget,
    references,
    headline: pair.title,
    sentences: said.map((sentence, at) => ({ ...sentence, salience: 0, ...leaning[at] })),
    story,
    titled: pair.title === undefined ? undefined : tokeniseStory({ ...article, headline: pair.title }, said),
    stats: computeStats(story),
    said: saidBy(references, story, (headline) => tokeniseStory({ ...article, headline }, said)),
    lessons: lessonsOf(
      { sentences: said.map(({ text }) => tokens(text, language)), words },
      references.map((reference) => tokens(reference, language)),
      budget,
    ),
    kinds: Object.keys(kinds).filter((kind) => kinds[kind]!(said, pair.text)),
    lead: measured(
      leadingWithin(
        said.map(({ text }) => text),
        budget,
      ),
      references,
      language,
    ),
  };
}

/** Which terms the references say: each is read as if it were a headline. */
function saidBy(
  references: readonly string[],
  { spread }: TokenisedStory,
  under: (headline: string) => TokenisedStory,
): number[] {
  const said = spread.map(() => 0);
  for (const reference of references)
    for (const term of under(reference).headline.terms) said[term]! += 1 / references.length;
  return said;
}

function measured(
  chosen: readonly string[],
  references: readonly string[],
  language: string,
): [number, number] {
  const { rouge1, rouge2 } = rouge(chosen.join("\n"), references, language);
  return [rouge1.f1, rouge2.f1];
}

/** ROUGE-1 and ROUGE-2 of what the product would answer if its sentences were worth this. */
export function scoreOf(
  example: Example,
  worth: Record<"salience" | "density", readonly number[]>,
  headline?: string,
): [number, number] {
  const hundredths = (figure: number) => Math.round(100 * figure) / 100;
  const ranked = example.sentences.map((sentence, at) => ({
    ...sentence,
    salience: hundredths(worth.salience[at]!),
    density: hundredths(worth.density[at]!),
  }));
  const ranking = { method: "", considered: ranked.length, sentences: ranked };
  const { sentences } = compose(ranking, { budget: example.budget, headline });
  return measured(
    sentences.map(({ text }) => text),
    example.references,
    example.language,
  );
}
