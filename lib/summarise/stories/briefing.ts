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
import { chooseTellers } from "./pool.ts";
import type { BriefedStory } from "./ranked.ts";
import type { CitedSentence, Difference, StoryDigest } from "./story.ts";
import { isOfItsArticle } from "./tellable.ts";
import { countShared, retells, termsOf } from "./terms.ts";

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
const [MAX_SHARES, MIN_ROOM] = [2, 30];

/**
 * Composes a briefing. Every story is told in one sentence as long as there is room, the first ones before
 * the later; then, if two are asked for, in two, again from the first. What one story tells no other tells
 * again.
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
  for (const story of stories) page.tell(story, 1, share);
  if (per === 2) for (const story of stories) page.tell(story, 2);
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

  /** Tells a story in so many sentences, if there is room for them; else what was told of it stands. */
  tell({ storyId, members, sources, grew }: BriefedStory, sentences: number, share = Infinity): void {
    const own = this.#told.get(storyId)?.item;
    if (sentences > 1 && !own) return;
    const room = this.#limit - this.words + (own?.words ?? 0);
    const others = [...this.#told].filter(([id]) => id !== storyId).flatMap(([, { stems }]) => stems);
    const continues = own?.sentences[0];
    const digest = this.#compose(members, { sentences, continues }, { room, share }, others);
    if (digest.sentences.length === 0 || digest.words > room) return;
    if (own && digest.sentences.length <= own.sentences.length) return;
    const { headline } = chooseTellers(members)[0]!.record;
    const stems = digest.sentences.map(({ text }) => listContentStems(text));
    this.#told.set(storyId, { item: { storyId, headline, ...digest, sources, grew }, stems });
  }

  #compose(
    members: BriefedStory["members"],
    { sentences, continues }: { sentences: number; continues: CitedSentence | undefined },
    { room, share }: { room: number; share: number },
    others: readonly ReadonlySet<string>[],
  ): StoryDigest {
    const compose = (most: number, isNews: (sentence: RankedSentence) => boolean) => {
      const mayTell = (sentence: RankedSentence) =>
        fits(sentence, most) && !isTold(sentence, others) && isNews(sentence);
      return digestStory(members, { sentences }, { style: this.#style, mayTell, continues });
    };
    const limit = Math.min(room, share);
    const isWithin = ({ sentences }: StoryDigest, most: number) =>
      sentences.length > 0 && sentences.every((sentence) => fits(sentence, most));
    const best = compose(Infinity, carriesNews);
    if (best.sentences.length === 0) return compose(room, () => true);
    const { headline = "", language } = chooseTellers(members)[0]!.record;
    const title = listContentStems(headline);
    if (misses(best, title)) {
      const isEnglish = parsePrimaryLanguage(language) === "en";
      const news = compose(limit, (sentence) => tellsNews(sentence, title, isEnglish));
      // In one article what opens it goes before what is only nearer to the headline.
      const [other] = news.sentences;
      if (other && other.articleId !== best.sentences[0]!.articleId) return news;
    }
    if (isWithin(best, limit)) return best;
    // Of a story whose news is not to be had in few words nothing is told, rather than what fits.
    const lesser = compose(limit, ({ salience }) => salience >= MIN_LESSER);
    return lesser.sentences.length === 0 && isWithin(best, room) ? best : lesser;
  }
}

/** What is worth less, beside the best of its article, is no story: "The company declined to comment." */
const MIN_NEWS = 0.2;
const carriesNews = ({ salience }: RankedSentence): boolean => salience >= MIN_NEWS;
/** What is told because the best does not fit is nearly as good. */
const MIN_LESSER = 0.5;

/**
 * A briefing stands under the headline. Where the best sentence says less of it than this, and nearly the
 * best of an article says this much, that is the news.
 */
const [MAX_MISSED, MIN_SAID, MIN_NEARLY_BEST] = [0.2, 0.4, 0.6];

const misses = ({ sentences }: StoryDigest, title: ReadonlySet<string>): boolean =>
  sentences.every(({ text }) => countShared(listContentStems(text), title) < MAX_MISSED * title.size);

const tellsNews = (sentence: RankedSentence, title: ReadonlySet<string>, isEnglish: boolean): boolean =>
  sentence.salience >= MIN_NEARLY_BEST &&
  countShared(termsOf(sentence), title) >= MIN_SAID * title.size &&
  !isOfItsArticle(sentence, isEnglish);

const fits = ({ text }: Pick<RankedSentence, "text">, most: number): boolean => countWords(text) <= most;

const isTold = (sentence: RankedSentence, others: readonly ReadonlySet<string>[]): boolean =>
  others.length > 0 && others.some((other) => retells(termsOf(sentence), other));
