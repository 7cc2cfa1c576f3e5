/**
 * What an editor would refuse to sign in a digest or a briefing, looked for in the articles' text alone: no rule of
 * the code that composes is asked for its opinion.
 */

import type { Budget } from "../../../lib/summarise/ranking.ts";
import type { Briefing, StoryDigest } from "../../../lib/summarise/stories/index.ts";
import { countWords } from "../../../lib/text/length.ts";
import { checkSummary, gates as summaryGates } from "../gates.ts";
import { stem } from "../porter.ts";
import type { ToldArticle } from "./events.ts";

type Cited = StoryDigest["sentences"][number];

export const digestGates = ["cited", "twice", "joined", ...summaryGates] as const;

export interface DigestFailure {
  readonly gate: (typeof digestGates)[number];
  readonly detail: string;
}

/** Everything that is wrong with a digest of these articles. */
export function checkDigest(
  articles: readonly ToldArticle[],
  { text, words, sentences }: Pick<StoryDigest, "text" | "words" | "sentences">,
  budget: Budget,
): DigestFailure[] {
  const failures: DigestFailure[] = checkSentences(articles, sentences);
  const bare = (any: string) => any.replace(/\s+/g, "");
  if (bare(text) !== bare(sentences.map((sentence) => sentence.text).join("")))
    failures.push({ gate: "joined", detail: text });
  if (words !== sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0))
    failures.push({ gate: "joined", detail: `${words} words` });
  if (!holds(text, sentences, budget)) failures.push({ gate: "budget", detail: JSON.stringify(budget) });
  return failures;
}

/** Each citation against its article, then each article's part as a summary of it. */
function checkSentences(articles: readonly ToldArticle[], sentences: readonly Cited[]): DigestFailure[] {
  const failures: DigestFailure[] = [];
  const byArticle = Map.groupBy(sentences, ({ articleId }) => articleId);
  for (const [id, own] of byArticle) {
    const told = articles.find(({ article }) => article.id === id && article.revision === own[0]!.revision);
    if (!told) {
      failures.push({ gate: "cited", detail: `${id} ${own[0]!.text}` });
      continue;
    }
    const text = own.map((sentence) => sentence.text).join(" ");
    const summary = {
      text,
      style: "paragraph" as const,
      words: countWords(text),
      characters: text.length,
      sentences: own.map((sentence) => ({ ...sentence, salience: 0 })),
      method: "digest",
      considered: 0,
    };
    failures.push(...checkSummary(told.article, summary, { sentences: own.length }));
  }
  for (const [at, sentence] of sentences.entries())
    for (const other of sentences.slice(0, at))
      if (repeats(sentence.text, other.text)) failures.push({ gate: "twice", detail: sentence.text });
  return failures;
}

export function checkBriefing(
  articles: readonly ToldArticle[],
  { stories, words }: Briefing,
  limit: number,
): DigestFailure[] {
  const sentences = stories.flatMap((story) => story.sentences);
  const failures = checkSentences(articles, sentences);
  const counted = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  if (counted > limit || counted !== words)
    failures.push({ gate: "budget", detail: `${counted} of ${limit}` });
  return failures;
}

function holds(text: string, sentences: readonly Cited[], budget: Budget): boolean {
  if ("characters" in budget) return text.length <= budget.characters;
  if ("sentences" in budget) return sentences.length <= budget.sentences;
  return text.split(/\s+/).filter(Boolean).length <= budget.words;
}

/** Half of all words are in both (Porter's stems). */
function repeats(one: string, other: string): boolean {
  const [words, others] = [one, other].map(
    (text) => new Set((text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => stem(word))),
  );
  const shared = [...words!].filter((word) => others!.has(word)).length;
  return shared / (words!.size + others!.size - shared || 1) >= 0.5;
}
