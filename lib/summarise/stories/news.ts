/**
 * Whether a sentence is the news of its story. A briefing stands under the headline of the story's lead, and
 * an editor asks of the one sentence there whether it tells what that announces.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { countWords } from "../../text/length.ts";
import { listContentStems, stem } from "../../text/stem.ts";
import { splitWords } from "../../text/tokens.ts";
import { classifyWord, REPORTING } from "../english-words.ts";
import type { RankedSentence } from "../ranking.ts";
import { agree, type Figure } from "./figures.ts";
import type { BriefedStory } from "./ranked.ts";
import { readFigures } from "./read-figures.ts";
import type { StoryDigest } from "./story.ts";
import { isLine, isOfItsArticle } from "./tellable.ts";
import { chooseTellers, groupCopies } from "./tellers.ts";
import { countShared, measureSaid, retells, termsOf } from "./terms.ts";

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
 * has; where it has a colon inside, as captions and lists have; is hardly a sentence; leaves to another what
 * the headline says besides; or says what only somebody claims, and not who.
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
  elsewhere: 0.3,
  unclaimed: 0.3,
};
/** Sentences behind these stand later, and far down; lines of fewer words are short. */
const [LATER, FAR, SHORT] = [2, 4, 12];
const OPENS_QUOTED = /^["“„«]/u;
const HAS_QUOTATION = /["“”]/u;
const CLAIMANT = /[^:]{12}: ([^:]{2,40})$/u;
const COLON_INSIDE = /.{8}:/u;

/** What is worth so much is surely, plainly or likely the news of one article. */
const LEAST = { sure: 1.1, plain: 0.9, likely: 0.75 };
/**
 * Many say it in words of their own: what says so much of the headline, and not only its names, is surely
 * their news; what says as much of another's, or what another opens with, likely.
 */
const SURELY_OF_MANY = 0.25;
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
/** Of a story of several, what is told in place of what all say is worth so much more. */
const MIN_PLAINER = 0.4;
/** So many sentences from the top, and so many words of a headline that they say, tell the rest of it … */
const [NEAR_TOP, MIN_REST] = [4, 2];
/** … of so many letters where the small words of a language are not known. */
const MIN_MEANING = 4;
const NONE: ReadonlySet<RankedSentence> = new Set();
/** IPTC's urgency of what is told in any case. */
const URGENT = 3;

export class News {
  readonly #title: ReadonlySet<string>;
  readonly #standfirst: ReadonlySet<string>;
  readonly #headline: string;
  readonly #tag: string | undefined;
  readonly #isEnglish: boolean;
  /** A story of several voices, or an urgent one. */
  readonly matters: boolean;
  readonly #articles: readonly (readonly RankedSentence[])[];
  /** The words of each article's. */
  readonly #headlines: readonly ReadonlySet<string>[];
  readonly #isUrgent: boolean;
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
    this.#headline = headline;
    this.#tag = parsePrimaryLanguage(language);
    this.#isEnglish = this.#tag === "en";
    this.#isUrgent = (urgency ?? Infinity) <= URGENT;
    this.matters = this.#isUrgent || new Set(groupCopies(tellers)).size > 1;
    const rankings = tellers.map(({ record }) => record.ranking.sentences);
    this.#articles = rankings;
    this.#headlines = tellers.map(({ record }) => listContentStems(record.headline ?? ""));
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
    const rating = this.#judge(told.text, terms);
    if (this.matters) return this.#rateOfMany(told.text, terms, rating);
    if (this.#countsOtherwise(told.text)) return "background";
    if (rating !== "doubtful") return rating;
    const isElse = this.#measureSaid(terms) < BACKGROUND && !this.#openings.has(told.text);
    return isElse && this.#isSaid() ? "background" : "doubtful";
  }

  #rateOfMany(text: string, terms: ReadonlySet<string>, judged: Rating): Rating {
    const isSaid = this.#measureSaid(terms) >= SURELY_OF_MANY && !this.#onlyNames(terms);
    if (isSaid || !isLess(judged, "plain")) return "sure";
    const isOthers =
      this.#headlines.some((title) => measureSaid(title, terms) >= SURELY_OF_MANY) ||
      [...this.#openings].some((other) => other && other !== text && retells(listContentStems(other), terms));
    return this.#isUrgent || isOthers ? "likely" : "doubtful";
  }

  /**
   * The sentences of all articles that are plainly the news, and by so much more than what was chosen by what
   * all say: that may be what they all begin with, before the news.
   */
  findPlainer({ sentences: [told] }: Pick<StoryDigest, "sentences">): ReadonlySet<RankedSentence> {
    if (!told || !this.matters || this.#title.size < MIN_HEADLINE) return NONE;
    const least = Math.max(
      LEAST.plain,
      this.#weighLine(told.text, listContentStems(told.text)) + MIN_PLAINER,
    );
    const worths = new Map<RankedSentence, number>();
    for (const sentence of this.#articles.flat()) {
      if (sentence.excluded || sentence.salience < MIN_NEARLY_BEST || !this.isLine(sentence)) continue;
      const worth = this.#weighLine(sentence.text, termsOf(sentence));
      if (worth >= least) worths.set(sentence, worth);
    }
    const most = Math.max(...worths.values());
    return new Set([...worths.keys()].filter((sentence) => worths.get(sentence)! > most - WORTH.word));
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
    const worth = this.#weighLine(text, terms);
    if (worth < LEAST.likely) return "doubtful";
    return worth >= LEAST.sure ? "sure" : worth >= LEAST.plain ? "plain" : "likely";
  }

  /** See `WORTH`. */
  #weighLine(text: string, terms: ReadonlySet<string>): number {
    if (this.#onlyNames(terms)) return 0;
    const byTitle = this.#weigh(this.#title, terms);
    // Only of what opens an article: what is told further down of a standfirst is its second thought.
    const isBeside = !this.#openings.has(text) || repeats(terms, this.#standfirst);
    const byStandfirst = isBeside ? 0 : this.#weigh(this.#standfirst, terms);
    const elsewhere = this.#isRestElsewhere(text, terms) ? WORTH.elsewhere : 0;
    const unclaimed = this.#isUnclaimed(text, terms) ? WORTH.unclaimed : 0;
    return Math.max(byTitle, byStandfirst) - this.#weighPlace(text) - elsewhere - unclaimed;
  }

  /** Whether a headline says whose words it has ("Tunnel is safe: Board"), and a line of it does not. */
  #isUnclaimed(text: string, terms: ReadonlySet<string>): boolean {
    const claimant = this.#isEnglish ? CLAIMANT.exec(this.#headline)?.[1] : undefined;
    if (claimant === undefined || HAS_QUOTATION.test(text)) return false;
    if ([...listContentStems(claimant)].some((word) => says(terms, word))) return false;
    return !splitWords(text).some((word) => classifyWord(word.toLowerCase(), true) & REPORTING);
  }

  /** Whether a line has another toll than its own headline: an older one, or that of another place. */
  #countsOtherwise(text: string): boolean {
    const [stated, told] = [this.#headline, text].map((any) => readFigures(any, this.#tag).filter(isToll));
    const pairs = stated!.flatMap((one) =>
      told!.filter(({ fate }) => fate === one.fate).map((other) => agree(one, other)),
    );
    return pairs.length > 0 && !pairs.includes(true);
  }

  /**
   * Whether another sentence near the top of the article says most of what a line leaves out of the
   * headline, and not only its names: "Shocking details emerge about the harbour fire. Its night watchman has
   * been arrested."
   */
  #isRestElsewhere(text: string, terms: ReadonlySet<string>): boolean {
    const rest = [...this.#title].filter(
      (word) => (this.#isEnglish || word.length >= MIN_MEANING) && !says(terms, word),
    );
    if (rest.length < MIN_REST) return false;
    const least = Math.max(MIN_REST, rest.length / 2);
    const own = this.#articles.find((all) => all.some((one) => one.text === text)) ?? [];
    return own.slice(0, NEAR_TOP).some((one) => {
      if (one.excluded || one.text === text || OPENS_QUOTED.test(one.text)) return false;
      const said = rest.filter((word) => says(termsOf(one), word));
      return said.length >= least && said.some((word) => this.#isPlain(word));
    });
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
    const plain = [...this.#title].filter((word) => this.#isPlain(word));
    return (
      plain.length >= MIN_PLAIN && plain.length < this.#title.size && !plain.some((word) => says(terms, word))
    );
  }

  /** Whether a word of the headline is neither name nor figure. */
  #isPlain(word: string): boolean {
    this.#names ??= findNames(this.#articles.flat());
    return !this.#names.has(word) && !FIGURE.test(word);
  }

  /** Whether any sentence tells the news. */
  #isSaid(): boolean {
    return this.#articles
      .flat()
      .some((sentence) => !sentence.excluded && this.#measureSaid(termsOf(sentence)) >= MIN_SAID);
  }

  #measureSaid(terms: ReadonlySet<string>): number {
    return this.#title.size < MIN_HEADLINE ? MIN_SAID : measureSaid(this.#title, terms);
  }
}

const says = (terms: ReadonlySet<string>, word: string): boolean => measureSaid(new Set([word]), terms) > 0;

/** A page's standfirst is often a sentence of it, too: it leans on the headline. */
const repeats = (terms: ReadonlySet<string>, standfirst: ReadonlySet<string>): boolean =>
  countShared(terms, standfirst) >= MIN_REPEATED * terms.size;

const isToll = ({ kind, fate }: Figure): boolean => kind === "count" && fate !== undefined;

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
