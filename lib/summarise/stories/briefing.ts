/**
 * The briefing: many stories on one page, one or two sentences each, within a number of words for the
 * whole.
 *
 * The words of the sentences count, not those of the headlines: a headline is how readers find a story on
 * the page, as it is beside a summary.
 */

import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { countWords } from "../../text/length.ts";
import { listContentStems } from "../../text/stem.ts";
import type { RankedSentence } from "../ranking.ts";
import { digestStory } from "./digest.ts";
import { ASKED, isLess, News, type Rating } from "./news.ts";
import type { BriefedStory } from "./ranked.ts";
import type { CitedSentence, Difference, StoryDigest } from "./story.ts";
import { chooseTellers } from "./tellers.ts";
import { retells, termsOf } from "./terms.ts";

export interface BriefingItem {
  readonly storyId: string;
  /** The lead's. */
  readonly headline?: string | undefined;
  readonly text: string;
  readonly words: number;
  readonly sentences: readonly CitedSentence[];
  readonly differ: readonly Difference[];
  readonly sources: readonly string[];
  readonly grew: string;
}

export interface Briefing {
  /** Of all sentences together. */
  readonly words: number;
  readonly stories: readonly BriefingItem[];
  /** Ids of stories of which no sentence fits, or none is left to tell, in their order. */
  readonly leftOut: readonly string[];
}

/** A first sentence takes no more than this many times a story's share of the words, or that many words. */
const [MAX_SHARES, MIN_ROOM] = [2, 50];

/** So many second sentences are looked at. */
const MAX_SECONDS = 3;

/** What is less than surely the news is told where no more than this share of the words is taken. */
const MAX_BEFORE = { sure: 1, plain: 0.5, likely: 0.25, doubtful: 0.1 };
/**
 * In English small words do not count as said: of 183 lines that were plainly the news none was faulty, of
 * 141 in other languages one in six.
 */
const mostBefore = (least: (typeof ASKED)[number], { members }: BriefedStory): number =>
  least === "plain" && parsePrimaryLanguage(members[0]!.record.language) === "en" ? 1 : MAX_BEFORE[least];

/**
 * Composes a briefing. Every story is told in one sentence as long as there is room, the first ones before
 * the later; then, if two are asked for, in two, again from the first. What one story tells no other tells
 * again. A story of one article of which no sentence is plainly the news that its headline announces is told
 * where much room is left when all others are; or not at all, where what it has is background.
 *
 * @param stories in the order in which they are to be told, as `rankStories` puts them
 * @param words the most that all sentences have
 * @param per how many sentences a story may have
 */
export function composeBriefing(
  stories: readonly BriefedStory[],
  words: number,
  per: 1 | 2 = 1,
  style: "paragraph" | "voice" = "paragraph",
): Briefing {
  const page = new Page(words, style);
  const share = Math.max(MIN_ROOM, Math.floor((MAX_SHARES * words) / (stories.length || 1)));
  const untold = new Set(stories.filter(({ members }) => members.length > 0));
  for (const least of ASKED)
    for (const story of untold) if (page.tell(story, share, least)) untold.delete(story);
  if (per === 2) for (const story of stories) page.goOn(story);
  const items = stories.flatMap((story) => page.itemOf(story) ?? []);
  return {
    words: page.words,
    stories: items,
    leftOut: stories.filter((story) => !page.itemOf(story)).map(({ storyId }) => storyId),
  };
}

class Page {
  readonly #limit: number;
  readonly #style: "paragraph" | "voice";
  readonly #ratings = new Map<BriefedStory, Rating>();
  readonly #told = new Map<string, { item: BriefingItem; stems: ReadonlySet<string>[] }>();

  constructor(limit: number, style: "paragraph" | "voice") {
    this.#limit = limit;
    this.#style = style;
  }

