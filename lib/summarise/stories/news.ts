/**
 * Whether a sentence is the news of its story. A briefing stands under the headline of the story's lead, and
 * an editor asks of the one sentence there whether it tells what that announces.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { listContentStems } from "../../text/stem.ts";
import type { RankedSentence } from "../ranking.ts";
import type { BriefedStory } from "./ranked.ts";
import type { StoryDigest } from "./story.ts";
import { isLine, isOfItsArticle } from "./tellable.ts";
import { chooseTellers, groupCopies } from "./tellers.ts";
import { measureSaid, termsOf } from "./terms.ts";

/** How surely a sentence is the news: first what is surely told, last what is told where room is left. */
export const ASKED = ["sure", "plain", "likely", "doubtful"] as const;
/** `odd` is no line to tell a story by, `background` another thing than its news: they are not told. */
export type Rating = (typeof ASKED)[number] | "odd" | "background";

const RATINGS: readonly Rating[] = [...ASKED, "odd", "background"];
export const isLess = (one: Rating, other: Rating): boolean => RATINGS.indexOf(one) > RATINGS.indexOf(other);

/**
 * So much of a headline's words says what is surely, plainly or likely its news, where it opens its article
 * or stands later in it; and what tells a story of many, who say it in words of their own. What says less
 * than `background` is something else, if another sentence says what is likely.
 *
 * Chosen by how near the sentences of 2,424 articles are to what people wrote to sum them up: what says less
 * than a third of the headline is far from that, in all sets; what stands later has to say more.
 */
const SAID = {
  opening: { sure: 0.7, plain: 0.5, likely: 0.4 },
  later: { sure: 0.8, plain: 0.7, likely: 0.6 },
  ofMany: { sure: 0.3, plain: 0.3, likely: 0 },
  background: 0.2,
};
/** What is told in place of the best is worth this much of it. */
const MIN_NEARLY_BEST = 0.6;
/** Of a headline of fewer words nobody knows what it announces. */
const MIN_HEADLINE = 3;
/** IPTC's urgency of what is told in any case. */
const URGENT = 3;

export class News {
  readonly #title: ReadonlySet<string>;
  readonly #isEnglish: boolean;
  /** A story of several voices, or an urgent one. */
  readonly matters: boolean;
  readonly #sentences: readonly RankedSentence[];
  readonly #openings: ReadonlySet<string | undefined>;

  /** @param story with an article at least that readers may see */
  constructor({ members, urgency }: Pick<BriefedStory, "members" | "urgency">) {
    const tellers = chooseTellers(members);
    const { headline = "", language } = tellers[0]!.record;
    this.#title = listContentStems(headline);
    this.#isEnglish = parsePrimaryLanguage(language) === "en";
    this.matters = (urgency ?? Infinity) <= URGENT || new Set(groupCopies(tellers)).size > 1;
    const rankings = tellers.map(({ record }) => record.ranking.sentences);
    this.#sentences = rankings.flat();
    this.#openings = new Set(rankings.map((own) => own.find(({ excluded }) => !excluded)?.text));
  }

  /** Rates what is told of the story: one sentence, or none. */
  rate({ sentences: [told] }: StoryDigest): Rating {
    if (!told) return "doubtful";
    const said = this.#measureSaid(listContentStems(told.text));
    if (!isLine(told.text, this.#isEnglish)) return "odd";
    const least = this.matters ? SAID.ofMany : this.#leastOf(told.text);
    if (said >= least.sure) return "sure";
    if (said >= least.plain) return "plain";
    if (said >= least.likely) return "likely";
    return said < SAID.background && !this.#openings.has(told.text) && this.#isSaid()
      ? "background"
      : "doubtful";
  }

  /** Whether a sentence is plainly the news, too, and nearly the best of its article. */
  isNearlyBest(sentence: RankedSentence): boolean {
    return (
      sentence.salience >= MIN_NEARLY_BEST &&
      this.#measureSaid(termsOf(sentence)) >= this.#leastOf(sentence.text).plain &&
      this.isLine(sentence)
    );
  }

  /** Whether a sentence can be all that is told of the story. */
  isLine(sentence: RankedSentence): boolean {
    return isLine(sentence.text, this.#isEnglish) && !isOfItsArticle(sentence, this.#isEnglish);
  }

  /** Whether any sentence tells the news. */
  #isSaid(): boolean {
    return this.#sentences.some(
      (sentence) => !sentence.excluded && this.#measureSaid(termsOf(sentence)) >= SAID.opening.likely,
    );
  }

  #leastOf(text: string): (typeof SAID)["opening"] {
    return this.#openings.has(text) ? SAID.opening : SAID.later;
  }

  #measureSaid(terms: ReadonlySet<string>): number {
    return this.#title.size < MIN_HEADLINE ? SAID.opening.likely : measureSaid(this.#title, terms);
  }
}
