/**
 * Ranking: which sentences of an article an editor would keep. Read the story, look at each sentence, score it.
 */
import type { Article } from "../article.ts";
import { withCompany } from "./compose/select.ts";
import { CONNECTIVE } from "./english-words.ts";
import { learned } from "./model/english.ts";
import { featureNames, featuresOf } from "./model/features.ts";
import { cues } from "./model/heuristic.ts";
import { survey, type Whole } from "./model/stats.ts";
import { readStory, type Story } from "./model/tokenised.ts";
import type { Leaning, RankedSentence, Ranking } from "./ranking.ts";
import { sentences } from "./sentences/index.ts";
import { retractions } from "./standalone/corrections.ts";
import { denialIn } from "./standalone/denials.ts";
import { leanings } from "./standalone/index.ts";
import { tellsRating } from "./standalone/rated.ts";
import { type Voice, voicesIn } from "./standalone/voices.ts";

/** What weighs sentences: for each row of features its worth from 0 to 1, the best sentence's being 1. */
type Scorer = {
  method: string;
  /** How likely a summary says each term, where that was learnt. */
  expects?: (story: Story, whole: Whole) => number[];
  weigh: (rows: Rows) => { salience: number[]; density?: number[] };
};
type Rows = readonly (readonly number[])[];

/**
 * No summary needs more, and a record must stay small. Ten sentences are the largest budget that is served; the
 * rest is there for the sentences that those lean on, and for a reader's own focus.
 */
const KEPT = 60;

/** UTF-16 units of all that is kept, but for the company of the last: the largest budget that is served. */
const KEPT_CHARACTERS = 20_000;

/**
 * Ranks the sentences of an article by how much of it each would tell.
 *
 * Linear in the length of the body. The same article gives the same ranking on every machine.
 *
 * @returns the sentences in the order of the body, with saliences from 0 to 1 (1 the most salient, comparable
 *   within this article only); of a very long story the most salient sixty, with those that they lean on
 */
export function rank(article: Pick<Article, "headline" | "standfirst" | "body" | "language">): Ranking {
  const said = sentences(article.body, article.language);
  const story = readStory(article, said);
  const scorer: Scorer = story.english ? learned : cues;
  const whole = survey(story);
  const rows = featuresOf(story, whole, scorer.expects?.(story, whole));
  const { salience, density } = scorer.weigh(rows);
  raise(retractions(said, article.body), salience, density);
  for (const [at, { text }] of said.entries())
    if (tellsRating(text)) for (const worth of [salience, density]) worth?.fill(1, at, at + 1);
  const voices = voicesIn(said, article.body, article.language, article.headline);
  const leaning = announced(
    leanings(said, story, article.body, article.language, article.headline, voices),
    story,
    rows,
    voices,
  );
  const denial = story.english ? denialIn(said, leaning, salience, article.headline) : undefined;
  const ranked = said.map((sentence, at) => ({
    ...sentence,
    salience: at === denial ? 1 : hundredths(salience[at]!),
    ...(density && { density: at === denial ? 1 : hundredths(density[at]!) }),
    ...leaning[at],
  }));
  return { method: scorer.method, considered: said.length, sentences: keep(ranked) };
}

/** That what a story tells is false is its news, whatever else it tells. */
const TELLS_MORE = 0.5;
function raise(notes: readonly number[], ...worths: readonly (number[] | undefined)[]): void {
  if (notes.length === 0) return;
  for (const worth of worths)
    for (const at of worth?.keys() ?? []) worth![at] = notes.includes(at) ? 1 : TELLS_MORE * worth![at]!;
}

/** What a headline announces stands in a sentence that says this much of its news. */
const ANNOUNCED = 0.5;
const headlineNews = featureNames.indexOf("headlineNews");

/**
 * A connective joins a sentence to what its reader knows. What the headline announces, its reader knows, so such a
 * sentence ("But in the last few hours, …") needs no neighbour that nobody would choose: it leans on the lead.
 */
function announced(leaning: Leaning[], story: Story, rows: Rows, voices: readonly Voice[]): Leaning[] {
  const lead = leaning.findIndex(({ unfit }) => !unfit);
  return leaning.map((own, at) => {
    const connects = own.leansOn !== undefined && (story.lines[at]!.opening & CONNECTIVE) !== 0;
    if (!connects || voices[at]!.turn >= 0 || lead < 0 || at <= lead || rows[at]![headlineNews]! < ANNOUNCED)
      return own;
    return { ...own, leansOn: lead };
  });
}

function hundredths(salience: number): number {
  return Math.round(100 * salience) / 100;
}

/** Of a very long story, the most salient sentences with those that they lean on, whose indices move with them. */
function keep(ranked: RankedSentence[]): RankedSentence[] {
  if (ranked.length <= KEPT && charactersOf(ranked) <= KEPT_CHARACTERS) return ranked;
  const kept = new Set<number>();
  const best = [...ranked.keys()].sort((a, b) => ranked[b]!.salience - ranked[a]!.salience || a - b);
  for (const at of best) {
    const members = ranked[at]!.unfit ? undefined : withCompany(at, ranked);
    for (const member of members ?? []) kept.add(member);
    if (kept.size >= KEPT || charactersOf([...kept].map((n) => ranked[n]!)) >= KEPT_CHARACTERS) break;
  }
  if (kept.size === 0) return ranked.slice(0, KEPT).filter(roomFor());
  const inOrder = [...kept].sort((a, b) => a - b);
  const moved = new Map(inOrder.map((at, index) => [at, index]));
  return inOrder.map((at) => {
    const { leansOn, ...sentence } = ranked[at]!;
    const on = leansOn === undefined ? undefined : moved.get(leansOn);
    return on === undefined ? sentence : { ...sentence, leansOn: on };
  });
}

/** Whether there is room for one after another, until there is none. */
function roomFor(): (sentence: RankedSentence) => boolean {
  let room = KEPT_CHARACTERS;
  return ({ text }) => {
    room -= text.length;
    return room >= 0;
  };
}

function charactersOf(sentences: readonly RankedSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
