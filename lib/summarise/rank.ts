/** Ranking: which sentences of an article an editor would keep. */
import type { Article } from "../article.ts";
import { withDependencies } from "./compose/index.ts";
import { type Scores, score, tokeniseStory } from "./model/index.ts";
import type { Dependency, RankedSentence, Ranking, Sentence } from "./ranking.ts";
import { splitSentences } from "./sentences/index.ts";
import { emphasise, markDependencies } from "./standalone/index.ts";

/**
 * No summary needs more sentences, and a record must stay small. The largest budget is ten sentences; the
 * others are for the sentences that those depend on, and for a reader's own focus.
 */
const MAX_KEPT_SENTENCES = 60;

/**
 * UTF-16 units of the kept sentences, without the dependencies of the last: the largest budget
 * that is served.
 */
const MAX_KEPT_CHARACTERS = 20_000;

/**
 * Ranks the sentences of an article by how much of it each would tell.
 *
 * Linear in the length of the body. The same article gives the same ranking on every machine.
 *
 * @returns the sentences in the order of the body, with saliences from 0 to 1 (1 is the most salient;
 *   they compare within this article only); of a very long story the most salient sixty, with those that
 *   they depend on
 */
export function rank(article: Pick<Article, "headline" | "standfirst" | "body" | "language">): Ranking {
  const split = splitSentences(article.body, article.language);
  const story = tokeniseStory(article, split);
  const scores = score(story);
  const marks = markDependencies(split, article, { isWord: (word) => story.words.has(word), ...scores });
  emphasise(scores, split, marks, article);
  return {
    method: scores.method,
    considered: split.length,
    sentences: keep(joinScores(split, scores, marks)),
    ...findHeadings(article.body),
  };
}

/** Two decimals are kept of each score: more would make the record larger and no summary better. */
function joinScores(
  split: readonly Sentence[],
  { salience, density }: Scores,
  marks: readonly Dependency[],
): RankedSentence[] {
  return split.map((sentence, at) => ({
    ...sentence,
    salience: toHundredths(salience[at]!),
    ...(density && { density: toHundredths(density[at]!) }),
    ...marks[at],
  }));
}

function toHundredths(salience: number): number {
  return Math.round(100 * salience) / 100;
}

/**
 * Keeps the most salient sentences of a very long story, and those that they depend on. Indices
 * are changed accordingly.
 */
function keep(ranked: RankedSentence[]): RankedSentence[] {
  if (ranked.length <= MAX_KEPT_SENTENCES && countCharacters(ranked) <= MAX_KEPT_CHARACTERS) return ranked;
  const kept = new Set<number>();
  const best = [...ranked.keys()].sort((a, b) => ranked[b]!.salience - ranked[a]!.salience || a - b);
  for (const at of best) {
    const members = ranked[at]!.excluded ? undefined : withDependencies(at, ranked);
    for (const member of members ?? []) kept.add(member);
    if (
      kept.size >= MAX_KEPT_SENTENCES ||
      countCharacters([...kept].map((n) => ranked[n]!)) >= MAX_KEPT_CHARACTERS
    )
      break;
  }
  if (kept.size === 0) return ranked.slice(0, MAX_KEPT_SENTENCES).filter(makeRoomCheck());
  const inOrder = [...kept].sort((a, b) => a - b);
  const moved = new Map(inOrder.map((at, index) => [at, index]));
  return inOrder.map((at) => {
    const { dependsOn, ...sentence } = ranked[at]!;
    const on = dependsOn === undefined ? undefined : moved.get(dependsOn);
    return on === undefined ? sentence : { ...sentence, dependsOn: on };
  });
}

/** Counts characters down. The function that it gives says whether there is still room for one more. */
function makeRoomCheck(): (sentence: RankedSentence) => boolean {
  let room = MAX_KEPT_CHARACTERS;
  return ({ text }) => {
    room -= text.length;
    return room >= 0;
  };
}

function countCharacters(sentences: readonly RankedSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** A story of more has a table of contents, and a heading of more is none. */
const [MAX_HEADINGS, MAX_HEADING_CHARACTERS] = [30, 120];

function findHeadings(body: Article["body"]): Pick<Ranking, "headings"> {
  const headings = body.flatMap(({ type, text }, block) =>
    type === "heading" && text.length <= MAX_HEADING_CHARACTERS ? [{ text, block }] : [],
  );
  return headings.length >= 2 && headings.length <= MAX_HEADINGS ? { headings } : {};
}
