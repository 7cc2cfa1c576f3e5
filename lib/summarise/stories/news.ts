/**
 * Whether a sentence is the news of its story. A briefing stands under the headline of the story's lead, and
 * an editor asks of the one sentence there whether it tells what that announces.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { countWords } from "../../text/length.ts";
import { listContentStems, stem } from "../../text/stem.ts";
import type { RankedSentence } from "../ranking.ts";
import type { BriefedStory } from "./ranked.ts";
import type { StoryDigest } from "./story.ts";
import { isLine, isOfItsArticle } from "./tellable.ts";
import { chooseTellers, groupCopies } from "./tellers.ts";
import { countShared, measureSaid, termsOf } from "./terms.ts";

/** How surely a sentence is the news: first what is surely told, last what is told where room is left. */
export const ASKED = ["sure", "plain", "likely", "doubtful"] as const;
/** `odd` is no line to tell a story by, `background` another thing than its news: they are not told. */
export type Rating = (typeof ASKED)[number] | "odd" | "background";

const RATINGS: readonly Rating[] = [...ASKED, "odd", "background"];
export const isLess = (one: Rating, other: Rating): boolean => RATINGS.indexOf(one) > RATINGS.indexOf(other);

/**
 * A line is worth the share of the headline's words that it says, and more for each of them up to five,
 * since one of two is less than three of six. It is worth less where it does not open its article, and less
 * the further down it stands; where it opens with a quotation, whose speaker has his say before the news
 * has; where it has a colon inside, as captions and lists have; or is hardly a sentence.
 *
 * Chosen by how near the lines of 4,266 articles in ten sets are to what people wrote to sum them up: with
 * each set left out in turn, the others ask for the same signs and about the same weights. What stands behind
 * costs more than they ask: of 173 lines that an editor read it was what pointed back.
 */
