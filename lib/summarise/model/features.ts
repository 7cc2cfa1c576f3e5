/**
 * What can be seen of a sentence without understanding it. Each group below is a question that an editor
 * asks; its names and its figures run in the same order. The figures are all that a model ever sees of a
 * story, so that a better model needs nothing else changed.
 */

import { QUESTION_MARKS } from "../../scripts.ts";
import { CONNECTIVE, PRONOUN } from "../english-words.ts";
import { content, expectedIn, type Group } from "./expected.ts";
import type { StoryStats } from "./stats.ts";
import type { Heading, TokenisedStory } from "./tokenised.ts";

const where: Group = {
  names: [
    "index",
    "logIndex",
    "inverseIndex",
    "fraction",
    "logWordsBefore",
    "left",
    "isFirst",
    "isSecond",
    "isThird",
  ],
  write(row, story, at, stats) {
    row.push(
      Math.min(at, 60),
      Math.log1p(at),
      1 / (at + 1),
      at / story.lines.length,
      Math.log1p(stats.wordsBefore[at]!),
      Math.min(story.lines.length - 1 - at, 60),
      at === 0 ? 1 : 0,
      at === 1 ? 1 : 0,
      at === 2 ? 1 : 0,
    );
  },
};

const size: Group = {
  names: ["words", "logWords", "relativeLength", "contentShare", "letters"],
  write(row, story, at, stats) {
    const line = story.lines[at]!;
    row.push(
      Math.min(line.length, 80),
      Math.log1p(line.length),
      line.length / (stats.meanLength || 1),
      line.terms / (line.length || 1),
      line.text.length / (line.length || 1),
    );
  },
};

const centre: Group = {
  names: [
    "centrality",
    "centralityRank",
    "relativeCentrality",
    "meanFrequency",
    "meanSpread",
    "topicShare",
    "topicRecall",
    "said later",
    "said before",
    "new terms",
  ],
  write(row, story, at, stats) {
    const { distinct } = story.lines[at]!;
    const n = distinct.length || 1;
    let frequency = 0;
    let spread = 0;
    let topics = 0;
    let later = 0;
    let before = 0;
    for (const term of distinct) {
      frequency += stats.weight[term]!;
      spread += story.spread[term]! - 1;
      topics += stats.topic[term]!;
      if (story.last[term]! > at) later++;
      if (story.first[term]! < at) before++;
    }
    row.push(
      stats.centrality[at]!,
      stats.centralityRank[at]!,
      stats.centrality[at]! / (stats.peak || 1),
      frequency / n,
      spread / n / story.lines.length,
      topics / n,
      topics / (stats.topics || 1),
      later / n,
      before / n,
      n - before,
    );
  },
};

const neighbours: Group = {
  names: [
    "like first",
    "like leads",
    "like previous",
    "like next",
    "previous length",
    "next length",
    "previous centrality",
    "next centrality",
  ],
  write(row, story, at, stats) {
    const { lines } = story;
    const line = lines[at]!;
    let inLead = 0;
    for (const term of line.distinct) {
      if (stats.lead[term]! & ~(1 << Math.min(at, 3))) inLead++;
    }
    row.push(
      stats.likeFirst[at]!,
      inLead / Math.sqrt((line.distinct.length || 1) * (stats.leadSize || 1)),
      stats.likePrevious[at]!,
      stats.likePrevious[at + 1] ?? 0,
      Math.min(lines[at - 1]?.length ?? 0, 80),
      Math.min(lines[at + 1]?.length ?? 0, 80),
      stats.centrality[at - 1] ?? 0,
      stats.centrality[at + 1] ?? 0,
    );
  },
};

const news: Group = {
  names: [
    "names",
    "nameShare",
    "newNames",
    "nameSpread",
    "figures",
    "figureShare",
    "hasFigure",
    "moneyOrPercent",
    "timeWords",
  ],
  write(row, story, at) {
    const { names, figures, length, times, text } = story.lines[at]!;
    const fresh = names.filter((term) => story.first[term] === at).length;
    const spread = names.reduce((sum, term) => sum + story.spread[term]!, 0);
    row.push(
      names.length,
      names.length / (length || 1),
      fresh,
      spread / (names.length || 1) / story.lines.length,
      figures,
      figures / (length || 1),
      figures > 0 ? 1 : 0,
      /[$€£₹%]|\bper ?cent\b/.test(text) ? 1 : 0,
      times,
    );
  },
};

