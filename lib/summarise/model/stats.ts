/**
 * What a story is as a whole: its centre, its topics, its lead, its kind. One pass, shared by all its
 * sentences.
 */
import type { TokenisedSentence, TokenisedStory } from "./tokenised.ts";

/** What is the same for every sentence of a story, computed once. */
export type StoryStats = {
  words: number;
  meanLength: number;
  /** Weight of each term: the logarithm of how often the story says it. */
  weight: number[];
  /** The length of the story's own term vector. */
  norm: number;
  centrality: number[];
  centralityRank: number[];
  /** The centrality of the most central sentence. */
  peak: number;
  wordsBefore: number[];
  kind: number[];
  /**
   * For each term, the sentences among the first three that say it, as bits; and how many terms those say.
   */
  lead: Uint8Array;
  leadSize: number;
  /** For each term, whether it is one of the few that most sentences say; and how many those are. */
  topic: Uint8Array;
  topics: number;
  /** For each sentence, how like the one before it is. */
  likePrevious: number[];
  likeFirst: number[];
};

/** Surveys a story. Linear in its length, but for the sort of its sentences by centrality. */
export function computeStats(story: TokenisedStory): StoryStats {
  const { lines } = story;
  const words = lines.reduce((sum, line) => sum + line.length, 0);
  const weight = story.frequency.map((times) => Math.log2(1 + times));
  // A term said once tells nothing of the story's centre beyond its own sentence.
  const norm =
    Math.sqrt(weight.reduce((sum, w, term) => sum + (story.spread[term]! > 1 ? w * w : 0), 0)) || 1;
  const centrality = lines.map(({ distinct }) => {
    let dot = 0;
    for (const term of distinct) if (story.spread[term]! > 1) dot += weight[term]!;
    return dot / (norm * Math.sqrt(distinct.length || 1));
  });
  const order = lines.map((_, at) => at).sort((a, b) => centrality[b]! - centrality[a]! || a - b);
  const centralityRank = new Array<number>(lines.length);
  for (const [place, at] of order.entries()) centralityRank[at] = place / lines.length;
  let before = 0;
  const wordsBefore = lines.map((line) => {
    before += line.length;
    return before - line.length;
  });
  const lead = new Uint8Array(story.spread.length);
  for (const [at, line] of lines.slice(0, 3).entries())
    for (const term of line.distinct) lead[term]! |= 1 << at;
  const topic = new Uint8Array(story.spread.length);
  const topics = commonest(story.spread, 12);
  for (const term of topics) topic[term] = 1;
  const stats = {
    words,
    meanLength: words / (lines.length || 1),
    weight,
    norm,
    centrality,
    centralityRank,
    peak: centrality[order[0] ?? 0] ?? 0,
    wordsBefore,
    kind: [],
    lead,
    leadSize: lead.reduce((sum, bits) => sum + (bits ? 1 : 0), 0),
    topic,
    topics: topics.length,
    ...likenesses(story, lead),
  };
  return { ...stats, kind: kindOf(story, stats) };
}

/** The terms that most sentences say, of those that at least two do; ties go to the earlier. */
function commonest(spread: readonly number[], most: number): number[] {
  const least = spread.filter((sentences) => sentences > 1).sort((a, b) => b - a)[most - 1] ?? 2;
  return [...spread.keys()]
    .filter((term) => spread[term]! >= least)
    .sort((a, b) => spread[b]! - spread[a]! || a - b)
    .slice(0, most);
}

/** The cosine of each sentence with the first and with the one before it, over their distinct terms. */
function likenesses({ lines, spread }: TokenisedStory, lead: Uint8Array) {
  const lastSaid = new Int32Array(spread.length).fill(-1);
  const likePrevious: number[] = [];
  const likeFirst: number[] = [];
  for (const [at, { distinct }] of lines.entries()) {
    let previous = 0;
    let first = 0;
    for (const term of distinct) {
      if (lastSaid[term] === at - 1) previous++;
      if (lead[term]! & 1) first++;
      lastSaid[term] = at;
    }
    const cosine = (shared: number, other: TokenisedSentence | undefined) =>
      shared > 0 ? shared / Math.sqrt(distinct.length * other!.distinct.length) : 0;
    likePrevious.push(at > 0 ? cosine(previous, lines[at - 1]) : 0);
    likeFirst.push(cosine(first, lines[0]));
  }
  return { likePrevious, likeFirst };
}

function kindOf(story: TokenisedStory, stats: StoryStats): number[] {
  const { lines } = story;
  const share = (figure: (line: TokenisedSentence) => number) =>
    lines.reduce((sum, line) => sum + figure(line), 0) / (stats.words || 1);
  const lead = lines[0];
  const recurs = lead?.distinct.filter((term) => story.last[term]! > 0).length ?? 0;
  return [
    Math.min(lines.length, 120),
    Math.log1p(stats.words),
    stats.meanLength,
    share((line) => line.quoted * line.length),
    share((line) => line.figures),
    share((line) => line.names.length),
    share((line) => line.firstPerson),
    lines.filter((line) => /\?["”'’)]*$/.test(line.text)).length / (lines.length || 1),
    story.frequency.length / (stats.words || 1),
    Math.min(lead?.length ?? 0, 80),
    stats.centrality[0] ?? 0,
    stats.centralityRank[0] ?? 0,
    lead?.names.length ?? 0,
    recurs / (lead?.distinct.length || 1),
  ];
}