  get words(): number {
    return [...this.#told.values()].reduce((sum, { item }) => sum + item.words, 0);
  }

  itemOf({ storyId }: BriefedStory): BriefingItem | undefined {
    return this.#told.get(storyId)?.item;
  }

  /**
   * Tells a story by its best sentence, if there is room for it and it is as surely the story's news as is
   * asked for; else by another that is, and is nearly as good.
   *
   * @returns whether that is settled: it is told, or is not to be
   */
  tell(story: BriefedStory, share: number, least: (typeof ASKED)[number]): boolean {
    if (this.words > mostBefore(least, story) * this.#limit) return true;
    if (least !== "doubtful" && isLess(this.#ratings.get(story) ?? "sure", least)) return false;
    const compose = this.#composerOf(story);
    const news = new News(story);
    const best = compose(carriesNews);
    const rating = news.rate(best);
    this.#ratings.set(story, rating);
    if (rating === "background") return true;
    const room = this.#limit - this.words;
    const limit = Math.min(room, share);
    const isFitting = isWithin(best, limit);
    const plainer = news.findPlainer(best);
    if (plainer.size > 0) {
      const said = compose((sentence) => plainer.has(sentence) && fits(sentence, limit));
      // Where sources differ, the newest figures are told, as they were chosen.
      if (said.differ.length === 0 && this.#put(story, said)) return true;
    }
    if (isFitting && !isLess(rating, least)) return this.#put(story, best);
    const other = compose((sentence) => fits(sentence, limit) && news.isNearlyBest(sentence));
    // In one article what opens it goes before what is only nearer to the headline, if there is room for it;
    // and nothing is told because it fits, where what does not says more of the news.
    const isElsewhere = other.sentences[0]?.articleId !== best.sentences[0]?.articleId;
    const isAsGood = !isFitting && !isLess(news.rate(other), rating);
    if ((isElsewhere || isAsGood) && this.#put(story, other)) return true;
    if (isFitting && news.matters && !isLess(rating, "likely")) return this.#put(story, best);
    return least === "doubtful" && this.#put(story, chooseLesser(best, compose, news, room));
  }

  /**
   * Tells a story in a second sentence, if there is room for it. What was told stays: a second sentence that
   * leans on what stands before the first would take its place, and another is looked for.
   */
  goOn(story: BriefedStory): void {
    const own = this.itemOf(story);
    const told = own?.sentences[0];
    if (!own || !told) return;
    const compose = this.#composerOf(story, { sentences: 2, continues: told });
    const refused = new Set<string>();
    for (let tries = 0; tries < MAX_SECONDS; tries++) {
      const digest = compose((sentence) => carriesNews(sentence) && !refused.has(sentence.text));
      if (digest.sentences.length <= own.sentences.length) return;
      if (digest.sentences.some((sentence) => isSame(sentence, told))) {
        const room = this.#limit - this.words + own.words;
        if (digest.words <= room) this.#put(story, digest);
        return;
      }
      for (const { text } of digest.sentences) refused.add(text);
    }
  }

  /** Composes what is told of a story, of sentences that are asked for and that no other story told. */
  #composerOf(
    { storyId, members }: BriefedStory,
    { sentences, continues }: { sentences: number; continues?: CitedSentence | undefined } = { sentences: 1 },
  ): (isAsked: (sentence: RankedSentence) => boolean) => StoryDigest {
    const others = [...this.#told].filter(([id]) => id !== storyId).flatMap(([, { stems }]) => stems);
    return (isAsked) => {
      const mayTell = (sentence: RankedSentence) => isAsked(sentence) && !isTold(sentence, others);
      return digestStory(members, { sentences }, { style: this.#style, mayTell, continues });
    };
  }

  /** @returns whether it is told now: an empty digest, or one for which there is no room, is not put */
  #put({ storyId, members, sources, grew }: BriefedStory, digest: StoryDigest): boolean {
    const room = this.#limit - this.words + (this.#told.get(storyId)?.item.words ?? 0);
    if (digest.sentences.length === 0 || digest.words > room) return false;
    const { headline } = chooseTellers(members)[0]!.record;
    const stems = digest.sentences.map(({ text }) => listContentStems(text));
    this.#told.set(storyId, { item: { storyId, headline, ...digest, sources, grew }, stems });
    return true;
  }
}

/** What is worth less, beside the best of its article, is no story: "The company declined to comment." */
const MIN_NEWS = 0.2;
const carriesNews = ({ salience }: RankedSentence): boolean => salience >= MIN_NEWS;
/** What is told because the best does not fit is nearly as good. */
const MIN_LESSER = 0.5;

/** What is told in the room that is left of a story whose news does not fit, or is not sure. */
function chooseLesser(
  best: StoryDigest,
  compose: (isAsked: (sentence: RankedSentence) => boolean) => StoryDigest,
  news: News,
  room: number,
): StoryDigest {
  const may = (sentence: RankedSentence) => fits(sentence, room) && news.isLine(sentence);
  if (best.sentences.length === 0) return compose((sentence) => fits(sentence, room));
  // Of a story whose news is not to be had in few words nothing is told, rather than what fits.
  return compose((sentence) => sentence.salience >= MIN_LESSER && may(sentence));
}

const isSame = (one: CitedSentence, other: CitedSentence): boolean =>
  one.articleId === other.articleId && one.block === other.block && one.start === other.start;

const isWithin = ({ sentences }: StoryDigest, most: number): boolean =>
  sentences.length > 0 && sentences.every((sentence) => fits(sentence, most));

const fits = ({ text }: Pick<RankedSentence, "text">, most: number): boolean => countWords(text) <= most;

const isTold = (sentence: RankedSentence, others: readonly ReadonlySet<string>[]): boolean =>
  others.length > 0 && others.some((other) => retells(termsOf(sentence), other));
