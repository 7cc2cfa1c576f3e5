/** A story as several articles tell it, and what is told of it: the shapes. */
import type { Budget, Sentence } from "../ranking.ts";
import type { SummaryRecord } from "../summary-record.ts";

/** One article of a story, which readers may see now. */
export interface StoryTeller {
  readonly record: SummaryRecord;
  /** `lead` tells the story best, `copy` has the text of another. */
  readonly role: "lead" | "follow" | "copy";
  /** When readers first saw this version: of two figures for one thing, the later is the newer. */
  readonly released: string;
}

/** A sentence of an article, verbatim: `body[block].text.slice(start, end) === text` of that revision. */
export interface CitedSentence extends Sentence {
  readonly articleId: string;
  readonly revision: string;
}

/** One figure that an article gives. */
export interface ToldFigure extends CitedSentence {
  /** As the sentence writes it: "14", "$1.2 million". */
  readonly value: string;
  /** Who says so: the article's source, if it states one. */
  readonly source?: string | undefined;
  /** When it was released. */
  readonly at: string;
}

/** One thing for which articles give different figures. */
export interface Difference {
  /** What the figures are of, in a word of the sentence: "injured"; empty where it names nothing. */
  readonly of: string;
  /** One for each figure, by the article that gave it last; the newest first. */
  readonly values: readonly ToldFigure[];
}

export interface StoryDigest {
  /** The sentences, as a paragraph. */
  readonly text: string;
  readonly words: number;
  /** The lead's first, then the articles whose sentences weigh most; those of one article in its order. */
  readonly sentences: readonly CitedSentence[];
  /** Where articles give different figures for what the sentences tell. */
  readonly differ: readonly Difference[];
}

/** What one article added to what was told before it. */
export interface TimelineEntry extends CitedSentence {
  readonly at: string;
}

export type { Budget };