const ASKS = new RegExp(`[${QUESTION_MARKS}]["”“»«」』'’)]*$`);
const EXCLAIMS = /[!！]["”“»«」』'’)]*$/;
/** The stops that the forest was grown on: another one, of FULL_STOPS say, asks for another forest. */
const CLOSES = /[.!?。！？…؟।۔]["”“»«」』'’)\]]*$/;

const speech: Group = {
  names: [
    "quotedShare",
    "opensQuote",
    "question",
    "exclamation",
    "firstPerson",
    "secondPerson",
    "pronounShare",
    "opensPronoun",
    "opensConnective",
    "reports",
    "commas",
    "asides",
    "colons",
    "unfinished",
    "opensFigure",
    "opensCapitals",
  ],
  write(row, story, at) {
    const line = story.lines[at]!;
    const { text, opening } = line;
    const length = line.length || 1;
    row.push(
      line.quoted,
      /^["“„”«»「『'‘]/.test(text) ? 1 : 0,
      ASKS.test(text) ? 1 : 0,
      EXCLAIMS.test(text) ? 1 : 0,
      line.firstPerson / length,
      line.secondPerson / length,
      line.pronouns / length,
      opening & PRONOUN ? 1 : 0,
      opening & CONNECTIVE ? 1 : 0,
      line.reporting,
      line.commas,
      line.asides,
      line.colons,
      CLOSES.test(text) ? 0 : 1,
      /^\p{N}/u.test(text) ? 1 : 0,
      /^\p{Lu}{2}/u.test(text) ? 1 : 0,
    );
  },
};

const heading: Group = {
  names: [
    "hasHeadline",
    "headlineRecall",
    "headlineNews",
    "headlineFigures",
    "headlinePrecision",
    "hasStandfirst",
    "standfirstRecall",
    "standfirstNews",
    "standfirstFigures",
  ],
  write(row, story, at) {
    const { distinct } = story.lines[at]!;
    const headline = sharedWith(story.headline, story, distinct);
    const standfirst = sharedWith(story.standfirst, story, distinct);
    row.push(
      story.headline.size > 0 ? 1 : 0,
      headline.recall,
      headline.news,
      headline.figures,
      headline.shared / (distinct.length || 1),
      story.standfirst.size > 0 ? 1 : 0,
      standfirst.recall,
      standfirst.news,
      standfirst.figures,
    );
  },
};

/**
 * How much of a heading a sentence says. `news` gives a term that the body says in one sentence alone (the
 * number of the dead, say) its full weight, and one that is everywhere in it next to none. `figures` is the
 * same of the heading's figures alone.
 */
function sharedWith(
  { terms, figures, size }: Heading,
  { spread }: TokenisedStory,
  distinct: readonly number[],
) {
  let shared = 0;
  let said = 0;
  let all = 0;
  let figuresSaid = 0;
  for (const term of terms) {
    const rarity = 1 / spread[term]!;
    all += rarity;
    if (!distinct.includes(term)) continue;
    shared++;
    said += rarity;
    if (figures.has(term)) figuresSaid += rarity;
  }
  return {
    shared,
    recall: shared / (size || 1),
    news: said / (all || 1),
    figures: figuresSaid / (figures.size || 1),
  };
}

/**
 * The kind of story: the same figures for each of its sentences, so that a model can weigh position by kind.
 */
const kind: Group = {
  names: [
    "sentences",
    "storyWords",
    "meanLength",
    "storyQuoted",
    "storyFigures",
    "storyNames",
    "storyFirstPerson",
    "storyQuestions",
    "variety",
    "leadLength",
    "leadCentrality",
    "leadCentralityRank",
    "leadNames",
    "leadRecurs",
    "english",
  ],
  write(row, story, _at, stats) {
    for (const figure of stats.kind) row.push(figure);
    row.push(story.english ? 1 : 0);
  },
};

const groups = [where, size, centre, neighbours, news, speech, heading, kind, content] as const;

export const sentenceFeatureNames: readonly string[] = groups.flatMap((group) => group.names);

/**
 * One row of figures a sentence, in the order of `sentenceFeatureNames`. Linear in the length of the story.
 *
 * @param likely for each term of the story, how likely its summary says it; nothing where that is not known
 */
export function computeSentenceFeatures(
  story: TokenisedStory,
  stats: StoryStats,
  likely: readonly number[] = story.spread.map(() => 0),
): number[][] {
  const expected = expectedIn(story, likely);
  return story.lines.map((_, at) => {
    const row: number[] = [];
    for (const group of groups) group.write(row, story, at, stats, expected);
    return row;
  });
}