const WORTH = {
  word: 0.1,
  words: 5,
  behind: 0.25,
  later: 0.35,
  far: 0.55,
  quotation: 0.2,
  colon: 0.15,
  short: 0.1,
};
/** Sentences behind these stand later, and far down; lines of fewer words are short. */
const [LATER, FAR, SHORT] = [2, 4, 12];
const OPENS_QUOTED = /^["“„«]/u;
const COLON_INSIDE = /.{8}:/u;

/** What is worth so much is surely, plainly or likely the news of one article. */
const LEAST = { sure: 1.1, plain: 0.9, likely: 0.75 };
/**
 * Many say it in words of their own: what says so much of the headline is surely their news, the rest
 * likely.
 */
const SURELY_OF_MANY = 0.3;
/** What says less of the headline is something else, if another sentence says as much as `MIN_SAID`. */
const [BACKGROUND, MIN_SAID] = [0.2, 0.4];
/**
 * A headline has so many words that are no names: who says none of them names who is in the news, and not
 * the news.
 */
const MIN_PLAIN = 2;
/** What is told in place of the best is worth this much of it. */
const MIN_NEARLY_BEST = 0.6;
/** Of a headline of fewer words nobody knows what it announces. */
const MIN_HEADLINE = 3;
/** A line that has nearly nothing but what the standfirst says is the standfirst. */
const MIN_REPEATED = 0.9;
/** IPTC's urgency of what is told in any case. */
const URGENT = 3;

export class News {
  readonly #title: ReadonlySet<string>;
  readonly #standfirst: ReadonlySet<string>;
  readonly #isEnglish: boolean;
  /** A story of several voices, or an urgent one. */
  readonly matters: boolean;
  readonly #sentences: readonly RankedSentence[];
  /** How far down in its article a sentence stands, by its text. */
  readonly #places = new Map<string, number>();
  readonly #openings: ReadonlySet<string | undefined>;
  #names: ReadonlySet<string> | undefined;

  /** @param story with an article at least that readers may see */
  constructor({ members, urgency }: Pick<BriefedStory, "members" | "urgency">) {
    const tellers = chooseTellers(members);
    const { headline = "", standfirst = "", language } = tellers[0]!.record;
    this.#title = listContentStems(headline);
    this.#standfirst = listContentStems(standfirst);
    this.#isEnglish = parsePrimaryLanguage(language) === "en";
    this.matters = (urgency ?? Infinity) <= URGENT || new Set(groupCopies(tellers)).size > 1;
    const rankings = tellers.map(({ record }) => record.ranking.sentences);
    this.#sentences = rankings.flat();
    this.#openings = new Set(rankings.map((own) => own.find(({ excluded }) => !excluded)?.text));
    for (const own of rankings)
      for (const [at, { text }] of own.entries())
        this.#places.set(text, Math.min(at, this.#places.get(text) ?? at));
  }

  /** Rates what is told of the story: one sentence, or none. */
  rate({ sentences: [told] }: Pick<StoryDigest, "sentences">): Rating {
    if (!told) return "doubtful";
    const terms = listContentStems(told.text);
    if (!isLine(told.text, this.#isEnglish)) return "odd";
    if (this.matters) return this.#measureSaid(terms) >= SURELY_OF_MANY ? "sure" : "likely";
    const rating = this.#judge(told.text, terms);
    if (rating !== "doubtful") return rating;
    const isElse = this.#measureSaid(terms) < BACKGROUND && !this.#openings.has(told.text);
    return isElse && this.#isSaid() ? "background" : "doubtful";
  }

  /**
   * Whether a sentence is plainly the news, too, and nearly the best of its article; what many tell is likely
   * theirs.
   */
  isNearlyBest(sentence: RankedSentence): boolean {
    return (
      sentence.salience >= MIN_NEARLY_BEST &&
      !isLess(this.#judge(sentence.text, termsOf(sentence)), this.matters ? "likely" : "plain") &&
      this.isLine(sentence)
    );
  }

  /** Whether a sentence can be all that is told of the story. */
  isLine(sentence: RankedSentence): boolean {
    return isLine(sentence.text, this.#isEnglish) && !isOfItsArticle(sentence, this.#isEnglish);
  }

  #judge(text: string, terms: ReadonlySet<string>): Rating {
    if (this.#title.size < MIN_HEADLINE) return this.#judgeShort(text, terms);
    const byTitle = this.#weigh(this.#title, terms);
    // Only of what opens an article: what is told further down of a standfirst is its second thought.
    const isBeside = !this.#openings.has(text) || repeats(terms, this.#standfirst);
    const byStandfirst = isBeside ? 0 : this.#weigh(this.#standfirst, terms);
    const worth = Math.max(byTitle, byStandfirst) - this.#weighPlace(text);
    if (worth < LEAST.likely || this.#onlyNames(terms)) return "doubtful";
    return worth >= LEAST.sure ? "sure" : worth >= LEAST.plain ? "plain" : "likely";
  }

  /**
   * Of a headline of a word or two nobody knows what it announces: what opens the story is told, if
   * anything.
   */
  #judgeShort(text: string, terms: ReadonlySet<string>): Rating {
    if (!this.#openings.has(text)) return "doubtful";
    return countShared(this.#title, terms) > 0 ? "plain" : "likely";
  }

  /** What a line is worth by what it says of a headline or a standfirst: see `WORTH`. */
  #weigh(title: ReadonlySet<string>, terms: ReadonlySet<string>): number {
    const said = measureSaid(title, terms);
    return said + WORTH.word * Math.min(WORTH.words, Math.round(said * title.size));
  }

  /** By how much less, for where it stands and how it reads. */
  #weighPlace(text: string): number {
    const place = this.#places.get(text) ?? 0;
    const behind = place > FAR ? WORTH.far : place > LATER ? WORTH.later : WORTH.behind;
    return (
      (this.#openings.has(text) ? 0 : behind) +
      (OPENS_QUOTED.test(text) ? WORTH.quotation : 0) +
      (COLON_INSIDE.test(text) ? WORTH.colon : 0) +
      (countWords(text) < SHORT ? WORTH.short : 0)
    );
  }

  /** Whether a line says nothing of the headline but names: "Ada Quill and Ben Rao have met before". */
  #onlyNames(terms: ReadonlySet<string>): boolean {
    this.#names ??= findNames(this.#sentences);
    const names = this.#names;
    const plain = [...this.#title].filter((word) => !names.has(word) && !FIGURE.test(word));
    return (
      plain.length >= MIN_PLAIN &&
      plain.length < this.#title.size &&
      plain.every((word) => measureSaid(new Set([word]), terms) === 0)
    );
  }

  /** Whether any sentence tells the news. */
  #isSaid(): boolean {
    return this.#sentences.some(
      (sentence) => !sentence.excluded && this.#measureSaid(termsOf(sentence)) >= MIN_SAID,
    );
  }

  #measureSaid(terms: ReadonlySet<string>): number {
    return this.#title.size < MIN_HEADLINE ? MIN_SAID : measureSaid(this.#title, terms);
  }
}

/** A page's standfirst is often a sentence of it, too: it leans on the headline. */
const repeats = (terms: ReadonlySet<string>, standfirst: ReadonlySet<string>): boolean =>
  countShared(terms, standfirst) >= MIN_REPEATED * terms.size;

const FIGURE = /^\p{N}/u;
/** A word inside a sentence, where only names (and German nouns) have capitals. */
const WORD_INSIDE = /(?<=[\p{Ll},;\p{N}] )\p{L}[\p{L}\p{M}]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** The stems of words that are mostly written with a capital inside sentences. */
function findNames(sentences: readonly RankedSentence[]): ReadonlySet<string> {
  const capitals = new Map<string, number>();
  for (const { text } of sentences)
    for (const [word] of text.matchAll(WORD_INSIDE)) {
      const key = stem(word);
      capitals.set(key, (capitals.get(key) ?? 0) + (CAPITAL.test(word) ? 1 : -1));
    }
  return new Set([...capitals].filter(([, more]) => more > 0).map(([word]) => word));
}
